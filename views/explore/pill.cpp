#include "views/explore/pill.h"

#include "views/widgets/labels.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace parlance {

namespace {
constexpr int pillIcon = 14, side = 9, closeSide = 16, gap = 4;
}

Pill::Pill(const QString &icon, const QString &name, const QString &note, const QString &source, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_note(note)
    , m_source(source)
{
    setText(name);
    setObjectName(QStringLiteral("pill.") + source);
    setAccessibleName(note.isEmpty() ? name : name + QLatin1Char(' ') + note);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Pill::setInvalid(const QString &reason)
{
    m_invalid = !reason.isEmpty();
    setToolTip(reason);
    setAccessibleDescription(reason);
    update();
}

void Pill::applyTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QRect Pill::closeRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(),
                              {width() - closeSide - 5, (height() - closeSide) / 2, closeSide, closeSide});
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    drawRounded(p, rect(), metrics::buttonRadius, underMouse() ? m_theme.hover : m_theme.surface,
                m_invalid ? m_theme.neg : m_theme.border2);
    const auto place = [this](int x, int w) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, w, height()));
    };
    const int middle = (height() - pillIcon) / 2;
    drawIcon(p, QPoint(place(side, pillIcon).x(), middle), m_icon,
             m_invalid                         ? m_theme.neg
             : m_icon == QLatin1String("hash") ? m_theme.pos
                                               : m_theme.text2,
             pillIcon);
    int end = width() - 6;
    if (m_removable) {
        drawIcon(p, closeRect().topLeft() + QPoint(2, 2), QStringLiteral("x"), m_theme.text2, 12);
        end -= closeSide + 2;
    }
    drawIcon(p, QPoint(place(end - 13, 12).x(), (height() - 12) / 2), QStringLiteral("chevron-down"), m_theme.text2,
             12);
    end -= 16;
    int x = side + pillIcon + 8;
    const int alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    p.setFont(parlance::font(TextRole::Control));
    p.setPen(m_invalid ? m_theme.neg : m_theme.text);
    const QString name = p.fontMetrics().elidedText(text(), Qt::ElideRight, end - x);
    p.drawText(place(x, end - x), alignment, name);
    x += p.fontMetrics().horizontalAdvance(name) + 6;
    if (!m_note.isEmpty() && end - x > 20) {
        p.setPen(m_theme.text3);
        p.drawText(place(x, end - x), alignment, p.fontMetrics().elidedText(m_note, Qt::ElideRight, end - x));
    }
    if (hasFocus())
        drawFocusRing(p, rect(), metrics::buttonRadius, m_theme);
}

void Pill::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    if (!(m_removable && closeRect().contains(m_pressed)))
        QAbstractButton::mousePressEvent(event);
}

void Pill::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !far || !m_field)
        return;
    setDown(false);
    auto *drag = new QDrag(this);
    drag->setMimeData(toMime(*m_field, m_source));
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressed);
    drag->exec(Qt::MoveAction); // the pill may be gone afterwards
}

void Pill::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_removable && closeRect().contains(m_pressed) && closeRect().contains(event->position().toPoint()))
        Q_EMIT removed();
    else
        QAbstractButton::mouseReleaseEvent(event);
}

void Pill::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (m_removable && (key == Qt::Key_Delete || key == Qt::Key_Backspace))
        Q_EMIT removed();
    else if (control && (key == Qt::Key_Up || key == Qt::Key_Down))
        Q_EMIT moved(key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Menu)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Pill::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (event->reason() == QContextMenuEvent::Mouse)
        click();
}

Well::Well(const QString &name, const QString &title, const QString &empty, QWidget *parent)
    : QWidget(parent)
    , m_empty(empty)
    , m_column(new QVBoxLayout(this))
    , m_head(new QHBoxLayout)
    , m_room(new QWidget(this))
{
    setObjectName(QStringLiteral("well.") + name);
    setAccessibleName(title);
    setAcceptDrops(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->addWidget(new Label(title, TextRole::TableHead, Tone::Secondary, this));
    m_head->addStretch(1);
    m_column->addLayout(m_head);
    m_room->setFixedHeight(26);
    m_column->addWidget(m_room);
}

void Well::setTool(QWidget *tool)
{
    m_head->addWidget(tool);
}

void Well::clear()
{
    for (Pill *pill : m_pills) {
        pill->hide();
        pill->deleteLater(); // its menu or drag may have asked for this
    }
    m_pills.clear();
    m_room->show();
}

void Well::add(Pill *pill)
{
    pill->applyTheme(m_theme);
    m_column->addWidget(pill);
    m_pills.push_back(pill);
    m_room->hide();
    pill->show();
}

void Well::applyTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QRect Well::emptyRect() const
{
    return m_room->geometry();
}

int Well::placeAt(int y) const
{
    int at = 0;
    for (const Pill *pill : m_pills)
        at += y > pill->geometry().center().y();
    return at;
}

void Well::dragEnterEvent(QDragEnterEvent *event)
{
    const auto field = fieldOf(event->mimeData());
    if (!field || (m_accepts && !m_accepts(*field)))
        return;
    event->acceptProposedAction();
    m_target = placeAt(event->position().toPoint().y());
    update();
}

void Well::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
    m_target = placeAt(event->position().toPoint().y());
    update();
}

void Well::dragLeaveEvent(QDragLeaveEvent *)
{
    m_target = -1;
    update();
}

void Well::dropEvent(QDropEvent *event)
{
    const auto field = fieldOf(event->mimeData());
    const int at = placeAt(event->position().toPoint().y());
    m_target = -1;
    update();
    if (!field)
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(*field, sourceOf(event->mimeData()), at);
}

void Well::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (m_pills.empty()) {
        QPen pen(m_target >= 0 ? m_theme.accent : m_theme.border2, 1);
        pen.setDashPattern({3, 2});
        p.setPen(pen);
        p.setBrush(m_target >= 0 ? m_theme.sel : m_theme.sunken);
        p.drawRoundedRect(QRectF(emptyRect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::buttonRadius,
                          metrics::buttonRadius);
        p.setFont(parlance::font(TextRole::Table));
        p.setPen(m_theme.text3);
        p.drawText(emptyRect().adjusted(9, 0, -9, 0),
                   int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), m_empty);
    } else if (m_target >= 0) {
        const bool last = size_t(m_target) >= m_pills.size();
        const QRect beside = m_pills[last ? m_pills.size() - 1 : size_t(m_target)]->geometry();
        p.fillRect(QRect(beside.left(), (last ? beside.bottom() + 1 : beside.top() - 3), beside.width(), 2),
                   m_theme.accent);
    }
}

} // namespace parlance
