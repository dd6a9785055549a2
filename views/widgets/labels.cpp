#include "views/widgets/labels.h"

#include <QPainter>
#include <QStyle>

namespace parlance {

QColor toneColor(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Text:
        return theme.text;
    case Tone::Secondary:
        return theme.text2;
    case Tone::Hint:
        return theme.text3;
    case Tone::Accent:
        return theme.accent;
    case Tone::Good:
        return theme.pos;
    case Tone::Bad:
        return theme.neg;
    case Tone::Warning:
        return theme.warn;
    }
    return theme.text;
}

Label::Label(const QString &text, TextRole role, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_theme(Theme::light())
    , m_text(text)
    , m_role(role)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Label::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    refresh();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Label::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void Label::setWrapped(bool wrapped)
{
    m_wrapped = wrapped;
    QSizePolicy policy(QSizePolicy::Preferred, wrapped ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(wrapped);
    setSizePolicy(policy);
    refresh();
}

void Label::setIconName(const QString &name)
{
    m_iconName = name;
    refresh();
}

void Label::applyTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void Label::refresh()
{
    updateGeometry();
    update();
    if (!testAttribute(Qt::WA_WState_Polished))
        return; // not shown yet: it will be resized before it is
    const bool fits = m_wrapped || width() >= sizeHint().width();
    setToolTip(fits ? QString() : m_text);
}

int Label::iconWidth() const
{
    return m_iconName.isEmpty() ? 0 : 14 + 6;
}

QSize Label::sizeHint() const
{
    const QFontMetrics fm(parlance::font(m_role));
    return {fm.horizontalAdvance(m_text) + 2 + iconWidth(), lineHeight(m_role)};
}

QSize Label::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), m_wrapped ? 120 : 24), lineHeight(m_role)};
}

int Label::heightForWidth(int width) const
{
    const QFontMetrics fm(parlance::font(m_role));
    const int lines =
        qMax(1, fm.boundingRect(QRect(0, 0, width - iconWidth(), 10'000), Qt::TextWordWrap, m_text).height() /
                    qMax(1, fm.lineSpacing()));
    return lines * lineHeight(m_role);
}

void Label::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setFont(parlance::font(m_role));
    const QColor color = isEnabled() ? toneColor(m_tone, m_theme) : m_theme.text3;
    p.setPen(color);
    QRect box = rect();
    if (!m_iconName.isEmpty()) {
        const QRect at = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 14, height()));
        drawIcon(p, QPoint(at.x(), (height() - 14) / 2), m_iconName, color, 14);
        box = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(iconWidth(), 0, 0, 0));
    }
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), m_alignment);
    if (m_wrapped)
        p.drawText(box, int(alignment) | Qt::TextWordWrap, m_text);
    else
        p.drawText(box, int(alignment), p.fontMetrics().elidedText(m_text, m_elide, box.width()));
}

void Label::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setToolTip(m_wrapped || width() >= sizeHint().width() ? QString() : m_text);
}

std::pair<QColor, QColor> badgeColors(BadgeTone tone, const Theme &theme)
{
    switch (tone) {
    case BadgeTone::Neutral:
        return {theme.border, theme.text2};
    case BadgeTone::Accent:
        return {theme.sel, theme.accent};
    case BadgeTone::Good:
        return {theme.posSoft, theme.pos};
    case BadgeTone::Warning:
        return {theme.warnSoft, theme.warn};
    case BadgeTone::Bad:
        return {theme.negSoft, theme.neg};
    }
    return {theme.border, theme.text2};
}

namespace {
constexpr int badgeHeight = 20, badgePadding = 7, badgeIcon = 12, badgeGap = 5;

int badgeWidth(const QString &iconName, const QString &text)
{
    const QFontMetrics fm(font(TextRole::TableHead));
    return 2 * badgePadding + (iconName.isEmpty() ? 0 : badgeIcon + badgeGap) + fm.horizontalAdvance(text) + 1;
}
} // namespace

void paintBadge(QPainter &painter, const QRect &rect, BadgeTone tone, const QString &iconName, const QString &text,
                const Theme &theme)
{
    const auto [fill, ink] = badgeColors(tone, theme);
    const QRect box(rect.x(), rect.y() + (rect.height() - badgeHeight) / 2,
                    qMin(rect.width(), badgeWidth(iconName, text)), badgeHeight);
    drawRounded(painter, box, 4, fill, QColor());
    int x = box.x() + badgePadding;
    if (!iconName.isEmpty()) {
        drawIcon(painter, QPoint(x, box.y() + (badgeHeight - badgeIcon) / 2), iconName, ink, badgeIcon);
        x += badgeIcon + badgeGap;
    }
    painter.setFont(font(TextRole::TableHead));
    painter.setPen(ink);
    const QRect textBox(x, box.y(), box.right() - badgePadding - x + 2, badgeHeight);
    painter.drawText(textBox, int(Qt::AlignVCenter | Qt::AlignLeft),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, textBox.width()));
}

Badge::Badge(QWidget *parent)
    : QWidget(parent)
    , m_theme(Theme::light())
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setContent(BadgeTone tone, const QString &iconName, const QString &text)
{
    m_tone = tone;
    m_iconName = iconName;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::applyTheme(const Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return {badgeWidth(m_iconName, m_text), badgeHeight};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    paintBadge(p, rect(), m_tone, m_iconName, m_text, m_theme);
}

} // namespace parlance
