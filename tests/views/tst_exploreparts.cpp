// The Explore page where several things meet: late answers, slow writes, wells that change below a menu, levels that are
// not shown, what a cell, a list, a sort and a name belong to.
#include "tests/live/gate.h"
#include "tests/views/explorefixture.h"
#include "views/explore/fieldlist.h"
#include "views/tiles/charttile.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace parlance;

class TestExploreParts : public test::ExploreFixture
{
    Q_OBJECT

    // The page of the last month with messages, which has one before it to be compared with.
    PageContext ofLastMonth()
    {
        const auto all =
            runPivot(*m_engine, exploration({QStringLiteral("month")}, {}, {QStringLiteral("messages")}).pivot, {},
                     {now, TimeZone(), {}, Plan::Columns, false});
        PageContext of = context();
        int last = (*all)->rows.size() - 1;
        while (last > 1 && (*all)->value(last, 0, 0).value_or(0) == 0)
            --last;
        const TimeRange month = TimeZone().period(Grain::Month, (*all)->rows.member(last).number);
        of.filter.period.kind = Period::Kind::Absolute;
        of.filter.period.from = isoUtc(*month.from);
        of.filter.period.to = isoUtc(*month.to);
        of.filter.compare = Compare::PreviousPeriod;
        return of;
    }
    static int columnOf(const PivotModel &model, PivotModel::Shown::Part part)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.shown(column).part == part)
                return column;
        }
        return -1;
    }
    static QStringList menuOf(WellsPane *wells, Pill *pill, QMenu **menu)
    {
        pill->click();
        *menu = wells->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly).last();
        QStringList texts;
        const auto actions = (*menu)->actions();
        for (const QAction *action : actions)
            texts << action->text();
        return texts;
    }
    static QAction *actionOf(QMenu *menu, const QString &text)
    {
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void groupsWithoutSubtotals();
    void whatIsLateIsDropped();
    void writesKeepNothingWaiting();
    void wellsOutlastAnswers();
    void limitsOnlyWhatHasALargest();
    void sortFollowsItsMeasure();
    void periodsComeInTheirOrder();
    void changesAreTheSameEverywhere();
    void previousCellsLeadToThePreviousPeriod();
    void theListGoesWithTheFilter();
    void chartsWithoutSense();
    void stayWhereYouAre();
    void factsAreOfTheirField();
    void smallThings();
    void savedIsWhatIsStored();
};

void TestExploreParts::groupsWithoutSubtotals()
{
    const auto shown = page();
    Exploration flat = exploration({QStringLiteral("model"), QStringLiteral("weekday")},
                                   {QStringLiteral("year"), QStringLiteral("rating")}, {QStringLiteral("messages")});
    shown->edit(flat, {});
    PivotModel *model = shown->pivot()->pivot();
    const QString group = model->rowText(0);
    const QString part = model->rowText(1);
    const int columns = model->columnCount();
    model->foldColumn(0, false);
    QVERIFY(model->columnCount() < columns);
    flat.pivot.subtotals = flat.pivot.columnSubtotals = false;
    shown->edit(flat, {});
    QCOMPARE(model->rowText(0), group + QStringLiteral(" / ") + part);
    QCOMPARE(model->headerData(0, Qt::Vertical, PivotModel::DepthRole).toInt(), 0);
    QVERIFY(model->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(model->rowText(0)));
    int leaves = 0;
    for (int node = 1; node < model->table()->columns.size(); ++node)
        leaves += model->table()->columns.isLeaf(node);
    QCOMPARE(model->columnCount(), leaves + 1);
    QVERIFY(!model->canFoldColumns());
}

// An answer that is put together while the question changes belongs to nothing on screen.
void TestExploreParts::whatIsLateIsDropped()
{
    QueryService queries([this](const std::vector<Query> &asked, std::stop_token stop) {
        return m_engine->run(std::span(asked), {now, TimeZone(), std::move(stop), Plan::Columns, false});
    });
    PageContext threaded = context();
    threaded.queries = &queries;
    for (const bool all : {false, true}) {
        test::Gate gate;
        ExplorePage shown(ExploreAccess(), MemberAccess(), &m_prompter, threaded);
        shown.show();
        const PivotModel *model = shown.pivot()->pivot();
        QTRY_VERIFY(model->rowCount() > 1);
        Exploration two = exploration({QStringLiteral("model")}, {QStringLiteral("month")},
                                      {QStringLiteral("messages"), QStringLiteral("users")});
        shown.edit(two, {});
        queries.background()->run([&gate](std::stop_token stop) { gate.pass(stop); });
        gate.awaitArrival(1); // answered, and the answer is on its way
        QCoreApplication::processEvents();
        Exploration fewer = two;
        fewer.pivot.values.resize(all ? 0 : 1);
        shown.edit(fewer, {});
        gate.open(1);
        if (all) {
            bool through = false; // what was under way is done
            queries.background()->run([&queries, &through](std::stop_token) {
                queries.background()->deliver([&through] { through = true; });
            });
            QTRY_VERIFY(through);
            QCOMPARE(model->rowCount(), 0);
            QVERIFY(!shown.findChild<ChartTile *>());
        } else {
            QTRY_VERIFY(model->table() && model->table()->measures.size() == 1);
            QVERIFY(!model->headerData(0, Qt::Horizontal).toString().isEmpty());
        }
    }
}

