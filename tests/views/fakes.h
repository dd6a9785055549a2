// A workspace that is not one.
#pragma once

#include "app/session.h"
#include "tests/views/scriptedprompter.h"

namespace parlance {

class FakeSession : public Session
{
    Q_OBJECT
public:
    explicit FakeSession(QObject *parent = nullptr);

    [[nodiscard]] const SessionInfo &info() const override { return m_info; }
    [[nodiscard]] UtcMs now() const override { return m_now; }
    [[nodiscard]] QueryService *queries() override { return &m_queries; }
    [[nodiscard]] JobRunner *jobs() override { return &m_jobs; }
    [[nodiscard]] SourcesModel *sources() override { return &m_sources; }
    [[nodiscard]] MemberAccess members() override;
    [[nodiscard]] UserFetch allUsers() override { return {}; }
    [[nodiscard]] PriceActions prices() override { return priceActions; }
    void importPaths(const QStringList &paths) override { imported += paths; }
    void putAnnotation(const Annotation &annotation) override;
    void dropAnnotation(const QString &id) override;
    void refresh() override { ++refreshed; }
    Result<void> setTimeZone(const QString &iana) override;
    void noteExport(const QString &file, const QString &target, const QString &what, int keepDays) override;

    void setInfo(const SessionInfo &info);
    std::vector<FilterMember> bots, users, models;
    QStringList imported, calls;
    PriceActions priceActions;
    int refreshed = 0;

private:
    SourcesModel::Actions actions();
    [[nodiscard]] const std::vector<FilterMember> &membersOf(DimensionKey dimension) const;

    SessionInfo m_info;
    UtcMs m_now = 0;
    QueryService m_queries;
    JobRunner m_jobs;
    SourcesModel m_sources;
};

} // namespace parlance
