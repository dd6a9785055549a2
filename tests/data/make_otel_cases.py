#!/usr/bin/env python3
"""Writes the inputs of the OpenTelemetry cases beside this file. The inputs are kept in the tree; this says how they were
made. Everything in them is invented. expected.txt of each case is written by the test and checked by eye."""
from observability import compact, lines, writer, zipped

write = writer("otel")
START = 1747872000 * 10**9


def any_value(v):
    if isinstance(v, bool):
        return {"boolValue": v}
    if isinstance(v, int):
        return {"intValue": str(v)}
    if isinstance(v, float):
        return {"doubleValue": v}
    if isinstance(v, list):
        return {"arrayValue": {"values": [any_value(x) for x in v]}}
    if isinstance(v, dict):
        return {"kvlistValue": {"values": attributes(v)}}
    return {"stringValue": v}


def attributes(values):
    return [{"key": k, "value": any_value(v)} for k, v in values.items()]


def span(n, name, values, trace="a" * 32, events=(), status=None, **more):
    return {"traceId": trace, "spanId": f"{n:016x}", "parentSpanId": "", "name": name, "kind": 3,
            "startTimeUnixNano": str(START + n * 10**9), "endTimeUnixNano": str(START + n * 10**9 + 1_234_567_890),
            "attributes": attributes(values), "events": list(events), "status": status or {}, **more}


def traces(*spans):
    return {"resourceSpans": [{"resource": {"attributes": attributes({"service.name": "bot", "service.version": "2"})},
                               "scopeSpans": [{"scope": {"name": "x"}, "spans": list(spans)}]}]}


CHAT = {"gen_ai.operation.name": "chat", "gen_ai.provider.name": "openai", "gen_ai.request.model": "gpt-4o",
        "gen_ai.response.model": "gpt-4o-2024-08-06", "gen_ai.usage.input_tokens": 52, "gen_ai.usage.output_tokens": 7,
        "gen_ai.response.finish_reasons": ["stop"]}
asked = compact([{"role": "system", "parts": [{"type": "text", "content": "Be brief."}]},
                 {"role": "user", "parts": [{"type": "text", "content": "How many?"}]}])
said = compact([{"role": "assistant", "finish_reason": "stop", "parts": [{"type": "text", "content": "Seven."}]}])
calls = compact([{"role": "assistant", "parts": [{"type": "tool_call", "id": "c1", "name": "find", "arguments": {"n": 7}}]}])

write("spans", "traces.jsonl", lines(
    traces(span(1, "chat gpt-4o", {**CHAT, "gen_ai.conversation.id": "s1", "user.id": "ann",
                                   "gen_ai.input.messages": asked, "gen_ai.output.messages": said,
                                   "gen_ai.usage.cache_read.input_tokens": 32,
                                   "gen_ai.response.time_to_first_chunk": 0.25}),
           span(2, "GET /", {"http.request.method": "GET"})),
    traces(span(3, "chat gpt-4o", {**CHAT, "gen_ai.conversation.id": "s1", "gen_ai.response.finish_reasons": ["tool_calls"],
                                   "gen_ai.input.messages": asked, "gen_ai.output.messages": calls}),
           span(4, "execute_tool find", {"gen_ai.operation.name": "execute_tool", "gen_ai.tool.name": "find",
                                         "gen_ai.tool.call.id": "c1", "gen_ai.tool.call.arguments": {"n": 7},
                                         "gen_ai.tool.call.result": "none"}, status={"code": 2, "message": "down"}),
           span(5, "embeddings e", {"gen_ai.operation.name": "embeddings", "gen_ai.system": "openai",
                                    "gen_ai.request.model": "text-embedding-3-small", "gen_ai.usage.input_tokens": 9}),
           span(6, "retrieval", {"gen_ai.operation.name": "retrieval", "gen_ai.retrieval.documents": compact(
               [{"id": "d1", "score": 0.9, "content": "A page."}, {"id": "d2", "score": 0.5}])}),
           span(7, "invoke_agent", {"gen_ai.operation.name": "invoke_agent", "gen_ai.request.model": "gpt-4o",
                                    "gen_ai.usage.input_tokens": 1000}))))
write("spans", "old.json", compact(traces(
    span(8, "openai.chat", {"gen_ai.system": "OpenAI", "gen_ai.request.model": "gpt-4o", "llm.request.type": "chat",
                            "gen_ai.usage.prompt_tokens": 20, "gen_ai.usage.completion_tokens": 5,
                            "gen_ai.prompt.0.role": "system", "gen_ai.prompt.0.content": "Be brief.",
                            "gen_ai.prompt.1.role": "user", "gen_ai.prompt.1.content": "Old?",
                            "gen_ai.completion.0.role": "assistant", "gen_ai.completion.0.content": "Yes.",
                            "operation.cost": 0.0005, "traceloop.association.properties.user_id": "bob"}, trace="b" * 32),
    span(9, "step", {"traceloop.span.kind": "workflow", "traceloop.entity.name": "x"}, trace="b" * 32))))
