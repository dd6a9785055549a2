#!/usr/bin/env python3
"""Writes the inputs of the Bedrock Chat cases beside this file. The inputs are kept in the tree; this says how they
were made. Everything in them is invented. expected.txt of each case is written by hand or checked by eye."""
import json
import pathlib

HERE = pathlib.Path(__file__).parent
USER = "11111111-2222-3333-4444-555555555555"
T0 = 1717243200000  # 2024-06-01T12:00:00Z
HOUR = "2024/06/01/12"


def write(case, name, data):
    path = HERE / case / "input" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())


def lines(*records):
    return "".join((r if isinstance(r, str) else json.dumps(r)) + "\n" for r in records)


def message(role, body, parent, at, **more):
    content = [{"content_type": "text", "body": body}] if isinstance(body, str) else body
    return {"role": role, "content": content, "model": "claude-v3-haiku", "children": [], "parent": parent,
            "create_time": at, "feedback": None, "used_chunks": None, "thinking_log": None, **more}


def pair(question="What is open today?", answer="The shop.", **more):
    return {"system": message("system", "", None, T0),
            "m1": message("user", question, "system", T0 + 1000),
            "m2": message("assistant", answer, "m1", T0 + 5250, **more)}


def typed(value):
    if isinstance(value, bool):
        return {"BOOL": value}
    if value is None:
        return {"NULL": True}
    if isinstance(value, (int, float)):
        return {"N": str(value)}
    if isinstance(value, str):
        return {"S": value}
    if isinstance(value, list):
        return {"L": [typed(v) for v in value]}
    return {"M": {k: typed(v) for k, v in value.items()}}


def attributes(**values):
    return {k: typed(v) for k, v in values.items()}


def conversation(cid, messages, last="m2", user=USER, price="0.00125", **more):
    item = attributes(PK=user, SK=f"{user}#CONV#{cid}", Title="Opening hours", CreateTime=T0, LastMessageId=last)
    if price is not None:
        item["TotalPrice"] = {"N": price}
    item["MessageMap"] = {"S": messages if isinstance(messages, str) else json.dumps(messages)}
    item.update(attributes(**more))
    return item


def full(*items):
    return lines(*({"Item": i} for i in items))


def change(new=None, old=None, stamp=(T0 + 6000) * 1000, keys=None, form=lambda s: {"N": str(s)}):
    record = {"Metadata": {"WriteTimestampMicros": form(stamp)}}
    image = new or old or {}
    record["Keys"] = keys or {k: image[k] for k in ("PK", "SK")}
    if old:
        record["OldImage"] = old
    if new:
        record["NewImage"] = new
    return record


def without(item, *names):
    return {k: v for k, v in item.items() if k not in names}


def text(body):
    return {"content_type": "text", "body": body}


