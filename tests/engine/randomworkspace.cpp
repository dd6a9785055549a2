#include "tests/engine/randomworkspace.h"

#include "models/records/reasons.h"
#include "models/store/importsession.h"

#include <deque>
#include <random>
#include <string>

namespace parlance {

namespace {

// Around which times messages lie: hours that summer time skips and repeats, ends of years, of months and of weeks.
constexpr qint64 anchors[] = {
    1'711'846'800'000, // 2024-03-31T01:00Z, Berlin skips an hour
    1'729'987'200'000, // 2024-10-27T00:00Z, Berlin repeats one
    1'710'057'600'000, // 2024-03-10T08:00Z, New York
    1'735'689'600'000, // 2025-01-01
    1'719'792'000'000, // 2024-07-01
    1'721'500'000'000, 1'722'470'399'999, 1'725'000'000'123,
};

class Workspace
{
public:
    Workspace(quint32 seed, const std::function<void()> &committed)
        : m_random(seed)
        , m_committed(committed)
    {}

    Result<void> fill(Store &store)
    {
        for (int s = 0; s < 3; ++s) {
            static const char *const names[] = {"Main", "Main", "Second"};
            static const char *const environments[] = {"default", "dev", "default"};
            static const char *const kinds[] = {"bedrock-chat", "bedrock-chat", "lex"};
            auto session = ImportSession::begin(store, QString::fromLatin1(names[s]), QString::fromLatin1(kinds[s]),
                                                QString::fromLatin1(environments[s]), QStringLiteral("random"));
            if (!session)
                return tl::unexpected(session.error());
            // Several files: several segments, and conversations that come again.
            for (int file = 0; file < 4; ++file) {
                auto sink = (*session)->beginFile(
                    {QStringLiteral("file%1").arg(file), 1, file + 1, QStringLiteral("test")}, {});
                if (!sink)
                    return tl::unexpected(sink.error());
                if (auto put = putFile(**sink, s, file); !put)
                    return put;
                if (auto committed = (*sink)->commit(); !committed)
                    return committed;
                if (m_committed)
                    m_committed();
            }
            if (auto finished = (*session)->finish({}); !finished)
                return finished;
        }
        return {};
    }

private:
    int below(int n) { return int(m_random() % quint32(n)); }
    bool chance(int percent) { return below(100) < percent; }
    std::string_view keep(std::string text) { return m_texts.emplace_back(std::move(text)); }
    std::string_view oneOf(std::initializer_list<const char *> texts)
    {
        return texts.begin()[below(int(texts.size()))];
    }
    std::string_view maybe(std::initializer_list<const char *> texts)
    {
        return chance(60) ? oneOf(texts) : std::string_view();
    }

    Result<void> putFile(RecordSink &sink, int source, int file)
    {
        if (file == 1) {
            if (auto put = putPeople(sink); !put)
                return put;
        }
        for (int i = 0; i < 14; ++i) {
            // A third of the conversations of a file were in the one before.
            const int number = file * 10 + i;
            if (auto put = putConversation(sink, source, number, file); !put)
                return put;
        }
        return {};
    }

    Result<void> putPeople(RecordSink &sink)
    {
        for (int i = 0; i < 8; ++i) {
            UserRecord user;
            user.id = keep("u" + std::to_string(i));
            user.label = i % 3 ? keep("Person " + std::to_string(i / 2)) : std::string_view();
            user.email = i % 4 ? keep("p" + std::to_string(i) + "@example.com") : std::string_view();
            user.group = i % 2 ? oneOf({"Sales", "Support"}) : std::string_view();
            user.plan = i % 3 == 1 ? oneOf({"free", "pro"}) : std::string_view();
            if (auto put = sink.put(user); !put)
                return put;
        }
        for (int i = 0; i < 4; ++i) {
            BotRecord bot;
            bot.id = keep("b" + std::to_string(i));
            bot.title = i ? keep("Bot " + std::to_string(i)) : std::string_view();
            bot.owner = keep("u" + std::to_string(i * 3 % 10));
            bot.type = maybe({"Text", "Voice", "3D"});
            if (i > 1)
                bot.publishedApi = i == 2;
            bot.sharedScope = maybe({"all", "partial", "private"});
            if (auto put = sink.put(bot); !put)
                return put;
        }
        return {};
    }

