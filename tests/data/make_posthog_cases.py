#!/usr/bin/env python3
"""Writes the inputs of the PostHog cases beside this file. The inputs are kept in the tree; this says how they were made.
Everything in them is invented. expected.txt of each case is written by the test and checked by eye."""
from observability import compact, flat, lines, table, writer, zipped

write = writer("posthog")


def event(n, name, properties, person="ann@example.com", **more):
    at = f"2025-01-30T12:00:{n:02d}.000000Z"
    return {"uuid": f"0194-{n}", "event": name, "distinct_id": person, "person_id": "p1", "properties": properties,
            "person_properties": {"email": "ann@example.com", "name": "Ann"} if person == "ann@example.com" else {},
            "elements_chain": "", "timestamp": at, "created_at": at, "_inserted_at": at, **more}


def generation(n, trace="t1", **properties):
    base = {"$ai_trace_id": trace, "$ai_model": "gpt-5-mini", "$ai_provider": "openai", "$ai_input_tokens": 150,
            "$ai_output_tokens": 40, "$ai_latency": 2.45, "$ai_http_status": 200}
    base.update(properties)
    return event(n, "$ai_generation", {k: v for k, v in base.items() if v is not None})


def ask(text):
    return [{"role": "system", "content": "Be brief."}, {"role": "user", "content": text}]


# The tutorial's events -------------------------------------------------------------------------------------------
completion = event(1, "bedrock_completion", {
    "prompt": "Something with lentils", "model_id": "meta.llama3-1-8b-instruct-v1:0", "generation": "Lentil soup.",
    "prompt_token_count": 20, "generation_token_count": 300, "input_cost_in_dollars": 0.000006,
    "output_cost_in_dollars": 0.00018, "total_cost_in_dollars": 0.000186, "response_time_in_ms": 1234.56,
    "$lib": "posthog-node", "tenant": "Kitchen Ltd"})
error = event(2, "bedrock_error", {
    "prompt": "Something with rice", "model_id": "meta.llama3-1-8b-instruct-v1:0", "error_message": "Too many requests",
    "error_name": "ThrottlingException", "error_type": "com.amazon.coral#ThrottlingException", "error_code": 429,
    "error_requestId": "req-7", "error_stack": "ThrottlingException\n  at x"})
bare_error = event(3, "bedrock_error", {"model_id": "us.anthropic.claude-3-5-sonnet-20241022-v2:0"}, person="bob")
product = [event(4, "chat_started", {"model": "claude-v3-haiku", "$lib": "web"}),
           event(5, "doc_uploaded", {"fileSize": 1024, "name": "a \"b\".pdf"}),
           event(6, "$pageview", {"$current_url": "https://example.com"}),
           event(7, "$identify", {}, person="cat@example.com")]
write("tutorial", "events.jsonl", lines(completion, error, bare_error, *product))
write("tutorial", "again.jsonl.gz", zipped(lines(error, completion)))

# Native events ---------------------------------------------------------------------------------------------------
write("native", "events.jsonl", lines(
    generation(1, **{"$ai_session_id": "s1", "$ai_input": ask("How warm is it?"), "$ai_total_cost_usd": 0.000123,
                     "$ai_input_cost_usd": 0.0001, "$ai_output_cost_usd": 0.0001, "$ai_time_to_first_token": 0.5,
                     "$ai_output_choices": [{"role": "assistant", "content": [{"type": "text", "text": "12 degrees."}]}],
                     "$ai_cost_model_source": "openrouter"}),
    generation(2, trace="t2", **{"$ai_input": "a plain text", "$ai_output_choices": [
        {"index": 0, "message": {"role": "assistant", "content": "An answer."}, "finish_reason": "stop"}]}),
    event(3, "$ai_embedding", {"$ai_trace_id": "t1", "$ai_session_id": "s1", "$ai_model": "text-embedding-3-small",
                               "$ai_provider": "openai", "$ai_input_tokens": 12, "$ai_total_cost_usd": 2.5e-7,
                               "$ai_input": ["a", "b"]}),
    event(4, "$ai_span", {"$ai_trace_id": "t1", "$ai_session_id": "s1", "$ai_span_id": "x1", "$ai_span_name": "look up",
                          "$ai_parent_id": "t1", "$ai_latency": 0.25, "$ai_output_state": False}),
    event(5, "$ai_trace", {"$ai_trace_id": "t1", "$ai_session_id": "s1", "$ai_span_name": "Weather",
                           "$ai_total_cost_usd": 0.000123, "$ai_latency": 3}),
    event(6, "$ai_trace_clusters", {"$ai_clustering_run_id": "1_trace_20250130", "$ai_clusters": []}),
    event(7, "$ai_evaluation", {"$ai_trace_id": "t1", "$ai_evaluation_name": "polite", "$ai_evaluation_result": True,
                                "$ai_total_cost_usd": 0.5})))