def shapes():
    # v0.3: content is one object; no media type, feedback, chunks, log, price. Times in seconds.
    old = {k: {"role": r, "content": text(b), "model": "claude-instant-v1", "children": [], "parent": p,
               "create_time": t} for k, r, b, p, t in
           [("system", "system", "", None, 1627984879.9), ("1", "user", "Hello", "system", 1627984880.25),
            ("2", "assistant", "Hi there", "1", 1627984883)]}
    item = conversation("v03", old, last="2", price=None)
    item["CreateTime"] = {"N": "1627984879.9"}
    write("bedrock-export/shape-v0.3", "export.json", full(item))

    # v0.4.5: the stub of a large conversation; and after feedback the full but stale map.
    stub = {"system": message("system", "", None, T0)}
    large = {"IsLargeMessage": True, "LargeMessagePath": f"{USER}/v045/message_map.json"}
    rated = pair(feedback={"thumbs_up": False, "category": "other", "comment": "too long"})
    write("bedrock-export/shape-v0.4.5-large", "export.json",
          full(conversation("stub", stub, **large), conversation("rated", rated, **large)))

    # v0.4.8: parts with null media type, images, feedback "", chunks without a content type.
    parts = [{"content_type": "text", "media_type": None, "body": "What is this?"},
             {"content_type": "image", "media_type": "image/png", "body": "aGVsbG8gd29ybGQ="}]
    messages = pair(feedback="", used_chunks=[{"content": "Open from nine.", "source": "s3://docs/hours.pdf", "rank": 0}])
    messages["m1"]["content"] = parts
    messages["m2"]["content"][0]["media_type"] = None
    write("bedrock-export/shape-v0.4.8", "export.json", full(conversation("v048", messages)))

    # v1.0: the thinking log is a string, which is ignored.
    write("bedrock-export/shape-v1.0", "export.json", full(conversation("v10", pair(thinking_log="Thought: look it up"))))

    # v1.3: attachments, chunks with a content type, ShouldContinue.
    chunks = [{"content": "Nine to five", "content_type": "url", "source": "https://example.org/hours", "rank": 0},
              {"content": "Closed on Sunday", "content_type": "youtube", "source": "abc", "rank": 1}]
    messages = pair(used_chunks=chunks)
    messages["m1"]["content"].append({"content_type": "attachment", "media_type": None, "file_name": "plan.pdf",
                                      "body": "AAECAwQ="})
    write("bedrock-export/shape-v1.3", "export.json", full(conversation("v13", messages, ShouldContinue=True)))

    # v1.4: agents; a tool result is one object with json_ or text.
    def log(status, output):
        body = {"tool_use_id": "t1", "content": output}
        if status:
            body["status"] = status
        return [{"role": "assistant", "content": [text("I look it up."), {"content_type": "toolUse", "body": {
            "tool_use_id": "t1", "name": "search", "input": {"query": "hours", "limit": 3}}}]},
                {"role": "user", "content": [{"content_type": "toolResult", "body": body}]}]
    write("bedrock-export/shape-v1.4-agent", "export.json", full(
        conversation("json", pair(thinking_log=log("success", {"json_": {"open": [9, 17]}, "text": None}))),
        conversation("text", pair(thinking_log=log(None, {"json_": None, "text": "nine to five"}))),
        conversation("error", pair(thinking_log=log("error", {"json_": None, "text": "timeout"})))))

    # v2.2: typed parts, lists of results; v2.6: reasoning, also twice (in the content and in the log).
    thought = {"content_type": "reasoning", "text": "They want the hours.", "signature": "s", "redacted_content": ""}
    result = [{"text": "nine"}, {"json": {"to": 17}}, {"format": "png", "image": "AAAA"},
              {"format": "pdf", "name": "plan", "document": "AAAA"}]
    steps = [{"role": "assistant", "content": [thought, {"content_type": "toolUse", "body": {
        "tool_use_id": "t1", "name": "search", "input": {}}}, {"content_type": "toolUse", "body": {
            "tool_use_id": "t2", "name": "clock", "input": {"zone": "UTC"}}}]},
             {"role": "user", "content": [{"content_type": "toolResult", "body": {
                 "tool_use_id": "t1", "status": "success", "content": result}}]}]
    messages = pair([thought, text("Nine to five."), text("See the plan [^t1@0].")], thinking_log=steps)
    messages["m1"]["content"] = [text("When?"), {"content_type": "image", "media_type": "image/jpeg", "body": "/9j/4AAQ"}]
    messages["m2"]["content"] = [thought, text("Nine to five."), text("See the plan [^t1@0].")]
    documents = [attributes(PK=USER, SK=f"{USER}#RELATED_DOCUMENT#v26#t1@0", SourceName="plan.pdf",
                            SourceLink="s3://docs/plan.pdf", Content={"text": "Nine to five."}, PageNumber=3),
                 attributes(PK=USER, SK=f"{USER}#RELATED_DOCUMENT#v26#t1@1", Content={"json": {"open": [9, 17], "day": None}}),
                 attributes(PK=USER, SK=f"{USER}#RELATED_DOCUMENT#v26#t2", Content={"format": "png", "image": "AA"})]
    write("bedrock-export/shape-v2.6", "export.json", full(conversation("v26", messages), *documents))

    # v3: with a bot, its instruction, a regenerated answer and feedback both ways.
    messages = pair(feedback={"thumbs_up": True, "category": "", "comment": ""})
    messages["instruction"] = message("instruction", "Be brief.", "system", T0)
    messages["m1"]["parent"] = "instruction"
    messages["m3"] = message("assistant", "The shop and the library.", "m1", T0 + 9000,
                             feedback={"thumbs_up": False, "category": "notFactuallyCorrect", "comment": "No library!"})
    messages["m4"] = message("user", "Thanks", "m3", T0 + 12000)
    write("bedrock-export/shape-v3", "export.json", full(
        conversation("branches", messages, last="m4", BotId="BOT1", ShouldContinue=False, IsLargeMessage=False),
        conversation("api", pair(), user="PUBLISHED_API#BOT1", BotId="BOT1")))


