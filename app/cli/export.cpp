#include "app/cli/command.h"
#include "app/cli/password.h"
#include "app/cli/tableoptions.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "app/fixlists.h"
#include "app/ownactions.h"
#include "app/privacy.h"
#include "exporters/recordwriter.h"
#include "exporters/sealed.h"
#include "models/engine/auditlog.h"
#include "models/query/query.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <array>

namespace parlance::cli {

namespace {

constexpr std::array<std::pair<const char *, RecordKind>, 7> kinds{{{"conversations", RecordKind::Conversations},
                                                                    {"messages", RecordKind::Messages},
                                                                    {"feedback", RecordKind::Feedback},
                                                                    {"questions", RecordKind::Questions},
                                                                    {"utterances", RecordKind::Utterances},
                                                                    {"passages", RecordKind::Passages},
                                                                    {"files", RecordKind::Files}}};
constexpr int auditRows = 2'000;
constexpr const char *lexName = "lex";

using enum FieldUse;

constexpr std::array auditFields{
    RecordField{"source", Text, ValueType::Text, Unit::Text, nullptr},
    RecordField{"environment", Text, ValueType::Text, Unit::Text, nullptr},
    RecordField{"at", Plain, ValueType::Time, Unit::Time, nullptr},
    RecordField{"actor", Person, ValueType::Text, Unit::Text, nullptr},
    RecordField{"action", Text, ValueType::Text, Unit::Text, nullptr},
    RecordField{"target_kind", Text, ValueType::Text, Unit::Text, nullptr},
    RecordField{"target", Id, ValueType::Text, Unit::Text, nullptr},
    RecordField{"detail", Text, ValueType::Text, Unit::Text, nullptr},
    RecordField{"origin", Plain, ValueType::Text, Unit::Text, nullptr},
};

struct Asked
{
    std::optional<RecordKind> kind; // of what was imported
    std::optional<FixExport> list;  // of the user's own lists; neither: the audit log
    QString name;
    Filter where;
    TimeRange range;
    TableFormat format = TableFormat::Csv;
    std::optional<Anonymiser> anonymiser;
};

// usual: when neither the option nor the name of the file says.
Result<TableFormat> formatFrom(const Arguments &arguments, TableFormat usual)
{
    QString name = arguments.value(QStringLiteral("format"));
    if (name.isEmpty()) {
        QString path = arguments.value(QStringLiteral("output")).toLower();
        if (path.endsWith(QStringLiteral(".sealed")))
            path.chop(7); // of "messages.jsonl.sealed"
        name = path.section(u'.', -1);
    }
    if (name == u"ndjson")
        return TableFormat::JsonLines;
    const auto format = tableFormat(name);
    if (format && *format != TableFormat::Text)
        return *format;
    if (arguments.has(QStringLiteral("format")))
        return fail(ErrorCategory::Usage, Cli::tr("--format is csv, json, jsonl or xlsx"));
    return usual;
}

Result<Asked> askedFrom(const Context &context, Workspace &workspace, UtcMs now, const TimeZone &zone)
{
    const Arguments &arguments = context.arguments;
    Asked asked;
    asked.name = arguments.positional().value(0);
    QStringList known{QStringLiteral("audit")};
    asked.list = fixExport(asked.name);
    for (const FixExport list :
         {FixExport::Questions, FixExport::Utterances, FixExport::Guardrails, FixExport::Evaluation})
        known << keyOf(list);
    known << QLatin1String(lexName);
    for (const auto &[name, kind] : kinds) {
        known << QLatin1String(name);
        if (asked.name == QLatin1String(name))
            asked.kind = kind;
    }
    if (arguments.positional().size() != 1 || !known.contains(asked.name))
        return fail(ErrorCategory::Usage, Cli::tr("say what to export: %1").arg(known.join(QStringLiteral(", "))));
    if (asked.list && (arguments.has(QStringLiteral("where")) || arguments.has(QStringLiteral("from")) ||
                       arguments.has(QStringLiteral("to"))))
        return fail(ErrorCategory::Usage, Cli::tr("a list of your own is exported as a whole"));
    if (arguments.has(QStringLiteral("where"))) {
        auto parsed = parseFilter(arguments.value(QStringLiteral("where")));
        if (!parsed) {
            parsed.error().context << Cli::tr("in --where");
            return tl::unexpected(parsed.error());
        }
        if (!parsed->having.isEmpty())
            return fail(ErrorCategory::Usage, Cli::tr("--where takes dimensions only"));
        asked.where = std::move(parsed->where);
    }
    const auto period = parsePeriod(arguments.value(QStringLiteral("from")), arguments.value(QStringLiteral("to")));
    if (!period)
        return tl::unexpected(period.error());
    const auto resolved = resolve(*period, Compare::None, now, zone);
    const auto format =
        formatFrom(arguments, asked.list == FixExport::Evaluation ? TableFormat::JsonLines : TableFormat::Csv);
    if (!resolved || !format)
        return tl::unexpected(!resolved ? resolved.error() : format.error());
    asked.range = resolved->range;
    asked.format = *format;
    if (asked.format == TableFormat::Xlsx && arguments.has(QStringLiteral("seal")))
        return fail(ErrorCategory::Usage,
                    Cli::tr("a sealed export is csv, json or jsonl: the parts of a workbook pass through the disk"));
    const bool hides = arguments.has(QStringLiteral("redact")) || arguments.has(QStringLiteral("redact-pattern"));
    if (!hides && !arguments.has(QStringLiteral("anonymize")))
        return asked;
    PrivacyWords more;
    for (const QString &list : arguments.values(QStringLiteral("redact")))
        more.words << list.split(u',', Qt::SkipEmptyParts);
    more.patterns = arguments.values(QStringLiteral("redact-pattern"));
    auto anonymiser = anonymiserOf(workspace.store(), more);
    if (!anonymiser)
        return tl::unexpected(anonymiser.error());
    asked.anonymiser = std::move(*anonymiser);
    return asked;
}

Table tableOf(const std::vector<AuditEntry> &entries)
{
    Table table;
    table.rows = qsizetype(entries.size());
    for (const RecordField &field : auditFields) {
        Column column;
        column.key = QLatin1String(field.key);
        column.type = field.type;
        column.unit = field.unit;
        for (const AuditEntry &entry : entries) {
            if (field.type == ValueType::Time) {
                column.integers.push_back(entry.at);
                column.nulls.push_back(false);
                continue;
            }
            const QString values[] = {entry.source, entry.environment, {},
                                      entry.actor,  entry.action,      entry.targetKind,
                                      entry.target, entry.detail,      keyOf(entry.origin)};
            const QString &text = values[&field - auditFields.data()];
            column.texts.push_back(text);
            column.nulls.push_back(text.isEmpty());
        }
        table.columns.push_back(std::move(column));
    }
    table.totals.resize(table.columns.size());
    return table;
}

// A target that is a person goes by the pseudonym of that person, like everywhere else.
void nameTargets(const Table &rows, Table &hidden, const Anonymiser &anonymiser)
{
    const int kind = rows.find(u"target_kind"), target = rows.find(u"target");
    for (size_t row = 0; row < size_t(rows.rows); ++row)
        if (rows.columns[size_t(kind)].texts[row] == u"user" || rows.columns[size_t(kind)].texts[row] == u"account")
            hidden.columns[size_t(target)].texts[row] = anonymiser.person(rows.columns[size_t(target)].texts[row]);
}

class Writing
{
public:
    Writing(const Context &context, const Asked &asked, QIODevice &device, const TimeZone &zone)
        : m_context(context)
        , m_asked(asked)
        , m_writer(device, asked.format, zone)
    {
        m_writer.setMark(context.arguments.has(QStringLiteral("bom")));
    }

