// What makes the desktop open links and files with Parlance: a .desktop file, the types of its files, an icon. Installed for
// one user, and only when asked to.
#pragma once

#include "models/core/result.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace parlance {

struct DesktopFile
{
    QString path;
    QByteArray text;
};

// Below the data folder of a user ("~/.local/share"), for the program (an absolute path).
std::vector<DesktopFile> desktopFiles(const QString &dataFolder, const QString &program);

// Runs a program of the desktop, such as update-desktop-database; one that is not there is no error. Tests give their own.
using DesktopTool = std::function<Result<void>(const QString &program, const QStringList &words)>;
Result<void> runDesktopTool(const QString &program, const QStringList &words);

// Writes the files and tells the desktop. When one cannot be written those written before are removed again; errors are
// Storage. For a worker.
Result<void> installDesktop(const QString &dataFolder, const QString &program, const DesktopTool &tool);
// False: there was nothing.
Result<bool> removeDesktop(const QString &dataFolder, const QString &program, const DesktopTool &tool);

enum class DesktopState { Missing, Other, Installed }; // Other: of another place of the program, or of an older one
DesktopState desktopState(const QString &dataFolder, const QString &program);

} // namespace parlance
