#include "models/store/shares.h"

#include <cstring>

namespace parlance {

namespace {

template <typename T>
void append(std::string &out, T value)
{
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void appendText(std::string &out, std::string_view text)
{
    append(out, quint32(text.size()));
    out.append(text);
}

void appendOptional(std::string &out, const std::optional<qint64> &value)
{
    append(out, quint8(value.has_value()));
    append(out, value.value_or(0));
}

class Reader
{
public:
    explicit Reader(std::string_view bytes)
        : m_rest(bytes)
    {}

    [[nodiscard]] bool isGood() const { return m_good; }
    template <typename T>
    T take()
    {
        T value{};
        if (m_rest.size() < sizeof value) {
            m_good = false;
            return value;
        }
        std::memcpy(&value, m_rest.data(), sizeof value);
        m_rest.remove_prefix(sizeof value);
        return value;
    }
    std::string_view takeText()
    {
        const size_t size = take<quint32>();
        if (size > m_rest.size()) {
            m_good = false;
            return {};
        }
        const std::string_view text = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return text;
    }
    std::optional<qint64> takeOptional()
    {
        const bool has = take<quint8>() != 0;
        const auto value = take<qint64>();
        return has ? std::optional(value) : std::nullopt;
    }

private:
    std::string_view m_rest;
    bool m_good = true;
};

void readFields(Reader &in, ConversationState &state)
{
    for (quint8 left = in.take<quint8>(); left > 0 && in.isGood(); --left) {
        const size_t field = in.take<quint8>();
        StateField value{true, in.takeText(), 0, 0};
        value.number = in.take<qint64>();
        value.ord = in.take<qint64>();
        if (field < state.fields.size())
            state.fields[field] = value;
    }
}

void readSnapshots(Reader &in, ConversationState &state)
{
    for (quint32 left = in.take<quint32>(); left > 0 && in.isGood(); --left) {
        StateSnapshot snapshot;
        snapshot.ord = in.take<qint64>();
        snapshot.exportHour = in.takeOptional();
        snapshot.total = in.takeOptional();
        snapshot.bits = in.take<quint8>();
        snapshot.hash = in.take<quint64>();
        state.snapshots.push_back(snapshot);
    }
}

// Messages have their ids and orders alone. Views into the share.
ConversationState outline(std::string_view share)
{
    ConversationState state;
    Reader in(share);
    readFields(in, state);
    readSnapshots(in, state);
    for (quint32 left = in.take<quint32>(); left > 0 && in.isGood(); --left) {
        StateMessage message;
        message.id = in.takeText();
        message.first = in.take<qint64>();
        message.last = in.take<qint64>();
        if (in.isGood())
            state.addStored(message);
    }
    return in.isGood() ? std::move(state) : ConversationState();
}

} // namespace

std::string shareOf(const ConversationState &state)
{
    std::string out;
    quint8 fields = 0;
    for (const StateField &field : state.fields)
        fields = quint8(fields + (field.set ? 1 : 0));
    append(out, fields);
    for (size_t i = 0; i < state.fields.size(); ++i) {
        const StateField &field = state.fields[i];
        if (!field.set)
            continue;
        append(out, quint8(i));
        appendText(out, field.text);
        append(out, field.number);
        append(out, field.ord);
    }
    append(out, quint32(state.snapshots.size()));
    for (const StateSnapshot &snapshot : state.snapshots) {
        append(out, snapshot.ord);
        appendOptional(out, snapshot.exportHour);
        appendOptional(out, snapshot.total);
        append(out, snapshot.bits);
        append(out, snapshot.hash);
    }
    append(out, quint32(state.messages.size()));
    for (const StateMessage &message : state.messages) {
        appendText(out, message.id);
        append(out, message.first);
        append(out, message.last);
    }
    return out;
}

std::string mergedShares(std::string_view a, std::string_view b)
{
    Arena arena;
    ConversationState state = outline(a);
    state.merge(outline(b), arena);
    return shareOf(state);
}

ConversationState stateOf(std::string_view share, const ConversationState &whole, Arena &arena)
{
    const ConversationState known = outline(share);
    ConversationState state;
    state.fields = known.fields;
    for (StateField &field : state.fields)
        field.text = arena.copy(field.text);
    state.snapshots = known.snapshots;
    for (const StateMessage &message : known.messages) {
        const int at = whole.find(message.id);
        if (at < 0)
            continue;
        StateMessage full = whole.messages[size_t(at)];
        full.first = message.first;
        full.last = message.last;
        state.addStored(full);
    }
    forgetRows(state);
    return state;
}

void forgetRows(ConversationState &state)
{
    for (StateSnapshot &snapshot : state.snapshots) {
        snapshot.n = -1;
        snapshot.changed = true;
    }
    for (StateMessage &message : state.messages) {
        message.n = -1;
        message.wasStored = false;
        message.contentChanged = message.feedbackChanged = true;
        message.stored = nullptr;
        message.storedQuestion = 0;
    }
    state.fieldsChanged = true;
}

} // namespace parlance
