#include "app/desktopfiles.h"
#include "app/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>

namespace parlance {

namespace {

// "01 Cost by day.csv": the title, with nothing that a file name may not have.
QString csvName(int number, const QString &title)
{
    QString name = title.simplified();
    for (QChar &letter : name)
        if (!letter.isLetterOrNumber() && letter != QLatin1Char(' ') && letter != QLatin1Char('-'))
            letter = QLatin1Char('_');
    return QStringLiteral("%1 %2.csv").arg(number, 2, 10, QLatin1Char('0')).arg(name);
}

// One for each table; a worker.
Result<QStringList> writeCsvFiles(const std::vector<std::pair<QString, TablePtr>> &tables, const QString &folder,
                                  const TableWriter &write, const std::stop_token &stop, const ProgressSink &progress)
{
    QStringList files;
    for (const auto &[title, table] : tables) {
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("cancelled"));
        Progress at;
        at.filesDone = int(files.size());
        at.filesTotal = int(tables.size());
        at.bytesDone = at.filesDone; // files stand for bytes
        at.bytesTotal = at.filesTotal;
        progress(at);
        const QString path = folder + u'/' + csvName(int(files.size()) + 1, title);
        const ExportWriter one = [&write, &of = *table](QIODevice &device, std::stop_token asked,
                                                        const ProgressSink &) {
            return write(of, device, std::move(asked));
        };
        if (const auto written = writeWholeFile(path, one, stop, progress); !written)
            return tl::unexpected(written.error());
        files << path;
    }
    return files;
}

} // namespace

void MainWindow::copyLink()
{
    QApplication::clipboard()->setText(toLink(state()).toString(QUrl::FullyEncoded));
    m_status->showMessage(tr("The link is in the clipboard"));
}

void MainWindow::openLink(const QString &link)
{
    const auto state = fromLink(QUrl(link.trimmed(), QUrl::StrictMode));
    if (state)
        open(*state);
    else
        m_status->showMessage(tr("This is no link of Parlance"));
}

void MainWindow::buildExportMenu(QMenu *menu)
{
    menu->setObjectName(QStringLiteral("menu.export"));
    const auto action = [this](const char *name) { return findChild<QAction *>(QLatin1String(name)); };
    for (const char *name : {"file.pdf", "file.png", "file.svg", "file.csv", "file.xlsx"})
        menu->addAction(action(name));
    const auto offer = [this, action](bool tables, bool paper) {
        action("file.csv")->setEnabled(tables);
        action("file.xlsx")->setEnabled(tables && m_parts.prepareWorkbook);
        action("file.pdf")->setEnabled(paper);
        action("file.svg")->setEnabled(paper);
    };
    connect(menu, &QMenu::aboutToShow, this, [this, offer] {
        const auto known = m_pages.find(state().page);
        const bool shown = known != m_pages.end() && m_stack->currentWidget() == known->second.widget;
        offer(shown && known->second.tables, shown && known->second.print);
    });
    connect(menu, &QMenu::aboutToHide, this, [offer] { offer(true, true); });
}

Result<void> MainWindow::print(PrintFormat format, QIODevice &device)
{
    const auto known = m_pages.find(state().page);
    if (known == m_pages.end() || m_stack->currentWidget() != known->second.widget || !known->second.print)
        return fail(ErrorCategory::Usage, tr("This page can be exported as PNG"));
    return known->second.print({entry(state().page).title, known->second.subtitle(), asOfLine()}, format, device);
}

void MainWindow::exportDocument(PrintFormat format)
{
    const auto known = m_pages.find(state().page);
    if (known == m_pages.end() || !known->second.print) {
        m_status->showMessage(tr("This page can be exported as PNG"));
        return;
    }
    const bool pdf = format == PrintFormat::Pdf;
    const QString file = state().page + (pdf ? QStringLiteral(".pdf") : QStringLiteral(".svg"));
    m_parts.prompter->saveFile(this, tr("Export page"), file,
                               pdf ? tr("PDF documents (*.pdf)") : tr("SVG images (*.svg)"),
                               [this, format](const QString &path) {
                                   QSaveFile target(path);
                                   Result<void> written;
                                   if (!target.open(QIODevice::WriteOnly))
                                       written = fail(ErrorCategory::Storage, target.errorString());
                                   else
                                       written = print(format, target);
                                   if (written && !target.commit())
                                       written = fail(ErrorCategory::Storage, target.errorString());
                                   if (written)
                                       m_status->showMessage(tr("Saved to %1").arg(path));
                                   else
                                       warn(tr("The page could not be saved"), written.error());
                               });
}

