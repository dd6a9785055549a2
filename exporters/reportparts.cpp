// The small parts of a page: lines of text, figures, changes.
#include "exporters/reportflow.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr int figuresPerRow = 4;
constexpr double figureHeight = 92, arrowSize = 8;

QColor meaningColor(int meaning, const Theme &theme)
{
    return meaning > 0 ? theme.pos : meaning < 0 ? theme.neg : theme.text2;
}

void paintArrow(QPainter &painter, const QPointF &topLeft, int direction, const QColor &color)
{
    QPainterPath path;
    const double x = topLeft.x(), y = topLeft.y();
    if (direction > 0)
        path.addPolygon(
            QPolygonF({{x, y + arrowSize - 1}, {x + arrowSize, y + arrowSize - 1}, {x + arrowSize / 2, y}}));
    else
        path.addPolygon(QPolygonF({{x, y + 1}, {x + arrowSize, y + 1}, {x + arrowSize / 2, y + arrowSize}}));
    painter.fillPath(path, color);
}

// Rather small than cut: a value without its end says something else.
QFont fitting(const QString &text, const ReportLook &look, double width)
{
    const QFont font = look.font(TextRole::Table);
    const double wanted = QFontMetricsF(font).horizontalAdvance(text);
    if (wanted <= width)
        return font;
    constexpr int least = 9; // pixels: what can still be read on paper
    return look.font(TextRole::Table, std::max(least, int(font.pixelSize() * width / wanted)));
}

} // namespace

ReportLook::ReportLook(const Brand &brand)
    : family(brand.font)
{
    if (const QColor color(brand.accent); !brand.accent.isEmpty() && color.isValid()) {
        theme.accent = color;
        theme.category[0] = color;
    }
    if (const QColor color(brand.second); !brand.second.isEmpty() && color.isValid())
        theme.category[1] = color;
}

QFont ReportLook::font(TextRole role) const
{
    QFont out = parlance::font(role);
    if (!family.isEmpty() && role != TextRole::Code)
        out.setFamilies(QStringList{family} + out.families());
    out.setHintingPreference(QFont::PreferNoHinting);
    return out;
}

QFont ReportLook::font(TextRole role, int pixels) const
{
    QFont out = font(role);
    out.setPixelSize(pixels);
    return out;
}

