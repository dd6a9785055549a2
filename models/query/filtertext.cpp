#include "models/query/filtertext.h"

#include "models/query/bands.h"

#include <QDate>

#include <algorithm>

namespace parlance::filtertext {

namespace {

struct Symbol
{
    FilterOp op;
    const char *text;
};

constexpr std::array symbols{Symbol{FilterOp::Equal, "="},           Symbol{FilterOp::NotEqual, "!="},
                             Symbol{FilterOp::LessEqual, "<="},      Symbol{FilterOp::Less, "<"},
                             Symbol{FilterOp::GreaterEqual, ">="},   Symbol{FilterOp::Greater, ">"},
                             Symbol{FilterOp::Contains, "contains"}, Symbol{FilterOp::In, "in"},
                             Symbol{FilterOp::IsNull, "is null"}};

bool isPlainDate(const QString &text)
{
    return text.size() == 10 && text[4] == QLatin1Char('-') && QDate::fromString(text, Qt::ISODate).isValid();
}

bool isComparison(FilterOp op)
{
    return op == FilterOp::Less || op == FilterOp::LessEqual || op == FilterOp::Greater || op == FilterOp::GreaterEqual;
}

bool isTime(const QString &value)
{
    return parseIsoTime(value.toStdString(), TimeZone()).has_value();
}

QString measureProblem(MeasureKey key, const QString &value)
{
    const MeasureInfo &measure = catalog::info(key);
    const QString name = QLatin1String(measure.name);
    if (measure.unit == Unit::Time)
        return isTime(value) ? QString() : QStringLiteral("%1 is compared with a time like 2024-06-01T12:00").arg(name);
    bool isNumber = false;
    if (measure.unit == Unit::Money)
        isNumber = parseDollars(value.toStdString()).has_value();
    else
        value.toDouble(&isNumber);
    return isNumber ? QString() : QStringLiteral("%1 is compared with a number").arg(name);
}

QString rangeProblem(DimensionKey key, const QString &value, int first, int last)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (isNumber && number >= first && number <= last && QString::number(number) == value)
        return {};
    return QStringLiteral("%1 is a number from %2 to %3")
        .arg(QLatin1String(catalog::info(key).name))
        .arg(first)
        .arg(last);
}

} // namespace

std::optional<Grain> grain(QStringView name)
{
    for (size_t i = 0; i < grainNames.size(); ++i)
        if (name.compare(QLatin1String(grainNames[i]), Qt::CaseInsensitive) == 0)
            return Grain(i);
    return std::nullopt;
}

bool hasGrain(DimensionKey dimension)
{
    return dimension == DimensionKey::Time || dimension == DimensionKey::ExportHour ||
           dimension == DimensionKey::Cohort;
}

bool isOrdered(DimensionKey dimension)
{
    return isNumberDimension(dimension);
}

Grain impliedGrain(const QStringList &values)
{
    const bool days = !values.isEmpty() && std::all_of(values.begin(), values.end(), isPlainDate);
    return days ? Grain::Day : Grain::Hour;
}

const char *symbol(FilterOp op)
{
    const auto it = std::find_if(symbols.begin(), symbols.end(), [op](const Symbol &s) { return s.op == op; });
    return it == symbols.end() ? "" : it->text;
}

std::optional<FilterOp> op(QStringView symbol)
{
    for (const Symbol &known : symbols)
        if (symbol == QLatin1String(known.text))
            return known.op;
    return std::nullopt;
}

QString valueProblem(const Filter &condition, const QString &value)
{
    if (const MeasureKey *measure = std::get_if<MeasureKey>(&condition.field))
        return measureProblem(*measure, value);
    const DimensionKey *dimension = std::get_if<DimensionKey>(&condition.field);
    if (!dimension || condition.op == FilterOp::Contains)
        return {};
    if (*dimension == DimensionKey::HourOfDay)
        return rangeProblem(*dimension, value, 0, 23);
    if (*dimension == DimensionKey::Weekday)
        return rangeProblem(*dimension, value, 1, 7);
    if (*dimension == DimensionKey::HourBlock)
        return rangeProblem(*dimension, value, 0, 22);
    if (isBanded(*dimension))
        return rangeProblem(*dimension, value, 0, 1'000'000'000);
    if (hasGrain(*dimension) && !isTime(value))
        return QStringLiteral("%1 is compared with a time like 2024-06-01 or 2024-06-01T12:00")
            .arg(QLatin1String(catalog::info(*dimension).name));
    return {};
}

QString operatorProblem(const Filter &condition)
{
    if (const MeasureKey *measure = std::get_if<MeasureKey>(&condition.field))
        return condition.op == FilterOp::Contains ? QStringLiteral("%1 is a number, which contains no text")
                                                        .arg(QLatin1String(catalog::info(*measure).name))
                                                  : QString();
    const DimensionKey *dimension = std::get_if<DimensionKey>(&condition.field);
    if (!dimension)
        return QStringLiteral("a condition needs a field");
    const QString name = QLatin1String(catalog::info(*dimension).name);
    if (isComparison(condition.op) && !isOrdered(*dimension))
        return QStringLiteral("%1 has no order: use =, !=, in or contains").arg(name);
    if (condition.op == FilterOp::Contains && isOrdered(*dimension))
        return QStringLiteral("%1 is not a text: use =, in, < or >").arg(name);
    return {};
}

} // namespace parlance::filtertext
