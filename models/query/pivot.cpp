#include "models/query/pivot.h"

#include "models/query/everyenvironment.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace parlance {

namespace {

using Show = PivotValue::Show;

constexpr std::array showNames{"value",   "share_of_total", "share_of_row", "share_of_column", "share_of_parent",
                               "running", "average",        "rank",         "difference",      "change"};

Result<std::vector<Grouping>> groupingsFrom(const QJsonValue &json, const char *member)
{
    std::vector<Grouping> groupings;
    const QJsonArray texts = json.toArray();
    for (const QJsonValue &text : texts) {
        const auto grouping = parseGrouping(text.toString());
        if (!grouping)
            return fail(ErrorCategory::Usage, grouping.error().text, Place{{}, -1, -1, QLatin1String(member)});
        groupings.push_back(*grouping);
    }
    return groupings;
}

QJsonArray texts(const std::vector<Grouping> &groupings)
{
    QJsonArray list;
    for (const Grouping &grouping : groupings)
        list.append(toText(grouping));
    return list;
}

Error ofValue(Error error, size_t index)
{
    error.place.path = QStringLiteral("values[%1]").arg(index);
    return error;
}

// The text of a value with the formula it may name in place of the name.
Result<QString> textOf(const PivotValue &value, const OwnMeasures &own)
{
    if (!value.of.startsWith(formulaPrefix))
        return value.of;
    for (const NamedFormula &formula : own.formulas) {
        if (formula.key() == value.of)
            return formula.text;
    }
    return fail(ErrorCategory::Usage, QStringLiteral("there is no formula \"%1\"").arg(value.of.mid(8)),
                Place{{}, -1, 0, {}});
}

Result<std::vector<Output>> outputsOf(const Pivot &pivot, const OwnMeasures &own)
{
    std::vector<Output> outputs;
    for (size_t i = 0; i < pivot.values.size(); ++i) {
        const auto text = textOf(pivot.values[i], own);
        if (!text)
            return tl::unexpected(ofValue(text.error(), i));
        auto parsed = parseOutputs(*text, own.metrics);
        if (!parsed)
            return tl::unexpected(ofValue(parsed.error(), i));
        const bool plain = parsed->size() == 1 && (parsed->front().kind == Output::Kind::Measure ||
                                                   parsed->front().kind == Output::Kind::Formula);
        if (!plain)
            return tl::unexpected(ofValue(Error{ErrorCategory::Usage,
                                                QStringLiteral("one measure or formula is expected"),
                                                Place{{}, -1, 0, {}},
                                                {}},
                                          i));
        const bool additive =
            !parsed->front().formula && catalog::info(parsed->front().measure).aggregation == Aggregation::Additive;
        if (pivot.values[i].show == Show::Running && !additive)
            return tl::unexpected(ofValue(Error{ErrorCategory::Usage,
                                                QStringLiteral("\"%1\" cannot be added up along a line").arg(*text),
                                                Place{{}, -1, 0, {}},
                                                {}},
                                          i));
        outputs.push_back(std::move(parsed->front()));
    }
    return outputs;
}

Result<void> check(const Pivot &pivot)
{
    if (pivot.values.empty())
        return fail(ErrorCategory::Usage, QStringLiteral("a pivot needs at least one value"));
    if (pivot.rows.size() > pivotDepth || pivot.columns.size() > pivotDepth)
        return fail(ErrorCategory::Usage, QStringLiteral("at most %1 dimensions on each side").arg(pivotDepth));
    std::vector<DimensionKey> seen;
    for (const auto *side : {&pivot.rows, &pivot.columns}) {
        for (const Grouping &grouping : *side) {
            if (std::find(seen.begin(), seen.end(), grouping.dimension) != seen.end())
                return fail(ErrorCategory::Usage, QStringLiteral("\"%1\" stands twice").arg(toText(grouping)));
            seen.push_back(grouping.dimension);
        }
    }
    return {};
}

std::vector<MeasureKey> measuresOf(const std::vector<Output> &outputs)
{
    std::vector<MeasureKey> measures;
    for (const Output &output : outputs) {
        for (const MeasureKey measure : output.measures()) {
            if (std::find(measures.begin(), measures.end(), measure) == measures.end())
                measures.push_back(measure);
        }
    }
    return measures;
}

// Whether cells of this level are shown, measure those that are, or say how the members are ordered.
bool isWanted(const Pivot &pivot, int rows, int columns)
{
    const bool innermostRows = rows == int(pivot.rows.size()), innermostColumns = columns == int(pivot.columns.size());
    if (rows == 0 || columns == 0)
        return true; // they say which members there are
    if (pivot.sort.value >= 0 && columns == int(pivot.sort.column.size()))
        return true; // the column to sort by orders the groups of rows too
    const bool ofParents = std::any_of(pivot.values.begin(), pivot.values.end(),
                                       [](const PivotValue &value) { return value.show == Show::ShareOfParent; });
    return (innermostRows || pivot.subtotals || ofParents) && (innermostColumns || pivot.columnSubtotals);
}

bool isByEnvironment(const Pivot &pivot)
{
    const auto is = [](const Grouping &grouping) { return grouping.dimension == DimensionKey::Environment; };
    return std::any_of(pivot.rows.begin(), pivot.rows.end(), is) ||
           std::any_of(pivot.columns.begin(), pivot.columns.end(), is);
}

} // namespace

