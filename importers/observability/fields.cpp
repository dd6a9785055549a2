#include "importers/observability/fields.h"

namespace parlance::observability {

namespace {

constexpr size_t usualSlots = 256;
constexpr size_t mostSlots = 4096; // kept for the next record

} // namespace

Fields::Fields()
    : m_slots(usualSlots, 0)
{}

void Fields::clear()
{
    m_slots.assign(m_slots.size() > mostSlots ? usualSlots : m_slots.size(), 0);
    if (m_fields.size() > mostSlots)
        m_fields = {};
    m_fields.clear();
}

// Where the name is, or where it would stand.
size_t Fields::slotOf(std::string_view name) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = std::hash<std::string_view>{}(name)&mask;
    while (m_slots[slot] != 0 && m_fields[m_slots[slot] - 1].name != name)
        slot = (slot + 1) & mask;
    return slot;
}

void Fields::add(std::string_view name, Value value)
{
    if (2 * (m_fields.size() + 1) > m_slots.size())
        grow();
    quint32 &slot = m_slots[slotOf(name)];
    if (slot != 0) {
        m_fields[slot - 1].value = value;
        return;
    }
    m_fields.push_back({name, value});
    slot = quint32(m_fields.size());
}

void Fields::addAll(Object object)
{
    for (const auto field : object)
        add(field.key, Value(field.value));
}

void Fields::grow()
{
    m_slots.assign(2 * m_slots.size(), 0);
    for (size_t i = 0; i < m_fields.size(); ++i)
        m_slots[slotOf(m_fields[i].name)] = quint32(i + 1);
}

Value Fields::at(std::string_view name) const
{
    if (m_fields.empty())
        return {};
    const quint32 slot = m_slots[slotOf(name)];
    return slot == 0 ? Value() : m_fields[slot - 1].value;
}

Value Fields::any(std::initializer_list<std::string_view> names) const
{
    for (const std::string_view name : names) {
        if (const Value value = at(name); value.isPresent())
            return value;
    }
    return {};
}

} // namespace parlance::observability
