#include "views/dialogs/mappingdialog.h"

#include "views/dialogs/mappingcolumns.h"
#include "views/dialogs/mappinglayoutform.h"
#include "views/dialogs/mappingpreviewview.h"
#include "views/dialogs/mappingwords.h"
#include "views/dialogs/prompter.h"
#include "views/widgets/themed.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace parlance {

namespace {

constexpr int previewDelay = 60; // ms; several choices in a row ask once

std::vector<std::string> namesOf(const TableMapping &mapping)
{
    std::vector<std::string> names;
    for (const ColumnMapping &column : mapping.columns)
        names.push_back(column.column);
    return names;
}

} // namespace

MappingDialog::MappingDialog(MappingActions actions, QStringList paths, Prompter *prompter, QWidget *parent)
    : QDialog(parent)
    , m_actions(std::move(actions))
    , m_paths(std::move(paths))
    , m_prompter(prompter)
    , m_banner(new QLabel(this))
    , m_state(new QLabel(tr("Reading the file…"), this))
    , m_kind(new QComboBox(this))
    , m_sheet(new QComboBox(this))
    , m_sheetLabel(new QLabel(tr("S&heet"), this))
    , m_name(new QLineEdit(this))
    , m_layout(new MappingLayoutForm(this))
    , m_columns(new MappingColumnsView(this))
    , m_preview(new MappingPreviewView(this))
    , m_meaning(new QCheckBox(tr("Show &values as they are read"), this))
{
    setObjectName(QStringLiteral("mappingDialog"));
    const QString file = QFileInfo(m_paths.value(0)).fileName();
    setWindowTitle(tr("Import “%1”").arg(file));
    resize(QSize(1180, 720).boundedTo(screen()->availableSize() - QSize(16, 48))); // with the frame of the window
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    buildTop(column);
    buildTables(column);
    buildButtons(column);
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(previewDelay);
    connect(&m_previewSoon, &QTimer::timeout, this, &MappingDialog::askPreview);
    m_actions.saved(this, [this](const Result<std::vector<TableMapping>> &saved) {
        m_saved = saved.value_or(std::vector<TableMapping>());
        showState();
    });
    askGuess({});
    askSheets();
    showState();
}

void MappingDialog::buildTop(QVBoxLayout *column)
{
    m_banner->setObjectName(QStringLiteral("mapping.banner"));
    m_banner->setWordWrap(true);
    m_banner->setContentsMargins(12, 8, 12, 8);
    m_banner->setVisible(false);
    parlance::setStyle(m_banner, style::area, QStringLiteral("bannerWarn"));
    m_kind->setObjectName(QStringLiteral("mapping.kind"));
    for (int i = 0; i < rowKindCount; ++i) {
        m_kind->addItem(rowKindName(RowKind(i)), i);
        m_kind->setItemData(i, rowKindHint(RowKind(i)), Qt::ToolTipRole);
    }
    m_name->setObjectName(QStringLiteral("mapping.name"));
    m_name->setMinimumWidth(220);
    m_name->setToolTip(
        tr("Files with the same columns are imported by this mapping from now on. It is also the name of "
           "the source."));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto labelled = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    };
    m_sheet->setObjectName(QStringLiteral("mapping.sheet"));
    m_sheetLabel->setBuddy(m_sheet);
    row->addWidget(m_sheetLabel);
    row->addWidget(m_sheet);
    m_sheet->setVisible(false);
    m_sheetLabel->setVisible(false);
    labelled(tr("&Rows are"), m_kind);
    labelled(tr("N&ame of the mapping"), m_name);
    row->addStretch(1);
    if (m_paths.size() > 1) {
        auto *more = new QLabel(tr("and %n more file(s)", nullptr, int(m_paths.size()) - 1), this);
        parlance::setStyle(more, style::role, QStringLiteral("secondary"));
        row->addWidget(more);
    }
    column->addWidget(m_banner);
    column->addLayout(row);
    column->addWidget(m_layout);
    connect(m_kind, &QComboBox::activated, this, &MappingDialog::changeKind);
    connect(m_sheet, &QComboBox::activated, this, &MappingDialog::changeSheet);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_touched = true;
        showState();
    });
    connect(m_layout, &MappingLayoutForm::changed, this, &MappingDialog::changeLayout);
}

