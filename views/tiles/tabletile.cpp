#include "views/tiles/tabletile.h"

#include "models/items/tablemodel.h"
#include "views/pages/pagedesk.h"
#include "views/tiles/celldelegate.h"
#include "views/tiles/listentry.h"
#include "views/tiles/markfilter.h"
#include "views/tiles/memberrows.h"
#include "views/tiles/searchfield.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace parlance {

namespace {

// A measure may stand in several columns: as value, share and change.
QString columnId(const ViewColumn &column)
{
    return column.key + QLatin1Char('/') + QString::number(int(column.show));
}

} // namespace

std::vector<ViewColumn> viewColumns(const QJsonArray &columns)
{
    std::vector<ViewColumn> list;
    for (const QJsonValue &value : columns) {
        const QJsonObject object = value.toObject();
        const QString show = object.value(QLatin1String("show")).toString();
        ViewColumn column;
        column.key = object.value(QLatin1String("key")).toString();
        column.label = documentText(object.value(QLatin1String("label")).toString());
        column.show = show == QLatin1String("bar")      ? ViewColumn::Show::Bar
                      : show == QLatin1String("share")  ? ViewColumn::Show::Share
                      : show == QLatin1String("change") ? ViewColumn::Show::Change
                                                        : ViewColumn::Show::Value;
        column.brief = object.value(QLatin1String("short")).toBool();
        column.strong = object.value(QLatin1String("strong")).toBool();
        column.hideEmpty = object.value(QLatin1String("hide_empty")).toBool();
        list.push_back(column);
    }
    return list;
}

TableTile::TableTile(const Block &block, const PageContext &context, QWidget *parent)
    : TileFrame(block, context, parent)
    , m_view(new QTableView)
    , m_model(new TableModel(this))
    , m_columns(viewColumns(block.visual.options.value(QLatin1String("columns")).toArray()))
    , m_fetch(context.queries ? context.queries->background() : nullptr)
{
    m_view->setObjectName(QStringLiteral("table"));
    prepareTableView(*m_view, *m_model, context.theme);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QTableView::activated, this, &TableTile::activateRow);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TableTile::showRowMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TableTile::updateFooter);
    buildHeader();
    setBody(m_view, true);
    buildFooter();
    updateFooter();
}

