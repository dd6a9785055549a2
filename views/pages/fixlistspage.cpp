#include "views/pages/fixlistspage.h"

#include "views/tiles/segmented.h"
#include "views/widgets/labels.h"
#include "views/words/errorwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace parlance {

namespace {

constexpr int narrow = 90, usual = 150, wide = 280;

// States are chosen, intents are chosen or typed, the rest is typed.
class EntryDelegate : public QStyledItemDelegate
{
public:
    EntryDelegate(const FixListModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const FixListModel::Field field = m_model.field(index.column());
        const bool intent = field == FixListModel::Field::Value && m_model.list() == FixList::Utterances;
        if (field != FixListModel::Field::State && !intent)
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *box = new QComboBox(parent);
        box->setEditable(intent);
        if (intent)
            box->addItems(m_model.values());
        else
            for (const FixState state : {FixState::Open, FixState::Done, FixState::Ignored})
                box->addItem(fixStateName(state), int(state));
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        if (!box)
            return QStyledItemDelegate::setEditorData(editor, index);
        if (box->isEditable())
            box->setCurrentText(index.data(Qt::EditRole).toString());
        else
            box->setCurrentIndex(index.data(Qt::EditRole).toInt());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *box = qobject_cast<QComboBox *>(editor);
        if (!box)
            return QStyledItemDelegate::setModelData(editor, model, index);
        model->setData(index, box->isEditable() ? QVariant(box->currentText()) : box->currentData(), Qt::EditRole);
    }

private:
    const FixListModel &m_model;
};

int widthOf(FixListModel::Field field)
{
    using Field = FixListModel::Field;
    switch (field) {
    case Field::Text:
    case Field::Value:
        return wide;
    case Field::Confidence:
    case Field::Uses:
    case Field::Locale:
    case Field::State:
        return narrow;
    default:
        return usual;
    }
}

} // namespace

