// The reports of a workspace: for their page.
#include "app/reports.h"
#include "app/settings.h"
#include "app/workspacesession.h"

#include <QFileInfo>

namespace parlance {

namespace {

// The pages as the page of reports sees them.
class LaidOut : public ReportSheets
{
public:
    explicit LaidOut(std::shared_ptr<const ReportData> data)
        : m_data(std::move(data))
        , m_pages(m_data)
    {}

    [[nodiscard]] int count() const override { return m_pages.count(); }
    [[nodiscard]] QSizeF size() const override { return m_pages.size(); }
    void paint(QPainter &painter, int sheet) const override { m_pages.paint(painter, sheet); }
    Result<QStringList> save(const QString &path) const override
    {
        const auto format = reportFormat(QFileInfo(path).suffix().toLower());
        if (!format)
            return fail(ErrorCategory::Usage, QStringLiteral("a report is .pdf, .xlsx, .html, .csv or .json"));
        return writeReportFiles(m_data, path, *format, {});
    }

private:
    std::shared_ptr<const ReportData> m_data;
    ReportPages m_pages;
};

using Sheets = std::shared_ptr<const ReportSheets>;
using Data = std::shared_ptr<const ReportData>;

} // namespace

ReportAccess WorkspaceSession::reports()
{
    ReportAccess access;
    access.readOnly = m_info.readOnly;
    access.list = [this](QObject *receiver, ReportAccess::Done<std::vector<Report>> done) {
        const auto damaged = std::make_shared<std::vector<Error>>();
        ask<std::vector<Report>>(
            receiver,
            [workspace = m_workspace, damaged](std::stop_token) {
                return ownReports(workspace->store(), damaged.get());
            },
            [this, damaged, done = std::move(done)](Result<std::vector<Report>> reports) {
                for (const Error &error : *damaged)
                    Q_EMIT message(tr("A report of the workspace cannot be read: %1").arg(error.place.file));
                done(std::move(reports));
            });
    };
    access.layOut = [this](const Report &report, const PageFilter &filter, QObject *receiver,
                           ReportAccess::Done<Sheets> done) {
        ReportRun run;
        run.report = report;
        run.report.filter = filter;
        run.workspace = m_info.name;
        run.style.locale = displayLocale(QLocale());
        // Asked on a worker, laid out here: charts are widgets.
        ask<Data>(
            receiver,
            [workspace = m_workspace, context = m_context, run](std::stop_token stop) mutable -> Result<Data> {
                run.how = context(std::move(stop));
                run.how.apart = true;
                run.sources = sourceLines(workspace->store(), run.how.zone, run.style.locale);
                auto data = gatherReport(run, workspace->engine());
                if (!data)
                    return tl::unexpected(data.error());
                return std::make_shared<const ReportData>(std::move(*data));
            },
            [done = std::move(done)](const Result<Data> &data) {
                if (data)
                    done(Sheets(std::make_shared<const LaidOut>(*data)));
                else
                    done(tl::unexpected(data.error()));
            });
    };
    access.keep = [this](const Report &report, QObject *receiver, ReportAccess::Done<bool> done) {
        ask<bool>(
            receiver,
            [workspace = m_workspace, report, at = now()](std::stop_token stop) -> Result<bool> {
                if (const auto kept = putReport(workspace->store(), report, at, std::move(stop)); !kept)
                    return tl::unexpected(kept.error());
                return true;
            },
            std::move(done));
    };
    access.remove = [this](const QString &key, QObject *receiver, ReportAccess::Done<bool> done) {
        ask<bool>(
            receiver,
            [workspace = m_workspace, key](std::stop_token stop) -> Result<bool> {
                if (const auto dropped = dropReport(workspace->store(), key, std::move(stop)); !dropped)
                    return tl::unexpected(dropped.error());
                return true;
            },
            std::move(done));
    };
    return access;
}

} // namespace parlance