# Failures: a flag on the same event, in several spellings.
write("errors", "events.jsonl", lines(
    generation(1, **{"$ai_is_error": True, "$ai_http_status": 429, "$ai_error": {"message": "slow down", "type": "rate"},
                     "$ai_output_tokens": None}),
    generation(2, trace="t2", **{"$ai_is_error": "true", "$ai_error": "timeout", "$ai_error_type": "Timeout"}),
    generation(3, trace="t3", **{"$ai_http_status": 500}),
    generation(4, trace="t4", **{"$ai_is_error": False, "$ai_error": None}),
    generation(5, trace="t5", **{"$ai_error": "{\"message\":\"bad\",\"name\":\"ApiError\"}"}),
    generation(6, trace="t6", **{"$ai_is_error": "false", "$ai_http_status": 404})))

# Cached tokens inside and outside the input; costs that are 0 or not there.
write("tokens-and-cost", "events.jsonl", lines(
    generation(1, trace="outside", **{"$ai_provider": "anthropic", "$ai_model": "claude-3-5-sonnet-20241022",
                                      "$ai_cache_reporting_exclusive": True, "$ai_cache_read_input_tokens": 1000,
                                      "$ai_cache_creation_input_tokens": 200}),
    generation(2, trace="inside", **{"$ai_cache_reporting_exclusive": False, "$ai_cache_read_input_tokens": 100}),
    generation(3, trace="not said", **{"$ai_cache_read_input_tokens": 50}),
    generation(4, trace="not said, Claude", **{"$ai_provider": "bedrock", "$ai_model": "us.anthropic.claude-3-haiku",
                                               "$ai_cache_read_input_tokens": 50}),
    generation(5, trace="cannot be inside", **{"$ai_cache_reporting_exclusive": False,
                                               "$ai_cache_read_input_tokens": 9000}),
    generation(6, trace="5 minutes and 1 hour", **{"$ai_cache_reporting_exclusive": True,
                                                   "$ai_cache_creation_5m_input_tokens": 10,
                                                   "$ai_cache_creation_1h_input_tokens": 5}),
    generation(7, trace="no price", **{"$ai_total_cost_usd": 0, "$ai_input_cost_usd": 0}),
    generation(8, trace="free", **{"$ai_total_cost_usd": 0, "$ai_cost_model_source": "custom"}),
    generation(9, trace="parts only", **{"$ai_input_cost_usd": 0.1, "$ai_output_cost_usd": 0.2}),
    generation(10, trace="small", **{"$ai_total_cost_usd": 0.000000025}),
    generation(11, trace="as text", **{"$ai_total_cost_usd": "0.5", "$ai_latency": "1.5", "$ai_input_tokens": "7",
                                       "$ai_reasoning_tokens": 30})))

# Steps with tools; blocks of content; the person is only the trace once more.
write("steps", "events.jsonl", lines(
    generation(1, **{"$ai_session_id": "s1", "$ai_input": ask("Where is order 7?"), "$ai_stop_reason": "tool_use",
                     "$ai_output_choices": [{"role": "assistant", "content": [
                         {"type": "text", "text": "Let me look."},
                         {"type": "function", "id": "c1", "function": {"name": "find_order", "arguments": {"n": 7}}}]}]}),
    generation(2, **{"$ai_session_id": "s1", "$ai_stop_reason": "stop", "$ai_input": ask("Where is order 7?") + [
        {"role": "assistant", "content": "", "tool_calls": []}, {"role": "tool", "content": "in Ulm"},
        {"role": "user", "content": [{"type": "tool_result", "content": "in Ulm"}]}],
        "$ai_output_choices": [{"role": "assistant", "content": "In Ulm."}]}),
    generation(3, trace="t9", **{"$ai_tools_called": "search, find_order", "$ai_tool_call_count": 2}),
    event(4, "$ai_generation", {"$ai_trace_id": "t10", "$ai_model": "gemini-2.5-flash", "$ai_provider": "gemini",
                                "$ai_input": [{"role": "user", "parts": [{"text": "Hi"}]}],
                                "$ai_output_choices": [{"content": {"parts": [{"text": "Hello"}]}}]}, person="t10")))

