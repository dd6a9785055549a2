#include "views/charts/basechart.h"

#include "views/charts/accessiblechart.h"
#include "views/charts/painting.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEngine>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace parlance {

namespace {

// The same series, maybe of another period or filter.
bool alike(const std::vector<Query> &a, const std::vector<Query> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Query &x, const Query &y) { return x.measures == y.measures && x.by == y.by; });
}

// Whatever their values are by now.
bool sameFacts(const Mark &a, const Mark &b)
{
    return a.members == b.members && a.nulls == b.nulls && a.time == b.time && a.measure == b.measure;
}

} // namespace

BaseChart::BaseChart(QWidget *parent)
    : Chart(parent)
    , m_theme(Theme::light())
{
    installAccessibleCharts();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 80);
}

BaseChart::~BaseChart()
{
    delete m_card;
}

void BaseChart::setInput(ChartInput input)
{
    prepare(input);
    if (!alike(input.queries, m_queries))
        m_state.hidden.clear();
    m_queries = std::move(input.queries);
    m_zoomed = input.zoomed;
    m_hovered = m_focused = -1;
    m_drag.reset();
    hideTooltip();
    invalidate();
    setAccessibleDescription(description());
}

void BaseChart::setTheme(const Theme &theme)
{
    m_theme = theme;
    hideTooltip();
    invalidate();
}

void BaseChart::render(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    ChartState state = m_state;
    state.legendElsewhere = false; // here the chart is alone
    painter.save();
    layOut(rect, theme, state)->paint(painter);
    painter.restore();
}

QString BaseChart::description() const
{
    return describe();
}

void BaseChart::setCrosshair(std::optional<UtcMs> at)
{
    if (m_crosshair == at)
        return;
    m_crosshair = at;
    update();
}

void BaseChart::setLegendElsewhere(bool elsewhere)
{
    if (m_state.legendElsewhere == elsewhere)
        return;
    m_state.legendElsewhere = elsewhere;
    invalidate();
}

const Picture &BaseChart::picture() const
{
    if (!m_picture)
        m_picture = layOut(rect(), m_theme, m_state);
    return *m_picture;
}

void BaseChart::setCurrentMark(int mark)
{
    if (mark < -1 || mark >= picture().markCount() || mark == m_focused)
        return;
    m_focused = mark;
    update();
    if (mark < 0) {
        hideTooltip();
        announceCrosshair(-1);
        return;
    }
    showTooltip(mark, picture().markRect(mark).center());
    announceCrosshair(mark);
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(mark);
    QAccessible::updateAccessibility(&focus);
}

TooltipContent BaseChart::shownTooltip() const
{
    return m_card && m_card->isVisible() ? m_tooltip : TooltipContent();
}

void BaseChart::invalidate()
{
    m_picture.reset();
    m_selectedMark.reset();
    m_cache = {};
    update();
}

// Looked for once per picture, not once per move of the pointer.
int BaseChart::selectedMark() const
{
    if (m_selectedMark)
        return *m_selectedMark;
    m_selectedMark = -1;
    constexpr int most = 2000; // beyond that a mark is too small to be outlined
    const int count = m_selected ? std::min(picture().markCount(), most) : 0;
    for (int i = 0; i < count && *m_selectedMark < 0; ++i)
        if (sameFacts(picture().mark(i), *m_selected))
            m_selectedMark = i;
    return *m_selectedMark;
}

void BaseChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (painter.paintEngine()->type() != QPaintEngine::Raster) { // on paper: lines and text, no pixels
        picture().paint(painter);
        return;
    }
    const qreal ratio = devicePixelRatioF();
    if (m_cache.isNull() || m_cache.devicePixelRatio() != ratio) {
        m_cache = QPixmap(size() * ratio);
        m_cache.setDevicePixelRatio(ratio);
        m_cache.fill(Qt::transparent);
        QPainter cached(&m_cache);
        picture().paint(cached);
    }
    painter.drawPixmap(0, 0, m_cache);
    Overlay overlay;
    overlay.hovered = m_hovered;
    overlay.selected = selectedMark();
    overlay.focused = hasFocus() ? m_focused : -1;
    overlay.crosshair = m_crosshair ? picture().markOfTime(*m_crosshair) : -1;
    overlay.range = m_drag;
    picture().paintOverlay(painter, overlay);
    if (hasFocus() && m_focused < 0)
        painting::ring(painter, QRectF(rect()).adjusted(1, 1, -1, -1), 4, m_theme.accent);
}

