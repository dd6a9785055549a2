// RFC 4180: comma, CR LF, quotation marks where needed, UTF-8, with a byte order mark only when that is asked for.
#include "exporters/cell.h"
#include "exporters/formats.h"

namespace parlance {

namespace {

// All characters are looked at, so that the compiler takes several at a time.
bool needsQuotes(QStringView text)
{
    bool found = false;
    for (const char16_t c : std::u16string_view(text.utf16(), size_t(text.size())))
        found = found | (c == u'"') | (c == u',') | (c == u'\n') | (c == u'\r');
    return found;
}

// Wide signs too: spreadsheets take them for the plain ones.
bool beginsFormula(QStringView text)
{
    constexpr std::u16string_view signs = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    return !text.isEmpty() && signs.find(text.front().unicode()) != std::u16string_view::npos;
}

// Quotes within the text are doubled.
void putQuoted(TextBuffer &out, QStringView text)
{
    for (;;) {
        const qsizetype quote = text.indexOf(u'"');
        if (quote < 0)
            return out.put(text);
        out.put(text.first(quote + 1));
        out.put('"');
        text = text.sliced(quote + 1);
    }
}

void putText(TextBuffer &out, QStringView text, bool guard)
{
    const bool quotes = needsQuotes(text);
    if (quotes)
        out.put('"');
    if (guard && beginsFormula(text))
        out.put('\'');
    if (quotes)
        putQuoted(out, text);
    else
        out.put(text);
    if (quotes)
        out.put('"');
}

void putHeader(TextBuffer &out, const Table &table, bool labels)
{
    bool first = true;
    for (const Column &column : table.columns) {
        if (!first)
            out.put(',');
        first = false;
        putText(out, column.key, false); // of a formula as people typed it, with its commas
        if (labels && hasLabels(column)) {
            out.put(',');
            out.put(QStringView(column.key));
            out.put(std::string_view("_label"));
        }
    }
    out.put(std::string_view("\r\n"));
}

} // namespace

void writeCsv(const Table &table, const TableWriteOptions &options, TextBuffer &out, std::stop_token stop)
{
    if (options.header && options.mark)
        out.put(std::string_view("\xEF\xBB\xBF"));
    if (options.header)
        putHeader(out, table, options.labels);
    CellWriter cells(options.zone);
    for (size_t row = 0; row < size_t(table.rows); ++row) {
        if (row % 4096 == 0 && (stop.stop_requested() || !out.ok()))
            break;
        for (size_t c = 0; c < table.columns.size(); ++c) {
            const Column &column = table.columns[c];
            if (c > 0)
                out.put(',');
            const bool null = column.nulls[row];
            if (!null && column.type == ValueType::Text)
                putText(out, column.texts[row], options.guardFormulas);
            else if (!null && column.type == ValueType::Time)
                cells.putTime(out, column, row);
            else if (!null)
                cells.putNumber(out, column, row);
            if (options.labels && hasLabels(column)) {
                out.put(',');
                if (!null)
                    putText(out, column.labelAt(qsizetype(row)), options.guardFormulas);
            }
        }
        out.put(std::string_view("\r\n"));
    }
}

} // namespace parlance