def items():
    bot3 = attributes(PK=USER, SK="BOT#B3", ItemType=f"{USER}#BOT", BotId="B3", Title="Helper", Description="Helps",
                      Instruction="Help.", CreateTime=T0, LastUsedTime=T0 + 60000, SharedScope="all",
                      SharedStatus="pinned@001", SyncStatus="SUCCEEDED", SyncStatusReason="", ApiPublishmentStackName=None,
                      Knowledge={"source_urls": ["https://example.org/a"], "sitemap_urls": ["https://example.org/map"],
                                 "filenames": ["a \"b\".pdf"], "s3_urls": []}, UsageStats={"usage_count": 7})
    private = attributes(PK=USER, SK="BOT#B4", BotId="B4", Title="Mine", Description="", CreateTime=T0,
                         SharedStatus="unshared", ApiPublishmentStackName="ApiPublishmentStackB4")
    alias3 = attributes(PK="other", SK="ALIAS#B3", OriginalBotId="B3", OwnerUserId=USER, CreateTime=T0, LastUsedTime=T0 + 5)
    bot2 = attributes(PK=USER, SK=f"{USER}#BOT#B2", Title="Old helper", Description="d", Instruction="i", CreateTime=T0,
                      LastBotUsed=T0 + 1, IsPinned=True, PublicBotId="P2",
                      Knowledge={"source_urls": [], "sitemap_urls": [], "filenames": ["x.pdf"]}, SyncStatus="FAILED",
                      SyncStatusReason="no access")
    alias2 = attributes(PK="other", SK="other#BOT_ALIAS#P2", OriginalBotId="B2", Title="Old helper", CreateTime=T0,
                        LastBotUsed=T0 + 2)
    foreign = [attributes(PK=USER, SK="USAGE#SUMMARY", TotalPrice=1), attributes(PK=USER, SK="USAGE#SUMMARY"),
               attributes(PK="conn-1", SK="message#17"), attributes(PK="x")]
    write("bedrock-export/items", "export.json", full(bot3, private, alias3, bot2, alias2, *foreign))
    removed = change(old=bot3, stamp=(T0 + 9) * 1000)
    gone = change(keys=attributes(PK=USER, SK=f"{USER}#RELATED_DOCUMENT#c#t1"))
    write("bedrock-export/items-changed", "export.json", lines(change(new=private, old=bot3 | private), removed, gone))


def changes():
    first = conversation("c1", pair())
    grown = pair()
    grown["m3"] = message("user", "And tomorrow?", "m2", T0 + 7000)
    second = conversation("c1", grown, last="m3", price="0.002")
    stamp = (T0 + 6000) * 1000 + 123
    write("bedrock-export/changes", f"2024/06/01/13/AWSDynamoDB/data/a.json", lines(
        change(new=first, stamp=stamp), change(new=second, old=first, stamp=stamp + 1),
        change(old=second, stamp=stamp + 2),
        change(keys=attributes(PK=USER, SK=f"{USER}#CONV#c9"), stamp=stamp + 3)))
    write("bedrock-export/changes", "2024/06/01/13/AWSDynamoDB/data/empty.json", "")
    write("bedrock-export/changes", "2024/06/01/13/AWSDynamoDB/01717246800000-0a1b2c3d/_started", "")
    write("bedrock-export/changes", "2024/06/01/16/AWSDynamoDB/data/b.json", lines(
        change(new=conversation("c2", pair()), stamp=stamp, form=lambda s: s)))
    write("bedrock-export/changes", "2024/06/02/00/AWSDynamoDB/data/c.json", lines(
        change(new=conversation("c3", pair()), stamp=stamp, form=str)))
    # Without the partition the hour comes from the time of writing.
    write("bedrock-export/changes-no-path", "changes.json", lines(
        change(new=first, stamp=stamp), change(new=first, stamp=0, form=lambda s: {"N": "soon"}),
        without(change(new=first), "Metadata"), without(change(new=first), "Keys"),
        {"Metadata": {"WriteTimestampMicros": {"N": "1"}}}, change(old=first, keys={"PK": {"S": "x"}})))


