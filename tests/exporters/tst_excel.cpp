// Workbooks: the cells that Excel will see are those of the Table, whatever stands in them.
#include "exporters/tableworkbook.h"
#include "exporters/tablewriter.h"

#include <QBuffer>
#include <QDateTime>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

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

// Two days, two bots, money that is small and money that is large, a share, a duration and a change.
std::shared_ptr<Table> sample()
{
    auto table = std::make_shared<Table>();
    Column bot = column("bot", ColumnKind::Dimension, ValueType::Text, Unit::Text);
    bot.texts = {QStringLiteral("b1"), QStringLiteral("b2"), QString()};
    bot.labels = {QStringLiteral("=SUM(A1) & <Größe> \U0001F600"), QStringLiteral("Sales"), QString()};
    bot.nulls = {false, false, true};
    Column cost = column("cost", ColumnKind::Measure, ValueType::Integer, Unit::Money);
    cost.integers = {3'432'130'000'000, 1'234'567, 0};
    cost.nulls = {false, false, true};
    Column share = column("satisfaction", ColumnKind::Measure, ValueType::Real, Unit::Percent);
    share.reals = {0.875, 0.5, 0};
    share.nulls = {false, false, true};
    Column mean = column("response_time_avg", ColumnKind::Measure, ValueType::Real, Unit::Duration);
    mean.reals = {6812.5, 1000, 12};
    mean.nulls = {false, false, false};
    Column change = column("cost.change", ColumnKind::Change, ValueType::Real, Unit::Percent);
    change.good = GoodWhen::Lower;
    change.reals = {0.137, -0.055, 0};
    change.nulls = {false, false, true};
    table->rows = 3;
    table->columns = {bot, cost, share, mean, change};
    table->totals = {std::nullopt, 3'432'131'234'567.0, 0.75, 5000.0, 0.1};
    table->provenance.query = QStringLiteral("{\"version\":1,\"measures\":[\"cost\"]}");
    table->provenance.version = DataVersion{7};
    return table;
}

QByteArray write(const TablePtr &table, WorkbookFacts facts = {}, std::optional<Visual> visual = std::nullopt)
{
    QBuffer buffer;
    (void)buffer.open(QIODevice::WriteOnly);
    if (facts.options.title.isEmpty())
        facts.options.title = QStringLiteral("Costs");
    const WorkbookTable one{QStringLiteral("Cost by bot: [all]/'1'"), table, std::move(visual)};
    return writeWorkbook(std::span(&one, 1), facts, buffer) ? buffer.data() : QByteArray();
}

// The parts of the file by Python's zipfile: a reader that is not ours.
QString part(const QByteArray &book, const QString &name)
{
    QTemporaryFile file;
    if (book.isEmpty() || !file.open() || file.write(book) != book.size() || !file.flush())
        return QStringLiteral("no workbook");
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys, zipfile, xml.dom.minidom\n"
                                 "book = zipfile.ZipFile(sys.argv[1])\n"
                                 "assert book.testzip() is None\n"
                                 "for n in book.namelist(): xml.dom.minidom.parseString(book.read(n))\n"
                                 "sys.stdout.buffer.write(book.read(sys.argv[2]) if sys.argv[2] in book.namelist() "
                                 "else b'absent')"),
                  file.fileName(), name});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        return QString::fromUtf8(python.readAllStandardError());
    return QString::fromUtf8(python.readAllStandardOutput());
}

QString sheetXml(const QByteArray &book, int number = 1)
{
    return part(book, QStringLiteral("xl/worksheets/sheet%1.xml").arg(number));
}

} // namespace

class TestExcel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreTyped();
    void headIsFrozenAndFiltered();
    void textsAreNoFormulas();
    void timesAreDates();
    void chartsAreBound();
    void twoDimensionsAreLaidOutWide();
    void notesSayWhatItIs();
    void keysBesideNames();
    void longTextsAreCut();
    void oddCharacters();
    void sheetsGoOn();
    void namesOfSheets();
    void ownCurrency();
    void emptyTable();
    void failingDevice();
    void cancel();
};

