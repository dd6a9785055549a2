#include "importers/readers/unescape.h"

#include <cstdint>

#if defined(__x86_64__) && defined(__GNUC__)
#define PARLANCE_AVX512 1
#include <immintrin.h>
#endif

namespace parlance {

#ifdef PARLANCE_AVX512

namespace {

// Which bytes of a block are escaped by the backslash before them: in a run of backslashes every second one. carry:
// whether the first byte of the next block is.
uint64_t escapedBytes(uint64_t backslash, uint64_t &carry)
{
    constexpr uint64_t evenBits = 0x5555'5555'5555'5555ull;
    backslash &= ~carry;
    const uint64_t follows = backslash << 1 | carry;
    const uint64_t oddStarts = backslash & ~evenBits & ~follows;
    unsigned long long runs = 0;
    carry = __builtin_uaddll_overflow(oddStarts, backslash, &runs) ? 1 : 0;
    return (evenBits ^ (uint64_t(runs) << 1)) & follows;
}

__attribute__((target("avx512f,avx512bw,avx512vbmi2,popcnt,bmi"))) std::optional<Unescaped>
unescapeBlocks(std::string_view json, char *out)
{
    uint64_t carry = 0;
    char *to = out;
    for (size_t at = 0; at < json.size(); at += 64) {
        const __m512i bytes = _mm512_loadu_si512(json.data() + at);
        const uint64_t backslash = _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('\\'));
        const uint64_t quote = _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('"'));
        const uint64_t foreign = _mm512_cmplt_epi8_mask(bytes, _mm512_set1_epi8(0x20)); // signed: beyond ASCII too
        const uint64_t escaped = escapedBytes(backslash, carry);
        const uint64_t end = quote & ~escaped;
        const uint64_t inside = end != 0 ? (end & -end) - 1 : ~uint64_t(0);
        uint64_t unknown = escaped & ~(backslash | quote) & inside;
        if (unknown != 0)
            unknown &= ~_mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('/'));
        if ((unknown | (foreign & inside)) != 0)
            return std::nullopt;
        const uint64_t kept = ~(backslash & ~escaped) & inside;
        _mm512_storeu_si512(to, _mm512_maskz_compress_epi8(kept, bytes));
        to += __builtin_popcountll(kept);
        if (end == 0)
            continue;
        const size_t taken = at + size_t(__builtin_ctzll(end));
        return taken < json.size() ? std::optional(Unescaped{taken, size_t(to - out)}) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

bool canUnescapeSimple()
{
    static const bool can = __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi2");
    return can;
}

std::optional<Unescaped> unescapeSimple(std::string_view json, char *out)
{
    return canUnescapeSimple() ? unescapeBlocks(json, out) : std::nullopt;
}

#else

bool canUnescapeSimple()
{
    return false;
}

std::optional<Unescaped> unescapeSimple(std::string_view, char *)
{
    return std::nullopt;
}

#endif

} // namespace parlance
