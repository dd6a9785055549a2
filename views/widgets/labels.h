// Small text pieces of the frame: a label by text role and tone that elides, and a badge.
#pragma once

#include "views/widgets/themed.h"

namespace parlance {

enum class Tone { Text, Secondary, Hint, Accent, Good, Bad, Warning };

QColor toneColor(Tone tone, const Theme &theme);

// One line of text in a role and tone. Too narrow: it elides and shows the whole text as tooltip.
class Label : public QWidget, public Themed
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
public:
    explicit Label(const QString &text = {}, TextRole role = TextRole::Body, Tone tone = Tone::Text,
                   QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setTone(Tone tone);
    void setAlignment(Qt::Alignment alignment);
    void setElide(Qt::TextElideMode mode) { m_elide = mode; }
    void setWrapped(bool wrapped);         // several lines instead of eliding
    void setIconName(const QString &name); // before the text, in its colour

    void applyTheme(const Theme &theme) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_wrapped; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int iconWidth() const;
    void refresh();

    Theme m_theme;
    QString m_text, m_iconName;
    TextRole m_role;
    Tone m_tone;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Qt::TextElideMode m_elide = Qt::ElideRight;
    bool m_wrapped = false;
};

enum class BadgeTone { Neutral, Accent, Good, Warning, Bad };

// Soft fill, icon and word: colour never speaks alone.
class Badge : public QWidget, public Themed
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);
    void setContent(BadgeTone tone, const QString &iconName, const QString &text);
    [[nodiscard]] QString text() const { return m_text; }

    void applyTheme(const Theme &theme) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    BadgeTone m_tone = BadgeTone::Neutral;
    QString m_iconName, m_text;
};

// The soft fill and the text colour of a badge tone.
std::pair<QColor, QColor> badgeColors(BadgeTone tone, const Theme &theme);
// Paints a badge at the left of the rectangle, vertically centred; used by delegates too.
void paintBadge(QPainter &painter, const QRect &rect, BadgeTone tone, const QString &iconName, const QString &text,
                const Theme &theme);

} // namespace parlance
