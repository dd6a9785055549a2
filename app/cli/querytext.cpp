#include "app/cli/querytext.h"

#include "app/cli/texts.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace parlance::cli {

namespace {

QStringList parts(const QString &text)
{
    QStringList out = text.split(u',', Qt::SkipEmptyParts);
    for (QString &part : out)
        part = part.trimmed();
    return out;
}

bool isPlain(const Output &output)
{
    return output.kind == Output::Kind::Measure && !output.metric &&
           output.key == QLatin1String(catalog::info(output.measure).name);
}

// What the query measures, and whether more is to be done with its table.
void takeOutputs(AskedQuery &asked, std::vector<Output> outputs)
{
    std::vector<MeasureKey> &measures = asked.query.measures;
    for (const Output &output : outputs) {
        for (const MeasureKey measure : output.measures()) {
            if (std::find(measures.begin(), measures.end(), measure) == measures.end())
                measures.push_back(measure);
        }
    }
    if (!std::all_of(outputs.begin(), outputs.end(), isPlain))
        asked.outputs = std::move(outputs);
}

// An order by what only the outputs know is applied to them, and so is the limit then.
Result<void> takeOrder(AskedQuery &asked, std::vector<Order> order)
{
    Query &query = asked.query;
    for (Order &one : order) {
        const auto found = std::find_if(asked.outputs.begin(), asked.outputs.end(),
                                        [&](const Output &output) { return output.key == one.key; });
        if (found == asked.outputs.end())
            continue;
        if (found->kind == Output::Kind::Measure && !found->metric)
            one.key = QString::fromLatin1(catalog::info(found->measure).name);
        else if (order.size() > 1)
            return fail(ErrorCategory::Usage, Cli::tr("--sort takes nothing beside \"%1\"").arg(one.key));
        else
            asked.sort = one;
    }
    if (!asked.sort)
        query.order = std::move(order);
    if (!asked.outputs.empty())
        asked.limit = std::exchange(query.limit, 0);
    return {};
}

// Of --measures, with the place of a mistake as it was typed.
Result<std::vector<Output>> parseFilled(const QString &text, std::span<const Metric> metrics,
                                        const Parameters &parameters)
{
    auto filled = fillFormula(text, parameters);
    if (!filled) {
        filled.error().context << Cli::tr("in --measures");
        return tl::unexpected(filled.error());
    }
    Result<std::vector<Output>> outputs = parseMeasures(filled->text, metrics);
    if (!outputs && outputs.error().place.offset >= 0)
        outputs.error().place.offset = filled->written(outputs.error().place.offset);
    return outputs;
}

// The measures of a file may be whatever --measures takes: metrics, formulas, quick calculations.
Result<void> takeFile(AskedQuery &asked, QJsonObject json, std::span<const Metric> metrics, const Parameters &given)
{
    auto parameters =
        parametersFromJson(json.take(QStringLiteral("parameters")).toArray()).and_then([&](Parameters stated) {
            return withValues(std::move(stated), given);
        });
    if (!parameters)
        return tl::unexpected(parameters.error());
    const QString key = QStringLiteral("measures");
    QStringList words;
    for (const QJsonValue &word : json.value(key).toArray())
        words << word.toString();
    const auto isMeasure = [](const QString &word) { return catalog::measure(word).has_value(); };
    std::vector<Output> outputs;
    if (!std::all_of(words.cbegin(), words.cend(), isMeasure)) {
        Result<std::vector<Output>> parsed = parseFilled(words.join(QStringLiteral(", ")), metrics, *parameters);
        if (!parsed)
            return tl::unexpected(parsed.error());
        outputs = std::move(*parsed);
        asked.metrics = metricsOf(outputs, metrics);
        takeOutputs(asked, outputs);
        QJsonArray names;
        for (const MeasureKey measure : asked.query.measures)
            names << QLatin1String(catalog::info(measure).name);
        json.insert(key, names);
    }
    Result<Query> read = queryFromJson(json);
    if (!read)
        return tl::unexpected(read.error());
    asked.query = std::move(*read);
    Pivot about;
    about.where = std::move(asked.query.where);
    auto filled = fillPivot(std::move(about), *parameters); // its conditions, and the members it is about
    if (!filled)
        return tl::unexpected(filled.error());
    asked.query.where = std::move(filled->where);
    return outputs.empty() ? Result<void>() : takeOrder(asked, std::exchange(asked.query.order, {}));
}

Result<void> fromFile(AskedQuery &asked, const QString &path, std::span<const Metric> metrics, const Parameters &given)
{
    QFile file(path);
    const bool open = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(ErrorCategory::Usage, file.errorString(), {path, -1, -1, {}});
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCategory::Usage, error.errorString(), {path, -1, error.offset, {}});
    return takeFile(asked, json.object(), metrics, given);
}

