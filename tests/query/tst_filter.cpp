#include "models/query/filter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace parlance;

namespace {

Filter condition(std::variant<std::monostate, DimensionKey, MeasureKey> field, FilterOp op, QStringList values)
{
    return {op, {}, field, Grain::Hour, std::move(values)};
}

Filter group(FilterOp op, std::vector<Filter> children)
{
    return {op, std::move(children), {}, Grain::Hour, {}};
}

Filter bot(const QString &id)
{
    return condition(DimensionKey::Bot, FilterOp::Equal, {id});
}

// Random filters as the parser makes them: groups of two or more, one child of a "not".
class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {}

    Filter filter(int depth)
    {
        switch (depth == 0 ? 3 : below(6)) {
        case 0:
            return group(FilterOp::All, children(depth));
        case 1:
            return group(FilterOp::Any, children(depth));
        case 2:
            return group(FilterOp::Not, {filter(depth - 1)});
        default:
            return leaf();
        }
    }

private:
    int below(int n) { return m_random.bounded(n); }

    std::vector<Filter> children(int depth)
    {
        std::vector<Filter> result;
        for (int i = 0, n = 2 + below(3); i < n; ++i)
            result.push_back(filter(depth - 1));
        return result;
    }

    QString text()
    {
        static const QStringList pieces{"a", "\"", "'",    " ", "and", "(", ")", "ü",
                                        "😀", "\\", "null", ",", "",    "%", "\n"};
        QString result;
        for (int i = 0, n = below(5); i < n; ++i)
            result += pieces[below(int(pieces.size()))];
        return result;
    }

    QString time()
    {
        return below(2) ? QStringLiteral("2024-0%1-01").arg(1 + below(9)) : QStringLiteral("2024-06-01T12:00");
    }

    Filter leaf()
    {
        switch (below(4)) {
        case 0: {
            Filter filter = condition(below(2) ? DimensionKey::Time : DimensionKey::ExportHour,
                                      below(2) ? FilterOp::GreaterEqual : FilterOp::In, {time()});
            filter.grain = Grain(below(6));
            return filter;
        }
        case 1:
            return condition(DimensionKey::Weekday, FilterOp::Less, {QString::number(1 + below(7))});
        case 2: {
            Filter filter = condition(DimensionKey::Model, FilterOp::In, {});
            for (int i = 0, n = below(4); i < n; ++i)
                filter.values.append(text());
            return filter;
        }
        default: {
            static const FilterOp ops[] = {FilterOp::Equal, FilterOp::NotEqual, FilterOp::Contains, FilterOp::IsNull};
            const FilterOp op = ops[below(4)];
            return condition(DimensionKey::Question, op, op == FilterOp::IsNull ? QStringList() : QStringList{text()});
        }
        }
    }

    QRandomGenerator m_random;
};

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void refuse_data();
    void refuse();
    void having();
    void havingTextRoundTrip();
    void conjunction();
    void roundTrips();
    void degenerateGroups();
    void hostileDepth();
    void wrongJson_data();
    void wrongJson();
};

void TestFilter::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *text, const char *json) { QTest::newRow(text) << text << QByteArray(json); };
    row("", "{}");
    row("  ", "{}");
    row("bot = \"x\"", R"({"field":"bot","op":"=","value":"x"})");
    row("bot=x", R"({"field":"bot","op":"=","value":"x"})");
    row("BOT == 'it''s'", R"({"field":"bot","op":"=","value":"it's"})");
    row("bot <> \"a\"\"b\"", R"({"field":"bot","op":"!=","value":"a\"b"})");
    row("user = PUBLISHED_API#01HF/7", R"({"field":"user","op":"=","value":"PUBLISHED_API#01HF/7"})");
    row("rating is null", R"({"field":"rating","op":"is null"})");
    row("rating IS NOT NULL", R"({"not":{"field":"rating","op":"is null"}})");
    row("not rating is null", R"({"not":{"field":"rating","op":"is null"}})");
    row("model in (\"a\", b)", R"({"field":"model","op":"in","values":["a","b"]})");
    row("model in ()", R"({"field":"model","op":"in","values":[]})");
    row("model not in (a)", R"({"not":{"field":"model","op":"in","values":["a"]}})");
    row("question contains \"refund\"", R"({"field":"question","op":"contains","value":"refund"})");
    row("question not contains refund", R"({"not":{"field":"question","op":"contains","value":"refund"}})");
    row("hour_of_day >= 9 and hour_of_day < 17",
        R"({"all":[{"field":"hour_of_day","op":">=","value":"9"},{"field":"hour_of_day","op":"<","value":"17"}]})");
    row("bot = a or bot = b and bot = c",
        R"({"any":[{"field":"bot","op":"=","value":"a"},{"all":[{"field":"bot","op":"=","value":"b"},{"field":"bot","op":"=","value":"c"}]}]})");
    row("(bot = a or bot = b) and bot = c",
        R"({"all":[{"any":[{"field":"bot","op":"=","value":"a"},{"field":"bot","op":"=","value":"b"}]},{"field":"bot","op":"=","value":"c"}]})");
    row("not not bot = a", R"({"not":{"not":{"field":"bot","op":"=","value":"a"}}})");
    row("NOT (bot = a AND bot = b)",
        R"({"not":{"all":[{"field":"bot","op":"=","value":"a"},{"field":"bot","op":"=","value":"b"}]}})");
    row("time >= 2024-06-01", R"({"field":"time","grain":"day","op":">=","value":"2024-06-01"})");
    row("time >= 2024-06-01T12:00", R"({"field":"time","grain":"hour","op":">=","value":"2024-06-01T12:00"})");
    row("time.month = 2024-06-01", R"({"field":"time","grain":"month","op":"=","value":"2024-06-01"})");
    row("export_hour.HOUR = 2024-06-01", R"({"field":"export_hour","grain":"hour","op":"=","value":"2024-06-01"})");
}

