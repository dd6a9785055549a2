// Colours, type and measures of the design in one table. No hex value anywhere else.
//
// How to use it: installFonts() once, then applyTheme(app, Theme::light()). Widgets are styled by dynamic
// properties (setStyle(widget, style::kind, "primary")), never by own style sheets:
//
//   property  on                        values
//   "card"    QFrame                    "plain" white card with border; "active" accent border; "drop" dashed
//   "area"    any container             "page" bg · "rail" · "bar" filter bar and page header (surface, line below)
//                                       · "header" page header on bg · "pane" surface without border
//                                       · "sunken" well · "banner" / "bannerNeg" / "bannerWarn" notices
//   "kind"    QPushButton, QToolButton  none: bordered · "primary" · "flat" no border · "link" · "danger"
//                                       · "nav" rail entry (checkable; current = checked)
//                                       · "row" full-width flat row that shows it can be clicked
//   "size"    QPushButton, QToolButton  none 28 px · "small" 24 · "large" 32
//             QLineEdit, QComboBox      none 28 px · "small" 24
//   "segment" QPushButton, QToolButton  "first" "middle" "last" "only": a segmented control of checkable buttons
//                                       laid out with spacing 0
//   "chip"    QPushButton, QToolButton  "rest" "active" "add" (dashed) "invalid"; 26 px, round
//   "role"    QLabel                    "kpi" "pageTitle" "cardTitle" "body" "strong" "secondary" (12, text2)
//                                       "hint" (11, text3) "tableHead" "group" (rail group head) "link"
//                                       "good" "bad" "caution" (coloured 12 px, change figures) "code"
//   "badge"   QLabel                    "neutral" "accent" "pos" "warn" "neg"; "count" and "countNeg" (round)
//   "state"   QLineEdit, QComboBox,     "invalid": neg border
//             QTextEdit
//   "line"    QFrame                    "true": a 1 px separator (fixed height or width 1)
//
// After a property of a shown widget changes, use setStyle(): Qt does not look again by itself.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

#include <array>

class QApplication;
class QWidget;

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

// Style (Fusion), palette, font and style sheet of the whole program.
void applyTheme(QApplication &app, const Theme &theme);

namespace style {
inline constexpr const char *card = "card", *area = "area", *kind = "kind", *size = "size", *segment = "segment";
inline constexpr const char *chip = "chip", *role = "role", *badge = "badge", *state = "state", *line = "line";
} // namespace style
// Sets the dynamic property and lets the style sheet look again.
void setStyle(QWidget *widget, const char *property, const QString &value);

enum class TextRole {
    Kpi,
    PageTitle,
    CardTitle,
    Body,
    Control,
    ControlStrong,
    Table,
    TableStrong,
    Axis,
    TableHead,
    Code
};

// Loads the bundled font (tabular figures) once; call after QGuiApplication exists.
void installFonts();
QFont font(TextRole role);
int lineHeight(TextRole role); // pixels

// A Lucide icon of resources/icons, tinted, crisp on every screen. An unknown name gives a null icon and a warning.
QIcon icon(const QString &name, const QColor &color);
// size in logical pixels.
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);
// For painters of every device (vector output stays vector).
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color);

namespace metrics {
inline constexpr int cardPadding = 16, cardGap = 16, pageSide = 24, cardRadius = 8, buttonRadius = 6;
inline constexpr int button = 28, smallButton = 24, chip = 26, navEntry = 30, tableRow = 28, filterBar = 48;
inline constexpr int pageHeader = 64, statusBar = 28, rail = 208, railCollapsed = 48;
} // namespace metrics

} // namespace parlance