QString NamedFormula::key() const
{
    return formulaPrefix + name;
}

QJsonObject toJson(const NamedFormula &formula)
{
    QJsonObject json{{QStringLiteral("version"), 1}, {QStringLiteral("formula"), formula.text}};
    if (!formula.label.isEmpty())
        json.insert(QStringLiteral("label"), formula.label);
    return json;
}

Result<NamedFormula> namedFormulaFromJson(const QString &name, const QJsonObject &json)
{
    if (json.value(QLatin1String("version")).toInt() != 1)
        return fail(ErrorCategory::Usage, QStringLiteral("the formula \"%1\" is of another version").arg(name));
    return NamedFormula{name, json.value(QLatin1String("label")).toString(),
                        json.value(QLatin1String("formula")).toString()};
}

QString showName(Show show)
{
    return QString::fromLatin1(showNames[size_t(show)]);
}

std::optional<Show> showNamed(QStringView name)
{
    for (size_t i = 0; i < showNames.size(); ++i) {
        if (name == QLatin1String(showNames[i]))
            return Show(int(i));
    }
    return std::nullopt;
}

QJsonObject toJson(const Pivot &pivot)
{
    QJsonObject json{{QStringLiteral("version"), 1}};
    if (!pivot.rows.empty())
        json.insert(QStringLiteral("rows"), texts(pivot.rows));
    if (!pivot.columns.empty())
        json.insert(QStringLiteral("columns"), texts(pivot.columns));
    QJsonArray values;
    for (const PivotValue &value : pivot.values) {
        QJsonObject one{{QStringLiteral("of"), value.of}};
        if (value.show != Show::Value)
            one.insert(QStringLiteral("show"), showName(value.show));
        if (value.show == Show::Average)
            one.insert(QStringLiteral("periods"), value.periods);
        values.append(one);
    }
    json.insert(QStringLiteral("values"), values);
    // Filter, period and comparison are written as a query writes them.
    Query query;
    query.where = pivot.where;
    query.period = pivot.period;
    query.compare = pivot.compare;
    const QJsonObject asked = toJson(query);
    for (const char *key : {"where", "period", "compare"}) {
        if (asked.contains(QLatin1String(key)))
            json.insert(QLatin1String(key), asked.value(QLatin1String(key)));
    }
    if (pivot.sort != PivotSort{}) {
        QJsonObject sort{{QStringLiteral("value"), pivot.sort.value},
                         {QStringLiteral("descending"), pivot.sort.descending}};
        if (!pivot.sort.column.isEmpty())
            sort.insert(QStringLiteral("column"), QJsonArray::fromStringList(pivot.sort.column));
        json.insert(QStringLiteral("sort"), sort);
    }
    if (!pivot.subtotals)
        json.insert(QStringLiteral("subtotals"), false);
    if (!pivot.columnSubtotals)
        json.insert(QStringLiteral("column_subtotals"), false);
    return json;
}

