#include "app/themecontroller.h"

#include "views/theme/firstpaint.h"
#include "views/widgets/progress.h"

#include <QApplication>

#include <utility>

namespace parlance {

ThemeController::ThemeController(ThemeMode mode, QObject *parent, bool coloursFirst)
    : QObject(parent)
    , m_mode(mode)
    , m_coloursFirst(coloursFirst)
{
    connect(&m_system, &SystemTheme::changed, this, &ThemeController::apply);
    apply();
}

void ThemeController::finish()
{
    if (std::exchange(m_coloursFirst, false))
        applyTheme(*qApp, *m_applied);
}

void ThemeController::setMode(ThemeMode mode)
{
    m_mode = mode;
    apply();
}

const Theme &ThemeController::theme() const
{
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_system.isDark());
    return dark ? Theme::dark_() : Theme::light();
}

void ThemeController::apply()
{
    Spinner::setAnimated(!m_system.isReducedMotion());
    if (m_applied == &theme())
        return;
    m_applied = &theme();
    m_coloursFirst ? applyColours(*qApp, *m_applied) : applyTheme(*qApp, *m_applied);
    Q_EMIT changed();
}

QString themeName(ThemeMode mode)
{
    return mode == ThemeMode::Light  ? QStringLiteral("light")
           : mode == ThemeMode::Dark ? QStringLiteral("dark")
                                     : QStringLiteral("system");
}

ThemeMode themeMode(const QString &name)
{
    return name == QLatin1String("light")  ? ThemeMode::Light
           : name == QLatin1String("dark") ? ThemeMode::Dark
                                           : ThemeMode::System;
}

} // namespace parlance