def scans():
    page = {"Items": [conversation("s1", pair()), conversation("s2", pair(), price="1E-7"), {"PK": {"S": "only"}}],
            "Count": 3, "ScannedCount": 3, "ConsumedCapacity": None}
    write("bedrock-export/scan", "scan.json", json.dumps(page, indent=1))
    plain = {"PK": USER, "SK": f"{USER}#CONV#plain", "Title": "Plain", "CreateTime": T0, "TotalPrice": 0.25,
             "LastMessageId": "m2", "MessageMap": json.dumps(pair()), "IsLargeMessage": False}
    more = {"LastEvaluatedKey": {"PK": {"S": "]}"}, "SK": {"S": "\"[{"}}, "Count": 1, "Items": [conversation("p1", pair())]}
    write("bedrock-export/scan-pages", "query.json", json.dumps(more) + "\n" + json.dumps({"Items": [plain]}))
    cut = json.dumps({"Items": [conversation("k1", pair()), conversation("k2", pair())]})
    write("bedrock-export/scan-truncated", "scan.json", cut[:-300])


def full_export():
    folder = "AWSDynamoDB/01719792000000-0a1b2c3d/"  # 2024-07-01
    write("bedrock-export/full-export", folder + "data/aaaa.json", full(conversation("f1", pair()), conversation("f2", pair())))
    write("bedrock-export/full-export", folder + "data/bbbb.json", full(conversation("f3", pair())))
    write("bedrock-export/full-export", folder + "manifest-summary.json",
          json.dumps({"version": "2020-06-30", "exportTime": "2024-06-30T23:59:00Z", "itemCount": 4, "exportType": "FULL_EXPORT"}))
    write("bedrock-export/full-export", folder + "manifest-files.json", lines(
        {"itemCount": 2, "md5Checksum": "x", "etag": "y", "dataFileS3Key": folder + "data/aaaa.json"},
        {"itemCount": 2, "dataFileS3Key": folder + "data/bbbb.json"},
        {"itemCount": 9, "dataFileS3Key": folder + "data/cccc.json"}))
    write("bedrock-export/full-export", folder + "manifest-files.checksum", "abc")
    # An export time before the newest message is not believed.
    folder = "AWSDynamoDB/01700000000000-0a1b2c3d/"
    write("bedrock-export/full-export-early", folder + "data/aaaa.json", full(conversation("f1", pair())))


def hostile():
    good = lambda cid: json.dumps({"Item": conversation(cid, pair())})
    bad_map = {"Item": conversation("badmap", "{\"system\": ")}
    list_map = {"Item": conversation("listmap", "[1]")}
    odd = pair()
    odd["m9"] = 17
    odd["m8"] = {"content": []}
    odd["m7"] = message("teacher", "Sit down", "m2", T0)
    odd["m6"] = message("assistant", [{"content_type": "hologram", "body": 1}, 5, text("Ok")], "m5", T0)
    write("bedrock-export/broken", "export.json", b"\xef\xbb\xbf" + "\r\n".join(
        [good("g1"), "", "{\"Item\": {\"PK\": ", "[]", "17", "{}", "{\"Item\": 5}", json.dumps(bad_map), json.dumps(list_map),
         json.dumps({"Item": conversation("odd", odd)}), good("g2"), "}}}}", good("g3")]).encode())
    twice = good("twice").replace('"Title": {"S": "Opening hours"}', '"Title": {"S": "first"}, "Title": {"S": "second"}')
    m = json.dumps(pair())
    m = m[:-1] + ', "m2": ' + json.dumps(message("assistant", "Second answer.", "m1", T0 + 6000)) + "}"
    m = m.replace('"role": "user"', '"role": "assistant", "role": "user"')
    write("bedrock-export/duplicate-keys", "export.json", lines(twice, {"Item": conversation("ids", m)}))
    number = json.dumps(pair()).replace(str(T0 + 5250), "1e999").replace(str(T0 + 1000), "123456789012345678901234567890")
    nan = json.dumps(pair(used_chunks=[{"content": "c", "source": "s", "rank": 99999999999}])).replace(str(T0 + 5250), "NaN")
    price = conversation("price", pair(), price="99999999999999999999")
    times = pair()
    times["m1"]["create_time"] = str(T0 + 1000)
    times["m2"]["create_time"] = (T0 + 5250) * 1000
    times["m3"] = message("user", "no time", "m2", None)
    times["m4"] = message("user", "early", "m3", -5)
    write("bedrock-export/numbers", "export.json", full(
        conversation("range", number), conversation("nan", nan), price, conversation("times", times),
        conversation("text", pair(), price="a lot")))
    surrogate = json.dumps(pair("half \ud83d of a pair", "all of \U0001F600 and \u0000 nothing"))
    write("bedrock-export/text", "export.json", lines(
        json.dumps({"Item": conversation("utf8", json.dumps(pair("caf\u00e9", "ok"), ensure_ascii=False))}, ensure_ascii=False)
        .encode().replace("caf\u00e9".encode(), b"caf\xe9 \xff\xc0\x80 \xf0\x9f").decode("latin-1"),
        {"Item": conversation("escapes", surrogate)},
        good("nul").replace("Opening hours", "Opening\\u0000hours"),
        good("control").replace("Opening hours", "Opening\x00\thours")).encode("latin-1"))
    loop = pair()
    loop["m1"]["parent"] = "m2"
    loop["system"]["parent"] = "system"
    orphan = pair()
    orphan["m1"]["parent"] = "nowhere"
    write("bedrock-export/trees", "export.json", full(
        conversation("loop", loop), conversation("orphan", orphan), conversation("no leaf", pair(), last=""),
        conversation("unknown leaf", pair(), last="zz"), conversation("empty", {"system": message("system", "", None, T0)},
                                                                       last="system")))


