// The pages as people use them: states, choices, filters by click, tables, keyboard, pictures.
#include "models/items/tablemodel.h"
#include "tests/tiles/fakecompany.h"
#include "tests/views/scriptedprompter.h"
#include "views/charts/basechart.h"
#include "views/pages/dashboardpage.h"
#include "views/pages/pageprint.h"
#include "views/tiles/charttile.h"
#include "views/tiles/elidedlabel.h"
#include "views/tiles/findingstile.h"
#include "views/tiles/kpitile.h"
#include "views/tiles/memberrows.h"
#include "views/tiles/pricetile.h"
#include "views/tiles/segmented.h"
#include "views/tiles/stateoverlay.h"
#include "views/tiles/tabletile.h"
#include "views/tiles/tilemenu.h"

#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace parlance;
using test::FakeCompany;

namespace {

const Document &page(size_t index)
{
    static const std::vector<Document> documents = builtInDashboards().value();
    return documents[index];
}

PageContext contextFor(QueryService &service)
{
    PageContext context;
    context.queries = &service;
    context.theme = &Theme::light();
    context.now = test::fakeNow;
    context.extent = FakeCompany::extent();
    context.pages = {QStringLiteral("overview"), QStringLiteral("cost")};
    return context;
}

template <typename T>
T *tile(const DashboardPage &dashboard, const char *id)
{
    return dashboard.findChild<T *>(QStringLiteral("tile-") + QLatin1String(id));
}

} // namespace

class TestDashboard : public QObject
{
    Q_OBJECT

    QueryService m_service{FakeCompany{}.runner(), nullptr, Background::Mode::Inline};

private Q_SLOTS:
    void initTestCase()
    {
        installFonts();
        applyTheme(*qApp, Theme::light());
    }

    void figuresSayValueAndChange()
    {
        DashboardPage overview(page(0), contextFor(m_service));
        auto *users = tile<KpiTile>(overview, "conversations");
        QVERIFY(users);
        QCOMPARE(users->answer().state, TileState::Ready);
        QVERIFY(!users->valueText().isEmpty());
        QVERIFY(users->changeText().contains(QLatin1Char('%')));
        QVERIFY(users->accessibleName().startsWith(QStringLiteral("Conversations: ")));
        QVERIFY(users->toolTip().contains(QStringLiteral("Before: ")));
    }

