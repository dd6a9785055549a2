#include "views/dialogs/sharedialog.h"

#include "views/dialogs/newpassworddialog.h"
#include "views/widgets/labels.h"
#include "views/words/errorwords.h"
#include "views/words/reviewwords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

namespace parlance {

namespace {

QLineEdit *passwordField(const char *name, const QString &title, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(title);
    return field;
}

} // namespace

ShareDialog::ShareDialog(ShareActions actions, bool readOnly, Prompter *prompter, QLocale locale, QWidget *parent)
    : QDialog(parent)
    , m_actions(std::move(actions))
    , m_prompter(prompter)
    , m_locale(std::move(locale))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("shareDialog"));
    setWindowTitle(tr("Share work"));
    resize(720, 540);
    const auto side = [this](const char *name, const QString &text, const char *place) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        button->setAutoDefault(false);
        parlance::setStyle(button, style::segment, QLatin1String(place));
        return button;
    };
    m_toSave = side("share.toSave", tr("&Save to a file"), "first");
    m_toMerge = side("share.toMerge", tr("Take a file &in"), "last");
    auto *group = new QButtonGroup(this);
    group->addButton(m_toSave, 0);
    group->addButton(m_toMerge, 1);
    connect(group, &QButtonGroup::idClicked, m_pages, &QStackedWidget::setCurrentIndex);
    m_toSave->setChecked(true);
    m_toMerge->setEnabled(!readOnly);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(m_toSave);
    sides->addWidget(m_toMerge);
    sides->addStretch(1);
    m_pages->addWidget(buildSave());
    m_pages->addWidget(buildMerge());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(14);
    column->addLayout(sides);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
}

// Saving --------------------------------------------------------------------------------------------------------------

QWidget *ShareDialog::buildSave()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *intro =
        new Label(tr("States, causes, tags, notes and their history go into one file. Messages are named by the "
                     "ids of their source; no text of a conversation is in it, but notes are as they were "
                     "written."),
                  TextRole::Table, Tone::Secondary, page);
    intro->setWrapped(true);
    m_seal = new QCheckBox(tr("Protect the file with a &password"), page);
    m_seal->setObjectName(QStringLiteral("share.seal"));
    m_password = passwordField("share.password", tr("Password"), page);
    m_again = passwordField("share.again", tr("Password again"), page);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("Pass&word:"), m_password);
    form->addRow(tr("A&gain:"), m_again);
    m_saveText = new Label({}, TextRole::Body, Tone::Text, page);
    m_saveText->setObjectName(QStringLiteral("share.saveText"));
    m_saveText->setWrapped(true);
    m_save = new QPushButton(tr("Save &as…"), page);
    m_save->setObjectName(QStringLiteral("share.save"));
    m_save->setDefault(true);
    parlance::setStyle(m_save, style::kind, QStringLiteral("primary"));
    connect(m_seal, &QCheckBox::toggled, this, &ShareDialog::checkPasswords);
    connect(m_password, &QLineEdit::textChanged, this, &ShareDialog::checkPasswords);
    connect(m_again, &QLineEdit::textChanged, this, &ShareDialog::checkPasswords);
    connect(m_save, &QPushButton::clicked, this, &ShareDialog::save);
    auto *line = new QHBoxLayout;
    line->addWidget(m_save);
    line->addStretch(1);
    column->addWidget(intro);
    column->addWidget(m_seal);
    column->addLayout(form);
    column->addWidget(m_saveText);
    column->addLayout(line);
    column->addStretch(1);
    checkPasswords();
    return page;
}

void ShareDialog::checkPasswords()
{
    const bool seals = m_seal->isChecked();
    m_password->setEnabled(seals);
    m_again->setEnabled(seals);
    const QString text = seals ? NewPasswordDialog::problem(m_password->text(), m_again->text()) : QString();
    m_save->setEnabled(m_actions.save && text.isEmpty());
    m_saveText->setTone(Tone::Secondary);
    m_saveText->setText(text);
}

