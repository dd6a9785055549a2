#include "models/query/table.h"

#include <algorithm>
#include <limits>

namespace parlance {

double Column::number(qsizetype row) const
{
    if (isNull(row) || type == ValueType::Text)
        return std::numeric_limits<double>::quiet_NaN();
    return type == ValueType::Real ? reals[size_t(row)] : double(integers[size_t(row)]);
}

int Table::find(QStringView key) const
{
    const auto it =
        std::find_if(columns.begin(), columns.end(), [key](const Column &column) { return column.key == key; });
    return it == columns.end() ? -1 : int(it - columns.begin());
}

const Column *Table::column(QStringView key) const
{
    const int index = find(key);
    return index < 0 ? nullptr : &columns[size_t(index)];
}

} // namespace parlance
