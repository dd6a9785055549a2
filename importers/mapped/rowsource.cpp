#include "importers/mapped/rowsource.h"

#include "importers/mapped/flatjson.h"
#include "importers/mapped/values.h"
#include "importers/readers/csvreader.h"
#include "importers/readers/jsonarrayreader.h"
#include "importers/readers/linereader.h"
#include "importers/readers/memorystream.h"
#include "importers/readers/utf8.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace parlance {

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

char quoteOf(const TableLayout &layout)
{
    return layout.quote == TableLayout::noQuote ? CsvReader::neverQuote : layout.quote;
}

// Names as the mapping has them; nameless and repeated columns get a name of their own.
std::vector<std::string> headerNames(std::span<const std::string_view> cells, bool isHeader)
{
    std::vector<std::string> names;
    for (size_t i = 0; i < cells.size(); ++i) {
        const std::string_view cell = isHeader ? trimmed(cells[i]) : std::string_view();
        bool changed = false;
        std::string name = cell.empty() ? std::to_string(i + 1) : mendUtf8(cell, changed);
        for (int n = 2; std::find(names.begin(), names.end(), name) != names.end(); ++n)
            name = std::string(cell) + " (" + std::to_string(n) + ")";
        names.push_back(std::move(name));
    }
    return names;
}

// "sep=;", which Excel writes and reads before the header.
bool isSeparatorLine(std::span<const std::string_view> cells)
{
    return !cells.empty() && cells.size() <= 2 && cells.front().starts_with("sep=");
}

// Cells must be text that the workspace can keep.
class Mender
{
public:
    bool mend(std::string_view raw, std::vector<std::string_view> &cells)
    {
        m_kept.clear();
        if (simdjson::validate_utf8(raw.data(), raw.size()) && raw.find('\0') == std::string_view::npos)
            return false;
        bool any = false;
        m_kept.reserve(cells.size()); // views into it
        for (std::string_view &cell : cells) {
            bool changed = false;
            std::string mended = mendUtf8(cell, changed);
            if (!changed)
                continue;
            any = true;
            cell = m_kept.emplace_back(std::move(mended));
        }
        return any;
    }

private:
    std::vector<std::string> m_kept;
};

class DelimitedRows final : public RowSource
{
public:
    DelimitedRows(InputStream &input, const TableLayout &layout, std::vector<std::string> columns, OnFault onFault,
                  std::stop_token stop)
        : m_csv(input, std::move(stop), layout.delimiter, Window::usualSize, maxRow, quoteOf(layout))
        , m_hasHeader(layout.header)
        , m_names(std::move(columns))
        , m_onFault(std::move(onFault))
    {}

    // Finds where the columns stand.
    Result<void> start()
    {
        auto row = m_csv.next();
        if (row && *row && isSeparatorLine((*row)->cells))
            row = m_csv.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row || (*row)->tooLong || (*row)->cut)
            return {}; // no rows
        const std::vector<std::string> header = headerNames((*row)->cells, m_hasHeader);
        m_width = header.size();
        for (const std::string &name : m_names) {
            const auto found = std::find(header.begin(), header.end(), name);
            if (found == header.end())
                return fail(
                    ErrorCategory::Unsupported,
                    QStringLiteral("the table has no column \"%1\", which the mapping names").arg(textOf(name)));
            m_places.push_back(size_t(found - header.begin()));
        }
        if (!m_hasHeader)
            m_first = **row;
        return {};
    }

    Result<std::optional<MappedRow>> next() override
    {
        while (true) {
            const auto row = take();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row || m_width == 0)
                return std::nullopt;
            if (const auto good = rowOf(**row))
                return good;
        }
    }

