// Questions that people write in SQL. They see the views of sqlviews.h and nothing else, change nothing, and end at their
// limits: a connection of its own, opened for reading, with an authorizer that lets through what is named here.
#pragma once

#include "models/store/store.h"

#include <variant>

namespace parlance {

struct SqlLimits
{
    qint64 rows = 100'000;
    qint64 bytes = 256ll << 20; // of the texts of the answer
    int milliseconds = 30'000;
};

struct SqlColumn
{
    QString name; // unique: the second "count" is "count_2"
    std::vector<std::variant<std::monostate, qint64, double, QString>> values;
};

struct SqlAnswer
{
    std::vector<SqlColumn> columns;
    qint64 rows = 0;
    bool cut = false; // there are more rows than the limits let through
    qint64 elapsedMicros = 0;
};

// Values of ":name" in a statement, without the colon: bound, so that nothing in them is read. One that is written as
// SQLite writes a number, 7 or 0.25, is a number (CAST(:name AS TEXT) makes that text of it again); 007, 1.10 and 1e5 are texts.
using SqlValues = std::vector<std::pair<QString, QString>>;

// Errors are Usage with Place::offset at the mistake where SQLite says where it is: a mistake, something that is not
// allowed, more than one statement, the time limit. Cancelled when asked to stop.
Result<SqlAnswer> runSql(const Store &store, const QString &sql, const SqlLimits &limits, std::stop_token stop,
                         const SqlValues &values = {});

} // namespace parlance
