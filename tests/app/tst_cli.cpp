// The program as scripts use it: exit codes, what goes to stdout and what to stderr, output that parses.
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance::test;

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void versionAndHelp();
    void everyCommandHasExamples();
    void usageErrors_data();
    void usageErrors();
    void unusableWorkspace();
    void nothingToImport();
    void rejectedRecords();
    void importPrintsOnlyTheAnswer();
    void dryRunNeedsNoWorkspace();
    void queryFormats();
    void queryAsWorkbook();
    void queryFromFile();
    void totalsAndRowsAgree();
    void comparison();
    void labels();
    void sources();
    void schema();
    void prices();
    void ownPrices();
    void ownPricesByFile();
    void ownPricesRefused_data();
    void ownPricesRefused();
    void verify();
    void repair();
    void mappings();
    void search();
    void purge();
    void purgeByAge();
    void purgeOfOneUser();
    void watchedFolders();

private:
    [[nodiscard]] Run query(const QStringList &more) const;

    QTemporaryDir m_dir;
    QString m_export, m_workspace;
    Run m_imported;
};

void TestCli::initTestCase()
{
    m_export = m_dir.filePath(QStringLiteral("nordwind"));
    m_workspace = m_dir.filePath(QStringLiteral("w.parlance"));
    const Run made = parlance::test::parlance({"sample", m_export, "--days", "20", "--json"});
    QCOMPARE(made.exitCode, 0);
    QVERIFY(made.json()[QStringLiteral("messages")].toInt() > 1000);
    m_imported = parlance::test::parlance({"import", m_export, "-w", m_workspace, "--json"});
    QVERIFY2(m_imported.exitCode == 0, m_imported.err.constData());
}

Run TestCli::query(const QStringList &more) const
{
    return parlance::test::parlance(QStringList{"query", "-w", m_workspace, "--now", "2026-11-20T22:00:00Z"} + more);
}

void TestCli::versionAndHelp()
{
    QVERIFY(parlance::test::parlance({"--version"}).out.startsWith("parlance "));
    const Run help = parlance::test::parlance({"--help"});
    QCOMPARE(help.exitCode, 0);
    for (const char *command :
         {"import", "query", "snapshot", "sample", "sources", "schema", "verify", "prices", "purge"})
        QVERIFY2(help.out.contains(command), command);
    QVERIFY(help.err.isEmpty());
    QCOMPARE(parlance::test::parlance({"help", "query"}).out, parlance::test::parlance({"query", "--help"}).out);
}

void TestCli::everyCommandHasExamples()
{
    for (const char *command : {"import", "query", "snapshot", "sample", "sources", "schema", "verify", "prices",
                                "purge", "audit", "metrics"}) {
        const Run help = parlance::test::parlance({command, "--help"});
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.out.contains(QByteArray(QByteArray("Examples:\n  parlance ") + command)), command);
        QVERIFY2(help.out.contains(QByteArray(QByteArray("Usage: parlance ") + command)), command);
    }
}

void TestCli::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("command") << QStringList{"imprt"} << QByteArray("did you mean \"import\"?");
    QTest::newRow("option") << QStringList{"query", "--mesures", "cost"} << QByteArray("--measures");
    QTest::newRow("measure") << QStringList{"query", "--measures", "csot"} << QByteArray("cost");
    QTest::newRow("dimension") << QStringList{"query", "--measures", "cost", "--by", "modle"} << QByteArray("model");
    QTest::newRow("filter") << QStringList{"query", "--measures", "cost", "--where", "bot = "} << QByteArray("--where");
    QTest::newRow("no workspace") << QStringList{"query", "--measures", "cost"} << QByteArray("-w");
    QTest::newRow("no measure") << QStringList{"query", "-w", "x"} << QByteArray("--measures");
    QTest::newRow("no paths") << QStringList{"import", "-w", "x"} << QByteArray("name the files");
    QTest::newRow("full folder") << QStringList{"sample", "/"} << QByteArray("not empty");
    QTest::newRow("date") << QStringList{"sample", "x", "--until", "yesterday"} << QByteArray("--until");
    QTest::newRow("page") << QStringList{"snapshot", "-w", "x"} << QByteArray("name the page");
}

void TestCli::usageErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Run run = parlance::test::parlance(arguments);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(says), run.err.constData());
    QVERIFY(!run.err.contains('\033')); // no colours where nobody looks
}

void TestCli::unusableWorkspace()
{
    QCOMPARE(parlance::test::parlance({"query", "-w", m_dir.filePath("none"), "--measures", "cost"}).exitCode, 4);
    QFile foreign(m_dir.filePath(QStringLiteral("foreign.parlance")));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    const QByteArray text = "this is not a database, and long enough to be looked at as one\n";
    foreign.write(text.repeated(100));
    foreign.close();
    const Run run = parlance::test::parlance({"import", m_export, "-w", foreign.fileName()});
    QCOMPARE(run.exitCode, 4);
    QVERIFY(run.out.isEmpty());
    QVERIFY(foreign.open(QIODevice::ReadOnly));
    QCOMPARE(foreign.readAll(), text.repeated(100));
}

