#include "views/charts/picture.h"

#include <algorithm>
#include <cmath>

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

int Picture::nearestTowards(int mark, int key) const
{
    if (key == Qt::Key_Home || key == Qt::Key_End)
        return Picture::neighbour(mark, key);
    const QPointF from = markRect(mark).center();
    int best = mark;
    double least = HUGE_VAL;
    for (int i = 0; i < markCount(); ++i) {
        const QPointF way = markRect(i).center() - from;
        const double along = key == Qt::Key_Left    ? -way.x()
                             : key == Qt::Key_Right ? way.x()
                             : key == Qt::Key_Up    ? -way.y()
                                                    : way.y();
        const double across = std::abs(key == Qt::Key_Left || key == Qt::Key_Right ? way.y() : way.x());
        const double distance = along + 2 * across;
        if (i != mark && along > 0.5 && distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

} // namespace parlance
