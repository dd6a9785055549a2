#include "views/tiles/tablehead.h"

#include <QPainter>

namespace parlance {

TableHead::TableHead(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setFixedHeight(height);
}

void TableHead::setTheme(const Theme *theme)
{
    m_theme = theme;
    viewport()->update();
}

int TableHead::neededWidth(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const bool sorted = sortIndicatorSection() == section;
    const QFontMetrics letters(parlance::font(TextRole::TableHead));
    return letters.horizontalAdvance(text) + 2 * padding + (sorted ? arrow : 0) + 1;
}

void TableHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!m_theme || !model())
        return;
    painter->save();
    painter->fillRect(rect, m_theme->surface);
    painter->setPen(m_theme->border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QRect inner = rect.adjusted(padding, 0, -padding, 0);
    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const bool sorted = sortIndicatorSection() == section;
    painter->setFont(parlance::font(TextRole::TableHead));
    painter->setPen(sorted ? m_theme->text : m_theme->text3);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    if (sorted) {
        const bool down = sortIndicatorOrder() == Qt::DescendingOrder;
        const int end =
            alignment & Qt::AlignRight
                ? inner.right()
                : std::min(inner.right(), inner.left() + painter->fontMetrics().horizontalAdvance(text) + arrow);
        const QRectF box(end - 10, rect.center().y() - 5, 11, 11);
        paintIcon(*painter, box, down ? QStringLiteral("arrow-down") : QStringLiteral("arrow-up"), m_theme->text);
        if (alignment & Qt::AlignRight)
            inner.setRight(inner.right() - arrow);
    }
    painter->drawText(inner, int(alignment | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width() + 1));
    painter->restore();
}

} // namespace parlance
