#include "importers/inputset.h"

#include "importers/exportpath.h"
#include "importers/manifest.h"
#include "importers/readers/archive.h"
#include "importers/readers/contenthash.h"
#include "importers/readers/streams.h"
#include "importers/workbook/workbook.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace parlance {

namespace {

constexpr qint64 microsPerHour = 3'600'000'000;
constexpr qint64 maxManifest = 64 << 20;

// "book.xlsx/Sheet 1": the file on disk and the sheet. The name of a sheet has no slash.
struct NamedSheet
{
    QString file, sheet;
};

std::optional<NamedSheet> namedSheet(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    if (slash <= 0 || !QFileInfo(path.left(slash)).isFile())
        return std::nullopt;
    return NamedSheet{path.left(slash), path.mid(slash + 1)};
}

// A manifest found on the way, still to be matched with the data files it speaks of.
struct FoundManifest
{
    QString directory; // as InputContext::path
    std::optional<ManifestSummary> summary;
    std::vector<ManifestFile> files;
};

class Collector
{
public:
    Collector(const TimeZone &zone, std::stop_token stop)
        : m_zone(zone)
        , m_stop(std::move(stop))
    {}

    Result<void> add(const QString &path)
    {
        const QFileInfo info(path);
        if (const auto named = info.exists() ? std::nullopt : namedSheet(path))
            return addNamed(*named);
        if (!info.exists())
            return fail(ErrorCategory::Unreadable, QStringLiteral("there is no such file or folder"),
                        Place{path, -1, -1, {}});
        if (info.isDir())
            return addFolder(path);
        addFile(path);
        return checkStop();
    }

    InputSet finish()
    {
        for (const FoundManifest &manifest : m_manifests)
            apply(manifest);
        reportGaps();
        std::stable_sort(m_set.files.begin(), m_set.files.end(), readsBefore);
        return std::move(m_set);
    }

private:
    // Partitions in time order; within one the large files first, so that the last worker does not wait for one.
    static bool readsBefore(const InputFile &a, const InputFile &b)
    {
        const auto key = [](const InputFile &file) { return file.context.exportHour.value_or(-1); };
        if (key(a) != key(b))
            return key(a) < key(b);
        if (a.context.sizeOnDisk != b.context.sizeOnDisk)
            return a.context.sizeOnDisk > b.context.sizeOnDisk;
        return a.context.path < b.context.path;
    }

    [[nodiscard]] Result<void> checkStop() const
    {
        if (m_stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("cancelled"));
        return {};
    }

    Result<void> addFolder(const QString &path)
    {
        const QDir folder(path);
        if (!m_seen.insert(folder.canonicalPath()).second) // also stops at links that lead in a circle
            return checkStop();
        if (!folder.isReadable())
            warn(QStringLiteral("input.unreadable"), QStringLiteral("the folder cannot be opened"), path);
        const auto entries = folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries) {
            const QString child = (path.endsWith(u'/') ? path.chopped(1) : path) + u'/' + entry.fileName();
            if (entry.isDir()) {
                if (auto added = addFolder(child); !added)
                    return added;
            } else {
                addFile(child);
            }
        }
        return checkStop();
    }

    void addFile(const QString &path)
    {
        const QFileInfo info(path);
        if (!m_seen.insert(info.canonicalFilePath()).second)
            return;
        notePartition(info.absoluteFilePath());
        if (isBesideData(path)) {
            readManifestOnDisk(path);
            return;
        }
        auto file = openFile(path);
        if (!file) {
            warn(QStringLiteral("input.unreadable"), file.error().text, path);
            return;
        }
        if (isArchive(std::move(*file), path))
            addArchive(path);
        else
            addData(fileOnDisk(path));
    }

    static bool isArchive(std::unique_ptr<InputStream> stream, const QString &path)
    {
        PeekStream outer(std::move(stream));
        const Packing packing = packingOf(outer.head(512));
        if (packing != Packing::Gzip && packing != Packing::Zstd)
            return packing == Packing::Zip || packing == Packing::Tar;
        auto again = openFile(path);
        auto inner = again ? decode(std::move(*again), path) : tl::unexpected(again.error());
        return inner && packingOf(PeekStream(std::move(*inner)).head(512)) == Packing::Tar;
    }

    void addArchive(const QString &path)
    {
        auto cursor = ArchiveCursor::open(path);
        if (!cursor) {
            warn(QStringLiteral("input.archive"), cursor.error().text, path);
            return;
        }
        const auto archive = std::make_shared<ArchiveFile>(path);
        const size_t before = m_set.files.size();
        while (!m_stop.stop_requested()) {
            const auto member = (*cursor)->next();
            if (!member) {
                warn(QStringLiteral("input.archive"), member.error().text, path);
                return;
            }
            if (!*member)
                return;
            const auto other = otherDocument((*member)->path);
            const bool isBook = isWorkbookPart((*member)->path);
            if (other || isBook)
                m_set.files.resize(before);
            if (other)
                warn(QStringLiteral("input.workbook"), *other, path);
            if (isBook)
                addWorkbook(path, {});
            if (other || isBook)
                return;
            addMember(path, archive, **cursor, **member);
        }
    }

