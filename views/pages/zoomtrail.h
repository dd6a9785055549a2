// Zooming along the time axis: how far the wheel leads, and the way back.
#pragma once

#include "models/query/query.h"

namespace parlance {

// A quarter less of the period per step around the instant, or a third more for negative steps; on whole days, of two
// days or less on whole hours, never less than one. `shown` has both ends; wider than `whole` it becomes only where it
// was so before.
TimeRange zoomedAround(const TimeRange &shown, UtcMs at, int steps, const TimeRange &whole, const TimeZone &zone);

// The periods that were left by zooming, one after the other. Whoever changes the period otherwise leaves the trail.
// A value, for the GUI thread.
class ZoomTrail
{
public:
    // The page went from one period to another. gliding: one turn of the wheel in a row of them, which are one step.
    void entered(const Period &from, const Period &to, bool gliding);
    [[nodiscard]] bool canGoBack(const Period &shown) const;
    // The period before the last step, which is then forgotten; nullopt: the one shown was not zoomed to.
    std::optional<Period> back(const Period &shown);

private:
    struct Step
    {
        Period from, to;
        bool gliding = false;
    };
    std::vector<Step> m_steps;
};

} // namespace parlance
