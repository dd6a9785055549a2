#include "views/pages/reportspage.h"

#include "views/dialogs/reportversionsdialog.h"
#include "views/pages/reportblocks.h"
#include "views/tiles/tile.h"

#include <QFileInfo>
#include <QListWidget>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QUndoStack>

#include <algorithm>

namespace parlance {

void ReportsPage::exportAs(const QString &suffix, const QString &filter)
{
    if (!m_sheets)
        return;
    const QString stem = m_report.key.isEmpty() ? QStringLiteral("report") : m_report.key;
    m_prompter->saveFile(this, tr("Export report"), stem + u'.' + suffix, filter,
                         [this, sheets = m_sheets](const QString &path) { save(sheets, path); });
}

// In the background; the sheets stay until it has ended.
void ReportsPage::save(const std::shared_ptr<const ReportSheets> &sheets, const QString &path)
{
    auto job = sheets->saving(path, this);
    if (!job) {
        m_prompter->warnOf(this, tr("The report could not be saved"), job.error());
        return;
    }
    job->title = tr("Saving “%1”", "a file").arg(QFileInfo(path).fileName());
    job->what = m_report.title;
    job->held = sheets;
    if (m_access.runExport)
        m_access.runExport(std::move(*job));
}

// To be opened elsewhere: what is asked and how it looks, without any data.
void ReportsPage::exportItself()
{
    const QString stem = m_report.key.isEmpty() ? QStringLiteral("report") : m_report.key;
    m_prompter->saveFile(this, tr("Save the report as a file"), stem + QStringLiteral(".parlance-report"),
                         tr("Reports of Parlance (*.parlance-report)"), [this, report = m_report](const QString &path) {
                             if (!m_access.runExport)
                                 return;
                             const ExportWriter writer = [report](QIODevice &device, std::stop_token,
                                                                  const ProgressSink &) -> Result<void> {
                                 const QByteArray bytes = writeReport(report);
                                 if (device.write(bytes) != bytes.size())
                                     return fail(ErrorCategory::Storage, device.errorString());
                                 return {};
                             };
                             const QString title = tr("Saving “%1”", "a file").arg(QFileInfo(path).fileName());
                             m_access.runExport(exportOfFile(title, report.title, path, writer));
                         });
}

void ReportsPage::print()
{
    if (!m_sheets)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageOrientation(m_sheets->size().width() > m_sheets->size().height() ? QPageLayout::Landscape
                                                                                     : QPageLayout::Portrait);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, m_sheets->count());
    connect(dialog, &QDialog::accepted, this, [printer, sheets = m_sheets] {
        const int first = printer->fromPage() > 0 ? printer->fromPage() - 1 : 0;
        const int last = printer->toPage() > 0 ? printer->toPage() : sheets->count();
        QPainter painter(printer.get());
        const double scale =
            std::min(printer->width() / sheets->size().width(), printer->height() / sheets->size().height());
        painter.scale(scale, scale);
        for (int sheet = first; sheet < std::min(last, sheets->count()); ++sheet) {
            if (sheet > first)
                printer->newPage();
            sheets->paint(painter, sheet);
        }
    });
    dialog->open();
}

std::function<QString(const QString &)> ReportsPage::nameProblem() const
{
    return [this](const QString &text) {
        const QString key = reportKey(text);
        const bool builtIn = std::any_of(m_builtIn.begin(), m_builtIn.end(), [&](const Report &report) {
            return report.key == key || documentText(report.title) == text;
        });
        return key.isEmpty() ? tr("A report needs a name")
               : builtIn     ? tr("This is the name of a built-in report")
                             : QString();
    };
}

void ReportsPage::keep()
{
    m_prompter->askText(this, tr("Keep the report"), tr("Name"),
                        isOwn(m_report.key) ? m_report.title : documentText(m_report.title), nameProblem(),
                        [this](const QString &text) {
                            Report kept = m_report;
                            kept.title = text;
                            kept.filter = filter();
                            keepAs(kept);
                        });
}

// Under the key that its title makes.
void ReportsPage::keepAs(Report kept)
{
    kept.key = reportKey(kept.title);
    if (!isOwn(kept.key) || m_place == QStringLiteral("own:") + kept.key) {
        keepNow(kept);
        return;
    }
    m_prompter->confirm(this, tr("Replace the report"), tr("“%1” is kept in the workspace already.").arg(kept.title),
                        tr("Replace"), [this, kept] { keepNow(kept); });
}

void ReportsPage::keepNow(const Report &kept)
{
    m_access.keep(kept, this, [this, kept](const Result<bool> &done) {
        if (!done) {
            m_prompter->warnOf(this, tr("The report could not be kept"), done.error());
            return;
        }
        m_drafts.erase(m_place);
        m_place = QStringLiteral("own:") + kept.key;
        m_drafts.erase(m_place);
        m_undo->clear();
        setReport(kept);
        loadList();
        Q_EMIT statusMessage(tr("The report is kept in the workspace"));
    });
}

void ReportsPage::removeReport()
{
    const QString key = m_report.key;
    if (!isOwn(key))
        return;
    m_prompter->confirm(this, tr("Remove the report"),
                        tr("“%1” goes to the trash of the workspace.").arg(m_report.title), tr("Remove"), [this, key] {
                            m_access.remove(key, this, [this](const Result<bool> &done) {
                                if (!done) {
                                    m_prompter->warnOf(this, tr("The report could not be removed"), done.error());
                                    return;
                                }
                                m_drafts.erase(m_place);
                                m_place.clear();
                                m_report.key.clear();
                                loadList();
                                m_list->setCurrentRow(0);
                            });
                        });
}

void ReportsPage::openVersions()
{
    const Report *kept = stored(m_place);
    if (!kept)
        return;
    auto *dialog = new ReportVersionsDialog(m_access, *kept, m_prompter, m_context.zone, m_context.style.locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What it says now is a version then: nothing is lost, and nothing needs to be asked.
    connect(dialog, &ReportVersionsDialog::restoreRequested, this, &ReportsPage::keepNow);
    dialog->open();
}

void ReportsPage::openTrash()
{
    auto *dialog =
        new ReportVersionsDialog(m_access, std::nullopt, m_prompter, m_context.zone, m_context.style.locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportVersionsDialog::putBack, this, [this](const QString &key) {
        m_wanted = key;
        loadList();
    });
    dialog->open();
}

} // namespace parlance
