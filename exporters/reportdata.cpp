#include "exporters/reportdata.h"

#include "exporters/reportparameters.h"
#include "exporters/reportpivot.h"
#include "exporters/tablewriter.h"
#include "exporters/workbooknotes.h"
#include "models/documents/documenttext.h"
#include "models/query/change.h"
#include "models/query/formula.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace parlance {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

QString nameOf(Engine &engine, DimensionKey dimension, const QString &key, const RunContext &how)
{
    const auto members = engine.members(dimension, {}, mostReportMembers, how);
    if (members)
        for (const Engine::Member &member : *members)
            if (member.key == key)
                return member.label;
    return key;
}

// One condition in words where it is of the everyday kind, else as it would be typed.
QString conditionWords(const Filter &filter, Engine &engine, const RunContext &how)
{
    const auto *dimension = std::get_if<DimensionKey>(&filter.field);
    if (!dimension || (filter.op != FilterOp::Equal && filter.op != FilterOp::In))
        return toText(filter);
    QStringList names;
    for (const QString &value : filter.values)
        names << nameOf(engine, *dimension, value, how);
    return QCoreApplication::translate("Catalog", catalog::info(*dimension).label) + u' ' +
           names.join(QStringLiteral(", "));
}

QString filterWords(const Filter &where, Engine &engine, const RunContext &how)
{
    if (where.isEmpty())
        return say(QT_TRANSLATE_NOOP("Report", "all bots, users and models"));
    QStringList parts;
    if (where.op == FilterOp::All)
        for (const Filter &child : where.children)
            parts << conditionWords(child, engine, how);
    else
        parts << conditionWords(where, engine, how);
    return parts.join(QStringLiteral(" · "));
}

// Days follow the length of the period in charts; a table keeps what it says.
void suitGrain(ReportBlock &block, const TimeRange &range)
{
    if (block.kind != ReportBlockKind::Chart || !range.from || !range.to)
        return;
    const Grain grain = grainFor(range);
    for (Query &query : block.queries)
        for (Grouping &by : query.by)
            if (by.dimension == DimensionKey::Time && by.grain == Grain::Day && grain > Grain::Day)
                by.grain = grain;
}

TimeRange wholeDays(TimeRange range, const std::optional<TimeRange> &extent, const TimeZone &zone)
{
    if (!extent)
        return range;
    if (!range.from && extent->from)
        range.from = zone.startOfDay(zone.date(*extent->from));
    if (!range.to && extent->to)
        range.to = zone.next(Grain::Day, *extent->to - 1);
    return range;
}

// 0: nobody knows, as there is no data.
double daysOf(const TimeRange &range)
{
    constexpr double dayMs = 86'400'000;
    return range.from && range.to ? double(*range.to - *range.from) / dayMs : 0;
}

// "{cost}", "{cost.change}": of the line of totals of the block's own query.
TextPairs figureTokens(const Table &table, const NumberStyle &style)
{
    TextPairs tokens;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const Column &column = table.columns[c];
        const std::optional<double> total = c < table.totals.size() && table.totals[c] ? table.totals[c]
                                            : table.rows == 1 && column.type != ValueType::Text && !column.isNull(0)
                                                ? std::optional(column.number(0))
                                                : std::nullopt;
        if (column.type == ValueType::Text) {
            const bool some = table.rows > 0;
            tokens.emplace_back(column.key, !some              ? QStringLiteral("–")
                                            : column.isNull(0) ? QCoreApplication::translate("Cells", "(none)")
                                                               : column.labelAt(0));
        } else if (column.kind == ColumnKind::Measure) {
            const Column *before = table.column(QString(column.key + QStringLiteral(".previous")));
            const int at = before ? int(before - table.columns.data()) : -1;
            tokens.emplace_back(column.key, total ? formatValue(*total, column.unit, style) : QStringLiteral("–"));
            const bool both = total && at >= 0 && size_t(at) < table.totals.size() && table.totals[size_t(at)];
            tokens.emplace_back(
                column.key + QStringLiteral(".change"),
                both
                    ? describeChange(total.value_or(0), *table.totals[size_t(at)], column.unit, column.good, style).text
                    : QStringLiteral("–"));
        }
    }
    return tokens;
}

using Formulas = std::vector<Formula>;

