#include "views/tiles/listtile.h"

#include "views/tiles/celldelegate.h"
#include "views/tiles/markfilter.h"
#include "views/tiles/tabletile.h"
#include "views/words/errorwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace parlance {

namespace {

constexpr int readingMs = 60;

} // namespace

ListTile::ListTile(const Block &block, const PageContext &context, QWidget *parent)
    : TileFrame(block, context, parent)
    , m_view(new QTableView)
    , m_model(new PagedModel(context.queries ? context.queries->background() : nullptr, this))
    , m_split(new QSplitter(Qt::Horizontal))
    , m_reading(new QTimer(this))
    , m_columns(viewColumns(block.visual.options.value(QLatin1String("columns")).toArray()))
{
    m_view->setObjectName(QStringLiteral("table"));
    m_view->setAccessibleName(title());
    prepareTableView(*m_view, *m_model, context.theme);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->horizontalHeader()->setSortIndicatorClearable(false);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(m_view);
    m_reading->setSingleShot(true);
    m_reading->setInterval(readingMs);
    connect(m_reading, &QTimer::timeout, this, &ListTile::readCurrent);
    connect(m_view, &QTableView::clicked, this, &ListTile::openRow);
    connect(m_view, &QTableView::activated, this, [this] {
        openRow();
        m_reader->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &ListTile::showRowMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (isPaneOpen())
            m_reading->start();
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &ListTile::see);
    connect(m_model, &PagedModel::countChanged, this, &ListTile::see);
    connect(m_model, &PagedModel::failed, this, [this] {
        if (m_model->error())
            Q_EMIT statusMessage(errorWords(*m_model->error()).sentence);
    });
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ListTile::sortChosen);
}

ListTile::~ListTile() = default;

