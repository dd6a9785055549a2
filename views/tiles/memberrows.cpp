#include "views/tiles/memberrows.h"

#include <QSet>

#include <algorithm>

namespace parlance {

namespace {

std::vector<UserEntry> missingUsers(const Table &table, const std::vector<UserEntry> &users)
{
    QSet<QString> known;
    if (const Column *column = table.column(QStringLiteral("user"))) {
        for (qsizetype row = 0; row < table.rows; ++row) {
            if (!column->isNull(row))
                known.insert(column->texts[size_t(row)]);
        }
    }
    std::vector<UserEntry> missing;
    for (const UserEntry &user : users) {
        if (!known.contains(user.key)) {
            known.insert(user.key);
            missing.push_back(user);
        }
    }
    std::ranges::sort(missing, [](const UserEntry &a, const UserEntry &b) {
        const int byLabel = a.label.localeAwareCompare(b.label);
        return byLabel != 0 ? byLabel < 0 : a.key < b.key;
    });
    return missing;
}

void appendTo(Column &column, const UserEntry &user)
{
    const bool isUser = column.key == QLatin1String("user");
    const bool isGroup = column.key == QLatin1String("user_group");
    const QString text = isUser ? user.key : isGroup ? user.group : QString();
    if (column.type == ValueType::Text) {
        if (isUser && column.labels.empty())
            column.labels = column.texts;
        column.texts.push_back(text);
        if (!column.labels.empty())
            column.labels.push_back(isUser ? user.label : text);
    } else if (column.type == ValueType::Real) {
        column.reals.push_back(0);
    } else {
        column.integers.push_back(0);
    }
    column.nulls.push_back(text.isEmpty());
}

} // namespace

int countUsersWithoutUsage(const Table &table, const std::vector<UserEntry> &users)
{
    return int(missingUsers(table, users).size());
}

TablePtr withUsersWithoutUsage(const Table &table, const std::vector<UserEntry> &users)
{
    auto wider = std::make_shared<Table>(table);
    for (const UserEntry &user : missingUsers(table, users)) {
        for (Column &column : wider->columns)
            appendTo(column, user);
        ++wider->rows;
    }
    return wider;
}

} // namespace parlance
