// The reports of a workspace: for their page.
#include "app/reports.h"
#include "app/settings.h"
#include "app/workspacesession.h"

#include <QBuffer>
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
    Result<ExportJob> saving(const QString &path, QObject *gui) const override
    {
        const auto format = reportFormat(QFileInfo(path).suffix().toLower());
        if (!format)
            return fail(ErrorCategory::Usage, QStringLiteral("a report is .pdf, .xlsx, .html, .csv or .json"));
        ExportJob job;
        if (*format == ReportFormat::Pdf)
            return exportOfFile({}, {}, path, pdfWriter(gui));
        if (*format == ReportFormat::Html)
            return exportOfFile({}, {}, path, htmlWriter(gui));
        job.run = [data = m_data, path, format = *format](std::stop_token stop, const ProgressSink &) {
            return writeReportFiles(data, path, format, stop);
        };
        return job;
    }

private:
    // Bound to this: whoever runs it holds the sheets, and each turn is on the GUI thread.
    [[nodiscard]] ExportWriter pdfWriter(QObject *gui) const
    {
        return [this, turns = GuiTurns(gui), pages = m_pages.count()](QIODevice &device, std::stop_token stop,
                                                                      const ProgressSink &progress) -> Result<void> {
            auto painting = std::make_shared<ReportPdf>();
            for (int page = 0; page < pages; ++page) {
                if (!turns.take([&] { painting->paint(m_pages, page); }, stop))
                    return fail(ErrorCategory::Cancelled, QStringLiteral("cancelled"));
                Progress done;
                done.bytesDone = page + 1; // pages stand for bytes: nobody knows how large it will be
                done.bytesTotal = pages;
                progress(done);
            }
            if (!turns.take([&] { painting->end(m_pages); }, stop))
                return fail(ErrorCategory::Cancelled, QStringLiteral("cancelled"));
            return painting->write(device);
        };
    }
    [[nodiscard]] ExportWriter htmlWriter(QObject *gui) const
    {
        return [data = m_data, turns = GuiTurns(gui)](QIODevice &device, std::stop_token stop,
                                                      const ProgressSink &) -> Result<void> {
            QBuffer page;
            page.open(QIODevice::WriteOnly);
            Result<void> made;
            if (!turns.take([&] { made = writeReportHtml(*data, page); }, stop))
                return fail(ErrorCategory::Cancelled, QStringLiteral("cancelled"));
            if (made && device.write(page.data()) != page.size())
                made = fail(ErrorCategory::Storage, device.errorString());
            return made;
        };
    }

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
        run.benchmarks = m_info.benchmarks;
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
        write<bool>(
            receiver,
            [workspace = m_workspace, report, at = now()]() -> Result<bool> {
                if (const auto kept = putReport(workspace->store(), report, at); !kept)
                    return tl::unexpected(kept.error());
                return true;
            },
            std::move(done));
    };
    access.remove = [this](const QString &key, QObject *receiver, ReportAccess::Done<bool> done) {
        write<bool>(
            receiver,
            [workspace = m_workspace, key, at = now()]() -> Result<bool> {
                if (const auto dropped = dropReport(workspace->store(), key, at); !dropped)
                    return tl::unexpected(dropped.error());
                return true;
            },
            std::move(done));
    };
    addPast(access);
    return access;
}

void WorkspaceSession::addPast(ReportAccess &access)
{
    using Versions = std::vector<ReportVersion>;
    access.versions = [this](const QString &key, QObject *receiver, ReportAccess::Done<Versions> done) {
        ask<Versions>(
            receiver,
            [workspace = m_workspace, key](std::stop_token) -> Result<Versions> {
                auto pasts = reportPasts(workspace->store(), key);
                if (!pasts)
                    return tl::unexpected(pasts.error());
                Versions versions;
                for (ReportPast &past : *pasts)
                    versions.push_back({past.id, std::move(past.report), past.writtenAt, past.endedAt});
                return versions;
            },
            std::move(done));
    };
    access.putBack = [this](qint64 id, QObject *receiver, ReportAccess::Done<bool> done) {
        write<bool>(
            receiver,
            [workspace = m_workspace, id, at = now()]() -> Result<bool> {
                const auto put = putBackReport(workspace->store(), id, at);
                return put ? Result<bool>(true) : tl::unexpected(put.error());
            },
            std::move(done));
    };
    access.emptyTrash = [this](QObject *receiver, ReportAccess::Done<bool> done) {
        write<bool>(
            receiver,
            [workspace = m_workspace]() -> Result<bool> {
                const auto emptied = emptyReportTrash(workspace->store());
                return emptied ? Result<bool>(true) : tl::unexpected(emptied.error());
            },
            std::move(done));
    };
}

} // namespace parlance
