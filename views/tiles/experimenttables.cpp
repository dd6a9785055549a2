#include "views/tiles/experimenttables.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace parlance {

namespace {

using D = DimensionKey;
using M = MeasureKey;
using ArmKey = std::pair<QString, QString>; // experiment, variant

bool isBy(const Query &query, std::initializer_list<D> dimensions)
{
    return query.by.size() == dimensions.size() &&
           std::equal(query.by.begin(), query.by.end(), dimensions.begin(),
                      [](const Grouping &grouping, D dimension) { return grouping.dimension == dimension; });
}

bool filters(const Filter &filter, D dimension)
{
    const auto *field = std::get_if<D>(&filter.field);
    return (field && *field == dimension && filter.op == FilterOp::Equal) ||
           std::any_of(filter.children.begin(), filter.children.end(),
                       [&](const Filter &child) { return filters(child, dimension); });
}

// The rows of a Table by experiment and variant, those without a variant left out.
class ArmRows
{
public:
    explicit ArmRows(const Table &table)
        : m_table(table)
        , m_experiment(table.column(u"experiment"))
        , m_variant(table.column(u"variant"))
    {}
    template <typename Use>
    void each(Use use) const
    {
        if (!m_experiment || !m_variant)
            return;
        for (qsizetype row = 0; row < m_table.rows; ++row) {
            if (m_variant->isNull(row) || isOtherMember(*m_variant, row) || isOtherMember(*m_experiment, row))
                continue;
            use(ArmKey{text(*m_experiment, row), m_variant->texts[size_t(row)]}, row);
        }
    }
    [[nodiscard]] std::optional<double> number(const char *key, qsizetype row) const
    {
        const Column *column = m_table.column(QString::fromLatin1(key));
        if (!column || column->isNull(row))
            return std::nullopt;
        return column->number(row);
    }
    [[nodiscard]] qint64 count(const char *key, qsizetype row) const { return qint64(number(key, row).value_or(0)); }
    [[nodiscard]] QString variantLabel(qsizetype row) const { return m_variant->labelAt(row); }
    [[nodiscard]] QString text(const char *key, qsizetype row) const
    {
        const Column *column = m_table.column(QString::fromLatin1(key));
        return column ? text(*column, row) : QString();
    }

private:
    static QString text(const Column &column, qsizetype row)
    {
        return column.isNull(row) ? QString() : column.texts[size_t(row)];
    }

    const Table &m_table;
    const Column *m_experiment, *m_variant;
};

// Sums of one metric of one variant.
struct Moments
{
    qint64 n = 0;
    double mean = 0, squares = 0; // Welford

    void add(double value)
    {
        ++n;
        const double off = value - mean;
        mean += off / double(n);
        squares += off * (value - mean);
    }
    [[nodiscard]] ArmMetric metric() const { return {n, 0, mean, n > 1 ? squares / double(n - 1) : 0}; }
};

struct Counted
{
    QString label;
    qint64 users = 0, conversations = 0, engaged = 0, up = 0, down = 0, resolved = 0, escalated = 0, known = 0;
    qint64 converted = 0, reached = 0; // conversations with a lead, with a goal
    Moments duration, cost, messages;
};

class Gathering
{
public:
    void take(const Query &query, const Table &table)
    {
        const M first = query.measures.front();
        if (isBy(query, {D::Experiment}) && first == M::Users)
            takeUsers(table);
        else if (isBy(query, {D::Experiment, D::Variant, D::Outcome}))
            takeOutcomes(table);
        else if (isBy(query, {D::Experiment, D::Variant, D::Conversation}))
            takeConversations(first, table);
        else if (isBy(query, {D::Experiment, D::Variant}))
            takeArms(first, filters(query.where, D::Turn), table);
    }

