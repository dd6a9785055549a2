#include "app/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>

namespace parlance {

void MainWindow::copyLink()
{
    QApplication::clipboard()->setText(toLink(state()).toString(QUrl::FullyEncoded));
    m_status->showMessage(tr("The link is in the clipboard"));
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
    if (known == m_pages.end() || !known->second.tables) {
        m_status->showMessage(tr("This page has no tables to export"));
        return;
    }
    const auto tables = known->second.tables();
    m_parts.prompter->chooseFolder(this, tr("Folder for the CSV files"), [this, tables](const QString &folder) {
        const auto written = m_parts.session->exportTables(tables, folder);
        if (written)
            m_status->showMessage(tables.size() == 1 ? tr("1 table saved")
                                                     : tr("%Ln tables saved", nullptr, int(tables.size())));
        else
            warn(tr("The tables could not be saved"), written.error());
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
            m_exports.start(
                [path, work = m_parts.prepareWorkbook(title, parts)](std::stop_token stop) -> Result<void> {
                    QSaveFile target(path);
                    if (!target.open(QIODevice::WriteOnly))
                        return fail(ErrorCategory::Storage, target.errorString());
                    if (auto written = work(target, std::move(stop)); !written)
                        return written;
                    if (!target.commit())
                        return fail(ErrorCategory::Storage, target.errorString());
                    return {};
                },
                [this, path](const Result<void> &written) {
                    if (written)
                        m_status->showMessage(tr("Saved to %1").arg(path));
                    else
                        warn(tr("The tables could not be saved"), written.error());
                });
        });
}

} // namespace parlance
