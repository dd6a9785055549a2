#include "views/dialogs/pricesdialog.h"

#include "views/dialogs/priceform.h"
#include "views/dialogs/pricelistview.h"
#include "views/dialogs/pricetext.h"
#include "views/dialogs/prompter.h"
#include "views/widgets/themed.h"
#include "views/words/errorwords.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QUndoCommand>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <set>

namespace parlance {

namespace {

// Regions where Bedrock is used most; others are typed.
constexpr std::array usualRegions{"us-east-1", "us-west-2",  "eu-central-1",   "eu-west-1",
                                  "eu-west-3", "eu-north-1", "ap-northeast-1", "ap-southeast-2"};

class EditCommand : public QUndoCommand
{
public:
    EditCommand(const QString &text, PriceBook before, PriceBook after, std::function<void(const PriceBook &)> show)
        : QUndoCommand(text)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_show(std::move(show))
    {}
    void undo() override { m_show(m_before); }
    void redo() override { m_show(m_after); }

private:
    PriceBook m_before, m_after;
    std::function<void(const PriceBook &)> m_show;
};

QString named(const std::string &text)
{
    return QString::fromStdString(text);
}

std::vector<std::string> offeredRegions(const PricesData &data, const PriceBook &edited)
{
    std::set<std::string> regions(usualRegions.begin(), usualRegions.end());
    for (const std::string &region : regionsOf(Pricing(data.list, edited).table()))
        regions.insert(region);
    return {regions.begin(), regions.end()};
}

} // namespace

PricesDialog::PricesDialog(PriceActions actions, Prompter *prompter, QLocale locale, QWidget *parent)
    : QDialog(parent)
    , m_actions(std::move(actions))
    , m_prompter(prompter)
    , m_locale(std::move(locale))
    , m_missing(new QLabel(this))
    , m_status(new QLabel(tr("Loading…"), this))
    , m_region(new QComboBox(this))
    , m_find(new QLineEdit(this))
    , m_inData(new QCheckBox(tr("Only models of the &data"), this))
    , m_table(new PriceListView(m_locale, this))
    , m_form(nullptr)
    , m_formCard(new QFrame(this))
{
    setObjectName(QStringLiteral("pricesDialog"));
    setWindowTitle(tr("Model prices"));
    resize(1040, 680);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    buildTop(column);
    buildTable(column);
    buildForm(column);
    buildButtons(column);
    m_actions.load(this, [this](const Result<PricesData> &loaded) { take(loaded); });
}

void PricesDialog::buildTop(QVBoxLayout *column)
{
    m_missing->setObjectName(QStringLiteral("prices.missing"));
    m_missing->setWordWrap(true);
    m_missing->setContentsMargins(12, 8, 12, 8);
    m_missing->setVisible(false);
    parlance::setStyle(m_missing, style::area, QStringLiteral("bannerWarn"));
    m_region->setObjectName(QStringLiteral("prices.region"));
    m_region->setEditable(true);
    m_region->setInsertPolicy(QComboBox::NoInsert);
    m_region->setMinimumWidth(180);
    m_region->setToolTip(tr("Where the list has a price of this region it holds, else the one of all regions"));
    m_find->setObjectName(QStringLiteral("prices.find"));
    m_find->setPlaceholderText(tr("Find a model"));
    m_find->setAccessibleName(tr("Find a model"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(240);
    m_inData->setObjectName(QStringLiteral("prices.inData"));

    auto *label = new QLabel(tr("Re&gion of this workspace"), this);
    label->setBuddy(m_region);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_region);
    row->addStretch(1);
    row->addWidget(m_inData);
    row->addWidget(m_find);
    column->addWidget(m_missing);
    column->addLayout(row);
    connect(m_region, &QComboBox::activated, this, [this] { chooseRegion(m_region->currentText()); });
    connect(m_region->lineEdit(), &QLineEdit::editingFinished, this, [this] { chooseRegion(m_region->currentText()); });
    connect(m_find, &QLineEdit::textChanged, this, &PricesDialog::showRows);
    connect(m_inData, &QCheckBox::toggled, this, &PricesDialog::showRows);
}

void PricesDialog::buildTable(QVBoxLayout *column)
{
    m_table->setObjectName(QStringLiteral("prices.table"));
    column->addWidget(m_table, 1);
    m_new = button(QStringLiteral("prices.new"), tr("&New price"), [this] {
        m_table->clearSelection();
        m_form->startNew({});
        m_form->findChild<QWidget *>(QStringLiteral("price.model"))->setFocus();
    });
    m_remove = button(QStringLiteral("prices.remove"), tr("Remo&ve own price"), [this] { removeSelected(); });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_new);
    row->addWidget(m_remove);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &PricesDialog::showSelected);
    connect(m_table, &QTreeWidget::itemActivated, this, [this] { m_form->startTyping(); });
    connect(m_table, &PriceListView::removeRequested, this, &PricesDialog::removeSelected);
}

