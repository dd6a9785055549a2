#include "models/store/conversationstate.h"

#include "models/analysis/question.h"
#include "models/store/hash.h"
#include "models/store/segmentbuilder.h"
#include "models/store/valuation.h"

#include <algorithm>
#include <limits>

namespace parlance {

namespace {

constexpr size_t indexFrom = 17; // conversations shorter than this are searched one by one

// A record's fields in the order of ConversationField.
std::array<StateField, conversationFieldCount> recordFields(const ConversationRecord &r, qint64 ord)
{
    std::array<StateField, conversationFieldCount> fields;
    const std::string_view texts[] = {
        r.user,       r.bot,        r.title,
        r.channel,    r.modality,   r.locale,
        r.botAlias,   r.botVersion, r.device,
        r.browser,    r.country,    r.region,
        r.city,       r.referrer,   r.plan,
        r.experiment, r.variant,    outcomeText(outcomeCode(r.outcome))}; // an unknown word says nothing
    static_assert(std::size(texts) + 2 == conversationFieldCount);
    for (size_t i = 0; i < std::size(texts); ++i)
        fields[i] = {!texts[i].empty(), texts[i], 0, ord};
    fields[size_t(ConversationField::Started)] = {r.started.has_value(), {}, r.started.value_or(0), ord};
    fields[size_t(ConversationField::Ended)] = {r.ended.has_value(), {}, r.ended.value_or(0), ord};
    return fields;
}

void appendText(std::string &out, std::string_view text)
{
    const uint64_t size = text.size();
    out.append(reinterpret_cast<const char *>(&size), sizeof size);
    out.append(text);
}

template <typename T>
void appendValue(std::string &out, T value)
{
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

template <typename T>
void appendOptional(std::string &out, const std::optional<T> &value)
{
    out.push_back(value ? 1 : 0);
    if (value)
        appendValue(out, *value);
}

bool hasNearest(const MessageRecord &r)
{
    return !r.nearestIntent.empty() || r.nearestConfidence;
}

void appendRare(const MessageRecord &r, std::string &out)
{
    for (const auto &v : {r.inputTokens, r.outputTokens, r.cacheReadTokens, r.cacheWriteTokens, r.reasoningTokens,
                          r.cost, r.responseMs, r.firstTokenMs})
        appendOptional(out, v);
    appendOptional(out, r.confidence);
    for (std::string_view v : {r.reasoning, r.errorName, r.errorType, r.errorCode, r.errorText, r.errorRequestId,
                               r.errorStack, r.endpoint, r.intent, r.intentState, r.answerSource, r.sentiment})
        appendText(out, v);
    appendValue(out, r.hits.size());
    for (const RetrievalHitRecord &h : r.hits) {
        for (std::string_view v : {h.source, h.kind, h.text})
            appendText(out, v);
        appendOptional(out, h.rank);
        appendOptional(out, h.score);
        appendOptional(out, h.lookUpMs);
    }
    appendValue(out, r.tools.size());
    for (const ToolCallRecord &t : r.tools) {
        for (std::string_view v : {t.id, t.name, t.input, t.output})
            appendText(out, v);
        appendOptional(out, t.ok);
    }
    appendValue(out, r.slotValues.size());
    for (const SlotRecord &s : r.slotValues)
        for (std::string_view v : {s.name, s.original, s.interpreted, s.resolved})
            appendText(out, v);
    appendValue(out, r.attachments.size());
    for (const AttachmentRecord &a : r.attachments) {
        for (std::string_view v : {a.kind, a.name, a.mediaType})
            appendText(out, v);
        appendValue(out, a.bytes);
    }
    if (hasNearest(r)) { // else the same as before there was such a field: known records stay known
        appendText(out, r.nearestIntent);
        appendOptional(out, r.nearestConfidence);
    }
}

template <typename T, typename Fix>
std::span<const T> keep(std::span<const T> values, Arena &arena, Fix fix)
{
    std::span<T> copy = arena.copy(values);
    for (T &value : copy)
        fix(value);
    return copy;
}

const MessageRecord *keepRare(const MessageRecord &record, Arena &arena)
{
    MessageRecord *r = arena.make(record);
    const auto own = [&](auto &...views) { ((views = arena.copy(views)), ...); };
    r->id = r->parent = r->model = r->text = {}; // StateMessage has them
    r->feedback.reset();
    own(r->reasoning, r->errorName, r->errorType, r->errorCode, r->errorText, r->errorRequestId, r->errorStack,
        r->endpoint, r->intent, r->intentState, r->answerSource, r->sentiment, r->nearestIntent);
    r->hits = keep(r->hits, arena, [&](RetrievalHitRecord &h) { own(h.source, h.kind, h.text); });
    r->tools = keep(r->tools, arena, [&](ToolCallRecord &t) { own(t.id, t.name, t.input, t.output); });
    r->slotValues =
        keep(r->slotValues, arena, [&](SlotRecord &s) { own(s.name, s.original, s.interpreted, s.resolved); });
    r->attachments = keep(r->attachments, arena, [&](AttachmentRecord &a) { own(a.kind, a.name, a.mediaType); });
    return r;
}

StateMessage fromRecord(const MessageRecord &m, qint64 ord)
{
    StateMessage s;
    s.id = m.id;
    s.idHash = idKey(m.id);
    s.parent = m.parent;
    s.model = m.model;
    s.text = m.text;
    s.rare = hasRareFields(m) ? &m : nullptr;
    s.stated = m.at;
    s.role = m.role;
    s.error = m.error;
    s.visible = m.visible;
    s.missed = m.missed;
    s.first = s.last = ord;
    return s;
}

void copyContent(StateMessage &to, const StateMessage &from)
{
    to.parent = from.parent;
    to.model = from.model;
    to.text = from.text;
    to.question = from.question;
    to.questionHash = from.questionHash;
    to.rare = from.rare;
    to.stated = from.stated;
    to.role = from.role;
    to.error = from.error;
    to.visible = from.visible;
    to.missed = from.missed;
}

void ownContent(StateMessage &m, Arena &arena)
{
    m.parent = arena.copy(m.parent); // the model is a name that ModelCache keeps
    m.text = arena.copy(m.text);
    if (m.rare)
        m.rare = keepRare(*m.rare, arena);
    if (m.role == Role::User && !m.text.empty() && !isHidden(m)) {
        m.question = arena.copy(normalisedQuestion(m.text));
        m.questionHash = m.question.empty() ? 0 : hash64(m.question);
    }
}

auto feedbackKey(const StateFeedback &f)
{
    return std::tuple(f.ord, f.rating, f.category, f.comment);
}

quint64 contentHash(const ConversationRecord &record, const std::array<StateField, conversationFieldCount> &fields)
{
    quint64 h = hashMix(quint64(record.deleted) | quint64(record.complete) << 1 | quint64(record.hasState) << 2,
                        quint64(record.reportedTotal.value_or(-1)));
    h = hashMix(h, quint64(record.exportHour.value_or(-1)));
    for (const StateField &f : fields)
        h = f.set ? hashMix(h, hash64(f.text, quint64(f.number) + 1)) : hashMix(h, 0);
    std::string rare;
    for (const MessageRecord &m : record.messages) {
        h = hash64(m.id, h);
        h = hash64(m.parent, h);
        h = hash64(m.model, h);
        h = hash64(m.text, h);
        h = hashMix(h, quint64(m.at.value_or(-1)) ^ quint64(m.at.has_value()) << 63);
        h = hashMix(h, quint64(m.role) | quint64(m.error) << 4 | quint64(m.visible.value_or(false)) << 5 |
                           quint64(m.visible.has_value()) << 6 | quint64(m.missed.value_or(false)) << 7 |
                           quint64(m.missed.has_value()) << 8);
        if (m.feedback) {
            h = hashMix(h, quint64(m.feedback->rating) + 1);
            h = hash64(m.feedback->category, h);
            h = hash64(m.feedback->comment, h);
        }
        if (hasRareFields(m)) {
            rare.clear();
            appendRare(m, rare);
            h = hash64(rare, h);
        }
    }
    return h;
}

} // namespace

bool isHidden(const StateMessage &m)
{
    return m.rare && !m.rare->intent.empty() && isObfuscated(m.text);
}

qint64 encodeOrder(const SnapshotOrder &order)
{
    constexpr qint64 limit = std::numeric_limits<qint64>::max() / 4 - 1;
    return std::clamp(order.atMicros, -limit, limit) * 4 + std::clamp(order.rank, 0, 3);
}

SnapshotOrder decodeOrder(qint64 ord)
{
    return {ord >> 2, int(ord & 3)};
}

uint32_t idKey(std::string_view id)
{
    return uint32_t(hash64(id));
}

bool hasRareFields(const MessageRecord &r)
{
    return r.inputTokens || r.outputTokens || r.cacheReadTokens || r.cacheWriteTokens || r.reasoningTokens || r.cost ||
           r.responseMs || r.firstTokenMs || r.confidence || !r.reasoning.empty() || !r.errorName.empty() ||
           !r.errorType.empty() || !r.errorCode.empty() || !r.errorText.empty() || !r.errorRequestId.empty() ||
           !r.errorStack.empty() || !r.endpoint.empty() || !r.intent.empty() || !r.intentState.empty() ||
           !r.answerSource.empty() || !r.sentiment.empty() || hasNearest(r) || !r.hits.empty() || !r.tools.empty() ||
           !r.slotValues.empty() || !r.attachments.empty();
}

void appendContent(const StateMessage &m, std::string &out)
{
    appendOptional(out, m.stated);
    appendValue(out, m.role);
    appendValue(out, m.error);
    appendOptional(out, m.visible);
    appendOptional(out, m.missed);
    for (std::string_view v : {m.parent, m.model, m.text})
        appendText(out, v);
    static const MessageRecord none;
    appendRare(m.rare ? *m.rare : none, out);
}

int ConversationState::find(std::string_view messageId) const
{
    if (!m_index.empty()) {
        const auto found = m_index.find(messageId);
        return found == m_index.end() ? -1 : found->second;
    }
    const uint32_t hash = idKey(messageId);
    for (size_t i = messages.size(); i-- > 0;) // the parent of a message mostly stands just before it
        if (messages[i].idHash == hash && messages[i].id == messageId)
            return int(i);
    return -1;
}

void ConversationState::indexMessage(std::string_view messageId, int index)
{
    if (!m_index.empty()) {
        m_index.emplace(messageId, index);
    } else if (messages.size() >= indexFrom) {
        for (size_t i = 0; i < messages.size(); ++i)
            m_index.emplace(messages[i].id, int(i));
    }
}

void ConversationState::addStored(StateMessage message)
{
    message.idHash = idKey(message.id);
    messages.push_back(message);
    indexMessage(message.id, int(messages.size()) - 1);
}

const StateSnapshot *ConversationState::snapshotAt(qint64 ord) const
{
    const auto at = std::lower_bound(snapshots.begin(), snapshots.end(), ord,
                                     [](const StateSnapshot &s, qint64 o) { return s.ord < o; });
    return at != snapshots.end() && at->ord == ord ? &*at : nullptr;
}

void ConversationState::apply(const ConversationRecord &record, Arena &arena, ModelCache &models)
{
    const qint64 ord = encodeOrder(record.order);
    const auto incoming = recordFields(record, ord);

    StateSnapshot snapshot;
    snapshot.ord = ord;
    // The state before a write was brought by some earlier export: its total is of no hour.
    snapshot.exportHour = record.order.rank == 0 ? std::nullopt : record.exportHour;
    snapshot.total = record.reportedTotal;
    snapshot.bits =
        quint8((record.complete && record.hasState ? StateSnapshot::complete : 0) |
               (record.deleted ? StateSnapshot::deletion : 0) | (record.hasState ? StateSnapshot::state : 0));
    snapshot.hash = contentHash(record, incoming);
    mergeSnapshot(snapshot);

    for (int i = 0; i < conversationFieldCount; ++i)
        mergeField(i, incoming[size_t(i)], &arena);
    if (messages.empty())
        messages.reserve(record.messages.size());
    for (const MessageRecord &m : record.messages) {
        StateMessage message = fromRecord(m, ord);
        message.model = models.key(m.model);
        StateFeedback feedback;
        if (m.feedback) {
            feedback = {m.feedback->rating, m.feedback->category, m.feedback->comment, ord, ord};
            message.feedback = &feedback;
        }
        mergeMessage(message, arena, true);
    }
}

void ConversationState::merge(const ConversationState &other, Arena &arena)
{
    for (const StateSnapshot &s : other.snapshots)
        mergeSnapshot(s);
    for (int i = 0; i < conversationFieldCount; ++i)
        mergeField(i, other.fields[size_t(i)], nullptr);
    for (const StateMessage &m : other.messages)
        mergeMessage(m, arena, false);
}

void ConversationState::mergeSnapshot(const StateSnapshot &incoming)
{
    const auto at = std::lower_bound(snapshots.begin(), snapshots.end(), incoming.ord,
                                     [](const StateSnapshot &s, qint64 ord) { return s.ord < ord; });
    if (at == snapshots.end() || at->ord != incoming.ord) {
        const auto added = snapshots.insert(at, incoming);
        added->n = -1;
        added->changed = true;
        return;
    }
    StateSnapshot merged = *at;
    if (incoming.exportHour && (!merged.exportHour || *incoming.exportHour < *merged.exportHour))
        merged.exportHour = incoming.exportHour;
    if (incoming.total && (!merged.total || *incoming.total > *merged.total))
        merged.total = incoming.total;
    merged.bits |= incoming.bits;
    merged.hash = std::max(merged.hash, incoming.hash);
    at->changed |= std::tie(merged.exportHour, merged.total, merged.bits, merged.hash) !=
                   std::tie(at->exportHour, at->total, at->bits, at->hash);
    merged.changed = at->changed;
    *at = merged;
}

void ConversationState::mergeField(int index, const StateField &incoming, Arena *arena)
{
    StateField &mine = fields[size_t(index)];
    if (!incoming.set || (mine.set && std::tie(incoming.ord, incoming.text, incoming.number) <=
                                          std::tie(mine.ord, mine.text, mine.number)))
        return;
    mine = incoming;
    if (arena)
        mine.text = arena->copy(incoming.text);
    fieldsChanged = true;
}

void ConversationState::mergeMessage(const StateMessage &incoming, Arena &arena, bool copy)
{
    const int index = find(incoming.id);
    if (index < 0) {
        StateMessage added = incoming;
        added.n = -1;
        added.wasStored = false;
        added.contentChanged = added.feedbackChanged = true;
        if (copy) {
            added.id = arena.copy(incoming.id);
            ownContent(added, arena);
        }
        if (incoming.feedback) {
            StateFeedback *kept = arena.make(*incoming.feedback);
            if (copy) {
                kept->category = arena.copy(kept->category);
                kept->comment = arena.copy(kept->comment);
            }
            added.feedback = kept;
        }
        messages.push_back(added);
        indexMessage(added.id, int(messages.size()) - 1);
        return;
    }

    StateMessage &mine = messages[size_t(index)];
    bool newer = incoming.last > mine.last;
    if (incoming.last == mine.last) {
        std::string a, b;
        appendContent(incoming, a);
        appendContent(mine, b);
        newer = a > b;
    }
    if (newer) {
        copyContent(mine, incoming);
        mine.question = copy ? std::string_view() : incoming.question;
        mine.questionHash = copy ? 0 : incoming.questionHash;
        if (copy)
            ownContent(mine, arena);
        mine.contentChanged = true;
    }
    if (incoming.first < mine.first || incoming.last > mine.last)
        mine.contentChanged = true;
    mine.first = std::min(mine.first, incoming.first);
    mine.last = std::max(mine.last, incoming.last);

    if (!incoming.feedback)
        return;
    const bool wins = !mine.feedback || feedbackKey(*incoming.feedback) > feedbackKey(*mine.feedback);
    const qint64 firstOrd =
        mine.feedback ? std::min(mine.feedback->firstOrd, incoming.feedback->firstOrd) : incoming.feedback->firstOrd;
    if (!wins && firstOrd == mine.feedback->firstOrd)
        return;
    StateFeedback *kept = arena.make(wins ? *incoming.feedback : *mine.feedback);
    if (wins && copy) {
        kept->category = arena.copy(kept->category);
        kept->comment = arena.copy(kept->comment);
    }
    kept->firstOrd = firstOrd;
    mine.feedback = kept;
    mine.feedbackChanged = true;
}

} // namespace parlance