Result<void> shape(AskedQuery &asked, const Arguments &arguments, std::span<const Metric> metrics,
                   const Parameters &parameters)
{
    Query &query = asked.query;
    Result<std::vector<Output>> outputs = parseFilled(arguments.value(QStringLiteral("measures")), metrics, parameters);
    if (!outputs)
        return tl::unexpected(outputs.error());
    asked.metrics = metricsOf(*outputs, metrics);
    takeOutputs(asked, std::move(*outputs));
    Result<std::vector<Grouping>> by = parseGroupings(arguments.value(QStringLiteral("by")));
    if (!by)
        return tl::unexpected(by.error());
    query.by = std::move(*by);
    if (arguments.has(QStringLiteral("where"))) {
        Result<ParsedFilter> filter = parseFilter(arguments.value(QStringLiteral("where")), parameters);
        if (!filter) {
            filter.error().context << Cli::tr("in --where");
            return tl::unexpected(filter.error());
        }
        query.where = std::move(filter->where);
        query.having = std::move(filter->having);
    }
    Result<std::vector<Order>> order = parseOrder(arguments.value(QStringLiteral("sort")));
    if (!order)
        return tl::unexpected(order.error());
    const Result<qint64> limit = arguments.number(QStringLiteral("limit"), 0, 1, 100'000'000);
    if (!limit)
        return tl::unexpected(limit.error());
    query.limit = int(*limit);
    query.fill = !arguments.has(QStringLiteral("no-fill"));
    return takeOrder(asked, std::move(*order));
}

} // namespace

Result<std::vector<Output>> parseMeasures(const QString &text, std::span<const Metric> metrics)
{
    Result<std::vector<Output>> outputs = parseOutputs(text, metrics);
    if (!outputs)
        outputs.error().context << Cli::tr("in --measures");
    else if (outputs->empty())
        return fail(ErrorCategory::Usage, Cli::tr("name what to measure, as in --measures cost,users"));
    return outputs;
}

Result<std::vector<Grouping>> parseGroupings(const QString &text)
{
    std::vector<Grouping> out;
    for (const QString &part : parts(text)) {
        const Result<Grouping> one = parseGrouping(part);
        if (!one)
            return tl::unexpected(one.error());
        out.push_back(*one);
    }
    return out;
}

Result<std::vector<Order>> parseOrder(const QString &text)
{
    std::vector<Order> out;
    for (const QString &part : parts(text)) {
        Order order;
        order.descending = part.startsWith(u'-');
        order.key = order.descending || part.startsWith(u'+') ? part.mid(1) : part;
        // "day" sorts by the column that --by day makes.
        if (!catalog::measure(order.key))
            if (const Result<Grouping> by = parseGrouping(order.key))
                order.key = columnKey(*by);
        out.push_back(order);
    }
    return out;
}

Result<Compare> parseCompare(const QString &text)
{
    if (text.isEmpty())
        return Compare::None;
    if (text == u"previous")
        return Compare::PreviousPeriod;
    if (text == u"year")
        return Compare::PreviousYear;
    return fail(ErrorCategory::Usage, Cli::tr("--compare is \"previous\" or \"year\""));
}

Result<Parameters> parametersFrom(const Arguments &arguments)
{
    Parameters out;
    const auto given = arguments.namedValues(QStringLiteral("param"));
    if (!given)
        return tl::unexpected(given.error());
    for (const auto &[name, value] : *given) {
        if (!isMetricName(name))
            return fail(ErrorCategory::Usage, Cli::tr("write --%1 NAME=VALUE").arg(QStringLiteral("param")));
        bool number = false;
        value.toDouble(&number);
        const auto known = std::ranges::find(out, name, &Parameter::name);
        if (known != out.end()) {
            known->values << value;
            continue;
        }
        Parameter one;
        one.name = name;
        one.kind = number ? Parameter::Kind::Number : Parameter::Kind::Text;
        if (!value.isEmpty())
            one.values = {value};
        out.push_back(std::move(one));
    }
    return out;
}

