#include "views/dialogs/mappingpreviewview.h"

#include "views/dialogs/mappingwords.h"

#include <QHeaderView>

#include <algorithm>

namespace parlance {

namespace {

constexpr int longestName = 30;
constexpr int headerHeight = 40;                                  // two lines
constexpr int narrowest = 88, widestText = 260, widestTime = 420; // of columns, before somebody draws them wider

// Long names of one table differ at either end.
QString shortened(const QString &name)
{
    if (name.size() <= longestName)
        return name;
    return QString(name.left(longestName / 2) + QChar(0x2026) + name.right(longestName / 2 - 1));
}

} // namespace

void MappingPreviewModel::setPreview(const TableMapping &mapping, MappingPreview preview)
{
    const bool sameShape = mapping.columns.size() == m_columns.size() && preview.rows.size() == m_preview.rows.size();
    if (!sameShape)
        beginResetModel();
    m_columns = mapping.columns;
    m_preview = std::move(preview);
    if (!sameShape)
        endResetModel();
    else
        refresh();
}

void MappingPreviewModel::setShowsMeaning(bool shows)
{
    m_showsMeaning = shows;
    refresh();
}

void MappingPreviewModel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_alert = icon(QStringLiteral("triangle-alert"), theme.neg);
    refresh();
}

void MappingPreviewModel::refresh()
{
    if (rowCount() == 0 || columnCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int MappingPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size());
}

int MappingPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString MappingPreviewModel::shown(const PreviewCell &cell, int column) const
{
    const bool isMapped = m_columns[size_t(column)].field != MappedField::None;
    const QString &text =
        m_showsMeaning && isMapped && cell.problem.isEmpty() && !cell.meaning.isEmpty() ? cell.meaning : cell.text;
    return QString(text).replace(u'\n', QChar(0x23CE));
}

QString MappingPreviewModel::problemOf(const PreviewRow &row, const PreviewCell &cell) const
{
    if (!cell.problem.isEmpty())
        return row.isRejected() ? tr("Left out: %1").arg(previewProblem(cell.problem))
                                : tr("Taken as missing: %1").arg(previewProblem(cell.problem));
    return row.isRejected() ? tr("Left out: %1").arg(previewProblem(row.problem)) : QString();
}

QVariant MappingPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PreviewRow &row = m_preview.rows[size_t(index.row())];
    const bool isThere = size_t(index.column()) < row.cells.size();
    const PreviewCell cell = isThere ? row.cells[size_t(index.column())] : PreviewCell();
    const bool isWhole = row.isRejected() && row.cells.size() < m_columns.size(); // the row is no row
    const bool isMarked = !cell.problem.isEmpty() || (isWhole && index.column() == 0);
    switch (role) {
    case Qt::DisplayRole:
        return isThere ? shown(cell, index.column()) : QString();
    case Qt::ToolTipRole: {
        const QString problem = problemOf(row, cell);
        return problem.isEmpty() ? cell.text : QString(problem + QLatin1Char('\n') + cell.text);
    }
    case Qt::AccessibleTextRole: {
        const QString problem = problemOf(row, cell);
        const QString text = isThere ? shown(cell, index.column()) : QString();
        return problem.isEmpty() ? text : QString(text + QStringLiteral(" – ") + problem);
    }
    case Qt::BackgroundRole:
        return isMarked || isWhole ? QVariant(m_theme.negSoft) : QVariant();
    case Qt::ForegroundRole:
        if (isMarked)
            return m_theme.neg;
        return m_columns[size_t(index.column())].field == MappedField::None || row.isRejected() ? m_theme.text3
                                                                                                : m_theme.text;
    case Qt::DecorationRole:
        return isMarked ? QVariant(m_alert) : QVariant();
    default:
        return {};
    }
}

QVariant MappingPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (size_t(section) >= m_preview.rows.size())
            return {};
        const PreviewRow &row = m_preview.rows[size_t(section)];
        if (role == Qt::DisplayRole)
            return QString::number(row.line);
        if (role == Qt::ToolTipRole && row.isRejected())
            return tr("Left out: %1").arg(previewProblem(row.problem));
        if (role == Qt::DecorationRole && row.isRejected())
            return m_alert;
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    }
    if (size_t(section) >= m_columns.size())
        return {};
    const ColumnMapping &column = m_columns[size_t(section)];
    const QString name = QString::fromStdString(column.column);
    if (role == Qt::DisplayRole) {
        const QString meaning = column.field == MappedField::None ? QStringLiteral("–") : mappedFieldName(column.field);
        return QString(shortened(name) + QLatin1Char('\n') + meaning);
    }
    return role == Qt::ToolTipRole ? QVariant(name) : QVariant();
}

MappingPreviewView::MappingPreviewView(QWidget *parent)
    : QTableView(parent)
    , m_model(new MappingPreviewModel(this))
{
    setAccessibleName(tr("First rows of the file"));
    setModel(m_model);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setIconSize({14, 14});
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(metrics::tableRow);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(metrics::tableRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(headerHeight);
    parlance::setStyle(this, style::card, QStringLiteral("plain"));
}

void MappingPreviewView::showPreview(const TableMapping &mapping, MappingPreview preview)
{
    m_model->setPreview(mapping, std::move(preview));
    clearSpans();
    const auto &rows = m_model->preview().rows;
    const int columns = m_model->columnCount();
    for (size_t i = 0; i < rows.size() && columns > 1; ++i) {
        if (rows[i].cells.size() < size_t(columns))
            setSpan(int(i), 0, 1, columns); // what is no row is shown as it stands
    }
    fitColumns();
}

// A column is as wide as what is in it. One that shows something else now may grow: what was narrowed by hand stays so.
void MappingPreviewView::fitColumns()
{
    std::vector<std::string> names;
    for (const ColumnMapping &column : m_model->columns())
        names.push_back(column.column);
    const bool isNew = names != m_names;
    m_names = std::move(names);
    m_needed.resize(m_names.size(), 0);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const bool isTime = infoOf(m_model->columns()[size_t(i)].field).type == CellType::Time;
        const int needed = std::clamp(std::max(sizeHintForColumn(i), horizontalHeader()->sectionSizeHint(i)), narrowest,
                                      isTime ? widestTime : widestText);
        if (isNew || needed > m_needed[size_t(i)])
            setColumnWidth(i, needed);
        m_needed[size_t(i)] = needed;
    }
}

void MappingPreviewView::setShowsMeaning(bool shows)
{
    m_model->setShowsMeaning(shows);
    fitColumns();
}

void MappingPreviewView::showColumn(int column)
{
    if (column >= 0 && column < m_model->columnCount() && m_model->rowCount() > 0)
        scrollTo(m_model->index(std::max(0, rowAt(0)), column));
}

} // namespace parlance
