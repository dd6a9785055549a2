#!/usr/bin/env python3
"""Writes the inputs of the Langfuse cases beside this file. The inputs are kept in the tree; this says how they were made.
Everything in them is invented. expected.txt of each case is written by the test and checked by eye."""
import csv

from observability import compact, lines, table, writer, zipped

write = writer("langfuse")


def clock(second, ms=0):
    return f"2025-03-01 10:00:{second:02d}.{ms:03d}000"


def iso(second, ms=0):
    return f"2025-03-01T10:00:{second:02d}.{ms:03d}Z"


def camel(row):
    def name(key):
        first, *rest = key.split("_")
        return first + "".join(word.capitalize() for word in rest)
    return {name(k): v for k, v in row.items()}


trace = {"id": "t1", "timestamp": clock(1), "name": "Help", "environment": "default", "project_id": "p", "metadata": {},
         "user_id": "ann", "session_id": "s1", "release": "1.2", "version": None, "public": False, "bookmarked": False,
         "tags": ["a"], "input": {"messages": [{"role": "user", "content": "How many?"}]}, "output": "Seven.",
         "created_at": clock(2), "updated_at": clock(9)}
root = {"id": "o0", "trace_id": "t1", "project_id": "p", "environment": "default", "type": "SPAN",
        "parent_observation_id": None, "start_time": clock(1), "end_time": clock(4), "name": "answer", "metadata": {},
        "level": "DEFAULT", "status_message": None, "version": None, "input": None, "output": None,
        "provided_model_name": None, "model_parameters": None, "usage_details": {}, "cost_details": {},
        "completion_start_time": None, "total_cost": None, "latency": 3, "time_to_first_token": None}
call = {**root, "id": "o1", "type": "GENERATION", "parent_observation_id": "o0", "start_time": clock(2),
        "end_time": clock(3, 500), "name": "chat", "provided_model_name": "gpt-4o-2024-08-06",
        "input": [{"role": "user", "content": "How many?"}], "output": {"role": "assistant", "content": "Seven."},
        "usage_details": {"input": 100, "output": 20, "input_cached_tokens": 30, "total": 150},
        "cost_details": {"input": 0.0003, "output": 0.0002, "total": "0.000512"}, "total_cost": "0.000512",
        "completion_start_time": clock(2, 250), "latency": 1.5, "time_to_first_token": 0.25}
tool = {**root, "id": "o2", "type": "TOOL", "parent_observation_id": "o0", "name": "search", "input": {"q": "x"},
        "output": "none", "level": "ERROR", "status_message": "down", "latency": 0.1}
score = {"id": "c1", "timestamp": clock(8), "project_id": "p", "environment": "default", "trace_id": "t1",
         "observation_id": None, "session_id": None, "dataset_run_id": None, "name": "user-feedback", "value": 1,
         "source": "API", "comment": "Right.", "data_type": "BOOLEAN", "string_value": "True", "created_at": clock(8),
         "updated_at": clock(8)}
measured = {**score, "id": "c2", "name": "correctness", "value": 0.9, "source": "EVAL", "comment": None,
            "data_type": "NUMERIC", "string_value": None}
judged = {**score, "id": "c3", "name": "quality", "value": 0, "source": "EVAL", "data_type": "NUMERIC",
          "string_value": None, "comment": "too short"}
rated = {**score, "id": "c4", "observation_id": "o1", "name": "thumbs", "value": None, "data_type": "CATEGORICAL",
         "string_value": "bad"}

# Blob storage: three tables in three formats; legacy observations know neither session nor user.
write("blob", "p/traces/2025-03-01T11-00-00.jsonl.gz", zipped(lines(trace)))
write("blob", "p/observations/2025-03-01T11-00-00.jsonl", lines(root, call, tool))
write("blob", "p/scores/2025-03-01T11-00-00.csv", table(score, measured, judged, rated, quoting=csv.QUOTE_ALL))
# Both bounds of a window are inclusive: a row may come twice.
write("blob", "p/observations/2025-03-01T12-00-00.jsonl", lines(call))

# Enriched observations repeat the legacy ones on purpose, with the session.
enriched = {"is_root_observation": False, "user_id": "ann", "session_id": "s1", "trace_name": "Help", "tags": []}
write("enriched", "observations_v2/a.json", compact([{**root, **enriched, "is_root_observation": True,
                                                      "input": "How many?"}, {**call, **enriched}]))
write("enriched", "observations/a.jsonl", lines(root, call))

# The web page: camelCase, scores of traces as columns.
write("page", "1-lf-traces-export-p.csv", table({**{k: v for k, v in camel(trace).items()
                                                    if k not in ("projectId", "createdAt", "updatedAt")},
                                                 "timestamp": iso(1), "comments": None, "user-feedback": 1,
                                                 "accuracy": 0.5}))
write("page", "2-lf-observations-export-p.json", compact([{**camel(call), "startTime": iso(2), "endTime": iso(3, 500)}]))
write("page", "3-lf-scores-export-p.jsonl", lines({**camel(score), "traceName": "Help", "userId": "ann",
                                                   "traceTags": [], "authorUserName": None}))
