#include "tests/views/fakes.h"

namespace parlance {

FakeSession::FakeSession(QObject *parent)
    : Session(parent)
    , m_now(*parseIsoTime("2026-11-21T00:05:00Z", TimeZone()))
    , m_queries([](const std::vector<Query> &, std::stop_token) -> Result<std::vector<TablePtr>> { return {}; },
                nullptr, Background::Mode::Inline)
    , m_sources(actions())
{
    bots = {{"support", "Support Bot", 8100, false},
            {"sales", "Sales Assistant", 4020, false},
            {"hr", "HR Helpdesk", 900, false}};
    users = {{"u1", "Priya Raman", 217, false}, {"u2", "Claire Dubois", 140, false}};
    models = {{"claude-sonnet", "Claude Sonnet", 9000, false}};
    m_info.path = QStringLiteral("/data/Nordwind production.parlance");
    m_info.name = QStringLiteral("Nordwind production");
    m_info.known = true;
    m_info.rows = 1'846'220;
    m_info.dataUntil = parseIsoTime("2026-11-20T23:00:00Z", TimeZone());
    m_info.extent =
        TimeRange{*parseIsoTime("2026-07-24T08:00:00Z", TimeZone()), *parseIsoTime("2026-11-20T23:00:00Z", TimeZone())};
}

SourcesModel::Actions FakeSession::actions()
{
    SourcesModel::Actions actions;
    actions.importPaths = [this](const QStringList &paths) { importPaths(paths); };
    actions.importAgain = [this](qint64 id) { calls << QStringLiteral("import %1").arg(id); };
    actions.cancel = [this](quint64 id) { calls << QStringLiteral("cancel %1").arg(id); };
    actions.pause = [this](quint64 id, bool paused) {
        calls << QStringLiteral("%1 %2").arg(paused ? QStringLiteral("pause") : QStringLiteral("resume")).arg(id);
    };
    actions.rename = [this](qint64 id, const QString &name) {
        calls << QStringLiteral("rename %1 %2").arg(id).arg(name);
    };
    actions.remove = [this](qint64 id) { calls << QStringLiteral("remove %1").arg(id); };
    actions.issues = [](std::optional<qint64>, QObject *, const SourcesModel::IssuesDone &done) {
        Issue issue{Severity::Rejected, QStringLiteral("json.syntax"), QStringLiteral("The record is not valid JSON."),
                    Place{QStringLiteral("part-00016.json.gz"), 812, -1, QStringLiteral("Item.MessageMap.S")},
                    "{\"Item\":{"};
        done(std::vector<IssueRow>{{issue, 0, 1}, {issue, 0, 2}});
    };
    actions.exportIssues = [this](const std::vector<IssueRow> &issues, const QString &path) {
        calls << QStringLiteral("export %1 %2").arg(issues.size()).arg(path);
        return exportOfFile({}, {}, path,
                            [](QIODevice &, const std::stop_token &, const ProgressSink &) { return Result<void>(); });
    };
    return actions;
}

const std::vector<FilterMember> &FakeSession::membersOf(DimensionKey dimension) const
{
    static const std::vector<FilterMember> none;
    return dimension == DimensionKey::Bot     ? bots
           : dimension == DimensionKey::User  ? users
           : dimension == DimensionKey::Model ? models
                                              : none;
}

MemberAccess FakeSession::members()
{
    MemberAccess access;
    access.find = [this](DimensionKey dimension, const QString &match, int, QObject *, const MembersDone &done) {
        std::vector<FilterMember> found;
        for (const FilterMember &member : membersOf(dimension)) {
            if (member.label.contains(match, Qt::CaseInsensitive))
                found.push_back(member);
        }
        done(found);
    };
    access.describe = [this](DimensionKey dimension, const QStringList &keys, QObject *, const MembersDone &done) {
        std::vector<FilterMember> found;
        for (const FilterMember &member : membersOf(dimension)) {
            if (keys.contains(member.key))
                found.push_back(member);
        }
        done(found);
    };
    return access;
}

void FakeSession::putAnnotation(const Annotation &annotation)
{
    dropAnnotation(annotation.id);
    m_info.annotations.push_back(annotation);
    Q_EMIT infoChanged();
}

void FakeSession::dropAnnotation(const QString &id)
{
    std::erase_if(m_info.annotations, [&id](const Annotation &known) { return known.id == id; });
    Q_EMIT infoChanged();
}

Result<void> FakeSession::setTimeZone(const QString &iana)
{
    const auto zone = TimeZone::fromIana(iana);
    if (!zone)
        return tl::unexpected(zone.error());
    m_info.zone = *zone;
    Q_EMIT infoChanged();
    return {};
}

void FakeSession::noteExport(const QString &file, const QString &, const QString &what, int keepDays)
{
    calls << QStringLiteral("export %1 %2 %3").arg(file.section(u'/', -1), what).arg(keepDays);
}

void FakeSession::setInfo(const SessionInfo &info)
{
    m_info = info;
    Q_EMIT infoChanged();
}

} // namespace parlance
