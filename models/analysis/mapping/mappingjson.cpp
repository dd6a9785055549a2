// Mapping files. Version 1; docs/formats.md describes it.
#include "models/analysis/mapping/tablemapping.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parlance {

namespace {

constexpr int version = 1;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

tl::unexpected<Error> wrong(const QString &what)
{
    return fail(ErrorCategory::Unreadable, QStringLiteral("not a mapping: ") + what);
}

// A single character; "tab" and "" are written out.
QString charText(char c)
{
    return c == '\0' ? QString() : c == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(c));
}

std::optional<char> charOf(const QJsonValue &value, char absent)
{
    if (value.isUndefined())
        return absent;
    const QString found = value.toString();
    if (found.isEmpty())
        return '\0';
    if (found == u"tab")
        return '\t';
    const char16_t c = found.front().unicode();
    return found.size() == 1 && c < 0x80 && c != '\n' && c != '\r' ? std::optional(char(c)) : std::nullopt;
}

QJsonObject layoutJson(const TableLayout &layout)
{
    QJsonObject json{{QStringLiteral("form"), text(keyOf(layout.form))},
                     {QStringLiteral("encoding"), text(keyOf(layout.encoding))},
                     {QStringLiteral("decimal"), layout.decimalComma ? QStringLiteral(",") : QStringLiteral(".")}};
    if (layout.form == TableForm::Delimited) {
        json.insert(QStringLiteral("delimiter"), charText(layout.delimiter));
        json.insert(QStringLiteral("quote"), charText(layout.quote));
        json.insert(QStringLiteral("header"), layout.header);
    } else if (!layout.rows.empty()) {
        json.insert(QStringLiteral("rows"), QString::fromStdString(layout.rows));
    }
    return json;
}

Result<TableLayout> layoutFrom(const QJsonObject &json)
{
    TableLayout layout;
    const QString form = json.value(QLatin1String("form")).toString(QStringLiteral("csv"));
    if (form == u"jsonl")
        layout.form = TableForm::JsonLines;
    else if (form == u"json")
        layout.form = TableForm::Json;
    else if (form != u"csv")
        return wrong(QStringLiteral("\"form\" is csv, jsonl or json"));
    const QString encoding = json.value(QLatin1String("encoding")).toString(QStringLiteral("utf-8"));
    const auto known = textEncodingOf(encoding.toLower().toStdString());
    if (!known)
        return wrong(QStringLiteral("unknown encoding \"%1\"").arg(encoding));
    layout.encoding = *known;
    const auto delimiter = charOf(json.value(QLatin1String("delimiter")), ',');
    const auto quote = charOf(json.value(QLatin1String("quote")), '"');
    if (!delimiter || *delimiter == '\0' || !quote || *delimiter == *quote)
        return wrong(QStringLiteral("\"delimiter\" and \"quote\" are single characters"));
    layout.delimiter = *delimiter;
    layout.quote = *quote;
    layout.decimalComma = json.value(QLatin1String("decimal")).toString() == u",";
    layout.header = json.value(QLatin1String("header")).toBool(true);
    layout.rows = json.value(QLatin1String("rows")).toString().toStdString();
    return layout;
}

QJsonObject columnJson(const ColumnMapping &column)
{
    QJsonObject json{{QStringLiteral("column"), QString::fromStdString(column.column)}};
    if (column.field == MappedField::None)
        return json;
    const FieldInfo &info = infoOf(column.field);
    json.insert(QStringLiteral("field"), text(info.key));
    json.insert(QStringLiteral("type"), text(keyOf(info.type)));
    if (info.type == CellType::Time) {
        json.insert(QStringLiteral("format"), text(keyOf(column.time)));
        if (!column.zone.empty())
            json.insert(QStringLiteral("zone"), QString::fromStdString(column.zone));
    }
    if (column.unit != CellUnit::None)
        json.insert(QStringLiteral("unit"), text(keyOf(column.unit)));
    return json;
}

