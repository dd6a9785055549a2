#include "app/cli/command.h"
#include "app/cli/pricetext.h"
#include "app/cli/reconcile.h"
#include "app/cli/tableoptions.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "app/pricefile.h"
#include "models/analysis/modelnames.h"
#include "models/store/ownprices.h"

#include <array>

namespace parlance::cli {

namespace {

constexpr std::array actions{u"list", u"set", u"remove", u"region", u"import", u"export", u"reconcile"};

// "default" in the place of a region: that of no region.
QString defaultRegion()
{
    return QStringLiteral("default");
}

tl::unexpected<Error> usage(const QString &text)
{
    return fail(ErrorCategory::Usage, text);
}

Result<PriceUnit> unitFrom(const Arguments &arguments)
{
    const QString per = arguments.value(QStringLiteral("per"), QStringLiteral("1k"));
    if (per == u"1k")
        return PriceUnit::PerThousand;
    if (per == u"1m")
        return PriceUnit::PerMillion;
    return usage(Cli::tr("--per is 1k or 1m"));
}

Result<std::optional<Nano>> priceOption(const Arguments &arguments, const char *name, PriceUnit unit)
{
    const QString option = QString::fromLatin1(name);
    if (!arguments.has(option))
        return std::optional<Nano>();
    const ParsedPrice parsed = parsePrice(arguments.value(option).toStdString(), unit);
    if (parsed.problem != PriceProblem::None)
        return usage(QStringLiteral("--%1: %2").arg(option, problemText(parsed.problem)));
    return std::optional(parsed.perThousand);
}

std::string modelKey(const QString &named)
{
    return ModelNames::fromJson(builtInPriceList()).value_or(ModelNames()).resolve(named.toStdString()).key;
}

Result<UtcMs> dayOption(const Arguments &arguments)
{
    const auto day = parsePriceDay(arguments.value(QStringLiteral("from")));
    if (!day)
        return usage(Cli::tr("--from is a day such as 2026-10-01"));
    return *day;
}

std::string regionOption(const Arguments &arguments)
{
    const QString region = arguments.value(QStringLiteral("region"));
    return region == defaultRegion() ? std::string() : region.toStdString();
}

Result<PriceEdits> setEdits(const Arguments &arguments, const QStringList &words)
{
    if (words.size() != 1)
        return usage(Cli::tr("name the model whose price to set"));
    const auto unit = unitFrom(arguments);
    if (!unit)
        return tl::unexpected(unit.error());
    const auto day = dayOption(arguments);
    if (!day)
        return tl::unexpected(day.error());
    const auto input = priceOption(arguments, "input", *unit), output = priceOption(arguments, "output", *unit);
    const auto read = priceOption(arguments, "cache-read", *unit), write = priceOption(arguments, "cache-write", *unit);
    for (const auto *part : {&input, &output, &read, &write})
        if (!*part)
            return tl::unexpected(part->error());
    if (!*input || !*output)
        return usage(Cli::tr("a price needs --input and --output"));
    OwnPrice price{{modelKey(words.first()), regionOption(arguments), *day}, **input, **output, *read, *write};
    if (const PriceProblem problem = problemOf(price); problem != PriceProblem::None)
        return usage(problemText(problem));
    PriceEdits edits;
    edits.put.push_back(std::move(price));
    return edits;
}

QString nameOf(const PriceKey &key)
{
    QString name = QString::fromStdString(key.model);
    if (!key.region.empty())
        name += QStringLiteral(" --region ") + QString::fromStdString(key.region);
    if (key.validFrom != alwaysValid)
        name += QStringLiteral(" --from ") + priceDay(key.validFrom);
    return name;
}

// Without --region and --from the only own price of the model is meant.
Result<PriceEdits> removeEdits(const Arguments &arguments, const QStringList &words, const PriceBook &book)
{
    if (words.size() != 1)
        return usage(Cli::tr("name the model whose own price to remove"));
    const auto day = dayOption(arguments);
    if (!day)
        return tl::unexpected(day.error());
    const std::string model = modelKey(words.first());
    PriceEdits edits;
    QStringList names;
    for (const OwnPrice &own : book.own()) {
        if (own.key.model != model ||
            (arguments.has(QStringLiteral("region")) && own.key.region != regionOption(arguments)) ||
            (arguments.has(QStringLiteral("from")) && own.key.validFrom != *day))
            continue;
        edits.remove.push_back(own.key);
        names << nameOf(own.key);
    }
    if (edits.remove.empty())
        return usage(Cli::tr("there is no such own price of \"%1\"").arg(words.first()));
    if (edits.remove.size() > 1)
        return usage(Cli::tr("there are several; say which one: %1").arg(names.join(QStringLiteral("; "))));
    return edits;
}

Result<PriceEdits> importEdits(const Context &context, const QStringList &words, const PriceBook &book)
{
    if (words.size() != 1)
        return usage(Cli::tr("name the file with the prices"));
    const auto prices = readPriceFile(words.first(), context.stop);
    if (!prices)
        return tl::unexpected(prices.error());
    PriceBook next = context.arguments.has(QStringLiteral("replace")) ? PriceBook() : book;
    next.region = book.region;
    for (const OwnPrice &price : *prices)
        next.put(price);
    return difference(book, next);
}

Result<PriceEdits> regionEdits(Console &console, const QString &region, const PriceBook &book)
{
    PriceBook next = book;
    next.region = region == defaultRegion() ? std::string() : region.toStdString();
    OwnPrice probe{{"model", next.region, alwaysValid}, 0, 0, {}, {}};
    if (problemOf(probe) != PriceProblem::None)
        return usage(problemText(problemOf(probe)));
    const auto list = PriceTable::fromJson(builtInPriceList());
    const auto known = regionsOf(Pricing(list.value_or(PriceTable()), book).table());
    if (!next.region.empty() && std::find(known.begin(), known.end(), next.region) == known.end())
        console.message(Cli::tr("No price is listed for \"%1\" alone: the general prices hold.").arg(region));
    return difference(book, next);
}

int list(const Context &context, Store *store)
{
    const auto unit = unitFrom(context.arguments);
    if (!unit)
        return reportError(context.console, unit.error());
    const auto table = PriceTable::fromJson(builtInPriceList());
    if (!table)
        return reportError(context.console, table.error());
    PriceListing listing;
    listing.pricing = Pricing(*table, PriceBook());
    if (store) {
        const auto book = priceBook(*store);
        if (!book)
            return reportError(context.console, book.error());
        auto uses = modelUses(*store, context.stop);
        if (!uses)
            return reportError(context.console, uses.error());
        listing.workspace = true;
        listing.pricing = Pricing(*table, *book);
        listing.uses = std::move(*uses);
    }
    if (context.arguments.has(QStringLiteral("json")))
        printPriceJson(context.console, listing, *unit);
    else
        printPriceText(context.console, listing, *unit);
    return Done;
}

int exportPrices(const Context &context, const QStringList &words, const PriceBook &book)
{
    if (words.size() != 1)
        return reportError(context.console,
                           {ErrorCategory::Usage, Cli::tr("name the file to write, or - for stdout"), {}, {}});
    if (words.first() == u"-") {
        context.console.out().write(pricesAsJson(book.own()));
        return Done;
    }
    if (const auto written = writePriceFile(book.own(), words.first()); !written)
        return reportError(context.console, written.error());
    context.console.message(Cli::tr("%n own price(s) written.", nullptr, int(book.own().size())));
    return Done;
}

void printOutcome(const Context &context, const RepriceOutcome &outcome, bool dryRun)
{
    if (context.arguments.has(QStringLiteral("json"))) {
        QJsonObject json{{QStringLiteral("dry_run"), dryRun},
                         {QStringLiteral("messages_by_tokens"), outcome.count.byTokens},
                         {QStringLiteral("messages_by_share"), outcome.count.byShare},
                         {QStringLiteral("conversations"), outcome.count.conversations}};
        if (!dryRun) {
            json.insert(QStringLiteral("changed"), outcome.changed);
            json.insert(QStringLiteral("difference"), dollars(outcome.difference));
        }
        context.console.printJson(json);
        return;
    }
    const NumberStyle style;
    const auto count = [&](qint64 n) { return formatValue(double(n), Unit::Count, style); };
    if (dryRun)
        context.console.print(Cli::tr("Would re-price %1 messages in %2 conversations.")
                                  .arg(count(outcome.count.messages()), count(outcome.count.conversations)));
    else
        context.console.print(
            Cli::tr("Re-priced %1 messages in %2 conversations; %3 have another cost now. The sum of all costs "
                    "changed by %4 dollars.")
                .arg(count(outcome.count.messages()), count(outcome.count.conversations), count(outcome.changed),
                     dollars(outcome.difference)));
}

int apply(const Context &context, Store &store, const Result<PriceEdits> &edits)
{
    if (!edits)
        return reportError(context.console, edits.error());
    const bool dryRun = context.arguments.has(QStringLiteral("dry-run"));
    RepriceOutcome outcome;
    if (dryRun) {
        const auto counted = countRepricing(store, *edits, context.stop);
        if (!counted)
            return reportError(context.console, counted.error());
        outcome.count = *counted;
    } else {
        const auto done =
            changePrices(store, *edits, context.stop, [&](const Progress &at) { context.console.progress(at); });
        context.console.endProgress();
        if (!done)
            return reportError(context.console, done.error());
        outcome = *done;
    }
    printOutcome(context, outcome, dryRun);
    return Done;
}

int change(const Context &context, Store &store, const QString &action, const QStringList &words)
{
    const auto book = priceBook(store);
    if (!book)
        return reportError(context.console, book.error());
    if (action == u"export")
        return exportPrices(context, words, *book);
    if (action == u"set")
        return apply(context, store, setEdits(context.arguments, words));
    if (action == u"remove")
        return apply(context, store, removeEdits(context.arguments, words, *book));
    if (action == u"import")
        return apply(context, store, importEdits(context, words, *book));
    if (words.size() == 1)
        return apply(context, store, regionEdits(context.console, words.first(), *book));
    context.console.print(book->region.empty() ? defaultRegion() : QString::fromStdString(book->region));
    return Done;
}

bool isAction(const QString &word)
{
    return std::any_of(actions.begin(), actions.end(),
                       [&word](const char16_t *action) { return word == QStringView(action); });
}

int run(const Context &context)
{
    QStringList words = context.arguments.positional();
    QString named = context.arguments.value(QStringLiteral("workspace"));
    if (named.isEmpty() && !words.isEmpty() && !isAction(words.first()))
        named = words.takeFirst();
    const QString action = words.isEmpty() ? QStringLiteral("list") : words.takeFirst();
    if (!isAction(action)) {
        QStringList known;
        for (const char16_t *one : actions)
            known << QString::fromUtf16(one);
        return reportError(
            context.console,
            {ErrorCategory::Usage,
             Cli::tr("\"prices\" cannot \"%1\"; it can: %2").arg(action, known.join(QStringLiteral(", "))),
             {},
             {}});
    }
    const bool isList = action == u"list";
    if (isList && named.isEmpty())
        return list(context, nullptr);
    if (named.isEmpty())
        return reportError(context.console, {ErrorCategory::Usage, Cli::tr("name the workspace with -w FILE"), {}, {}});
    const bool reads = isList || action == u"reconcile" || action == u"export" ||
                       (action == u"region" && words.isEmpty()) || context.arguments.has(QStringLiteral("dry-run"));
    const auto workspace =
        Workspace::open(workspacePath(named), reads ? Store::Mode::ReadOnly : Store::Mode::OpenExisting);
    if (!workspace)
        return reportError(context.console, workspace.error());
    if (action == u"reconcile")
        return reconcile(context, **workspace);
    Store &store = (*workspace)->store();
    return isList ? list(context, &store) : change(context, store, action, words);
}

OptionSpec priceSpec(const char *name, const QString &help)
{
    return {QString::fromLatin1(name), {}, QStringLiteral("PRICE"), help};
}

} // namespace

Command pricesCommand()
{
    return {
        QStringLiteral("prices"),
        Cli::tr("Lists and changes what the models cost, and works costs out anew."),
        QStringLiteral(
            "[list|set MODEL|remove MODEL|region [NAME]|import FILE|export FILE|reconcile] [-w FILE] [OPTION…]"),
        {workspaceOption(),
         priceSpec("input", Cli::tr("set: dollars for input tokens that are not cached")),
         priceSpec("output", Cli::tr("set: dollars for output tokens")),
         priceSpec("cache-read", Cli::tr("set: dollars for tokens read from the cache (default: as input)")),
         priceSpec("cache-write", Cli::tr("set: dollars for tokens written to the cache (default: as input)")),
         {QStringLiteral("per"), {}, QStringLiteral("1k|1m"), Cli::tr("tokens that a price is for (default: 1k)")},
         {QStringLiteral("region"), {}, QStringLiteral("NAME"), Cli::tr("set, remove: the price of this region")},
         {QStringLiteral("from"),
          {},
          QStringLiteral("DATE"),
          Cli::tr("set, remove: the UTC day the price holds from (default: always); reconcile: the first day")},
         {QStringLiteral("to"), {}, QStringLiteral("DATE"), Cli::tr("reconcile: the last day")},
         {QStringLiteral("where"), {}, QStringLiteral("FILTER"), Cli::tr("reconcile: which calls")},
         {QStringLiteral("replace"), {}, {}, Cli::tr("import: other own prices are removed")},
         {QStringLiteral("dry-run"), {}, {}, Cli::tr("only say how many messages would be re-priced")},
         timeZoneOption(),
         formatOption(),
         {QStringLiteral("now"), {}, QStringLiteral("TIME"), Cli::tr("reconcile: what relative dates count from")},
         jsonOption()},
        {QStringLiteral("parlance prices list"), QStringLiteral("parlance prices list -w company --per 1m --json"),
         QStringLiteral("parlance prices set claude-v4.5-sonnet --input 2.70 --output 13.50 --per 1m"
                        " --from 2026-10-01 -w company"),
         QStringLiteral("parlance prices remove claude-v4.5-sonnet -w company"),
         QStringLiteral("parlance prices region eu-central-1 -w company"),
         QStringLiteral("parlance prices export prices.csv -w company"),
         QStringLiteral("parlance prices import prices.csv -w company --dry-run"),
         QStringLiteral("parlance prices reconcile -w company --from -30d --format csv")},
        Cli::tr("An own price wins over the built-in one from its day on. Costs that a source states are never\n"
                "changed: only costs worked out from tokens, and how a stated total is shared among its messages.\n"
                "\"region default\" goes back to the general prices. A file is JSON as \"list --json\" prints it, or\n"
                "CSV with the columns model, region, valid_from, input, output, cache_read, cache_write, per_tokens.") +
            QLatin1Char('\n') +
            Cli::tr("\"reconcile\" compares the costs that sources state with tokens × price, by model and cause."),
        run};
}

} // namespace parlance::cli
