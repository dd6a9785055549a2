#include "views/charts/picture.h"

#include <algorithm>

namespace parlance {

void Picture::paintOverlay(QPainter &, const Overlay &) const {}

std::optional<Mark> Picture::markForMenu(const QPointF &point) const
{
    const int at = markAt(point);
    if (at < 0)
        return {};
    return mark(at);
}

int Picture::neighbour(int mark, int key) const
{
    const int last = markCount() - 1;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return std::max(0, mark - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return std::min(last, mark + 1);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return mark;
    }
}

} // namespace parlance
