// The rows of a conversation's snapshots, messages and extra costs.
#include "models/store/rowwriter.h"

namespace parlance {

namespace {

bool hasScalars(const MessageRecord &r)
{
    return r.inputTokens || r.outputTokens || r.cacheReadTokens || r.cacheWriteTokens || r.reasoningTokens || r.cost ||
           r.responseMs || r.firstTokenMs || r.confidence || !r.reasoning.empty() || !r.errorName.empty() ||
           !r.errorType.empty() || !r.errorCode.empty() || !r.errorText.empty() || !r.errorRequestId.empty() ||
           !r.errorStack.empty() || !r.endpoint.empty() || !r.intent.empty() || !r.intentState.empty() ||
           !r.answerSource.empty() || !r.sentiment.empty() || !r.nearestIntent.empty() || r.nearestConfidence;
}

} // namespace

void RowWriter::snapshotRows(ConversationState &state, uint32_t id)
{
    int next = 0;
    for (const StateSnapshot &s : state.snapshots)
        next = std::max(next, s.n + 1);
    for (StateSnapshot &s : state.snapshots) {
        if (!s.changed)
            continue;
        if (s.n < 0)
            s.n = next++;
        else
            remove(m_removeSnapshot, qint64(id) << 20 | s.n);
        m_snapshots->integer(qint64(id) << 20 | s.n);
        m_snapshots->integer(s.ord);
        m_snapshots->integer(s.exportHour);
        m_snapshots->integer(s.total);
        m_snapshots->integer(s.bits);
        m_snapshots->integer(qint64(s.hash));
        m_snapshots->endRow();
    }
}

void RowWriter::messageRow(const ConversationState &state, const StateMessage &m, uint32_t id,
                           const MessageCodes &codes)
{
    const auto snapshotNumber = [&](qint64 ord) {
        const StateSnapshot *s = state.snapshots.size() == 1 ? state.snapshots.data() : state.snapshotAt(ord);
        return s ? s->n : 0;
    };
    BulkInsert &row = *m_messages;
    const StateMessage::Derived &d = m.derived;
    row.integer(qint64(id) << 20 | m.n);
    row.textOrEmpty(m.id);
    if (d.parent >= 0) {
        row.integer(qint64(id) << 20 | state.messages[size_t(d.parent)].n);
        row.null();
    } else {
        row.null();
        row.text(m.parent);
    }
    row.integer(qint64(m.role));
    row.integer(d.at);
    row.id(codes.model);
    row.text(m.text);
    row.integer(d.flags);
    row.integer(d.cost);
    row.integer(qint64(d.basis));
    row.integer(d.exportHour);
    row.integer(d.response);
    row.id(codes.question);
    row.integer(snapshotNumber(m.first));
    row.integer(snapshotNumber(m.last));
    row.endRow();
}

void RowWriter::rareRows(const StateMessage &m, qint64 rowId, const MessageCodes &codes)
{
    const MessageRecord &r = *m.rare;
    if (hasScalars(r)) {
        BulkInsert &row = *m_rare;
        row.integer(rowId);
        row.text(r.reasoning);
        for (const auto &v : {r.inputTokens, r.outputTokens, r.cacheReadTokens, r.cacheWriteTokens, r.reasoningTokens,
                              r.cost, r.responseMs, r.firstTokenMs})
            row.integer(v);
        row.text(r.errorName);
        row.id(codes.errorType);
        for (std::string_view v : {r.errorCode, r.errorText, r.errorRequestId, r.errorStack})
            row.text(v);
        for (const uint32_t code : {codes.endpoint, codes.intent, codes.intentState, codes.answerSource})
            row.id(code);
        row.real(r.confidence);
        row.text(r.sentiment);
        row.id(codes.nearestIntent);
        row.real(r.nearestConfidence);
        row.endRow();
    }
    const auto begin = [&](BulkInsert &row, int n) {
        row.integer(rowId);
        row.integer(n);
    };
    for (int n = 0; const RetrievalHitRecord &h : r.hits) {
        begin(*m_hits, n++);
        for (std::string_view v : {h.source, h.kind, h.text})
            m_hits->text(v);
        m_hits->integer(h.rank ? std::optional<qint64>(*h.rank) : std::nullopt);
        m_hits->real(h.score);
        m_hits->integer(h.lookUpMs);
        m_hits->endRow();
    }
    for (int n = 0; const ToolCallRecord &t : r.tools) {
        begin(*m_tools, n++);
        for (std::string_view v : {t.id, t.name, t.input, t.output})
            m_tools->text(v);
        m_tools->integer(t.ok ? std::optional<qint64>(*t.ok) : std::nullopt);
        m_tools->endRow();
    }
    for (int n = 0; const SlotRecord &s : r.slotValues) {
        begin(*m_slots, n++);
        for (std::string_view v : {s.name, s.original, s.interpreted, s.resolved})
            m_slots->text(v);
        m_slots->endRow();
    }
    for (int n = 0; const AttachmentRecord &a : r.attachments) {
        begin(*m_attachments, n++);
        for (std::string_view v : {a.kind, a.name, a.mediaType})
            m_attachments->text(v);
        m_attachments->integer(a.bytes);
        m_attachments->endRow();
    }
}

void RowWriter::extraCostRows(const ConversationState &state, uint32_t id)
{
    for (int n = 0; const StateExtraCost &extra : state.extras) {
        m_extras->integer(id);
        m_extras->integer(n++);
        extra.message >= 0 ? m_extras->integer(qint64(id) << 20 | state.messages[size_t(extra.message)].n)
                           : m_extras->null();
        m_extras->integer(extra.at);
        m_extras->integer(extra.exportHour);
        m_extras->integer(extra.nano);
        m_extras->integer(qint64(extra.basis));
        m_extras->endRow();
    }
}

} // namespace parlance
