// Private to the store layer: the workspace as it was before its first bulk load, on the disk beside it (firstload.h), and
// what its being there says after a process or a computer has ended.
#pragma once

#include "models/store/sqlite.h"

namespace parlance {

// The saved workspace, which is locked while it is looked at or its load is under way.
struct Saved
{
    enum class State {
        None,      // there is no saved workspace, or none that can be read
        UnderWay,  // a living process loads
        Abandoned, // the process has ended, the computer has not: the file is whole, but may not be on the disk
        Needed,    // the computer has started anew since: the file cannot be relied upon
    };
    State state = State::None;
    int lock = -1; // of Abandoned and Needed; closeSaved() gives it up
};

QString savedPath(const QString &path);

// Puts the workspace, as committed, on the disk beside itself, with an issue of the source for the case that it is
// needed. The descriptor that keeps it locked; -1: it cannot be done, and nothing is left behind.
int saveWorkspace(Database &db, const QString &path, qint64 source);
Result<void> removeSaved(const QString &path);
// What is saved is needed whatever the computer does from now on.
void distrustWorkspace(const QString &path);

Saved lookAtSaved(const QString &path);
// Waits until no other process takes the saved workspace.
Result<Saved> findSaved(const QString &path);
void closeSaved(int lock);

// Sets the workspace file and its log aside and puts the saved one, which then says so, in its place. Done again after it
// was interrupted anywhere, it ends the same. By who has it locked.
Result<void> takeSaved(const QString &path);

// Names in the folder of the path are on the disk.
Result<void> syncFolder(const QString &path);

} // namespace parlance
