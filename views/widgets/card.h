// A card with a title line: the container of everything on a page that is not a dashboard.
#pragma once

#include "views/widgets/labels.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace parlance {

class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setHint(const QString &text); // beside the title
    void addTool(QWidget *tool);       // at the right of the title line
    // Content goes from edge to edge (tables bring their own padding) or is inset by the card's padding.
    void addContent(QWidget *content, bool inset);
    void setActive(bool active); // accent border

private:
    Label *m_hint;
    QHBoxLayout *m_head;
    QVBoxLayout *m_column;
};

} // namespace parlance