write("spans", "structured.json", compact(traces(
    span(10, "chat", {**CHAT, "gen_ai.input.messages": [{"role": "user", "parts": [{"type": "text", "content": "List?"}]}],
                      "gen_ai.usage.cost": 0.01}, trace="c" * 32))))

# Whole numbers as JSON numbers, bytes, no end: all allowed.
plain = span(11, "chat", {**CHAT, "gen_ai.usage.input_tokens": 0}, trace="d" * 32)
plain["attributes"] = [a for a in plain["attributes"] if a["key"] != "gen_ai.usage.input_tokens"]
plain["attributes"] += [{"key": "gen_ai.usage.input_tokens", "value": {"intValue": 52}},
                        {"key": "x", "value": {"bytesValue": "AAEC"}}, {"key": "y", "value": {}}]
plain["startTimeUnixNano"] = START + 11 * 10**9
del plain["endTimeUnixNano"]
write("spans", "numbers.json", compact(traces(
    plain, span(12, "retrieval", {"gen_ai.operation.name": "retrieval"}, trace="d" * 32))))

write("errors", "traces.json", compact(traces(
    span(1, "chat", CHAT, status={"code": "STATUS_CODE_ERROR", "message": "429"}),
    span(2, "chat", {**CHAT, "error.type": "timeout"}, events=[
        {"name": "exception", "timeUnixNano": str(START), "attributes": attributes(
            {"exception.type": "TimeoutError", "exception.message": "too late", "exception.stacktrace": "at x"})}]),
    span(3, "chat", CHAT, status={"code": 1}))))

evaluation = {"name": "gen_ai.evaluation.result", "timeUnixNano": str(START + 5 * 10**9), "attributes": attributes(
    {"gen_ai.evaluation.name": "user feedback", "gen_ai.evaluation.score.label": "bad",
     "gen_ai.evaluation.explanation": "Too long."})}
write("evaluations", "traces.json", compact(traces(span(1, "chat", CHAT, events=[evaluation, {
    **evaluation, "attributes": attributes({"gen_ai.evaluation.name": "relevance",
                                            "gen_ai.evaluation.score.value": 0.7})}]))))
write("evaluations", "logs.jsonl", lines({"resourceLogs": [{"scopeLogs": [{"logRecords": [
    {"timeUnixNano": str(START + 6 * 10**9), "eventName": "gen_ai.evaluation.result", "traceId": "a" * 32,
     "spanId": f"{1:016x}", "attributes": attributes({"gen_ai.evaluation.name": "thumbs",
                                                      "gen_ai.evaluation.score.value": 1})},
    {"timeUnixNano": str(START), "body": {"stringValue": "hello"}}]}]}]}))


def metric(name, unit, **shape):
    return {"resourceMetrics": [{"resource": {"attributes": attributes({"service.name": "bot"})}, "scopeMetrics": [
        {"metrics": [{"name": name, "unit": unit, **shape}]}]}]}


def point(second, values=None, **more):
    return {"startTimeUnixNano": str(START), "timeUnixNano": str(START + second * 10**9),
            "attributes": attributes(values or {}), **more}


write("metrics", "metrics.jsonl.gz", zipped(lines(
    metric("gen_ai.client.token.usage", "{token}", histogram={"aggregationTemporality": 2, "dataPoints": [
        point(60, {"gen_ai.token.type": "input"}, count="3", sum=70, bucketCounts=["1", "1", "1"],
              explicitBounds=[16, 64])]}),
    metric("requests", "1", sum={"aggregationTemporality": 2, "isMonotonic": True, "dataPoints": [
        point(60, {"b": "2", "a": 1}, asInt="7"), point(120, {"b": "2", "a": 1}, asInt="9")]}),
    metric("deltas", "1", sum={"aggregationTemporality": 1, "isMonotonic": True, "dataPoints": [point(60, asDouble=2.5)]}),
    metric("queue", "", gauge={"dataPoints": [point(60, asInt=3), point(61, asDouble="NaN")]}),
    metric("lag", "s", summary={"dataPoints": [point(60, count="2", sum=1.5, quantileValues=[
        {"quantile": 0.5, "value": 0.7}])]}),
    metric("big", "s", exponentialHistogram={"aggregationTemporality": 2, "dataPoints": [point(60, count="2", sum=3)]}),
    metric("strange", "s"))))

good = traces(span(1, "chat", CHAT))
write("broken", "traces.jsonl", lines(good, "{\"resourceSpans\":[", {"resourceSpans": 7}, {"foo": 1},
                                      traces({"name": "chat", "attributes": attributes(CHAT)}, 5),
                                      {"resourceMetrics": [{"scopeMetrics": [{"metrics": [{"name": "x", "gauge": {
                                          "dataPoints": [{"asInt": "1"}, {"timeUnixNano": "5000000"}]}}]}]}]}, good))
write("broken", "truncated.json", compact(good)[:-25])
