// Over the whole window while files are dragged in.
#pragma once

#include "views/widgets/themed.h"

namespace parlance {

class DropOverlay : public QWidget, public Themed
{
    Q_OBJECT
public:
    explicit DropOverlay(QWidget *parent);
    void setText(const QString &text); // empty: only the border, a drop zone below says the rest
    void applyTheme(const Theme &theme) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    QString m_text;
};

} // namespace parlance
