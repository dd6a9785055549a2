// What somebody looks for, understood; whether a text has it, where, and how much.
#pragma once

#include "models/analysis/searchtext.h"

#include <QString>

#include <utility>
#include <vector>

namespace parlance {

// Something to be found as a whole: a word, words that follow each other, the beginning of a word, or signs.
struct SearchTerm
{
    std::string needle; // in its form, with the blanks that must surround it
    SearchForm form = SearchForm::Words;
    bool prefix = false; // the last word may go on

    bool operator==(const SearchTerm &) const = default;
};

// Texts with at least one term of every group and none of the excluded ones.
struct SearchExpression
{
    std::vector<std::vector<SearchTerm>> groups;
    std::vector<SearchTerm> excluded;

    // Nothing is looked for: no words, or only excluded ones.
    [[nodiscard]] bool isEmpty() const { return groups.empty(); }
    bool operator==(const SearchExpression &) const = default;
};

// words "words together" begin* -without this OR that. Never fails: what has no meaning (a quote without its partner,
// OR at an end) is read as well as possible, and signs without letters are looked for as they are.
SearchExpression parseSearch(const QString &text);
// The text as it is, anywhere, upper and lower case alike.
SearchExpression plainSearch(const QString &text);

// Ranges of a text in UTF-16, in order and apart.
using SearchMarks = std::vector<std::pair<int, int>>; // start, length

// A part of a text around what was found, on one line.
struct SearchSnippet
{
    QString text;
    SearchMarks marks;
};

// Decides about texts; keeps memory between them. Used by one thread at a time.
class SearchMatcher
{
public:
    explicit SearchMatcher(SearchExpression expression);

    [[nodiscard]] bool matches(std::string_view utf8);
    // Of a text that matches: above 0; rises with how often the terms occur for its length, and when all of them stand
    // together.
    [[nodiscard]] double score(std::string_view utf8);
    [[nodiscard]] SearchMarks marks(std::string_view utf8);
    [[nodiscard]] SearchSnippet snippet(std::string_view utf8, int characters);

private:
    [[nodiscard]] bool mayMatch(std::string_view utf8);
    [[nodiscard]] const std::string &folded(std::string_view utf8, SearchForm form);
    [[nodiscard]] bool has(const SearchTerm &term, std::string_view utf8);
    [[nodiscard]] std::vector<std::pair<size_t, size_t>> byteMarks(std::string_view utf8);

    SearchExpression m_expression;
    std::vector<std::string> m_guards; // ASCII: a text in ASCII with none of them does not match
    bool m_guardIsNeeded = false;      // nor does any other text without them
    bool m_guardIsExact = false;       // and one with any of them does
    std::string m_words, m_plain, m_scratch;
    bool m_hasWords = false, m_hasPlain = false; // of the text at hand
};

} // namespace parlance
