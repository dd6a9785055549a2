#!/usr/bin/env python3
"""make_records.py FOLDER [MB]: files of the observability platforms, for bench_import_stages --stage null. Everything in
them is invented; the shape of the records is that of the formats' documentation, with texts of usual length."""
import csv
import io
import json
import pathlib
import random
import sys
import zipfile
from xml.sax.saxutils import escape

folder = pathlib.Path(sys.argv[1])
target = int(sys.argv[2] if len(sys.argv) > 2 else 150) * 1_000_000
words = "the of a tea kettle how many orders were late in March please show me your answer by region and month".split()
random.seed(7)


def text(n):
    return " ".join(random.choice(words) for _ in range(n))


def messages(n):
    return [{"role": "system", "content": text(30)}, {"role": "user", "content": text(n)}]


def posthog(i):
    return {"uuid": f"0194-{i:08x}", "event": "$ai_generation", "distinct_id": f"u{i % 500}@example.com",
            "person_id": f"p{i % 500}", "properties": {
                "$ai_trace_id": f"t{i}", "$ai_session_id": f"s{i // 4}", "$ai_model": "gpt-5-mini",
                "$ai_provider": "openai", "$ai_input": messages(40), "$ai_output_choices": [
                    {"role": "assistant", "content": [{"type": "text", "text": text(120)}]}],
                "$ai_input_tokens": 150, "$ai_output_tokens": 40, "$ai_latency": 2.45, "$ai_http_status": 200,
                "$ai_total_cost_usd": 0.000123, "$ai_base_url": "https://api.openai.com/v1", "$lib": "posthog-python",
                "$lib_version": "6.7.0", "$geoip_city_name": "Ulm", "$geoip_country_code": "DE"},
            "person_properties": {"email": f"u{i % 500}@example.com"}, "elements_chain": "",
            "timestamp": f"2025-01-30T12:{i // 60 % 60:02d}:{i % 60:02d}.000000Z"}


def langfuse(i):
    return {"id": f"o{i}", "trace_id": f"t{i}", "project_id": "p", "environment": "default", "type": "GENERATION",
            "parent_observation_id": None, "start_time": "2025-03-01 10:00:01.000000",
            "end_time": "2025-03-01 10:00:03.500000", "name": "chat", "metadata": {}, "level": "DEFAULT",
            "status_message": None, "version": None, "input": messages(40),
            "output": {"role": "assistant", "content": text(120)}, "provided_model_name": "gpt-4o",
            "model_parameters": {"temperature": "0"}, "usage_details": {"input": 100, "output": 20, "total": 120},
            "cost_details": {"input": 0.0003, "output": 0.0002, "total": 0.0005}, "total_cost": 0.0005, "latency": 2.5,
            "time_to_first_token": 0.25}


def litellm(i):
    return {"request_id": f"r{i}", "call_type": "acompletion", "api_key": "0" * 64, "spend": 0.00125,
            "total_tokens": 150, "prompt_tokens": 100, "completion_tokens": 50, "startTime": "2025-05-01T08:00:01.500Z",
            "endTime": "2025-05-01T08:00:03.500Z", "request_duration_ms": 1900,
            "completionStartTime": "2025-05-01T08:00:02.500Z", "model": "gpt-4o", "model_group": "gpt-4o",
            "custom_llm_provider": "openai", "api_base": "https://api.openai.com", "user": f"u{i % 500}",
            "metadata": {"user_api_key_team_alias": "Sales"}, "cache_hit": "False", "request_tags": [],
            "team_id": "team1", "end_user": f"c{i % 5000}", "messages": {}, "response": {}, "session_id": f"s{i // 4}",
            "status": "success"}


def helicone(i):
    return {"request_id": f"r{i}", "request_created_at": "2025-04-01T09:00:01.000Z", "response_status": 200,
            "response_body": {"choices": [{"message": {"role": "assistant", "content": text(120)}}]},
            "request_body": {"model": "gpt-4o-mini", "messages": messages(40)}, "request_path": "/v1/chat/completions",
            "request_user_id": f"u{i % 500}", "request_properties": {"Helicone-Session-Id": f"s{i // 4}"},
            "model": "gpt-4o-mini", "delay_ms": 1500, "time_to_first_token": 320, "prompt_tokens": 100,
            "completion_tokens": 20, "costUSD": 0.000027}


def otel(i):
    def value(v):
        return {"intValue": str(v)} if isinstance(v, int) else {"stringValue": v}
    spans = [{"traceId": f"{i:032x}", "spanId": f"{i * 10 + n:016x}", "parentSpanId": "", "name": "chat gpt-4o", "kind": 3,
              "startTimeUnixNano": "1747872000000000000", "endTimeUnixNano": "1747872001500000000",
              "attributes": [{"key": k, "value": value(v)} for k, v in {
                  "gen_ai.operation.name": "chat", "gen_ai.provider.name": "openai", "gen_ai.request.model": "gpt-4o",
                  "gen_ai.usage.input_tokens": 52, "gen_ai.usage.output_tokens": 7, "gen_ai.conversation.id": f"s{i}",
                  "gen_ai.input.messages": json.dumps([{"role": "user", "parts": [
                      {"type": "text", "content": text(40)}]}]),
                  "gen_ai.output.messages": json.dumps([{"role": "assistant", "parts": [
                      {"type": "text", "content": text(120)}]}])}.items()], "events": [], "status": {}}
             for n in range(10)]
    return {"resourceSpans": [{"resource": {"attributes": []}, "scopeSpans": [{"scope": {}, "spans": spans}]}]}