write("page", "4-lf-sessions-export-p.csv", table({"id": "s1", "userIds": "[\"ann\"]", "countTraces": 1,
                                                   "sessionDuration": 3, "totalCost": 0.1, "traceTags": "[]"}))
audit = {"id": "a1", "createdAt": iso(1), "updatedAt": iso(1), "type": "USER", "apiKeyId": None, "userId": "ann",
         "orgId": "o", "userOrgRole": "OWNER", "projectId": "p", "userProjectRole": None, "resourceType": "apiKey",
         "resourceId": "k1", "action": "create", "before": None, "after": compact({"id": "k1", "note": "x"})}
write("page", "5-lf-audit_logs-export-p.csv", table(audit, {**audit, "id": "a2", "userId": None, "apiKeyId": "key-1",
                                                            "action": "delete", "before": compact({"id": "k1"}),
                                                            "after": None}))

# API answers; a single trace.
write("api", "traces.json", compact({"data": [{**camel(trace), "timestamp": iso(1), "htmlPath": "/x", "latency": 3.0,
                                               "totalCost": 0.000512, "observations": ["o0", "o1"], "scores": ["c1"]}],
                                     "meta": {"page": 1, "limit": 50, "totalItems": 1, "totalPages": 1}}))
v1 = {"id": "o1", "traceId": "t1", "type": "GENERATION", "name": "chat", "startTime": iso(2), "endTime": iso(3, 500),
      "completionStartTime": iso(2, 250), "model": "gpt-4o", "level": "ERROR", "statusMessage": "429 slow down",
      "promptTokens": 100, "completionTokens": 20, "totalTokens": 120, "calculatedTotalCost": 0.0005,
      "usage": {"unit": "TOKENS", "input": 100, "output": 20, "total": 120}, "updatedAt": iso(9)}
write("api", "observations.json", compact({"data": [v1], "meta": {"page": 1}}))
write("api", "trace.json", compact({"trace": {**camel(trace), "timestamp": iso(1), "scores": [
    {**camel(score), "timestamp": iso(8)}]}, "observations": [{**camel(call), "startTime": iso(2),
                                                                "endTime": iso(3, 500)}]}))

# The second version pages by a cursor and states prices as texts; values of scores are of the type they say.
v2 = {"id": "o7", "traceId": "t7", "startTime": iso(2), "endTime": iso(3), "projectId": "p", "parentObservationId": None,
      "type": "GENERATION", "name": "chat", "level": "DEFAULT", "userId": "ann", "sessionId": "s7",
      "providedModelName": "gpt-4o", "usageDetails": {"input": 10, "output": 5, "total": 15},
      "costDetails": {"total": 0.0001}, "totalCost": 0.0001, "latency": 1.0, "timeToFirstToken": 0.2,
      "inputPrice": "0.0000025"}
write("api", "observations-v2.json", compact({"data": [v2], "meta": {"cursor": "x"}}))
write("api", "scores-v3.json", compact({"data": [
    {**camel(score), "id": "c7", "traceId": "t7", "timestamp": iso(8), "value": True, "stringValue": None},
    {**camel(score), "id": "c8", "traceId": "t7", "timestamp": iso(8), "value": "bad", "dataType": "CATEGORICAL",
     "stringValue": None}], "meta": {"cursor": None}}))

# Tokens and cost.
def usage(n, details, **more):
    return {**call, "id": f"u{n}", "trace_id": f"u{n}", "parent_observation_id": None, "usage_details": details,
            "input": f"Case {n}", **more}


write("tokens-and-cost", "observations.jsonl", lines(
    usage(1, {"input": 100, "output": 20, "input_cached_tokens": 30, "total": 120}),
    usage(2, {"input": 100, "output": 20, "cache_read_input_tokens": 30, "total": 150}),
    usage(3, {"input": 100, "output": 20, "output_reasoning_tokens": 15, "total": 135}),
    usage(4, {"input": 100, "output": 20, "cache_read_input_tokens": 30}, provided_model_name="claude-3-5-sonnet"),
    usage(5, {"input": 100, "output": 20}, total_cost=0, cost_details={}),
    usage(6, {"input": 100, "output": 20}, total_cost=0, cost_details={"total": 0}),
    usage(7, {"input": 100, "output": 20}, total_cost=None, cost_details={"input": 1, "output": 2}),
    usage(8, {"input": 100, "output": 20}, total_cost=None, cost_details={"total": 0.25}),
    usage(9, {"unit": "CHARACTERS", "input": 1000, "output": 20}),
    usage(10, {}, type="EMBEDDING", total_cost="0.0000001", latency=None, time_to_first_token=None)))

write("broken", "observations.jsonl", lines(call, {"id": "x", "start_time": clock(1)}, "{", {**call, "start_time": "?"},
                                            {"name": "?"}, {**call, "id": "o9"}))
write("broken", "traces.csv", table(trace) + "\"t2\",\"2025-03-01")
write("broken", "scores.json", compact([score, {**score, "id": None}, {**score, "trace_id": None}, 7])[:-1])