def large_messages():
    write("bedrock-large-messages/map", f"{USER}/v045/message_map.json", json.dumps(pair()))
    write("bedrock-large-messages/map", "PUBLISHED_API#BOT1/v046/message_map.json", json.dumps(pair("Hi", "Ho")))
    write("bedrock-large-messages/broken", f"{USER}/cut/message_map.json", json.dumps(pair())[:-40])


def users():
    write("bedrock-users/sub-email", "users.csv", f"sub,email\r\n{USER},ann@example.org\r\n\r\n2,\"b \"\"bob\"\"@example.org\"\r\n")
    write("bedrock-users/cognito", "users.csv", "cognito:username,name,given_name,family_name,email,enabled,cognito:mfa_enabled\n"
          f"{USER},,Ann,Lee,ann@example.org,true,false\nbob,Bob B.,,,\"bob@example.org\",FALSE,\nshort,row\n,none,,,x@example.org,,\n")
    listed = {"Users": [
        {"Username": USER, "Attributes": [{"Name": "sub", "Value": USER}, {"Name": "email", "Value": "ann@example.org"},
                                          {"Name": "email_verified", "Value": "true"}],
         "UserCreateDate": "2024-01-02T03:04:05.678000+01:00", "UserLastModifiedDate": "2024-02-03T00:00:00Z",
         "Enabled": True, "UserStatus": "CONFIRMED"},
        {"Username": "old", "Attributes": [{"Name": "given_name", "Value": "Bob"}, {"Name": "family_name", "Value": "B"}],
         "UserCreateDate": 1704164645.678, "Enabled": False}, {"Enabled": True}, 5], "PaginationToken": "x"}
    write("bedrock-users/list-users", "users.json", json.dumps(listed, indent=2))


def cell(value):
    return "" if value is None else '"' + str(value).replace('"', '""') + '"'


def csv(header, *rows):
    return "".join(",".join(map(cell, row)) + "\n" for row in [header, *rows])