    [[nodiscard]] std::vector<ExperimentData> experiments() const
    {
        std::vector<ExperimentData> result;
        for (const auto &[key, counted] : m_arms) {
            if (result.empty() || result.back().key != key.first) {
                ExperimentData data;
                data.key = key.first;
                data.isNull = key.first.isEmpty();
                data.label = data.isNull ? QCoreApplication::translate("Experiment", "(no name)") : key.first;
                data.cutOff = m_cutOff;
                result.push_back(std::move(data));
            }
            result.back().arms.push_back({key.second, counted.label, counted.users, counted.conversations});
        }
        for (ExperimentData &data : result)
            finish(data);
        return result;
    }

private:
    void takeUsers(const Table &table)
    {
        const Column *experiment = table.column(u"experiment"), *users = table.column(u"users");
        for (qsizetype row = 0; experiment && users && row < table.rows; ++row)
            if (!users->isNull(row))
                m_users[experiment->isNull(row) ? QString() : experiment->texts[size_t(row)]] =
                    users->integers[size_t(row)];
    }

    void takeArms(M first, bool later, const Table &table)
    {
        const ArmRows rows(table);
        rows.each([&](const ArmKey &key, qsizetype row) {
            Counted &arm = m_arms[key];
            if (first == M::Conversations && later) {
                arm.engaged = rows.count("conversations", row);
            } else if (first == M::Conversations) {
                arm.label = rows.variantLabel(row);
                arm.conversations = rows.count("conversations", row);
                arm.users = rows.count("users", row);
            } else if (first == M::ThumbsUp) {
                arm.up = rows.count("thumbs_up", row);
                arm.down = rows.count("thumbs_down", row);
            }
        });
    }

    void takeOutcomes(const Table &table)
    {
        const ArmRows rows(table);
        rows.each([&](const ArmKey &key, qsizetype row) {
            const QString outcome = rows.text("outcome", row);
            const qint64 count = rows.count("conversations", row);
            Counted &arm = m_arms[key];
            arm.known += outcome == QLatin1String("unknown") ? 0 : count;
            arm.resolved += outcome == QLatin1String("resolved") ? count : 0;
            arm.escalated += outcome == QLatin1String("escalated") ? count : 0;
        });
    }

    void takeConversations(M first, const Table &table)
    {
        m_cutOff |= table.groupCount > table.rows;
        const ArmRows rows(table);
        rows.each([&](const ArmKey &key, qsizetype row) {
            Counted &arm = m_arms[key];
            if (first == M::Leads || first == M::Goals) {
                const bool any = rows.count(first == M::Leads ? "leads" : "goals", row) > 0;
                (first == M::Leads ? arm.converted : arm.reached) += any;
                return;
            }
            if (const auto duration = rows.number("session_duration_avg", row))
                arm.duration.add(*duration);
            if (const auto cost = rows.number("cost", row))
                arm.cost.add(*cost);
            if (const auto messages = rows.number("messages", row); messages && *messages > 0)
                arm.messages.add(*messages);
        });
    }

    void finish(ExperimentData &data) const
    {
        qint64 users = 0;
        for (const ExperimentArm &arm : data.arms)
            users += arm.users;
        if (const auto all = m_users.find(data.key); all != m_users.end())
            data.shared = std::max<qint64>(0, users - all->second);
        share(data, "engagement", true, &Counted::engaged, [](const Counted &c) { return c.conversations; });
        share(data, "satisfaction", true, &Counted::up, [](const Counted &c) { return c.up + c.down; });
        share(data, "resolution", true, &Counted::resolved, [](const Counted &c) { return c.known; });
        share(data, "escalation", false, &Counted::escalated, [](const Counted &c) { return c.known; });
        if (data.cutOff)
            return;
        share(data, "conversion", true, &Counted::converted, [](const Counted &c) { return c.conversations; });
        share(data, "goal", true, &Counted::reached, [](const Counted &c) { return c.conversations; });
        mean(data, "duration", true, &Counted::duration);
        mean(data, "messages", true, &Counted::messages);
        mean(data, "cost", false, &Counted::cost);
    }

    // Left out where no variant has a case, or none a hit: the data does not state it.
    template <typename Cases>
    void share(ExperimentData &data, const char *key, bool higher, qint64 Counted::*hits, Cases cases) const
    {
        ExperimentMetric metric{QString::fromLatin1(key), MetricKind::Share, higher, {}};
        qint64 all = 0;
        for (const ExperimentArm &arm : data.arms) {
            const Counted &counted = m_arms.at({data.key, arm.key});
            metric.arms.push_back({cases(counted), std::min(counted.*hits, cases(counted)), 0, 0});
            all += metric.arms.back().hits;
        }
        if (all > 0)
            data.metrics.push_back(std::move(metric));
    }

