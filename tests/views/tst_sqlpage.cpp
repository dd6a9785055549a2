// The SQL page on a real store: an answer, a mistake with its place, cancelling, what is kept, the chart, the way to the
// conversations.
#include "models/engine/sqltable.h"
#include "models/items/tablemodel.h"
#include "models/store/sqlviews.h"
#include "tests/engine/randomworkspace.h"
#include "tests/views/scriptedprompter.h"
#include "views/explore/codeedit.h"
#include "views/explore/sqlpage.h"
#include "views/explore/sqlparameters.h"
#include "views/tiles/charttile.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace parlance;

class TestSqlPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<QueryService> m_queries;
    ScriptedPrompter m_prompter;
    std::vector<SavedSql> m_kept;
    bool m_refuse = false;

    PageContext context()
    {
        PageContext context;
        context.queries = m_queries.get();
        context.theme = &Theme::light();
        context.now = 1'735'732'800'000;
        return context;
    }
    SqlAccess access()
    {
        SqlAccess access;
        access.rowLimit = 50;
        access.secondLimit = 30;
        for (const SqlView &view : sqlViews())
            access.views.push_back(
                {QLatin1String(view.name), {}, {{QStringLiteral("at"), QStringLiteral("TEXT"), {}}}});
        access.run = [this](const QString &sql, const SqlValues &values, std::stop_token stop) -> Result<SqlResult> {
            SqlLimits limits;
            limits.rows = 50;
            auto answer = runSql(*m_store, sql, limits, std::move(stop), values);
            if (!answer)
                return tl::unexpected(answer.error());
            const bool cut = answer->cut;
            return SqlResult{std::make_shared<const Table>(sqlTable(std::move(*answer), sql)), cut};
        };
        access.load = [this](std::stop_token) -> Result<std::vector<SavedSql>> { return m_kept; };
        access.remove = [this](const QString &key, QObject *, const SqlAccess::Done &done) {
            if (!m_refuse)
                std::erase_if(m_kept, [&](const SavedSql &saved) { return saved.key == key; });
            done(m_refuse ? fail(ErrorCategory::Storage, QStringLiteral("full")) : Result<void>());
        };
        access.save = [this](const SavedSql &saved, QObject *, const SqlAccess::Done &done) {
            m_kept.push_back(saved);
            done({});
        };
        return access;
    }
    static void answer(SqlPage &page, const char *sql)
    {
        page.editor()->setPlainText(QString::fromLatin1(sql));
        QTest::keyClick(page.editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(page.findChild<QPushButton *>(QStringLiteral("sql.run"))->isEnabled());
    }

private Q_SLOTS:
    void initTestCase()
    {
        installFonts();
        auto store = Store::open(m_folder.filePath(QStringLiteral("w.parlance")), Store::Mode::OpenOrCreate);
        QVERIFY(store.has_value());
        m_store = std::move(*store);
        QVERIFY(fillRandomly(*m_store, 3).has_value());
        m_queries = std::make_unique<QueryService>(
            [](const std::vector<Query> &, std::stop_token) { return Result<std::vector<TablePtr>>(); }, nullptr,
            Background::Mode::Inline);
    }

    void answersAndLimits()
    {
        SqlPage page(access(), &m_prompter, context());
        page.resize(1000, 700);
        page.show();
        answer(page, "SELECT model, count(*) AS messages, avg(response_ms) AS ms FROM v_messages GROUP BY model");
        QVERIFY(page.model()->rowCount() > 1);
        QCOMPARE(page.tables().size(), size_t(1));
        QCOMPARE(page.tables().front().second->columns[1].type, ValueType::Integer);
        QVERIFY(!page.message().contains(QStringLiteral("limit is")));
        answer(page, "SELECT message FROM v_messages");
        QCOMPARE(page.model()->rowCount(), 50);
        QVERIFY(page.message().contains(QStringLiteral("50")));
        QCOMPARE(page.findChild<QTreeWidget *>(QStringLiteral("sql.views"))->topLevelItemCount(),
                 int(sqlViews().size()));
    }

    void parametersHaveFields()
    {
        QCOMPARE(sqlParameterNames(QStringLiteral("SELECT ':no', [:nor], \":x\" -- :this\n, :a /* :b */ + :b1 + :a")),
                 (QStringList{QStringLiteral("a"), QStringLiteral("b1")}));
        QCOMPARE(sqlParameterNames(QStringLiteral("SELECT 'it''s :no' || ':")), QStringList());
        SqlPage page(access(), &m_prompter, context());
        page.show();
        answer(page, "SELECT :bot AS bot, :n + 1 AS n");
        QVERIFY(page.message().isEmpty() || page.model()->rowCount() == 1); // without anything typed: empty texts
        auto *bot = page.findChild<QLineEdit *>(QStringLiteral("sql.parameter.bot"));
        auto *number = page.findChild<QLineEdit *>(QStringLiteral("sql.parameter.n"));
        QVERIFY(bot && number && bot->isVisible());
        bot->setText(QStringLiteral("x' OR 1 --"));
        number->setText(QStringLiteral("41"));
        QTest::keyClick(number, Qt::Key_Return);
        QTRY_VERIFY(page.findChild<QPushButton *>(QStringLiteral("sql.run"))->isEnabled());
        const TablePtr table = page.tables().front().second;
        QCOMPARE(table->columns[0].texts.front(), QStringLiteral("x' OR 1 --"));
        QCOMPARE(table->columns[1].integers.front(), 42);
        SqlPage other(access(), &m_prompter, context());
        other.restoreState(page.saveState());
        QCOMPARE(other.findChild<QLineEdit *>(QStringLiteral("sql.parameter.n"))->text(), QStringLiteral("41"));
        page.editor()->setPlainText(QStringLiteral("SELECT 1"));
        QVERIFY(!page.findChild<QLineEdit *>(QStringLiteral("sql.parameter.n")));
    }

    void mistakesAreUnderlined()
    {
        SqlPage page(access(), &m_prompter, context());
        answer(page, "SELECT 'ä', mesage FROM v_messages");
        QCOMPARE(page.editor()->extraSelections().size(), 1);
        QCOMPARE(page.editor()->extraSelections().front().cursor.selectedText(), QStringLiteral("mesage"));
        answer(page, "DELETE FROM v_messages");
        QVERIFY(page.model()->rowCount() == 0);
        QVERIFY(!page.message().isEmpty());
    }

    void endsWhenCancelled()
    {
        SqlPage page(access(), &m_prompter, context());
        page.editor()->setPlainText(
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"));
        page.run();
        auto *cancel = page.findChild<QPushButton *>(QStringLiteral("sql.cancel"));
        QVERIFY(cancel->isEnabled());
        cancel->click();
        QVERIFY(!cancel->isEnabled());
        answer(page, "SELECT 7 AS n"); // the worker is free again
        QTRY_COMPARE(page.model()->rowCount(), 1);
    }

    void drawsDaysAndMembers()
    {
        SqlPage page(access(), &m_prompter, context());
        answer(page, "SELECT day, count(*) AS n FROM v_messages GROUP BY day ORDER BY n");
        auto *how = page.findChild<QPushButton *>(QStringLiteral("segment-1"));
        how->click();
        QVERIFY(page.findChild<ChartTile *>());
        QCOMPARE(page.findChild<ChartTile *>()->block().visual.kind, VisualKind::Line);
        answer(page, "SELECT model, count(*) AS n FROM v_messages WHERE model IS NOT NULL GROUP BY model");
        QCOMPARE(page.findChild<ChartTile *>()->block().visual.kind, VisualKind::RankedBars);
        QVERIFY(!page.findChild<ChartTile *>()->chart()->description().isEmpty());
        answer(page, "SELECT count(*) FROM v_messages"); // nothing to draw
        QVERIFY(!page.findChild<ChartTile *>());
    }

    void daysBeginInTheirZone()
    {
        const TimeZone zone = *TimeZone::fromIana(QStringLiteral("America/New_York"));
        Table table;
        Column day, count;
        day.key = QStringLiteral("day");
        day.kind = ColumnKind::Dimension;
        day.type = ValueType::Text;
        day.texts = {QStringLiteral("2024-11-03"), QStringLiteral("2024-11-02")};
        count.key = QStringLiteral("n");
        count.integers = {2, 1};
        for (Column *column : {&day, &count}) {
            column->nulls.assign(2, false);
            table.columns.push_back(*column);
        }
        table.rows = 2;
        const TablePtr drawn = chartOf(table, zone);
        QVERIFY(drawn);
        const std::vector<qint64> &days = drawn->columns.front().integers;
        QCOMPARE(zone.date(days.front()), QDate(2024, 11, 2));
        QCOMPARE(days.front(), zone.startOfDay(QDate(2024, 11, 2)));
        QCOMPARE(drawn->provenance.range.to, std::optional(zone.startOfDay(QDate(2024, 11, 4)))); // 25 hours
    }

    void rowsLeadToConversations()
    {
        SqlPage page(access(), &m_prompter, context());
        QSignalSpy drills(&page, &SqlPage::drillRequested);
        answer(page, "SELECT model, count(*) AS n FROM v_messages WHERE model IS NOT NULL GROUP BY model");
        auto *table = page.findChild<QTableView *>(QStringLiteral("sql.table"));
        Q_EMIT table->activated(page.model()->index(0, 0));
        QCOMPARE(drills.size(), 1);
        const auto filter = drills.front().front().value<Filter>();
        QCOMPARE(std::get<DimensionKey>(filter.field), DimensionKey::Model);
    }

    void keepsStatements()
    {
        SqlPage page(access(), &m_prompter, context());
        page.editor()->setPlainText(QStringLiteral("SELECT 1"));
        QSignalSpy announced(&page, &SqlPage::subtitleChanged);
        m_prompter.text = QStringLiteral("One");
        page.findChild<QPushButton *>(QStringLiteral("sql.save"))->click();
        QCOMPARE(m_kept.size(), size_t(1));
        QCOMPARE(m_kept.front().sql, QStringLiteral("SELECT 1"));
        QCOMPARE(page.subtitle(), QStringLiteral("One"));
        QCOMPARE(announced.size(), 1);

        const auto remove = [&page] {
            page.findChild<QPushButton *>(QStringLiteral("sql.open"))->click();
            const auto menus = page.findChildren<QMenu *>();
            QAction *last = menus.last()->actions().last();
            QVERIFY(last->text().contains(QStringLiteral("One")));
            last->trigger();
            menus.last()->close();
        };
        m_prompter.accept = false; // thought better of
        remove();
        QCOMPARE(m_kept.size(), size_t(1));
        m_prompter.accept = m_refuse = true;
        remove();
        QCOMPARE(m_prompter.shown.last(), QStringLiteral("The statement could not be removed"));
        QCOMPARE(page.subtitle(), QStringLiteral("One")); // it is still there
        m_refuse = false;
        remove();
        QVERIFY(m_kept.empty());
        QVERIFY(page.subtitle() != QStringLiteral("One"));
        QCOMPARE(announced.size(), 2);
    }
};

QTEST_MAIN(TestSqlPage)
#include "tst_sqlpage.moc"
