#include "app/opening.h"

#include <QDir>
#include <QUrl>

namespace parlance {

namespace {

constexpr qsizetype longestLink = 32'000;

} // namespace

std::optional<DocumentKind> documentKind(const QString &path)
{
    static const std::pair<const char *, DocumentKind> suffixes[] = {
        {".parlance-report", DocumentKind::Report},
        {".parlance-dashboard", DocumentKind::Dashboard},
        {".parlance-formulas", DocumentKind::Formulas},
    };
    for (const auto &[suffix, kind] : suffixes) {
        if (path.endsWith(QLatin1String(suffix), Qt::CaseInsensitive))
            return kind;
    }
    return std::nullopt;
}

Opening openingOf(const QStringList &words, const QString &folder)
{
    Opening opening;
    for (const QString &word : words) {
        if (word.startsWith(u"parlance:", Qt::CaseInsensitive)) {
            if (word.size() <= longestLink)
                opening.links << word;
            continue;
        }
        const QUrl url(word);
        const QString path = url.isLocalFile() ? url.toLocalFile() : word;
        if (isDocument(path))
            opening.documents << QDir::cleanPath(QDir(folder).absoluteFilePath(path));
        else if (opening.workspace.isEmpty())
            opening.workspace = path;
    }
    return opening;
}

QStringList wordsOf(const Opening &opening)
{
    const QStringList workspace =
        opening.workspace.isEmpty() ? QStringList() : QStringList{QDir().absoluteFilePath(opening.workspace)};
    return workspace + opening.links + opening.documents;
}

} // namespace parlance
