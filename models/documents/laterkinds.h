// Kinds of visuals that came after those of document.h, for the same reason as models/query/laterkeys.h.
#pragma once

#include "models/documents/document.h"

namespace parlance::laterkinds {

inline constexpr VisualKind Funnel{int(VisualKind::Custom) + 1};
inline constexpr VisualKind Pareto{int(VisualKind::Custom) + 2};
inline constexpr VisualKind Calendar{int(VisualKind::Custom) + 3};
inline constexpr VisualKind Scatter{int(VisualKind::Custom) + 4};

} // namespace parlance::laterkinds
