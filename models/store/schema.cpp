#include "models/store/storeprivate.h"

#include <QFile>
#include <QFileInfo>

namespace parlance {

namespace {

tl::unexpected<Error> workspaceError(const QString &text)
{
    return fail(ErrorCategory::Workspace, text);
}

Result<void> backupBefore(Database &db, const QString &path, qint64 version)
{
    QString name = path + QStringLiteral(".backup-v%1").arg(version);
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = path + QStringLiteral(".backup-v%1-%2").arg(version).arg(n);
    auto copied = copyDatabase(db.handle(), name);
    if (!copied)
        copied.error().context << QStringLiteral("while making a backup before the migration");
    return copied;
}

Result<void> applyAll(Database &db, std::span<const Migration> migrations)
{
    PARLANCE_TRY(db.exec("BEGIN IMMEDIATE"));
    const auto apply = [&]() -> Result<void> {
        auto version = db.integer("PRAGMA user_version"); // another process may have been quicker
        if (!version)
            return tl::unexpected(version.error());
        for (const Migration &migration : migrations)
            if (migration.number > version->value_or(0))
                PARLANCE_TRY(db.exec(std::string(migration.sql).c_str()));
        const QByteArray stamp = QStringLiteral("PRAGMA application_id=%1; PRAGMA user_version=%2")
                                     .arg(applicationId)
                                     .arg(migrations.back().number)
                                     .toUtf8();
        PARLANCE_TRY(db.exec(stamp.constData()));
        return db.exec("COMMIT");
    };
    auto done = apply();
    if (!done)
        (void)db.exec("ROLLBACK");
    return done;
}

} // namespace

Result<void> copyDatabase(sqlite3 *from, const QString &path)
{
    const QString partial = path + QStringLiteral(".partial");
    QFile::remove(partial);
    {
        auto target = Database::open(partial, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        if (!target)
            return tl::unexpected(target.error());
        sqlite3_backup *backup = sqlite3_backup_init(target->handle(), "main", from, "main");
        if (!backup)
            return tl::unexpected(sqliteError(target->handle(), sqlite3_errcode(target->handle())));
        const int code = sqlite3_backup_step(backup, -1);
        const int finished = sqlite3_backup_finish(backup);
        if (code != SQLITE_DONE || finished != SQLITE_OK) {
            Error error = sqliteError(target->handle(), code != SQLITE_DONE ? code : finished);
            target = Database();
            QFile::remove(partial);
            return tl::unexpected(std::move(error));
        }
    }
    QFile::remove(path);
    if (!QFile::rename(partial, path))
        return fail(ErrorCategory::Storage, QStringLiteral("The backup cannot be given its name."), {path, -1, -1, {}});
    return {};
}

Result<void> migrate(Database &db, const QString &path, std::span<const Migration> migrations, bool mayCreate)
{
    const int newest = migrations.back().number;
    auto version = db.integer("PRAGMA user_version");
    auto application = db.integer("PRAGMA application_id");
    auto tables = db.integer("SELECT count(*) FROM sqlite_master");
    for (auto *answer : {&version, &application, &tables})
        if (!*answer)
            return tl::unexpected(answer->error());
    const bool empty = tables->value_or(0) == 0 && application->value_or(0) == 0 && version->value_or(0) == 0;
    if (!empty && application->value_or(0) != applicationId)
        return workspaceError(QStringLiteral("The file is an SQLite database of another program, not a Parlance "
                                             "workspace. Nothing was changed."));
    if (version->value_or(0) > newest)
        return workspaceError(QStringLiteral("The workspace was made by a newer version of Parlance (schema %1; this "
                                             "program knows up to %2). Please update Parlance. Nothing was changed.")
                                  .arg(version->value_or(0))
                                  .arg(newest));
    if (version->value_or(0) == newest)
        return {};
    if (empty && !mayCreate)
        return workspaceError(QStringLiteral("The file is empty, not a Parlance workspace."));
    if (sqlite3_db_readonly(db.handle(), "main") == 1)
        return workspaceError(QStringLiteral("The workspace is of an older version and must be brought up to date, "
                                             "but it is read-only. Copy it to a folder that can be written."));
    if (!empty)
        PARLANCE_TRY(backupBefore(db, path, version->value_or(0)));
    return applyAll(db, migrations);
}

} // namespace parlance