private:
    Result<std::optional<CsvReader::Row>> take()
    {
        if (m_first)
            return std::exchange(m_first, std::nullopt);
        return m_csv.next();
    }

    std::optional<MappedRow> rowOf(const CsvReader::Row &row)
    {
        if (row.tooLong)
            return fault(row, QStringLiteral("record.size"), QStringLiteral("a row of more than 16 MiB"));
        if (row.cut)
            return fault(row, QStringLiteral("csv.quote"), QStringLiteral("the file ends inside a quoted cell"));
        const bool onlyEmptyMore =
            row.cells.size() > m_width && std::all_of(row.cells.begin() + qsizetype(m_width), row.cells.end(),
                                                      [](std::string_view cell) { return cell.empty(); });
        if (row.cells.size() != m_width && !onlyEmptyMore)
            return fault(
                row, QStringLiteral("csv.ragged"),
                QStringLiteral("a row of %1 cells in a table of %2 columns").arg(row.cells.size()).arg(m_width));
        m_cells.clear();
        for (const size_t place : m_places)
            m_cells.push_back(row.cells[place]);
        const bool mended = m_mender.mend(row.raw, m_cells);
        return MappedRow{m_cells, row.raw, row.line, row.offset, mended};
    }

    std::optional<MappedRow> fault(const CsvReader::Row &row, const QString &code, const QString &text)
    {
        m_onFault({code, text, row.line, row.offset, row.raw});
        return std::nullopt;
    }

    CsvReader m_csv;
    bool m_hasHeader;
    std::vector<std::string> m_names;
    OnFault m_onFault;
    size_t m_width = 0;
    std::vector<size_t> m_places;
    std::optional<CsvReader::Row> m_first; // of a table without a header
    std::vector<std::string_view> m_cells;
    Mender m_mender;
};

// Objects of JSON, one a line or in an array.
class ObjectRows final : public RowSource
{
public:
    ObjectRows(InputStream &input, const TableLayout &layout, std::vector<std::string> columns, OnFault onFault,
               std::stop_token stop)
        : m_names(std::move(columns))
        , m_onFault(std::move(onFault))
    {
        for (size_t i = 0; i < m_names.size(); ++i)
            m_places.emplace(m_names[i], i);
        if (layout.form == TableForm::JsonLines) {
            m_lines = std::make_unique<LineReader>(input, std::move(stop));
        } else {
            m_elements = std::make_unique<JsonArrayReader>(input, std::move(stop), std::vector{layout.rows});
            if (layout.rows.empty())
                m_elements->wantObjects([](std::string_view) { return true; });
        }
    }

    Result<std::optional<MappedRow>> next() override
    {
        while (true) {
            auto piece = m_lines ? nextLine() : nextElement();
            if (!piece)
                return tl::unexpected(piece.error());
            if (!*piece)
                return std::nullopt;
            if (const auto row = rowOf(**piece))
                return row;
        }
    }

private:
    struct Piece
    {
        std::string_view text;
        qint64 line = -1, offset = -1;
        bool tooLong = false;
    };

    Result<std::optional<Piece>> nextLine()
    {
        while (true) {
            const auto line = m_lines->next();
            if (!line)
                return tl::unexpected(line.error());
            if (!*line)
                return std::nullopt;
            if ((*line)->tooLong || (*line)->text.find_first_not_of(" \t\r") != std::string_view::npos)
                return Piece{(*line)->text, (*line)->number, (*line)->offset, (*line)->tooLong};
        }
    }

    Result<std::optional<Piece>> nextElement()
    {
        const auto element = m_elements->next();
        if (!element)
            return tl::unexpected(element.error());
        if (*element)
            return Piece{(*element)->text, (*element)->line, (*element)->offset, (*element)->tooLong};
        if (const auto &damage = m_elements->damage(); damage && !std::exchange(m_damageTold, true))
            m_onFault({QStringLiteral("json.syntax"), damage->text, damage->line, damage->offset, {}});
        return std::nullopt;
    }

    std::optional<MappedRow> rowOf(const Piece &piece)
    {
        const auto fault = [&](const QString &code, const QString &text) {
            m_onFault({code, text, piece.line, piece.offset, piece.text});
            return std::nullopt;
        };
        if (piece.tooLong)
            return fault(QStringLiteral("record.size"), QStringLiteral("a record of more than 16 MiB"));
        const auto root = m_parser.parsePadded(piece.text);
        if (!root)
            return fault(m_parser.failure().code, m_parser.failure().text);
        simdjson::dom::object object;
        if (root->get(object) != simdjson::SUCCESS)
            return fault(QStringLiteral("json.shape"), QStringLiteral("a record that is no JSON object"));
        m_arena.clear();
        m_cells.assign(m_names.size(), std::string_view());
        m_seen = 0;
        flatten(object, m_arena, m_take);
        return MappedRow{m_cells, piece.text, piece.line, piece.offset, m_parser.repairs().any()};
    }

