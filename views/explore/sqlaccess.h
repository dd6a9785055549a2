// What the SQL page asks of the workspace: plain values, so that views know no store.
#pragma once

#include "models/core/result.h"
#include "models/query/table.h"

#include <QObject>

#include <functional>
#include <stop_token>

namespace parlance {

struct SqlResult
{
    TablePtr table;
    bool cut = false; // there are more rows than the limit
};

struct SqlViewInfo
{
    struct Column
    {
        QString name, type, meaning;
    };
    QString name, meaning;
    std::vector<Column> columns;
};

using SqlValues = std::vector<std::pair<QString, QString>>; // of ":bot": name and text

struct SavedSql
{
    QString key, title, sql;
    SqlValues values = {};
    bool operator==(const SavedSql &) const = default;
};

struct SqlAccess
{
    bool readOnly = false; // nothing can be saved; asking always works
    qint64 rowLimit = 0;
    int secondLimit = 0;
    std::vector<SqlViewInfo> views;
    // On a worker; use only what they captured.
    std::function<Result<SqlResult>(const QString &sql, const SqlValues &values, std::stop_token)> run;
    std::function<Result<std::vector<SavedSql>>(std::stop_token)> load;
    // As of ExploreAccess: written in any case, and then told if the receiver is still there.
    using Done = std::function<void(const Result<void> &)>;
    std::function<void(const SavedSql &, QObject *receiver, Done)> save;
    std::function<void(const QString &key, QObject *receiver, Done)> remove;
};

} // namespace parlance
