#include "models/engine/conditions.h"

#include "models/query/catalog.h"

#include <algorithm>

namespace parlance {

namespace {

bool compare(FilterOp op, double value, double with)
{
    switch (op) {
    case FilterOp::Less:
        return value < with;
    case FilterOp::LessEqual:
        return value <= with;
    case FilterOp::Greater:
        return value > with;
    case FilterOp::GreaterEqual:
        return value >= with;
    default:
        return value == with;
    }
}

// A value as the unit of the measure's numbers: money in nano-dollars, times in UTC milliseconds.
std::optional<double> measureNumber(MeasureKey measure, const QString &text, const TimeZone &zone)
{
    const QByteArray utf8 = text.toUtf8();
    switch (catalog::info(measure).unit) {
    case Unit::Money: {
        const auto nano = parseDollars(std::string_view(utf8.constData(), size_t(utf8.size())));
        return nano ? std::optional<double>(double(*nano)) : std::nullopt;
    }
    case Unit::Time: {
        const auto time = parseIsoTime(std::string_view(utf8.constData(), size_t(utf8.size())), zone);
        return time ? std::optional<double>(double(*time)) : std::nullopt;
    }
    default: {
        bool ok = false;
        const double number = text.toDouble(&ok);
        return ok ? std::optional<double>(number) : std::nullopt;
    }
    }
}

} // namespace

Result<std::vector<TimeRange>> timesOf(const Filter &condition, const TimeZone &zone)
{
    std::vector<TimeRange> ranges;
    for (const QString &text : condition.values) {
        const QByteArray utf8 = text.toUtf8();
        const auto at = parseIsoTime(std::string_view(utf8.constData(), size_t(utf8.size())), zone);
        if (!at)
            return fail(ErrorCategory::Usage, QStringLiteral("\"%1\" is not a time").arg(text));
        const TimeRange whole = zone.period(condition.grain, *at);
        switch (condition.op) {
        case FilterOp::Less:
            ranges.push_back({std::nullopt, *at});
            break;
        case FilterOp::LessEqual:
            ranges.push_back({std::nullopt, whole.to});
            break;
        case FilterOp::Greater:
            ranges.push_back({whole.to, std::nullopt});
            break;
        case FilterOp::GreaterEqual:
            ranges.push_back({*at, std::nullopt});
            break;
        default:
            ranges.push_back(whole);
        }
    }
    return ranges;
}

MemberTest::MemberTest(const Filter &condition)
    : m_op(condition.op)
    , m_values(condition.values)
{
    for (const QString &value : m_values) {
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (ok)
            m_numbers.push_back(number);
    }
    if (m_op == FilterOp::Equal || m_op == FilterOp::NotEqual || m_op == FilterOp::In)
        m_values.sort();
}

bool MemberTest::text(bool isNull, const QString &key, const QString &label) const
{
    if (m_op == FilterOp::IsNull)
        return isNull;
    const auto any = [&](auto holds) { return !isNull && std::any_of(m_values.begin(), m_values.end(), holds); };
    switch (m_op) {
    case FilterOp::NotEqual:
        return isNull || !std::binary_search(m_values.begin(), m_values.end(), key);
    case FilterOp::Contains:
        return any([&](const QString &part) {
            return key.contains(part, Qt::CaseInsensitive) || label.contains(part, Qt::CaseInsensitive);
        });
    case FilterOp::Less:
        return any([&](const QString &value) { return keyLess(key, value); });
    case FilterOp::LessEqual:
        return any([&](const QString &value) { return !keyLess(value, key); });
    case FilterOp::Greater:
        return any([&](const QString &value) { return keyLess(value, key); });
    case FilterOp::GreaterEqual:
        return any([&](const QString &value) { return !keyLess(key, value); });
    default:
        return !isNull && std::binary_search(m_values.begin(), m_values.end(), key);
    }
}

bool MemberTest::number(bool isNull, qint64 value) const
{
    if (m_op == FilterOp::IsNull)
        return isNull;
    if (m_op == FilterOp::Contains)
        return text(isNull, QString::number(value), {});
    const bool any = !isNull && std::any_of(m_numbers.begin(), m_numbers.end(),
                                            [&](double number) { return compare(m_op, double(value), number); });
    return m_op == FilterOp::NotEqual ? !any : any;
}

bool passesHaving(const Filter &condition, const std::function<std::optional<double>(MeasureKey)> &value,
                  const TimeZone &zone)
{
    const auto passes = [&](const Filter &child) { return passesHaving(child, value, zone); };
    switch (condition.op) {
    case FilterOp::All:
        return std::all_of(condition.children.begin(), condition.children.end(), passes);
    case FilterOp::Any:
        return std::any_of(condition.children.begin(), condition.children.end(), passes);
    case FilterOp::Not:
        return condition.children.empty() || !passes(condition.children.front());
    default:
        break;
    }
    const auto *measure = std::get_if<MeasureKey>(&condition.field);
    if (!measure)
        return false;
    const std::optional<double> is = value(*measure);
    if (condition.op == FilterOp::IsNull)
        return !is;
    const bool any = is && std::any_of(condition.values.begin(), condition.values.end(), [&](const QString &text) {
                         const auto number = measureNumber(*measure, text, zone);
                         return number && compare(condition.op, *is, *number);
                     });
    return condition.op == FilterOp::NotEqual ? !any : any;
}

} // namespace parlance
