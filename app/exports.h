// What the window writes for people: as jobs of the status bar, each with its outcome.
#pragma once

#include "app/session.h"
#include "models/live/exportjob.h"

#include <map>

namespace parlance {

class Exports : public QObject
{
    Q_OBJECT
public:
    // The folder whose files go again after so many days; none when the path is empty.
    struct Folder
    {
        QString path;
        int keepDays = 0; // 0: for ever
    };

    // The session outlives it. folder: asked when an export ends.
    Exports(Session *session, std::function<Folder()> folder, QObject *parent = nullptr);

    void start(ExportJob job);
    [[nodiscard]] const QStringList &last() const { return m_last; } // files of the last one that was written

Q_SIGNALS:
    void written(const QStringList &files);
    void failed(const parlance::Error &error); // not when it was cancelled

private:
    void finished(const JobStatus &status);

    struct Running
    {
        ExportJob job;
        std::shared_ptr<QStringList> files;
    };
    Session *m_session;
    std::function<Folder()> m_folder;
    std::map<quint64, Running> m_running;
    QStringList m_last;
};

// How many days a file that was written there is kept; 0: for ever.
int keptDays(const QString &file, const Exports::Folder &folder);

} // namespace parlance
