#include "importers/posthog/event.h"

namespace parlance::posthog {

namespace {

void addObject(Fields &fields, const Value &value, observability::JsonTexts &texts)
{
    if (const auto json = texts.parse(value)) {
        if (const auto object = Value(*json).object())
            fields.addAll(*object);
    }
}

} // namespace

void Event::set(const Record &record, observability::JsonTexts &texts)
{
    m_top = &record.fields;
    properties.clear();
    personProperties.clear();
    addColumns();
    addObject(properties, m_top->at("properties"), texts);
    addObject(personProperties, m_top->any({"person_properties", "person.properties"}), texts);
    if (const auto whole = m_top->at("person").object()) {
        if (const auto inner = observability::member(*whole, "properties").object())
            personProperties.addAll(*inner);
    }
    setHead();
}

void Event::setNested(observability::Object event, Value whose)
{
    m_nested.clear();
    m_top = &m_nested;
    properties.clear();
    personProperties.clear();
    m_nested.addAll(event);
    if (const auto object = m_top->at("properties").object())
        properties.addAll(*object);
    if (const auto whole = whose.object()) {
        m_nested.add("distinct_id", observability::member(*whole, "distinct_id"));
        if (const auto inner = observability::member(*whole, "properties").object())
            personProperties.addAll(*inner);
    }
    setHead();
}

void Event::setHead()
{
    name = m_top->at("event").text();
    id = m_top->any({"uuid", "id"}).text();
    person = m_top->any({"distinct_id", "person.distinct_id"}).text();
    at = m_top->any({"timestamp", "createdAt", "created_at"}).time();
}

// Tables spread objects over columns: "properties.$ai_model"; questions in HogQL may name a property alone.
void Event::addColumns()
{
    constexpr std::string_view ofEvent = "properties.", ofPerson = "person_properties.", joined = "person.properties.";
    for (const Fields::Field &field : m_top->all()) {
        if (field.name.starts_with(ofEvent))
            properties.add(field.name.substr(ofEvent.size()), field.value);
        else if (field.name.starts_with(ofPerson))
            personProperties.add(field.name.substr(ofPerson.size()), field.value);
        else if (field.name.starts_with(joined))
            personProperties.add(field.name.substr(joined.size()), field.value);
        else if (field.name.starts_with('$'))
            properties.add(field.name, field.value);
    }
}

Value Event::ai(std::string_view property) const
{
    constexpr size_t prefix = std::string_view("$ai_").size();
    const Value value = properties.at(property);
    return value.isPresent() ? value : m_top->at(property.substr(prefix));
}

} // namespace parlance::posthog