// Of a block, with the parameters filled in; the query is made to measure what they need.
Result<Formulas> formulasOf(const ReportBlock &block, Query &query, const TextPairs &values)
{
    Formulas out;
    for (const ReportFormula &one : block.formulas) {
        auto formula = Formula::parse(fillTokens(one.text, values));
        if (!formula) {
            formula.error().context
                << say(QT_TRANSLATE_NOOP("Report", "in the formula \"%1\" of \"%2\"")).arg(one.key, block.id);
            return tl::unexpected(formula.error());
        }
        for (const MeasureKey measure : formula->measures())
            if (std::find(query.measures.begin(), query.measures.end(), measure) == query.measures.end())
                query.measures.push_back(measure);
        out.push_back(std::move(*formula));
    }
    return out;
}

TablePtr withFormulas(const TablePtr &table, const ReportBlock &block, const Formulas &formulas)
{
    if (formulas.empty())
        return table;
    Table out = *table;
    for (size_t i = 0; i < formulas.size(); ++i) {
        const ReportFormula &one = block.formulas[i];
        out = withFormula(out, formulas[i], one.key, reportText(one.label.isEmpty() ? one.key : one.label));
        Column &column = out.columns.back();
        if (!one.money || column.unit == Unit::Money)
            continue;
        column.unit = Unit::Money;
        for (double &value : column.reals)
            value *= double(nanosPerDollar);
        if (out.totals.size() == out.columns.size() && out.totals.back())
            *out.totals.back() *= double(nanosPerDollar);
    }
    return std::make_shared<const Table>(std::move(out));
}

// Nothing for a block of another kind.
Result<std::optional<PivotPlan>> pivotOf(const ReportBlock &block, const PageFilter &page)
{
    if (block.kind != ReportBlockKind::Pivot)
        return std::optional<PivotPlan>();
    auto plan = pivotOnPage(block, page).and_then([&](const Pivot &pivot) { return planPivot(pivot, block.own); });
    if (!plan) {
        plan.error().context << say(QT_TRANSLATE_NOOP("Report", "in the pivot \"%1\"")).arg(block.id);
        return tl::unexpected(plan.error());
    }
    return std::optional(std::move(*plan));
}

Result<void> takePivot(ReportAnswer &answer, const PivotPlan &plan, std::span<const TablePtr> parts)
{
    auto made = pivotTable(plan, parts);
    if (!made)
        return tl::unexpected(made.error());
    answer.pivot = *made;
    for (const PivotPlan::Level &level : plan.levels)
        if (level.rows == 0 && level.columns == 0)
            answer.measured = parts[level.query];
    return {};
}

// All texts of the report, with what only the answers know.
void fillTexts(ReportData &data, TextPairs tokens)
{
    Report &report = data.report;
    for (const ReportParameter &one : report.parameters)
        tokens.emplace_back(one.name, one.value.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "all")) : one.value);
    report.title = fillTokens(reportText(report.title), tokens);
    tokens.emplace_back(QStringLiteral("title"), report.title);
    report.subtitle = fillTokens(reportText(report.subtitle), tokens);
    report.header = fillTokens(reportText(report.header), tokens);
    report.footer = fillTokens(reportText(report.footer), tokens); // {page} and {pages} wait for the pages
    for (size_t i = 0; i < report.blocks.size(); ++i) {
        ReportBlock &block = report.blocks[i];
        TextPairs own = tokens;
        if (const Table *table = data.answers[i].first())
            for (auto &token : figureTokens(*table, data.style))
                own.push_back(std::move(token));
        for (auto &token : parameterTokens(block.exploration.parameters))
            own.push_back(std::move(token));
        block.title = fillTokens(reportText(block.title), own);
        block.text = fillTokens(reportText(block.text), own);
    }
}

// Why a report is empty although there is data: its period lies beside it.
QString reasonOfNothing(const TimeRange &range, const std::optional<TimeRange> &extent, const ReportData &data)
{
    if (!extent || !extent->from || !extent->to)
        return {};
    const QLocale &locale = data.style.locale;
    if (range.from && *range.from >= *extent->to)
        return say(QT_TRANSLATE_NOOP("Report", "There is nothing in this period: the data ends on %1."))
            .arg(formatPoint(*extent->to - 1, data.zone, locale));
    if (range.to && *range.to <= *extent->from)
        return say(QT_TRANSLATE_NOOP("Report", "There is nothing in this period: the data begins on %1."))
            .arg(formatPoint(*extent->from, data.zone, locale));
    return {};
}

