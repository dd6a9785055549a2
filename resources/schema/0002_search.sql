-- Schema 2: what the full-text index needs to follow the rows. The index itself, the FTS5 table `search`, is made by
-- the job that fills it, so that a workspace without it holds nothing of it. Adding conversations costs nothing here:
-- their ids are above search_state.indexed. What is changed or removed below is remembered by triggers, in the
-- transaction that does it.

CREATE TABLE search_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    enabled INTEGER NOT NULL,           -- whether the job runs by itself
    indexed INTEGER NOT NULL,           -- every conversation up to this id is in the index; 0: there is none
    form INTEGER NOT NULL               -- version of the words form (models/analysis/searchtext.h) of the index
);
INSERT INTO search_state (id, enabled, indexed, form) VALUES (1, 1, 0, 0);

CREATE TABLE search_block (             -- of the indexed conversations with id >> 10 = block
    block INTEGER PRIMARY KEY,
    messages INTEGER NOT NULL,
    min_at INTEGER NOT NULL, max_at INTEGER NOT NULL -- no message is outside; may be wider than they are
);

CREATE TABLE search_todo (              -- indexed conversations that have changed since
    conversation INTEGER PRIMARY KEY,
    known INTEGER NOT NULL              -- the highest id of their messages in the index
);

CREATE TABLE search_gone (              -- indexed messages that were removed or written anew since
    message INTEGER PRIMARY KEY,
    text TEXT                           -- as it stands in the index
);

CREATE TRIGGER search_conversation_gone BEFORE DELETE ON conversation
WHEN old.id <= (SELECT indexed FROM search_state)
BEGIN
    INSERT OR IGNORE INTO search_todo (conversation, known)
        SELECT old.id, coalesce(max(id), 0) FROM message WHERE id >= old.id << 20 AND id < (old.id + 1) << 20;
END;

CREATE TRIGGER search_message_gone BEFORE DELETE ON message
WHEN old.id >> 20 <= (SELECT indexed FROM search_state)
BEGIN
    INSERT OR IGNORE INTO search_todo (conversation, known)
        SELECT old.id >> 20, max(id) FROM message
        WHERE id >= old.id >> 20 << 20 AND id < ((old.id >> 20) + 1) << 20;
    INSERT OR IGNORE INTO search_gone (message, text)
        SELECT old.id, old.text WHERE old.id <= (SELECT known FROM search_todo WHERE conversation = old.id >> 20);
END;

CREATE TRIGGER search_message_changed BEFORE UPDATE OF text ON message
WHEN old.id >> 20 <= (SELECT indexed FROM search_state)
BEGIN
    INSERT OR IGNORE INTO search_todo (conversation, known)
        SELECT old.id >> 20, max(id) FROM message
        WHERE id >= old.id >> 20 << 20 AND id < ((old.id >> 20) + 1) << 20;
    INSERT OR IGNORE INTO search_gone (message, text)
        SELECT old.id, old.text WHERE old.id <= (SELECT known FROM search_todo WHERE conversation = old.id >> 20);
END;
