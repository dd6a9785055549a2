// The audit log by the command line (F313 to F318), and formulas: from files to the answer of `parlance query`.
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance::test;

namespace {

const QString data = QStringLiteral(PARLANCE_SOURCE_DIR "/tests/data/");

} // namespace

class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLogAsATable();
    void filters();
    void againAndInAnotherOrder();
    void sameIdSaysMore();
    void refused();
    void listed();
    void listedByOptions_data();
    void listedByOptions();
    void listingRefused();
    void environments();
    void ownActions();
    void formulas();
    void formulasRefused_data();
    void formulasRefused();

private:
    [[nodiscard]] QString import(const QString &name, const QStringList &paths) const;
    [[nodiscard]] static CsvTable query(const QString &workspace, const QStringList &more);

    QTemporaryDir m_dir;
    QStringList m_inputs{
        data + QStringLiteral("bedrock-export/audit-trail/input"), data + QStringLiteral("bedrock-audit/json/input"),
        data + QStringLiteral("bedrock-audit/lines/input"), data + QStringLiteral("bedrock-audit/table/input")};
    QString m_workspace;
};

// One call for each path, so that the order is that of the list.
QString TestAudit::import(const QString &name, const QStringList &paths) const
{
    const QString workspace = m_dir.filePath(name);
    for (const QString &path : paths) {
        const Run run = parlance::test::parlance({"import", path, "-w", workspace, "--source", "Chat"});
        if (run.exitCode != 0)
            qWarning("%s: %s", qPrintable(path), run.err.constData());
    }
    return workspace;
}

CsvTable TestAudit::query(const QString &workspace, const QStringList &more)
{
    const Run run = parlance::test::parlance(QStringList{"query", "-w", workspace, "--format", "csv"} + more);
    if (run.exitCode != 0)
        qWarning("%s", run.err.constData());
    return CsvTable(run.out);
}

void TestAudit::initTestCase()
{
    m_workspace = import(QStringLiteral("once.parlance"), m_inputs);
}

