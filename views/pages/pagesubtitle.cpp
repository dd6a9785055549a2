#include "views/pages/pagesubtitle.h"

#include "views/tiles/markfilter.h"

#include <QCoreApplication>

namespace parlance {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PageSubtitle", text);
}

// One condition in words where it is of the everyday kind, else as it would be typed.
QString conditionText(const Filter &filter, const std::vector<TablePtr> &tables)
{
    const auto *dimension = std::get_if<DimensionKey>(&filter.field);
    if (!dimension)
        return toText(filter);
    if (filter.op == FilterOp::IsNull)
        return dimensionLabel(*dimension) + QLatin1Char(' ') + QCoreApplication::translate("Cells", "(none)");
    if (filter.op != FilterOp::Equal && filter.op != FilterOp::In)
        return toText(filter);
    Mark mark;
    QStringList names;
    for (const QString &value : filter.values) {
        mark.members = {{*dimension, value}};
        names << describeMembers(mark, tables).mid(dimensionLabel(*dimension).size() + 1);
    }
    if (names.size() > 2) {
        const int others = int(names.size()) - 1; // lupdate does not follow arithmetic in the call
        names = {names[0], QCoreApplication::translate("PageSubtitle", "%n more", nullptr, others)};
    }
    return dimensionLabel(*dimension) + QLatin1Char(' ') + names.join(QStringLiteral(", "));
}

QString scopeText(const Filter &where, const std::vector<TablePtr> &tables)
{
    return where.isEmpty() ? say(QT_TRANSLATE_NOOP("PageSubtitle", "all bots")) : filterText(where, tables);
}

// Which of several environments the figures are of; nothing where the filter says it.
QString environmentText(const PageContext &context)
{
    const QString scope = context.environments.scopeOf(context.filter.where);
    return scope.isEmpty()
               ? QString()
               : QStringLiteral(" · ") + say(QT_TRANSLATE_NOOP("PageSubtitle", "environment %1")).arg(scope);
}

// Without its year when the other range ends with the same one.
QString withoutYear(const QString &range, const QString &other)
{
    const qsizetype space = range.lastIndexOf(QLatin1Char(' '));
    const bool same = space > 0 && other.endsWith(range.mid(space)) && range.size() - space == 5;
    return same ? range.left(space) : range;
}

// The ends of the data stand in for open ends: in whole days, the minute of a first message is no news.
TimeRange withExtent(TimeRange range, const PageContext &context)
{
    if (!context.extent)
        return range;
    if (!range.from && context.extent->from)
        range.from = context.zone.startOfDay(context.zone.date(*context.extent->from));
    if (!range.to && context.extent->to)
        range.to = context.zone.next(Grain::Day, *context.extent->to - 1);
    return range;
}

} // namespace

QString filterText(const Filter &where, const std::vector<TablePtr> &tables)
{
    QStringList parts;
    if (where.op == FilterOp::All) {
        for (const Filter &child : where.children)
            parts << conditionText(child, tables);
    } else {
        parts << conditionText(where, tables);
    }
    return parts.join(QStringLiteral(" · "));
}

QString pageSubtitle(const PageContext &context, const std::vector<TablePtr> &tables)
{
    const auto resolved = resolve(context.filter.period, context.filter.compare, context.now, context.zone);
    if (!resolved)
        return scopeText(context.filter.where, tables) + environmentText(context);
    const QLocale &locale = context.style.locale;
    const TimeRange range = withExtent(resolved->range, context);
    QString text = range.from && range.to ? formatRange(range, context.zone, locale)
                                          : say(QT_TRANSLATE_NOOP("PageSubtitle", "all data"));
    if (resolved->comparison && resolved->comparison->from && resolved->comparison->to) {
        const QString before = formatRange(*resolved->comparison, context.zone, locale);
        text = say(QT_TRANSLATE_NOOP("PageSubtitle", "%1, compared with %2")).arg(text, withoutYear(before, text));
    }
    return text + QStringLiteral(" · ") + scopeText(context.filter.where, tables) + environmentText(context);
}

} // namespace parlance
