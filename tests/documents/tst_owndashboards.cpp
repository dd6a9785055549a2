// Own dashboards: their JSON, where cards go, and what keyboard and mouse make of an arrangement.
#include "models/documents/owndashboards.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace parlance;

namespace {

Block card(const char *id, int column, int row, int columns, int rows)
{
    Block block;
    block.id = QLatin1String(id);
    block.title = block.id;
    Query query;
    query.measures = {MeasureKey::Cost};
    block.queries = {query};
    block.visual.kind = VisualKind::Line;
    block.column = column;
    block.row = row;
    block.columns = columns;
    block.rows = rows;
    return block;
}

// "a 0,0 4x8 · b 4,0 4x8"
QString shown(const std::vector<Block> &blocks)
{
    QStringList parts;
    for (const Block &block : blocks)
        parts << QStringLiteral("%1 %2,%3 %4x%5")
                     .arg(block.id)
                     .arg(block.column)
                     .arg(block.row)
                     .arg(block.columns)
                     .arg(block.rows);
    return parts.join(QStringLiteral(" · "));
}

bool overlaps(const std::vector<Block> &blocks)
{
    for (size_t i = 0; i < blocks.size(); ++i) {
        for (size_t k = i + 1; k < blocks.size(); ++k) {
            const Block &a = blocks[i], &b = blocks[k];
            if (a.column < b.column + b.columns && b.column < a.column + a.columns && a.row < b.row + b.rows &&
                b.row < a.row + a.rows)
                return true;
        }
    }
    return false;
}

} // namespace