void PricesDialog::buildForm(QVBoxLayout *column)
{
    m_form = new PriceForm(m_locale, m_actions.modelKey, m_formCard);
    m_form->setObjectName(QStringLiteral("prices.form"));
    parlance::setStyle(m_formCard, style::card, QStringLiteral("plain"));
    auto *inside = new QVBoxLayout(m_formCard);
    inside->setContentsMargins(16, 12, 16, 8);
    inside->addWidget(m_form);
    column->addWidget(m_formCard);
    connect(m_form, &PriceForm::saved, this, [this](const OwnPrice &price, const std::optional<PriceKey> &replaces) {
        PriceBook next = m_edited;
        if (replaces)
            next.remove(*replaces);
        next.put(price);
        change(tr("the price of %1").arg(named(price.key.model)), next);
        m_table->select(PriceRow::Kind::Own, price.key);
        showRemove();
        m_form->edit(price, price.key); // typing on goes on with the same price
    });
}

QPushButton *PricesDialog::button(const QString &name, const QString &text, const std::function<void()> &run)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, run);
    return made;
}

void PricesDialog::buildButtons(QVBoxLayout *column)
{
    m_undoButton = button(QStringLiteral("prices.undo"), tr("&Undo"), [this] { m_undo.undo(); });
    m_redoButton = button(QStringLiteral("prices.redo"), tr("Re&do"), [this] { m_undo.redo(); });
    m_import = button(QStringLiteral("prices.import"), tr("Im&port…"), [this] { importFile(); });
    m_export = button(QStringLiteral("prices.export"), tr("E&xport…"), [this] { exportFile(); });
    m_apply = button(QStringLiteral("prices.apply"), tr("&Apply"), [this] { apply(); });
    auto *cancel = button(QStringLiteral("prices.cancel"), tr("Cancel"), [this] { reject(); });
    parlance::setStyle(m_apply, style::kind, QStringLiteral("primary"));
    m_status->setObjectName(QStringLiteral("prices.status"));
    m_status->setWordWrap(true);
    parlance::setStyle(m_status, style::role, QStringLiteral("secondary"));

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *left : {m_undoButton, m_redoButton, m_import, m_export})
        row->addWidget(left);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_apply);
    column->addWidget(m_status);
    column->addLayout(row);
    const auto keys = [this](QKeySequence::StandardKey key, void (QUndoStack::*run)()) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, &m_undo, run);
    };
    keys(QKeySequence::Undo, &QUndoStack::undo);
    keys(QKeySequence::Redo, &QUndoStack::redo);
    connect(&m_undo, &QUndoStack::indexChanged, this, &PricesDialog::showUndo);
    m_apply->setEnabled(false);
    for (QPushButton *waiting : {m_new, m_remove, m_undoButton, m_redoButton, m_import, m_export})
        waiting->setEnabled(false);
    m_formCard->setEnabled(false);
    m_region->setEnabled(false);
}

void PricesDialog::take(const Result<PricesData> &loaded)
{
    if (!loaded) {
        m_status->setText(tr("The prices could not be read: %1").arg(errorWords(loaded.error()).sentence));
        return;
    }
    m_data = *loaded;
    m_edited = m_data.book;
    const bool writable = !m_data.readOnly;
    for (QWidget *part : std::initializer_list<QWidget *>{m_new, m_import, m_formCard, m_region})
        part->setEnabled(writable);
    m_form->setModels(m_data.labels);
    m_form->setToday(m_data.today);
    m_table->setFocus();
    showBook();
    // A model without a price, if there is any, stands in the form at once.
    const std::vector<PriceRow> rows = priceRows(m_data, m_edited);
    if (!rows.empty() && rows.front().kind == PriceRow::Kind::Missing)
        m_table->setCurrentItem(m_table->topLevelItem(0));
}