void TestFilter::parse()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    const Result<ParsedFilter> parsed = parseFilter(text);
    QVERIFY2(parsed, parsed ? "" : qPrintable(toString(parsed.error())));
    QVERIFY(parsed->having.isEmpty());
    QCOMPARE(QJsonDocument(toJson(parsed->where).toObject()).toJson(QJsonDocument::Compact), json);
    QCOMPARE(parseFilter(toText(parsed->where)).value().where, parsed->where);
}

void TestFilter::refuse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *text, int offset, const char *part) {
        QTest::newRow(text) << text << offset << part;
    };
    row("modle = x", 0, "did you mean \"model\"?");
    row("bot = x and usre = y", 12, "did you mean \"user\"?");
    row("zebra = x", 0, "no dimension or measure \"zebra\"");
    row("bot", 3, "the filter ends");
    row("bot =", 5, "expected a value");
    row("bot = and", 6, "expected a value");
    row("bot = 'x", 6, "never closed");
    row("bot ! x", 4, "means nothing");
    row("bot = x)", 7, "expected \"and\"");
    row("bot = x y", 8, "expected \"and\"");
    row("(bot = x", 8, "\")\"");
    row("bot in x", 7, "\"(\"");
    row("bot in (x", 9, "\",\" or \")\"");
    row("bot in (x,)", 10, "expected a value");
    row("bot is x", 7, "\"null\"");
    row("bot not = x", 8, "\"in\" or \"contains\"");
    row("= x", 0, "expected a name");
    row("'bot' = x", 0, "expected a name");
    row("bot = x or", 10, "expected a name");
    row("bot < 3", 4, "has no order");
    row("cost contains 3", 5, "contains no text");
    row("time contains 3", 5, "not a text");
    row("cost > lots", 7, "with a number");
    row("hour_of_day = 24", 14, "from 0 to 23");
    row("weekday = Monday", 10, "from 1 to 7");
    row("time > yesterday", 7, "with a time");
    row("bot.day = x", 3, "only times have parts");
    row("time.minute = 2024-06-01", 4, "only times have parts");
    row("bot = x or cost > 1", 0, "joined by \"and\"");
    row("not (bot = x and cost > 1)", 0, "joined by \"and\"");
}

void TestFilter::refuse()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const Result<ParsedFilter> parsed = parseFilter(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().category, ErrorCategory::Usage);
    QVERIFY2(parsed.error().text.contains(part), qPrintable(parsed.error().text));
    QTEST(int(parsed.error().place.offset), "offset");
}

void TestFilter::having()
{
    const ParsedFilter parsed =
        parseFilter("bot = x and (cost > 0.5 or errors >= 3) and model = m and users > 1").value();
    QCOMPARE(toText(parsed.where), "bot = \"x\" and model = \"m\"");
    QCOMPARE(toText(parsed.having), "(cost > \"0.5\" or errors >= \"3\") and users > \"1\"");
    QCOMPARE(toText(parseFilter("cost > 1").value().having), "cost > \"1\"");
    QVERIFY(parseFilter("cost > 1").value().where.isEmpty());
}

