-- Schema 13: questions whose answers are poor. Flags 20 (its look-ups failed), 21 (out of scope) and 23 (the best stated
-- confidence of its answers is low) of a question follow from its conversation, and a question without a confidence or an
-- answer source of its own has those of its answers (models/store/questions.h says the same in words). What was imported
-- before is derived anew by the program, when the workspace is next opened for writing.

INSERT INTO meta (key, value)
SELECT 'derive_again', '1' WHERE EXISTS (
    SELECT 1 FROM message_extra WHERE confidence IS NOT NULL OR answer_source IS NOT NULL);

DROP VIEW fact;
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
    coalesce(e.confidence, CASE WHEN m.role = 0 THEN
        (SELECT max(x.confidence) FROM message a JOIN message_extra x ON x.message_id = a.id AND x.confidence IS NOT NULL
         WHERE a.id >= m.id >> 20 << 20 AND a.id < (m.id >> 20) + 1 << 20 AND a.role = 1 AND a.flags >> 3 & 1 = 0
         AND (a.parent = m.id OR a.parent IS NULL AND a.parent_ext IS NULL AND m.id = (
             SELECT q.id FROM message q WHERE q.id >= m.id >> 20 << 20 AND q.id < (m.id >> 20) + 1 << 20 AND q.role = 0
             AND q.at <= a.at ORDER BY q.at DESC, q.ext_id DESC LIMIT 1))) END) AS confidence,
    e.intent AS intent, e.intent_state AS intent_state, e.endpoint AS endpoint,
    CASE WHEN m.role = 0 THEN coalesce(
        CASE WHEN m.flags >> 21 & 1 THEN (SELECT t.id FROM term t WHERE t.kind = 23 AND t.text = 'out_of_scope')
             WHEN m.flags >> 20 & 1 THEN (SELECT t.id FROM term t WHERE t.kind = 23 AND t.text = 'failed_retrieval') END,
        e.answer_source,
        (SELECT x.answer_source FROM message a JOIN message_extra x ON x.message_id = a.id AND x.answer_source IS NOT NULL
         WHERE a.id >= m.id >> 20 << 20 AND a.id < (m.id >> 20) + 1 << 20 AND a.role = 1 AND a.flags >> 3 & 1 = 0
         AND (a.parent = m.id OR a.parent IS NULL AND a.parent_ext IS NULL AND m.id = (
             SELECT q.id FROM message q WHERE q.id >= m.id >> 20 << 20 AND q.id < (m.id >> 20) + 1 << 20 AND q.role = 0
             AND q.at <= a.at ORDER BY q.at DESC, q.ext_id DESC LIMIT 1))
         ORDER BY a.at DESC, a.ext_id DESC LIMIT 1))
    ELSE e.answer_source END AS answer_source,
    e.error_type AS error_type,
    c.bot_alias AS bot_alias, c.bot_version AS bot_version, c.locale AS locale, c.channel AS channel,
    c.modality AS modality, c.device AS device, c.browser AS browser, c.country AS country, c.city AS city,
    c.referrer AS referrer, c.experiment AS experiment, c.variant AS variant, c.plan AS plan,
    (SELECT count(*) FROM tool_call t WHERE t.message_id = m.id) AS tool_calls,
    (SELECT count(*) FROM tool_call t WHERE t.message_id = m.id AND t.ok = 0) AS tool_errors,
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
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, NULL, NULL,
    c.bot_alias, c.bot_version, c.locale, c.channel, c.modality, c.device, c.browser, c.country, c.city,
    c.referrer, c.experiment, c.variant, c.plan,
    0, 0, 0, 0, 0
FROM cost_extra x
JOIN conversation c ON c.id = x.conversation_id
LEFT JOIN message m ON m.id = x.message_id;
