// How one cell of a Table reads: shared by the item models, so that a number looks the same in every list.
#pragma once

#include "models/query/table.h"

#include <QVariant>

namespace parlance {

// One column of a view over a Table: the value itself, a bar beside it, its share of the total, or its change.
struct ViewColumn
{
    enum class Show { Value, Bar, Share, Change };

    QString key;   // of the Table's column
    QString label; // empty: the Table's
    Show show = Show::Value;
    bool brief = false;     // 46.3 M instead of 46,281,904
    bool strong = false;    // to be read first
    bool hideEmpty = false; // left out when the whole column is null

    bool operator==(const ViewColumn &) const = default;
};

class TableCells
{
public:
    TableCells() = default;
    TableCells(TablePtr table, NumberStyle style, TimeZone zone);

    [[nodiscard]] const TablePtr &table() const { return m_table; }
    // One for every column of the Table, comparison columns folded into a Change beside their measure.
    [[nodiscard]] std::vector<ViewColumn> defaultColumns() const;
    // Those of `wanted` that the Table has and that are not to be hidden.
    [[nodiscard]] std::vector<ViewColumn> usable(const std::vector<ViewColumn> &wanted) const;

    [[nodiscard]] QString label(const ViewColumn &column) const;
    [[nodiscard]] QString text(const ViewColumn &column, qsizetype row) const; // null is "–"
    // Of the whole table, from the facts; empty when there is none.
    [[nodiscard]] QString totalText(const ViewColumn &column) const;
    // For sorting and for machines: number, text, or invalid for null. Money in nano-dollars.
    [[nodiscard]] QVariant raw(const ViewColumn &column, qsizetype row) const;
    // The same as text for machines: money in exact dollars, times in ISO 8601 UTC, no grouping; "" for null.
    [[nodiscard]] QString machineText(const ViewColumn &column, qsizetype row) const;
    [[nodiscard]] double number(const ViewColumn &column, qsizetype row) const; // NaN for null and text
    [[nodiscard]] int judgement(const ViewColumn &column, qsizetype row) const; // of a Change
    [[nodiscard]] bool isNumeric(const ViewColumn &column) const;

private:
    [[nodiscard]] const Column *find(const ViewColumn &column) const;
    [[nodiscard]] const Column *previous(const ViewColumn &column) const;

    TablePtr m_table;
    NumberStyle m_style;
    TimeZone m_zone;
};

} // namespace parlance