void MappingDialog::buildTables(QVBoxLayout *column)
{
    m_columns->setObjectName(QStringLiteral("mapping.columns"));
    m_preview->setObjectName(QStringLiteral("mapping.preview"));
    m_meaning->setObjectName(QStringLiteral("mapping.meaning"));
    m_meaning->setChecked(true);
    auto *right = new QWidget(this);
    auto *inside = new QVBoxLayout(right);
    inside->setContentsMargins(8, 0, 0, 0);
    inside->setSpacing(8);
    inside->addWidget(m_preview, 1);
    inside->addWidget(m_meaning);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("mapping.splitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto *left = new QWidget(this);
    auto *around = new QVBoxLayout(left);
    around->setContentsMargins(0, 0, 8, 0);
    around->addWidget(m_columns);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setSizes({620, 520});
    column->addWidget(splitter, 1);
    connect(m_columns->columns(), &MappingColumnsModel::edited, this, &MappingDialog::changeColumns);
    connect(m_columns->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_preview->showColumn(current.row()); });
    connect(m_meaning, &QCheckBox::toggled, m_preview, &MappingPreviewView::setShowsMeaning);
}

QPushButton *MappingDialog::button(const QString &name, const QString &text, const std::function<void()> &run)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, run);
    return made;
}

void MappingDialog::buildButtons(QVBoxLayout *column)
{
    m_load = button(QStringLiteral("mapping.load"), tr("&Load mapping…"), [this] { loadFile(); });
    m_save = button(QStringLiteral("mapping.save"), tr("&Save mapping as…"), [this] { saveFile(); });
    m_import = button(QStringLiteral("mapping.import"), tr("&Import"), [this] { import(); });
    auto *cancel = button(QStringLiteral("mapping.cancel"), tr("Cancel"), [this] { reject(); });
    parlance::setStyle(m_import, style::kind, QStringLiteral("primary"));
    m_import->setDefault(true);
    // Enter belongs to the columns while they have the focus.
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_import, &QPushButton::click);
    m_state->setObjectName(QStringLiteral("mapping.state"));
    m_state->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_load);
    row->addWidget(m_save);
    row->addWidget(m_state, 1);
    row->addWidget(cancel);
    row->addWidget(m_import);
    column->addLayout(row);
}

TableMapping MappingDialog::mapping() const
{
    TableMapping mapping = m_mapping;
    mapping.name = m_name->text().trimmed().toStdString();
    return mapping;
}

void MappingDialog::askSheets()
{
    m_actions.sheets(m_paths.value(0), this, [this](const Result<QStringList> &sheets) {
        if (!sheets || sheets->isEmpty())
            return;
        m_layout->setSheet(true);
        if (!sheets->contains(m_paths.value(0))) // the workbook: its first sheet is shown
            m_paths[0] = sheets->front();
        if (sheets->size() < 2)
            return;
        for (const QString &path : *sheets)
            m_sheet->addItem(QFileInfo(path).fileName(), path);
        m_sheet->setCurrentIndex(m_sheet->findData(m_paths[0]));
        m_sheet->setVisible(true);
        m_sheetLabel->setVisible(true);
    });
}

// Another table: nothing that was said about the one before stays.
void MappingDialog::changeSheet()
{
    const QString path = m_sheet->currentData().toString();
    if (path == m_paths.value(0))
        return;
    if (const qsizetype at = m_paths.indexOf(path); at > 0)
        m_paths.swapItemsAt(0, at);
    else
        m_paths[0] = path;
    m_mapping = {};
    m_touched = false;
    askGuess({});
    showState();
}

void MappingDialog::askGuess(const GuessHints &hints)
{
    const quint64 asked = ++m_guessAsked;
    m_ready = false;
    m_actions.guess(m_paths.value(0), hints, this, [this, asked](const Result<MappingGuess> &guess) {
        if (asked == m_guessAsked)
            take(guess);
    });
}