// "sort": "-cost" marks the head of the order the query already has.
void TableTile::showDefaultSort()
{
    const QString sort = block().visual.options.value(QLatin1String("sort")).toString();
    if (sort.isEmpty() || m_sortShown)
        return;
    const bool descending = sort.startsWith(QLatin1Char('-'));
    const auto &shown = m_model->columns();
    const auto it = std::ranges::find(shown, sort.mid(descending ? 1 : 0), &ViewColumn::key);
    if (it == shown.end())
        return;
    m_sortShown = true;
    m_view->horizontalHeader()->setSortIndicator(int(it - shown.begin()),
                                                 descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

bool TableTile::isPaged() const
{
    return block().visual.options.contains(QLatin1String("page_rows"));
}

void TableTile::buildHeader()
{
    if (context().paper)
        return;
    const QString placeholder = documentText(block().visual.options.value(QLatin1String("search")).toString());
    if (!placeholder.isEmpty()) {
        m_search = new SearchField;
        m_search->setObjectName(QStringLiteral("search"));
        m_search->setPlaceholderText(placeholder);
        m_search->setAccessibleName(placeholder);
        m_search->setTheme(*context().theme);
        m_search->setFixedWidth(150);
        connect(m_search, &QLineEdit::textChanged, m_model, &TableModel::setSearch);
        addToHeader(m_search);
    }
    m_columnsButton = new QToolButton;
    m_columnsButton->setObjectName(QStringLiteral("columns"));
    parlance::setStyle(m_columnsButton, style::size, QStringLiteral("small"));
    m_columnsButton->setIcon(icon(QStringLiteral("columns-3"), context().theme->text2));
    m_columnsButton->setIconSize({14, 14});
    m_columnsButton->setToolTip(tr("Columns"));
    m_columnsButton->setAccessibleName(tr("Columns of %1").arg(title()));
    connect(m_columnsButton, &QToolButton::clicked, this, &TableTile::showColumnMenu);
    addToHeader(m_columnsButton);
}

void TableTile::buildFooter()
{
    if (!isPaged())
        return;
    auto *footer = new QWidget;
    footer->setFixedHeight(36);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(15, 0, 15, 0);
    row->setSpacing(8);
    if (!context().paper && context().allUsers &&
        block().visual.options.value(QLatin1String("without_usage")).toBool()) {
        m_withoutUsage = new QCheckBox(tr("Include users without usage"));
        m_withoutUsage->setObjectName(QStringLiteral("withoutUsage"));
        connect(m_withoutUsage, &QCheckBox::toggled, this, [this] { showAnswer(); });
        row->addWidget(m_withoutUsage);
    }
    row->addStretch();
    m_range = new QLabel;
    m_range->setObjectName(QStringLiteral("range"));
    parlance::setStyle(m_range, style::role, QStringLiteral("secondary"));
    row->addWidget(m_range);
    if (context().paper) {
        setFooter(footer);
        m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        return;
    }
    const auto pageButton = [this, row](const char *name, const QString &iconName, const QString &tip, int step) {
        auto *button = new QToolButton;
        button->setObjectName(QLatin1String(name));
        parlance::setStyle(button, style::size, QStringLiteral("small"));
        button->setIcon(icon(iconName, context().theme->text));
        button->setIconSize({14, 14});
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QToolButton::clicked, this, [this, step] { turnPage(step); });
        row->addWidget(button);
        return button;
    };
    m_back = pageButton("pageBack", QStringLiteral("chevron-left"), tr("Previous rows"), -1);
    m_forward = pageButton("pageForward", QStringLiteral("chevron-right"), tr("Next rows"), 1);
    setFooter(footer);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TableTile::contextChanged()
{
    const Theme &theme = *context().theme;
    setTableTheme(*m_view, &theme);
    if (m_search)
        m_search->setTheme(theme);
    if (m_columnsButton)
        m_columnsButton->setIcon(icon(QStringLiteral("columns-3"), theme.text2));
    if (m_back) {
        m_back->setIcon(icon(QStringLiteral("chevron-left"), theme.text));
        m_forward->setIcon(icon(QStringLiteral("chevron-right"), theme.text));
    }
    TileFrame::contextChanged();
}

bool TableTile::isEmptyAnswer() const
{
    return !answer().hasTables() || answer().tables.front()->rows == 0 || unknownDimension();
}

void TableTile::showAnswer()
{
    // Nothing but "(none)": the sentence stands alone.
    TablePtr table = unknownDimension() ? std::make_shared<const Table>() : shownTable();
    if (m_withoutUsage && !m_usersFetched)
        fetchUsers();
    if (m_withoutUsage && m_usersFetched) {
        const int missing = countUsersWithoutUsage(*table, m_users);
        m_withoutUsage->setText(
            tr("Include users without usage (%1)").arg(formatValue(missing, Unit::Count, context().style)));
        if (m_withoutUsage->isChecked())
            table = withUsersWithoutUsage(*table, m_users);
    }
    std::vector<ViewColumn> columns = m_columns;
    std::erase_if(columns, [this](const ViewColumn &column) { return m_hidden.contains(columnId(column)); });
    m_model->setTable(std::move(table), columns, context().style, context().zone);
    showDefaultSort();
    fitPage();
}

void TableTile::fetchUsers()
{
    if (m_fetch.isRunning() || !context().allUsers)
        return;
    m_fetch.start([fetch = context().allUsers](std::stop_token stop) { return fetch(stop); },
                  [this](Result<std::vector<UserEntry>> users) {
                      if (!users)
                          return; // the table is complete without them; the box keeps its plain label
                      m_users = std::move(*users);
                      m_usersFetched = true;
                      if (answer().hasTables())
                          showAnswer();
                  });
}

void TableTile::fitPage()
{
    if (!isPaged())
        return;
    const int rows = std::max(1, m_view->viewport()->height() / metrics::tableRow);
    m_model->setWindow(m_model->windowFirst() / rows * rows, rows);
}

void TableTile::turnPage(int pages)
{
    const int rows = std::max(1, m_view->viewport()->height() / metrics::tableRow);
    const int first = m_model->windowFirst() + pages * rows;
    if (first >= 0 && first < m_model->matchingRows())
        m_model->setWindow(first, rows);
}

void TableTile::updateFooter()
{
    if (!m_range)
        return;
    const int all = m_model->matchingRows();
    const int first = m_model->windowFirst();
    const int shown = m_model->rowCount();
    const auto number = [this](int value) { return formatValue(value, Unit::Count, context().style); };
    m_range->setText(all == 0 ? tr("No rows")
                              : tr("%1–%2 of %3").arg(number(first + 1), number(first + shown), number(all)));
    if (!m_back)
        return; // on paper
    m_back->setEnabled(first > 0);
    m_forward->setEnabled(first + shown < all);
}

bool TableTile::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitPage();
    return TileFrame::eventFilter(watched, event);
}

// Of the dimensions that the row names.
Mark TableTile::rowMark(qsizetype row) const
{
    Mark mark;
    if (answer().queries.empty() || row < 0)
        return mark;
    const TablePtr &table = m_model->cells().table();
    for (const Grouping &by : answer().queries.front().by) {
        const Column *column = table->column(columnKey(by));
        if (!column || column->type != ValueType::Text || isOtherMember(*column, row))
            continue;
        mark.members.emplace_back(by.dimension, column->isNull(row) ? QString() : column->texts[size_t(row)]);
        mark.nulls.push_back(column->isNull(row));
    }
    return mark;
}

Filter TableTile::rowFilter(const QVariant &member) const
{
    return filterOf(answer().queries.front().by.front().dimension, member.toString(), !member.isValid());
}

void TableTile::activateRow(const QModelIndex &index)
{
    const Mark mark = rowMark(m_model->tableRow(index.row()));
    for (size_t i = 0; i < mark.members.size(); ++i) {
        if (opensMember(mark.members[i].first) && !mark.nulls[i]) {
            Q_EMIT memberRequested(block().opens, mark.members[i].first, mark.members[i].second);
            return;
        }
    }
    filterByRow(index);
}

void TableTile::filterByRow(const QModelIndex &index)
{
    const QVariant member = index.data(TableModel::MemberRole);
    const auto &by = answer().queries.empty() ? std::vector<Grouping>() : answer().queries.front().by;
    if (by.empty() || m_model->tableRow(index.row()) < 0)
        return;
    const QModelIndex name = index.siblingAtColumn(0);
    Q_EMIT filterRequested(rowFilter(member),
                           dimensionLabel(by.front().dimension) + QLatin1Char(' ') + name.data().toString());
}

void TableTile::showRowMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex index = m_view->indexAt(at);
    if (index.isValid() && m_model->tableRow(index.row()) >= 0) {
        const QString name = index.siblingAtColumn(0).data().toString();
        addMemberActions(*menu, rowMark(m_model->tableRow(index.row())), {m_model->cells().table()});
        menu->addAction(tr("Filter by %1").arg(name), this,
                        [this, row = QPersistentModelIndex(index)] { filterByRow(row); });
        addListAction(*menu, m_model->tableRow(index.row()));
        menu->addSeparator();
    }
    fillMenu(*menu);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void TableTile::addListAction(QMenu &menu, qsizetype row)
{
    const TablePtr table = m_model->cells().table();
    if (!table || !context().desk || !context().desk->addToList)
        return;
    const auto entry = listEntryOf(*table, row, context().filter.where);
    if (!entry)
        return;
    menu.addAction(entry->list == FixList::Utterances ? tr("Add to the list of utterances") : tr("Add to Q&&A list"),
                   this, [add = context().desk->addToList, entry = *entry] { add(entry); })
        ->setObjectName(QStringLiteral("tile.addToList"));
}

void TableTile::showColumnMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (size_t i = 1; i < m_columns.size(); ++i) { // the first one names the rows
        const QString id = columnId(m_columns[i]);
        const QString label = m_model->cells().label(m_columns[i]);
        QAction *action = menu->addAction(label);
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(id));
        connect(action, &QAction::toggled, this, [this, id](bool on) {
            on ? void(m_hidden.removeAll(id)) : m_hidden.append(id);
            if (answer().hasTables())
                showAnswer();
        });
    }
    menu->popup(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height())));
}

} // namespace parlance
