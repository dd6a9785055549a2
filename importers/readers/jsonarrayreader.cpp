#include "importers/readers/jsonarrayreader.h"

#include <algorithm>
#include <utility>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace parlance {

namespace {

constexpr size_t shownOfLongElement = 4096;
constexpr size_t maxKey = 256;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Index of the next quote or backslash at or after `from`, or the size of the text.
size_t findQuoteOrBackslash(std::string_view text, size_t from)
{
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    for (; from + 16 <= text.size(); from += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + from));
        const __m128i hits = _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash));
        const int mask = _mm_movemask_epi8(hits);
        if (mask != 0)
            return from + size_t(__builtin_ctz(unsigned(mask)));
    }
#endif
    while (from < text.size() && text[from] != '"' && text[from] != '\\')
        ++from;
    return from;
}

} // namespace

JsonArrayReader::JsonArrayReader(InputStream &input, std::stop_token stop, std::vector<std::string> paths,
                                 qsizetype window, qsizetype maxElement)
    : m_window(input, std::move(stop), window)
    , m_paths(std::move(paths))
    , m_maxElement(maxElement)
{}

Result<std::optional<JsonArrayReader::Element>> JsonArrayReader::next()
{
    consume(std::exchange(m_taken, 0));
    if (std::exchange(m_atStart, false)) {
        if (auto skipped = m_window.skipByteOrderMark(); !skipped)
            return tl::unexpected(skipped.error());
    }
    while (!m_damage) {
        const auto c = peek();
        if (!c)
            return tl::unexpected(c.error());
        if (!*c) {
            if (!m_levels.empty())
                setDamage(QStringLiteral("the JSON document ends too early"));
            return std::nullopt;
        }
        if (m_levels.empty()) {
            const auto whole = isWantedObject();
            if (!whole)
                return tl::unexpected(whole.error());
            if (*whole)
                return takeElement({}, m_documents++);
            const auto entered = enterMember({});
            if (!entered)
                return tl::unexpected(entered.error());
            continue;
        }
        Level &level = m_levels.back();
        const char close = level.container == Container::Array ? ']' : '}';
        if (**c == close) {
            consume(1);
            m_levels.pop_back();
        } else if (**c == ',') {
            consume(1);
        } else if (level.container == Container::Array) {
            return takeElement(level.path, level.index++);
        } else if (**c == '"') {
            const auto key = readKey();
            if (!key)
                return tl::unexpected(key.error());
            if (!*key)
                continue;
            const std::string path = level.path.empty() ? **key : level.path + '.' + **key;
            if (isMember(path))
                return takeElement(path, 0);
            const auto entered = enterMember(path);
            if (!entered)
                return tl::unexpected(entered.error());
        } else {
            setDamage(QStringLiteral("not JSON: expected a key"));
        }
    }
    return std::nullopt;
}

// Skips white space and shows the character after it.
Result<std::optional<char>> JsonArrayReader::peek()
{
    while (true) {
        const std::string_view view = m_window.view();
        const auto at = std::find_if_not(view.begin(), view.end(), isSpace);
        consume(size_t(at - view.begin()));
        if (at != view.end())
            return *at;
        const auto more = m_window.more();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return std::nullopt;
    }
}

// At the first character of the value with this path: goes into it when wanted elements lie in it, else skips it.
Result<bool> JsonArrayReader::enterMember(const std::string &path)
{
    const auto c = peek();
    if (!c)
        return tl::unexpected(c.error());
    if (!*c)
        return false;
    const bool isArray = **c == '[' && isWanted(path);
    const bool isObject = **c == '{' && (m_levels.empty() || leadsToWanted(path));
    if (isArray || isObject) {
        consume(1);
        m_levels.push_back({isArray ? Container::Array : Container::Object, path, 0});
        return true;
    }
    if (m_levels.empty() && **c != '[' && **c != '"') {
        setDamage(QStringLiteral("not JSON: expected an object or an array"));
        return false;
    }
    return skipValue(nullptr);
}

// Whether a whole object begins here, at the top level: its first key decides.
Result<bool> JsonArrayReader::isWantedObject()
{
    if (!m_isWantedObject || !m_window.view().starts_with('{'))
        return false;
    while (true) {
        const std::string_view view = m_window.view();
        const size_t open = std::min(view.find_first_not_of(" \t\r\n", 1), view.size());
        const bool noKey = open < view.size() && view[open] != '"';
        const size_t close = noKey ? open : findQuoteOrBackslash(view, std::min(open + 1, view.size()));
        if (noKey || close - open > maxKey)
            return m_isWantedObject({});
        if (close < view.size())
            return m_isWantedObject(view.substr(open + 1, close - open - 1));
        const auto more = m_window.more();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return m_isWantedObject({});
    }
}

