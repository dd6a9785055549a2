#include "models/query/outputs.h"

#include "models/query/calculations.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace parlance {

namespace {

tl::unexpected<Error> wrongAt(const QString &text, qsizetype at)
{
    return fail(ErrorCategory::Usage, text, Place{{}, -1, at, {}});
}

// A piece of the text with the place where it begins.
struct Piece
{
    QString text;
    qsizetype at = 0;
};

Piece trimmed(const QString &text, qsizetype from, qsizetype to)
{
    while (from < to && text[from].isSpace())
        ++from;
    while (to > from && text[to - 1].isSpace())
        --to;
    return {text.mid(from, to - from), from};
}

// At the commas outside parentheses. Empty pieces are left out, as in every list of the command line.
std::vector<Piece> split(const QString &text, qsizetype from, qsizetype to)
{
    std::vector<Piece> pieces;
    int depth = 0;
    qsizetype begin = from;
    for (qsizetype i = from; i <= to; ++i) {
        const bool ends = i == to || (text[i] == u',' && depth == 0);
        if (i < to && text[i] == u'(')
            ++depth;
        if (i < to && text[i] == u')')
            --depth;
        if (!ends)
            continue;
        Piece piece = trimmed(text, begin, i);
        if (!piece.text.isEmpty())
            pieces.push_back(std::move(piece));
        begin = i + 1;
    }
    return pieces;
}

Error moved(Error error, qsizetype by)
{
    if (error.place.offset >= 0)
        error.place.offset += by;
    return error;
}

struct Call
{
    QString name;
    std::vector<Piece> arguments;
    qsizetype end = 0; // behind its closing parenthesis
};

// "name(…)" as a whole; formulas have functions of their own, which are none of these names.
std::optional<Call> callOf(const QString &text, const Piece &piece)
{
    static const QStringList names{QStringLiteral("share"),   QStringLiteral("running"), QStringLiteral("average"),
                                   QStringLiteral("rank"),    QStringLiteral("rank_up"), QStringLiteral("difference"),
                                   QStringLiteral("per_100"), QStringLiteral("per_1000")};
    const qsizetype open = piece.text.indexOf(u'(');
    if (open < 0 || !piece.text.endsWith(u')'))
        return std::nullopt;
    const QString name = piece.text.left(open).trimmed().toLower();
    if (!names.contains(name))
        return std::nullopt;
    const qsizetype end = piece.at + piece.text.size();
    return Call{name, split(text, piece.at + open + 1, end - 1), end};
}

bool isWord(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("^(metric:)?[A-Za-z_][A-Za-z0-9_-]*$"));
    return word.match(text).hasMatch();
}

using Metrics = std::span<const Metric>;

// The output with the measure or the metric that is meant.
Result<Output> operandOf(const Piece &piece, Metrics metrics)
{
    Output output;
    if (piece.text.startsWith(metricPrefix)) {
        auto metric = metricNamed(piece.text, metrics, piece.at);
        if (!metric)
            return tl::unexpected(metric.error());
        output.measure = metric->measure;
        output.metric = std::move(*metric);
        return output;
    }
    if (const auto measure = catalog::measure(piece.text)) {
        output.measure = *measure;
        return output;
    }
    const QString near = catalog::suggestion(piece.text);
    const QString text = QStringLiteral("unknown measure \"%1\"").arg(piece.text);
    return wrongAt(near.isEmpty() ? text : text + QStringLiteral("; did you mean \"%1\"?").arg(near), piece.at);
}

Result<Output> formulaOf(const QString &text, qsizetype at, Metrics metrics)
{
    auto formula = Formula::parse(text, metrics);
    if (!formula)
        return tl::unexpected(moved(formula.error(), at));
    Output output;
    output.kind = Output::Kind::Formula;
    output.formula = std::move(*formula);
    return output;
}