class TestOwnDashboards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreReadable()
    {
        QCOMPARE(dashboardKey(QStringLiteral("Team board: Q4!"), {}), QStringLiteral("own-team-board-q4"));
        QCOMPARE(dashboardKey(QStringLiteral("Team board"), {QStringLiteral("own-team-board")}),
                 QStringLiteral("own-team-board-2"));
        QCOMPARE(dashboardKey(QStringLiteral("???"), {}), QStringLiteral("own-dashboard"));
        QCOMPARE(freeTitle(QStringLiteral("A"), {QStringLiteral("A"), QStringLiteral("A 2")}), QStringLiteral("A 3"));
    }

    void isKeptAsItIs()
    {
        OwnDashboard own{emptyDashboard(QStringLiteral("own-x"), QStringLiteral("X")), UtcMs(1'700'000'000'000)};
        own.document.blocks = {card("a", 0, 0, 4, 8)};
        own.document.unknown.insert(QStringLiteral("later"), 7);
        const auto back = ownDashboardFromJson(QStringLiteral("own-x"), toJson(own));
        QVERIFY(back);
        QCOMPARE(*back, own);
    }

    void aFileOfAnyPageIsRead()
    {
        const Document overview = builtInDashboard(QStringLiteral("overview")).value();
        const auto read = readDashboard(writeDashboard(overview), QStringLiteral("o.json"));
        QVERIFY(read);
        QCOMPARE(read->blocks, overview.blocks);
    }

    void damagedFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("path");
        QTest::newRow("no JSON") << QByteArray("{\"version\":1,") << QString();
        QTest::newRow("something else") << QByteArray("{\"version\":1,\"pivot\":{}}") << QString();
        QTest::newRow("no title") << QByteArray("{\"version\":1,\"key\":\"x\",\"blocks\":[]}")
                                  << QStringLiteral("title");
        QTest::newRow("a grid without an end")
            << QByteArray(R"({"version":1,"key":"x","title":"X","blocks":[{"id":"a","at":[0,999999999,1,1],)"
                          R"("visual":{"kind":"line"}}]})")
            << QStringLiteral("blocks[0].at");
        QTest::newRow("unknown measure")
            << QByteArray(R"({"version":1,"key":"x","title":"X","blocks":[{"id":"a","at":[0,0,1,1],)"
                          R"("queries":[{"version":1,"measures":["nope"]}],"visual":{"kind":"line"}}]})")
            << QStringLiteral("blocks[0].queries[0].measures");
    }

    void damagedFilesAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, path);
        const auto read = readDashboard(bytes, QStringLiteral("x.json"));
        QVERIFY(!read);
        QCOMPARE(read.error().place.file, QStringLiteral("x.json"));
        QCOMPARE(read.error().place.path, path);
    }

    void pinsGoWhereThereIsRoom()
    {
        Document document = emptyDashboard(QStringLiteral("own-x"), QStringLiteral("X"));
        for (int i = 0; i < 3; ++i)
            document = withBlock(document, card("a", 7, 99, 4, 8));
        document = withBlock(document, card("wide", 0, 0, 8, 8));
        document = withBlock(document, card("a", 0, 0, 4, 4));
        QCOMPARE(shown(document.blocks),
                 QStringLiteral("a 0,0 4x8 · a-2 4,0 4x8 · a-3 8,0 4x8 · wide 0,8 8x8 · a-4 8,8 4x4"));
        QVERIFY(toJson(document).value(QStringLiteral("blocks")).toArray().size() == 5);
        document = withoutBlock(document, QStringLiteral("a-2"));
        document = withoutBlock(document, QStringLiteral("a"));
        QCOMPARE(shown(document.blocks), QStringLiteral("a-3 8,0 4x8 · wide 0,0 8x8 · a-4 8,8 4x4"));
    }

    // What was pressed and filtered when a card was pinned stays with it.
    void pinsKeepWhatWasSeen()
    {
        const Filter bot{FilterOp::Equal, {}, DimensionKey::Bot, Grain::Hour, {QStringLiteral("sales")}};
        const Block block = pinned(card("a", 0, 0, 4, 8), {QStringLiteral("model")}, bot);
        QCOMPARE(chosenIn(block), QStringList{QStringLiteral("model")});
        QCOMPARE(onlyIn(block), bot);
        const Filter up{FilterOp::Equal, {}, DimensionKey::Rating, Grain::Hour, {QStringLiteral("up")}};
        QCOMPARE(onlyIn(pinned(block, {}, up)), bot && up);
        QVERIFY(onlyIn(withoutOnly(block)).isEmpty());
    }

    void duplicatesOfMemberPagesKeepTheirMember()
    {
        const Document bot = builtInDashboard(QStringLiteral("bot")).value();
        PageLook look;
        look.only = Filter{FilterOp::Equal, {}, DimensionKey::Bot, Grain::Hour, {QStringLiteral("sales")}};
        const Document copy = duplicated(bot, look, QStringLiteral("own-sales"), QStringLiteral("Sales"));
        QVERIFY(!copy.parameter);
        QVERIFY(copy.parent.isEmpty());
        QCOMPARE(copy.group, QString(ownGroup));
        QCOMPARE(copy.blocks.size(), bot.blocks.size());
        for (const Block &block : copy.blocks)
            QCOMPARE(onlyIn(block), look.only);
    }

    void titlesThatFollowTheGrainCanBeReplaced()
    {
        Block block = card("a", 0, 0, 4, 8);
        block.visual.options.insert(QStringLiteral("grains"),
                                    QJsonObject{{QStringLiteral("week"), QStringLiteral("Cost by week")}});
        block = renamedBlock(block, QStringLiteral("Spend"));
        QCOMPARE(block.title, QStringLiteral("Spend"));
        QCOMPARE(
            block.visual.options.value(QStringLiteral("grains")).toObject().value(QStringLiteral("week")).toString(),
            QStringLiteral("Spend"));
    }

    void cardsMakeRoom_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QList<int>>("at");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, int index, QList<int> at, const char *after) {
            QTest::newRow(name) << index << at << QString::fromUtf8(after);
        };
        row("onto one of its size: they change places", 0, {4, 0, 4, 8},
            "a 4,0 4x8 · b 0,0 4x8 · c 8,0 4x8 · d 0,8 12x8");
        row("below a wide one", 0, {0, 9, 4, 8}, "a 0,16 4x8 · b 4,0 4x8 · c 8,0 4x8 · d 0,8 12x8");
        row("the wide one to the top", 3, {0, 0, 12, 8}, "a 0,8 4x8 · b 4,8 4x8 · c 8,8 4x8 · d 0,0 12x8");
        row("wider pushes the neighbour down", 0, {0, 0, 6, 8}, "a 0,0 6x8 · b 4,8 4x8 · c 8,0 4x8 · d 0,16 12x8");
        row("higher moves what lies below", 1, {4, 0, 4, 12}, "a 0,0 4x8 · b 4,0 4x12 · c 8,0 4x8 · d 0,12 12x8");
        row("out of the grid is the edge", 2, {30, -5, 4, 8}, "a 0,0 4x8 · b 4,0 4x8 · c 8,0 4x8 · d 0,8 12x8");
        row("never too small", 3, {0, 8, 1, 1}, "a 0,0 4x8 · b 4,0 4x8 · c 8,0 4x8 · d 0,8 2x4");
    }

    void cardsMakeRoom()
    {
        QFETCH(const int, index);
        QFETCH(const QList<int>, at);
        QFETCH(const QString, after);
        const std::vector<Block> blocks{card("a", 0, 0, 4, 8), card("b", 4, 0, 4, 8), card("c", 8, 0, 4, 8),
                                        card("d", 0, 8, 12, 8)};
        const auto next = placed(blocks, size_t(index), {at[0], at[1], at[2], at[3]});
        QCOMPARE(shown(next), after);
        QVERIFY(!overlaps(next));
    }

    void arrowKeysGoToTheNextArrangement()
    {
        const std::vector<Block> blocks{card("a", 0, 0, 4, 8), card("b", 4, 0, 8, 8), card("c", 0, 8, 12, 6)};
        QCOMPARE(shown(stepped(blocks, 0, GridStep::Right)), QStringLiteral("a 8,0 4x8 · b 0,0 8x8 · c 0,8 12x6"));
        QCOMPARE(shown(stepped(blocks, 2, GridStep::Up)), QStringLiteral("a 0,6 4x8 · b 4,6 8x8 · c 0,0 12x6"));
        QCOMPARE(shown(stepped(blocks, 0, GridStep::Down)), QStringLiteral("a 0,14 4x8 · b 4,0 8x8 · c 0,8 12x6"));
        QCOMPARE(stepped(blocks, 0, GridStep::Up), blocks);
        QCOMPARE(stepped(blocks, 2, GridStep::Down), blocks);
        QCOMPARE(shown(resized(blocks, 2, GridStep::Left)), QStringLiteral("a 0,0 4x8 · b 4,0 8x8 · c 0,8 11x6"));
        QCOMPARE(shown(resized(blocks, 1, GridStep::Right)), QStringLiteral("a 0,8 4x8 · b 3,0 9x8 · c 0,16 12x6"));
        QCOMPARE(shown(resized(blocks, 2, GridStep::Down)), QStringLiteral("a 0,0 4x8 · b 4,0 8x8 · c 0,8 12x7"));
    }

    // Whatever is done, no card lies on another and none hangs in the air.
    void anyArrangementIsSound()
    {
        std::vector<Block> blocks = builtInDashboard(QStringLiteral("cost")).value().blocks;
        quint32 state = 7;
        const auto next = [&state](int below) {
            state = state * 1664525U + 1013904223U;
            return int((state >> 8) % quint32(below));
        };
        for (int round = 0; round < 500; ++round) {
            const auto index = size_t(next(int(blocks.size())));
            blocks = placed(blocks, index, {next(14) - 1, next(40) - 1, 1 + next(12), 1 + next(14)});
            QVERIFY2(!overlaps(blocks), qPrintable(shown(blocks)));
            for (const Block &block : blocks)
                QVERIFY(block.column >= 0 && block.column + block.columns <= 12 && block.row >= 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestOwnDashboards)
#include "tst_owndashboards.moc"
