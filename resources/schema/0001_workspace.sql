-- Schema 1 of a Parlance workspace (user_version = 1, application_id = 0x50524C43 "PRLC").
-- The rows are the truth. Column segments are a copy of the message facts for fast questions, kept in the same
-- transactions and rebuilt from the rows at will. Applied as one transaction; never edited once released: a change
-- is the next numbered file.
--
-- Conventions: times are UTC milliseconds, money is nano-dollars, null is "not stated". `ord` is the place of a
-- state in the history of its object: microseconds since the epoch * 4 + rank (rank 0: the state just before that
-- write, 1: the state written). Ids of conversation parts carry their conversation: (conversation id << 20) | n,
-- so a conversation is one range of the primary key and no other index is needed to merge it.

CREATE TABLE meta (                     -- data_version, time_zone, counters, workspace settings ("setting.KEY": JSON)
    key TEXT PRIMARY KEY NOT NULL,
    value
) WITHOUT ROWID;

-- Where data comes from and how it came in --------------------------------------------------------------------

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,                 -- platform: bedrock-chat, lex, …
    environment TEXT NOT NULL,          -- default, dev, …: different environments are never mixed unless chosen
    origin TEXT NOT NULL,               -- folder, file or address as the user named it
    created_at INTEGER NOT NULL,
    last_import_at INTEGER,
    data_until INTEGER,                 -- newest message time
    conversations INTEGER NOT NULL DEFAULT 0,
    messages INTEGER NOT NULL DEFAULT 0,
    UNIQUE (name, environment)
);

