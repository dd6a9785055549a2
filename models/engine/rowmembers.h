// Members of the row plan, as they turn up in answers.
#pragma once

#include "models/engine/dimensions.h"

#include <map>

namespace parlance {

// Members whose identity is their row id: two may have the same key, or there are very many.
constexpr bool isById(DimensionKey dimension)
{
    return dimension == DimensionKey::Conversation || dimension == DimensionKey::Question;
}

class RowMembers final : public Members
{
public:
    RowMembers(DimensionKey dimension, std::shared_ptr<DictionarySource> dictionaries)
        : m_dimension(dimension)
        , m_dictionaries(std::move(dictionaries))
        , m_members(1)
    {}
    uint32_t intern(const QString &identity, const QString &key);
    [[nodiscard]] const QString &identity(uint32_t code) const { return m_members[code].identity; }
    [[nodiscard]] uint32_t size() const override { return uint32_t(m_members.size()); }
    [[nodiscard]] QString key(uint32_t code) const override { return m_members[code].key; }
    [[nodiscard]] QString label(uint32_t code) const override;
    [[nodiscard]] bool less(uint32_t a, uint32_t b) const override;
    [[nodiscard]] bool lessInTies(uint32_t a, uint32_t b) const override;
    Result<void> prepare(std::span<const uint32_t> codes) override;

private:
    Result<void> prepareById(Dictionary dictionary, std::span<const uint32_t> codes);

    struct Member
    {
        QString identity, key;
    };
    DimensionKey m_dimension;
    std::shared_ptr<DictionarySource> m_dictionaries;
    std::vector<Member> m_members; // [0] is null
    std::map<QString, uint32_t> m_codes;
    std::map<QString, QString> m_labels;
    bool m_labelled = false;
};

} // namespace parlance
