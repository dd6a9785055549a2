#include "models/query/editdistance.h"

#include <algorithm>
#include <vector>

namespace parlance {

int editDistance(QStringView a, QStringView b)
{
    std::vector<int> beforeLast(size_t(b.size()) + 1), last(beforeLast.size()), row(beforeLast.size());
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        beforeLast.swap(last);
        last.swap(row);
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto same = [&](qsizetype x, qsizetype y) {
                return a[x - 1].toCaseFolded() == b[y - 1].toCaseFolded();
            };
            const size_t k = size_t(j);
            row[k] = std::min({last[k] + 1, row[k - 1] + 1, last[k - 1] + (same(i, j) ? 0 : 1)});
            if (i > 1 && j > 1 && same(i, j - 1) && same(i - 1, j))
                row[k] = std::min(row[k], beforeLast[k - 2] + 1);
        }
    }
    return row.back();
}

bool isNear(int distance, QStringView word)
{
    return distance <= std::max<qsizetype>(1, word.size() / 3);
}

} // namespace parlance
