// A RecordSink that writes every record as lines of text, one field a line, absent fields left out.
#pragma once

#include "models/records/sink.h"

#include <QByteArray>

namespace parlance::test {

class PrintSink : public RecordSink
{
public:
    Result<void> put(const ConversationRecord &record) override;
    Result<void> put(const BotRecord &record) override;
    Result<void> put(const BotAliasRecord &record) override;
    Result<void> put(const UserRecord &record) override;
    Result<void> put(const RelatedDocumentRecord &record) override;
    Result<void> put(const StatedFigureRecord &record) override;
    Result<void> put(const AuditRecord &record) override;
    Result<void> put(const LeadRecord &record) override;
    Result<void> put(const ProductEventRecord &record) override;
    Result<void> put(const MetricSampleRecord &record) override;
    void report(Issue issue) override;

    [[nodiscard]] const QByteArray &text() const { return m_text; }

protected:
    void write(const QByteArray &text) { m_text += text; }

private:
    void head(const char *kind, std::string_view id);
    void field(const char *name, std::string_view value);
    void field(const char *name, std::optional<qint64> value);
    void money(const char *name, std::optional<Nano> value);
    void time(const char *name, std::optional<UtcMs> value);
    void flag(const char *name, std::optional<bool> value);
    void message(const MessageRecord &message);

    QByteArray m_text;
    int m_indent = 0;
};

} // namespace parlance::test
