// How the filter bar learns the members of a dimension without knowing an engine.
#pragma once

#include "models/query/catalog.h"

#include <QObject>

#include <functional>

namespace parlance {

struct FilterMember
{
    QString key, label;
    qint64 count = 0;    // messages
    bool isNull = false; // "(none)"

    bool operator==(const FilterMember &) const = default;
};

using MembersDone = std::function<void(Result<std::vector<FilterMember>>)>;

// Both return at once; done runs later on the GUI thread, or never when the receiver has died meanwhile.
struct MemberAccess
{
    // Most frequent first; match is a case-insensitive substring of label or key.
    std::function<void(DimensionKey, const QString &match, int limit, QObject *receiver, MembersDone done)> find;
    // Labels of known keys; a key that the data does not know is missing in the answer.
    std::function<void(DimensionKey, const QStringList &keys, QObject *receiver, MembersDone done)> describe;
};

// What to look for when somebody types or pastes it: of an address of the platform's admin pages
// ("…/admin/bot/<id>?tab=2") the id of the bot, else the text itself.
QString memberMatch(DimensionKey dimension, const QString &typed);

QString labelOf(DimensionKey dimension); // translated
QString labelOf(MeasureKey measure);
QString definitionOf(MeasureKey measure);

} // namespace parlance
