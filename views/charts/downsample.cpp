#include "views/charts/downsample.h"

#include <algorithm>
#include <cmath>

namespace parlance {

std::vector<std::vector<QPointF>> reduce(const std::vector<double> &values, const SlotScale &slots_,
                                         const ValueScale &scale, const QRectF &plot)
{
    std::vector<std::vector<QPointF>> lines;
    bool open = false;
    const auto add = [&](qsizetype slot) {
        if (!open)
            lines.emplace_back();
        open = true;
        lines.back().emplace_back(slots_.centre(slot), axes::y(scale, plot, values[size_t(slot)]));
    };

    const auto count = qsizetype(values.size());
    const auto buckets = qsizetype(std::max(1.0, plot.width() / 2));
    if (count <= buckets) {
        for (qsizetype slot = 0; slot < count; ++slot) {
            if (std::isnan(values[size_t(slot)]))
                open = false;
            else
                add(slot);
        }
        return lines;
    }

    for (qsizetype bucket = 0; bucket < buckets; ++bucket) {
        const qsizetype from = bucket * count / buckets, to = (bucket + 1) * count / buckets;
        qsizetype least = -1, most = -1;
        for (qsizetype slot = from; slot < to; ++slot) {
            const double value = values[size_t(slot)];
            if (std::isnan(value))
                continue;
            if (least < 0 || value < values[size_t(least)])
                least = slot;
            if (most < 0 || value > values[size_t(most)])
                most = slot;
        }
        if (least < 0) {
            open = false;
            continue;
        }
        add(std::min(least, most));
        if (least != most)
            add(std::max(least, most));
    }
    return lines;
}

} // namespace parlance
