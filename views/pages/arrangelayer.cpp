#include "views/pages/arrangelayer.h"

#include "views/pages/gridlayout.h"
#include "views/widgets/themed.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace parlance {

namespace {

constexpr int edge = 10, grip = 14;

std::optional<GridStep> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return GridStep::Left;
    case Qt::Key_Right:
        return GridStep::Right;
    case Qt::Key_Up:
        return GridStep::Up;
    case Qt::Key_Down:
        return GridStep::Down;
    default:
        return std::nullopt;
    }
}

} // namespace

class ArrangeHandle : public QWidget
{
public:
    ArrangeHandle(ArrangeLayer *layer, int index, const QString &title)
        : QWidget(layer)
        , m_layer(layer)
        , m_index(index)
        , m_remove(new QToolButton(this))
    {
        setFocusPolicy(Qt::StrongFocus);
        setMouseTracking(true);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(title);
        m_remove->setObjectName(QStringLiteral("arrange.remove"));
        m_remove->setFixedSize(24, 24);
        m_remove->setFocusPolicy(Qt::NoFocus); // Delete does the same
        m_remove->setCursor(Qt::ArrowCursor);
        m_remove->setAccessibleName(ArrangeLayer::tr("Remove %1").arg(title));
        m_remove->setToolTip(ArrangeLayer::tr("Remove from this dashboard (Del)"));
        parlance::setStyle(m_remove, style::kind, QStringLiteral("flat"));
        connect(m_remove, &QToolButton::clicked, layer,
                [layer, this] { Q_EMIT layer->removeRequested(layer->m_blocks[size_t(m_index)].id); });
    }

    void applyTheme()
    {
        m_remove->setIcon(icon(QStringLiteral("x"), m_layer->m_theme.text2));
        update();
    }

protected:
    void resizeEvent(QResizeEvent *) override { m_remove->move(width() - 30, 6); }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_layer->m_theme;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool lively = underMouse() || hasFocus();
        QColor veil = lively ? theme.sel : theme.surface;
        veil.setAlphaF(lively ? 0.55F : 0.25F);
        drawRounded(painter, rect(), metrics::cardRadius, veil, lively ? theme.accent : theme.text3, 1);
        painter.setPen(QPen(lively ? theme.accent : theme.text2, 2, Qt::SolidLine, Qt::RoundCap));
        const QPointF corner(width() - 6, height() - 6);
        for (const int size : {4, 9})
            painter.drawLine(corner - QPointF(size, 0), corner - QPointF(0, size));
        drawRounded(painter, m_remove->geometry(), 4, theme.surface, theme.border); // over whatever the card has there
        if (hasFocus())
            drawFocusRing(painter, rect(), metrics::cardRadius, theme);
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() != Qt::LeftButton)
            return;
        const QPoint at = event->position().toPoint();
        const bool corner = at.x() >= width() - grip && at.y() >= height() - grip;
        m_layer->beginDrag(m_index, mapToParent(at), corner || at.x() >= width() - edge,
                           corner || at.y() >= height() - edge);
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        const QPoint at = event->position().toPoint();
        if ((event->buttons() & Qt::LeftButton) != 0)
            m_layer->drag(mapToParent(at));
        else
            showCursor(at);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton)
            m_layer->endDrag(true);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
        const auto step = stepOf(event->key());
        if (step && (keys == Qt::NoModifier || keys == Qt::ShiftModifier))
            m_layer->step(m_index, *step, keys == Qt::ShiftModifier);
        else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
            Q_EMIT m_layer->removeRequested(m_layer->m_blocks[size_t(m_index)].id);
        else if (event->key() == Qt::Key_Escape && m_layer->m_drag.index >= 0)
            m_layer->endDrag(false);
        else if (event->key() == Qt::Key_Escape)
            Q_EMIT m_layer->finished();
        else
            QWidget::keyPressEvent(event);
    }

    void focusInEvent(QFocusEvent *event) override
    {
        QWidget::focusInEvent(event);
        update();
        Q_EMIT m_layer->focused(this);
    }

    void focusOutEvent(QFocusEvent *event) override
    {
        QWidget::focusOutEvent(event);
        update();
    }

private:
    void showCursor(QPoint at)
    {
        const bool right = at.x() >= width() - edge, low = at.y() >= height() - edge;
        const bool corner = at.x() >= width() - grip && at.y() >= height() - grip;
        setCursor(corner  ? Qt::SizeFDiagCursor
                  : right ? Qt::SizeHorCursor
                  : low   ? Qt::SizeVerCursor
                          : Qt::SizeAllCursor);
    }

    ArrangeLayer *m_layer;
    int m_index;
    QToolButton *m_remove;
};

ArrangeLayer::ArrangeLayer(QWidget *parent)
    : QWidget(parent)
    , m_theme(Theme::light())
{
    setObjectName(QStringLiteral("arrange"));
    setAccessibleName(tr("Arranging the cards"));
}

ArrangeLayer::~ArrangeLayer() = default;

