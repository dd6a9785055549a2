#include "importers/readers/readlog.h"

namespace parlance {

namespace {

constexpr qint64 maxIssues = 10'000; // of one file; a file of another kind would otherwise give one for each line
constexpr size_t maxCounted = 200;
constexpr size_t maxExcerpt = 400;
constexpr auto progressInterval = std::chrono::milliseconds(100);

} // namespace

ReadLog::ReadLog(const InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress)
    : m_input(input)
    , m_context(context)
    , m_sink(sink)
    , m_progressSink(progress)
    , m_lastSent(std::chrono::steady_clock::now())
{
    m_progress.bytesTotal = context.sizeOnDisk;
    m_progress.filesTotal = 1;
    m_progress.file = context.path;
}

void ReadLog::issue(Severity severity, const QString &code, const QString &text, const At &at, std::string_view raw)
{
    if (severity == Severity::Rejected)
        ++m_progress.rejected;
    if (++m_issues > maxIssues) {
        m_unsaidRejections += severity == Severity::Rejected ? 1 : 0;
        return;
    }
    const std::string_view shown = raw.substr(0, maxExcerpt);
    m_sink.report(Issue{severity, code, text, Place{m_context.path, at.line, at.offset, at.path},
                        QByteArray(shown.data(), qsizetype(shown.size()))});
}

void ReadLog::repairs(const JsonRepairs &repairs, const At &at, std::string_view raw)
{
    if (!repairs.any()) [[likely]]
        return;
    if (repairs.utf8)
        issue(Severity::Warning, QStringLiteral("text.utf8"),
              QStringLiteral("bytes that are no valid UTF-8 were replaced by U+FFFD"), at, raw);
    if (repairs.nul)
        issue(Severity::Warning, QStringLiteral("text.nul"), QStringLiteral("NUL characters were replaced by U+FFFD"),
              at, raw);
    if (repairs.control)
        issue(Severity::Warning, QStringLiteral("json.control"),
              QStringLiteral("control characters inside a JSON string should have been escaped"), at, raw);
    if (repairs.number)
        issue(Severity::Warning, QStringLiteral("json.number"),
              QStringLiteral("a number that no double can hold was taken as missing"), at, raw);
}

void ReadLog::count(const QString &code, const QString &text)
{
    const auto key = std::pair(code, text);
    if (m_counted.size() < maxCounted || m_counted.contains(key))
        ++m_counted[key];
}

// Asking the clock takes as long as reading a short record.
void ReadLog::tick()
{
    if ((++m_ticks & 15) == 0 && std::chrono::steady_clock::now() - m_lastSent >= progressInterval)
        send();
}

void ReadLog::send()
{
    m_lastSent = std::chrono::steady_clock::now();
    m_progress.bytesDone = m_input.consumed();
    if (m_progressSink)
        m_progressSink(m_progress);
}

void ReadLog::finish()
{
    for (const auto &[key, number] : m_counted)
        m_sink.report(Issue{Severity::Note, key.first, key.second.arg(number), Place{m_context.path, -1, -1, {}}, {}});
    if (m_unsaidRejections > 0)
        m_sink.report(Issue{Severity::Warning,
                            QStringLiteral("issues.many"),
                            QStringLiteral("%1 more records of this file were rejected").arg(m_unsaidRejections),
                            Place{m_context.path, -1, -1, {}},
                            {}});
    if (m_context.expectedRecords && *m_context.expectedRecords != m_progress.records)
        m_sink.report(Issue{Severity::Warning,
                            QStringLiteral("export.count"),
                            QStringLiteral("the manifest states %1 items, the file has %2")
                                .arg(*m_context.expectedRecords)
                                .arg(m_progress.records),
                            Place{m_context.path, -1, -1, {}},
                            {}});
    m_progress.filesDone = 1;
    send();
}

} // namespace parlance
