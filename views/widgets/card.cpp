#include "views/widgets/card.h"

#include <QHBoxLayout>

namespace parlance {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_hint(new Label({}, TextRole::Table, Tone::Secondary, this))
    , m_head(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    setProperty(style::card, QStringLiteral("plain"));
    setAccessibleName(title);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_head->setContentsMargins(metrics::cardPadding, 10, metrics::cardPadding, 2);
    m_head->setSpacing(8);
    auto *caption = new Label(title, TextRole::CardTitle, Tone::Text, this);
    caption->setMinimumHeight(metrics::button);
    m_head->addWidget(caption);
    m_head->addWidget(m_hint);
    m_head->addStretch(1);
    m_column->addLayout(m_head);
    m_column->addStretch(1); // a card taller than its content keeps it at the top
}

void Card::setHint(const QString &text)
{
    m_hint->setText(text);
}

void Card::addTool(QWidget *tool)
{
    m_head->addWidget(tool);
}

void Card::addContent(QWidget *content, bool inset)
{
    if (!inset) {
        m_column->insertWidget(m_column->count() - 1, content);
        return;
    }
    auto *box = new QVBoxLayout;
    box->setContentsMargins(metrics::cardPadding, 0, metrics::cardPadding, metrics::cardPadding);
    box->addWidget(content);
    m_column->insertLayout(m_column->count() - 1, box);
}

void Card::setActive(bool active)
{
    parlance::setStyle(this, style::card, active ? QStringLiteral("active") : QStringLiteral("plain"));
}

} // namespace parlance