// The whole page, also what is scrolled out of sight.
void MainWindow::exportPng()
{
    QWidget *target = currentPage();
    if (auto *scroll = qobject_cast<QScrollArea *>(target))
        target = scroll->widget();
    m_parts.prompter->saveFile(this, tr("Export page"), state().page + QStringLiteral(".png"), tr("PNG images (*.png)"),
                               [this, target = QPointer<QWidget>(target)](const QString &path) {
                                   if (!target)
                                       return;
                                   QPixmap picture(target->size() * target->devicePixelRatioF());
                                   picture.setDevicePixelRatio(target->devicePixelRatioF());
                                   picture.fill(m_parts.theme->theme().bg);
                                   target->render(&picture, QPoint(), QRegion(), QWidget::DrawChildren);
                                   if (picture.save(path, "PNG"))
                                       m_status->showMessage(tr("Saved to %1").arg(path));
                                   else
                                       m_parts.prompter->warn(this, tr("The picture could not be saved"), path, {});
                               });
}

void MainWindow::exportCsv()
{
    const auto known = m_pages.find(state().page);
    if (known == m_pages.end() || !known->second.tables || !m_parts.writeCsv) {
        m_status->showMessage(tr("This page has no tables to export"));
        return;
    }
    const auto tables = known->second.tables();
    m_parts.prompter->chooseFolder(
        this, tr("Folder for the CSV files"),
        [this, tables, page = entry(state().page).title, write = m_parts.writeCsv](const QString &folder) {
            ExportJob job{tr("CSV files of “%1”").arg(page), page, {}};
            job.run = [tables, folder, write](std::stop_token stop, const ProgressSink &progress) {
                return writeCsvFiles(tables, folder, write, stop, progress);
            };
            m_exports->start(std::move(job));
        });
}

// All tables of the page, a sheet each.
void MainWindow::exportWorkbook()
{
    const auto known = m_pages.find(state().page);
    if (known == m_pages.end() || !known->second.tables || !m_parts.prepareWorkbook) {
        m_status->showMessage(tr("This page has no tables to export"));
        return;
    }
    std::vector<ExcelPart> parts;
    for (const auto &[title, table] : known->second.tables())
        parts.push_back({title, table});
    m_parts.prompter->saveFile(
        this, tr("Export page"), state().page + QStringLiteral(".xlsx"), tr("Excel workbooks (*.xlsx)"),
        [this, title = entry(state().page).title, parts = std::move(parts)](const QString &path) {
            m_exports->start(
                exportOfFile(tr("Excel of “%1”").arg(title), title, path, m_parts.prepareWorkbook(title, parts)));
        });
}

Exports::Folder MainWindow::exportFolder() const
{
    return {m_parts.settings->value(Setting::ExportFolder).toString(),
            m_parts.settings->value(Setting::ExportDays).toInt()};
}

void MainWindow::exportDone(const QStringList &files)
{
    m_status->showResult(files.size() == 1 ? tr("Saved to %1").arg(files.front())
                                           : tr("%Ln file(s) saved", nullptr, int(files.size())),
                         tr("Show in folder"));
}

void MainWindow::showLastExport()
{
    const QStringList &files = m_exports->last();
    const QFileInfo file(files.value(0));
    if (files.isEmpty())
        m_status->showMessage(tr("Nothing has been exported yet"));
    else if (!file.exists())
        m_status->showMessage(tr("%1 is not there any more").arg(files.front()));
    else
        QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
}

// Nothing is installed unasked, and what is installed is named first.
void MainWindow::offerDesktop()
{
    const QString share = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString program = QCoreApplication::applicationFilePath();
    const bool install = desktopState(share, program) != DesktopState::Installed;
    QStringList paths;
    for (const DesktopFile &file : desktopFiles(share, program))
        paths << file.path;
    const QString files = paths.join(QLatin1Char('\n'));
    const QString about =
        install
            ? tr("The desktop will open links, workspaces and reports with this program, by these files:\n\n%1")
                  .arg(files)
            : tr("The desktop opens links, workspaces and reports with this program. These files are removed:\n\n%1")
                  .arg(files);
    m_parts.prompter->confirm(this, tr("Open links with Parlance"), about, install ? tr("Install") : tr("Remove"),
                              [this, install, share, program] {
                                  const JobRunner::Work work =
                                      [install, share, program](std::stop_token, const ProgressSink &) -> Result<void> {
                                      if (install)
                                          return installDesktop(share, program, runDesktopTool);
                                      const auto removed = removeDesktop(share, program, runDesktopTool);
                                      return removed ? Result<void>() : tl::unexpected(removed.error());
                                  };
                                  m_parts.session->jobs()->start(tr("Telling the desktop about Parlance"), work);
                              });
}

} // namespace parlance