void TestCli::nothingToImport()
{
    const QString fresh = m_dir.filePath(QStringLiteral("fresh.parlance"));
    const Run missing = parlance::test::parlance({"import", m_dir.filePath("nowhere"), "-w", fresh});
    QCOMPARE(missing.exitCode, 2);
    QVERIFY(!QFile::exists(fresh));
    QFile letter(m_dir.filePath(QStringLiteral("letter.txt")));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("Dear Sir or Madam\n");
    letter.close();
    const Run unknown = parlance::test::parlance({"import", letter.fileName(), "-w", fresh});
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY(unknown.err.contains("expected one of"));
}

void TestCli::rejectedRecords()
{
    QFile broken(m_dir.filePath(QStringLiteral("broken.json")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(
        "{\"Item\":{\"PK\":{\"S\":\"u\"},\"SK\":{\"S\":\"u#CONV#c\"},\"MessageMap\":{\"S\":\"{}\"}}}\n{\"Item\":{\n");
    broken.close();
    const Run run =
        parlance::test::parlance({"import", broken.fileName(), "-w", m_dir.filePath("broken.parlance"), "--json"});
    QCOMPARE(run.exitCode, 3);
    const QJsonArray issues = run.json()[QStringLiteral("issues")].toArray();
    QVERIFY(!issues.isEmpty());
    QCOMPARE(issues.last().toObject()[QStringLiteral("line")].toInt(), 2);
}

void TestCli::importPrintsOnlyTheAnswer()
{
    const QJsonObject json = m_imported.json();
    QVERIFY(json[QStringLiteral("messages")].toInt() > 1000);
    QCOMPARE(json[QStringLiteral("records")].toObject()[QStringLiteral("rejected")].toInt(), 0);
    QVERIFY2(m_imported.err.isEmpty(), m_imported.err.constData()); // no progress without a terminal

    const Run again = parlance::test::parlance({"import", m_export, "-w", m_workspace, "--json"});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json()[QStringLiteral("records")].toObject()[QStringLiteral("added")].toInt(), 0);
    QVERIFY(again.json()[QStringLiteral("files")].toObject()[QStringLiteral("unchanged")].toInt() > 100);
}

void TestCli::dryRunNeedsNoWorkspace()
{
    const Run run = parlance::test::parlance({"import", m_export, "--dry-run", "--json"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.json()[QStringLiteral("dry_run")].toBool());
    QVERIFY(run.json()[QStringLiteral("messages")].toInt() > 1000);
}

void TestCli::queryFormats()
{
    const QStringList what = {"--measures", "messages,cost,satisfaction", "--by", "bot", "--sort", "-messages"};
    const Run csv = query(what + QStringList{"--format", "csv"});
    QCOMPARE(csv.exitCode, 0);
    const CsvTable table(csv.out);
    QCOMPARE(table.columns, (QStringList{"bot", "messages", "cost", "satisfaction"}));
    QCOMPARE(table.rows.size(), size_t(9)); // eight bots and no bot

    const Run json = query(what + QStringList{"--format", "json"});
    QCOMPARE(json.exitCode, 0);
    const QJsonArray rows = json.json()[QStringLiteral("rows")].toArray();
    QCOMPARE(size_t(rows.size()), table.rows.size());
    QCOMPARE(QString::number(rows[0].toObject()[QStringLiteral("messages")].toInt()),
             table.cell(0, QStringLiteral("messages")));

    const Run lines = query(what + QStringList{"--format", "jsonl"});
    QCOMPARE(lines.out.count('\n'), qsizetype(table.rows.size()));
    const QJsonObject first = QJsonDocument::fromJson(lines.out.split('\n').first()).object();
    QCOMPARE(first, rows[0].toObject());

    const Run text = query(what);
    QVERIFY(text.out.contains("Support Bot"));
    QVERIFY(text.out.contains("Total"));
    QCOMPARE(query(what + QStringList{"--format", "xml"}).exitCode, 1);
}

// The cells of the workbook are the numbers of the CSV, as a reader that is not ours sees them.
void TestCli::queryAsWorkbook()
{
    const QStringList what = {"--measures", "messages,cost,satisfaction", "--by", "bot", "--sort", "-messages"};
    const QString path = m_dir.filePath(QStringLiteral("bots.xlsx"));
    const Run made = query(what + QStringList{"-o", path});
    QVERIFY2(made.exitCode == 0, made.err.constData());
    QVERIFY(made.out.isEmpty());
    const CsvTable csv(query(what + QStringList{"--format", "csv"}).out);
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import re, sys, zipfile\n"
                                 "xml = zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml').decode()\n"
                                 "for row in re.findall('<row .*?</row>', xml):\n"
                                 "    print(','.join(re.findall('<v>(.*?)</v>', row)))\n"),
                  path});
    QVERIFY(python.waitForFinished());
    const QList<QByteArray> rows = python.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(size_t(rows.size()), csv.rows.size() + 1); // and the totals; the head holds no number
    for (size_t row = 0; row < csv.rows.size(); ++row) {
        const QList<QByteArray> cells = rows[qsizetype(row)].split(',');
        QCOMPARE(QString::fromUtf8(cells.value(0)), csv.cell(row, QStringLiteral("messages")));
        QCOMPARE(cells.value(1).toDouble(), csv.cell(row, QStringLiteral("cost")).toDouble());
        if (const QString share = csv.cell(row, QStringLiteral("satisfaction")); !share.isEmpty())
            QVERIFY(std::abs(cells.value(2).toDouble() - share.toDouble()) < 1e-14);
    }
    QCOMPARE(query(what + QStringList{"-o", m_dir.filePath(QStringLiteral("no/such/folder.xlsx"))}).exitCode, 4);
    const Run table = query(what + QStringList{"-o", m_dir.filePath(QStringLiteral("bots.csv"))});
    QCOMPARE(table.exitCode, 0);
    QFile file(m_dir.filePath(QStringLiteral("bots.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("bot,messages,"));
}

void TestCli::queryFromFile()
{
    const QByteArray json = R"({"version":1,"measures":["messages"],"by":["weekday"]})";
    const Run file = parlance::test::parlance({"query", "-w", m_workspace, "--file", "-", "--format", "csv"}, json);
    QVERIFY2(file.exitCode == 0, file.err.constData());
    QCOMPARE(file.out, query({"--measures", "messages", "--by", "weekday", "--format", "csv"}).out);
    QCOMPARE(parlance::test::parlance({"query", "-w", m_workspace, "--file", "-"}, "{").exitCode, 1);
}

void TestCli::totalsAndRowsAgree()
{
    const Run run = query({"--measures", "messages,users", "--by", "day", "--format", "json"});
    QCOMPARE(run.exitCode, 0);
    qint64 messages = 0, users = 0;
    for (const QJsonValue &row : run.json()[QStringLiteral("rows")].toArray()) {
        messages += row.toObject()[QStringLiteral("messages")].toInteger();
        users += row.toObject()[QStringLiteral("users")].toInteger();
    }
    const QJsonObject totals = run.json()[QStringLiteral("totals")].toObject();
    QCOMPARE(totals[QStringLiteral("messages")].toInteger(), messages);
    QVERIFY(totals[QStringLiteral("users")].toInteger() < users); // distinct people are not a sum of days
    QCOMPARE(totals[QStringLiteral("messages")].toInt(), m_imported.json()[QStringLiteral("messages")].toInt());
}

void TestCli::comparison()
{
    const Run run = query({"--measures", "messages", "--from", "-7d", "--compare", "previous", "--format", "csv"});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const CsvTable table(run.out);
    QVERIFY2(table.columns.contains(QStringLiteral("messages.previous")), qPrintable(table.columns.join(u' ')));
    QVERIFY(table.cell(0, QStringLiteral("messages.previous")).toInt() > 0);
}

void TestCli::labels()
{
    const CsvTable table(query({"--measures", "cost", "--by", "bot", "--labels", "--format", "csv"}).out);
    QCOMPARE(table.columns, (QStringList{"bot", "bot_label", "cost"}));
    QStringList labels;
    for (size_t row = 0; row < table.rows.size(); ++row)
        labels << table.cell(row, QStringLiteral("bot_label"));
    QVERIFY2(labels.contains(QStringLiteral("Contract Reviewer")), qPrintable(labels.join(u',')));

    // A name may stand for the id in a filter.
    const auto row = size_t(labels.indexOf(QStringLiteral("Contract Reviewer")));
    const QString byId = QStringLiteral("bot = '%1'").arg(table.cell(row, QStringLiteral("bot")));
    const Run ids = query({"--measures", "cost,messages", "--where", byId, "--format", "csv"});
    const Run names = query({"--measures", "cost,messages", "--where", "bot = 'contract reviewer'", "--format", "csv"});
    QCOMPARE(names.out, ids.out);
    QCOMPARE(CsvTable(ids.out).cell(0, QStringLiteral("cost")), table.cell(row, QStringLiteral("cost")));
}

void TestCli::sources()
{
    const Run run = parlance::test::parlance({"sources", "-w", m_workspace, "--json"});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray list = run.json()[QStringLiteral("sources")].toArray();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0].toObject()[QStringLiteral("name")].toString(), QStringLiteral("nordwind"));
    QVERIFY(list[0].toObject()[QStringLiteral("data_until")].toString().startsWith(QStringLiteral("2026-11-20T")));
    const Run issues = parlance::test::parlance({"sources", "-w", m_workspace, "--issues", "--json"});
    QCOMPARE(issues.exitCode, 0);
    QVERIFY(issues.json().contains(QStringLiteral("issues")));
}

