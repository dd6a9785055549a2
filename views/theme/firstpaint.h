// What a window needs before it can be painted for the first time: fonts and colours. The style sheet, which takes as long
// as both, is for what stands on pages and in dialogs; the window around them paints itself.
#pragma once

#include "views/theme/theme.h"

#include <thread>

namespace parlance {

// Finds the fonts of the system and loads the program's own, on a thread of its own, while the program does what needs no
// text. Made when the application object is there.
class FontLoading
{
public:
    FontLoading();
    // Before the first font is asked for: one that is not there yet would be replaced by another for good.
    void wait();

private:
    std::jthread m_thread;
};

// applyTheme() without its style sheet.
void applyColours(QApplication &app, const Theme &theme);

} // namespace parlance
