// The fields of an answer of an admin API, in whichever spelling: totalPrice, total_price and TotalPrice are one.
#pragma once

#include "importers/bedrock/attributes.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace parlance::bedrock {

// "totalPrice", "TotalPrice", "total price", "total-price" → "total_price"; "userID" → "user_id".
std::string snakeName(std::string_view name);

class AnswerFields
{
public:
    explicit AnswerFields(Object object);

    // The first of the names (in snake case) that has a value other than null.
    [[nodiscard]] std::optional<Element> find(std::initializer_list<std::string_view> names) const;
    [[nodiscard]] bool has(std::initializer_list<std::string_view> names) const { return find(names).has_value(); }
    [[nodiscard]] bool names(std::string_view name) const; // also one that is null
    // A text, or a number as its digits; empty when it is neither.
    [[nodiscard]] std::string text(std::initializer_list<std::string_view> names) const;
    [[nodiscard]] std::optional<bool> flag(std::initializer_list<std::string_view> names) const;
    // An epoch number of any unit, or an ISO time.
    [[nodiscard]] std::optional<UtcMs> time(std::initializer_list<std::string_view> names, const TimeZone &zone) const;

    struct Field
    {
        std::string name; // in snake case
        std::string_view given;
        Element value;
    };
    [[nodiscard]] const std::vector<Field> &all() const { return m_fields; }

private:
    std::vector<Field> m_fields;
};

// A value as the text of a cell gives it: see AnswerFields::time().
std::optional<UtcMs> timeOfText(std::string_view text, const TimeZone &zone);
std::string textOfValue(Element value);

} // namespace parlance::bedrock
