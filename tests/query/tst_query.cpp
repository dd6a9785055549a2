#include "models/query/query.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace parlance;

namespace {

Query fullQuery()
{
    Query query;
    query.measures = {MeasureKey::Cost, MeasureKey::SatisfactionLow};
    query.by = {{DimensionKey::Time, Grain::Month, 0},
                {DimensionKey::ExportHour, Grain::Day, 0},
                {DimensionKey::Bot, Grain::Day, 5}};
    const ParsedFilter parsed =
        parseFilter("bot = \"x\" and not (rating is null or time >= 2024-06-01) and cost > 0.5").value();
    query.where = parsed.where;
    query.having = parsed.having;
    query.period = parsePeriod("-30d", "2024-06-01T12:00").value();
    query.compare = Compare::PreviousYear;
    query.order = {{"cost", true}, {"bot", false}};
    query.limit = 10;
    query.fill = query.totals = query.labels = false;
    return query;
}

Query randomQuery(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto flip = [&random] { return random.bounded(2) == 1; };
    Query query;
    const int first = random.bounded(int(catalog::measures().size()));
    query.measures = {MeasureKey(first)};
    if (flip())
        query.measures.push_back(MeasureKey((first + 7) % int(catalog::measures().size())));
    for (int i = 0, n = random.bounded(3); i < n; ++i) {
        Grouping grouping =
            parseGrouping(QLatin1String(catalog::dimensions()[size_t(random.bounded(14)) * 3].name)).value();
        if (grouping.dimension == DimensionKey::Time || grouping.dimension == DimensionKey::ExportHour)
            grouping.grain = Grain(random.bounded(6));
        else
            grouping.top = random.bounded(3);
        query.by.push_back(grouping);
    }
    static const QStringList periods{"", "last 30 days", "this week", "last year", "2024-06-01", "-12h"};
    query.period = parsePeriod(periods[random.bounded(int(periods.size()))], {}).value();
    query.compare = Compare(random.bounded(3));
    if (flip())
        query.order = {{QLatin1String(catalog::info(query.measures[0]).name), flip()}};
    if (flip())
        query.where = parseFilter("bot = x or model in (a, b)").value().where;
    query.limit = flip() ? random.bounded(1'000) : 0;
    query.fill = flip();
    query.totals = flip();
    query.labels = flip();
    return query;
}

QByteArray compact(const Query &query)
{
    return QJsonDocument(toJson(query)).toJson(QJsonDocument::Compact);
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenFile();
    void defaultsAreLeftOut();
    void roundTrips();
    void hashes();
    void groupings_data();
    void groupings();
    void wrongGroupings_data();
    void wrongGroupings();
    void wrongJson_data();
    void wrongJson();
    void validation_data();
    void validation();
};

// The JSON of queries stands in saved documents: version 1 reads and writes this file for ever.
void TestQuery::goldenFile()
{
    QFile file(QStringLiteral(PARLANCE_SOURCE_DIR "/tests/query/query_v1.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(QJsonDocument(toJson(fullQuery())).toJson(), QJsonDocument(golden).toJson());
    const Result<Query> read = queryFromJson(golden);
    QVERIFY2(read, read ? "" : qPrintable(toString(read.error())));
    QVERIFY(*read == fullQuery());
    QVERIFY(validate(*read));
}

void TestQuery::defaultsAreLeftOut()
{
    Query query;
    query.measures = {MeasureKey::Cost};
    QCOMPARE(compact(query), QByteArray(R"({"measures":["cost"],"version":1})"));
}

void TestQuery::roundTrips()
{
    for (quint32 seed = 0; seed < 2'000; ++seed) {
        const Query query = randomQuery(seed);
        const Result<Query> read = queryFromJson(toJson(query));
        QVERIFY2(read && *read == query, compact(query).constData());
    }
}

void TestQuery::hashes()
{
    const Query query = fullQuery();
    Query other = query;
    QCOMPARE(qHash(other), qHash(query));
    other.limit = 11;
    QVERIFY(qHash(other) != qHash(query));
}

void TestQuery::groupings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("dimension");
    QTest::addColumn<int>("grain");
    QTest::addColumn<int>("top");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *text, DimensionKey dimension, Grain grain, int top, const char *written) {
        QTest::newRow(text) << text << int(dimension) << int(grain) << top << written;
    };
    row("bot", DimensionKey::Bot, Grain::Day, 0, "bot");
    row(" Model:5 ", DimensionKey::Model, Grain::Day, 5, "model:5");
    row("time", DimensionKey::Time, Grain::Day, 0, "day");
    row("hour", DimensionKey::Time, Grain::Hour, 0, "hour");
    row("time.week", DimensionKey::Time, Grain::Week, 0, "week");
    row("export_hour", DimensionKey::ExportHour, Grain::Hour, 0, "export_hour");
    row("export_hour.month", DimensionKey::ExportHour, Grain::Month, 0, "export_hour.month");
    row("hour_of_day", DimensionKey::HourOfDay, Grain::Day, 0, "hour_of_day");
}

void TestQuery::groupings()
{
    QFETCH(QString, text);
    const Result<Grouping> grouping = parseGrouping(text);
    QVERIFY2(grouping, grouping ? "" : qPrintable(grouping.error().text));
    QTEST(int(grouping->dimension), "dimension");
    QTEST(int(grouping->grain), "grain");
    QTEST(grouping->top, "top");
    QTEST(toText(*grouping), "written");
    QCOMPARE(parseGrouping(toText(*grouping)).value(), *grouping);
    QVERIFY(text.contains(columnKey(*grouping), Qt::CaseInsensitive) || columnKey(*grouping) == "time");
}

void TestQuery::wrongGroupings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("unknown") << "modell"
                             << "did you mean \"model\"?";
    QTest::newRow("measure") << "cost"
                             << "no dimension";
    QTest::newRow("part of a text") << "bot.day"
                                    << "only times";
    QTest::newRow("unknown part") << "time.minute"
                                  << "only times";
    QTest::newRow("two parts") << "time.day.day"
                               << "only times";
    QTest::newRow("no number") << "bot:x"
                               << "after the colon";
    QTest::newRow("zero") << "bot:0"
                          << "after the colon";
    QTest::newRow("largest times") << "day:5"
                                   << "times are shown all";
    QTest::newRow("empty") << ""
                           << "no dimension";
}

void TestQuery::wrongGroupings()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const Result<Grouping> grouping = parseGrouping(text);
    QVERIFY(!grouping);
    QCOMPARE(grouping.error().category, ErrorCategory::Usage);
    QVERIFY2(grouping.error().text.contains(part), qPrintable(grouping.error().text));
}

