#!/usr/bin/env python3
"""Writes the inputs of the Lex V2 cases beside this file. The inputs are kept in the tree; this says how they were
made. Everything in them is invented. expected.txt of each case is written by the test and checked by eye."""
import base64
import gzip
import io
import json
import pathlib
import zipfile

HERE = pathlib.Path(__file__).parent / "lex-v2"
BOT = {"id": "TEAHOUSE01", "name": "TeaHouse", "aliasId": "AL1", "aliasName": "live", "localeId": "en_GB",
       "version": "7"}
EPOCH = 1717243200000  # 2024-06-01T12:00:00Z


def write(case, name, data):
    path = HERE / case / "input" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())


def compact(value):
    return json.dumps(value, separators=(",", ":"))


def zipped(data):
    return gzip.compress(data.encode(), mtime=0)


def iso(second):
    return f"2024-06-01T12:00:{second:02d}.250Z"


def intent(name="OrderTea", state="InProgress", slots=None):
    return {"name": name, "state": state, "confirmationState": "None", "slots": slots or {}}


def record(n, text="a pot of tea", reply="Which kind?", origin="r1", second=None, **more):
    second = n if second is None else second
    chosen = more.pop("intent", None) or intent()
    record = {"messageVersion": "2.0", "timestamp": iso(second), "requestId": f"r{n}", "sessionId": "s1",
              "operationName": "RecognizeText", "inputMode": "Text", "inputTranscript": text,
              "missedUtterance": False, "developerOverride": False, "bot": BOT,
              "sessionState": {"intent": chosen, "originatingRequestId": origin,
                               "dialogAction": {"type": "ElicitSlot", "slotToElicit": "kind"}},
              "interpretations": [{"intent": chosen, "interpretationSource": "Lex", "nluConfidence": "0.91"},
                                  {"intent": {"name": "FallbackIntent", "slots": {}}}],
              "messages": [{"contentType": "PlainText", "content": reply}]}
    record.update(more)
    return {k: v for k, v in record.items() if v is not None}


def scalar(original, interpreted=None, resolved=None):
    return {"shape": "Scalar", "value": {"originalValue": original, "interpretedValue": interpreted or original,
                                         "resolvedValues": resolved or [original]}}


def event(n, message, **more):
    return {"timestamp": EPOCH + n * 1000, "message": message, "ingestionTime": EPOCH + n * 1000 + 400, **more}


def envelope(*messages, kind="DATA_MESSAGE"):
    return {"messageType": kind, "owner": "123456789012", "logGroup": "/lex/tea", "logStream": "s",
            "subscriptionFilters": ["all"],
            "logEvents": [{"id": str(i), "timestamp": EPOCH + i, "message": m} for i, m in enumerate(messages)]}


CONTROL = envelope("CWL CONTROL MESSAGE: Checking health of destination Kinesis stream.", kind="CONTROL_MESSAGE")
ONE, TWO = record(1), record(2, "Earl Grey", "With milk?")
NOT_LEX = "START RequestId: 77 Version: $LATEST"


def export_task():
    folder = "exportedlogs/0f0f0f0f-1111-2222-3333-444444444444/"
    text = "".join(f"{iso(n)} {m}\n" for n, m in ((2, compact(TWO) + "\n"), (1, compact(ONE)), (3, NOT_LEX)))
    write("export-task", folder + "stream-a/000000.gz", zipped(text))
    write("export-task", folder + "stream-b/000000.gz",
          zipped(f"{EPOCH + 3000} {compact(record(3, 'bye', 'See you.', timestamp=None))}\n"))
    write("export-task", "exportedlogs/aws-logs-write-test", "Permission Check Successful")
    other = {"level": "info", "message": "a structured line of another application", "timestamp": iso(4)}
    write("export-task", folder + "stream-c/000000.gz",
          zipped(f"{iso(4)} {compact(other)}\n{iso(5)} {compact(record(5))}\n   at a continuation {{line}}\n"))


def api_answers():
    pages = [{"events": [event(1, compact(ONE), logStreamName="a", eventId="1"),
                         event(2, NOT_LEX, logStreamName="a", eventId="2")],
              "searchedLogStreams": [], "nextToken": "t"},
             {"events": [], "searchedLogStreams": [], "nextToken": "u"},
             {"searchedLogStreams": [{"logStreamName": "a", "searchedCompletely": True}],
              "events": [event(3, compact(TWO), logStreamName="b", eventId="3")]}]
    write("filter-log-events", "pages.json", "\n".join(json.dumps(p, indent=4) for p in pages))
    write("filter-log-events", "list-of-pages.json", compact(pages))
    write("get-log-events", "events.json",
          json.dumps({"events": [event(1, compact(record(1, timestamp=None)))], "nextForwardToken": "f/1",
                      "nextBackwardToken": "b/1"}, indent=4))