void PricesDialog::change(const QString &text, const PriceBook &next)
{
    if (next == m_edited)
        return;
    m_undo.push(new EditCommand(text, m_edited, next, [this](const PriceBook &book) {
        m_edited = book;
        showBook();
    }));
}

PriceEdits PricesDialog::edits() const
{
    return difference(m_data.book, m_edited);
}

void PricesDialog::showBook()
{
    if (m_form->replaced() && !m_edited.find(*m_form->replaced()))
        m_form->startNew({});
    showRegions();
    showMissing();
    showRows();
    m_export->setEnabled(!m_edited.own().empty());
    askCount();
}

void PricesDialog::showUndo()
{
    m_undoButton->setEnabled(m_undo.canUndo());
    m_redoButton->setEnabled(m_undo.canRedo());
    m_undoButton->setToolTip(m_undo.canUndo() ? tr("Undo %1").arg(m_undo.undoText()) : QString());
    m_redoButton->setToolTip(m_undo.canRedo() ? tr("Redo %1").arg(m_undo.redoText()) : QString());
}

void PricesDialog::showRegions()
{
    m_filling = true;
    const std::vector<std::string> regions = offeredRegions(m_data, m_edited);
    m_region->clear();
    m_region->addItem(QString());
    for (const std::string &region : regions)
        m_region->addItem(named(region));
    m_region->lineEdit()->setPlaceholderText(tr("general prices"));
    m_region->setCurrentText(named(m_edited.region));
    m_form->setRegions(regions);
    m_filling = false;
}

void PricesDialog::showMissing()
{
    const Pricing pricing(m_data.list, m_edited);
    int models = 0;
    qint64 withoutCost = 0;
    for (const ModelUse &use : m_data.uses) {
        const PriceCover cover = coverOf(use, pricing);
        models += cover != PriceCover::All;
        withoutCost += cover == PriceCover::None ? use.byTokens : 0;
    }
    m_missing->setVisible(models > 0);
    QString text = tr("%n model(s) of the data have no price for all of their messages.", nullptr, models);
    if (withoutCost > 0)
        text += QLatin1Char(' ') +
                tr("%Ln message(s) state tokens but have no cost until you give a price.", nullptr, int(withoutCost));
    m_missing->setText(text);
}

void PricesDialog::showRows()
{
    std::vector<PriceRow> rows = priceRows(m_data, m_edited);
    const QString wanted = m_find->text().trimmed();
    std::erase_if(rows, [&](const PriceRow &row) {
        const bool found = wanted.isEmpty() || named(row.label).contains(wanted, Qt::CaseInsensitive) ||
                           named(row.key.model).contains(wanted, Qt::CaseInsensitive);
        return !found || (m_inData->isChecked() && !row.inData);
    });
    m_table->setRows(std::move(rows));
    showRemove();
}

void PricesDialog::showRemove()
{
    const PriceRow *row = m_table->selected();
    m_remove->setEnabled(row && row->kind == PriceRow::Kind::Own && !m_data.readOnly);
}

void PricesDialog::showSelected()
{
    showRemove();
    const PriceRow *row = m_table->selected();
    if (!row)
        return;
    if (row->kind == PriceRow::Kind::Missing) {
        m_form->startNew(row->key.model);
    } else if (const OwnPrice *own = row->kind == PriceRow::Kind::Own ? m_edited.find(row->key) : nullptr) {
        m_form->edit(*own, row->key);
    } else {
        const TokenPrices &p = row->prices;
        const auto stated = [&p](Nano cache) { return cache == p.input ? std::nullopt : std::optional(cache); };
        m_form->edit({row->key, p.input, p.output, stated(p.cacheRead), stated(p.cacheWrite)}, std::nullopt);
    }
}

