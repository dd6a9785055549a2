#include "models/analysis/searchquery.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>

namespace parlance {

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u201e' || c == u'\u00ab' || c == u'\u00bb';
}

// After a minus: what can be excluded. "->" and "--" are signs to look for.
bool beginsTerm(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.category() == QChar::Symbol_Other || isQuote(c);
}

std::optional<SearchTerm> plainTerm(const QString &text)
{
    SearchTerm term;
    term.form = SearchForm::Plain;
    foldForSearch(view(text.toUtf8()), SearchForm::Plain, term.needle);
    return term.needle.empty() ? std::nullopt : std::optional(term);
}

size_t lastCharacter(std::string_view text)
{
    size_t at = text.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80)
        --at;
    return at;
}

std::optional<SearchTerm> wordsTerm(const QString &text, bool prefix)
{
    SearchTerm term;
    foldForSearch(view(text.toUtf8()), SearchForm::Words, term.needle);
    if (term.needle.size() <= 1)
        return plainTerm(text); // signs only
    term.prefix = prefix;
    // Runs are found inside longer runs.
    term.needle.pop_back();
    if (!prefix && !isUnspaced(std::string_view(term.needle).substr(lastCharacter(term.needle))))
        term.needle += ' ';
    if (isUnspaced(std::string_view(term.needle).substr(1)))
        term.needle.erase(0, 1);
    return term;
}

// The pieces of what was typed: "OR", or a term that may be excluded.
struct Piece
{
    bool isOr = false, excluded = false;
    std::optional<SearchTerm> term;
};

class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {}

    std::optional<Piece> next()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        if (m_at == m_text.size())
            return std::nullopt;
        Piece piece;
        const bool sign = m_text[m_at] == u'-' && m_at + 1 < m_text.size() && beginsTerm(m_text[m_at + 1]);
        if (sign) {
            piece.excluded = true;
            ++m_at;
        }
        if (isQuote(m_text[m_at])) {
            piece.term = quoted();
            return piece;
        }
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !isQuote(m_text[m_at]))
            ++m_at;
        QString word = m_text.mid(from, m_at - from);
        piece.isOr = !sign && (word == u"OR" || word == u"|");
        if (piece.isOr)
            return piece;
        const bool prefix = word.endsWith(u'*');
        while (word.endsWith(u'*'))
            word.chop(1);
        piece.term = wordsTerm(word, prefix);
        return piece;
    }

private:
    std::optional<SearchTerm> quoted()
    {
        const qsizetype from = ++m_at;
        while (m_at < m_text.size() && !isQuote(m_text[m_at]))
            ++m_at;
        QString words = m_text.mid(from, m_at - from);
        if (m_at < m_text.size())
            ++m_at;
        const bool prefix = words.endsWith(u'*');
        while (words.endsWith(u'*'))
            words.chop(1);
        return wordsTerm(words.trimmed(), prefix);
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

// The longest part of the needle in ASCII letters and digits: if a text in ASCII lacks it, it lacks the needle.
std::string asciiPart(const SearchTerm &term)
{
    std::string_view best;
    const std::string_view needle = term.needle;
    const bool words = term.form == SearchForm::Words;
    for (size_t at = 0; at < needle.size();) {
        const auto fits = [&](char c) { return static_cast<unsigned char>(c) < 0x80 && !(words && c == ' '); };
        size_t to = at;
        while (to < needle.size() && fits(needle[to]))
            ++to;
        if (to - at > best.size())
            best = needle.substr(at, to - at);
        at = to + 1;
    }
    return std::string(best);
}

size_t countOf(std::string_view text, const SearchTerm &term)
{
    size_t count = 0;
    for (size_t at = text.find(term.needle); at != std::string_view::npos; ++count) {
        // The blank after a word may be the one before the next.
        const size_t step =
            term.needle.size() > 1 && term.needle.back() == ' ' ? term.needle.size() - 1 : term.needle.size();
        at = text.find(term.needle, at + step);
    }
    return count;
}

int utf16Length(std::string_view utf8)
{
    int length = 0;
    for (const char byte : utf8) {
        const auto c = static_cast<unsigned char>(byte);
        length += (c & 0xc0) == 0x80 ? 0 : c >= 0xf0 ? 2 : 1;
    }
    return length;
}

size_t characterStart(std::string_view utf8, size_t at)
{
    while (at > 0 && at < utf8.size() && (static_cast<unsigned char>(utf8[at]) & 0xc0) == 0x80)
        --at;
    return std::min(at, utf8.size());
}

} // namespace