// Every event of the JSON log stands in the table as the file has it.
void TestAudit::theLogAsATable()
{
    const CsvTable table =
        query(m_workspace, {"--measures", "last_audit_event", "--by",
                            "audit_event,actor,action,target_kind,target,audit_detail,source", "--time-zone", "UTC"});
    QHash<QString, size_t> rows;
    for (size_t row = 0; row < table.rows.size(); ++row)
        rows.insert(table.cell(row, QStringLiteral("audit_event")), row);
    QFile file(data + QStringLiteral("bedrock-audit/json/input/logs.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray logs = QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("logs")].toArray();
    QCOMPARE(logs.size(), 3);
    for (const QJsonValue &log : logs) {
        const QJsonObject event = log.toObject();
        const QString id = event[QStringLiteral("id")].toString();
        QVERIFY2(rows.contains(id), qPrintable(id));
        const size_t row = rows[id];
        QCOMPARE(table.cell(row, QStringLiteral("actor")), event[QStringLiteral("user_id")].toString());
        QCOMPARE(table.cell(row, QStringLiteral("action")), event[QStringLiteral("action_type")].toString());
        QCOMPARE(table.cell(row, QStringLiteral("target_kind")), event[QStringLiteral("resource_type")].toString());
        QCOMPARE(table.cell(row, QStringLiteral("target")), event[QStringLiteral("resource_id")].toString());
        QCOMPARE(table.cell(row, QStringLiteral("source")), QStringLiteral("Chat"));
        QVERIFY(table.cell(row, QStringLiteral("last_audit_event")).startsWith(QStringLiteral("2024-06-01T12:00:0")));
    }
    QCOMPARE(table.cell(rows[QStringLiteral("a1")], QStringLiteral("audit_detail")),
             QStringLiteral(R"({"ip":"10.0.0.1","detail":{"order":1}})"));
}

void TestAudit::filters()
{
    const auto count = [&](const QStringList &more) {
        return query(m_workspace, QStringList{"--measures", "audit_events"} + more)
            .cell(0, QStringLiteral("audit_events"));
    };
    QCOMPARE(count({"--where", "action = \"pin\""}), QStringLiteral("3"));               // a1, the table, reconstructed
    QCOMPARE(count({"--where", "action in (\"pin\", \"unpin\")"}), QStringLiteral("5")); // a3, reconstructed
    QCOMPARE(count({"--where", "actor = \"admin\""}), QStringLiteral("1"));
    QCOMPARE(count({"--where", "target = \"B1\" and audit_origin = \"recorded\""}), QStringLiteral("4"));
    // Epoch seconds, the end exclusive: a1 and the first of the table lie at the start itself.
    QCOMPARE(count({"--from", "1717243200", "--to", "1717243201", "--where", "audit_origin = \"recorded\""}),
             QStringLiteral("5"));
    QCOMPARE(count({"--where", "audit_origin = \"reconstructed\""}), QStringLiteral("17"));
}

void TestAudit::againAndInAnotherOrder()
{
    QStringList reversed(m_inputs.rbegin(), m_inputs.rend());
    const QString other = import(QStringLiteral("twice.parlance"), reversed + m_inputs);
    const QStringList all{"--measures", "audit_events,last_audit_event", "--by",
                          "audit_event,actor,action,target_kind,target,audit_detail,audit_origin"};
    const CsvTable once = query(m_workspace, all), twice = query(other, all);
    QVERIFY(once.rows.size() > 20);
    QCOMPARE(twice.rows, once.rows);
}

// Two files disagree about one event: the same one wins in either order.
void TestAudit::sameIdSaysMore()
{
    QStringList files;
    for (const char *detail : {"{\"n\":1}", "{\"n\":2}"}) {
        files << m_dir.filePath(QStringLiteral("says%1.jsonl").arg(files.size()));
        QFile file(files.last());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(R"({"id":"x","timestamp":1717243200,"user_id":"u1","action_type":"pin","details":)") +
                   detail + "}\n");
    }
    const QStringList all{"--measures", "audit_events", "--by", "audit_event,audit_detail"};
    const CsvTable forth = query(import(QStringLiteral("forth.parlance"), files), all);
    const CsvTable back = query(import(QStringLiteral("back.parlance"), {files[1], files[0]}), all);
    QCOMPARE(forth.rows.size(), size_t(1));
    QCOMPARE(forth.cell(0, QStringLiteral("audit_detail")), QStringLiteral("{\"n\":2}"));
    QCOMPARE(back.rows, forth.rows);
}

void TestAudit::refused()
{
    const Run run =
        parlance::test::parlance({"query", "-w", m_workspace, "--measures", "audit_events", "--by", "model"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("audit_events counts audit events, which have no model"), run.err.constData());
}

// `parlance audit` has the columns of F317 and every event of the log, whatever the format.
void TestAudit::listed()
{
    const auto run = [&](const char *format) {
        return parlance::test::parlance(
            {"audit", "-w", m_workspace, "--format", QLatin1String(format), "--time-zone", "UTC"});
    };
    const CsvTable table(run("csv").out);
    QCOMPARE(table.columns, (QStringList{"time", "actor", "actor_label", "action", "target_kind", "target",
                                         "target_label", "detail", "source", "environment", "origin"}));
    const CsvTable counted = query(m_workspace, {"--measures", "audit_events"});
    QCOMPARE(QString::number(table.rows.size()), counted.cell(0, QStringLiteral("audit_events")));
    bool found = false;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (row > 0)
            QVERIFY(table.cell(row, QStringLiteral("time")) <= table.cell(row - 1, QStringLiteral("time")));
        found = found || table.cell(row, QStringLiteral("detail")) ==
                             QStringLiteral(R"({"ip":"10.0.0.1","detail":{"order":1}})");
    }
    QVERIFY(found);
    QCOMPARE(run("jsonl").out.count('\n'), qsizetype(table.rows.size()));
    QCOMPARE(run("json").json()[QStringLiteral("rows")].toArray().size(), qsizetype(table.rows.size()));
    QVERIFY(run("table").out.contains("reconstructed"));
}

void TestAudit::listedByOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("events");
    QTest::newRow("action") << QStringList{"--action", "pin"} << 3;
    QTest::newRow("actions") << QStringList{"--action", "pin, unpin"} << 5;
    QTest::newRow("user") << QStringList{"--user", "admin"} << 1;
    QTest::newRow("where") << QStringList{"--where", "target = \"B1\"", "--origin", "recorded"} << 4;
    QTest::newRow("seconds, the end exclusive")
        << QStringList{"--start", "1717243200", "--end", "1717243201", "--origin", "recorded"} << 5;
    QTest::newRow("the same as --from and --to")
        << QStringList{"--from", "1717243200", "--to", "2024-06-01T12:00:01Z", "--origin", "recorded"} << 5;
    QTest::newRow("origin") << QStringList{"--origin", "reconstructed"} << 17;
    QTest::newRow("limit") << QStringList{"--limit", "2"} << 2;
    QTest::newRow("none") << QStringList{"--action", "dance"} << 0;
}

