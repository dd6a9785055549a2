// What follows from the known states of a conversation: pure, independent of the order of arrival.
#include "models/analysis/allocation.h"
#include "models/analysis/question.h"
#include "models/analysis/sentiment.h"
#include "models/store/columns.h"
#include "models/store/conversationstate.h"
#include "models/store/estimatedsentiment.h"
#include "models/store/questions.h"
#include "models/store/valuation.h"

#include <algorithm>
#include <numeric>

namespace parlance {

uint32_t sentimentFlags(const StateMessage &m)
{
    if (m.rare && !m.rare->sentiment.empty())
        return uint32_t(sentimentFromLabel(m.rare->sentiment)) << FactFlags::sentimentShift;
    if (m.role != Role::User || m.text.empty())
        return 0;
    const Sentiment estimated = SentimentLexicon::builtIn().estimate(m.text).label;
    return estimated == Sentiment::Unknown
               ? 0
               : uint32_t(estimated) << FactFlags::sentimentShift | FactFlags::sentimentEstimated;
}

namespace {

constexpr qint64 longestResponse = 10 * 60 * 1000;

// Earlier by time, then by id: never by arrival.
bool earlier(const StateMessage &a, const StateMessage &b)
{
    return std::tie(a.derived.at, a.id) < std::tie(b.derived.at, b.id);
}

void resolveParents(ConversationState &state)
{
    for (size_t i = 0; i < state.messages.size(); ++i) {
        StateMessage &m = state.messages[i];
        int parent = -1;
        if (!m.parent.empty()) {
            if (i > 0 && state.messages[i - 1].id == m.parent)
                parent = int(i) - 1;
            else
                parent = state.find(m.parent);
        }
        m.derived.parent = parent == int(i) ? -1 : parent;
    }
}

// A message without a time stands at its nearest ancestor that has one, else at the start of the conversation,
// else at its first snapshot.
void placeInTime(ConversationState &state)
{
    const StateField &started = state.field(ConversationField::Started);
    for (StateMessage &m : state.messages) {
        if (m.stated) {
            m.derived.at = *m.stated;
            continue;
        }
        const StateMessage *from = &m;
        for (int steps = 0; steps < 1000 && !from->stated && from->derived.parent >= 0; ++steps)
            from = &state.messages[size_t(from->derived.parent)];
        m.derived.at = from->stated  ? *from->stated
                       : started.set ? started.number
                                     : decodeOrder(m.first).atMicros / 1000;
    }
}

uint32_t ownFlags(const StateMessage &m)
{
    uint32_t flags = 0;
    if (m.error)
        flags |= FactFlags::error;
    if (m.missed)
        flags |= *m.missed ? FactFlags::missed : RowFlags::notMissed;
    if (m.visible)
        flags |= *m.visible ? RowFlags::visible : FactFlags::hidden;
    if (m.role == Role::User && endsWithQuestionMark(m.text))
        flags |= FactFlags::question;
    flags |= sentimentFlags(m);
    if (m.rare && m.role == Role::Assistant && m.rare->answerSource == "fallback")
        flags |= FactFlags::fallback;
    if (!m.stated)
        flags |= RowFlags::timeGuessed;
    return flags;
}

void flagMessages(ConversationState &state)
{
    qint64 newestComplete = std::numeric_limits<qint64>::min();
    for (const StateSnapshot &s : state.snapshots)
        if (s.bits & StateSnapshot::complete)
            newestComplete = s.ord;
    StateMessage *start = nullptr, *firstTurn = nullptr;
    for (StateMessage &m : state.messages) {
        m.derived.flags = ownFlags(m);
        if (newestComplete > m.last)
            m.derived.flags |= RowFlags::gone;
        if (!start || earlier(m, *start))
            start = &m;
        if (m.role == Role::User && (!firstTurn || earlier(m, *firstTurn)))
            firstTurn = &m;
    }
    if (start)
        start->derived.flags |= FactFlags::conversationStart;
    if (firstTurn)
        firstTurn->derived.flags |= FactFlags::firstTurn;
}

void answerQuestions(ConversationState &state)
{
    constexpr uint32_t answered = 1u << 31; // only while this function runs
    for (StateMessage &m : state.messages) {
        m.derived.response = m.rare ? m.rare->responseMs : std::nullopt;
        if (m.role != Role::Assistant || m.derived.parent < 0)
            continue;
        StateMessage &parent = state.messages[size_t(m.derived.parent)];
        if (parent.role != Role::User)
            continue;
        parent.derived.flags |= parent.derived.flags & answered ? FactFlags::branching : answered;
        if (m.derived.response || !m.stated || !parent.stated)
            continue;
        const qint64 took = *m.stated - *parent.stated;
        if (took > 0 && took <= longestResponse)
            m.derived.response = took;
    }
    for (StateMessage &m : state.messages)
        m.derived.flags &= ~answered;
}

bool isVerdict(const StateMessage &m)
{
    return m.role == Role::System && m.feedback && m.text.empty() && m.stated;
}

// A message that holds nothing but a verdict (sources that rate a trace, not an answer) stands with the answer it is
// about, at its time and with its model, which nothing else says of it: its parent, or the last answer to its parent, or
// the last one before it.
void placeVerdicts(ConversationState &state)
{
    if (std::none_of(state.messages.begin(), state.messages.end(), isVerdict))
        return;
    std::vector<const StateMessage *> answers;
    for (const StateMessage &m : state.messages)
        if (m.role == Role::Assistant)
            answers.push_back(&m);
    std::sort(answers.begin(), answers.end(),
              [](const StateMessage *a, const StateMessage *b) { return earlier(*a, *b); });
    std::vector<const StateMessage *> lastAnswerTo(state.messages.size(), nullptr);
    for (const StateMessage *answer : answers)
        if (answer->derived.parent >= 0)
            lastAnswerTo[size_t(answer->derived.parent)] = answer;
    for (StateMessage &m : state.messages) {
        if (!isVerdict(m))
            continue;
        const StateMessage *rated = nullptr;
        if (m.derived.parent >= 0) {
            const StateMessage &parent = state.messages[size_t(m.derived.parent)];
            rated = parent.role == Role::Assistant ? &parent : lastAnswerTo[size_t(m.derived.parent)];
        }
        const auto after = std::upper_bound(answers.begin(), answers.end(), *m.stated,
                                            [](UtcMs at, const StateMessage *a) { return at < a->derived.at; });
        if (!rated && after != answers.begin())
            rated = *std::prev(after);
        const std::string_view model = rated ? rated->model : std::string_view();
        if (rated)
            m.derived.at = rated->derived.at;
        m.contentChanged |= m.model != model;
        m.model = model;
    }
}

// Rules 1 and 2. True when any message has a cost of its own.
bool costByMessage(ConversationState &state, const Pricing &pricing)
{
    bool any = false;
    for (StateMessage &m : state.messages) {
        m.derived.cost.reset();
        m.derived.exportHour.reset();
        m.derived.basis = CostBasis::None;
        if (!m.rare)
            continue;
        if (m.rare->cost) {
            m.derived.cost = m.rare->cost;
            m.derived.basis = CostBasis::Reported;
        } else if (const auto price = tokenPrice(pricing, m.model, *m.rare, m.derived.at)) {
            m.derived.cost = price;
            m.derived.basis = CostBasis::Priced;
        }
        if (!m.derived.cost)
            continue;
        any = true;
        if (const StateSnapshot *brought = state.snapshotAt(m.first))
            m.derived.exportHour = brought->exportHour;
    }
    return any;
}

// What share of an increase an answer gets: its price by the length of its text and of the prompt before it.
Nano weight(const ConversationState &state, const StateMessage &answer, size_t answers, const Pricing &pricing)
{
    if (answers == 1)
        return 0; // it gets everything
    const int parent = answer.derived.parent;
    const bool prompted = parent >= 0 && state.messages[size_t(parent)].role == Role::User;
    return textPrice(pricing, answer.model, prompted ? state.messages[size_t(parent)].text : std::string_view(),
                     answer.text, answer.derived.at);
}

// Rule 3.
void allocateTotals(ConversationState &state, UtcMs start, const Pricing &pricing)
{
    std::vector<PricedSnapshot> snapshots;
    for (const StateSnapshot &s : state.snapshots)
        if (s.total)
            snapshots.push_back({decodeOrder(s.ord), s.exportHour, s.total});
    if (snapshots.empty())
        return;

    std::vector<int> answers;
    for (size_t i = 0; i < state.messages.size(); ++i)
        if (state.messages[i].role == Role::Assistant)
            answers.push_back(int(i));
    std::sort(answers.begin(), answers.end(),
              [&](int a, int b) { return earlier(state.messages[size_t(a)], state.messages[size_t(b)]); });
    std::vector<AssistantMessage> assistants;
    for (size_t i = 0; i < answers.size(); ++i) {
        const StateMessage &m = state.messages[size_t(answers[i])];
        assistants.push_back(
            {qint64(i), decodeOrder(m.first), m.derived.at, weight(state, m, answers.size(), pricing)});
    }

    for (const CostShare &share : allocateCost(snapshots, assistants)) {
        const int index = share.message ? answers[size_t(*share.message)] : -1;
        StateMessage *message = index >= 0 ? &state.messages[size_t(index)] : nullptr;
        if (message && !message->derived.cost) {
            message->derived.cost = share.amount;
            message->derived.basis = CostBasis::Allocated;
            message->derived.exportHour = share.exportHour;
        } else if (share.amount != 0) {
            state.extras.push_back(
                {index, message ? message->derived.at : start, share.exportHour, share.amount, CostBasis::Allocated});
        }
    }
}

} // namespace

void ConversationState::derive(const Pricing &pricing)
{
    resolveParents(*this);
    placeInTime(*this);
    placeVerdicts(*this);
    flagMessages(*this);
    answerQuestions(*this);
    flagUnanswered(*this);

    firstAt = lastAt = 0;
    for (const StateMessage &m : messages) {
        firstAt = &m == messages.data() ? m.derived.at : std::min(firstAt, m.derived.at);
        lastAt = &m == messages.data() ? m.derived.at : std::max(lastAt, m.derived.at);
    }
    qint64 newestState = std::numeric_limits<qint64>::min(), newestDeletion = newestState;
    reportedTotal.reset();
    for (const StateSnapshot &s : snapshots) {
        if (s.bits & StateSnapshot::state)
            newestState = s.ord;
        if (s.bits & StateSnapshot::deletion)
            newestDeletion = s.ord;
        if (s.total)
            reportedTotal = s.total;
    }
    deletedAt =
        newestDeletion > newestState ? std::optional(decodeOrder(newestDeletion).atMicros / 1000) : std::nullopt;

    extras.clear();
    const StateField &started = field(ConversationField::Started);
    const UtcMs start = started.set          ? started.number
                        : !messages.empty()  ? firstAt
                        : !snapshots.empty() ? decodeOrder(snapshots.front().ord).atMicros / 1000
                                             : 0;
    if (!costByMessage(*this, pricing))
        allocateTotals(*this, start, pricing);
    cost.reset();
    for (const StateMessage &m : messages)
        if (m.derived.cost)
            cost = cost.value_or(0) + *m.derived.cost;
    for (const StateExtraCost &extra : extras)
        cost = cost.value_or(0) + extra.nano;
}

} // namespace parlance
