// Private to the store layer: the issues of an import and their rows.
#pragma once

#include "models/core/issue.h"
#include "models/store/sqlite.h"

#include <map>
#include <vector>

namespace parlance {

// import: null for an issue about the import as a whole.
Result<void> insertIssue(Database &db, qint64 source, std::optional<qint64> import, const Issue &issue, qint64 count);

// The issues of one file: the first ones of each code with their places, the others as a number.
class IssueList
{
public:
    void add(Issue issue);
    Result<void> write(Database &db, qint64 source, std::optional<qint64> import) const;
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] qint64 rejected() const { return m_rejected; }

private:
    std::vector<Issue> m_issues;
    std::map<QString, std::pair<int, qint64>> m_codes; // stored, beyond
    qint64 m_total = 0, m_rejected = 0;
};

} // namespace parlance