    // Records mostly have the same fields in the same order: looked up only where one differs from the record before.
    void take(std::string_view name, std::string_view text)
    {
        const size_t n = m_seen++;
        if (n >= m_order.size() && n < mostKnown)
            m_order.resize(n + 1);
        if (n >= mostKnown || m_order[n].name != name) {
            const auto found = m_places.find(name);
            const size_t place = found == m_places.end() ? nowhere : found->second;
            if (n >= mostKnown)
                return put(place, text);
            m_order[n] = {std::string(name), place};
        }
        put(m_order[n].place, text);
    }
    void put(size_t place, std::string_view text)
    {
        if (place != nowhere)
            m_cells[place] = text;
    }

    static constexpr size_t nowhere = SIZE_MAX, mostKnown = 512;
    struct Known
    {
        std::string name;
        size_t place = nowhere;
    };

    std::vector<std::string> m_names;
    OnFault m_onFault;
    std::unordered_map<std::string_view, size_t> m_places;
    std::vector<Known> m_order; // of the record before
    size_t m_seen = 0;          // fields of the record under way
    std::unique_ptr<LineReader> m_lines;
    std::unique_ptr<JsonArrayReader> m_elements;
    bool m_damageTold = false;
    JsonParser m_parser;
    TextArena m_arena;
    std::vector<std::string_view> m_cells;
    const std::function<void(std::string_view, std::string_view)> m_take =
        [this](std::string_view name, std::string_view text) { take(name, text); };
};

} // namespace

Result<std::unique_ptr<RowSource>> RowSource::open(InputStream &input, const TableLayout &layout,
                                                   std::vector<std::string> columns, OnFault onFault,
                                                   std::stop_token stop)
{
    if (layout.form != TableForm::Delimited)
        return std::make_unique<ObjectRows>(input, layout, std::move(columns), std::move(onFault), std::move(stop));
    auto rows = std::make_unique<DelimitedRows>(input, layout, std::move(columns), std::move(onFault), std::move(stop));
    if (auto started = rows->start(); !started)
        return tl::unexpected(started.error());
    return rows;
}

std::vector<std::string> columnsOf(std::string_view head, const TableLayout &layout)
{
    MemoryStream stream(head);
    if (layout.form == TableForm::Delimited) {
        CsvReader csv(stream, {}, layout.delimiter, 64 << 10, RowSource::maxRow, quoteOf(layout));
        auto row = csv.next();
        if (row && *row && isSeparatorLine((*row)->cells))
            row = csv.next();
        return row && *row && !(*row)->tooLong ? headerNames((*row)->cells, layout.header) : std::vector<std::string>();
    }
    constexpr int wanted = 100; // records
    JsonParser parser;
    TextArena arena;
    std::vector<std::string> names;
    std::unordered_map<std::string, size_t> places;
    const auto note = [&](std::string_view text) {
        const auto root = parser.parse(text);
        simdjson::dom::object object;
        if (!root || root->get(object) != simdjson::SUCCESS)
            return;
        arena.clear();
        flatten(object, arena, [&](std::string_view name, std::string_view) {
            if (places.emplace(name, names.size()).second)
                names.emplace_back(name);
        });
    };
    if (layout.form == TableForm::JsonLines) {
        LineReader lines(stream, {}, 64 << 10);
        auto line = lines.next();
        for (int n = 0; n < wanted && line && *line; ++n, line = lines.next())
            note((*line)->text);
        return names;
    }
    JsonArrayReader elements(stream, {}, {layout.rows}, 64 << 10);
    if (layout.rows.empty())
        elements.wantObjects([](std::string_view) { return true; });
    auto element = elements.next();
    for (int n = 0; n < wanted && element && *element; ++n, element = elements.next())
        note((*element)->text);
    return names;
}

} // namespace parlance
