// Which of several answers, or of several wordings of a question, is shown at a place of a conversation. A conversation
// is a tree where the source says what each message follows; otherwise all of it is shown in the order of time.
#pragma once

#include "models/analysis/reviewvalues.h"

namespace parlance {

struct BranchPlace
{
    int number = 1, of = 1; // "2 of 3", by time

    bool operator==(const BranchPlace &) const = default;
};

// Indexes are those of the messages it was made of; they must not change while it is in use.
class Branches
{
public:
    Branches() = default;
    // Shows the branch that the source shows; where it says nothing of that, the newest at each place.
    explicit Branches(const std::vector<ReadMessage> &messages);

    [[nodiscard]] const std::vector<size_t> &shown() const { return m_shown; }
    [[nodiscard]] size_t elsewhere() const { return m_nodes.size() - m_shown.size(); } // on other branches
    [[nodiscard]] bool isShown(size_t message) const { return m_nodes[message].shown; }
    // nullopt: nothing else was said in its place.
    [[nodiscard]] std::optional<BranchPlace> placeOf(size_t message) const;
    // The next (or, by −1, the previous) one in its place; nullopt: there is none.
    [[nodiscard]] std::optional<size_t> neighbour(size_t message, int by) const;
    // Chooses the branch that it is on.
    void reveal(size_t message);

private:
    struct Node
    {
        int parent = -1, fork = -1;
        bool shown = true;
    };
    struct Fork
    {
        std::vector<size_t> members; // by time
        size_t chosen = 0;           // a message
    };

    void findForks(const std::vector<ReadMessage> &messages);
    void refresh();

    std::vector<Node> m_nodes;
    std::vector<Fork> m_forks;
    std::vector<size_t> m_shown;
};

} // namespace parlance
