#include "importers/prometheus/exposition.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace parlance::prometheus {

namespace {

constexpr size_t mostFamilies = 100'000;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool endsWord(char c)
{
    return isSpace(c);
}

bool endsName(char c)
{
    return c == '{' || isSpace(c);
}

bool endsLabel(char c)
{
    return c == '=' || c == ',' || c == '}' || isSpace(c);
}

// Reads a line from left to right.
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_text(text)
    {}
    void skipSpace()
    {
        size_t at = 0;
        while (at < m_text.size() && isSpace(m_text[at]))
            ++at;
        m_text.remove_prefix(at);
    }
    bool take(char c)
    {
        skipSpace();
        if (!m_text.starts_with(c))
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    template <typename Ends>
    std::string_view word(Ends ends)
    {
        skipSpace();
        size_t at = 0;
        while (at < m_text.size() && !ends(m_text[at]))
            ++at;
        const std::string_view found = m_text.substr(0, at);
        m_text.remove_prefix(at);
        return found;
    }
    // "…" with \\ \" and \n.
    std::optional<std::string_view> quoted(TextArena &arena)
    {
        if (!take('"'))
            return std::nullopt;
        size_t at = 0;
        while (at < m_text.size() && m_text[at] != '"' && m_text[at] != '\\')
            ++at;
        if (at < m_text.size() && m_text[at] == '\\')
            return escaped(arena);
        if (at == m_text.size())
            return std::nullopt;
        const std::string_view found = m_text.substr(0, at);
        m_text.remove_prefix(at + 1);
        return found;
    }
    [[nodiscard]] bool atEnd()
    {
        skipSpace();
        return m_text.empty() || m_text.front() == '#'; // an exemplar may follow
    }
    [[nodiscard]] char next()
    {
        skipSpace();
        return m_text.empty() ? '\0' : m_text.front();
    }

private:
    std::optional<std::string_view> escaped(TextArena &arena)
    {
        std::string out;
        for (size_t i = 0; i < m_text.size(); ++i) {
            if (m_text[i] == '"') {
                m_text.remove_prefix(i + 1);
                return arena.keep(out);
            }
            if (m_text[i] == '\\' && i + 1 < m_text.size())
                out += m_text[++i] == 'n' ? '\n' : m_text[i];
            else
                out += m_text[i];
        }
        return std::nullopt;
    }

    std::string_view m_text;
};

std::optional<double> parseNumber(std::string_view text)
{
    if (text == "NaN" || text == "nan")
        return std::numeric_limits<double>::quiet_NaN();
    if (text == "+Inf" || text == "Inf")
        return std::numeric_limits<double>::infinity();
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0;
    const auto [last, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && last == text.data() + text.size() && !text.empty() ? std::optional(number)
                                                                                      : std::nullopt;
}

// {label="value", "quoted name"="value"}; a quoted text without a value is the metric's own name.
bool readLabels(Cursor &cursor, ExposedSample &sample, TextArena &arena)
{
    while (!cursor.take('}')) {
        std::optional<std::string_view> name;
        if (cursor.next() == '"')
            name = cursor.quoted(arena);
        else
            name = cursor.word(endsLabel);
        if (!name || name->empty())
            return false;
        if (cursor.take('=')) {
            const auto value = cursor.quoted(arena);
            if (!value)
                return false;
            sample.labels.emplace_back(*name, *value);
        } else if (sample.name.empty()) {
            sample.name = *name;
        } else {
            return false;
        }
        (void)cursor.take(',');
    }
    return true;
}

std::string_view withoutEnd(std::string_view name)
{
    for (const std::string_view end : {"_bucket", "_sum", "_count", "_total", "_created"}) {
        if (name.ends_with(end))
            return name.substr(0, name.size() - end.size());
    }
    return name;
}

} // namespace

bool parseSample(std::string_view line, ExposedSample &sample, TextArena &arena)
{
    sample.name = {};
    sample.labels.clear();
    sample.time.reset();
    Cursor cursor(line);
    if (cursor.next() != '{')
        sample.name = cursor.word(endsName);
    if (cursor.take('{') && !readLabels(cursor, sample, arena))
        return false;
    const auto value = parseNumber(cursor.word(endsWord));
    if (sample.name.empty() || !value)
        return false;
    sample.value = *value;
    if (cursor.atEnd())
        return true;
    sample.time = parseNumber(cursor.word(endsWord));
    return sample.time && cursor.atEnd();
}

bool Families::take(std::string_view line)
{
    Cursor cursor(line);
    if (!cursor.take('#'))
        return false;
    const std::string_view what = cursor.word(endsWord);
    if ((what != "TYPE" && what != "UNIT") || m_families.size() >= mostFamilies)
        return true;
    TextArena arena;
    std::string name(cursor.next() == '"' ? cursor.quoted(arena).value_or(std::string_view()) : cursor.word(endsWord));
    const std::string_view value = cursor.word(endsWord);
    m_lastName.clear();
    m_last = nullptr;
    Family &family = m_families[std::move(name)];
    (what == "TYPE" ? family.type : family.unit) = value;
    return true;
}

const Families::Family *Families::find(std::string_view name) const
{
    if (name == m_lastName)
        return m_last;
    auto found = m_families.find(name);
    if (found == m_families.end())
        found = m_families.find(withoutEnd(name));
    m_lastName = name;
    m_last = found == m_families.end() ? nullptr : &found->second;
    return m_last;
}

std::string_view Families::kindOf(std::string_view name) const
{
    const Family *family = find(name);
    if (!family || family->type == "untyped" || family->type == "unknown" || family->type.empty())
        return kindByName(name, false);
    if (family->type == "counter" || family->type == "histogram")
        return family->type == "counter" ? "counter" : "histogram";
    const bool isPart = name.ends_with("_sum") || name.ends_with("_count");
    return family->type == "summary" && isPart && !m_families.contains(name) ? "counter" : "gauge";
}

std::string_view Families::unitOf(std::string_view name) const
{
    const Family *family = find(name);
    return family ? std::string_view(family->unit) : std::string_view();
}

std::string_view kindByName(std::string_view name, bool hasBucketEnd)
{
    if (hasBucketEnd || name.ends_with("_bucket"))
        return "histogram";
    return name.ends_with("_total") || name.ends_with("_count") || name.ends_with("_sum") ? "counter" : "gauge";
}

} // namespace parlance::prometheus
