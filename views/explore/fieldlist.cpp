#include "views/explore/fieldlist.h"

#include "models/documents/exploration.h"
#include "models/query/factkinds.h"
#include "views/tiles/searchfield.h"

#include <QCoreApplication>
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace parlance {

namespace {

constexpr int keyRole = Qt::UserRole, aboutRole = Qt::UserRole + 1, labelRole = Qt::UserRole + 2;
constexpr int rowHeight = 24;

QString definitionOf(const Grouping &grouping)
{
    return QCoreApplication::translate("Catalog", catalog::info(grouping.dimension).definition);
}

} // namespace

class FieldTree : public QTreeWidget
{
public:
    using QTreeWidget::QTreeWidget;

protected:
    [[nodiscard]] QMimeData *mimeData(const QList<QTreeWidgetItem *> &items) const override
    {
        const auto field = items.isEmpty() ? std::nullopt : Field::fromKey(items[0]->data(0, keyRole).toString());
        return field ? toMime(*field, {}) : nullptr;
    }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
};

FieldList::FieldList(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(this))
    , m_tree(new FieldTree(this))
    , m_about(new QLabel(this))
{
    setObjectName(QStringLiteral("explore.fields"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    m_search->setObjectName(QStringLiteral("fields.search"));
    m_search->setPlaceholderText(tr("Find field…"));
    m_search->setAccessibleName(tr("Find field"));
    parlance::setStyle(m_search, style::size, QString());
    m_tree->setObjectName(QStringLiteral("fields.tree"));
    m_tree->setAccessibleName(tr("Fields"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(10);
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setDragEnabled(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setMinimumSectionSize(16);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_tree->header()->resizeSection(1, 20);
    m_tree->setIconSize({14, 14});
    m_tree->installEventFilter(this);
    m_search->installEventFilter(this);
    m_about->setObjectName(QStringLiteral("fields.about"));
    parlance::setStyle(m_about, style::role, QStringLiteral("hint"));
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_about->setMinimumHeight(84);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addWidget(m_about);
    connect(m_search, &QLineEdit::textChanged, this, &FieldList::search);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &FieldList::explain);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *item) {
        if (const auto field = Field::fromKey(item->data(0, keyRole).toString()))
            Q_EMIT activated(*field);
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QTreeWidgetItem *item = m_tree->itemAt(at);
        if (const auto field = item ? Field::fromKey(item->data(0, keyRole).toString()) : std::nullopt)
            Q_EMIT menuRequested(*field, m_tree->viewport()->mapToGlobal(at));
    });
    fill();
    explain();
}

void FieldList::setTheme(const Theme &theme)
{
    if (m_theme == &theme) // it is told with everything that changes on the page
        return;
    m_theme = &theme;
    m_search->setTheme(theme);
    fill();
}

void FieldList::setOwn(const OwnMeasures &own)
{
    if (own == m_own)
        return;
    m_own = own;
    fill();
}

void FieldList::setUsed(const QSet<QString> &keys)
{
    m_used = keys;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        QTreeWidgetItem *item = *it;
        const bool used = m_used.contains(item->data(0, keyRole).toString());
        item->setIcon(1, used && m_theme ? parlance::icon(QStringLiteral("check"), m_theme->accent) : QIcon());
        if (!item->data(0, keyRole).toString().isEmpty())
            item->setFont(0, parlance::font(used ? TextRole::ControlStrong : TextRole::Control));
    }
}

QTreeWidgetItem *FieldList::section(const QString &title, int count)
{
    auto *item = new QTreeWidgetItem(m_tree, {title, {}});
    item->setFlags(Qt::ItemIsEnabled);
    item->setFont(0, parlance::font(TextRole::TableHead));
    item->setToolTip(0, QLocale().toString(count));
    if (m_theme)
        item->setForeground(0, m_theme->text3);
    item->setExpanded(true);
    return item;
}

void FieldList::addField(QTreeWidgetItem *parent, const Field &field, const QString &label, const QString &definition)
{
    auto *item = new QTreeWidgetItem(parent, {label, {}});
    item->setData(0, keyRole, field.key());
    item->setData(0, aboutRole, definition);
    item->setData(0, labelRole, label);
    item->setToolTip(0, definition);
    item->setSizeHint(0, {0, rowHeight});
    if (m_theme)
        item->setIcon(0, parlance::icon(field.icon(), field.by ? m_theme->text2 : m_theme->pos));
}

void FieldList::fill()
{
    const QString kept = current();
    m_tree->clear();
    QTreeWidgetItem *dimensions = section(tr("DIMENSIONS"), int(catalog::dimensions().size()));
    std::map<QString, QTreeWidgetItem *> groups;
    const auto groupOf = [&](QTreeWidgetItem *under, const char *group, bool open) {
        const QString key = under->text(0) + QLatin1String(group);
        if (const auto known = groups.find(key); known != groups.end())
            return known->second;
        auto *item = new QTreeWidgetItem(under, {fieldGroup(group), {}});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setFont(0, parlance::font(TextRole::Control));
        item->setSizeHint(0, {0, rowHeight});
        item->setExpanded(open);
        groups.emplace(key, item);
        return item;
    };
    for (const DimensionInfo &info : catalog::dimensions()) {
        QTreeWidgetItem *group = groupOf(dimensions, info.group,
                                         qstrcmp(info.group, "time") == 0 || qstrcmp(info.group, "bot") == 0 ||
                                             qstrcmp(info.group, "model") == 0);
        if (info.key == DimensionKey::Time) {
            for (const Grain grain :
                 {Grain::Hour, Grain::Day, Grain::Week, Grain::Month, Grain::Quarter, Grain::Year}) {
                const Grouping grouping{info.key, grain, 0};
                addField(group, Field::dimension(grouping), groupingLabel(grouping), definitionOf(grouping));
            }
            continue;
        }
        const Grouping grouping{info.key, Grain::Day, 0};
        addField(group, Field::dimension(grouping), groupingLabel(grouping), definitionOf(grouping));
    }
    QTreeWidgetItem *measures = section(tr("MEASURES"), int(catalog::measures().size()));
    for (const NamedFormula &formula : m_own.formulas)
        addField(groupOf(measures, "own", true), Field::value(formula.key()), formula.title(), formula.text);
    for (const Metric &metric : m_own.metrics)
        addField(groupOf(measures, "own", true), Field::value(metric.key()), metric.title(), metric.where);
    for (const MeasureInfo &info : catalog::measures())
        addField(groupOf(measures, info.group, qstrcmp(info.group, "cost") == 0 || qstrcmp(info.group, "usage") == 0),
                 Field::value(QString::fromLatin1(info.name)), QCoreApplication::translate("Catalog", info.label),
                 QCoreApplication::translate("Catalog", info.definition));
    setUsed(m_used);
    search();
    for (QTreeWidgetItemIterator it(m_tree); *it && !kept.isEmpty(); ++it) {
        if ((*it)->data(0, keyRole).toString() == kept)
            m_tree->setCurrentItem(*it);
    }
}

// Groups with something found are open while something is searched for.
void FieldList::search()
{
    const QString wanted = m_search->text().trimmed();
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = m_tree->topLevelItem(i);
        for (int g = 0; g < top->childCount(); ++g) {
            QTreeWidgetItem *group = top->child(g);
            bool any = false;
            for (int f = 0; f < group->childCount(); ++f) {
                QTreeWidgetItem *field = group->child(f);
                const bool found = wanted.isEmpty() ||
                                   field->data(0, labelRole).toString().contains(wanted, Qt::CaseInsensitive) ||
                                   field->data(0, keyRole).toString().mid(3).contains(wanted, Qt::CaseInsensitive);
                field->setHidden(!found);
                any = any || found;
                first = found && !first && !wanted.isEmpty() ? field : first;
            }
            group->setHidden(!any);
            if (!wanted.isEmpty())
                group->setExpanded(true);
        }
    }
    if (first)
        m_tree->setCurrentItem(first);
}

QString FieldList::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, keyRole).toString() : QString();
}

void FieldList::explain()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const auto field = Field::fromKey(current());
    if (!item || !field) {
        m_about->setText(tr("Drag a field into a well, or press Enter. The menu key shows where it can go."));
        return;
    }
    m_about->setText(item->data(0, aboutRole).toString());
    Q_EMIT looked(*field);
}

void FieldList::setFacts(const QString &field, const QString &text)
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (item && field == current() && !text.isEmpty())
        m_about->setText(item->data(0, aboutRole).toString() + QLatin1Char('\n') + text);
}

bool FieldList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool found = m_tree->currentItem() && !m_tree->currentItem()->isHidden();
    const auto field = found ? Field::fromKey(current()) : std::nullopt;
    if (enter && field) {
        Q_EMIT activated(*field);
        return true;
    }
    if (watched == m_tree && key == Qt::Key_Menu && field) {
        const QRect at = m_tree->visualItemRect(m_tree->currentItem());
        Q_EMIT menuRequested(*field, m_tree->viewport()->mapToGlobal(at.bottomLeft()));
        return true;
    }
    if (watched == m_search && key == Qt::Key_Down) {
        m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_search && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parlance
