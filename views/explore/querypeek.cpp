#include "views/explore/querypeek.h"

#include "views/tiles/segmented.h"
#include "views/widgets/button.h"
#include "views/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace parlance {

QueryPeek::QueryPeek(QWidget *parent)
    : QWidget(parent)
    , m_fold(new Button(tr("Generated query"), QStringLiteral("chevron-right"), this))
    , m_about(new Label({}, TextRole::Table, Tone::Secondary, this))
    , m_which(new Segmented(this))
    , m_copy(new Button(tr("Copy"), QStringLiteral("copy"), this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("explore.peek"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    m_fold->setObjectName(QStringLiteral("peek.fold"));
    m_fold->setLook(ButtonLook::Flat);
    m_fold->setSmall(true);
    m_fold->setStrong(true);
    m_which->setObjectName(QStringLiteral("peek.which"));
    m_which->setTexts({QStringLiteral("SQL"), QStringLiteral("JSON")});
    m_which->setAccessibleName(tr("Language"));
    m_copy->setObjectName(QStringLiteral("peek.copy"));
    m_copy->setLook(ButtonLook::Flat);
    m_copy->setSmall(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_fold);
    line->addWidget(m_about, 1);
    line->addWidget(m_which);
    line->addWidget(m_copy);
    column->addLayout(line);
    m_text->setObjectName(QStringLiteral("peek.text"));
    m_text->setAccessibleName(tr("Generated query"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(parlance::font(TextRole::Code));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setMinimumHeight(72);
    m_text->setMaximumHeight(180);
    column->addWidget(m_text);
    connect(m_fold, &QPushButton::clicked, this, [this] { setOpen(!isOpen()); });
    connect(m_which, &Segmented::chosen, this, &QueryPeek::showText);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        Q_EMIT statusMessage(tr("The query is in the clipboard"));
    });
    setOpen(false);
}

bool QueryPeek::isOpen() const
{
    return !m_text->isHidden();
}

void QueryPeek::setOpen(bool open)
{
    m_text->setVisible(open);
    m_which->setVisible(open);
    m_copy->setVisible(open);
    m_fold->setIconName(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"));
    m_fold->setAccessibleDescription(open ? tr("open") : tr("closed"));
}

void QueryPeek::setAnswer(const PivotTable &table, const QLocale &locale)
{
    m_sql = table.provenance.sql;
    m_json = QString::fromUtf8(QJsonDocument(toJson(table.pivot())).toJson());
    const QStringList parts{tr("%Ln row(s)", nullptr, table.rows.size()),
                            tr("%1 ms").arg(locale.toString(double(table.provenance.elapsedMicros) / 1000, 'f', 1)),
                            tr("read-only")};
    m_about->setText(parts.join(QStringLiteral(" · ")));
    showText();
}

void QueryPeek::showText()
{
    m_text->setPlainText(m_which->current() == 1 ? m_json : m_sql);
}

} // namespace parlance
