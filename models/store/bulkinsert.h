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

    void integer(qint64 value) { m_values.push_back({Type::Integer, value, 0, nullptr, 0}); }
    void integer(const std::optional<qint64> &value) { value ? integer(*value) : null(); }
    // An id: 0 is null.
    void id(qint64 value) { value != 0 ? integer(value) : null(); }
    void real(const std::optional<double> &value)
    {
        value ? m_values.push_back({Type::Real, 0, *value, nullptr, 0}) : null();
    }
    // Empty is null.
    void text(std::string_view value)
    {
        value.empty() ? null() : m_values.push_back({Type::Text, 0, 0, value.data(), value.size()});
    }
    void textOrEmpty(std::string_view value)
    {
        m_values.push_back({Type::Text, 0, 0, value.data() ? value.data() : "", value.size()});
    }
    void blob(std::string_view value)
    {
        value.empty() ? null() : m_values.push_back({Type::Blob, 0, 0, value.data(), value.size()});
    }
    void null() { m_values.push_back({}); }

    void endRow()
    {
        if (m_values.size() >= size_t(m_columns) * size_t(m_rows))
            writeFull();
    }
    Result<void> flush();

private:
    enum class Type : quint8 { Null, Integer, Real, Text, Blob };
    struct Value
    {
        Type type = Type::Null;
        qint64 number = 0;
        double real = 0;
        const char *data = nullptr;
        size_t size = 0;
    };

    void writeFull();
    void execute(RawStatement &statement, size_t from, size_t count);

    RawStatement m_many, m_one;
    int m_columns = 0, m_rows = 0;
    std::vector<Value> m_values;
    std::optional<Error> m_error;
};

} // namespace parlance
