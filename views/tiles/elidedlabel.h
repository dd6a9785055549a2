// A label of one line that gives way: cut with an ellipsis where there is no room, the whole text in its tooltip.
#pragma once

#include <QLabel>

namespace parlance {

class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    void setFullText(const QString &text);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace parlance
