#include "models/store/topics.h"

#include "models/analysis/likeness.h"

namespace parlance {

namespace {

constexpr int mostQuestions = 10'000;

} // namespace

Result<std::vector<QuestionTopic>> questionTopics(ReadSession &session, std::stop_token stop)
{
    auto questions = session.prepare(
        QStringLiteral(
            "SELECT q.id, q.text, m.n FROM (SELECT question_id, count(*) AS n FROM message WHERE role = 0 AND "
            "question_id IS NOT NULL GROUP BY question_id) m JOIN question q ON q.id = m.question_id "
            "WHERE q.text <> '' ORDER BY m.n DESC, q.text LIMIT %1")
            .arg(mostQuestions));
    if (!questions)
        return tl::unexpected(questions.error());
    std::vector<qint64> ids;
    std::vector<std::string> texts;
    std::vector<int64_t> counts;
    for (;;) {
        const auto row = questions->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        ids.push_back(questions->integer(0));
        texts.emplace_back(questions->bytes(1));
        counts.push_back(questions->integer(2));
    }
    std::vector<CountedText> counted;
    for (size_t i = 0; i < texts.size(); ++i)
        counted.push_back({texts[i], counts[i]});
    const std::vector<LikenessGroup> groups = groupByLikeness(counted, {}, stop);
    if (stop.stop_requested())
        return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
    std::vector<QuestionTopic> topics;
    for (const LikenessGroup &group : groups) {
        const QString name = QString::fromStdString(texts[group.members.front()]);
        for (const uint32_t member : group.members)
            topics.push_back({ids[member], name});
    }
    return topics;
}

} // namespace parlance
