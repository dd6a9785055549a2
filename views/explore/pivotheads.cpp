#include "views/explore/pivotheads.h"

#include "views/explore/pivotmodel.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr int side = 8, indent = 16, mark = 12;
constexpr int narrowest = 140, widest = 320;

} // namespace

PivotRowHead::PivotRowHead(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

void PivotRowHead::setTheme(const Theme *theme)
{
    m_theme = theme;
    viewport()->update();
}

QSize PivotRowHead::sizeHint() const
{
    return {narrowest, QHeaderView::sizeHint().height()};
}

int PivotRowHead::neededWidth(int rows) const
{
    int width = narrowest;
    const QFontMetrics letters(parlance::font(TextRole::TableStrong));
    for (int row = 0; model() && row < std::min(rows, model()->rowCount()); ++row) {
        const int depth = model()->headerData(row, Qt::Vertical, PivotModel::DepthRole).toInt();
        const QString text = model()->headerData(row, Qt::Vertical).toString();
        width = std::max(width, letters.horizontalAdvance(text) + 2 * side + mark + 6 + depth * indent);
    }
    return std::min(width, widest);
}

void PivotRowHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!m_theme || !model())
        return;
    painter->save();
    const bool strong = model()->headerData(section, Qt::Vertical, PivotModel::StrongRole).toBool();
    painter->fillRect(rect, strong ? m_theme->sunken : m_theme->surface);
    painter->setPen(m_theme->grid);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int depth = model()->headerData(section, Qt::Vertical, PivotModel::DepthRole).toInt();
    const int fold = model()->headerData(section, Qt::Vertical, PivotModel::FoldRole).toInt();
    QRect inner = rect.adjusted(side + depth * indent, 0, -side, 0);
    if (fold >= 0)
        paintIcon(*painter, QRectF(inner.left(), rect.center().y() - mark / 2.0 + 0.5, mark, mark),
                  fold ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), m_theme->text2);
    if (fold >= 0 || depth > 0)
        inner.setLeft(inner.left() + mark + 4);
    painter->setFont(parlance::font(strong ? TextRole::TableStrong : TextRole::Table));
    painter->setPen(strong || depth == 0 ? m_theme->text : m_theme->text2);
    painter->drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(model()->headerData(section, Qt::Vertical).toString(),
                                                        Qt::ElideRight, inner.width() + 1));
    painter->restore();
}

void PivotRowHead::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = logicalIndexAt(event->position().toPoint());
    QHeaderView::mouseReleaseEvent(event);
    if (row >= 0 && event->button() == Qt::LeftButton &&
        model()->headerData(row, Qt::Vertical, PivotModel::FoldRole).toInt() >= 0)
        Q_EMIT foldClicked(row);
}

PivotColumnHead::PivotColumnHead(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(40);
    setLines(1);
}

void PivotColumnHead::setTheme(const Theme *theme)
{
    m_theme = theme;
    viewport()->update();
}

void PivotColumnHead::setLines(int lines)
{
    setFixedHeight(lines * line + 12);
}

int PivotColumnHead::neededWidth(int section) const
{
    const QFontMetrics letters(parlance::font(TextRole::TableHead));
    int width = 0;
    const QStringList lines = model()->headerData(section, Qt::Horizontal, PivotModel::LinesRole).toStringList();
    for (const QString &text : lines)
        width = std::max(width, letters.horizontalAdvance(text));
    return width + 2 * side + 14;
}

void PivotColumnHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!m_theme || !model())
        return;
    painter->save();
    painter->fillRect(rect, m_theme->surface);
    painter->setPen(m_theme->border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QRect inner = rect.adjusted(side, 6, -side, -6);
    const QStringList lines = model()->headerData(section, Qt::Horizontal, PivotModel::LinesRole).toStringList();
    const QStringList before =
        section > 0 ? model()->headerData(section - 1, Qt::Horizontal, PivotModel::LinesRole).toStringList()
                    : QStringList();
    const int sorted = model()->headerData(section, Qt::Horizontal, PivotModel::SortRole).toInt();
    const bool strong = model()->headerData(section, Qt::Horizontal, PivotModel::StrongRole).toBool();
    painter->setFont(parlance::font(TextRole::TableHead));
    bool same = true; // a group is named over its first column
    for (qsizetype i = 0; i < lines.size(); ++i) {
        same = same && i < before.size() && before[i] == lines[i] && i + 1 < lines.size();
        QRect box(inner.left(), inner.top() + int(i) * line, inner.width(), line);
        if (i + 1 == lines.size() && sorted != 0) {
            paintIcon(*painter, QRectF(box.right() - 10, box.center().y() - 5, 11, 11),
                      sorted > 0 ? QStringLiteral("arrow-down") : QStringLiteral("arrow-up"), m_theme->text);
            box.setRight(box.right() - 14);
        }
        painter->setPen(sorted != 0 || strong ? m_theme->text : m_theme->text3);
        if (!same)
            painter->drawText(box, int(Qt::AlignRight | Qt::AlignVCenter),
                              painter->fontMetrics().elidedText(lines[i], Qt::ElideRight, box.width() + 1));
    }
    painter->restore();
}

void PivotDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool strong = index.data(PivotModel::StrongRole).toBool();
    const QRect rect = option.rect;
    QColor ink = strong ? m_theme->text : m_theme->text2;
    const QVariant part = index.data(PivotModel::ShareRole);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(rect, m_theme->sel);
    else if (strong)
        painter->fillRect(rect, m_theme->sunken);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, m_theme->hover);
    if (part.isValid() && m_heat && !(option.state & QStyle::State_Selected)) {
        // On a root scale, so that small cells stay visible.
        const auto step = std::min(size_t(8), size_t(std::sqrt(part.toDouble()) * 9));
        painter->fillRect(rect.adjusted(1, 1, -1, -1), m_theme->heat[step]);
        ink = m_theme->heatText[step];
    } else if (part.isValid() && !m_heat) {
        const double width = (rect.width() - 4) * part.toDouble();
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme->sel);
        painter->drawRoundedRect(QRectF(rect.right() - 1 - width, rect.top() + 4, width, rect.height() - 8), 2, 2);
    }
    painter->setPen(m_theme->grid);
    painter->drawLine(QPointF(rect.left(), rect.bottom() + 0.5), QPointF(rect.right() + 1, rect.bottom() + 0.5));
    const int judgement = index.data(PivotModel::JudgementRole).toInt();
    const int direction = index.data(PivotModel::DirectionRole).toInt();
    if (judgement != 0)
        ink = judgement > 0 ? m_theme->pos : m_theme->neg;
    painter->setFont(parlance::font(strong ? TextRole::TableStrong : TextRole::Table));
    const QRect inner = rect.adjusted(6, 0, -side, 0);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideLeft, inner.width() + 1);
    painter->setPen(index.data(PivotModel::RawRole).isValid() ? ink : m_theme->text3);
    painter->drawText(inner, int(Qt::AlignRight | Qt::AlignVCenter), text);
    if (direction != 0) {
        const double right = inner.right() - painter->fontMetrics().horizontalAdvance(text) - 4;
        const double middle = rect.center().y() + 0.5, tip = direction > 0 ? -3 : 3;
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawPolygon(QPolygonF{{right - 8, middle - tip}, {right, middle - tip}, {right - 4, middle + tip}});
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme->accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace parlance
