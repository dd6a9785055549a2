#include "importers/workbook/sheetstream.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace parlance {

namespace {

constexpr qsizetype pieceSize = 64 << 10;
constexpr size_t lookedAt = 20; // rows, for the header
constexpr qint64 maxRows = 1'048'576;
constexpr size_t maxRow = 16 << 20; // bytes

// "BC12": the column, counted from 0; −1: there is none.
int columnOf(std::string_view reference)
{
    int column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + (c - 'A' + 1);
        if (column > SheetRow::maxColumns)
            return SheetRow::maxColumns;
    }
    return column - 1;
}

std::optional<qint64> numberOf(std::string_view text)
{
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

void appendCell(std::string &out, std::string_view text)
{
    const auto needsQuotes = [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; };
    if (std::none_of(text.begin(), text.end(), needsQuotes)) {
        out += text;
        return;
    }
    out += '"';
    for (size_t at = 0; at < text.size();) {
        const size_t quote = text.find('"', at);
        const size_t end = quote == std::string_view::npos ? text.size() : quote + 1;
        out += text.substr(at, end - at);
        if (quote != std::string_view::npos)
            out += '"';
        at = end;
    }
    out += '"';
}

} // namespace

void SheetRow::clear()
{
    m_bytes.clear();
    m_cells.clear();
    m_sorted = true;
}

void SheetRow::begin(int column)
{
    m_column = column;
    m_begin = m_bytes.size();
}

void SheetRow::end()
{
    if (m_bytes.size() == m_begin)
        return;
    m_sorted = m_sorted && (m_cells.empty() || m_cells.back().column < m_column);
    m_cells.push_back({m_column, m_begin, m_bytes.size()});
}

void SheetRow::finish()
{
    if (m_sorted)
        return;
    std::stable_sort(m_cells.begin(), m_cells.end(), [](const Cell &a, const Cell &b) { return a.column < b.column; });
    auto kept = m_cells.begin();
    for (const Cell &cell : m_cells) {
        if (cell.column == kept->column)
            *kept = cell;
        else
            *++kept = cell;
    }
    m_cells.erase(kept + 1, m_cells.end());
    m_sorted = true;
}

bool SheetRow::has(int column) const
{
    const auto at = std::lower_bound(m_cells.begin(), m_cells.end(), column,
                                     [](const Cell &cell, int wanted) { return cell.column < wanted; });
    return at != m_cells.end() && at->column == column;
}

void SheetRow::appendCsv(std::string &out, int first, int last) const
{
    auto cell = m_cells.begin();
    for (int column = first; column <= last; ++column) {
        if (column > first)
            out += ',';
        while (cell != m_cells.end() && cell->column < column)
            ++cell;
        if (cell != m_cells.end() && cell->column == column)
            appendCell(out, std::string_view(m_bytes).substr(cell->begin, cell->end - cell->begin));
    }
    out += '\n';
}

TableCorner cornerOf(std::span<const SheetRow> rows)
{
    size_t widest = 0, second = 0; // a single row may have a note beside it
    for (const SheetRow &row : rows) {
        second = std::max(second, std::min(widest, row.filled()));
        widest = std::max(widest, row.filled());
    }
    TableCorner corner;
    while (corner.header + 1 < rows.size() && rows[corner.header].filled() * 10 < second * 7)
        ++corner.header;
    corner.first = rows[corner.header].first();
    corner.last = rows[corner.header].last();
    // Columns without a name beside it, where most rows have something.
    const auto below = rows.subspan(corner.header + 1);
    const auto isUsed = [&below](int column) {
        const auto used =
            std::count_if(below.begin(), below.end(), [column](const SheetRow &row) { return row.has(column); });
        return used > 0 && size_t(used) * 2 >= below.size();
    };
    while (corner.first > 0 && isUsed(corner.first - 1))
        --corner.first;
    while (isUsed(corner.last + 1))
        ++corner.last;
    return corner;
}

SheetStream::SheetStream(std::unique_ptr<InputStream> xml, std::shared_ptr<const WorkbookTexts> texts,
                         const QString &name)
    : m_xml(std::move(xml))
    , m_texts(std::move(texts))
    , m_feed(*this, name)
    , m_piece(std::make_unique_for_overwrite<char[]>(size_t(pieceSize)))
{}

void SheetStream::begin(std::string_view name, const XmlAttributes &attributes)
{
    if (m_problem) // the rest of this piece of XML counts no longer
        return;
    if (name == "row")
        beginRow(attributes);
    else if (name == "c")
        beginCell(attributes);
    else if (name == "rPh")
        ++m_phonetic;
    else if (m_inCell && (name == "v" || (name == "t" && m_kind == Kind::Text && m_phonetic == 0)))
        m_inValue = true;
}

void SheetStream::end(std::string_view name)
{
    if (name == "v" || name == "t")
        m_inValue = false;
    else if (name == "rPh")
        --m_phonetic;
    else if (name == "c")
        endCell();
    else if (name == "row")
        endRow();
}