void BaseChart::resizeEvent(QResizeEvent *event)
{
    Chart::resizeEvent(event);
    invalidate();
}

// --- pointer

void BaseChart::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_press && (at - *m_press).manhattanLength() >= QApplication::startDragDistance()) {
        const auto from = picture().periodAt(*m_press), to = picture().periodAt(at);
        if (from && to) {
            m_drag = TimeRange{std::min(*from->from, *to->from), std::max(*from->to, *to->to)};
            hideTooltip();
            update();
            return;
        }
    }
    setCursor(picture().legendSeriesAt(at) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!m_drag)
        hover(picture().markAt(at), at);
}

void BaseChart::hover(int mark, const QPointF &at)
{
    if (mark != m_hovered) {
        m_hovered = mark;
        announceCrosshair(mark);
        update();
    }
    if (mark < 0)
        hideTooltip();
    else
        showTooltip(mark, at);
}

void BaseChart::announceCrosshair(int mark)
{
    std::optional<UtcMs> at;
    if (mark >= 0)
        if (const auto time = picture().mark(mark).time)
            at = time->from;
    if (at == m_announced)
        return;
    m_announced = at;
    Q_EMIT crosshairMoved(at);
}

void BaseChart::showTooltip(int mark, const QPointF &at)
{
    const TooltipContent content = picture().tooltip(mark, at);
    if (content.isEmpty()) {
        hideTooltip();
        return;
    }
    if (m_card && m_card->parentWidget() != window())
        delete m_card;
    if (!m_card)
        m_card = new TooltipCard(window()); // the window owns it too; it goes with whichever is first
    m_tooltip = content;
    const QRectF rect = picture().markRect(mark);
    const QRectF anchor = rect.isEmpty() ? QRectF(at, QSizeF(1, 1)) : QRectF(rect.left(), at.y(), rect.width(), 1);
    m_card->show(content, anchor.translated(mapTo(window(), QPoint(0, 0))), m_theme);
}

void BaseChart::hideTooltip()
{
    if (m_card)
        m_card->hide();
}

void BaseChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_press = event->position();
}

void BaseChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    m_press.reset();
    const QPointF at = event->position();
    if (m_drag) {
        finishDrag(at);
        return;
    }
    if (const int series = picture().legendSeriesAt(at); series >= 0)
        toggleSeries(series);
    else if (const int mark = picture().markAt(at); mark >= 0)
        activate(mark);
}

void BaseChart::finishDrag(const QPointF &at)
{
    const TimeRange range = *m_drag;
    m_drag.reset();
    hover(picture().markAt(at), at);
    update();
    Q_EMIT rangeSelected(range);
}

void BaseChart::cancelDrag()
{
    m_press.reset();
    m_drag.reset();
    update();
}

void BaseChart::wheelEvent(QWheelEvent *event)
{
    const bool zooms = event->modifiers() == Qt::ControlModifier && picture().hasTimeAxis();
    const auto period = zooms ? picture().periodAt(event->position()) : std::nullopt;
    if (!period) {
        m_wheel = 0;
        event->ignore(); // the page scrolls
        return;
    }
    constexpr int notch = 120;
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / notch;
    m_wheel -= steps * notch;
    event->accept();
    if (steps == 0)
        return;
    hover(-1, {});                  // what lies there will be another
    setFocus(Qt::MouseFocusReason); // for Esc
    Q_EMIT zoomRequested(*period->from + (*period->to - *period->from) / 2, steps);
}

// The first click of a double click has already switched the series: isolating does not depend on it.
void BaseChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int series = picture().legendSeriesAt(event->position()); series >= 0)
        isolateSeries(series);
    else
        mousePressEvent(event);
}

void BaseChart::leaveEvent(QEvent *)
{
    if (!m_drag)
        hover(-1, {});
}

void BaseChart::hideEvent(QHideEvent *event)
{
    hideTooltip();
    Chart::hideEvent(event);
}

void BaseChart::activate(int mark)
{
    m_selected = picture().mark(mark);
    m_selectedMark = mark;
    update();
    Q_EMIT activated(*m_selected);
}

