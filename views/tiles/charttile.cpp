#include "views/tiles/charttile.h"

#include "views/tiles/markfilter.h"

#include <QMenu>
#include <QPainter>
#include <QSvgGenerator>

namespace parlance {

ChartTile::ChartTile(const Block &block, const PageContext &context, QWidget *parent)
    : TileFrame(block, context, parent)
    , m_chart(createChart(block.visual.kind, this))
{
    m_chart->setObjectName(QStringLiteral("chart"));
    m_chart->setTheme(*context.theme);
    setBody(m_chart, false);
    connect(m_chart, &Chart::crosshairMoved, this, &Tile::crosshairMoved);
    connect(m_chart, &Chart::rangeSelected, this, &Tile::rangeRequested);
    connect(m_chart, &Chart::activated, this, &ChartTile::activate);
    connect(m_chart, &Chart::menuRequested, this, &ChartTile::showMarkMenu);
}

void ChartTile::contextChanged()
{
    m_chart->setTheme(*context().theme);
    TileFrame::contextChanged();
}

void ChartTile::setCrosshair(std::optional<UtcMs> at)
{
    m_chart->setCrosshair(at);
}

void ChartTile::showAnswer()
{
    ChartInput input;
    input.tables = answer().tables;
    input.queries = answer().queries;
    input.visual = block().visual;
    input.zone = context().zone;
    input.style = context().style;
    input.annotations = context().annotations;
    if (context().colours)
        input.colours = *context().colours;
    input.now = context().now;
    m_chart->setInput(std::move(input));
    m_chart->setAccessibleName(title());
    m_chart->setAccessibleDescription(m_chart->description());
}

void ChartTile::activate(const Mark &mark)
{
    const Filter filter = filterOf(mark);
    if (!filter.isEmpty())
        Q_EMIT filterRequested(filter, describeMembers(mark, answer().tables));
    else if (mark.time)
        Q_EMIT rangeRequested(*mark.time);
}

void ChartTile::showMarkMenu(const Mark &mark, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Filter filter = filterOf(mark);
    if (!filter.isEmpty()) {
        const QString words = describeMembers(mark, answer().tables);
        menu->addAction(tr("Filter by %1").arg(words), this,
                        [this, filter, words] { Q_EMIT filterRequested(filter, words); });
        const Filter exclusion = exclusionOf(mark);
        menu->addAction(tr("Exclude %1").arg(words), this,
                        [this, exclusion, words] { Q_EMIT filterRequested(exclusion, tr("without %1").arg(words)); });
    }
    if (mark.time) {
        const QString when = formatRange(*mark.time, context().zone, context().style.locale);
        menu->addAction(tr("Zoom into %1").arg(when), this,
                        [this, range = *mark.time] { Q_EMIT rangeRequested(range); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    fillMenu(*menu);
    menu->popup(at);
}

bool ChartTile::writeSvg(QIODevice &device)
{
    constexpr double margin = metrics::cardPadding, head = 28;
    const QSizeF size(m_chart->width() + 2 * margin, m_chart->height() + 2 * margin + head);
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(title());
    generator.setDescription(m_chart->description());
    QPainter painter(&generator);
    const Theme &theme = Theme::print();
    painter.fillRect(QRectF(QPointF(), size), theme.surface);
    painter.setFont(parlance::font(TextRole::CardTitle));
    painter.setPen(theme.text);
    painter.drawText(QRectF(margin, margin, size.width() - 2 * margin, head), Qt::AlignLeft | Qt::AlignTop, title());
    m_chart->render(painter, QRectF(margin, margin + head, m_chart->width(), m_chart->height()), theme);
    return painter.end();
}

} // namespace parlance
