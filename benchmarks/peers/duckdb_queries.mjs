// The nine dashboard queries on a typed fact table, warm, two threads.
// Usage: node duckdb_queries.mjs FACTS.csv [REPEATS]. FACTS.csv comes from benchmarks/facts.sql or bench_queries --facts.
// Prints {"queries": …, "cpu": …}: query name → median milliseconds, of the clock and of all threads; "…, filtered" is
// the same under a filter on one bot. The table is read once and then kept beside the CSV.
import { existsSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const [facts, repeats = "5"] = process.argv.slice(2);
const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
const connection = await instance.connect();
const kept = `${facts}.duckdb`;
const isKept = existsSync(kept);
await connection.run(`ATTACH '${kept}' AS kept`);
if (!isKept) await connection.run(`
    CREATE TABLE kept.m AS SELECT * FROM read_csv('${facts}', header = true, columns = {
        conv: 'INTEGER', ts: 'BIGINT', role: 'UTINYINT', usr: 'INTEGER', bot: 'SMALLINT', model: 'SMALLINT',
        cost: 'BIGINT', lat: 'INTEGER', thumb: 'TINYINT', qid: 'INTEGER'})
    ORDER BY ts`);
await connection.run("CREATE TABLE m AS SELECT * FROM kept.m");

const day = "ts // 86400000";
const queries = {
    "cost per day": `SELECT ${day} AS d, sum(cost) FROM m WHERE TRUE GROUP BY d`,
    "cost by bot": "SELECT bot, sum(cost) FROM m WHERE TRUE GROUP BY bot",
    "top 50 users": "SELECT usr, sum(cost) AS c FROM m WHERE TRUE GROUP BY usr ORDER BY c DESC LIMIT 50",
    "cost by model": "SELECT model, sum(cost) FROM m WHERE TRUE GROUP BY model",
    "hour × weekday": `SELECT (ts // 3600000) % 24 AS h, (${day} + 3) % 7 AS w, count(*) FROM m WHERE TRUE GROUP BY h, w`,
    "satisfaction by bot":
        "SELECT bot, count(*) FILTER (thumb = 1), count(thumb) FROM m WHERE TRUE AND thumb IS NOT NULL GROUP BY bot",
    "top 50 questions": "SELECT qid, count(*) AS n FROM m WHERE TRUE AND qid > 0 GROUP BY qid ORDER BY n DESC LIMIT 50",
    "p95 response per day":
        `SELECT ${day} AS d, quantile_disc(lat, 0.95) FROM m WHERE TRUE AND lat IS NOT NULL GROUP BY d`,
    "users per day and bot, 90 days": `SELECT ${day} AS d, bot, count(DISTINCT usr) FROM m WHERE TRUE AND role = 0
        AND ts >= (SELECT max(ts) FROM m) - 90 * 86400000::BIGINT GROUP BY d, bot`,
};

async function median(sql) {
    const times = [], cpus = [];
    for (let i = 0; i <= Number(repeats); ++i) {
        const start = performance.now(), before = process.cpuUsage();
        await connection.runAndReadAll(sql);
        const used = process.cpuUsage(before);
        if (i === 0) continue; // the first run warms up
        times.push(performance.now() - start);
        cpus.push((used.user + used.system) / 1000);
    }
    const middle = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
    return [middle(times), middle(cpus)];
}

const bot = (await connection.runAndReadAll(
    "SELECT bot FROM m WHERE bot > 0 GROUP BY bot ORDER BY count(*) DESC LIMIT 1")).getRows()[0][0];
const result = { queries: {}, cpu: {} };
for (const [name, sql] of Object.entries(queries)) {
    [result.queries[name], result.cpu[name]] = await median(sql);
    const filtered = `${name}, filtered`;
    [result.queries[filtered], result.cpu[filtered]] = await median(sql.replace("WHERE TRUE", `WHERE bot = ${bot}`));
}
console.log(JSON.stringify(result));