void BaseChart::toggleSeries(int series)
{
    if (!m_state.hidden.erase(series) && int(m_state.hidden.size()) + 1 < picture().seriesCount())
        m_state.hidden.insert(series);
    hideTooltip();
    invalidate();
    Q_EMIT seriesSwitched();
}

void BaseChart::isolateSeries(int series)
{
    std::set<int> others;
    for (int i = 0; i < picture().seriesCount(); ++i)
        if (i != series)
            others.insert(i);
    m_state.hidden = m_state.hidden == others ? std::set<int>() : others;
    invalidate();
    Q_EMIT seriesSwitched();
}

void BaseChart::contextMenuEvent(QContextMenuEvent *event)
{
    std::optional<Mark> mark;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (m_focused >= 0) {
            mark = picture().mark(m_focused);
            at = mapToGlobal(picture().markRect(m_focused).center().toPoint());
        }
    } else {
        mark = picture().markForMenu(event->pos());
    }
    hideTooltip();
    Q_EMIT menuRequested(mark.value_or(Mark()), at);
}

bool BaseChart::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && leaveByKey(*static_cast<QKeyEvent *>(event), false)) {
        event->accept(); // before the window takes them
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = picture().cutTextAt(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return Chart::event(event);
}

// --- keyboard: arrows walk over the marks, Enter filters, digits switch series, 0 shows all, + and - zoom

bool BaseChart::zoomByKey(const QKeyEvent &event)
{
    const int key = event.key();
    const bool nearer = key == Qt::Key_Plus || key == Qt::Key_Equal;
    const bool plain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!plain || (!nearer && key != Qt::Key_Minus) || !picture().hasTimeAxis())
        return false;
    std::optional<UtcMs> at;
    if (m_focused >= 0)
        if (const auto time = picture().mark(m_focused).time)
            at = *time->from + (*time->to - *time->from) / 2;
    Q_EMIT zoomRequested(at, nearer ? 1 : -1);
    return true;
}

// Esc leaves what was begun last: a drag, the mark, the zoom. Ctrl+Z leaves the zoom.
bool BaseChart::leaveByKey(const QKeyEvent &event, bool leave)
{
    const bool escape = event.key() == Qt::Key_Escape && event.modifiers() == Qt::NoModifier;
    const bool back = m_zoomed && (escape || event.matches(QKeySequence::Undo));
    const bool drag = escape && m_press, mark = escape && m_focused >= 0;
    if (!leave || !(drag || mark || back))
        return drag || mark || back;
    if (drag)
        cancelDrag();
    else if (mark)
        setCurrentMark(-1);
    else
        Q_EMIT zoomBackRequested();
    return true;
}

// The first or the last mark that stands for something: a calendar begins with days that are none.
int BaseChart::firstMark(bool fromEnd) const
{
    const int count = picture().markCount(), step = fromEnd ? -1 : 1;
    for (int mark = fromEnd ? count - 1 : 0; mark >= 0 && mark < count; mark += step)
        if (!picture().mark(mark).description.isEmpty())
            return picture().neighbour(mark, fromEnd ? Qt::Key_End : Qt::Key_Home);
    return 0;
}

void BaseChart::keyPressEvent(QKeyEvent *event)
{
    if (zoomByKey(*event) || leaveByKey(*event, true))
        return;
    const int key = event->key();
    const bool arrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down ||
                       key == Qt::Key_Home || key == Qt::Key_End;
    if (arrow && picture().markCount() > 0) {
        setCurrentMark(m_focused < 0 ? firstMark(key == Qt::Key_End) : picture().neighbour(m_focused, key));
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && m_focused >= 0) {
        activate(m_focused);
    } else if (key == Qt::Key_0 && !m_state.hidden.empty()) {
        m_state.hidden.clear();
        invalidate();
        Q_EMIT seriesSwitched();
    } else if (key >= Qt::Key_1 && key <= Qt::Key_9 && key - Qt::Key_1 < picture().seriesCount()) {
        toggleSeries(key - Qt::Key_1);
    } else {
        Chart::keyPressEvent(event);
    }
}

void BaseChart::focusInEvent(QFocusEvent *event)
{
    Chart::focusInEvent(event);
    update();
}

void BaseChart::focusOutEvent(QFocusEvent *event)
{
    hideTooltip();
    Chart::focusOutEvent(event);
    update();
}

void BaseChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        invalidate();
    Chart::changeEvent(event);
}

} // namespace parlance
