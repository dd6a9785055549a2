// What rows repeat, such as the name of a person on each of their messages, goes to the sink once.
#pragma once

#include <functional>
#include <initializer_list>
#include <string_view>
#include <unordered_set>

namespace parlance {

// Bounded: of very many it forgets all and lets them be told again, which changes nothing in a workspace.
class ToldOnce
{
public:
    // Whether these texts were not told in this order before. They are kept as a hash of 64 bits.
    bool isNew(std::initializer_list<std::string_view> texts)
    {
        size_t hash = 0;
        for (const std::string_view text : texts)
            hash = hash * 1'000'003 + std::hash<std::string_view>()(text);
        if (m_told.size() >= most)
            m_told.clear();
        return m_told.insert(hash).second;
    }

private:
    static constexpr size_t most = 200'000;

    std::unordered_set<size_t> m_told;
};

} // namespace parlance
