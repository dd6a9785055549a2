// Private to the store layer: several rows per INSERT, which is worth 1.5 × on narrow rows.
#pragma once

#include "models/store/sqlite.h"

#include <vector>

namespace parlance {

// Values of a row one after the other, then endRow(). Texts must live until flush(). An error sticks and is returned
// by flush().
class BulkInsert
{
public:
    // head: "INSERT OR REPLACE INTO t (a, b) VALUES"
    static Result<BulkInsert> create(Database &db, std::string_view head, int columns, int rowsPerStatement);

    void integer(qint64 value) { m_values[m_count++] = {{.number = value}, 0, Type::Integer}; }
    void integer(const std::optional<qint64> &value) { value ? integer(*value) : null(); }
    // An id: 0 is null.
    void id(qint64 value) { value != 0 ? integer(value) : null(); }
    void real(const std::optional<double> &value)
    {
        value ? void(m_values[m_count++] = {{.real = *value}, 0, Type::Real}) : null();
    }
    // Empty is null.
    void text(std::string_view value) { value.empty() ? null() : bytes(value, Type::Text); }
    void textOrEmpty(std::string_view value) { bytes(value.data() ? value : std::string_view(""), Type::Text); }
    void blob(std::string_view value) { value.empty() ? null() : bytes(value, Type::Blob); }
    void null() { m_values[m_count++] = {}; }

    void endRow()
    {
        Q_ASSERT(m_count % m_columns == 0);
        if (m_count == m_values.size())
            writeFull();
    }
    Result<void> flush();

private:
    enum class Type : quint8 { Null, Integer, Real, Text, Blob };
    struct Value
    {
        union {
            qint64 number = 0;
            double real;
            const char *data;
        };
        uint32_t size = 0;
        Type type = Type::Null;
    };

    void bytes(std::string_view value, Type type)
    {
        m_values[m_count++] = {{.data = value.data()}, uint32_t(value.size()), type};
    }
    static void bind(sqlite3_stmt *statement, int index, const Value &value);
    void run(RawStatement &statement);
    void writeFull();

    RawStatement m_many, m_one;
    size_t m_columns = 0;
    std::vector<Value> m_values; // of the rows that m_many takes; m_count of them are set
    std::vector<Value> m_bound;  // what m_many has bound: nulls and numbers that stay are not bound again
    size_t m_count = 0;
    std::optional<Error> m_error;
};

} // namespace parlance
