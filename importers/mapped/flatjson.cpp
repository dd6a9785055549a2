#include "importers/mapped/flatjson.h"

#include <charconv>

namespace parlance {

namespace {

using simdjson::dom::element;
using simdjson::dom::object;

constexpr int maxDepth = 6;

class Flattener
{
public:
    Flattener(TextArena &arena, const std::function<void(std::string_view, std::string_view)> &take)
        : m_arena(arena)
        , m_take(take)
    {}

    void fields(object value, int depth)
    {
        const size_t size = m_name.size();
        for (const auto field : value) {
            if (size > 0)
                m_name += '.';
            m_name += field.key;
            give(field.value, depth);
            m_name.resize(size);
        }
    }

private:
    // {"$date": "…"} and the like have one key that begins with '$'.
    static std::optional<element> unwrapped(object value)
    {
        auto it = value.begin();
        if (it == value.end() || !it.key().starts_with('$'))
            return std::nullopt;
        const element inside = it.value();
        return ++it == value.end() ? std::optional(inside) : std::nullopt;
    }

    void give(element value, int depth)
    {
        object inner;
        if (value.get(inner) == simdjson::SUCCESS) {
            if (const auto inside = unwrapped(inner); inside && depth < maxDepth)
                give(*inside, depth + 1);
            else if (depth < maxDepth)
                fields(inner, depth + 1);
            else
                m_take(m_name, keep(simdjson::minify(value)));
            return;
        }
        if (!value.is_null())
            m_take(m_name, textOf(value));
    }

    std::string_view textOf(element value)
    {
        switch (value.type()) {
        case simdjson::dom::element_type::STRING:
            return std::string_view(value);
        case simdjson::dom::element_type::BOOL:
            return bool(value) ? "true" : "false";
        case simdjson::dom::element_type::INT64:
            return number(int64_t(value));
        case simdjson::dom::element_type::UINT64:
            return number(uint64_t(value));
        case simdjson::dom::element_type::DOUBLE:
            return number(double(value));
        default:
            return keep(simdjson::minify(value));
        }
    }

    template <typename Number>
    std::string_view number(Number value)
    {
        char text[40];
        const auto end = std::to_chars(text, text + sizeof text, value).ptr; // the shortest that reads back the same
        return keep(std::string_view(text, size_t(end - text)));
    }

    std::string_view keep(std::string_view text) { return m_arena.keep(text); }

    TextArena &m_arena;
    const std::function<void(std::string_view, std::string_view)> &m_take;
    std::string m_name;
};

} // namespace

void flatten(object value, TextArena &arena,
             const std::function<void(std::string_view name, std::string_view text)> &take)
{
    Flattener(arena, take).fields(value, 0);
}

} // namespace parlance
