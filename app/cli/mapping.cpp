#include "app/cli/command.h"
#include "app/cli/mappingtext.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "app/mappingfile.h"
#include "importers/mapped/guess.h"
#include "importers/mapped/mappedimporter.h"
#include "importers/mapped/preview.h"
#include "models/store/ownmappings.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace parlance::cli {

namespace {

tl::unexpected<Error> usage(const QString &text)
{
    return fail(ErrorCategory::Usage, text);
}

bool isJson(const Context &context)
{
    return context.arguments.has(QStringLiteral("json"));
}

// Of --delimiter, --encoding, --decimal, --records: what the guess gets wrong.
Result<GuessHints> hintsFrom(const Arguments &arguments, const FileSample &head)
{
    GuessHints hints;
    const QString records = arguments.value(QStringLiteral("records"));
    if (!records.isEmpty()) {
        hints.kind = rowKindOf(records.toStdString());
        if (!hints.kind)
            return usage(Cli::tr("--records is messages, conversations, feedback, leads, events or metrics"));
    }
    const QString delimiter = arguments.value(QStringLiteral("delimiter"));
    const QString encoding = arguments.value(QStringLiteral("encoding"));
    const QString decimal = arguments.value(QStringLiteral("decimal"));
    if (delimiter.isEmpty() && encoding.isEmpty() && decimal.isEmpty())
        return hints;
    const auto first = guessMapping({head.bytes.constData(), size_t(head.bytes.size())}, head.complete, hints);
    TableLayout layout = first ? first->mapping.layout : TableLayout();
    if (!encoding.isEmpty()) {
        const auto known = textEncodingOf(encoding.toLower().toStdString());
        if (!known)
            return usage(Cli::tr("--encoding is utf-8, utf-16le, utf-16be, iso-8859-1, windows-1252 or shift_jis"));
        layout.encoding = *known;
    }
    if (!delimiter.isEmpty()) {
        const QString mark = delimiter == u"tab" || delimiter == u"\\t" ? QStringLiteral("\t") : delimiter;
        if (mark.size() != 1 || mark.front().unicode() >= 0x80)
            return usage(Cli::tr("--delimiter is a single character, or \"tab\""));
        layout.delimiter = mark.front().toLatin1();
    }
    if (!decimal.isEmpty()) {
        if (decimal != u"," && decimal != u".")
            return usage(Cli::tr("--decimal is , or ."));
        layout.decimalComma = decimal == u",";
    }
    hints.layout = layout;
    return hints;
}

Result<TimeZone> zoneOf(const Arguments &arguments)
{
    const QString zone = arguments.value(QStringLiteral("time-zone"));
    return zone.isEmpty() ? TimeZone() : TimeZone::fromIana(zone);
}

int showPreview(const Context &context, const FileSample &head, const TableMapping &mapping, QJsonObject json)
{
    const auto zone = zoneOf(context.arguments);
    if (!zone)
        return reportError(context.console, zone.error());
    const MappingPreview preview = previewOf({head.bytes.constData(), size_t(head.bytes.size())}, head.complete,
                                             head.isSheet ? forSheet(mapping) : mapping, *zone);
    if (isJson(context)) {
        json.insert(QStringLiteral("preview"), toJson(mapping, preview));
        context.console.printJson(json);
    } else {
        printPreview(context.console, mapping, preview);
    }
    return preview.problem.isEmpty() ? preview.rejected > 0 ? SomeRejected : Done : NothingRead;
}

int guess(const Context &context, const QStringList &words)
{
    if (words.size() != 1)
        return reportError(context.console, usage(Cli::tr("name the table")).value());
    const auto head = readFileSample(words.first(), context.stop);
    if (!head)
        return reportError(context.console, head.error());
    const auto hints = hintsFrom(context.arguments, *head);
    if (!hints)
        return reportError(context.console, hints.error());
    auto guessed = guessMapping({head->bytes.constData(), size_t(head->bytes.size())}, head->complete, *hints);
    if (!guessed) {
        guessed.error().place.file = words.first();
        return reportError(context.console, guessed.error());
    }
    TableMapping &mapping = guessed->mapping;
    mapping.name = context.arguments.value(QStringLiteral("name")).toStdString();
    if (mapping.name.empty())
        mapping.name = mappingNameFor(words.first());
    const QString out = context.arguments.value(QStringLiteral("out"));
    if (!out.isEmpty()) {
        if (const auto written = writeMappingFile(mapping, out); !written)
            return reportError(context.console, written.error());
    }
    if (!isJson(context))
        printMapping(context.console, mapping);
    for (const int column : guessed->ambiguousDates)
        context.console.warning(Cli::tr("column %1: day and month may be the other way round")
                                    .arg(QString::fromStdString(mapping.columns[size_t(column)].column)));
    const MappingProblem problem = problemOf(mapping, false);
    if (problem.flaw != MappingFlaw::None)
        context.console.warning(problemText(mapping, problem));
    if (isJson(context)) {
        context.console.printJson(toJson(mapping));
        return problem.flaw == MappingFlaw::None ? Done : CheckFailed;
    }
    showPreview(context, *head, mapping, {});
    return problem.flaw == MappingFlaw::None ? Done : CheckFailed;
}

// A file, or with a workspace also the name of one of its own.
Result<TableMapping> wantedMapping(const Context &context, const QString &word)
{
    if (!context.arguments.has(QStringLiteral("workspace")))
        return readMappingFile(word);
    const auto workspace = openWorkspace(context.arguments, Store::Mode::ReadOnly);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return findMapping((*workspace)->store(), word);
}

int check(const Context &context, const QStringList &words)
{
    if (words.size() != 2)
        return reportError(context.console, usage(Cli::tr("name the mapping and the table")).value());
    const Result<TableMapping> mapping = wantedMapping(context, words.first());
    if (!mapping)
        return reportError(context.console, mapping.error());
    const auto head = readFileSample(words.at(1), context.stop);
    if (!head)
        return reportError(context.console, head.error());
    if (const MappingProblem problem = problemOf(*mapping, false); problem.flaw != MappingFlaw::None) {
        context.console.error(problemText(*mapping, problem));
        return CheckFailed;
    }
    const int code = showPreview(context, *head, *mapping, {});
    return code == SomeRejected ? CheckFailed : code;
}

int list(const Context &context, const Store &store)
{
    auto mappings = ownMappings(store);
    if (!mappings)
        return reportError(context.console, mappings.error());
    std::sort(mappings->begin(), mappings->end(),
              [](const TableMapping &a, const TableMapping &b) { return a.name < b.name; });
    QJsonArray array;
    for (const TableMapping &mapping : *mappings) {
        if (isJson(context))
            array.append(parlance::toJson(mapping));
        else
            context.console.print(QStringLiteral("%1  (%2, %3)")
                                      .arg(QString::fromStdString(mapping.name),
                                           QString::fromUtf8(keyOf(mapping.kind).data()),
                                           Cli::tr("%n column(s)", nullptr, int(mapping.columns.size()))));
    }
    if (isJson(context))
        context.console.printJson({{QStringLiteral("mappings"), array}});
    else if (mappings->empty())
        context.console.message(Cli::tr("No mappings yet. Make one: parlance mapping guess FILE -o mapping.json"));
    return Done;
}

int show(const Context &context, const Store &store, const QString &name)
{
    const auto mapping = findMapping(store, name);
    if (!mapping)
        return reportError(context.console, mapping.error());
    if (isJson(context))
        context.console.printJson(parlance::toJson(*mapping));
    else
        printMapping(context.console, *mapping);
    return Done;
}

int take(const Context &context, Store &store, const QString &path)
{
    auto mapping = readMappingFile(path);
    if (!mapping)
        return reportError(context.console, mapping.error());
    if (context.arguments.has(QStringLiteral("name")))
        mapping->name = context.arguments.value(QStringLiteral("name")).toStdString();
    const auto now = nowFrom(context.arguments);
    if (!now)
        return reportError(context.console, now.error());
    if (const auto saved = saveMapping(store, *mapping, *now, context.stop); !saved)
        return reportError(context.console, saved.error());
    context.console.message(Cli::tr("Saved as \"%1\": tables with these columns are imported by it from now on.")
                                .arg(QString::fromStdString(mapping->name)));
    return Done;
}

int give(const Context &context, const Store &store, const QString &name, const QString &path)
{
    const auto mapping = findMapping(store, name);
    if (!mapping)
        return reportError(context.console, mapping.error());
    if (path == u"-") {
        context.console.out().write(mappingFile(*mapping));
        return Done;
    }
    const auto written = writeMappingFile(*mapping, path);
    return written ? Done : reportError(context.console, written.error());
}

int remove(const Context &context, Store &store, const QString &name)
{
    const auto removed = removeMapping(store, name.toStdString(), context.stop);
    if (!removed)
        return reportError(context.console, removed.error());
    if (!*removed)
        return reportError(context.console, usage(Cli::tr("there is no mapping \"%1\"").arg(name)).value());
    return Done;
}

struct Action
{
    QString name;
    int words;   // after it
    bool writes; // the workspace
};

int inWorkspace(const Context &context, const Action &action, const QStringList &words)
{
    const auto workspace = openWorkspace(context.arguments, action.name == u"import" ? Store::Mode::OpenOrCreate
                                                            : action.writes          ? Store::Mode::OpenExisting
                                                                                     : Store::Mode::ReadOnly);
    if (!workspace)
        return reportError(context.console, workspace.error());
    Store &store = (*workspace)->store();
    if (action.name == u"list")
        return list(context, store);
    if (action.name == u"show")
        return show(context, store, words.first());
    if (action.name == u"import")
        return take(context, store, words.first());
    if (action.name == u"export")
        return give(context, store, words.first(), words.at(1));
    return remove(context, store, words.first());
}

int run(const Context &context)
{
    static const std::array actions{Action{QStringLiteral("list"), 0, false}, Action{QStringLiteral("show"), 1, false},
                                    Action{QStringLiteral("import"), 1, true},
                                    Action{QStringLiteral("export"), 2, false},
                                    Action{QStringLiteral("remove"), 1, true}};
    QStringList words = context.arguments.positional();
    const QString name = words.isEmpty() ? QString() : words.takeFirst();
    if (name == u"guess")
        return guess(context, words);
    if (name == u"check")
        return check(context, words);
    const auto action =
        std::find_if(actions.begin(), actions.end(), [&name](const Action &each) { return each.name == name; });
    if (action == actions.end())
        return reportError(
            context.console,
            usage(Cli::tr("\"mapping\" can guess, check, list, show, import, export and remove")).value());
    if (words.size() != action->words)
        return reportError(context.console,
                           usage(Cli::tr("\"mapping %1\" takes %n word(s)", nullptr, action->words).arg(name)).value());
    return inWorkspace(context, *action, words);
}

} // namespace

