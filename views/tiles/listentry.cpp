#include "views/tiles/listentry.h"

#include "models/documents/pagefilter.h"

namespace parlance {

namespace {

QString textAt(const Table &table, const char *key, qsizetype row)
{
    const Column *column = table.column(QString::fromLatin1(key));
    const bool known =
        column && column->type == ValueType::Text && !column->isNull(row) && !isOtherMember(*column, row);
    return known ? column->texts[size_t(row)] : QString();
}

std::optional<double> numberAt(const Table &table, const char *key, qsizetype row)
{
    const Column *column = table.column(QString::fromLatin1(key));
    return column && !column->isNull(row) ? std::optional(column->number(row)) : std::nullopt;
}

} // namespace

std::optional<FixEntry> listEntryOf(const Table &table, qsizetype row, const Filter &where)
{
    if (row < 0 || row >= table.rows)
        return std::nullopt;
    FixEntry entry;
    entry.text = textAt(table, "utterance", row);
    entry.list = entry.text.isEmpty() ? FixList::Questions : FixList::Utterances;
    if (entry.text.isEmpty())
        entry.text = textAt(table, "question", row);
    if (entry.text.trimmed().isEmpty())
        return std::nullopt;
    entry.bot = textAt(table, "bot", row);
    if (entry.bot.isEmpty())
        entry.bot = soleMember(where, DimensionKey::Bot).value_or(QString());
    if (entry.list == FixList::Utterances) {
        entry.suggested = textAt(table, "nearest_intent", row);
        entry.confidence = numberAt(table, "nearest_confidence", row);
    } else {
        entry.bot.clear(); // a question is answered for all
    }
    const auto said = numberAt(table, entry.list == FixList::Utterances ? "missed" : "queries", row);
    entry.uses = qint64(said.value_or(0));
    if (const auto last = numberAt(table, "last_seen", row))
        entry.lastAt = UtcMs(*last);
    return entry;
}

} // namespace parlance
