// A workspace that is not one, and dialogs that answer as a test told them to.
#pragma once

#include "app/session.h"
#include "views/dialogs/prompter.h"

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
    Result<void> exportTables(const std::vector<std::pair<QString, TablePtr>> &tables, const QString &folder) override;

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

class ScriptedPrompter : public Prompter
{
public:
    QStringList shown; // titles of what was asked or told
    bool accept = true;
    QStringList files;
    QString path, text;

    void inform(QWidget *, const QString &title, const QString &, const QString &) override { shown << title; }
    void warn(QWidget *, const QString &title, const QString &, const QString &) override { shown << title; }
    void confirm(QWidget *, const QString &title, const QString &, const QString &, std::function<void()> done) override
    {
        shown << title;
        if (accept)
            done();
    }
    void chooseFiles(QWidget *, const QString &title, std::function<void(QStringList)> done) override
    {
        shown << title;
        if (accept)
            done(files);
    }
    void chooseFolder(QWidget *, const QString &title, std::function<void(QString)> done) override
    {
        shown << title;
        if (accept)
            done(path);
    }
    void chooseWorkspace(QWidget *, bool, std::function<void(QString)> done) override
    {
        if (accept)
            done(path);
    }
    void saveFile(QWidget *, const QString &title, const QString &, const QString &,
                  std::function<void(QString)> done) override
    {
        shown << title;
        if (accept)
            done(path);
    }
    void askText(QWidget *, const QString &title, const QString &, const QString &,
                 std::function<QString(const QString &)> problem, std::function<void(QString)> done) override
    {
        shown << title;
        if (accept && problem(text).isEmpty())
            done(text);
    }
};

} // namespace parlance
