// One cell of a mapped column as a value, or what is wrong with it.
#pragma once

#include "importers/mapped/rowsource.h"
#include "models/core/money.h"
#include "models/core/time.h"

namespace parlance {

struct CellValue
{
    enum class State : quint8 { Missing, Good, Bad };
    State state = State::Missing;
    std::string_view text; // of the cell; of text fields the value
    qint64 number = 0;     // milliseconds of times and durations, nano-dollars, tokens, 0 and 1, Role, Rating
    double real = 0;       // of shares and samples

    [[nodiscard]] bool isGood() const { return state == State::Good; }
};

// Reads the cells of one column. A value; thread-safe.
class CellReader
{
public:
    // zone: of times without an offset, unless the column has its own.
    CellReader(const ColumnMapping &column, bool decimalComma, const TimeZone &zone);

    [[nodiscard]] const ColumnMapping &column() const { return m_column; }
    [[nodiscard]] CellValue read(std::string_view cell) const;
    // Whether cells are words of a few, which repeat from row to row.
    [[nodiscard]] bool isWord() const;
    // Why a bad cell is bad; technical, English, without the cell's text.
    [[nodiscard]] QString problem() const;
    // How a good value reads: "2024-06-01T12:30:00Z", "1.5", "user".
    [[nodiscard]] QString meaning(const CellValue &value) const;

private:
    void readText(std::string_view cell, CellValue &value) const;

    ColumnMapping m_column;
    CellType m_type;
    bool m_decimalComma;
    TimeZone m_zone;
};

// The values of a row by field.
class MappedValues
{
public:
    MappedValues(const TableMapping &mapping, const TimeZone &zone);

    // The columns that are read, in the order of the mapping: what a RowSource is asked for.
    [[nodiscard]] std::vector<std::string> columns() const;
    [[nodiscard]] const std::vector<CellReader> &readers() const { return m_readers; }
    void read(const MappedRow &row);
    // Of the row read last, as many as columns().
    [[nodiscard]] const std::vector<CellValue> &values() const { return m_values; }
    // The first column of the field; a missing value where no column has it.
    [[nodiscard]] const CellValue &at(MappedField field) const
    {
        const int index = m_places[size_t(field)];
        return index < 0 ? m_missing : m_values[size_t(index)];
    }
    [[nodiscard]] bool has(MappedField field) const { return m_places[size_t(field)] >= 0; }
    [[nodiscard]] std::string_view text(MappedField field) const
    {
        const CellValue &value = at(field);
        return value.isGood() ? value.text : std::string_view();
    }
    [[nodiscard]] std::optional<qint64> number(MappedField field) const
    {
        const CellValue &value = at(field);
        return value.isGood() ? std::optional(value.number) : std::nullopt;
    }
    // Why the row cannot be a record, and the column to blame (−1: none); empty: it can.
    [[nodiscard]] std::pair<QString, int> fault() const;

private:
    [[nodiscard]] std::pair<QString, int> without(MappedField field, const QString &what) const;

    // The last two words of a column and what they mean.
    struct Words
    {
        bool used = false;
        std::string text[2];
        CellValue value[2];
        int next = 0;
    };
    CellValue readWord(size_t column, std::string_view cell);

    RowKind m_kind;
    std::vector<Words> m_words; // by column
    std::vector<CellReader> m_readers;
    std::vector<CellValue> m_values;
    int m_places[size_t(mappedFieldCount)];
    CellValue m_missing;
};

} // namespace parlance
