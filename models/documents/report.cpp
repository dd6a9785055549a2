#include "models/documents/report.h"

#include "models/documents/documentparts.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace parlance {

using namespace parts;

namespace {

constexpr int reportVersion = 1;

// Names in files are permanent; append only.
constexpr std::array<std::pair<ReportBlockKind, const char *>, 7> kindNames{{
    {ReportBlockKind::Kpis, "kpis"},
    {ReportBlockKind::Chart, "chart"},
    {ReportBlockKind::Table, "table"},
    {ReportBlockKind::Text, "text"},
    {ReportBlockKind::PageBreak, "page_break"},
    {ReportBlockKind::Contents, "contents"},
    {ReportBlockKind::Pivot, "pivot"},
}};
constexpr std::array pageSizes{"A4", "A3", "A5", "Letter", "Legal"};
constexpr std::array compareNames{"none", "previous", "year"};

QString kindName(ReportBlockKind kind)
{
    for (const auto &[value, name] : kindNames)
        if (value == kind)
            return QLatin1String(name);
    return {};
}

QJsonArray formulasToJson(const std::vector<ReportFormula> &formulas)
{
    QJsonArray array;
    for (const ReportFormula &formula : formulas) {
        QJsonObject object{{QStringLiteral("key"), formula.key}, {QStringLiteral("formula"), formula.text}};
        setText(object, "label", formula.label);
        if (formula.money)
            object.insert(QStringLiteral("unit"), QStringLiteral("money"));
        array.append(object);
    }
    return array;
}

Result<std::vector<ReportFormula>> formulasFromJson(const QJsonArray &array, const QString &path)
{
    std::vector<ReportFormula> out;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject object = array[i].toObject();
        ReportFormula one{object.value(QStringLiteral("key")).toString(),
                          object.value(QStringLiteral("label")).toString(),
                          object.value(QStringLiteral("formula")).toString(),
                          object.value(QStringLiteral("unit")).toString() == u"money"};
        if (one.key.isEmpty() || one.text.isEmpty() || catalog::measure(one.key) || catalog::dimension(one.key))
            return wrong(QStringLiteral("%1.formulas[%2]").arg(path).arg(i),
                         QStringLiteral("a formula needs its text and a key of its own"));
        out.push_back(std::move(one));
    }
    return out;
}

// By name, as a workspace keeps them.
QJsonObject ownToJson(const OwnMeasures &own)
{
    QJsonObject object;
    QJsonObject metrics, formulas;
    for (const Metric &metric : own.metrics)
        metrics.insert(metric.name, toJson(metric));
    for (const NamedFormula &formula : own.formulas)
        formulas.insert(formula.name, toJson(formula));
    if (!metrics.isEmpty())
        object.insert(QStringLiteral("metrics"), metrics);
    if (!formulas.isEmpty())
        object.insert(QStringLiteral("formulas"), formulas);
    return object;
}

Result<OwnMeasures> ownFromJson(const QJsonObject &object)
{
    OwnMeasures own;
    const QJsonObject metrics = object.value(QStringLiteral("metrics")).toObject();
    for (auto it = metrics.begin(); it != metrics.end(); ++it) {
        auto metric = metricFromJson(it.key(), it.value().toObject());
        if (!metric)
            return tl::unexpected(metric.error());
        own.metrics.push_back(std::move(*metric));
    }
    const QJsonObject formulas = object.value(QStringLiteral("formulas")).toObject();
    for (auto it = formulas.begin(); it != formulas.end(); ++it) {
        auto formula = namedFormulaFromJson(it.key(), it.value().toObject());
        if (!formula)
            return tl::unexpected(formula.error());
        own.formulas.push_back(std::move(*formula));
    }
    return own;
}