CREATE TABLE import_file (              -- one row per file that was begun
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL,
    path TEXT NOT NULL,                 -- as the user named it, with the member inside an archive
    size INTEGER NOT NULL,
    modified_ms INTEGER NOT NULL,
    format TEXT NOT NULL,
    state TEXT NOT NULL,                -- reading, done, failed, interrupted
    owner_pid INTEGER NOT NULL,         -- the process that reads it
    started_at INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    records INTEGER NOT NULL DEFAULT 0,
    added INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    rejected INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX import_file_identity ON import_file (source_id, path);

CREATE TABLE issue (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL,
    import_id INTEGER,                  -- null: about the import as a whole
    at INTEGER NOT NULL,
    severity INTEGER NOT NULL,          -- 0 note, 1 warning, 2 rejected
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    file TEXT, line INTEGER, offset INTEGER, path TEXT,
    excerpt BLOB,
    count INTEGER NOT NULL DEFAULT 1    -- issues beyond a limit per file and code are counted in one row
);
CREATE INDEX issue_import ON issue (import_id);

-- Who and what ------------------------------------------------------------------------------------------------

-- field_orders of bot, user and conversation: per field that has a value {u8 field, i64 ord} little-endian, the
-- state that the value comes from (the newest that states it). Null: all values come from the only snapshot.
CREATE TABLE bot (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL,
    ext_id TEXT NOT NULL,
    title TEXT, description TEXT, owner TEXT, type TEXT, plan TEXT,
    published_api INTEGER, pinned INTEGER,
    shared_scope TEXT, shared_status TEXT, locale TEXT, sync_status TEXT, sync_reason TEXT, instruction TEXT,
    created INTEGER, last_used INTEGER,
    knowledge TEXT,                     -- JSON {"urls":[…],"files":[…],"s3":[…]}
    usage_count INTEGER,
    deleted_at INTEGER,                 -- null: not deleted
    state_ord INTEGER, deleted_ord INTEGER, -- newest state and newest deletion seen
    field_orders BLOB,
    UNIQUE (source_id, ext_id)
);

CREATE TABLE bot_alias (                -- a shared bot in somebody's list
    source_id INTEGER NOT NULL,
    bot TEXT NOT NULL,
    user TEXT NOT NULL,
    created INTEGER, last_used INTEGER, -- earliest, latest seen
    PRIMARY KEY (source_id, bot, user)
) WITHOUT ROWID;

CREATE TABLE user (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL,
    ext_id TEXT NOT NULL,
    label TEXT, email TEXT, user_group TEXT, plan TEXT,
    enabled INTEGER,
    created INTEGER, last_modified INTEGER,
    field_orders BLOB,
    UNIQUE (source_id, ext_id)
);

CREATE TABLE model (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    label TEXT, vendor TEXT, family TEXT
);
CREATE TABLE model_alias (              -- names met in sources
    alias TEXT PRIMARY KEY NOT NULL,
    model_id INTEGER NOT NULL
) WITHOUT ROWID;

-- Texts behind the codes of message, message_extra, feedback and conversation. kind: the FactColumn they belong to.
CREATE TABLE term (
    kind INTEGER NOT NULL,
    id INTEGER NOT NULL,                -- from 1 within its kind
    text TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;

CREATE TABLE question (                 -- distinct normalised texts of user messages
    id INTEGER PRIMARY KEY,
    hash INTEGER NOT NULL,              -- 64-bit hash of text
    text TEXT NOT NULL
);

-- Conversations -----------------------------------------------------------------------------------------------

-- Every field holds the value of the newest snapshot that states it. The columns from first_at on are derived.
-- (source_id, ext_id) is unique; its index is made after the first bulk load.
CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL,
    ext_id TEXT NOT NULL,
    user_id INTEGER, bot_id INTEGER,
    title TEXT,
    channel INTEGER, modality INTEGER, locale INTEGER, bot_alias INTEGER, bot_version INTEGER, -- term ids
    device INTEGER, browser INTEGER, country INTEGER,
    region TEXT,
    city INTEGER, referrer INTEGER, plan INTEGER, experiment INTEGER, variant INTEGER, -- term ids
    outcome INTEGER,                    -- 1 resolved, 2 escalated, 3 abandoned
    started INTEGER, ended INTEGER,
    field_orders BLOB,
    first_at INTEGER, last_at INTEGER,  -- of its messages
    messages INTEGER NOT NULL DEFAULT 0,
    cost INTEGER,                       -- everything counted for it: messages and extra shares
    reported_total INTEGER,             -- of the newest snapshot that states one
    deleted_at INTEGER                  -- a deletion newer than every state; the content stays
);

CREATE TABLE snapshot (                 -- the states seen
    id INTEGER PRIMARY KEY,             -- (conversation id << 20) | n, n in order of arrival
    ord INTEGER NOT NULL,               -- unique within the conversation
    export_hour INTEGER,                -- hours since 1970-01-01T00Z
    total INTEGER,                      -- running total as the source states it
    bits INTEGER NOT NULL,              -- 1 complete, 2 deletion, 4 has state
    hash INTEGER NOT NULL               -- of the record: a known (ord, hash) changes nothing
);

CREATE TABLE message (
    id INTEGER PRIMARY KEY,             -- (conversation id << 20) | n, n in order of arrival
    ext_id TEXT NOT NULL,               -- unique within the conversation
    parent INTEGER,                     -- message.id of the parent, null when it is not here
    parent_ext TEXT,                    -- its name as long as it is not here
    role INTEGER NOT NULL,              -- 0 user, 1 assistant, 2 tool, 3 system
    at INTEGER NOT NULL,                -- stated, else (bit 24 of flags) the best guess: parent, start, snapshot
    model_id INTEGER,
    text TEXT,
    flags INTEGER NOT NULL,             -- FactFlags 3 error, 8 missed, 9 hidden, 10 branching, 11 question, 12 first
                                        -- turn, 13 conversation start, 14–16 sentiment; and of the row only: 24 time
                                        -- not stated, 25 known visible, 26 known not missed, 27 gone (a newer
                                        -- complete snapshot lacks it)
    cost INTEGER,                       -- its primary share; further shares are in cost_extra
    basis INTEGER NOT NULL,             -- 0 none, 1 reported, 2 priced, 3 allocated
    export_hour INTEGER,                -- of the export that brought the cost
    response INTEGER,                   -- ms: reported, else assistant − parent user in (0, 10 min]
    question_id INTEGER,                -- of a user message
    first_n INTEGER NOT NULL,           -- n of the oldest snapshot that has it
    last_n INTEGER NOT NULL             -- n of the newest one, which the content is from
);

CREATE TABLE message_extra (            -- what most messages do not have
    message_id INTEGER PRIMARY KEY,
    reasoning TEXT,
    input_tokens INTEGER, output_tokens INTEGER, cache_read_tokens INTEGER, cache_write_tokens INTEGER,
    reasoning_tokens INTEGER,
    reported_cost INTEGER,
    reported_response INTEGER, first_token INTEGER, -- ms
    error_name TEXT,
    error_type INTEGER,                 -- term
    error_code TEXT, error_text TEXT, error_request_id TEXT, error_stack TEXT,
    endpoint INTEGER, intent INTEGER, intent_state INTEGER, answer_source INTEGER, -- terms
    confidence REAL,
    sentiment TEXT                      -- as the source labels it
);

-- Shares of cost that are not a message's primary share: totals without an assistant message, later increases.
CREATE TABLE cost_extra (
    conversation_id INTEGER NOT NULL,
    n INTEGER NOT NULL,
    message_id INTEGER,                 -- null: of the conversation, at its start
    at INTEGER NOT NULL,
    export_hour INTEGER,
    nano INTEGER NOT NULL,
    basis INTEGER NOT NULL,
    PRIMARY KEY (conversation_id, n)
) WITHOUT ROWID;

CREATE TABLE feedback (                 -- once seen it stays; the newest wins
    message_id INTEGER PRIMARY KEY,
    rating INTEGER NOT NULL,            -- 0 down, 1 up
    category INTEGER,                   -- term
    comment TEXT,
    ord INTEGER NOT NULL,               -- newest state that has it
    first_ord INTEGER NOT NULL          -- oldest state that has any: when it was given, as far as is known
);

CREATE TABLE retrieval_hit (
    message_id INTEGER NOT NULL, n INTEGER NOT NULL,
    source TEXT, kind TEXT, text TEXT,
    rank INTEGER, score REAL, look_up_ms INTEGER,
    PRIMARY KEY (message_id, n)
) WITHOUT ROWID;

CREATE TABLE tool_call (
    message_id INTEGER NOT NULL, n INTEGER NOT NULL,
    ext_id TEXT, name TEXT, input TEXT, output TEXT,
    ok INTEGER,                         -- null: no result seen
    PRIMARY KEY (message_id, n)
) WITHOUT ROWID;

CREATE TABLE slot_value (
    message_id INTEGER NOT NULL, n INTEGER NOT NULL,
    name TEXT, original TEXT, interpreted TEXT,
    resolved TEXT,                      -- JSON array
    PRIMARY KEY (message_id, n)
) WITHOUT ROWID;

CREATE TABLE attachment (
    message_id INTEGER NOT NULL, n INTEGER NOT NULL,
    kind TEXT, name TEXT, media_type TEXT,
    bytes INTEGER NOT NULL,             -- size of the content, which is not kept
    PRIMARY KEY (message_id, n)
) WITHOUT ROWID;

-- Other imported facts; conversations, users and bots by the source's own id, which may arrive later ------------

CREATE TABLE related_document (
    source_id INTEGER NOT NULL,
    conversation TEXT NOT NULL, ext_id TEXT NOT NULL,
    name TEXT, link TEXT, text TEXT, page INTEGER,
    PRIMARY KEY (source_id, conversation, ext_id)
) WITHOUT ROWID;

CREATE TABLE stated_figure (            -- figures that a source states for a period; never added to facts
    source_id INTEGER NOT NULL,
    kind TEXT NOT NULL, subject TEXT NOT NULL, measure TEXT NOT NULL,
    from_at INTEGER NOT NULL, to_at INTEGER NOT NULL, -- INT64 limits: open
    value TEXT NOT NULL,                -- decimal
    ord INTEGER NOT NULL,               -- modification time of the file it came from
    PRIMARY KEY (source_id, kind, subject, measure, from_at, to_at)
) WITHOUT ROWID;

CREATE TABLE audit_event (
    source_id INTEGER NOT NULL, ext_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT, action TEXT, target_kind TEXT, target TEXT,
    detail TEXT,                        -- JSON
    reconstructed INTEGER NOT NULL,
    PRIMARY KEY (source_id, ext_id)
) WITHOUT ROWID;

CREATE TABLE lead (
    source_id INTEGER NOT NULL, conversation TEXT NOT NULL, at INTEGER NOT NULL, key INTEGER NOT NULL, -- hash of who
    name TEXT, email TEXT, phone TEXT, company TEXT, interest TEXT, quality TEXT,
    followed_up INTEGER, value INTEGER,
    PRIMARY KEY (source_id, conversation, at, key)
) WITHOUT ROWID;

CREATE TABLE product_event (            -- product events and goals
    source_id INTEGER NOT NULL, at INTEGER NOT NULL, key INTEGER NOT NULL, -- hash of all fields
    conversation TEXT, user TEXT, name TEXT NOT NULL,
    properties TEXT,                    -- JSON
    goal INTEGER NOT NULL,
    PRIMARY KEY (source_id, at, key)
) WITHOUT ROWID;

CREATE TABLE metric_sample (
    source_id INTEGER NOT NULL,
    name TEXT NOT NULL, labels TEXT NOT NULL, -- JSON with sorted keys
    at INTEGER NOT NULL,
    value REAL NOT NULL, unit TEXT, kind TEXT,
    PRIMARY KEY (source_id, name, labels, at)
) WITHOUT ROWID;

CREATE TABLE price (                    -- prices that sources state, per 1,000 tokens
    model TEXT NOT NULL, region TEXT NOT NULL, valid_from INTEGER NOT NULL,
    input INTEGER, output INTEGER, cache_read INTEGER, cache_write INTEGER,
    PRIMARY KEY (model, region, valid_from)
) WITHOUT ROWID;

-- Column segments (models/store/columns.h). The segment with the highest id that lists a conversation owns it. ---

CREATE TABLE segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- ids are never used again: engines remember what they loaded by id
    rows INTEGER NOT NULL,
    min_s INTEGER, max_s INTEGER,       -- seconds since the epoch; null without rows
    blob BLOB NOT NULL
);

