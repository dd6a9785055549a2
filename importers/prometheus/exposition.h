// The text in which applications expose metrics to Prometheus, also as OpenMetrics.
#pragma once

#include "importers/observability/samplewriter.h"
#include "importers/readers/textarena.h"

#include <map>
#include <optional>

namespace parlance::prometheus {

// One line "name{label="value"} value [time] [# exemplar]". Its texts are views of the line and of the arena.
struct ExposedSample
{
    std::string_view name;
    observability::SampleWriter::LabelViews labels;
    double value = 0;
    std::optional<double> time;
};
// False when the line is none. The sample is used again and again: what it held is gone.
bool parseSample(std::string_view line, ExposedSample &sample, TextArena &arena);

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