void SheetStream::text(std::string_view piece)
{
    if (!m_inValue || m_problem)
        return;
    m_value += piece;
    if (m_row.bytes() + m_value.size() > maxRow)
        damaged(QStringLiteral("a row of more than 16 MiB"));
}

void SheetStream::beginRow(const XmlAttributes &attributes)
{
    if (std::exchange(m_inRow, true))
        damaged(QStringLiteral("a row within a row"));
    m_row.clear();
    m_column = -1;
    // Without a number it is the next one; what goes back is not believed.
    const auto stated = numberOf(attributes.value("r"));
    m_row.number = stated && *stated > m_row.number ? *stated : m_row.number + 1;
    if (m_row.number > maxRows)
        damaged(QStringLiteral("a row with a number above 1,048,576, which no sheet has"));
}

void SheetStream::beginCell(const XmlAttributes &attributes)
{
    const int stated = columnOf(attributes.value("r"));
    m_column = stated >= 0 ? stated : m_column + 1;
    if (m_column >= SheetRow::maxColumns) {
        damaged(QStringLiteral("a cell to the right of column XFD, which no sheet has"));
        return;
    }
    const std::string_view type = attributes.value("t");
    m_kind = type == "s"                                                          ? Kind::Shared
             : type == "b"                                                        ? Kind::Boolean
             : type == "str" || type == "inlineStr" || type == "e" || type == "d" ? Kind::Text
                                                                                  : Kind::Number;
    const auto style = numberOf(attributes.value("s"));
    const bool known = m_kind == Kind::Number && style && *style >= 0 && size_t(*style) < m_texts->looks.size();
    m_look = known ? m_texts->looks[size_t(*style)] : NumberLook::Number;
    m_value.clear();
    m_inCell = true;
}

void SheetStream::endCell()
{
    if (!std::exchange(m_inCell, false) || m_problem || m_value.empty())
        return;
    m_row.begin(m_column);
    switch (m_kind) {
    case Kind::Number:
        appendNumber(m_row.text(), m_value, m_look, m_texts->from1904);
        break;
    case Kind::Shared:
        appendShared();
        break;
    case Kind::Boolean:
        m_row.text() += m_value == "1" || m_value == "true" ? "true" : "false";
        break;
    case Kind::Text:
        appendUnescaped(m_row.text(), m_value);
        break;
    }
    m_row.end();
    if (m_row.bytes() > maxRow || m_row.filled() > size_t(SheetRow::maxColumns))
        damaged(QStringLiteral("a row of more than 16 MiB or 16,384 cells"));
}

void SheetStream::damaged(const QString &text)
{
    m_problem = Error{ErrorCategory::Unreadable, QStringLiteral("the workbook is damaged: ") + text, {}, {}};
}

void SheetStream::appendShared()
{
    const auto index = numberOf(m_value);
    if (index && *index >= 0 && size_t(*index) < m_texts->ends.size())
        m_row.text() += m_texts->text(size_t(*index));
    else
        damaged(QStringLiteral("a cell refers to a text that is not there"));
}

void SheetStream::endRow()
{
    m_inRow = false;
    if (m_row.isEmpty() || m_problem)
        return;
    m_row.finish();
    if (m_found) {
        emitRow(m_row);
        return;
    }
    m_buffered.push_back(m_row);
    if (m_buffered.size() >= lookedAt)
        emitBuffered();
}

void SheetStream::emitBuffered()
{
    m_found = true;
    if (m_buffered.empty())
        return;
    m_corner = cornerOf(m_buffered);
    m_firstRow = m_buffered[m_corner.header].number;
    m_lastRow = *m_firstRow - 1;
    for (size_t i = m_corner.header; i < m_buffered.size(); ++i)
        emitRow(m_buffered[i]);
    m_buffered = {};
}

// Rows that hold nothing are empty lines, so that the lines can be counted as rows.
void SheetStream::emitRow(const SheetRow &row)
{
    m_out.append(size_t(row.number - m_lastRow - 1), '\n');
    row.appendCsv(m_out, m_corner.first, m_corner.last);
    m_lastRow = row.number;
}

Result<void> SheetStream::more()
{
    const auto got = m_xml->read(m_piece.get(), pieceSize);
    if (!got)
        return tl::unexpected(got.error());
    m_atEnd = *got == 0;
    return m_feed.feed({m_piece.get(), size_t(*got)}, m_atEnd);
}

Result<qsizetype> SheetStream::read(char *out, qsizetype capacity)
{
    while (m_given == m_out.size()) {
        m_out.clear();
        m_given = 0;
        if (m_error)
            return tl::unexpected(*m_error);
        if (m_atEnd)
            return 0;
        if (auto fed = more(); !fed)
            m_error = fed.error();
        if ((m_error || m_atEnd) && !m_found)
            emitBuffered();
    }
    const size_t size = std::min(size_t(capacity), m_out.size() - m_given);
    std::memcpy(out, m_out.data() + m_given, size);
    m_given += size;
    return qsizetype(size);
}

} // namespace parlance
