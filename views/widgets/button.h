// The one push button of the frame: normal, primary, chip, link, painted from the theme's tokens.
#pragma once

#include "views/widgets/themed.h"

#include <QPushButton>

namespace parlance {

enum class ButtonLook {
    Normal,     // bordered, 28 px
    Primary,    // filled with the accent
    Flat,       // no border until hovered
    Link,       // accent text
    Chip,       // rounded, 26 px
    ChipActive, // a filter is set
    ChipDashed, // "+ Filter"
    ChipInvalid // the filter names something unknown
};

// The text is "prefix strong": prefix in the secondary colour, strong in the text colour and weight.
// With a trailing × (setClosable) a click on it emits closeRequested instead of clicked; Delete does the same.
class Button : public QPushButton, public Themed
{
    Q_OBJECT
public:
    explicit Button(const QString &text = {}, const QString &iconName = {}, QWidget *parent = nullptr);

    void setCaption(const QString &text); // like setText(), and takes the new size
    void setLook(ButtonLook look);
    [[nodiscard]] ButtonLook look() const { return m_look; }
    void setSmall(bool small);             // 24 px
    void setPrefix(const QString &prefix); // secondary text before text()
    void setStrong(bool strong);           // text() in weight 600
    void setIconName(const QString &name);
    void setDropDown(bool dropDown); // chevron at the end
    void setClosable(bool closable);
    void setMaximumTextWidth(int pixels); // longer texts are elided and get a tooltip

    void applyTheme(const Theme &theme) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void closeRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Colors
    {
        QColor fill, border, text, prefix, icon;
        bool dashed = false;
    };
    [[nodiscard]] bool isChip() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] int iconSize() const;
    [[nodiscard]] int trailingWidth() const;
    [[nodiscard]] QString plainText() const;
    [[nodiscard]] int textWidth() const;
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] Colors colors() const;
    [[nodiscard]] QRect closeRect() const;
    void refreshSize();

    Theme m_theme;
    ButtonLook m_look = ButtonLook::Normal;
    QString m_prefix, m_iconName;
    int m_maximumTextWidth = 0;
    bool m_small = false, m_strong = false, m_dropDown = false, m_closable = false, m_hovered = false;
    bool m_closePressed = false;
};

} // namespace parlance
