#include "models/engine/largestmembers.h"

#include <QCoreApplication>

#include <algorithm>

namespace parlance {

namespace {

Filter isKept(const KeptMembers &kept, const Query &query)
{
    const Grouping &grouping = query.by[kept.grouping];
    // No member at all: one that nothing has.
    const QStringList keys = kept.keys.isEmpty() ? QStringList{otherMember.toString()} : kept.keys;
    const Filter named{FilterOp::In, {}, grouping.dimension, grouping.grain, keys};
    if (!kept.null)
        return named;
    const Filter none{FilterOp::IsNull, {}, grouping.dimension, grouping.grain, {}};
    return kept.keys.isEmpty() ? none : Filter{FilterOp::Any, {named, none}, {}, Grain::Hour, {}};
}

template <typename T>
void append(std::vector<T> &to, const std::vector<T> &from)
{
    to.insert(to.end(), from.begin(), from.end());
}

void appendRows(Table &to, const Table &from)
{
    for (Column &column : to.columns) {
        const Column *const more = from.column(column.key);
        if (!more)
            continue;
        if (column.labels.empty() && !more->labels.empty())
            column.labels = column.texts;
        append(column.labels, !column.labels.empty() && more->labels.empty() ? more->texts : more->labels);
        append(column.integers, more->integers);
        append(column.reals, more->reals);
        append(column.texts, more->texts);
        append(column.nulls, more->nulls);
    }
    to.rows += from.rows;
    to.groupCount += from.groupCount;
}

bool saysAnything(const Table &answer)
{
    return std::ranges::any_of(answer.columns, [](const Column &column) {
        return column.kind == ColumnKind::Measure && !column.nulls.empty() && !column.isNull(0) &&
               (column.type == ValueType::Text || column.number(0) != 0);
    });
}

} // namespace

std::vector<KeptMembers> keptMembers(const Query &query, const Table &answer)
{
    std::vector<KeptMembers> all;
    for (size_t i = 0; i < query.by.size(); ++i) {
        const Column *const column = answer.column(columnKey(query.by[i]));
        if (query.by[i].top == 0 || !column || column->type != ValueType::Text) // of numbers all are shown
            continue;
        KeptMembers kept{i, {}, false};
        for (qsizetype row = 0; row < answer.rows; ++row) {
            if (column->isNull(row))
                kept.null = true;
            else if (!isOtherMember(*column, row))
                kept.keys << column->texts[size_t(row)];
        }
        kept.keys.removeDuplicates();
        all.push_back(std::move(kept));
    }
    return all;
}

QueryOfMembers::QueryOfMembers(const Query &query, std::vector<KeptMembers> kept)
    : m_kept(std::move(kept))
{
    if (m_kept.empty()) {
        m_queries = {query};
        return;
    }
    for (size_t others = 0; others < size_t(1) << m_kept.size(); ++others) {
        Query part = query;
        for (size_t k = m_kept.size(); k-- > 0;) {
            const Filter isIn = isKept(m_kept[k], query);
            part.by[m_kept[k].grouping].top = 0;
            if (others >> k & 1) {
                part.where = part.where && Filter{FilterOp::Not, {isIn}, {}, Grain::Hour, {}};
                part.by.erase(part.by.begin() + qsizetype(m_kept[k].grouping));
            } else {
                part.where = part.where && isIn;
            }
        }
        part.fill = false; // a row of others only where there are any
        if (others > 0)
            part.order.clear();
        part.limit = 0;
        m_queries.push_back(std::move(part));
    }
    Query whole = query;
    whole.by.clear();
    whole.order.clear();
    whole.limit = 0;
    m_queries.push_back(std::move(whole));
}

// The columns of the groupings that are "other" in this answer.
Table QueryOfMembers::withOthers(const Table &answer, size_t which, const Table &like) const
{
    Table result = answer;
    for (size_t k = 0; k < m_kept.size(); ++k) {
        if ((which >> k & 1) == 0)
            continue;
        const size_t place = m_kept[k].grouping;
        Column column = like.columns[place];
        column.texts.assign(size_t(answer.rows), otherMember.toString());
        column.labels.assign(size_t(answer.rows), QCoreApplication::translate("Engine", "Other"));
        column.nulls.assign(size_t(answer.rows), false);
        result.columns.insert(result.columns.begin() + qsizetype(place), std::move(column));
    }
    return result;
}

TablePtr QueryOfMembers::together(std::span<const TablePtr> answers) const
{
    if (m_kept.empty())
        return answers.front();
    Table all = *answers.front();
    for (size_t which = 1; which + 1 < answers.size(); ++which) {
        const Table &answer = *answers[which];
        // Without any grouping there is always a row.
        if (!m_queries[which].by.empty() || saysAnything(answer))
            appendRows(all, withOthers(answer, which, *answers.front()));
    }
    const Table &whole = *answers.back();
    for (size_t i = 0; i < all.columns.size() && i < all.totals.size(); ++i) {
        const int from = all.columns[i].kind == ColumnKind::Dimension ? -1 : whole.find(all.columns[i].key);
        all.totals[i] = from < 0 || size_t(from) >= whole.totals.size() ? std::nullopt : whole.totals[size_t(from)];
    }
    return std::make_shared<const Table>(std::move(all));
}

} // namespace parlance
