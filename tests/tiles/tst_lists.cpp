// Long lists in cards: any row at once, columns that the data has, sorting, the pane beside the list; and questions
// grouped by likeness.
#include "views/pages/transcriptview.h"
#include "views/tiles/audittile.h"
#include "views/tiles/conversationstile.h"
#include "views/tiles/questiongroups.h"
#include "views/tiles/questiontiles.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace parlance;

namespace {

constexpr qint64 many = 1'000'000;

Column columnOf(const char *key, ValueType type, ColumnKind kind = ColumnKind::Measure)
{
    Column column;
    column.key = column.label = QString::fromLatin1(key);
    column.type = type;
    column.kind = kind;
    return column;
}

// Conversation n has n messages.
TablePtr conversationRows(qint64 first, int count)
{
    Table table;
    Column row = columnOf("row", ValueType::Integer), title = columnOf("title", ValueType::Text),
           messages = columnOf("messages", ValueType::Integer), user = columnOf("user", ValueType::Text);
    for (qint64 n = first; n < std::min(many, first + count); ++n) {
        row.integers.push_back(n);
        title.texts.push_back(QStringLiteral("conversation %1").arg(n));
        messages.integers.push_back(n);
        user.texts.push_back(QStringLiteral("u1"));
        for (Column *column : {&row, &title, &messages, &user})
            column->nulls.push_back(false);
        ++table.rows;
    }
    table.columns = {row, title, messages, user};
    table.totals.resize(4);
    return std::make_shared<const Table>(std::move(table));
}

Block blockOf(const char *name, const QJsonArray &columns)
{
    Block block;
    block.id = QStringLiteral("list");
    block.title = QStringLiteral("List");
    Query query;
    query.measures = {MeasureKey::Conversations};
    block.queries = {query};
    block.visual = {VisualKind::Custom,
                    {{QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("columns"), columns}}};
    return block;
}

QJsonObject listed(const char *key)
{
    return {{QStringLiteral("key"), QLatin1String(key)}, {QStringLiteral("label"), QLatin1String(key)}};
}

} // namespace

class TestLists : public QObject
{
    Q_OBJECT

    QueryService m_service{[](const std::vector<Query> &queries, std::stop_token) -> Result<std::vector<TablePtr>> {
                               return std::vector<TablePtr>(queries.size());
                           },
                           nullptr, Background::Mode::Inline};
    std::vector<ConversationListAsk> m_asked;
    std::vector<qint64> m_read;

