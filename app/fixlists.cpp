#include "app/fixlists.h"

#include "models/store/botlist.h"

#include <QCoreApplication>

#include <array>

namespace parlance {

namespace {

using enum FieldUse;

constexpr std::array exports{"qa-list", "utterance-list", "guardrail-list", "evaluation-set"};

constexpr std::array questionFields{RecordField{"question", Text, ValueType::Text, Unit::Text, nullptr},
                                    RecordField{"answer", Text, ValueType::Text, Unit::Text, nullptr},
                                    RecordField{"sources", Text, ValueType::Text, Unit::Text, nullptr},
                                    RecordField{"status", Plain, ValueType::Text, Unit::Text, nullptr},
                                    RecordField{"note", Text, ValueType::Text, Unit::Text, nullptr},
                                    RecordField{"changed", Plain, ValueType::Time, Unit::Time, nullptr}};
constexpr std::array utteranceFields{RecordField{"botId", Text, ValueType::Text, Unit::Text, nullptr},
                                     RecordField{"botName", Text, ValueType::Text, Unit::Text, nullptr},
                                     RecordField{"localeId", Text, ValueType::Text, Unit::Text, nullptr},
                                     RecordField{"intentName", Text, ValueType::Text, Unit::Text, nullptr},
                                     RecordField{"utterance", Text, ValueType::Text, Unit::Text, nullptr},
                                     RecordField{"count", Plain, ValueType::Integer, Unit::Count, nullptr},
                                     RecordField{"firstSeen", Plain, ValueType::Time, Unit::Time, nullptr},
                                     RecordField{"lastSeen", Plain, ValueType::Time, Unit::Time, nullptr},
                                     RecordField{"suggestedIntent", Text, ValueType::Text, Unit::Text, nullptr},
                                     RecordField{"confidence", Plain, ValueType::Real, Unit::Percent, nullptr},
                                     RecordField{"status", Plain, ValueType::Text, Unit::Text, nullptr}};
constexpr std::array guardrailFields{RecordField{"asked", Text, ValueType::Text, Unit::Text, nullptr},
                                     RecordField{"say_instead", Text, ValueType::Text, Unit::Text, nullptr},
                                     RecordField{"status", Plain, ValueType::Text, Unit::Text, nullptr},
                                     RecordField{"note", Text, ValueType::Text, Unit::Text, nullptr},
                                     RecordField{"changed", Plain, ValueType::Time, Unit::Time, nullptr}};
constexpr std::array evaluationFields{RecordField{"id", Plain, ValueType::Text, Unit::Text, nullptr},
                                      RecordField{"kind", Plain, ValueType::Text, Unit::Text, nullptr},
                                      RecordField{"input", Text, ValueType::Text, Unit::Text, nullptr},
                                      RecordField{"expected", Text, ValueType::Text, Unit::Text, nullptr},
                                      RecordField{"sources", Text, ValueType::Text, Unit::Text, nullptr},
                                      RecordField{"bot", Text, ValueType::Text, Unit::Text, nullptr},
                                      RecordField{"locale", Text, ValueType::Text, Unit::Text, nullptr}};

// Fills columns in the order of the fields; one call per field and row.
class Rows
{
public:
    explicit Rows(std::span<const RecordField> fields)
    {
        for (const RecordField &field : fields) {
            Column column;
            column.key = QLatin1String(field.key);
            column.type = field.type;
            column.unit = field.unit;
            m_table.columns.push_back(std::move(column));
        }
    }
    Rows &text(const QString &value)
    {
        next(value.isEmpty()).texts.push_back(value);
        return *this;
    }
    Rows &number(std::optional<qint64> value)
    {
        next(!value).integers.push_back(value.value_or(0));
        return *this;
    }
    Rows &real(std::optional<double> value)
    {
        next(!value).reals.push_back(value.value_or(0));
        return *this;
    }
    Table take()
    {
        m_table.rows = m_table.columns.empty() ? 0 : qsizetype(m_table.columns.front().nulls.size());
        m_table.totals.resize(m_table.columns.size());
        return std::move(m_table);
    }

private:
    Column &next(bool isNull)
    {
        Column &column = m_table.columns[m_next++ % m_table.columns.size()];
        column.nulls.push_back(isNull);
        return column;
    }
    Table m_table;
    size_t m_next = 0;
};

FixList listOf(FixExport what)
{
    return what == FixExport::Utterances   ? FixList::Utterances
           : what == FixExport::Guardrails ? FixList::Guardrails
                                           : FixList::Questions;
}

QString joined(const QStringList &sources)
{
    return sources.join(QStringLiteral("; "));
}

Result<QHash<QString, QString>> botNames(const Store &store)
{
    const auto bots = allBots(store);
    if (!bots)
        return tl::unexpected(bots.error());
    QHash<QString, QString> names;
    for (const BotInfo &bot : *bots)
        if (!bot.title.isEmpty())
            names.insert(bot.key, bot.title);
    return names;
}

void addCases(Rows &rows, const std::vector<FixEntry> &entries)
{
    for (const FixEntry &entry : entries)
        if (!entry.value.isEmpty() && entry.state != FixState::Ignored)
            rows.text(keyOf(entry.list) + u'-' + QString::number(entry.id))
                .text(entry.list == FixList::Questions ? QStringLiteral("answer") : QStringLiteral("intent"))
                .text(entry.text)
                .text(entry.value)
                .text(joined(entry.sources))
                .text(entry.bot)
                .text(entry.locale);
}

} // namespace

QString keyOf(FixExport what)
{
    return QLatin1String(exports.at(size_t(what)));
}

std::optional<FixExport> fixExport(QStringView key)
{
    for (size_t i = 0; i < exports.size(); ++i)
        if (key == QLatin1String(exports.at(i)))
            return FixExport(i);
    return std::nullopt;
}

std::span<const RecordField> fixFields(FixExport what)
{
    switch (what) {
    case FixExport::Questions:
        return questionFields;
    case FixExport::Utterances:
        return utteranceFields;
    case FixExport::Guardrails:
        return guardrailFields;
    case FixExport::Evaluation:
        break;
    }
    return evaluationFields;
}

Result<Table> fixTable(const Store &store, FixExport what)
{
    const auto entries = fixEntries(store, listOf(what));
    const auto names = botNames(store);
    if (!entries || !names)
        return tl::unexpected(!entries ? entries.error() : names.error());
    Rows rows(fixFields(what));
    if (what == FixExport::Evaluation) {
        const auto utterances = fixEntries(store, FixList::Utterances);
        if (!utterances)
            return tl::unexpected(utterances.error());
        addCases(rows, *entries);
        addCases(rows, *utterances);
        return rows.take();
    }
    for (const FixEntry &entry : *entries) {
        if (what == FixExport::Utterances)
            rows.text(entry.bot)
                .text(names->value(entry.bot))
                .text(entry.locale)
                .text(entry.value)
                .text(entry.text)
                .number(entry.uses > 0 ? std::optional(entry.uses) : std::nullopt)
                .number(entry.firstAt)
                .number(entry.lastAt)
                .text(entry.suggested)
                .real(entry.confidence)
                .text(keyOf(entry.state));
        else if (what == FixExport::Questions)
            rows.text(entry.text).text(entry.value).text(joined(entry.sources));
        else
            rows.text(entry.text).text(entry.value);
        if (what != FixExport::Utterances)
            rows.text(keyOf(entry.state)).text(entry.note).number(entry.updatedAt);
    }
    return rows.take();
}

Result<std::vector<LexUtterance>> lexUtterances(const Store &store, const QString &locale)
{
    const auto entries = fixEntries(store, FixList::Utterances);
    if (!entries)
        return tl::unexpected(entries.error());
    std::vector<LexUtterance> utterances;
    for (const FixEntry &entry : *entries)
        if (entry.state == FixState::Open && !entry.value.isEmpty() &&
            (locale.isEmpty() || entry.locale.isEmpty() || entry.locale == locale))
            utterances.push_back({entry.text, entry.value, entry.locale});
    return utterances;
}

QString refusal(const LexPlacement &placement)
{
    const LexUtterance &utterance = placement.utterance;
    const auto said = [&](const QString &why) {
        return QCoreApplication::translate("FixLists", "“%1”: %2", "utterance, why").arg(utterance.text, why);
    };
    switch (placement.outcome) {
    case LexOutcome::Added:
    case LexOutcome::AlreadyThere:
        return {};
    case LexOutcome::OtherIntent:
        return said(QCoreApplication::translate("FixLists", "the intent %1 has it already").arg(placement.detail));
    case LexOutcome::UnknownIntent:
        return said(QCoreApplication::translate("FixLists", "the export has no intent %1").arg(utterance.intent));
    case LexOutcome::SeveralLocales:
        return said(
            QCoreApplication::translate("FixLists", "several locales have the intent %1").arg(utterance.intent));
    case LexOutcome::BuiltInIntent:
        return said(QCoreApplication::translate("FixLists", "%1 is built in and takes none").arg(utterance.intent));
    case LexOutcome::UnknownSlot:
        return said(QCoreApplication::translate("FixLists", "the intent has no slot {%1}").arg(placement.detail));
    }
    return {};
}

} // namespace parlance
