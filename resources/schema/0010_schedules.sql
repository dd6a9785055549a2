-- Schema 10: what scheduled reports have done, and the files that are to go again. The schedules themselves are own
-- documents (kind "schedule").

CREATE TABLE own_schedule_run (
    id INTEGER PRIMARY KEY,
    schedule TEXT NOT NULL,             -- key of the own document; stays when that goes
    due_at INTEGER,                     -- null: run by hand
    started_at INTEGER NOT NULL,
    ended_at INTEGER,                   -- null: under way, or its process was killed
    owner_pid INTEGER NOT NULL,         -- the process that runs it
    state TEXT NOT NULL,                -- running, done, failed, interrupted
    passed_over INTEGER NOT NULL DEFAULT 0, -- earlier times that were missed and are not made up for
    text TEXT NOT NULL DEFAULT '',      -- why it failed
    detail TEXT NOT NULL DEFAULT '{}',  -- JSON {"files":[…],"deliveries":[…]}
    UNIQUE (schedule, due_at)           -- of two programs one runs it
);

CREATE TABLE own_expiring_file (        -- written by a schedule into a folder, to be removed
    path TEXT PRIMARY KEY NOT NULL,
    expires_at INTEGER NOT NULL,
    sha256 BLOB NOT NULL                -- a file that was changed since is somebody's work, and stays
) WITHOUT ROWID;