void ShareDialog::save()
{
    const QString password = m_seal->isChecked() ? m_password->text() : QString();
    const QString name = password.isEmpty() ? QStringLiteral("work.json") : QStringLiteral("work.json.sealed");
    m_prompter->saveFile(this, tr("Save the work"), name,
                         password.isEmpty() ? tr("Work at the review desk (*.json)") : tr("Sealed files (*.sealed)"),
                         [this, password](const QString &path) {
                             m_save->setEnabled(false);
                             m_saveText->setText(tr("Saving…"));
                             m_actions.save(path, password, this, [this, path](const Result<qint64> &saved) {
                                 m_save->setEnabled(true);
                                 m_saveText->setTone(saved ? Tone::Good : Tone::Bad);
                                 m_saveText->setText(
                                     saved ? tr("What was said of %Ln message(s) is in %1.", nullptr, int(*saved))
                                                 .arg(QFileInfo(path).fileName())
                                           : errorWords(saved.error()).sentence);
                             });
                         });
}

// Taking in -----------------------------------------------------------------------------------------------------------

QWidget *ShareDialog::buildMerge()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *open = new QPushButton(tr("&Choose a file…"), page);
    open->setObjectName(QStringLiteral("share.choose"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &ShareDialog::choose);
    m_file = new Label(tr("Nothing is changed before you have seen what would change."), TextRole::Table,
                       Tone::Secondary, page);
    m_file->setObjectName(QStringLiteral("share.file"));
    auto *line = new QHBoxLayout;
    line->addWidget(open);
    line->addSpacing(8);
    line->addWidget(m_file, 1);
    m_opening = passwordField("share.opening", tr("Password of the file"), page);
    m_opening->setPlaceholderText(tr("Password of the file"));
    m_open = new QPushButton(tr("&Open"), page);
    m_open->setObjectName(QStringLiteral("share.open"));
    m_open->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, &ShareDialog::look);
    connect(m_opening, &QLineEdit::returnPressed, this, &ShareDialog::look);
    auto *secret = new QHBoxLayout;
    secret->addWidget(m_opening, 1);
    secret->addWidget(m_open);
    m_opening->hide();
    m_open->hide();
    m_summary = new Label({}, TextRole::Body, Tone::Text, page);
    m_summary->setObjectName(QStringLiteral("share.summary"));
    m_summary->setWrapped(true);
    column->addLayout(line);
    column->addLayout(secret);
    column->addWidget(m_summary);
    buildConflicts(column);
    m_merge = new QPushButton(tr("Take it i&n"), page);
    m_merge->setObjectName(QStringLiteral("share.merge"));
    m_merge->setAutoDefault(false);
    m_merge->setEnabled(false);
    parlance::setStyle(m_merge, style::kind, QStringLiteral("primary"));
    connect(m_merge, &QPushButton::clicked, this, &ShareDialog::merge);
    auto *last = new QHBoxLayout;
    last->addStretch(1);
    last->addWidget(m_merge);
    column->addLayout(last);
    return page;
}

void ShareDialog::buildConflicts(QVBoxLayout *column)
{
    m_whose = new Label(tr("Where both have changed the same, this holds:"), TextRole::Table, Tone::Secondary, this);
    auto *group = new QButtonGroup(this);
    const auto side = [&](const char *name, const QString &text, const char *place) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        button->setAutoDefault(false);
        parlance::setStyle(button, style::segment, QLatin1String(place));
        group->addButton(button);
        connect(button, &QPushButton::clicked, this, &ShareDialog::look);
        return button;
    };
    m_mine = side("share.mine", tr("What is &here"), "first");
    m_theirs = side("share.theirs", tr("What is in the &file"), "last");
    m_mine->setChecked(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_whose);
    line->addSpacing(10);
    line->addWidget(m_mine);
    line->addWidget(m_theirs);
    line->addStretch(1);
    column->addLayout(line);
    m_conflicts = new QTableWidget(0, 5, this);
    m_conflicts->setObjectName(QStringLiteral("share.conflicts"));
    m_conflicts->setAccessibleName(tr("Conflicts"));
    m_conflicts->setHorizontalHeaderLabels({tr("Message"), tr("What"), tr("Here"), tr("In the file"), tr("Holds")});
    m_conflicts->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_conflicts->horizontalHeader()->setHighlightSections(false);
    m_conflicts->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_conflicts->verticalHeader()->hide();
    m_conflicts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_conflicts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_conflicts->setTabKeyNavigation(false);
    m_conflicts->setShowGrid(false);
    column->addWidget(m_conflicts, 1);
    showConflicts({});
}

