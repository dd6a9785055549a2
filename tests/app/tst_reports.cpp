// `parlance report` on the sample company: every built-in report in every form, and what goes wrong.
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

using namespace parlance::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray python(const QString &code, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("python3"), QStringList{QStringLiteral("-c"), code} + arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void list();
    void everyForm_data();
    void everyForm();
    void valuesAreThoseOfTheQuery();
    void valuesOfTheWorkbook();
    void oneDataVersion();
    void benchmarks();
    void whatItIsWorth();
    void nothingInThePeriod();
    void parameters();
    void fromAFile();
    void brand();
    void textsAndBreaks();
    void pivots();
    void widePivotsGoOnBelow();
    void damagedOnesAreLeftOut();
    void mistakes_data();
    void mistakes();

private:
    [[nodiscard]] Run render(const QString &report, const QString &file, const QStringList &more = {}) const
    {
        return parlance::test::parlance(QStringList{"report", "render", report, "-w", m_workspace, "-o",
                                                    m_dir.filePath(file), "--now", "2026-11-20T22:00:00Z"} +
                                        more);
    }
    [[nodiscard]] QByteArray written(const QString &file) const { return bytesOf(m_dir.filePath(file)); }

    QTemporaryDir m_dir;
    QString m_workspace;
};

void TestReports::initTestCase()
{
    const QString folder = m_dir.filePath(QStringLiteral("nordwind"));
    m_workspace = m_dir.filePath(QStringLiteral("w.parlance"));
    QCOMPARE(parlance::test::parlance({"sample", folder, "--days", "20"}).exitCode, 0);
    const Run imported = parlance::test::parlance({"import", folder, "-w", m_workspace});
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
}

void TestReports::list()
{
    const Run run = parlance::test::parlance({"report", "list"});
    QCOMPARE(run.exitCode, 0);
    for (const char *key :
         {"usage", "performance", "content", "business", "weekly", "chargeback", "scorecard", "feedback", "audit"})
        QVERIFY2(run.out.contains(key), key);
}

