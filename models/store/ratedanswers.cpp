#include "models/store/ratedanswers.h"

#include "models/store/sqlite.h"

#include <algorithm>
#include <limits>

namespace parlance {

namespace {

constexpr UtcMs hourMs = 3'600'000;

int wordsOf(const QString &text)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool letter = c.isLetterOrNumber();
        words += letter && !inside;
        inside = letter;
    }
    return words;
}

Result<void> readAnswers(ReadSession &session, const TimeRange &range, const TimeZone &zone,
                         std::vector<RatedAnswer> &answers)
{
    auto s = session.prepare(
        QStringLiteral("SELECT f.message_id, f.rating, b.ext_id, b.title, d.key, q.text, m.text, m.at FROM feedback f"
                       " JOIN message m ON m.id = f.message_id JOIN conversation c ON c.id = m.id >> 20"
                       " LEFT JOIN bot b ON b.id = c.bot_id LEFT JOIN model d ON d.id = m.model_id"
                       " LEFT JOIN message p ON p.id = m.parent LEFT JOIN question q ON q.id = p.question_id"
                       " WHERE m.at >= ?1 AND m.at < ?2 ORDER BY f.message_id"));
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, range.from.value_or(std::numeric_limits<qint64>::min()));
    s->bind(2, range.to.value_or(std::numeric_limits<qint64>::max()));
    for (;;) {
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        RatedAnswer answer;
        answer.message = s->integer(0);
        answer.down = s->integer(1) == 0;
        answer.bot = s->text(2);
        answer.botLabel = s->text(3);
        answer.model = s->text(4);
        answer.question = s->text(5);
        answer.words = wordsOf(s->text(6));
        const UtcMs at = s->integer(7);
        answer.hour = int((zone.toLocal(at) / hourMs % 24 + 24) % 24);
        answers.push_back(std::move(answer));
    }
}

// Both are by message.
Result<void> readDocuments(ReadSession &session, std::vector<RatedAnswer> &answers)
{
    auto s =
        session.prepare(QStringLiteral("SELECT DISTINCT h.message_id, h.source FROM retrieval_hit h JOIN feedback f"
                                       " ON f.message_id = h.message_id WHERE h.source <> '' ORDER BY 1, 2"));
    if (!s)
        return tl::unexpected(s.error());
    auto at = answers.begin();
    for (;;) {
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        const qint64 message = s->integer(0);
        at = std::find_if(at, answers.end(), [&](const RatedAnswer &answer) { return answer.message >= message; });
        if (at == answers.end())
            return {};
        if (at->message == message)
            at->documents << s->text(1);
    }
}

} // namespace

Result<std::vector<RatedAnswer>> ratedAnswers(const Store &store, const TimeRange &range, const TimeZone &zone,
                                              std::stop_token stop)
{
    const auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    const std::stop_callback interrupt(stop, [&] { (*session)->interrupt(); });
    std::vector<RatedAnswer> answers;
    PARLANCE_TRY(readAnswers(**session, range, zone, answers));
    PARLANCE_TRY(readDocuments(**session, answers));
    return answers;
}

} // namespace parlance
