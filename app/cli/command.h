// What a command of `parlance` is: a name, options, examples, and a function that does it.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"

#include <stop_token>

namespace parlance::cli {

// Permanent: scripts rely on them.
enum ExitCode {
    Done = 0,
    BadUsage = 1,
    NothingRead = 2,       // input unreadable or nothing imported
    SomeRejected = 3,      // done, some records rejected
    WorkspaceUnusable = 4, // or writing failed
    WasCancelled = 5,
    CheckFailed = 6 // a check found something
};

struct Context
{
    const Arguments &arguments;
    Console &console;
    std::stop_token stop; // requested by SIGINT and SIGTERM
};

struct Command
{
    QString name;
    QString summary;  // one sentence
    QString synopsis; // after "parlance NAME"
    std::vector<OptionSpec> options;
    QStringList examples; // whole command lines
    QString notes;        // printed after the options; may be empty
    int (*run)(const Context &) = nullptr;
};

Command importCommand();
Command queryCommand();
Command snapshotCommand();
Command sampleCommand();
Command sourcesCommand();
Command schemaCommand();
Command verifyCommand();
Command pricesCommand();
Command purgeCommand();
Command searchCommand();
Command indexCommand();
Command mappingCommand();
Command auditCommand();
Command exportCommand();
Command metricsCommand();
Command reportCommand();
Command scheduleCommand();
Command sealCommand();
Command unsealCommand();

// Prints the error in words for people and returns the exit code of its category.
int reportError(Console &console, const Error &error);

// "-w" of most commands.
OptionSpec workspaceOption();
OptionSpec jsonOption();
OptionSpec timeZoneOption();

} // namespace parlance::cli
