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
    insert.m_columns = columns;
    insert.m_rows = rowsPerStatement;
    insert.m_values.reserve(size_t(columns) * size_t(rowsPerStatement));
    return insert;
}

void BulkInsert::execute(RawStatement &statement, size_t from, size_t count)
{
    if (m_error)
        return;
    sqlite3_stmt *s = statement.get();
    if (auto open = stillInTransaction(sqlite3_db_handle(s)); !open) {
        m_error = std::move(open.error());
        return;
    }
    for (size_t i = 0; i < count; ++i) {
        const Value &v = m_values[from + i];
        const int index = int(i) + 1;
        switch (v.type) {
        case Type::Null:
            sqlite3_bind_null(s, index);
            break;
        case Type::Integer:
            sqlite3_bind_int64(s, index, v.number);
            break;
        case Type::Real:
            sqlite3_bind_double(s, index, v.real);
            break;
        case Type::Text:
            sqlite3_bind_text64(s, index, v.data, v.size, SQLITE_STATIC, SQLITE_UTF8);
            break;
        case Type::Blob:
            sqlite3_bind_blob64(s, index, v.data, v.size, SQLITE_STATIC);
            break;
        }
    }
    if (auto done = statement.run(); !done)
        m_error = std::move(done.error());
}

void BulkInsert::writeFull()
{
    execute(m_many, 0, m_values.size());
    m_values.clear();
}

Result<void> BulkInsert::flush()
{
    for (size_t from = 0; from < m_values.size(); from += size_t(m_columns))
        execute(m_one, from, size_t(m_columns));
    m_values.clear();
    if (!m_error)
        return {};
    Error error = *std::exchange(m_error, std::nullopt);
    return tl::unexpected(std::move(error));
}

} // namespace parlance