void TestAudit::listedByOptions()
{
    QFETCH(QStringList, options);
    const Run run = parlance::test::parlance(
        QStringList{"audit", "-w", m_workspace, "--format", "csv", "--time-zone", "UTC"} + options);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QTEST(int(CsvTable(run.out).rows.size()), "events");
}

void TestAudit::listingRefused()
{
    const auto says = [&](const QStringList &options, const char *text) {
        const Run run = parlance::test::parlance(QStringList{"audit", "-w", m_workspace} + options);
        return run.exitCode == 1 && run.err.contains(text);
    };
    QVERIFY(says({"--where", "model = \"x\""}, "audit events have no model"));
    QVERIFY(says({"--where", "action = "}, "in --where"));
    QVERIFY(says({"--start", "noon"}, "noon"));
    QVERIFY(says({"dance"}, "list, record, forget"));
    QVERIFY(says({"forget"}, "--yes"));
}

// What is done here is listed as well, never counted, and can be switched off and forgotten.
void TestAudit::ownActions()
{
    const QString workspace = import(QStringLiteral("own.parlance"), {m_inputs[1]});
    const auto own = [&] {
        return CsvTable(parlance::test::parlance({"audit", "-w", workspace, "--format", "csv", "--origin", "own"}).out);
    };
    QCOMPARE(own().rows.size(), size_t(0));
    QCOMPARE(parlance::test::parlance({"audit", "record", "off", "-w", workspace}).exitCode, 0);
    QVERIFY(parlance::test::parlance({"audit", "record", "-w", workspace}).out.contains("not recorded"));
    const CsvTable table = own();
    QCOMPARE(table.rows.size(), size_t(1));
    QCOMPARE(table.cell(0, QStringLiteral("action")), QStringLiteral("audit_off"));
    QVERIFY(!table.cell(0, QStringLiteral("actor")).isEmpty());
    QCOMPARE(query(workspace, {"--measures", "audit_events"}).cell(0, QStringLiteral("audit_events")),
             QStringLiteral("4"));
    // A purge is written down, and survives what it removes.
    QCOMPARE(parlance::test::parlance({"audit", "record", "on", "-w", workspace}).exitCode, 0);
    QCOMPARE(parlance::test::parlance({"purge", "Chat", "--yes", "-w", workspace}).exitCode, 0);
    const CsvTable purged = own();
    QCOMPARE(purged.rows.size(), size_t(3));
    QCOMPARE(purged.cell(0, QStringLiteral("action")), QStringLiteral("purge"));
    QCOMPARE(purged.cell(0, QStringLiteral("target")), QStringLiteral("Chat"));
    QCOMPARE(parlance::test::parlance({"audit", "forget", "--yes", "-w", workspace}).exitCode, 0);
    QCOMPARE(own().rows.size(), size_t(0));
}

