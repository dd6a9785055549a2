#include "app/cli/command.h"

#include "app/cli/texts.h"

namespace parlance::cli {

int reportError(Console &console, const Error &error)
{
    switch (error.category) {
    case ErrorCategory::Cancelled:
        console.message(Cli::tr("Cancelled."));
        return WasCancelled;
    case ErrorCategory::Usage:
        console.error(toString(error));
        return BadUsage;
    case ErrorCategory::Unreadable:
    case ErrorCategory::Unsupported:
        console.error(toString(error));
        return NothingRead;
    case ErrorCategory::Internal:
        console.error(Cli::tr("%1 (this is a fault of Parlance)").arg(toString(error)));
        return WorkspaceUnusable;
    case ErrorCategory::Workspace:
    case ErrorCategory::Storage:
        break;
    }
    console.error(toString(error));
    return WorkspaceUnusable;
}

OptionSpec workspaceOption()
{
    return {QStringLiteral("workspace"), QStringLiteral("w"), QStringLiteral("FILE"),
            Cli::tr("the workspace, a file NAME.parlance")};
}

OptionSpec jsonOption()
{
    return {QStringLiteral("json"), {}, {}, Cli::tr("the answer as JSON on stdout")};
}

OptionSpec timeZoneOption()
{
    return {QStringLiteral("time-zone"),
            {},
            QStringLiteral("ZONE"),
            Cli::tr("IANA zone of days and hours, such as Europe/Berlin (default: that of the workspace)")};
}

} // namespace parlance::cli