void MappingDialog::take(const Result<MappingGuess> &guess)
{
    m_problem = guess ? QString() : errorWords(guess.error()).sentence;
    m_ready = bool(guess);
    if (guess) {
        const bool sameColumns = m_mapping.kind == guess->mapping.kind && !m_mapping.columns.empty() &&
                                 namesOf(m_mapping) == namesOf(guess->mapping);
        TableMapping next = guess->mapping;
        // Where the columns are the same, what was chosen for them stays.
        if (sameColumns && m_touched)
            next.columns = m_mapping.columns;
        m_mapping = next;
        m_ambiguous = guess->ambiguousDates;
        if (m_name->text().isEmpty() && !m_touched)
            m_name->setText(QString::fromStdString(guess->mapping.name));
        m_kind->setCurrentIndex(m_kind->findData(int(m_mapping.kind)));
        m_layout->setLayoutValue(m_mapping.layout);
        m_columns->columns()->setMapping(m_mapping);
        if (!m_columns->currentIndex().isValid() && m_columns->columns()->rowCount() > 0) {
            m_columns->setCurrentIndex(m_columns->columns()->index(0, MappingColumnsModel::Field));
            m_columns->setFocus();
        }
        askPreview();
    }
    showBanner();
    showState();
}

void MappingDialog::changeKind()
{
    const auto kind = RowKind(m_kind->currentData().toInt());
    if (kind == m_mapping.kind && m_ready)
        return;
    m_touched = true;
    GuessHints hints;
    hints.kind = kind;
    hints.layout = m_mapping.layout;
    askGuess(hints);
    showState();
}

void MappingDialog::changeLayout(const TableLayout &layout)
{
    const bool onlyNumbers = [&] {
        TableLayout before = m_mapping.layout;
        before.decimalComma = layout.decimalComma;
        return before == layout;
    }();
    m_touched = true;
    m_mapping.layout = layout;
    if (onlyNumbers && m_ready) {
        m_columns->columns()->setMapping(m_mapping);
        m_previewSoon.start();
    } else {
        GuessHints hints;
        hints.layout = layout;
        hints.kind = m_mapping.kind;
        askGuess(hints);
    }
    showState();
}

void MappingDialog::changeColumns(int column)
{
    m_touched = true;
    m_mapping.columns = m_columns->columns()->mapping().columns;
    std::erase(m_ambiguous, m_columns->currentIndex().row()); // it was looked at
    if (column >= 0)
        settle(column);
    m_previewSoon.start();
    showBanner();
    showState();
}

// A field that was just chosen gets the unit and the format that its values have.
void MappingDialog::settle(int column)
{
    const MappedField field = m_mapping.columns[size_t(column)].field;
    const bool isTime = infoOf(field).type == CellType::Time;
    if (field == MappedField::None || (!isTime && unitsOf(field).empty()))
        return;
    m_actions.settle(m_paths.value(0), m_mapping, size_t(column), this,
                     [this, column, field](const Result<ColumnMapping> &settled) {
                         const bool isThere = settled && size_t(column) < m_mapping.columns.size() &&
                                              m_mapping.columns[size_t(column)].column == settled->column &&
                                              m_mapping.columns[size_t(column)].field == field;
                         if (!isThere)
                             return;
                         m_mapping.columns[size_t(column)] = *settled;
                         m_columns->columns()->setMapping(m_mapping);
                         m_previewSoon.start();
                     });
}

void MappingDialog::askPreview()
{
    const quint64 asked = ++m_previewAsked;
    m_actions.preview(m_paths.value(0), m_mapping, this, [this, asked](const Result<MappingPreview> &preview) {
        if (asked == m_previewAsked)
            showPreview(preview);
    });
}

void MappingDialog::showPreview(const Result<MappingPreview> &preview)
{
    m_problem = !preview ? errorWords(preview.error()).sentence : previewProblem(preview->problem);
    m_preview->showPreview(m_mapping, preview.value_or(MappingPreview()));
    showState();
}

QString MappingDialog::stateText() const
{
    if (!m_problem.isEmpty())
        return tr("This cannot be read as a table: %1").arg(m_problem);
    if (!m_ready)
        return tr("Reading the file…");
    if (const MappingProblem problem = problemOf(mapping(), true); problem.flaw != MappingFlaw::None)
        return flawMessage(m_mapping, problem);
    const MappingPreview &preview = m_preview->previewModel()->preview();
    if (preview.rows.empty())
        return tr("There are no rows below the header.");
    const int shown = int(preview.rows.size());
    QString text = preview.rejected == 0
                       ? tr("All of the %Ln row(s) shown can be imported.", nullptr, shown)
                       : tr("%1 of the %Ln row(s) shown would be left out; they are marked.", nullptr, shown)
                             .arg(preview.rejected);
    const std::string name = m_name->text().trimmed().toStdString();
    const bool replaces = std::any_of(m_saved.begin(), m_saved.end(), [&](const TableMapping &saved) {
        return saved.name == name && saved != mapping();
    });
    if (replaces)
        text += QLatin1Char(' ') + tr("The mapping of this name is replaced.");
    return text;
}

