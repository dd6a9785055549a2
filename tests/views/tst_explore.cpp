// The Explore page on a real engine: every way to fill a well, undo of it, sorting, folding, what is behind a cell, what is
// kept, formulas with their mistakes, and very large tables.
#include "models/documents/measurefile.h"
#include "tests/views/explorefixture.h"
#include "views/explore/codeedit.h"
#include "views/explore/fieldlist.h"
#include "views/explore/formuladialog.h"
#include "views/pages/pagedesk.h"
#include "views/tiles/charttile.h"

#include <QAbstractItemModelTester>
#include <QCompleter>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace parlance;

class TestExplore : public test::ExploreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void showsThePivot();
    void wellsAreFilledByEveryWay();
    void undoOfEverything();
    void sortsByAnyColumn();
    void foldsRowsAndColumns();
    void cellsLeadToConversations();
    void keepsUnderAName();
    void chartFollowsAndAdvises();
    void formulasSayWhatIsWrong();
    void formulasGoIntoFiles();
    void benchmarksAreOfMeasures();
    void exportsWhatIsSeen();
    void largeTablesOpen();
    void explorationAsJson();
};

void TestExplore::showsThePivot()
{
    const auto shown = page();
    shown->edit(exploration({QStringLiteral("model")}, {QStringLiteral("month")}, {QStringLiteral("messages")}), {});
    PivotModel *model = shown->pivot()->pivot();
    const QAbstractItemModelTester tester(model);
    const auto expected =
        runPivot(*m_engine, shown->exploration().pivot, {}, {now, TimeZone(), {}, Plan::Columns, false});
    QVERIFY(expected.has_value());
    QCOMPARE(model->rowCount(), (*expected)->rows.size()); // one for the total, which stands last
    QCOMPARE(model->columnCount(), (*expected)->columns.size());
    const int row = model->rowCount() - 1, column = model->columnCount() - 1;
    QCOMPARE(model->rowText(row), QStringLiteral("Grand total"));
    QCOMPARE(model->index(row, column).data(PivotModel::RawRole).toDouble(), *(*expected)->value(0, 0, 0));
    QCOMPARE(shown->title(), QStringLiteral("Messages per Model by Month"));
    QVERIFY(model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(model->rowText(0)));
}

