#include "views/explore/pivotview.h"

#include "views/explore/pivotheads.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace parlance {

namespace {

constexpr int pivotRowHeight = 25, measured = 40, columnsMeasured = 60, columnNarrowest = 64, columnWidest = 180;
constexpr int mostCopied = 2'000'000; // cells: beyond, an export is the way
constexpr qsizetype rangesKept = 50;

} // namespace

PivotView::PivotView(QWidget *parent)
    : QTableView(parent)
    , m_model(new PivotModel(this))
    , m_delegate(new PivotDelegate(this))
    , m_rowHead(new PivotRowHead(this))
    , m_columnHead(new PivotColumnHead(this))
{
    setObjectName(QStringLiteral("explore.pivot"));
    setAccessibleName(tr("Pivot"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setVerticalHeader(m_rowHead);
    setHorizontalHeader(m_columnHead);
    m_rowHead->setSectionResizeMode(QHeaderView::Fixed);
    m_rowHead->setMinimumSectionSize(pivotRowHeight);
    m_rowHead->setDefaultSectionSize(pivotRowHeight);
    m_columnHead->setSectionResizeMode(QHeaderView::Interactive);
    m_columnHead->setDefaultSectionSize(84);
    m_columnHead->show();
    m_rowHead->show();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setCornerButtonEnabled(true);
    m_corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    if (m_corner)
        m_corner->installEventFilter(this);
    connect(m_columnHead, &QHeaderView::sectionClicked, this, &PivotView::sortBy);
    connect(m_rowHead, &PivotRowHead::foldClicked, this, [this](int row) { foldKept(row, !m_model->isOpen(row)); });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT drillRequested(index.row(), index.column()); });
    m_rowHead->setContextMenuPolicy(Qt::CustomContextMenu);
    m_columnHead->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_rowHead, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        showMenu(m_rowHead->logicalIndexAt(at), -1, m_rowHead->viewport()->mapToGlobal(at));
    });
    connect(m_columnHead, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        showMenu(-1, m_columnHead->logicalIndexAt(at), m_columnHead->viewport()->mapToGlobal(at));
    });
    auto *copyAction = new QAction(tr("Copy"), this);
    copyAction->setObjectName(QStringLiteral("pivot.copy"));
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyAction, &QAction::triggered, this, &PivotView::copy);
    addAction(copyAction);
}

void PivotView::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_delegate->setTheme(&theme);
    m_rowHead->setTheme(&theme);
    m_columnHead->setTheme(&theme);
    viewport()->update();
    if (m_corner)
        m_corner->update();
}

// What is in sight decides: nobody waits for the widths of thirty thousand columns.
void PivotView::arrange()
{
    m_delegate->setHeat(m_model->look() == CellLook::Heat);
    const QStringList lines = m_model->headerData(0, Qt::Horizontal, PivotModel::LinesRole).toStringList();
    m_columnHead->setLines(std::max(1, int(lines.size())));
    m_rowHead->setFixedWidth(m_rowHead->neededWidth(measured));
    m_widths.clear();
    const QFontMetrics letters(parlance::font(TextRole::TableStrong));
    const int rows = std::min(m_model->rowCount(), measured);
    for (int column = 0; column < std::min(m_model->columnCount(), columnsMeasured); ++column) {
        int width = std::max(columnNarrowest, m_columnHead->neededWidth(column));
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = m_model->index(row, column);
            const int arrow = index.data(PivotModel::DirectionRole).toInt() != 0 ? 14 : 0;
            width = std::max(width, letters.horizontalAdvance(index.data().toString()) + 16 + arrow);
        }
        if (m_model->rowCount() > rows) // the total below
            width = std::max(
                width,
                letters.horizontalAdvance(m_model->index(m_model->rowCount() - 1, column).data().toString()) + 16);
        m_columnHead->resizeSection(column, std::min(width, columnWidest));
        m_widths.push_back(m_columnHead->sectionSize(column));
    }
    updateGeometries();
}

PivotView::Place::Cell PivotView::cellOf(int row, int column) const
{
    const PivotTable &table = *m_model->table();
    const PivotModel::Shown &shown = m_model->shown(column);
    return {table.rows.keys(m_model->rowNode(row)), table.columns.keys(shown.node), shown.measure, shown.part};
}

