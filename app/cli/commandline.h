// `parlance COMMAND …`: finds the command, prints help, runs it, cancels it on SIGINT.
#pragma once

#include <QStringList>

namespace parlance::cli {

// Whether the words after the program name are for the command line and not for the window.
bool isCommandLine(const QStringList &words);
// Whether the command draws, and so needs a QGuiApplication.
bool needsGui(const QStringList &words);
// The exit code. Needs a QCoreApplication.
int runCommandLine(const QStringList &words);

} // namespace parlance::cli
