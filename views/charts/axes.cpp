#include "views/charts/axes.h"

#include "views/charts/painting.h"

#include <algorithm>
#include <cmath>

namespace parlance {

qsizetype SlotScale::at(double x) const
{
    if (count <= 0 || slotWidth() <= 0)
        return -1;
    return std::clamp(qsizetype(std::floor((x - left) / slotWidth())), qsizetype(0), count - 1);
}

namespace axes {

namespace {

constexpr double lineHeight11 = 16;

QString tickText(double value, Unit unit, const NumberStyle &style)
{
    return formatShort(value, unit, style);
}

double annotationX(const Annotation &annotation, const SlotScale &scale, const SeriesModel &model)
{
    const qsizetype slot = model.periods.find(annotation.at);
    return std::round(model.periods.grain() == Grain::Day ? scale.centre(slot) : scale.start(slot)) + 0.5;
}

QString annotationText(const Annotation &annotation, const SeriesModel &model)
{
    return Chart::tr("%1: %2", "date and event")
        .arg(formatPeriod(annotation.at, Grain::Day, model.zone, model.style.locale, false), annotation.text);
}

// The rectangle of the flag's text: right of its line, or left of it where there is more space; null if there is too little.
QRectF annotationTextRect(size_t index, const QRectF &strip, const SlotScale &scale, const SeriesModel &model,
                          double free)
{
    const QFont f = font(TextRole::Axis);
    const double x = annotationX(model.annotations[index], scale, model);
    const double wanted = painting::width(f, annotationText(model.annotations[index], model)) + 1;
    const double next = index + 1 < model.annotations.size() ? annotationX(model.annotations[index + 1], scale, model)
                                                             : strip.right() + 8;
    constexpr double flag = 14, least = 48;
    const double room = next - 8 - (x + flag);
    const double before = x - 6 - free;
    if (room >= wanted || (room >= least && room >= before))
        return {x + flag, strip.top(), std::min(wanted, room), strip.height()};
    const double width = std::min(wanted, before);
    return before >= std::min(wanted, 2 * least) ? QRectF(x - 6 - width, strip.top(), width, strip.height()) : QRectF();
}

void paintCategories(QPainter &painter, const QRectF &strip, const SlotScale &scale, const SeriesModel &model,
                     const Theme &theme)
{
    const QFont f = font(TextRole::Axis);
    constexpr double least = 24; // a label narrower than that says nothing
    const double each = scale.slotWidth();
    double widest = 0;
    for (const Member &member : model.members)
        widest = std::max(widest, painting::width(f, member.label));
    const auto step = qsizetype(std::max(1.0, std::ceil(std::min(widest, least) / std::max(1.0, each - 6))));
    for (qsizetype slot = 0; slot < scale.count; slot += step) {
        const double width = each * double(step) - 6;
        painting::text(painter, {scale.centre(slot) - width / 2, strip.top(), width, strip.height()}, Qt::AlignCenter,
                       model.members[size_t(slot)].label, f, theme.text3);
    }
}

} // namespace

double labelWidth(const ValueScale &scale, Unit unit, const NumberStyle &style)
{
    double result = 0;
    for (const double tick : scale.ticks())
        result = std::max(result, painting::width(font(TextRole::Axis), tickText(tick, unit, style)));
    return std::ceil(result);
}

double y(const ValueScale &scale, const QRectF &plot, double value)
{
    return plot.bottom() - scale.position(value) * plot.height();
}

void paintValues(QPainter &painter, const QRectF &plot, const ValueScale &scale, Unit unit, const NumberStyle &style,
                 const Theme &theme)
{
    for (const double tick : scale.ticks()) {
        const double at = std::round(y(scale, plot, tick));
        painter.fillRect(QRectF(plot.left(), at, plot.width(), 1), tick == 0 ? theme.axis : theme.grid);
        painting::text(painter, {plot.left() - 108, at - lineHeight11 / 2, 100, lineHeight11},
                       Qt::AlignRight | Qt::AlignVCenter, tickText(tick, unit, style), font(TextRole::Axis),
                       theme.text3);
    }
}

void paintSlots(QPainter &painter, const QRectF &strip, const SlotScale &scale, const SeriesModel &model,
                const Theme &theme)
{
    if (!model.isTime) {
        paintCategories(painter, strip, scale, model, theme);
        return;
    }
    const QFont f = font(TextRole::Axis);
    constexpr double gap = 16;
    const std::vector<TimeTick> ticks = timeTicks(model.periods, scale.slotWidth(), gap, model.zone, model.style.locale,
                                                  [&f](const QString &text) { return painting::width(f, text); });
    // From the last one back: it is pushed inside the strip, and what it then touches gives way.
    const double first = std::max(strip.left(), scale.left - 40);
    double free = strip.right() + gap;
    for (size_t i = ticks.size(); i-- > 0;) {
        const double width = ticks[i].width + 1;
        const double left =
            std::clamp(scale.centre(ticks[i].slot) - width / 2, first, std::max(first, strip.right() - width));
        if (left + width + gap / 2 > free)
            continue;
        painting::text(painter, {left, strip.top(), width, strip.height()}, Qt::AlignCenter, ticks[i].label, f,
                       theme.text3);
        free = left;
    }
}

void paintWeekends(QPainter &painter, const QRectF &plot, const SlotScale &scale, const SeriesModel &model,
                   const Theme &theme)
{
    constexpr double narrowest = 3; // pixels a day
    const bool days = model.isTime && model.periods.grain() == Grain::Day;
    if (!days || scale.slotWidth() < narrowest || !model.options.value(QLatin1String("weekends")).toBool(true))
        return;
    const QList<Qt::DayOfWeek> working = model.style.locale.weekdays();
    for (qsizetype slot = 0; slot < scale.count; ++slot) {
        const QDate date = model.zone.date(model.periods.start(slot));
        if (working.contains(Qt::DayOfWeek(date.dayOfWeek())))
            continue;
        const double left = std::round(scale.start(slot)), right = std::round(scale.start(slot + 1));
        painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), theme.sunken);
    }
}

