// How Excel is told to show numbers. Formats are written in its own, English notation; each reader sees them in his.
#include "exporters/workbookparts.h"

#include <QColor>

namespace parlance {

namespace {

// A symbol as text of a format: "kr" and "R$" hold letters that mean something there.
QByteArray quoted(QString symbol)
{
    symbol.remove(u'"');
    return '"' + symbol.toUtf8() + '"';
}

} // namespace

QByteArray numberFormat(CellForm form, const NumberStyle &style)
{
    switch (form) {
    case CellForm::Text:
    case CellForm::Paragraph:
        return {};
    case CellForm::Count:
        return "#,##0";
    case CellForm::Number:
        return "#,##0.00";
    case CellForm::Money: {
        // A real cost never shows as 0.
        const QByteArray symbol = quoted(style.currencySymbol);
        return "[>=0.1]" + symbol + "#,##0.00;[<=-0.1]-" + symbol + "#,##0.00;" + symbol + "0.00####";
    }
    case CellForm::Percent:
        return "0.0%";
    case CellForm::Change:
        return "+0.0%;-0.0%;0.0%";
    case CellForm::Points:
        return "+0.0% \"pt\";-0.0% \"pt\";0.0% \"pt\"";
    case CellForm::Seconds:
        return "#,##0.0## \"s\"";
    case CellForm::Year:
        return "yyyy";
    case CellForm::Month:
        return "yyyy-mm";
    case CellForm::Day:
        return "yyyy-mm-dd";
    case CellForm::Hour:
        return "yyyy-mm-dd hh:mm";
    case CellForm::Moment:
        return "yyyy-mm-dd hh:mm:ss";
    }
    return {};
}

lxw_color_t excelColor(const QColor &color)
{
    return lxw_color_t(color.rgb() & 0xffffffu);
}

} // namespace parlance
