#!/usr/bin/env python3
"""Writes the inputs of the Sentry cases beside this file. The inputs are kept in the tree; this says how they were made.
Everything in them is invented. expected.txt of each case is written by the test and checked by eye."""
from observability import compact, writer

write = writer("sentry")


def event(n, level="error", **more):
    row = {"id": f"e{n}", "eventID": f"e{n}", "groupID": "g1", "projectID": "1", "title": "TimeoutError: too late",
           "message": "", "dateCreated": f"2025-06-01T07:00:{n:02d}Z", "platform": "python", "event.type": "error",
           "tags": [{"key": "level", "value": level}, {"key": "browser.name", "value": "Firefox"},
                    {"key": "release", "value": "app@1.2"}, {"key": "trace_id", "value": "t1"}],
           "user": {"id": "ann", "email": "ann@example.com", "username": None}, "culprit": "chat.views.ask",
           "metadata": {"type": "TimeoutError", "value": "too late"}}
    row.update(more)
    return row


write("events", "events.json", compact([event(1), event(2, "warning"), event(3, tags=[], user=None, metadata=None)]))
write("events", "discover.json", compact({"data": [
    {"id": "d1", "title": "KeyError", "timestamp": "2025-06-01T07:01:00+00:00", "error.type": "KeyError", "level": "fatal",
     "trace": "t9", "user.id": "bob", "transaction": "/chat"}], "meta": {"fields": {"id": "string"}}}))
issue = {"id": "1", "shortId": "APP-1", "title": "TimeoutError", "culprit": "x", "level": "error", "status": "unresolved",
         "count": "42", "userCount": 7, "firstSeen": "2025-05-01T00:00:00Z", "lastSeen": "2025-06-01T07:00:03Z",
         "stats": {"24h": [[1748761200, 3], [1748764800, 0]]}, "permalink": "x", "project": {"id": "1"}}
write("issues", "issues.json", compact([issue]))
write("broken", "events.json", compact([event(1), event(2, dateCreated="?"), {"foo": 1}, 7, event(3)])[:-20])
write("broken", "issues.json", compact([{**issue, "firstSeen": None}, {**issue, "count": "many", "stats": {"24h": [[1], 2]}}]))