-- The user's own work: survives every re-import and the removal of a source, so it names things by the ids of
-- their source, never by row ids -------------------------------------------------------------------------------

CREATE TABLE own_document (             -- dashboards, reports, alerts, budgets, saved filters, …
    kind TEXT NOT NULL, key TEXT NOT NULL,
    json TEXT NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
) WITHOUT ROWID;

CREATE TABLE own_note (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL, environment TEXT NOT NULL, conversation TEXT NOT NULL, message TEXT, -- null: the conversation
    text TEXT NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
);
CREATE INDEX own_note_conversation ON own_note (conversation);

CREATE TABLE own_tag (
    source TEXT NOT NULL, environment TEXT NOT NULL, conversation TEXT NOT NULL,
    message TEXT NOT NULL DEFAULT '',   -- '': the conversation
    tag TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (source, environment, conversation, message, tag)
) WITHOUT ROWID;

CREATE TABLE own_review (
    source TEXT NOT NULL, environment TEXT NOT NULL, conversation TEXT NOT NULL, message TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL, assignee TEXT,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (source, environment, conversation, message)
) WITHOUT ROWID;

CREATE TABLE own_qa (                   -- the Q&A list
    id INTEGER PRIMARY KEY,
    question TEXT NOT NULL, answer TEXT NOT NULL, state TEXT,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
);