void TestExcel::cellsAreTyped()
{
    const QString xml = sheetXml(write(sample()));
    QVERIFY2(xml.contains(QStringLiteral("<v>3432.13</v>")), qPrintable(xml));
    QVERIFY(xml.contains(QStringLiteral("<v>0.001234567</v>")));
    QVERIFY(xml.contains(QStringLiteral("<v>0.875</v>")));
    QVERIFY(xml.contains(QStringLiteral("<v>6.8125</v>"))); // seconds
    QVERIFY(!xml.contains(QStringLiteral("r=\"B4\"")));     // null is an empty cell, not 0
    const QString styles = part(write(sample()), QStringLiteral("xl/styles.xml"));
    QVERIFY2(styles.contains(QStringLiteral("&quot;$&quot;#,##0.00")), qPrintable(styles));
    QVERIFY(styles.contains(QStringLiteral("0.0%")));
    // The line of totals comes from the Table, below the data.
    QVERIFY(xml.contains(QStringLiteral("r=\"B5\"")));
    QVERIFY(xml.contains(QStringLiteral("<v>0.75</v>")));
}

void TestExcel::headIsFrozenAndFiltered()
{
    const QString xml = sheetXml(write(sample()));
    QVERIFY2(xml.contains(QStringLiteral("state=\"frozen\"")), qPrintable(xml));
    QVERIFY2(xml.contains(QStringLiteral("<autoFilter ref=\"A1:E4\"/>")), qPrintable(xml)); // without the totals
    QVERIFY(xml.contains(QStringLiteral("conditionalFormatting")));
}

void TestExcel::textsAreNoFormulas()
{
    const QString xml = sheetXml(write(sample()));
    QVERIFY(!xml.contains(QStringLiteral("<f>")));
    QVERIFY2(xml.contains(QStringLiteral("=SUM(A1) &amp; &lt;Größe&gt; \U0001F600")), qPrintable(xml));
}

void TestExcel::timesAreDates()
{
    auto table = std::make_shared<Table>();
    Column day = column("time", ColumnKind::Dimension, ValueType::Time, Unit::Time);
    day.integers = {1730415600000, 1730502000000}; // 1 and 2 November 2024 in Berlin
    day.nulls = {false, false};
    Column seen = column("last_seen", ColumnKind::Measure, ValueType::Time, Unit::Time);
    seen.integers = {1730415600000 + 12 * 3'600'000, -10'000'000'000'000};
    seen.nulls = {false, false};
    table->rows = 2;
    table->columns = {day, seen};
    WorkbookFacts facts;
    facts.options.zone = TimeZone::fromIana(QStringLiteral("Europe/Berlin")).value();
    const QString xml = sheetXml(write(table, facts));
    QVERIFY2(xml.contains(QStringLiteral("<v>45597</v>")), qPrintable(xml));
    QVERIFY(xml.contains(QStringLiteral("<v>45597.5</v>")));
    QVERIFY(xml.contains(QStringLiteral("1653-"))); // before Excel's calendar: as text
}

void TestExcel::chartsAreBound()
{
    const QByteArray book = write(sample());
    const QString chart = part(book, QStringLiteral("xl/charts/chart1.xml"));
    QVERIFY2(chart.contains(QStringLiteral("<c:barChart>")), qPrintable(chart));
    QVERIFY2(chart.contains(QStringLiteral("$A$2:$A$4")), qPrintable(chart));
    QVERIFY(chart.contains(QStringLiteral("$B$2:$B$4")));
    QCOMPARE(part(write(sample(), {}, Visual{VisualKind::Donut, {}}), QStringLiteral("xl/charts/chart1.xml"))
                 .contains(QStringLiteral("doughnutChart")),
             true);
}

