#include "models/analysis/roi.h"

#include <cmath>

namespace parlance {

namespace {

constexpr long double nano = 1e9L;
constexpr long double most = 9e18L;

std::optional<Nano> rounded(long double dollars)
{
    const long double value = dollars * nano;
    return std::abs(value) < most ? std::optional(Nano(std::llroundl(value))) : std::nullopt;
}

struct Field
{
    const char *key;
    std::optional<double> RoiInputs::*value;
};
constexpr Field fields[] = {{"hourly_wage", &RoiInputs::hourlyWage},
                            {"minutes_per_handling", &RoiInputs::minutesPerHandling},
                            {"minutes_per_answer", &RoiInputs::minutesPerAnswer},
                            {"close_rate", &RoiInputs::closeRate},
                            {"deal_value", &RoiInputs::dealValue},
                            {"subscription", &RoiInputs::subscription},
                            {"setup", &RoiInputs::setup}};

void addSavings(const RoiInputs &inputs, const RoiFigures &figures, Roi &roi)
{
    if (!inputs.hourlyWage || !inputs.minutesPerHandling)
        return;
    const long double each = static_cast<long double>(*inputs.hourlyWage) * *inputs.minutesPerHandling / 60;
    roi.perHandling = rounded(each);
    roi.savings = rounded(each * static_cast<long double>(figures.conversations));
}

void addTime(const RoiInputs &inputs, const RoiFigures &figures, Roi &roi)
{
    if (!inputs.minutesPerAnswer || !figures.responseMs)
        return;
    roi.minutesSavedPerAnswer = *inputs.minutesPerAnswer - *figures.responseMs / 60'000;
    roi.hoursSaved = *roi.minutesSavedPerAnswer * double(figures.queries) / 60;
}

void addInvestment(const RoiInputs &inputs, const RoiFigures &figures, Roi &roi)
{
    if (inputs.subscription)
        roi.subscription = rounded(static_cast<long double>(*inputs.subscription) * figures.days / daysPerMonth);
    roi.investment = roi.subscription.value_or(0) + figures.cost.value_or(0) +
                     rounded(static_cast<long double>(inputs.setup.value_or(0))).value_or(0);
    if (figures.leads > 0)
        roi.costPerLead = rounded(static_cast<long double>(roi.investment) / nano / figures.leads);
}

} // namespace

Roi roiOf(const RoiInputs &inputs, const RoiFigures &figures)
{
    Roi roi;
    addSavings(inputs, figures, roi);
    addTime(inputs, figures, roi);
    addInvestment(inputs, figures, roi);
    if (inputs.closeRate && inputs.dealValue)
        roi.revenue = rounded(static_cast<long double>(figures.leads) * *inputs.closeRate * *inputs.dealValue);
    if (!roi.savings && !roi.revenue)
        return roi;
    roi.value = roi.savings.value_or(0) + roi.revenue.value_or(0);
    roi.net = *roi.value - roi.investment;
    if (roi.investment > 0)
        roi.returned = double(*roi.net) / double(roi.investment);
    if (*roi.value > 0 && figures.days > 0)
        roi.paybackDays = double(roi.investment) / (double(*roi.value) / figures.days);
    return roi;
}

QJsonObject toJson(const RoiInputs &inputs)
{
    QJsonObject json;
    for (const Field &field : fields)
        if (inputs.*field.value)
            json.insert(QLatin1String(field.key), *(inputs.*field.value));
    return json;
}

RoiInputs roiInputsFromJson(const QJsonObject &json)
{
    RoiInputs inputs;
    for (const Field &field : fields) {
        const QJsonValue value = json.value(QLatin1String(field.key));
        if (value.isDouble() && value.toDouble() >= 0)
            inputs.*field.value = value.toDouble();
    }
    return inputs;
}

} // namespace parlance
