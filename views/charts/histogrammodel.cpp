#include "views/charts/histogrammodel.h"

#include "models/query/bands.h"
#include "views/charts/columnhead.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <map>

namespace parlance {

namespace {

struct Counted
{
    double value = 0, previous = 0;
};

// The ranges from the first to the last; of a dimension without ranges the numbers that there are.
std::vector<qint64> startsOf(const std::map<qint64, Counted> &counted, std::optional<DimensionKey> dimension)
{
    std::vector<qint64> starts;
    const auto all = dimension ? bandStarts(*dimension) : std::span<const qint64>();
    if (counted.empty())
        return starts;
    for (const qint64 start : all) {
        if (start >= counted.begin()->first && start <= counted.rbegin()->first)
            starts.push_back(start);
    }
    if (all.empty()) {
        for (const auto &[start, values] : counted)
            starts.push_back(start);
    }
    return starts;
}

void addLines(HistogramModel &model, const Table *table, const QJsonObject &names)
{
    if (!table || table->rows != 1)
        return;
    for (const Column &column : table->columns) {
        if (column.kind != ColumnKind::Measure || column.unit != model.dimension.unit || column.isNull(0))
            continue;
        const QString name = names.value(column.key).toString();
        model.lines.push_back(
            {name.isEmpty() ? column.label : QCoreApplication::translate("Document", name.toUtf8().constData()),
             column.number(0)});
    }
}

} // namespace

HistogramModel histogramModel(const ChartInput &input)
{
    HistogramModel model;
    model.style = input.style;
    const Table *table = tableAt(input, 0);
    const TableParts parts(table);
    if (!table || parts.dimensions.empty() || parts.measures.empty())
        return model;
    const Column &dimension = *parts.dimensions[0], &measure = *parts.measures[0];
    const Column *previous = previousOf(*table, measure);
    model.dimension = headOf(dimension);
    model.measure = headOf(measure);
    model.hasPrevious = previous != nullptr;
    const auto key = dimensionOf(dimension);
    model.ofShares = key == DimensionKey::ConfidenceBand;
    std::map<qint64, Counted> counted;
    for (qsizetype row = 0; row < table->rows; ++row) {
        const double value = numberAt(measure, row);
        if (dimension.isNull(row)) {
            model.without += std::isnan(value) ? 0 : value;
            continue;
        }
        const qint64 start = dimension.type == ValueType::Text ? dimension.texts[size_t(row)].toLongLong()
                                                               : dimension.integers[size_t(row)];
        counted[start] = {std::isnan(value) ? 0 : value, previous ? numberAt(*previous, row) : std::nan("")};
    }
    for (const qint64 start : startsOf(counted, key)) {
        HistogramModel::Bin bin;
        bin.start = start;
        bin.end = key ? bandEnd(*key, start) : std::nullopt;
        bin.label = key && isBanded(*key) ? bandText(*key, start, input.style) : QString::number(start);
        bin.member = {QString::number(start), bin.label, false, false};
        const auto found = counted.find(start);
        bin.value = found == counted.end() ? 0 : found->second.value;
        bin.previous = found != counted.end() ? found->second.previous : previous ? 0 : std::nan("");
        model.total += bin.value;
        model.bins.push_back(std::move(bin));
    }
    addLines(model, tableAt(input, 1), input.visual.options.value(QLatin1String("lines")).toObject());
    return model;
}

double histogramPosition(const HistogramModel &model, double value)
{
    for (size_t i = 0; i < model.bins.size(); ++i) {
        const auto &bin = model.bins[i];
        if (value < double(bin.start) || !bin.end || value >= double(*bin.end))
            continue;
        const double from = double(bin.start), to = double(*bin.end);
        const double within = from > 0 ? std::log(value / from) / std::log(to / from) : (value - from) / (to - from);
        return double(i) + within;
    }
    return std::nan("");
}

} // namespace parlance
