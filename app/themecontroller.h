// The theme of the program: chosen or that of the desktop, switched while it runs.
#pragma once

#include "views/theme/systemtheme.h"
#include "views/theme/theme.h"

#include <QObject>

namespace parlance {

class ThemeController : public QObject
{
    Q_OBJECT
public:
    // coloursFirst: the style sheet waits for finish(), so that a first window is painted without it.
    explicit ThemeController(ThemeMode mode, QObject *parent = nullptr, bool coloursFirst = false);
    void finish();

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    [[nodiscard]] const Theme &theme() const; // one of the built-in ones: lives for ever

Q_SIGNALS:
    void changed();

private:
    void apply();

    SystemTheme m_system;
    ThemeMode m_mode;
    const Theme *m_applied = nullptr;
    bool m_coloursFirst = false;
};

// As in the settings file.
QString themeName(ThemeMode mode);
ThemeMode themeMode(const QString &name);

} // namespace parlance
