#include "importers/bedrock/conversationwriter.h"

#include <algorithm>

namespace parlance::bedrock {

namespace {

constexpr qint64 microsPerHour = 3'600'000'000;

// The newest time inside the state, or the later one that the file states when nothing in it contradicts.
qint64 orderMicros(const Stamp &stamp, std::optional<UtcMs> newest, std::optional<UtcMs> created)
{
    if (stamp.writeMicros)
        return *stamp.writeMicros;
    const qint64 inside = std::max(newest.value_or(0), created.value_or(0)) * 1000;
    return std::max(inside, stamp.laterMicros.value_or(0));
}

} // namespace

Result<void> ConversationWriter::put(const ConversationFields &fields, const Stamp &stamp, const ReadLog::At &at)
{
    const bool hasMap = fields.messageMap.has_value();
    if (hasMap && !readMap(fields, at))
        return {};
    ConversationRecord record;
    record.id = fields.id;
    record.user = fields.user;
    record.bot = fields.bot;
    record.title = fields.title;
    record.started = fields.created;
    record.reportedTotal = fields.total;
    record.exportHour = stamp.exportHour;
    record.order = {orderMicros(stamp, hasMap ? m_map.newest() : std::nullopt, fields.created), stamp.rank};
    if (hasMap)
        record.messages = m_map.messages();
    // After feedback on a large conversation the item holds a full but stale map: the bucket has the truth.
    record.complete = hasMap && fields.wholeMap && !fields.large && m_map.problems().empty();
    m_log.addRows(qint64(record.messages.size()));
    if (auto put = m_sink.put(record); !put)
        return put;
    return follow(record, stamp, hasMap);
}

// Only states of a change, which have an exact time: other files say what is, not what was done.
Result<void> ConversationWriter::follow(const ConversationRecord &record, const Stamp &stamp, bool hasMap)
{
    if (!stamp.writeMicros)
        return {};
    const ChangeTrail::ConversationState state{record.user,    record.id,       record.title,
                                               record.started, record.messages, hasMap};
    if (stamp.rank == 1)
        return m_trail.after(state, *stamp.writeMicros);
    m_trail.before(state, *stamp.writeMicros);
    return {};
}

bool ConversationWriter::readMap(const ConversationFields &fields, const ReadLog::At &at)
{
    if (!m_map.read(*fields.messageMap, fields.lastMessageId, fields.mapPadded)) {
        m_log.issue(Severity::Rejected, m_map.failure().code,
                    QStringLiteral("the message map cannot be read: ") + m_map.failure().text, at, *fields.messageMap);
        return false;
    }
    m_log.repairs(m_map.repairs(), at, *fields.messageMap);
    for (const auto &problem : m_map.problems()) {
        const QString path = at.path + u'.' + QString::fromStdString(problem.message);
        m_log.issue(Severity::Warning, problem.code, problem.text, {at.line, at.offset, path});
    }
    for (const auto &remark : m_map.remarks())
        m_log.count(remark.code, remark.text);
    return true;
}

Result<void> ConversationWriter::putDeletion(std::string_view user, std::string_view id, const Stamp &stamp)
{
    ConversationRecord record;
    record.id = id;
    record.user = user;
    record.order = {stamp.writeMicros.value_or(stamp.laterMicros.value_or(0)), stamp.rank};
    record.exportHour = stamp.exportHour;
    record.deleted = true;
    record.hasState = false;
    if (auto put = m_sink.put(record); !put || !stamp.writeMicros)
        return put;
    return m_trail.conversationDeleted(user, id, *stamp.writeMicros);
}

std::optional<ConversationKey> splitConversationKey(std::string_view sortKey)
{
    constexpr std::string_view separator = "#CONV#";
    const size_t at = sortKey.find(separator);
    if (at == std::string_view::npos || at + separator.size() == sortKey.size())
        return std::nullopt;
    return ConversationKey{sortKey.substr(0, at), sortKey.substr(at + separator.size())};
}

std::optional<qint64> exportHourOf(std::optional<qint64> writeMicros)
{
    if (!writeMicros)
        return std::nullopt;
    return *writeMicros / microsPerHour + 1;
}

} // namespace parlance::bedrock