    // only: the sheet that was asked for; null: all that are shown.
    void addWorkbook(const QString &path, const QString &only)
    {
        const auto workbook = Workbook::open(path, m_stop);
        if (!workbook) {
            warn(QStringLiteral("input.workbook"), workbook.error().text, path);
            return;
        }
        const auto &sheets = (*workbook)->sheets();
        for (size_t i = 0; i < sheets.size(); ++i) {
            if (only.isNull() ? sheets[i].hidden : sheets[i].name != only)
                continue;
            InputFile file = fileOnDisk(path);
            file.member = sheets[i].name;
            file.workbook = *workbook;
            file.sheet = i;
            file.context.path = path + u'/' + sheets[i].name;
            file.context.sizeOnDisk = sheets[i].size;
            file.context.isSheet = true;
            addData(std::move(file));
        }
    }

    Result<void> addNamed(const NamedSheet &named)
    {
        const size_t before = m_set.files.size();
        const size_t told = m_set.issues.size();
        addWorkbook(named.file, named.sheet);
        if (m_set.files.size() == before && m_set.issues.size() == told)
            return fail(ErrorCategory::Unreadable, QStringLiteral("the workbook has no such sheet"),
                        Place{named.file + u'/' + named.sheet, -1, -1, {}});
        return checkStop();
    }

    void addMember(const QString &path, const std::shared_ptr<ArchiveFile> &archive, ArchiveCursor &cursor,
                   const ArchiveMember &member)
    {
        InputFile file = fileOnDisk(path);
        file.member = member.path;
        file.memberIndex = cursor.index();
        file.archive = archive;
        file.context.path = path + u'/' + member.path;
        file.context.baseName = baseNameOf(member.path);
        file.context.sizeOnDisk = std::max<qint64>(member.size, 0);
        notePartition(file.context.path);
        if (isBesideData(file.context.path))
            readManifestMember(file.context.path, cursor);
        else
            addData(std::move(file));
    }

    static InputFile fileOnDisk(const QString &path)
    {
        const QFileInfo info(path);
        InputFile file;
        file.diskPath = path;
        file.modifiedMs = info.lastModified().toMSecsSinceEpoch();
        file.context.path = path;
        file.context.baseName = baseNameOf(path);
        file.context.sizeOnDisk = info.size();
        return file;
    }

    void addData(InputFile file)
    {
        const QString whole = file.member.isEmpty()
                                  ? QFileInfo(file.diskPath).absoluteFilePath()
                                  : QFileInfo(file.diskPath).absolutePath() + u'/' + file.context.path;
        if (const auto partition = partitionOf(whole))
            file.context.exportHour = partition->hour;
        file.context.exportMicros = exportMicrosOf(whole);
        file.context.zone = m_zone;
        file.context.modifiedMs = file.modifiedMs;
        m_set.files.push_back(std::move(file));
    }

    void notePartition(const QString &path)
    {
        if (const auto partition = partitionOf(path))
            m_hours[partition->root].insert(partition->hour);
    }

    void readManifestOnDisk(const QString &path)
    {
        if (!path.endsWith(QStringLiteral(".json")) || QFileInfo(path).size() > maxManifest)
            return;
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            keepManifest(path, file.readAll());
        else
            warn(QStringLiteral("export.manifest"), file.errorString(), path);
    }

    void readManifestMember(const QString &path, ArchiveCursor &cursor)
    {
        if (!path.endsWith(QStringLiteral(".json")))
            return;
        QByteArray text;
        QByteArray block(64 << 10, Qt::Uninitialized);
        while (text.size() < maxManifest) {
            const auto got = cursor.read(block.data(), block.size());
            if (!got || *got == 0)
                break;
            text.append(block.constData(), *got);
        }
        keepManifest(path, text);
    }

    void keepManifest(const QString &path, const QByteArray &text)
    {
        const std::string_view json(text.constData(), size_t(text.size()));
        FoundManifest found;
        found.directory = path.section(u'/', 0, -2);
        int damaged = 0;
        if (path.endsWith(QStringLiteral("manifest-summary.json")))
            found.summary = parseManifestSummary(json);
        else
            found.files = parseManifestFiles(json, damaged);
        if (damaged > 0 || (!found.summary && found.files.empty() && !text.trimmed().isEmpty()))
            warn(QStringLiteral("export.manifest"), QStringLiteral("the manifest cannot be read"), path);
        m_manifests.push_back(std::move(found));
    }

