#include "views/charts/change.h"

namespace parlance {

QColor changeColor(const Change &change, const Theme &theme)
{
    if (change.meaning == 0)
        return theme.text2;
    return change.meaning > 0 ? theme.pos : theme.neg;
}

} // namespace parlance
