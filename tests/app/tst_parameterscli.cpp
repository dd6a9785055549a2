// Parameters on the command line: in what is typed, in files of queries, in the pivots of reports.
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance;
using namespace parlance::test;

class TestParametersCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void typed();
    void refused_data();
    void refused();
    void ofAFile();
    void ofAReport();

private:
    [[nodiscard]] Run query(const QStringList &more) const
    {
        return test::parlance(
            QStringList{"query", "-w", m_workspace, "--now", "2026-11-20T22:00:00Z", "--format", "csv"} + more);
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &text) const
    {
        QFile out(m_dir.filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(text) == text.size() ? out.fileName() : QString();
    }

    QTemporaryDir m_dir;
    QString m_workspace;
};

void TestParametersCli::initTestCase()
{
    const QString data = m_dir.filePath(QStringLiteral("nordwind"));
    m_workspace = m_dir.filePath(QStringLiteral("w.parlance"));
    QCOMPARE(test::parlance({"sample", data, "--days", "12", "--json"}).exitCode, 0);
    QCOMPARE(test::parlance({"import", data, "-w", m_workspace, "--json"}).exitCode, 0);
}

void TestParametersCli::typed()
{
    const Run plain = query({"--measures", "messages", "--by", "bot", "--where", "hour_of_day >= 9 and bot != \"x\""});
    const Run set = query({"--measures", "messages * {rate} as many", "--by", "bot", "--where",
                           "hour_of_day >= {from} and bot != {bot}", "--param", "rate=2.5", "--param", "from=9",
                           "--param", "bot=x"});
    QVERIFY2(set.exitCode == 0, set.err.constData());
    const CsvTable one(plain.out), other(set.out);
    QVERIFY(!one.rows.empty());
    QCOMPARE(other.rows.size(), one.rows.size());
    for (size_t row = 0; row < one.rows.size(); ++row)
        QCOMPARE(other.cell(row, QStringLiteral("many")).toDouble(),
                 one.cell(row, QStringLiteral("messages")).toDouble() * 2.5);
    // A list takes all values of a name.
    const QString first = one.cell(0, QStringLiteral("bot")), second = one.cell(1, QStringLiteral("bot"));
    const Run listed = query({"--measures", "messages", "--by", "bot", "--where", "bot in ({bots})", "--param",
                              "bots=" + first, "--param", "bots=" + second});
    QCOMPARE(CsvTable(listed.out).rows.size(), size_t(2));
    // A name may stand for a measure.
    const Run measure = query({"--measures", "{what}", "--param", "what=users"});
    QCOMPARE(measure.out, query({"--measures", "users"}).out);
}

void TestParametersCli::refused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("unknown") << QStringList{"--measures", "cost * {rate}"} << QByteArray("rate");
    QTest::newRow("unknown in a filter") << QStringList{"--measures", "cost", "--where", "bot = {bot}"}
                                         << QByteArray("bot");
    QTest::newRow("no value") << QStringList{"--measures", "cost", "--param", "rate"} << QByteArray("NAME=VALUE");
    QTest::newRow("a piece of a formula")
        << QStringList{"--measures", "cost * {rate}", "--param", "rate=1) + (2"} << QByteArray("rate");
    QTest::newRow("no hour") << QStringList{"--measures", "cost", "--where", "hour_of_day = {h}", "--param", "h=noon"}
                             << QByteArray("hour_of_day");
}

void TestParametersCli::refused()
{
    QFETCH(const QStringList, words);
    QFETCH(const QByteArray, says);
    const Run run = query(words);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(says), run.err.constData());
}

void TestParametersCli::ofAFile()
{
    const QString path = file(QStringLiteral("q.json"), R"({"version": 1, "measures": ["messages * {rate} as many"],
        "by": ["model"], "where": {"field": "bot", "op": "!=", "value": "{bot}"},
        "parameters": [{"name": "rate", "kind": "number", "value": "2", "choices": ["2", "3"]},
                       {"name": "bot", "kind": "text", "value": "x"},
                       {"name": "models", "kind": "members", "dimension": "model"},
                       {"name": "sealed", "kind": "number", "value": "1", "fixed": true}]})");
    const CsvTable plain(query({"--measures", "messages", "--by", "model"}).out);
    const Run asked = query({"--file", path});
    QVERIFY2(asked.exitCode == 0, asked.err.constData());
    QCOMPARE(CsvTable(asked.out).cell(0, QStringLiteral("many")).toDouble(),
             plain.cell(0, QStringLiteral("messages")).toDouble() * 2);
    const QString model = plain.cell(1, QStringLiteral("model"));
    const CsvTable some(query({"--file", path, "--param", "rate=3", "--param", "models=" + model}).out);
    QCOMPARE(some.rows.size(), size_t(1));
    QCOMPARE(some.cell(0, QStringLiteral("many")).toDouble(), plain.cell(1, QStringLiteral("messages")).toDouble() * 3);
    for (const char *wrong : {"rate=4", "rate=many", "rat=2", "sealed=2"})
        QCOMPARE(query({"--file", path, "--param", QLatin1String(wrong)}).exitCode, 1);
}

void TestParametersCli::ofAReport()
{
    const QString path = file(QStringLiteral("r.json"), R"({"version": 1, "key": "mine", "title": "Mine",
        "appendix": false, "blocks": [{"id": "p", "kind": "pivot", "title": "Messages times {rate}",
        "exploration": {"version": 1,
            "pivot": {"version": 1, "rows": ["bot"], "values": [{"of": "messages * {rate}"}]},
            "parameters": [{"name": "rate", "kind": "number", "value": "2"},
                           {"name": "bots", "kind": "members", "dimension": "bot"}]}}]})");
    const auto rendered = [&](const QStringList &more) {
        const QString out = m_dir.filePath(QStringLiteral("out.json"));
        const Run run = test::parlance(QStringList{"report", "render", path, "-w", m_workspace, "-o", out} + more);
        if (run.exitCode != 0)
            qWarning("%s", run.err.constData());
        QFile read(out);
        return run.exitCode == 0 && read.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(read.readAll()).object()
                                                                   : QJsonObject();
    };
    const QByteArray plain = QJsonDocument(rendered({})).toJson();
    QVERIFY2(plain.contains("Messages times 2"), plain.constData());
    const QByteArray set = QJsonDocument(rendered({"--param", "rate=5", "--param", "bots=Sales Assistant"})).toJson();
    QVERIFY2(set.contains("Messages times 5"), set.constData());
    QVERIFY(set.contains("Sales Assistant"));
    QVERIFY(set.size() < plain.size()); // of one bot
    QVERIFY(rendered({"--param", "bots=Nobody"}).isEmpty());
    QVERIFY(rendered({"--param", "rate=much"}).isEmpty());
}

QTEST_GUILESS_MAIN(TestParametersCli)
#include "tst_parameterscli.moc"