def athena():
    key = f"{USER}#CONV#"
    head = ["UserId", "ConversationId", "MessageMap", "TotalPrice", "CreateTime", "LastMessageId", "BotId", "DateHour"]
    write("bedrock-athena/conversations", "q.csv", csv(
        head, [USER, key + "a1", json.dumps(pair("Line\none?")), "0.0012500000", T0, "m2", None, "2024/06/01/13"],
        [USER, key + "a1", json.dumps(pair("Line\none?"), indent=1), "0.0020000000", T0, "m2", "BOT1", "2024/06/01/14"],
        [USER, key + "a1", None, None, None, None, None, "2024/06/01/15"],
        [None, key + "a2", "{broken", "1", T0, "m2", None, "2024/06/01/15"], [USER, None, None, None, None, None, None, None],
        [USER, key + "a3", None, "0.5", T0, None, None, "2024/06/01/15"], ["short"]))
    write("bedrock-athena/conversations-other-order", "q.csv", csv(
        ["datehour", "totalprice", "USERID", "messagemap", "ConversationID", "createtime"],
        ["2024/06/01/13", "0.1", USER, json.dumps(pair()), key + "b1", T0]))
    write("bedrock-athena/feedback", "q.csv", csv(["UserId", "ConvId", "TotalPrice", "MessageMap"], [
        USER, key + "n1", "0.1", json.dumps(pair(feedback={"thumbs_up": False, "category": "DISLIKE", "comment": "no"}))]))
    write("bedrock-athena/figures", "bots.csv", csv(["BotId", "TotalPrice"], ["BOT1", "1.5E-4"], [None, "2"], ["BOT2", "x"]))
    write("bedrock-athena/figures", "users.csv", csv(["TotalPrice", "UserId"], ["3.25", USER]))
    write("bedrock-athena/figures", "counts.csv", csv(["BotId", "TotalPrice", "UniqueUsers", "UniqueConversations"], ["BOT1", "1", "2", "3"]))
    write("bedrock-athena/figures", "conversations.csv", csv(["SK", "Title", "CreateTime", "TotalPrice", "BotId"], [key + "c1", "T", T0, "0.75", ""]))
    write("bedrock-athena/figures", "days.csv", csv(["day", "daily_sessions", "daily_messages", "daily_input_tokens", "daily_output_tokens", "daily_cost"],
                                                     ["2024-06-01", 1, 2, 3, 4, "0.5"], ["someday", 1, 2, 3, 4, "0.5"]))
    write("bedrock-athena/figures", "totals.csv", csv(["total_bots", "total_users"], [4, 5]))
    write("bedrock-athena/figures", "fork-users.csv", csv(["user_id", "total_cost", "num_sessions", "total_messages", "total_input_tokens",
                                                            "total_output_tokens"], [USER, "1", 2, 3, 4, 5]))
    write("bedrock-athena/figures", "fork-bots.csv", csv(["bot_id", "total_cost", "num_users", "num_sessions", "total_messages",
                                                           "total_input_tokens", "total_output_tokens"], ["BOT1", "1", 2, 3, 4, 5, 6]))
    write("bedrock-athena/figures", "topics.csv", csv(["topic", "message_count"], ["hours", 12]))
    rows = [["UserId", "TotalPrice"], [USER, "0.125"], [None, "1"]]
    data = [{"Data": [{} if c is None else {"VarCharValue": c} for c in row]} for row in rows]
    write("bedrock-athena/result-set", "result.json", json.dumps(
        {"UpdateCount": 0, "ResultSet": {"Rows": data, "ResultSetMetadata": {"ColumnInfo": [{"Name": "UserId"}]}}}, indent=1))
    write("bedrock-athena/select-star", "q.csv", csv(["metadata", "keys", "oldimage", "newimage", "datehour"],
                                                      ["{writetimestampmicros={n=1}}", "{pk={s=a}}", None, "{pk={s=a}}", HOUR]))
    write("bedrock-athena/cut", "q.csv", csv(["UserId", "TotalPrice"], [USER, "1"]) + '"' + USER + '","2')


