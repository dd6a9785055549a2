// What a chatbot is worth, by what its owner assumes about people, and what it costs. Pure functions.
#pragma once

#include "models/core/money.h"

#include <QJsonObject>

#include <optional>

namespace parlance {

// What only the owner knows. Missing is not 0: what needs it is then unknown.
struct RoiInputs
{
    std::optional<double> hourlyWage;         // dollars
    std::optional<double> minutesPerHandling; // of a person, for a conversation
    std::optional<double> minutesPerAnswer;   // until a person answers a question
    std::optional<double> closeRate;          // share of leads that become customers
    std::optional<double> dealValue;          // dollars
    std::optional<double> subscription;       // dollars a month
    std::optional<double> setup;              // dollars, once

    bool operator==(const RoiInputs &) const = default;
};

// What the data says of a period.
struct RoiFigures
{
    qint64 conversations = 0, queries = 0, leads = 0;
    std::optional<Nano> cost;         // of models
    std::optional<double> responseMs; // mean
    double days = 0;

    bool operator==(const RoiFigures &) const = default;
};

struct Roi
{
    std::optional<Nano> perHandling; // a conversation with a person
    std::optional<Nano> savings;     // conversations × that
    std::optional<Nano> revenue;     // leads × close rate × deal value
    std::optional<double> minutesSavedPerAnswer, hoursSaved;
    std::optional<Nano> subscription; // for the days of the period
    Nano investment = 0;              // subscription + cost of models + setup
    std::optional<Nano> value;        // savings + revenue, as far as they are known
    std::optional<Nano> net;
    std::optional<double> returned;    // net ÷ investment
    std::optional<double> paybackDays; // until the value of so many days has paid the investment
    std::optional<Nano> costPerLead;   // investment ÷ leads

    bool operator==(const Roi &) const = default;
};

inline constexpr double daysPerMonth = 365.25 / 12;

Roi roiOf(const RoiInputs &inputs, const RoiFigures &figures);

QJsonObject toJson(const RoiInputs &inputs); // what is missing is left out
RoiInputs roiInputsFromJson(const QJsonObject &json);

} // namespace parlance
