// A field as it is dragged, typed and dropped: "by:week" is a dimension, "of:cost" a value.
#pragma once

#include "models/query/pivot.h"

class QMimeData;

namespace parlance {

struct Field
{
    std::optional<Grouping> by; // else a value
    QString of;

    static Field dimension(const Grouping &grouping) { return {grouping, {}}; }
    static Field value(const QString &text) { return {std::nullopt, text}; }
    [[nodiscard]] QString key() const { return by ? QStringLiteral("by:") + toText(*by) : QStringLiteral("of:") + of; }
    static std::optional<Field> fromKey(const QString &key);
    [[nodiscard]] QString icon() const;
};

QMimeData *toMime(const Field &field, const QString &from); // from: the pill it is taken from, or empty
std::optional<Field> fieldOf(const QMimeData *mime);
QString sourceOf(const QMimeData *mime);

// "Time", "Bot", …: groups of the catalogue as people read them.
QString fieldGroup(const char *group);

} // namespace parlance
