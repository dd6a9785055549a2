// Rows and objects of an audit log → audit events. Every platform names the fields its own way; what is not known goes
// into the detail.
#pragma once

#include "importers/bedrock/answerfields.h"
#include "importers/readers/readlog.h"
#include "importers/readers/tablereader.h"

#include <map>

namespace parlance::bedrock {

// What a field of an audit log says, by its name in snake case.
enum class AuditField { Id, Time, Actor, Action, TargetKind, Target, Detail, Other };
AuditField auditField(std::string_view name);

// How sure the names of the fields are about an audit log: an action, a time, and who or what.
Confidence auditConfidence(const std::vector<std::string> &names);

class AuditLogReader
{
public:
    AuditLogReader(const InputContext &context, RecordSink &sink, ReadLog &log)
        : m_context(context)
        , m_sink(sink)
        , m_log(log)
    {}

    // An Error is the sink's.
    Result<void> put(Object object, const ReadLog::At &at, std::string_view raw);
    Result<void> put(const TableHeader &header, const TableRow &row);

private:
    // One field as it came: what it is called, its text, and whether that text is JSON already.
    struct Value
    {
        std::string name, text;
        bool isJson = false;
    };
    static void addCloudTrail(Object object, std::vector<Value> &values);
    Result<void> put(const std::vector<Value> &values, const ReadLog::At &at, std::string_view raw);

    const InputContext &m_context;
    RecordSink &m_sink;
    ReadLog &m_log;
};

} // namespace parlance::bedrock
