#include "models/store/valuation.h"

#include <QString>

namespace parlance {

namespace {

// The short way for plain ASCII, which most text is; false when there is anything else.
bool normaliseAscii(std::string_view text, std::string &out)
{
    bool space = false;
    for (const char c : text) {
        if (c & 0x80)
            return false;
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            space = !out.empty();
            continue;
        }
        if (space)
            out.push_back(' ');
        space = false;
        out.push_back(c >= 'A' && c <= 'Z' ? char(c + 32) : c);
    }
    return true;
}

} // namespace

std::string_view normalisedQuestion(std::string_view text)
{
    thread_local std::string out;
    out.clear();
    if (!normaliseAscii(text, out))
        out = QString::fromUtf8(text.data(), qsizetype(text.size())).simplified().toCaseFolded().toStdString();
    const size_t last = out.find_last_not_of(" .?!");
    return std::string_view(out).substr(0, last == std::string::npos ? 0 : last + 1);
}

std::optional<Nano> tokenPrice(std::string_view, const MessageRecord &, UtcMs)
{
    return std::nullopt;
}

Nano textPrice(std::string_view, std::string_view text, UtcMs)
{
    return Nano(text.size());
}

ModelName canonicalModel(std::string_view name)
{
    return {std::string(name), {}, {}};
}

std::string_view ModelNames::key(std::string_view name)
{
    if (name.empty())
        return {};
    if (name == m_lastName)
        return m_lastKey;
    auto found = m_names.find(name);
    if (found == m_names.end())
        found = m_names.emplace(std::string(name), canonicalModel(name)).first;
    m_lastName = found->first;
    m_lastKey = found->second.key;
    return m_lastKey;
}

} // namespace parlance
