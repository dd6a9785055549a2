// A table with a header, whether it comes as CSV or as the JSON of Athena's get-query-results.
#pragma once

#include "importers/readers/csvreader.h"
#include "importers/readers/json.h"
#include "importers/readers/jsonarrayreader.h"

#include <functional>

namespace parlance {

// Column names without case: "UserId" and "userid" are one.
class TableHeader
{
public:
    TableHeader() = default;
    explicit TableHeader(std::span<const std::string_view> names);
    // The header of a CSV file that begins like this.
    static TableHeader ofCsv(std::string_view head);

    [[nodiscard]] size_t size() const { return m_names.size(); }
    [[nodiscard]] const std::string &name(size_t column) const { return m_names[column]; } // in lower case
    // name in lower case. −1: there is none.
    [[nodiscard]] qsizetype column(std::string_view name) const;
    [[nodiscard]] bool has(std::initializer_list<std::string_view> names) const;
    // As they stand in the file, without spaces around them.
    [[nodiscard]] const std::vector<std::string> &spelled() const { return m_spelled; }

private:
    std::vector<std::string> m_names, m_spelled;
};

struct TableRow
{
    std::span<const std::string_view> cells; // as many as the header; NULL is empty
    std::string_view raw;
    qint64 line = -1;
    qint64 offset = -1;

    [[nodiscard]] std::string_view cell(qsizetype column) const
    {
        return column < 0 ? std::string_view() : cells[size_t(column)];
    }
};

// What was wrong with a row; it is skipped.
struct TableProblem
{
    QString code;
    QString text;
    qint64 line = -1;
    qint64 offset = -1;
    std::string_view raw;
};

class TableReader
{
public:
    using OnProblem = std::function<void(const TableProblem &)>;
    virtual ~TableReader() = default;

    // Call once, before next().
    virtual Result<TableHeader> header() = 0;
    // The next good row, valid until the next call; nothing at the end. Bad rows go to onProblem.
    virtual Result<std::optional<TableRow>> next() = 0;

    // Chooses by the first bytes. The stream must outlive the reader.
    static std::unique_ptr<TableReader> open(InputStream &input, std::string_view head, OnProblem onProblem,
                                             std::stop_token stop);
};

} // namespace parlance
