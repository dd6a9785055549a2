-- Schema 17: what alerts have found. The alerts themselves are own documents (kind "alert").

CREATE TABLE own_alert_state (
    alert TEXT PRIMARY KEY NOT NULL,    -- key of the own document; stays when that goes, and is there when it is undone
    checked_at INTEGER NOT NULL,
    state TEXT NOT NULL,                -- quiet, firing, silent
    since INTEGER,                      -- firing since that check
    window_from INTEGER,                -- of the period that was looked at
    value REAL,
    detail TEXT NOT NULL DEFAULT '{}',  -- JSON: the verdict
    acknowledged_at INTEGER,            -- somebody has seen that it fires
    snoozed_until INTEGER               -- tells nobody before
) WITHOUT ROWID;

CREATE TABLE own_alert_notice (
    id INTEGER PRIMARY KEY,
    alert TEXT NOT NULL,
    raised_at INTEGER NOT NULL,
    ended_at INTEGER,                   -- null: it still fires
    quiet INTEGER NOT NULL DEFAULT 0,   -- 1: snoozed when it was raised
    definition TEXT NOT NULL,           -- JSON of the alert as it was then
    detail TEXT NOT NULL                -- JSON: the verdict that raised it
);
CREATE INDEX own_alert_notice_by_alert ON own_alert_notice (alert, id);
