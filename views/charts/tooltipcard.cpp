#include "views/charts/tooltipcard.h"

#include "views/charts/painting.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double padding = 10, swatch = 10, gap = 6, between = 24, lineHeight16 = 17, most = 320;

const QFont &labelFont()
{
    static const QFont f = font(TextRole::Table);
    return f;
}

const QFont &strongFont()
{
    static const QFont f = font(TextRole::TableStrong);
    return f;
}

double indent(const TooltipContent &content)
{
    const bool any = std::any_of(content.lines.begin(), content.lines.end(),
                                 [](const TooltipContent::Line &line) { return line.color.isValid(); });
    return any ? swatch + gap : 0;
}

} // namespace

QSizeF tooltipSize(const TooltipContent &content)
{
    double width = painting::width(strongFont(), content.title);
    for (const auto &line : content.lines)
        width = std::max(width, indent(content) + painting::width(strongFont(), line.label) + between +
                                    painting::width(strongFont(), line.value));
    width = std::max(width, painting::width(font(TextRole::Axis), content.note));
    double height = 2 * padding + double(content.lines.size()) * lineHeight16;
    if (!content.title.isEmpty())
        height += lineHeight16 + (content.lines.empty() ? 0 : 4);
    if (!content.note.isEmpty())
        height += lineHeight16 + 2;
    return {std::ceil(std::min(width, most) + 2 * padding), std::ceil(height)};
}

void paintTooltip(QPainter &painter, const QRectF &rect, const TooltipContent &content, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border2, 1));
    painter.setBrush(theme.tooltip);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), metrics::buttonRadius, metrics::buttonRadius);
    const double left = rect.left() + padding, width = rect.width() - 2 * padding;
    double y = rect.top() + padding;
    if (!content.title.isEmpty()) {
        painting::text(painter, {left, y, width, lineHeight16}, Qt::AlignLeft | Qt::AlignVCenter, content.title,
                       strongFont(), theme.text);
        y += lineHeight16 + 4;
    }
    const double in = indent(content);
    for (const auto &line : content.lines) {
        if (line.color.isValid())
            painting::swatch(painter, {left, y + (lineHeight16 - swatch) / 2, swatch, swatch}, line.color,
                             line.outline);
        const double valueWidth = painting::width(strongFont(), line.value) + 1;
        painting::text(painter, {left + width - valueWidth, y, valueWidth, lineHeight16},
                       Qt::AlignRight | Qt::AlignVCenter, line.value, line.secondary ? labelFont() : strongFont(),
                       line.secondary ? theme.text2 : theme.text);
        painting::text(painter, {left + in, y, width - in - valueWidth - gap, lineHeight16},
                       Qt::AlignLeft | Qt::AlignVCenter, line.label, line.strong ? strongFont() : labelFont(),
                       line.strong ? theme.text : theme.text2);
        y += lineHeight16;
    }
    if (!content.note.isEmpty())
        painting::text(painter, {left, y + 2, width, lineHeight16}, Qt::AlignLeft | Qt::AlignVCenter, content.note,
                       font(TextRole::Axis), theme.text3);
    painter.restore();
}

QPointF tooltipPlace(const QSizeF &size, const QRectF &anchor, const QRectF &bounds)
{
    constexpr double distance = 12;
    double x = anchor.right() + distance;
    if (x + size.width() > bounds.right())
        x = anchor.left() - distance - size.width();
    x = std::clamp(x, bounds.left(), std::max(bounds.left(), bounds.right() - size.width()));
    const double y = std::clamp(anchor.center().y() - size.height() / 2, bounds.top(),
                                std::max(bounds.top(), bounds.bottom() - size.height()));
    return {std::round(x), std::round(y)};
}

TooltipCard::TooltipCard(QWidget *window)
    : QWidget(window)
    , m_theme(Theme::light())
{
    setObjectName(QStringLiteral("chartTooltip"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void TooltipCard::show(const TooltipContent &content, const QRectF &anchor, const Theme &theme)
{
    m_content = content;
    m_theme = theme;
    const QSizeF size = tooltipSize(content);
    const QRectF bounds = QRectF(parentWidget()->rect()).adjusted(4, 4, -4, -4);
    setGeometry(QRectF(tooltipPlace(size, anchor, bounds), size).toRect());
    raise();
    QWidget::show();
    update();
}

void TooltipCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTooltip(painter, rect(), m_content, m_theme);
}

} // namespace parlance
