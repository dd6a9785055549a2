// The JSON of documents is permanent: read, written back, and what a newer program put in is kept.
#include "models/documents/document.h"
#include "models/documents/pagefilter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace parlance;

namespace {

QByteArray golden()
{
    QFile file(QStringLiteral(PARLANCE_SOURCE_DIR "/tests/documents/document_v1.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the golden document is missing");
    return file.readAll();
}

QJsonObject goldenObject()
{
    return QJsonDocument::fromJson(golden()).object();
}

QJsonObject withBlock(const char *member, const QJsonValue &value)
{
    QJsonObject document = goldenObject();
    QJsonArray blocks = document[QStringLiteral("blocks")].toArray();
    QJsonObject block = blocks[0].toObject();
    block.insert(QLatin1String(member), value);
    blocks[0] = block;
    document.insert(QStringLiteral("blocks"), blocks);
    return document;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember()
    {
        const Result<Document> document = documentFromJson(goldenObject());
        QVERIFY(document);
        QCOMPARE(document->key, QStringLiteral("cost"));
        QCOMPARE(document->group, QStringLiteral("analyse"));
        QCOMPARE(document->icon, QStringLiteral("circle-dollar-sign"));
        QCOMPARE(document->blocks.size(), size_t(1));
        const Block &block = document->blocks[0];
        QCOMPARE(block.id, QStringLiteral("cost-by-day"));
        QCOMPARE(block.opens, QStringLiteral("cost"));
        QCOMPARE(block.visual.kind, VisualKind::StackedColumns);
        QCOMPARE(block.visual.options, (QJsonObject{{QStringLiteral("smooth"), true}}));
        QCOMPARE(block.queries.size(), size_t(1));
        QCOMPARE(block.choices.at(0).at(0).query.by.size(), size_t(2));
        QCOMPARE(std::tuple(block.column, block.row, block.columns, block.rows), std::tuple(0, 3, 8, 8));
    }

    // Byte for byte: order of keys, names, and the members of a newer program.
    void writesTheGoldenFile()
    {
        const Result<Document> document = documentFromJson(goldenObject());
        QVERIFY(document);
        QCOMPARE(QJsonDocument(toJson(*document)).toJson(), golden());
        QCOMPARE(documentFromJson(toJson(*document)).value(), *document);
    }

    void everyKindHasAName_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"kpi",       "line",      "area",   "stacked_panels", "bars",  "ranked_bars", "stacked_columns",
              "donut",     "heatmap",   "matrix", "treemap",        "table", "text",        "custom",
              "retention", "intervals", "sankey", "waterfall",      "map",   "box"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyKindHasAName()
    {
        QFETCH(QString, name);
        const QJsonObject json = withBlock("visual", QJsonObject{{QStringLiteral("kind"), name}});
        const Result<Document> document = documentFromJson(json);
        QVERIFY(document);
        QCOMPARE(toJson(*document), json);
    }

    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("path");
        QJsonObject noVersion = goldenObject();
        noVersion.remove(QStringLiteral("version"));
        QTest::newRow("no version") << noVersion << "version";
        QTest::newRow("kind") << withBlock("visual", QJsonObject{{QStringLiteral("kind"), QStringLiteral("hologram")}})
                              << "blocks[0].visual.kind";
        QTest::newRow("place") << withBlock("at", QJsonArray{8, 0, 8, 2}) << "blocks[0].at";
        QTest::newRow("place short") << withBlock("at", QJsonArray{8, 0}) << "blocks[0].at";
        QTest::newRow("id") << withBlock("id", QString()) << "blocks[0].id";
        const QJsonObject typo{{QStringLiteral("version"), 1},
                               {QStringLiteral("measures"), QJsonArray{QStringLiteral("costs")}}};
        QTest::newRow("measure") << withBlock("queries", QJsonArray{typo}) << "blocks[0].queries[0].measures";
        QJsonObject twice = goldenObject();
        QJsonArray blocks = twice[QStringLiteral("blocks")].toArray();
        blocks.append(blocks[0]);
        twice.insert(QStringLiteral("blocks"), blocks);
        QTest::newRow("id twice") << twice << "blocks[1].id";
    }
    void saysWhereItIsWrong()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, path);
        const Result<Document> document = documentFromJson(json);
        QVERIFY(!document);
        QCOMPARE(document.error().category, ErrorCategory::Unreadable);
        QCOMPARE(document.error().place.path, path);
    }

    void choicesOverlayTheQueries()
    {
        Block block;
        Query split, total, byBot, tokens;
        split.measures = total.measures = {MeasureKey::Cost};
        split.by = {{DimensionKey::Time, Grain::Day, 0}, {DimensionKey::Model, Grain::Day, 5}};
        total.by = {{DimensionKey::Time, Grain::Day, 0}};
        byBot.by = {{DimensionKey::Time, Grain::Day, 0}, {DimensionKey::Bot, Grain::Day, 5}};
        tokens.measures = {MeasureKey::TotalTokens};
        block.queries = {split, total};
        block.choices = {{{QStringLiteral("model"), {}, {}}, {QStringLiteral("bot"), {}, byBot}},
                         {{QStringLiteral("usd"), {}, {}}, {QStringLiteral("tokens"), {}, tokens}}};
        QCOMPARE(chosenQueries(block, {}), block.queries);
        QCOMPARE(chosenQueries(block, {7, -1}), block.queries);
        const std::vector<Query> chosen = chosenQueries(block, {1, 1});
        QCOMPARE(chosen[0].by, byBot.by);
        QCOMPARE(chosen[1].by, total.by); // only the first query is regrouped
        QCOMPARE(chosen[0].measures, tokens.measures);
        QCOMPARE(chosen[1].measures, tokens.measures);
    }

    void aChoiceMayBringAVisual()
    {
        Block block;
        block.id = QStringLiteral("allocation");
        block.visual.kind = VisualKind::Matrix;
        const Visual map{VisualKind::Treemap, {{QStringLiteral("subtitle"), QStringLiteral("area by cost")}}};
        block.choices = {{{QStringLiteral("matrix"), {}, {}}, {QStringLiteral("treemap"), {}, {}, map}}};
        QCOMPARE(chosenVisual(block, {}).kind, VisualKind::Matrix);
        QCOMPARE(chosenVisual(block, {1}), map);
        Document document;
        document.key = QStringLiteral("d");
        document.blocks = {block};
        QCOMPARE(documentFromJson(toJson(document)).value(), document);
        const QByteArray broken = QJsonDocument(toJson(document)).toJson().replace("\"treemap\"", "\"cloud\"");
        const auto refused = documentFromJson(QJsonDocument::fromJson(broken).object());
        QCOMPARE(refused.error().place.path, QStringLiteral("blocks[0].choices[0][1].visual.kind"));
    }

    // The shipped pages: every query is valid, blocks lie beside each other, ids are there.
    void theBuiltInPagesAreSound()
    {
        const auto documents = builtInDashboards();
        QVERIFY2(documents, documents ? "" : qPrintable(toString(documents.error())));
        QStringList keys;
        for (const Document &document : *documents)
            keys << document.key;
        for (const char *key : {"overview", "cost", "users", "bots", "models", "satisfaction"})
            QVERIFY2(keys.contains(QLatin1String(key)), key);
        std::vector<DocumentHead> heads;
        for (const Document &document : *documents)
            heads.push_back(headOf(document));
        QVERIFY(heads == builtInHeads());
        for (const Document &document : *documents) { // a page about one member has one above it, which has none
            QCOMPARE(document.parameter.has_value(), !document.parent.isEmpty());
            const auto above = std::ranges::find(*documents, document.parent, &Document::key);
            QVERIFY(document.parent.isEmpty() || (above != documents->end() && above->parent.isEmpty()));
        }
        for (const Document &document : *documents) {
            QVERIFY(document.unknown.isEmpty());
            for (size_t i = 0; i < document.blocks.size(); ++i) {
                const Block &block = document.blocks[i];
                QVERIFY2(block.unknown.isEmpty(), qPrintable(block.id));
                for (const Query &query : chosenQueries(block, {}))
                    QVERIFY2(validate(query), qPrintable(block.id));
                for (size_t k = 0; k < i; ++k)
                    QVERIFY2(!overlap(block, document.blocks[k]), qPrintable(block.id));
            }
        }
    }

    void aPageMayBeAboutOneMember()
    {
        QJsonObject json = goldenObject();
        json.insert(QStringLiteral("parameter"), QStringLiteral("bot"));
        json.insert(QStringLiteral("parent"), QStringLiteral("bots"));
        const Result<Document> document = documentFromJson(json);
        QVERIFY(document);
        QCOMPARE(document->parameter, std::optional(DimensionKey::Bot));
        QCOMPARE(document->parent, QStringLiteral("bots"));
        QCOMPARE(toJson(*document), json);
        json.insert(QStringLiteral("parameter"), QStringLiteral("robot"));
        QCOMPARE(documentFromJson(json).error().place.path, QStringLiteral("parameter"));
    }

    void theMemberOfAPageStandsInItsFilter()
    {
        const auto member = [](const char *text) {
            return soleMember(parseFilter(QString::fromLatin1(text))->where, DimensionKey::Bot);
        };
        QCOMPARE(member("bot = 'b1'"), std::optional(QStringLiteral("b1")));
        QCOMPARE(member("user = 'u' and bot in ('b1')"), std::optional(QStringLiteral("b1")));
        for (const char *none : {"", "user = 'u'", "bot in ('b1', 'b2')", "bot is null", "not bot = 'b1'",
                                 "bot = 'b1' or user = 'u'", "bot != 'b1'"})
            QVERIFY2(!member(none), none);
    }

    void aChoiceMayLimitTheRows()
    {
        Block block;
        Query all, few;
        all.measures = {MeasureKey::Cost};
        few.limit = 100;
        block.queries = {all, all};
        block.choices = {{{QStringLiteral("all"), {}, {}}, {QStringLiteral("100"), {}, few}}};
        QCOMPARE(chosenQueries(block, {0})[0].limit, 0);
        QCOMPARE(chosenQueries(block, {1})[0].limit, 100);
        QCOMPARE(chosenQueries(block, {1})[1].limit, 0);
    }

    void thePageAddsPeriodComparisonAndFilter()
    {
        PageFilter page;
        page.where.op = FilterOp::Equal;
        page.where.field = DimensionKey::Bot;
        page.where.values = {QStringLiteral("b1")};
        Query query;
        query.measures = {MeasureKey::Cost};
        const Query asked = onPage(query, page);
        QCOMPARE(asked.period, page.period);
        QCOMPARE(asked.compare, Compare::PreviousPeriod);
        QCOMPARE(asked.where, page.where);

        query.period = {.kind = Period::Kind::Current, .count = 0, .grain = Grain::Month, .from = {}, .to = {}};
        query.where.op = FilterOp::IsNull;
        query.where.field = DimensionKey::Model;
        const Query own = onPage(query, page);
        QCOMPARE(own.period, query.period);
        QCOMPARE(own.where, query.where && page.where);
    }

    void theGrainFollowsTheLength()
    {
        constexpr UtcMs day = 86'400'000;
        QCOMPARE(grainFor({0, 2 * day}), Grain::Hour);
        QCOMPARE(grainFor({0, 2 * day + 1}), Grain::Day);
        QCOMPARE(grainFor({0, 30 * day}), Grain::Day);
        QCOMPARE(grainFor({0, 366 * day}), Grain::Week);
        QCOMPARE(grainFor({0, 3 * 366 * day}), Grain::Month);
        QCOMPARE(grainFor({}), Grain::Month);
    }

private:
    static bool overlap(const Block &a, const Block &b)
    {
        return a.column < b.column + b.columns && b.column < a.column + a.columns && a.row < b.row + b.rows &&
               b.row < a.row + a.rows;
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
