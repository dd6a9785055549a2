// A panel that opens below a button and closes on Escape or a click elsewhere. Deletes itself when closed.
#pragma once

#include "views/widgets/themed.h"

#include <QFrame>

class QVBoxLayout;

namespace parlance {

class Popup : public QFrame, public Themed
{
    Q_OBJECT
public:
    explicit Popup(QWidget *parent);

    // Below the anchor (above when there is no room), inside its screen. Focus goes to the first field.
    void openBelow(QWidget *anchor);
    void applyTheme(const Theme &theme) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QVBoxLayout *content() const { return m_layout; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    Theme m_theme;
    QVBoxLayout *m_layout;
};

} // namespace parlance
