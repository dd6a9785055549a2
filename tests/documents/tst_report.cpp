// Reports as files: what is written is read again, unknown members stay, faults have a place.
#include "models/documents/report.h"
#include "models/documents/reportchanges.h"

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
    void pivots();
    void pivotsBringTheirMeasures();
    void changesInWords();
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

void TestReport::pivots()
{
    const QJsonObject json = parsed(R"({"version": 1, "title": "P", "blocks": [{"id": "p", "kind": "pivot",
        "own": {"metrics": {"refunds": {"version": 1, "measure": "messages", "where": "bot = \"b1\""}},
                "formulas": {"half": {"version": 1, "formula": "cost / 2"}}},
        "exploration": {"version": 1, "cells": "heat", "grand_total": false, "compare": "previous_year", "glow": 1,
            "pivot": {"version": 1, "rows": ["bot", "model"], "columns": ["week"],
                      "values": [{"of": "cost"}, {"of": "metric:refunds"}, {"of": "formula:half"}], "where": {"field": "bot", "op": "=", "value": "b1"}}}}]})");
    const auto report = reportFromJson(json);
    QVERIFY2(report, report ? "" : qPrintable(toString(report.error())));
    const ReportBlock &block = report->blocks.front();
    QCOMPARE(block.exploration.pivot.rows.size(), size_t(2));
    QCOMPARE(block.exploration.look, CellLook::Heat);
    QCOMPARE(block.own.metrics.size(), size_t(1));
    const auto again = reportFromJson(toJson(*report));
    QVERIFY2(again && *again == *report, again ? "" : qPrintable(toString(again.error())));
    QCOMPARE(
        toJson(*report)[QStringLiteral("blocks")][0][QStringLiteral("exploration")][QStringLiteral("glow")].toInt(), 1);

    PageFilter page;
    page.period.count = 7;
    page.where = Filter{FilterOp::Equal, {}, DimensionKey::Model, Grain::Hour, {QStringLiteral("m")}};
    const Pivot asked = pivotOnPage(block, page).value();
    QCOMPARE(asked.period.count, 7);
    QCOMPARE(asked.compare, Compare::PreviousYear); // its own
    QVERIFY(toText(asked.where).contains(QStringLiteral("model")) &&
            toText(asked.where).contains(QStringLiteral("bot")));

    // A value that nobody defines is found when the file is read, with its place.
    QByteArray text = QJsonDocument(json).toJson();
    text.replace("formula:half", "formula:third");
    const auto faulty = readReport(text, QStringLiteral("f.json"));
    QVERIFY(!faulty);
    QVERIFY2(faulty.error().place.path.startsWith(u"blocks[0].exploration.pivot"),
             qPrintable(faulty.error().place.path));
}

void TestReport::pivotsBringTheirMeasures()
{
    OwnMeasures own;
    own.metrics = {{QStringLiteral("refunds"), {}, MeasureKey::Messages, QStringLiteral("bot = \"b1\"")},
                   {QStringLiteral("other"), {}, MeasureKey::Messages, QStringLiteral("bot = \"b2\"")}};
    own.formulas = {{QStringLiteral("share"), QStringLiteral("Share"), QStringLiteral("metric:refunds / messages")},
                    {QStringLiteral("unused"), {}, QStringLiteral("cost * 2")}};
    Exploration exploration;
    exploration.key = QStringLiteral("saved");
    exploration.title = QStringLiteral("Refunds");
    exploration.pivot.rows = {{DimensionKey::Bot, Grain::Day, 0}};
    exploration.pivot.values = {{QStringLiteral("formula:share"), PivotValue::Show::Value, 3}};
    const ReportBlock block = pivotBlock(exploration, own);
    QCOMPARE(block.title, QStringLiteral("Refunds"));
    QCOMPARE(block.own.formulas.size(), size_t(1));
    QCOMPARE(block.own.metrics.size(), size_t(1));
    QCOMPARE(block.own.metrics.front().name, QStringLiteral("refunds"));
    Report report;
    report.blocks = {block};
    report.blocks.front().id = QStringLiteral("p");
    const auto again = reportFromJson(toJson(report));
    QVERIFY2(again && *again == report, again ? "" : qPrintable(toString(again.error())));
}

void TestReport::changesInWords()
{
    const auto before = reportFromJson(parsed(whole));
    QVERIFY(before);
    QVERIFY(reportChanges(*before, *before).isEmpty());
    Report after = *before;
    after.title = QStringLiteral("Ours");
    after.filter.period.count = 9;
    after.blocks[2].title = QStringLiteral("Cost");
    after.blocks[2].height = 60;
    std::swap(after.blocks[0], after.blocks[1]);
    after.blocks.push_back(after.blocks[2]);
    after.blocks.back().id = QStringLiteral("new");
    const QStringList changes = reportChanges(*before, after);
    QCOMPARE(changes,
             (QStringList{QStringLiteral("The title was “Mine” and is “Ours”"), QStringLiteral("The period changed"),
                          QStringLiteral("“Cost” changed: title, height"), QStringLiteral("“Cost” was added"),
                          QStringLiteral("The order of the blocks changed")}));
    after.blocks.erase(after.blocks.begin());
    QVERIFY(reportChanges(*before, after).contains(QStringLiteral("“b” was removed")));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
