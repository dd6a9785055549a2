#include "views/pages/redactiondialog.h"

#include "views/widgets/labels.h"
#include "views/words/errorwords.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace parlance {

namespace {

constexpr int typingMs = 200, mostRows = 2'000;

QString fieldName(const QString &field)
{
    static const std::pair<const char *, const char *> names[] = {
        {"user", QT_TRANSLATE_NOOP("parlance::RedactionDialog", "User")},
        {"title", QT_TRANSLATE_NOOP("parlance::RedactionDialog", "Title")},
        {"bot", QT_TRANSLATE_NOOP("parlance::RedactionDialog", "Bot")},
        {"text", QT_TRANSLATE_NOOP("parlance::RedactionDialog", "Message")},
        {"reasoning", QT_TRANSLATE_NOOP("parlance::RedactionDialog", "Reasoning")},
        {"model", QT_TRANSLATE_NOOP("parlance::RedactionDialog", "Model")},
        {"error", QT_TRANSLATE_NOOP("parlance::RedactionDialog", "Error")},
        {"intent", QT_TRANSLATE_NOOP("parlance::RedactionDialog", "Intent")},
        {"sentiment", QT_TRANSLATE_NOOP("parlance::RedactionDialog", "Sentiment")},
        {"category", QT_TRANSLATE_NOOP("parlance::RedactionDialog", "Reason")},
        {"comment", QT_TRANSLATE_NOOP("parlance::RedactionDialog", "Comment")},
        {"slot", QT_TRANSLATE_NOOP("parlance::RedactionDialog", "Slot")},
        {"attachment", QT_TRANSLATE_NOOP("parlance::RedactionDialog", "Attachment")},
        {"document", QT_TRANSLATE_NOOP("parlance::RedactionDialog", "Document")},
        {"instruction", QT_TRANSLATE_NOOP("parlance::RedactionDialog", "Instructions of the bot")},
        {"tool", QT_TRANSLATE_NOOP("parlance::RedactionDialog", "Tool")}};
    for (const auto &[key, name] : names)
        if (field == QLatin1String(key))
            return RedactionDialog::tr(name);
    return field;
}

QStringList linesOf(const QPlainTextEdit &edit)
{
    QStringList lines;
    const QStringList all = edit.toPlainText().split(u'\n');
    for (const QString &line : all)
        if (const QString word = line.trimmed(); !word.isEmpty() && !lines.contains(word))
            lines << word;
    return lines;
}

} // namespace

QString secretReason(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Person:
        return RedactionDialog::tr("Somebody of the users list or a lead");
    case SecretKind::Email:
        return RedactionDialog::tr("E-mail address");
    case SecretKind::Phone:
        return RedactionDialog::tr("Telephone number");
    case SecretKind::Iban:
        return RedactionDialog::tr("Bank account (IBAN)");
    case SecretKind::Card:
        return RedactionDialog::tr("Card number (its check digit fits)");
    case SecretKind::Ip:
        return RedactionDialog::tr("IP address");
    case SecretKind::Key:
        return RedactionDialog::tr("Key or token");
    case SecretKind::Word:
        return RedactionDialog::tr("Own word");
    case SecretKind::Pattern:
        return RedactionDialog::tr("Own pattern");
    }
    return {};
}

