// JSON: {"columns":[…],"rows":[{…}],"totals":{…},"groups":n,"provenance":{…}}; JSON lines: one row object per line.
#include "exporters/cell.h"
#include "exporters/formats.h"

#include <cmath>

namespace parlance {

namespace {

void putString(TextBuffer &out, QStringView text)
{
    out.put('"');
    qsizetype plain = 0; // start of what needs no escape
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= 0x20 && c != u'"' && c != u'\\')
            continue;
        out.put(text.sliced(plain, i - plain));
        plain = i + 1;
        if (c >= 0x20) {
            out.put('\\');
            out.put(char(c));
        } else if (c == u'\n') {
            out.put(std::string_view("\\n"));
        } else {
            static constexpr char digits[] = "0123456789abcdef";
            out.put(std::string_view("\\u00"));
            out.put(digits[c >> 4]);
            out.put(digits[c & 15]);
        }
    }
    out.put(text.sliced(plain));
    out.put('"');
}

void putKey(TextBuffer &out, QStringView key, bool &first)
{
    if (!first)
        out.put(',');
    first = false;
    putString(out, key);
    out.put(':');
}

bool isNumber(const Column &column, size_t row)
{
    return !column.nulls[row] && (column.type != ValueType::Real || std::isfinite(column.reals[row]));
}

void putRow(TextBuffer &out, const Table &table, size_t row, const TableWriteOptions &options, CellWriter &cells)
{
    out.put('{');
    bool first = true;
    for (const Column &column : table.columns) {
        putKey(out, column.key, first);
        const bool null = !isNumber(column, row);
        if (null) {
            out.put(std::string_view("null"));
        } else if (column.type == ValueType::Text) {
            putString(out, column.texts[row]);
        } else if (column.type == ValueType::Time) {
            out.put('"');
            cells.putTime(out, column, row);
            out.put('"');
        } else {
            cells.putNumber(out, column, row);
        }
        if (options.labels && hasLabels(column)) {
            putKey(out, QString(column.key + u"_label"), first);
            if (null)
                out.put(std::string_view("null"));
            else
                putString(out, column.labelAt(qsizetype(row)));
        }
    }
    out.put('}');
}

const char *kindName(ColumnKind kind)
{
    static constexpr const char *names[] = {"dimension", "measure", "share", "change", "comparison"};
    return names[size_t(kind)];
}

const char *unitName(Unit unit)
{
    static constexpr const char *names[] = {"count", "dollars",    "share", "ratio", "milliseconds",
                                            "bytes", "per_minute", "score", "text",  "time"};
    return names[size_t(unit)];
}

const char *grainName(Grain grain)
{
    static constexpr const char *names[] = {"hour", "day", "week", "month", "quarter", "year"};
    return names[size_t(grain)];
}

void putColumns(TextBuffer &out, const Table &table)
{
    out.put(std::string_view("\"columns\":["));
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const Column &column = table.columns[c];
        out.put(c ? std::string_view(",{\"key\":") : std::string_view("{\"key\":"));
        putString(out, column.key);
        out.put(std::string_view(",\"label\":"));
        putString(out, column.label);
        out.put(std::string_view(",\"kind\":\""));
        out.put(std::string_view(kindName(column.kind)));
        out.put(std::string_view("\",\"unit\":\""));
        out.put(std::string_view(unitName(column.unit)));
        out.put('"');
        if (column.type == ValueType::Time && column.kind == ColumnKind::Dimension) {
            out.put(std::string_view(",\"grain\":\""));
            out.put(std::string_view(grainName(column.grain)));
            out.put('"');
        }
        out.put('}');
    }
    out.put(']');
}

// A total as a column of one row, so that it is written exactly like a cell.
void putTotals(TextBuffer &out, const Table &table, CellWriter &cells)
{
    out.put(std::string_view(",\n\"totals\":{"));
    bool first = true;
    for (size_t c = 0; c < table.totals.size(); ++c) {
        const std::optional<double> total = table.totals[c];
        if (!total || !std::isfinite(*total))
            continue;
        const Column &source = table.columns[c];
        Column column;
        column.kind = source.kind;
        column.unit = source.unit;
        column.type = source.type;
        column.integers = {std::llround(*total)};
        column.reals = {*total};
        column.nulls = {false};
        putKey(out, source.key, first);
        if (column.type == ValueType::Time) {
            out.put('"');
            cells.putTime(out, column, 0);
            out.put('"');
        } else {
            cells.putNumber(out, column, 0);
        }
    }
    out.put('}');
}

void putBound(TextBuffer &out, const char *key, std::optional<UtcMs> at)
{
    out.put(std::string_view(",\""));
    out.put(std::string_view(key));
    out.put(std::string_view("\":"));
    if (at)
        putString(out, isoUtc(*at));
    else
        out.put(std::string_view("null"));
}

void putProvenance(TextBuffer &out, const Provenance &provenance)
{
    out.put(std::string_view(",\n\"provenance\":{\"query\":"));
    if (provenance.query.isEmpty())
        out.put(std::string_view("null"));
    else
        out.put(QStringView(provenance.query)); // JSON already
    out.put(std::string_view(",\"plan\":"));
    putString(out, provenance.plan);
    out.put(std::string_view(",\"zone\":"));
    putString(out, provenance.zone);
    putBound(out, "from", provenance.range.from);
    putBound(out, "to", provenance.range.to);
    out.put(std::string_view(",\"rows_read\":"));
    out.put(provenance.rowsRead);
    out.put(std::string_view(",\"data_version\":"));
    out.put(provenance.version.value);
    out.put('}');
}

} // namespace

void writeJson(const Table &table, const TableWriteOptions &options, TextBuffer &out, std::stop_token stop)
{
    CellWriter cells(options.zone);
    out.put('{');
    putColumns(out, table);
    out.put(std::string_view(",\n\"rows\":["));
    for (size_t row = 0; row < size_t(table.rows); ++row) {
        if (row % 4096 == 0 && (stop.stop_requested() || !out.ok()))
            return;
        out.put(row ? std::string_view(",\n") : std::string_view("\n"));
        putRow(out, table, row, options, cells);
    }
    out.put(std::string_view("]"));
    putTotals(out, table, cells);
    out.put(std::string_view(",\n\"groups\":"));
    out.put(table.groupCount);
    putProvenance(out, table.provenance);
    out.put(std::string_view("}\n"));
}

void writeJsonLines(const Table &table, const TableWriteOptions &options, TextBuffer &out, std::stop_token stop)
{
    CellWriter cells(options.zone);
    for (size_t row = 0; row < size_t(table.rows); ++row) {
        if (row % 4096 == 0 && (stop.stop_requested() || !out.ok()))
            return;
        putRow(out, table, row, options, cells);
        out.put('\n');
    }
}

} // namespace parlance
