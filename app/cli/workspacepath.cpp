#include "app/cli/workspacepath.h"

#include "app/cli/texts.h"

#include <QDateTime>
#include <QFileInfo>

namespace parlance::cli {

QString workspacePath(const QString &named)
{
    const QString suffix = QStringLiteral(".parlance");
    return named.endsWith(suffix) || QFileInfo::exists(named) ? named : QString(named + suffix);
}

Result<std::unique_ptr<Workspace>> openWorkspace(const Arguments &arguments, Store::Mode mode)
{
    const QString named = arguments.value(QStringLiteral("workspace"));
    if (named.isEmpty())
        return fail(ErrorCategory::Usage, Cli::tr("name the workspace with -w FILE"));
    return Workspace::open(workspacePath(named), mode);
}

Result<TimeZone> zoneFrom(const Arguments &arguments, const Workspace &workspace)
{
    if (!arguments.has(QStringLiteral("time-zone")))
        return workspace.context(0).zone;
    Result<TimeZone> zone = TimeZone::fromIana(arguments.value(QStringLiteral("time-zone")));
    if (!zone)
        zone.error().category = ErrorCategory::Usage;
    return zone;
}

Result<UtcMs> nowFrom(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("now")))
        return QDateTime::currentMSecsSinceEpoch();
    const QByteArray text = arguments.value(QStringLiteral("now")).toUtf8();
    bool number = false;
    const double epoch = text.toDouble(&number);
    const std::optional<UtcMs> now =
        number ? epochToMs(epoch) : parseIsoTime(std::string_view(text.constData(), size_t(text.size())), TimeZone());
    if (!now)
        return fail(ErrorCategory::Usage, Cli::tr("--now must be a time such as 2026-11-20T12:00:00Z"));
    return *now;
}

} // namespace parlance::cli