    PageContext context()
    {
        PageContext context;
        context.queries = &m_service;
        context.theme = &Theme::light();
        context.extent = TimeRange{0, 1'000};
        context.conversations.columns = [](std::stop_token) -> Result<QStringList> {
            return QStringList{QStringLiteral("title"), QStringLiteral("messages"), QStringLiteral("user")};
        };
        context.conversations.rows = [this](const ConversationListAsk &ask) -> RowFetch {
            m_asked.push_back(ask);
            return [](qint64 first, int count, std::stop_token) -> Result<RowPage> {
                return RowPage{conversationRows(first, count), many};
            };
        };
        context.conversations.transcripts.read = [this](qint64 conversation, bool, QObject *,
                                                        const TranscriptAccess::Done &done) {
            m_read.push_back(conversation);
            ReadConversation read;
            read.title = QStringLiteral("conversation %1").arg(conversation);
            read.messages.push_back({});
            read.messages.back().text = QStringLiteral("Hello");
            done(read);
        };
        return context;
    }

    // As the page would: the number of conversations at a data version.
    static TileAnswer answerFor(const Tile &tile, qint64 version = 1)
    {
        auto table = std::make_shared<Table>();
        Column count = columnOf("conversations", ValueType::Integer);
        count.integers = {many};
        count.nulls = {false};
        table->columns = {count};
        table->rows = 1;
        table->totals = {double(many)};
        table->provenance.version = DataVersion{qint64(version)};
        return {TileState::Ready, tile.queries(), {table}, {}};
    }

    static void show(QWidget &tile)
    {
        tile.resize(900, 500);
        tile.show();
    }

private Q_SLOTS:
    void initTestCase()
    {
        installFonts();
        applyTheme(*qApp, Theme::light());
    }

    void init()
    {
        m_asked.clear();
        m_read.clear();
    }

    void anyRowOfAMillion()
    {
        PageContext page = context();
        ConversationsTile tile(blockOf("conversations", {listed("title"), listed("messages"), listed("country")}), page,
                               nullptr);
        tile.present(answerFor(tile));
        show(tile);
        QCOMPARE(tile.model()->rowCount(), int(many));
        QCOMPARE(tile.model()->columnCount(), 2); // no conversation has a country
        QCOMPARE(tile.model()->index(0, 0).data().toString(), QStringLiteral("conversation 0"));
        tile.view()->scrollToBottom();
        QCOMPARE(tile.model()->index(int(many) - 1, 0).data().toString(), QStringLiteral("conversation 999999"));
    }

    void askedAgainWhenItMatters()
    {
        PageContext page = context();
        ConversationsTile tile(blockOf("conversations", {listed("title"), listed("messages")}), page, nullptr);
        tile.present(answerFor(tile));
        QCOMPARE(m_asked.size(), size_t(1));
        tile.present(answerFor(tile)); // nothing is new
        page.theme = &Theme::dark_();
        tile.contextChanged();
        QCOMPARE(m_asked.size(), size_t(1));
        tile.present(answerFor(tile, 2)); // an import
        QCOMPARE(m_asked.size(), size_t(2));
        page.filter.where.op = FilterOp::Equal;
        page.filter.where.field = DimensionKey::Bot;
        page.filter.where.values = {QStringLiteral("b1")};
        tile.contextChanged();
        tile.present(answerFor(tile, 2));
        QCOMPARE(m_asked.size(), size_t(3));
        QCOMPARE(m_asked.back().where, page.filter.where);
    }

    void sortedByTheHead()
    {
        PageContext page = context();
        ConversationsTile tile(blockOf("conversations", {listed("title"), listed("messages"), listed("user")}), page,
                               nullptr);
        tile.present(answerFor(tile));
        show(tile);
        QSignalSpy said(&tile, &Tile::statusMessage);
        auto *head = tile.view()->horizontalHeader();
        const auto click = [&](int section) {
            QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                              QPoint(head->sectionViewportPosition(section) + 8, head->height() / 2));
        };
        click(1);
        QCOMPARE(m_asked.back().sort, QStringLiteral("messages"));
        QVERIFY(m_asked.back().descending); // the most first
        click(1);
        QVERIFY(!m_asked.back().descending);
        const size_t before = m_asked.size();
        click(2); // by user there is no order
        QCOMPARE(m_asked.size(), before);
        QCOMPARE(said.count(), 1);
        QCOMPARE(head->sortIndicatorSection(), 1);
    }

    void aRowOpensItsConversation()
    {
        PageContext page = context();
        ConversationsTile tile(blockOf("conversations", {listed("title"), listed("messages")}), page, nullptr);
        tile.present(answerFor(tile));
        show(tile);
        QVERIFY(!tile.isPaneOpen());
        tile.view()->setFocus();
        tile.view()->setCurrentIndex(tile.model()->index(3, 0));
        QTest::keyClick(tile.view(), Qt::Key_Return);
        QVERIFY(tile.isPaneOpen());
        QCOMPARE(m_read, std::vector<qint64>{3});
        QCOMPARE(tile.transcript()->title(), QStringLiteral("conversation 3"));
        QCOMPARE(tile.transcript()->bubbles()->conversation().messages.front().text, QStringLiteral("Hello"));
        tile.view()->setCurrentIndex(tile.model()->index(4, 0)); // the pane follows
        QTRY_COMPARE(m_read, (std::vector<qint64>{3, 4}));
        QTest::keyClick(tile.transcript()->bubbles(), Qt::Key_P);
        QVERIFY(tile.transcript()->replay()->isReplaying());
        QTest::keyClick(tile.transcript()->bubbles(), Qt::Key_Escape); // first of the replay
        QVERIFY(!tile.transcript()->replay()->isReplaying() && tile.isPaneOpen());
        QTest::keyClick(tile.transcript()->bubbles(), Qt::Key_Escape);
        QVERIFY(!tile.isPaneOpen());
        tile.view()->setCurrentIndex(tile.model()->index(5, 0));
        QTest::qWait(0);
        QCOMPARE(m_read.size(), size_t(2)); // closed: nothing is read
    }