# Verdicts --------------------------------------------------------------------------------------------------------
def survey(n, **properties):
    return event(n, "survey sent", {"$survey_id": "q", "$ai_trace_id": "t1", **properties})


write("verdicts", "events.jsonl", lines(
    survey(1, **{"$survey_response_a": 1, "$survey_submission_id": "sub1"}),
    survey(2, **{"$survey_response_a": "2", "$survey_response_b": "Too slow.", "$survey_submission_id": "sub2"}),
    survey(3, **{"$survey_response_b": "Nice words.", "$survey_submission_id": "sub3"}),
    survey(4, **{"$survey_response": 1}),
    survey(5, **{"$survey_response_a": 4}),
    event(6, "survey sent", {"$survey_id": "other", "$survey_response": 1}),
    event(7, "survey shown", {"$survey_id": "q", "$ai_trace_id": "t1"}),
    event(8, "$ai_metric", {"$ai_trace_id": "t1", "$ai_metric_name": "feedback", "$ai_metric_value": "good"}),
    event(9, "$ai_metric", {"$ai_trace_id": "t1", "$ai_metric_name": "quality", "$ai_metric_value": "bad"}),
    event(10, "$ai_metric", {"$ai_trace_id": "t1", "$ai_metric_name": "quality", "$ai_metric_value": "okay"}),
    event(11, "$ai_metric", {"$ai_trace_id": "t1", "$ai_metric_name": "relevance", "$ai_metric_value": "1"}),
    event(12, "$ai_feedback", {"$ai_trace_id": "t1", "$ai_feedback_text": "Wrong year."})))

# Forwarded by Langfuse -------------------------------------------------------------------------------------------
def forwarded(n, kind, **properties):
    return event(n, "langfuse " + kind, {"langfuse_" + k: v for k, v in properties.items()}, person=f"uuid-{n}")


write("forwarded", "events.jsonl", lines(
    forwarded(1, "trace", id="t1", trace_name="Help", user_id="ann", session_id="s1", cost_usd=0.01, latency=2.5),
    forwarded(2, "generation", id="o1", trace_id="t1", session_id="s1", user_id="ann", model="gpt-4o", cost_usd=0.01,
              input_units=120, output_units=20, total_units=0.01, latency=1.5, time_to_first_token=300, level="DEFAULT"),
    forwarded(3, "observation", id="o2", trace_id="t1", session_id="s1", user_id="ann", model="gpt-4o", type="GENERATION",
              input_units=100, output_units=20, latency=1500, level="ERROR"),
    forwarded(4, "observation", id="o3", trace_id="t1", session_id="s1", type="SPAN", name="search", latency=40),
    forwarded(5, "score", id="c1", trace_id="t1", session_id="s1", user_id="ann", score_name="user-feedback",
              score_value=0, score_data_type="BOOLEAN", score_comment="no"),
    forwarded(6, "score", id="c2", trace_id="t1", session_id="s1", score_name="accuracy", score_value=0.9)))

# Forms -----------------------------------------------------------------------------------------------------------
two = [generation(1, **{"$ai_input": ask("One?"), "$ai_output_choices": [{"role": "assistant", "content": "Yes."}]}),
       completion]
api = [{"id": e["uuid"], "distinct_id": e["distinct_id"], "properties": e["properties"], "event": e["event"],
        "timestamp": e["timestamp"], "person": {"is_identified": True, "distinct_ids": ["ann@example.com"],
                                                "properties": {"email": "ann@example.com", "name": "Ann"}},
        "elements": [], "elements_chain": ""} for e in two]
write("forms", "api.json", compact({"next": "https://eu.posthog.com/api/projects/1/events?before=x", "results": api}))
rows = [[e["uuid"], e["event"], e["distinct_id"], e["timestamp"], compact(e["properties"])] for e in two]
answer = {"cache_key": "c", "columns": ["uuid", "event", "distinct_id", "timestamp", "properties"], "hasMore": True,
          "results": rows, "types": ["UUID", "String"], "timings": []}
