// Options, typos and signals of the command line.
#include "app/cli/arguments.h"
#include "app/cli/interrupt.h"
#include "app/cli/querytext.h"

#include <QTest>

#include <csignal>
#include <future>

using namespace parlance;
using namespace parlance::cli;

namespace {

const std::vector<OptionSpec> options = {{QStringLiteral("workspace"), QStringLiteral("w"), QStringLiteral("FILE"), {}},
                                         {QStringLiteral("measures"), {}, QStringLiteral("LIST"), {}},
                                         {QStringLiteral("limit"), {}, QStringLiteral("N"), {}},
                                         {QStringLiteral("json"), {}, {}, {}}};

Result<Arguments> parse(const QStringList &words)
{
    return Arguments::parse(words, options);
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellings_data();
    void spellings();
    void positional();
    void mistakes_data();
    void mistakes();
    void numbers();
    void typos();
    void queries();
    void interruptRequestsStop();
    void interruptEndsQuietly();
};

void TestArguments::spellings_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("space") << QStringList{"--workspace", "a b"};
    QTest::newRow("equals") << QStringList{"--workspace=a b"};
    QTest::newRow("letter") << QStringList{"-w", "a b"};
    QTest::newRow("letter, attached") << QStringList{"-wa b"};
    QTest::newRow("last wins") << QStringList{"-w", "x", "--workspace=a b"};
}

void TestArguments::spellings()
{
    QFETCH(QStringList, words);
    const Result<Arguments> arguments = parse(words);
    QVERIFY(arguments);
    QCOMPARE(arguments->value(QStringLiteral("workspace")), QStringLiteral("a b"));
    QVERIFY(!arguments->has(QStringLiteral("json")));
    QVERIFY(arguments->positional().isEmpty());
}

void TestArguments::positional()
{
    const Result<Arguments> arguments = parse({"one", "--json", "-", "--", "--not-an-option"});
    QVERIFY(arguments);
    QCOMPARE(arguments->positional(), (QStringList{"one", "-", "--not-an-option"}));
    QVERIFY(arguments->has(QStringLiteral("json")));
    // A value may look like an option: -30d is a period, -cost an order.
    QCOMPARE(parse({"--measures", "-cost"})->value(QStringLiteral("measures")), QStringLiteral("-cost"));
}

void TestArguments::mistakes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("typo") << QStringList{"--mesures", "x"} << QStringLiteral("did you mean --measures?");
    QTest::newRow("unknown") << QStringList{"--zzz"} << QStringLiteral("unknown option --zzz");
    QTest::newRow("letter") << QStringList{"-q"} << QStringLiteral("unknown option -q");
    QTest::newRow("no value") << QStringList{"--measures"} << QStringLiteral("--measures needs a value");
    QTest::newRow("value of a switch") << QStringList{"--json=yes"} << QStringLiteral("--json takes no value");
}

void TestArguments::mistakes()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const Result<Arguments> arguments = parse(words);
    QVERIFY(!arguments);
    QCOMPARE(arguments.error().category, ErrorCategory::Usage);
    QVERIFY2(arguments.error().text.contains(says), qPrintable(arguments.error().text));
}

void TestArguments::numbers()
{
    QCOMPARE(parse({"--limit", "20"})->number(QStringLiteral("limit"), 7, 1, 100).value(), 20);
    QCOMPARE(parse({})->number(QStringLiteral("limit"), 7, 1, 100).value(), 7);
    QVERIFY(!parse({"--limit", "0"})->number(QStringLiteral("limit"), 7, 1, 100));
    QVERIFY(!parse({"--limit", "many"})->number(QStringLiteral("limit"), 7, 1, 100));
    QVERIFY(!parse({"--limit", "1.5"})->number(QStringLiteral("limit"), 7, 1, 100));
}

void TestArguments::typos()
{
    const QStringList names = {"import", "query", "sources", "schema", "verify"};
    QCOMPARE(nearest(QStringLiteral("imprt"), names), QStringLiteral("import"));
    QCOMPARE(nearest(QStringLiteral("qurey"), names), QStringLiteral("query"));
    QCOMPARE(nearest(QStringLiteral("sour"), names), QStringLiteral("sources"));
    QCOMPARE(nearest(QStringLiteral("company"), names), QString());
}

void TestArguments::queries()
{
    const std::vector<OptionSpec> specs = queryOptions();
    const auto query = [&](const QStringList &words) {
        return queryFrom(Arguments::parse(words, specs).value()).map([](const AskedQuery &asked) {
            return asked.query;
        });
    };
    const Result<Query> full =
        query({"--measures", "cost, users", "--by", "month,bot:5", "--where", "bot = 'x' and cost > 0.5", "--sort",
               "-cost,month", "--limit", "9", "--from", "2024-06-01", "--compare", "year", "--no-fill"});
    QVERIFY2(full, full ? "" : qPrintable(full.error().text));
    QCOMPARE(full->measures, (std::vector<MeasureKey>{MeasureKey::Cost, MeasureKey::Users}));
    QCOMPARE(full->by.size(), size_t(2));
    QCOMPARE(full->by[0].grain, Grain::Month);
    QCOMPARE(full->by[1].top, 5);
    QVERIFY(!full->where.isEmpty() && !full->having.isEmpty());
    QCOMPARE(full->order, (std::vector<Order>{{QStringLiteral("cost"), true}, {QStringLiteral("time"), false}}));
    QCOMPARE(full->limit, 9);
    QCOMPARE(full->compare, Compare::PreviousYear);
    QVERIFY(!full->fill);

    QVERIFY(!query({}));
    const Result<Query> typo = query({"--measures", "csot"});
    QVERIFY(!typo);
    QVERIFY2(typo.error().text.contains(QStringLiteral("cost")), qPrintable(typo.error().text));
    QVERIFY(!query({"--measures", "cost", "--by", "bto"}));
    QVERIFY(!query({"--measures", "cost", "--where", "bot ="}));
    QVERIFY(!query({"--measures", "cost", "--compare", "soon"}));
    QVERIFY(!query({"--measures", "cost", "--sort", "users"}));
    QVERIFY(!query({"--file", "x.json", "--measures", "cost"}));
}

void TestArguments::interruptRequestsStop()
{
    const Interrupt interrupt;
    QVERIFY(!interrupt.token().stop_requested());
    std::promise<void> stopped;
    const std::stop_callback watch(interrupt.token(), [&] { stopped.set_value(); });
    std::raise(SIGINT);
    stopped.get_future().wait();
    QVERIFY(interrupt.token().stop_requested());
}

void TestArguments::interruptEndsQuietly()
{
    std::stop_token token;
    {
        const Interrupt interrupt;
        token = interrupt.token();
    }
    QVERIFY(!token.stop_requested());
    const Interrupt again; // and another may follow
    QVERIFY(!again.token().stop_requested());
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
