// Texts in the form in which they are searched: what counts as a word, and which letters are the same.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace parlance {

// Words: the words of the text between single blanks, with one before the first and after the last. Case, accents of
// Latin and Greek letters, full-width forms and invisible characters make no difference. Scripts written without
// spaces (Han, Kana, Hangul, Thai, …) and symbols such as emoji stand together as runs, apart from other words.
// Plain: the text itself, only without the difference of upper and lower case.
enum class SearchForm { Words, Plain };

// Rises when the words form of any text changes; part of it is the Unicode version of the library underneath. An index
// of another version must be built anew.
int searchFormVersion();

// Writes into out, whose memory is reused; invalid UTF-8 separates words. origin, when given, holds for each byte of
// out where its character begins in the text, and for the blanks in between something not to rely on.
void foldForSearch(std::string_view utf8, SearchForm form, std::string &out, std::vector<uint32_t> *origin = nullptr);

// Where the character that begins at the byte ends, with the invisible characters and accents that follow it.
size_t endOfCharacter(std::string_view utf8, size_t at);

// Whether the words form of a text may begin or end here within a run: true for scripts without spaces and symbols.
bool isUnspaced(std::string_view foldedCharacter);

// Calls f(token) for everything of a words form that an index holds: whole words, cut at 60 bytes, and of runs every
// two neighbours and the last character alone.
template <typename F>
void eachIndexToken(std::string_view words, F f);

// Whether the haystack holds the needle, which is lower case ASCII and not empty; upper and lower case of the haystack
// are the same. Some gigabytes a second.
bool containsAscii(std::string_view haystack, std::string_view needle);
bool isAscii(std::string_view text);
// Whether the words form of the text holds one of the needles (ASCII, without blanks) where other characters than ASCII
// take part. Only what lies around those is folded, into scratch.
bool containsAroundOthers(std::string_view utf8, const std::vector<std::string> &needles, std::string &scratch);

namespace detail {
inline constexpr size_t longestToken = 60;
// Bytes of the character that a valid UTF-8 lead byte begins.
inline size_t characterBytes(unsigned char lead)
{
    return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}
} // namespace detail

template <typename F>
void eachIndexToken(std::string_view words, F f)
{
    for (size_t from = 0; from < words.size();) {
        if (words[from] == ' ') {
            ++from;
            continue;
        }
        size_t to = words.find(' ', from);
        to = to == std::string_view::npos ? words.size() : to;
        std::string_view word = words.substr(from, to - from);
        from = to;
        if (!isUnspaced(word)) {
            if (word.size() > detail::longestToken) {
                size_t cut = detail::longestToken;
                while ((static_cast<unsigned char>(word[cut]) & 0xc0) == 0x80)
                    --cut;
                word = word.substr(0, cut);
            }
            f(word);
            continue;
        }
        for (size_t at = 0; at < word.size();) {
            const size_t first = detail::characterBytes(static_cast<unsigned char>(word[at]));
            const size_t second =
                at + first < word.size() ? detail::characterBytes(static_cast<unsigned char>(word[at + first])) : 0;
            f(word.substr(at, first + second));
            at += first;
        }
    }
}

} // namespace parlance
