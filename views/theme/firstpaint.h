// What a window needs before it can be painted for the first time: fonts and colours. The style sheet, which takes as long
// as both, is for what stands on pages and in dialogs; the window around them paints itself.
#pragma once

#include "views/theme/theme.h"

#include <atomic>
#include <semaphore>
#include <thread>

namespace parlance {

// Finds the fonts of the system and loads the program's own, on a thread of its own, while the program does what needs no
// text. Made before the application object, of which only its second half has need.
class FontLoading
{
public:
    FontLoading();
    ~FontLoading();
    void applicationIsThere();
    // Before the first font is asked for: one that is not there yet would be replaced by another for good.
    void wait();

private:
    std::atomic<bool> m_application = false;
    std::binary_semaphore m_goOn{0};
    std::jthread m_thread;
};

// applyTheme() without its style sheet.
void applyColours(QApplication &app, const Theme &theme);

} // namespace parlance
