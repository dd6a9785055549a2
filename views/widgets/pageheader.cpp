#include "views/widgets/pageheader.h"

#include <QHBoxLayout>

namespace parlance {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_parent(new Button({}, {}, this))
    , m_chevron(new Label({}, TextRole::PageTitle, Tone::Hint, this))
    , m_title(new Label({}, TextRole::PageTitle, Tone::Text, this))
    , m_subtitle(new Label({}, TextRole::Table, Tone::Secondary, this))
    , m_actions(new QHBoxLayout)
{
    setFixedHeight(metrics::pageHeader);
    m_title->setObjectName(QStringLiteral("header.title"));
    m_subtitle->setObjectName(QStringLiteral("header.subtitle"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->setContentsMargins(0, 10, 0, 8);
    m_parent->setObjectName(QStringLiteral("header.parent"));
    m_parent->setLook(ButtonLook::Link);
    m_chevron->setIconName(QStringLiteral("chevron-right"));
    connect(m_parent, &QPushButton::clicked, this, &PageHeader::parentRequested);
    auto *path = new QHBoxLayout;
    path->setSpacing(4);
    path->addWidget(m_parent);
    path->addWidget(m_chevron);
    path->addWidget(m_title, 1);
    texts->addLayout(path);
    setParentPage({});
    texts->addWidget(m_subtitle);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::pageSide, 0, metrics::pageSide, 0);
    row->setSpacing(16);
    row->addLayout(texts, 1);
    m_actions->setSpacing(8);
    row->addLayout(m_actions);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageHeader::setParentPage(const QString &title)
{
    m_parent->setCaption(title);
    m_parent->setAccessibleDescription(title.isEmpty() ? QString() : tr("Back to %1").arg(title));
    m_parent->setVisible(!title.isEmpty());
    m_chevron->setVisible(!title.isEmpty());
}

QString PageHeader::title() const
{
    return m_title->text();
}

QString PageHeader::subtitle() const
{
    return m_subtitle->text();
}

Button *PageHeader::addAction(const QString &objectName, const QString &text, const QString &iconName)
{
    auto *button = new Button(text, iconName, this);
    button->setObjectName(objectName);
    m_actions->addWidget(button);
    return button;
}

} // namespace parlance