def lex(i):
    return {"messageVersion": "2.0", "timestamp": f"2025-06-01T12:{i // 60 % 60:02d}:{i % 60:02d}.000Z", "requestId": f"r{i}",
            "sessionId": f"s{i // 4}", "inputMode": "Text", "operationName": "RecognizeText", "missedUtterance": i % 9 == 0,
            "inputTranscript": text(8), "bot": {"name": "Bot", "version": "3", "id": "B1", "aliasName": "live",
                                                "aliasId": "A1", "localeId": "en_US"},
            "messages": [{"contentType": "PlainText", "content": text(20)}],
            "sessionState": {"originatingRequestId": f"r{i // 4 * 4}", "dialogAction": {"type": "Close"},
                             "intent": {"name": "Order", "state": "Fulfilled", "confirmationState": "None", "slots": {}}},
            "interpretations": [{"intent": {"name": "Order", "slots": {}}, "nluConfidence": "0.87"}]}


def sentry(i):
    return {"id": f"e{i}", "eventID": f"e{i}", "groupID": f"g{i % 20}", "projectID": "1", "title": "TimeoutError: too late",
            "message": text(20), "dateCreated": "2025-06-01T07:00:01Z", "platform": "python", "event.type": "error",
            "tags": [{"key": "level", "value": "error"}, {"key": "trace_id", "value": f"t{i}"}],
            "user": {"id": f"u{i % 500}", "email": f"u{i % 500}@example.com"}, "culprit": "chat.views.ask",
            "metadata": {"type": "TimeoutError", "value": text(20)}}


def chat(i):
    """A table that nobody knows: read by a mapping."""
    return {"time": f"2025-06-01 12:{i // 60 % 60:02d}:{i % 60:02d}", "conversation": f"c{i // 4}", "role": "user" if i % 2 else "bot",
            "text": text(40 if i % 2 else 120), "user": f"u{i % 500}", "model": "gpt-4o", "input_tokens": 100 + i % 50,
            "output_tokens": 20, "cost": "0.00125", "latency_ms": 1500 + i % 100, "country": "DE"}


def workbook(name, rows):
    """As Excel writes it: texts apart, each once."""
    texts, cells = {}, []
    def cell(value):
        if isinstance(value, (int, float)):
            return f"<c><v>{value}</v></c>"
        return f'<c t="s"><v>{texts.setdefault(value, len(texts))}</v></c>'
    for n, row in enumerate([list(rows[0])] + [list(row.values()) for row in rows]):
        cells.append(f'<row r="{n + 1}">' + "".join(cell(value) for value in row) + "</row>")
    parts = {
        "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="Chat" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId1" Type="t/worksheet" Target="worksheets/'
        'sheet1.xml"/><Relationship Id="rId2" Type="t/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" + "".join(cells) + "</sheetData></worksheet>",
        "xl/sharedStrings.xml": "<sst>" + "".join(f"<si><t>{escape(t)}</t></si>" for t in texts) + "</sst>"}
    with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as book:
        for path, content in parts.items():
            book.writestr(path, content)


def sheet(rows):
    out = io.StringIO()
    names = list(rows[0])
    writer = csv.DictWriter(out, names, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writeheader()
    head = out.getvalue()
    for row in rows:
        writer.writerow({k: json.dumps(v) if isinstance(v, (dict, list)) else v for k, v in row.items()})
    return head, out.getvalue()[len(head):]


def fill(name, head, body):
    with open(folder / name, "w") as file:
        file.write(head)
        for _ in range(max(1, target // len(body))):
            file.write(body)


folder.mkdir(parents=True, exist_ok=True)
for name, make in {"posthog": posthog, "langfuse": langfuse, "litellm": litellm, "helicone": helicone, "otel": otel,
                   "lex": lex, "sentry": sentry, "chat": chat}.items():
    records = [make(i) for i in range(400 if name == "otel" else 4000)]
    fill(f"{name}.jsonl", "", "".join(json.dumps(r, separators=(",", ":")) + "\n" for r in records))
    if name in ("langfuse", "litellm", "chat"):
        fill(f"{name}.csv", *sheet(records))
fill("prometheus.txt", "# TYPE http_requests_total counter\n", "".join(
    f'http_requests_total{{handler="/chat",method="POST",status="2xx",pod="{i}"}} {i * 7} 13950663{i % 100000:05d}\n'
    for i in range(4000)))
# A sheet has at most a million rows.
workbook("chat.xlsx", [chat(i) for i in range(min(1_000_000, target // 700))])
