// The answer to a Query: typed columns with nulls and provenance. Immutable once shared.
#pragma once

#include "models/core/format.h"
#include "models/core/ids.h"

#include <QMetaType>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace parlance {

enum class ColumnKind { Dimension, Measure, Share, Change, Comparison };
enum class ValueType { Integer, Real, Text, Time };
enum class GoodWhen { Neutral, Higher, Lower };

// One column. Exactly one of the vectors is used, by type; nulls.size() == rows (true: no value).
struct Column
{
    QString key;   // permanent: "cost", "bot", "time", "cost.previous"
    QString label; // translated
    ColumnKind kind = ColumnKind::Measure;
    ValueType type = ValueType::Integer;
    Unit unit = Unit::Count;
    Grain grain = Grain::Day; // of a time column
    GoodWhen good = GoodWhen::Neutral;

    std::vector<qint64> integers; // Integer (counts, nano-dollars, milliseconds) and Time (UTC ms of the start)
    std::vector<double> reals;    // Real
    std::vector<QString> texts;   // Text: the key of the member (bot id, user id, model key)
    std::vector<QString> labels;  // Text: what people read; empty when the same as texts
    std::vector<bool> nulls;

    [[nodiscard]] bool isNull(qsizetype row) const { return nulls[size_t(row)]; }
    // As a number for charts: integers as they are (money in nano-dollars), NaN for null and text.
    [[nodiscard]] double number(qsizetype row) const;
    [[nodiscard]] const QString &labelAt(qsizetype row) const
    {
        return labels.empty() ? texts[size_t(row)] : labels[size_t(row)];
    }
};

// The key of the row that stands for all members beyond the top n. Not a member: nothing can be filtered by it.
inline constexpr QStringView otherMember = u"\u2026other";
[[nodiscard]] inline bool isOtherMember(const Column &column, qsizetype row)
{
    return column.type == ValueType::Text && !column.isNull(row) && column.texts[size_t(row)] == otherMember;
}

// How the answer came about.
struct Provenance
{
    QString query; // canonical JSON
    QString sql;   // of the row plan, for people; with bound values written out
    QString plan;  // "columns" or "rows"
    qint64 rowsRead = 0;
    DataVersion version;
    TimeRange range;      // resolved
    TimeRange comparison; // resolved; unbounded when there is none
    QString zone;
    qint64 elapsedMicros = 0;
};

struct Table
{
    std::vector<Column> columns;
    qsizetype rows = 0;
    // Totals over all facts of the query (recomputed, never summed from rows): one per column, null for dimensions.
    std::vector<std::optional<double>> totals;
    qint64 groupCount = 0; // groups before the limit
    Provenance provenance;

    [[nodiscard]] int find(QStringView key) const; // -1 when there is none
    [[nodiscard]] const Column *column(QStringView key) const;
};

using TablePtr = std::shared_ptr<const Table>;

} // namespace parlance

Q_DECLARE_METATYPE(parlance::TablePtr)
