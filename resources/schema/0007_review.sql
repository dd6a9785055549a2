-- Schema 7: the review desk. Who changed what and when is also what undo goes by, and what notes were before.

ALTER TABLE own_review ADD COLUMN cause TEXT;          -- prompt, data, model; null: nobody has said
ALTER TABLE own_review ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0;

CREATE TABLE own_review_log (
    id INTEGER PRIMARY KEY,
    step INTEGER NOT NULL,              -- changes that were made, and are undone, together
    at INTEGER NOT NULL,
    reviewer TEXT NOT NULL,
    source TEXT NOT NULL, environment TEXT NOT NULL, conversation TEXT NOT NULL, message TEXT NOT NULL,
    field TEXT NOT NULL,                -- state, cause, assignee, flag, tag, note
    old TEXT NOT NULL, new TEXT NOT NULL, -- '': not there
    undone INTEGER NOT NULL DEFAULT 0   -- 1: taken back, 2: taken back for good
);
CREATE INDEX own_review_log_message ON own_review_log (conversation, message);
CREATE INDEX own_review_log_reviewer ON own_review_log (reviewer, undone, step);