write("forms", "hogql.json", compact(answer))
write("forms", "hogql-columns-last.json", compact({"results": rows, "types": [], "columns": answer["columns"]}))
write("forms", "page.csv", table(*[flat(e) for e in two]))
write("forms", "ai-events.json", compact({
    "columns": ["uuid", "event", "distinct_id", "timestamp", "trace_id", "session_id", "model", "latency", "input",
                "output_choices", "input_tokens", "output_tokens", "total_cost_usd", "is_error"],
    "types": [], "results": [["0194-1", "$ai_generation", "ann", "2025-01-30 12:00:01.000000", "t1", "s9", "gpt-5-mini",
                              2.45, compact(ask("One?")), compact([{"role": "assistant", "content": "Yes."}]), 150, 40,
                              0.01, 0]]}))
write("forms", "trace.json", compact({"results": [{
    "id": "t1", "createdAt": "2025-01-30T12:00:00Z", "traceName": "x", "inputTokens": 150,
    "person": {"uuid": "u", "distinct_id": "ann", "properties": {"email": "ann@example.com"}},
    "events": [{"id": "0194-1", "event": "$ai_generation", "createdAt": "2025-01-30T12:00:01Z",
                "properties": two[0]["properties"]}]}]}))
write("forms", "printed.json", "[\n  " + ",\n  ".join(compact(e) for e in two) + "\n]\n")
write("forms", "properties-as-text.jsonl", lines(*[{**e, "properties": compact(e["properties"])} for e in two]))
write("forms", "activity.json", compact({"results": [
    {"id": "a1", "user": {"first_name": "Ann", "email": "ann@example.com"}, "activity": "updated",
     "scope": "FeatureFlag", "item_id": "7", "detail": {"name": "x", "changes": []},
     "created_at": "2025-01-30T12:00:00Z"}]}))

# What goes wrong -------------------------------------------------------------------------------------------------
good = compact(two[1])
write("forms", "persons.jsonl", lines(
    {"team_id": 1, "distinct_id": "u7", "person_id": "p7", "properties": {"email": "u7@example.com", "name": "Ann Lee",
     "company": "Shop"}, "person_distinct_id_version": 0, "person_version": 3, "is_deleted": False},
    {"team_id": 1, "distinct_id": "u8", "person_id": "p8", "properties": "{}", "person_version": 1}))
write("trends", "answer.json", compact({"is_cached": True, "timezone": "UTC", "result": [
    {"action": {"id": "$ai_generation", "order": 0}, "label": "$ai_generation", "count": 30.0, "data": [10, 20.5],
     "labels": ["1-May-2025", "2-May-2025"], "days": ["2025-05-01", "2025-05-02"], "breakdown_value": "gpt-4o"},
    {"label": "empty", "data": [], "labels": [], "days": []}]}))
write("trends", "hours.json", compact({"columns": None, "results": [
    {"label": "users", "custom_name": "Active users", "data": [3, 4], "labels": ["1-May-2025 00:00", "1-May-2025 01:00"],
     "days": ["2025-05-01 00:00:00", "2025-05-01 01:00:00"]}]}))
write("trends", "page.csv", table(
    {"series": "Total cost", "breakdown": "gpt-4o", "1-May-2025": "0.25", "2-May-2025": "", "9-May-2025": "1.5",
     "total": "1.75"},
    {"series": "Total cost", "breakdown": "", "1-May-2025": "x", "2-May-2025": "2", "9-May-2025": "0", "total": "2"}))
write("broken", "lines.jsonl", lines(good, "{\"event\":", "[1,2]", "", "7", compact({"event": "x"}),
                                     compact({"uuid": "1", "event": "x", "distinct_id": "a", "properties": None,
                                              "timestamp": "yesterday"}),
                                     compact({"uuid": "2", "event": "$ai_generation", "distinct_id": "a",
                                              "properties": "no object", "timestamp": "2025-01-30T12:00:00Z"}), good))
write("broken", "truncated.json", compact({"results": api})[:-40])
write("broken", "no-event.json", compact({"columns": ["count()", "hogql"], "types": ["UInt64"], "results": [[7, 8]]}))
write("broken", "ragged.csv", "event,distinct_id,timestamp\nx,a,2025-01-30\ny,a\nz,a,2025-01-31,more\n\"w,a,2025")
write("broken", "latin1.csv", "event,distinct_id,timestamp\nm\xfcsli,a,2025-01-30 10:00:00\n".encode("latin-1"))
write("broken", "utf8.jsonl", good.replace("lentils", "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"))
      .encode("latin-1", "replace") + b"\n")
