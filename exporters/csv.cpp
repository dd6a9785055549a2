// RFC 4180: comma, CR LF, quotation marks where needed, UTF-8, with a byte order mark only when that is asked for.
#include "exporters/cell.h"
#include "exporters/formats.h"

namespace parlance {

namespace {

void putText(TextBuffer &out, const QString &text, bool guard)
{
    bool quote = false;
    for (const QChar c : text)
        quote = quote || c == u'"' || c == u',' || c == u'\n' || c == u'\r';
    if (!text.isEmpty() && guard) {
        // Wide signs too: spreadsheets take them for the plain ones.
        constexpr std::u16string_view signs = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
        guard = signs.find(text.front().unicode()) != std::u16string_view::npos;
    } else {
        guard = false;
    }
    if (!quote && !guard) {
        out.put(QStringView(text));
        return;
    }
    QString cell = text;
    cell.replace(u'"', QStringLiteral("\"\""));
    out.put(quote ? std::string_view("\"") : std::string_view());
    out.put(guard ? std::string_view("'") : std::string_view());
    out.put(QStringView(cell));
    out.put(quote ? std::string_view("\"") : std::string_view());
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