def page():
    """What formats/bedrock-chat.md says besides: see docs/formats.md for which case is for which trap."""
    # 1.1, 1.6: bots shared with some, the older word for unshared, a retired alias, a star.
    partial = attributes(PK=USER, SK="BOT#B5", ItemType=f"{USER}#BOT", BotId="B5", Title="For some", CreateTime=T0,
                         SharedScope="partial", SharedStatus="shared", AllowedCognitoGroups=["staff"],
                         AllowedCognitoUsers=[], IsStarred="TRUE", ActiveModels={"claude_v3_haiku": True},
                         ApiPublishedDatetime=None, AgentData={"tools": [{"name": "internet_search"}]})
    older = attributes(PK=USER, SK="BOT#B6", Title="Older word", CreateTime=T0, SharedStatus="private")
    gone = attributes(PK="other", SK="ALIAS#B7", ItemType="other#ALIAS", OriginalBotId="B7", OwnerUserId=USER,
                      IsOriginAccessible=False, CreateTime=T0, Title="Gone", HasAgent=True)
    write("bedrock-export/bots-v3", "export.json", full(partial, older, gone))
    # 1.3: each kind of content, typed as DynamoDB does.
    document = lambda n, **more: attributes(PK=USER, SK=f"{USER}#RELATED_DOCUMENT#d1#{n}", **more)
    write("bedrock-export/documents", "export.json", full(
        document("t1", SourceName="a.txt", SourceLink="https://example.org/a", Content={"text": "Nine."}),
        document("t2@0", Content={"json": {"n": 1.5, "list": ["x", None, True]}}, PageNumber=0),
        document("t3", Content={"format": "png", "image": "AAAA"}),
        document("t4", SourceName="plan", Content={"format": "pdf", "name": "plan", "document": "AAAA"}),
        document("t5", SourceName="nothing")))
    # 1.4: ids of the client, one result instead of a list, reasoning that was blacked out, feedback in words of its own.
    result = {"content_type": "toolResult", "body": {"tool_use_id": "t1", "status": "success", "content": {"text": "one"}}}
    use = {"content_type": "toolUse", "body": {"tool_use_id": "t1", "name": "search", "input": {"q": "#CONV#"}}}
    hidden = {"content_type": "reasoning", "text": "", "signature": "", "redacted_content": "AAAA"}
    odd = {"system": message("system", "", None, T0), "instruction": message("instruction", "Be kind.", "system", T0),
           "1": message("user", "First", "instruction", T0 + 1000),
           "2": message("assistant", [hidden, use, result, text("Answer")], "1", T0 + 3000,
                        feedback={"thumbs_up": False, "category": "too slow", "comment": "DISLIKE"})}
    write("bedrock-export/parts", "export.json", full(conversation("a#CONV#b", odd, last="2", user="PUBLISHED_API#B#1")))
    # 4.3, PR #838: tokens of the item and of its messages, mood and topic that nobody fills.
    counted = pair(input_token_count=12, output_token_count=34, sentiment=None, topic=None)
    counted["m1"]["input_token_count"] = 0
    counted["m1"]["output_token_count"] = "many"
    write("bedrock-export/fork-tokens", "export.json", full(
        conversation("tokens", counted, InputTokens=12, OutputTokens=34),
        attributes(PK=USER, SK="USAGE#SUMMARY", TotalPrice=3, BotTotals={"B1": 2}, UpdatedAt=1717243200)))
    # 0.5: what a migration copies: no state before, created long ago.
    copied = conversation("copied", pair(feedback={"thumbs_up": False, "category": "other", "comment": "old news"}))
    write("bedrock-export/copied", "2025/04/09/11/AWSDynamoDB/data/x.json", lines(
        change(new=copied, stamp=1744192800000000)))
    # 0.2: a total that grows, falls and stays.
    totals = [conversation("c", pair(), price=p) for p in ("1.10", "1.30", "1.05", "1.05")]
    write("bedrock-export/totals", "2024/06/01/13/AWSDynamoDB/data/x.json", lines(
        change(new=totals[0], stamp=T0 * 1000),
        *(change(new=b, old=a, stamp=(T0 + 1000 * i) * 1000) for i, (a, b) in enumerate(zip(totals, totals[1:]), 1))))
    # 1.2: no price, the title not given yet.
    fresh = conversation("fresh", pair(), price=None)
    fresh["Title"] = {"S": "New conversation"}
    write("bedrock-export/fresh", "export.json", full(fresh))
    # 3, table 1: the stub of a large conversation; and the file beside every result.
    key = f"{USER}#CONV#"
    head = ["UserId", "ConversationId", "MessageMap", "TotalPrice", "CreateTime", "LastMessageId", "BotId", "DateHour"]
    write("bedrock-athena/stub", "q.csv", csv(head, [USER, key + "large", json.dumps({"system": message("system", "", None, T0)}),
                                                    "0.5", T0, "m2", None, "2024/06/01/13"]))
    write("bedrock-athena/stub", "q.csv.metadata", b"\x00\x01binary")
    write("bedrock-athena/empty", "q.csv", csv(head))
    # 4.3, PR #838: bots by the hour.
    bots = ["bot_id", "course_id", "course_name", "create_time", "deleted_at", "description", "district_id", "district_name",
            "is_deleted", "is_public", "last_used_time", "owner_user_id", "school_id", "school_name", "title", "updated_at"]
    row = lambda bid, deleted, public, at: [bid, None, None, T0, at if deleted == "true" else None, "d", None, None, deleted,
                                            public, "2024-06-01T13:00:00Z", USER, None, None, f"Title of {bid}", at]
    write("bedrock-athena/fork-bots-export", "bots_analytics/bots_export_20240601130000.csv", csv(
        bots, row("B1", "false", "true", T0 + 60000), row("B2", "true", "false", "2024-06-02T00:00:00Z"),
        row(None, "false", "", T0)))