void MappingDialog::showState()
{
    const bool isComplete = problemOf(mapping(), true).flaw == MappingFlaw::None;
    const MappingPreview &preview = m_preview->previewModel()->preview();
    const bool anyGood = int(preview.rows.size()) > preview.rejected;
    m_import->setEnabled(m_ready && isComplete && m_problem.isEmpty() && anyGood);
    m_save->setEnabled(m_ready && isComplete);
    m_load->setEnabled(!m_mapping.columns.empty());
    m_state->setText(stateText());
    const bool isWrong = !m_problem.isEmpty() || (m_ready && !isComplete);
    parlance::setStyle(m_state, style::role,
                       isWrong                ? QStringLiteral("bad")
                       : preview.rejected > 0 ? QStringLiteral("caution")
                                              : QStringLiteral("secondary"));
    parlance::setStyle(m_name, style::state,
                       m_ready && m_name->text().trimmed().isEmpty() ? QStringLiteral("invalid") : QString());
}

void MappingDialog::showBanner()
{
    QStringList columns;
    for (const int column : m_ambiguous) {
        if (size_t(column) < m_mapping.columns.size())
            columns << QString::fromStdString(m_mapping.columns[size_t(column)].column);
    }
    m_banner->setVisible(!columns.isEmpty());
    m_banner->setText(tr("Day and month of “%1” may be the other way round: look at the preview, and choose another "
                         "format if they are.")
                          .arg(columns.join(QStringLiteral("”, “"))));
}

void MappingDialog::import()
{
    m_actions.import(m_paths, mapping());
    accept();
}

void MappingDialog::reject()
{
    if (!m_touched) {
        QDialog::reject();
        return;
    }
    m_prompter->confirm(this, tr("Discard the mapping?"), tr("Nothing has been imported."), tr("Discard"),
                        [this] { QDialog::reject(); });
}

void MappingDialog::loadFile()
{
    m_prompter->chooseFiles(this, tr("Load a mapping"), [this](const QStringList &files) {
        if (files.isEmpty())
            return;
        m_actions.readFile(files.front(), this, [this](const Result<TableMapping> &loaded) {
            if (!loaded) {
                m_prompter->warnOf(this, tr("The mapping could not be loaded"), loaded.error());
                return;
            }
            int found = 0;
            TableMapping next = *loaded;
            next.columns = m_mapping.columns;
            for (ColumnMapping &column : next.columns) {
                const auto same =
                    std::find_if(loaded->columns.begin(), loaded->columns.end(),
                                 [&](const ColumnMapping &other) { return other.column == column.column; });
                column = same == loaded->columns.end() ? ColumnMapping{column.column, {}, {}, {}, {}} : *same;
                found += same != loaded->columns.end();
            }
            if (found == 0) {
                m_prompter->warn(this, tr("The mapping is for another table"),
                                 tr("None of its columns is in this file."), {});
                return;
            }
            next.layout = m_mapping.layout;
            next.layout.decimalComma = loaded->layout.decimalComma;
            m_touched = true;
            m_mapping = next;
            m_name->setText(QString::fromStdString(loaded->name));
            m_kind->setCurrentIndex(m_kind->findData(int(next.kind)));
            m_layout->setLayoutValue(next.layout);
            m_columns->columns()->setMapping(next);
            askPreview();
            showState();
        });
    });
}

void MappingDialog::saveFile()
{
    const QString suggestion = m_name->text().trimmed() + QStringLiteral(".json");
    m_prompter->saveFile(this, tr("Save the mapping"), suggestion, tr("Mappings (*.json)"),
                         [this](const QString &path) {
                             const auto written = m_actions.writeFile(mapping(), path);
                             if (!written)
                                 m_prompter->warnOf(this, tr("The mapping could not be saved"), written.error());
                         });
}

void MappingDialog::applyTheme(const Theme &theme)
{
    themeTree(this, theme);
    m_columns->columns()->setTheme(theme);
    m_preview->previewModel()->setTheme(theme);
}

} // namespace parlance
