// What every format writes for the values that are easily written wrong.
#include "exporters/tablewriter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace parlance;

namespace {

Column column(const char *key, ColumnKind kind, ValueType type, Unit unit)
{
    Column out;
    out.key = QLatin1String(key);
    out.label = QLatin1String(key);
    out.kind = kind;
    out.type = type;
    out.unit = unit;
    return out;
}

// Two bots; the second row has no bot, no cost and no satisfaction.
Table sample()
{
    Column bot = column("bot", ColumnKind::Dimension, ValueType::Text, Unit::Text);
    bot.texts = {QStringLiteral("b1"), QString()};
    bot.labels = {QStringLiteral("Support, \"first\""), QString()};
    bot.nulls = {false, true};
    Column cost = column("cost", ColumnKind::Measure, ValueType::Integer, Unit::Money);
    cost.integers = {7'551'284'080, 0};
    cost.nulls = {false, true};
    Column share = column("satisfaction", ColumnKind::Measure, ValueType::Real, Unit::Percent);
    share.reals = {0.875, 0};
    share.nulls = {false, true};
    Column mean = column("response_time_avg", ColumnKind::Measure, ValueType::Real, Unit::Duration);
    mean.reals = {24083.5, 1000};
    mean.nulls = {false, false};
    Table table;
    table.rows = 2;
    table.columns = {bot, cost, share, mean};
    table.totals = {std::nullopt, 7'551'284'080.0, 0.875, 20000.0};
    table.groupCount = 2;
    return table;
}

Table oneText(const QString &text)
{
    Column question = column("question", ColumnKind::Dimension, ValueType::Text, Unit::Text);
    question.texts = {text};
    question.nulls = {false};
    Table table;
    table.rows = 1;
    table.columns = {question};
    return table;
}

QByteArray write(const Table &table, TableWriteOptions options)
{
    QBuffer buffer;
    (void)buffer.open(QIODevice::WriteOnly);
    return writeTable(table, options, buffer) ? buffer.data() : QByteArray("failed");
}

QByteArray csv(const Table &table, bool labels = false)
{
    TableWriteOptions options;
    options.labels = labels;
    return write(table, options);
}

// Takes n bytes, then fails as a full disk does.
class FullDisk : public QIODevice
{
public:
    explicit FullDisk(qint64 room)
        : m_room(room)
    {
        (void)open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        if (m_room >= 0)
            return size;
        setErrorString(QStringLiteral("No space left on device"));
        return -1;
    }

private:
    qint64 m_room;
};

} // namespace

class TestTableWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvHoldsRawValues();
    void csvWithLabels();
    void csvQuotesAndGuards_data();
    void csvQuotesAndGuards();
    void timesFollowTheZone();
    void moneyThatIsAverage();
    void jsonParses();
    void jsonEscapes();
    void jsonLines();
    void textIsAligned();
    void changesHaveASign();
    void longCellsPassTheBuffer();
    void fullDisk();
    void cancel();
};

void TestTableWriter::csvHoldsRawValues()
{
    QCOMPARE(csv(sample()), QByteArray("bot,cost,satisfaction,response_time_avg\r\n"
                                       "b1,7.55128408,0.875,24083.5\r\n"
                                       ",,,1000\r\n"));
}

void TestTableWriter::csvWithLabels()
{
    QCOMPARE(csv(sample(), true), QByteArray("bot,bot_label,cost,satisfaction,response_time_avg\r\n"
                                             "b1,\"Support, \"\"first\"\"\",7.55128408,0.875,24083.5\r\n"
                                             ",,,,1000\r\n"));
}

void TestTableWriter::csvQuotesAndGuards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << QStringLiteral("hello") << QByteArray("hello");
    QTest::newRow("empty") << QString() << QByteArray("");
    QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QStringLiteral("say \"hi\"") << QByteArray("\"say \"\"hi\"\"\"");
    QTest::newRow("line") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("'=1+1");
    QTest::newRow("formula in wide signs") << QStringLiteral("\uFF1D1+1")
                                           << QByteArray("'\xEF\xBC\x9D"
                                                         "1+1");
    QTest::newRow("formula after a new line") << QStringLiteral("\n=1") << QByteArray("\"'\n=1\"");
    QTest::newRow("formula with comma") << QStringLiteral("=SUM(A1,B1)") << QByteArray("\"'=SUM(A1,B1)\"");
    QTest::newRow("plus") << QStringLiteral("+49") << QByteArray("'+49");
    QTest::newRow("minus") << QStringLiteral("-x") << QByteArray("'-x");
    QTest::newRow("at") << QStringLiteral("@me") << QByteArray("'@me");
    QTest::newRow("inside") << QStringLiteral("a=b") << QByteArray("a=b");
    QTest::newRow("umlaut") << QStringLiteral("Größe") << QByteArray("Größe");
    QTest::newRow("emoji") << QStringLiteral("\U0001F600") << QByteArray("\xF0\x9F\x98\x80");
}

