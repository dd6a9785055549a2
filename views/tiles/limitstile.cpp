#include "views/tiles/limitstile.h"

#include "views/pages/pagedesk.h"
#include "views/widgets/themed.h"

#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr int limitHeight = 58, barHeight = 10;
constexpr double near = 0.8;      // from here on it is worth a word
constexpr double earliest = 0.15; // of the period, before which a pace says nothing

QColor barColor(double share, const Theme &theme)
{
    return share > 1 ? theme.neg : share >= near ? theme.warn : theme.category[0];
}

} // namespace

class LimitsTile::Body : public QWidget
{
public:
    explicit Body(const LimitsTile &tile)
        : m_tile(tile)
    {
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = *m_tile.context().theme;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        double top = 0;
        for (const Line &line : m_tile.lines()) {
            if (top + limitHeight > height() + 8)
                break;
            paintLine(painter, QRectF(0, top, width(), limitHeight), line, theme);
            top += limitHeight;
        }
        if (hasFocus())
            drawFocusRing(painter, rect(), 4, theme);
    }

private:
    static void paintLine(QPainter &painter, const QRectF &box, const Line &line, const Theme &theme)
    {
        const QRectF head(box.left() + 2, box.top(), box.width() - 4, 20);
        painter.setFont(parlance::font(TextRole::TableStrong));
        const double used = painter.fontMetrics().horizontalAdvance(line.used);
        painter.setPen(line.share > 1 ? theme.neg : theme.text);
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, line.used);
        painter.setFont(parlance::font(TextRole::Table));
        painter.setPen(theme.text);
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(line.label, Qt::ElideRight, int(head.width() - used - 12)));
        const QRectF bar(head.left(), box.top() + 22, head.width(), barHeight);
        drawRounded(painter, bar, 3, theme.sunken, theme.border);
        QRectF filled = bar;
        filled.setWidth(bar.width() * std::clamp(line.share, 0.0, 1.0));
        if (filled.width() >= 1)
            drawRounded(painter, filled, 3, barColor(line.share, theme), QColor());
        if (line.pace > 0 && line.pace < 1) { // where it will end
            painter.setPen(QPen(theme.text, 1.5));
            const double x = bar.left() + bar.width() * line.pace;
            painter.drawLine(QPointF(x, bar.top() - 2), QPointF(x, bar.bottom() + 2));
        }
        painter.setFont(parlance::font(TextRole::Axis));
        painter.setPen(line.share > 1 ? theme.neg : theme.text2);
        painter.drawText(QRectF(head.left(), box.top() + 34, head.width(), 16), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(line.state, Qt::ElideRight, int(head.width())));
    }

    const LimitsTile &m_tile;
};

LimitsTile::LimitsTile(const Block &block, const PageContext &context, QWidget *parent)
    : TileFrame(block, context, parent)
    , m_body(new Body(*this))
{
    setBody(m_body, false);
}

std::vector<Benchmark> LimitsTile::limits() const
{
    std::vector<Benchmark> limits;
    if (!context().desk || !context().extent)
        return limits;
    std::ranges::copy_if(context().desk->benchmarks, std::back_inserter(limits), &Benchmark::limit);
    return limits;
}

TimeRange LimitsTile::periodOf(const Benchmark &limit) const
{
    const UtcMs newest = context().extent->to.value_or(context().now) - 1;
    return context().zone.period(limit.per.value_or(Grain::Month), newest);
}

std::vector<Query> LimitsTile::queries() const
{
    std::vector<Query> queries;
    for (const Benchmark &limit : limits()) {
        const TimeRange period = periodOf(limit);
        Query query;
        query.measures = {limit.measure};
        query.where = only();
        query.period.kind = Period::Kind::Absolute;
        query.period.from = isoUtc(*period.from);
        query.period.to = isoUtc(*period.to);
        queries.push_back(std::move(query));
    }
    return queries;
}

void LimitsTile::contextChanged()
{
    const bool offered = context().desk && context().desk->editBenchmark;
    if (offered)
        setLink(tr("Add limit…"), [this] { add(); });
    else
        setLink({}, {});
    TileFrame::contextChanged();
    m_body->update();
}

void LimitsTile::add()
{
    Benchmark wanted;
    wanted.measure = MeasureKey::Messages;
    wanted.per = Grain::Month;
    wanted.limit = true;
    context().desk->editBenchmark(wanted);
}

void LimitsTile::showAnswer()
{
    m_lines.clear();
    const std::vector<Benchmark> all = limits();
    const NumberStyle &style = context().style;
    for (size_t i = 0; i < all.size() && i < answer().tables.size(); ++i) {
        const Benchmark &limit = all[i];
        const Table &table = *answer().tables[i];
        const QString name = QLatin1String(catalog::info(limit.measure).name);
        const Column *column = table.column(name);
        const Unit unit = catalog::info(limit.measure).unit;
        Line line;
        line.label = limit.label;
        const TimeRange period = periodOf(limit);
        const QString when =
            formatPeriod(*period.from, limit.per.value_or(Grain::Month), context().zone, style.locale, true);
        if (!column || table.rows == 0 || column->isNull(0)) {
            line.used = tr("no value, of %1").arg(formatValue(limit.value, unit, style));
            line.state = when;
            m_lines.push_back(line);
            continue;
        }
        const double used = column->number(0);
        line.share = used / limit.value;
        line.used = tr("%1 of %2 · %3", "used, limit, share")
                        .arg(formatValue(used, unit, style), formatValue(limit.value, unit, style),
                             formatValue(line.share, Unit::Percent, style));
        line.state = when;
        const double passed =
            double(context().extent->to.value_or(context().now) - *period.from) / double(*period.to - *period.from);
        const bool adds = catalog::info(limit.measure).aggregation == Aggregation::Additive;
        if (line.share > 1)
            line.state += QStringLiteral(" · ") + tr("over the limit");
        else if (adds && passed >= earliest && passed < 1) {
            line.pace = line.share / passed;
            const double end = unit == Unit::Count ? std::round(used / passed) : used / passed;
            line.state += QStringLiteral(" · ") + tr("at this pace %1 at its end").arg(formatValue(end, unit, style));
        }
        m_lines.push_back(line);
    }
    QStringList spoken;
    for (const Line &line : m_lines)
        spoken << QStringLiteral("%1: %2, %3").arg(line.label, line.used, line.state);
    m_body->setAccessibleName(title());
    m_body->setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    m_body->update();
}

bool LimitsTile::isEmptyAnswer() const
{
    return limits().empty() || !answer().hasTables();
}

QString LimitsTile::emptyReason() const
{
    return tr("Nobody has said what the plan allows: “Add limit…” does.");
}

void LimitsTile::fillMenu(QMenu &menu)
{
    TileFrame::fillMenu(menu);
    if (!context().desk || !context().desk->editBenchmark)
        return;
    menu.addSeparator();
    menu.addAction(tr("Add limit…"), this, [this] { add(); });
    for (const Benchmark &limit : limits()) {
        QString words = limit.label;
        words.replace(QLatin1Char('&'), QLatin1String("&&"));
        menu.addAction(tr("Edit “%1”…").arg(words), this,
                       [edit = context().desk->editBenchmark, limit] { edit(limit); });
        menu.addAction(tr("Remove “%1”").arg(words), this,
                       [remove = context().desk->removeBenchmark, limit] { remove(limit); });
    }
}

} // namespace parlance