Command mappingCommand()
{
    return {
        QStringLiteral("mapping"),
        Cli::tr("Says what the columns of a table mean, so that any CSV, TSV, JSON or XLSX can be imported."),
        QStringLiteral(
            "guess FILE|check MAPPING FILE|list|show NAME|import FILE|export NAME FILE|remove NAME [OPTION…]"),
        {workspaceOption(),
         {QStringLiteral("out"), QStringLiteral("o"), QStringLiteral("FILE"),
          Cli::tr("guess: write the mapping here, to be corrected by hand")},
         {QStringLiteral("name"), {}, QStringLiteral("NAME"), Cli::tr("guess, import: what the mapping is called")},
         {QStringLiteral("records"),
          {},
          QStringLiteral("KIND"),
          Cli::tr("guess: what a row is: messages, conversations, feedback, leads, events or metrics")},
         {QStringLiteral("encoding"), {}, QStringLiteral("NAME"), Cli::tr("guess: of the text, such as windows-1252")},
         {QStringLiteral("delimiter"), {}, QStringLiteral("CHAR"), Cli::tr("guess: between the cells, or \"tab\"")},
         {QStringLiteral("decimal"), {}, QStringLiteral(",|."), Cli::tr("guess: before the fraction of numbers")},
         {QStringLiteral("time-zone"),
          {},
          QStringLiteral("ZONE"),
          Cli::tr("guess, check: zone of times that come without an offset")},
         {QStringLiteral("now"), {}, QStringLiteral("TIME"), Cli::tr("import: when it is saved")},
         jsonOption()},
        {QStringLiteral("parlance mapping guess leads.csv"),
         QStringLiteral("parlance mapping guess leads.csv --json -o leads.json"),
         QStringLiteral("parlance mapping guess \"book.xlsx/Leads 2024\""),
         QStringLiteral("parlance mapping check leads.json leads-june.csv"),
         QStringLiteral("parlance mapping import leads.json -w company.parlance"),
         QStringLiteral("parlance import leads-june.csv -w company.parlance"),
         QStringLiteral("parlance mapping list -w company.parlance --json")},
        Cli::tr("A mapping that a workspace has is applied by itself to every table with the same columns.\n"
                "Exit codes: 0 done, 2 no table, 6 the guess lacks something or check found rows that are rejected."),
        run};
}

} // namespace parlance::cli
