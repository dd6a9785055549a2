// Where the time goes, how much is going on at once, and what input and output cost: counted by hand, and once more in a
// plain way from the messages of random workspaces. And what people say of messages: review states, tags, topics.
#include "models/engine/engine.h"
#include "models/store/importsession.h"
#include "models/store/reviews.h"
#include "tests/engine/randomworkspace.h"
#include "tests/engine/tabletext.h"
#include "tests/support/textrecords.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace parlance;

namespace {

constexpr UtcMs now = 1'735'732'800'000; // 2025-01-01T12:00Z

// 1711800000 is 2024-03-30T12:00Z. Claude 3.5 Sonnet: 3 000 nano-dollars a token of input, 15 000 of output.
constexpr const char *records = R"(conversation c1 user=u1 bot=b1 at=1711809000 rank=1
  user m1 @1711800000 "How do I reset my password?"
  tool r1 @1711800001 lookup=120
  assistant m2 <m1 @1711800002 model=claude-v3.5-sonnet tokens=1000/100 response=1800 "So"
  user m3 @1711801200 "How can I reset a password"
  tool r2 @1711801201 nohit
  assistant m4 <m3 @1711801202 model=claude-v3.5-sonnet tokens=90/1 cost=0.5 "Hm"
conversation c2 user=u2 bot=b1 at=1711809000 rank=1
  user m1 @1711801202 "Reset my password"
  assistant m2 <m1 @1711801210 tokens=5000/1 lookup=400 lookup=30 "?"
  user m3 @1711803010 "opening hours"
  user m4 @1711804811 "Opening hours?"
conversation c3 user=u3 bot=b2 at=1711809000 rank=1
  user m1 @1711800600 "weather"
  user m2 @1711802400 "weather"
)";

} // namespace