void ArrangeLayer::setBlocks(const std::vector<Block> &blocks, const QStringList &titles)
{
    m_drag = {};
    const QWidget *focused = focusWidget();
    int focus = -1;
    for (size_t i = 0; i < m_handles.size(); ++i)
        focus = m_handles[i] == focused && m_handles[i]->hasFocus() ? int(i) : focus;
    const bool same = titles == m_titles && blocks.size() == m_handles.size();
    m_blocks = m_shown = blocks;
    m_titles = titles;
    if (!same) {
        for (ArrangeHandle *handle : std::exchange(m_handles, {})) { // one of them may be asking for it
            handle->setObjectName(QString());
            handle->hide();
            handle->deleteLater();
        }
        for (size_t i = 0; i < blocks.size(); ++i) {
            m_handles.push_back(new ArrangeHandle(this, int(i), titles.value(qsizetype(i))));
            m_handles.back()->setObjectName(QStringLiteral("arrange-") + blocks[i].id);
            m_handles.back()->applyTheme();
            m_handles.back()->show();
        }
    }
    for (size_t i = 0; i < m_handles.size(); ++i)
        m_handles[i]->setAccessibleDescription(describe(int(i)));
    arrange(m_width);
    if (!same && focus >= 0 && !m_handles.empty())
        m_handles[std::min(size_t(focus), m_handles.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

void ArrangeLayer::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (ArrangeHandle *handle : m_handles)
        handle->applyTheme();
}

void ArrangeLayer::arrange(int pageWidth)
{
    m_width = pageWidth;
    const GridPlan plan = planArranging(m_shown, pageWidth);
    for (size_t i = 0; i < m_handles.size(); ++i) {
        if (int(i) != m_drag.index)
            m_handles[i]->setGeometry(plan.cells[i]);
    }
    std::vector<size_t> order(m_handles.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [this](size_t i) { return std::pair(m_shown[i].row, m_shown[i].column); });
    for (size_t i = 1; i < order.size(); ++i)
        setTabOrder(m_handles[order[i - 1]], m_handles[order[i]]);
}

void ArrangeLayer::focusFirst()
{
    if (!m_handles.empty())
        m_handles.front()->setFocus(Qt::OtherFocusReason);
}

void ArrangeLayer::beginDrag(int index, QPoint at, bool wider, bool higher)
{
    m_drag = {index, at, m_handles[size_t(index)]->geometry(), wider, higher};
    m_handles[size_t(index)]->raise();
}

void ArrangeLayer::drag(QPoint at)
{
    if (m_drag.index < 0)
        return;
    const QPoint by = at - m_drag.from;
    const bool sizing = m_drag.wider || m_drag.higher;
    QRect cell = m_drag.cell;
    if (sizing)
        cell.setSize(cell.size() + QSize(m_drag.wider ? by.x() : 0, m_drag.higher ? by.y() : 0));
    else
        cell.translate(by);
    const auto index = size_t(m_drag.index);
    const QSize least =
        cellOf({0, 0, leastSize(m_blocks[index]).columns, leastSize(m_blocks[index]).rows}, m_width).size();
    m_handles[index]->setGeometry(QRect(cell.topLeft(), cell.size().expandedTo(least)));
    const QSizeF unit = gridUnit(m_width);
    GridPlace place = placeOf(m_blocks[index]);
    const int columns = int(std::lround(by.x() / unit.width())), rows = int(std::lround(by.y() / unit.height()));
    if (sizing) {
        place.columns = std::min(place.columns + (m_drag.wider ? columns : 0), 12 - place.column);
        place.rows += m_drag.higher ? rows : 0;
    } else {
        place.column += columns;
        place.row += rows;
    }
    std::vector<Block> next = place == placeOf(m_blocks[index]) ? m_blocks : placed(m_blocks, index, place);
    if (next == m_shown)
        return;
    m_shown = std::move(next);
    arrange(m_width);
    Q_EMIT previewed();
}

void ArrangeLayer::endDrag(bool keep)
{
    if (m_drag.index < 0)
        return;
    const Drag ended = std::exchange(m_drag, {});
    if (!keep)
        m_shown = m_blocks;
    arrange(m_width);
    Q_EMIT previewed();
    if (!keep || m_shown == m_blocks)
        return;
    Q_EMIT edited(std::vector<Block>(m_shown), ended.wider || ended.higher ? tr("resize card") : tr("move card"));
    tell(ended.index);
}

void ArrangeLayer::step(int index, GridStep step, bool resize)
{
    const auto at = size_t(index);
    const std::vector<Block> next = resize ? resized(m_blocks, at, step) : stepped(m_blocks, at, step);
    if (next == m_blocks)
        return;
    Q_EMIT edited(next, resize ? tr("resize card") : tr("move card"));
    tell(index);
}

QString ArrangeLayer::describe(int index) const
{
    const GridPlace place = placeOf(m_blocks[size_t(index)]);
    return tr("Column %1, row %2, %3 wide, %4 high. Arrow keys move it, Shift and arrow keys change its size, Delete "
              "removes it, Escape ends arranging.")
        .arg(place.column + 1)
        .arg(place.row + 1)
        .arg(place.columns)
        .arg(place.rows);
}

void ArrangeLayer::tell(int index)
{
    if (size_t(index) >= m_handles.size())
        return;
    const GridPlace place = placeOf(m_blocks[size_t(index)]);
    Q_EMIT said(tr("%1: column %2, row %3, %4 wide, %5 high")
                    .arg(m_titles.value(index))
                    .arg(place.column + 1)
                    .arg(place.row + 1)
                    .arg(place.columns)
                    .arg(place.rows));
    QAccessibleEvent changed(m_handles[size_t(index)], QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT focused(m_handles[size_t(index)]);
}

} // namespace parlance
