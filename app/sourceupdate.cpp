#include "app/sourceupdate.h"

#include <QFileInfo>

namespace parlance {

namespace {
constexpr qint64 minuteMs = 60'000;
} // namespace

bool isDue(const SourceInfo &source, UtcMs now)
{
    if (!source.watchMinutes)
        return false;
    return *source.watchMinutes == 0 || !source.lastImport ||
           now - *source.lastImport >= *source.watchMinutes * minuteMs;
}

bool hasNews(const SourceInfo &source, const FolderLook &look)
{
    return look.state == FolderLook::State::Readable && !look.files.empty() && source.seen != look.fingerprint();
}

Result<ImportSummary> updateSource(Store &store, const ImporterRegistry &registry, const SourceInfo &source,
                                   const FolderLook &look, const QSet<QString> &unsettledFiles, const TimeZone &zone,
                                   const ProgressSink &progress, std::stop_token stop, const PauseToken &pause)
{
    ImportRequest request;
    request.paths = {QFileInfo(source.origin).absoluteFilePath()}; // as the look names its files
    request.source = source.name;
    request.environment = source.environment;
    request.except = unsettledFiles;
    request.zone = zone;
    request.now = look.at;
    auto summary = runImport(store, registry, request, progress, std::move(stop), pause);
    if (!summary || !unsettledFiles.isEmpty() || summary->filesFailed > 0)
        return summary;
    if (auto remembered = setSeen(store, source.id, look.fingerprint()); !remembered)
        return tl::unexpected(remembered.error());
    return summary;
}

} // namespace parlance
