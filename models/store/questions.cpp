#include "models/store/questions.h"

#include "models/records/reasons.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace parlance {

namespace {

enum LookUp : uint8_t { None = 0, Found = 1, Failed = 2 };

bool isAnswer(const StateMessage &m)
{
    return m.role == Role::Assistant && !m.error;
}

bool isLater(const StateMessage &a, const StateMessage &b)
{
    return std::tie(a.derived.at, a.id) > std::tie(b.derived.at, b.id);
}

bool isOutOfScope(const StateMessage &m)
{
    return m.rare && m.rare->answerSource == reasons::outOfScope;
}

LookUp lookUpOf(const StateMessage &m)
{
    if (!m.rare || m.rare->hits.empty())
        return None;
    LookUp all = None;
    for (const RetrievalHitRecord &h : m.rare->hits) {
        const bool empty = h.source.empty() && h.text.empty();
        if (empty && h.kind == reasons::timedLookUp)
            continue; // may have found something
        if (!empty || h.kind != reasons::failedLookUp)
            return Found;
        all = Failed;
    }
    return all;
}

// The question of what has no parent at all, by time.
class Exchanges
{
public:
    explicit Exchanges(const ConversationState &state)
        : m_state(state)
    {
        for (size_t i = 0; i < state.messages.size(); ++i) {
            if (state.messages[i].role == Role::User)
                m_questions.push_back({int(i), state.messages[i].derived.at});
        }
        std::sort(m_questions.begin(), m_questions.end(),
                  [&](const Exchange &a, const Exchange &b) { return isLater(message(b), message(a)); });
    }

    // The last one asked at that time or before it; -1: none.
    [[nodiscard]] int before(UtcMs at) const
    {
        const auto after = std::upper_bound(m_questions.begin(), m_questions.end(), at,
                                            [this](UtcMs t, const Exchange &q) { return t < message(q).derived.at; });
        return after == m_questions.begin() ? -1 : std::prev(after)->question;
    }

    // The one that was under way or about to be asked.
    [[nodiscard]] int around(UtcMs at)
    {
        if (!m_hasEnds)
            findEnds();
        const Exchange *found = nullptr;
        for (const Exchange &q : m_questions) {
            if (q.end >= at && (!found || q.end < found->end))
                found = &q;
        }
        if (found)
            return found->question;
        return m_questions.empty() ? -1 : m_questions.back().question;
    }

private:
    struct Exchange
    {
        int question = -1;
        UtcMs end = 0; // when its last answer was there
    };
    [[nodiscard]] const StateMessage &message(const Exchange &q) const { return m_state.messages[size_t(q.question)]; }
    void findEnds()
    {
        m_hasEnds = true;
        std::vector<size_t> placeOf(m_state.messages.size(), 0);
        for (size_t i = 0; i < m_questions.size(); ++i)
            placeOf[size_t(m_questions[i].question)] = i + 1;
        for (const StateMessage &m : m_state.messages) {
            if (m.role != Role::Assistant || m.derived.parent < 0)
                continue;
            if (const size_t place = placeOf[size_t(m.derived.parent)]; place > 0)
                m_questions[place - 1].end = std::max(m_questions[place - 1].end, m.derived.at);
        }
    }

    const ConversationState &m_state;
    std::vector<Exchange> m_questions; // by time
    bool m_hasEnds = false;
};

int answeredBy(const ConversationState &state, const StateMessage &answer, const Exchanges &exchanges)
{
    if (answer.derived.parent >= 0)
        return state.messages[size_t(answer.derived.parent)].role == Role::User ? answer.derived.parent : -1;
    return answer.parent.empty() ? exchanges.before(answer.derived.at) : -1;
}

// What a message is about that says something of a question.
int questionOf(const ConversationState &state, size_t index, Exchanges &exchanges)
{
    int at = int(index);
    for (int steps = 0; steps < 1000 && at >= 0; ++steps) {
        const StateMessage &m = state.messages[size_t(at)];
        if (m.role == Role::User)
            return at;
        if (m.derived.parent < 0)
            return m.role == Role::Tool ? exchanges.around(m.derived.at) : exchanges.before(m.derived.at);
        at = m.derived.parent;
    }
    return -1;
}

void flagLowAnswers(ConversationState &state)
{
    const std::vector<int> questions = answeredQuestions(state);
    if (questions.empty())
        return;
    std::vector<int> best(state.messages.size(), -1);
    for (size_t i = 0; i < questions.size(); ++i) {
        const MessageRecord *rare = state.messages[i].rare;
        const uint16_t code = rare ? confidenceCode(rare->confidence) : nullU16;
        if (questions[i] >= 0 && code != nullU16)
            best[size_t(questions[i])] = std::max(best[size_t(questions[i])], int(code));
    }
    for (size_t i = 0; i < best.size(); ++i) {
        if (best[i] >= 0 && best[i] < lowConfidence)
            state.messages[i].derived.flags |= FactFlags::answeredLow;
    }
}

} // namespace

uint16_t confidenceCode(const std::optional<double> &confidence)
{
    if (!confidence || std::isnan(*confidence))
        return nullU16;
    return uint16_t(std::lround(std::clamp(*confidence, 0.0, 1.0) * 10'000));
}

std::vector<int> answeredQuestions(const ConversationState &state)
{
    const auto says = [](const StateMessage &m) {
        return m.rare && isAnswer(m) && (m.rare->confidence || !m.rare->answerSource.empty());
    };
    if (std::none_of(state.messages.begin(), state.messages.end(), says))
        return {};
    const Exchanges exchanges(state);
    std::vector<int> questions(state.messages.size(), -1);
    for (size_t i = 0; i < state.messages.size(); ++i) {
        if (says(state.messages[i]))
            questions[i] = answeredBy(state, state.messages[i], exchanges);
    }
    return questions;
}

void flagUnanswered(ConversationState &state)
{
    flagLowAnswers(state);
    const auto says = [](const StateMessage &m) { return isOutOfScope(m) || lookUpOf(m) == Failed; };
    if (std::none_of(state.messages.begin(), state.messages.end(), says))
        return;
    Exchanges exchanges(state);
    std::vector<uint8_t> lookUps(state.messages.size(), None); // of questions
    for (size_t i = 0; i < state.messages.size(); ++i) {
        const StateMessage &m = state.messages[i];
        const LookUp lookUp = lookUpOf(m);
        const bool isOut = isOutOfScope(m);
        const int question = lookUp != None || isOut ? questionOf(state, i, exchanges) : -1;
        if (question < 0)
            continue;
        lookUps[size_t(question)] = uint8_t(lookUps[size_t(question)] | lookUp);
        if (isOut)
            state.messages[size_t(question)].derived.flags |= FactFlags::outOfScope;
    }
    for (size_t i = 0; i < lookUps.size(); ++i) {
        if (lookUps[i] == Failed) // one that found something makes up for another
            state.messages[i].derived.flags |= FactFlags::failedRetrieval;
    }
}

} // namespace parlance
