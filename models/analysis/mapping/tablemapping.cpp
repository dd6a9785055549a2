#include "models/analysis/mapping/tablemapping.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <set>

namespace parlance {

namespace {

constexpr std::array formKeys{std::string_view("csv"), std::string_view("jsonl"), std::string_view("json")};
constexpr std::array encodingKeys{std::string_view("utf-8"),        std::string_view("utf-16le"),
                                  std::string_view("utf-16be"),     std::string_view("iso-8859-1"),
                                  std::string_view("windows-1252"), std::string_view("shift_jis")};

// What a row of the kind cannot do without: one of the fields of each group.
struct Need
{
    MappingFlaw flaw = MappingFlaw::None;
    std::vector<MappedField> oneOf;
};

std::vector<Need> needsOf(RowKind kind)
{
    using F = MappedField;
    const Need time{MappingFlaw::NoTime, {F::At}};
    switch (kind) {
    case RowKind::Messages:
        return {time,
                {MappingFlaw::NoContent,
                 {F::Text, F::Question, F::Answer, F::Role, F::Model, F::InputTokens, F::OutputTokens, F::Cost,
                  F::Intent, F::Error, F::ResponseTime}}};
    case RowKind::Conversations:
        return {{MappingFlaw::NoConversation, {F::Conversation}}};
    case RowKind::Feedback:
        return {time, {MappingFlaw::NoRating, {F::Rating}}};
    case RowKind::Leads:
        return {time, {MappingFlaw::NoContent, {F::Name, F::Email, F::Phone, F::Company}}};
    case RowKind::Events:
        return {time, {MappingFlaw::NoEvent, {F::Event}}};
    case RowKind::Metrics:
        return {time, {MappingFlaw::NoSample, {F::Sample}}};
    }
    return {};
}

MappingProblem problemOfColumn(const TableMapping &mapping, size_t index)
{
    const ColumnMapping &column = mapping.columns[index];
    if (column.field == MappedField::None)
        return {};
    if (!infoOf(column.field).isOf(mapping.kind))
        return {MappingFlaw::WrongField, int(index)};
    const auto earlier = std::find_if(mapping.columns.begin(), mapping.columns.begin() + qsizetype(index),
                                      [&](const ColumnMapping &c) { return c.field == column.field; });
    if (earlier != mapping.columns.begin() + qsizetype(index) && !isRepeatable(mapping, column.field))
        return {MappingFlaw::TwiceMapped, int(index)};
    if (!column.zone.empty() && !QTimeZone(QByteArray::fromStdString(column.zone)).isValid())
        return {MappingFlaw::UnknownZone, int(index)};
    return {};
}

} // namespace

std::string_view keyOf(TableForm form)
{
    return formKeys[size_t(form)];
}

std::string_view keyOf(TextEncoding encoding)
{
    return encodingKeys[size_t(encoding)];
}

std::optional<TextEncoding> textEncodingOf(std::string_view key)
{
    const auto found = std::find(encodingKeys.begin(), encodingKeys.end(), key);
    return found == encodingKeys.end() ? std::nullopt : std::optional(TextEncoding(found - encodingKeys.begin()));
}

const ColumnMapping *TableMapping::find(MappedField field) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [field](const ColumnMapping &c) { return c.field == field; });
    return found == columns.end() ? nullptr : &*found;
}

bool TableMapping::isFor(TableForm form, const std::vector<std::string> &header) const
{
    if (form != layout.form || header.empty() || columns.empty())
        return false;
    std::set<std::string> ours, theirs(header.begin(), header.end());
    for (const ColumnMapping &column : columns)
        ours.insert(column.column);
    if (form == TableForm::Delimited)
        return layout.header && ours == theirs && header.size() == columns.size();
    size_t shared = 0;
    for (const std::string &each : theirs)
        shared += ours.contains(each);
    if (shared * 10 < theirs.size() * 8)
        return false;
    const std::vector<Need> needs = needsOf(kind);
    return std::all_of(needs.begin(), needs.end(), [&](const Need &need) {
        return std::any_of(columns.begin(), columns.end(), [&](const ColumnMapping &column) {
            return theirs.contains(column.column) &&
                   std::find(need.oneOf.begin(), need.oneOf.end(), column.field) != need.oneOf.end();
        });
    });
}

bool isRepeatable(const TableMapping &mapping, MappedField field)
{
    return field == MappedField::None || field == MappedField::Property ||
           (field == MappedField::Sample && !mapping.has(MappedField::Metric));
}

MappingProblem problemOf(const TableMapping &mapping, bool named)
{
    const bool mapsAny = std::any_of(mapping.columns.begin(), mapping.columns.end(),
                                     [](const ColumnMapping &c) { return c.field != MappedField::None; });
    if (!mapsAny)
        return {MappingFlaw::NothingMapped, -1};
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        if (const MappingProblem problem = problemOfColumn(mapping, i); problem.flaw != MappingFlaw::None)
            return problem;
    }
    for (const Need &need : needsOf(mapping.kind)) {
        const bool there =
            std::any_of(need.oneOf.begin(), need.oneOf.end(), [&](MappedField field) { return mapping.has(field); });
        if (!there)
            return {need.flaw, -1};
    }
    return {named && mapping.name.empty() ? MappingFlaw::NoName : MappingFlaw::None, -1};
}

QString problemText(const TableMapping &mapping, const MappingProblem &problem)
{
    const QString kind = QString::fromUtf8(keyOf(mapping.kind).data(), qsizetype(keyOf(mapping.kind).size()));
    const QString column =
        problem.column < 0 ? QString() : QString::fromStdString(mapping.columns[size_t(problem.column)].column);
    switch (problem.flaw) {
    case MappingFlaw::None:
        return {};
    case MappingFlaw::NoName:
        return QStringLiteral("the mapping has no name");
    case MappingFlaw::NothingMapped:
        return QStringLiteral("no column is mapped to a field");
    case MappingFlaw::NoTime:
        return QStringLiteral("no column is mapped to the time (\"at\"), which %1 need").arg(kind);
    case MappingFlaw::NoContent:
        return QStringLiteral("no column is mapped to what %1 consist of").arg(kind);
    case MappingFlaw::NoConversation:
        return QStringLiteral("no column is mapped to the id of the conversation");
    case MappingFlaw::NoRating:
        return QStringLiteral("no column is mapped to the rating");
    case MappingFlaw::NoEvent:
        return QStringLiteral("no column is mapped to the name of the event");
    case MappingFlaw::NoSample:
        return QStringLiteral("no column is mapped to the value of the metric (\"sample\")");
    case MappingFlaw::TwiceMapped:
        return QStringLiteral("the column \"%1\" is mapped to a field that another column has already").arg(column);
    case MappingFlaw::WrongField:
        return QStringLiteral("the column \"%1\" is mapped to a field that %2 do not have").arg(column, kind);
    case MappingFlaw::UnknownZone:
        return QStringLiteral("the column \"%1\" has an unknown time zone").arg(column);
    }
    return {};
}

} // namespace parlance
