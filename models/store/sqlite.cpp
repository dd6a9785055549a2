#include "models/store/sqlite.h"

namespace parlance {

Error sqliteError(sqlite3 *db, int code)
{
    const QString detail = db ? QString::fromUtf8(sqlite3_errmsg(db)) : QString::fromUtf8(sqlite3_errstr(code));
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return {ErrorCategory::Storage, QStringLiteral("The disk is full; nothing of the change was kept."), {}, {}};
    case SQLITE_IOERR:
        return {ErrorCategory::Storage, QStringLiteral("The disk reported an error (%1).").arg(detail), {}, {}};
    case SQLITE_READONLY:
        return {ErrorCategory::Storage, QStringLiteral("The workspace cannot be written: it is read-only."), {}, {}};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCategory::Workspace,
                QStringLiteral("The workspace file or its folder cannot be opened or written."),
                {},
                {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCategory::Workspace,
                QStringLiteral("The workspace is locked by another program; close it there or try again later."),
                {},
                {}};
    case SQLITE_NOTADB:
        return {ErrorCategory::Workspace, QStringLiteral("The file is not a Parlance workspace."), {}, {}};
    case SQLITE_CORRUPT:
        return {ErrorCategory::Workspace,
                QStringLiteral("The workspace file is damaged (%1); restore a backup, or import the sources into a new "
                               "workspace.")
                    .arg(detail),
                {},
                {}};
    case SQLITE_INTERRUPT:
        return {ErrorCategory::Cancelled, QStringLiteral("Cancelled."), {}, {}};
    case SQLITE_NOMEM:
        return {ErrorCategory::Storage, QStringLiteral("There is not enough memory."), {}, {}};
    default:
        return {ErrorCategory::Internal, QStringLiteral("SQLite: %1.").arg(detail), {}, {}};
    }
}

Result<void> stillInTransaction(sqlite3 *db)
{
    if (sqlite3_get_autocommit(db) == 0)
        return {};
    return fail(ErrorCategory::Storage, QStringLiteral("The disk is full or failing; nothing of the change was kept."));
}

void RawStatement::bind(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(get(), index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

Result<bool> RawStatement::step()
{
    const int code = sqlite3_step(get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return tl::unexpected(sqliteError(sqlite3_db_handle(get()), code));
}

Result<void> RawStatement::run()
{
    int code = 0;
    while ((code = sqlite3_step(get())) == SQLITE_ROW) {
    }
    if (code != SQLITE_DONE) {
        Error error = sqliteError(sqlite3_db_handle(get()), code);
        sqlite3_reset(get());
        return tl::unexpected(std::move(error));
    }
    sqlite3_reset(get());
    return {};
}

Result<Database> Database::open(const QString &path, int flags)
{
    // Counting every allocation takes a lock each time. Without effect when SQLite is already in use.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)uncounted;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    Database db;
    db.m_db.reset(handle);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(handle, code));
    sqlite3_extended_result_codes(handle, 1);
    return db;
}

Result<void> Database::exec(const char *sql)
{
    const int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(handle(), code));
    return {};
}

Result<RawStatement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v3(handle(), sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(handle(), code));
    return RawStatement(statement);
}

Result<std::optional<qint64>> Database::integer(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    auto row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement->optional(0) : std::nullopt;
}

} // namespace parlance
