// What is counted beside messages, and what a message has several of: tools, cited sources, errors, audit events, leads,
// goals, metrics. Every figure is counted by hand from the records below.
#include "models/engine/engine.h"
#include "models/store/importsession.h"
#include "tests/engine/tabletext.h"
#include "tests/support/textrecords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance;

namespace {

constexpr UtcMs now = 1'735'732'800'000; // 2025-01-01T12:00Z

// 1711796400 is 2024-03-30T11:00Z, 1711882800 a day later.
constexpr const char *records = R"(conversation c1 user=u1 bot=b1 channel=web at=1711900000 rank=1 title="Tea"
  user m1 @1711796400 "Where is it?"
  assistant m2 <m1 @1711796401 "In the store [^t1@0]." tool=search badtool=search tool=weather hit=s3://a hit=s3://a
  user m3 @1711882800 "And now?"
  assistant m4 <m3 @1711882801 error errorname=ThrottlingException errortext="Rate exceeded for request 4f1c2a9b77d0" errorcode=429
conversation c2 user=u2 bot=b2 channel=api at=1711900000 rank=1
  user m1 @1711882900 "Hello"
  assistant m2 <m1 @1711882901 error errortext="Rate exceeded for request 99aa01bc33de" errorcode=429
  assistant m3 <m1 @1711882902 error errortext="Model 'x' not found" errorcode=ResourceNotFound tool=weather
bot b1 title="Helper"
account u1 label="Ann"
document t1@0 conversation=c1 name="Manual" link=https://docs/manual
document t9 conversation=c1 name="Not cited"
audit e1 at=1711796400 actor=u1 action=pin kind=bot target=b1 detail="x"
audit e2 at=1711882800 actor=admin action=view_user kind=user target=u2
audit e3 at=1711882900 actor=u1 action=rename kind=conversation target=c1 reconstructed
lead c1 at=1711796500 name=A interest=Demo quality=80 value=1000 followed=yes
lead c2 at=1711882900 name=B interest=Demo quality=hot value=250.5 followed=no
lead c9 at=1711883000 name=C quality=60
event signup at=1711796400 conversation=c1 goal
event signup at=1711882800 user=u2 goal
event chat_started at=1711882900 conversation=c2 user=u1
sample http_requests_total at=1711796400 kind=counter labels=a value=10
sample http_requests_total at=1711796460 kind=counter labels=a value=15
sample http_requests_total at=1711796520 kind=counter labels=a value=3
sample http_requests_total at=1711796580 kind=counter labels=a value=8
sample http_requests_total at=1711796400 kind=counter labels=b value=100
sample http_requests_total at=1711796460 kind=counter labels=b value=101.5
sample tokens_total at=1711796400 kind=counter labels=a value=0
sample tokens_total at=1711796460 kind=counter labels=a value=7
sample wait_bucket at=1711796400 kind=histogram le=0.5 value=1
sample wait_bucket at=1711796400 kind=histogram le=1 value=1
sample wait_bucket at=1711796400 kind=histogram le=+Inf value=1
sample wait_bucket at=1711796460 kind=histogram le=0.5 value=5
sample wait_bucket at=1711796460 kind=histogram le=1 value=8
sample wait_bucket at=1711796460 kind=histogram le=+Inf value=9
sample lag_bucket at=1711796400 kind=histogram le=10 value=0
sample lag_bucket at=1711796460 kind=histogram le=10 value=4
sample queue at=1711796400 kind=gauge value=4
sample queue at=1711796460 kind=gauge value=9
)";

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Engine> m_engine;

    [[nodiscard]] Result<TablePtr> answer(const QByteArray &query, Plan plan) const
    {
        auto parsed = queryFromJson(QJsonDocument::fromJson(query).object());
        if (!parsed)
            return tl::unexpected(parsed.error());
        return m_engine->run(*parsed, RunContext{now, TimeZone(), {}, plan});
    }