void TestQuery::wrongJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("category");
    const auto row = [](const char *json, const char *path, ErrorCategory category = ErrorCategory::Usage) {
        QTest::newRow(json) << QByteArray(json) << path << int(category);
    };
    row(R"({"version":2,"measures":["cost"]})", "version", ErrorCategory::Unsupported);
    row(R"({"version":"x","measures":["cost"]})", "version");
    row(R"({"measure":["cost"]})", "measure");
    row(R"({"measures":"cost"})", "measures");
    row(R"({"measures":["cots"]})", "measures");
    row(R"({"measures":[1]})", "measures");
    row(R"({"measures":["cost"],"by":["botx"]})", "by");
    row(R"({"measures":["cost"],"where":{"field":"x","op":"="}})", "$.field");
    row(R"({"measures":["cost"],"having":3})", "$");
    row(R"({"measures":["cost"],"period":5})", "period");
    row(R"({"measures":["cost"],"period":{"last_days":0}})", "period.last_days");
    row(R"({"measures":["cost"],"period":{"current":"fortnight"}})", "period");
    row(R"({"measures":["cost"],"period":{"form":"2024-01-01"}})", "period");
    row(R"({"measures":["cost"],"period":{"from":"soon"}})", "period");
    row(R"({"measures":["cost"],"compare":"next"})", "compare");
    row(R"({"measures":["cost"],"limit":-1})", "limit");
    row(R"({"measures":["cost"],"limit":1.5})", "limit");
    row(R"({"measures":["cost"],"fill":1})", "fill");
}

void TestQuery::wrongJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(int, category);
    const Result<Query> query = queryFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!query);
    QCOMPARE(int(query.error().category), category);
    QCOMPARE(query.error().place.path, path);
}

void TestQuery::validation_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *json, const char *part) { QTest::newRow(json) << QByteArray(json) << part; };
    row(R"({"measures":["cost"],"by":["day","bot"],"order":["-cost","time"]})", "");
    row(R"({"measures":[]})", "at least one measure");
    row(R"({"measures":["cost","cost"]})", "stands twice");
    row(R"({"measures":["cost"],"by":["day","week"]})", "time stands twice");
    row(R"({"measures":["cost"],"order":["users"]})", "cannot sort by users");
    row(R"({"measures":["cost"],"where":{"not":{"field":"cost","op":">","value":"1"}}})", "belongs into having");
    row(R"({"measures":["cost"],"having":{"field":"bot","op":"=","value":"1"}})", "belongs into where");
    row(R"({"measures":["cost"],"having":{"field":"users","op":">","value":"1"}})", "not a measure of the query");
}

void TestQuery::validation()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    const Query query = queryFromJson(QJsonDocument::fromJson(json).object()).value();
    const Result<void> valid = validate(query);
    QCOMPARE(bool(valid), part.isEmpty());
    if (!valid)
        QVERIFY2(valid.error().text.contains(part), qPrintable(valid.error().text));
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
