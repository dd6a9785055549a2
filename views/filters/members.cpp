#include "views/filters/members.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace parlance {

QString memberMatch(DimensionKey dimension, const QString &typed)
{
    static const QString before = QStringLiteral("/admin/bot/");
    const qsizetype at = typed.indexOf(before);
    if (dimension != DimensionKey::Bot || at < 0)
        return typed;
    QString id = typed.mid(at + before.size()).trimmed();
    const auto ends = [](QChar c) { return c == QLatin1Char('/') || c == QLatin1Char('?') || c == QLatin1Char('#'); };
    id.truncate(std::find_if(id.cbegin(), id.cend(), ends) - id.cbegin());
    return QUrl::fromPercentEncoding(id.toUtf8());
}

QString labelOf(DimensionKey dimension)
{
    return QCoreApplication::translate("Catalog", catalog::info(dimension).label);
}

QString labelOf(MeasureKey measure)
{
    return QCoreApplication::translate("Catalog", catalog::info(measure).label);
}

QString definitionOf(MeasureKey measure)
{
    return QCoreApplication::translate("Catalog", catalog::info(measure).definition);
}

} // namespace parlance
