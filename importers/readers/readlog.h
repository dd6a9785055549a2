// What an importer tells while it reads one file: issues with their place, and progress.
#pragma once

#include "importers/importer.h"
#include "importers/readers/json.h"

#include <chrono>
#include <map>

namespace parlance {

class ReadLog
{
public:
    // Where the record under way is. path: inside the record.
    struct At
    {
        qint64 line = -1;
        qint64 offset = -1;
        QString path = {};
    };

    ReadLog(const InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress);

    void issue(Severity severity, const QString &code, const QString &text, const At &at, std::string_view raw = {});
    // Warnings for what had to be mended before a record could be read.
    void repairs(const JsonRepairs &repairs, const At &at, std::string_view raw);
    // The same remark about many records: one Note with the number at the end. text has %1 for the number.
    void count(const QString &code, const QString &text);

    void addRecord() { ++m_progress.records; }
    void addRows(qint64 rows) { m_progress.rows += rows; }
    [[nodiscard]] qint64 records() const { return m_progress.records; }
    // Call as often as you like; passed on at most ten times a second.
    void tick();
    // The last progress, the counted notes, and the check against the manifest.
    void finish();

private:
    void send();

    const InputStream &m_input;
    const InputContext &m_context;
    RecordSink &m_sink;
    const ProgressSink &m_progressSink;
    Progress m_progress;
    qint64 m_issues = 0;
    qint64 m_unsaidRejections = 0;
    std::map<std::pair<QString, QString>, qint64> m_counted;
    std::chrono::steady_clock::time_point m_lastSent;
    unsigned m_ticks = 0;
};

} // namespace parlance
