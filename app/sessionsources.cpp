// What a session does with its sources beside importing: folders that are watched, purging, retention.
#include "app/ownactions.h"
#include "app/rawrecord.h"
#include "app/sourceupdate.h"
#include "app/workspacesession.h"

namespace parlance {

namespace {

constexpr qint64 dayMs = 24 * 60 * 60 * 1000ll;

std::vector<PurgeScope> scopesOf(const PurgeAsk &ask, const std::vector<SourceInfo> &sources, UtcMs now)
{
    std::vector<PurgeScope> scopes;
    for (const SourceInfo &source : sources) {
        if (ask.source && *ask.source != source.id.value)
            continue;
        const auto before = ask.olderThanDays > 0 ? std::optional(now - ask.olderThanDays * dayMs) : std::nullopt;
        scopes.push_back({source.id, before, ask.deletedOnly});
    }
    return scopes;
}

// What the choice would purge if it held.
std::vector<PurgeScope> scopesOf(const RetentionChoice &choice, const std::vector<SourceInfo> &sources, UtcMs now)
{
    std::vector<PurgeScope> scopes;
    for (const SourceInfo &source : sources) {
        const auto own = choice.source.find(source.id.value);
        const int days = own == choice.source.end() ? choice.days : own->second.value_or(choice.days);
        if (days > 0)
            scopes.push_back({source.id, now - days * dayMs, false});
    }
    return scopes;
}

template <typename Asked>
Result<PurgeAnswer> countFor(const Store &store, const Asked &asked, UtcMs now, std::stop_token stop)
{
    const auto sources = store.sources();
    if (!sources)
        return tl::unexpected(sources.error());
    const auto counts = countPurge(store, scopesOf(asked, *sources, now), std::move(stop));
    if (!counts)
        return tl::unexpected(counts.error());
    return PurgeAnswer{counts->conversations, counts->messages,
                       counts->leads + counts->events + counts->audits + counts->samples};
}

template <typename Asked>
Result<void> purgeFor(Store &store, const Asked &asked, UtcMs now, std::stop_token stop, const ProgressSink &progress)
{
    const auto sources = store.sources();
    if (!sources)
        return tl::unexpected(sources.error());
    const auto purged = purge(store, scopesOf(asked, *sources, now), GiveBack::Always, std::move(stop), progress);
    if (!purged)
        return tl::unexpected(purged.error());
    if (purged->records() == 0)
        return {};
    const QString records = QString::number(purged->records());
    return recordOwnAction(store, ownAction(QStringLiteral("purge"), QStringLiteral("records"), records), now, {});
}

Result<void> save(Store &store, const RetentionChoice &choice)
{
    if (auto set = setDefaultRetentionDays(store, choice.days); !set)
        return set;
    for (const auto &[source, days] : choice.source) {
        if (auto set = setRetentionDays(store, SourceId{source}, days); !set)
            return set;
    }
    return {};
}

SourceWatch::Watched watchedOf(const SourceInfo &source)
{
    return {source.id.value, source.origin, source.watchMinutes.value_or(0), source.lastImport, source.seen};
}

} // namespace

// However many formats the folder holds: each became a source.
void WorkspaceSession::watchSourcesOf(const QString &folder)
{
    change(tr("The source could not be changed"), [folder](Store &store) -> Result<void> {
        const auto sources = store.sources();
        if (!sources)
            return tl::unexpected(sources.error());
        for (const SourceInfo &source : *sources) {
            if (source.origin != folder || source.watchMinutes)
                continue;
            if (auto set = parlance::setWatch(store, source.id, 0); !set)
                return set;
        }
        return {};
    });
}

void WorkspaceSession::addSourceActions(SourcesModel::Actions &actions)
{
    actions.watch = [this](qint64 id, std::optional<int> minutes) {
        change(tr("The source could not be changed"),
               [id, minutes](Store &store) { return parlance::setWatch(store, SourceId{id}, minutes); });
    };
    actions.move = [this](qint64 id, const QString &path) {
        change(tr("The source could not be changed"),
               [id, path](Store &store) { return setOrigin(store, SourceId{id}, path); });
    };
    actions.countPurge = [this](const PurgeAsk &asked, QObject *receiver, const SourcesModel::PurgeDone &done) {
        ask<PurgeAnswer>(
            receiver,
            [workspace = m_workspace, asked, at = now()](std::stop_token stop) {
                return countFor(workspace->store(), asked, at, std::move(stop));
            },
            done);
    };
    actions.countRetention = [this](const RetentionChoice &asked, QObject *receiver,
                                    const SourcesModel::PurgeDone &done) {
        ask<PurgeAnswer>(
            receiver,
            [workspace = m_workspace, asked, at = now()](std::stop_token stop) {
                return countFor(workspace->store(), asked, at, std::move(stop));
            },
            done);
    };
    actions.purge = [this](const PurgeAsk &asked) {
        m_purges.insert(m_jobs.start(tr("Purging"), [workspace = m_workspace, asked,
                                                     at = now()](std::stop_token stop, const ProgressSink &progress) {
            return purgeFor(workspace->store(), asked, at, std::move(stop), progress);
        }));
    };
    actions.keep = [this](const RetentionChoice &choice) {
        m_purges.insert(m_jobs.start(tr("Purging"),
                                     [workspace = m_workspace, choice,
                                      at = now()](std::stop_token stop, const ProgressSink &progress) -> Result<void> {
                                         if (auto saved = save(workspace->store(), choice); !saved)
                                             return saved;
                                         return purgeFor(workspace->store(), choice, at, std::move(stop), progress);
                                     }));
    };
    actions.record = [this](const IssueRow &issue, QObject *receiver, const SourcesModel::RecordDone &done) {
        ask<QByteArray>(
            receiver,
            [file = issue.file, place = issue.issue.place](std::stop_token stop) {
                return readRawRecord(file, place, std::move(stop));
            },
            done);
    };
}

void WorkspaceSession::change(const QString &failure, const std::function<Result<void>(Store &)> &write)
{
    const auto report = [this, failure](const Result<void> &done) {
        if (!done)
            Q_EMIT problem(failure, done.error());
        reload();
    };
    m_writes.run([report, write, workspace = m_workspace, mail = &m_mail](std::stop_token) {
        mail->post([report, done = write(workspace->store())] { report(done); });
    });
}

void WorkspaceSession::startWatching()
{
    m_watch = std::make_unique<SourceWatch>(m_options.mode, m_options.clock);
    connect(m_watch.get(), &SourceWatch::newsFound, this, &WorkspaceSession::readAgain);
    connect(m_watch.get(), &SourceWatch::stateChanged, this, &WorkspaceSession::reload);
    // What is older by now than it is to be kept goes when the program starts.
    const auto due = [workspace = m_workspace, at = now()](std::stop_token stop) -> Result<PurgeCounts> {
        const auto scopes = dueByRetention(workspace->store(), at);
        return scopes ? countPurge(workspace->store(), *scopes, std::move(stop)) : tl::unexpected(scopes.error());
    };
    ask<PurgeCounts>(this, due, [this](const Result<PurgeCounts> &counts) {
        if (!counts || counts->records() == 0)
            return;
        m_purges.insert(m_jobs.start(
            tr("Purging what is older than it is kept"),
            [workspace = m_workspace, at = now()](std::stop_token stop, const ProgressSink &) -> Result<void> {
                const auto purged = purgeByRetention(workspace->store(), at, std::move(stop));
                return purged ? Result<void>() : tl::unexpected(purged.error());
            }));
    });
}

void WorkspaceSession::watch(const std::vector<SourceInfo> &sources)
{
    m_known = sources;
    if (!m_watch)
        return;
    std::vector<SourceWatch::Watched> watched;
    for (const SourceInfo &source : sources) {
        if (source.watchMinutes && !m_info.readOnly)
            watched.push_back(watchedOf(source));
    }
    m_watch->setSources(watched);
}

SourceState WorkspaceSession::watchedState(qint64 source, SourceState otherwise) const
{
    if (!m_watch || otherwise == SourceState::Importing)
        return otherwise;
    switch (m_watch->stateOf(source)) {
    case SourceWatch::State::Missing:
        return SourceState::Missing;
    case SourceWatch::State::Unreadable:
        return SourceState::Unreadable;
    case SourceWatch::State::Fine:
        break;
    }
    return otherwise;
}

void WorkspaceSession::readAgain(qint64 id, const FolderLook &look, const QSet<QString> &young)
{
    const auto source =
        std::find_if(m_known.begin(), m_known.end(), [id](const SourceInfo &known) { return known.id.value == id; });
    const auto importing = [&](const auto &job) { return job.second == source->name; };
    if (source == m_known.end() || std::any_of(m_imports.begin(), m_imports.end(), importing))
        return;
    const auto work = [workspace = m_workspace, source = *source, look, young, zone = m_info.zone](
                          std::stop_token stop, const PauseToken &pause, const ProgressSink &progress) -> Result<void> {
        const auto summary =
            updateSource(workspace->store(), workspace->importers(), source, look, young, zone, progress, stop, pause);
        // A folder without anything that can be read is no failure: the next file may be one.
        if (summary || summary.error().category == ErrorCategory::Unreadable)
            return {};
        return tl::unexpected(summary.error());
    };
    const quint64 job = m_jobs.start(tr("Reading %1 again").arg(source->name), JobRunner::PausableWork(work));
    m_imports.emplace(job, source->name);
    jobChanged();
}

} // namespace parlance