QModelIndex PivotView::indexOf(const Place::Cell &cell) const
{
    const int row = m_model->rowOf(cell.row), column = m_model->columnOf(cell.column, cell.measure, cell.part);
    return row < 0 || column < 0 ? QModelIndex() : m_model->index(row, column);
}

PivotView::Place PivotView::place() const
{
    Place place;
    if (!m_model->table() || m_model->rowCount() == 0)
        return place;
    place.asked = m_model->asked();
    if (currentIndex().isValid())
        place.current = cellOf(currentIndex().row(), currentIndex().column());
    const QItemSelection selected = selectionModel()->selection();
    for (qsizetype i = 0; i < std::min<qsizetype>(selected.size(), rangesKept); ++i)
        place.selected.emplace_back(cellOf(selected[i].top(), selected[i].left()),
                                    cellOf(selected[i].bottom(), selected[i].right()));
    for (size_t column = 0; column < m_widths.size() && int(column) < m_model->columnCount(); ++column) {
        const int width = columnWidth(int(column));
        if (width != m_widths[column])
            place.widths.emplace_back(cellOf(0, int(column)), width);
    }
    place.down = verticalScrollBar()->value();
    place.across = horizontalScrollBar()->value();
    return place;
}

void PivotView::goBack(const Place &place)
{
    const Pivot &now = m_model->asked();
    const bool same =
        now.rows == place.asked.rows && now.columns == place.asked.columns && now.values == place.asked.values;
    if (!m_model->table() || !same)
        return;
    for (const auto &[cell, width] : place.widths) {
        if (const int column = m_model->columnOf(cell.column, cell.measure, cell.part); column >= 0)
            setColumnWidth(column, width);
    }
    if (const QModelIndex current = place.current ? indexOf(*place.current) : QModelIndex(); current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    for (const auto &[from, to] : place.selected) {
        const QModelIndex first = indexOf(from), last = indexOf(to);
        if (first.isValid() && last.isValid() && first.row() <= last.row() && first.column() <= last.column())
            selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::Select);
    }
    if (now.sort == place.asked.sort) { // else the first rows are what was asked for
        verticalScrollBar()->setValue(place.down);
        horizontalScrollBar()->setValue(place.across);
    }
}

void PivotView::sortBy(int column)
{
    const PivotModel::Shown &shown = m_model->shown(column);
    if (shown.part != PivotModel::Shown::Part::Value)
        return;
    const int sorted = m_model->headerData(column, Qt::Horizontal, PivotModel::SortRole).toInt();
    Q_EMIT sortRequested({shown.measure, m_model->table()->columns.keys(shown.node), sorted <= 0});
}

void PivotView::foldKept(int row, bool open)
{
    const int column = std::max(0, currentIndex().column());
    const int at = verticalScrollBar() ? verticalScrollBar()->value() : 0;
    m_model->fold(row, open);
    setCurrentIndex(m_model->index(row, column));
    verticalScrollBar()->setValue(at);
}

void PivotView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    const int key = event->key();
    if (at.isValid() && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT drillRequested(at.row(), at.column());
        return;
    }
    const bool closes = key == Qt::Key_Minus || (key == Qt::Key_Left && at.column() == 0);
    const bool opens = key == Qt::Key_Plus || (key == Qt::Key_Right && at.column() == 0 && !m_model->isOpen(at.row()));
    if (at.isValid() && m_model->isFoldable(at.row()) && (opens || (closes && m_model->isOpen(at.row())))) {
        foldKept(at.row(), opens);
        return;
    }
    if (at.isValid() && key == Qt::Key_Menu) {
        showMenu(at.row(), at.column(), viewport()->mapToGlobal(visualRect(at).bottomLeft()));
        return;
    }
    QTableView::keyPressEvent(event);
}

void PivotView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at = indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (at.isValid())
        showMenu(at.row(), at.column(), event->globalPos());
}

