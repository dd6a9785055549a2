// What the first bytes of a JSON input tell of its shape; they may be cut anywhere.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parlance {

// The first key of the object at the start of the text; empty when there is none.
std::string_view firstJsonKey(std::string_view text);

// One object a line, so that a damaged line harms no other. Printed for people an object goes on in the next line, and
// some write objects without anything between them.
bool isObjectPerLine(std::string_view text);

// The keys of the first record, down to four levels, in lists those of the first element: "event", "results[].event",
// "data.resultType". A list at the start of the text adds nothing to the paths. At most some hundred.
class JsonHead
{
public:
    explicit JsonHead(std::string_view text);
    [[nodiscard]] bool has(std::string_view path) const;
    [[nodiscard]] bool hasAll(std::initializer_list<std::string_view> paths) const;

private:
    void readValue(const std::string &path, int depth);
    void readObject(const std::string &path, int depth);
    void skipValue();
    bool skipSpace();
    std::string_view readString();

    std::string_view m_text;
    size_t m_at = 0;
    std::vector<std::string> m_paths;
};

} // namespace parlance
