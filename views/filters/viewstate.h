// Where the user is: page, period, comparison and filter. A value, so that going back costs nothing.
#pragma once

#include "models/documents/pagefilter.h"

#include <QUrl>

namespace parlance {

struct ViewState
{
    QString page;
    PageFilter filter;

    bool operator==(const ViewState &) const = default;
};

// parlance:cost?period=last-30-days&compare=previous&where=bot%20%3D%20%22x%22
QUrl toLink(const ViewState &state);
Result<ViewState> fromLink(const QUrl &link);

// A bounded stack of states with a place in it, as in a browser.
class History
{
public:
    explicit History(ViewState start)
        : m_states{std::move(start)}
    {}

    [[nodiscard]] const ViewState &current() const { return m_states[m_at]; }
    void push(const ViewState &state); // drops what lies ahead; nothing when it is the current state
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_states.size(); }
    const ViewState &back();
    const ViewState &forward();

private:
    std::vector<ViewState> m_states;
    size_t m_at = 0;
};

} // namespace parlance