// Of several environments one, unless the call says which; what was done to the workspace as a whole belongs to all.
void TestAudit::environments()
{
    const QString workspace = m_dir.filePath(QStringLiteral("apart.parlance"));
    for (const char *environment : {"prod", "dev"})
        QCOMPARE(parlance::test::parlance({"import", m_inputs[1], "-w", workspace, "--source", "Chat", "--environment",
                                           QString::fromLatin1(environment)})
                     .exitCode,
                 0);
    QCOMPARE(parlance::test::parlance({"audit", "record", "off", "-w", workspace}).exitCode, 0);
    const auto listed = [&](const QStringList &more, QByteArray *said = nullptr) {
        const Run run = parlance::test::parlance(QStringList{"audit", "-w", workspace, "--format", "csv"} + more);
        if (said)
            *said = run.err;
        QStringList environments;
        const CsvTable table(run.out);
        for (size_t row = 0; row < table.rows.size(); ++row)
            environments << table.cell(row, QStringLiteral("environment"));
        environments.sort();
        return environments.join(u' ');
    };
    QByteArray said;
    QCOMPARE(listed({}, &said), QStringLiteral(" prod prod prod prod"));
    QVERIFY2(said.contains("Of the environment \"prod\" only"), said.constData());
    QCOMPARE(listed({"--environment", "dev"}, &said), QStringLiteral("dev dev dev dev"));
    QVERIFY2(said.isEmpty(), said.constData());
    QCOMPARE(listed({"--environment", "dev, prod"}), QStringLiteral("dev dev dev dev prod prod prod prod"));
    QCOMPARE(listed({"--where", "environment = \"dev\"", "--action", "pin"}), QStringLiteral("dev"));
    const Run unknown = parlance::test::parlance({"audit", "-w", workspace, "--environment", "test"});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(unknown.err.contains("prod, dev"), unknown.err.constData());
}

void TestAudit::formulas()
{
    const CsvTable table = query(
        m_workspace, {"--measures", "messages, queries, messages / queries as ratio, share(messages), rank(messages)",
                      "--by", "user", "--sort", "-ratio"});
    QCOMPARE(table.columns.mid(1), (QStringList{"messages", "queries", "ratio", "share(messages)", "rank(messages)"}));
    double sum = 0, last = 1e9;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const double messages = table.cell(row, QStringLiteral("messages")).toDouble();
        const double queries = table.cell(row, QStringLiteral("queries")).toDouble();
        const double ratio = table.cell(row, QStringLiteral("ratio")).toDouble();
        QCOMPARE(ratio, messages / queries);
        QVERIFY(ratio <= last);
        last = ratio;
        sum += table.cell(row, QStringLiteral("share(messages)")).toDouble();
    }
    QCOMPARE(sum, 1.0);
    // A header with a comma is one cell.
    const CsvTable quoted = query(m_workspace, {"--measures", "coalesce(cost, 0)"});
    QCOMPARE(quoted.columns, QStringList{QStringLiteral("coalesce(cost, 0)")});
    // The limit counts after the ranking.
    const CsvTable best = query(
        m_workspace, {"--measures", "rank(messages) as place", "--by", "user", "--sort", "place", "--limit", "1"});
    QCOMPARE(best.rows.size(), size_t(1));
    QCOMPARE(best.cell(0, QStringLiteral("place")), QStringLiteral("1"));
}

void TestAudit::formulasRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("typo") << QStringList{"--measures", "cost, cost / usres"} << QByteArray("byte 13");
    QTest::newRow("parenthesis") << QStringList{"--measures", "cost / (users"} << QByteArray("in --measures");
    QTest::newRow("no comparison") << QStringList{"--measures", "difference(cost)"} << QByteArray("comparison");
    QTest::newRow("no time") << QStringList{"--measures", "running(cost)", "--by", "bot"} << QByteArray("by time");
    QTest::newRow("whole not grouped") << QStringList{"--measures", "share(cost, bot)", "--by", "day"}
                                       << QByteArray("grouped by bot");
}

void TestAudit::formulasRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Run run = parlance::test::parlance(QStringList{"query", "-w", m_workspace} + arguments);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(says), run.err.constData());
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
