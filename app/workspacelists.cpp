// The lists from reading to mending, of a session.
#include "app/fixlists.h"
#include "app/privacy.h"
#include "app/workspacesession.h"
#include "exporters/recordwriter.h"

#include <QFileInfo>
#include <QSaveFile>

namespace parlance {

namespace {

constexpr int mostMissed = 5'000;

FixExport exportOf(FixList list, bool evaluation)
{
    return evaluation ? FixExport::Evaluation : FixExport(int(list));
}
static_assert(int(FixExport::Questions) == int(FixList::Questions) &&
              int(FixExport::Utterances) == int(FixList::Utterances) &&
              int(FixExport::Guardrails) == int(FixList::Guardrails));

Result<qint64> saveList(Store &store, FixExport what, bool hide, const QString &path, const TimeZone &zone)
{
    auto rows = fixTable(store, what);
    if (!rows)
        return tl::unexpected(rows.error());
    if (hide) {
        const auto by = anonymiserOf(store);
        if (!by)
            return tl::unexpected(by.error());
        RedactionReport report;
        *rows = anonymised(*rows, fixFields(what), *by, report);
    }
    const auto named = tableFormat(QFileInfo(path).suffix().toLower());
    const TableFormat format = named && *named != TableFormat::Text ? *named
                               : what == FixExport::Evaluation      ? TableFormat::JsonLines
                                                                    : TableFormat::Csv;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCategory::Storage, file.errorString(), Place{path, -1, -1, {}});
    RecordWriter writer(file, format, zone);
    if (auto written = writer.write(*rows); !written)
        return tl::unexpected(written.error());
    if (auto finished = writer.finish(); !finished)
        return tl::unexpected(finished.error());
    if (!file.commit())
        return fail(ErrorCategory::Storage, file.errorString(), Place{path, -1, -1, {}});
    return qint64(rows->rows);
}

Result<LexAnswer> intoLex(const Store &store, const QString &from, const QString &to, std::stop_token stop)
{
    const auto utterances = lexUtterances(store, {});
    if (!utterances)
        return tl::unexpected(utterances.error());
    const auto change = addToLexExport(from, to, *utterances, std::move(stop));
    if (!change)
        return tl::unexpected(change.error());
    LexAnswer answer{change->added(), {}};
    for (const LexPlacement &placement : change->placements)
        if (const QString why = refusal(placement); !why.isEmpty())
            answer.refused << why;
    return answer;
}

// In the audit log; what went out went out, whether it could be written down or not.
void note(Store &store, const QString &what, UtcMs now)
{
    (void)recordOwnAction(store, ownAction(QStringLiteral("export"), QStringLiteral("records"), what), now, {});
}

Result<ListsAdded> asAnswer(const Result<FixAdded> &added)
{
    return added ? Result<ListsAdded>({added->added, added->merged}) : tl::unexpected(added.error());
}

} // namespace

FixListAccess WorkspaceSession::lists()
{
    FixListAccess access;
    access.readOnly = m_info.readOnly;
    access.load = [this](FixList list, QObject *receiver, FixListAccess::Done<std::vector<FixEntry>> done) {
        ask<std::vector<FixEntry>>(
            receiver, [workspace = m_workspace, list](std::stop_token) { return fixEntries(workspace->store(), list); },
            std::move(done));
    };
    // What was asked for is done, also when the page is gone by then: no stop.
    access.add = [this](const FixEntry &entry, QObject *receiver, FixListAccess::Done<ListsAdded> done) {
        write<ListsAdded>(
            receiver,
            [workspace = m_workspace, entry, at = now()] {
                return asAnswer(addFixEntries(workspace->store(), {entry}, 0, at, {}));
            },
            std::move(done));
    };
    access.change = [this](const FixEntry &entry, QObject *receiver, FixListAccess::Done<bool> done) {
        write<bool>(
            receiver,
            [workspace = m_workspace, entry, at = now()]() -> Result<bool> {
                const auto changed = changeFixEntry(workspace->store(), entry, at, {});
                return changed ? Result<bool>(true) : tl::unexpected(changed.error());
            },
            std::move(done));
    };
    access.remove = [this](const std::vector<qint64> &ids, QObject *receiver, FixListAccess::Done<qint64> done) {
        write<qint64>(
            receiver, [workspace = m_workspace, ids] { return removeFixEntries(workspace->store(), ids, {}); },
            std::move(done));
    };
    access.takeMissed = [this](QObject *receiver, FixListAccess::Done<ListsAdded> done) {
        ask<ListsAdded>(
            receiver,
            [workspace = m_workspace, at = now()](std::stop_token stop) -> Result<ListsAdded> {
                const auto missed = missedUtterances(workspace->store(), mostMissed, stop);
                if (!missed)
                    return tl::unexpected(missed.error());
                return asAnswer(addFixEntries(workspace->store(), *missed, 0, at, stop));
            },
            std::move(done));
    };
    access.save = [this](FixList list, bool evaluation, bool hide, const QString &path, QObject *receiver,
                         FixListAccess::Done<qint64> done) {
        const FixExport what = exportOf(list, evaluation);
        ask<qint64>(
            receiver,
            [workspace = m_workspace, what, hide, path, zone = m_info.zone, at = now()](std::stop_token) {
                auto saved = saveList(workspace->store(), what, hide, path, zone);
                if (saved)
                    note(workspace->store(), keyOf(what), at);
                return saved;
            },
            std::move(done));
    };
    access.intoLex = [this](const QString &from, const QString &to, QObject *receiver,
                            FixListAccess::Done<LexAnswer> done) {
        ask<LexAnswer>(
            receiver,
            [workspace = m_workspace, from, to, at = now()](std::stop_token stop) {
                auto answer = intoLex(workspace->store(), from, to, std::move(stop));
                if (answer && answer->added > 0)
                    note(workspace->store(), QStringLiteral("lex"), at);
                return answer;
            },
            std::move(done));
    };
    return access;
}

} // namespace parlance