QJsonObject blockToJson(const ReportBlock &block)
{
    QJsonObject object = block.unknown;
    setText(object, "id", block.id);
    setText(object, "title", block.title);
    object.insert(QStringLiteral("kind"), kindName(block.kind));
    if (!block.queries.empty())
        object.insert(QStringLiteral("queries"), queriesToJson(block.queries));
    if (!block.formulas.empty())
        object.insert(QStringLiteral("formulas"), formulasToJson(block.formulas));
    if (block.kind == ReportBlockKind::Chart || !block.visual.options.isEmpty())
        object.insert(QStringLiteral("visual"), visualToJson(block.visual));
    setText(object, "text", block.text);
    if (block.height > 0)
        object.insert(QStringLiteral("height"), block.height);
    if (block.kind == ReportBlockKind::Pivot)
        object.insert(QStringLiteral("exploration"), toJson(block.exploration));
    if (const QJsonObject own = ownToJson(block.own); !own.isEmpty())
        object.insert(QStringLiteral("own"), own);
    return object;
}

QString queryProblem(const ReportBlock &block)
{
    const size_t count = block.queries.size();
    switch (block.kind) {
    case ReportBlockKind::Kpis:
        return count == 1 && block.queries.front().by.empty()
                   ? QString()
                   : QStringLiteral("figures need one query without groupings");
    case ReportBlockKind::Chart:
        return count > 0 ? QString() : QStringLiteral("a chart needs a query");
    case ReportBlockKind::Table:
        return count == 1 ? QString() : QStringLiteral("a table needs one query");
    case ReportBlockKind::Text:
        return count <= 1 ? QString() : QStringLiteral("a text has one query at most");
    case ReportBlockKind::PageBreak:
    case ReportBlockKind::Contents:
    case ReportBlockKind::Pivot:
        break;
    }
    return count == 0 ? QString() : QStringLiteral("this block takes no query");
}

Result<void> readPivot(ReportBlock &block, Members &members, const QString &path)
{
    if (block.kind != ReportBlockKind::Pivot)
        return {};
    auto own = ownFromJson(members.take("own").toObject());
    if (!own)
        return within(path + QStringLiteral(".own"), own.error());
    block.own = std::move(*own);
    auto exploration = explorationFromJson({}, members.take("exploration").toObject());
    if (!exploration)
        return within(path + QStringLiteral(".exploration"), exploration.error());
    block.exploration = std::move(*exploration);
    const auto plan =
        fillPivot(block.exploration.pivot, block.exploration.parameters).and_then([&](const Pivot &pivot) {
            return planPivot(pivot, block.own);
        });
    if (!plan)
        return within(path + QStringLiteral(".exploration.pivot"), plan.error());
    return {};
}

Result<ReportBlock> blockFromJson(const QJsonObject &json, const QString &path)
{
    Members members(json);
    ReportBlock block;
    block.id = members.text("id");
    if (block.id.isEmpty())
        return wrong(path + QStringLiteral(".id"), QStringLiteral("a block needs an id"));
    block.title = members.text("title");
    const QString name = members.text("kind");
    const auto kind = std::find_if(kindNames.begin(), kindNames.end(),
                                   [&](const auto &known) { return name == QLatin1String(known.second); });
    if (kind == kindNames.end())
        return wrong(path + QStringLiteral(".kind"), QStringLiteral("unknown kind of block \"%1\"").arg(name));
    block.kind = kind->first;
    auto queries = queriesFromJson(members.take("queries").toArray(), path + QStringLiteral(".queries"));
    if (!queries)
        return tl::unexpected(queries.error());
    block.queries = std::move(*queries);
    if (const QString problem = queryProblem(block); !problem.isEmpty())
        return wrong(path + QStringLiteral(".queries"), problem);
    for (size_t i = 0; i < block.queries.size(); ++i)
        if (const auto valid = validate(block.queries[i]); !valid)
            return within(path + QStringLiteral(".queries[%1]").arg(i), valid.error());
    auto formulas = formulasFromJson(members.take("formulas").toArray(), path);
    if (!formulas)
        return tl::unexpected(formulas.error());
    block.formulas = std::move(*formulas);
    if (!block.formulas.empty() && block.queries.empty())
        return wrong(path + QStringLiteral(".formulas"), QStringLiteral("a formula needs a query"));
    if (const QJsonValue value = members.take("visual"); value.isObject()) {
        auto visual = visualFromJson(value.toObject(), path + QStringLiteral(".visual"));
        if (!visual)
            return tl::unexpected(visual.error());
        block.visual = std::move(*visual);
    }
    if (const auto pivot = readPivot(block, members, path); !pivot)
        return tl::unexpected(pivot.error());
    block.text = members.text("text");
    block.height = members.take("height").toDouble();
    if (block.height < 0 || block.height > 1000)
        return wrong(path + QStringLiteral(".height"), QStringLiteral("a height is 0 to 1000 millimetres"));
    block.unknown = members.rest();
    return block;
}