void TestExplore::wellsAreFilledByEveryWay()
{
    const auto shown = page();
    shown->edit(exploration({}, {}, {QStringLiteral("messages")}), {});
    const auto rows = [&] { return shown->exploration().pivot.rows; };
    const auto columns = [&] { return shown->exploration().pivot.columns; };
    const Field model = Field::dimension(*parseGrouping(QStringLiteral("model")));
    const Field week = Field::dimension(*parseGrouping(QStringLiteral("week")));
    Q_EMIT shown->fields()->activated(model); // Enter or a double click
    QCOMPARE(rows().size(), size_t(1));
    Q_EMIT shown->fields()->activated(week); // time goes across
    QCOMPARE(columns().size(), size_t(1));
    drop(shown->wells()->well(WellKind::Rows), Field::dimension(*parseGrouping(QStringLiteral("weekday"))));
    QCOMPARE(rows().size(), size_t(2));
    drop(shown->wells()->well(WellKind::Columns), model, QStringLiteral("rows:0")); // moves
    QCOMPARE(columns().size(), size_t(2));
    QCOMPARE(rows().size(), size_t(1));
    drop(shown->wells()->well(WellKind::Values), Field::value(QStringLiteral("users")));
    QCOMPARE(shown->exploration().pivot.values.size(), size_t(2));
    drop(shown->wells()->well(WellKind::Values), week); // not there
    QCOMPARE(shown->exploration().pivot.values.size(), size_t(2));
    drop(shown->wells()->well(WellKind::Colour), model);
    QVERIFY(shown->exploration().colour.has_value());

    Pill *pill = shown->wells()->well(WellKind::Values)->pills().front(); // by keyboard
    const QString first = shown->exploration().pivot.values.front().of;
    QTest::keyClick(pill, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(shown->exploration().pivot.values.back().of, first);
    QTest::keyClick(shown->wells()->well(WellKind::Values)->pills().front(), Qt::Key_Delete);
    QCOMPARE(shown->exploration().pivot.values.size(), size_t(1));
    shown->wells()->findChild<QPushButton *>(QStringLiteral("wells.swap"))->click();
    QCOMPARE(rows().size(), size_t(2));

    auto *search = shown->fields()->findChild<QLineEdit *>(QStringLiteral("fields.search"));
    search->setText(QStringLiteral("satisf"));
    QVERIFY(shown->fields()->current().contains(QStringLiteral("satisfaction")));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(shown->exploration().pivot.values.back().of.left(12), QStringLiteral("satisfaction"));
    const auto *about = shown->fields()->findChild<QLabel *>(QStringLiteral("fields.about"));
    QVERIFY(about->text().contains(QLatin1Char('\n'))); // definition, and its value on this page
}

void TestExplore::undoOfEverything()
{
    const auto shown = page();
    std::vector<Exploration> states{shown->exploration()};
    const auto step = [&](const Exploration &next) {
        shown->edit(next, QStringLiteral("step"));
        states.push_back(shown->exploration());
    };
    step(exploration({QStringLiteral("model")}, {}, {QStringLiteral("messages")}));
    Exploration next = states.back();
    next.look = CellLook::Heat;
    step(next);
    next.chart = VisualKind::Donut;
    step(next);
    next.pivot.sort = {0, {}, false};
    step(next);
    for (size_t i = states.size() - 1; i > 0; --i) {
        QVERIFY(shown->exploration() == states[i]);
        QTest::keyClick(shown->pivot(), Qt::Key_Z, Qt::ControlModifier);
    }
    QVERIFY(shown->exploration() == states.front());
    for (size_t i = 1; i < states.size(); ++i)
        shown->undoStack()->redo();
    QVERIFY(shown->exploration() == states.back());
}

void TestExplore::sortsByAnyColumn()
{
    const auto shown = page();
    shown->edit(exploration({QStringLiteral("weekday")}, {QStringLiteral("month")}, {QStringLiteral("messages")}), {});
    PivotModel *model = shown->pivot()->pivot();
    const int column = 1;
    const QString head = model->headerData(column, Qt::Horizontal).toString();
    for (const bool descending : {true, false}) {
        Q_EMIT shown->pivot()->horizontalHeader()->sectionClicked(column);
        QCOMPARE(shown->exploration().pivot.sort.descending, descending);
        QCOMPARE(model->headerData(column, Qt::Horizontal).toString(), head);
        QCOMPARE(model->headerData(column, Qt::Horizontal, PivotModel::SortRole).toInt(), descending ? 1 : -1);
        for (int row = 1; row + 1 < model->rowCount(); ++row) {
            const QVariant before = model->index(row - 1, column).data(PivotModel::RawRole);
            const QVariant is = model->index(row, column).data(PivotModel::RawRole);
            if (is.isValid())
                QVERIFY(descending ? before.toDouble() >= is.toDouble() : before.toDouble() <= is.toDouble());
        }
    }
}

void TestExplore::foldsRowsAndColumns()
{
    const auto shown = page();
    shown->edit(exploration({QStringLiteral("model"), QStringLiteral("weekday")},
                            {QStringLiteral("year"), QStringLiteral("rating")}, {QStringLiteral("messages")}),
                {});
    PivotModel *model = shown->pivot()->pivot();
    model->foldAll(true);
    const int all = model->rowCount();
    shown->pivot()->setCurrentIndex(model->index(0, 0));
    QVERIFY(model->isOpen(0));
    QTest::keyClick(shown->pivot(), Qt::Key_Left);
    QVERIFY(!model->isOpen(0));
    QVERIFY(model->rowCount() < all);
    QTest::keyClick(shown->pivot(), Qt::Key_Right);
    QCOMPARE(model->rowCount(), all);
    model->foldAll(false);
    QVERIFY(model->rowCount() < all);
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(!model->isOpen(row));
    const int columns = model->columnCount();
    model->foldColumn(0, false);
    QVERIFY(model->columnCount() < columns);
    model->foldColumn(0, true);
    QCOMPARE(model->columnCount(), columns);
    Exploration flat = shown->exploration();
    flat.pivot.subtotals = false;
    shown->edit(flat, {});
    int leaves = 0; // no group stands for its rows any more: all of them are there
    for (int node = 1; node < model->table()->rows.size(); ++node)
        leaves += model->table()->rows.isLeaf(node);
    QVERIFY(leaves > 1);
    QCOMPARE(model->rowCount(), leaves + 1);
    for (int row = 0; row + 1 < model->rowCount(); ++row)
        QVERIFY(!model->isFoldable(row));
}

void TestExplore::cellsLeadToConversations()
{
    const auto shown = page();
    shown->edit(exploration({QStringLiteral("model")}, {}, {QStringLiteral("messages")}), {});
    shown->pivot()->setCurrentIndex(shown->pivot()->pivot()->index(0, 0));
    QTest::keyClick(shown->pivot(), Qt::Key_Return);
    QVERIFY(shown->isDrilled());
    const auto *crumb = shown->findChild<QWidget *>(QStringLiteral("explore.crumb"));
    QVERIFY(crumb->property("text").toString().contains(shown->pivot()->pivot()->rowText(0)));
    const Tile *tile = nullptr;
    for (const Tile *one : shown->findChildren<Tile *>()) {
        if (one->block().visual.options.value(QLatin1String("name")) == QLatin1String("conversations"))
            tile = one;
    }
    QVERIFY(tile);
    QVERIFY(!tile->answer().queries.front().where.isEmpty());
    shown->findChild<QPushButton *>(QStringLiteral("explore.back"))->click();
    QVERIFY(!shown->isDrilled());
}

void TestExplore::keepsUnderAName()
{
    const auto shown = page();
    const Exploration mine = exploration({QStringLiteral("model")}, {}, {QStringLiteral("messages")});
    shown->edit(mine, {});
    m_prompter.text = QStringLiteral("My models");
    auto *button = shown->findChild<QPushButton *>(QStringLiteral("explore.save"));
    button->click();
    QCOMPARE(m_kept.saved.size(), size_t(1));
    QCOMPARE(m_kept.saved.front().title, QStringLiteral("My models"));
    QVERIFY(m_kept.saved.front().pivot == mine.pivot);
    QCOMPARE(shown->title(), QStringLiteral("My models"));
    QVERIFY(!button->isEnabled());
    Exploration changed = shown->exploration();
    changed.look = CellLook::Bars;
    shown->edit(changed, {});
    QVERIFY(button->isEnabled());
    button->click(); // under the same name
    QCOMPARE(m_kept.saved.size(), size_t(1));
    QCOMPARE(m_kept.saved.front().look, CellLook::Bars);

    const auto other = page(); // the session comes back
    other->restoreState(shown->saveState());
    QVERIFY(other->exploration() == shown->exploration());
}

void TestExplore::chartFollowsAndAdvises()
{
    const auto shown = page();
    shown->edit(exploration({QStringLiteral("model")}, {QStringLiteral("month")}, {QStringLiteral("messages")}), {});
    auto *tile = shown->findChild<ChartTile *>();
    QVERIFY(tile);
    QCOMPARE(tile->block().visual.kind, VisualKind::StackedColumns);
    QCOMPARE(tile->answer().queries.front().by.front().dimension, DimensionKey::Time);
    Exploration next = shown->exploration();
    next.pivot.values = {{QStringLiteral("satisfaction"), Show::Value, 3}};
    shown->edit(next, {});
    QCOMPARE(shown->findChild<ChartTile *>()->block().visual.kind, VisualKind::Line); // shares do not stack
    QVERIFY(!chartProblem(VisualKind::StackedColumns, next, 3).isEmpty());
    QVERIFY(chartProblem(VisualKind::Line, next, 3).isEmpty());
    next.pivot.values = {{QStringLiteral("messages"), Show::Value, 3}};
    QVERIFY(!chartProblem(VisualKind::Donut, next, 9).isEmpty());
    next.chart = VisualKind::Table;
    shown->edit(next, {});
    QVERIFY(!shown->findChild<ChartTile *>());
    // A map shows all countries, whatever else there is, and needs them; boxes show all percentiles of one thing.
    next.chart = VisualKind::Map;
    QVERIFY(!chartProblem(VisualKind::Map, next, 3).isEmpty());
    QVERIFY(!chartQuery(next, VisualKind::Map, {}));
    Exploration countries = next;
    countries.pivot.columns.push_back({DimensionKey::Country, Grain::Day, 5});
    QVERIFY(chartProblem(VisualKind::Map, countries, 3).isEmpty());
    const auto onMap = chartQuery(countries, VisualKind::Map, {});
    QVERIFY(onMap);
    QCOMPARE(onMap->by.size(), size_t(1));
    QCOMPARE(onMap->by.front().dimension, DimensionKey::Country);
    QCOMPARE(onMap->by.front().top, 0);
    QVERIFY(!chartProblem(VisualKind::Box, next, 3).isEmpty());
    QVERIFY(!chartQuery(next, VisualKind::Box, {}));
    Exploration slow = next;
    slow.pivot.values = {{QStringLiteral("response_time_p95"), Show::Value, 3}};
    QVERIFY(chartProblem(VisualKind::Box, slow, 3).isEmpty());
    const auto boxes = chartQuery(slow, VisualKind::Box, {});
    QVERIFY(boxes);
    QCOMPARE(boxes->measures,
             (std::vector{MeasureKey::ResponseTimeP50, MeasureKey::ResponseTimeP90, MeasureKey::ResponseTimeP95,
                          MeasureKey::ResponseTimeP99, MeasureKey::ResponseTimeP5, MeasureKey::ResponseTimeP25,
                          MeasureKey::ResponseTimeP75}));
    QCOMPARE(boxes->by.front().dimension, DimensionKey::Model);
    next.chart.reset();
    next.pivot.values = {{QStringLiteral("messages / conversations"), Show::Value, 3}};
    shown->edit(next, {});
    tile = shown->findChild<ChartTile *>();
    QVERIFY(tile);
    QCOMPARE(tile->answer().tables.front()->columns.back().key, QStringLiteral("messages / conversations"));
}

void TestExplore::formulasSayWhatIsWrong()
{
    OwnMeasures own;
    FormulaDialog dialog({}, own, {}, true, context(), nullptr);
    auto *text = dialog.findChild<CodeEdit *>(QStringLiteral("formula.text"));
    auto *keep = dialog.findChild<QPushButton *>(QStringLiteral("formula.keep"));
    auto *use = dialog.findChild<QPushButton *>(QStringLiteral("formula.use"));
    const auto *message = dialog.findChild<QLabel *>(QStringLiteral("formula.message"));
    const auto *value = dialog.findChild<QLabel *>(QStringLiteral("formula.value"));
    text->setPlainText(QStringLiteral("messages / convresations"));
    QVERIFY(message->text().contains(QStringLiteral("12"))); // counted from one
    QVERIFY(message->text().contains(QStringLiteral("conversations")));
    QCOMPARE(text->extraSelections().size(), 1);
    QCOMPARE(text->extraSelections().front().cursor.selectedText(), QStringLiteral("convresations"));
    QVERIFY(!use->isEnabled());
    QVERIFY(value->text().isEmpty());
    text->setPlainText(QStringLiteral("messages / nullif(conversations, 0)"));
    QVERIFY(text->extraSelections().isEmpty());
    QVERIFY(use->isEnabled());
    QVERIFY(!keep->isEnabled()); // without a name
    Query query;
    query.measures = {MeasureKey::MessagesPerConversation};
    const auto table = m_engine->run(query, {now, TimeZone(), {}, Plan::Columns, false});
    QVERIFY(value->text().contains(formatValue(*(*table)->totals.back(), Unit::Ratio, {})));
    auto *label = dialog.findChild<QLineEdit *>(QStringLiteral("formula.label"));
    QTest::keyClicks(label, QStringLiteral("Per talk"));
    QCOMPARE(dialog.findChild<QLineEdit *>(QStringLiteral("formula.name"))->text(), QStringLiteral("per_talk"));
    QVERIFY(keep->isEnabled());
    QSignalSpy kept(&dialog, &FormulaDialog::kept);
    keep->click();
    QCOMPARE(kept.size(), 1);

    text->setPlainText({}); // completion: what is typed is found anywhere in a name
    QTest::keyClicks(text, QStringLiteral("thumbs_d"));
    QCOMPARE(text->completer()->currentCompletion(), QStringLiteral("thumbs_down"));

    m_kept.measures.formulas = {dialog.typed()};
    m_kept.measures.formulas.front().text = QStringLiteral("messages / conversations");
    const auto shown = page();
    shown->edit(exploration({QStringLiteral("model")}, {}, {QStringLiteral("formula:per_talk")}), {});
    QVERIFY(shown->pivot()->pivot()->rowCount() > 1);
    QCOMPARE(shown->title(), QStringLiteral("Per talk per Model"));
    shown->edit(exploration({QStringLiteral("model")}, {}, {QStringLiteral("formula:gone")}), {});
    QCOMPARE(shown->pivot()->pivot()->rowCount(), 0);
    QVERIFY(!shown->wells()->well(WellKind::Values)->pills().front()->accessibleDescription().isEmpty());
}

void TestExplore::formulasGoIntoFiles()
{
    const OwnExplorations before = m_kept;
    m_kept.measures.formulas = {
        {QStringLiteral("per_talk"), QStringLiteral("Per talk"), QStringLiteral("messages / conversations")},
        {QStringLiteral("other"), {}, QStringLiteral("messages * 2")}};
    PageContext with = context();
    std::vector<ExportJob> jobs;
    with.runExport = [&jobs](ExportJob job) { jobs.push_back(std::move(job)); };
    ExplorePage shown(access(), MemberAccess(), &m_prompter, with);
    m_prompter.path = m_folder.filePath(QStringLiteral("talk.parlance-formulas"));
    Q_EMIT shown.wells()->formulaWanted(QStringLiteral("formula:per_talk"));
    auto *dialog = shown.findChild<FormulaDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(QStringLiteral("formula.file"))->click();
    QCOMPARE(jobs.size(), size_t(1));
    QVERIFY(jobs.front().run({}, {}));
    QFile file(m_prompter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readMeasures(file.readAll(), {});
    QVERIFY(read.has_value());
    QCOMPARE(read->formulas, std::vector{m_kept.measures.formulas.front()});
    m_kept = before;
}

// What a measure is held against says nothing of a formula over it.
void TestExplore::benchmarksAreOfMeasures()
{
    auto desk = std::make_shared<PageDesk>();
    desk->benchmarks = {{QStringLiteral("b"), QStringLiteral("Goal of ours"), MeasureKey::Messages, Grain::Month, 5}};
    PageContext with = context();
    with.desk = desk;
    ExplorePage shown(access(), MemberAccess(), &m_prompter, with);
    const auto said = [&shown](const QString &value) {
        Exploration asked = exploration({QStringLiteral("month")}, {}, {value});
        asked.chart = VisualKind::Line;
        shown.edit(asked, {});
        const auto charts = shown.findChildren<QWidget *>(QStringLiteral("chart"));
        return charts.isEmpty() ? QString() : charts.back()->accessibleDescription();
    };
    const QString plain = said(QStringLiteral("messages"));
    QVERIFY2(plain.contains(QStringLiteral("Goal of ours")), qPrintable(plain));
    const QString formula = said(QStringLiteral("messages * 2"));
    QVERIFY2(!formula.isEmpty() && !formula.contains(QStringLiteral("Goal of ours")), qPrintable(formula));
}

void TestExplore::exportsWhatIsSeen()
{
    const auto shown = page();
    shown->edit(exploration({QStringLiteral("model"), QStringLiteral("weekday")}, {QStringLiteral("month")},
                            {QStringLiteral("messages"), QStringLiteral("cost")}),
                {});
    const auto tables = shown->tables();
    QCOMPARE(tables.size(), size_t(1));
    const PivotModel *model = shown->pivot()->pivot();
    const Table &table = *tables.front().second;
    QCOMPARE(int(table.rows), model->rowCount());
    QCOMPARE(int(table.columns.size()), model->columnCount() + 2);
    const auto &last = table.columns[table.columns.size() - 2]; // messages of all
    QCOMPARE(last.number(table.rows - 1),
             model->index(model->rowCount() - 1, model->columnCount() - 2).data(PivotModel::RawRole).toDouble());
}

// A million rows, thirty thousand columns: only what is in sight is laid out and put into words.
void TestExplore::largeTablesOpen()
{
    for (const auto &[rows, columns] : {std::pair{1'000'000, 0}, {3, 30'000}}) {
        Exploration large = exploration({QStringLiteral("conversation")}, {}, {QStringLiteral("messages")});
        if (columns > 0)
            large.pivot.columns = {*parseGrouping(QStringLiteral("user"))};
        const auto plan = planPivot(large.pivot, {});
        QVERIFY(plan.has_value());
        std::vector<TablePtr> answers;
        for (const PivotPlan::Level &level : plan->levels)
            answers.push_back(wide(level.rows > 0 ? rows : 0, level.columns > 0 ? columns : 0));
        const auto table = pivotTable(*plan, answers);
        QVERIFY(table.has_value());
        PivotView view;
        view.setTheme(Theme::light());
        view.resize(900, 500);
        view.pivot()->setTable(*table, large, {}, now, TimeZone(), {});
        view.arrange();
        view.show();
        QCOMPARE(view.pivot()->rowCount(), rows + 1);
        QCOMPARE(view.pivot()->columnCount(), columns + 1);
        view.scrollTo(view.pivot()->index(rows, columns));
        QVERIFY(!view.grab().isNull());
        QCOMPARE(view.indexAt(view.visualRect(view.pivot()->index(rows, columns)).center()).row(), rows);
    }
}

void TestExplore::explorationAsJson()
{
    Exploration one = exploration({QStringLiteral("bot:10"), QStringLiteral("model")}, {QStringLiteral("week")},
                                  {QStringLiteral("cost"), QStringLiteral("formula:x")});
    one.title = QStringLiteral("Title");
    one.compare = Compare::PreviousYear;
    one.colour = *parseGrouping(QStringLiteral("model:3"));
    one.chart = VisualKind::Matrix;
    one.look = CellLook::Bars;
    one.grandTotal = one.markPartial = false;
    one.parameters = {{QStringLiteral("rate"), {}, Parameter::Kind::Number, {}, {QStringLiteral("2")}, {}, true}};
    one.unknown.insert(QStringLiteral("of_a_newer_program"), 7);
    const auto read = explorationFromJson({}, toJson(one));
    QVERIFY(read.has_value());
    QVERIFY(*read == one);
    QVERIFY(!explorationFromJson({}, QJsonObject{{QStringLiteral("pivot"), QJsonObject()}}).has_value());
}

QTEST_MAIN(TestExplore)
#include "tst_explore.moc"
