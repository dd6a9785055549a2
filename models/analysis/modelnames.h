// One model has many names: keys of platforms, Bedrock ids, inference profiles, names of its vendor. This finds the one
// key under which all of them are counted.
#pragma once

#include "models/core/result.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace parlance {

struct ModelName
{
    std::string key;    // permanent: "claude-v3.5-sonnet"
    std::string label;  // for people: "Claude 3.5 Sonnet"
    std::string vendor; // "Anthropic"; empty when unknown
    std::string family; // "Claude Sonnet"; empty when unknown

    bool operator==(const ModelName &) const = default;
};

// A value; const functions are thread-safe.
class ModelNames
{
public:
    // {"models":[{"key","label","vendor","family","aliases":[…]}]}; other members are ignored. Errors are Unreadable.
    static Result<ModelNames> fromJson(const QByteArray &json);

    // The model that a source means. Case, "_", "." and "-" do not count; ARNs, geographic prefixes ("us.", "eu.",
    // "apac.", "global."), vendor prefixes, versions ("-v1:0") and dates may be there or not. A name that is not known is
    // its own key (without ARN and geographic prefix), with the vendor guessed from its words. Empty stays empty.
    [[nodiscard]] ModelName resolve(std::string_view name) const;

    [[nodiscard]] const std::vector<ModelName> &all() const { return m_models; }

private:
    void add(std::string_view name, size_t model);

    std::vector<ModelName> m_models;
    std::unordered_map<std::string, size_t> m_byName; // simplified name → index
};

} // namespace parlance
