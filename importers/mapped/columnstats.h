// What the values of the columns of a sample have in common.
#pragma once

#include "importers/mapped/rowsource.h"

#include <array>
#include <string>

namespace parlance {

struct ColumnSample
{
    std::string name;
    std::vector<std::string> values; // that are not missing, cut when long, in order
    bool unique = true;              // no value comes twice

    // Of the values those for which the test holds, between 0 and 1; 0 without values.
    template <typename Test>
    [[nodiscard]] double share(Test test) const
    {
        size_t hits = 0;
        for (const std::string &value : values)
            hits += test(std::string_view(value)) ? 1 : 0;
        return values.empty() ? 0 : double(hits) / double(values.size());
    }
};

struct TableSample
{
    std::vector<ColumnSample> columns;
    int rows = 0, badRows = 0;
};

// The first rows of a table. text: UTF-8.
TableSample sampleTable(std::string_view text, bool complete, const TableLayout &layout);

// Whether the numbers have a comma before their fraction.
bool guessDecimalComma(const std::vector<ColumnSample> &columns);

struct TimeGuess
{
    std::optional<TimeForm> form;
    bool ambiguous = false; // day and month fit either way
};
// For each column. Day or month first is told from the days beyond the twelfth in any column, else from the marks,
// from the order of the rows, and from the other habits of the table.
std::vector<TimeGuess> guessTimes(const std::vector<ColumnSample> &columns, const TableLayout &layout);

} // namespace parlance