RedactionDialog::RedactionDialog(ReviewAccess access, qint64 conversation, QLocale locale, QWidget *parent)
    : QDialog(parent)
    , m_access(std::move(access))
    , m_conversation(conversation)
    , m_locale(std::move(locale))
    , m_late(new QTimer(this))
{
    setObjectName(QStringLiteral("redactionDialog"));
    setWindowTitle(tr("What is hidden"));
    setMinimumSize(620, conversation ? 620 : 420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    if (conversation)
        column->addWidget(buildFound(), 1);
    buildWords(column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Hide these from now on"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("redactions.save"));
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &RedactionDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_late->setSingleShot(true);
    m_late->setInterval(typingMs);
    connect(m_late, &QTimer::timeout, this, &RedactionDialog::tryText);
    load();
}

QWidget *RedactionDialog::buildFound()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_count = new Label({}, TextRole::Table, Tone::Secondary, part);
    m_count->setObjectName(QStringLiteral("redactions.count"));
    m_found = new QTableWidget(0, 4, part);
    m_found->setObjectName(QStringLiteral("redactions.found"));
    m_found->setAccessibleName(tr("What is hidden in this conversation"));
    m_found->setHorizontalHeaderLabels({tr("Where"), tr("As it stands there"), tr("Why"), tr("Shown as")});
    m_found->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_found->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_found->verticalHeader()->hide();
    m_found->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_found->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_found->horizontalHeader()->setMinimumSectionSize(80); // a head is not narrower than its word
    m_found->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_found->setTabKeyNavigation(false);
    column->addWidget(m_count);
    column->addWidget(m_found, 1);
    return part;
}

void RedactionDialog::buildWords(QVBoxLayout *column)
{
    const auto edit = [this](const char *name, const QString &accessible, const QString &example) {
        auto *made = new QPlainTextEdit(this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(accessible);
        made->setPlaceholderText(example);
        made->setTabChangesFocus(true);
        made->setReadOnly(m_access.readOnly || !m_access.setWords);
        made->setMaximumHeight(110);
        connect(made, &QPlainTextEdit::textChanged, m_late, qOverload<>(&QTimer::start));
        return made;
    };
    const QString words = tr("Own words, one per line"),
                  patterns = tr("Own patterns (regular expressions), one per line");
    m_words = edit("redactions.words", words, QStringLiteral("Zugvogel"));
    m_patterns = edit("redactions.patterns", patterns, QStringLiteral("PN-[0-9]{6}"));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    for (const auto &[label, box] : {std::pair(words, m_words), std::pair(patterns, m_patterns)}) {
        auto *side = new QVBoxLayout;
        side->addWidget(new Label(label, TextRole::TableStrong, Tone::Secondary, this));
        side->addWidget(box);
        sides->addLayout(side, 1);
    }
    column->addLayout(sides);
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("redactions.try"));
    m_text->setPlaceholderText(tr("Try it on a text"));
    m_text->setAccessibleName(tr("Try it on a text"));
    connect(m_text, &QLineEdit::textChanged, m_late, qOverload<>(&QTimer::start));
    m_result = new Label({}, TextRole::Table, Tone::Secondary, this);
    m_result->setObjectName(QStringLiteral("redactions.result"));
    m_result->setWrapped(true);
    column->addWidget(m_text);
    column->addWidget(m_result);
}

PrivacyWords RedactionDialog::typed() const
{
    return {linesOf(*m_words), linesOf(*m_patterns)};
}

void RedactionDialog::load()
{
    m_access.words(this, [this](const Result<PrivacyWords> &words) {
        if (!words)
            return m_result->setText(errorWords(words.error()).sentence);
        m_words->setPlainText(words->words.join(u'\n'));
        m_patterns->setPlainText(words->patterns.join(u'\n'));
        m_save->setEnabled(!m_words->isReadOnly());
    });
    if (!m_found)
        return;
    m_access.redactions(m_conversation, this, [this](const Result<std::vector<FoundRedaction>> &found) {
        if (!found)
            return m_count->setText(errorWords(found.error()).sentence);
        m_count->setText(found->empty() ? tr("Nothing had to be hidden in this conversation.")
                                        : tr("%Ln place(s) in this conversation", nullptr, int(found->size())));
        const int rows = int(std::min<size_t>(found->size(), mostRows));
        m_found->setRowCount(rows);
        for (int row = 0; row < rows; ++row) {
            const FoundRedaction &one = (*found)[size_t(row)];
            const QString texts[] = {fieldName(one.field), one.text.simplified(), secretReason(one.kind),
                                     one.pseudonym};
            for (int c = 0; c < 4; ++c)
                m_found->setItem(row, c, new QTableWidgetItem(texts[c]));
        }
    });
}

void RedactionDialog::tryText()
{
    const QString text = m_text->text();
    m_access.tryWords(text, typed(), this, [this, text](const Result<std::vector<FoundRedaction>> &found) {
        if (text != m_text->text())
            return;
        m_save->setEnabled(found && !m_words->isReadOnly());
        if (!found)
            return m_result->setText(errorWords(found.error()).sentence);
        if (text.isEmpty())
            return m_result->setText({});
        QStringList parts;
        for (const FoundRedaction &one : *found)
            parts << tr("“%1” (%2)", "what is hidden, why").arg(one.text, secretReason(one.kind));
        m_result->setText(parts.isEmpty() ? tr("Nothing of it is hidden.")
                                          : tr("Hidden: %1").arg(parts.join(QStringLiteral(", "))));
    });
}

void RedactionDialog::save()
{
    m_access.setWords(typed(), this, [this](const Result<bool> &saved) {
        if (!saved)
            return m_result->setText(errorWords(saved.error()).sentence);
        m_result->setText(tr("Saved. They are hidden here and in every anonymised export."));
        Q_EMIT wordsChanged();
        load();
    });
}

} // namespace parlance