void TestReports::everyForm_data()
{
    QTest::addColumn<QString>("report");
    for (const char *key :
         {"usage", "performance", "content", "business", "weekly", "chargeback", "scorecard", "feedback", "audit"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestReports::everyForm()
{
    QFETCH(QString, report);
    for (const char *suffix : {"pdf", "html", "xlsx", "json", "csv"}) {
        const Run run = render(report, report + u'.' + QLatin1String(suffix));
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY(run.out.isEmpty());
    }
    const QByteArray pdf = written(report + QStringLiteral(".pdf"));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/Outlines"));
    QVERIFY(pdf.contains("/FontFile")); // fonts are inside
    const QByteArray html = written(report + QStringLiteral(".html"));
    QVERIFY(html.startsWith("<!DOCTYPE html>") && html.trimmed().endsWith("</html>"));
    QVERIFY(html.contains("name=\"viewport\""));
    // Self-contained: nothing is fetched.
    QVERIFY(!html.contains("<script") && !html.contains("<link") && !html.contains("src=\"http"));
    const QJsonObject json = QJsonDocument::fromJson(written(report + QStringLiteral(".json"))).object();
    QCOMPARE(json[QStringLiteral("version")].toInt(), 1);
    QVERIFY(!json[QStringLiteral("blocks")].toArray().isEmpty());
    QVERIFY(!QDir(m_dir.path()).entryList({report + QStringLiteral("-*.csv")}).isEmpty());
    const QByteArray sheets = python(QStringLiteral("import sys, zipfile\n"
                                                    "book = zipfile.ZipFile(sys.argv[1])\n"
                                                    "print(book.testzip(), book.read('xl/workbook.xml').decode())"),
                                     {m_dir.filePath(report + QStringLiteral(".xlsx"))});
    QVERIFY2(sheets.startsWith("None") && sheets.contains("Notes"), sheets.constData());
}

void TestReports::valuesAreThoseOfTheQuery()
{
    QCOMPARE(render(QStringLiteral("scorecard"), QStringLiteral("values.csv"), {"--from", "-10d"}).exitCode, 0);
    const CsvTable report(written(QStringLiteral("values-scores.csv")));
    const Run query = parlance::test::parlance(
        {"query", "-w", m_workspace, "--now", "2026-11-20T22:00:00Z", "--from", "-10d", "--measures",
         "conversations,cost_per_conversation,satisfaction", "--by", "bot", "--format", "csv"});
    const CsvTable asked(query.out);
    QVERIFY(asked.rows.size() > 5);
    QCOMPARE(report.rows.size(), asked.rows.size());
    for (size_t row = 0; row < report.rows.size(); ++row) {
        const QString bot = report.cell(row, QStringLiteral("bot"));
        const auto same = std::find_if(asked.rows.begin(), asked.rows.end(),
                                       [&](const QStringList &cells) { return cells.front() == bot; });
        QVERIFY2(same != asked.rows.end(), qPrintable(bot));
        const auto at = size_t(same - asked.rows.begin());
        for (const char *key : {"conversations", "cost_per_conversation", "satisfaction"})
            QCOMPARE(report.cell(row, QLatin1String(key)), asked.cell(at, QLatin1String(key)));
    }
}

// The cells of the workbook, read by another program, are those of the CSV; its charts name sheets that are there.
void TestReports::valuesOfTheWorkbook()
{
    const QStringList period{"--from", "-10d"};
    QCOMPARE(render(QStringLiteral("scorecard"), QStringLiteral("cells.csv"), period).exitCode, 0);
    QCOMPARE(render(QStringLiteral("scorecard"), QStringLiteral("cells.xlsx"), period).exitCode, 0);
    const CsvTable csv(written(QStringLiteral("cells-scores.csv")));
    const QByteArray read = python(
        QStringLiteral(
            "import re, sys, zipfile, html\n"
            "book = zipfile.ZipFile(sys.argv[1])\n"
            "names = re.findall('<sheet name=\"([^\"]*)\"', book.read('xl/workbook.xml').decode())\n"
            "text = book.read('xl/worksheets/sheet%d.xml' % (names.index('Bots side by side') + 1)).decode()\n"
            "heads = {}\n"
            "for row, cells in re.findall('<row r=\"([0-9]+)\"[^>]*>(.*?)</row>', text, re.S):\n"
            "    for place, kind, said in re.findall('<c r=\"([A-Z]+)[0-9]+\"([^>/]*)>(.*?)</c>', cells, re.S):\n"
            "        value = html.unescape(re.sub('<[^>]*>', '', said))\n"
            "        if row == '1':\n"
            "            heads[place] = value\n"
            "        elif heads.get(place) in ('Conversations', 'Satisfaction', 'Cost per conversation'):\n"
            "            print(heads[place] + '=' + value)\n"
            "known = set(html.unescape(name) for name in names)\n"
            "for part in book.namelist():\n"
            "    if part.startswith('xl/charts/chart'):\n"
            "        for sheet in re.findall(\"<c:f>'?([^'!]*)'?!\", book.read(part).decode()):\n"
            "            print('chart=' + ('there' if html.unescape(sheet) in known else sheet))\n"),
        {m_dir.filePath(QStringLiteral("cells.xlsx"))});
    std::map<QString, QStringList> cells;
    for (const QString &line : QString::fromUtf8(read).split(u'\n', Qt::SkipEmptyParts))
        cells[line.section(u'=', 0, 0)] << line.section(u'=', 1);
    QVERIFY2(!cells[QStringLiteral("chart")].isEmpty(), read.constData());
    QVERIFY2(cells[QStringLiteral("chart")].count(QStringLiteral("there")) == cells[QStringLiteral("chart")].size(),
             read.constData());
    const std::pair<const char *, const char *> columns[] = {{"conversations", "Conversations"},
                                                             {"satisfaction", "Satisfaction"},
                                                             {"cost_per_conversation", "Cost per conversation"}};
    for (const auto &[key, head] : columns) {
        QStringList wanted;
        for (size_t row = 0; row < csv.rows.size(); ++row)
            if (const QString cell = csv.cell(row, QLatin1String(key)); !cell.isEmpty())
                wanted << cell;
        const QStringList got = cells[QLatin1String(head)];
        QVERIFY2(!wanted.isEmpty() && got.size() >= wanted.size(), head); // below stand the totals
        for (qsizetype i = 0; i < wanted.size(); ++i)
            QVERIFY2(std::abs(wanted[i].toDouble() - got[i].toDouble()) <= 1e-9 * std::abs(wanted[i].toDouble()), head);
    }
}

void TestReports::oneDataVersion()
{
    QCOMPARE(render(QStringLiteral("usage"), QStringLiteral("version.json")).exitCode, 0);
    const QJsonObject json = QJsonDocument::fromJson(written(QStringLiteral("version.json"))).object();
    const int version = json[QStringLiteral("data_version")].toInt();
    QVERIFY(version > 0);
    int tables = 0;
    for (const QJsonValue block : json[QStringLiteral("blocks")].toArray())
        for (const QJsonValue table : block[QStringLiteral("tables")].toArray()) {
            QCOMPARE(table[QStringLiteral("provenance")][QStringLiteral("data_version")].toInt(), version);
            ++tables;
        }
    QVERIFY(tables > 5);
}

// The lines of the workspace stand on the charts of its reports, where they belong.
void TestReports::benchmarks()
{
    const QString copy = m_dir.filePath(QStringLiteral("lines.parlance"));
    QVERIFY(QFile::copy(m_workspace, copy));
    const QByteArray put = python(
        QStringLiteral("import sqlite3, sys\n"
                       "file = sqlite3.connect(sys.argv[1])\n"
                       "file.execute('INSERT INTO own_document VALUES (?, ?, ?, 0, 0)', ('benchmark', 'b1', "
                       "'{\"version\":1,\"measure\":\"conversations\",\"per\":\"day\",\"value\":40,\"label\":\"Goal of "
                       "the team\"}'))\n"
                       "file.commit()\nprint('put')"),
        {copy});
    QVERIFY2(put.startsWith("put"), put.constData());
    const auto page = [&](const QStringList &more) {
        const QString file = m_dir.filePath(QStringLiteral("lines.html"));
        const Run run =
            parlance::test::parlance(QStringList{"report", "render", "usage", "-w", copy, "-o", file, "--now",
                                                 "2026-11-20T22:00:00Z", "--from", "-10d", "--compare", "none"} +
                                     more);
        return run.exitCode == 0 ? bytesOf(file) : "failed: " + run.err;
    };
    const QByteArray all = page({});
    QVERIFY2(all.contains("Goal of the team"), all.left(200).constData());
    const QByteArray some = page({"--where", "weekday = 1"});
    QVERIFY2(some.startsWith("<!DOCTYPE") && !some.contains("Goal of the team"), some.left(200).constData());
}

// A period beside the data is told, not left to be wondered about.
void TestReports::nothingInThePeriod()
{
    QCOMPARE(render(QStringLiteral("usage"), QStringLiteral("later.html"), {"--now", "2031-01-10T12:00:00Z"}).exitCode,
             0);
    const QByteArray page = written(QStringLiteral("later.html"));
    QVERIFY(page.contains("There is nothing in this period: the data ends on"));
    QVERIFY(!written(QStringLiteral("usage.html")).contains("There is nothing in this period"));
}

// By hand: a month has 30.4375 days; cost and conversations are those of a query.
void TestReports::whatItIsWorth()
{
    const QStringList period{"--from", "2026-11-05", "--to", "2026-11-14"}; // the last day counts
    const QStringList assumed{"--param", "subscription=300", "--param", "setup=1000",
                              "--param", "human_cost=5",     "--param", "user_revenue=20"};
    QCOMPARE(render(QStringLiteral("business"), QStringLiteral("worth.csv"), period + assumed).exitCode, 0);
    const CsvTable roi(written(QStringLiteral("worth-roi.csv"))), margin(written(QStringLiteral("worth-margin.csv")));
    const CsvTable plain(parlance::test::parlance(QStringList{"query", "-w", m_workspace, "--measures",
                                                              "cost,conversations,leads,users", "--format", "csv"} +
                                                  period)
                             .out);
    const auto number = [](const CsvTable &table, const char *key) {
        return table.cell(0, QLatin1String(key)).toDouble();
    };
    const double days = 10;
    const double value = number(plain, "conversations") * 5 + number(plain, "leads") * 0.1 * 1000;
    const double investment = number(plain, "cost") + 300 * days / 30.4375 + 1000;
    const auto near = [](double a, double b) { return std::abs(a - b) <= 1e-6 * std::abs(b); };
    QVERIFY2(near(number(roi, "investment"), investment), qPrintable(roi.cell(0, QStringLiteral("investment"))));
    QVERIFY(near(number(roi, "roi"), (value - investment) / investment));
    QVERIFY(near(number(roi, "payback"), investment / (value / days)));
    QVERIFY(near(number(margin, "margin"), 20 * days / 30.4375 - number(plain, "cost") / number(plain, "users")));
}

void TestReports::parameters()
{
    QCOMPARE(render(QStringLiteral("usage"), QStringLiteral("sales.json"), {"--param", "bot=sales assistant"}).exitCode,
             0);
    const QJsonObject json = QJsonDocument::fromJson(written(QStringLiteral("sales.json"))).object();
    QVERIFY2(
        json[QStringLiteral("facts")][QStringLiteral("Filters")].toString().contains(QStringLiteral("Sales Assistant")),
        QJsonDocument(json[QStringLiteral("facts")].toObject()).toJson().constData());
    const Run nobody = render(QStringLiteral("usage"), QStringLiteral("x.pdf"), {"--param", "bot=Sales Asistant"});
    QCOMPARE(nobody.exitCode, 1);
    QVERIFY2(nobody.err.contains("Sales Asistant"), nobody.err.constData());
    const Run business = render(QStringLiteral("business"), QStringLiteral("roi.html"),
                                {"--param", "human_cost=4.20", "--param", "deal_value=2000"});
    QVERIFY2(business.exitCode == 0, business.err.constData());
    QVERIFY(written(QStringLiteral("roi.html")).contains("$4.20 of human support"));
    const Run unknown = render(QStringLiteral("usage"), QStringLiteral("x.pdf"), {"--param", "bots=x"});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(unknown.err.contains("user_group"), unknown.err.constData());
    // What is typed becomes part of a formula, not of anything else.
    const Run formula = render(QStringLiteral("business"), QStringLiteral("x.pdf"), {"--param", "human_cost=DROP"});
    QCOMPARE(formula.exitCode, 1);
}

void TestReports::fromAFile()
{
    const QString path = m_dir.filePath(QStringLiteral("mine.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version": 1, "title": "Mine: {period}", "appendix": false, "blocks": [
        {"id": "contents", "kind": "contents", "title": "Contents"},
        {"id": "text", "kind": "text", "title": "In words", "text": "Cost was {cost}.",
         "queries": [{"version": 1, "measures": ["cost"]}]},
        {"id": "page", "kind": "page_break"},
        {"id": "bots", "kind": "table", "title": "Bots", "queries": [{"version": 1, "measures": ["cost"], "by": ["bot"]}]}]})");
    file.close();
    const Run run = render(path, QStringLiteral("mine.html"));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QByteArray html = written(QStringLiteral("mine.html"));
    QVERIFY(html.contains("<h1>Mine: 22 Oct"));
    QVERIFY2(html.contains("Cost was $") && !html.contains("{cost}"), html.constData());
    QVERIFY(html.contains("<a href=\"#bots\">"));
    QCOMPARE(render(path, QStringLiteral("mine.pdf")).exitCode, 0);
    QVERIFY(written(QStringLiteral("mine.pdf")).contains("/Link"));
}

void TestReports::brand()
{
    const auto with = [&](const QByteArray &members) {
        QFile file(m_dir.filePath(QStringLiteral("brand.json")));
        if (file.open(QIODevice::WriteOnly))
            file.write("{\"version\":1,\"title\":\"B\",\"brand\":{" + members +
                       "},\"blocks\":[{\"id\":\"t\",\"kind\":\"text\",\"text\":\"x\"}]}");
        file.close();
        return render(file.fileName(), QStringLiteral("brand.html"));
    };
    QCOMPARE(with("\"name\":\"Nord & Co\",\"accent\":\"#aa0000\"").exitCode, 0);
    QVERIFY(written(QStringLiteral("brand.html")).contains("Nord &amp; Co"));
    QVERIFY(written(QStringLiteral("brand.html")).contains("#aa0000"));
    const Run pale = with("\"accent\":\"#ffff00\"");
    QCOMPARE(pale.exitCode, 1);
    QVERIFY2(pale.err.contains("too pale"), pale.err.constData());
}

// A break counts also before a block without a title; items of lists are items everywhere.
void TestReports::textsAndBreaks()
{
    QFile file(m_dir.filePath(QStringLiteral("texts.json")));
    const auto pages = [&](const QByteArray &blocks) {
        if (file.open(QIODevice::WriteOnly))
            file.write("{\"version\":1,\"title\":\"T\",\"appendix\":false,\"blocks\":[" + blocks + "]}");
        file.close();
        const Run run = render(file.fileName(), QStringLiteral("texts.pdf"));
        const QByteArray pdf = written(QStringLiteral("texts.pdf"));
        return run.exitCode == 0 ? pdf.count("/Type /Page") - pdf.count("/Type /Pages") : -1;
    };
    const QByteArray one = R"({"id":"a","kind":"text","text":"One"},)", page = R"({"id":"p","kind":"page_break"},)",
                     two = R"({"id":"b","kind":"text","text":"Two:\n- first & last\n- second\nend"})";
    const auto together = pages(one + two);
    QVERIFY(together > 0);
    QCOMPARE(pages(one + page + two), together + 1);
    QCOMPARE(render(file.fileName(), QStringLiteral("texts.html")).exitCode, 0);
    const QByteArray html = written(QStringLiteral("texts.html"));
    QVERIFY2(html.contains("<p>Two:</p>\n<ul><li>first &amp; last</li><li>second</li></ul>\n<p>end</p>"),
             html.constData());
}

// Totals are counted from the facts: users who have talked to two bots are one user of the total.
void TestReports::pivots()
{
    QFile file(m_dir.filePath(QStringLiteral("pivot.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version": 1, "title": "Pivot", "period": {"last_days": 14}, "compare": "previous", "blocks": [
        {"id": "p", "kind": "pivot", "title": "Users", "exploration": {"version": 1, "cells": "heat", "pivot":
            {"version": 1, "rows": ["bot", "model"], "columns": ["week"], "values": [{"of": "users"}, {"of": "cost"}]}}}]})");
    file.close();
    for (const char *suffix : {"csv", "html", "xlsx", "pdf", "json"}) {
        const Run run = render(file.fileName(), QStringLiteral("pivot.") + QLatin1String(suffix), {"--from", "-14d"});
        QVERIFY2(run.exitCode == 0, run.err.constData());
    }
    const CsvTable pivot(written(QStringLiteral("pivot.csv")));
    const auto query = [&](const QStringList &words) {
        return CsvTable(
            parlance::test::parlance(QStringList{"query", "-w", m_workspace, "--now", "2026-11-20T22:00:00Z", "--from",
                                                 "-14d", "--measures", "users,cost", "--format", "csv"} +
                                     words)
                .out);
    };
    const CsvTable bots = query({"--by", "bot"}), all = query({});
    const auto total = [&](const QString &bot) {
        for (size_t row = 0; row < pivot.rows.size(); ++row)
            if (pivot.cell(row, QStringLiteral("bot")) == bot && pivot.cell(row, QStringLiteral("model")) == "(total)")
                return row;
        return pivot.rows.size();
    };
    QVERIFY(bots.rows.size() > 3);
    double sum = 0;
    for (size_t bot = 0; bot < bots.rows.size(); ++bot) {
        const size_t row = total(bots.cell(bot, QStringLiteral("bot")));
        QVERIFY(row < pivot.rows.size());
        for (const char *key : {"users", "cost"})
            QCOMPARE(pivot.cell(row, QLatin1String(key)), bots.cell(bot, QLatin1String(key)));
        sum += bots.cell(bot, QStringLiteral("users")).toDouble();
    }
    const size_t grand = total(QStringLiteral("(total)"));
    QCOMPARE(pivot.cell(grand, QStringLiteral("users")), all.cell(0, QStringLiteral("users")));
    QVERIFY(all.cell(0, QStringLiteral("users")).toDouble() < sum);
    QVERIFY(pivot.columns.contains(QStringLiteral("users.previous")));
    QVERIFY(std::any_of(pivot.columns.begin(), pivot.columns.end(),
                        [](const QString &key) { return key.startsWith(u"2026-11-") && key.endsWith(u"/cost"); }));

    const QByteArray html = written(QStringLiteral("pivot.html"));
    QVERIFY(html.contains("scope=\"colgroup\" colspan=\"2\""));
    QVERIFY(html.contains("Grand total"));
    QVERIFY(html.contains("background:#")); // heat
    QVERIFY(html.contains("SHA-256"));
    QVERIFY2(html.contains("Users</dt>"), "definitions of what is measured");
    const QByteArray sheet = python(QStringLiteral("import sys, zipfile\n"
                                                   "book = zipfile.ZipFile(sys.argv[1])\n"
                                                   "print(book.read('xl/worksheets/sheet1.xml').decode())"),
                                    {m_dir.filePath(QStringLiteral("pivot.xlsx"))});
    QVERIFY2(sheet.contains(QByteArray("<v>" + all.cell(0, QStringLiteral("users")).toUtf8() + "</v>")),
             sheet.constData());
}

// A pivot of more columns than a page has room for is on the pages, whole.
void TestReports::widePivotsGoOnBelow()
{
    QFile file(m_dir.filePath(QStringLiteral("wide.json")));
    const auto pages = [&](const QByteArray &columns) {
        if (file.open(QIODevice::WriteOnly))
            file.write(R"({"version": 1, "title": "Wide", "appendix": false, "period": {"last_days": 20}, "blocks": [
                {"id": "p", "kind": "pivot", "exploration": {"version": 1, "pivot":
                {"version": 1, "rows": ["hour_of_day", "bot"], "columns": [)" +
                       columns + R"(], "values": [{"of": "messages"}]}}}]})");
        file.close();
        const Run run = render(file.fileName(), QStringLiteral("wide.pdf"));
        const QByteArray pdf = written(QStringLiteral("wide.pdf"));
        return run.exitCode == 0 ? pdf.count("/Type /Page") - pdf.count("/Type /Pages") : -1;
    };
    const auto narrow = pages("\"year\"");
    QVERIFY(narrow > 0);
    QVERIFY(pages("\"day\"") >= 2 * narrow);
}

// One faulty report of the workspace takes nothing else away.
void TestReports::damagedOnesAreLeftOut()
{
    const QString path = m_dir.filePath(QStringLiteral("damaged.parlance"));
    QVERIFY(QFile::copy(m_workspace, path));
    const QByteArray done = python(QStringLiteral("import sys, sqlite3\n"
                                                  "db = sqlite3.connect(sys.argv[1])\n"
                                                  "db.execute(\"INSERT INTO own_document (kind, key, json, created_at,"
                                                  " updated_at) VALUES ('report', 'broken', '{', 1, 1)\")\n"
                                                  "db.commit()"),
                                   {path});
    QVERIFY2(!done.startsWith("failed"), done.constData());
    const Run list = parlance::test::parlance({"report", "list", "-w", path});
    QCOMPARE(list.exitCode, 0);
    QVERIFY2(list.out.contains("scorecard") && list.err.contains("broken"), list.err.constData());
    const auto rendered = [&](const QString &report) {
        return parlance::test::parlance(
            {"report", "render", report, "-w", path, "-o", m_dir.filePath(QStringLiteral("d.json"))});
    };
    QCOMPARE(rendered(QStringLiteral("weekly")).exitCode, 0);
    const Run broken = rendered(QStringLiteral("broken"));
    QVERIFY(broken.exitCode != 0);
    QVERIFY2(broken.err.contains("broken") && !broken.err.contains("no report"), broken.err.constData());
}

void TestReports::mistakes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("nothing") << QStringList{"report"} << 1 << QByteArray("report list");
    QTest::newRow("typo") << QStringList{"report", "render", "usge", "-o", "x.pdf"} << 1 << QByteArray("usage");
    QTest::newRow("no file") << QStringList{"report", "render", "no/such.json", "-o", "x.pdf"} << 2
                             << QByteArray("such.json");
    QTest::newRow("form") << QStringList{"report", "render", "usage", "-o", "x.docx"} << 1 << QByteArray(".pdf");
    QTest::newRow("folder") << QStringList{"report", "render", "weekly", "-o", "no/such/folder/x.pdf"} << 4
                            << QByteArray("folder/x.pdf");
    QTest::newRow("period") << QStringList{"report", "render", "usage", "-o", "x.pdf", "--from", "yestermorn"} << 1
                            << QByteArray("yestermorn");
}

void TestReports::mistakes()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    const Run run = parlance::test::parlance(words + QStringList{"-w", m_workspace});
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY2(run.err.contains(says), run.err.constData());
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