QStringList wrapped(const QString &text, const QFont &font, double width)
{
    QStringList lines;
    for (const QString &part : text.split(u'\n')) {
        QTextLayout layout(part, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines << part.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
        if (part.isEmpty())
            lines << QString();
    }
    return lines;
}

void paintLine(QPainter &painter, const QRectF &rect, int flags, const QString &text, const QFont &font,
               const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    // Cut only what does not fit: rounding must not put an ellipsis where there is room.
    const QFontMetricsF metrics(font);
    const QString shown = metrics.horizontalAdvance(text) > rect.width() + 0.5
                              ? metrics.elidedText(text, Qt::ElideRight, rect.width())
                              : text;
    painter.drawText(rect, flags | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

double paintChange(QPainter &painter, const QRectF &rect, const ReportCell &cell, const ReportLook &look, bool right,
                   TextRole role)
{
    const QFont font = look.font(role);
    const QColor color = meaningColor(cell.meaning, look.theme);
    const double textWidth = QFontMetricsF(font).horizontalAdvance(cell.text);
    const double arrow = cell.arrow != 0 ? arrowSize + 4 : 0;
    const double left = right ? rect.right() - textWidth - arrow : rect.left();
    if (cell.arrow != 0)
        paintArrow(painter, {left, rect.center().y() - arrowSize / 2}, cell.arrow, color);
    paintLine(painter, QRectF(left + arrow, rect.top(), textWidth + 1, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
              cell.text, font, color);
    return textWidth + arrow;
}

void addFigures(std::vector<ReportItem> &items, std::vector<ReportFigure> figures, const ReportLook &look, double width)
{
    const auto all = std::make_shared<const std::vector<ReportFigure>>(std::move(figures));
    const size_t count = all->size();
    const size_t rows = (count + figuresPerRow - 1) / figuresPerRow;
    const size_t each = rows ? (count + rows - 1) / rows : 0;
    for (size_t first = 0; first < count; first += each) {
        ReportItem item;
        item.flow.height = figureHeight;
        item.flow.gap = first == 0 ? 12 : 0;
        item.paint = [all, look, first, each, width](QPainter &painter, const QRectF &rect) {
            if (first == 0)
                painter.fillRect(QRectF(rect.left(), rect.top(), width, 1), look.theme.border2);
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, width, 1), look.theme.border2);
            const double cell = width / double(each);
            for (size_t i = first; i < std::min(first + each, all->size()); ++i) {
                const ReportFigure &figure = (*all)[i];
                const double left = rect.left() + double(i - first) * cell + (i > first ? 16 : 0);
                if (i > first)
                    painter.fillRect(QRectF(left - 16, rect.top() + 14, 1, rect.height() - 28), look.theme.border);
                const double room = cell - 20;
                paintLine(painter, QRectF(left, rect.top() + 12, room, 20), Qt::AlignLeft | Qt::AlignVCenter,
                          figure.label, look.font(TextRole::Table), look.theme.text2);
                paintLine(painter, QRectF(left, rect.top() + 32, room, 32), Qt::AlignLeft | Qt::AlignVCenter,
                          figure.value, look.font(TextRole::Kpi), look.theme.text);
                if (figure.before.isEmpty())
                    continue;
                const QRectF line(left, rect.top() + 66, room, 16);
                const double used = paintChange(painter, line, figure.change, look, false, TextRole::Table);
                const QRectF rest = line.adjusted(used + 8, 0, 0, 0);
                paintLine(painter, rest, Qt::AlignLeft | Qt::AlignVCenter, figure.before,
                          fitting(figure.before, look, rest.width()), look.theme.text3);
            }
        };
        items.push_back(std::move(item));
    }
}

void addText(std::vector<ReportItem> &items, const QString &text, const ReportLook &look, double width)
{
    const QFont font = look.font(TextRole::Body);
    bool first = true;
    for (const QString &paragraph : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        bool begins = true;
        for (const QString &part : paragraph.split(u'\n', Qt::SkipEmptyParts)) {
            const bool listed = part.startsWith(u"- ");
            const double indent = listed ? 16 : 0;
            bool sign = listed;
            for (const QString &line : wrapped(listed ? part.mid(2) : part, font, width - indent)) {
                ReportItem item;
                item.flow.height = lineHeight(TextRole::Body);
                item.flow.gap = begins && !first ? 8 : 0;
                item.paint = [line, font, look, indent, sign](QPainter &painter, const QRectF &rect) {
                    if (sign)
                        paintLine(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("•"), font,
                                  look.theme.text2);
                    paintLine(painter, rect.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, line, font,
                              look.theme.text);
                };
                items.push_back(std::move(item));
                begins = first = sign = false;
            }
        }
    }
}

void addPair(std::vector<ReportItem> &items, const QString &label, const QString &text, TextRole role,
             const ReportLook &look, double width)
{
    constexpr double labelWidth = 190;
    const QFont labelFont = look.font(TextRole::TableStrong), font = look.font(role);
    const QStringList labels = wrapped(label, labelFont, labelWidth - 16);
    const QStringList lines = wrapped(text, font, width - labelWidth);
    const qsizetype count = std::max(labels.size(), lines.size());
    for (qsizetype i = 0; i < count; ++i) {
        ReportItem item;
        item.flow.height = 16;
        item.flow.gap = i == 0 ? 4 : 0;
        item.flow.keepWithNext = i == 0 && count > 1;
        item.paint = [label = labels.value(i), line = lines.value(i), labelFont, font, look](QPainter &painter,
                                                                                             const QRectF &rect) {
            paintLine(painter, QRectF(rect.left(), rect.top(), labelWidth - 8, rect.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, label, labelFont, look.theme.text2);
            paintLine(painter, rect.adjusted(labelWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, line, font,
                      look.theme.text);
        };
        items.push_back(std::move(item));
    }
}

} // namespace parlance