SearchExpression parseSearch(const QString &text)
{
    SearchExpression expression;
    Reader reader(text);
    bool joined = false;
    while (const std::optional<Piece> piece = reader.next()) {
        if (piece->isOr) {
            joined = !expression.groups.empty();
            continue;
        }
        if (!piece->term)
            continue;
        if (piece->excluded)
            expression.excluded.push_back(*piece->term);
        else if (joined)
            expression.groups.back().push_back(*piece->term);
        else
            expression.groups.push_back({*piece->term});
        joined = false;
    }
    return expression;
}

SearchExpression plainSearch(const QString &text)
{
    SearchExpression expression;
    if (auto term = plainTerm(text))
        expression.groups.push_back({std::move(*term)});
    return expression;
}

SearchMatcher::SearchMatcher(SearchExpression expression)
    : m_expression(std::move(expression))
{
    size_t bestLength = 0;
    for (const auto &group : m_expression.groups) {
        std::vector<std::string> guards;
        size_t shortest = SIZE_MAX;
        for (const SearchTerm &term : group) {
            guards.push_back(asciiPart(term));
            shortest = std::min(shortest, guards.back().size());
        }
        if (shortest <= bestLength || guards.size() > 4)
            continue;
        bestLength = shortest;
        m_guards = std::move(guards);
        m_guardIsNeeded = std::all_of(group.begin(), group.end(),
                                      [](const SearchTerm &term) { return term.form == SearchForm::Plain; });
    }
    // A plain text in ASCII is nothing but that.
    if (m_expression.groups.size() == 1 && m_expression.groups.front().size() == 1 && m_expression.excluded.empty()) {
        const SearchTerm &term = m_expression.groups.front().front();
        m_guardIsExact = term.form == SearchForm::Plain && isAscii(term.needle);
    }
}

bool SearchMatcher::mayMatch(std::string_view utf8)
{
    if (m_guards.empty())
        return true;
    for (const std::string &guard : m_guards)
        if (containsAscii(utf8, guard))
            return true;
    return !m_guardIsNeeded && !isAscii(utf8) && containsAroundOthers(utf8, m_guards, m_scratch);
}

const std::string &SearchMatcher::folded(std::string_view utf8, SearchForm form)
{
    const bool words = form == SearchForm::Words;
    bool &done = words ? m_hasWords : m_hasPlain;
    std::string &text = words ? m_words : m_plain;
    if (!std::exchange(done, true))
        foldForSearch(utf8, form, text);
    return text;
}

bool SearchMatcher::has(const SearchTerm &term, std::string_view utf8)
{
    const std::string &text = folded(utf8, term.form);
    return ::memmem(text.data(), text.size(), term.needle.data(), term.needle.size()) != nullptr;
}

bool SearchMatcher::matches(std::string_view utf8)
{
    if (m_expression.isEmpty() || !mayMatch(utf8))
        return false;
    if (m_guardIsExact)
        return true;
    m_hasWords = m_hasPlain = false;
    const auto found = [&](const SearchTerm &term) { return has(term, utf8); };
    for (const auto &group : m_expression.groups)
        if (std::none_of(group.begin(), group.end(), found))
            return false;
    return std::none_of(m_expression.excluded.begin(), m_expression.excluded.end(), found);
}

