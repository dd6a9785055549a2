#include "models/store/columns.h"

#include "models/store/hash.h"

#include <algorithm>
#include <cstring>

namespace parlance {

namespace {

constexpr size_t headerBytes = 16;
constexpr size_t entryBytes = 20;
constexpr char magic[4] = {'P', 'F', 'S', '1'};

// How a column's bytes are written. Permanent numbers.
enum class Encoding : uint8_t {
    Null = 0,     // nothing follows: every value is the column's null
    Constant = 1, // one value for all rows
    Raw = 2,      // `rows` values
    Runs = 3      // u32 count, then count × u32 end row (exclusive), then count × value
};

constexpr int widths[factColumnCount] = {
    4, 2, 4, 4, 2, 2, 4, 8, 4, 4, 4, 2, 4, // TimeS … FirstToken
    4, 4, 4, 4, 4,                         // tokens
    2, 2, 2, 2, 2, 2, 2,                   // FeedbackCategory … ErrorType
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, // BotAlias … Plan
    2, 4                                   // Tools, LookUp
};

void appendBytes(std::vector<std::byte> &out, const void *data, size_t size)
{
    if (size == 0)
        return;
    const size_t at = out.size();
    out.resize(at + size);
    std::memcpy(out.data() + at, data, size);
}

template <typename T>
void append(std::vector<std::byte> &out, T value)
{
    appendBytes(out, &value, sizeof value);
}

void align8(std::vector<std::byte> &out)
{
    out.resize((out.size() + 7) & ~size_t(7));
}

template <typename T>
T readAt(std::span<const std::byte> bytes, size_t offset)
{
    T value;
    std::memcpy(&value, bytes.data() + offset, sizeof value);
    return value;
}

template <typename T>
size_t countRuns(const T *values, size_t rows)
{
    size_t runs = rows > 0 ? 1 : 0;
    for (size_t i = 1; i < rows; ++i)
        runs += values[i] != values[i - 1];
    return runs;
}

template <typename T>
void appendRuns(std::vector<std::byte> &out, const T *values, size_t rows, size_t runs)
{
    append(out, uint32_t(runs));
    for (size_t i = 1; i < rows; ++i)
        if (values[i] != values[i - 1])
            append(out, uint32_t(i));
    append(out, uint32_t(rows));
    for (size_t i = 0; i < rows; ++i)
        if (i == 0 || values[i] != values[i - 1])
            append(out, values[i]);
}

// Writes one column in its smallest form and says which one it is.
template <typename T>
Encoding appendColumn(std::vector<std::byte> &out, const FactBlock::Data &data, uint32_t rows, uint64_t null)
{
    if (data.bytes.empty() || rows == 0)
        return Encoding::Null;
    const T *values = reinterpret_cast<const T *>(data.bytes.data());
    const size_t runs = data.constant ? 1 : countRuns(values, rows);
    if (runs == 1) {
        if (values[0] == T(null))
            return Encoding::Null;
        append(out, values[0]);
        return Encoding::Constant;
    }
    if (4 + runs * (4 + sizeof(T)) < size_t(rows) * sizeof(T) / 2) {
        appendRuns(out, values, rows, runs);
        return Encoding::Runs;
    }
    appendBytes(out, values, size_t(rows) * sizeof(T));
    return Encoding::Raw;
}

Encoding appendColumn(std::vector<std::byte> &out, const FactBlock &block, FactColumn column)
{
    const FactBlock::Data &data = block.data[int(column)];
    const uint64_t null = factNull(column);
    switch (factWidth(column)) {
    case 2:
        return appendColumn<uint16_t>(out, data, block.rows, null);
    case 4:
        return appendColumn<uint32_t>(out, data, block.rows, null);
    default:
        return appendColumn<uint64_t>(out, data, block.rows, null);
    }
}

template <typename T>
bool expandRuns(std::span<const std::byte> in, uint32_t rows, std::vector<std::byte> &out)
{
    if (in.size() < 4)
        return false;
    const size_t runs = readAt<uint32_t>(in, 0);
    if (in.size() != 4 + runs * (4 + sizeof(T)))
        return false;
    out.resize(size_t(rows) * sizeof(T));
    T *values = reinterpret_cast<T *>(out.data());
    uint32_t from = 0;
    for (size_t i = 0; i < runs; ++i) {
        const uint32_t to = readAt<uint32_t>(in, 4 + 4 * i);
        if (to < from || to > rows)
            return false;
        std::fill(values + from, values + to, readAt<T>(in, 4 + 4 * runs + sizeof(T) * i));
        from = to;
    }
    return from == rows;
}

bool decodeColumn(Encoding encoding, std::span<const std::byte> in, uint32_t rows, size_t width, FactBlock::Data &out)
{
    switch (encoding) {
    case Encoding::Null:
        return in.empty();
    case Encoding::Constant:
        out.constant = true;
        out.bytes.assign(in.begin(), in.end());
        return in.size() == width;
    case Encoding::Raw:
        out.bytes.assign(in.begin(), in.end());
        return in.size() == size_t(rows) * width;
    case Encoding::Runs:
        return width == 2   ? expandRuns<uint16_t>(in, rows, out.bytes)
               : width == 4 ? expandRuns<uint32_t>(in, rows, out.bytes)
                            : expandRuns<uint64_t>(in, rows, out.bytes);
    }
    return false;
}

tl::unexpected<Error> damaged(const char *what)
{
    return fail(ErrorCategory::Workspace,
                QStringLiteral("A column segment is damaged (%1); rebuild the columns.").arg(QLatin1String(what)));
}

} // namespace

int factWidth(FactColumn column)
{
    return widths[int(column)];
}

uint64_t factNull(FactColumn column)
{
    switch (column) {
    case FactColumn::Cost:
        return uint64_t(nullNano);
    case FactColumn::Response:
    case FactColumn::FirstToken:
    case FactColumn::InputTokens:
    case FactColumn::OutputTokens:
    case FactColumn::CacheReadTokens:
    case FactColumn::CacheWriteTokens:
    case FactColumn::ReasoningTokens:
    case FactColumn::LookUp:
        return nullU32;
    case FactColumn::Confidence:
        return nullU16;
    default:
        return 0;
    }
}

std::vector<std::byte> encodeSegment(const FactBlock &block)
{
    static_assert(std::endian::native == std::endian::little);
    std::vector<std::byte> out;
    size_t guess = headerBytes + factColumnCount * entryBytes + block.conversations.size() * 4 + 64;
    for (const FactBlock::Data &data : block.data)
        guess += data.bytes.size() + 8;
    out.reserve(guess);

    appendBytes(out, magic, sizeof magic);
    append(out, block.rows);
    append(out, uint32_t(block.conversations.size()));
    append(out, uint32_t(factColumnCount));
    const size_t directory = out.size();
    out.resize(directory + factColumnCount * entryBytes);
    align8(out);
    appendBytes(out, block.conversations.data(), block.conversations.size() * 4);
    for (int c = 0; c < factColumnCount; ++c) {
        align8(out);
        const uint64_t offset = out.size();
        const Encoding encoding = appendColumn(out, block, FactColumn(c));
        const uint64_t size = out.size() - offset;
        const uint16_t width = uint16_t(widths[c]);
        std::byte *entry = out.data() + directory + size_t(c) * entryBytes;
        entry[0] = std::byte(c);
        entry[1] = std::byte(encoding);
        std::memcpy(entry + 2, &width, 2);
        std::memcpy(entry + 4, &offset, 8);
        std::memcpy(entry + 12, &size, 8);
    }
    align8(out);
    append(out, hash64({reinterpret_cast<const char *>(out.data()), out.size()}));
    return out;
}

Result<FactBlock> decodeSegment(std::span<const std::byte> blob, std::span<const FactColumn> wanted)
{
    if (blob.size() < headerBytes + 8 || std::memcmp(blob.data(), magic, sizeof magic) != 0)
        return damaged("no header");
    const size_t body = blob.size() - 8;
    if (hash64({reinterpret_cast<const char *>(blob.data()), body}) != readAt<uint64_t>(blob, body))
        return damaged("wrong checksum");
    FactBlock block;
    block.rows = readAt<uint32_t>(blob, 4);
    const size_t conversations = readAt<uint32_t>(blob, 8);
    const size_t columns = readAt<uint32_t>(blob, 12);
    const size_t list = (headerBytes + columns * entryBytes + 7) & ~size_t(7);
    if (list + conversations * 4 > body)
        return damaged("too short");
    block.conversations.resize(conversations);
    if (conversations > 0)
        std::memcpy(block.conversations.data(), blob.data() + list, conversations * 4);

    for (size_t i = 0; i < columns; ++i) {
        const size_t entry = headerBytes + i * entryBytes;
        const int id = int(blob[entry]);
        const bool known = id < factColumnCount;
        if (!known || std::find(wanted.begin(), wanted.end(), FactColumn(id)) == wanted.end())
            continue; // a column of a newer program, or one nobody asked for
        const uint64_t offset = readAt<uint64_t>(blob, entry + 4);
        const uint64_t size = readAt<uint64_t>(blob, entry + 12);
        if (readAt<uint16_t>(blob, entry + 2) != widths[id] || offset > body || size > body - offset)
            return damaged("wrong column directory");
        if (!decodeColumn(Encoding(blob[entry + 1]), blob.subspan(offset, size), block.rows, size_t(widths[id]),
                          block.data[id]))
            return damaged("wrong column data");
    }
    return block;
}

std::span<const FactColumn> allFactColumns()
{
    static const auto all = [] {
        std::array<FactColumn, factColumnCount> columns;
        for (int c = 0; c < factColumnCount; ++c)
            columns[size_t(c)] = FactColumn(c);
        return columns;
    }();
    return all;
}

} // namespace parlance
