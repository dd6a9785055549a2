#include "views/widgets/button.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace parlance {

Button::Button(const QString &text, const QString &iconName, QWidget *parent)
    : QPushButton(text, parent)
    , m_theme(Theme::light())
    , m_iconName(iconName)
{
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    refreshSize();
}

void Button::setCaption(const QString &text)
{
    if (QPushButton::text() == text)
        return;
    setText(text);
    refreshSize();
}

void Button::setLook(ButtonLook look)
{
    if (m_look == look)
        return;
    m_look = look;
    refreshSize();
}

void Button::setSmall(bool small)
{
    m_small = small;
    refreshSize();
}

void Button::setPrefix(const QString &prefix)
{
    m_prefix = prefix;
    refreshSize();
}

void Button::setStrong(bool strong)
{
    m_strong = strong;
    refreshSize();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    refreshSize();
}

void Button::setDropDown(bool dropDown)
{
    m_dropDown = dropDown;
    refreshSize();
}

void Button::setClosable(bool closable)
{
    m_closable = closable;
    refreshSize();
}

void Button::setMaximumTextWidth(int pixels)
{
    m_maximumTextWidth = pixels;
    refreshSize();
}

void Button::applyTheme(const Theme &theme)
{
    m_theme = theme;
    refreshSize();
}

void Button::refreshSize()
{
    // The program's style sheet sets a minimum height for plain push buttons; this one knows its size itself. While the
    // window is made it need not know: it is measured when it is polished, and not after every step before that.
    if (testAttribute(Qt::WA_WState_Polished) || window()->isVisible())
        setFixedSize(sizeHint());
    update();
}

bool Button::event(QEvent *event)
{
    const bool handled = QPushButton::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange)
        setFixedSize(sizeHint());
    return handled;
}

bool Button::isChip() const
{
    return m_look == ButtonLook::Chip || m_look == ButtonLook::ChipActive || m_look == ButtonLook::ChipDashed ||
           m_look == ButtonLook::ChipInvalid;
}

int Button::padding() const
{
    if (m_look == ButtonLook::Link)
        return 2;
    if (text().isEmpty())
        return m_small ? 5 : 7;
    return m_small ? 8 : 11;
}

int Button::iconSize() const
{
    return isChip() ? 12 : 14;
}

int Button::trailingWidth() const
{
    return m_dropDown || m_closable ? 6 + 14 : 0;
}

QFont Button::textFont() const
{
    if (m_small && m_look != ButtonLook::Link)
        return parlance::font(m_strong ? TextRole::TableStrong : TextRole::Table);
    return parlance::font(m_strong ? TextRole::ControlStrong : TextRole::Control);
}

// Without the signs that underline a letter.
QString Button::plainText() const
{
    QString plain = text();
    plain.replace(QLatin1String("&&"), QStringLiteral("\x01")); // one that is shown
    plain.remove(QLatin1Char('&'));
    plain.replace(QLatin1Char('\x01'), QLatin1Char('&'));
    return plain;
}

int Button::textWidth() const
{
    const int width = QFontMetrics(textFont()).horizontalAdvance(plainText());
    return m_maximumTextWidth > 0 ? qMin(width, m_maximumTextWidth) : width;
}

QSize Button::sizeHint() const
{
    int width = 2 * padding() + trailingWidth();
    if (!m_iconName.isEmpty())
        width += iconSize() + (text().isEmpty() ? 0 : isChip() ? 5 : 8);
    if (!m_prefix.isEmpty())
        width += QFontMetrics(parlance::font(TextRole::Control)).horizontalAdvance(m_prefix) + 5;
    width += textWidth();
    const int height = isChip() ? metrics::chip : m_small ? metrics::smallButton : metrics::button;
    return {width, m_look == ButtonLook::Link ? 20 : height};
}