double annotationHeight(const SeriesModel &model)
{
    return model.annotations.empty() ? 0 : 20;
}

void paintAnnotations(QPainter &painter, const QRectF &strip, double bottom, const SlotScale &scale,
                      const SeriesModel &model, const Theme &theme)
{
    const QFont f = font(TextRole::Axis);
    double free = strip.left(); // right end of what was written
    for (size_t i = 0; i < model.annotations.size(); ++i) {
        const double x = annotationX(model.annotations[i], scale, model);
        const double middle = strip.center().y();
        QPen pen(theme.text2, 1, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({2, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, middle - 5), QPointF(x, bottom));
        const QPointF flag[] = {{x - 0.5, middle - 5},
                                {x + 8, middle - 5},
                                {x + 6, middle - 2},
                                {x + 8, middle + 1},
                                {x - 0.5, middle + 1}};
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text2);
        painter.drawPolygon(flag, 5);
        const QRectF rect = annotationTextRect(i, strip, scale, model, free);
        free = std::max(rect.right(), x + 10) + 8;
        if (rect.isNull())
            continue;
        painting::text(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, annotationText(model.annotations[i], model), f,
                       theme.text2);
    }
}

QString annotationAt(const QPointF &point, const QRectF &strip, const SlotScale &scale, const SeriesModel &model)
{
    if (!strip.contains(point))
        return {};
    QStringList near;
    for (const Annotation &annotation : model.annotations)
        if (std::abs(annotationX(annotation, scale, model) - point.x()) <= 10)
            near.append(annotation.detail);
    return near.join(QLatin1Char('\n'));
}

void paintRange(QPainter &painter, const QRectF &plot, const SlotScale &scale, const SeriesModel &model,
                const TimeRange &range, const Theme &theme)
{
    const qsizetype from = model.periods.find(*range.from), to = model.periods.find(*range.to - 1);
    if (from < 0 || to < 0)
        return;
    QColor fill = theme.accent;
    fill.setAlphaF(0.14F);
    const double left = scale.start(from), right = scale.start(to + 1);
    painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), fill);
    painter.fillRect(QRectF(left, plot.top(), 1, plot.height()), theme.accent);
    painter.fillRect(QRectF(right - 1, plot.top(), 1, plot.height()), theme.accent);
}

} // namespace axes
} // namespace parlance
