// The dialog of a table's mapping on answers that a test makes: what it shows, what it asks, what it hands on.
#include "tests/views/fakes.h"
#include "views/dialogs/mappingcolumns.h"
#include "views/dialogs/mappingdialog.h"
#include "views/dialogs/mappinglayoutform.h"
#include "views/dialogs/mappingpreviewview.h"
#include "views/dialogs/mappingwords.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace parlance {

namespace {

ColumnMapping column(const char *name, MappedField field = MappedField::None, CellUnit unit = CellUnit::None)
{
    return {name, field, unit, TimeForm::Iso, {}};
}

// A chat table whose latency nobody has mapped yet.
MappingGuess chatGuess()
{
    MappingGuess guess;
    guess.mapping.name = "chat";
    guess.mapping.layout.delimiter = ';';
    guess.mapping.columns = {column("when", MappedField::At), column("who", MappedField::Role),
                             column("text", MappedField::Text), column("latency")};
    return guess;
}

MappingPreview previewWith(int rows, int rejected)
{
    MappingPreview preview;
    for (int i = 0; i < rows; ++i) {
        PreviewRow row;
        row.line = i + 2;
        row.cells = {{QStringLiteral("1.6.2024"), QStringLiteral("2024-06-01T00:00:00Z"), {}},
                     {QStringLiteral("Kunde"), QStringLiteral("user"), {}},
                     {QStringLiteral("a\nb"), QStringLiteral("a\nb"), {}},
                     {QStringLiteral("1,5"), {}, {}}};
        if (i < rejected) {
            row.problem = QStringLiteral("not a time of this format");
            row.cells[0] = {QStringLiteral("never"), {}, row.problem};
        }
        preview.rows.push_back(row);
    }
    preview.rejected = rejected;
    return preview;
}

} // namespace

class tst_mappingdialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFonts(); }
    void init();
    void cleanup() { m_dialog.reset(); }

    void showsTheGuess();
    void aColumnIsMappedByKeyboard();
    void aColumnIsMappedByMouse();
    void aFieldGoesOverToAnotherColumn();
    void settlesUnitAndFormat();
    void onlyTheNewestPreviewIsShown();
    void marksWhatIsWrong();
    void timesAreShownWhole();
    void longNamesAreShortened();
    void saysWhatIsMissing();
    void anotherDelimiterIsAnotherTable();
    void decimalsKeepTheColumns();
    void anotherKindIsGuessedAnew();
    void importsWhatItShows();
    void noTable();
    void warnsOfAmbiguousDates();
    void warnsOfReplacing();
    void asksBeforeDiscarding();
    void loadsAndSavesFiles();
    void sheetsCanBeChosen();
    void zonesAreForWallClocks();
    void everythingHasAName();
    void everyWordIsThere();
    void fitsASmallScreen();

private:
    void open(const QStringList &paths = {QStringLiteral("/tmp/chat.csv")});
    void answerGuess(const MappingGuess &guess) { m_guesses.back()(guess); }
    void answerPreview(const MappingPreview &preview) { m_previews.back()(preview); }
    void openReady();
    template <typename T>
    T *find(const char *name)
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    MappingColumnsView *columns() { return find<MappingColumnsView>("mapping.columns"); }
    QModelIndex cell(int row, int what) { return columns()->columns()->index(row, what); }
    QString state() { return find<QLabel>("mapping.state")->text(); }

    ScriptedPrompter m_prompter;
    std::unique_ptr<MappingDialog> m_dialog;
    std::vector<MappingActions::Guessed> m_guesses;
    std::vector<GuessHints> m_hints;
    std::vector<MappingActions::Previewed> m_previews;
    std::vector<TableMapping> m_previewed;
    QStringList m_sheets;
    QStringList m_guessedFiles;
    std::vector<TableMapping> m_saved;
    std::vector<std::pair<QStringList, TableMapping>> m_imported;
    Result<TableMapping> m_file = TableMapping();
    std::vector<TableMapping> m_written;
};

void tst_mappingdialog::init()
{
    m_prompter = ScriptedPrompter();
    m_guesses.clear();
    m_hints.clear();
    m_previews.clear();
    m_previewed.clear();
    m_saved.clear();
    m_sheets.clear();
    m_guessedFiles.clear();
    m_imported.clear();
    m_written.clear();
}

