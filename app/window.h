// The main window as main() starts it.
#pragma once

#include <QStringList>

class QApplication;

namespace parlance {

class FontLoading;

// Opens the window on what was named (a workspace, links, documents; see app/opening.h) and runs the event loop. Without a
// workspace the last session is restored, or the first start shown. Links and documents go to a window that is open
// already, if there is one. Returns the exit code of the process. Main thread.
int runWindow(QApplication &application, FontLoading &fonts, const QStringList &words);

} // namespace parlance