void TestCli::schema()
{
    const Run run = parlance::test::parlance({"schema", "--json"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.json()[QStringLiteral("measures")].toArray().size() > 60);
    QVERIFY(run.json()[QStringLiteral("dimensions")].toArray().size() > 40);
    const Run markdown = parlance::test::parlance({"schema", "--markdown"});
    QFile page(QStringLiteral(PARLANCE_SOURCE_DIR "/docs/catalogue.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY2(page.readAll() == markdown.out, "write it again: parlance schema --markdown > docs/catalogue.md");
    for (const QJsonValue &measure : run.json()[QStringLiteral("measures")].toArray())
        QVERIFY(markdown.out.contains(
            QByteArray('`' + measure.toObject()[QStringLiteral("key")].toString().toUtf8() + '`')));
}

void TestCli::prices()
{
    const Run run = parlance::test::parlance({"prices", "list", "--json"});
    QCOMPARE(run.exitCode, 0);
    bool found = false;
    for (const QJsonValue &price : run.json()[QStringLiteral("prices")].toArray())
        found = found || (price[QStringLiteral("model")].toString() == u"claude-v3.5-haiku" &&
                          price[QStringLiteral("input")].toString() == u"0.001");
    QVERIFY(found);
}

// The costs of the sample are shares of stated totals: own prices move shares, never a total.
void TestCli::ownPrices()
{
    const QString copy = m_dir.filePath(QStringLiteral("prices.parlance"));
    QVERIFY(QFile::copy(m_workspace, copy));
    const auto cost = [&](const QStringList &by) {
        return parlance::test::parlance(
                   QStringList{"query", "-w", copy, "--measures", "cost,cost_as_source", "--format", "csv"} + by)
            .out;
    };
    const auto prices = [&](const QStringList &words) {
        return parlance::test::parlance(QStringList{"prices"} + words + QStringList{"-w", copy});
    };
    const QByteArray total = cost({}), byModel = cost({"--by", "model"}), byMessage = cost({"--by", "message"});
    const Run listed = prices({"list", "--json"});
    QCOMPARE(listed.exitCode, 0);
    QVERIFY(listed.json().contains(QStringLiteral("without_price")));
    const QString model = CsvTable(byModel).cell(0, QStringLiteral("model"));

    const QStringList set = {"set",   model,   "--input", "300",    "--output",
                             "900.5", "--per", "1m",      "--from", "2026-11-10"};
    const Run dry = prices(set + QStringList{"--dry-run", "--json"});
    QVERIFY2(dry.exitCode == 0, dry.err.constData());
    const int messages = dry.json()[QStringLiteral("messages_by_share")].toInt();
    QVERIFY(messages > 10);
    QCOMPARE(cost({"--by", "message"}), byMessage);
    const Run done = prices(set + QStringList{"--json"});
    QVERIFY2(done.exitCode == 0, done.err.constData());
    QCOMPARE(done.json()[QStringLiteral("messages_by_share")].toInt(), messages);
    QCOMPARE(done.json()[QStringLiteral("difference")].toString(), QStringLiteral("0"));
    QVERIFY(done.json()[QStringLiteral("changed")].toInt() > 0);
    QCOMPARE(cost({}), total);
    QVERIFY(cost({"--by", "message"}) != byMessage);
    QCOMPARE(parlance::test::parlance({"verify", "-w", copy, "--queries", "5"}).exitCode, 0);
    QVERIFY(prices({"list"}).out.contains("0.9005"));

    const Run again = parlance::test::parlance({"import", m_export, "-w", copy, "--source", "again", "--json"});
    QVERIFY2(again.exitCode == 0, again.err.constData());
    QCOMPARE(parlance::test::parlance({"verify", "-w", copy, "--queries", "5"}).exitCode, 0);
    QCOMPARE(parlance::test::parlance({"purge", "again", "-w", copy, "--yes"}).exitCode, 0);

    QCOMPARE(prices({"region"}).out.trimmed(), QByteArray("default"));
    QCOMPARE(prices({"region", "eu-west-1"}).exitCode, 0);
    QCOMPARE(prices({"region"}).out.trimmed(), QByteArray("eu-west-1"));
    QCOMPARE(prices({"region", "default"}).exitCode, 0);
    QCOMPARE(prices({"remove", model}).exitCode, 0);
    QCOMPARE(prices({"remove", model}).exitCode, 1); // it is gone
    QCOMPARE(cost({"--by", "message"}), byMessage);
    QCOMPARE(parlance::test::parlance({"verify", "-w", copy, "--queries", "5"}).exitCode, 0);
}

void TestCli::ownPricesByFile()
{
    const QString copy = m_dir.filePath(QStringLiteral("pricefile.parlance"));
    QVERIFY(QFile::copy(m_workspace, copy));
    const auto prices = [&](const QStringList &words) {
        return parlance::test::parlance(QStringList{"prices", copy} + words); // the workspace may also come first
    };
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    };
    const QString csv =
        write(QStringLiteral("prices.csv"), "Model,region,valid_from,input,output,cache_read,per_tokens\r\n"
                                            "anthropic.claude-3-haiku-20240307-v1:0,,2026-11-10,0.5,2.5,,1000000\r\n"
                                            "my-own-model,eu-west-1,,0.000000001,0,0,1000\r\n");
    const Run imported = prices({"import", csv});
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    const Run first = prices({"export", "-"});
    QCOMPARE(first.exitCode, 0);
    const QJsonArray own = first.json()[QStringLiteral("prices")].toArray();
    QCOMPARE(own.size(), 2);
    QCOMPARE(own[0][QStringLiteral("model")].toString(), QStringLiteral("claude-v3-haiku"));
    QCOMPARE(own[0][QStringLiteral("input")].toString(), QStringLiteral("0.0005"));
    QVERIFY(!own[0].toObject().contains(QStringLiteral("cache_read")));
    QCOMPARE(own[1][QStringLiteral("input")].toString(), QStringLiteral("0.000000001"));
    QCOMPARE(own[1][QStringLiteral("cache_read")].toString(), QStringLiteral("0"));
    QVERIFY(!own[1].toObject().contains(QStringLiteral("valid_from")));

    // Out and in again, by either format, changes nothing.
    for (const char *name : {"out.csv", "out.json"}) {
        const QString path = m_dir.filePath(QString::fromLatin1(name));
        QCOMPARE(prices({"export", path}).exitCode, 0);
        QCOMPARE(prices({"import", path, "--replace"}).exitCode, 0);
        QCOMPARE(prices({"export", "-"}).out, first.out);
    }
    // JSON may hold numbers; they mean what they say.
    const QString json = write(QStringLiteral("prices.json"),
                               R"({"per_tokens":1000000,"prices":[{"model":"x","input":0.000035,"output":3e-5}]})");
    QCOMPARE(prices({"import", json, "--replace"}).exitCode, 0);
    const QJsonArray replaced = prices({"export", "-"}).json()[QStringLiteral("prices")].toArray();
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(replaced[0][QStringLiteral("input")].toString(), QStringLiteral("0.000000035"));
    QCOMPARE(replaced[0][QStringLiteral("output")].toString(), QStringLiteral("0.00000003"));

    // All or nothing, with the place.
    const QString broken = write(QStringLiteral("broken.csv"), "model,input,output\na,1,2\nb,-1,2\n");
    const Run refused = prices({"import", broken});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("broken.csv:3"), refused.err.constData());
    QVERIFY(refused.err.contains("not negative"));
    QCOMPARE(prices({"import", write(QStringLiteral("none.json"), "{}")}).exitCode, 2);
    QCOMPARE(prices({"import", m_dir.filePath(QStringLiteral("nowhere.csv"))}).exitCode, 2);
    QCOMPARE(prices({"export", "-"}).json()[QStringLiteral("prices")].toArray().size(), 1);
}

void TestCli::ownPricesRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    const auto set = [](const QStringList &more) { return QStringList{"set", "claude-v3-haiku"} + more; };
    QTest::newRow("action") << QStringList{"change"} << QByteArray("it can: list, set");
    QTest::newRow("no model") << QStringList{"set", "--input", "1", "--output", "1"} << QByteArray("name the model");
    QTest::newRow("no output") << set({"--input", "1"}) << QByteArray("--output");
    QTest::newRow("negative") << set({"--input=-1", "--output", "1"}) << QByteArray("--input: a price is not negative");
    QTest::newRow("too exact") << set({"--input", "0.0000000001", "--output", "1"}) << QByteArray("decimals");
    QTest::newRow("too exact for a million")
        << set({"--input", "0.0000001", "--output", "1", "--per", "1m"}) << QByteArray("decimals");
    QTest::newRow("unit") << set({"--input", "1", "--output", "1", "--per", "10"}) << QByteArray("--per");
    QTest::newRow("day") << set({"--input", "1", "--output", "1", "--from", "June"}) << QByteArray("--from");
    QTest::newRow("region") << set({"--input", "1", "--output", "1", "--region", "eu west"}) << QByteArray("region");
    QTest::newRow("region name") << QStringList{"region", "eu west"} << QByteArray("region");
    QTest::newRow("no such price") << QStringList{"remove", "claude-v3-haiku"} << QByteArray("no such own price");
}