def answers():
    at = "bedrock-admin/"
    # 4: people by id; keys of a published API are nobody's business.
    write(at + "people", "user.json", json.dumps({"id": USER, "name": "ann", "email": "ann@example.org"}))
    write(at + "people", "search.json", json.dumps([{"id": "u2", "name": "Bob", "email": "bob@example.org"},
                                                    {"id": "u3", "name": "Eve", "email": None}], indent=1))
    write(at + "keys", "api-key.json", json.dumps({"id": "k1", "description": "", "value": "not-to-be-kept", "enabled": True,
                                                   "createdDate": T0}))
    write(at + "keys", "publication.json", json.dumps({"stage": "api", "quota": {"limit": 10, "offset": 0, "period": "DAY"},
                                                       "endpoint": "https://example.org", "apiKeyIds": ["k1"]}))
    # One's own conversation, in camel case, without times and prices.
    part = {"contentType": "text", "body": "What is open today?"}
    own = {"id": "own", "title": "Opening hours", "createTime": T0, "lastMessageId": "m2", "botId": "B1",
           "shouldContinue": False, "messageMap": {
               "system": {"role": "system", "content": [], "model": "claude-v3-haiku", "children": ["m1"], "parent": None},
               "m1": {"role": "user", "content": [part, {"contentType": "attachment", "fileName": "plan.pdf", "body": "AAAA"},
                                                  {"contentType": "image", "mediaType": "image/png", "body": "AAAA"}],
                      "model": "claude-v3-haiku", "children": ["m2"], "parent": "system"},
               "m2": {"role": "assistant", "content": [{"contentType": "reasoning", "text": "Hm.", "signature": "",
                                                        "redactedContent": ""}, dict(part, body="The shop.")],
                      "model": "claude-v3-haiku", "children": [], "parent": "m1",
                      "feedback": {"thumbsUp": False, "category": "other", "comment": "no"},
                      "usedChunks": [{"content": "c", "contentType": "url", "source": "https://example.org", "rank": 0}],
                      "thinkingLog": [{"role": "assistant", "content": [{"contentType": "toolUse", "body": {
                          "toolUseId": "t1", "name": "search", "input": {}}}]}, {"role": "user", "content": [
                              {"contentType": "toolResult", "body": {"toolUseId": "t1", "status": "error",
                                                                     "content": [{"text": "none"}]}}]}]}}}
    write(at + "own-conversation", "conversation.json", json.dumps(own))
    # 4.3, PR #1034: somebody's conversations with their cost; messages without ids.
    listed = [{"id": "c1", "title": "T", "createTime": T0, "totalPrice": 0.75, "botId": "B1"},
              {"id": "c2", "title": "U", "createTime": T0, "totalPrice": 0}]
    write(at + "fork-conversations", "conversations.json", json.dumps(listed))
    write(at + "fork-conversations", "conversation.json", json.dumps(
        dict(listed[0], messages=[{"role": "user", "content": "Hi", "createTime": T0}, {"role": "assistant", "content": "Ho",
                                                                                       "createTime": T0}])))
    # Malviya-Rajesh: more sums beside the one that upstream states.
    write(at + "fork-users", "users.json", json.dumps([{"id": "u1", "email": "ann@example.org", "totalPrice": 9.5,
        "periodTotalPrice": 2.5, "normalChatTotal": 1, "botTotals": {"B1": 8.5}, "updatedAt": 1717243200}]))
    # PR #838: one bot; nulls where the caller may not see costs.
    write(at + "fork-bot-analytics", "bot.json", json.dumps(
        {"bot_id": "B1", "title": "Helper", "description": "d", "owner_user_id": "u1", "total_users": 2, "total_sessions": 5,
         "total_messages": 20, "total_input_tokens": None, "total_output_tokens": None, "total_cost": None,
         "daily_usage": [{"date": "20240601", "num_sessions": 5, "num_messages": 20, "cost": None}],
         "top_users": [{"id": "u1", "email": "ann@example.org", "num_sessions": 3, "num_messages": 9, "total_price": None}],
         "top_topics": [{"topic": "hours", "message_count": 4, "percentage": 20.0}]}))


for make in (shapes, items, changes, scans, full_export, hostile, large_messages, users, athena, page, answers):
    make()