Button::Colors Button::colors() const
{
    const bool down = isDown() || (menu() != nullptr && menu()->isVisible()) || isChecked();
    const bool hot = m_hovered && isEnabled();
    Colors c{m_theme.surface, m_theme.border2, m_theme.text, m_theme.text2, m_theme.text2, false};
    if (hot || down)
        c.fill = down ? m_theme.sel : m_theme.hover;
    switch (m_look) {
    case ButtonLook::Normal:
    case ButtonLook::Chip:
        break;
    case ButtonLook::Primary:
        c = {hot || down ? m_theme.accentHover : m_theme.accent,
             QColor(),
             m_theme.onAccent,
             m_theme.onAccent,
             m_theme.onAccent,
             false};
        break;
    case ButtonLook::Flat:
        c.border = QColor();
        if (!hot && !down)
            c.fill = QColor();
        break;
    case ButtonLook::Link:
        c = {QColor(), QColor(), hot ? m_theme.accentHover : m_theme.accent, m_theme.text2, m_theme.accent, false};
        break;
    case ButtonLook::ChipActive:
        c = {m_theme.sel, m_theme.accent, m_theme.accent, m_theme.accent, m_theme.accent, false};
        break;
    case ButtonLook::ChipDashed:
        c.dashed = true;
        break;
    case ButtonLook::ChipInvalid:
        c = {m_theme.negSoft, m_theme.neg, m_theme.neg, m_theme.neg, m_theme.neg, false};
        break;
    }
    if (!isEnabled()) {
        const bool bare = m_look == ButtonLook::Flat || m_look == ButtonLook::Link;
        c.text = c.prefix = c.icon = m_theme.text3;
        c.fill = bare ? QColor() : m_theme.sunken;
        c.border = bare ? QColor() : m_theme.border;
    }
    return c;
}

QRect Button::closeRect() const
{
    const int side = 20;
    return {isRightToLeft() ? 4 : width() - side - 4, (height() - side) / 2, side, side};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Colors c = colors();
    const qreal radius = isChip() ? height() / 2.0 : m_small ? 5 : metrics::buttonRadius;
    QPen pen(c.border, 1);
    if (c.dashed)
        pen.setDashPattern({3, 2});
    p.setPen(c.border.isValid() ? pen : QPen(Qt::NoPen));
    p.setBrush(c.fill.isValid() ? QBrush(c.fill) : QBrush(Qt::NoBrush));
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    // Laid out left to right, then mirrored as a whole for right-to-left languages.
    const auto place = [this](int x, int w) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, w, height()));
    };
    int x = padding();
    if (text().isEmpty() && trailingWidth() == 0 && m_prefix.isEmpty())
        x = (width() - iconSize()) / 2;
    if (!m_iconName.isEmpty()) {
        const QRect box = place(x, iconSize());
        drawIcon(p, QPoint(box.x(), (height() - iconSize()) / 2), m_iconName, c.icon, iconSize());
        x += iconSize() + (isChip() ? 5 : 8);
    }
    if (!m_prefix.isEmpty()) {
        p.setFont(parlance::font(TextRole::Control));
        p.setPen(c.prefix);
        const int w = p.fontMetrics().horizontalAdvance(m_prefix);
        p.drawText(place(x, w + 1), int(Qt::AlignVCenter) | int(Qt::AlignLeft), m_prefix);
        x += w + 5;
    }
    if (!text().isEmpty()) {
        p.setFont(textFont());
        p.setPen(c.text);
        const int w = width() - x - trailingWidth() - padding();
        const int mnemonic = window()->inherits("QDialog") ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
        const int flags = int(Qt::AlignVCenter) | int(Qt::AlignLeft);
        const QString plain = plainText();
        if (p.fontMetrics().horizontalAdvance(plain) <= w + 2)
            p.drawText(place(x, w + 2), flags | mnemonic, text());
        else
            p.drawText(place(x, w + 2), flags, p.fontMetrics().elidedText(plain, Qt::ElideRight, w + 2));
    }
    if (trailingWidth() > 0) {
        const QRect box = place(width() - padding() - 13, 12);
        drawIcon(p, QPoint(box.x(), (height() - 12) / 2),
                 m_closable ? QStringLiteral("x") : QStringLiteral("chevron-down"), c.icon, 12);
    }
    if (hasFocus())
        drawFocusRing(p, rect(), radius, m_theme);
}

void Button::enterEvent(QEnterEvent *event)
{
    m_hovered = true;
    update();
    QPushButton::enterEvent(event);
}

void Button::leaveEvent(QEvent *event)
{
    m_hovered = false;
    update();
    QPushButton::leaveEvent(event);
}

void Button::mousePressEvent(QMouseEvent *event)
{
    m_closePressed =
        m_closable && event->button() == Qt::LeftButton && closeRect().contains(event->position().toPoint());
    if (!m_closePressed)
        QPushButton::mousePressEvent(event);
}

void Button::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_closePressed) {
        QPushButton::mouseReleaseEvent(event);
        return;
    }
    m_closePressed = false;
    if (closeRect().contains(event->position().toPoint()))
        Q_EMIT closeRequested();
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (m_closable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT closeRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        (event->key() == Qt::Key_Down && m_dropDown)) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Button::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        update();
    QPushButton::changeEvent(event);
}

} // namespace parlance