void TestExcel::twoDimensionsAreLaidOutWide()
{
    auto table = std::make_shared<Table>();
    Column bot = column("bot", ColumnKind::Dimension, ValueType::Text, Unit::Text);
    bot.texts = {QStringLiteral("a"), QStringLiteral("a"), QStringLiteral("b")};
    bot.nulls = {false, false, false};
    Column model = column("model", ColumnKind::Dimension, ValueType::Text, Unit::Text);
    model.texts = {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("y")};
    model.nulls = {false, false, false};
    Column messages = column("messages", ColumnKind::Measure, ValueType::Integer, Unit::Count);
    messages.integers = {1, 2, 30};
    messages.nulls = {false, false, false};
    table->rows = 3;
    table->columns = {bot, model, messages};
    const QByteArray book = write(table);
    const QString wide = sheetXml(book, 2);
    QVERIFY2(wide.contains(QStringLiteral("r=\"C3\"")) && wide.contains(QStringLiteral("<v>30</v>")), qPrintable(wide));
    QVERIFY(!wide.contains(QStringLiteral("r=\"B3\""))); // b has no x: empty, not 0
    const QString chart = part(book, QStringLiteral("xl/charts/chart1.xml"));
    QVERIFY2(chart.contains(QStringLiteral("<c:grouping val=\"stacked\"/>")), qPrintable(chart));
    QVERIFY(chart.contains(QStringLiteral("$C$2:$C$3")));
    const QString heat = sheetXml(write(table, {}, Visual{VisualKind::Matrix, {}}), 2);
    QVERIFY2(heat.contains(QStringLiteral("colorScale")), qPrintable(heat));
}

void TestExcel::notesSayWhatItIs()
{
    WorkbookFacts facts;
    facts.options.title = QStringLiteral("Quarter");
    facts.notes = {{QStringLiteral("Workspace"), QStringLiteral("nordwind")}};
    const QString notes = sheetXml(write(sample(), facts), 2);
    for (const char *part : {"Quarter", "nordwind", "Data version", "<t>7</t>", "Time zone", "UTC", "Filter"})
        QVERIFY2(notes.contains(QLatin1String(part)), part);
    QVERIFY2(notes.contains(QStringLiteral("{\"version\":1,\"measures\":[\"cost\"]}")) ||
                 notes.contains(QStringLiteral("{&quot;version&quot;:1")),
             qPrintable(notes));
}

void TestExcel::keysBesideNames()
{
    WorkbookFacts facts;
    facts.labels = true;
    const QString xml = sheetXml(write(sample(), facts));
    QVERIFY2(xml.contains(QStringLiteral("<t>b1</t>")), qPrintable(xml));
    QVERIFY(xml.contains(QStringLiteral("A1:F4")));
}