void tst_mappingdialog::open(const QStringList &paths)
{
    MappingActions actions;
    actions.guess = [this](const QString &path, const GuessHints &hints, QObject *, MappingActions::Guessed done) {
        m_guessedFiles << path;
        m_hints.push_back(hints);
        m_guesses.push_back(std::move(done));
    };
    actions.preview = [this](const QString &, const TableMapping &mapping, QObject *, MappingActions::Previewed done) {
        m_previewed.push_back(mapping);
        m_previews.push_back(std::move(done));
    };
    actions.settle = [](const QString &, const TableMapping &mapping, size_t index, QObject *,
                        const MappingActions::Settled &done) {
        ColumnMapping settled = mapping.columns[index];
        settled.unit = CellUnit::Seconds;
        done(settled);
    };
    actions.sheets = [this](const QString &, QObject *, const MappingActions::Sheets &done) { done(m_sheets); };
    actions.saved = [this](QObject *, const MappingActions::Saved &done) { done(m_saved); };
    actions.readFile = [this](const QString &, QObject *, const MappingActions::Read &done) { done(m_file); };
    actions.writeFile = [this](const TableMapping &mapping, const QString &) -> Result<void> {
        m_written.push_back(mapping);
        return {};
    };
    actions.import = [this](const QStringList &files, const TableMapping &mapping) {
        m_imported.emplace_back(files, mapping);
    };
    m_dialog = std::make_unique<MappingDialog>(actions, paths, &m_prompter, nullptr);
    m_dialog->applyTheme(Theme::light());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_mappingdialog::openReady()
{
    open();
    answerGuess(chatGuess());
    answerPreview(previewWith(3, 0));
}

void tst_mappingdialog::showsTheGuess()
{
    open({QStringLiteral("/tmp/chat.csv"), QStringLiteral("/tmp/next.csv")});
    QVERIFY(!find<QPushButton>("mapping.import")->isEnabled());
    QVERIFY(!m_hints.front().layout && !m_hints.front().kind);
    answerGuess(chatGuess());
    QCOMPARE(find<QLineEdit>("mapping.name")->text(), QStringLiteral("chat"));
    QCOMPARE(find<QComboBox>("mapping.delimiter")->currentData().toString(), QStringLiteral(";"));
    QCOMPARE(find<QComboBox>("mapping.kind")->currentData().toInt(), int(RowKind::Messages));
    QCOMPARE(cell(0, MappingColumnsModel::Field).data().toString(), mappedFieldName(MappedField::At));
    QCOMPARE(cell(3, MappingColumnsModel::Field).data().toString(), mappedFieldName(MappedField::None));
    QVERIFY(!find<QPushButton>("mapping.import")->isEnabled()); // nothing was seen yet
    QCOMPARE(m_previewed.size(), size_t(1));
    answerPreview(previewWith(3, 0));
    QVERIFY(find<QPushButton>("mapping.import")->isEnabled());
    QVERIFY2(state().contains(QLatin1Char('3')), qPrintable(state()));
    auto *preview = find<MappingPreviewView>("mapping.preview")->previewModel();
    QAbstractItemModelTester tester(preview, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester columnTester(columns()->columns(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(preview->index(0, 0).data().toString(), QStringLiteral("2024-06-01T00:00:00Z"));
    QCOMPARE(preview->index(0, 3).data().toString(), QStringLiteral("1,5"));
    find<QCheckBox>("mapping.meaning")->setChecked(false);
    QCOMPARE(preview->index(0, 0).data().toString(), QStringLiteral("1.6.2024"));
}

// Down to the row, Enter, the letter of the choice, Enter: nothing else is needed.
void tst_mappingdialog::aColumnIsMappedByKeyboard()
{
    openReady();
    QVERIFY(columns()->hasFocus());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(columns(), Qt::Key_Down);
    QTest::keyClick(columns(), Qt::Key_Return);
    auto *combo = columns()->findChild<QComboBox *>(QStringLiteral("mapping.choice"));
    QVERIFY(combo);
    const int wanted = combo->findText(mappedFieldName(MappedField::ResponseTime));
    QVERIFY(wanted > 0);
    combo->setCurrentIndex(wanted);
    Q_EMIT combo->activated(wanted);
    QCOMPARE(m_dialog->mapping().columns[3].field, MappedField::ResponseTime);
    QTRY_COMPARE(m_previewed.back().columns[3].field, MappedField::ResponseTime);
    answerPreview(previewWith(3, 0));
    QVERIFY(find<QPushButton>("mapping.import")->isDefault());
    QTest::keyClick(find<QLineEdit>("mapping.name"), Qt::Key_Return);
    QCOMPARE(m_imported.size(), size_t(1));
}

void tst_mappingdialog::aColumnIsMappedByMouse()
{
    openReady();
    QTest::mouseClick(columns()->viewport(), Qt::LeftButton, {},
                      columns()->visualRect(cell(3, MappingColumnsModel::Field)).center());
    auto *combo = columns()->findChild<QComboBox *>(QStringLiteral("mapping.choice"));
    QVERIFY(combo);
    QTRY_VERIFY(combo->view()->isVisible());
    const int wanted = combo->findText(mappedFieldName(MappedField::ResponseTime));
    combo->view()->scrollTo(combo->model()->index(wanted, 0));
    QTest::mouseClick(combo->view()->viewport(), Qt::LeftButton, {},
                      combo->view()->visualRect(combo->model()->index(wanted, 0)).center());
    QTRY_COMPARE(m_dialog->mapping().columns[3].field, MappedField::ResponseTime);
    // A cell that is not for choosing opens nothing.
    QTest::mouseClick(columns()->viewport(), Qt::LeftButton, {},
                      columns()->visualRect(cell(0, MappingColumnsModel::Name)).center());
    QTRY_VERIFY(!columns()->findChild<QComboBox *>(QStringLiteral("mapping.choice")));
}

void tst_mappingdialog::aFieldGoesOverToAnotherColumn()
{
    openReady();
    const auto choices = columns()->columns()->choicesOf(cell(3, MappingColumnsModel::Field));
    const auto text = std::find_if(choices.begin(), choices.end(), [](const MappingColumnsModel::Choice &choice) {
        return choice.value == int(MappedField::Text);
    });
    QVERIFY(text != choices.end());
    columns()->columns()->choose(cell(3, MappingColumnsModel::Field), *text);
    QCOMPARE(m_dialog->mapping().columns[3].field, MappedField::Text);
    QCOMPARE(m_dialog->mapping().columns[2].field, MappedField::None);
}

void tst_mappingdialog::settlesUnitAndFormat()
{
    openReady();
    columns()->columns()->choose(cell(3, MappingColumnsModel::Field), {{}, int(MappedField::ResponseTime), {}});
    QCOMPARE(m_dialog->mapping().columns[3].unit, CellUnit::Seconds); // as the values are
    QCOMPARE(cell(3, MappingColumnsModel::Form).data().toString(), cellUnitName(CellUnit::Seconds));
    QCOMPARE(cell(3, MappingColumnsModel::Type).data().toString(), cellTypeName(CellType::Duration));
    columns()->columns()->choose(cell(3, MappingColumnsModel::Form), {{}, int(CellUnit::Minutes), {}});
    QCOMPARE(m_dialog->mapping().columns[3].unit, CellUnit::Minutes); // as the user says
}

void tst_mappingdialog::onlyTheNewestPreviewIsShown()
{
    openReady();
    const size_t before = m_previews.size();
    columns()->columns()->choose(cell(3, MappingColumnsModel::Field), {{}, int(MappedField::Model), {}});
    QTRY_COMPARE(m_previews.size(), before + 1);
    const auto old = m_previews.back();
    columns()->columns()->choose(cell(3, MappingColumnsModel::Field), {{}, int(MappedField::Intent), {}});
    QTRY_COMPARE(m_previews.size(), before + 2);
    answerPreview(previewWith(5, 0));
    old(previewWith(9, 9));
    QCOMPARE(find<MappingPreviewView>("mapping.preview")->previewModel()->rowCount(), 5);
}

void tst_mappingdialog::marksWhatIsWrong()
{
    openReady();
    MappingPreview preview = previewWith(4, 1);
    preview.rows[1].cells[3].problem = QStringLiteral("not a duration");
    preview.rows[2].cells = {{QStringLiteral("half a row"), {}, {}}};
    preview.rows[2].problem = QStringLiteral("a row of 1 cells in a table of 4 columns");
    preview.rejected = 2;
    m_previews.back()(preview);
    auto *view = find<MappingPreviewView>("mapping.preview");
    const auto *model = view->previewModel();
    QVERIFY(model->index(0, 0).data(Qt::DecorationRole).isValid()); // not by colour alone
    QVERIFY(model->index(0, 0).data(Qt::BackgroundRole).isValid());
    QVERIFY(model->headerData(0, Qt::Vertical, Qt::DecorationRole).isValid());
    QVERIFY(!model->headerData(1, Qt::Vertical, Qt::DecorationRole).isValid());
    QVERIFY(model->index(1, 3).data(Qt::ToolTipRole).toString().contains(QStringLiteral("not a duration")));
    QVERIFY(model->index(1, 3).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not a duration")));
    QVERIFY(!model->index(3, 0).data(Qt::DecorationRole).isValid());
    QCOMPARE(view->columnSpan(2, 0), 4);
    QCOMPARE(model->headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("2"));
    QVERIFY2(state().contains(QLatin1Char('2')) && state().contains(QLatin1Char('4')), qPrintable(state()));
    QVERIFY(find<QPushButton>("mapping.import")->isEnabled());
    m_previews.back()(previewWith(2, 2)); // nothing would be imported
    QVERIFY(!find<QPushButton>("mapping.import")->isEnabled());
}

// As they are read and as they stand in the file; what somebody made narrower stays so.
void tst_mappingdialog::fitsASmallScreen()
{
    openReady();
    m_dialog->resize(1024, 700);
    QTRY_COMPARE(m_dialog->width(), 1024);
    const auto *header = columns()->horizontalHeader();
    QVERIFY(header->length() <= columns()->viewport()->width());
    m_dialog->resize(1300, 700);
    QTRY_VERIFY(header->length() > columns()->viewport()->width() - 10);
    columns()->setColumnWidth(0, 300); // by hand: it stays
    m_dialog->resize(1100, 700);
    QTRY_COMPARE(m_dialog->width(), 1100);
    QCOMPARE(columns()->columnWidth(0), 300);
}

void tst_mappingdialog::timesAreShownWhole()
{
    open();
    answerGuess(chatGuess());
    MappingPreview preview = previewWith(3, 0);
    for (PreviewRow &row : preview.rows) {
        row.cells[0] = {QStringLiteral("Samstag, 1. Juni 2024 um 12:00:00.250 Uhr (MESZ)"),
                        QStringLiteral("2024-06-01T10:00:00.250Z"),
                        {}};
        row.cells[2] = {QStringLiteral("word ").repeated(90), QStringLiteral("word ").repeated(90), {}};
    }
    answerPreview(preview);
    auto *view = find<MappingPreviewView>("mapping.preview");
    const QFontMetrics metrics(view->font());
    QVERIFY(view->columnWidth(0) > metrics.horizontalAdvance(preview.rows[0].cells[0].meaning));
    QVERIFY(view->columnWidth(2) < 300);
    view->setColumnWidth(2, 90);
    find<QCheckBox>("mapping.meaning")->setChecked(false);
    QVERIFY(view->columnWidth(0) > metrics.horizontalAdvance(preview.rows[0].cells[0].text));
    QCOMPARE(view->columnWidth(2), 90);
}

void tst_mappingdialog::longNamesAreShortened()
{
    open();
    MappingGuess guess = chatGuess();
    guess.mapping.columns[3].column = "properties.metadata.performance.latency.milliseconds";
    answerGuess(guess);
    answerPreview(previewWith(1, 0));
    const auto *model = find<MappingPreviewView>("mapping.preview")->previewModel();
    const QString shown =
        model->headerData(3, Qt::Horizontal, Qt::DisplayRole).toString().section(QLatin1Char('\n'), 0, 0);
    QVERIFY(shown.startsWith(QStringLiteral("properties.meta")) && shown.endsWith(QStringLiteral("milliseconds")));
    QCOMPARE(model->headerData(3, Qt::Horizontal, Qt::ToolTipRole).toString(),
             QStringLiteral("properties.metadata.performance.latency.milliseconds"));
}

void tst_mappingdialog::saysWhatIsMissing()
{
    openReady();
    columns()->columns()->choose(cell(0, MappingColumnsModel::Field), {{}, int(MappedField::None), {}});
    QVERIFY(!find<QPushButton>("mapping.import")->isEnabled());
    QCOMPARE(state(), flawMessage(m_dialog->mapping(), {MappingFlaw::NoTime, -1}));
    columns()->columns()->choose(cell(0, MappingColumnsModel::Field), {{}, int(MappedField::At), {}});
    find<QLineEdit>("mapping.name")->selectAll();
    QTest::keyClick(find<QLineEdit>("mapping.name"), Qt::Key_Delete);
    QVERIFY(!find<QPushButton>("mapping.import")->isEnabled());
    QCOMPARE(state(), flawMessage(m_dialog->mapping(), {MappingFlaw::NoName, -1}));
}

void tst_mappingdialog::anotherDelimiterIsAnotherTable()
{
    openReady();
    auto *delimiter = find<QComboBox>("mapping.delimiter");
    delimiter->setCurrentIndex(delimiter->findData(QStringLiteral("\t")));
    Q_EMIT delimiter->activated(delimiter->currentIndex());
    QCOMPARE(m_hints.size(), size_t(2));
    QCOMPARE(m_hints.back().layout->delimiter, '\t');
    MappingGuess other;
    other.mapping.layout = *m_hints.back().layout;
    other.mapping.columns = {column("all of it", MappedField::Text)};
    answerGuess(other);
    QCOMPARE(columns()->columns()->rowCount(), 1);
    // Any other character can be typed.
    delimiter->lineEdit()->setText(QStringLiteral("~"));
    Q_EMIT delimiter->lineEdit()->editingFinished();
    QCOMPARE(m_hints.back().layout->delimiter, '~');
    auto *encoding = find<QComboBox>("mapping.encoding");
    encoding->setCurrentIndex(encoding->findData(int(TextEncoding::ShiftJis)));
    Q_EMIT encoding->activated(encoding->currentIndex());
    QCOMPARE(m_hints.back().layout->encoding, TextEncoding::ShiftJis);
}

void tst_mappingdialog::decimalsKeepTheColumns()
{
    openReady();
    columns()->columns()->choose(cell(3, MappingColumnsModel::Field), {{}, int(MappedField::ResponseTime), {}});
    auto *decimal = find<QComboBox>("mapping.decimal");
    decimal->setCurrentIndex(decimal->findData(true));
    Q_EMIT decimal->activated(decimal->currentIndex());
    QCOMPARE(m_hints.size(), size_t(1)); // not guessed anew
    QTRY_VERIFY(m_previewed.back().layout.decimalComma);
    QCOMPARE(m_previewed.back().columns[3].field, MappedField::ResponseTime);
}

void tst_mappingdialog::anotherKindIsGuessedAnew()
{
    openReady();
    auto *kind = find<QComboBox>("mapping.kind");
    kind->setCurrentIndex(kind->findData(int(RowKind::Leads)));
    Q_EMIT kind->activated(kind->currentIndex());
    QCOMPARE(m_hints.back().kind, std::optional(RowKind::Leads));
    QVERIFY(!find<QPushButton>("mapping.import")->isEnabled());
    MappingGuess leads;
    leads.mapping.kind = RowKind::Leads;
    leads.mapping.columns = {column("when", MappedField::At), column("who", MappedField::Name)};
    answerGuess(leads);
    answerPreview(previewWith(1, 0));
    QVERIFY(find<QPushButton>("mapping.import")->isEnabled());
    QCOMPARE(find<QLineEdit>("mapping.name")->text(), QStringLiteral("chat")); // stays
}

void tst_mappingdialog::importsWhatItShows()
{
    open({QStringLiteral("/tmp/chat.csv"), QStringLiteral("/tmp/next.csv")});
    answerGuess(chatGuess());
    answerPreview(previewWith(3, 1));
    find<QLineEdit>("mapping.name")->setText(QStringLiteral(" My bot "));
    QTest::mouseClick(find<QPushButton>("mapping.import"), Qt::LeftButton);
    QCOMPARE(m_imported.size(), size_t(1));
    QCOMPARE(m_imported.front().first.size(), 2);
    TableMapping expected = chatGuess().mapping;
    expected.name = "My bot";
    QVERIFY(m_imported.front().second == expected);
    QVERIFY(!m_dialog->isVisible());
}

void tst_mappingdialog::noTable()
{
    open();
    m_guesses.back()(fail(ErrorCategory::Unreadable, QStringLiteral("the file is empty")));
    QVERIFY(!find<QPushButton>("mapping.import")->isEnabled());
    QVERIFY(state().contains(QStringLiteral("The file is empty.")));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape); // nothing was changed: nothing is asked
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_prompter.shown.isEmpty());
}

void tst_mappingdialog::warnsOfAmbiguousDates()
{
    open();
    MappingGuess guess = chatGuess();
    guess.ambiguousDates = {0};
    answerGuess(guess);
    auto *banner = find<QLabel>("mapping.banner");
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(QStringLiteral("when")));
    columns()->setCurrentIndex(cell(0, MappingColumnsModel::Form));
    columns()->columns()->choose(cell(0, MappingColumnsModel::Form), {{}, int(TimeForm::MonthDayYear), {}});
    QVERIFY(!banner->isVisible());
}

void tst_mappingdialog::warnsOfReplacing()
{
    m_saved = {chatGuess().mapping};
    m_saved.front().kind = RowKind::Leads;
    openReady();
    const QString replacing = state();
    find<QLineEdit>("mapping.name")->selectAll();
    QTest::keyClicks(find<QLineEdit>("mapping.name"), QStringLiteral("Another"));
    QVERIFY(state() != replacing);
    QVERIFY(replacing.startsWith(state()));
}

void tst_mappingdialog::asksBeforeDiscarding()
{
    openReady();
    columns()->columns()->choose(cell(3, MappingColumnsModel::Field), {{}, int(MappedField::Model), {}});
    m_prompter.accept = false;
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_prompter.shown.size(), 1);
    m_prompter.accept = true;
    m_dialog->reject();
    QVERIFY(!m_dialog->isVisible());
}

void tst_mappingdialog::loadsAndSavesFiles()
{
    openReady();
    TableMapping loaded = chatGuess().mapping;
    loaded.name = "Loaded";
    loaded.columns = {column("latency", MappedField::ResponseTime, CellUnit::Minutes), column("when", MappedField::At),
                      column("gone", MappedField::Text)};
    m_file = loaded;
    m_prompter.files = {QStringLiteral("m.json")};
    QTest::mouseClick(find<QPushButton>("mapping.load"), Qt::LeftButton);
    const TableMapping shown = m_dialog->mapping();
    QCOMPARE(shown.name, std::string("Loaded"));
    QCOMPARE(shown.columns.size(), size_t(4)); // those of the file
    QCOMPARE(shown.columns[3].unit, CellUnit::Minutes);
    QCOMPARE(shown.columns[2].field, MappedField::None);
    answerPreview(previewWith(2, 0));
    QCOMPARE(m_prompter.shown.size(), 1);
    loaded.columns = {column("other", MappedField::At)};
    m_file = loaded;
    QTest::mouseClick(find<QPushButton>("mapping.load"), Qt::LeftButton);
    QCOMPARE(m_prompter.shown.size(), 3); // refused with a reason
    m_file = fail(ErrorCategory::Unreadable, QStringLiteral("not a mapping"));
    QTest::mouseClick(find<QPushButton>("mapping.load"), Qt::LeftButton);
    QCOMPARE(m_prompter.shown.size(), 5);
    m_prompter.path = QStringLiteral("out.json");
    QTest::mouseClick(find<QPushButton>("mapping.save"), Qt::LeftButton);
    QCOMPARE(m_written.size(), size_t(1));
    QVERIFY(m_written.front() == shown);
}

// A workbook of several sheets: each is a table of its own, and the one that is shown is the one that is imported.
void tst_mappingdialog::sheetsCanBeChosen()
{
    openReady();
    QVERIFY(!find<QComboBox>("mapping.sheet")->isVisible()); // no workbook
    m_sheets = {QStringLiteral("/tmp/book.xlsx/May"), QStringLiteral("/tmp/book.xlsx/June")};
    open({QStringLiteral("/tmp/book.xlsx")});
    auto *sheet = find<QComboBox>("mapping.sheet");
    QVERIFY(sheet->isVisible());
    QCOMPARE(sheet->currentText(), QStringLiteral("May"));
    answerGuess(chatGuess());
    answerPreview(previewWith(3, 0));
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_Down);
    QCOMPARE(sheet->currentText(), QStringLiteral("June"));
    QCOMPARE(m_guessedFiles.back(), m_sheets.back());
    QVERIFY(!find<QComboBox>("mapping.delimiter")->isVisible()); // it is no text
    QVERIFY(find<QCheckBox>("mapping.header")->isVisible());
    QVERIFY(!find<QPushButton>("mapping.import")->isEnabled()); // another table, of which nothing is known yet
    answerGuess(chatGuess());
    answerPreview(previewWith(3, 0));
    find<QPushButton>("mapping.import")->click();
    QCOMPARE(m_imported.size(), size_t(1));
    QCOMPARE(m_imported.front().first, QStringList{m_sheets.back()});
}

