// One value of a Table as raw text: the same in CSV and in JSON.
#pragma once

#include "exporters/textbuffer.h"
#include "models/query/table.h"

namespace parlance {

// Writes numbers and times; remembers the last day and offset, which neighbouring rows mostly share.
class CellWriter
{
public:
    explicit CellWriter(TimeZone zone)
        : m_zone(std::move(zone))
    {}

    // A number column that is not null in this row.
    void putNumber(TextBuffer &out, const Column &column, size_t row) const;
    // A time column that is not null in this row: "2024-06-01" or "2024-06-01T12:00:00+02:00".
    void putTime(TextBuffer &out, const Column &column, size_t row);

private:
    TimeZone m_zone;
    qint64 m_day = INT64_MIN; // local day since the epoch
    char m_date[16] = {};
    int m_dateSize = 0;
};

// Whether --labels adds a column after this one.
bool hasLabels(const Column &column);

} // namespace parlance
