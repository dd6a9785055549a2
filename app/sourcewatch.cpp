#include "app/sourcewatch.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int tickMs = 2'000, debounceMs = 1'000;

} // namespace

SourceWatch::SourceWatch(Background::Mode mode, std::function<UtcMs()> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_disk(mode)
{
    m_tick.setInterval(tickMs);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_tick, &QTimer::timeout, this, &SourceWatch::tick);
    connect(&m_debounce, &QTimer::timeout, this, &SourceWatch::tick);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, &SourceWatch::noticed);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &SourceWatch::noticed);
}

UtcMs SourceWatch::nextLook(const Watched &watched, UtcMs lastLook) const
{
    if (watched.minutes == 0)
        return lastLook == 0 ? 0 : lastLook + minuteMs;
    return std::max(watched.lastImport.value_or(0), lastLook) + watched.minutes * minuteMs;
}

void SourceWatch::setSources(const std::vector<Watched> &sources)
{
    std::erase_if(m_entries, [&](const auto &entry) {
        return std::none_of(sources.begin(), sources.end(), [&](const Watched &w) { return w.id == entry.first; });
    });
    for (const Watched &watched : sources) {
        Entry &entry = m_entries[watched.id];
        const Watched was = std::exchange(entry.watched, watched);
        const bool same = entry.look && was.origin == watched.origin && was.minutes == watched.minutes;
        if (same) {
            entry.nextLook = std::max(entry.nextLook, watched.minutes == 0 ? 0 : nextLook(watched, 0));
            continue;
        }
        entry.state = State::Fine;
        entry.before = {};
        entry.tried = 0;
        entry.look = std::make_unique<Latest<FolderLook>>(&m_disk);
        entry.nextLook = nextLook(watched, 0);
    }
    if (m_entries.empty())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    watchFolders();
    tick();
}

SourceWatch::State SourceWatch::stateOf(qint64 id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? State::Fine : found->second.state;
}

void SourceWatch::tick()
{
    const UtcMs now = m_clock();
    std::vector<qint64> due;
    for (const auto &[id, entry] : m_entries) {
        const bool noticedNow = entry.changed && !m_debounce.isActive();
        if (!entry.look->isRunning() && (noticedNow || now >= entry.nextLook))
            due.push_back(id);
    }
    for (const qint64 id : due) { // a look may answer at once and change the entries
        const auto found = m_entries.find(id);
        if (found == m_entries.end())
            continue;
        Entry &entry = found->second;
        entry.changed = false;
        entry.nextLook = nextLook(entry.watched, std::max<UtcMs>(now, 1));
        const auto work = [path = entry.watched.origin, now](std::stop_token stop) -> Result<FolderLook> {
            return lookAt(path, now, std::move(stop));
        };
        entry.look->start(work, [this, id](const Result<FolderLook> &look) {
            if (look)
                take(id, *look);
        });
    }
}

// A burst of changes is one: files come in one after the other.
void SourceWatch::noticed(const QString &path)
{
    for (auto &[id, entry] : m_entries) {
        if (entry.watched.minutes == 0 && (entry.before.folders.contains(path) || entry.watched.origin == path))
            entry.changed = true;
    }
    m_debounce.start();
}

void SourceWatch::take(qint64 id, const FolderLook &look)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    Entry &entry = found->second;
    const State state = look.state == FolderLook::State::Missing      ? State::Missing
                        : look.state == FolderLook::State::Unreadable ? State::Unreadable
                                                                      : State::Fine;
    const bool moved = std::exchange(entry.state, state) != state;
    const FolderLook before = std::exchange(entry.before, look);
    watchFolders();
    const std::optional<QSet<QString>> young = newsIn(entry, look, before);
    // Last: who hears of it may change the entries.
    if (young)
        Q_EMIT newsFound(id, look, *young);
    if (moved)
        Q_EMIT stateChanged();
}

// What of the news is not to be read yet; nullopt: there are none, or they are to be looked at once more first.
std::optional<QSet<QString>> SourceWatch::newsIn(Entry &entry, const FolderLook &look, const FolderLook &before) const
{
    const qint64 fingerprint = look.fingerprint();
    const bool known = entry.watched.seen == fingerprint;
    const bool told = entry.watched.minutes == 0 && entry.tried == fingerprint;
    if (look.state != FolderLook::State::Readable || look.files.empty() || known || told) {
        entry.waited = false;
        return std::nullopt;
    }
    QSet<QString> young = unsettled(look, before.at > 0 ? &before : nullptr);
    if (!young.isEmpty() && !std::exchange(entry.waited, true)) {
        entry.nextLook = look.at + settlingMs;
        return std::nullopt;
    }
    entry.waited = false;
    if (young.size() == qsizetype(look.files.size()))
        return std::nullopt;                         // all of it is still being written
    entry.tried = young.isEmpty() ? fingerprint : 0; // what is young is told again once it is whole
    return young;
}

void SourceWatch::watchFolders()
{
    QStringList wanted;
    for (const auto &[id, entry] : m_entries) {
        if (entry.watched.minutes == 0 && entry.before.state == FolderLook::State::Readable) {
            wanted += entry.before.folders;
            if (!entry.before.isFolder)
                wanted << entry.watched.origin;
        }
    }
    wanted.removeDuplicates();
    const QStringList watched = m_files.directories() + m_files.files();
    QStringList gone, added;
    for (const QString &path : watched) {
        if (!wanted.contains(path))
            gone << path;
    }
    for (const QString &path : std::as_const(wanted)) {
        if (!watched.contains(path))
            added << path;
    }
    if (!gone.isEmpty())
        m_files.removePaths(gone);
    if (!added.isEmpty())
        m_files.addPaths(added);
}

} // namespace parlance