void TestCli::ownPricesRefused()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, says);
    const Run run = parlance::test::parlance(QStringList{"prices", "-w", m_workspace} + words);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(says), run.err.constData());
}

void TestCli::verify()
{
    const Run run = parlance::test::parlance({"verify", "-w", m_workspace, "--json"});
    QVERIFY2(run.exitCode == 0, run.out.constData());
    QVERIFY(run.json()[QStringLiteral("differences")].toArray().isEmpty());
    QCOMPARE(run.json()[QStringLiteral("messages")].toInt(), m_imported.json()[QStringLiteral("messages")].toInt());
    QVERIFY(run.json()[QStringLiteral("queries")].toInt() > 20);
}

void TestCli::repair()
{
    const QString copy = m_dir.filePath(QStringLiteral("damaged.parlance"));
    QVERIFY(QFile::copy(m_workspace, copy));
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 segment = file.readAll().indexOf("PFS1");
    QVERIFY(segment > 0);
    file.seek(segment + 400);
    QVERIFY(file.write(QByteArray(16, '\x5A')) == 16);
    file.close();
    QVERIFY(parlance::test::parlance({"verify", "-w", copy}).exitCode != 0);
    const Run repaired = parlance::test::parlance({"verify", "-w", copy, "--repair", "--json"});
    QVERIFY2(repaired.exitCode == 0, repaired.err.constData());
    QCOMPARE(repaired.json()[QStringLiteral("messages")].toInt(),
             m_imported.json()[QStringLiteral("messages")].toInt());
    QCOMPARE(parlance::test::parlance({"verify", "-w", copy}).exitCode, 0);
}

