#include "models/analysis/branches.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace parlance {

namespace {

bool takesTurns(const ReadMessage &message)
{
    return message.role == SpeakerRole::User || message.role == SpeakerRole::Assistant;
}

// Where no question follows anything and nothing is known of branches, answers with one parent are steps of one answer.
bool isTree(const std::vector<ReadMessage> &messages)
{
    return std::ranges::any_of(messages, [](const ReadMessage &message) {
        return message.hidden || (message.role == SpeakerRole::User && message.parent != 0);
    });
}

} // namespace

Branches::Branches(const std::vector<ReadMessage> &messages)
    : m_nodes(messages.size())
{
    if (isTree(messages))
        findForks(messages);
    refresh();
}

void Branches::findForks(const std::vector<ReadMessage> &messages)
{
    std::unordered_map<qint64, size_t> places;
    for (size_t i = 0; i < messages.size(); ++i)
        places.emplace(messages[i].message, i);
    std::map<std::pair<size_t, bool>, std::vector<size_t>> children; // of a message: questions, and answers
    for (size_t i = 0; i < messages.size(); ++i) {
        const auto parent = places.find(messages[i].parent);
        if (messages[i].parent == 0 || parent == places.end() || parent->second == i)
            continue;
        m_nodes[i].parent = int(parent->second);
        if (takesTurns(messages[i]))
            children[{parent->second, messages[i].role == SpeakerRole::User}].push_back(i);
    }
    const auto better = [&](size_t a, size_t b) { // what the source shows, then what it still has, then the newest
        const auto rank = [&](size_t i) { return std::pair(!messages[i].hidden, !messages[i].gone); };
        return rank(a) == rank(b) ? a < b : rank(a) < rank(b);
    };
    for (auto &[place, members] : children) {
        if (members.size() < 2)
            continue;
        for (const size_t member : members)
            m_nodes[member].fork = int(m_forks.size());
        const size_t chosen = *std::ranges::max_element(members, better);
        m_forks.push_back({std::move(members), chosen});
    }
}

// What stands on a branch that is not chosen is not shown, nor what follows it.
void Branches::refresh()
{
    std::vector<bool> known(m_nodes.size());
    std::vector<size_t> way;
    m_shown.clear();
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        way.clear();
        for (int at = int(i); at >= 0 && !known[size_t(at)]; at = m_nodes[size_t(at)].parent) {
            known[size_t(at)] = true; // also ends a circle of parents
            m_nodes[size_t(at)].shown = true;
            way.push_back(size_t(at));
        }
        for (auto at = way.rbegin(); at != way.rend(); ++at) {
            Node &node = m_nodes[*at];
            const bool chosen = node.fork < 0 || m_forks[size_t(node.fork)].chosen == *at;
            node.shown = chosen && (node.parent < 0 || m_nodes[size_t(node.parent)].shown);
        }
    }
    for (size_t i = 0; i < m_nodes.size(); ++i)
        if (m_nodes[i].shown)
            m_shown.push_back(i);
}

std::optional<BranchPlace> Branches::placeOf(size_t message) const
{
    const int fork = m_nodes[message].fork;
    if (fork < 0)
        return std::nullopt;
    const std::vector<size_t> &members = m_forks[size_t(fork)].members;
    return BranchPlace{int(std::ranges::find(members, message) - members.begin()) + 1, int(members.size())};
}

std::optional<size_t> Branches::neighbour(size_t message, int by) const
{
    const auto place = placeOf(message);
    if (!place || place->number + by < 1 || place->number + by > place->of)
        return std::nullopt;
    return m_forks[size_t(m_nodes[message].fork)].members[size_t(place->number - 1 + by)];
}

void Branches::reveal(size_t message)
{
    size_t steps = 0;
    for (int at = int(message); at >= 0 && steps <= m_nodes.size(); at = m_nodes[size_t(at)].parent, ++steps)
        if (const int fork = m_nodes[size_t(at)].fork; fork >= 0)
            m_forks[size_t(fork)].chosen = size_t(at);
    refresh();
}

} // namespace parlance
