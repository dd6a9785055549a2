#include "importers/readers/shorthead.h"

#include "importers/readers/text.h"

#include <vector>

namespace parlance {

namespace {

constexpr size_t longestHead = 64 << 10, longestText = 200;
constexpr int firstElements = 4;

// Copies what matters of a JSON text from left to right; never looks back, so damage does no harm.
class Shortener
{
public:
    std::string run(std::string_view text)
    {
        for (m_read = 0; m_read < text.size() && m_out.size() < longestHead && !m_isDone; ++m_read) {
            if (m_inText)
                takeText(text, m_read);
            else
                takeMark(text[m_read]);
        }
        if (m_isDone)
            m_out += '\n';
        return std::move(m_out);
    }
    [[nodiscard]] bool isDone() const { return m_isDone; }
    [[nodiscard]] size_t read() const { return m_read; } // of the text

private:
    void takeText(std::string_view text, size_t &i)
    {
        const char c = text[i];
        if (c == '"') {
            m_inText = false;
            emit(c);
            return;
        }
        const std::string_view letter = text.substr(i, c == '\\' ? 2 : 1);
        i += letter.size() - 1;
        m_textSize += letter.size();
        if (m_textSize <= longestText)
            emit(letter);
    }

    void takeMark(char c)
    {
        if (c == '"') {
            m_inText = true;
            m_textSize = 0;
        } else if (c == '{' || c == '[') {
            m_open.push_back({c == '[', 1});
        } else if (c == ',' && !m_open.empty() && m_open.size() > 1 && m_open.back().isList) {
            if (++m_open.back().elements > firstElements && m_mutedAt == 0)
                m_mutedAt = m_open.size();
        } else if ((c == '}' || c == ']') && !m_open.empty()) {
            if (m_mutedAt == m_open.size())
                m_mutedAt = 0;
            m_open.pop_back();
            m_isDone = m_open.empty();
        }
        emit(c);
    }

    void emit(char c) { emit(std::string_view(&c, 1)); }
    void emit(std::string_view part)
    {
        if (m_mutedAt == 0)
            m_out += part;
    }

    struct Open
    {
        bool isList = false;
        int elements = 0;
    };
    std::string m_out;
    std::vector<Open> m_open;
    size_t m_mutedAt = 0; // the depth of the list whose further elements are left out; 0: none
    bool m_inText = false, m_isDone = false;
    size_t m_textSize = 0, m_read = 0;
};

} // namespace

bool isCutJson(std::string_view head)
{
    const std::string_view text = trimmedHead(head);
    if (!text.starts_with('{') && !text.starts_with('['))
        return false;
    Shortener shortener;
    (void)shortener.run(text);
    return !shortener.isDone();
}

std::string shortenedJson(std::string_view text)
{
    return shortenedRecords(text, 1);
}

std::string shortenedRecords(std::string_view text, int records)
{
    std::string all;
    for (int i = 0; i < records; ++i) {
        text = trimmedHead(text);
        Shortener shortener;
        const std::string one = shortener.run(text);
        if (i > 0 && !shortener.isDone())
            break;
        all += one;
        text.remove_prefix(std::min(shortener.read(), text.size()));
    }
    return all;
}

} // namespace parlance