def insights():
    def row(message, at):
        return [{"field": "@timestamp", "value": at}, {"field": "@message", "value": message},
                {"field": "@ptr", "value": "CmEK"}]
    rows = [row(compact(ONE), "2024-06-01 12:00:01.250"),
            row(compact(record(2, timestamp=None)), "2024-06-01 12:00:02.500")]
    statistics = {"recordsMatched": 2.0, "recordsScanned": 9.0, "bytesScanned": 4000.0}
    write("insights-api", "complete.json",
          json.dumps({"results": rows, "statistics": statistics, "status": "Complete"}, indent=4))
    write("insights-api", "running.json", compact({"status": "Running", "results": rows[:1]}))
    write("insights-api", "no-message.json",
          compact({"results": [[{"field": "sessionState.intent.name", "value": "OrderTea"},
                                {"field": "count(*)", "value": "7"}]], "statistics": statistics, "status": "Complete"}))

    def cell(value):
        return '"' + value.replace('"', '""') + '"'
    header = "@timestamp,@message,@logStream,@log\n"
    lines = [f"2024-06-01 12:00:01.250,{cell(compact(ONE))},a,1:/lex\n",
             f"2024-06-01 12:00:02.500,{cell(compact(record(2, timestamp=None)))},a,1:/lex\n",
             f"2024-06-01 12:00:03.000,{NOT_LEX},a,1:/lex\n"]
    write("insights-console", "download.csv", header + "".join(lines))
    write("insights-console", "download.json",
          json.dumps([{"@timestamp": "2024-06-01 12:00:01.250", "@message": compact(ONE)},
                      {"@timestamp": "2024-06-01 12:00:02.500", "@message": record(2, timestamp=None)}], indent=2))
    write("insights-console", "aggregate.csv", "sessionState.intent.name,count(*)\nOrderTea,7\n")
    write("insights-limit", "download.csv",
          header + "".join(f"2024-06-01 12:00:01.250,no record,a,1:/lex\n" for _ in range(999)) + lines[0])


def subscriptions():
    joined = compact(CONTROL) + compact(envelope(compact(ONE), NOT_LEX)) + compact(envelope(compact(TWO)))
    write("subscription", "firehose-1-2024-06-01-12-00-00-0f0f", zipped(joined))
    packed = base64.b64encode(zipped(compact(envelope(compact(ONE))))).decode()
    write("subscription", "lambda.json", json.dumps({"awslogs": {"data": packed}}))
    write("subscription", "data.txt", packed + "\n" + packed[:-8] + "\nH4sIAAA\n")


def text_lines():
    write("tail", "aws-logs-tail.txt",
          f"2024-06-01T12:00:01.250000+00:00 tea/live/a {compact(ONE)}\n"
          f"2024-06-01T12:00:02+02:00 tea/live/a {compact(record(2, timestamp=None))}\n")
    write("tail", "sam-logs.txt",
          f"tea/live/a 2024-06-01T12:00:01.250000 {compact(ONE)}\ntea/live/a 2024-06-01T12:00:02.000000 {NOT_LEX}\n")
    write("plain", "lines.jsonl", "\ufeff" + compact(ONE) + "\r\n\r\n" + compact(TWO))
    write("plain", "pretty.json", json.dumps(ONE, indent=2))
    write("plain", "list.json", json.dumps([ONE, TWO], indent=2))
    write("plain", "joined.json", compact(ONE) + compact(TWO))
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr(zipfile.ZipInfo("logs/one.jsonl", (2024, 6, 1, 0, 0, 0)), compact(ONE) + "\n")
    write("plain", "packed.zip", archive.getvalue())


def refused():
    first = {"messageVersion": "1.0", "botName": "OldTea", "botAlias": "prod", "botVersion": "1", "requestId": "v1",
             "userId": "u", "inputTranscript": "tea", "botResponse": "Which?", "intent": "OrderTea", "slots": {},
             "missedUtterance": False, "inputDialogMode": "Text", "timestamp": iso(1)}
    lambda_event = {"messageVersion": "1.0", "invocationSource": "DialogCodeHook", "inputMode": "Text",
                    "sessionId": "s", "inputTranscript": "tea", "bot": BOT, "sessionState": {"intent": intent()}}
    answer = {"messages": [], "sessionState": {"intent": intent()}, "interpretations": [], "sessionId": "s",
              "requestAttributes": {}}
    newer = record(4, messageVersion="3.0")
    write("refused", "mixed.jsonl", "".join(compact(r) + "\n" for r in (first, ONE, lambda_event, answer, newer)))
    write("refused", "only-v1.json", json.dumps(first, indent=2))


