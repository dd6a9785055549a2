// Private to the store layer: a handle and a prepared statement of the SQLite C API, and its errors as
// Errors.
#pragma once

#include "models/core/result.h"

#include <sqlite3.h>

#include <memory>
#include <optional>
#include <string_view>

namespace parlance {

// What went wrong last on the handle: Storage (disk full, I/O), Workspace (locked, damaged), Cancelled,
// Internal.
Error sqliteError(sqlite3 *db, int code);

// Nothing while the transaction is open. A full or failing disk makes SQLite end it on its own; what is then written is
// no longer part of it and would stay.
Result<void> stillInTransaction(sqlite3 *db);

class RawStatement
{
public:
    RawStatement() = default;
    explicit RawStatement(sqlite3_stmt *statement)
        : m_statement(statement)
    {}

    void bind(int index, qint64 value) { sqlite3_bind_int64(get(), index, value); }
    void bind(int index, double value) { sqlite3_bind_double(get(), index, value); }
    // The bytes must live until the statement is reset.
    void bind(int index, std::string_view value)
    {
        sqlite3_bind_text(get(), index, value.data() ? value.data() : "", int(value.size()), SQLITE_STATIC);
    }
    void bind(int index, const QString &value);
    void bindBlob(int index, std::string_view value)
    {
        sqlite3_bind_blob(get(), index, value.data() ? value.data() : "", int(value.size()), SQLITE_STATIC);
    }
    void bindNull(int index) { sqlite3_bind_null(get(), index); }

    // True: a row is there; false: finished.
    Result<bool> step();
    // Steps to the end and resets.
    Result<void> run();
    void reset() { sqlite3_reset(get()); }

    [[nodiscard]] bool isNull(int column) const { return sqlite3_column_type(get(), column) == SQLITE_NULL; }
    [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(get(), column); }
    [[nodiscard]] std::optional<qint64> optional(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    [[nodiscard]] double real(int column) const { return sqlite3_column_double(get(), column); }
    // Valid until the next step. Null reads as empty.
    [[nodiscard]] std::string_view bytes(int column) const
    {
        const void *data = sqlite3_column_blob(get(), column);
        return {static_cast<const char *>(data), size_t(sqlite3_column_bytes(get(), column))};
    }
    [[nodiscard]] QString text(int column) const
    {
        const std::string_view v = bytes(column);
        return QString::fromUtf8(v.data(), qsizetype(v.size()));
    }
    [[nodiscard]] sqlite3_stmt *get() const { return m_statement.get(); }

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *s) const { sqlite3_finalize(s); }
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

class Database
{
public:
    // flags as sqlite3_open_v2; uri: path is a file: URI.
    static Result<Database> open(const QString &path, int flags);

    Result<void> exec(const char *sql);
    Result<RawStatement> prepare(std::string_view sql);
    // The single integer of a query; nullopt when it is null or there is no row.
    Result<std::optional<qint64>> integer(std::string_view sql);
    [[nodiscard]] sqlite3 *handle() const { return m_db.get(); }
    [[nodiscard]] sqlite3 *release() { return m_db.release(); }

private:
    struct Close
    {
        void operator()(sqlite3 *db) const { sqlite3_close_v2(db); }
    };
    std::unique_ptr<sqlite3, Close> m_db;
};

} // namespace parlance

// Returns the Error of a Result<void> expression to the caller.
#define PARLANCE_TRY(expression)                                                                                       \
    do {                                                                                                               \
        if (auto tried = (expression); !tried)                                                                         \
            return tl::unexpected(std::move(tried.error()));                                                           \
    } while (false)
