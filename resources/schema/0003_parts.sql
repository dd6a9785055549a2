-- Schema 3: conversations that go by other names as well. Platforms that record calls of models know traces and sessions:
-- a verdict names the trace alone, the calls name both. Records that come under the name of a part belong to the whole.

CREATE TABLE conversation_part (
    source_id INTEGER NOT NULL,
    part TEXT NOT NULL,                 -- as records name it
    whole TEXT NOT NULL,                -- ext_id of the conversation; of two claims the lesser text
    PRIMARY KEY (source_id, part)
) WITHOUT ROWID;
