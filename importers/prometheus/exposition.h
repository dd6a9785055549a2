// The text in which applications expose metrics to Prometheus, also as OpenMetrics.
#pragma once

#include "importers/observability/samplewriter.h"

#include <map>
#include <optional>

namespace parlance::prometheus {

// One line "name{label="value"} value [time] [# exemplar]".
struct ExposedSample
{
    std::string name;
    observability::SampleWriter::Labels labels;
    double value = 0;
    std::optional<double> time;
};
// Nothing when the line is none.
std::optional<ExposedSample> parseSample(std::string_view line);

// What the comments "# TYPE" and "# UNIT" have said so far.
class Families
{
public:
    // True when the line is a comment.
    bool take(std::string_view line);
    // Of a sample of that name: counter, histogram or gauge, by its family, else by its name.
    [[nodiscard]] std::string_view kindOf(std::string_view name) const;
    [[nodiscard]] std::string_view unitOf(std::string_view name) const;

private:
    struct Family
    {
        std::string type, unit;
    };
    [[nodiscard]] const Family *find(std::string_view name) const;
    std::map<std::string, Family, std::less<>> m_families;
    mutable std::string m_lastName; // samples of one name stand together
    mutable const Family *m_last = nullptr;
};

// counter or histogram by the ending of the name, else gauge.
std::string_view kindByName(std::string_view name, bool hasBucketEnd);

} // namespace parlance::prometheus