private Q_SLOTS:
    void initTestCase();
    void counts_data();
    void counts();
    void refused_data();
    void refused();
    void members();
};

void TestRecords::initTestCase()
{
    auto store = Store::open(m_folder.filePath(QStringLiteral("records.parlance")), Store::Mode::OpenOrCreate);
    QVERIFY(store.has_value());
    m_store = std::move(*store);
    auto session = ImportSession::begin(*m_store, QStringLiteral("Tea"), QStringLiteral("bedrock-chat"),
                                        QStringLiteral("default"), QStringLiteral("here"));
    QVERIFY(session.has_value());
    auto sink = (*session)->beginFile({QStringLiteral("f"), 1, 1, QStringLiteral("text")}, {});
    QVERIFY(sink.has_value());
    const auto put = test::pushText(**sink, records);
    QVERIFY2(put.has_value(), put ? "" : qPrintable(toString(put.error())));
    QVERIFY((*sink)->commit().has_value());
    QVERIFY((*session)->finish({}).has_value());
    m_engine = std::make_unique<Engine>(*m_store);
}

void TestRecords::counts_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const char *json, const char *expected) {
        QTest::newRow(name) << QByteArray("{'version':1," + QByteArray(json) + "}").replace('\'', '"')
                            << QString::fromUtf8(expected);
    };
    // A message stands under each of its tools, a call only under its own.
    add("the top one had messages only before",
        "'measures':['audit_events','messages'],'by':['user:1'],'compare':'previous',"
        "'period':{'from':'1711882850','to':'1711882950'}",
        "user audit_events audit_events.previous audit_events.change messages messages.previous messages.change;"
        "u1 1 0 – 0 2 -1;…other 0 1 -1 3 0 –;– 1 1 0 3 2 0.5");
    add("by tool", "'measures':['messages','tool_calls','tool_errors'],'by':['tool']",
        "tool messages tool_calls tool_errors;– 5 0 0;search 1 2 1;weather 2 2 0;– 7 4 1");
    add("calls of a tool", "'measures':['messages','tool_calls'],'where':{'field':'tool','op':'=','value':'search'}",
        "messages tool_calls;1 2;1 2");
    add("calls of two tools",
        "'measures':['messages','tool_calls'],'where':{'field':'tool','op':'in','values':['search','weather']}",
        "messages tool_calls;2 4;2 4");
    add("all calls", "'measures':['tool_calls','tool_errors']", "tool_calls tool_errors;4 1;4 1");
    add("tool contains", "'measures':['messages'],'where':{'field':'tool','op':'contains','value':'EATH'}",
        "messages;2;2");
    // A document cited by its mark counts, one that is only there does not; the same passage twice is one.
    add("by cited source", "'measures':['messages'],'by':['cited_source']",
        "cited_source messages;– 6;https://docs/manual 1;s3://a 1;– 7");
    add("tool and source", "'measures':['messages','tool_calls'],'by':['cited_source','tool']",
        "cited_source tool messages tool_calls;– – 5 0;– weather 1 1;https://docs/manual search 1 2;"
        "https://docs/manual weather 1 1;s3://a search 1 2;s3://a weather 1 1;– – 7 4");
    add("by status", "'measures':['errors'],'by':['http_status']", "http_status errors;– 1;429 2;– 3");
    add("by error group", "'measures':['errors'],'by':['error_group']",
        "error_group errors;– 0;Model <text> not found 1;Rate exceeded for request <id> 2;– 3");
    add("where an error group",
        "'measures':['errors'],'where':{'field':'error_group','op':'contains','value':'rate exceeded'}", "errors;2;2");

    add("audit by action", "'measures':['audit_events','last_audit_event'],'by':['action']",
        "action audit_events last_audit_event;pin 1 2024-03-30T11:00:00;rename 1 2024-03-31T11:01:40;"
        "view_user 1 2024-03-31T11:00:00;– 3 2024-03-31T11:01:40");
    add("audit by day", "'measures':['audit_events'],'by':['day']",
        "time audit_events;2024-03-30T00:00:00 1;2024-03-31T00:00:00 2;– 3");
    add("audit in a period", "'measures':['audit_events'],'period':{'from':'1711882800','to':'1711882900'}",
        "audit_events;1;1");
    add("audit of an actor",
        "'measures':['audit_events'],'by':['target_kind','target'],"
        "'where':{'field':'actor','op':'=','value':'u1'}",
        "target_kind target audit_events;bot b1 1;conversation c1 1;– – 2");
    add("audit by user, bot and conversation", "'measures':['audit_events'],'by':['user','bot','conversation']",
        "user bot conversation audit_events;– – – 1;u1 – c1 1;u1 b1 – 1;– – – 3");
    add("audit by origin", "'measures':['audit_events'],'by':['audit_origin']",
        "audit_origin audit_events;reconstructed 1;recorded 2;– 3");
    add("audit events one by one", "'measures':['audit_events'],'by':['audit_event','audit_detail']",
        "audit_event audit_detail audit_events;e1 x 1;e2 – 1;e3 – 1;– – 3");
    add("audit beside messages", "'measures':['messages','audit_events'],'by':['bot']",
        "bot messages audit_events;– 0 2;b1 4 1;b2 3 0;– 7 3");
    add("action contains", "'measures':['audit_events'],'where':{'field':'actor','op':'contains','value':'ann'}",
        "audit_events;2;2"); // the name of u1

    add("leads", "'measures':['leads','pipeline_value','follow_up_rate','lead_quality','conversion_rate']",
        "leads pipeline_value follow_up_rate lead_quality conversion_rate;3 1250.5 0.5 70 1.5;3 1250.5 0.5 70 1.5");
    add("leads by bot", "'measures':['leads','pipeline_value','conversion_rate'],'by':['bot']",
        "bot leads pipeline_value conversion_rate;– 1 – –;b1 1 1000 1;b2 1 250.5 1;– 3 1250.5 1.5");
    add("leads by interest", "'measures':['leads'],'by':['lead_interest','lead_grade']",
        "lead_interest lead_grade leads;– 60 1;Demo 80 1;Demo hot 1;– – 3");
    add("leads by status", "'measures':['leads','pipeline_value'],'by':['lead_status']",
        "lead_status leads pipeline_value;– 1 –;followed_up 1 1000;open 1 250.5;– 3 1250.5");
    add("leads of a status", "'measures':['leads'],'where':{'field':'lead_status','op':'=','value':'open'}",
        "leads;1;1");
    add("leads of a channel", "'measures':['leads'],'where':{'field':'channel','op':'=','value':'api'}", "leads;1;1");

    add("goals", "'measures':['goals','product_events','goal_rate']", "goals product_events goal_rate;2 3 1;2 3 1");
    add("events by name and user", "'measures':['product_events','goals'],'by':['event','user']",
        "event user product_events goals;chat_started u2 1 0;signup u1 1 1;signup u2 1 1;– – 3 2");

    // Series a: 5 up, begins anew at 3, 5 up; series b: 1.5 up. A first sample tells no increase.
    add("metrics", "'measures':['metric_increase','metric_average','metric_samples'],'by':['metric']",
        "metric metric_increase metric_average metric_samples;http_requests_total 14.5 – 6;lag_bucket 4 – 2;queue – "
        "6.5 2;"
        "tokens_total 7 – 2;wait_bucket 19 – 6;– – 6.5 18");
    // Of 8 new values 4 are up to 0.5, 3 more up to 1, 1 above: the 4th is at the end of the first bucket, 95 % (7.6) in
    // the open one, which tells its beginning. Of 4 up to 10 the 2nd is in the middle. Together they mean nothing.
    add("several kinds of records", "'measures':['metric_p50','product_events','leads','audit_events','queries']",
        "metric_p50 product_events leads audit_events queries;– 3 3 3 3;– 3 3 3 3");
    add("histograms",
        "'measures':['metric_p50','metric_p95'],'by':['metric'],"
        "'where':{'field':'metric','op':'contains','value':'bucket'}",
        "metric metric_p50 metric_p95;lag_bucket 5 9.5;wait_bucket 0.5 1;– – –");
    add("series",
        "'measures':['metric_increase'],'by':['metric_labels'],"
        "'where':{'field':'metric','op':'=','value':'http_requests_total'}",
        "metric_labels metric_increase;a 13;b 1.5;– 14.5");
    add("the sample before the period",
        "'measures':['metric_increase','requests_per_minute'],"
        "'where':{'field':'metric','op':'=','value':'http_requests_total'},"
        "'period':{'from':'2024-03-30T11:01','to':'2024-03-30T11:03'}",
        "metric_increase requests_per_minute;9.5 4.75;9.5 4.75");
    add("per minute",
        "'measures':['metric_per_minute'],'where':{'field':'metric','op':'=','value':'tokens_total'},"
        "'period':{'from':'2024-03-30T11:00','to':'2024-03-30T11:10'}",
        "metric_per_minute;0.7;0.7");
}

