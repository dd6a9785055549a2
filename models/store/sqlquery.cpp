#include "models/store/sqlquery.h"

#include "models/store/sqlite.h"
#include "models/store/sqlviews.h"
#include "models/store/storeprivate.h"

#include <QElapsedTimer>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace parlance {

namespace {

constexpr int stepsBetweenLooks = 10'000; // of SQLite's machine

bool isOneOf(const char *name, std::initializer_list<const char *> names)
{
    return name &&
           std::any_of(names.begin(), names.end(), [name](auto *one) { return sqlite3_stricmp(one, name) == 0; });
}

bool isView(const char *name)
{
    const auto views = sqlViews();
    return name && std::any_of(views.begin(), views.end(),
                               [name](const SqlView &view) { return sqlite3_stricmp(view.name, name) == 0; });
}

// The views behind those that people know bear a name that is different in every session: nobody can write one that reads
// as if it were one of them ("WITH v_messages AS (SELECT * FROM …)").
struct Secret
{
    QByteArray prefix = "q" + QUuid::createUuid().toByteArray(QUuid::Id128) + "_";

    [[nodiscard]] bool begins(const char *name) const
    {
        return name && sqlite3_strnicmp(name, prefix.constData(), int(prefix.size())) == 0;
    }
};

// A view that is merged into the statement reads the tables it joins without reading any column: nothing but their rows.
bool isJoined(const char *table, const char *column)
{
    return column && *column == '\0' &&
           isOneOf(table, {"message", "conversation", "source", "user", "bot", "model", "feedback", "message_extra",
                           "tool_call", "retrieval_hit", "slot_value", "audit_event", "lead", "product_event"});
}

// Tables that SQLite makes of JSON by itself.
bool isJsonTable(const char *name)
{
    return isOneOf(name, {"json_each", "json_tree"});
}

bool isForbiddenFunction(const char *name)
{
    return isOneOf(name, {"load_extension", "fts3_tokenizer", "writefile", "readfile", "edit"});
}

// What a statement may do: read the views, or what a view of ours reads for it.
int authorize(void *secret, int action, const char *first, const char *second, const char *, const char *inside)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_READ:
        return isView(first) || isJsonTable(first) || isJoined(first, second) ||
                       static_cast<const Secret *>(secret)->begins(first) ||
                       static_cast<const Secret *>(secret)->begins(inside)
                   ? SQLITE_OK
                   : SQLITE_DENY;
    case SQLITE_FUNCTION:
        return isForbiddenFunction(second) ? SQLITE_DENY : SQLITE_OK;
    default:
        return SQLITE_DENY;
    }
}

// Ends the statement at its time, or when it is asked to.
struct Watch
{
    QElapsedTimer timer;
    int milliseconds = 0;
    std::stop_token stop;
    bool late = false;

    static int look(void *self)
    {
        auto *watch = static_cast<Watch *>(self);
        watch->late = watch->timer.elapsed() > watch->milliseconds;
        return watch->late || watch->stop.stop_requested();
    }
};

Result<void> lockDown(Database &db, Secret &secret, Watch &watch)
{
    for (const SqlView &view : sqlViews()) {
        const QByteArray behind = secret.prefix + view.name;
        PARLANCE_TRY(db.exec(QByteArray("CREATE TEMP VIEW " + behind + " AS " + view.body).constData()));
        PARLANCE_TRY(db.exec(
            QByteArray(QByteArray("CREATE TEMP VIEW ") + view.name + " AS SELECT * FROM " + behind).constData()));
    }
    // SQLite makes its tables of JSON when they are first met, which looks like the making of a table.
    PARLANCE_TRY(db.exec("SELECT 1 FROM json_each('[]'), json_tree('[]')"));
    PARLANCE_TRY(db.exec("PRAGMA query_only = ON"));
    PARLANCE_TRY(db.exec("BEGIN"));
    sqlite3 *handle = db.handle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 500);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000);
    sqlite3_set_authorizer(handle, authorize, &secret);
    sqlite3_progress_handler(handle, stepsBetweenLooks, &Watch::look, &watch);
    return {};
}

Error mistake(sqlite3 *db, int code, const Watch &watch, const SqlLimits &limits)
{
    if (watch.stop.stop_requested())
        return {ErrorCategory::Cancelled, QStringLiteral("the statement was cancelled"), {}, {}};
    if (watch.late)
        return {ErrorCategory::Usage,
                QStringLiteral("the statement was ended after %1 s, its time limit").arg(limits.milliseconds / 1000),
                {},
                {}};
    if ((code & 0xff) == SQLITE_AUTH)
        return {ErrorCategory::Usage,
                QStringLiteral("only reading the views is allowed (%1)").arg(QString::fromUtf8(sqlite3_errmsg(db))),
                {},
                {}};
    if ((code & 0xff) == SQLITE_ERROR || (code & 0xff) == SQLITE_TOOBIG || (code & 0xff) == SQLITE_MISMATCH) {
        Error error{ErrorCategory::Usage, QString::fromUtf8(sqlite3_errmsg(db)), {}, {}};
#if SQLITE_VERSION_NUMBER >= 3038000
        error.place.offset = sqlite3_error_offset(db);
#endif
        return error;
    }
    return sqliteError(db, code);
}