    void mean(ExperimentData &data, const char *key, bool higher, Moments Counted::*moments) const
    {
        ExperimentMetric metric{QString::fromLatin1(key), MetricKind::Mean, higher, {}};
        qint64 all = 0;
        for (const ExperimentArm &arm : data.arms) {
            metric.arms.push_back((m_arms.at({data.key, arm.key}).*moments).metric());
            all += metric.arms.back().cases;
        }
        if (all > 0)
            data.metrics.push_back(std::move(metric));
    }

    std::map<ArmKey, Counted> m_arms;
    std::map<QString, qint64> m_users;
    bool m_cutOff = false;
};

QString say(const char *text)
{
    return QCoreApplication::translate("Experiment", text);
}

struct MetricName
{
    const char *key;
    const char *label;
    Unit unit;
};
constexpr MetricName metricNames[] = {
    {"engagement", QT_TRANSLATE_NOOP("Experiment", "Engagement"), Unit::Percent},
    {"satisfaction", QT_TRANSLATE_NOOP("Experiment", "Satisfaction"), Unit::Percent},
    {"resolution", QT_TRANSLATE_NOOP("Experiment", "Resolved"), Unit::Percent},
    {"escalation", QT_TRANSLATE_NOOP("Experiment", "Escalated"), Unit::Percent},
    {"conversion", QT_TRANSLATE_NOOP("Experiment", "Conversion to leads"), Unit::Percent},
    {"goal", QT_TRANSLATE_NOOP("Experiment", "Goal reached"), Unit::Percent},
    {"duration", QT_TRANSLATE_NOOP("Experiment", "Session duration"), Unit::Duration},
    {"messages", QT_TRANSLATE_NOOP("Experiment", "Messages per conversation"), Unit::Ratio},
    {"cost", QT_TRANSLATE_NOOP("Experiment", "Cost per conversation"), Unit::Money}};

const MetricName &nameOf(const QString &key)
{
    for (const MetricName &name : metricNames)
        if (key == QLatin1String(name.key))
            return name;
    return metricNames[0];
}

class Writing
{
public:
    Writing(const QString &metric, const NumberStyle &style)
        : m_unit(nameOf(metric).unit)
        , m_style(style)
    {}
    [[nodiscard]] QString value(double value) const { return formatValue(value, m_unit, m_style); }
    [[nodiscard]] QString signedValue(double value) const
    {
        const QString text = m_unit == Unit::Percent ? say(QT_TRANSLATE_NOOP("Experiment", "%1 pt")).arg(points(value))
                                                     : this->value(value);
        return value > 0 ? QLatin1Char('+') + text : text;
    }
    [[nodiscard]] QString range(const Bounds &bounds) const
    {
        return say(QT_TRANSLATE_NOOP("Experiment", "%1 to %2")).arg(value(bounds.low), value(bounds.high));
    }
    [[nodiscard]] QString signedRange(const Bounds &bounds) const
    {
        return say(QT_TRANSLATE_NOOP("Experiment", "%1 to %2")).arg(signedValue(bounds.low), signedValue(bounds.high));
    }
    [[nodiscard]] QString percent(double share) const { return formatValue(share, Unit::Percent, m_style); }
    [[nodiscard]] QString signedPercent(double share) const
    {
        return share > 0 ? QLatin1Char('+') + percent(share) : percent(share);
    }
    [[nodiscard]] QString p(double p) const
    {
        return p < 0.001 ? QStringLiteral("<") + m_style.locale.toString(0.001, 'f', 3)
                         : m_style.locale.toString(p, 'f', 3);
    }

private:
    [[nodiscard]] QString points(double value) const { return formatValue(value * 100, Unit::Ratio, m_style); }

