#include "app/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

#include <array>

namespace parlance {

namespace {

enum class Home { Config, State };

struct Entry
{
    Setting setting;
    const char *key;
    Home home;
    QVariant (*fallback)();
};

const std::array entries{
    Entry{Setting::Theme, "theme", Home::Config, [] { return QVariant(QStringLiteral("system")); }},
    Entry{Setting::Language, "language", Home::Config, [] { return QVariant(QString()); }},
    Entry{Setting::RecentWorkspaces, "recent", Home::State, [] { return QVariant(QStringList()); }},
    Entry{Setting::LastWorkspace, "workspace", Home::State, [] { return QVariant(QString()); }},
    Entry{Setting::WindowGeometry, "geometry", Home::State, [] { return QVariant(QByteArray()); }},
    Entry{Setting::RailCollapsed, "railCollapsed", Home::State, [] { return QVariant(false); }},
    Entry{Setting::MenuBarVisible, "menuBar", Home::Config, [] { return QVariant(false); }},
    Entry{Setting::Annotations, "annotations", Home::Config, [] { return QVariant(true); }},
    Entry{Setting::View, "view", Home::State, [] { return QVariant(QString()); }},
    Entry{Setting::PageState, "pages", Home::State, [] { return QVariant(QByteArray()); }},
    Entry{Setting::AdminUrl, "adminUrl", Home::Config, [] { return QVariant(QString()); }},
    Entry{Setting::ExportFolder, "exportFolder", Home::Config, [] { return QVariant(QString()); }},
    Entry{Setting::ExportDays, "exportDays", Home::Config, [] { return QVariant(30); }},
    Entry{Setting::AlertNotifications, "alertNotifications", Home::Config, [] { return QVariant(true); }},
};

const Entry &entryOf(Setting setting)
{
    return entries[size_t(setting)];
}

QString keyOf(Setting setting, const QString &scope)
{
    const QString key = QString::fromLatin1(entryOf(setting).key);
    if (scope.isEmpty())
        return key;
    // A path holds slashes, which QSettings takes for groups.
    const QByteArray hash = QCryptographicHash::hash(scope.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QString::fromLatin1(hash) + QLatin1Char('/') + key;
}

constexpr int recentLimit = 10;

} // namespace

QLocale displayLocale(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

AppFolders AppFolders::standard()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + QStringLiteral("/.local/state"));
    const QString name = QStringLiteral("/parlance");
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + name,
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + name, state + name};
}

AppFolders AppFolders::below(const QString &root)
{
    return {root + QStringLiteral("/config"), root + QStringLiteral("/data"), root + QStringLiteral("/state")};
}

Settings::Settings(const AppFolders &folders)
    : m_folders(folders)
    , m_config(std::make_unique<QSettings>(folders.config + QStringLiteral("/parlance.conf"), QSettings::IniFormat))
    , m_state(std::make_unique<QSettings>(folders.state + QStringLiteral("/session.conf"), QSettings::IniFormat))
{}

QSettings &Settings::file(Setting setting) const
{
    return entryOf(setting).home == Home::Config ? *m_config : *m_state;
}

QVariant Settings::value(Setting setting, const QString &scope) const
{
    return file(setting).value(keyOf(setting, scope), entryOf(setting).fallback());
}

void Settings::set(Setting setting, const QVariant &value, const QString &scope)
{
    file(setting).setValue(keyOf(setting, scope), value);
}

void Settings::addRecentWorkspace(const QString &path)
{
    QStringList recent = value(Setting::RecentWorkspaces).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    set(Setting::RecentWorkspaces, recent.mid(0, recentLimit));
    set(Setting::LastWorkspace, path);
}

} // namespace parlance