void sayFirst(ReportData &data, const QString &text)
{
    ReportBlock block;
    block.id = QStringLiteral("no-data");
    block.text = text;
    data.report.blocks.insert(data.report.blocks.begin(), std::move(block));
    data.answers.insert(data.answers.begin(), ReportAnswer());
}

} // namespace

bool showsNothing(const ReportBlock &block, const ReportAnswer &answer)
{
    const bool banded = block.visual.kind == VisualKind::Histogram; // what is not known is in no band
    for (const TablePtr &table : answer.tables) {
        for (qsizetype row = 0; row < table->rows; ++row) {
            if (banded && table == answer.tables.front() && !table->columns.empty() &&
                table->columns.front().isNull(row))
                continue;
            const auto hasValue = [row](const Column &column) {
                return column.kind == ColumnKind::Measure && !column.isNull(row);
            };
            if (std::ranges::any_of(table->columns, hasValue))
                return false;
        }
        if (banded)
            break;
    }
    return true;
}

QString reportText(const QString &source)
{
    return documentText(source);
}

Result<ReportData> gatherReport(const ReportRun &run, Engine &engine)
{
    ReportData data;
    data.report = run.report;
    Report &report = data.report;
    report.filter.period = run.period.value_or(report.filter.period);
    report.filter.compare = run.compare.value_or(report.filter.compare);
    if (Result<void> set = setParameters(report, run, engine); !set)
        return tl::unexpected(set.error());
    const auto where = filterOf(report, engine, run.how);
    if (!where)
        return tl::unexpected(where.error());
    report.filter.where = *where && run.where;
    const auto extent = engine.extent(run.how);
    if (!extent)
        return tl::unexpected(extent.error());
    const auto resolved = resolve(report.filter.period, report.filter.compare, run.how.now, run.how.zone);
    if (!resolved)
        return tl::unexpected(resolved.error());
    const TimeRange range = wholeDays(resolved->range, *extent, run.how.zone);

    TextPairs values;
    for (const ReportParameter &one : report.parameters)
        values.emplace_back(one.name, one.value);
    values.emplace_back(QStringLiteral("days"), QString::number(daysOf(range), 'g', 12));
    std::vector<Formulas> formulas;
    std::vector<std::optional<PivotPlan>> pivots;
    std::vector<Query> all;
    for (ReportBlock &block : report.blocks) {
        suitGrain(block, range);
        ReportAnswer answer;
        for (const Query &query : block.queries)
            answer.queries.push_back(onPage(query, report.filter));
        Query none;
        auto parsed = formulasOf(block, answer.queries.empty() ? none : answer.queries.front(), values);
        if (!parsed)
            return tl::unexpected(parsed.error());
        formulas.push_back(std::move(*parsed));
        all.insert(all.end(), answer.queries.begin(), answer.queries.end());
        auto pivot = pivotOf(block, report.filter);
        if (!pivot)
            return tl::unexpected(pivot.error());
        if (*pivot)
            all.insert(all.end(), (*pivot)->queries.begin(), (*pivot)->queries.end());
        pivots.push_back(std::move(*pivot));
        data.answers.push_back(std::move(answer));
    }
    const auto tables = engine.run(std::span<const Query>(all), run.how);
    if (!tables)
        return tl::unexpected(tables.error());
    auto next = tables->begin();
    for (size_t block = 0; block < data.answers.size(); ++block) {
        ReportAnswer &answer = data.answers[block];
        for (size_t i = 0; i < answer.queries.size(); ++i, ++next)
            answer.tables.push_back(*next);
        if (!pivots[block])
            continue;
        const std::span parts(std::to_address(next), pivots[block]->queries.size());
        if (const auto taken = takePivot(answer, *pivots[block], parts); !taken)
            return tl::unexpected(taken.error());
        next += qptrdiff(parts.size());
    }
    for (size_t i = 0; i < data.answers.size(); ++i)
        if (!data.answers[i].tables.empty())
            data.answers[i].tables.front() =
                withFormulas(data.answers[i].tables.front(), report.blocks[i], formulas[i]);
    if (!tables->empty())
        data.version = tables->front()->provenance.version;

    data.workspace = run.workspace;
    data.sources = run.sources;
    data.benchmarks = run.benchmarks;
    data.zone = run.how.zone;
    data.style = run.style;
    data.now = run.how.now;
    for (size_t i = 0; i < data.answers.size(); ++i)
        if (data.answers[i].pivot)
            data.answers[i].tables = {flatPivot(*data.answers[i].pivot, report.blocks[i], data.zone, data.style)};
    const QLocale &locale = run.style.locale;
    data.period =
        range.from && range.to ? formatRange(range, data.zone, locale) : say(QT_TRANSLATE_NOOP("Report", "all data"));
    if (resolved->comparison && resolved->comparison->from && resolved->comparison->to)
        data.comparison = formatRange(*resolved->comparison, data.zone, locale);
    data.scope = filterWords(report.filter.where, engine, run.how);
    if (const auto environments = engine.environments(run.how))
        if (const QString only = environments->scopeOf(report.filter.where); !only.isEmpty())
            data.scope += QStringLiteral(" · ") + say(QT_TRANSLATE_NOOP("Report", "environment %1")).arg(only);
    if (*extent && (*extent)->to)
        data.dataUntil = formatPoint(*(*extent)->to - 1, data.zone, locale);
    data.created = formatPoint(data.now, data.zone, locale);
    fillTexts(data, {{QStringLiteral("period"), data.period},
                     {QStringLiteral("comparison"), data.comparison},
                     {QStringLiteral("filters"), data.scope},
                     {QStringLiteral("data_until"), data.dataUntil},
                     {QStringLiteral("created"), data.created},
                     {QStringLiteral("workspace"), data.workspace},
                     {QStringLiteral("brand"), report.brand.name}});
    if (const QString why = reasonOfNothing(range, *extent, data); !why.isEmpty())
        sayFirst(data, why);
    return data;
}