    Unit m_unit;
    const NumberStyle &m_style;
};

constexpr const char *columnKeys[] = {"metric",     "variant", "cases", "value", "interval",
                                      "difference", "lift",    "early", "p",     "chance"};

class LineTable
{
public:
    LineTable()
        : m_table(std::make_shared<Table>())
    {
        for (const char *key : columnKeys) {
            Column column;
            column.key = QString::fromLatin1(key);
            column.label = column.key;
            column.kind = ColumnKind::Dimension;
            column.type = ValueType::Text;
            column.unit = Unit::Text;
            m_table->columns.push_back(std::move(column));
        }
        m_table->totals.resize(m_table->columns.size());
    }
    void add(const QStringList &cells)
    {
        for (size_t i = 0; i < m_table->columns.size(); ++i) {
            const QString cell = cells.value(qsizetype(i));
            m_table->columns[i].texts.push_back(cell);
            m_table->columns[i].nulls.push_back(cell.isEmpty());
        }
        m_table->groupCount = ++m_table->rows;
    }
    // A column in which some line has a text is shown, and the others are empty in it.
    [[nodiscard]] TablePtr table() const
    {
        for (Column &column : m_table->columns)
            if (std::ranges::find(column.nulls, false) != column.nulls.end())
                column.nulls.assign(column.nulls.size(), false);
        return m_table;
    }

private:
    std::shared_ptr<Table> m_table;
};

QStringList effectCells(const Effect &effect, const Writing &writing)
{
    if (!effect.enough)
        return {say(QT_TRANSLATE_NOOP("Experiment", "too few")), {}, {}, {}, {}};
    const QString lift = !effect.lift          ? QString()
                         : effect.liftInterval ? say(QT_TRANSLATE_NOOP("Experiment", "%1 (%2 to %3)"))
                                                     .arg(writing.signedPercent(*effect.lift),
                                                          writing.signedPercent(effect.liftInterval->low),
                                                          writing.signedPercent(effect.liftInterval->high))
                                               : writing.signedPercent(*effect.lift);
    const QString p = effect.exact ? say(QT_TRANSLATE_NOOP("Experiment", "%1 (exact)")).arg(writing.p(effect.adjusted))
                                   : writing.p(effect.adjusted);
    return {say(QT_TRANSLATE_NOOP("Experiment", "%1 (%2)"))
                .arg(writing.signedValue(effect.difference), writing.signedRange(effect.interval)),
            lift, effect.early ? writing.signedRange(*effect.early) : QString(), p, writing.percent(effect.chance)};
}

bool isCalledControl(const ExperimentArm &arm)
{
    return arm.label.compare(QLatin1String("control"), Qt::CaseInsensitive) == 0;
}

} // namespace

std::vector<ExperimentData> experimentsOf(const std::vector<Query> &queries, const std::vector<TablePtr> &tables)
{
    Gathering gathering;
    for (size_t i = 0; i < std::min(queries.size(), tables.size()); ++i)
        if (tables[i] && !queries[i].measures.empty())
            gathering.take(queries[i], *tables[i]);
    return gathering.experiments();
}

QString metricLabel(const QString &key)
{
    return say(nameOf(key).label);
}

TablePtr experimentTable(const ExperimentData &data, const ExperimentResult &result, const ExperimentPlan &plan,
                         const NumberStyle &style)
{
    LineTable lines;
    for (size_t m = 0; m < result.metrics.size(); ++m) {
        const MetricResult &metric = result.metrics[m];
        const Writing writing(metric.key, style);
        const QString name = metric.key == plan.primary
                                 ? say(QT_TRANSLATE_NOOP("Experiment", "%1 (decides)")).arg(metricLabel(metric.key))
                                 : metricLabel(metric.key);
        for (size_t arm = 0; arm < data.arms.size(); ++arm) {
            const ArmMetric &counted = data.metrics[m].arms[arm];
            const double value = metric.kind == MetricKind::Share
                                     ? double(counted.hits) / double(std::max<qint64>(1, counted.cases))
                                     : counted.mean;
            const bool isControl = int(arm) == plan.control;
            QStringList cells{name,
                              isControl && !isCalledControl(data.arms[arm])
                                  ? say(QT_TRANSLATE_NOOP("Experiment", "%1 (control)")).arg(data.arms[arm].label)
                                  : data.arms[arm].label,
                              formatValue(double(counted.cases), Unit::Count, style),
                              counted.cases > 0 ? writing.value(value) : QString(),
                              metric.intervals[arm] ? writing.range(*metric.intervals[arm]) : QString()};
            const auto effect = std::ranges::find(metric.effects, int(arm), &Effect::arm);
            if (effect != metric.effects.end())
                cells += effectCells(*effect, writing);
            lines.add(cells);
        }
    }
    return lines.table();
}