// per_100(a, b)
Result<Output> perOf(const Call &call, const Piece &piece, Metrics metrics)
{
    if (call.arguments.size() != 2)
        return wrongAt(QStringLiteral("%1 takes what to count and what for: %1(errors, answers)").arg(call.name),
                       piece.at);
    for (const Piece &part : call.arguments) { // each by itself, so that an error stands where it was typed
        if (auto parsed = formulaOf(part.text, part.at, metrics); !parsed)
            return parsed;
    }
    return formulaOf(
        QStringLiteral("(%1) / (%2) * %3").arg(call.arguments[0].text, call.arguments[1].text, call.name.mid(4)),
        piece.at, metrics);
}

Result<Output> calculationOf(const Call &call, const Piece &piece, Metrics metrics)
{
    using Kind = Output::Kind;
    if (call.name.startsWith(QLatin1String("per_")))
        return perOf(call, piece, metrics);
    const bool takesTwo = call.name == u"average" || (call.name == u"share" && call.arguments.size() == 2);
    if (call.arguments.size() != (takesTwo ? 2 : 1))
        return wrongAt(call.name == u"average"
                           ? QStringLiteral("average takes a measure and a number of periods: average(cost, 7)")
                           : QStringLiteral("%1 takes one measure: %1(cost)").arg(call.name),
                       piece.at);
    auto operand = operandOf(call.arguments[0], metrics);
    if (!operand)
        return operand;
    Output output = std::move(*operand);
    output.kind = call.name == u"share"     ? Kind::Share
                  : call.name == u"running" ? Kind::RunningTotal
                  : call.name == u"average" ? Kind::MovingAverage
                  : call.name == u"rank"    ? Kind::Rank
                  : call.name == u"rank_up" ? Kind::RankUp
                                            : Kind::Difference;
    if (output.kind == Kind::MovingAverage) {
        bool ok = false;
        output.periods = call.arguments[1].text.toInt(&ok);
        if (!ok || output.periods < 1)
            return wrongAt(QStringLiteral("the number of periods is a whole number from 1 on"), call.arguments[1].at);
    } else if (takesTwo) {
        const auto whole = parseGrouping(call.arguments[1].text);
        if (!whole)
            return wrongAt(whole.error().text, call.arguments[1].at);
        output.whole = *whole;
    }
    return output;
}

