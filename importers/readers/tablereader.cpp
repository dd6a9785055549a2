#include "importers/readers/tablereader.h"

#include "importers/readers/text.h"

#include <algorithm>

namespace parlance {

namespace {

QString raggedText(size_t found, size_t expected)
{
    return QStringLiteral("a row of %1 cells below a header of %2").arg(found).arg(expected);
}

class CsvTable final : public TableReader
{
public:
    CsvTable(InputStream &input, char delimiter, OnProblem onProblem, std::stop_token stop)
        : m_csv(input, std::move(stop), delimiter)
        , m_onProblem(std::move(onProblem))
    {}

    Result<TableHeader> header() override
    {
        const auto row = m_csv.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row || (*row)->tooLong)
            return TableHeader();
        const TableHeader header((*row)->cells);
        m_columns = header.size();
        return header;
    }

    Result<std::optional<TableRow>> next() override
    {
        while (true) {
            const auto row = m_csv.next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return std::nullopt;
            const CsvReader::Row &found = **row;
            if (found.tooLong)
                report(found, QStringLiteral("record.size"), QStringLiteral("a row of more than 16 MiB"));
            else if (found.cut)
                report(found, QStringLiteral("csv.quote"), QStringLiteral("the file ends inside a quoted cell"));
            else if (found.cells.size() != m_columns)
                report(found, QStringLiteral("csv.ragged"), raggedText(found.cells.size(), m_columns));
            else
                return TableRow{found.cells, found.raw, found.line, found.offset};
        }
    }

private:
    void report(const CsvReader::Row &row, const QString &code, const QString &text)
    {
        m_onProblem({code, text, row.line, row.offset, row.raw});
    }

    CsvReader m_csv;
    OnProblem m_onProblem;
    size_t m_columns = 0;
};

// {"ResultSet":{"Rows":[{"Data":[{"VarCharValue":"…"},{}]}]}}; the first row is the header.
class ResultSetTable final : public TableReader
{
public:
    ResultSetTable(InputStream &input, OnProblem onProblem, std::stop_token stop)
        : m_rows(input, std::move(stop), {"ResultSet.Rows", "Rows"})
        , m_onProblem(std::move(onProblem))
    {}

    Result<TableHeader> header() override
    {
        const auto row = readRow();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return TableHeader();
        const TableHeader header((*row)->cells);
        m_columns = header.size();
        return header;
    }

    Result<std::optional<TableRow>> next() override
    {
        while (true) {
            auto row = readRow();
            if (!row || !*row || (*row)->cells.size() == m_columns)
                return row;
            m_onProblem({QStringLiteral("csv.ragged"), raggedText((*row)->cells.size(), m_columns), (*row)->line,
                         (*row)->offset, (*row)->raw});
        }
    }

private:
    Result<std::optional<TableRow>> readRow()
    {
        while (true) {
            const auto element = m_rows.next();
            if (!element)
                return tl::unexpected(element.error());
            if (!*element) {
                if (const auto &damage = m_rows.damage())
                    m_onProblem({QStringLiteral("json.syntax"), damage->text, damage->line, damage->offset, {}});
                return std::nullopt;
            }
            if (readCells(**element))
                return TableRow{m_cells, (*element)->text, (*element)->line, (*element)->offset};
        }
    }

    bool readCells(const JsonArrayReader::Element &element)
    {
        const auto report = [&](const QString &code, const QString &text) {
            m_onProblem({code, text, element.line, element.offset, element.text});
            return false;
        };
        if (element.tooLong)
            return report(QStringLiteral("record.size"), QStringLiteral("a row of more than 16 MiB"));
        const auto root = m_parser.parsePadded(element.text);
        if (!root)
            return report(m_parser.failure().code, m_parser.failure().text);
        simdjson::dom::array data;
        if ((*root)["Data"].get(data) != simdjson::SUCCESS)
            return report(QStringLiteral("json.shape"), QStringLiteral("a row without Data"));
        m_cells.clear();
        for (const auto cell : data) {
            std::string_view text;
            if (cell["VarCharValue"].get(text) != simdjson::SUCCESS)
                text = {};
            m_cells.push_back(text);
        }
        return true;
    }

    JsonArrayReader m_rows;
    JsonParser m_parser;
    OnProblem m_onProblem;
    std::vector<std::string_view> m_cells;
    size_t m_columns = 0;
};

// The whole of a stream in memory, for looking at a header.
class TextStream final : public InputStream
{
public:
    explicit TextStream(std::string_view text)
        : m_text(text)
    {}
    Result<qsizetype> read(char *out, qsizetype capacity) override
    {
        const auto size = std::min(size_t(capacity), m_text.size());
        std::copy_n(m_text.data(), size, out);
        m_text.remove_prefix(size);
        return qsizetype(size);
    }
    [[nodiscard]] qint64 consumed() const override { return 0; }

private:
    std::string_view m_text;
};

} // namespace

TableHeader::TableHeader(std::span<const std::string_view> names)
{
    for (std::string_view name : names) {
        while (name.starts_with(' '))
            name.remove_prefix(1);
        while (name.ends_with(' '))
            name.remove_suffix(1);
        m_names.push_back(lowerAscii(name));
        m_spelled.emplace_back(name);
    }
}

TableHeader TableHeader::ofCsv(std::string_view head)
{
    TextStream stream(head.substr(0, 16 << 10));
    CsvReader csv(stream, {}, CsvReader::delimiterOf(head), 16 << 10);
    const auto row = csv.next();
    return row && *row ? TableHeader((*row)->cells) : TableHeader();
}

qsizetype TableHeader::column(std::string_view name) const
{
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    return found == m_names.end() ? -1 : found - m_names.begin();
}

bool TableHeader::has(std::initializer_list<std::string_view> names) const
{
    return std::all_of(names.begin(), names.end(), [&](std::string_view name) { return column(name) >= 0; });
}

std::unique_ptr<TableReader> TableReader::open(InputStream &input, std::string_view head, OnProblem onProblem,
                                               std::stop_token stop)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    const size_t first = head.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && head[first] == '{')
        return std::make_unique<ResultSetTable>(input, std::move(onProblem), std::move(stop));
    return std::make_unique<CsvTable>(input, CsvReader::delimiterOf(head), std::move(onProblem), std::move(stop));
}

} // namespace parlance