void PivotView::showMenu(int row, int column, const QPoint &at)
{
    if (!m_model->table() || (row < 0 && column < 0))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row >= 0 && column >= 0) {
        menu->addAction(tr("Show conversations"), this, [=, this] { Q_EMIT drillRequested(row, column); });
        Q_EMIT menuRequested(menu, row, column);
        menu->addSeparator();
    }
    if (row >= 0) {
        if (m_model->isFoldable(row))
            menu->addAction(m_model->isOpen(row) ? tr("Collapse") : tr("Expand"), this,
                            [=, this] { foldKept(row, !m_model->isOpen(row)); });
        menu->addAction(tr("Expand all"), this, [this] { m_model->foldAll(true); });
        menu->addAction(tr("Collapse all"), this, [this] { m_model->foldAll(false); });
    }
    if (column >= 0) {
        menu->addAction(tr("Sort by this column"), this, [=, this] { sortBy(column); })
            ->setEnabled(m_model->shown(column).part == PivotModel::Shown::Part::Value);
        if (m_model->canFoldColumns()) {
            menu->addAction(tr("Collapse this group of columns"), this,
                            [=, this] { m_model->foldColumn(column, false); });
            menu->addAction(tr("Expand this group of columns"), this, [=, this] { m_model->foldColumn(column, true); });
        }
    }
    menu->addSeparator();
    menu->addAction(tr("Copy"), this, &PivotView::copy);
    menu->popup(at);
}

// TSV with raw numbers for spreadsheets, HTML as it is shown; the heads come along.
void PivotView::copy()
{
    int top = 0, bottom = m_model->rowCount() - 1, left = 0, right = m_model->columnCount() - 1;
    const QItemSelection selected = selectionModel()->selection();
    if (!selected.isEmpty()) {
        top = bottom = selected.first().top();
        left = right = selected.first().left();
        for (const QItemSelectionRange &range : selected) {
            top = std::min(top, range.top());
            bottom = std::max(bottom, range.bottom());
            left = std::min(left, range.left());
            right = std::max(right, range.right());
        }
    }
    if (qint64(bottom - top + 1) * (right - left + 1) > mostCopied) {
        Q_EMIT statusMessage(tr("More than %1 cells are not copied at once: export the page, or select fewer")
                                 .arg(m_model->style().locale.toString(mostCopied)));
        return;
    }
    const auto oneLine = [](QString text) {
        return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    QString tsv = oneLine(m_model->cornerText());
    QString html =
        QStringLiteral("<table>\n<tr><th>") + m_model->cornerText().toHtmlEscaped() + QStringLiteral("</th>");
    for (int column = left; column <= right; ++column) {
        const QString head = m_model->headerData(column, Qt::Horizontal).toString();
        tsv += QLatin1Char('\t') + oneLine(head);
        html += QStringLiteral("<th align=\"right\">") + head.toHtmlEscaped() + QStringLiteral("</th>");
    }
    for (int row = top; row <= bottom; ++row) {
        const QString indent(2 * m_model->headerData(row, Qt::Vertical, PivotModel::DepthRole).toInt(),
                             QLatin1Char(' '));
        tsv += QLatin1Char('\n') + indent + oneLine(m_model->rowText(row));
        html += QStringLiteral("</tr>\n<tr><td>") + m_model->rowText(row).toHtmlEscaped() + QStringLiteral("</td>");
        for (int column = left; column <= right; ++column) {
            const QModelIndex index = m_model->index(row, column);
            tsv += QLatin1Char('\t') + index.data(PivotModel::RawRole).toString();
            html += QStringLiteral("<td align=\"right\">") + index.data().toString().toHtmlEscaped() +
                    QStringLiteral("</td>");
        }
    }
    auto *mime = new QMimeData;
    mime->setText(tsv + QLatin1Char('\n'));
    mime->setHtml(html + QStringLiteral("</tr>\n</table>\n"));
    QGuiApplication::clipboard()->setMimeData(mime);
}

bool PivotView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_corner && event->type() == QEvent::Paint && m_theme) {
        QPainter painter(m_corner);
        const QRect rect = m_corner->rect();
        painter.fillRect(rect, m_theme->surface);
        painter.setPen(m_theme->border);
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        painter.setFont(parlance::font(TextRole::TableHead));
        painter.setPen(m_theme->text3);
        const QRect inner = rect.adjusted(8, 6, -8, -6);
        painter.drawText(inner, int(Qt::AlignLeft | Qt::AlignBottom),
                         painter.fontMetrics().elidedText(m_model->cornerText(), Qt::ElideRight, inner.width()));
        return true;
    }
    return QTableView::eventFilter(watched, event);
}

} // namespace parlance