Result<Output> outputOf(const QString &text, Piece piece, Metrics metrics)
{
    static const QRegularExpression named(QStringLiteral("\\s+as\\s+([A-Za-z_][A-Za-z0-9_]*)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    QString name;
    if (const auto match = named.match(piece.text); match.hasMatch()) {
        name = match.captured(1);
        piece = trimmed(text, piece.at, piece.at + match.capturedStart());
    }
    Result<Output> output = Output{};
    if (catalog::measure(piece.text) || isWord(piece.text)) // a mistyped measure is no formula
        output = operandOf(piece, metrics);
    else if (const auto call = callOf(text, piece))
        output = calculationOf(*call, piece, metrics);
    else
        output = formulaOf(piece.text, piece.at, metrics);
    if (output)
        output->key = name.isEmpty() ? piece.text : name;
    return output;
}

// The table that has the calculation as its last column.
Result<Table> calculated(const Table &answer, const Output &output,
                         const std::function<Result<TablePtr>(const Grouping &)> &wholeOf)
{
    using Kind = Output::Kind;
    const auto shown = [&output](const Table &table) {
        return output.metric ? metricAsMeasure(table, *output.metric) : table;
    };
    const Table table = shown(answer);
    const QString measure = QString::fromLatin1(catalog::info(output.measure).name);
    switch (output.kind) {
    case Kind::Formula:
        return withFormula(table, *output.formula, output.key, output.key);
    case Kind::RunningTotal:
        return calculations::runningTotal(table, measure);
    case Kind::MovingAverage:
        return calculations::movingAverage(table, measure, output.periods);
    case Kind::Rank:
    case Kind::RankUp:
        return calculations::rank(table, measure, output.kind == Kind::RankUp);
    case Kind::Difference:
        return calculations::difference(table, measure);
    default:
        break;
    }
    if (!output.whole)
        return calculations::shareOfTotal(table, measure);
    const auto whole = wholeOf(*output.whole);
    if (!whole)
        return tl::unexpected(whole.error());
    return calculations::share(table, measure, shown(**whole));
}

} // namespace

std::vector<MeasureKey> Output::measures() const
{
    return formula ? formula->measures() : std::vector{measure};
}

QStringList Output::columns() const
{
    if (formula)
        return formula->columns();
    return {metric ? metric->key() : QString::fromLatin1(catalog::info(measure).name)};
}

std::vector<Metric> metricsOf(const std::vector<Output> &outputs, Metrics metrics)
{
    std::vector<Metric> used;
    for (const Metric &metric : metrics) {
        const auto reads = [&metric](const Output &output) { return output.columns().contains(metric.key()); };
        if (std::any_of(outputs.begin(), outputs.end(), reads))
            used.push_back(metric);
    }
    return used;
}

Result<std::vector<Output>> parseOutputs(const QString &text, Metrics metrics)
{
    std::vector<Output> outputs;
    for (const Piece &piece : split(text, 0, text.size())) {
        auto output = outputOf(text, piece, metrics);
        if (!output)
            return tl::unexpected(output.error());
        const auto same = [&](const Output &other) { return other.key == output->key; };
        if (std::any_of(outputs.begin(), outputs.end(), same))
            return wrongAt(QStringLiteral("%1 stands twice").arg(output->key), piece.at);
        outputs.push_back(std::move(*output));
    }
    return outputs;
}

Result<Table> withOutputs(const Table &table, const std::vector<Output> &outputs,
                          const std::function<Result<TablePtr>(const Grouping &)> &wholeOf)
{
    Table result = table;
    result.columns.clear();
    result.totals.clear();
    const auto take = [&](const Table &from, size_t index) -> Column & {
        if (!from.totals.empty())
            result.totals.push_back(from.totals[index]);
        return result.columns.emplace_back(from.columns[index]);
    };
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].kind == ColumnKind::Dimension)
            take(table, i);
    }
    for (const Output &output : outputs) {
        if (output.kind == Output::Kind::Measure) {
            const QString measure = output.columns().front();
            for (const char *suffix : {"", ".previous", ".change"}) {
                const int index = table.find(QString(measure + QLatin1String(suffix)));
                if (index >= 0)
                    take(table, size_t(index)).key = output.key + QLatin1String(suffix);
            }
            continue;
        }
        const auto one = calculated(table, output, wholeOf);
        if (!one)
            return tl::unexpected(one.error());
        take(*one, one->columns.size() - 1).key = output.key;
    }
    return result;
}

Table sortedBy(const Table &table, const QString &key, bool descending, int limit)
{
    const Column *column = table.column(key);
    std::vector<size_t> order(size_t(table.rows));
    std::iota(order.begin(), order.end(), size_t(0));
    if (column && column->type != ValueType::Text) {
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
            if (column->nulls[a] || column->nulls[b])
                return !column->nulls[a] && column->nulls[b];
            const double left = column->number(qsizetype(a)), right = column->number(qsizetype(b));
            return descending ? left > right : left < right;
        });
    }
    if (limit > 0 && order.size() > size_t(limit))
        order.resize(size_t(limit));
    const auto pick = [&](auto &values) {
        if (values.empty())
            return;
        std::remove_reference_t<decltype(values)> picked;
        picked.reserve(order.size());
        for (const size_t row : order)
            picked.push_back(values[row]);
        values = std::move(picked);
    };
    Table result = table;
    result.rows = qsizetype(order.size());
    for (Column &each : result.columns) {
        pick(each.integers);
        pick(each.reals);
        pick(each.texts);
        pick(each.labels);
        pick(each.nulls);
    }
    return result;
}

} // namespace parlance