    void auditDetails_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("none") << QString() << QStringList();
        QTest::newRow("no JSON") << QStringLiteral("by hand") << QStringList{QStringLiteral("by hand")};
        QTest::newRow("members") << QStringLiteral(R"({"b":1,"a":"x","c":null})")
                                 << QStringList{QStringLiteral("a: x"), QStringLiteral("b: 1"), QStringLiteral("c: –")};
        QTest::newRow("before and after")
            << QStringLiteral(
                   R"({"before":{"pinned":false,"title":"A"},"after":{"pinned":true,"title":"A"},"why":"x"})")
            << QStringList{QStringLiteral("pinned: false → true"), QStringLiteral("title: A"),
                           QStringLiteral("why: x")};
    }

    void auditDetails()
    {
        QFETCH(QString, json);
        QFETCH(QStringList, lines);
        QCOMPARE(auditLines(json), lines);
    }

    void questionsAreGroupedAndSummed()
    {
        Table table;
        Column question = columnOf("question", ValueType::Text, ColumnKind::Dimension),
               queries = columnOf("queries", ValueType::Integer), missed = columnOf("missed", ValueType::Integer),
               unanswered = columnOf("unanswered", ValueType::Integer),
               branches = columnOf("branches", ValueType::Integer);
        const std::tuple<const char *, int, int, int> rows[] = {
            {"how do i reset my password", 40, 0, 8}, {"reset my password", 10, 0, 4},
            {"book a flight to rome", 9, 4, 0},       {"a flight to rome booked", 3, 2, 0},
            {"tell me a joke about cats", 4, 4, 0},   {"book a flight to oslo", 20, 0, 0}};
        for (const auto &[text, asked, not_, again] : rows) {
            question.texts.push_back(QString::fromLatin1(text));
            queries.integers.push_back(asked);
            missed.integers.push_back(not_);
            unanswered.integers.push_back(not_);
            branches.integers.push_back(again);
            for (Column *column : {&question, &queries, &missed, &unanswered, &branches})
                column->nulls.push_back(false);
            ++table.rows;
        }
        table.columns = {question, queries, missed, unanswered, branches};
        table.totals = {std::nullopt, 86.0, 10.0, 10.0, 12.0};

        const std::vector<QuestionGroup> groups = groupQuestions(table, {});
        QCOMPARE(groups.size(), size_t(4));
        QCOMPARE(groups[0].name, QStringLiteral("how do i reset my password"));
        QCOMPARE(groups[0].members,
                 (QStringList{QStringLiteral("how do i reset my password"), QStringLiteral("reset my password")}));
        QCOMPARE(groups[0].queries, 50);
        QCOMPARE(groups[0].branches, 12);
        qint64 all = 0;
        for (const QuestionGroup &group : groups)
            all += group.queries;
        QCOMPARE(all, 86); // every question is in one group

        const TablePtr shown = groupsTable(groups, table);
        QCOMPARE(shown->rows, 4);
        QVERIFY(!shown->column(u"negative")); // the data knows nothing of it
        QCOMPARE(shown->column(u"queries")->integers, (std::vector<qint64>{50, 20, 12, 4}));
        QCOMPARE(shown->totals[size_t(shown->find(u"queries"))], std::optional(86.0));

        QVERIFY(!coverageInsight(groups, NumberStyle{})); // 10 of 86: surely more than 6 % only
        std::vector<QuestionGroup> poor = groups;
        for (QuestionGroup &group : poor)
            group.unanswered = group.queries / 2;
        const auto coverage = coverageInsight(poor, NumberStyle{});
        QVERIFY(coverage);
        QCOMPARE(coverage->effect, QStringLiteral("Low coverage: 50.0 % of the questions found no answer"));
        QCOMPARE(coverage->cause, QStringLiteral("43 of 86, most often: how do i reset my password"));
        QCOMPARE(coverage->filter.values.front(), groups[0].members.front());
        QCOMPARE(insightsOf(poor, NumberStyle{}).front(), *coverage);
        QVERIFY(!coverageInsight({}, NumberStyle{}));

        QStringList said;
        for (const Finding &finding : insightsOf(groups, NumberStyle{}))
            said << finding.effect + QStringLiteral(" – ") + finding.cause;
        QCOMPARE(said.size(), 3);
        QVERIFY2(said[0].startsWith(QStringLiteral("Update content on: how do i reset my password")),
                 qPrintable(said[0]));
        QVERIFY2(said[0].endsWith(QStringLiteral("12 answers were asked for again (24.0 %)")), qPrintable(said[0]));
        QVERIFY2(said[1].startsWith(QStringLiteral("Add Q&A for: book a flight to rome")), qPrintable(said[1]));
        QVERIFY2(said[1].contains(QStringLiteral("6 not answered (50.0 %)")), qPrintable(said[1]));
        QVERIFY2(said[2].startsWith(QStringLiteral("Consider a guardrail for: tell me a joke about cats")),
                 qPrintable(said[2]));
    }
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
