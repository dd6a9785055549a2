#include "views/dialogs/mappingcolumns.h"

#include "views/dialogs/mappingwords.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace parlance {

namespace {

constexpr int smallestWidth = 400; // of all columns; narrower windows scroll

QString named(const std::string &text)
{
    return QString::fromStdString(text);
}

// A combo box over the cell while it is being chosen; a small arrow where there is something to choose.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    explicit ChoiceDelegate(MappingColumnsView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const auto choices = m_view->columns()->choicesOf(index);
        if (choices.empty())
            return nullptr;
        auto *combo = new QComboBox(parent);
        combo->setObjectName(QStringLiteral("mapping.choice"));
        combo->setAccessibleName(
            m_view->columns()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        combo->setFrame(false);
        for (const MappingColumnsModel::Choice &choice : choices)
            combo->addItem(choice.text);
        auto *self = const_cast<ChoiceDelegate *>(this);
        connect(combo, &QComboBox::activated, combo, [self, combo] {
            Q_EMIT self->commitData(combo);
            Q_EMIT self->closeEditor(combo);
        });
        // The list is what was asked for; it opens once the box stands in its place.
        QMetaObject::invokeMethod(
            combo, [combo] { combo->showPopup(); }, Qt::QueuedConnection);
        return combo;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *combo = qobject_cast<QComboBox *>(editor);
        combo->setCurrentIndex(m_view->columns()->currentChoice(index, m_view->columns()->choicesOf(index)));
    }

    void setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const override
    {
        const auto choices = m_view->columns()->choicesOf(index);
        const int chosen = qobject_cast<QComboBox *>(editor)->currentIndex();
        if (chosen >= 0 && size_t(chosen) < choices.size())
            m_view->columns()->choose(index, choices[size_t(chosen)]);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!m_view->columns()->isChoosable(index))
            return;
        const QRectF arrow(option.rect.right() - arrowSpace + 1, option.rect.center().y() - 5, 12, 12);
        paintIcon(*painter, arrow, QStringLiteral("chevron-down"), option.palette.color(QPalette::PlaceholderText));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (m_view->columns()->isChoosable(index)) // room for the arrow
            option->text =
                option->fontMetrics.elidedText(option->text, Qt::ElideRight, option->rect.width() - arrowSpace - 8);
    }

private:
    static constexpr int arrowSpace = 16;
    MappingColumnsView *m_view;
};

std::vector<MappingColumnsModel::Choice> zones()
{
    std::vector<MappingColumnsModel::Choice> choices;
    choices.push_back({MappingColumnsModel::tr("of the workspace"), 0, {}});
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') || id == "UTC")
            choices.push_back({QString::fromLatin1(id), 0, id.toStdString()});
    }
    return choices;
}

} // namespace

void MappingColumnsModel::setMapping(const TableMapping &mapping)
{
    const bool sameColumns = mapping.columns.size() == m_mapping.columns.size();
    if (!sameColumns)
        beginResetModel();
    m_mapping = mapping;
    if (!sameColumns)
        endResetModel();
    else if (!m_mapping.columns.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void MappingColumnsModel::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool MappingColumnsModel::isChoosable(const QModelIndex &index) const
{
    if (!index.isValid())
        return false;
    const ColumnMapping &column = m_mapping.columns[size_t(index.row())];
    const bool isTime = infoOf(column.field).type == CellType::Time;
    switch (index.column()) {
    case Field:
        return true;
    case Form:
        return isTime || !unitsOf(column.field).empty();
    case Zone: // of wall clocks only
        return isTime && (column.time < TimeForm::EpochSeconds || column.time == TimeForm::ExcelDays);
    default:
        return false;
    }
}

std::vector<MappingColumnsModel::Choice> MappingColumnsModel::choicesOf(const QModelIndex &index) const
{
    std::vector<Choice> choices;
    if (!index.isValid())
        return choices;
    const ColumnMapping &column = m_mapping.columns[size_t(index.row())];
    switch (index.column()) {
    case Field:
        for (const FieldInfo &info : allFields()) {
            if (info.isOf(m_mapping.kind))
                choices.push_back({mappedFieldName(info.field), int(info.field), {}});
        }
        break;
    case Form:
        if (infoOf(column.field).type == CellType::Time) {
            for (int form = 0; form <= int(TimeForm::ExcelDays); ++form)
                choices.push_back({timeFormName(TimeForm(form)), form, {}});
        }
        for (const CellUnit unit : unitsOf(column.field))
            choices.push_back({cellUnitName(unit), int(unit), {}});
        break;
    case Zone:
        return isChoosable(index) ? zones() : choices;
    default:
        break;
    }
    return choices;
}

int MappingColumnsModel::currentChoice(const QModelIndex &index, const std::vector<Choice> &choices) const
{
    const ColumnMapping &column = m_mapping.columns[size_t(index.row())];
    const bool isTime = infoOf(column.field).type == CellType::Time;
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice &choice) {
        switch (index.column()) {
        case Field:
            return choice.value == int(column.field);
        case Form:
            return choice.value == (isTime ? int(column.time) : int(column.unit));
        default:
            return choice.zone == column.zone;
        }
    });
    return found == choices.end() ? -1 : int(found - choices.begin());
}