Result<ColumnMapping> columnFrom(const QJsonObject &json)
{
    ColumnMapping column;
    column.column = json.value(QLatin1String("column")).toString().toStdString();
    const auto unknown = [&](const char *what, const QString &found) {
        return wrong(QStringLiteral("unknown %1 \"%2\" of the column \"%3\"")
                         .arg(QLatin1String(what), found, QString::fromStdString(column.column)));
    };
    const QString field = json.value(QLatin1String("field")).toString();
    const auto known = mappedFieldOf(field.toStdString());
    if (!known)
        return unknown("field", field);
    column.field = *known;
    const QString unit = json.value(QLatin1String("unit")).toString();
    const auto knownUnit = cellUnitOf(unit.toStdString());
    if (!knownUnit)
        return unknown("unit", unit);
    column.unit = *knownUnit;
    const auto units = unitsOf(column.field);
    if (*knownUnit != CellUnit::None && std::find(units.begin(), units.end(), *knownUnit) == units.end())
        return unknown("unit", unit);
    const QString format = json.value(QLatin1String("format")).toString(QStringLiteral("iso"));
    const auto form = timeFormOf(format.toStdString());
    if (!form)
        return unknown("format", format);
    column.time = *form;
    column.zone = json.value(QLatin1String("zone")).toString().toStdString();
    return column;
}

} // namespace

QJsonObject toJson(const TableMapping &mapping)
{
    QJsonArray columns;
    for (const ColumnMapping &column : mapping.columns)
        columns.append(columnJson(column));
    QJsonObject json{{QStringLiteral("parlance_mapping"), version},
                     {QStringLiteral("name"), QString::fromStdString(mapping.name)},
                     {QStringLiteral("records"), text(keyOf(mapping.kind))},
                     {QStringLiteral("table"), layoutJson(mapping.layout)},
                     {QStringLiteral("columns"), columns}};
    if (!mapping.source.empty())
        json.insert(QStringLiteral("source"), QString::fromStdString(mapping.source));
    return json;
}

Result<TableMapping> mappingFromJson(const QJsonObject &json)
{
    const QJsonValue stated = json.value(QLatin1String("parlance_mapping"));
    if (!stated.isDouble())
        return wrong(QStringLiteral("\"parlance_mapping\" is missing"));
    if (stated.toInt() > version)
        return fail(ErrorCategory::Unsupported, QStringLiteral("the mapping was written by a newer Parlance"));
    TableMapping mapping;
    mapping.name = json.value(QLatin1String("name")).toString().toStdString();
    mapping.source = json.value(QLatin1String("source")).toString().toStdString();
    const QString records = json.value(QLatin1String("records")).toString();
    const auto kind = rowKindOf(records.toStdString());
    if (!kind)
        return wrong(QStringLiteral("unknown \"records\": \"%1\"").arg(records));
    mapping.kind = *kind;
    auto layout = layoutFrom(json.value(QLatin1String("table")).toObject());
    if (!layout)
        return tl::unexpected(layout.error());
    mapping.layout = std::move(*layout);
    const QJsonArray columns = json.value(QLatin1String("columns")).toArray();
    if (columns.isEmpty() || size_t(columns.size()) > maxMappedColumns)
        return wrong(QStringLiteral("\"columns\" lists none, or too many"));
    for (const QJsonValue &each : columns) {
        auto column = columnFrom(each.toObject());
        if (!column)
            return tl::unexpected(column.error());
        mapping.columns.push_back(std::move(*column));
    }
    return mapping;
}

QByteArray mappingFile(const TableMapping &mapping)
{
    return QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Indented);
}

Result<TableMapping> readMapping(const QByteArray &file)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(file, &error);
    if (!document.isObject())
        return wrong(error.error == QJsonParseError::NoError ? QStringLiteral("not a JSON object")
                                                             : error.errorString());
    return mappingFromJson(document.object());
}

} // namespace parlance
