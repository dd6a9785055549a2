// One PostHog event, whether it comes from a batch export, the events API, a HogQL answer or a table of the web page.
#pragma once

#include "importers/observability/recordreader.h"

namespace parlance::posthog {

using observability::Fields;
using observability::Record;
using observability::Value;

class Event
{
public:
    // Takes the record apart. Views of the record and of texts; valid until either is used again.
    void set(const Record &record, observability::JsonTexts &texts);
    // An event inside a list of events, as in answers about traces.
    void setNested(observability::Object event, Value whose);

    std::string_view name, id, person;
    std::optional<UtcMs> at;
    Fields properties, personProperties;

    // A property "$ai_…", or the column of that name without "$ai_" as the table ai_events has it.
    [[nodiscard]] Value ai(std::string_view property) const;
    // A property of any of these names.
    [[nodiscard]] Value any(std::initializer_list<std::string_view> names) const { return properties.any(names); }
    // $ai_trace_id; and the person, if it is not only the trace once more, as SDKs fill it in for want of a person.
    [[nodiscard]] std::string_view trace() const { return ai("$ai_trace_id").text(); }
    [[nodiscard]] std::string_view user() const { return person == trace() ? std::string_view() : person; }

private:
    void setHead();
    void addColumns();

    const Fields *m_top = &m_nested; // of the event itself, beside its properties
    Fields m_nested;
};

} // namespace parlance::posthog
