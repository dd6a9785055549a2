// The main window as main() starts it.
#pragma once

#include <QString>

class QApplication;

namespace parlance {

class FontLoading;

// Opens the window on a workspace and runs the event loop. An empty path restores the last session, or shows the first
// start. Returns the exit code of the process. Main thread.
int runWindow(QApplication &application, FontLoading &fonts, const QString &workspacePath);

} // namespace parlance
