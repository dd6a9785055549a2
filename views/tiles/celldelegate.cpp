#include "views/tiles/celldelegate.h"

#include "models/items/copycells.h"
#include "models/items/tablemodel.h"
#include "views/tiles/tablehead.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

namespace parlance {

namespace {

constexpr int sidePadding = TableHead::padding;
constexpr int barLongest = 64, barShortest = 24;
constexpr int nameLeast = 110;  // pixels of the first column, before bars give way
constexpr int nameAmple = 200;  // of one that must be scrolled past in any case
constexpr int textWidest = 190; // of another column of texts
constexpr int rowsMeasured = 64;

// Widths follow the rows in sight and the room of the view; also when either changes.
class ColumnArranger : public QObject
{
public:
    ColumnArranger(QTableView &view, TableHead &head, CellDelegate &delegate)
        : QObject(&view)
        , m_view(view)
        , m_head(head)
        , m_delegate(delegate)
    {
        view.viewport()->installEventFilter(this); // has its new size when it hears of it
        connect(view.model(), &QAbstractItemModel::modelReset, this, &ColumnArranger::arrange);
        connect(view.model(), &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
            if (first == 0) // of a list that is fetched in pages
                arrange();
        });
        connect(&head, &QHeaderView::sortIndicatorChanged, this, &ColumnArranger::arrange);
    }

    void arrange()
    {
        TableHead &heads = m_head;
        if (heads.count() == 0)
            return;
        heads.setSectionResizeMode(QHeaderView::Interactive);
        m_delegate.setBarWidth(barLongest);
        std::vector<int> widths;
        int rest = room();
        int bars = 0;
        for (int column = 0; column < heads.count(); ++column) {
            widths.push_back(std::max(widthOf(column), heads.minimumSectionSize())); // none gets narrower
            rest -= column > 0 ? widths.back() : 0;
            bars += isBar(column) ? 1 : 0;
        }
        if (const int wanted = std::min(nameLeast, widths[0]); rest < wanted && bars > 0) {
            const int less = std::min(barLongest - barShortest, (wanted - rest + bars - 1) / bars);
            m_delegate.setBarWidth(barLongest - less);
            for (int column = 1; column < heads.count(); ++column)
                widths[size_t(column)] -= isBar(column) ? less : 0;
            rest += less * bars;
        }
        widths[0] = std::max(rest, std::min(widths[0], rest < 0 ? nameAmple : nameLeast));
        for (int column = 0; column < heads.count(); ++column)
            heads.resizeSection(column, widths[size_t(column)]);
        m_view.viewport()->update();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            arrange();
        return QObject::eventFilter(watched, event);
    }

private:
    // Worked out, not read off the viewport: a scroll bar that is there because of the old widths must not decide
    // about the new ones.
    [[nodiscard]] int room() const
    {
        const int tall = TableHead::height + m_view.model()->rowCount() * metrics::tableRow;
        const bool scrolls = m_view.verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff && tall > m_view.height();
        return m_view.width() - (scrolls ? m_view.verticalScrollBar()->sizeHint().width() : 0);
    }

    [[nodiscard]] bool isBar(int column) const
    {
        return m_view.model()->index(0, column).data(TableModel::IsBarRole).toBool();
    }

    [[nodiscard]] int widthOf(int column) const
    {
        const QAbstractItemModel &model = *m_view.model();
        int width = m_head.neededWidth(column);
        const int rows = std::min(model.rowCount(), rowsMeasured);
        for (int row = 0; row < rows; ++row)
            width = std::max(width, m_delegate.sizeHint({}, model.index(row, column)).width());
        if (rows > 0) // a total may stand below many rows
            width = std::max(width, m_delegate.sizeHint({}, model.index(model.rowCount() - 1, column)).width());
        const auto alignment = model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const bool text = column > 0 && rows > 0 && !(alignment & Qt::AlignRight);
        return text ? std::min(width, std::max(textWidest, m_head.neededWidth(column))) : width;
    }

    QTableView &m_view;
    TableHead &m_head;
    CellDelegate &m_delegate;
};

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
        width += m_barWidth + sidePadding;
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
        const QRectF track(rect.left(), rect.center().y() - 3.5, m_barWidth, 8);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme->grid);
        painter->drawRoundedRect(track, 2, 2);
        if (bar.isValid()) {
            painter->setBrush(m_theme->category[0]);
            painter->drawRoundedRect(
                QRectF(track.left(), track.top(), std::max(2.0, track.width() * bar.toDouble()), track.height()), 2, 2);
        }
        rect.setLeft(rect.left() + m_barWidth + sidePadding);
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

void setTableTheme(QTableView &view, const Theme *theme)
{
    if (auto *delegate = qobject_cast<CellDelegate *>(view.itemDelegate()))
        delegate->setTheme(theme);
    if (auto *head = qobject_cast<TableHead *>(view.horizontalHeader()))
        head->setTheme(theme);
    view.viewport()->update();
}

CellDelegate *prepareTableView(QTableView &view, QAbstractItemModel &model, const Theme *theme)
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
    auto *head = new TableHead(&view);
    head->setTheme(theme);
    view.setHorizontalHeader(head);
    view.setFrameShape(QFrame::NoFrame);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setSortIndicatorClearable(true);
    view.setSortingEnabled(true);
    (new ColumnArranger(view, *head, *delegate))->arrange();

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
