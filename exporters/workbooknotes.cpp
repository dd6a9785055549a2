#include "exporters/workbooknotes.h"

#include "models/query/query.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace parlance {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Workbook", text);
}

using Lines = std::vector<std::pair<QString, QString>>;

QString rangeText(const TimeRange &range, const TimeZone &zone, const QLocale &locale)
{
    if (range.from && range.to)
        return formatRange(range, zone, locale);
    if (range.from)
        return say(QT_TRANSLATE_NOOP("Workbook", "from %1")).arg(formatPoint(*range.from, zone, locale));
    if (range.to)
        return say(QT_TRANSLATE_NOOP("Workbook", "until %1")).arg(formatPoint(*range.to, zone, locale));
    return say(QT_TRANSLATE_NOOP("Workbook", "all data"));
}

std::optional<Query> queryOf(const Table &table)
{
    const QJsonObject json = QJsonDocument::fromJson(table.provenance.query.toUtf8()).object();
    if (json.isEmpty())
        return std::nullopt;
    const auto query = queryFromJson(json);
    return query ? std::optional(*query) : std::nullopt;
}

void add(Lines &lines, const QString &label, const QString &text)
{
    if (!text.isEmpty() && std::find(lines.begin(), lines.end(), std::pair(label, text)) == lines.end())
        lines.emplace_back(label, text);
}

void put(ExcelSheet &sheet, const Lines &lines)
{
    for (const auto &[label, text] : lines) {
        sheet.put(label);
        sheet.put(text);
        sheet.endRow();
    }
}

} // namespace

Lines provenanceLines(const Table &table, const TimeZone &zone, const QLocale &locale)
{
    const Provenance &from = table.provenance;
    Lines lines;
    add(lines, say(QT_TRANSLATE_NOOP("Workbook", "Period")), rangeText(from.range, zone, locale));
    if (from.comparison.from || from.comparison.to)
        add(lines, say(QT_TRANSLATE_NOOP("Workbook", "Compared with")), rangeText(from.comparison, zone, locale));
    const auto query = queryOf(table);
    add(lines, say(QT_TRANSLATE_NOOP("Workbook", "Filter")),
        query && !query->where.isEmpty() ? toText(query->where) : say(QT_TRANSLATE_NOOP("Workbook", "none")));
    if (query && !query->having.isEmpty())
        add(lines, say(QT_TRANSLATE_NOOP("Workbook", "Groups with")), toText(query->having));
    add(lines, say(QT_TRANSLATE_NOOP("Workbook", "Time zone")), zone.name());
    add(lines, say(QT_TRANSLATE_NOOP("Workbook", "Data version")), QString::number(from.version.value));
    add(lines, say(QT_TRANSLATE_NOOP("Workbook", "Facts read")), QLocale(locale).toString(from.rowsRead));
    return lines;
}

Lines definitionLines(const Table &table)
{
    Lines lines;
    for (const Column &column : table.columns) {
        if (const auto measure = catalog::measure(column.key))
            add(lines, column.label, QCoreApplication::translate("Catalog", catalog::info(*measure).definition));
        else if (const auto dimension = catalog::dimension(column.key))
            add(lines, column.label, QCoreApplication::translate("Catalog", catalog::info(*dimension).definition));
    }
    return lines;
}

void addNotes(ExcelBook &book, std::span<const WorkbookTable> tables, const WorkbookFacts &facts)
{
    const WorkbookOptions &options = book.options();
    const TimeZone &zone = options.zone;
    const QLocale &locale = options.style.locale;
    ExcelSheet &sheet = book.addSheet(say(QT_TRANSLATE_NOOP("Workbook", "Notes")),
                                      {{say(QT_TRANSLATE_NOOP("Workbook", "What")), CellForm::Text},
                                       {say(QT_TRANSLATE_NOOP("Workbook", "Text")), CellForm::Paragraph}});
    Lines lines;
    add(lines, say(QT_TRANSLATE_NOOP("Workbook", "Title")), options.title);
    for (const auto &[label, text] : facts.notes)
        add(lines, label, text);
    if (options.created != 0)
        add(lines, say(QT_TRANSLATE_NOOP("Workbook", "Created")), formatPoint(options.created, zone, locale));
    add(lines, say(QT_TRANSLATE_NOOP("Workbook", "Units")),
        say(QT_TRANSLATE_NOOP("Workbook", "Durations are in seconds, shares are percentages, times are on the clock of "
                                          "the time zone named here.")));
    put(sheet, lines);

    // What all tables say alike is said once.
    Lines shared, definitions;
    for (const WorkbookTable &input : tables) {
        for (const auto &[label, text] : provenanceLines(*input.table, zone, locale))
            add(shared, label, text);
        for (const auto &[label, text] : definitionLines(*input.table))
            add(definitions, label, text);
    }
    const bool one = std::all_of(shared.begin(), shared.end(), [&](const auto &line) {
        return std::count_if(shared.begin(), shared.end(), [&](const auto &o) { return o.first == line.first; }) == 1;
    });
    if (one)
        put(sheet, shared);
    for (const WorkbookTable &input : tables) {
        if (!one)
            for (const auto &[label, text] : provenanceLines(*input.table, zone, locale))
                put(sheet, {{input.title + QStringLiteral(": ") + label, text}});
        put(sheet,
            {{say(QT_TRANSLATE_NOOP("Workbook", "Query of “%1”")).arg(input.title), input.table->provenance.query}});
    }
    put(sheet, definitions);
    if (const int number = int(std::min<qint64>(book.cutTexts(), INT_MAX)); number > 0)
        put(sheet, {{say(QT_TRANSLATE_NOOP("Workbook", "Cut")),
                     QCoreApplication::translate("Workbook", "%n text(s) longer than a cell of Excel can hold", nullptr,
                                                 number)}});
}

} // namespace parlance
