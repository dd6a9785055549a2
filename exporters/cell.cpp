#include "exporters/cell.h"

#include "models/core/money.h"

#include <cmath>

namespace parlance {

namespace {

constexpr qint64 dayMs = 86'400'000;

char *twoDigits(char *out, int number)
{
    *out++ = char('0' + number / 10);
    *out++ = char('0' + number % 10);
    return out;
}

} // namespace

void CellWriter::putNumber(TextBuffer &out, const Column &column, size_t row) const
{
    const bool integer = column.type == ValueType::Integer;
    // A change between two amounts of money is a share, not money.
    if (column.unit == Unit::Money && column.kind != ColumnKind::Share) {
        const double real = integer ? 0 : column.reals[row];
        if (integer || std::abs(real) < 9e18) {
            char *start = out.room(24);
            out.commit(writeDollars(start, integer ? column.integers[row] : std::llround(real)));
            return;
        }
    }
    if (integer)
        out.put(column.integers[row]);
    else
        out.put(column.reals[row]);
}

void CellWriter::putTime(TextBuffer &out, const Column &column, size_t row)
{
    const UtcMs at = column.integers[row];
    const int offset = m_zone.offsetSeconds(at);
    const qint64 local = at + qint64(offset) * 1000;
    const qint64 day = (local >= 0 ? local : local - dayMs + 1) / dayMs;
    if (day != m_day) {
        const QByteArray date = QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1();
        m_dateSize = int(std::min<qsizetype>(date.size(), qsizetype(sizeof m_date)));
        std::memcpy(m_date, date.constData(), size_t(m_dateSize));
        m_day = day;
    }
    out.put(std::string_view(m_date, size_t(m_dateSize)));
    const bool instant = column.kind != ColumnKind::Dimension;
    if (column.grain != Grain::Hour && !instant)
        return;

    const auto seconds = int((local - day * dayMs) / 1000);
    char *end = out.room(32);
    *end++ = 'T';
    end = twoDigits(end, seconds / 3600);
    *end++ = ':';
    end = twoDigits(end, seconds / 60 % 60);
    *end++ = ':';
    end = twoDigits(end, seconds % 60);
    const auto ms = int(local - day * dayMs - qint64(seconds) * 1000);
    if (ms != 0) {
        *end++ = '.';
        *end++ = char('0' + ms / 100);
        end = twoDigits(end, ms % 100);
    }
    *end++ = offset < 0 ? '-' : '+';
    end = twoDigits(end, std::abs(offset) / 3600);
    *end++ = ':';
    end = twoDigits(end, std::abs(offset) / 60 % 60);
    out.commit(end);
}

bool hasLabels(const Column &column)
{
    static constexpr QStringView always[] = {u"bot", u"user", u"model", u"source"};
    return column.type == ValueType::Text &&
           (!column.labels.empty() || std::find(std::begin(always), std::end(always), column.key) != std::end(always));
}

} // namespace parlance
