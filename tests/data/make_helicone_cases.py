#!/usr/bin/env python3
"""Writes the inputs of the Helicone cases beside this file. The inputs are kept in the tree; this says how they were made.
Everything in them is invented. expected.txt of each case is written by the test and checked by eye."""
from observability import compact, flat, lines, table, writer

write = writer("helicone")


def request(n, **more):
    row = {"response_id": f"a{n}", "response_created_at": f"2025-04-01T09:00:{n + 1:02d}.500Z",
           "response_body": {"choices": [{"message": {"role": "assistant", "content": "Green."}}]},
           "response_status": 200, "response_model": "gpt-4o-mini", "request_id": f"r{n}",
           "request_created_at": f"2025-04-01T09:00:{n:02d}.000Z",
           "request_body": {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Tea?"}]},
           "request_path": "/v1/chat/completions", "request_user_id": "ann",
           "request_properties": {"Helicone-Session-Id": "s1", "Helicone-Session-Name": "Shop", "tenant": "North"},
           "request_model": "gpt-4o-mini", "model_override": None, "helicone_user": "h", "provider": "OPENAI",
           "delay_ms": 1500, "time_to_first_token": 320, "total_tokens": 120, "prompt_tokens": 100,
           "prompt_cache_write_tokens": 0, "prompt_cache_read_tokens": 40, "completion_tokens": 20, "prompt_id": None,
           "feedback_created_at": None, "feedback_id": None, "feedback_rating": None, "country_code": "DE",
           "scores": {}, "costUSD": 0.000027, "properties": {}, "target_url": "x", "model": "gpt-4o-mini",
           "cache_enabled": False}
    row.update(more)
    return row


rows = [request(1, feedback_rating=True), request(2, feedback_rating=False, scores={"accuracy": 90}),
        request(3, response_status=429, response_body={"error": {"message": "slow down", "type": "rate_limit"}},
                completion_tokens=None, costUSD=None),
        request(4, response_status=500, response_body="upstream died", request_properties={}, request_user_id=None),
        request(5, request_path="/v1/embeddings", request_body={"input": "x"}, response_body={"data": []}),
        request(6, response_status=-3, response_model=None, model=None, response_body={}, request_body={})]
write("export", "requests.jsonl", lines(*rows))
write("export", "requests.json", compact(rows))
write("export", "requests.csv", table(*rows))
write("export", "api.json", compact({"data": rows[:2], "error": None}))
write("export", "flat.csv", table(*[flat(r) for r in rows[:1]]))

# HQL names; the cost of the database is a whole number of nano-dollars.
hql = {"request_id": "q1", "request_created_at": "2025-04-01 09:00:07.000000", "status": 200, "model": "claude-3-5-sonnet",
       "user_id": "bob", "cost": 12500, "provider_total_cost": 0.0000125, "latency": 900, "prompt_tokens": 10,
       "completion_tokens": 5, "prompt_cache_read_tokens": 3, "properties": {}}
write("hql", "rows.csv", table(hql, {**hql, "request_id": "q2", "cost": 0.25}))
write("broken", "requests.jsonl", lines(rows[0], "{\"request_created_at\":", {"request_created_at": "x", "request_id": "y"},
                                        {"foo": 1}, rows[0], request(7, delay_ms=-5, costUSD="much")))
write("broken", "requests.csv", table(rows[0])[:-30])
