-- Schema 15: what an own document said before it was replaced or removed. Only kinds that keep versions have rows here
-- ("report"). How many are kept is decided by who writes them.

CREATE TABLE own_document_version (
    id INTEGER PRIMARY KEY,             -- rising: the newest last
    kind TEXT NOT NULL, key TEXT NOT NULL,
    json TEXT NOT NULL,
    written_at INTEGER NOT NULL,        -- when this state was saved
    ended_at INTEGER NOT NULL,          -- when it was replaced or removed
    removed INTEGER NOT NULL DEFAULT 0  -- 1: the last state of a document that was removed: in the trash
);
CREATE INDEX own_document_version_key ON own_document_version (kind, key, id);
