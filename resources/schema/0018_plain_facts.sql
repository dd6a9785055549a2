-- Schema 18: what is asked of the rows without looking at more of them than is needed. The messages that a bot did not
-- understand are few. And the view `fact` without what it has to look for in other messages or to count (confidence,
-- answer_source, tool_calls, tool_errors): SQLite makes every column of a view, whether a statement reads it or not.

CREATE INDEX message_missed ON message (id) WHERE flags >> 8 & 1;

CREATE VIEW fact_plain AS
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
    e.intent AS intent, e.intent_state AS intent_state, e.endpoint AS endpoint,
    e.error_type AS error_type,
    c.bot_alias AS bot_alias, c.bot_version AS bot_version, c.locale AS locale, c.channel AS channel,
    c.modality AS modality, c.device AS device, c.browser AS browser, c.country AS country, c.city AS city,
    c.referrer AS referrer, c.experiment AS experiment, c.variant AS variant, c.plan AS plan,
    m.flags >> 20 & 1 AS failed_retrieval, m.flags >> 21 & 1 AS out_of_scope, m.flags >> 23 & 1 AS answered_low
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
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, NULL,
    c.bot_alias, c.bot_version, c.locale, c.channel, c.modality, c.device, c.browser, c.country, c.city,
    c.referrer, c.experiment, c.variant, c.plan,
    0, 0, 0
FROM cost_extra x
JOIN conversation c ON c.id = x.conversation_id
LEFT JOIN message m ON m.id = x.message_id;
