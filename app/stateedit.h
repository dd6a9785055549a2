// A step of undo between two states of something that the session keeps.
#pragma once

#include <QUndoCommand>

#include <functional>
#include <optional>

namespace parlance {

// An absent state is not there: `put` makes it or replaces it, `drop` takes it away. Both outlive the step.
template <typename State>
class StateEdit : public QUndoCommand
{
public:
    using Change = std::function<void(const State &)>;

    StateEdit(const QString &text, std::optional<State> before, std::optional<State> after, Change put, Change drop)
        : QUndoCommand(text)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_put(std::move(put))
        , m_drop(std::move(drop))
    {}

    void undo() override { become(m_after, m_before); }
    void redo() override { become(m_before, m_after); }

private:
    void become(const std::optional<State> &from, const std::optional<State> &to)
    {
        if (to)
            m_put(*to);
        else if (from)
            m_drop(*from);
    }

    std::optional<State> m_before, m_after;
    Change m_put, m_drop;
};

} // namespace parlance
