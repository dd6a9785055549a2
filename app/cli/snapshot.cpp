#include "app/snapshot.h"
#include "app/cli/command.h"
#include "app/cli/querytext.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"

#include <QRegularExpression>

namespace parlance::cli {

namespace {

Result<QSize> parseSize(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return fail(ErrorCategory::Usage, Cli::tr("--size is a width and a height, such as 1440x900"));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

Result<void> fillLook(SnapshotRequest &request, const Arguments &arguments)
{
    const Result<QSize> size = parseSize(arguments.value(QStringLiteral("size"), QStringLiteral("1440x900")));
    if (!size)
        return tl::unexpected(size.error());
    request.size = *size;
    const Result<qint64> percent = arguments.number(QStringLiteral("scale"), 100, 50, 400);
    if (!percent)
        return tl::unexpected(percent.error());
    request.scale = double(*percent) / 100;
    const QString theme = arguments.value(QStringLiteral("theme"), QStringLiteral("light"));
    if (theme != u"light" && theme != u"dark")
        return fail(ErrorCategory::Usage, Cli::tr("--theme is \"light\" or \"dark\""));
    request.dark = theme == u"dark";
    request.language = arguments.value(QStringLiteral("language"));
    return {};
}

Result<void> fillQuestion(SnapshotRequest &request, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("from")) || arguments.has(QStringLiteral("to"))) {
        const Result<Period> period =
            parsePeriod(arguments.value(QStringLiteral("from")), arguments.value(QStringLiteral("to")));
        if (!period)
            return tl::unexpected(period.error());
        request.period = *period;
    }
    if (arguments.has(QStringLiteral("where"))) {
        const Result<ParsedFilter> filter = parseFilter(arguments.value(QStringLiteral("where")));
        if (!filter)
            return tl::unexpected(filter.error());
        if (!filter->having.isEmpty())
            return fail(ErrorCategory::Usage, Cli::tr("a page can be filtered by dimensions, not by measures"));
        request.where = filter->where;
    }
    const Result<Compare> compare = parseCompare(arguments.value(QStringLiteral("compare")));
    if (!compare)
        return tl::unexpected(compare.error());
    request.compare = *compare;
    const Result<UtcMs> now = nowFrom(arguments);
    if (!now)
        return tl::unexpected(now.error());
    request.now = *now;
    return {};
}

Result<SnapshotRequest> requestFrom(const Arguments &arguments)
{
    SnapshotRequest request;
    if (arguments.positional().size() != 1)
        return fail(ErrorCategory::Usage, Cli::tr("name the page, such as overview"));
    request.page = arguments.positional().first();
    request.search = arguments.value(QStringLiteral("search"));
    request.output = arguments.value(QStringLiteral("output"));
    if (request.output.isEmpty())
        return fail(ErrorCategory::Usage, Cli::tr("name the picture to write with -o FILE.png"));
    Result<void> filled = fillLook(request, arguments);
    if (filled)
        filled = fillQuestion(request, arguments);
    if (!filled)
        return tl::unexpected(filled.error());
    return request;
}

int run(const Context &context)
{
    Result<SnapshotRequest> request = requestFrom(context.arguments);
    if (!request)
        return reportError(context.console, request.error());
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(context.arguments, Store::Mode::ReadOnly);
    if (!workspace)
        return reportError(context.console, workspace.error());
    const Result<TimeZone> zone = zoneFrom(context.arguments, **workspace);
    if (!zone)
        return reportError(context.console, zone.error());
    request->zone = *zone;
    const Result<void> done = renderSnapshot(**workspace, *request);
    return done ? int(Done) : reportError(context.console, done.error());
}

} // namespace

Command snapshotCommand()
{
    return {
        QStringLiteral("snapshot"),
        Cli::tr("Paints a page into a picture, without a screen."),
        QStringLiteral("PAGE -w FILE -o FILE.png|.pdf|.svg [OPTION…]"),
        {workspaceOption(),
         {QStringLiteral("output"), QStringLiteral("o"), QStringLiteral("FILE"),
          Cli::tr("the picture: .png, .pdf or .svg")},
         {QStringLiteral("size"), {}, QStringLiteral("WxH"), Cli::tr("in logical pixels (default: 1440x900)")},
         {QStringLiteral("scale"), {}, QStringLiteral("PERCENT"), Cli::tr("200 for a display of twice the density")},
         {QStringLiteral("theme"), {}, QStringLiteral("NAME"), Cli::tr("light (default) or dark")},
         {QStringLiteral("language"), {}, QStringLiteral("CODE"), Cli::tr("such as de (default: that of the system)")},
         {QStringLiteral("from"), {}, QStringLiteral("TIME"), Cli::tr("as for \"parlance query\"")},
         {QStringLiteral("to"), {}, QStringLiteral("TIME"), Cli::tr("as for \"parlance query\"")},
         {QStringLiteral("where"), {}, QStringLiteral("FILTER"), Cli::tr("as for \"parlance query\"")},
         {QStringLiteral("search"), {}, QStringLiteral("WORDS"), Cli::tr("on the page \"search\": what to look for")},
         {QStringLiteral("compare"), {}, QStringLiteral("PERIOD"), Cli::tr("as for \"parlance query\"")},
         timeZoneOption(),
         {QStringLiteral("now"), {}, QStringLiteral("TIME"), Cli::tr("what relative dates count from")}},
        {QStringLiteral("parlance snapshot overview -w company -o overview.png"),
         QStringLiteral("parlance snapshot cost -w company -o cost.png --theme dark --from -30d --compare previous")},
        {},
        run};
}

} // namespace parlance::cli