double SearchMatcher::score(std::string_view utf8)
{
    m_hasWords = m_hasPlain = false;
    constexpr double usualBytes = 500, saturation = 1.2, lengthShare = 0.75;
    const double length = 1 - lengthShare + lengthShare * double(utf8.size()) / usualBytes;
    double sum = 0;
    std::string together(1, ' ');
    for (const auto &group : m_expression.groups) {
        size_t count = 0;
        for (const SearchTerm &term : group)
            count += countOf(folded(utf8, term.form), term);
        sum += double(count) * (saturation + 1) / (double(count) + saturation * length);
        const std::string &needle = group.front().needle;
        together += needle.substr(needle.front() == ' ' ? 1 : 0);
    }
    if (m_expression.groups.size() > 1 && folded(utf8, SearchForm::Words).find(together) != std::string::npos)
        sum *= 2;
    return sum;
}

std::vector<std::pair<size_t, size_t>> SearchMatcher::byteMarks(std::string_view utf8)
{
    std::vector<std::pair<size_t, size_t>> found;
    for (const SearchForm form : {SearchForm::Words, SearchForm::Plain}) {
        std::string text;
        std::vector<uint32_t> origin;
        for (const auto &group : m_expression.groups) {
            for (const SearchTerm &term : group) {
                if (term.form != form)
                    continue;
                if (origin.empty())
                    foldForSearch(utf8, form, text, &origin);
                size_t first = 0, last = term.needle.size() - 1;
                if (form == SearchForm::Words) {
                    first += term.needle.front() == ' ';
                    last -= term.needle.back() == ' ';
                }
                for (size_t at = text.find(term.needle); at != std::string::npos;
                     at = text.find(term.needle, at + std::max<size_t>(1, last)))
                    found.emplace_back(origin[at + first], endOfCharacter(utf8, origin[at + last]));
            }
        }
    }
    std::sort(found.begin(), found.end());
    std::vector<std::pair<size_t, size_t>> merged;
    for (const auto &range : found) {
        if (!merged.empty() && range.first < merged.back().second)
            merged.back().second = std::max(merged.back().second, range.second);
        else
            merged.push_back(range);
    }
    return merged;
}

SearchMarks SearchMatcher::marks(std::string_view utf8)
{
    SearchMarks all;
    size_t seen = 0;
    int at = 0;
    for (const auto &[from, to] : byteMarks(utf8)) {
        at += utf16Length(utf8.substr(seen, from - seen));
        const int length = utf16Length(utf8.substr(from, to - from));
        all.emplace_back(at, length);
        at += length;
        seen = to;
    }
    return all;
}

SearchSnippet SearchMatcher::snippet(std::string_view utf8, int characters)
{
    const auto found = byteMarks(utf8);
    const size_t before = size_t(characters) / 4, bytes = size_t(characters);
    const size_t first = found.empty() ? 0 : found.front().first;
    size_t from = first > before ? characterStart(utf8, first - before) : 0;
    size_t to = characterStart(utf8, std::min(utf8.size(), from + bytes));
    if (!found.empty())
        to = std::max(to, characterStart(utf8, std::min(found.front().second, from + 4 * bytes)));
    // From a blank on, when there is one near.
    if (const size_t blank = utf8.substr(from, first - from).find(' '); from > 0 && blank != std::string_view::npos)
        from += blank + 1;
    SearchSnippet snippet;
    const std::string_view part = utf8.substr(from, to - from);
    const bool cutBefore = from > 0, cutAfter = to < utf8.size();
    const auto text = QString::fromUtf8(part.data(), qsizetype(part.size()));
    if (cutBefore)
        snippet.text += QChar(u'\u2026');
    for (const QChar c : text)
        snippet.text += c.isSpace() || c.category() == QChar::Other_Control ? QChar(u' ') : c;
    if (cutAfter)
        snippet.text += QChar(u'\u2026');
    for (const auto &[start, end] : found) {
        if (start < from || end > to)
            continue;
        const int at = utf16Length(utf8.substr(from, start - from)) + int(cutBefore);
        snippet.marks.emplace_back(at, utf16Length(utf8.substr(start, end - start)));
    }
    return snippet;
}

} // namespace parlance