void TestExploreParts::writesKeepNothingWaiting()
{
    QueryService queries([this](const std::vector<Query> &asked, std::stop_token stop) {
        return m_engine->run(std::span(asked), {now, TimeZone(), std::move(stop), Plan::Columns, false});
    });
    PageContext threaded = context();
    threaded.queries = &queries;
    test::Gate import; // holds the workspace
    std::mutex mutex;
    QStringList written;
    ExploreAccess slow;
    Background writer(Background::Mode::Threaded);
    slow.save = [&](const Exploration &exploration, QObject *, const ExploreAccess::Done &done) {
        writer.run([&, exploration, done](std::stop_token stop) {
            if (!import.pass(stop))
                return;
            const std::scoped_lock lock(mutex);
            written << exploration.title;
            writer.deliver([done] { done({}); });
        });
    };
    ExplorePage shown(slow, MemberAccess(), &m_prompter, threaded);
    shown.show();
    auto *button = shown.findChild<QPushButton *>(QStringLiteral("explore.save"));
    shown.edit(exploration({QStringLiteral("model")}, {}, {QStringLiteral("messages")}), {});
    for (const QString &name : {QStringLiteral("First"), QStringLiteral("Second")}) {
        m_prompter.text = name;
        button->click();
    }
    import.awaitArrival(1);
    shown.edit(exploration({QStringLiteral("weekday")}, {}, {QStringLiteral("users")}), {});
    QTRY_VERIFY(
        shown.pivot()->pivot()->cornerText().contains(groupingLabel(*parseGrouping(QStringLiteral("weekday")))));
    const Exploration changed = shown.exploration();
    import.open(2);
    QTRY_VERIFY(!shown.exploration().key.isEmpty());
    QCOMPARE(shown.exploration().pivot.rows, changed.pivot.rows); // what was changed meanwhile stays
    const auto all = [&] {
        const std::scoped_lock lock(mutex);
        return written;
    };
    QTRY_COMPARE(all(), (QStringList{QStringLiteral("First"), QStringLiteral("Second")}));
}

