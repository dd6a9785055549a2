// Every setting of the program in one table: its key in the file, where it lives, its default.
#pragma once

#include <QLocale>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>

namespace parlance {

// The "C" locale of scripts and bare systems has no way to write money or dates for people: American English then.
QLocale displayLocale(const QLocale &locale);

// The folders of the XDG base directory specification that belong to Parlance.
struct AppFolders
{
    QString config, data, state;

    static AppFolders standard();                 // of this user
    static AppFolders below(const QString &root); // for tests
};

enum class Setting {
    Theme,            // "system", "light", "dark"
    Language,         // "de"; empty: that of the system
    RecentWorkspaces, // paths, newest first
    LastWorkspace,
    WindowGeometry,
    RailCollapsed,
    MenuBarVisible,
    Annotations,       // shown on charts
    View,              // per workspace: the link of the last page, period and filter
    PageState,         // per workspace: JSON of the choices made in tiles
    AdminUrl,          // per workspace: where the platform's own pages are
    ExportFolder,      // where exports go, and whose files are removed again; empty: none
    ExportDays,        // after how many days; 0: never
    AlertNotifications // what alerts raise is shown by the desktop while the window is not looked at
};

// Preferences are in the config folder, what the program remembers by itself in the state folder. GUI thread.
class Settings
{
public:
    explicit Settings(const AppFolders &folders);

    [[nodiscard]] const AppFolders &folders() const { return m_folders; }
    // scope: the workspace's path for settings per workspace, else empty.
    [[nodiscard]] QVariant value(Setting setting, const QString &scope = {}) const;
    void set(Setting setting, const QVariant &value, const QString &scope = {});
    void addRecentWorkspace(const QString &path);

private:
    [[nodiscard]] QSettings &file(Setting setting) const;

    AppFolders m_folders;
    std::unique_ptr<QSettings> m_config;
    std::unique_ptr<QSettings> m_state;
};

} // namespace parlance