    bool take(const Table &rows, std::span<const RecordField> fields)
    {
        if (!m_asked.anonymiser) {
            m_written = m_writer.write(rows, m_context.stop);
        } else {
            Table hidden = anonymised(rows, fields, *m_asked.anonymiser, m_report);
            if (!m_asked.kind && !m_asked.list)
                nameTargets(rows, hidden, *m_asked.anonymiser);
            m_written = m_writer.write(hidden, m_context.stop);
        }
        m_count += rows.rows;
        Progress progress;
        progress.rows = m_count;
        m_context.console.progress(progress);
        return m_written.has_value();
    }

    // The head of a CSV file stands there also when there are no rows.
    Result<void> finish(const Table &none)
    {
        m_context.console.endProgress();
        if (m_written && m_count == 0)
            m_written = m_writer.write(none, m_context.stop);
        return m_written ? m_writer.finish() : m_written;
    }

    [[nodiscard]] const Result<void> &written() const { return m_written; }
    [[nodiscard]] const RedactionReport &report() const { return m_report; }
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] qint64 cutTexts() const { return m_writer.cutTexts(); }

private:
    const Context &m_context;
    const Asked &m_asked;
    RecordWriter m_writer;
    RedactionReport m_report;
    Result<void> m_written;
    qint64 m_count = 0;
};

Table without(std::span<const RecordField> fields)
{
    Table none;
    for (const RecordField &field : fields) {
        Column column;
        column.key = QLatin1String(field.key);
        column.type = field.type;
        none.columns.push_back(std::move(column));
    }
    none.totals.resize(none.columns.size());
    return none;
}

Result<void> writeRecords(const Context &context, const Store &store, const Asked &asked, const TimeZone &zone,
                          Writing &writing)
{
    const auto fields = recordFields(*asked.kind);
    const auto read = readRecords(store, {*asked.kind, asked.where, asked.range}, zone, context.stop,
                                  [&](const Table &rows) { return writing.take(rows, fields); });
    if (!writing.written())
        return writing.written();
    return read ? writing.finish(without(fields)) : tl::unexpected(read.error());
}

Result<void> writeAudit(const Context &context, const Store &store, const Asked &asked, const TimeZone &zone,
                        Writing &writing)
{
    AuditRequest request;
    request.where = asked.where;
    request.range = asked.range;
    request.newestFirst = false;
    request.limit = auditRows;
    do {
        const auto page = auditPage(store, request, zone, context.stop);
        if (!page)
            return tl::unexpected(page.error());
        if (!page->entries.empty() && !writing.take(tableOf(page->entries), auditFields))
            return writing.written();
        request.after = page->next;
    } while (request.after);
    return writing.finish(without(auditFields));
}

Result<void> writeList(const Store &store, const Asked &asked, Writing &writing)
{
    const auto rows = fixTable(store, *asked.list);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto fields = fixFields(*asked.list);
    if (rows->rows > 0 && !writing.take(*rows, fields))
        return writing.written();
    return writing.finish(without(fields));
}

Result<void> writeReport(const QString &path, const RedactionReport &report)
{
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(toJson(report)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return fail(ErrorCategory::Storage, Cli::tr("\"%1\" cannot be written: %2").arg(path, file.errorString()));
    return {};
}

void say(const Context &context, const Asked &asked, const Writing &writing)
{
    context.console.message(Cli::tr("%n row(s) exported.", nullptr, int(writing.count())));
    if (writing.count() == 0 && asked.kind == RecordKind::Passages)
        context.console.message(
            Cli::tr("Nothing that was imported says from which pages or documents answers were given."));
    if (writing.count() == 0 && asked.kind == RecordKind::Files)
        context.console.message(Cli::tr("Nothing that was imported names a file."));
    if (const int cut = int(std::min<qint64>(writing.cutTexts(), INT_MAX)); cut > 0)
        context.console.message(
            Cli::tr("%n text(s) were cut: a cell of Excel holds 32,767 characters. CSV and JSON have "
                    "them whole.",
                    nullptr, cut));
    if (!asked.anonymiser)
        return;
    QStringList parts;
    const RedactionReport &report = writing.report();
    for (auto it = report.kinds.begin(); it != report.kinds.end(); ++it)
        parts << QStringLiteral("%1 %2").arg(keyOf(it.key())).arg(it->found);
    context.console.message(parts.isEmpty() ? Cli::tr("Nothing had to be taken out of the texts.")
                                            : Cli::tr("Taken out of the texts: %1").arg(parts.join(u", ")));
}

Result<void> writeTo(const Context &context, Store &store, const Asked &asked, const TimeZone &zone, Writing &writing)
{
    return asked.kind   ? writeRecords(context, store, asked, zone, writing)
           : asked.list ? writeList(store, asked, writing)
                        : writeAudit(context, store, asked, zone, writing);
}

Result<void> exportTo(const Context &context, Store &store, const Asked &asked, const TimeZone &zone)
{
    const bool seals = context.arguments.has(QStringLiteral("seal"));
    const auto password = seals ? passwordFrom(context, true) : Result<QByteArray>();
    if (!password)
        return tl::unexpected(password.error());
    const QString path = context.arguments.value(QStringLiteral("output"));
    QSaveFile file(path);
    const bool toFile = !path.isEmpty() && path != u"-";
    if (toFile && !file.open(QIODevice::WriteOnly))
        return fail(ErrorCategory::Storage, Cli::tr("\"%1\" cannot be written: %2").arg(path, file.errorString()));
    QIODevice &target = toFile ? static_cast<QIODevice &>(file) : context.console.out();
    SealingDevice sealing(target);
    if (auto begun = seals ? sealing.begin(*password) : Result<void>(); !begun)
        return begun;
    Writing writing(context, asked, seals ? sealing : target, zone);
    if (auto written = writeTo(context, store, asked, zone, writing); !written)
        return written;
    if (auto sealed = seals ? sealing.finish() : Result<void>(); !sealed)
        return sealed;
    if (toFile && !file.commit())
        return fail(ErrorCategory::Storage, Cli::tr("\"%1\" cannot be written: %2").arg(path, file.errorString()));
    if (const QString report = context.arguments.value(QStringLiteral("report")); !report.isEmpty())
        if (auto reported = writeReport(report, writing.report()); !reported)
            return reported;
    say(context, asked, writing);
    return {};
}

// Open utterances of the list into a Lex export that the user has, as another file.
int runLex(const Context &context, Store &store, UtcMs now)
{
    const Arguments &arguments = context.arguments;
    const QString from = arguments.value(QStringLiteral("zip")), to = arguments.value(QStringLiteral("output"));
    if (from.isEmpty() || to.isEmpty())
        return reportError(context.console,
                           Error{ErrorCategory::Usage,
                                 Cli::tr("name the export of the bot with --zip, and the new file with -o"),
                                 {},
                                 {}});
    const auto utterances = lexUtterances(store, arguments.value(QStringLiteral("locale")));
    if (!utterances)
        return reportError(context.console, utterances.error());
    const auto change = addToLexExport(from, to, *utterances, context.stop);
    if (!change)
        return reportError(context.console, change.error());
    bool refused = false;
    for (const LexPlacement &placement : change->placements)
        if (const QString why = refusal(placement); !why.isEmpty()) {
            context.console.warning(why);
            refused = true;
        }
    if (change->added() == 0) {
        context.console.error(Cli::tr("nothing to add: no file was written"));
        return CheckFailed;
    }
    context.console.message(Cli::tr("%n utterance(s) added.", nullptr, change->added()));
    const auto recorded =
        recordOwnAction(store, ownAction(QStringLiteral("export"), QStringLiteral("records"), QLatin1String(lexName)),
                        now, context.stop);
    if (!recorded)
        return reportError(context.console, recorded.error());
    return refused ? SomeRejected : Done;
}

// No export of any platform has them: to say so is better than an empty file.
int noEmbeddings(const Context &context)
{
    context.console.error(
        Cli::tr("there are no embeddings to export: no platform puts them into its exports, they stay in its "
                "vector store. \"parlance export passages\" has the texts that they are made of"));
    return CheckFailed;
}

int run(const Context &context)
{
    if (context.arguments.positional() == QStringList{QStringLiteral("embeddings")})
        return noEmbeddings(context);
    // The first anonymised export makes the key of the pseudonyms; a workspace that cannot be written to will do.
    auto workspace = openWorkspace(context.arguments, Store::Mode::OpenExisting);
    if (!workspace)
        workspace = openWorkspace(context.arguments, Store::Mode::ReadOnly);
    const auto now = nowFrom(context.arguments);
    if (!workspace || !now)
        return reportError(context.console, !workspace ? workspace.error() : now.error());
    if (context.arguments.positional() == QStringList{QLatin1String(lexName)})
        return runLex(context, (*workspace)->store(), *now);
    const auto zone = zoneFrom(context.arguments, **workspace);
    if (!zone)
        return reportError(context.console, zone.error());
    const auto asked = askedFrom(context, **workspace, *now, *zone);
    if (!asked)
        return reportError(context.console, asked.error());
    Store &store = (*workspace)->store();
    if (const auto done = exportTo(context, store, *asked, *zone); !done)
        return reportError(context.console, done.error());
    OwnAction action = ownAction(QStringLiteral("export"), QStringLiteral("records"), asked->name);
    action.detail = asked->anonymiser ? QStringLiteral("{\"anonymized\":true}") : QString();
    if (const auto recorded = recordOwnAction(store, action, *now, context.stop); !recorded)
        return reportError(context.console, recorded.error());
    return Done;
}

Command plainExportCommand()
{
    const auto option = [](const char *name, const char *value, const QString &help) {
        return OptionSpec{QLatin1String(name), {}, QLatin1String(value), help};
    };
    return {
        QStringLiteral("export"),
        Cli::tr("Writes conversations, messages, feedback and lists out of a workspace."),
        QStringLiteral("conversations|messages|feedback|questions|utterances|passages|files|audit|qa-list|utterance-"
                       "list|guardrail-list|"
                       "evaluation-set|lex -w FILE [-o FILE] [OPTION…]"),
        {workspaceOption(),
         {QStringLiteral("output"), QStringLiteral("o"), QStringLiteral("FILE"),
          Cli::tr("where to; else to standard output")},
         option("format", "FORMAT", Cli::tr("csv, json, jsonl or xlsx; else by the name of the file")),
         option("where", "FILTER", Cli::tr("conditions on dimensions: 'bot = \"HR\" and rating = \"down\"'")),
         option("from", "TIME", Cli::tr("epoch seconds, 2024-06-01, 2024-06-01T12:00, -30d")),
         option("to", "TIME", Cli::tr("a plain day is included, a time is not")),
         option("anonymize", "", Cli::tr("pseudonyms for names, addresses, numbers and keys, also inside texts")),
         option("redact", "LIST", Cli::tr("further words to take out: Zugvogel,ACME; any number of times")),
         option("redact-pattern", "REGEX", Cli::tr("and what this regular expression finds; any number of times")),
         option("report", "FILE", Cli::tr("what was taken out, counted by kind and field (JSON)")),
         option("zip", "FILE", Cli::tr("of \"lex\": the complete export of the bot or locale that utterances go into")),
         option("locale", "NAME", Cli::tr("of \"lex\": utterances of this locale only, such as en_US")),
         bomOption(),
         timeZoneOption(),
         option("now", "TIME", Cli::tr("what relative dates count from"))},
        {QStringLiteral("parlance export feedback -w company -o feedback.csv --where 'rating = \"down\"'"),
         QStringLiteral("parlance export messages -w company -o messages.jsonl --anonymize --from -30d"),
         QStringLiteral("parlance export utterances -w company --format json"),
         QStringLiteral("parlance export passages -w company -o crawled.csv --where 'bot = \"HR\"'"),
         QStringLiteral("parlance export qa-list -w company -o questions.csv"),
         QStringLiteral("parlance export evaluation-set -w company -o cases.jsonl --anonymize"),
         QStringLiteral("parlance export lex -w company --zip Flowers.zip -o Flowers-new.zip"),
         QStringLiteral("parlance export messages -w company -o messages.csv.sealed --anonymize --seal"),
         QStringLiteral("parlance export audit -w company -o audit.csv --anonymize --report taken-out.json")},
        Cli::tr(
            "Rows are written as they are read, so that any number of them fits. In CSV a text that a spreadsheet\n"
            "would run as a formula gets a ' in front. Of a Lex export only the\n"
            "sample utterances of the intents named change; what does not fit is told, and then the exit code is 3.\n"
            "Pseudonyms are the same in every export of a workspace and\n"
            "cannot be turned back without the key in its file."),
        run};
}

} // namespace

Command exportCommand()
{
    Command command = plainExportCommand();
    command.options.push_back(
        {QStringLiteral("seal"), {}, {}, Cli::tr("seals the file with a password: \"parlance unseal\" opens it")});
    for (const OptionSpec &each : passwordOptions())
        command.options.push_back(each);
    return command;
}

} // namespace parlance::cli
