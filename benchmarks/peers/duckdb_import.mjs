// The same job as `parlance import`, done by DuckDB: a full export into typed conversation and message tables.
// Usage: node duckdb_import.mjs EXPORT_DIR DATABASE. Prints {"seconds":…,"conversations":…,"messages":…,"peak_mib":…}.
import { rmSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const [folder, database] = process.argv.slice(2);
rmSync(database, { force: true });
rmSync(`${database}.wal`, { force: true });

const start = performance.now();
const instance = await DuckDBInstance.create(database, { threads: "2" });
const connection = await instance.connect();
await connection.run(`
    CREATE TABLE conversation AS
    SELECT row_number() OVER () AS id, Item.SK.S AS sk, Item.PK.S AS user_id, Item.BotId.S AS bot,
           Item.Title.S AS title, Item.TotalPrice.N::DECIMAL(20, 10) AS price, Item.MessageMap.S AS map
    FROM read_json('${folder}/**/*.json.gz', format = 'newline_delimited', maximum_object_size = 268435456, columns = {
        Item: 'STRUCT(PK STRUCT(S VARCHAR), SK STRUCT(S VARCHAR), BotId STRUCT(S VARCHAR), Title STRUCT(S VARCHAR),
                      TotalPrice STRUCT(N VARCHAR), MessageMap STRUCT(S VARCHAR))'})
    WHERE Item.MessageMap.S IS NOT NULL`);
await connection.run(`
    CREATE TABLE message AS
    WITH entry AS (
        SELECT id AS conversation, user_id, bot, unnest(map_entries(map::JSON::MAP(VARCHAR, STRUCT(
            "role" VARCHAR, content STRUCT(content_type VARCHAR, body VARCHAR)[], model VARCHAR, parent VARCHAR,
            create_time DOUBLE, children JSON, used_chunks JSON, thinking_log JSON,
            feedback STRUCT(thumbs_up BOOLEAN, category VARCHAR, comment VARCHAR))))) AS e
        FROM conversation)
    SELECT conversation, user_id, bot, e.key AS id, e.value."role" AS role, e.value.model AS model,
           e.value.parent AS parent, make_timestamp_ms(e.value.create_time::BIGINT) AS at,
           e.value.content[1].body AS text, e.value.feedback.thumbs_up AS thumb, e.value.feedback.category AS category
    FROM entry WHERE e.value."role" IN ('user', 'assistant')`);
await connection.run("ALTER TABLE conversation DROP map");
await connection.run("CHECKPOINT");
const seconds = (performance.now() - start) / 1000;

const counts = await connection.runAndReadAll(
    "SELECT (SELECT count(*) FROM conversation)::INT, (SELECT count(*) FROM message)::INT");
const [conversations, messages] = counts.getRows()[0];
console.log(JSON.stringify({
    seconds, conversations, messages, peak_mib: process.resourceUsage().maxRSS / 1024,
    cpu_seconds: (process.resourceUsage().userCPUTime + process.resourceUsage().systemCPUTime) / 1e6,
}));
