// What somebody explores: a pivot with its picture, as a value that can be undone, saved and asked again. Period,
// comparison and filter of the page are not part of it; its own filter is.
#pragma once

#include "models/documents/document.h"
#include "models/query/parameters.h"

namespace parlance {

enum class CellLook { Plain, Heat, Bars };

struct Exploration
{
    QString key;                     // permanent, of a saved one; empty: not saved
    QString title;                   // of a saved one
    Pivot pivot;                     // without period and comparison
    std::optional<Compare> compare;  // instead of the page's
    std::optional<Grouping> colour;  // series of the chart; nullopt: chosen by the chart
    std::optional<VisualKind> chart; // nullopt: the one that is suggested; Table: none
    CellLook look = CellLook::Plain;
    bool grandTotal = true;
    bool markPartial = true;
    Parameters parameters = {}; // that its values and its filter name, and the members that it is about
    QJsonObject unknown = {};   // members of a newer program, written back unchanged

    bool operator==(const Exploration &) const = default;
};

QJsonObject toJson(const Exploration &exploration);
Result<Exploration> explorationFromJson(const QString &key, const QJsonObject &json);

// "Cost per bot and model by week", in the language of the program; labels by the names of values.
QString describe(const Exploration &exploration, const OwnMeasures &own);
// What people call a dimension with its grain ("Week"), and a value.
QString groupingLabel(const Grouping &grouping);
QString valueLabel(const QString &of, const OwnMeasures &own);
// "share of total"; with its periods "moving average of 3".
QString showAsLabel(PivotValue::Show show);
QString shownAs(const PivotValue &value);

// Which chart suits, and why: "4 series over time". The reason of a bad choice is empty when the choice is good.
struct ChartAdvice
{
    VisualKind kind = VisualKind::RankedBars;
    QString reason;
};
ChartAdvice adviseChart(const Exploration &exploration, int series);
QString chartProblem(VisualKind kind, const Exploration &exploration, int members);

// The question that the chart of an exploration shows, if there can be one: first what stands on its axis, then its
// series. Of a metric its measure: whoever asks it adds the filter of the metric.
std::optional<Query> chartQuery(const Exploration &exploration, VisualKind kind, const OwnMeasures &own);

} // namespace parlance
