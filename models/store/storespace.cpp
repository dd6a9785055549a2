#include "models/store/storeprivate.h"

namespace parlance {

Result<std::vector<UserInfo>> Store::users() const
{
    auto session = read();
    if (!session)
        return tl::unexpected(session.error());
    auto statement =
        (*session)->prepare(QStringLiteral("SELECT ext_id, coalesce(label, email, ext_id), coalesce(user_group, '') "
                                           "FROM user ORDER BY source_id, ext_id"));
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<UserInfo> all;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return all;
        all.push_back({statement->text(0), statement->text(1), statement->text(2)});
    }
}

// SQLite's own view of its pages says which table or index each one belongs to.
Result<SpaceReport> Store::space(std::stop_token stop) const
{
    auto session = read();
    if (!session)
        return tl::unexpected(session.error());
    const std::stop_callback interrupt(stop, [&] { (*session)->interrupt(); });
    // Every page is read once: mapped, the whole file would count as memory of the program.
    if (auto unmapped = (*session)->prepare(QStringLiteral("PRAGMA mmap_size=0")); unmapped)
        (void)unmapped->step();
    auto statement = (*session)->prepare(QStringLiteral(
        "SELECT CASE WHEN m.type = 'index' OR d.name LIKE 'search%' THEN 3"
        " WHEN d.name = 'segment' THEN 2"
        " WHEN d.name LIKE 'message%' OR d.name IN ('question', 'retrieval_hit', 'tool_call', 'attachment') THEN 0"
        " WHEN d.name IN ('conversation', 'snapshot', 'feedback', 'cost_extra') THEN 1 ELSE 4 END AS part, "
        "sum(d.pgsize)"
        " FROM dbstat d LEFT JOIN sqlite_schema m ON m.name = d.name WHERE d.aggregate = 1 GROUP BY part"));
    if (!statement)
        return tl::unexpected(statement.error());
    SpaceReport report;
    qint64 *const parts[] = {&report.messages, &report.conversations, &report.columns, &report.indexes, &report.other};
    for (;;) {
        auto row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return report;
        *parts[statement->integer(0)] += statement->integer(1);
    }
}

Result<void> Store::renameSource(SourceId source, const QString &name)
{
    auto known = sources();
    if (!known)
        return tl::unexpected(known.error());
    for (const SourceInfo &other : *known) {
        if (other.id != source && other.name == name)
            return fail(ErrorCategory::Usage, QStringLiteral("Another source is called \"%1\".").arg(name));
    }
    auto writer = write();
    if (!writer)
        return tl::unexpected(writer.error());
    auto statement = (*writer)->db().prepare("UPDATE source SET name = ? WHERE id = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, name);
    statement->bind(2, source.value);
    PARLANCE_TRY(statement->run());
    return (*writer)->commit(true);
}

} // namespace parlance
