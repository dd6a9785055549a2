#include "importers/readers/csvreader.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <utility>

namespace parlance {

namespace {

constexpr size_t shownOfLongRow = 4096;

// Copies the inside of a quoted cell up to its closing quote; returns the end of the copy.
char *undouble(std::string_view raw, char mark, char *out)
{
    while (true) {
        const size_t quote = raw.find(mark);
        const std::string_view part = raw.substr(0, quote);
        std::memcpy(out, part.data(), part.size());
        out += part.size();
        if (quote == std::string_view::npos || quote + 1 >= raw.size() || raw[quote + 1] != mark)
            return out;
        *out++ = mark;
        raw.remove_prefix(quote + 2);
    }
}

// Where the first delimiter or line feed stands from there on, or the size. Eight bytes at a time: cells are short.
size_t endOfPlain(std::string_view text, size_t at, char delimiter)
{
    constexpr uint64_t ones = 0x0101'0101'0101'0101u, tops = ones << 7;
    if constexpr (std::endian::native == std::endian::little) {
        const uint64_t delimiters = ones * uint8_t(delimiter), feeds = ones * uint8_t('\n');
        // The lowest byte that is marked is one of those that are zero.
        const auto zeros = [](uint64_t eight) { return (eight - ones) & ~eight & tops; };
        for (; at + 8 <= text.size(); at += 8) {
            uint64_t eight = 0;
            std::memcpy(&eight, text.data() + at, 8);
            if (const uint64_t found = zeros(eight ^ delimiters) | zeros(eight ^ feeds))
                return at + size_t(std::countr_zero(found)) / 8;
        }
    }
    while (at < text.size() && text[at] != delimiter && text[at] != '\n')
        ++at;
    return at;
}

} // namespace

CsvReader::CsvReader(InputStream &input, std::stop_token stop, char delimiter, qsizetype window, qsizetype maxRow,
                     char quote)
    : m_input(input)
    , m_window(input, std::move(stop), window)
    , m_delimiter(delimiter)
    , m_quote(quote)
    , m_maxRow(maxRow)
{}

char CsvReader::delimiterOf(std::string_view head)
{
    const std::string_view line = head.substr(0, head.find('\n'));
    const auto count = [&](char c) { return std::count(line.begin(), line.end(), c); };
    return std::max({',', ';', '\t'}, [&](char a, char b) { return count(a) < count(b); });
}

Result<std::optional<CsvReader::Row>> CsvReader::next()
{
    if (std::exchange(m_atStart, false)) {
        if (auto skipped = m_window.skipByteOrderMark(); !skipped)
            return tl::unexpected(skipped.error());
        if (const auto first = m_input.firstRow()) {
            m_countsRows = true;
            m_line = *first;
        }
    }
    while (true) {
        m_line += m_countsRows && m_given ? 1 : 0;
        consume(std::exchange(m_taken, 0));
        Row row;
        row.line = m_line;
        row.offset = m_window.offset();
        const auto found = scanRow(row);
        if (!found)
            return tl::unexpected(found.error());
        m_given = *found;
        if (!*found)
            return std::nullopt;
        const bool blank =
            !row.tooLong && row.cells.size() == 1 && row.cells.front().empty() && !m_found.front().quoted;
        if (!blank)
            return row;
    }
}

// Reads to the end of the row at the start of the window. False when there is none.
Result<bool> CsvReader::scanRow(Row &row)
{
    m_found.clear();
    m_cell = {};
    m_at = At::CellStart;
    m_rowEnded = false;
    size_t at = 0;
    while (true) {
        at = scan(m_window.view(), at);
        if (qsizetype(at) > m_maxRow && !row.tooLong) {
            row.tooLong = true;
            m_longHead = m_window.view().substr(0, shownOfLongRow);
        }
        if (m_rowEnded)
            break;
        if (row.tooLong) {
            consume(std::exchange(at, 0));
            m_found.clear();
        }
        const auto more = m_window.more();
        if (!more)
            return tl::unexpected(more.error());
        if (*more)
            continue;
        if (at == 0 && !row.tooLong)
            return false;
        row.cut = m_at == At::Quoted;
        endCell(at);
        break;
    }
    if (row.tooLong) {
        consume(at);
        row.raw = m_longHead;
        return true;
    }
    m_taken = at;
    row.raw = m_window.view().substr(0, at);
    decodeCells(m_window.view());
    row.cells = m_cells;
    return true;
}

// Goes on from `from` until the row ends or the text does; returns the index reached.
size_t CsvReader::scan(std::string_view text, size_t from)
{
    size_t at = from;
    while (at < text.size()) {
        if (m_at == At::Quoted) {
            const size_t quote = text.find(m_quote, at);
            if (quote == std::string_view::npos)
                return text.size();
            m_at = At::QuoteInQuoted;
            m_cell.closed = quote;
            at = quote + 1;
            continue;
        }
        if (m_at == At::Plain || (m_at == At::CellStart && text[at] != m_quote)) {
            m_at = At::Plain;
            at = endOfPlain(text, at, m_delimiter);
            if (at == text.size())
                return at;
        }
        const char c = text[at];
        if (m_at == At::QuoteInQuoted && c == m_quote) {
            m_cell.doubled = true;
            m_at = At::Quoted;
        } else if (c == m_delimiter) {
            endCell(at);
            m_cell = {at + 1};
            m_at = At::CellStart;
        } else if (c == '\n') {
            endCell(at);
            m_rowEnded = true;
            return at + 1;
        } else if (m_at == At::CellStart && c == m_quote) {
            m_cell.begin = at + 1;
            m_cell.quoted = true;
            m_at = At::Quoted;
        }
        ++at; // text behind a closing quote is dropped
    }
    return at;
}

void CsvReader::endCell(size_t end)
{
    m_cell.end = end;
    m_found.push_back(m_cell);
}

void CsvReader::decodeCells(std::string_view text)
{
    size_t needed = 0;
    for (const Cell &cell : m_found)
        needed += cell.doubled ? cell.end - cell.begin : 0;
    m_decoded.resize(needed); // all at once: the cells are views of it
    char *out = m_decoded.data();
    m_cells.clear();
    for (const Cell &cell : m_found) {
        std::string_view raw = text.substr(cell.begin, cell.end - cell.begin);
        if (cell.doubled) {
            char *const begin = std::exchange(out, undouble(raw, m_quote, out));
            m_cells.emplace_back(begin, size_t(out - begin));
            continue;
        }
        if (cell.quoted)
            raw = raw.substr(0, cell.closed > 0 ? cell.closed - cell.begin : raw.size());
        else if (raw.ends_with('\r'))
            raw.remove_suffix(1);
        m_cells.push_back(raw);
    }
}

void CsvReader::consume(size_t bytes)
{
    const std::string_view text = m_window.view().substr(0, bytes);
    for (size_t feed = m_countsRows ? text.npos : text.find('\n'); feed != text.npos; feed = text.find('\n', feed + 1))
        ++m_line;
    m_window.consume(qsizetype(bytes));
}

} // namespace parlance
