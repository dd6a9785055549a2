#include "importers/readers/json.h"

#include <cstring>

namespace parlance {

namespace {

constexpr size_t maxDepth = 512;
constexpr size_t usualSize = 4 << 20; // buffers beyond this are given back after the record that needed them

JsonFailure failureOf(simdjson::error_code error)
{
    switch (error) {
    case simdjson::DEPTH_ERROR:
        return {QStringLiteral("json.depth"), QStringLiteral("JSON nested more than %1 levels deep").arg(maxDepth)};
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC:
        return {QStringLiteral("json.size"), QStringLiteral("a JSON text too large to be read")};
    case simdjson::EMPTY:
        return {QStringLiteral("json.syntax"), QStringLiteral("not JSON: nothing there")};
    default:
        return {QStringLiteral("json.syntax"),
                QStringLiteral("not JSON: %1").arg(QString::fromUtf8(simdjson::error_message(error)))};
    }
}

} // namespace

void appendJsonString(std::string &out, std::string_view text)
{
    constexpr char digits[] = "0123456789abcdef";
    out += '"';
    size_t begin = 0; // of what needs no escape
    for (size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\') [[likely]]
            continue;
        out.append(text.data() + begin, i - begin);
        begin = i + 1;
        if (c < 0x20) {
            out += "\\u00";
            out += digits[c >> 4];
            out += digits[c & 15];
        } else {
            out += '\\';
            out += char(c);
        }
    }
    out.append(text.data() + begin, text.size() - begin);
    out += '"';
}

JsonParser::JsonParser()
    : m_parser(std::make_unique<simdjson::dom::parser>())
{}

std::optional<JsonParser::Element> JsonParser::parsePadded(std::string_view text)
{
    m_repairs = {};
    forgetLargeBuffers(text.size());
    Element root;
    const auto error = m_parser->parse(text.data(), text.size(), false).get(root);
    if (error != simdjson::SUCCESS) [[unlikely]]
        return parseRepaired(text, error);
    return root;
}

std::optional<JsonParser::Element> JsonParser::parse(std::string_view text)
{
    if (m_copySize < text.size() || (m_copySize > usualSize && text.size() <= usualSize)) {
        m_copySize = std::max(text.size() + text.size() / 2, size_t(64) << 10);
        m_copy = std::make_unique_for_overwrite<char[]>(m_copySize + size_t(jsonPadding));
    }
    if (!text.empty())
        std::memcpy(m_copy.get(), text.data(), text.size());
    return parsePadded({m_copy.get(), text.size()});
}

std::optional<JsonParser::Element> JsonParser::parseRepaired(std::string_view text, simdjson::error_code error)
{
    m_failure = failureOf(error);
    if (error == simdjson::DEPTH_ERROR || error == simdjson::CAPACITY || error == simdjson::MEMALLOC)
        return std::nullopt;
    std::string repaired = repairJson(text, m_repairs);
    if (!m_repairs.changed)
        return std::nullopt;
    const size_t size = repaired.size();
    repaired.resize(size + size_t(jsonPadding));
    Element root;
    const auto again = m_parser->parse(repaired.data(), size, false).get(root);
    if (again == simdjson::SUCCESS)
        return root;
    m_failure = failureOf(again);
    m_repairs = {};
    return std::nullopt;
}

// One huge record must not cost its memory for the rest of the import.
void JsonParser::forgetLargeBuffers(size_t nextSize)
{
    if (m_largest > usualSize && nextSize <= usualSize) {
        m_parser = std::make_unique<simdjson::dom::parser>();
        m_largest = 0;
    }
    // Without memory the parser stays as it is and says so when it parses.
    if (m_parser->max_depth() != maxDepth &&
        m_parser->allocate(std::max(nextSize, size_t(64) << 10), maxDepth) != simdjson::SUCCESS)
        return;
    m_largest = std::max(m_largest, nextSize);
}

} // namespace parlance
