// A fast 64-bit hash for keys, questions and segment checksums. Its values stand in files: never change it.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace parlance {

namespace hashing {

inline constexpr uint64_t k0 = 0x9E37'79B9'7F4A'7C15ull, k1 = 0xC2B2'AE3D'27D4'EB4Full, k2 = 0x1656'67B1'9E37'79F9ull;

inline uint64_t mix(uint64_t a, uint64_t b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(a) * b;
    return uint64_t(product) ^ uint64_t(product >> 64);
}

inline uint64_t load8(const char *p)
{
    uint64_t v;
    std::memcpy(&v, p, 8);
    return v;
}

inline uint64_t load4(const char *p)
{
    uint32_t v;
    std::memcpy(&v, p, 4);
    return v;
}

} // namespace hashing

// Multiplies two words to 128 bits and folds them, 48 bytes a round; little-endian.
inline uint64_t hash64(std::string_view bytes, uint64_t seed = 0)
{
    using namespace hashing;
    const char *p = bytes.data();
    size_t left = bytes.size();
    uint64_t h = seed ^ mix(bytes.size() ^ k0, k1);
    if (left >= 48) {
        uint64_t a = h, b = h ^ k1;
        do {
            h = mix(load8(p) ^ k0, load8(p + 8) ^ h);
            a = mix(load8(p + 16) ^ k1, load8(p + 24) ^ a);
            b = mix(load8(p + 32) ^ k2, load8(p + 40) ^ b);
            p += 48;
            left -= 48;
        } while (left >= 48);
        h ^= std::rotl(a, 21) ^ std::rotl(b, 42);
    }
    while (left >= 16) {
        h = mix(load8(p) ^ k1, load8(p + 8) ^ h);
        p += 16;
        left -= 16;
    }
    uint64_t x = 0, y = 0;
    if (left >= 8) {
        x = load8(p);
        y = load8(p + left - 8);
    } else if (left >= 4) {
        x = load4(p);
        y = load4(p + left - 4);
    } else if (left > 0) {
        x = uint64_t(uint8_t(p[0])) << 16 | uint64_t(uint8_t(p[left / 2])) << 8 | uint8_t(p[left - 1]);
    }
    return mix(k2 ^ x ^ left, mix(y ^ k1, h ^ k0) ^ h);
}

inline uint64_t hashMix(uint64_t h, uint64_t value)
{
    return hashing::mix(h ^ hashing::k1, value ^ hashing::k2) + hashing::k0;
}

} // namespace parlance