// An unknown table: what to do is said, the mapping is guessed, kept, and applied to the next file by itself.
void TestCli::mappings()
{
    const auto write = [this](const QString &name, const QByteArray &content) {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    };
    const QString workspace = m_dir.filePath(QStringLiteral("mapped.parlance"));
    const QString mapping = m_dir.filePath(QStringLiteral("chat.json"));
    const QString table = write(QStringLiteral("chat.csv"), "Zeitpunkt;Sitzung;Absender;Nachricht\n"
                                                            "13.06.2024 12:00;s1;Kunde;Hallo?\n");
    const Run unknown = parlance::test::parlance({"import", table, "-w", workspace});
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY2(unknown.err.contains("parlance mapping guess"), unknown.err.constData());

    const Run guess = parlance::test::parlance({"mapping", "guess", table, "--json", "-o", mapping, "--name", "Chat"});
    QCOMPARE(guess.exitCode, 0);
    QCOMPARE(guess.json()[QStringLiteral("records")].toString(), QStringLiteral("messages"));
    QCOMPARE(guess.json()[QStringLiteral("table")].toObject()[QStringLiteral("delimiter")].toString(),
             QStringLiteral(";"));
    const Run shown = parlance::test::parlance({"mapping", "guess", table});
    QVERIFY2(shown.out.contains("role=user text=Hallo?"), shown.out.constData());
    QCOMPARE(parlance::test::parlance({"mapping", "check", mapping, table}).exitCode, 0);
    const QString bad = write(QStringLiteral("bad.csv"), "Zeitpunkt;Sitzung;Absender;Nachricht\nnie;s1;Kunde;Hallo?\n");
    QCOMPARE(parlance::test::parlance({"mapping", "check", mapping, bad}).exitCode, 6);

    const Run byFile = parlance::test::parlance({"import", table, "-w", workspace, "--mapping", mapping, "--json"});
    QVERIFY2(byFile.exitCode == 0, byFile.err.constData());
    QCOMPARE(byFile.json()[QStringLiteral("messages")].toInt(), 1);
    QCOMPARE(parlance::test::parlance({"mapping", "import", mapping, "-w", workspace}).exitCode, 0);
    const Run list = parlance::test::parlance({"mapping", "list", "-w", workspace, "--json"});
    QCOMPARE(list.json()[QStringLiteral("mappings")].toArray().size(), 1);
    const QString next = write(QStringLiteral("next.csv"), "Zeitpunkt;Sitzung;Absender;Nachricht\n"
                                                           "14.06.2024 12:00;s2;Bot;Guten Tag\n");
    const Run bySelf = parlance::test::parlance({"import", next, "-w", workspace, "--json"});
    QCOMPARE(bySelf.json()[QStringLiteral("messages")].toInt(), 1);
    QCOMPARE(parlance::test::parlance({"import", bad, "-w", workspace}).exitCode, 3);
    const Run sources = parlance::test::parlance({"sources", "-w", workspace, "--json"});
    QCOMPARE(sources.json()[QStringLiteral("sources")].toArray().size(), 1);

    const Run show = parlance::test::parlance({"mapping", "show", "Chat", "-w", workspace, "--json"});
    QCOMPARE(show.json(), guess.json());
    const QString copy = m_dir.filePath(QStringLiteral("copy.json"));
    QCOMPARE(parlance::test::parlance({"mapping", "export", "Chat", copy, "-w", workspace}).exitCode, 0);
    QCOMPARE(parlance::test::parlance({"mapping", "check", copy, table}).exitCode, 0);
    QCOMPARE(parlance::test::parlance({"mapping", "remove", "Chat", "-w", workspace}).exitCode, 0);
    QCOMPARE(parlance::test::parlance({"mapping", "remove", "Chat", "-w", workspace}).exitCode, 1);
    QCOMPARE(parlance::test::parlance({"import", next, "-w", workspace, "--mapping", "Chat"}).exitCode, 1);
    QCOMPARE(parlance::test::parlance({"mapping", "guess", m_dir.filePath(QStringLiteral("none.csv"))}).exitCode, 2);
    QCOMPARE(parlance::test::parlance({"mapping", "guess", table, "--records", "things"}).exitCode, 1);
    QCOMPARE(parlance::test::parlance({"mapping", "guess", table, "--records", "metrics"}).exitCode, 6);
}

