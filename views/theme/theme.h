// Colours, type and measures of mockups/MOCKUPS.md in one table. No hex value anywhere else.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

#include <array>

namespace parlance {

enum class ThemeMode { Light, Dark, System };

struct Theme
{
    bool dark = false;
    QColor bg, rail, surface, sunken, hover, sel, border, border2, grid, axis;
    QColor text, text2, text3, accent, accentHover, onAccent;
    QColor pos, posSoft, neg, negSoft, warn, warnSoft, prev, tooltip;
    std::array<QColor, 6> category;
    QColor other, otherOutline;
    std::array<QColor, 9> heat;
    std::array<QColor, 9> heatText;

    static const Theme &light();
    static const Theme &dark_();
    static const Theme &print(); // light tokens on white

    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;
};

enum class TextRole { Kpi, PageTitle, CardTitle, Body, Control, ControlStrong, Table, TableStrong, Axis, TableHead, Code };

// Loads the bundled font (tabular figures) once; call after QGuiApplication exists.
void installFonts();
QFont font(TextRole role);
int lineHeight(TextRole role); // pixels

// A Lucide icon of resources/icons, tinted.
QIcon icon(const QString &name, const QColor &color);
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

namespace metrics {
inline constexpr int cardPadding = 16, cardGap = 16, pageSide = 24, cardRadius = 8, buttonRadius = 6;
inline constexpr int button = 28, smallButton = 24, chip = 26, navEntry = 30, tableRow = 28, filterBar = 48;
inline constexpr int pageHeader = 64, statusBar = 28, rail = 208, railCollapsed = 48;
} // namespace metrics

} // namespace parlance