def traps():
    slots = {"kind": scalar("earl gray", "Earl Grey", ["Earl Grey", "Lady Grey"]), "sugar": None,
             "extras": {"shape": "List", "values": [scalar("lemon"), scalar("milk")]},
             "address": {"shape": "Composite", "value": None,
                         "subSlots": {"street": scalar("Mill Lane"), "number": scalar("7")}}}
    card = {"title": "Teas", "subtitle": "of today", "imageUrl": "https://tea.example/i.png"}
    button = [{"text": "Green", "value": "green"}]
    done = intent(state="ReadyForFulfillment", slots=slots)
    fallback = intent("FallbackIntent", "ReadyForFulfillment")
    closed = {"intent": done, "originatingRequestId": "r1", "dialogAction": {"type": "Close"},
              "sessionAttributes": {"CustomerNumber": "42"}}
    records = [
        record(1, intent=done, sessionState=closed, requestAttributes={"x-amz-lex:channels:platform": "Connect"},
               interpretations=[{"intent": done, "nluConfidence": {"score": 0.5},
                                 "sentimentResponse": {"sentiment": "POSITIVE", "sentimentScore": {"positive": "0.9"}}}],
               messages=[{"contentType": "PlainText", "content": "One moment."},
                         {"contentType": "ImageResponseCard", "imageResponseCard": {**card, "buttonsList": button}},
                         {"contentType": "ImageResponseCard", "imageResponseCard": {**card, "buttons": button}}]),
        record(2, interpretations=[{"intent": fallback}, {"intent": done, "nluConfidence": "0.63"}], intent=fallback,
               missedUtterance=True, text="xyzzy", rawInputTranscript="XYZZY"),
        record(3, missedUtterance=True, interpretations=None, messages=None, text="nothing of it",
               sessionState={"originatingRequestId": "r1"}),
        record(4, "I am {name}, really", interpretations=[{"intent": done, "nluConfidence": 0.7}]),
        record(5, "literal \\{braces\\} here"),
        record(6, text=None, responseReason="FulfillmentStartedResponse", reply="I am on it."),
        record(6, responseReason="UtteranceResponse", reply="Done."),
        record(7, operationName="PutSession", text=None, reply="Are you still there?"),
        record(8, text=None, inputMode="Speech", missedUtterance=True, messages=None,
               audioProperties={"contentType": "audio/lpcm", "s3Path": "s3://a/8.wav",
                                "duration": {"total": 900, "voice": 0, "silence": 900}}),
        record(9, origin="r9", text="back again", messageVersion=None, **{"message-version": "2.0"}),
        record(10, second=10, inputMode="DTMF", text="7", dialogEventLogs=[{"nextStep": {}}], somethingNew={"a": [1]}),
        record(11, second=11, bot={k: v for k, v in BOT.items() if k != "aliasName"}, missedUtterance="false",
               interpretations=[{"intent": done, "nluConfidence": "much"}]),
        record(13, second=13, messages=[
            {"contentType": "SSML", "content": "<speak>Hi! <break time=\"300ms\"/>Fish &amp; chips &lt; 5?</speak>"},
            {"contentType": "CustomPayload", "content": "{\"a\":1}"}],
               interpretations=[{"intent": done, "nluConfidence": "0.8", "interpretationSource": "Bedrock",
                                 "sentimentResponse": {"sentiment": "MIXED", "sentimentScore": {"mixed": 0.9}}}],
               intent=intent(state="Waiting")),
        record(12, second=12, bot={**BOT, "name": "TeaHouse renamed"}, text="", reply=None, messages=[]),
    ]
    write("traps", "records.jsonl", "".join(compact(r) + "\n" for r in records))
    keyed = {"originatingRequestId": "r1", "intent": intent(), "sessionAttributes": {"username": "jane"}}
    write("traps", "no-state.jsonl", compact(record(1, sessionState=None)) + "\n")
    write("traps", "attributes.jsonl", compact(record(1, sessionState=keyed)) + "\n")


def broken():
    good = compact(ONE)
    text = good + "\n" + good[:200] + "\n[1,2]\n\"text\"\nnot JSON at all\n{}\n"
    latin = compact(record(2, "caf\u00e9")).replace("\\u00e9", "\u00e9").encode("latin-1")
    write("broken", "lines.jsonl", text.encode() + latin + b"\n" + compact(record(3))[:-40].encode())
    write("broken", "truncated.json", json.dumps({"events": [event(1, good), event(2, good)]})[:-60])
    write("broken", "first-line.jsonl", good[:300] + "\n" + compact(TWO) + "\n")
    write("broken", "utf16.json", good.encode("utf-16"))
    write("broken", "empty.json", "")
    write("broken", "no-events.json", compact({"events": [], "nextToken": "t"}))
    write("broken", "bad-message.json", compact({"events": [event(1, good[:100]), event(2, good)], "nextToken": "t"}))


for make in (export_task, api_answers, insights, subscriptions, text_lines, refused, traps, broken):
    make()
