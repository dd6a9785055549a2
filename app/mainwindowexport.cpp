#include "app/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollArea>

namespace parlance {

void MainWindow::copyLink()
{
    QApplication::clipboard()->setText(toLink(state()).toString(QUrl::FullyEncoded));
    m_status->showMessage(tr("The link is in the clipboard"));
}

void MainWindow::buildExportMenu(QMenu *menu)
{
    menu->setObjectName(QStringLiteral("menu.export"));
    menu->addAction(findChild<QAction *>(QStringLiteral("file.png")));
    menu->addAction(findChild<QAction *>(QStringLiteral("file.csv")));
    connect(menu, &QMenu::aboutToShow, this, [this] {
        const auto known = m_pages.find(state().page);
        const bool hasTables = known != m_pages.end() && known->second.tables;
        findChild<QAction *>(QStringLiteral("file.csv"))->setEnabled(hasTables);
    });
    connect(menu, &QMenu::aboutToHide, this,
            [this] { findChild<QAction *>(QStringLiteral("file.csv"))->setEnabled(true); });
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
            m_parts.prompter->warn(this, tr("The tables could not be saved"), written.error().text,
                                   toString(written.error().place));
    });
}

} // namespace parlance