    // The same number gives the same conversation, longer in a later file.
    Result<void> putConversation(RecordSink &sink, int source, int number, int file)
    {
        const std::mt19937 outer = m_random;
        m_random.seed(quint32(number * 7919 + source * 104'729 + 1));
        ConversationRecord c;
        c.id = keep("c" + std::to_string(number % 37)); // the same ids in every source
        c.user = chance(85) ? keep("u" + std::to_string(below(11))) : std::string_view();
        c.bot = chance(75) ? keep("b" + std::to_string(below(6))) : std::string_view();
        c.title = maybe({"Refund", "Parcel", "Über uns"});
        c.channel = maybe({"web", "api", "phone"});
        c.modality = maybe({"text", "speech"});
        c.locale = maybe({"de_DE", "en_US"});
        c.botAlias = maybe({"live", "test"});
        c.botVersion = maybe({"1", "2", "10"});
        c.device = maybe({"desktop", "phone"});
        c.browser = maybe({"Firefox", "Chrome"});
        c.country = maybe({"DE", "FR"});
        c.city = maybe({"Köln", "Paris"});
        c.referrer = maybe({"https://example.com/"});
        c.plan = chance(30) ? oneOf({"pro", "team"}) : std::string_view();
        c.experiment = maybe({"greeting"});
        c.variant = maybe({"A", "B"});
        c.outcome = maybe({"resolved", "escalated", "abandoned"});
        const qint64 start = anchors[size_t(below(int(std::size(anchors))))] + (below(400) - 200) * 60'000 + below(3);
        c.started = start;
        const int messages = chance(10) ? 0 : 1 + below(9) + file;
        std::deque<MessageRecord> list;
        qint64 at = start;
        for (int n = 0; n < messages; ++n) {
            at += chance(20) ? 0 : chance(5) ? below(90'000'000) : below(120'000);
            list.push_back(message(n, at, list));
        }
        std::vector<MessageRecord> all(list.begin(), list.end());
        c.messages = all;
        const bool totals = source != 2 && chance(70);
        Result<void> put;
        // Exports of several hours: a running total that grows, some hours without a new message.
        const int exports = totals ? 1 + below(3) : 1;
        qint64 total = 0;
        for (int e = 0; e < exports && put; ++e) {
            c.order = {(at + 3'600'000 * (e + 1 + file * 4)) * 1000, 1};
            if (totals) {
                c.exportHour = (at / 3'600'000) + e + 1 + file * 4;
                total += qint64(below(3'000'000)) * 997;
                c.reportedTotal = total;
                const size_t shown = e + 1 == exports ? all.size() : all.size() * size_t(e + 1) / size_t(exports);
                c.messages = std::span(all).first(shown);
                if (e > 0 && chance(50)) {
                    ConversationRecord before = c;
                    before.order.rank = 0;
                    before.reportedTotal = total / 2;
                    before.messages = {};
                    put = sink.put(before);
                }
            }
            if (put)
                put = sink.put(c);
        }
        m_random = outer;
        return put;
    }

    MessageRecord message(int n, qint64 at, const std::deque<MessageRecord> &before)
    {
        MessageRecord m;
        m.id = keep("m" + std::to_string(n));
        const bool user = before.empty() ? chance(90) : before.back().role != Role::User || chance(10);
        m.role = chance(6) ? (chance(50) ? Role::Tool : Role::System) : user ? Role::User : Role::Assistant;
        if (!before.empty())
            m.parent = before[size_t(chance(85) ? int(before.size()) - 1 : below(int(before.size())))].id;
        if (chance(10))
            m.parent = {};
        if (m.role != Role::User && chance(12)) { // a look-up, with or without a find
            std::vector<RetrievalHitRecord> &hits = m_hits.emplace_back();
            if (chance(60))
                hits.push_back({{}, reasons::failedLookUp, {}, {}, {}, 20});
            if (hits.empty() || chance(20))
                hits.push_back({"https://example.org/a",
                                "url",
                                "text",
                                0,
                                {},
                                chance(60) ? std::optional<qint64>(below(9) * 50) : std::nullopt});
            if (chance(20))
                hits.push_back({{}, reasons::timedLookUp, {}, {}, {}, 10 + below(5)});
            m.hits = hits;
        }
        if (m.role == Role::Tool || m.role == Role::System)
            m.answerSource = chance(10) ? reasons::outOfScope : std::string_view();
        m.at = at;
        m.visible = chance(70) ? std::optional(chance(80)) : std::nullopt;
        if (m.role == Role::User) {
            m.text = oneOf({"Where is my parcel?", "where is my  parcel", "Refund!", "Thanks.", "Grüße?", "", "OK 👍"});
            m.missed = chance(30) ? std::optional(chance(50)) : std::nullopt;
            m.sentiment = maybe({"positive", "neutral", "negative", "mixed"});
            m.intent = maybe({"Track", "Refund", "Fallback"});
            m.intentState = maybe({"Fulfilled", "Failed"});
            if (chance(20))
                m.confidence = below(101) / 100.0;
            if (chance(40)) {
                std::vector<SlotRecord> &filled = m_slots.emplace_back();
                for (int i = 0; i < 1 + below(3); ++i)
                    filled.push_back({oneOf({"date", "city", "number"}), maybe({"2", "Paris", "today"}), {}, {}});
                m.slotValues = filled;
            }
        } else if (m.role == Role::Assistant) {
            m.model = maybe({"claude-v3-haiku", "claude-v3.5-sonnet", "unheard-of"});
            m.text = keep(std::string(size_t(below(400)), 'x'));
            m.error = chance(8);
            if (m.error)
                m.errorType = maybe({"Throttling", "Timeout"});
            if (chance(40)) {
                m.inputTokens = below(3000);
                m.outputTokens = below(900);
                if (chance(30))
                    m.cacheReadTokens = below(500);
            }
            if (chance(15))
                m.cost = chance(5) ? 5'000'000'000 : below(100'000'000);
            else if (m.inputTokens && m.model == "claude-v3-haiku" && chance(60))
                m.cost = haikuCost(m);
            if (chance(30))
                m.responseMs = below(20) * 500;
            if (chance(30))
                m.firstTokenMs = below(10) * 100;
            m.endpoint = maybe({"us-east-1", "eu-central-1"});
            m.answerSource = maybe({"rag", "qa", "model", "fallback", "out_of_scope"});
            if (chance(50))
                m.confidence = below(101) / 100.0;
            if (chance(25))
                m.feedback =
                    FeedbackRecord{chance(60) ? Rating::Up : Rating::Down, maybe({"other", "notFactuallyCorrect"}), {}};
            if (chance(20)) {
                std::vector<ToolCallRecord> &calls = m_calls.emplace_back();
                for (int i = 0; i < 1 + below(3); ++i)
                    calls.push_back({keep(std::to_string(i)),
                                     "search",
                                     {},
                                     {},
                                     chance(70) ? std::optional(chance(70)) : std::nullopt});
                m.tools = calls;
            }
        }
        return m;
    }

    // What its tokens cost by the list, or one of the ways in which sources come to another cost.
    Nano haikuCost(const MessageRecord &m)
    {
        const qint64 input = *m.inputTokens * 250, output = *m.outputTokens * 1'250;
        const qint64 cached = m.cacheReadTokens.value_or(0) * 250; // no price of its own: that of input
        const Nano costs[] = {input + output + cached, input + output, input + output + 2 * cached,
                              (input + output + cached) / 10 * 9, 0};
        return costs[below(int(std::size(costs)))];
    }

    std::mt19937 m_random;
    const std::function<void()> &m_committed;
    std::deque<std::string> m_texts;
    std::deque<std::vector<ToolCallRecord>> m_calls;
    std::deque<std::vector<SlotRecord>> m_slots;
    std::deque<std::vector<RetrievalHitRecord>> m_hits;
};

} // namespace

Result<void> fillRandomly(Store &store, quint32 seed, const std::function<void()> &committed)
{
    return Workspace(seed, committed).fill(store);
}

} // namespace parlance
