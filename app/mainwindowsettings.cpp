// The settings of the program and of the workspace, as the window applies them.
#include "app/mainwindow.h"
#include "views/dialogs/settingsdialog.h"

namespace parlance {

void MainWindow::showSettings()
{
    const SessionInfo &info = m_parts.session->info();
    const Preferences now{m_parts.theme->mode(),
                          m_parts.settings->value(Setting::Language).toString(),
                          info.zone.name(),
                          info.searchIndex,
                          info.recordsActions,
                          m_parts.settings->value(Setting::AdminUrl, info.path).toString(),
                          exportFolder().path,
                          exportFolder().keepDays,
                          m_parts.settings->value(Setting::AlertNotifications).toBool()};
    auto *dialog = new SettingsDialog(now, m_parts.languages, !info.readOnly, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    themeTree(dialog, m_parts.theme->theme());
    connect(m_parts.theme, &ThemeController::changed, dialog,
            [this, dialog] { themeTree(dialog, m_parts.theme->theme()); });
    connect(dialog, &SettingsDialog::changed, this, [this, dialog](const Preferences &wanted) {
        m_parts.settings->set(Setting::Theme, themeName(wanted.theme));
        m_parts.theme->setMode(wanted.theme);
        if (wanted.timeZone != m_parts.session->info().zone.name()) {
            const auto changed = m_parts.session->setTimeZone(wanted.timeZone);
            if (!changed)
                warn(tr("The time zone could not be changed"), changed.error());
        }
        m_parts.session->setSearchIndex(wanted.searchIndex);
        m_parts.session->setRecordsActions(wanted.recordsActions);
        m_parts.settings->set(Setting::AdminUrl, wanted.adminUrl, m_parts.session->info().path);
        m_parts.settings->set(Setting::ExportFolder, wanted.exportFolder);
        m_parts.settings->set(Setting::ExportDays, wanted.exportDays);
        m_parts.settings->set(Setting::AlertNotifications, wanted.notifies);
        if (m_parts.exportFolderChanged)
            m_parts.exportFolderChanged(wanted.exportFolder);
        showState(state());
        if (wanted.language != m_parts.settings->value(Setting::Language).toString()) {
            m_parts.settings->set(Setting::Language, wanted.language);
            dialog->close();
            Q_EMIT languageRequested(wanted.language);
        }
    });
    dialog->open();
}

} // namespace parlance
