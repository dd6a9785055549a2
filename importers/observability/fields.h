// The fields of one record by name, found without going through all of them.
#pragma once

#include "importers/observability/value.h"

#include <vector>

namespace parlance::observability {

class Fields
{
public:
    struct Field
    {
        std::string_view name;
        Value value;
    };

    Fields();
    void clear();
    // Of two fields of one name the later counts. Names and values must outlive what is asked of them.
    void add(std::string_view name, Value value);
    void addAll(Object object);
    // For records that all have the same names, as the rows of a table: where add() has put a name, until clear().
    [[nodiscard]] size_t placeOf(std::string_view name) const { return m_slots[slotOf(name)] - 1; }
    void set(size_t place, Value value) { m_fields[place].value = value; }

    [[nodiscard]] bool has(std::string_view name) const { return m_slots[slotOf(name)] != 0; }
    // Absent when there is no such field.
    [[nodiscard]] Value at(std::string_view name) const;
    // The first of them that is there.
    [[nodiscard]] Value any(std::initializer_list<std::string_view> names) const;
    [[nodiscard]] const std::vector<Field> &all() const { return m_fields; }
    [[nodiscard]] bool isEmpty() const { return m_fields.empty(); }

private:
    [[nodiscard]] size_t slotOf(std::string_view name) const;
    void grow();

    std::vector<Field> m_fields;
    std::vector<quint32> m_used;  // slots, so that clearing a few fields costs little
    std::vector<quint32> m_slots; // index + 1 in m_fields; 0: free
};

} // namespace parlance::observability
