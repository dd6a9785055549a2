#include "models/core/money.h"

#include <QTest>

#include <limits>

using namespace parlance;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void refuse_data();
    void refuse();
    void exactText_data();
    void exactText();
    void roundTrip();
};

void TestMoney::parse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("nano");
    const auto row = [](const char *text, qint64 nano) { QTest::newRow(text) << QByteArray(text) << nano; };
    row("0", 0);
    row("-0", 0);
    row("1", 1'000'000'000);
    row("+1", 1'000'000'000);
    row("-3", -3'000'000'000);
    row("0.00025242", 252'420);
    row(".5", 500'000'000);
    row("5.", 5'000'000'000);
    row("1e-7", 100);
    row("1E-7", 100);
    row("1.5e+2", 150'000'000'000);
    row("12.34e-1", 1'234'000'000);
    row("0.000000001", 1);
    row("0.0000000004", 0);
    row("0.0000000005", 1);
    row("-0.0000000005", -1);
    row("0.00000000049999999999999999999", 0);
    row("0.0000000015", 2);
    row("-0.0000000025", -3);
    row("0.9999999995", 1'000'000'000);
    row("5e-10", 1);
    row("4e-10", 0);
    row("9e-11", 0);
    row("7.0e-999999999999999999", 0);
    row("0e999999999999999999", 0);
    row("0000000000000000000000000000001.10", 1'100'000'000);
    row("9223372036.854775807", std::numeric_limits<qint64>::max());
    row("-9223372036.854775807", -std::numeric_limits<qint64>::max());
    row("9223372036.8547758074", std::numeric_limits<qint64>::max());
    row("922337203685477580.7e-8", std::numeric_limits<qint64>::max());
    // What a sum in binary floating point looks like in an export: the digits after the ninth round away.
    row("0.30000000000000004", 300'000'000);
    row("2.0400000000000001e-05", 20'400);
}

void TestMoney::parse()
{
    QFETCH(QByteArray, text);
    const std::optional<Nano> nano = parseDollars({text.constData(), size_t(text.size())});
    QVERIFY(nano);
    QTEST(qint64(*nano), "nano");
}

void TestMoney::refuse_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             " ",
                             "-",
                             "+",
                             ".",
                             "-.",
                             "e5",
                             "1e",
                             "1e+",
                             "1e5.5",
                             "1,5",
                             "1 ",
                             " 1",
                             "1.2.3",
                             "--1",
                             "NaN",
                             "inf",
                             "0x10",
                             "1_000",
                             "$1",
                             "9223372036.854775808",
                             "9223372036.8547758075",
                             "-9223372037",
                             "1e10",
                             "1e999999999999999999999",
                             "99999999999999999999999"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("NUL byte") << QByteArray("1\0002", 3);
}

void TestMoney::refuse()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseDollars({text.constData(), size_t(text.size())}));
}

void TestMoney::exactText_data()
{
    QTest::addColumn<qint64>("nano");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << "0";
    QTest::newRow("whole") << qint64(3'000'000'000) << "3";
    QTest::newRow("eight decimals") << qint64(7'551'284'080) << "7.55128408";
    QTest::newRow("one nano") << qint64(1) << "0.000000001";
    QTest::newRow("negative") << qint64(-1'500'000'000) << "-1.5";
    QTest::newRow("tiny negative") << qint64(-20) << "-0.00000002";
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << "9223372036.854775807";
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << "-9223372036.854775808";
}

void TestMoney::exactText()
{
    QFETCH(qint64, nano);
    QTEST(dollars(nano), "text");
}

void TestMoney::roundTrip()
{
    quint64 state = 1;
    for (int i = 0; i < 20'000; ++i) {
        state = state * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u;
        const Nano nano = Nano(state) >> (state % 50);
        if (nano == std::numeric_limits<qint64>::min())
            continue;
        const QByteArray text = dollars(nano).toLatin1();
        QCOMPARE(parseDollars({text.constData(), size_t(text.size())}), std::optional<Nano>(nano));
    }
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