CREATE TABLE own_utterance (            -- the utterance list
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL, intent TEXT, state TEXT,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
);

CREATE TABLE own_price (                -- overrides of the price table, per 1,000 tokens
    model TEXT NOT NULL, region TEXT NOT NULL DEFAULT '', valid_from INTEGER NOT NULL,
    input INTEGER, output INTEGER, cache_read INTEGER, cache_write INTEGER,
    PRIMARY KEY (model, region, valid_from)
) WITHOUT ROWID;

-- Views: the facts as the columns hold them, and with names for people ----------------------------------------

-- One row per row of the column segments, from the rows alone. kind 0–3: role of a message; 4: a share of cost.
CREATE VIEW fact AS
SELECT
    m.id AS message_id, c.id AS conversation_id, c.source_id AS source_id, m.role AS kind, m.at AS at,
    c.user_id AS user_id, c.bot_id AS bot_id, m.model_id AS model_id,
    m.flags >> 3 & 1 AS error,
    f.rating AS rating, f.category AS feedback_category,
    m.basis AS basis, m.cost AS cost, m.export_hour AS export_hour,
    m.flags >> 8 & 1 AS missed, m.flags >> 9 & 1 AS hidden, m.flags >> 10 & 1 AS branching,
    m.flags >> 11 & 1 AS is_question, m.flags >> 12 & 1 AS first_turn, m.flags >> 13 & 1 AS conversation_start,
    m.flags >> 14 & 7 AS sentiment, c.outcome AS outcome, c.deleted_at IS NOT NULL AS deleted,
    m.response AS response, e.first_token AS first_token, m.question_id AS question_id,
    e.input_tokens AS input_tokens, e.output_tokens AS output_tokens, e.cache_read_tokens AS cache_read_tokens,
    e.cache_write_tokens AS cache_write_tokens, e.reasoning_tokens AS reasoning_tokens,
    e.confidence AS confidence, e.intent AS intent, e.intent_state AS intent_state, e.endpoint AS endpoint,
    e.answer_source AS answer_source, e.error_type AS error_type,
    c.bot_alias AS bot_alias, c.bot_version AS bot_version, c.locale AS locale, c.channel AS channel,
    c.modality AS modality, c.device AS device, c.browser AS browser, c.country AS country, c.city AS city,
    c.referrer AS referrer, c.experiment AS experiment, c.variant AS variant, c.plan AS plan,
    (SELECT count(*) FROM tool_call t WHERE t.message_id = m.id) AS tool_calls,
    (SELECT count(*) FROM tool_call t WHERE t.message_id = m.id AND t.ok = 0) AS tool_errors
