-- Schema 12: the lists that lead from reading to mending are one table: questions with the answer that should have been
-- given, utterances with the intent they belong to, topics that a guardrail should keep away. And where each entry was
-- met, by the ids of the source: how often, and whose words they are.

CREATE TABLE own_list (
    id INTEGER PRIMARY KEY,
    list TEXT NOT NULL,                 -- qa, utterance, guardrail
    text TEXT NOT NULL,                 -- question, utterance, what was asked
    value TEXT NOT NULL DEFAULT '',     -- answer, intent, what the bot should say instead
    sources TEXT NOT NULL DEFAULT '[]', -- JSON array: documents that the answer rests on
    state TEXT NOT NULL DEFAULT 'open', -- open, done, ignored
    note TEXT NOT NULL DEFAULT '',
    bot TEXT NOT NULL DEFAULT '', locale TEXT NOT NULL DEFAULT '', -- of utterances: different bots have different intents
    suggested TEXT NOT NULL DEFAULT '', confidence REAL, -- the intent that came nearest
    uses INTEGER NOT NULL DEFAULT 0,    -- how often it was said, as of its last addition
    first_at INTEGER, last_at INTEGER,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
);
CREATE INDEX own_list_list ON own_list (list, id);

CREATE TABLE own_list_origin (
    entry INTEGER NOT NULL,
    source TEXT NOT NULL, environment TEXT NOT NULL, conversation TEXT NOT NULL, message TEXT NOT NULL,
    PRIMARY KEY (entry, source, environment, conversation, message)
) WITHOUT ROWID;
CREATE INDEX own_list_origin_conversation ON own_list_origin (conversation);

INSERT INTO own_list (list, text, value, state, created_at, updated_at)
    SELECT 'qa', question, answer, coalesce(state, 'open'), created_at, updated_at FROM own_qa ORDER BY id;
INSERT INTO own_list (list, text, value, state, created_at, updated_at)
    SELECT 'utterance', text, coalesce(intent, ''), coalesce(state, 'open'), created_at, updated_at
    FROM own_utterance ORDER BY id;
DROP TABLE own_qa;
DROP TABLE own_utterance;
