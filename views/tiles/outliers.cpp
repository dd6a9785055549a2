#include "views/tiles/outliers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr size_t fewest = 12;
constexpr double threshold = 3.5;
constexpr double madToDeviation = 0.6745; // of the normal distribution

QString say(const char *text)
{
    return QCoreApplication::translate("Outliers", text);
}

double medianOf(std::vector<double> values)
{
    const size_t middle = values.size() / 2;
    std::ranges::nth_element(values, values.begin() + qsizetype(middle));
    const double upper = values[middle];
    if (values.size() % 2 != 0)
        return upper;
    return (upper + *std::ranges::max_element(values.begin(), values.begin() + qsizetype(middle))) / 2;
}

// Of the logarithms: costs differ by factors.
struct Spread
{
    double median = 0, mad = 0;

    explicit Spread(const std::vector<double> &values)
    {
        std::vector<double> logs;
        for (const double value : values)
            logs.push_back(std::log10(value));
        median = medianOf(logs);
        for (double &log : logs)
            log = std::abs(log - median);
        mad = medianOf(logs);
    }
    [[nodiscard]] bool isFarAbove(double value) const
    {
        return mad > 0 && madToDeviation * (std::log10(value) - median) / mad > threshold;
    }
    [[nodiscard]] double typical() const { return std::pow(10, median); }
};

struct User
{
    qsizetype row = 0;
    double cost = 0, perConversation = 0;
};

std::vector<User> usersWithCost(const Table &table, const Column &user)
{
    std::vector<User> users;
    const Column *cost = table.column(u"cost"), *conversations = table.column(u"conversations");
    for (qsizetype row = 0; cost && conversations && row < table.rows; ++row) {
        const bool known =
            !user.isNull(row) && !isOtherMember(user, row) && !cost->isNull(row) && !conversations->isNull(row);
        if (known && cost->number(row) > 0 && conversations->number(row) > 0)
            users.push_back({row, cost->number(row), cost->number(row) / conversations->number(row)});
    }
    return users;
}

} // namespace

std::vector<Finding> findOutliers(const std::vector<Query> &queries, const std::vector<TablePtr> &tables,
                                  const NumberStyle &style)
{
    std::vector<Finding> outliers;
    const Column *user = queries.empty() || tables.empty() || !tables[0] ? nullptr : tables[0]->column(u"user");
    const std::vector<User> users = user ? usersWithCost(*tables[0], *user) : std::vector<User>();
    if (users.size() < fewest)
        return outliers;
    std::vector<double> costs, rates;
    for (const User &one : users) {
        costs.push_back(one.cost);
        rates.push_back(one.perConversation);
    }
    const Spread cost(costs), rate(rates);
    const auto money = [&](double nanos) { return formatValue(nanos, Unit::Money, style); };
    for (const User &one : users) {
        const bool costly = cost.isFarAbove(one.cost), dear = rate.isFarAbove(one.perConversation);
        if (!costly && !dear)
            continue;
        Finding finding;
        finding.kind = Finding::Kind::Concentration;
        const QString name = user->labelAt(one.row);
        finding.effect = costly ? say(QT_TRANSLATE_NOOP("Outliers", "%1 costs %2")).arg(name, money(one.cost))
                                : say(QT_TRANSLATE_NOOP("Outliers", "%1 costs %2 a conversation"))
                                      .arg(name, money(one.perConversation));
        finding.cause =
            costly
                ? say(QT_TRANSLATE_NOOP("Outliers", "half of all users cost less than %1")).arg(money(cost.typical()))
                : say(QT_TRANSLATE_NOOP("Outliers", "half of all users stay below %1")).arg(money(rate.typical()));
        finding.filter.op = FilterOp::Equal;
        finding.filter.field = DimensionKey::User;
        finding.filter.values = {user->texts[size_t(one.row)]};
        finding.scope = name;
        finding.weight = one.cost;
        outliers.push_back(std::move(finding));
    }
    std::ranges::stable_sort(outliers, std::greater(), &Finding::weight);
    return outliers;
}

} // namespace parlance
