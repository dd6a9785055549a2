#include "views/tiles/celldelegate.h"

#include "models/items/copycells.h"
#include "models/items/tablemodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace parlance {

namespace {

constexpr int sidePadding = 8;
constexpr int barWidth = 64;

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const bool strong = index.data(TableModel::StrongRole).toBool();
    const QFontMetrics metrics(font(strong ? TextRole::TableStrong : TextRole::Table));
    int width = metrics.horizontalAdvance(index.data().toString()) + 2 * sidePadding + 2;
    if (index.data(TableModel::IsBarRole).toBool())
        width += barWidth + sidePadding;
    if (index.data(TableModel::DirectionRole).toInt() != 0)
        width += 13;
    if (index.column() == 0 && m_swatch)
        width += 18;
    return {width, metrics::tableRow};
}

void CellDelegate::paintChange(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const int judgement = index.data(TableModel::JudgementRole).toInt();
    const int direction = index.data(TableModel::DirectionRole).toInt();
    const QColor color = judgement > 0 ? m_theme->pos : judgement < 0 ? m_theme->neg : m_theme->text2;
    const QString text = index.data().toString();
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, text);
    if (direction == 0)
        return;
    const double right = rect.right() - painter.fontMetrics().horizontalAdvance(text) - 4;
    const double middle = rect.center().y() + 0.5;
    const double tip = direction > 0 ? -3 : 3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{{right - 8, middle - tip}, {right, middle - tip}, {right - 4, middle + tip}});
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool total = index.data(TableModel::TotalRole).toBool();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme->sel);
    else if (option.state & QStyle::State_MouseOver && !total)
        painter->fillRect(option.rect, m_theme->hover);
    painter->setPen(m_theme->grid);
    if (!total)
        painter->drawLine(QPointF(option.rect.left(), option.rect.bottom() + 0.5),
                          QPointF(option.rect.right() + 1, option.rect.bottom() + 0.5));

    QRect rect = option.rect.adjusted(sidePadding, 0, -sidePadding, 0);
    const bool strong = index.data(TableModel::StrongRole).toBool();
    painter->setFont(parlance::font(strong ? TextRole::TableStrong : TextRole::Table));
    if (index.column() == 0 && m_swatch && !total) {
        const QColor color = m_swatch(index.data(TableModel::MemberRole).toString());
        if (color.isValid()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(color);
            painter->drawRoundedRect(QRectF(rect.left(), rect.center().y() - 4.5, 10, 10), 2, 2);
        }
        rect.setLeft(rect.left() + 18);
    }
    if (index.data(TableModel::IsBarRole).toBool() && !total) {
        const QVariant bar = index.data(TableModel::BarRole);
        const QRectF track(rect.left(), rect.center().y() - 3.5, barWidth, 8);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme->grid);
        painter->drawRoundedRect(track, 2, 2);
        if (bar.isValid()) {
            painter->setBrush(m_theme->category[0]);
            painter->drawRoundedRect(
                QRectF(track.left(), track.top(), std::max(2.0, track.width() * bar.toDouble()), track.height()), 2, 2);
        }
        rect.setLeft(rect.left() + barWidth + sidePadding);
    }
    if (index.data(TableModel::IsChangeRole).toBool()) {
        paintChange(*painter, rect, index);
    } else {
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const bool quiet = !strong && !index.data(TableModel::RawRole).isValid() && !total;
        painter->setPen(quiet ? m_theme->text3 : strong || index.column() == 0 ? m_theme->text : m_theme->text2);
        const QString text =
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width() + 1);
        painter->drawText(rect, int(alignment), text);
    }
    painter->restore();
}

CellDelegate *prepareTableView(QTableView &view, TableModel &model, const Theme *theme)
{
    auto *delegate = new CellDelegate(&view);
    delegate->setTheme(theme);
    view.setModel(&model);
    view.setItemDelegate(delegate);
    view.setShowGrid(false);
    view.setMouseTracking(true);
    view.setTabKeyNavigation(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(metrics::tableRow);
    view.verticalHeader()->setMinimumSectionSize(metrics::tableRow);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *heads = view.horizontalHeader();
    heads->setHighlightSections(false);
    heads->setMinimumSectionSize(24);
    heads->setSortIndicator(-1, Qt::AscendingOrder);
    heads->setSortIndicatorClearable(true);
    view.setSortingEnabled(true);
    const auto arrange = [&view] {
        QHeaderView *header = view.horizontalHeader();
        for (int section = 0; section < header->count(); ++section)
            header->setSectionResizeMode(section, section == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    };
    QObject::connect(&model, &QAbstractItemModel::modelReset, &view, arrange);
    arrange();

    auto *copy = new QAction(QCoreApplication::translate("TableView", "Copy"), &view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(copy, &QAction::triggered, &view, [&view] {
        QGuiApplication::clipboard()->setMimeData(
            copyCells(*view.model(), view.selectionModel()->selectedIndexes()).release());
    });
    view.addAction(copy);
    return delegate;
}

} // namespace parlance
