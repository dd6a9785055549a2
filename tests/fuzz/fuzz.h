// What the fuzz targets share: the bytes as a stream in uneven pieces, and a sink that looks at everything it is given.
#pragma once

#include "importers/importer.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace parlance::fuzz {

class Stream final : public InputStream
{
public:
    explicit Stream(std::string_view bytes)
        : m_bytes(bytes)
    {}
    Result<qsizetype> read(char *out, qsizetype capacity) override
    {
        const size_t piece = 1 + m_at * 7 % 61; // so that every boundary is met
        const size_t size = std::min({size_t(capacity), piece, m_bytes.size() - m_at});
        if (size > 0)
            std::memcpy(out, m_bytes.data() + m_at, size);
        m_at += size;
        return qsizetype(size);
    }
    [[nodiscard]] qint64 consumed() const override { return qint64(m_at); }

private:
    std::string_view m_bytes;
    size_t m_at = 0;
};

// Reads every text once, so that a view of gone memory is found.
class Sink final : public RecordSink
{
public:
    Result<void> put(const ConversationRecord &r) override
    {
        touch({r.id, r.part, r.user, r.bot, r.title, r.channel, r.modality, r.locale, r.botAlias, r.botVersion,
               r.outcome});
        touch({r.device, r.browser, r.country, r.region, r.city, r.referrer, r.plan});
        for (const MessageRecord &m : r.messages) {
            touch({m.id, m.parent, m.model, m.text, m.reasoning, m.endpoint, m.intent, m.intentState, m.sentiment});
            touch({m.errorName, m.errorType, m.errorCode, m.errorText, m.errorRequestId, m.errorStack});
            if (m.feedback)
                touch({m.feedback->category, m.feedback->comment});
            for (const RetrievalHitRecord &hit : m.hits)
                touch({hit.source, hit.kind, hit.text});
            for (const ToolCallRecord &tool : m.tools)
                touch({tool.id, tool.name, tool.input, tool.output});
            for (const SlotRecord &slot : m.slotValues)
                touch({slot.name, slot.original, slot.interpreted, slot.resolved});
            for (const AttachmentRecord &attachment : m.attachments)
                touch({attachment.kind, attachment.name, attachment.mediaType});
        }
        return {};
    }
    Result<void> put(const BotRecord &r) override
    {
        touch({r.id, r.title, r.description, r.owner, r.sharedScope, r.sharedStatus, r.instruction, r.knowledge});
        return {};
    }
    Result<void> put(const BotAliasRecord &r) override { return touch({r.bot, r.user}); }
    Result<void> put(const UserRecord &r) override { return touch({r.id, r.label, r.email, r.group}); }
    Result<void> put(const RelatedDocumentRecord &r) override
    {
        return touch({r.conversation, r.id, r.name, r.link, r.text});
    }
    Result<void> put(const StatedFigureRecord &r) override { return touch({r.kind, r.subject, r.measure, r.value}); }
    Result<void> put(const AuditRecord &r) override
    {
        return touch({r.id, r.actor, r.action, r.targetKind, r.target, r.detail});
    }
    Result<void> put(const LeadRecord &) override { return {}; }
    Result<void> put(const ProductEventRecord &r) override
    {
        return touch({r.conversation, r.user, r.name, r.properties});
    }
    Result<void> put(const MetricSampleRecord &r) override { return touch({r.name, r.labels, r.unit, r.kind}); }
    void report(Issue issue) override
    {
        if (issue.code.isEmpty() || issue.text.isEmpty() || issue.excerpt.size() > 400)
            std::abort();
    }

private:
    Result<void> touch(std::initializer_list<std::string_view> texts)
    {
        for (const std::string_view text : texts) {
            for (const char c : text)
                m_sum = m_sum * 31 + static_cast<unsigned char>(c);
        }
        return {};
    }

    volatile unsigned m_sum = 0;
};

inline std::string_view textOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

inline void import(const char *key, std::string_view bytes, const QString &path)
{
    static const ImporterRegistry registry;
    InputContext context;
    context.path = path;
    context.baseName = path.section(u'/', -1);
    Stream stream(bytes);
    Sink sink;
    const auto done = registry.byKey(QLatin1String(key))->read(stream, context, sink, {}, {});
    if (!done && done.error().text.isEmpty())
        std::abort();
    for (const auto &importer : registry.all())
        (void)importer->sniff(bytes.substr(0, 64 << 10), context);
}

} // namespace parlance::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