void TestCli::search()
{
    const QString copy = m_dir.filePath(QStringLiteral("searched.parlance"));
    QVERIFY(QFile::copy(m_workspace, copy));
    const auto find = [&](const QStringList &more) {
        return parlance::test::parlance(QStringList{"search", "-w", copy, "--json"} + more);
    };
    const QStringList password = {"password", "reset", "--limit", "5"};
    const Run before = find(password);
    QVERIFY2(before.exitCode == 0, before.err.constData());
    const QJsonArray hits = before.json()[QStringLiteral("hits")].toArray();
    QCOMPARE(hits.size(), 5);
    for (qsizetype i = 1; i < hits.size(); ++i)
        QVERIFY(hits[i - 1][QStringLiteral("time")].toString() >= hits[i][QStringLiteral("time")].toString());
    QVERIFY(hits[0][QStringLiteral("snippet")].toString().contains(QStringLiteral("assword")));

    const Run empty = parlance::test::parlance({"index", "-w", copy, "--status", "--json"});
    QCOMPARE(empty.json()[QStringLiteral("indexed")].toInt(), 0);
    QCOMPARE(parlance::test::parlance({"index", "-w", copy, "--check"}).exitCode, 6);
    const Run built = parlance::test::parlance({"index", "-w", copy, "--json"});
    QVERIFY2(built.exitCode == 0, built.err.constData());
    QVERIFY(built.json()[QStringLiteral("complete")].toBool());
    QCOMPARE(parlance::test::parlance({"index", "-w", copy, "--check"}).exitCode, 0);
    QCOMPARE(find(password).json()[QStringLiteral("hits")].toArray(), hits);
    QCOMPARE(find(password + QStringList{"--no-index"}).json()[QStringLiteral("hits")].toArray(), hits);

    const Run users = find({"password", "--role", "user", "--from", "2026-11-10", "--to", "2026-11-12"});
    for (const QJsonValue &hit : users.json()[QStringLiteral("hits")].toArray()) {
        QCOMPARE(hit[QStringLiteral("role")].toString(), QStringLiteral("user"));
        QVERIFY(hit[QStringLiteral("time")].toString().startsWith(QStringLiteral("2026-11-1")));
    }
    QVERIFY(find({"asswor", "--substring"}).json()[QStringLiteral("matches")].toInt() > 0);
    QCOMPARE(find({"asswor"}).json()[QStringLiteral("matches")].toInt(), 0);
    QCOMPARE(find({"password", "--bot", "nobody"}).json()[QStringLiteral("matches")].toInt(), 0);
    QCOMPARE(find({"\""}).exitCode, 1);
    QCOMPARE(find({"x", "--sort", "oldest"}).exitCode, 1);
    QCOMPARE(find({"x", "--role", "robot"}).exitCode, 1);
    const Run off = parlance::test::parlance({"index", "-w", copy, "--off", "--json"});
    QCOMPARE(off.json()[QStringLiteral("enabled")].toBool(), false);
    QCOMPARE(find(password).json()[QStringLiteral("hits")].toArray(), hits);
}

