-- Schema 5: what the user has decided about a source, and what was purged from it.

ALTER TABLE source ADD COLUMN watch_minutes INTEGER;  -- null: read only when asked; 0: on change; else every so many
ALTER TABLE source ADD COLUMN watch_seen INTEGER;     -- fingerprint of its files when they were read last
ALTER TABLE source ADD COLUMN retention_days INTEGER; -- null: as the workspace says (setting "retention_days"); 0: for ever
ALTER TABLE source ADD COLUMN purged_before INTEGER;  -- events, leads, audit events and samples before are not taken in again

ALTER TABLE import_file ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0; -- records left out, because they were purged

-- Conversations that were purged, so that the next export that still has them does not bring them back.
CREATE TABLE purged_conversation (
    source_id INTEGER NOT NULL,
    hash INTEGER NOT NULL,              -- 64-bit hash of ext_id: the name itself is gone
    until INTEGER NOT NULL,             -- states whose last message is not later are left out; greatest integer: all
    PRIMARY KEY (source_id, hash)
) WITHOUT ROWID;
