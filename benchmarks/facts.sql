-- The message facts of a workspace as CSV for the peers: sqlite3 -header -csv NAME.parlance < benchmarks/facts.sql
SELECT m.id >> 20 AS conv, m.at AS ts, m.role AS role, coalesce(c.user_id, 0) AS usr, coalesce(c.bot_id, 0) AS bot,
       coalesce(m.model_id, 0) AS model, m.cost AS cost, m.response AS lat, f.rating AS thumb,
       coalesce(m.question_id, 0) AS qid
FROM message m
JOIN conversation c ON c.id = m.id >> 20
LEFT JOIN feedback f ON f.message_id = m.id;