void TestRecords::counts()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, expected);
    for (const Plan plan : {Plan::Columns, Plan::Rows}) {
        const auto table = answer(query, plan);
        QVERIFY2(table.has_value(), table ? "" : qPrintable(toString(table.error())));
        QStringList found, wanted = expected.split(u';');
        for (const QString &line : tableText(**table, TimeZone()).split(u'\n', Qt::SkipEmptyParts))
            found << line.trimmed().replace(u'\t', u' ');
        // Rows with equal figures stand in any order here; the header and the totals do not.
        QCOMPARE(found.first(), wanted.first());
        QCOMPARE(found.last(), wanted.last());
        found.sort();
        wanted.sort();
        QCOMPARE(found.join(u'\n'), wanted.join(u'\n'));
    }
}

void TestRecords::refused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("says");
    const auto add = [](const char *name, const char *json, const char *says) {
        QTest::newRow(name) << QByteArray("{'version':1," + QByteArray(json) + "}").replace('\'', '"')
                            << QString::fromUtf8(says);
    };
    add("by model", "'measures':['cost','audit_events'],'by':['model']",
        "audit_events counts audit events, which have no model");
    add("where actor", "'measures':['messages'],'where':{'field':'actor','op':'=','value':'u1'}",
        "messages counts messages, which have no actor");
    add("deep inside",
        "'measures':['leads'],'where':{'not':{'any':[{'field':'bot','op':'=','value':'b1'},"
        "{'field':'intent','op':'is null'}]}}",
        "leads counts leads, which have no intent");
    add("both sides of a ratio", "'measures':['conversion_rate'],'by':['lead_interest']",
        "conversion_rate counts messages, which have no lead_interest");
    add("metrics", "'measures':['metric_average'],'by':['user']",
        "metric_average counts metric samples, which have no user");
}

void TestRecords::refused()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, says);
    const auto table = answer(query, Plan::Columns);
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().category, ErrorCategory::Usage);
    QCOMPARE(table.error().text, says);
}

// Lists to choose from count what has the dimension.
void TestRecords::members()
{
    const RunContext context{now, TimeZone(), {}, Plan::Columns};
    const auto actors = m_engine->members(DimensionKey::Actor, {}, 10, context);
    QVERIFY(actors.has_value());
    QCOMPARE(actors->size(), size_t(2));
    QCOMPARE(actors->front().key, QStringLiteral("u1"));
    QCOMPARE(actors->front().label, QStringLiteral("Ann"));
    QCOMPARE(actors->front().messages, 2);
    const auto tools = m_engine->members(DimensionKey::Tool, QStringLiteral("SEA"), 10, context);
    QVERIFY(tools.has_value());
    QCOMPARE(tools->size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
