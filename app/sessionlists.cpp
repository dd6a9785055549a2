// Lists and files: what pages and dialogs ask a session for.
#include "app/auditservice.h"
#include "app/conversationservice.h"
#include "app/delivery/folder.h"
#include "app/exploreservice.h"
#include "app/workspacesession.h"
#include "models/store/botlist.h"

namespace parlance {

ExploreAccess WorkspaceSession::explore()
{
    return exploreAccess(*m_workspace, m_options.clock,
                         [this](QObject *receiver, std::function<Result<void>()> work, ExploreAccess::Done done) {
                             write<void>(receiver, std::move(work),
                                         [this, done = std::move(done)](const Result<void> &written) {
                                             reload(); // cards may show what was kept
                                             done(written);
                                         });
                         });
}

SqlAccess WorkspaceSession::sql()
{
    return sqlAccess(*m_workspace, m_options.clock,
                     [this](QObject *receiver, std::function<Result<void>()> work, SqlAccess::Done done) {
                         write<void>(receiver, std::move(work), std::move(done));
                     });
}

namespace {

constexpr int issueLimit = 5000;

} // namespace

MemberAccess WorkspaceSession::members()
{
    using Members = std::vector<FilterMember>;
    MemberAccess access;
    access.find = [this](DimensionKey dimension, const QString &match, int limit, QObject *receiver, MembersDone done) {
        ask<Members>(
            receiver,
            [workspace = m_workspace, asked = m_context, dimension, match = memberMatch(dimension, match),
             limit](std::stop_token stop) -> Result<Members> {
                const auto found = workspace->engine().members(dimension, match, limit, asked(stop));
                if (!found)
                    return tl::unexpected(found.error());
                Members members;
                for (const Engine::Member &member : *found)
                    members.push_back({member.key, member.label, member.messages, member.key.isEmpty()});
                return members;
            },
            std::move(done));
    };
    access.describe = [this](DimensionKey dimension, const QStringList &keys, QObject *receiver, MembersDone done) {
        Query query;
        query.measures = {MeasureKey::Messages};
        query.by = {Grouping{dimension, Grain::Day, 0}};
        query.where.op = FilterOp::In;
        query.where.field = dimension;
        query.where.values = keys;
        ask<Members>(
            receiver,
            [workspace = m_workspace, asked = m_context, query](std::stop_token stop) -> Result<Members> {
                RunContext context = asked(stop);
                context.apart = false; // whatever environment they are of
                const auto table = workspace->engine().run(query, context);
                if (!table)
                    return tl::unexpected(table.error());
                Members members;
                const Column &keyColumn = (*table)->columns.front();
                for (qsizetype row = 0; row < (*table)->rows && keyColumn.type == ValueType::Text; ++row) {
                    if (!keyColumn.isNull(row))
                        members.push_back({keyColumn.texts[size_t(row)], keyColumn.labelAt(row), 0, false});
                }
                return members;
            },
            std::move(done));
    };
    return access;
}

AuditAccess WorkspaceSession::audit()
{
    return auditAccess(*m_workspace, m_context);
}

ConversationAccess WorkspaceSession::conversations()
{
    ConversationAccess access = conversationAccess(*m_workspace, m_context);
    access.transcripts = transcripts();
    return access;
}

UserFetch WorkspaceSession::allUsers()
{
    return [workspace = m_workspace](std::stop_token) -> Result<std::vector<UserEntry>> {
        const auto users = workspace->store().users();
        if (!users)
            return tl::unexpected(users.error());
        std::vector<UserEntry> entries;
        for (const UserInfo &user : *users)
            entries.push_back({user.key, user.label, user.group});
        return entries;
    };
}

BotFetch WorkspaceSession::allBots()
{
    return [workspace = m_workspace](std::stop_token) -> Result<std::vector<BotEntry>> {
        auto bots = parlance::allBots(workspace->store());
        if (!bots)
            return tl::unexpected(bots.error());
        std::vector<BotEntry> entries;
        for (BotInfo &bot : *bots) {
            entries.push_back({bot.key, bot.title, bot.description, bot.owner, bot.type, bot.scope, bot.status,
                               bot.syncStatus, bot.published, bot.pinned, bot.hasInstruction, bot.knowledgeSources,
                               bot.created, bot.lastUsed, bot.deletedAt});
        }
        return entries;
    };
}

void WorkspaceSession::noteExport(const QString &file, const QString &target, const QString &what, int keepDays)
{
    if (m_info.readOnly)
        return;
    writeLater([workspace = m_workspace, file, keepDays,
                at = now()] { return keepFor(workspace->store(), {file}, keepDays, at, {}); },
               tr("It could not be written down when the file goes again"));
    noteAction(ownAction(QStringLiteral("export"), target, what));
}

void WorkspaceSession::loadIssues(std::optional<qint64> source, QObject *receiver, const SourcesModel::IssuesDone &done)
{
    using Rows = std::vector<IssueRow>;
    ask<Rows>(
        receiver,
        [workspace = m_workspace, source](std::stop_token) -> Result<Rows> {
            const auto id = source ? std::optional(SourceId{*source}) : std::nullopt;
            const auto issues = workspace->store().issues(id, issueLimit);
            if (!issues)
                return tl::unexpected(issues.error());
            Rows rows;
            for (const StoredIssue &issue : *issues)
                rows.push_back({issue.issue, issue.at, issue.count, issue.file});
            return rows;
        },
        done);
}

} // namespace parlance
