#include "views/filters/filtertextpopup.h"

#include "views/widgets/button.h"
#include "views/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace parlance {

QString pageFilterProblem(const QString &text, Filter *filter)
{
    const auto parsed = parseFilter(text);
    if (!parsed) {
        const qint64 at = parsed.error().place.offset;
        return at < 0 ? parsed.error().text
                      : FilterTextPopup::tr("At character %1: %2").arg(at + 1).arg(parsed.error().text);
    }
    if (!parsed->having.isEmpty())
        return FilterTextPopup::tr("A measure cannot filter a whole page: use fields such as bot, user or model");
    *filter = parsed->where;
    return {};
}

FilterTextPopup::FilterTextPopup(const Filter &filter, QWidget *parent)
    : Popup(parent)
    , m_text(new QPlainTextEdit(this))
    , m_message(new Label({}, TextRole::Table, Tone::Secondary, this))
    , m_apply(new Button(tr("Apply"), {}, this))
{
    setObjectName(QStringLiteral("filterTextPopup"));
    setFixedWidth(460);
    content()->addWidget(new Label(tr("Filter as text"), TextRole::CardTitle, Tone::Text, this));
    m_text->setObjectName(QStringLiteral("filterText.field"));
    m_text->setAccessibleName(tr("Filter as text"));
    m_text->setFont(parlance::font(TextRole::Code));
    m_text->setPlaceholderText(tr("bot in (\"support\", \"sales\") and not rating is null"));
    m_text->setPlainText(toText(filter));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(88);
    m_text->installEventFilter(this);
    content()->addWidget(m_text);
    m_message->setObjectName(QStringLiteral("filterText.message"));
    m_message->setWrapped(true);
    content()->addWidget(m_message);
    m_apply->setObjectName(QStringLiteral("filterText.apply"));
    m_apply->setLook(ButtonLook::Primary);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_apply);
    content()->addLayout(foot);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FilterTextPopup::check);
    connect(m_apply, &QPushButton::clicked, this, &FilterTextPopup::accept);
    check();
}

void FilterTextPopup::check()
{
    Filter filter;
    const QString problem = pageFilterProblem(m_text->toPlainText(), &filter);
    m_valid = problem.isEmpty() ? std::optional(filter) : std::nullopt;
    m_message->setTone(problem.isEmpty() ? Tone::Hint : Tone::Bad);
    m_message->setText(problem.isEmpty() ? tr("Fields, =, !=, in, contains, is null, and, or, not, parentheses")
                                         : problem);
    parlance::setStyle(m_text, style::state, problem.isEmpty() ? QString() : QStringLiteral("invalid"));
    m_apply->setEnabled(m_valid.has_value());
}

void FilterTextPopup::accept()
{
    if (!m_valid)
        return;
    Q_EMIT chosen(*m_valid);
    close();
}

bool FilterTextPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            accept();
            return true;
        }
    }
    return Popup::eventFilter(watched, event);
}

} // namespace parlance
