#include "models/query/bands.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace parlance {

namespace {

constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;

// Evenly spaced on a scale of powers, as latencies are read.
constexpr std::array<qint64, 24> responseTimes{0,      100,    150,    200,    300,     500,     700,     1'000,
                                               1'500,  2'000,  3'000,  5'000,  7'000,   10'000,  15'000,  20'000,
                                               30'000, 45'000, 60'000, 90'000, 120'000, 180'000, 300'000, 450'000};
constexpr std::array<qint64, 15> durations{0,          10 * second, 30 * second, minute,      2 * minute,
                                           5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,
                                           2 * hour,   4 * hour,    8 * hour,    day,         7 * day};
constexpr std::array<qint64, 14> lengths{1, 2, 3, 4, 6, 8, 10, 15, 20, 30, 50, 100, 200, 500};
// Tokens.
constexpr std::array<qint64, 14> prompts{0,     100,    250,    500,    1'000,   2'000,   4'000,
                                         8'000, 16'000, 32'000, 64'000, 128'000, 256'000, 512'000};
constexpr std::array<qint64, 10> confidences{0, 10, 20, 30, 40, 50, 60, 70, 80, 90};

} // namespace

std::span<const qint64> bandStarts(DimensionKey dimension)
{
    switch (dimension) {
    case DimensionKey::ResponseTimeBand:
        return responseTimes;
    case DimensionKey::DurationBand:
        return durations;
    case DimensionKey::LengthBand:
        return lengths;
    case DimensionKey::ConfidenceBand:
        return confidences;
    case DimensionKey::PromptBand:
        return prompts;
    default:
        return {};
    }
}

size_t bandOf(std::span<const qint64> starts, qint64 value)
{
    const auto above = std::upper_bound(starts.begin(), starts.end(), value);
    return above == starts.begin() ? 0 : size_t(above - starts.begin()) - 1;
}

Unit bandUnit(DimensionKey dimension)
{
    switch (dimension) {
    case DimensionKey::ResponseTimeBand:
    case DimensionKey::DurationBand:
        return Unit::Duration;
    default:
        return Unit::Count;
    }
}

std::optional<qint64> bandEnd(DimensionKey dimension, qint64 start)
{
    const auto starts = bandStarts(dimension);
    const auto at = std::lower_bound(starts.begin(), starts.end(), start);
    if (at == starts.end() || *at != start || at + 1 == starts.end())
        return std::nullopt;
    return *(at + 1);
}

QString bandText(DimensionKey dimension, qint64 start, const NumberStyle &style)
{
    const auto text = [&](qint64 value) {
        return dimension == DimensionKey::ConfidenceBand ? formatShort(double(value) / 100, Unit::Percent, style)
                                                         : formatShort(double(value), bandUnit(dimension), style);
    };
    const auto end = bandEnd(dimension, start);
    if (dimension == DimensionKey::LengthBand && end && *end == start + 1)
        return text(start);
    if (dimension == DimensionKey::LengthBand && end)
        return QCoreApplication::translate("Bands", "%1–%2", "a range of whole numbers")
            .arg(text(start), text(*end - 1));
    if (dimension == DimensionKey::ConfidenceBand && !end)
        return QCoreApplication::translate("Bands", "%1–%2", "a range").arg(text(start), text(100));
    if (!end)
        return QCoreApplication::translate("Bands", "%1 or more").arg(text(start));
    if (start == 0 && bandUnit(dimension) == Unit::Duration)
        return QCoreApplication::translate("Bands", "below %1").arg(text(*end));
    return QCoreApplication::translate("Bands", "%1–%2", "a range").arg(text(start), text(*end));
}

bool isNumberDimension(DimensionKey dimension)
{
    using D = DimensionKey;
    return dimension == D::Time || dimension == D::ExportHour || dimension == D::HourOfDay || dimension == D::Weekday ||
           dimension == D::HourBlock || dimension == D::Cohort || isBanded(dimension);
}

} // namespace parlance
