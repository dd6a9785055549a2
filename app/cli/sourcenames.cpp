#include "app/cli/sourcenames.h"

#include "app/cli/texts.h"

#include <algorithm>

namespace parlance::cli {

namespace {

Result<SourceInfo> named(const std::vector<SourceInfo> &sources, const QString &name)
{
    QStringList names;
    const SourceInfo *found = nullptr;
    for (const SourceInfo &source : sources) {
        names << source.name;
        if (source.name != name)
            continue;
        if (found)
            return fail(ErrorCategory::Usage,
                        Cli::tr("\"%1\" exists in several environments; add --environment").arg(name));
        found = &source;
    }
    if (found)
        return *found;
    names.removeDuplicates();
    return fail(ErrorCategory::Usage,
                Cli::tr("no source \"%1\"; there are: %2").arg(name, names.join(QStringLiteral(", "))));
}

} // namespace

Result<std::vector<SourceInfo>> namedSources(const Store &store, const QStringList &names, const QString &environment)
{
    Result<std::vector<SourceInfo>> sources = store.sources();
    if (!sources)
        return sources;
    if (!environment.isEmpty()) {
        QStringList environments;
        for (const SourceInfo &source : *sources)
            environments << source.environment;
        environments.removeDuplicates();
        if (!environments.contains(environment))
            return fail(ErrorCategory::Usage, Cli::tr("no environment \"%1\"; there are: %2")
                                                  .arg(environment, environments.join(QStringLiteral(", "))));
        std::erase_if(*sources, [&](const SourceInfo &source) { return source.environment != environment; });
    }
    if (names.isEmpty())
        return sources;
    std::vector<SourceInfo> chosen;
    for (const QString &name : names) {
        Result<SourceInfo> source = named(*sources, name);
        if (!source)
            return tl::unexpected(source.error());
        chosen.push_back(*source);
    }
    return chosen;
}

} // namespace parlance::cli
