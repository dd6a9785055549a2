#include "models/analysis/patterns.h"

#include "models/analysis/likeness.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <numeric>

namespace parlance {

namespace {

constexpr double level = 0.05;
constexpr int lengthBands[] = {0, 25, 50, 100, 200, 400};

struct Group
{
    QString label;
    qint64 rated = 0;
    std::vector<qint64> down;
};
using Groups = std::map<std::pair<PatternKind, QString>, Group>;

void put(Groups &groups, PatternKind kind, const QString &key, const QString &label, const RatedAnswer &answer)
{
    if (key.isEmpty())
        return;
    Group &group = groups[{kind, key}];
    if (group.label.isEmpty())
        group.label = label.isEmpty() ? key : label;
    ++group.rated;
    if (answer.down)
        group.down.push_back(answer.message);
}

QString lengthKey(int words)
{
    const auto above = std::ranges::upper_bound(lengthBands, std::max(0, words));
    return QString::number(*std::prev(above));
}

// The topic of each answer: of its question, by likeness; empty: of none of the largest.
std::vector<QString> topicsOf(const std::vector<RatedAnswer> &answers, int most, std::stop_token stop)
{
    QHash<QString, int> counted;
    for (const RatedAnswer &answer : answers)
        if (!answer.question.isEmpty())
            ++counted[answer.question];
    QStringList questions = counted.keys();
    questions.sort(); // the same answers give the same topics
    std::vector<std::string> utf8;
    utf8.reserve(size_t(questions.size()));
    std::vector<CountedText> texts;
    for (const QString &question : std::as_const(questions)) {
        utf8.push_back(question.toStdString());
        texts.push_back({utf8.back(), counted.value(question)});
    }
    const std::vector<LikenessGroup> groups = groupByLikeness(texts, {}, std::move(stop));
    QHash<QString, QString> topics;
    for (size_t g = 0; g < groups.size() && g < size_t(most); ++g)
        for (const uint32_t member : groups[g].members)
            topics.insert(questions.at(member), questions.at(groups[g].members.front()));
    std::vector<QString> all;
    all.reserve(answers.size());
    for (const RatedAnswer &answer : answers)
        all.push_back(topics.value(answer.question));
    return all;
}

Groups groupsOf(const std::vector<RatedAnswer> &answers, const std::vector<QString> &topics)
{
    Groups groups;
    for (size_t i = 0; i < answers.size(); ++i) {
        const RatedAnswer &answer = answers[i];
        put(groups, PatternKind::Bot, answer.bot, answer.botLabel, answer);
        put(groups, PatternKind::Model, answer.model, answer.model, answer);
        for (const QString &document : answer.documents)
            put(groups, PatternKind::Document, document, document, answer);
        put(groups, PatternKind::Topic, topics[i], topics[i], answer);
        put(groups, PatternKind::Length, lengthKey(answer.words), {}, answer);
        put(groups, PatternKind::Hour, QString::number(answer.hour), {}, answer);
    }
    return groups;
}

// Holm: the smallest p against level / n, the next against level / (n − 1), … until one fails.
void correct(std::vector<Pattern> &patterns)
{
    std::vector<size_t> order(patterns.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t i) { return patterns[i].p; });
    for (size_t i = 0; i < order.size(); ++i) {
        Pattern &pattern = patterns[order[i]];
        if (pattern.p > level / double(order.size() - i))
            return;
        pattern.standsOut = pattern.rate > pattern.restRate;
    }
}

} // namespace

std::vector<Pattern> patternsOf(const std::vector<RatedAnswer> &answers, const PatternLimits &limits,
                                std::stop_token stop)
{
    const std::vector<QString> topics = topicsOf(answers, limits.mostTopics, stop);
    if (stop.stop_requested())
        return {};
    const qint64 rated = qint64(answers.size()), down = std::ranges::count(answers, true, &RatedAnswer::down);
    std::vector<Pattern> patterns;
    for (auto &[name, group] : groupsOf(answers, topics)) {
        Pattern pattern;
        std::tie(pattern.kind, pattern.key) = name;
        pattern.label = group.label;
        pattern.rated = group.rated;
        pattern.down = qint64(group.down.size());
        pattern.restRated = rated - pattern.rated;
        pattern.restDown = down - pattern.down;
        if (std::min(pattern.rated, pattern.restRated) < limits.fewestRated)
            continue;
        pattern.rate = double(pattern.down) / double(pattern.rated);
        pattern.restRate = double(pattern.restDown) / double(pattern.restRated);
        if (pattern.restDown > 0)
            pattern.lift = pattern.rate / pattern.restRate;
        pattern.difference = newcombe(pattern.restDown, pattern.restRated, pattern.down, pattern.rated);
        pattern.p = differenceOfShares(pattern.down, pattern.rated, pattern.restDown, pattern.restRated);
        pattern.messages = group.down;
        patterns.push_back(std::move(pattern));
    }
    correct(patterns); // over everything that was looked at, also what is lower
    std::erase_if(patterns, [](const Pattern &pattern) { return pattern.rate <= pattern.restRate; });
    std::ranges::stable_sort(patterns, [](const Pattern &a, const Pattern &b) {
        return std::pair(!a.standsOut, -a.difference.low) < std::pair(!b.standsOut, -b.difference.low);
    });
    return patterns;
}

std::optional<SharedDocument> sharedDocument(const std::vector<RatedAnswer> &answers, qint64 message)
{
    const auto mine = std::ranges::find(answers, message, &RatedAnswer::message);
    if (mine == answers.end())
        return std::nullopt;
    SharedDocument best;
    for (const QString &document : mine->documents) {
        std::vector<qint64> others;
        for (const RatedAnswer &answer : answers)
            if (answer.down && answer.message != message && answer.documents.contains(document))
                others.push_back(answer.message);
        if (others.size() > best.others.size())
            best = {document, std::move(others)};
    }
    return best.others.empty() ? std::nullopt : std::optional(std::move(best));
}

} // namespace parlance
