// A small field with a magnifier, for searching inside one card.
#pragma once

#include "views/theme/theme.h"

#include <QLineEdit>

class QLabel;

namespace parlance {

class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    void setTheme(const Theme &theme);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_sign;
};

} // namespace parlance
