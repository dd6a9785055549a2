#include "app/cli/mappingtext.h"

#include "app/cli/texts.h"

#include <QJsonArray>

namespace parlance::cli {

namespace {

constexpr int shownRows = 5;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString columnLine(const ColumnMapping &column)
{
    const QString name = QString::fromStdString(column.column);
    if (column.field == MappedField::None)
        return QStringLiteral("  %1 -").arg(name, -28);
    const FieldInfo &info = infoOf(column.field);
    QString line = QStringLiteral("  %1 %2 %3").arg(name, -28).arg(text(info.key), -18).arg(text(keyOf(info.type)));
    if (info.type == CellType::Time)
        line += u' ' + text(keyOf(column.time));
    if (column.unit != CellUnit::None)
        line += u' ' + text(keyOf(column.unit));
    if (!column.zone.empty())
        line += u' ' + QString::fromStdString(column.zone);
    return line;
}

QString layoutLine(const TableLayout &layout)
{
    if (layout.form != TableForm::Delimited)
        return text(keyOf(layout.form)) + u", " + text(keyOf(layout.encoding)) +
               (layout.rows.empty() ? QString() : u", " + QString::fromStdString(layout.rows));
    const QString delimiter = layout.delimiter == '\t' ? Cli::tr("tab") : QString(QLatin1Char(layout.delimiter));
    const QString quote =
        layout.quote == TableLayout::noQuote ? Cli::tr("none", "quotes") : QString(QLatin1Char(layout.quote));
    return Cli::tr("%1, delimiter %2, quote %3, decimal %4")
        .arg(text(keyOf(layout.encoding)), delimiter, quote,
             layout.decimalComma ? QStringLiteral(",") : QStringLiteral("."));
}

} // namespace

void printMapping(Console &console, const TableMapping &mapping)
{
    console.print(
        QStringLiteral("%1: %2 (%3)")
            .arg(QString::fromStdString(mapping.name), text(keyOf(mapping.kind)), layoutLine(mapping.layout)));
    for (const ColumnMapping &column : mapping.columns)
        console.print(columnLine(column));
}

void printPreview(Console &console, const TableMapping &mapping, const MappingPreview &preview)
{
    if (!preview.problem.isEmpty()) {
        console.message(preview.problem);
        return;
    }
    int shown = 0;
    for (const PreviewRow &row : preview.rows) {
        if (shown < shownRows && !row.isRejected()) {
            QStringList parts;
            for (size_t i = 0; i < row.cells.size(); ++i) {
                const MappedField field = mapping.columns[i].field;
                if (field != MappedField::None && !row.cells[i].meaning.isEmpty())
                    parts << text(infoOf(field).key) + u'=' + row.cells[i].meaning.left(60).simplified();
            }
            console.print(QStringLiteral("%1: %2").arg(row.line).arg(parts.join(u' ')));
            ++shown;
        }
        if (row.isRejected())
            console.message(Cli::tr("line %1: rejected: %2").arg(row.line).arg(row.problem));
        for (size_t i = 0; i < row.cells.size() && !row.isRejected(); ++i) {
            if (!row.cells[i].problem.isEmpty())
                console.message(Cli::tr("line %1, column %2: %3")
                                    .arg(row.line)
                                    .arg(QString::fromStdString(mapping.columns[i].column), row.cells[i].problem));
        }
    }
}

QJsonObject toJson(const TableMapping &mapping, const MappingPreview &preview)
{
    QJsonArray rows;
    for (const PreviewRow &row : preview.rows) {
        QJsonObject fields;
        QJsonObject problems;
        for (size_t i = 0; i < row.cells.size() && i < mapping.columns.size(); ++i) {
            const MappedField field = mapping.columns[i].field;
            const QString column = QString::fromStdString(mapping.columns[i].column);
            if (field != MappedField::None && !row.isRejected())
                fields.insert(column, row.cells[i].meaning.isEmpty() ? QJsonValue() : row.cells[i].meaning);
            if (!row.cells[i].problem.isEmpty())
                problems.insert(column, row.cells[i].problem);
        }
        QJsonObject json{{QStringLiteral("line"), row.line}, {QStringLiteral("values"), fields}};
        if (!problems.isEmpty())
            json.insert(QStringLiteral("problems"), problems);
        if (row.isRejected())
            json.insert(QStringLiteral("rejected"), row.problem);
        rows.append(json);
    }
    return {{QStringLiteral("rows"), rows},
            {QStringLiteral("rejected"), preview.rejected},
            {QStringLiteral("complete"), preview.complete}};
}

} // namespace parlance::cli
