#include "models/store/importissues.h"

#include "models/store/storeprivate.h"

namespace parlance {

namespace {

constexpr int issuesPerCode = 1'000; // stored one by one per file; the others are counted

} // namespace

Result<void> insertIssue(Database &db, qint64 source, std::optional<qint64> import, const Issue &issue, qint64 count)
{
    auto s = db.prepare("INSERT INTO issue (source_id, import_id, at, severity, code, text, file, line, offset, path,"
                        " excerpt, count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, source);
    import ? s->bind(2, *import) : s->bindNull(2);
    s->bind(3, nowMs());
    s->bind(4, qint64(issue.severity));
    s->bind(5, issue.code);
    s->bind(6, issue.text);
    s->bind(7, issue.place.file);
    issue.place.line >= 0 ? s->bind(8, issue.place.line) : s->bindNull(8);
    issue.place.offset >= 0 ? s->bind(9, issue.place.offset) : s->bindNull(9);
    s->bind(10, issue.place.path);
    s->bindBlob(11, {issue.excerpt.constData(), size_t(issue.excerpt.size())});
    s->bind(12, count);
    return s->run();
}

void IssueList::add(Issue issue)
{
    ++m_total;
    m_rejected += issue.severity == Severity::Rejected;
    auto &[stored, beyond] = m_codes[issue.code];
    if (++stored > issuesPerCode) {
        ++beyond;
        return;
    }
    issue.excerpt.truncate(400);
    m_issues.push_back(std::move(issue));
}

Result<void> IssueList::write(Database &db, qint64 source, std::optional<qint64> import) const
{
    std::map<QString, int> seen;
    for (const Issue &issue : m_issues) {
        const auto &[stored, beyond] = m_codes.at(issue.code);
        const bool last = ++seen[issue.code] == issuesPerCode;
        PARLANCE_TRY(insertIssue(db, source, import, issue, last ? 1 + beyond : 1));
    }
    return {};
}

} // namespace parlance
