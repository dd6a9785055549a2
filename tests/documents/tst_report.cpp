// Reports as files: what is written is read again, unknown members stay, faults have a place.
#include "models/documents/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace parlance;

namespace {

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

constexpr const char *whole = R"({"version": 1, "key": "mine", "title": "Mine", "period": {"last_days": 7},
    "compare": "year", "where": {"field": "bot", "op": "=", "value": "b1"},
    "page": {"size": "Letter", "landscape": true, "margin": 12},
    "brand": {"name": "Nordwind", "accent": "#0b5cad", "motto": "of a newer program"},
    "parameters": [{"name": "bot", "dimension": "bot", "label": "Bot", "value": "b1"}],
    "later": {"a": 1},
    "blocks": [{"id": "a", "kind": "kpis", "queries": [{"version": 1, "measures": ["cost"]}], "sparkle": true,
                "formulas": [{"key": "twice", "formula": "cost * 2", "unit": "money"}]},
               {"id": "b", "kind": "page_break"},
               {"id": "c", "kind": "chart", "height": 50, "queries": [{"version": 1, "measures": ["cost"], "by": ["day"]}],
                "visual": {"kind": "line"}}]})";

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void orderIsStable();
    void builtInsAreWhole();
    void faultsHaveAPlace_data();
    void faultsHaveAPlace();
    void tokens();
    void contrast();
};

void TestReport::roundTrip()
{
    const auto report = reportFromJson(parsed(whole));
    QVERIFY2(report, report ? "" : qPrintable(toString(report.error())));
    QCOMPARE(report->filter.period.count, 7);
    QCOMPARE(report->filter.compare, Compare::PreviousYear);
    QVERIFY(report->page.landscape);
    QCOMPARE(report->blocks.size(), size_t(3));
    QVERIFY(report->blocks[0].formulas[0].money);
    const auto again = reportFromJson(toJson(*report));
    QVERIFY(again);
    QCOMPARE(*again, *report);
    const QJsonObject json = toJson(*report);
    QCOMPARE(json[QStringLiteral("later")].toObject()[QStringLiteral("a")].toInt(), 1);
    QCOMPARE(json[QStringLiteral("brand")][QStringLiteral("motto")].toString(), QStringLiteral("of a newer program"));
    QVERIFY(json[QStringLiteral("blocks")][0][QStringLiteral("sparkle")].toBool());
}

void TestReport::orderIsStable()
{
    const auto report = reportFromJson(parsed(whole));
    QVERIFY(report);
    const auto again = readReport(writeReport(*report), QStringLiteral("mine.json"));
    QVERIFY(again);
    QCOMPARE(writeReport(*again), writeReport(*report));
}

void TestReport::builtInsAreWhole()
{
    const auto reports = builtInReports();
    QVERIFY2(reports, reports ? "" : qPrintable(toString(reports.error())));
    QCOMPARE(reports->size(), size_t(9));
    for (const Report &report : *reports) {
        const auto again = reportFromJson(toJson(report));
        QVERIFY2(again && *again == report, qPrintable(report.key));
        QVERIFY2(report.unknown.isEmpty(), qPrintable(report.key));
        for (const ReportBlock &block : report.blocks)
            QVERIFY2(block.unknown.isEmpty(), qPrintable(report.key + u'/' + block.id));
    }
}

void TestReport::faultsHaveAPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const auto block = [](const char *members) -> QByteArray {
        return QByteArray("{\"version\":1,\"blocks\":[{") + members + "}]}";
    };
    QTest::newRow("no report") << QByteArray("{\"a\":1}") << QStringLiteral("version");
    QTest::newRow("no id") << block("\"kind\":\"text\"") << QStringLiteral("blocks[0].id");
    QTest::newRow("kind") << block("\"id\":\"a\",\"kind\":\"poem\"") << QStringLiteral("blocks[0].kind");
    QTest::newRow("measure")
        << block("\"id\":\"a\",\"kind\":\"table\",\"queries\":[{\"version\":1,\"measures\":[\"costs\"]}]")
        << QStringLiteral("blocks[0].queries[0].measures");
    QTest::newRow("no query") << block("\"id\":\"a\",\"kind\":\"chart\"") << QStringLiteral("blocks[0].queries");
    QTest::newRow("figures by bot")
        << block(
               "\"id\":\"a\",\"kind\":\"kpis\",\"queries\":[{\"version\":1,\"measures\":[\"cost\"],\"by\":[\"bot\"]}]")
        << QStringLiteral("blocks[0].queries");
    QTest::newRow("formula without key")
        << block("\"id\":\"a\",\"kind\":\"kpis\",\"queries\":[{\"version\":1,\"measures\":[\"cost\"]}],"
                 "\"formulas\":[{\"formula\":\"cost\"}]")
        << QStringLiteral("blocks[0].formulas[0]");
    QTest::newRow("paper") << QByteArray("{\"version\":1,\"page\":{\"size\":\"A7\"},\"blocks\":[]}")
                           << QStringLiteral("page.size");
    QTest::newRow("parameter") << QByteArray("{\"version\":1,\"parameters\":[{\"name\":\"x\",\"dimension\":\"bots\"}],"
                                             "\"blocks\":[]}")
                               << QStringLiteral("parameters[0].dimension");
}

void TestReport::faultsHaveAPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const auto report = readReport(json, QStringLiteral("mine.json"));
    QVERIFY(!report);
    QCOMPARE(report.error().category, ErrorCategory::Unreadable);
    QCOMPARE(report.error().place.file, QStringLiteral("mine.json"));
    QVERIFY2(report.error().place.path.startsWith(path), qPrintable(report.error().place.path));
}

void TestReport::tokens()
{
    const std::vector<std::pair<QString, QString>> known{{QStringLiteral("a"), QStringLiteral("{b}")},
                                                         {QStringLiteral("b"), QStringLiteral("2")}};
    QCOMPARE(fillTokens(QStringLiteral("{a} {b} {c} { {"), known), QStringLiteral("{b} 2 {c} { {"));
    QCOMPARE(fillTokens({}, known), QString());
}

void TestReport::contrast()
{
    QCOMPARE(contrastWithWhite(QStringLiteral("#000000")), 21.0);
    QCOMPARE(contrastWithWhite(QStringLiteral("#ffffff")), 1.0);
    QCOMPARE(contrastWithWhite(QStringLiteral("red")), 0.0);
    Brand brand;
    QVERIFY(brandProblems(brand).isEmpty());
    brand.accent = QStringLiteral("#0b5cad");
    QVERIFY(brandProblems(brand).isEmpty());
    brand.second = QStringLiteral("#ffff66");
    QCOMPARE(brandProblems(brand).size(), 1);
    brand.logo = QStringLiteral("https://example.com/logo.png");
    QCOMPARE(brandProblems(brand).size(), 2);
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
