#include "importers/observability/fields.h"

#include <cstring>

namespace parlance::observability {

namespace {

constexpr size_t usualSlots = 256;
constexpr size_t mostSlots = 4096; // kept for the next record

// Names are short: eight bytes at a time.
size_t hashOf(std::string_view name)
{
    constexpr quint64 factor = 0x9E3779B97F4A7C15;
    quint64 hash = name.size() * factor;
    const auto mix = [&hash](quint64 piece) {
        hash = (hash ^ piece) * factor;
        hash ^= hash >> 32;
    };
    const char *at = name.data();
    size_t left = name.size();
    for (; left >= 8; left -= 8, at += 8) {
        quint64 piece = 0;
        std::memcpy(&piece, at, 8);
        mix(piece);
    }
    quint64 piece = 0;
    for (size_t i = 0; i < left; ++i)
        piece |= quint64(static_cast<unsigned char>(at[i])) << (8 * i);
    mix(piece);
    return size_t(hash);
}

} // namespace

Fields::Fields()
    : m_slots(usualSlots, 0)
{}

void Fields::clear()
{
    if (m_slots.size() > mostSlots) {
        m_slots.assign(usualSlots, 0);
        m_fields = {};
        m_used = {};
        return;
    }
    for (const quint32 slot : m_used)
        m_slots[slot] = 0;
    m_used.clear();
    m_fields.clear();
}

// Where the name is, or where it would stand.
size_t Fields::slotOf(std::string_view name) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hashOf(name) & mask;
    while (m_slots[slot] != 0 && m_fields[m_slots[slot] - 1].name != name)
        slot = (slot + 1) & mask;
    return slot;
}

void Fields::add(std::string_view name, Value value)
{
    if (2 * (m_fields.size() + 1) > m_slots.size())
        grow();
    const size_t slot = slotOf(name);
    if (m_slots[slot] != 0) {
        m_fields[m_slots[slot] - 1].value = value;
        return;
    }
    m_fields.push_back({name, value});
    m_slots[slot] = quint32(m_fields.size());
    m_used.push_back(quint32(slot));
}

void Fields::addAll(Object object)
{
    for (const auto field : object)
        add(field.key, Value(field.value));
}

void Fields::grow()
{
    m_slots.assign(2 * m_slots.size(), 0);
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const size_t slot = slotOf(m_fields[i].name);
        m_slots[slot] = quint32(i + 1);
        m_used[i] = quint32(slot);
    }
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