void TestTableWriter::csvQuotesAndGuards()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(csv(oneText(text)), "question\r\n" + cell + "\r\n");
}

void TestTableWriter::timesFollowTheZone()
{
    Column hour = column("time", ColumnKind::Dimension, ValueType::Time, Unit::Time);
    hour.grain = Grain::Hour;
    // The hour that comes twice when summer time ends: the offset tells them apart.
    hour.integers = {1729987200000, 1729990800000, 1729994400000};
    hour.nulls = {false, false, false};
    Column day = hour;
    day.key = QStringLiteral("day");
    day.grain = Grain::Day;
    Column seen = hour;
    seen.key = QStringLiteral("last_seen");
    seen.kind = ColumnKind::Measure;
    seen.integers = {1729987200001, -1, 0};
    Table table;
    table.rows = 3;
    table.columns = {hour, day, seen};
    TableWriteOptions options;
    options.zone = TimeZone::fromIana(QStringLiteral("Europe/Berlin")).value();
    QCOMPARE(write(table, options), QByteArray("time,day,last_seen\r\n"
                                               "2024-10-27T02:00:00+02:00,2024-10-27,2024-10-27T02:00:00.001+02:00\r\n"
                                               "2024-10-27T02:00:00+01:00,2024-10-27,1970-01-01T00:59:59.999+01:00\r\n"
                                               "2024-10-27T03:00:00+01:00,2024-10-27,1970-01-01T01:00:00+01:00\r\n"));
}

void TestTableWriter::moneyThatIsAverage()
{
    Column cost = column("cost_per_user", ColumnKind::Measure, ValueType::Real, Unit::Money);
    cost.reals = {1234567.6, -0.4, std::numeric_limits<double>::quiet_NaN()};
    cost.nulls = {false, false, true};
    Table table;
    table.rows = 3;
    table.columns = {cost};
    QCOMPARE(csv(table), QByteArray("cost_per_user\r\n0.001234568\r\n0\r\n\r\n"));
}

void TestTableWriter::jsonParses()
{
    TableWriteOptions options;
    options.format = TableFormat::Json;
    options.labels = true;
    Table table = sample();
    table.provenance.query = QStringLiteral("{\"version\":1}");
    table.provenance.plan = QStringLiteral("columns");
    QJsonParseError error;
    const QByteArray text = write(table, options);
    const QJsonObject json = QJsonDocument::fromJson(text, &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, text);
    const QJsonObject row = json[QStringLiteral("rows")].toArray().at(0).toObject();
    QCOMPARE(row[QStringLiteral("bot_label")].toString(), QStringLiteral("Support, \"first\""));
    QCOMPARE(row[QStringLiteral("cost")].toDouble(), 7.55128408);
    QVERIFY(text.contains("\"cost\":7.55128408"));
    const QJsonObject second = json[QStringLiteral("rows")].toArray().at(1).toObject();
    QVERIFY(second[QStringLiteral("bot")].isNull() && second[QStringLiteral("cost")].isNull());
    QCOMPARE(json[QStringLiteral("totals")].toObject()[QStringLiteral("cost")].toDouble(), 7.55128408);
    QVERIFY(!json[QStringLiteral("totals")].toObject().contains(QStringLiteral("bot")));
    QCOMPARE(json[QStringLiteral("groups")].toInt(), 2);
    QCOMPARE(json[QStringLiteral("provenance")].toObject()[QStringLiteral("plan")].toString(),
             QStringLiteral("columns"));
    QVERIFY(json[QStringLiteral("provenance")].toObject()[QStringLiteral("from")].isNull());
}