void TestFilter::havingTextRoundTrip()
{
    const Filter filter = group(FilterOp::All, {condition(MeasureKey::Cost, FilterOp::Greater, {"0.5"}),
                                                condition(MeasureKey::LastSeen, FilterOp::Less, {"2024-06-01"})});
    QCOMPARE(parseFilter(toText(filter)).value().having, filter);
    QCOMPARE(filterFromJson(toJson(filter)).value(), filter);
}

void TestFilter::conjunction()
{
    const Filter a = bot("a"), b = bot("b"), c = bot("c");
    QCOMPARE(Filter{} && a, a);
    QCOMPARE(a && Filter{}, a);
    QVERIFY((Filter{} && Filter{}).isEmpty());
    QCOMPARE(a && b && c, group(FilterOp::All, {a, b, c}));
    QCOMPARE(a && (b && c), group(FilterOp::All, {a, b, c}));
    const Filter either = group(FilterOp::Any, {a, b});
    QCOMPARE(either && c, group(FilterOp::All, {either, c}));
}

void TestFilter::roundTrips()
{
    for (quint32 seed = 0; seed < 3'000; ++seed) {
        const Filter filter = Generator(seed).filter(4);
        const QString text = toText(filter);
        const Result<ParsedFilter> parsed = parseFilter(text);
        QVERIFY2(parsed && parsed->where == filter && parsed->having.isEmpty(), qPrintable(text));
        const Result<Filter> read = filterFromJson(toJson(filter));
        QVERIFY2(read && *read == filter, qPrintable(text));
    }
}

// Documents may hold groups that nobody types; their text says the same.
void TestFilter::degenerateGroups()
{
    const Filter nothing = group(FilterOp::Any, {});
    QCOMPARE(toText(nothing), "message in ()");
    QCOMPARE(toText(group(FilterOp::Not, {Filter{}})), "not not message in ()");
    QCOMPARE(toText(group(FilterOp::All, {bot("a")})), "bot = \"a\"");
    QCOMPARE(toText(group(FilterOp::All, {bot("a"), nothing})), "bot = \"a\" and message in ()");
    QCOMPARE(filterFromJson(toJson(nothing)).value(), nothing);
}

void TestFilter::hostileDepth()
{
    const Result<ParsedFilter> deep = parseFilter(QString(100'000, QLatin1Char('(')) + "bot = x");
    QVERIFY(!deep);
    QVERIFY(deep.error().text.contains("too deeply"));
    QString negations;
    for (int i = 0; i < 100'000; ++i)
        negations += "not ";
    QVERIFY(!parseFilter(negations + "bot = x"));

    QJsonValue json = toJson(bot("x"));
    for (int i = 0; i < 500; ++i)
        json = QJsonObject{{"not", json}};
    QVERIFY(!filterFromJson(json));
}

void TestFilter::wrongJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::newRow("not an object") << QByteArray("5") << "$.x";
    QTest::newRow("group is no list") << QByteArray(R"({"all":{}})") << "$.x.all";
    QTest::newRow("unknown field") << QByteArray(R"({"field":"botx","op":"="})") << "$.x.field";
    QTest::newRow("no field") << QByteArray(R"({"op":"="})") << "$.x.field";
    QTest::newRow("unknown operator") << QByteArray(R"({"field":"bot","op":"~"})") << "$.x.op";
    QTest::newRow("wrong operator") << QByteArray(R"({"field":"bot","op":"<","value":"1"})") << "$.x.op";
    QTest::newRow("no value") << QByteArray(R"({"field":"bot","op":"="})") << "$.x.value";
    QTest::newRow("no list") << QByteArray(R"({"field":"bot","op":"in","values":"a"})") << "$.x.values";
    QTest::newRow("bad number") << QByteArray(R"({"field":"cost","op":">","value":"x"})") << "$.x.value";
    QTest::newRow("bad grain") << QByteArray(R"({"field":"time","op":">","value":"2024-01-01","grain":"x"})")
                               << "$.x.grain";
    QTest::newRow("inside") << QByteArray(R"({"any":[{"field":"bot","op":"is null"},{"not":3}]})") << "$.x.any[1].not";
}

void TestFilter::wrongJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const QJsonValue value = QJsonDocument::fromJson("{\"x\":" + json + "}").object().value("x");
    const Result<Filter> filter = filterFromJson(value);
    QVERIFY(!filter);
    QCOMPARE(filter.error().category, ErrorCategory::Usage);
    QCOMPARE(filter.error().place.path, path.remove(".x"));
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
