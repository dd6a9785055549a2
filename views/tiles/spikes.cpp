#include "views/tiles/spikes.h"

#include "models/analysis/proportions.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace parlance {

namespace {

constexpr qint64 fewestNegative = 5;

struct PeriodCount
{
    UtcMs start = 0;
    qint64 negative = 0, analysed = 0;
};

std::vector<PeriodCount> countsOf(const Table &table, const Column &time)
{
    std::vector<PeriodCount> counts;
    for (qsizetype row = 0; row < table.rows; ++row) {
        if (time.isNull(row))
            continue;
        PeriodCount count{time.integers[size_t(row)]};
        for (const char *key : {"negative", "positive", "neutral", "mixed"}) {
            const Column *column = table.column(QString::fromLatin1(key));
            const qint64 value = column && !column->isNull(row) ? column->integers[size_t(row)] : 0;
            count.analysed += value;
            if (key[1] == 'e' && key[2] == 'g')
                count.negative = value;
        }
        counts.push_back(count);
    }
    return counts;
}

Filter filterOf(const PeriodCount &period, Grain grain)
{
    Filter time;
    time.op = FilterOp::Equal;
    time.field = DimensionKey::Time;
    time.grain = grain;
    time.values = {isoUtc(period.start)};
    Filter negative;
    negative.op = FilterOp::Equal;
    negative.field = DimensionKey::Sentiment;
    negative.values = {QStringLiteral("negative")};
    return std::move(time) && std::move(negative);
}

} // namespace

std::vector<Finding> findSpikes(const std::vector<TablePtr> &tables, const TimeZone &zone, const NumberStyle &style)
{
    std::vector<Finding> spikes;
    const Column *time = tables.empty() || !tables[0] ? nullptr : tables[0]->column(u"time");
    if (!time)
        return spikes;
    const std::vector<PeriodCount> counts = countsOf(*tables[0], *time);
    qint64 negative = 0, analysed = 0;
    for (const PeriodCount &count : counts) {
        negative += count.negative;
        analysed += count.analysed;
    }
    const auto percent = [&style](double share) { return formatValue(share, Unit::Percent, style); };
    for (const PeriodCount &count : counts) {
        const qint64 others = analysed - count.analysed;
        if (count.negative < fewestNegative || others == 0)
            continue;
        const double elsewhere = double(negative - count.negative) / double(others);
        const double above = wilson(count.negative, count.analysed).low - elsewhere;
        if (above <= 0)
            continue;
        Finding finding;
        finding.kind = Finding::Kind::NegativeSpike;
        finding.judgement = -1;
        const QString when = formatPeriod(count.start, time->grain, zone, style.locale, true);
        finding.effect = QCoreApplication::translate("Spikes", "%1: %2 negative")
                             .arg(when, percent(double(count.negative) / double(count.analysed)));
        finding.cause = QCoreApplication::translate("Spikes", "%1 of %Ln message(s); %2 at all other times", nullptr,
                                                    int(count.analysed))
                            .arg(formatValue(double(count.negative), Unit::Count, style), percent(elsewhere));
        finding.filter = filterOf(count, time->grain);
        finding.scope = QCoreApplication::translate("Spikes", "negative messages, %1").arg(when);
        finding.weight = above;
        spikes.push_back(std::move(finding));
    }
    std::ranges::stable_sort(spikes, std::greater(), &Finding::weight);
    return spikes;
}

} // namespace parlance
