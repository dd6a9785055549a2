#include "views/pages/emptyboard.h"

#include "views/widgets/button.h"

#include <QVBoxLayout>

namespace parlance {

EmptyBoard::EmptyBoard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyBoard"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(2);
    auto *title = new Label(tr("No cards yet"), TextRole::CardTitle, Tone::Text, this);
    title->setIconName(QStringLiteral("pin"));
    auto *text = new Label(tr("Open the menu of a card on any page and choose “Pin to dashboard”."), TextRole::Body,
                           Tone::Secondary, this);
    auto *button = new Button(tr("Go to the overview"), QStringLiteral("layout-dashboard"), this);
    button->setObjectName(QStringLiteral("emptyBoard.overview"));
    button->setLook(ButtonLook::Primary);
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("overview")); });
    for (QWidget *widget :
         {static_cast<QWidget *>(title), static_cast<QWidget *>(text), static_cast<QWidget *>(button)})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

} // namespace parlance