FROM message m
JOIN conversation c ON c.id = m.id >> 20
LEFT JOIN message_extra e ON e.message_id = m.id
LEFT JOIN feedback f ON f.message_id = m.id
UNION ALL
SELECT
    x.message_id, c.id, c.source_id, 4, x.at,
    c.user_id, c.bot_id, m.model_id,
    0, NULL, NULL,
    x.basis, x.nano, x.export_hour,
    0, 0, 0, 0, 0, 0, 0, c.outcome, c.deleted_at IS NOT NULL,
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, NULL, NULL,
    c.bot_alias, c.bot_version, c.locale, c.channel, c.modality, c.device, c.browser, c.country, c.city,
    c.referrer, c.experiment, c.variant, c.plan,
    0, 0
FROM cost_extra x
JOIN conversation c ON c.id = x.conversation_id
LEFT JOIN message m ON m.id = x.message_id;

-- For people with an SQL tool: names instead of numbers.
CREATE VIEW readable_message AS
SELECT
    s.name AS source, s.environment AS environment, c.ext_id AS conversation, c.title AS title, m.ext_id AS message,
    p.ext_id AS parent,
    CASE m.role WHEN 0 THEN 'user' WHEN 1 THEN 'assistant' WHEN 2 THEN 'tool' ELSE 'system' END AS role,
    strftime('%Y-%m-%dT%H:%M:%fZ', m.at / 1000.0, 'unixepoch') AS at,
    u.ext_id AS user, coalesce(u.label, u.email) AS user_label, b.ext_id AS bot, b.title AS bot_title,
    d.key AS model, m.text AS text,
    m.cost / 1e9 AS cost_dollars,
    CASE m.basis WHEN 1 THEN 'reported' WHEN 2 THEN 'priced' WHEN 3 THEN 'allocated' END AS cost_basis,
    m.response AS response_ms,
    CASE f.rating WHEN 0 THEN 'down' WHEN 1 THEN 'up' END AS rating, t.text AS feedback_category, f.comment AS comment,
    m.flags >> 3 & 1 AS error, m.flags >> 27 & 1 AS gone
FROM message m
JOIN conversation c ON c.id = m.id >> 20
JOIN source s ON s.id = c.source_id
LEFT JOIN message p ON p.id = m.parent
LEFT JOIN user u ON u.id = c.user_id
LEFT JOIN bot b ON b.id = c.bot_id
LEFT JOIN model d ON d.id = m.model_id
LEFT JOIN feedback f ON f.message_id = m.id
LEFT JOIN term t ON t.kind = 18 AND t.id = f.category;
