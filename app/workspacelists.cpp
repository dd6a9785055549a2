// The lists from reading to mending, of a session.
#include "app/fixlists.h"
#include "app/privacy.h"
#include "app/workspacesession.h"
#include "exporters/recordwriter.h"
#include "exporters/sealed.h"

#include <QFileInfo>

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

TableFormat formatOf(QString path, FixExport what)
{
    if (path.endsWith(QStringLiteral(".sealed"), Qt::CaseInsensitive))
        path.chop(7);
    const auto named = tableFormat(QFileInfo(path).suffix().toLower());
    return named && *named != TableFormat::Text ? *named
           : what == FixExport::Evaluation      ? TableFormat::JsonLines
                                                : TableFormat::Csv;
}

Result<void> writeList(Store &store, const ListFile &file, const TimeZone &zone, QIODevice &device,
                       const std::stop_token &stop)
{
    const FixExport what = exportOf(file.list, file.evaluation);
    const TableFormat format = formatOf(file.path, what);
    if (format == TableFormat::Xlsx && !file.password.isEmpty())
        return fail(ErrorCategory::Usage, QStringLiteral("a workbook cannot be sealed"));
    auto rows = fixTable(store, what);
    if (!rows)
        return tl::unexpected(rows.error());
    if (file.anonymised) {
        const auto by = anonymiserOf(store);
        if (!by)
            return tl::unexpected(by.error());
        RedactionReport report;
        *rows = anonymised(*rows, fixFields(what), *by, report);
    }
    return writeSealed(device, sealPassword(file.password), [&](QIODevice &to) -> Result<void> {
        RecordWriter writer(to, format, zone);
        if (auto written = writer.write(*rows, stop); !written)
            return written;
        return writer.finish();
    });
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
    access.saving = [this](const ListFile &file) {
        ExportJob job = exportOfFile(tr("List as %1").arg(QFileInfo(file.path).fileName()),
                                     keyOf(exportOf(file.list, file.evaluation)), file.path,
                                     [workspace = m_workspace, file, zone = m_info.zone](
                                         QIODevice &device, const std::stop_token &stop, const ProgressSink &) {
                                         return writeList(workspace->store(), file, zone, device, stop);
                                     });
        job.target = QStringLiteral("records");
        return job;
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