Result<PageSetup> pageFromJson(const QJsonObject &json)
{
    PageSetup page;
    if (json.contains(QStringLiteral("size")))
        page.size = json.value(QStringLiteral("size")).toString();
    if (std::none_of(pageSizes.begin(), pageSizes.end(), [&](const char *s) { return page.size == QLatin1String(s); }))
        return wrong(QStringLiteral("page.size"), QStringLiteral("the paper is A4, A3, A5, Letter or Legal"));
    page.landscape = json.value(QStringLiteral("landscape")).toBool();
    page.margin = json.value(QStringLiteral("margin")).toDouble(page.margin);
    if (page.margin < 0 || page.margin > 40)
        return wrong(QStringLiteral("page.margin"), QStringLiteral("a margin is 0 to 40 millimetres"));
    return page;
}

Brand brandFromJson(const QJsonObject &json)
{
    Members members(json);
    Brand brand;
    brand.name = members.text("name");
    brand.tagline = members.text("tagline");
    brand.logo = members.text("logo");
    brand.accent = members.text("accent");
    brand.second = members.text("second");
    brand.font = members.text("font");
    brand.unknown = members.rest();
    return brand;
}

QJsonObject brandToJson(const Brand &brand)
{
    QJsonObject object = brand.unknown;
    setText(object, "name", brand.name);
    setText(object, "tagline", brand.tagline);
    setText(object, "logo", brand.logo);
    setText(object, "accent", brand.accent);
    setText(object, "second", brand.second);
    setText(object, "font", brand.font);
    return object;
}

Result<std::vector<ReportParameter>> ownParametersFromJson(const QJsonArray &array)
{
    std::vector<ReportParameter> out;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject object = array[i].toObject();
        const QString path = QStringLiteral("parameters[%1]").arg(i);
        ReportParameter one;
        one.name = object.value(QStringLiteral("name")).toString();
        one.label = object.value(QStringLiteral("label")).toString();
        one.value = object.value(QStringLiteral("value")).toString();
        if (one.name.isEmpty())
            return wrong(path + QStringLiteral(".name"), QStringLiteral("a parameter needs a name"));
        if (const QString name = object.value(QStringLiteral("dimension")).toString(); !name.isEmpty()) {
            one.dimension = catalog::dimension(name);
            if (!one.dimension)
                return wrong(path + QStringLiteral(".dimension"),
                             QStringLiteral("there is no dimension \"%1\"").arg(name));
        }
        out.push_back(std::move(one));
    }
    return out;
}

QJsonArray parametersToJson(const std::vector<ReportParameter> &parameters)
{
    QJsonArray array;
    for (const ReportParameter &one : parameters) {
        QJsonObject object{{QStringLiteral("name"), one.name}};
        setText(object, "label", one.label);
        setText(object, "value", one.value);
        if (one.dimension)
            setText(object, "dimension", QLatin1String(catalog::info(*one.dimension).name));
        array.append(object);
    }
    return array;
}

Result<PageFilter> filterFrom(Members &members)
{
    PageFilter filter;
    if (const QJsonValue period = members.take("period"); !period.isUndefined()) {
        auto read = periodFromJson(period);
        if (!read)
            return within(QStringLiteral("period"), read.error());
        filter.period = *read;
    }
    if (const QJsonValue compare = members.take("compare"); !compare.isUndefined()) {
        const auto known = std::find_if(compareNames.begin(), compareNames.end(),
                                        [&](const char *name) { return compare.toString() == QLatin1String(name); });
        if (known == compareNames.end())
            return wrong(QStringLiteral("compare"), QStringLiteral("compare is none, previous or year"));
        filter.compare = Compare(known - compareNames.begin());
    }
    if (const QJsonValue where = members.take("where"); !where.isUndefined()) {
        auto read = filterFromJson(where);
        if (!read)
            return within(QStringLiteral("where"), read.error());
        filter.where = std::move(*read);
    }
    return filter;
}

} // namespace