// A field that only one column can have goes over to this one.
void MappingColumnsModel::chooseField(int row, MappedField field)
{
    if (!isRepeatable(m_mapping, field)) {
        for (ColumnMapping &other : m_mapping.columns) {
            if (other.field == field)
                other.field = MappedField::None;
        }
    }
    ColumnMapping &column = m_mapping.columns[size_t(row)];
    column.field = field;
    const auto units = unitsOf(field);
    const bool keepsUnit = std::find(units.begin(), units.end(), column.unit) != units.end();
    if (!keepsUnit)
        column.unit = units.empty() ? CellUnit::None : units.front();
}

void MappingColumnsModel::choose(const QModelIndex &index, const Choice &choice)
{
    const TableMapping before = m_mapping;
    ColumnMapping &column = m_mapping.columns[size_t(index.row())];
    if (index.column() == Field)
        chooseField(index.row(), MappedField(choice.value));
    else if (index.column() == Zone)
        column.zone = choice.zone;
    else if (infoOf(column.field).type == CellType::Time)
        column.time = TimeForm(choice.value);
    else
        column.unit = CellUnit(choice.value);
    if (before == m_mapping)
        return;
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT edited(index.column() == Field ? index.row() : -1);
}

int MappingColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mapping.columns.size());
}

int MappingColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MappingColumnsModel::text(const ColumnMapping &column, int what) const
{
    const CellType type = infoOf(column.field).type;
    switch (what) {
    case Name:
        return named(column.column);
    case Field:
        return mappedFieldName(column.field);
    case Type:
        return column.field == MappedField::None ? QString() : cellTypeName(type);
    case Form:
        if (column.field != MappedField::None && type == CellType::Time)
            return timeFormName(column.time);
        return unitsOf(column.field).empty() ? QString() : cellUnitName(column.unit);
    case Zone:
        return column.zone.empty() ? QStringLiteral("–") : named(column.zone);
    default:
        return {};
    }
}

QVariant MappingColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ColumnMapping &column = m_mapping.columns[size_t(index.row())];
    const bool isMapped = column.field != MappedField::None;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Zone && !isChoosable(index) ? QString() : text(column, index.column());
    case Qt::ToolTipRole:
        return text(column, index.column());
    case Qt::ForegroundRole:
        return index.column() == Name                ? m_theme.text
               : isMapped && index.column() == Field ? m_theme.text
                                                     : m_theme.text2;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column of a table: what it means").arg(named(column.column), text(column, index.column()));
    default:
        return {};
    }
}

QVariant MappingColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Column");
    case Field:
        return tr("Means");
    case Type:
        return tr("Type");
    case Form:
        return tr("Unit or format");
    case Zone:
        return tr("Time zone");
    default:
        return {};
    }
}

Qt::ItemFlags MappingColumnsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isChoosable(index) ? usual | Qt::ItemIsEditable : usual;
}

MappingColumnsView::MappingColumnsView(QWidget *parent)
    : QTableView(parent)
    , m_model(new MappingColumnsModel(this))
{
    setAccessibleName(tr("Columns of the table and what they mean"));
    setModel(m_model);
    setItemDelegate(new ChoiceDelegate(this));
    setEditTriggers(QAbstractItemView::AnyKeyPressed);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false); // Tab leaves the table
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->setVisible(false);
    verticalHeader()->setDefaultSectionSize(metrics::tableRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    parlance::setStyle(this, style::card, QStringLiteral("plain"));
    setTextElideMode(Qt::ElideMiddle); // names of one table mostly begin alike
    horizontalHeader()->setMinimumSectionSize(48);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] { m_isSized |= !m_isFitting; });
    connect(this, &QAbstractItemView::clicked, this, &MappingColumnsView::open);
}

// All of them are seen at once, until somebody makes one wider.
void MappingColumnsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_isSized)
        return;
    constexpr std::array shares{22, 28, 16, 22, 12}; // of a hundred
    const QScopedValueRollback fitting(m_isFitting, true);
    for (int i = 0; i < int(shares.size()); ++i)
        horizontalHeader()->resizeSection(i, std::max(smallestWidth, viewport()->width()) * shares[size_t(i)] / 100);
}

void MappingColumnsView::open(const QModelIndex &index)
{
    if (state() != EditingState && m_model->isChoosable(index))
        edit(index);
}

void MappingColumnsView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2 ||
                       event->key() == Qt::Key_Space;
    if (opens && state() != EditingState && m_model->isChoosable(currentIndex())) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace parlance
