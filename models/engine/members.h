// The members of a dimension: from the small codes that scans count by to keys and labels.
#pragma once

#include "models/core/result.h"
#include "models/query/table.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace parlance {

// What the dictionaries of the workspace say, by the row id that stands in the columns.
enum class Dictionary : quint8 {
    User,
    UserGroup,
    UserPlan,
    Bot,
    BotOwner,
    BotType,
    BotPublished,
    BotScope,
    Model,
    Provider,
    Source,
    Platform,
    Environment,
    Term,
    Question,
    Conversation,
    Slot, // by their words: they have no id. Likewise all below
    SlotValue,
    Utterance,
    Tool,
    CitedSource,
    HttpStatus,
    ErrorGroup,
    Actor,
    Action,
    TargetKind,
    Target,
    AuditDetail,
    AuditEvent,
    Event,
    LeadInterest,
    LeadGrade,
    Metric,
    MetricLabels,
    BotPinned, // by id
    BotStatus,
    Comment,
    Intent, // by its words
    ReviewState,
    Tag,
    Answer,
    Topic // by id of the question
};

struct DictionaryKey
{
    Dictionary dictionary;
    int kind = 0; // of Term: the FactColumn
    DictionaryKey(Dictionary d, int k = 0)
        : dictionary(d)
        , kind(k)
    {}
    auto operator<=>(const DictionaryKey &) const = default;
};

struct DictionaryRow
{
    uint32_t id = 0;
    QString key;   // null: the row has no such attribute
    QString label; // empty: the same as the key
};

class DictionarySource
{
public:
    virtual ~DictionarySource() = default;
    virtual Result<void> forEach(DictionaryKey dictionary, const std::function<void(const DictionaryRow &)> &use) = 0;
    virtual Result<std::vector<DictionaryRow>> some(DictionaryKey dictionary, std::span<const uint32_t> ids) = 0;
};

// Order of keys in both plans: by code point, as SQLite compares UTF-8.
bool keyLess(const QString &a, const QString &b);

// Codes 0 to size() − 1. In a text dimension code 0 is null. Immutable but for what prepare() fetches, which belongs
// to one query: a Members that fetches is made anew for every query.
class Members
{
public:
    virtual ~Members() = default;
    [[nodiscard]] virtual ValueType type() const { return ValueType::Text; }
    [[nodiscard]] virtual uint32_t size() const = 0;
    [[nodiscard]] virtual bool isNull(uint32_t code) const { return code == 0; }
    // Makes key and label of these codes available.
    virtual Result<void> prepare(std::span<const uint32_t> /*codes*/) { return {}; }
    // Makes less() exact for all codes, not only those prepared.
    virtual Result<void> prepareOrder() { return {}; }
    [[nodiscard]] virtual bool less(uint32_t a, uint32_t b) const { return a < b; }
    // The order of what is equal in all that was asked for, the same in both plans. Needs no preparing.
    [[nodiscard]] virtual bool lessInTies(uint32_t a, uint32_t b) const { return less(a, b); }
    [[nodiscard]] virtual QString key(uint32_t code) const = 0;
    [[nodiscard]] virtual QString label(uint32_t code) const = 0;
    [[nodiscard]] virtual qint64 integer(uint32_t code) const { return code; } // types Integer and Time
};
using MembersPtr = std::shared_ptr<Members>;

// Members with all keys at hand, sorted by key: comparing codes compares keys.
class ListMembers : public Members
{
public:
    struct Member
    {
        QString key, label;
    };
    ListMembers()
        : m_members(1)
    {}
    explicit ListMembers(std::vector<Member> sorted); // without the null member

    [[nodiscard]] uint32_t size() const override { return uint32_t(m_members.size()); }
    [[nodiscard]] QString key(uint32_t code) const override { return m_members[code].key; }
    [[nodiscard]] QString label(uint32_t code) const override { return m_members[code].label; }
    [[nodiscard]] uint32_t codeOf(const QString &key) const; // 0: no such member

private:
    std::vector<Member> m_members; // [0] is null
};

// Members that are numbers or times: hours, weekdays, buckets. `nullCode` < 0: none is null.
class NumberMembers : public Members
{
public:
    NumberMembers(ValueType type, std::vector<qint64> numbers, int nullCode = -1)
        : m_type(type)
        , m_numbers(std::move(numbers))
        , m_null(nullCode)
    {}
    [[nodiscard]] ValueType type() const override { return m_type; }
    [[nodiscard]] uint32_t size() const override { return uint32_t(m_numbers.size()); }
    [[nodiscard]] bool isNull(uint32_t code) const override { return int64_t(code) == m_null; }
    [[nodiscard]] bool less(uint32_t a, uint32_t b) const override;
    [[nodiscard]] QString key(uint32_t code) const override { return QString::number(m_numbers[code]); }
    [[nodiscard]] QString label(uint32_t code) const override { return key(code); }
    [[nodiscard]] qint64 integer(uint32_t code) const override { return m_numbers[code]; }

private:
    ValueType m_type;
    std::vector<qint64> m_numbers;
    int m_null;
};

// Many long keys (questions, conversations): codes are row ids, texts are fetched for the rows that are shown. Ties are in
// the order of the ids: most questions were asked once, and their order would take the texts of all of them.
class FetchedMembers : public Members
{
public:
    FetchedMembers(Dictionary dictionary, uint32_t size, std::shared_ptr<DictionarySource> source)
        : m_dictionary(dictionary)
        , m_size(size)
        , m_source(std::move(source))
    {}
    [[nodiscard]] uint32_t size() const override { return m_size; }
    Result<void> prepare(std::span<const uint32_t> codes) override;
    Result<void> prepareOrder() override;
    [[nodiscard]] bool less(uint32_t a, uint32_t b) const override;
    [[nodiscard]] bool lessInTies(uint32_t a, uint32_t b) const override { return a < b; }
    [[nodiscard]] QString key(uint32_t code) const override;
    [[nodiscard]] QString label(uint32_t code) const override;

private:
    [[nodiscard]] const DictionaryRow *find(uint32_t code) const;

    Dictionary m_dictionary;
    uint32_t m_size;
    std::shared_ptr<DictionarySource> m_source;
    std::vector<DictionaryRow> m_fetched; // sorted by id
    std::vector<uint32_t> m_rank;         // by id; empty until asked for
};

// A whole dictionary in memory: from row ids to codes of its members. Rows with the same key share a member.
struct CodeMap
{
    std::vector<uint32_t> codeOfId; // 0 for ids that have none
    std::shared_ptr<ListMembers> members;

    static CodeMap build(std::vector<DictionaryRow> rows);
    [[nodiscard]] uint32_t code(uint32_t id) const { return id < codeOfId.size() ? codeOfId[id] : 0; }
};

} // namespace parlance