// Pills are made anew with every answer, also while the menu of one is open.
void TestExploreParts::wellsOutlastAnswers()
{
    WellsPane wells;
    Exploration shown = exploration({QStringLiteral("model"), QStringLiteral("bot")}, {},
                                    {QStringLiteral("messages"), QStringLiteral("users")});
    wells.QWidget::show();
    wells.show(shown, {}, Compare::None, {});
    connect(&wells, &WellsPane::edited, &wells, [&](const Exploration &next) {
        shown = next;
        wells.show(shown, {}, Compare::None, {});
    });
    const auto renew = [&] {
        wells.show(shown, {}, Compare::None, {});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    QWidget *below = nullptr;
    connect(&wells, &WellsPane::filterWanted, &wells, [&](DimensionKey, QWidget *widget) { below = widget; });
    QMenu *menu = nullptr;
    menuOf(&wells, wells.well(WellKind::Rows)->pills().front(), &menu);
    renew();
    actionOf(menu, QStringLiteral("Filter…"))->trigger();
    QVERIFY(below);
    QVERIFY(below->isVisible());
    menu->close();
    menuOf(&wells, wells.well(WellKind::Rows)->pills().front(), &menu);
    renew();
    actionOf(menu, QStringLiteral("Remove"))->trigger();
    QCOMPARE(shown.pivot.rows.size(), size_t(1));
    menu->close();
    menuOf(&wells, wells.well(WellKind::Values)->pills().front(), &menu);
    renew();
    actionOf(menu, QStringLiteral("Move down"))->trigger();
    QCOMPARE(shown.pivot.values.back().of, QStringLiteral("messages"));
    menu->close();
}

void TestExploreParts::limitsOnlyWhatHasALargest()
{
    for (const char *name : {"cohort", "export_hour", "weekday", "hour_of_day", "length_band", "model"}) {
        const Grouping grouping = *parseGrouping(QLatin1String(name));
        const bool limits = grouping.dimension == DimensionKey::Model;
        WellsPane wells;
        Exploration shown = exploration({QLatin1String(name)}, {}, {QStringLiteral("messages")});
        wells.show(shown, {}, Compare::None, {});
        QMenu *menu = nullptr;
        const QStringList texts = menuOf(&wells, wells.well(WellKind::Rows)->pills().front(), &menu);
        QCOMPARE(texts.contains(QStringLiteral("Members")), limits);
        QVERIFY(texts.contains(QStringLiteral("Filter…")));
        QCOMPARE(wells.findChild<QComboBox *>(QStringLiteral("options.limit"))->isEnabled(), limits);
        const auto query = chartQuery(shown, VisualKind::RankedBars, {});
        if (query)
            QCOMPARE(query->by.front().top > 0, limits);
        menu->close();
    }
}

void TestExploreParts::sortFollowsItsMeasure()
{
    const auto shown = page();
    Exploration three =
        exploration({QStringLiteral("model")}, {},
                    {QStringLiteral("messages"), QStringLiteral("users"), QStringLiteral("conversations")});
    three.pivot.sort = {1, {}, false};
    shown->edit(three, {});
    const auto pills = [&] { return shown->wells()->well(WellKind::Values)->pills(); };
    const auto sort = [&] { return shown->exploration().pivot.sort; };
    QTest::keyClick(pills().front(), Qt::Key_Delete);
    QCOMPARE(sort().value, 0); // still by users
    QVERIFY(!sort().descending);
    QTest::keyClick(pills().front(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(sort().value, 1);
    drop(shown->wells()->well(WellKind::Values), Field::value(QStringLiteral("users")), QStringLiteral("measures:1"));
    QCOMPARE(shown->exploration().pivot.values.front().of, QStringLiteral("users"));
    QCOMPARE(sort().value, 0);
    QTest::keyClick(pills().front(), Qt::Key_Delete);
    QCOMPARE(sort(), PivotSort{}); // what it was sorted by is gone

    shown->edit(three, {}); // twice down by keyboard is twice down
    shown->activateWindow();
    pills().front()->setFocus();
    for (int i = 1; i <= 2; ++i) {
        auto *pill = qobject_cast<Pill *>(shown->wells()->focusWidget());
        QVERIFY(pill);
        QTest::keyClick(pill, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(shown->exploration().pivot.values[size_t(i)].of, QStringLiteral("messages"));
    }
}

void TestExploreParts::periodsComeInTheirOrder()
{
    const auto shown = page();
    shown->edit(exploration({}, {}, {QStringLiteral("messages")}), {});
    shown->wells()->add(Field::dimension(*parseGrouping(QStringLiteral("month"))), WellKind::Rows);
    const PivotSide &rows = shown->pivot()->pivot()->table()->rows;
    QVERIFY(rows.size() > 3);
    for (int row = 2; row < rows.size(); ++row)
        QVERIFY(rows.member(row - 1).number < rows.member(row).number);
    Exploration ranked = shown->exploration(); // asked for, it stays so
    ranked.pivot.sort = {0, {}, false};
    ranked.pivot.rows.clear();
    shown->edit(ranked, {});
    shown->wells()->add(Field::dimension(*parseGrouping(QStringLiteral("month"))), WellKind::Rows);
    QCOMPARE(shown->exploration().pivot.sort, ranked.pivot.sort);
}

// On screen, in a copy and in an export.
void TestExploreParts::changesAreTheSameEverywhere()
{
    ExplorePage shown(access(), MemberAccess(), &m_prompter, context());
    shown.show();
    shown.edit(exploration({}, {}, {QStringLiteral("satisfaction")}), {});
    const PivotModel &model = *shown.pivot()->pivot();
    std::optional<double> is, was;
    for (int month = 2; month <= 12 && !(is && was && *is != *was); ++month) { // until there are ratings in both
        PageContext of = context();
        of.filter.period.kind = Period::Kind::Absolute;
        of.filter.period.from = QStringLiteral("2024-%1-01").arg(month, 2, 10, QLatin1Char('0'));
        of.filter.period.to = QStringLiteral("2025-01-01");
        of.filter.compare = Compare::PreviousPeriod;
        shown.setContext(of);
        is = model.table()->value(0, 0, 0);
        was = model.table()->previous(0, 0);
    }
    QVERIFY(is && was && *is != *was);
    const int column = columnOf(model, PivotModel::Shown::Part::Change);
    QVERIFY(column >= 0);
    QCOMPARE(model.index(0, column).data(PivotModel::RawRole).toDouble(), *is - *was);
    QCOMPARE(shown.tables().front().second->columns[size_t(column)].reals.front(), *is - *was);
}

void TestExploreParts::previousCellsLeadToThePreviousPeriod()
{
    ExplorePage shown(access(), MemberAccess(), &m_prompter, ofLastMonth());
    shown.show();
    shown.edit(exploration({QStringLiteral("model")}, {}, {QStringLiteral("messages")}), {});
    const PivotModel &model = *shown.pivot()->pivot();
    const int column = columnOf(model, PivotModel::Shown::Part::Previous);
    QVERIFY(column >= 0);
    const Provenance &provenance = model.table()->provenance;
    const auto fromOf = [&](int at) {
        shown.drill(0, at);
        for (const Tile *tile : shown.findChildren<Tile *>()) {
            if (tile->block().visual.options.value(QLatin1String("name")) == QLatin1String("conversations"))
                return tile->answer().queries.front().period.from;
        }
        return QString();
    };
    QVERIFY(provenance.comparison.from && provenance.range.from != provenance.comparison.from);
    QCOMPARE(fromOf(0), isoUtc(*provenance.range.from));
    QCOMPARE(fromOf(column), isoUtc(*provenance.comparison.from));
    shown.edit(exploration({QStringLiteral("day")}, {}, {QStringLiteral("messages")}), {});
    QVERIFY(!shown.isDrilled());
    QCOMPARE(model.table()->rows.levels.front().grouping.dimension, DimensionKey::Time);
    QVERIFY(model.rowCount() > 1);
    QSignalSpy said(&shown, &ExplorePage::statusMessage);
    shown.drill(0, columnOf(model, PivotModel::Shown::Part::Previous));
    QVERIFY(!shown.isDrilled());
    QCOMPARE(said.size(), 1);
}

void TestExploreParts::theListGoesWithTheFilter()
{
    const auto shown = page();
    shown->edit(exploration({QStringLiteral("model")}, {}, {QStringLiteral("messages")}), {});
    shown->drill(0, 0);
    QVERIFY(shown->isDrilled());
    shown->setContext(context()); // nothing has changed
    QCoreApplication::processEvents();
    QVERIFY(shown->isDrilled());
    PageContext other = context();
    other.filter.where = parseFilter(QStringLiteral("not model is null"))->where;
    shown->setContext(other);
    QTRY_VERIFY(!shown->isDrilled());
}

void TestExploreParts::chartsWithoutSense()
{
    const auto shown = page();
    Exploration strange = exploration({QStringLiteral("month")}, {}, {QStringLiteral("audit_events")});
    shown->edit(strange, {});
    QVERIFY(shown->pivot()->pivot()->table());
    const int rows = shown->pivot()->pivot()->rowCount();
    strange.colour = *parseGrouping(QStringLiteral("model")); // which entries of an audit log do not have
    shown->edit(strange, {});
    QVERIFY(shown->pivot()->pivot()->table());
    QCOMPARE(shown->pivot()->pivot()->rowCount(), rows);
    QVERIFY(!shown->findChild<ChartTile *>());
}

void TestExploreParts::stayWhereYouAre()
{
    const auto shown = page();
    shown->edit(exploration({QStringLiteral("day")}, {QStringLiteral("model")}, {QStringLiteral("messages")}), {});
    PivotView *view = shown->pivot();
    QVERIFY(view->model()->rowCount() > 40);
    QTest::qWait(0);
    view->setCurrentIndex(view->model()->index(30, 1));
    view->setColumnWidth(1, 171);
    view->verticalScrollBar()->setValue(300);
    QCOMPARE(view->verticalScrollBar()->value(), 300);
    m_queries->dataChanged();
    QCOMPARE(view->currentIndex(), view->model()->index(30, 1));
    QVERIFY(view->selectionModel()->isSelected(view->currentIndex()));
    QCOMPARE(view->columnWidth(1), 171);
    QCOMPARE(view->verticalScrollBar()->value(), 300);

    auto *tree = shown->fields()->findChild<QTreeWidget *>(QStringLiteral("fields.tree"));
    const QTreeWidgetItem *top = tree->topLevelItem(0);
    QTreeWidgetItem *group = top->child(top->childCount() - 1);
    const bool open = !group->isExpanded();
    group->setExpanded(open);
    shown->setContext(context());
    QCOMPARE(tree->topLevelItem(0)->child(top->childCount() - 1)->isExpanded(), open);
}

void TestExploreParts::factsAreOfTheirField()
{
    m_kept.measures.formulas = {{QStringLiteral("per_talk"), {}, QStringLiteral("messages / conversations")}};
    const auto shown = page();
    auto *search = shown->fields()->findChild<QLineEdit *>(QStringLiteral("fields.search"));
    const auto *about = shown->fields()->findChild<QLabel *>(QStringLiteral("fields.about"));
    search->setText(QStringLiteral("satisfaction"));
    QVERIFY(about->text().contains(QStringLiteral("On this page")));
    search->setText(QStringLiteral("per_talk"));
    QVERIFY(shown->fields()->current().contains(QStringLiteral("per_talk")));
    QCOMPARE(about->text(), QStringLiteral("messages / conversations"));
}

void TestExploreParts::smallThings()
{
    const auto shown = page();
    Exploration twice =
        exploration({QStringLiteral("model")}, {}, {QStringLiteral("messages"), QStringLiteral("messages")});
    twice.pivot.values.back().show = Show::ShareOfTotal;
    shown->edit(twice, {});
    const TablePtr table = shown->tables().front().second;
    QVERIFY(table->columns[1].label != table->columns[2].label); // in an export too
    auto *search = shown->fields()->findChild<QLineEdit *>(QStringLiteral("fields.search"));
    search->setText(QStringLiteral("satisfaction"));
    search->setText(QStringLiteral("there is no such field"));
    const Exploration before = shown->exploration();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(shown->exploration() == before);

    Exploration series = exploration({QStringLiteral("weekday")}, {QStringLiteral("day")}, {QStringLiteral("users")});
    series.colour = *parseGrouping(QStringLiteral("rating"));
    shown->edit(series, {});
    QStringList words;
    for (const QWidget *label : shown->findChild<QWidget *>(QStringLiteral("explore.chart"))->findChildren<QWidget *>())
        words << label->property("text").toString();
    const auto *tile = shown->findChild<ChartTile *>();
    QVERIFY(tile);
    const Column *colour = tile->answer().tables.front()->column(u"rating");
    QSet<QString> members;
    for (qsizetype row = 0; row < tile->answer().tables.front()->rows; ++row)
        members.insert(colour->isNull(row) ? QStringLiteral("-") : colour->texts[size_t(row)]);
    QVERIFY2(words.contains(QStringLiteral("%1 series over time → line").arg(members.size())),
             qPrintable(words.join(u'|')));

    PivotView view; // too much for a clipboard
    const Exploration large =
        exploration({QStringLiteral("conversation")}, {QStringLiteral("user")}, {QStringLiteral("messages")});
    const auto plan = planPivot(large.pivot, {});
    std::vector<TablePtr> answers;
    for (const PivotPlan::Level &level : plan->levels) {
        const int many = 1'500;
        answers.push_back(wide(level.rows > 0 && level.columns == 0 ? many : 0, level.columns > 0 ? many : 0));
        if (level.rows == 0 || level.columns == 0)
            continue;
        Table crossed = *answers.back(); // a cell for each user
        crossed.columns.insert(crossed.columns.begin(), wide(many, 0)->columns.front());
        answers.back() = std::make_shared<const Table>(std::move(crossed));
    }
    view.pivot()->setTable(*pivotTable(*plan, answers), large, {}, now, TimeZone(), {});
    QSignalSpy said(&view, &PivotView::statusMessage);
    view.copy();
    QCOMPARE(said.size(), 1);
}

void TestExploreParts::savedIsWhatIsStored()
{
    const auto shown = page();
    auto *button = shown->findChild<QPushButton *>(QStringLiteral("explore.save"));
    m_prompter.text = QStringLiteral("One");
    shown->edit(exploration({QStringLiteral("model")}, {}, {QStringLiteral("messages")}), {});
    button->click();
    const Exploration one = shown->exploration();
    shown->edit(exploration({QStringLiteral("weekday")}, {}, {QStringLiteral("users")}), {});
    m_prompter.text = QStringLiteral("Two");
    button->click();
    QCOMPARE(m_kept.saved.size(), size_t(2));
    QVERIFY(!button->isEnabled());
    shown->edit(one, {}); // as by undo, after the other was opened
    QVERIFY(!button->isEnabled());
    const auto *state = shown->findChild<QWidget *>(QStringLiteral("explore.state"));
    QCOMPARE(state->property("text").toString(), QStringLiteral("saved"));
}

QTEST_MAIN(TestExploreParts)
#include "tst_exploreparts.moc"
