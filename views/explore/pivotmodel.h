// A PivotTable as an item model: only what is in sight is put into words, so that a million rows or tens of thousands of
// columns are opened at once.
#pragma once

#include "models/documents/exploration.h"
#include "models/query/pivottable.h"

#include <QAbstractTableModel>

#include <set>

namespace parlance {

class PivotModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        RawRole = Qt::UserRole + 1, // number; invalid: nothing
        DepthRole,                  // vertical: how far the row is indented
        FoldRole,                   // vertical: 1 open, 0 closed, −1 has no parts
        StrongRole,                 // a total
        ShareRole,                  // 0 to 1 of the largest cell of its measure; invalid for totals
        JudgementRole,
        DirectionRole,
        LinesRole, // horizontal: the lines of the head, outermost member first
        SortRole   // horizontal: 1 descending, −1 ascending, 0 not sorted by
    };
    // What a column of the view shows.
    struct Shown
    {
        enum class Part { Value, Previous, Change };
        int node = 0, measure = 0;
        Part part = Part::Value;
    };

    explicit PivotModel(QObject *parent = nullptr);

    void setTable(PivotPtr table, const Exploration &exploration, const OwnMeasures &own, UtcMs now,
                  const TimeZone &zone, const NumberStyle &style);
    [[nodiscard]] const NumberStyle &style() const { return m_style; }
    [[nodiscard]] CellLook look() const { return m_exploration.look; }
    [[nodiscard]] const PivotPtr &table() const { return m_table; }
    [[nodiscard]] int rowNode(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] const Shown &shown(int column) const { return m_columns[size_t(column)]; }
    [[nodiscard]] bool isFoldable(int row) const;
    [[nodiscard]] bool isOpen(int row) const;
    void fold(int row, bool open);
    void foldAll(bool open);
    void foldColumn(int column, bool open); // of the group that the column belongs to
    [[nodiscard]] bool canFoldColumns() const;
    // Where a row or column of these members stands; −1: it is not in sight.
    [[nodiscard]] int rowOf(const QStringList &keys) const;
    [[nodiscard]] int columnOf(const QStringList &keys, int measure, Shown::Part part) const;
    [[nodiscard]] const Pivot &asked() const { return m_exploration.pivot; }
    [[nodiscard]] QString cornerText() const;
    [[nodiscard]] QString rowText(int row) const;
    // "Bot Support Bot · Week W44"; empty for the total of all.
    [[nodiscard]] QString describeCell(int row, int column) const;
    // What is in sight as a Table: a column for each dimension of the rows, one for each of ours.
    [[nodiscard]] TablePtr asTable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();
    void addRows(int node);
    void addColumns(int node);
    void addNode(int node);
    [[nodiscard]] bool isOpenNode(int node) const;
    [[nodiscard]] std::optional<double> number(int row, const Shown &shown) const;
    [[nodiscard]] QString text(double value, const Shown &shown) const;
    [[nodiscard]] QStringList headLines(const Shown &shown) const;
    [[nodiscard]] QString partText(const Shown &shown) const;
    [[nodiscard]] QString memberText(const PivotSide &side, int node) const;
    [[nodiscard]] bool isPartial(const PivotSide &side, int node) const;
    [[nodiscard]] bool isTotal(int row, const Shown &shown) const;
    [[nodiscard]] int sortOf(int column) const;
    [[nodiscard]] bool folds() const;
    void measure();

    PivotPtr m_table;
    Exploration m_exploration;
    OwnMeasures m_own;
    UtcMs m_now = 0;
    TimeZone m_zone;
    NumberStyle m_style;
    std::vector<int> m_rows;
    std::vector<Shown> m_columns;
    std::set<QStringList> m_closedRows, m_closedColumns; // by the keys of their members: kept over answers
    std::set<QStringList> m_openRows;                    // where groups are closed by themselves
    std::vector<double> m_largest;                       // of the cells, by measure
};

} // namespace parlance
