#include "views/theme/firstpaint.h"

#include <QFontDatabase>

#include <dlfcn.h>

namespace parlance {

namespace {

// Where Qt finds fonts through fontconfig, the longest part is that library's reading its configuration on the first
// question; it need not wait for Qt. It is loaded with Qt, and not where Qt does without it.
void readFontConfiguration()
{
    if (void *const init = ::dlsym(RTLD_DEFAULT, "FcInit"))
        (void)reinterpret_cast<int (*)()>(init)();
}

} // namespace

FontLoading::FontLoading()
    : m_thread([this] {
        readFontConfiguration();
        m_goOn.acquire();
        if (!m_application)
            return;
        installFonts();
        (void)QFontDatabase::families(); // reads what the system has
    })
{}

FontLoading::~FontLoading()
{
    if (!m_application)
        m_goOn.release();
    wait();
}

void FontLoading::applicationIsThere()
{
    if (!m_application.exchange(true))
        m_goOn.release();
}

void FontLoading::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace parlance