// Whether there is nothing but spaces, comments and semicolons.
bool isNothing(sqlite3 *db, const char *sql)
{
    while (*sql) {
        sqlite3_stmt *statement = nullptr;
        const char *tail = nullptr;
        const int code = sqlite3_prepare_v2(db, sql, -1, &statement, &tail);
        const bool any = statement != nullptr;
        sqlite3_finalize(statement);
        if (code != SQLITE_OK || any)
            return false;
        if (tail == sql)
            break;
        sql = tail;
    }
    return true;
}

void bindValue(sqlite3_stmt *statement, int index, const QString &text)
{
    bool whole = false, number = false;
    const qint64 integer = text.toLongLong(&whole);
    const double real = text.toDouble(&number);
    const QByteArray bytes = text.toUtf8();
    if (whole && QString::number(integer) == text) // "007" is a text
        sqlite3_bind_int64(statement, index, integer);
    else if (number && text.contains(QLatin1Char('.')) &&
             QString::number(real, 'f', QLocale::FloatingPointShortest) == text) // so is the version "1.10"
        sqlite3_bind_double(statement, index, real);
    else
        sqlite3_bind_text(statement, index, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

Result<void> bindValues(sqlite3_stmt *statement, const SqlValues &values)
{
    for (int i = 1; i <= sqlite3_bind_parameter_count(statement); ++i) {
        const QString written = QString::fromUtf8(sqlite3_bind_parameter_name(statement, i));
        const auto known = std::find_if(values.begin(), values.end(),
                                        [&](const auto &one) { return written == QLatin1Char(':') + one.first; });
        if (!written.startsWith(QLatin1Char(':')))
            return fail(ErrorCategory::Usage, QStringLiteral("write a parameter as :name"));
        if (known == values.end())
            return fail(ErrorCategory::Usage, QStringLiteral("there is no value for %1").arg(written));
        bindValue(statement, i, known->second);
    }
    return {};
}

std::vector<SqlColumn> columnsOf(sqlite3_stmt *statement)
{
    std::vector<SqlColumn> columns;
    QSet<QString> names;
    for (int i = 0; i < sqlite3_column_count(statement); ++i) {
        const QString name = QString::fromUtf8(sqlite3_column_name(statement, i));
        QString unique = name;
        for (int n = 2; names.contains(unique); ++n)
            unique = name + QLatin1Char('_') + QString::number(n);
        names.insert(unique);
        columns.push_back({unique, {}});
    }
    return columns;
}

void takeRow(sqlite3_stmt *statement, SqlAnswer &answer, qint64 &bytes)
{
    for (size_t i = 0; i < answer.columns.size(); ++i) {
        const int at = int(i);
        auto &values = answer.columns[i].values;
        switch (sqlite3_column_type(statement, at)) {
        case SQLITE_NULL:
            values.emplace_back();
            break;
        case SQLITE_INTEGER:
            values.emplace_back(qint64(sqlite3_column_int64(statement, at)));
            break;
        case SQLITE_FLOAT:
            values.emplace_back(sqlite3_column_double(statement, at));
            break;
        default: {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, at));
            const int size = sqlite3_column_bytes(statement, at);
            bytes += size;
            values.emplace_back(QString::fromUtf8(text, size));
        }
        }
    }
    ++answer.rows;
}

} // namespace

Result<SqlAnswer> runSql(const Store &store, const QString &sql, const SqlLimits &limits, std::stop_token stop,
                         const SqlValues &values)
{
    Secret secret; // both outlive the connection
    Watch watch;
    auto db = store.privates().openReader();
    if (!db)
        return tl::unexpected(db.error());
    watch.milliseconds = limits.milliseconds;
    watch.stop = stop;
    watch.timer.start();
    PARLANCE_TRY(lockDown(*db, secret, watch));
    const std::stop_callback interrupt(stop, [&] { sqlite3_interrupt(db->handle()); });

    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *raw = nullptr;
    const char *tail = nullptr;
    int code = sqlite3_prepare_v2(db->handle(), text.constData(), int(text.size()) + 1, &raw, &tail);
    const RawStatement statement(raw);
    if (code != SQLITE_OK)
        return tl::unexpected(mistake(db->handle(), code, watch, limits));
    if (!raw)
        return fail(ErrorCategory::Usage, QStringLiteral("there is no statement"));
    if (!sqlite3_stmt_readonly(raw) || sqlite3_stmt_isexplain(raw) != 0)
        return fail(ErrorCategory::Usage, QStringLiteral("only reading the views is allowed"));
    if (!isNothing(db->handle(), tail))
        return fail(ErrorCategory::Usage, QStringLiteral("one statement at a time"),
                    Place{{}, -1, tail - text.constData(), {}});
    PARLANCE_TRY(bindValues(raw, values));
    SqlAnswer answer;
    answer.columns = columnsOf(raw);
    qint64 bytes = 0;
    while ((code = sqlite3_step(raw)) == SQLITE_ROW) {
        if (answer.rows >= limits.rows || bytes > limits.bytes) {
            answer.cut = true;
            break;
        }
        takeRow(raw, answer, bytes);
    }
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return tl::unexpected(mistake(db->handle(), code, watch, limits));
    answer.elapsedMicros = watch.timer.nsecsElapsed() / 1000;
    return answer;
}

} // namespace parlance
