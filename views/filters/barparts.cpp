#include "views/filters/barparts.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>

namespace parlance {

SearchButton::SearchButton(QWidget *parent)
    : QPushButton(parent)
    , m_theme(Theme::light())
{
    setObjectName(QStringLiteral("filter.search"));
    setText(tr("Search or jump to…"));
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setFixedHeight(metrics::button);
}

void SearchButton::applyTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

bool SearchButton::event(QEvent *event)
{
    const bool handled = QPushButton::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange)
        setFixedHeight(metrics::button); // not the style sheet's height of plain buttons
    return handled;
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    drawRounded(p, rect(), metrics::buttonRadius, m_theme.surface, m_theme.border2);
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect iconBox = place(QRect(10, 0, 14, height()));
    drawIcon(p, QPoint(iconBox.x(), (height() - 14) / 2), QStringLiteral("search"), m_theme.text3, 14);

    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    p.setFont(parlance::font(TextRole::TableHead));
    const int keysWidth = p.fontMetrics().horizontalAdvance(keys) + 10;
    int end = width() - 8;
    if (width() >= 190) {
        const QRect box = place(QRect(end - keysWidth, (height() - 18) / 2, keysWidth, 18));
        drawRounded(p, box, 4, m_theme.sunken, m_theme.border2);
        p.setPen(m_theme.text2);
        p.drawText(box, Qt::AlignCenter, keys);
        end -= keysWidth + 6;
    }
    p.setFont(parlance::font(TextRole::Body));
    p.setPen(m_theme.text3);
    const QRect box = place(QRect(32, 0, end - 32, height()));
    if (box.width() > 30)
        p.drawText(box, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                   p.fontMetrics().elidedText(text(), Qt::ElideRight, box.width()));
    if (hasFocus())
        drawFocusRing(p, rect(), metrics::buttonRadius, m_theme);
}

FreshnessLabel::FreshnessLabel(QWidget *parent)
    : QWidget(parent)
    , m_theme(Theme::light())
{
    setObjectName(QStringLiteral("filter.freshness"));
}

void FreshnessLabel::setText(const QString &text, bool stale)
{
    m_text = text;
    m_stale = stale;
    setToolTip(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

void FreshnessLabel::applyTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize FreshnessLabel::sizeHint() const
{
    if (m_text.isEmpty())
        return {0, 20};
    return {QFontMetrics(parlance::font(TextRole::Table)).horizontalAdvance(m_text) + 16, 20};
}

void FreshnessLabel::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter p(this);
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    drawRounded(p, place(QRect(0, (height() - 8) / 2, 8, 8)), 4, m_stale ? m_theme.warn : m_theme.pos, QColor());
    const QRect box = place(rect().adjusted(14, 0, 0, 0));
    if (box.width() < 60)
        return;
    p.setFont(parlance::font(TextRole::Table));
    p.setPen(m_theme.text2);
    p.drawText(box, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
               p.fontMetrics().elidedText(m_text, Qt::ElideRight, box.width()));
}

} // namespace parlance