Result<std::optional<JsonArrayReader::Element>> JsonArrayReader::takeElement(const std::string &path, qint64 index)
{
    if (const auto c = peek(); !c) // white space before the value of a member
        return tl::unexpected(c.error());
    Element element;
    m_elementPath = path;
    element.path = m_elementPath;
    element.index = index;
    element.line = m_line;
    element.offset = m_window.offset();
    const auto whole = skipValue(&element);
    if (!whole)
        return tl::unexpected(whole.error());
    if (!*whole) {
        setDamage(QStringLiteral("the JSON document ends in the middle of an element"));
        return std::nullopt;
    }
    return element;
}

// Runs to the end of the value at the start of the window. With an element the value stays in the window, as long as
// it is not too long. False when the input ends first.
Result<bool> JsonArrayReader::skipValue(Element *element)
{
    Scan state;
    size_t at = 0;
    bool keep = element != nullptr;
    while (true) {
        at = scan(m_window.view(), at, state);
        if (keep && qsizetype(at) > m_maxElement) {
            keep = false;
            m_longHead = m_window.view().substr(0, shownOfLongElement);
            element->tooLong = true;
        }
        if (state.done)
            break;
        if (!keep)
            consume(std::exchange(at, 0));
        const auto more = m_window.more();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more && state.scalar)
            break;
        if (!*more)
            return false;
    }
    if (element != nullptr)
        element->text = keep ? m_window.view().substr(0, at) : std::string_view(m_longHead);
    if (keep)
        m_taken = at;
    else
        consume(at);
    return true;
}

// Goes on from `from` until the value ends (state.done) or the text does; returns the index reached. A backslash at the
// end of the text is left for the next window.
size_t JsonArrayReader::scan(std::string_view text, size_t from, Scan &state)
{
    size_t at = from;
    while (at < text.size() && !state.done) {
        if (state.inString) {
            at = findQuoteOrBackslash(text, at);
            if (at == text.size())
                break;
            if (text[at] == '\\') {
                if (at + 1 == text.size())
                    break;
                at += 2;
                continue;
            }
            ++at;
            state.inString = false;
            state.done = state.depth == 0;
            continue;
        }
        const char c = text[at];
        const bool first = !std::exchange(state.started, true);
        if (state.scalar && (c == ',' || c == ']' || c == '}' || isSpace(c))) {
            state.done = true;
            break;
        }
        ++at;
        if (c == '"') {
            state.inString = true;
        } else if (c == '{' || c == '[') {
            ++state.depth;
        } else if (c == '}' || c == ']') {
            state.done = --state.depth <= 0;
        } else if (first) {
            state.scalar = true;
        }
    }
    return at;
}

// A key and the colon behind it. Nothing, with damage, when there is no such thing.
Result<std::optional<std::string>> JsonArrayReader::readKey()
{
    Element key;
    const auto whole = skipValue(&key);
    if (!whole)
        return tl::unexpected(whole.error());
    if (!*whole) {
        setDamage(QStringLiteral("the JSON document ends too early"));
        return std::nullopt;
    }
    std::string name(key.text.substr(0, maxKey));
    consume(std::exchange(m_taken, 0));
    const auto colon = peek();
    if (!colon)
        return tl::unexpected(colon.error());
    if (!*colon || **colon != ':') {
        setDamage(QStringLiteral("not JSON: expected a colon"));
        return std::nullopt;
    }
    consume(1);
    name.erase(0, 1);
    if (!name.empty() && name.back() == '"')
        name.pop_back();
    return name;
}

bool JsonArrayReader::isWanted(std::string_view path) const
{
    return std::find(m_paths.begin(), m_paths.end(), path) != m_paths.end();
}

bool JsonArrayReader::isMember(std::string_view path) const
{
    return std::find(m_members.begin(), m_members.end(), path) != m_members.end();
}

bool JsonArrayReader::leadsToWanted(std::string_view path) const
{
    return std::any_of(m_paths.begin(), m_paths.end(), [&](const std::string &wanted) {
        return wanted.size() > path.size() && wanted.starts_with(path) && wanted[path.size()] == '.';
    });
}

void JsonArrayReader::consume(size_t bytes)
{
    if (bytes == 0)
        return;
    const std::string_view text = m_window.view().substr(0, bytes);
    m_line += std::count(text.begin(), text.end(), '\n');
    m_window.consume(qsizetype(bytes));
}

void JsonArrayReader::setDamage(const QString &text)
{
    m_damage = Damage{text, m_line, m_window.offset()};
    m_levels.clear();
}

} // namespace parlance