void TestTableWriter::jsonEscapes()
{
    const QString text = QStringLiteral("a\"b\\c\nd\te\u0001f ü \U0001F600");
    TableWriteOptions options;
    options.format = TableFormat::JsonLines;
    const QByteArray line = write(oneText(text), options);
    QCOMPARE(line.count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(line).object()[QStringLiteral("question")].toString(), text);
}

void TestTableWriter::jsonLines()
{
    TableWriteOptions options;
    options.format = TableFormat::JsonLines;
    QCOMPARE(write(sample(), options),
             QByteArray("{\"bot\":\"b1\",\"cost\":7.55128408,\"satisfaction\":0.875,\"response_time_avg\":24083.5}\n"
                        "{\"bot\":null,\"cost\":null,\"satisfaction\":null,\"response_time_avg\":1000}\n"));
}

void TestTableWriter::textIsAligned()
{
    TableWriteOptions options;
    options.format = TableFormat::Text;
    options.none = QStringLiteral("(none)");
    options.total = QStringLiteral("Total");
    const QList<QByteArray> lines = write(sample(), options).split('\n');
    QCOMPARE(lines.size(), 7); // head, rule, two rows, rule, total, end
    QVERIFY(lines[2].startsWith("Support, \"first\""));
    QVERIFY(lines[3].startsWith("(none)"));
    QVERIFY(lines[5].startsWith("Total"));
    QVERIFY(lines[2].contains("$7.55"));
    const auto width = [&](int line) { return QString::fromUtf8(lines[line]).size(); };
    QCOMPARE(width(1), width(2));
    QCOMPARE(width(5), width(2));
}

void TestTableWriter::changesHaveASign()
{
    Column change = column("cost.change", ColumnKind::Change, ValueType::Real, Unit::Percent);
    change.reals = {0.125, -0.5, 0};
    change.nulls = {false, false, false};
    Table table;
    table.rows = 3;
    table.columns = {change};
    TableWriteOptions options;
    options.format = TableFormat::Text;
    const QString text = QString::fromUtf8(write(table, options));
    QVERIFY2(text.contains(QStringLiteral("+12.5")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("\u221250.0")));
    QVERIFY(!text.contains(QStringLiteral("+0")));
}

void TestTableWriter::longCellsPassTheBuffer()
{
    const QString text(700'000, u'x');
    QCOMPARE(csv(oneText(text)), "question\r\n" + text.toLatin1() + "\r\n");
}

void TestTableWriter::fullDisk()
{
    FullDisk disk(1000);
    const Result<void> done = writeTable(oneText(QString(5000, u'x')), {}, disk);
    QVERIFY(!done);
    QCOMPARE(done.error().category, ErrorCategory::Storage);
    QVERIFY(done.error().text.contains(QStringLiteral("No space left")));
}

void TestTableWriter::cancel()
{
    std::stop_source source;
    source.request_stop();
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const Result<void> done = writeTable(sample(), {}, buffer, source.get_token());
    QVERIFY(!done);
    QCOMPARE(done.error().category, ErrorCategory::Cancelled);
}

QTEST_GUILESS_MAIN(TestTableWriter)
#include "tst_tablewriter.moc"