class TestDelays : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Engine> m_engine;

    Query query(const char *measures, const char *by, const char *where = "") const
    {
        Query asked;
        for (const QString &name : QString::fromLatin1(measures).split(u','))
            asked.measures.push_back(catalog::measure(name).value());
        for (const QString &name : QString::fromLatin1(by).split(u',', Qt::SkipEmptyParts))
            asked.by.push_back(parseGrouping(name).value());
        if (*where)
            asked.where = parseFilter(QString::fromLatin1(where))->where;
        asked.fill = false;
        return asked;
    }

    void check(const char *measures, const char *by, const char *where, const char *expected) const
    {
        for (const Plan plan : {Plan::Columns, Plan::Rows}) {
            const auto table = m_engine->run(query(measures, by, where), RunContext{now, TimeZone(), {}, plan});
            QVERIFY2(table.has_value(), table ? "" : qPrintable(toString(table.error())));
            QStringList found, wanted = QString::fromUtf8(expected).split(u';');
            for (const QString &line : tableText(**table, TimeZone()).split(u'\n', Qt::SkipEmptyParts))
                found << line.trimmed().replace(u'\t', u' ');
            found.sort();
            wanted.sort();
            QCOMPARE(found.join(u'\n'), wanted.join(u'\n'));
        }
    }

    MessageId message(const char *conversation, const char *id) const
    {
        auto session = m_store->read();
        auto found =
            (*session)->prepare(QStringLiteral("SELECT m.id FROM message m JOIN conversation c ON c.id = m.id >> 20 "
                                               "WHERE c.ext_id = '%1' AND m.ext_id = '%2'")
                                    .arg(QLatin1String(conversation), QLatin1String(id)));
        return found && found->step().value_or(false) ? MessageId{found->integer(0)} : MessageId{};
    }

    void review(const char *conversation, const char *id, std::initializer_list<ReviewEdit> edits) const
    {
        const auto done = changeReview(*m_store, message(conversation, id), edits, QStringLiteral("ann"), now, {});
        QVERIFY2(done.has_value(), done ? "" : qPrintable(toString(done.error())));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto store = Store::open(m_folder.filePath(QStringLiteral("d.parlance")), Store::Mode::OpenOrCreate);
        QVERIFY(store.has_value());
        m_store = std::move(*store);
        auto session = ImportSession::begin(*m_store, QStringLiteral("S"), QStringLiteral("otel"),
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

    // Times of 120, 20 (a look-up that failed) and 400 ms, the longest of two.
    void lookUps()
    {
        check("look_ups,look_up_time_avg,look_up_time_p50,look_up_time_p95", "role", "",
              "role look_ups look_up_time_avg look_up_time_p50 look_up_time_p95;user 0 – – –;assistant 1 400 400 400;"
              "tool 2 70 70 120;– 3 180 120 400");
        check("look_ups", "", "conversation = \"c2\"", "look_ups;1;1");
    }

    // A look-up that does not say what it found is no failure, and makes up for none.
    void timedLookUpsSayNothingOfQuestions()
    {
        check("queries,unanswered", "conversation", "", "conversation queries unanswered;c1 2 1;c2 3 0;c3 2 0;– 7 1");
    }

    // 1000 tokens by 3 000, 100 by 15 000; whatever cost is stated: 90 by 3 000, 1 by 15 000.
    void costs()
    {
        check("cost,input_cost,output_cost", "conversation", "",
              "conversation cost input_cost output_cost;c1 0.5045 0.00327 0.001515;c2 – – –;c3 – – –;"
              "– 0.5045 0.00327 0.001515");
        check("input_cost", "message", "message = \"m4\"", "message input_cost;m4 0.00027;m4 –;– 0.00027");
    }

    void prompts()
    {
        check("answers", "prompt_band", "role = \"assistant\"", "prompt_band answers;0 1;1000 1;4000 1;– 3");
        check("response_time_p50", "prompt_band", "prompt_band = 1000",
              "prompt_band response_time_p50;1000 1800;– 1800");
    }

    // c1 is open from 12:00 to 12:20:02, c2 at first from then on to 12:50:10 (exactly half an hour after its answer), c3
    // from 12:10 to 12:40: two at once at 12:10, three at the moment when c1 ends. c2's last question is a second too late.
    void concurrency()
    {
        check("peak_concurrency", "", "", "peak_concurrency;3;3");
        check("peak_concurrency", "bot", "", "bot peak_concurrency;b1 2;b2 1;– 3");
        check("peak_concurrency", "hour", "", "time peak_concurrency;2024-03-30T12:00:00 3;2024-03-30T13:00:00 1;– 3");
        check("peak_concurrency", "conversation", "conversation = \"c2\"", "conversation peak_concurrency;c2 1;– 1");
        check("peak_concurrency", "", "role = \"tool\"", "peak_concurrency;–;–");
    }

    // In a plain way: at each message of a cell, how many conversations have one at the most half an hour before and a next
    // one, or have it at that moment.
    void concurrencyOfRandomWorkspaces_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 11; seed <= 13; ++seed)
            QTest::addRow("workspace %u", seed) << seed;
    }

    void concurrencyOfRandomWorkspaces()
    {
        QFETCH(quint32, seed);
        QTemporaryDir folder;
        auto store = Store::open(folder.filePath(QStringLiteral("random.parlance")), Store::Mode::OpenOrCreate);
        QVERIFY(store.has_value());
        QVERIFY(fillRandomly(**store, seed).has_value());
        std::map<QString, std::map<qint64, std::vector<qint64>>> times; // by channel and conversation
        {
            auto session = (*store)->read();
            auto rows = (*session)->prepare(QStringLiteral(
                "SELECT coalesce((SELECT text FROM term WHERE kind = 28 AND id = c.channel), ''), c.id, m.at "
                "FROM message m JOIN conversation c ON c.id = m.id >> 20 WHERE m.role <= 1 ORDER BY m.at"));
            QVERIFY(rows.has_value());
            while (rows->step().value_or(false))
                times[rows->text(0)][rows->integer(1)].push_back(rows->integer(2));
        }
        QVERIFY(times.size() > 2);
        Engine engine(**store);
        const auto table =
            engine.run(query("peak_concurrency", "channel"), RunContext{now, TimeZone(), {}, Plan::Columns});
        QVERIFY(table.has_value());
        for (qsizetype row = 0; row < (*table)->rows; ++row) {
            const auto &conversations = times.at((*table)->columns[0].texts[size_t(row)]);
            qint64 most = 0;
            for (const auto &[id, moments] : conversations) {
                for (const qint64 at : moments) {
                    qint64 open = 0;
                    for (const auto &[other, of] : conversations) {
                        const auto next = std::lower_bound(of.begin(), of.end(), at);
                        const bool there = next != of.end() && *next == at;
                        const bool between =
                            next != of.end() && next != of.begin() && *next - *std::prev(next) <= 30 * 60'000;
                        open += there || between;
                    }
                    most = std::max(most, open);
                }
            }
            QCOMPARE((*table)->columns[1].integers[size_t(row)], most);
        }
    }

    // Like questions are one topic, by the wording that was asked most; words that only one has are a topic of their own.
    void topics()
    {
        check("queries", "topic", "role = \"user\"",
              "topic queries;how can i reset a password 3;opening hours 2;weather 2;– 7");
        check("queries", "", "topic contains \"RESET\"", "queries;3;3");
    }

    // An answer is the same only letter by letter; what is no answer has none.
    void answers()
    {
        check("answers", "answer", "", "answer answers;– 0;? 1;Hm 1;So 1;– 3");
        check("answers,cost", "", "answer = \"Hm\"", "answers cost;1 0.5;1 0.5");
        check("queries", "", "answer contains \"s\"", "queries;0;0");
    }

    // In a plain way: the texts of the answers of random workspaces, counted.
    void answersOfRandomWorkspaces()
    {
        QTemporaryDir folder;
        auto store = Store::open(folder.filePath(QStringLiteral("answers.parlance")), Store::Mode::OpenOrCreate);
        QVERIFY(store.has_value());
        QVERIFY(fillRandomly(**store, 17).has_value());
        std::map<QString, qint64> counted;
        {
            auto session = (*store)->read();
            auto rows = (*session)->prepare(QStringLiteral("SELECT text, flags FROM message WHERE role = 1"));
            QVERIFY(rows.has_value());
            while (rows->step().value_or(false))
                ++counted[rows->text(0)];
        }
        QVERIFY(counted.size() > 2);
        Engine engine(**store);
        const auto table =
            engine.run(query("messages", "answer", "role = \"assistant\""), RunContext{now, TimeZone(), {}});
        QVERIFY2(table.has_value(), table ? "" : qPrintable(toString(table.error())));
        QCOMPARE((*table)->rows, qsizetype(counted.size()));
        for (qsizetype row = 0; row < (*table)->rows; ++row) {
            const Column &answer = (*table)->columns[0];
            QCOMPARE((*table)->columns[1].integers[size_t(row)],
                     counted[answer.nulls[size_t(row)] ? QString() : answer.texts[size_t(row)]]);
        }
    }

    // What reviewers say changes without a new data version: no answer of before is given again.
    void reviews()
    {
        check("messages", "review_state", "", "review_state messages;– 10;– 10");
        review("c1", "m2", {{ReviewField::State, QStringLiteral("resolved"), true}});
        review("c1", "m4",
               {{ReviewField::State, QStringLiteral("in_review"), true},
                {ReviewField::Tag, QStringLiteral("price"), true},
                {ReviewField::Tag, QStringLiteral("tone"), true}});
        review("c2", "m2", {{ReviewField::Tag, QStringLiteral("tone"), true}});
        check("messages", "review_state", "", "review_state messages;– 8;in_review 1;resolved 1;– 10");
        check("messages,cost", "tag", "", "tag messages cost;– 8 0.0045;price 1 0.5;tone 2 0.5;– 10 0.5045");
        check("messages", "", "tag = \"tone\" and review_state = \"in_review\"", "messages;1;1");
        check("messages", "", "tag contains \"RIC\"", "messages;1;1");
        review("c1", "m4", {{ReviewField::Tag, QStringLiteral("tone"), false}});
        check("messages", "tag", "", "tag messages;– 8;price 1;tone 1;– 10");
        const auto members = m_engine->members(DimensionKey::ReviewState, {}, 10, RunContext{now, TimeZone(), {}});
        QVERIFY(members.has_value());
        QStringList labels;
        for (const Engine::Member &member : *members)
            labels << member.label;
        QVERIFY2(labels.contains(QStringLiteral("In review")), qPrintable(labels.join(u',')));
    }
};

QTEST_GUILESS_MAIN(TestDelays)
#include "tst_delays.moc"