QString verdictText(const ExperimentData &data, const ExperimentResult &result, const ExperimentPlan &plan,
                    const NumberStyle &style)
{
    const auto primary = std::ranges::find(result.metrics, plan.primary, &MetricResult::key);
    if (primary == result.metrics.end() || result.verdict == Verdict::TooFew)
        return say(QT_TRANSLATE_NOOP("Experiment", "Not enough data yet: every variant needs at least 50 cases, and 5 "
                                                   "of each outcome."));
    const Writing writing(plan.primary, style);
    const QString name = metricLabel(plan.primary);
    switch (result.verdict) {
    case Verdict::Mismatch:
        return say(QT_TRANSLATE_NOOP("Experiment",
                                     "No verdict: the variants were not given to equally many (p %1). Look "
                                     "for a fault in the assignment first."))
            .arg(writing.p(result.sampleRatio));
    case Verdict::Mixed:
        return say(QT_TRANSLATE_NOOP("Experiment", "No verdict: too many users were given several variants."));
    case Verdict::Control:
        return say(QT_TRANSLATE_NOOP("Experiment",
                                     "Keep %1: no variant has a better %2, and at least one a worse one."))
            .arg(data.arms[size_t(plan.control)].label, name);
    case Verdict::Undecided: {
        qint64 wanted = 0;
        for (const Effect &effect : primary->effects)
            wanted = std::max(wanted, effect.wanted);
        const QString text = say(QT_TRANSLATE_NOOP("Experiment", "Undecided: in %1 no variant differs from %2 beyond "
                                                                 "chance."))
                                 .arg(name, data.arms[size_t(plan.control)].label);
        if (wanted == 0)
            return text;
        return text + QLatin1Char(' ') +
               say(QT_TRANSLATE_NOOP("Experiment",
                                     "A difference as small as the one seen needs about %1 cases a variant."))
                   .arg(formatValue(double(wanted), Unit::Count, style));
    }
    default:
        break;
    }
    const auto best = std::ranges::find(primary->effects, result.winner, &Effect::arm);
    return say(QT_TRANSLATE_NOOP("Experiment", "%1 is better than %2 in %3: %4 (%5). The chance that it is the better "
                                               "one is %6, and the expected loss of choosing it %7."))
        .arg(data.arms[size_t(result.winner)].label, data.arms[size_t(plan.control)].label, name,
             writing.signedValue(best->difference), writing.signedRange(best->early.value_or(best->interval)),
             writing.percent(best->chance), writing.value(best->loss));
}

QStringList experimentWarnings(const ExperimentData &data, const ExperimentResult &result, const NumberStyle &style)
{
    QStringList warnings;
    if (std::ranges::any_of(result.metrics, &MetricResult::early))
        warnings << say(QT_TRANSLATE_NOOP("Experiment",
                                          "Early: the planned number is not reached. Who looks often sees a "
                                          "false winner one time in seven; the column “Early” holds at every "
                                          "look, and it decides until then."));
    if (result.shared > 0)
        warnings << QCoreApplication::translate("Experiment", "%Ln user(s) saw several variants.", nullptr,
                                                int(result.shared));
    if (data.cutOff)
        warnings << say(QT_TRANSLATE_NOOP("Experiment", "Too many conversations for means and conversions: choose a "
                                                        "shorter period."));
    for (const MetricResult &metric : result.metrics)
        if (metric.omnibus)
            warnings << say(QT_TRANSLATE_NOOP("Experiment", "%1: all variants together, p %2."))
                            .arg(metricLabel(metric.key), Writing(metric.key, style).p(*metric.omnibus));
    return warnings;
}

} // namespace parlance