void TestCli::purge()
{
    const QString copy = m_dir.filePath(QStringLiteral("copy.parlance"));
    QVERIFY(QFile::copy(m_workspace, copy));
    const QStringList words = {"purge", "nordwind", "-w", copy};
    QCOMPARE(parlance::test::parlance(words).exitCode, 1); // asks for --yes
    QCOMPARE(parlance::test::parlance({"purge", "nobody", "-w", copy, "--yes"}).exitCode, 1);
    const Run removed = parlance::test::parlance(words + QStringList{"--yes"});
    QVERIFY2(removed.exitCode == 0, removed.err.constData());
    const Run left = parlance::test::parlance({"query", "-w", copy, "--measures", "messages", "--format", "csv"});
    QCOMPARE(left.out, QByteArray("messages\r\n0\r\n"));
}

void TestCli::purgeOfOneUser()
{
    const QString workspace = m_dir.filePath(QStringLiteral("erasing.parlance"));
    const QStringList import = {"import", m_export, "-w", workspace, "--source", "nordwind", "--json"};
    QCOMPARE(parlance::test::parlance(import).exitCode, 0);
    const auto users = [&] {
        return CsvTable(parlance::test::parlance({"query", "-w", workspace, "--measures", "messages,conversations",
                                                  "--by", "user", "--sort", "-messages", "--format", "csv"})
                            .out);
    };
    const CsvTable before = users();
    const QString user = before.cell(0, QStringLiteral("user"));
    const QString receipt = m_dir.filePath(QStringLiteral("receipt.json"));
    const QStringList erase = {"purge", "--user", user, "-w", workspace, "--receipt", receipt};
    const Run told = parlance::test::parlance(erase);
    QCOMPARE(told.exitCode, 1);
    QVERIFY2(told.err.contains("--yes"), told.err.constData());
    QCOMPARE(users().rows.size(), before.rows.size());

    const Run done = parlance::test::parlance(erase + QStringList{"--yes", "--json"});
    QVERIFY2(done.exitCode == 0, done.err.constData());
    QFile file(receipt);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), done.json());
    const QJsonObject removed = done.json()[QStringLiteral("removed")].toObject();
    QCOMPARE(removed[QStringLiteral("messages")].toInteger(), before.cell(0, QStringLiteral("messages")).toLongLong());
    const CsvTable after = users();
    QCOMPARE(after.rows.size() + 1, before.rows.size());
    QVERIFY(after.cell(0, QStringLiteral("user")) != user);
    QCOMPARE(parlance::test::parlance({"verify", "-w", workspace}).exitCode, 0);
    // The same export again: everybody else is there, and nobody more.
    QCOMPARE(parlance::test::parlance(import + QStringList{"--with-purged"}).exitCode, 0);
    QCOMPARE(users().rows, after.rows);
    QCOMPARE(parlance::test::parlance(erase + QStringList{"--yes"}).exitCode, 1);
}