Result<Pivot> pivotFromJson(const QJsonObject &json)
{
    if (json.value(QLatin1String("version")).toInt() != 1)
        return fail(ErrorCategory::Usage, QStringLiteral("a pivot of another version"));
    Pivot pivot;
    for (const auto &[member, side] : {std::pair{"rows", &pivot.rows}, {"columns", &pivot.columns}}) {
        auto groupings = groupingsFrom(json.value(QLatin1String(member)), member);
        if (!groupings)
            return tl::unexpected(groupings.error());
        *side = std::move(*groupings);
    }
    const QJsonArray values = json.value(QLatin1String("values")).toArray();
    for (const QJsonValue &one : values) {
        PivotValue value;
        value.of = one[QLatin1String("of")].toString();
        value.show = showNamed(one[QLatin1String("show")].toString()).value_or(Show::Value);
        value.periods = std::max(1, one[QLatin1String("periods")].toInt(value.periods));
        pivot.values.push_back(value);
    }
    QJsonObject asked{{QStringLiteral("version"), 1}, {QStringLiteral("measures"), QJsonArray{QStringLiteral("cost")}}};
    for (const char *key : {"where", "period", "compare"}) {
        if (json.contains(QLatin1String(key)))
            asked.insert(QLatin1String(key), json.value(QLatin1String(key)));
    }
    const auto query = queryFromJson(asked);
    if (!query)
        return tl::unexpected(query.error());
    pivot.where = query->where;
    pivot.period = query->period;
    pivot.compare = query->compare;
    const QJsonObject sort = json.value(QLatin1String("sort")).toObject();
    pivot.sort.value = sort.value(QLatin1String("value")).toInt(pivot.sort.value);
    pivot.sort.descending = sort.value(QLatin1String("descending")).toBool(pivot.sort.descending);
    const QJsonArray path = sort.value(QLatin1String("column")).toArray();
    for (const QJsonValue &key : path)
        pivot.sort.column << key.toString();
    pivot.subtotals = json.value(QLatin1String("subtotals")).toBool(true);
    pivot.columnSubtotals = json.value(QLatin1String("column_subtotals")).toBool(true);
    return pivot;
}

Result<PivotPlan> planPivot(const Pivot &pivot, const OwnMeasures &own)
{
    if (auto checked = check(pivot); !checked)
        return tl::unexpected(checked.error());
    auto outputs = outputsOf(pivot, own);
    if (!outputs)
        return tl::unexpected(outputs.error());
    PivotPlan plan{pivot, std::move(*outputs), {}, {}, {}};
    if (isByEnvironment(pivot)) // the totals too, which are grouped by less
        plan.pivot.where = everyEnvironment(pivot.where);
    plan.metrics = metricsOf(plan.outputs, own.metrics);
    const auto cut = [](const Grouping &grouping) { return grouping.top > 0; };
    if (!plan.metrics.empty() && (std::any_of(pivot.rows.begin(), pivot.rows.end(), cut) ||
                                  std::any_of(pivot.columns.begin(), pivot.columns.end(), cut)))
        return fail(ErrorCategory::Usage,
                    QStringLiteral("metrics cannot be asked for the largest members of a dimension only"));
    Query base;
    base.measures = measuresOf(plan.outputs);
    base.where = plan.pivot.where;
    base.period = pivot.period;
    base.totals = false;
    for (int rows = 0; rows <= int(pivot.rows.size()); ++rows) {
        for (int columns = 0; columns <= int(pivot.columns.size()); ++columns) {
            if (!isWanted(pivot, rows, columns))
                continue;
            Query query = base;
            query.by.assign(pivot.rows.begin(), pivot.rows.begin() + rows);
            query.by.insert(query.by.end(), pivot.columns.begin(), pivot.columns.begin() + columns);
            query.compare = columns == 0 ? pivot.compare : Compare::None;
            query.fill = query.by.size() == 1; // a period without facts is a column, or a row, of its own
            if (auto valid = validate(query); !valid)
                return tl::unexpected(valid.error());
            plan.levels.push_back({rows, columns, plan.queries.size()});
            plan.queries.push_back(query);
            for (const Metric &metric : plan.metrics) {
                auto filter = filterOf(metric);
                if (!filter)
                    return tl::unexpected(filter.error());
                Query asked = query;
                asked.measures = {metric.measure};
                asked.where = query.where && std::move(*filter);
                plan.queries.push_back(std::move(asked));
            }
        }
    }
    return plan;
}

} // namespace parlance