FixListsPage::FixListsPage(FixListAccess access, Prompter *prompter, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_access(std::move(access))
    , m_prompter(prompter)
    , m_context(context)
    , m_model(new FixListModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("page.lists"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(FixListModel::sortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(buildBar());
    m_view = new QTableView(this);
    m_view->setObjectName(QStringLiteral("lists.view"));
    m_view->setAccessibleName(tr("Entries of the list"));
    m_view->setModel(m_sorted);
    m_view->setItemDelegate(new EntryDelegate(*m_model, m_view));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder); // by time of entry until somebody sorts
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(metrics::tableRow);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_empty = new Label({}, TextRole::Body, Tone::Secondary, this);
    m_empty->setObjectName(QStringLiteral("lists.empty"));
    m_empty->setWrapped(true);
    column->addWidget(m_empty, 1, Qt::AlignTop);
    column->addWidget(m_view, 1);
    connect(m_model, &FixListModel::edited, this, [this](const FixEntry &entry) {
        m_access.change(entry, this, [this](const Result<bool> &changed) {
            if (changed)
                return;
            tell(changed.error());
            load(); // as the workspace has it
        });
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FixListsPage::offer);
    auto *remove = new QShortcut(QKeySequence::Delete, m_view, this, &FixListsPage::removeChosen);
    remove->setContext(Qt::WidgetShortcut);
    setFocusProxy(m_view);
    setContext(context);
    setList(FixList::Questions);
}

Button *FixListsPage::action(const char *name, const QString &text, const QString &icon, void (FixListsPage::*run)())
{
    auto *button = new Button(text, icon, this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QWidget *FixListsPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *lines = new QVBoxLayout(bar);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    m_which = new Segmented(bar);
    m_which->setObjectName(QStringLiteral("lists.which"));
    m_which->setAccessibleName(tr("List"));
    m_which->setTexts({tr("Q&&A"), tr("Utterances"), tr("Guardrails")});
    connect(m_which, &Segmented::chosen, this, [this](int index) { setList(FixList(index)); });
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("lists.search"));
    m_search->setPlaceholderText(tr("Find in the list"));
    m_search->setAccessibleName(tr("Find in the list"));
    m_search->setMaximumWidth(220);
    connect(m_search, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    m_hide = new QCheckBox(tr("Files anonymised"), bar);
    m_hide->setObjectName(QStringLiteral("lists.anonymised"));
    m_hide->setToolTip(tr("Names, addresses, numbers and keys become pseudonyms in files"));
    m_hide->setChecked(true);
    m_seal = new QCheckBox(tr("Sealed with a password"), bar);
    m_seal->setObjectName(QStringLiteral("lists.sealed"));
    m_seal->setToolTip(tr("Files that only the password opens: “parlance unseal” makes the plain file of them"));
    m_add = action("lists.add", tr("Add…"), QStringLiteral("plus"), &FixListsPage::add);
    m_remove = action("lists.remove", tr("Remove"), QStringLiteral("trash-2"), &FixListsPage::removeChosen);
    m_suggestions =
        action("lists.suggestions", tr("Take nearest intent"), QStringLiteral("check"), &FixListsPage::takeSuggestions);
    m_missed =
        action("lists.missed", tr("Add what was missed"), QStringLiteral("list-plus"), &FixListsPage::takeMissed);
    m_save = action("lists.save", tr("Export…"), QStringLiteral("download"), &FixListsPage::save);
    m_evaluation = action("lists.evaluation", tr("Evaluation set…"), QStringLiteral("flask-conical"),
                          &FixListsPage::saveEvaluation);
    m_lex = action("lists.lex", tr("Into a Lex export…"), QStringLiteral("file-up"), &FixListsPage::intoLex);
    auto *upper = new QHBoxLayout;
    upper->addWidget(m_which);
    upper->addWidget(m_search);
    upper->addStretch(1);
    for (Button *button : {m_save, m_evaluation, m_lex})
        upper->addWidget(button);
    auto *lower = new QHBoxLayout;
    for (Button *button : {m_add, m_missed, m_suggestions, m_remove})
        lower->addWidget(button);
    lower->addStretch(1);
    lower->addWidget(m_hide);
    lower->addWidget(m_seal);
    lines->addLayout(upper);
    lines->addLayout(lower);
    return bar;
}

void FixListsPage::setContext(const PageContext &context)
{
    m_context = context;
    m_model->setTexts(context.zone, context.style.locale);
    themeTree(this, *context.theme);
}

void FixListsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void FixListsPage::setList(FixList list)
{
    m_which->setCurrent(int(list));
    m_model->setEntries(list, {}, true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, widthOf(m_model->field(column)));
    load();
}

void FixListsPage::load()
{
    if (!m_access.load)
        return;
    const FixList wanted = m_model->list();
    m_access.load(wanted, this, [this, wanted](Result<std::vector<FixEntry>> entries) {
        if (wanted != m_model->list())
            return;
        if (!entries)
            return tell(entries.error());
        m_model->setEntries(wanted, std::move(*entries), m_access.readOnly);
        offer();
        Q_EMIT subtitleChanged();
    });
}

void FixListsPage::offer()
{
    const FixList list = m_model->list();
    const bool any = m_model->rowCount() > 0, writable = !m_access.readOnly && m_access.change;
    const bool utterances = list == FixList::Utterances, chosen = !chosenRows().empty();
    m_add->setEnabled(writable);
    m_remove->setEnabled(writable && chosen);
    m_missed->setVisible(utterances);
    m_missed->setEnabled(writable);
    m_suggestions->setVisible(utterances);
    m_suggestions->setEnabled(writable && chosen);
    m_lex->setVisible(utterances);
    m_lex->setEnabled(any && m_prompter);
    m_evaluation->setVisible(list != FixList::Guardrails);
    m_evaluation->setEnabled(any && m_prompter);
    m_save->setEnabled(any && m_prompter);
    m_empty->setVisible(!any);
    m_view->setVisible(any);
    m_empty->setText(list == FixList::Questions
                         ? tr("No question yet. The review desk adds the question of a message with the key A.")
                     : utterances ? tr("No utterance yet. The review desk adds one with the key U; what was missed can "
                                       "be added here in one go.")
                                  : tr("No entry yet. The review desk adds what was asked with the key G."));
}

QString FixListsPage::subtitle() const
{
    int open = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        open += m_model->entry(row).state == FixState::Open;
    return tr("%Ln open", nullptr, open) + QStringLiteral(" · ") +
           tr("%Ln entry(s) in this list", nullptr, m_model->rowCount());
}

std::vector<int> FixListsPage::chosenRows() const
{
    std::vector<int> rows;
    const QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.push_back(m_sorted->mapToSource(index).row());
    return rows;
}

void FixListsPage::tell(const Error &error)
{
    Q_EMIT statusMessage(errorWords(error).sentence);
}

void FixListsPage::add()
{
    if (!m_prompter || !m_access.add)
        return;
    const QString label = m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString();
    const auto problem = [](const QString &text) {
        return text.trimmed().isEmpty() ? FixListsPage::tr("A text is needed") : QString();
    };
    m_prompter->askText(this, tr("Add to the list"), label, {}, problem, [this](const QString &text) {
        FixEntry entry;
        entry.list = m_model->list();
        entry.text = text;
        m_access.add(entry, this, [this](const Result<ListsAdded> &added) {
            if (!added)
                return tell(added.error());
            if (added->merged > 0)
                Q_EMIT statusMessage(tr("The list has an entry like this already"));
            load();
        });
    });
}

void FixListsPage::removeChosen()
{
    std::vector<qint64> ids;
    for (const int row : chosenRows())
        ids.push_back(m_model->entry(row).id);
    if (ids.empty() || !m_prompter || !m_access.remove || m_access.readOnly)
        return;
    m_prompter->confirm(this, tr("Remove from the list"), tr("%Ln entry(s) will be removed.", nullptr, int(ids.size())),
                        tr("Remove"), [this, ids] {
                            m_access.remove(ids, this, [this](const Result<qint64> &removed) {
                                if (!removed)
                                    tell(removed.error());
                                load();
                            });
                        });
}

void FixListsPage::takeSuggestions()
{
    const int column = m_model->columnOf(FixListModel::Field::Value);
    for (const int row : chosenRows())
        if (const QString nearest = m_model->entry(row).suggested; !nearest.isEmpty())
            m_model->setData(m_model->index(row, column), nearest, Qt::EditRole);
}

void FixListsPage::takeMissed()
{
    if (!m_access.takeMissed)
        return;
    m_access.takeMissed(this, [this](const Result<ListsAdded> &added) {
        if (!added)
            return tell(added.error());
        Q_EMIT statusMessage(tr("%Ln utterance(s) added", nullptr, int(added->added)));
        load();
    });
}

void FixListsPage::save()
{
    saveAs(false);
}

void FixListsPage::saveEvaluation()
{
    saveAs(true);
}

void FixListsPage::saveAs(bool evaluation)
{
    static constexpr const char *names[] = {"questions.csv", "utterances.csv", "guardrails.csv"};
    if (!m_access.saving || !m_access.runExport)
        return;
    const bool seals = m_seal->isChecked();
    ListFile file;
    file.list = m_model->list();
    file.evaluation = evaluation;
    file.anonymised = m_hide->isChecked();
    const QString name =
        evaluation ? QStringLiteral("evaluation.jsonl") : QString::fromLatin1(names[size_t(file.list)]);
    const QString kinds =
        seals        ? tr("Sealed CSV (*.csv.sealed);;Sealed JSON (*.json.sealed);;Sealed JSON lines (*.jsonl.sealed)")
        : evaluation ? tr("JSON lines (*.jsonl);;CSV (*.csv)")
                     : tr("CSV (*.csv);;JSON (*.json);;JSON lines (*.jsonl);;Excel (*.xlsx)");
    const auto choose = [this, name, kinds, seals, file](const QString &password) {
        m_prompter->saveFile(this, tr("Export the list"), seals ? name + QStringLiteral(".sealed") : name, kinds,
                             [this, file, password](const QString &path) {
                                 ListFile chosen = file;
                                 chosen.path = path;
                                 chosen.password = password;
                                 m_access.runExport(m_access.saving(chosen));
                             });
    };
    if (seals)
        m_prompter->askNewPassword(this, tr("Password of the file"), choose);
    else
        choose({});
}

void FixListsPage::intoLex()
{
    if (!m_access.intoLex)
        return;
    m_prompter->chooseFiles(this, tr("The export of the bot (ZIP)"), [this](const QStringList &files) {
        if (files.size() != 1)
            return;
        m_prompter->saveFile(
            this, tr("Save the changed export"), QStringLiteral("lex-bot.zip"), tr("ZIP archives (*.zip)"),
            [this, from = files.first()](const QString &to) {
                m_access.intoLex(from, to, this, [this](const Result<LexAnswer> &answer) {
                    if (!answer)
                        return m_prompter->warnOf(this, tr("The export could not be changed"), answer.error());
                    const QString done = answer->added > 0 ? tr("%Ln utterance(s) added; nothing else was changed.",
                                                                nullptr, answer->added)
                                                           : tr("There was nothing to add: no file was written.");
                    m_prompter->inform(this, tr("Into a Lex export"), done, answer->refused.join(u'\n'));
                });
            });
    });
}

} // namespace parlance