WorkPrefer ShareDialog::prefer() const
{
    return m_theirs->isChecked() ? WorkPrefer::Theirs : WorkPrefer::Mine;
}

void ShareDialog::choose()
{
    m_prompter->chooseFiles(this, tr("Take a colleague's work in"), [this](const QStringList &files) {
        if (files.isEmpty())
            return;
        m_path = files.first();
        m_file->setText(QFileInfo(m_path).fileName());
        const bool sealed = m_actions.isSealed && m_actions.isSealed(m_path);
        m_opening->clear();
        m_opening->setVisible(sealed);
        m_open->setVisible(sealed);
        m_merge->setEnabled(false);
        showConflicts({});
        m_summary->setTone(Tone::Secondary);
        if (!sealed)
            return look();
        m_summary->setText(tr("The file is protected with a password."));
        m_opening->setFocus(Qt::OtherFocusReason);
    });
}

// What it would change. Only the newest look counts.
void ShareDialog::look()
{
    if (m_path.isEmpty() || !m_actions.merge)
        return;
    const int asked = ++m_looks;
    m_merge->setEnabled(false);
    m_summary->setTone(Tone::Secondary);
    m_summary->setText(tr("Comparing…"));
    m_actions.merge(m_path, m_opening->text(), prefer(), true, this, [this, asked](const Result<WorkMerge> &found) {
        if (asked != m_looks)
            return;
        if (!found) {
            m_summary->setTone(Tone::Bad);
            m_summary->setText(errorWords(found.error()).sentence);
            return showConflicts({});
        }
        showMerge(*found);
        m_merge->setEnabled(true);
    });
}

void ShareDialog::showMerge(const WorkMerge &merge)
{
    QStringList parts{tr("%Ln message(s) in the file", nullptr, int(merge.messages)),
                      tr("%Ln would change here", nullptr, int(merge.changed)),
                      merge.conflicts.empty() ? tr("no conflicts")
                                              : tr("%Ln conflict(s)", nullptr, int(merge.conflicts.size()))};
    m_summary->setTone(Tone::Text);
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    showConflicts(merge.conflicts);
}

void ShareDialog::showConflicts(const std::vector<WorkConflict> &conflicts)
{
    const bool any = !conflicts.empty();
    for (QWidget *part : std::initializer_list<QWidget *>{m_whose, m_mine, m_theirs, m_conflicts})
        part->setEnabled(any);
    m_conflicts->setRowCount(int(conflicts.size()));
    for (int row = 0; row < m_conflicts->rowCount(); ++row) {
        const WorkConflict &conflict = conflicts[size_t(row)];
        const QString texts[] = {conflict.conversation + u'/' + conflict.message, reviewFieldName(conflict.field),
                                 reviewValueName(conflict.field, conflict.mine),
                                 reviewValueName(conflict.field, conflict.theirs),
                                 reviewValueName(conflict.field, conflict.kept)};
        for (int column = 0; column < m_conflicts->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(texts[column].simplified());
            item->setToolTip(texts[column]);
            m_conflicts->setItem(row, column, item);
        }
    }
}

void ShareDialog::merge()
{
    const int asked = ++m_looks;
    m_merge->setEnabled(false);
    m_actions.merge(m_path, m_opening->text(), prefer(), false, this, [this, asked](const Result<WorkMerge> &done) {
        if (done)
            Q_EMIT merged();
        if (asked != m_looks)
            return;
        m_summary->setTone(done ? Tone::Good : Tone::Bad);
        m_summary->setText(
            done ? tr("Taken in: %Ln message(s) changed. Both histories are kept.", nullptr, int(done->changed))
                 : errorWords(done.error()).sentence);
    });
}

} // namespace parlance