    void apply(const FoundManifest &manifest)
    {
        if (manifest.summary)
            applySummary(manifest);
        for (const ManifestFile &listed : manifest.files) {
            InputFile *const file = fileFor(listed, manifest.directory);
            if (file != nullptr)
                file->context.expectedRecords = listed.items;
            else
                warn(QStringLiteral("export.missing"),
                     QStringLiteral("listed in the manifest, but not there: ") + listed.key, manifest.directory);
        }
    }

    // To the files of its export: beside it, and for incremental exports in the data folder one level up.
    void applySummary(const FoundManifest &manifest)
    {
        const auto micros = manifest.summary->exportMicros;
        if (!micros)
            return;
        const QString own = manifest.directory + u'/';
        const QString shared = manifest.directory.section(u'/', 0, -2) + QStringLiteral("/data/");
        for (InputFile &file : m_set.files) {
            const bool inShared = manifest.summary->incremental && file.context.path.startsWith(shared);
            if (!inShared && !file.context.path.startsWith(own))
                continue;
            file.context.exportMicros = micros;
            if (manifest.summary->incremental && !file.context.exportHour)
                file.context.exportHour = *micros / microsPerHour;
        }
    }

    // By the last part of its key; of several the one nearest to the manifest.
    InputFile *fileFor(const ManifestFile &listed, const QString &directory)
    {
        if (m_byName.isEmpty()) {
            for (qsizetype i = 0; i < qsizetype(m_set.files.size()); ++i)
                m_byName.insert(m_set.files[size_t(i)].context.path.section(u'/', -1), i);
        }
        InputFile *best = nullptr;
        qsizetype bestShared = -1;
        const auto candidates = m_byName.equal_range(listed.key.section(u'/', -1));
        for (auto it = candidates.first; it != candidates.second; ++it) {
            InputFile &file = m_set.files[size_t(*it)];
            const auto shared =
                std::mismatch(directory.begin(), directory.end(), file.context.path.begin(), file.context.path.end());
            const qsizetype length = shared.first - directory.begin();
            if (length > bestShared) {
                best = &file;
                bestShared = length;
            }
        }
        return best;
    }

    void reportGaps()
    {
        for (const auto &[root, hours] : m_hours) {
            std::optional<qint64> last;
            for (const qint64 hour : hours) {
                if (last && hour > *last + 1)
                    reportGap(root, *last, hour);
                last = hour;
            }
        }
    }

    void reportGap(const QString &root, qint64 before, qint64 after)
    {
        const QString text = after == before + 2
                                 ? QStringLiteral("the hourly export %1 is missing").arg(partitionName(before + 1))
                                 : QStringLiteral("the %1 hourly exports from %2 to %3 are missing")
                                       .arg(after - before - 1)
                                       .arg(partitionName(before + 1), partitionName(after - 1));
        m_set.issues.push_back({Severity::Note, QStringLiteral("export.gap"), text, Place{root, -1, -1, {}}, {}});
    }

    void warn(const QString &code, const QString &text, const QString &path)
    {
        m_set.issues.push_back({Severity::Warning, code, text, Place{path, -1, -1, {}}, {}});
    }

    const TimeZone &m_zone;
    std::stop_token m_stop;
    InputSet m_set;
    std::set<QString> m_seen;                    // canonical paths
    std::map<QString, std::set<qint64>> m_hours; // by what stands before the partition
    std::vector<FoundManifest> m_manifests;
    QMultiHash<QString, qsizetype> m_byName;
};

// A workbook is read here and there; it is small.
void hashWhole(const QString &path, const std::shared_ptr<ContentHash> &hash)
{
    auto stream = openFile(path);
    if (!stream)
        return;
    const auto whole = hashing(std::move(*stream), hash);
    std::vector<char> window(1 << 16);
    for (Result<qsizetype> got = 1; got && *got > 0;)
        got = whole->read(window.data(), qsizetype(window.size()));
}

} // namespace

Result<InputSet> collectInputs(const QStringList &paths, const TimeZone &zone, std::stop_token stop)
{
    if (paths.isEmpty())
        return fail(ErrorCategory::Usage, QStringLiteral("no file or folder was named"));
    Collector collector(zone, std::move(stop));
    for (const QString &path : paths) {
        if (auto added = collector.add(path); !added)
            return tl::unexpected(added.error());
    }
    return collector.finish();
}

bool inputExists(const QString &path)
{
    return QFileInfo::exists(path) || namedSheet(path);
}

Result<std::unique_ptr<InputStream>> openInput(const InputFile &file, const std::shared_ptr<ContentHash> &hash)
{
    if (file.workbook) {
        if (hash)
            hashWhole(file.diskPath, hash);
        return file.workbook->openSheet(file.sheet);
    }
    auto stream = file.archive ? file.archive->open(file.memberIndex, file.member) : openFile(file.diskPath);
    if (!stream)
        return stream;
    return decode(hash ? hashing(std::move(*stream), hash) : std::move(*stream), file.context.path);
}

} // namespace parlance