void tst_mappingdialog::zonesAreForWallClocks()
{
    openReady();
    const auto *model = columns()->columns();
    QVERIFY(model->isChoosable(cell(0, MappingColumnsModel::Zone)));
    QVERIFY(!model->isChoosable(cell(2, MappingColumnsModel::Zone)));
    const auto zones = model->choicesOf(cell(0, MappingColumnsModel::Zone));
    QVERIFY(zones.size() > 100);
    const auto tokyo = std::find_if(zones.begin(), zones.end(), [](const MappingColumnsModel::Choice &choice) {
        return choice.zone == "Asia/Tokyo";
    });
    QVERIFY(tokyo != zones.end());
    columns()->columns()->choose(cell(0, MappingColumnsModel::Zone), *tokyo);
    QCOMPARE(m_dialog->mapping().columns[0].zone, std::string("Asia/Tokyo"));
    columns()->columns()->choose(cell(0, MappingColumnsModel::Form), {{}, int(TimeForm::EpochSeconds), {}});
    QVERIFY(!model->isChoosable(cell(0, MappingColumnsModel::Zone))); // they are UTC
}

void tst_mappingdialog::everythingHasAName()
{
    openReady();
    const auto widgets = m_dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool takesKeys =
            (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled();
        if (!takesKeys)
            continue;
        const auto labels = m_dialog->findChildren<QLabel *>();
        const bool isBuddy = std::any_of(labels.begin(), labels.end(),
                                         [widget](const QLabel *label) { return label->buddy() == widget; });
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed = isBuddy || !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                             (widget->parentWidget() && !widget->parentWidget()->accessibleName().isEmpty());
        QVERIFY2(isNamed, qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
    }
}

void tst_mappingdialog::everyWordIsThere()
{
    for (const FieldInfo &info : allFields())
        QVERIFY2(!mappedFieldName(info.field).isEmpty(), info.key.data());
    for (int i = 0; i < rowKindCount; ++i)
        QVERIFY(!rowKindName(RowKind(i)).isEmpty() && !rowKindHint(RowKind(i)).isEmpty());
    for (int i = 1; i <= int(CellUnit::Stars); ++i)
        QVERIFY(!cellUnitName(CellUnit(i)).isEmpty());
    for (int i = 0; i <= int(TimeForm::ExcelDays); ++i)
        QVERIFY(!timeFormName(TimeForm(i)).isEmpty());
    for (int i = 0; i <= int(CellType::Truth); ++i)
        QVERIFY(!cellTypeName(CellType(i)).isEmpty());
    for (int i = 1; i <= int(MappingFlaw::UnknownZone); ++i)
        QVERIFY(!flawMessage(chatGuess().mapping, {MappingFlaw(i), 0}).isEmpty());
}

} // namespace parlance

QTEST_MAIN(parlance::tst_mappingdialog)
#include "tst_mappingdialog.moc"