Result<Parameters> withValues(Parameters stated, const Parameters &given)
{
    for (const Parameter &one : given) {
        const auto known = std::ranges::find(stated, one.name, &Parameter::name);
        if (known == stated.end())
            return fail(ErrorCategory::Usage, Cli::tr("the file has no parameter \"%1\"").arg(one.name));
        if (known->fixed)
            return fail(ErrorCategory::Usage, Cli::tr("the parameter \"%1\" is fixed").arg(one.name));
        known->values = one.values;
        if (const auto valid = validate(*known); !valid)
            return tl::unexpected(valid.error());
    }
    return stated;
}

// A name that nothing mentions is a slip of the pen.
Result<void> namesAll(const QString &texts, const Parameters &given)
{
    for (const Parameter &one : given) {
        if (!texts.contains(u'{' + one.name + u'}'))
            return fail(ErrorCategory::Usage, Cli::tr("nothing here names the parameter \"%1\"").arg(one.name));
    }
    return {};
}

Result<AskedQuery> queryFrom(const Arguments &arguments, std::span<const Metric> metrics)
{
    AskedQuery asked;
    Query &query = asked.query;
    const Result<Parameters> parameters = parametersFrom(arguments);
    if (!parameters)
        return tl::unexpected(parameters.error());
    if (arguments.has(QStringLiteral("file"))) {
        for (const char *option : {"measures", "by", "where", "compare", "sort", "limit", "no-fill"})
            if (arguments.has(QLatin1String(option)))
                return fail(ErrorCategory::Usage,
                            Cli::tr("--file holds the whole query; --%1 cannot be added").arg(QLatin1String(option)));
        if (auto read = fromFile(asked, arguments.value(QStringLiteral("file")), metrics, *parameters); !read)
            return tl::unexpected(read.error());
    } else {
        const QString texts = arguments.value(QStringLiteral("measures")) + arguments.value(QStringLiteral("where"));
        if (Result<void> named = namesAll(texts, *parameters); !named)
            return tl::unexpected(named.error());
        if (Result<void> shaped = shape(asked, arguments, metrics, *parameters); !shaped)
            return tl::unexpected(shaped.error());
        const Result<Compare> compare = parseCompare(arguments.value(QStringLiteral("compare")));
        if (!compare)
            return tl::unexpected(compare.error());
        query.compare = *compare;
    }
    if (arguments.has(QStringLiteral("from")) || arguments.has(QStringLiteral("to"))) {
        const Result<Period> period =
            parsePeriod(arguments.value(QStringLiteral("from")), arguments.value(QStringLiteral("to")));
        if (!period)
            return tl::unexpected(period.error());
        query.period = *period;
    }
    if (Result<void> valid = validate(query); !valid)
        return tl::unexpected(valid.error());
    return asked;
}

std::vector<OptionSpec> queryOptions()
{
    const auto option = [](const char *name, const char *value, const QString &help) {
        return OptionSpec{QLatin1String(name), {}, QLatin1String(value), help};
    };
    return {option("measures", "LIST",
                   Cli::tr("what to measure: cost,users,…; formulas: 'cost / users'; share(cost), "
                           "running(cost), average(cost, 7), rank(cost), difference(cost); metric:NAME")),
            option("by", "LIST",
                   Cli::tr("groups: hour, day, week, month, quarter, year, any dimension; bot:10 for the top ten")),
            option("where", "FILTER", Cli::tr("which facts: 'bot = \"x\" and cost > 0.5'")),
            option("from", "TIME", Cli::tr("2024-06-01, 2024-06-01T12:00, 2024060112, -30d, \"last month\"")),
            option("to", "TIME", Cli::tr("a plain day is included, a time is not")),
            option("compare", "PERIOD", Cli::tr("\"previous\" period or the same a \"year\" ago")),
            option("sort", "LIST", Cli::tr("-cost: largest first (default: by time, else the first measure)")),
            option("limit", "N", Cli::tr("at most so many rows")),
            option("no-fill", "", Cli::tr("leave out periods in which nothing happened")),
            option("param", "NAME=VALUE",
                   Cli::tr("sets {NAME} in --measures and --where, or a parameter of the file; any number of times")),
            option("file", "FILE", Cli::tr("the query as JSON; \"-\" for stdin"))};
}

} // namespace parlance::cli
