// What an own dashboard says before it has a card.
#pragma once

#include "views/widgets/labels.h"

namespace parlance {

class EmptyBoard : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyBoard(QWidget *parent);

Q_SIGNALS:
    void pageRequested(const QString &page);
};

} // namespace parlance
