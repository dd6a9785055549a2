#include "models/store/bulkinsert.h"

namespace parlance {

Result<BulkInsert> BulkInsert::create(Database &db, std::string_view head, int columns, int rowsPerStatement)
{
    std::string row = "(?";
    for (int c = 1; c < columns; ++c)
        row += ",?";
    row += ")";
    std::string sql(head);
    BulkInsert insert;
    auto one = db.prepare(sql + row);
    for (int r = 0; r < rowsPerStatement; ++r)
        sql += (r == 0 ? "" : ",") + row;
    auto many = db.prepare(sql);
    if (!one || !many)
        return tl::unexpected(!one ? one.error() : many.error());
    insert.m_one = std::move(*one);
    insert.m_many = std::move(*many);
    insert.m_columns = size_t(columns);
    insert.m_values.resize(size_t(columns) * size_t(rowsPerStatement));
    insert.m_bound.resize(insert.m_values.size());
    return insert;
}

void BulkInsert::bind(sqlite3_stmt *statement, int index, const Value &v)
{
    switch (v.type) {
    case Type::Null:
        sqlite3_bind_null(statement, index);
        break;
    case Type::Integer:
        sqlite3_bind_int64(statement, index, v.number);
        break;
    case Type::Real:
        sqlite3_bind_double(statement, index, v.real);
        break;
    case Type::Text:
        sqlite3_bind_text64(statement, index, v.data, v.size, SQLITE_STATIC, SQLITE_UTF8);
        break;
    case Type::Blob:
        sqlite3_bind_blob64(statement, index, v.data, v.size, SQLITE_STATIC);
        break;
    }
}

void BulkInsert::run(RawStatement &statement)
{
    if (auto open = stillInTransaction(sqlite3_db_handle(statement.get())); !open)
        m_error = std::move(open.error());
    else if (auto done = statement.run(); !done)
        m_error = std::move(done.error());
}

void BulkInsert::writeFull()
{
    m_count = 0;
    if (m_error)
        return;
    for (size_t i = 0; i < m_values.size(); ++i) {
        const Value &now = m_values[i], &before = m_bound[i];
        const bool same = now.type == before.type &&
                          (now.type == Type::Null || (now.type == Type::Integer && now.number == before.number));
        if (!same)
            bind(m_many.get(), int(i) + 1, now);
    }
    m_values.swap(m_bound);
    run(m_many);
}

Result<void> BulkInsert::flush()
{
    for (size_t from = 0; from < m_count && !m_error; from += m_columns) {
        for (size_t i = 0; i < m_columns; ++i)
            bind(m_one.get(), int(i) + 1, m_values[from + i]);
        run(m_one);
    }
    m_count = 0;
    if (!m_error)
        return {};
    Error error = *std::exchange(m_error, std::nullopt);
    return tl::unexpected(std::move(error));
}

} // namespace parlance
