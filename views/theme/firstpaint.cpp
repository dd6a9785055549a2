#include "views/theme/firstpaint.h"

#include <QFontDatabase>

namespace parlance {

FontLoading::FontLoading()
    : m_thread([] {
        installFonts();
        (void)QFontDatabase::families(); // reads what the system has
    })
{}

void FontLoading::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace parlance
