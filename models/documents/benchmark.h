// A value that people hold a measure against: a line on its charts ("industry average", "budget"), or what a plan allows.
#pragma once

#include "models/documents/document.h"

namespace parlance {

struct Benchmark
{
    QString key;   // permanent
    QString label; // "Budget"
    MeasureKey measure = MeasureKey::Cost;
    // Of a measure that adds up over time: per hour, day, week, …. Of rates and averages it holds whatever the grain is.
    std::optional<Grain> per = {};
    double value = 0;   // as the Table has it: nano-dollars, milliseconds, a share
    bool limit = false; // what the plan allows in such a period, not what is aimed at

    bool operator==(const Benchmark &) const = default;
};

// Whether a value of this measure is one of a period: sums and counts are, rates and averages are not.
bool growsWithTime(MeasureKey measure);
// Why it cannot be kept, in the language of the program, or empty.
QString benchmarkProblem(const Benchmark &benchmark);

// {"version":1,"measure":"cost","per":"day","value":50000000000,"label":"Budget"}
QJsonObject toJson(const Benchmark &benchmark);
// Errors are Unreadable: another version, a measure that there is not, no label, no value.
Result<Benchmark> benchmarkFromJson(const QString &key, const QJsonObject &json);

// Those that belong on a chart of this query. filtered: something is left out, and what the whole is held against no
// longer says anything of it.
std::vector<Benchmark> benchmarksOn(const Query &query, bool filtered, const std::vector<Benchmark> &all);

// Likewise on a chart that is drawn like that; none where the visual has no axis of values, or shows another value than
// its measure.
bool takesBenchmarks(const Visual &visual);
std::vector<Benchmark> benchmarksOn(const Visual &visual, const Query &query, const std::vector<Benchmark> &all);

// Typed by people in the unit they read: "1,250.50" dollars, "2.5" seconds, "85" per cent.
std::optional<double> benchmarkValue(const QString &text, Unit unit, const QLocale &locale);
QString benchmarkText(double value, Unit unit, const QLocale &locale); // for editing
QString benchmarkUnit(Unit unit);                                      // "$", "s", "%", or nothing

} // namespace parlance
