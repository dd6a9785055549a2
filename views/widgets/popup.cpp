#include "views/widgets/popup.h"

#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace parlance {

Popup::Popup(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_theme(Theme::light())
    , m_layout(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setSpacing(8);
}

void Popup::openBelow(QWidget *anchor)
{
    themeTree(this, m_theme);
    adjustSize();
    const QRect space = anchor->screen()->availableGeometry();
    const bool mirrored = anchor->isRightToLeft();
    const int right = anchor->width() - width();
    QPoint at = anchor->mapToGlobal(QPoint(mirrored ? right : 0, anchor->height() + 4));
    if (at.y() + height() > space.bottom())
        at.setY(qMax(space.top(), anchor->mapToGlobal(QPoint(0, 0)).y() - height() - 4));
    at.setX(qBound(space.left(), at.x(), qMax(space.left(), space.right() - width())));
    move(at);
    show();
    if (focusProxy() != nullptr)
        focusProxy()->setFocus(Qt::PopupFocusReason);
    else
        focusNextChild();
}

void Popup::applyTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void Popup::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    drawRounded(p, rect(), 8, m_theme.surface, m_theme.border2);
}

} // namespace parlance