TextPairs reportFacts(const ReportData &data)
{
    TextPairs facts{{say(QT_TRANSLATE_NOOP("Report", "Workspace")), data.workspace},
                    {say(QT_TRANSLATE_NOOP("Report", "Period")), data.period}};
    if (!data.comparison.isEmpty())
        facts.emplace_back(say(QT_TRANSLATE_NOOP("Report", "Compared with")), data.comparison);
    facts.emplace_back(say(QT_TRANSLATE_NOOP("Report", "Filters")), data.scope);
    if (!data.report.filter.where.isEmpty())
        facts.emplace_back(say(QT_TRANSLATE_NOOP("Report", "As typed")), toText(data.report.filter.where));
    facts.emplace_back(say(QT_TRANSLATE_NOOP("Report", "Data until")),
                       data.dataUntil.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "no data")) : data.dataUntil);
    facts.emplace_back(say(QT_TRANSLATE_NOOP("Report", "Created")), data.created);
    facts.emplace_back(say(QT_TRANSLATE_NOOP("Report", "Time zone")), data.zone.name());
    facts.emplace_back(say(QT_TRANSLATE_NOOP("Report", "Data version")), QString::number(data.version.value));
    return facts;
}

TextPairs reportDefinitions(const ReportData &data)
{
    TextPairs out;
    for (const ReportAnswer &answer : data.answers)
        for (const TablePtr &table :
             answer.measured ? std::vector{answer.measured, answer.tables.front()} : answer.tables)
            for (auto &line : definitionLines(*table))
                if (std::find(out.begin(), out.end(), line) == out.end())
                    out.push_back(std::move(line));
    std::sort(out.begin(), out.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    return out;
}

std::vector<AskedLine> reportQueries(const ReportData &data)
{
    std::vector<AskedLine> out;
    for (size_t i = 0; i < data.answers.size(); ++i) {
        const ReportBlock &block = data.report.blocks[i];
        const ReportAnswer &answer = data.answers[i];
        const auto add = [&](const QJsonObject &asked, const Table &table) {
            out.push_back({block.title.isEmpty() ? block.id : block.title,
                           QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact)),
                           fingerprint(table, data.zone)});
        };
        if (answer.pivot)
            add(toJson(answer.pivot->pivot()), *answer.tables.front());
        for (size_t q = 0; q < answer.queries.size(); ++q)
            add(toJson(answer.queries[q]), *answer.tables[q]);
    }
    return out;
}

QString fingerprint(const Table &table, const TimeZone &zone)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TableWriteOptions options;
    options.zone = zone;
    if (!writeTable(table, options, buffer))
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(buffer.data(), QCryptographicHash::Sha256).toHex());
}

} // namespace parlance