    void aFigureOpensItsPageByPointerAndKey()
    {
        DashboardPage overview(page(0), contextFor(m_service));
        QSignalSpy opened(&overview, &DashboardPage::pageRequested);
        auto *cost = tile<KpiTile>(overview, "total-cost");
        QTest::mouseClick(cost, Qt::LeftButton);
        QTest::keyClick(cost, Qt::Key_Return);
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened[0][0].toString(), QStringLiteral("cost"));
        QTest::mouseClick(tile<KpiTile>(overview, "response-time"), Qt::LeftButton); // there is no such page
        QCOMPARE(opened.count(), 2);
    }

    void everyTileIsReadyAndNamed()
    {
        for (size_t i = 0; i < 2; ++i) {
            DashboardPage dashboard(page(i), contextFor(m_service));
            for (const Tile *each : dashboard.findChildren<Tile *>()) {
                QVERIFY2(each->answer().state == TileState::Ready, qPrintable(each->objectName()));
                QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
            }
        }
    }

    // Whatever a card draws: its data as a table, its picture and data to copy and to keep.
    void everyKindOfChartIsCopiedAndKept()
    {
        ScriptedPrompter prompter;
        PageContext context = contextFor(m_service);
        context.prompter = &prompter;
        context.runExport = [](const ExportJob &) {};
        context.writeCsv = [](const Table &, QIODevice &, std::stop_token) -> Result<void> { return {}; };
        for (int kind = 0; kind <= int(VisualKind::Custom); ++kind) {
            const std::unique_ptr<Chart> chart(createChart(VisualKind(kind), nullptr));
            if (!chart)
                continue;
            Block block;
            block.id = QStringLiteral("x");
            block.title = QStringLiteral("A card");
            block.visual.kind = VisualKind(kind);
            Query query;
            query.measures = {MeasureKey::Cost};
            query.by = {Grouping{DimensionKey::Bot, Grain::Day, 0}};
            block.queries = {query};
            Document document;
            document.key = QStringLiteral("one");
            document.blocks = {block};
            DashboardPage one(document, context);
            auto *card = tile<ChartTile>(one, "x");
            QVERIFY2(card && card->chart(), qPrintable(QString::number(kind)));
            QMenu menu;
            card->fillMenu(menu);
            QStringList names;
            for (const QAction *action : menu.actions())
                names << action->text();
            for (const char *name : {"Show as table", "Copy image", "Copy data", "Save as PNG…", "Save as SVG…",
                                     "Save as CSV…", "Show query…"})
                QVERIFY2(names.contains(QString::fromUtf8(name)), qPrintable(QString::number(kind)));
            card->setShownAsTable(true);
            QVERIFY(card->isShownAsTable());
            auto *view = card->findChild<QTableView *>(QStringLiteral("asTable"));
            QVERIFY(view && view->model()->rowCount() > 0 && !view->accessibleName().isEmpty());
        }
    }

    // Mirrored: the first card stands right, heads begin there and keep their margin; time runs as it does.
    void fromTheRight()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        DashboardPage overview(page(0), contextFor(m_service));
        overview.resize(1232, 760);
        overview.show();
        const Tile *first = tile<KpiTile>(overview, "total-cost"), *second = tile<KpiTile>(overview, "conversations");
        QVERIFY(first->x() > second->x());
        const Tile *trend = tile<Tile>(overview, "trend");
        QVERIFY(trend->x() > tile<Tile>(overview, "what-changed")->x());
        const auto *title = trend->findChild<QLabel *>(QStringLiteral("title"));
        const int right = title->mapTo(trend, QPoint(title->width(), 0)).x();
        QVERIFY2(right <= trend->width() - 15 && right > trend->width() - 40, qPrintable(QString::number(right)));
        for (const Tile *each : overview.findChildren<Tile *>())
            QVERIFY2(overview.widget()->rect().contains(each->geometry()), qPrintable(each->objectName()));
    }

    // In a narrow card the head gives way to its alternatives, which are never cut.
    void narrowHeadsAreElided()
    {
        DashboardPage cost(page(1), contextFor(m_service));
        cost.resize(700, 500);
        cost.show();
        auto *chart = tile<Tile>(cost, "cost-by-day");
        chart->resize(470, 300);
        QCoreApplication::sendPostedEvents();
        for (const QPushButton *button : chart->findChildren<QPushButton *>())
            if (button->objectName().startsWith(QLatin1String("segment-")))
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }

    void thePageAsksEverythingInOneBatch()
    {
        int batches = 0, queries = 0;
        const QueryRunner company = FakeCompany{}.runner();
        QueryService service(
            [&](const std::vector<Query> &asked, std::stop_token stop) {
                ++batches;
                queries = int(asked.size());
                for (size_t i = 0; i < asked.size(); ++i) {
                    if (std::ranges::count(asked, asked[i]) != 1)
                        qFatal("the same query twice in a batch");
                }
                return company(asked, stop);
            },
            nullptr, Background::Mode::Inline);
        DashboardPage overview(page(0), contextFor(service));
        QCOMPARE(batches, 1);
        QVERIFY(queries >= 20);
        overview.setContext(contextFor(service)); // nothing is new
        QCOMPARE(batches, 1);
    }

    void emptyTilesSayWhy()
    {
        QueryService nothing(FakeCompany{.empty = true}.runner(), nullptr, Background::Mode::Inline);
        PageContext context = contextFor(nothing);
        DashboardPage overview(page(0), context);
        auto *trend = tile<ChartTile>(overview, "trend");
        QCOMPARE(trend->overlay()->state(), TileState::Empty);
        QCOMPARE(trend->overlay()->sentence(), QStringLiteral("No data in this period."));
        QCOMPARE(tile<KpiTile>(overview, "satisfaction-rate")->valueText(), QString());

        QSignalSpy widened(&overview, &DashboardPage::periodRequested);
        QTest::mouseClick(trend->findChild<QPushButton *>(QStringLiteral("widen")), Qt::LeftButton);
        QCOMPARE(widened.count(), 1);
        QCOMPARE(widened[0][0].value<Period>(), Period{});

        context.filter.where.op = FilterOp::Equal;
        context.filter.where.field = DimensionKey::Bot;
        context.filter.where.values = {QStringLiteral("bot-0")};
        overview.setContext(context);
        QCOMPARE(trend->overlay()->sentence(), QStringLiteral("Nothing in this period matches the filter."));
        context.extent.reset();
        overview.setContext(context);
        QCOMPARE(trend->overlay()->sentence(), QStringLiteral("Nothing has been imported yet."));
    }

    void missingTokensAreSaidAndNotInvented()
    {
        QueryService service(FakeCompany{.tokens = false}.runner(), nullptr, Background::Mode::Inline);
        DashboardPage cost(page(1), contextFor(service));
        auto *byDay = tile<ChartTile>(cost, "cost-by-day");
        QCOMPARE(byDay->overlay()->state(), TileState::Ready);
        byDay->findChild<Segmented *>(QStringLiteral("choice-1"))
            ->findChild<QPushButton *>(QStringLiteral("segment-1"))
            ->click();
        QCOMPARE(byDay->chosen(), (QStringList{"model", "tokens"}));
        QCOMPARE(byDay->overlay()->state(), TileState::Empty);
        QCOMPARE(byDay->overlay()->sentence(), QStringLiteral("The imported data states no tokens."));
        auto *prices = tile<PriceTile>(cost, "model-prices");
        for (const ViewColumn &column : prices->model()->columns())
            QVERIFY(column.key != QLatin1String("total_tokens"));
        QVERIFY(prices->findChild<QLabel *>(QStringLiteral("note"))->text().contains(QStringLiteral("no tokens")));
    }

    void aFailureCanBeTriedAgain()
    {
        bool broken = true;
        const QueryRunner company = FakeCompany{}.runner();
        QueryService service(
            [&](const std::vector<Query> &asked, std::stop_token stop) -> Result<std::vector<TablePtr>> {
                if (broken)
                    return fail(ErrorCategory::Workspace, QStringLiteral("disk I/O error"));
                return company(asked, stop);
            },
            nullptr, Background::Mode::Inline);
        DashboardPage overview(page(0), contextFor(service));
        auto *trend = tile<ChartTile>(overview, "trend");
        QCOMPARE(trend->overlay()->state(), TileState::Failed);
        QTest::mouseClick(trend->findChild<QPushButton *>(QStringLiteral("details")), Qt::LeftButton);
        QVERIFY(trend->findChild<QLabel *>(QStringLiteral("stateDetails"))
                    ->text()
                    .contains(QStringLiteral("disk I/O error")));
        QVERIFY(
            tile<KpiTile>(overview, "total-cost")->toolTip().contains(QStringLiteral("This could not be computed.")));
        broken = false;
        QTest::mouseClick(trend->findChild<QPushButton *>(QStringLiteral("retry")), Qt::LeftButton);
        QCOMPARE(trend->overlay()->state(), TileState::Ready);
    }

    void oldFiguresStayWhileNewOnesAreComputed()
    {
        std::mutex mutex;
        std::condition_variable changed;
        bool hold = false;
        const QueryRunner company = FakeCompany{}.runner();
        QueryService service([&](const std::vector<Query> &asked, std::stop_token stop) {
            std::unique_lock lock(mutex);
            changed.wait(lock, [&] { return !hold; });
            return company(asked, stop);
        });
        PageContext context = contextFor(service);
        DashboardPage overview(page(0), context);
        auto *cost = tile<KpiTile>(overview, "total-cost");
        auto *trend = tile<ChartTile>(overview, "trend");
        QCOMPARE(cost->answer().state, TileState::Loading);
        QTRY_COMPARE_WITH_TIMEOUT(cost->answer().state, TileState::Ready, 60'000);
        const QString before = cost->valueText();
        {
            const std::scoped_lock lock(mutex);
            hold = true;
        }
        context.filter.period.count = 7;
        overview.setContext(context);
        QCOMPARE(cost->answer().state, TileState::Stale);
        QCOMPARE(cost->valueText(), before);
        QCOMPARE(trend->overlay()->state(), TileState::Stale);
        {
            const std::scoped_lock lock(mutex);
            hold = false;
        }
        changed.notify_all();
        QTRY_COMPARE_WITH_TIMEOUT(cost->answer().state, TileState::Ready, 60'000);
        QVERIFY(cost->valueText() != before);
    }

    void aQueryThatCannotBeAskedFailsItsOwnTile()
    {
        Document document = page(0);
        document.blocks[6].queries[0].measures.clear();
        DashboardPage overview(document, contextFor(m_service));
        QCOMPARE(tile<ChartTile>(overview, "trend")->overlay()->state(), TileState::Failed);
        QCOMPARE(tile<KpiTile>(overview, "total-cost")->answer().state, TileState::Ready);
    }

    void marksAndRowsBecomeFilters()
    {
        DashboardPage overview(page(0), contextFor(m_service));
        QSignalSpy filtered(&overview, &DashboardPage::filterRequested);
        QSignalSpy ranged(&overview, &DashboardPage::rangeRequested);
        Chart *bars = tile<ChartTile>(overview, "cost-by-bot")->chart();
        Mark mark;
        mark.members = {{DimensionKey::Bot, QStringLiteral("bot-0")}};
        mark.nulls = {false};
        Q_EMIT bars->activated(mark);
        QCOMPARE(filtered.count(), 1);
        QCOMPARE(toText(filtered[0][0].value<Filter>()), QStringLiteral("bot = \"bot-0\""));
        QCOMPARE(filtered[0][1].toString(), QStringLiteral("Bot Support Bot"));
        Mark day;
        day.time = TimeRange{test::fakeNow, test::fakeNow + 1};
        Q_EMIT bars->activated(day);
        QCOMPARE(ranged.count(), 1);
        Q_EMIT bars->activated(Mark{}); // "Other" stands for nothing that can be filtered
        QCOMPARE(filtered.count(), 1);

        auto *findings = tile<FindingsTile>(overview, "what-changed");
        QVERIFY(!findings->findings().empty());
        QTest::mouseClick(findings->findChild<QAbstractButton *>(QStringLiteral("finding-0")), Qt::LeftButton);
        QCOMPARE(filtered.count(), 2);
        QCOMPARE(filtered[1][0].value<Filter>(), findings->findings()[0].filter);

        DashboardPage cost(page(1), contextFor(m_service));
        QSignalSpy rows(&cost, &DashboardPage::filterRequested);
        auto *users = tile<TableTile>(cost, "users");
        Q_EMIT users->view()->activated(users->model()->index(0, 0));
        QCOMPARE(rows.count(), 1);
        QVERIFY(toText(rows[0][0].value<Filter>()).startsWith(QStringLiteral("user = ")));
    }

    void crosshairsMoveTogether()
    {
        DashboardPage overview(page(0), contextFor(m_service));
        auto *trend = tile<ChartTile>(overview, "trend");
        Q_EMIT trend->chart()->crosshairMoved(
            test::fakeNow); // must not come back to the sender, nor crash charts without time
        Q_EMIT trend->chart()->crosshairMoved(std::nullopt);
    }

    void usersAreSearchedPagedAndCompleted()
    {
        PageContext context = contextFor(m_service);
        context.allUsers = [](std::stop_token) -> Result<std::vector<UserEntry>> {
            return std::vector<UserEntry>{
                {QStringLiteral("u-1"), QStringLiteral("Claire Dubois"), {}},
                {QStringLiteral("quiet-2"), QStringLiteral("Zoe Quiet"), {}},
                {QStringLiteral("quiet-1"), QStringLiteral("Adam Quiet"), QStringLiteral("IT")}};
        };
        DashboardPage cost(page(1), context);
        renderPage(cost, {1232, 760}, 1);
        auto *users = tile<TableTile>(cost, "users");
        auto *range = users->findChild<QLabel *>(QStringLiteral("range"));
        const int all = users->model()->matchingRows();
        QCOMPARE(range->text(), QStringLiteral("1–%1 of %2").arg(users->model()->rowCount()).arg(all));
        QVERIFY(users->model()->rowCount() < all);
        const QString first = users->model()->index(0, 0).data().toString();
        users->findChild<QToolButton *>(QStringLiteral("pageForward"))->click();
        QVERIFY(users->model()->index(0, 0).data().toString() != first);
        users->findChild<QToolButton *>(QStringLiteral("pageBack"))->click();
        QCOMPARE(users->model()->index(0, 0).data().toString(), first);

        auto *box = users->findChild<QCheckBox *>(QStringLiteral("withoutUsage"));
        QCOMPARE(box->text(), QStringLiteral("Include users without usage (2)"));
        box->click();
        QCOMPARE(users->model()->matchingRows(), all + 2);
        users->findChild<QLineEdit *>(QStringLiteral("search"))->setText(QStringLiteral("quiet"));
        QCOMPARE(users->model()->rowCount(), 2);
        QCOMPARE(users->model()->index(0, 0).data().toString(), QStringLiteral("Adam Quiet"));
        users->findChild<QLineEdit *>(QStringLiteral("search"))->setText(QStringLiteral("nobody at all"));
        QCOMPARE(range->text(), QStringLiteral("No rows"));
    }

    void choicesAreRemembered()
    {
        DashboardPage cost(page(1), contextFor(m_service));
        auto *byDay = tile<ChartTile>(cost, "cost-by-day");
        byDay->setChosen({QStringLiteral("bot"), QStringLiteral("usd")});
        const QJsonObject state = cost.saveState();
        DashboardPage again(page(1), contextFor(m_service));
        again.restoreState(state);
        QCOMPARE(tile<ChartTile>(again, "cost-by-day")->chosen(), (QStringList{"bot", "usd"}));
        QCOMPARE(tile<ChartTile>(again, "cost-by-day")->findChild<Segmented *>(QStringLiteral("choice-0"))->current(),
                 1);
        QCOMPARE(tile<ChartTile>(again, "cost-by-day")->answer().queries[0].by[1].dimension, DimensionKey::Bot);
        again.restoreState(
            {{QStringLiteral("choices"), QJsonObject{{QStringLiteral("gone"), QJsonArray{QStringLiteral("x")}}}}});
        QCOMPARE(again.saveState(), state);
    }

    void theGrainFollowsThePeriod()
    {
        PageContext context = contextFor(m_service);
        context.filter.period.count = 1;
        DashboardPage overview(page(0), context);
        auto *trend = tile<ChartTile>(overview, "trend");
        QCOMPARE(trend->title(), QStringLiteral("Cost and conversations per hour"));
        QCOMPARE(trend->answer().queries[0].by[0].grain, Grain::Hour);
    }

    void theSubtitleStatesPeriodComparisonAndScope()
    {
        PageContext context = contextFor(m_service);
        DashboardPage overview(page(0), context);
        QCOMPARE(overview.subtitle(), QStringLiteral("22 Oct – 20 Nov 2026, compared with 22 Sep – 21 Oct · all bots"));
        QSignalSpy changed(&overview, &DashboardPage::subtitleChanged);
        context.filter.compare = Compare::None;
        context.filter.where.op = FilterOp::Equal;
        context.filter.where.field = DimensionKey::Bot;
        context.filter.where.values = {QStringLiteral("bot-0")};
        overview.setContext(context);
        QCOMPARE(overview.subtitle(), QStringLiteral("22 Oct – 20 Nov 2026 · Bot Support Bot"));
        QVERIFY(changed.count() >= 1);
    }

    void aTileTakesItsNumbersAlong()
    {
        PageContext context = contextFor(m_service);
        ScriptedPrompter prompter;
        std::vector<ExportJob> jobs;
        context.prompter = &prompter;
        context.runExport = [&jobs](ExportJob job) { jobs.push_back(std::move(job)); };
        context.writeCsv = [](const Table &table, QIODevice &device, std::stop_token) -> Result<void> {
            device.write(QByteArray::number(table.rows));
            return {};
        };
        context.prepareWorkbook = [](const QString &title, const std::vector<ExcelPart> &parts) -> ExportWriter {
            return [said = QString(title + QString::number(parts.size()))](QIODevice &device, std::stop_token,
                                                                           const ProgressSink &) -> Result<void> {
                device.write(said.toUtf8());
                return {};
            };
        };
        DashboardPage overview(page(0), context);
        renderPage(overview, {1232, 760}, 1);
        auto *bars = tile<ChartTile>(overview, "cost-by-bot");
        QMenu menu;
        bars->fillMenu(menu);
        QStringList names;
        for (const QAction *action : menu.actions())
            names << action->text();
        for (const char *name : {"Show as table", "Copy image", "Copy data", "Copy definition", "Save as PNG…",
                                 "Save as SVG…", "Save as PDF…", "Save as CSV…", "Save as Excel…", "Show query…"})
            QVERIFY2(names.contains(QString::fromUtf8(name)), name);
        const auto trigger = [&menu](const char *name) {
            for (QAction *action : menu.actions()) {
                if (action->text() == QString::fromUtf8(name))
                    action->trigger();
            }
        };
        trigger("Copy data");
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Bot\tCost\tChange\nSupport Bot\t")));
        trigger("Copy definition");
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Cost: ")));
        trigger("Show as table");
        QVERIFY(bars->isShownAsTable());
        trigger("Show query…");
        auto *dialog = bars->findChild<QDialog *>(QStringLiteral("queryDialog"));
        QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("\"cost\"")));

        // Tables are written by whoever runs exports, from what the card showed when it was asked.
        const QTemporaryDir folder;
        const auto written = [&](const char *name, const QString &file) {
            prompter.path = folder.filePath(file);
            trigger(name);
            const auto files = jobs.empty() ? Result<QStringList>() : jobs.back().run({}, {});
            return files && *files == QStringList{prompter.path};
        };
        QVERIFY(written("Save as CSV…", QStringLiteral("a.csv")));
        QVERIFY(written("Save as Excel…", QStringLiteral("a.xlsx")));
        QCOMPARE(jobs.size(), size_t(2));
        QCOMPARE(jobs.front().title, QStringLiteral("CSV of “Cost by bot”"));
        QCOMPARE(jobs.front().what, QStringLiteral("Cost by bot"));
        const auto bytesOf = [&folder](const char *name) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(bytesOf("a.csv"), QByteArray::number(bars->answer().tables.front()->rows));
        QCOMPARE(bytesOf("a.xlsx"), QByteArray("Cost by bot1"));
        QSignalSpy said(bars, &Tile::statusMessage);
        prompter.path = folder.filePath(QStringLiteral("no/such/folder.png"));
        trigger("Save as PNG…");
        QVERIFY(said.last().first().toString().startsWith(QStringLiteral("Could not be saved.")));
        prompter.path = folder.filePath(QStringLiteral("a.png"));
        trigger("Save as PNG…");
        QVERIFY(bytesOf("a.png").startsWith("\x89PNG"));
        QCOMPARE(jobs.size(), size_t(2));

        QBuffer svg;
        svg.open(QIODevice::WriteOnly);
        QVERIFY(printTile(*bars, {bars->title(), {}, {}}, PrintFormat::Svg, svg));
        QVERIFY(svg.data().contains("<svg"));
        QVERIFY(svg.data().contains("Cost by bot"));
        QVERIFY2(!svg.data().contains("<image"), "a chart on paper is drawn, not copied from the screen");
        QCOMPARE(fileStem(QStringLiteral("Cost / “Bot” 1")), QStringLiteral("cost-bot-1"));
    }

    // What a mark stands for: broken out on the page Explore, or as conversations. Both with its filter and its time.
    void aMarkLeadsOn()
    {
        PageContext context = contextFor(m_service);
        context.pages << QStringLiteral("explore") << QStringLiteral("conversations");
        DashboardPage overview(page(0), context);
        layOutHidden(overview, {1200, 1600});
        QSignalSpy filtered(&overview, &DashboardPage::filterRequested),
            ranged(&overview, &DashboardPage::rangeRequested), details(&overview, &DashboardPage::detailsRequested);
        std::optional<Exploration> explored;
        connect(&overview, &DashboardPage::explorationRequested, &overview,
                [&explored](const Exploration &wanted) { explored = wanted; });
        const auto menuOf = [](ChartTile *tile) {
            auto *chart = static_cast<BaseChart *>(tile->chart());
            Q_EMIT chart->menuRequested(chart->picture().mark(0), {});
            return tile->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        };
        QMenu *bars = menuOf(tile<ChartTile>(overview, "cost-by-bot"));
        QVERIFY(bars);
        auto *by = bars->findChild<QMenu *>(QStringLiteral("mark.breakOut"));
        QVERIFY(by);
        QStringList names;
        for (const QAction *action : by->actions())
            names << action->text();
        QVERIFY(names.contains(QStringLiteral("Model")) && !names.contains(QStringLiteral("Bot"))); // it is one already
        by->actions().front()->trigger();
        QVERIFY(explored.has_value());
        QCOMPARE(explored->pivot.values.front().of, QStringLiteral("cost"));
        QCOMPARE(explored->pivot.rows.front().dimension, DimensionKey::Model);
        QCOMPARE(filtered.count(), 1);
        bars->findChild<QAction *>(QStringLiteral("mark.conversations"))->trigger();
        QCOMPARE(filtered.count(), 2);
        QCOMPARE(details.count(), 1);
        QCOMPARE(details[0][0].toString(), QStringLiteral("conversations"));
        QCOMPARE(ranged.count(), 0);
        bars->close();
        QMenu *days = menuOf(tile<ChartTile>(overview, "trend"));
        QVERIFY(days);
        days->findChild<QAction *>(QStringLiteral("mark.conversations"))->trigger();
        QCOMPARE(ranged.count(), 1);
        QCOMPARE(details.count(), 2);
        days->close();
    }

    void paperIsCutBetweenCards()
    {
        const std::vector<QRect> cells{{0, 0, 100, 100}, {110, 0, 100, 180}, {0, 200, 210, 300}, {0, 520, 210, 900}};
        using Slices = std::vector<PrintSlice>;
        QCOMPARE(printSlices(cells, 1500, 1500), (Slices{{0, 1420}}));
        QCOMPARE(printSlices(cells, 500, 900), (Slices{{0, 500}, {520, 1420}}));
        // Neither does a card that is too high split, nor two that stand beside each other.
        QCOMPARE(printSlices(cells, 150, 300), (Slices{{0, 180}, {200, 500}, {520, 1420}}));
        QCOMPARE(printSlices({}, 150, 300), Slices{});
    }

    void aPageGoesToPaper()
    {
        PageContext context = contextFor(m_service);
        context.theme = &Theme::dark_(); // paper is light all the same
        for (const int index : {0, 1}) {
            DashboardPage dashboard(page(index), context);
            renderPage(dashboard, {1232, 760}, 1);
            QBuffer svg;
            svg.open(QIODevice::WriteOnly);
            const PrintInfo info{QStringLiteral("A title"), dashboard.subtitle(), QStringLiteral("fresh")};
            QVERIFY(printPage(dashboard, info, PrintFormat::Svg, svg));
            for (const Tile *tile : dashboard.tiles())
                QVERIFY2(svg.data().contains(tile->title().toUtf8()), qPrintable(tile->title()));
            for (const char *text : {"A title", "22 Oct", "fresh"})
                QVERIFY2(svg.data().contains(text), text);
            QVERIFY(!svg.data().contains(Theme::dark_().surface.name().toUtf8()));
            QBuffer pdf;
            pdf.open(QIODevice::WriteOnly);
            QVERIFY(printPage(dashboard, info, PrintFormat::Pdf, pdf));
            QVERIFY(pdf.data().startsWith("%PDF-"));
        }
    }

    void everythingIsReachedByTab()
    {
        DashboardPage cost(page(1), contextFor(m_service));
        for (const char *name : {"segment-0", "tileMenu", "search", "columns", "pageForward"}) {
            const auto *widget = cost.findChild<QWidget *>(QLatin1String(name));
            QVERIFY2(widget && (widget->focusPolicy() & Qt::TabFocus), name);
        }
    }

    // Text of labels and buttons is never wider than its widget, at the sizes the program must support.
    void nothingIsClipped_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(976, 572), QSize(1232, 760), QSize(2304, 1300)})
            QTest::addRow("%d", size.width()) << size;
    }
    void nothingIsClipped()
    {
        QFETCH(QSize, size);
        for (size_t i = 0; i < 2; ++i) {
            DashboardPage dashboard(page(i), contextFor(m_service));
            const QImage image = renderPage(dashboard, size, 1);
            QCOMPARE(image.size(), size);
            for (const QLabel *label : dashboard.findChildren<QLabel *>()) {
                const bool givesWay = qobject_cast<const ElidedLabel *>(label) != nullptr;
                if (label->isVisibleTo(&dashboard) && !label->wordWrap() && !givesWay && !label->text().isEmpty())
                    QVERIFY2(label->fontMetrics().horizontalAdvance(label->text()) <= label->width() + 1,
                             qPrintable(label->parentWidget()->objectName() + QLatin1Char('/') + label->text()));
            }
            for (const QAbstractButton *button : dashboard.findChildren<QAbstractButton *>()) {
                if (button->isVisibleTo(&dashboard) && !button->text().isEmpty())
                    QVERIFY2(button->fontMetrics().horizontalAdvance(button->text()) <= button->width(),
                             qPrintable(button->text()));
            }
        }
    }

    // At the design's size no table needs a scroll bar, and no head or figure is cut.
    void tablesFitTheirCards()
    {
        PageContext context = contextFor(m_service);
        DashboardPage cost(page(1), context);
        renderPage(cost, {1232, 760}, 1);
        for (const char *id : {"model-prices", "users"}) {
            const auto *view = tile<Tile>(cost, id)->findChild<QTableView *>(QStringLiteral("table"));
            int width = 0;
            for (int column = 0; column < view->horizontalHeader()->count(); ++column)
                width += view->columnWidth(column);
            QVERIFY2(width <= view->viewport()->width(), id);
            QVERIFY2(view->rowViewportPosition(view->model()->rowCount() - 1) + view->rowHeight(0) <=
                         view->viewport()->height(),
                     id);
            for (int column = 1; column < view->horizontalHeader()->count(); ++column)
                QVERIFY(view->columnWidth(column) >=
                        view->itemDelegate()->sizeHint({}, view->model()->index(0, column)).width());
        }
    }

    void bothThemesPaintTheirOwnSurface()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark_()}) {
            applyTheme(*qApp, *theme);
            PageContext context = contextFor(m_service);
            context.theme = theme;
            DashboardPage overview(page(0), context);
            const QImage image = renderPage(overview, {1232, 760}, 2);
            QCOMPARE(image.size(), QSize(2464, 1520));
            QCOMPARE(image.pixelColor(10, 400), theme->bg);
            QCOMPARE(image.pixelColor(60, 14), theme->surface);
        }
        applyTheme(*qApp, Theme::light());
    }
};

QTEST_MAIN(TestDashboard)
#include "tst_dashboard.moc"
