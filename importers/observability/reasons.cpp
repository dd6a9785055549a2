#include "importers/observability/reasons.h"

#include "importers/readers/text.h"
#include "models/records/reasons.h"

namespace parlance::observability {

namespace {

constexpr std::string_view lookUpNames[] = {"retriev",      "knowledge_base", "knowledgebase",
                                            "vector_store", "vectorstore",    "vector_search"};

// "Off-topic", "off topic" and "off_topic" are one name.
std::string simpleName(std::string_view name)
{
    std::string simple = lowerAscii(name);
    for (char &c : simple)
        c = c == ' ' || c == '-' || c == '.' ? '_' : c;
    return simple;
}

bool saysOut(std::string_view simple)
{
    return contains(simple, "out_of_scope") || contains(simple, "outofscope") || contains(simple, "off_topic") ||
           contains(simple, "offtopic");
}

bool saysIn(std::string_view simple)
{
    return contains(simple, "in_scope") || contains(simple, "inscope") || contains(simple, "on_topic") ||
           contains(simple, "ontopic");
}

std::optional<bool> truthOf(const Value &value)
{
    if (const auto truth = value.truth())
        return truth;
    const std::string word = lowerAscii(value.text());
    if (word == "yes")
        return true;
    return word == "no" ? std::optional(false) : std::nullopt;
}

} // namespace

bool isLookUpName(std::string_view name)
{
    const std::string simple = simpleName(name);
    return std::any_of(std::begin(lookUpNames), std::end(lookUpNames),
                       [&](std::string_view part) { return contains(simple, part); });
}

bool isEmptyList(const Value &value)
{
    if (const auto list = value.array())
        return list->size() == 0;
    return value.text() == "[]";
}

RetrievalHitRecord failedLookUp(std::optional<qint64> tookMs)
{
    RetrievalHitRecord hit;
    hit.kind = reasons::failedLookUp;
    hit.lookUpMs = tookMs;
    return hit;
}

RetrievalHitRecord timedLookUp(qint64 tookMs)
{
    RetrievalHitRecord hit;
    hit.kind = reasons::timedLookUp;
    hit.lookUpMs = tookMs;
    return hit;
}

bool saysOutOfScope(std::string_view name, const Value &value)
{
    const std::string simple = simpleName(name);
    if (saysOut(simple))
        return truthOf(value) == true || saysOut(simpleName(value.text()));
    if (saysIn(simple))
        return truthOf(value) == false || saysOut(simpleName(value.text()));
    return (contains(simple, "scope") || contains(simple, "topic")) && saysOut(simpleName(value.text()));
}

} // namespace parlance::observability