void TestCli::purgeByAge()
{
    const QString workspace = m_dir.filePath(QStringLiteral("aging.parlance"));
    const QStringList import = {"import", m_export, "-w", workspace, "--source", "nordwind", "--json"};
    QCOMPARE(parlance::test::parlance(import).exitCode, 0);
    const auto messages = [&] {
        const Run run =
            parlance::test::parlance({"query", "-w", workspace, "--measures", "messages", "--format", "csv"});
        return CsvTable(run.out).cell(0, QStringLiteral("messages")).toLongLong();
    };
    const auto purge = [&](const QStringList &words) {
        return parlance::test::parlance(QStringList{"purge", "-w", workspace, "--json"} + words);
    };
    const qint64 all = messages();
    const Run extent = parlance::test::parlance({"sources", "-w", workspace, "--json"});
    const QJsonObject source = extent.json()[QStringLiteral("sources")].toArray().first().toObject();
    const QString until = source[QStringLiteral("data_until")].toString();

    // Half of the data by the clock of the test; the same counts are told before and after.
    const QStringList old = {"--older-than", "10d", "--now", until};
    const Run told = purge(old);
    QCOMPARE(told.exitCode, 1);
    QVERIFY2(told.err.contains("--yes"), told.err.constData());
    QCOMPARE(messages(), all);
    const Run done = purge(old + QStringList{"--source", "nordwind", "--environment", "default", "--yes"});
    QVERIFY2(done.exitCode == 0, done.err.constData());
    const qint64 gone = done.json()[QStringLiteral("messages")].toInteger();
    QVERIFY(gone > 0 && gone < all);
    QCOMPARE(gone, told.json()[QStringLiteral("messages")].toInteger());
    QCOMPARE(messages(), all - gone);
    QCOMPARE(parlance::test::parlance({"verify", "-w", workspace}).exitCode, 0);
    QCOMPARE(purge(old).exitCode, 0); // nothing is left

    // The same data from another place stays away, unless it is asked for.
    const QString elsewhere = m_dir.filePath(QStringLiteral("elsewhere"));
    QVERIFY(QFile::link(m_export, elsewhere));
    QStringList again = import;
    again[1] = elsewhere;
    const Run skipped = parlance::test::parlance(again);
    QVERIFY(skipped.json()[QStringLiteral("records")].toObject()[QStringLiteral("skipped")].toInt() > 0);
    QCOMPARE(messages(), all - gone);
    QCOMPARE(parlance::test::parlance(import + QStringList{"--with-purged"}).exitCode, 0);
    QCOMPARE(messages(), all);

    // Sources keep their data as long as they are told to.
    QCOMPARE(parlance::test::parlance({"sources", "keep", "nordwind", "--days", "10", "-w", workspace}).exitCode, 0);
    const Run kept = parlance::test::parlance(import + QStringList{"--now", until});
    QVERIFY2(kept.exitCode == 0, kept.err.constData());
    QVERIFY(kept.json()[QStringLiteral("purged_conversations")].toInt() > 0);
    QVERIFY(messages() < all);
    QCOMPARE(purge({"--retention", "--now", until}).exitCode, 0);

    QCOMPARE(purge({"--older-than", "365"}).exitCode, 1);
    QCOMPARE(purge({"--older-than", "10d", "--environment", "nowhere"}).exitCode, 1);
    QCOMPARE(purge({"--older-than", "10d", "--source", "nobody"}).exitCode, 1);
}

void TestCli::watchedFolders()
{
    const QString workspace = m_dir.filePath(QStringLiteral("watched.parlance"));
    const QString folder = m_dir.filePath(QStringLiteral("drop"));
    QVERIFY(QDir().mkpath(folder));
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'700'000'000), QFileDevice::FileModificationTime));
    };
    const auto samples = [](const QByteArray &page) {
        return QByteArray("# TYPE visits_total counter\nvisits_total{page=\"" + page + "\"} 3 1700000000000\n");
    };
    write(QStringLiteral("one.prom"), samples("a"));
    const Run first = parlance::test::parlance({"import", folder, "-w", workspace, "--source", "drop", "--json"});
    QVERIFY2(first.exitCode == 0, first.err.constData());
    const auto update = [&](const QStringList &words) {
        return parlance::test::parlance(QStringList{"sources", "update", "-w", workspace, "--json"} + words);
    };
    const auto stateOf = [](const Run &run) {
        return run.json()[QStringLiteral("sources")].toArray().first().toObject()[QStringLiteral("state")].toString();
    };
    QVERIFY(update({}).json()[QStringLiteral("sources")].toArray().isEmpty()); // nothing is watched
    QCOMPARE(parlance::test::parlance({"sources", "watch", "drop", "--every", "hour", "-w", workspace}).exitCode, 0);
    QVERIFY(update({}).json()[QStringLiteral("sources")].toArray().isEmpty()); // read just now
    const QString later = QStringLiteral("2100-01-01T00:00:00Z");
    QCOMPARE(stateOf(update({"--now", later})), QStringLiteral("unchanged"));
    write(QStringLiteral("two.prom"), samples("b"));
    const Run news = update({"--now", later});
    QCOMPARE(stateOf(news), QStringLiteral("updated"));
    QCOMPARE(news.json()[QStringLiteral("sources")].toArray().first().toObject()[QStringLiteral("added")].toInt(), 1);
    QCOMPARE(stateOf(update({"drop"})), QStringLiteral("unchanged"));

    // Elsewhere, and then gone.
    const QString moved = m_dir.filePath(QStringLiteral("moved"));
    QVERIFY(QDir().rename(folder, moved));
    const Run gone = update({"drop"});
    QCOMPARE(gone.exitCode, 2);
    QCOMPARE(stateOf(gone), QStringLiteral("missing"));
    QCOMPARE(parlance::test::parlance({"sources", "move", "drop", moved, "-w", workspace}).exitCode, 0);
    QCOMPARE(stateOf(update({"drop"})), QStringLiteral("unchanged"));

    const Run listed = parlance::test::parlance({"sources", "-w", workspace, "--json"});
    const QJsonObject source = listed.json()[QStringLiteral("sources")].toArray().first().toObject();
    QCOMPARE(source[QStringLiteral("watch_minutes")].toInt(), 60);
    QCOMPARE(source[QStringLiteral("origin")].toString(), moved);
    for (const QStringList &wrong :
         {QStringList{"watch", "drop", "--every", "never"}, QStringList{"watch", "drop"},
          QStringList{"keep", "drop", "--days", "0"}, QStringList{"juggle"}, QStringList{"move", "drop"}})
        QCOMPARE(parlance::test::parlance(QStringList{"sources"} + wrong + QStringList{"-w", workspace}).exitCode, 1);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
