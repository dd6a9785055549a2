-- Schema 4: the audit log is read page by page, newest first; and what the analyst does here is written down.

CREATE INDEX audit_event_at ON audit_event (at, source_id, ext_id);

CREATE TABLE own_action (               -- opened a conversation, looked at a user, exported, purged; never a text
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL, target_kind TEXT, target TEXT,
    source TEXT, environment TEXT,      -- where the target comes from; null: the workspace as a whole
    detail TEXT                         -- JSON
);
CREATE INDEX own_action_at ON own_action (at);
