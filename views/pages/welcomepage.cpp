#include "views/pages/welcomepage.h"

#include <QHBoxLayout>

namespace parlance {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_drop(new DropZone(this))
    , m_title(new Label(tr("Bring in your first export"), TextRole::PageTitle, Tone::Text, this))
    , m_text(new Label(
          tr("Parlance reads the export files of your chatbot platform and keeps them on this computer. Drop them "
             "anywhere in this window, or look around with invented data first."),
          TextRole::Body, Tone::Secondary, this))
    , m_sample(new Button(tr("Open the sample workspace"), QStringLiteral("layout-dashboard"), this))
{
    setObjectName(QStringLiteral("page.welcome"));
    m_text->setWrapped(true);
    m_title->setObjectName(QStringLiteral("welcome.title"));
    m_sample->setObjectName(QStringLiteral("welcome.sample"));
    m_sample->setLook(ButtonLook::Primary);
    Button *files =
        m_drop->addButton(QStringLiteral("welcome.files"), tr("Choose files…"), QStringLiteral("folder-open"));
    Button *folder =
        m_drop->addButton(QStringLiteral("welcome.folder"), tr("Choose folder…"), QStringLiteral("folder"));
    connect(files, &QPushButton::clicked, this, &WelcomePage::filesRequested);
    connect(folder, &QPushButton::clicked, this, &WelcomePage::folderRequested);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);

    auto *body = new QWidget(this);
    body->setMaximumWidth(880);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_drop);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_sample);
    line->addWidget(new Label(tr("120 days of a company that does not exist"), TextRole::Table, Tone::Secondary, body),
                    1);
    column->addLayout(line);

    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(body, 100);
    row->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(metrics::pageSide, 0, metrics::pageSide, metrics::pageSide);
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
}

void WelcomePage::setDragging(bool dragging)
{
    m_drop->setDragging(dragging);
}

void WelcomePage::setImporting(bool importing)
{
    m_title->setText(importing ? tr("Importing…") : tr("Bring in your first export"));
    m_sample->setEnabled(!importing);
}

} // namespace parlance