void TestExcel::longTextsAreCut()
{
    auto table = std::make_shared<Table>();
    Column text = column("question", ColumnKind::Dimension, ValueType::Text, Unit::Text);
    text.texts = {QString(40'000, u'x'), QString(32'767, u'y')};
    text.nulls = {false, false};
    table->rows = 2;
    table->columns = {text};
    const QByteArray book = write(table);
    const QString xml = sheetXml(book);
    QVERIFY(xml.contains(QString(32'766, u'x') + u'\u2026'));
    QVERIFY(!xml.contains(QString(32'767, u'x')));
    QVERIFY(xml.contains(QString(32'767, u'y')));
    QVERIFY(sheetXml(book, 2).contains(QStringLiteral("1 text")));
}

void TestExcel::oddCharacters()
{
    auto table = std::make_shared<Table>();
    Column text = column("question", ColumnKind::Dimension, ValueType::Text, Unit::Text);
    text.texts = {QStringLiteral("a\u0001b\u0000c\tand\nmore") + QChar(0xffff) + QChar(0xd800)};
    text.nulls = {false};
    table->rows = 1;
    table->columns = {text};
    const QString xml = sheetXml(write(table)); // minidom has parsed it
    QVERIFY2(xml.contains(QStringLiteral("ab")), qPrintable(xml));
}

void TestExcel::sheetsGoOn()
{
    auto table = std::make_shared<Table>();
    Column text = column("question", ColumnKind::Dimension, ValueType::Text, Unit::Text);
    for (int i = 0; i < 25; ++i)
        text.texts.push_back(QString::number(i));
    text.nulls.assign(25, false);
    table->rows = 25;
    table->columns = {text};
    WorkbookFacts facts;
    facts.options.rowsPerSheet = 11;
    const QByteArray book = write(table, facts);
    QVERIFY(sheetXml(book, 1).contains(QStringLiteral("<t>9</t>")));
    QVERIFY(sheetXml(book, 2).contains(QStringLiteral("<t>10</t>")));
    QVERIFY(sheetXml(book, 3).contains(QStringLiteral("<t>24</t>")));
    QVERIFY(sheetXml(book, 3).contains(QStringLiteral("<t>question</t>")));
    QVERIFY(part(book, QStringLiteral("xl/workbook.xml")).contains(QStringLiteral("(3)")));
}

void TestExcel::namesOfSheets()
{
    const auto book = ExcelBook::create({});
    QVERIFY(book);
    const auto name = [&](const QString &title) { return (*book)->addSheet(title, {{QStringLiteral("a")}}).name(); };
    QCOMPARE(name(QStringLiteral("Cost: [all]/'1'*?\\")), QStringLiteral("Cost all'1"));
    QCOMPARE(name(QStringLiteral("COST all'1")), QStringLiteral("COST all'1 (2)"));
    QCOMPARE(name({}), QStringLiteral("Table"));
    const QString longName = name(QString(40, u'x'));
    QCOMPARE(longName.size(), 31);
    QCOMPARE(name(QString(40, u'x')), QString(27, u'x') + QStringLiteral(" (2)"));
    // A character of two units is never cut in half, also not by the number behind.
    const QString face = QStringLiteral("\U0001F600");
    QCOMPARE(name(QString(30, u'y') + face), QString(30, u'y'));
    QCOMPARE(name(QString(26, u'z') + face.repeated(4)), QString(26, u'z') + face.repeated(2));
    QCOMPARE(name(QString(26, u'z') + face.repeated(4)), QString(26, u'z') + QStringLiteral(" (2)"));
    QCOMPARE(name(QString(QChar(0xD83D)) + QStringLiteral("half")), QStringLiteral("\uFFFDhalf"));
    // What Excel keeps for itself is no reason to fail either.
    QVERIFY(!name(QStringLiteral("History")).isEmpty());
}

void TestExcel::ownCurrency()
{
    WorkbookFacts facts;
    facts.options.style.currencySymbol = QStringLiteral("€");
    facts.options.style.currencyPerDollar = 0.5;
    const QByteArray book = write(sample(), facts);
    QVERIFY(sheetXml(book).contains(QStringLiteral("<v>1716.065</v>")));
    QVERIFY(part(book, QStringLiteral("xl/styles.xml")).contains(QStringLiteral("&quot;€&quot;")));
}

void TestExcel::emptyTable()
{
    auto table = std::make_shared<Table>(*sample());
    table->rows = 0;
    table->columns.front().texts.clear();
    const QByteArray book = write(table);
    QVERIFY(sheetXml(book).contains(QStringLiteral("<t>bot</t>")));
    QCOMPARE(part(book, QStringLiteral("xl/charts/chart1.xml")), QStringLiteral("absent"));
    QVERIFY(!write(std::make_shared<Table>()).isEmpty()); // not even a column
}

void TestExcel::failingDevice()
{
    QBuffer closed; // not open: takes nothing
    TableWriteOptions options;
    options.format = TableFormat::Xlsx;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    const Result<void> done = writeTable(*sample(), options, closed);
    QVERIFY(!done);
    QCOMPARE(done.error().category, ErrorCategory::Storage);
}

void TestExcel::cancel()
{
    std::stop_source source;
    source.request_stop();
    TableWriteOptions options;
    options.format = TableFormat::Xlsx;
    QBuffer buffer;
    (void)buffer.open(QIODevice::WriteOnly);
    const Result<void> done = writeTable(*sample(), options, buffer, source.get_token());
    QVERIFY(!done);
    QCOMPARE(done.error().category, ErrorCategory::Cancelled);
    QVERIFY(buffer.data().isEmpty());
}

QTEST_GUILESS_MAIN(TestExcel)
#include "tst_excel.moc"
