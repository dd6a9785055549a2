-- Schema 8: who said what of a joined conversation. Two sessions may claim one trace, in any order of import; rows that
-- name the trace alone belong to the lesser of them. To take them out of the other again, what came under each name is
-- remembered: not the contents, only which fields, states and messages.

CREATE TABLE conversation_share (
    source_id INTEGER NOT NULL,
    whole TEXT NOT NULL,                -- ext_id of the conversation
    part TEXT NOT NULL,                 -- the name under which records came; empty: that of the conversation itself
    state BLOB NOT NULL,                -- models/store/shares.cpp
    PRIMARY KEY (source_id, whole, part)
) WITHOUT ROWID;
