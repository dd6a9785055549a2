#include "views/widgets/dropoverlay.h"

#include <QPainter>

namespace parlance {

DropOverlay::DropOverlay(QWidget *parent)
    : QWidget(parent)
    , m_theme(Theme::light())
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::setText(const QString &text)
{
    m_text = text;
    update();
}

void DropOverlay::applyTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setPen(QPen(m_theme.accent, 3));
    p.drawRect(rect().adjusted(1, 1, -2, -2));
    if (m_text.isEmpty())
        return;
    QColor veil = m_theme.sel;
    veil.setAlphaF(0.85F);
    p.fillRect(rect().adjusted(3, 3, -3, -3), veil);
    p.setFont(parlance::font(TextRole::PageTitle));
    p.setPen(m_theme.text);
    p.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace parlance