void PricesDialog::removeSelected()
{
    const PriceRow *row = m_table->selected();
    if (!row || row->kind != PriceRow::Kind::Own || m_data.readOnly)
        return;
    PriceBook next = m_edited;
    next.remove(row->key);
    const QString text = tr("removing the price of %1").arg(named(row->key.model));
    m_form->startNew({});
    change(text, next);
}

void PricesDialog::chooseRegion(const QString &region)
{
    if (m_filling)
        return;
    PriceBook next = m_edited;
    next.region = region.trimmed().toStdString();
    const PriceProblem problem = problemOf(OwnPrice{{"model", next.region, alwaysValid}, 0, 0, {}, {}});
    parlance::setStyle(m_region, style::state, problem == PriceProblem::None ? QString() : QStringLiteral("invalid"));
    if (problem == PriceProblem::None)
        change(tr("the region"), next);
    else
        m_status->setText(problemMessage(problem, m_locale));
}

void PricesDialog::askCount()
{
    const PriceEdits wanted = edits();
    const quint64 asked = ++m_asked;
    m_apply->setEnabled(false);
    m_apply->setText(tr("&Apply"));
    if (wanted.isEmpty()) {
        m_status->setText(m_data.readOnly ? tr("The workspace is read-only: its prices cannot be changed.")
                                          : tr("An own price wins over the built-in one from its day on."));
        return;
    }
    m_status->setText(tr("Counting the messages whose cost changes…"));
    m_actions.count(wanted, this, [this, asked](const Result<RepriceCount> &count) {
        if (asked == m_asked)
            showApply(count);
    });
}

void PricesDialog::showApply(const Result<RepriceCount> &count)
{
    if (!count) {
        m_status->setText(tr("The messages could not be counted: %1").arg(errorWords(count.error()).sentence));
        m_apply->setEnabled(true); // it may still be done
        return;
    }
    m_apply->setEnabled(true);
    m_apply->setText(count->messages() == 0
                         ? tr("&Apply")
                         : tr("&Apply and re-price %Ln message(s)", nullptr, int(count->messages())));
    QStringList parts;
    if (count->byTokens > 0)
        parts << tr("%Ln message(s) priced by their tokens", nullptr, int(count->byTokens));
    if (count->byShare > 0)
        parts << tr("%Ln answer(s) sharing the stated total of their conversation", nullptr, int(count->byShare));
    m_status->setText(parts.isEmpty() ? tr("No cost of the data depends on what you changed.")
                                      : tr("Worked out anew: %1. Costs that a source states for a call stay.")
                                            .arg(parts.join(QStringLiteral(", "))));
}

void PricesDialog::apply()
{
    m_actions.apply(edits());
    accept();
}

void PricesDialog::reject()
{
    if (edits().isEmpty()) {
        QDialog::reject();
        return;
    }
    m_prompter->confirm(this, tr("Discard the changes?"), tr("The changed prices have not been applied."),
                        tr("Discard"), [this] { QDialog::reject(); });
}

void PricesDialog::importFile()
{
    m_prompter->chooseFiles(this, tr("Import prices"), [this](const QStringList &files) {
        if (files.isEmpty())
            return;
        m_actions.readFile(files.front(), this, [this](const Result<std::vector<OwnPrice>> &prices) {
            if (!prices) {
                m_prompter->warnOf(this, tr("The prices could not be imported"), prices.error());
                return;
            }
            PriceBook next = m_edited;
            for (const OwnPrice &price : *prices)
                next.put(price);
            change(tr("importing prices"), next);
        });
    });
}

void PricesDialog::exportFile()
{
    m_prompter->saveFile(this, tr("Export own prices"), QStringLiteral("prices.csv"),
                         tr("CSV files (*.csv);;JSON files (*.json)"), [this](const QString &path) {
                             const auto written = m_actions.writeFile(m_edited.own(), path);
                             if (!written)
                                 m_prompter->warnOf(this, tr("The prices could not be exported"), written.error());
                         });
}

void PricesDialog::applyTheme(const Theme &theme)
{
    themeTree(this, theme);
    m_table->setTheme(theme);
}

} // namespace parlance