void ListTile::build(QWidget *pane, QWidget *reader)
{
    m_reader = reader;
    m_side = new QWidget;
    m_close = new QToolButton(m_side);
    m_close->setObjectName(QStringLiteral("closePane"));
    parlance::setStyle(m_close, style::size, QStringLiteral("small"));
    parlance::setStyle(m_close, style::kind, QStringLiteral("flat"));
    m_close->setIcon(icon(QStringLiteral("x"), context().theme->text2));
    m_close->setIconSize({14, 14});
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close what is beside the list"));
    connect(m_close, &QToolButton::clicked, this, &ListTile::closePane);
    auto *row = new QHBoxLayout(m_side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(pane, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_split->addWidget(m_side);
    m_side->hide();
    buildHeader();
    setBody(m_split, true);
    for (QWidget *watched : std::initializer_list<QWidget *>{m_view, m_view->viewport(), m_reader})
        watched->installEventFilter(this);
}

void ListTile::buildHeader()
{
    if (context().paper)
        return;
    m_columnsButton = new QToolButton;
    m_columnsButton->setObjectName(QStringLiteral("columns"));
    parlance::setStyle(m_columnsButton, style::size, QStringLiteral("small"));
    m_columnsButton->setIcon(icon(QStringLiteral("columns-3"), context().theme->text2));
    m_columnsButton->setIconSize({14, 14});
    m_columnsButton->setToolTip(tr("Columns"));
    m_columnsButton->setAccessibleName(tr("Columns of %1").arg(title()));
    connect(m_columnsButton, &QToolButton::clicked, this, &ListTile::showColumnMenu);
    addToHeader(m_columnsButton);
}

bool ListTile::isPaneOpen() const
{
    return m_side && !m_side->isHidden();
}

std::vector<ViewColumn> ListTile::shownColumns() const
{
    std::vector<ViewColumn> shown;
    for (const ViewColumn &column : m_columns) {
        if (isPresent(column.key) && !m_hidden.contains(column.key))
            shown.push_back(column);
    }
    return shown;
}

void ListTile::setRows(RowFetch fetch, const QString &sort, bool descending)
{
    closePane();
    m_sort = sort;
    m_descending = descending;
    m_model->setSource(std::move(fetch), shownColumns(), context().style, context().zone);
    showSort();
}

void ListTile::showSort()
{
    const std::vector<ViewColumn> shown = shownColumns();
    const auto sorted = std::ranges::find(shown, m_sort, &ViewColumn::key);
    const QSignalBlocker quiet(m_view->horizontalHeader());
    m_view->horizontalHeader()->setSortIndicator(sorted == shown.end() ? -1 : int(sorted - shown.begin()),
                                                 m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_view->horizontalHeader()->viewport()->update();
}

void ListTile::sortChosen(int section, Qt::SortOrder order)
{
    const std::vector<ViewColumn> shown = shownColumns();
    const QString key = section >= 0 && section < int(shown.size()) ? shown[size_t(section)].key : QString();
    const bool descending = key == m_sort ? order == Qt::DescendingOrder : true; // the largest, the newest first
    if (key.isEmpty() || !sortBy(key, descending))
        showSort();
}

void ListTile::see()
{
    const int first = m_view->rowAt(0);
    const int last = m_view->rowAt(std::max(0, m_view->viewport()->height() - 1));
    if (first >= 0)
        m_model->ensure(first, last >= 0 ? last : m_model->rowCount() - 1);
}

void ListTile::openRow()
{
    if (!m_view->currentIndex().isValid())
        return;
    if (!isPaneOpen()) {
        m_side->show();
        m_split->setSizes({m_split->width() * 58 / 100, m_split->width() * 42 / 100});
    }
    readCurrent();
}

void ListTile::closePane()
{
    m_reading->stop();
    m_read = {};
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && m_side->isAncestorOf(focused);
    m_side->hide();
    if (hadFocus)
        m_view->setFocus(Qt::OtherFocusReason);
}

void ListTile::readCurrent()
{
    m_reading->stop();
    const auto at = m_model->at(m_view->currentIndex().row());
    if (!at.first || !isPaneOpen() || at == m_read)
        return;
    m_read = at;
    showInPane(*at.first, at.second);
}

void ListTile::addFilters(QMenu &menu, const Table &rows, qsizetype row,
                          std::initializer_list<std::pair<const char *, DimensionKey>> members)
{
    for (const auto &[key, dimension] : members) {
        const Column *column = rows.column(QString::fromLatin1(key));
        if (!column || column->type != ValueType::Text || column->isNull(row) || column->texts[size_t(row)].isEmpty())
            continue;
        const QString words = dimensionLabel(dimension) + QLatin1Char(' ') + column->labelAt(row);
        const Filter filter = filterOf(dimension, column->texts[size_t(row)], false);
        menu.addAction(tr("Filter by %1").arg(words), this,
                       [this, filter, words] { Q_EMIT filterRequested(filter, words); });
    }
    menu.addSeparator();
}

void ListTile::addCopy(QMenu &menu, const QString &label, const QString &text)
{
    menu.addAction(label, this, [this, text] {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT statusMessage(tr("Copied"));
    });
    menu.addSeparator();
}

void ListTile::showRowMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex index = m_view->indexAt(at);
    if (const auto [rows, row] = m_model->at(index.row()); index.isValid() && rows) {
        menu->addAction(tr("Open"), this, [this, chosen = QPersistentModelIndex(index)] {
            m_view->setCurrentIndex(chosen);
            openRow();
        });
        addRowActions(*menu, *rows, row);
    }
    fillMenu(*menu);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void ListTile::showColumnMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (size_t i = 1; i < m_columns.size(); ++i) { // the first one names the rows
        const QString &key = m_columns[i].key, &label = m_columns[i].label;
        const bool present = isPresent(key);
        QAction *action = menu->addAction(present ? label : tr("%1 (not in this source)").arg(label));
        action->setCheckable(true);
        action->setChecked(present && !m_hidden.contains(key));
        action->setEnabled(present);
        connect(action, &QAction::toggled, this, [this, key](bool on) {
            on ? void(m_hidden.removeAll(key)) : m_hidden.append(key);
            listAgain();
        });
    }
    menu->popup(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height())));
}

void ListTile::contextChanged()
{
    const Theme &theme = *context().theme;
    setTableTheme(*m_view, &theme);
    m_close->setIcon(icon(QStringLiteral("x"), theme.text2));
    if (m_columnsButton)
        m_columnsButton->setIcon(icon(QStringLiteral("columns-3"), theme.text2));
    TileFrame::contextChanged();
}

bool ListTile::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        see();
    if (event->type() == QEvent::KeyPress && isPaneOpen() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        closePane();
        return true;
    }
    return TileFrame::eventFilter(watched, event);
}

} // namespace parlance
