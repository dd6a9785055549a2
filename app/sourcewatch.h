// Looks after folders that sources are read from: on change or on a schedule, never on the GUI thread.
#pragma once

#include "app/folderlook.h"
#include "models/live/background.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <map>

namespace parlance {

// Lives on the GUI thread. Changes are noticed through the system and, where it says nothing (network drives, very many
// folders), by a look every minute. A file that is still being written waits for the next look.
class SourceWatch : public QObject
{
    Q_OBJECT
public:
    struct Watched
    {
        qint64 id = 0;
        QString origin;
        int minutes = 0; // 0: on change
        std::optional<UtcMs> lastImport;
        std::optional<qint64> seen; // fingerprint of what was read last

        bool operator==(const Watched &) const = default;
    };
    enum class State { Fine, Missing, Unreadable };

    SourceWatch(Background::Mode mode, std::function<UtcMs()> clock, QObject *parent = nullptr);

    // All of them; what is known of those that were there before stays.
    void setSources(const std::vector<Watched> &sources);
    [[nodiscard]] State stateOf(qint64 id) const; // Fine until something else is known

Q_SIGNALS:
    // There is something that was not there when the source was read last; what is young is not to be read yet.
    void newsFound(qint64 source, const parlance::FolderLook &look, const QSet<QString> &young);
    void stateChanged();

private:
    struct Entry
    {
        Watched watched;
        State state = State::Fine;
        UtcMs nextLook = 0;
        bool changed = false; // the system says so
        bool waited = false;  // for files that were still being written
        qint64 tried = 0;     // fingerprint that was told
        FolderLook before;
        std::unique_ptr<Latest<FolderLook>> look;
    };

    void tick();
    void noticed(const QString &path);
    void take(qint64 id, const FolderLook &look);
    [[nodiscard]] std::optional<QSet<QString>> newsIn(Entry &entry, const FolderLook &look,
                                                      const FolderLook &before) const;
    void watchFolders();
    [[nodiscard]] UtcMs nextLook(const Watched &watched, UtcMs lastLook) const;

    std::function<UtcMs()> m_clock;
    Background m_disk;
    QFileSystemWatcher m_files;
    QTimer m_tick, m_debounce;
    std::map<qint64, Entry> m_entries;
};

} // namespace parlance