QJsonObject toJson(const Report &report)
{
    QJsonObject object = report.unknown;
    object.insert(QStringLiteral("version"), reportVersion);
    setText(object, "key", report.key);
    setText(object, "title", report.title);
    setText(object, "subtitle", report.subtitle);
    object.insert(QStringLiteral("period"), toJson(report.filter.period));
    object.insert(QStringLiteral("compare"), QLatin1String(compareNames[size_t(report.filter.compare)]));
    if (!report.filter.where.isEmpty())
        object.insert(QStringLiteral("where"), toJson(report.filter.where));
    object.insert(QStringLiteral("page"), QJsonObject{{QStringLiteral("size"), report.page.size},
                                                      {QStringLiteral("landscape"), report.page.landscape},
                                                      {QStringLiteral("margin"), report.page.margin}});
    if (!report.brand.isEmpty())
        object.insert(QStringLiteral("brand"), brandToJson(report.brand));
    setText(object, "header", report.header);
    setText(object, "footer", report.footer);
    if (!report.appendix)
        object.insert(QStringLiteral("appendix"), false);
    if (!report.parameters.empty())
        object.insert(QStringLiteral("parameters"), parametersToJson(report.parameters));
    QJsonArray blocks;
    for (const ReportBlock &block : report.blocks)
        blocks.append(blockToJson(block));
    object.insert(QStringLiteral("blocks"), blocks);
    return object;
}

Result<Report> reportFromJson(const QJsonObject &json)
{
    Members members(json);
    if (members.take("version").toInt() < 1 || !json.value(QStringLiteral("blocks")).isArray())
        return wrong(QStringLiteral("version"), QStringLiteral("this is not a report of Parlance"));
    Report report;
    report.key = members.text("key");
    report.title = members.text("title");
    report.subtitle = members.text("subtitle");
    report.header = members.text("header");
    report.footer = members.text("footer");
    report.appendix = members.take("appendix").toBool(true);
    auto filter = filterFrom(members);
    if (!filter)
        return tl::unexpected(filter.error());
    report.filter = std::move(*filter);
    auto page = pageFromJson(members.take("page").toObject());
    if (!page)
        return tl::unexpected(page.error());
    report.page = *page;
    report.brand = brandFromJson(members.take("brand").toObject());
    auto parameters = ownParametersFromJson(members.take("parameters").toArray());
    if (!parameters)
        return tl::unexpected(parameters.error());
    report.parameters = std::move(*parameters);
    const QJsonArray blocks = members.take("blocks").toArray();
    QStringList ids;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const QString path = QStringLiteral("blocks[%1]").arg(i);
        auto block = blockFromJson(blocks[i].toObject(), path);
        if (!block)
            return tl::unexpected(block.error());
        if (ids.contains(block->id))
            return wrong(path + QStringLiteral(".id"), QStringLiteral("the id \"%1\" is used twice").arg(block->id));
        ids << block->id;
        report.blocks.push_back(std::move(*block));
    }
    report.unknown = members.rest();
    return report;
}

Result<Report> readReport(const QByteArray &bytes, const QString &name)
{
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCategory::Unreadable, problem.errorString(), Place{name, -1, problem.offset, {}});
    auto report = reportFromJson(json.object());
    if (!report)
        report.error().place.file = name;
    return report;
}

QByteArray writeReport(const Report &report)
{
    return QJsonDocument(toJson(report)).toJson();
}

Result<std::vector<Report>> builtInReports()
{
    std::vector<Report> reports;
    for (const char *name :
         {"usage", "performance", "content", "business", "weekly", "chargeback", "scorecard", "feedback", "audit"}) {
        const QString path = QStringLiteral(":/reports/%1.json").arg(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCategory::Internal, file.errorString(), Place{path, -1, -1, {}});
        auto report = readReport(file.readAll(), path);
        if (!report)
            return tl::unexpected(report.error());
        reports.push_back(std::move(*report));
    }
    return reports;
}

} // namespace parlance
