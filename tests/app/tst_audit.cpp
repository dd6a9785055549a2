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
