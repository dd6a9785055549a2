#include "views/explore/fields.h"

#include <QCoreApplication>
#include <QMimeData>

namespace parlance {

namespace {

const QString fieldType = QStringLiteral("application/x-parlance-field");
const QString sourceType = QStringLiteral("application/x-parlance-pill");

} // namespace

std::optional<Field> Field::fromKey(const QString &key)
{
    if (key.startsWith(QLatin1String("of:")))
        return value(key.mid(3));
    const auto grouping =
        key.startsWith(QLatin1String("by:")) ? parseGrouping(key.mid(3)) : Result<Grouping>(tl::unexpected(Error{}));
    return grouping ? std::optional(dimension(*grouping)) : std::nullopt;
}

QString Field::icon() const
{
    if (!by)
        return QStringLiteral("hash");
    const std::string_view group = catalog::info(by->dimension).group;
    return group == "time" ? QStringLiteral("calendar") : QStringLiteral("type");
}

QMimeData *toMime(const Field &field, const QString &from)
{
    auto *mime = new QMimeData;
    mime->setData(fieldType, field.key().toUtf8());
    if (!from.isEmpty())
        mime->setData(sourceType, from.toUtf8());
    return mime;
}

std::optional<Field> fieldOf(const QMimeData *mime)
{
    return mime && mime->hasFormat(fieldType) ? Field::fromKey(QString::fromUtf8(mime->data(fieldType))) : std::nullopt;
}

QString sourceOf(const QMimeData *mime)
{
    return mime ? QString::fromUtf8(mime->data(sourceType)) : QString();
}

QString fieldGroup(const char *group)
{
    static const std::pair<const char *, const char *> groups[] = {
        {"time", QT_TRANSLATE_NOOP("FieldGroup", "Time")},
        {"who", QT_TRANSLATE_NOOP("FieldGroup", "Users")},
        {"bot", QT_TRANSLATE_NOOP("FieldGroup", "Bot")},
        {"model", QT_TRANSLATE_NOOP("FieldGroup", "Model")},
        {"where", QT_TRANSLATE_NOOP("FieldGroup", "Where from")},
        {"content", QT_TRANSLATE_NOOP("FieldGroup", "Content")},
        {"quality", QT_TRANSLATE_NOOP("FieldGroup", "Quality")},
        {"faults", QT_TRANSLATE_NOOP("FieldGroup", "Errors")},
        {"test", QT_TRANSLATE_NOOP("FieldGroup", "Experiment")},
        {"row", QT_TRANSLATE_NOOP("FieldGroup", "Rows")},
        {"audit", QT_TRANSLATE_NOOP("FieldGroup", "Audit log")},
        {"leads", QT_TRANSLATE_NOOP("FieldGroup", "Leads")},
        {"operations", QT_TRANSLATE_NOOP("FieldGroup", "Operations")},
        {"cost", QT_TRANSLATE_NOOP("FieldGroup", "Cost")},
        {"usage", QT_TRANSLATE_NOOP("FieldGroup", "Usage")},
        {"reliability", QT_TRANSLATE_NOOP("FieldGroup", "Reliability")},
        {"own", QT_TRANSLATE_NOOP("FieldGroup", "Own formulas")}};
    for (const auto &[key, label] : groups) {
        if (qstrcmp(key, group) == 0)
            return QCoreApplication::translate("FieldGroup", label);
    }
    return QString::fromLatin1(group);
}

} // namespace parlance
