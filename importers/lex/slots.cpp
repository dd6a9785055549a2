#include "importers/lex/slots.h"

#include "importers/readers/text.h"

#include <algorithm>

namespace parlance::lex {

namespace {

constexpr int maxDepth = 8; // of slots in slots; Lex has two

class SlotCollector
{
public:
    SlotCollector(TextArena &arena, std::vector<SlotRecord> &out)
        : m_arena(arena)
        , m_out(out)
    {}

    void addAll(Object slots, std::string_view prefix, int depth)
    {
        for (const auto [key, value] : slots) {
            if (const auto slot = objectOf(value))
                add(*slot, prefix.empty() ? key : m_arena.join({prefix, key}, "."), depth);
        }
    }

private:
    void add(Object slot, std::string_view name, int depth)
    {
        if (depth >= maxDepth)
            return;
        for (const auto [key, value] : slot) {
            if (const auto object = objectOf(value)) {
                if (key == "value")
                    addValue(*object, name);
                else if (key == "subSlots")
                    addAll(*object, name, depth + 1);
            } else if (const auto array = arrayOf(value); array && key == "values") {
                for (const Element each : *array) {
                    if (const auto inner = objectOf(each))
                        add(*inner, name, depth + 1);
                }
            }
        }
    }

    void addValue(Object value, std::string_view name)
    {
        SlotRecord record;
        record.name = name;
        for (const auto [key, inner] : value) {
            if (key == "originalValue")
                record.original = textOf(inner);
            else if (key == "interpretedValue")
                record.interpreted = textOf(inner);
            else if (key == "resolvedValues" && arrayOf(inner))
                record.resolved = m_arena.keep(simdjson::minify(inner));
        }
        m_out.push_back(record);
    }

    TextArena &m_arena;
    std::vector<SlotRecord> &m_out;
};

std::string_view cardText(Object card, TextArena &arena)
{
    std::vector<std::string_view> lines;
    const auto add = [&](std::string_view line) {
        if (!line.empty())
            lines.push_back(line);
    };
    add(findText(card, "title"));
    add(findText(card, "subtitle"));
    for (const char *name : {"buttonsList", "buttons"}) { // the log and the runtime call them differently
        const auto value = find(card, name);
        const auto buttons = value ? arrayOf(*value) : std::nullopt;
        if (!buttons)
            continue;
        for (const Element each : *buttons) {
            if (const auto button = objectOf(each); button && !findText(*button, "text").empty())
                add(arena.join({"[", findText(*button, "text"), "]"}, ""));
        }
    }
    return arena.join(lines, "\n");
}

} // namespace

void addSlots(Object slots, TextArena &arena, std::vector<SlotRecord> &out)
{
    SlotCollector(arena, out).addAll(slots, {}, 0);
}

std::string_view spokenText(std::string_view ssml, TextArena &arena)
{
    static constexpr std::pair<std::string_view, char> entities[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}};
    std::string text;
    for (size_t i = 0; i < ssml.size(); ++i) {
        const size_t end = ssml[i] == '<' ? ssml.find('>', i) : std::string_view::npos;
        const auto *entity = std::find_if(std::begin(entities), std::end(entities),
                                          [&](const auto &e) { return ssml.substr(i).starts_with(e.first); });
        if (end != std::string_view::npos) {
            i = end;
        } else if (entity != std::end(entities)) {
            text += entity->second;
            i += entity->first.size() - 1;
        } else {
            text += ssml[i];
        }
    }
    while (text.ends_with(' ') || text.ends_with('\n'))
        text.pop_back();
    return arena.keep(trimmedHead(text));
}

std::string_view messageText(Object message, TextArena &arena)
{
    const std::string_view content = findText(message, "content");
    if (!content.empty())
        return findText(message, "contentType") == "SSML" ? spokenText(content, arena) : content;
    const auto card = findObject(message, "imageResponseCard");
    return card ? cardText(*card, arena) : std::string_view();
}

} // namespace parlance::lex
