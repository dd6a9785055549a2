#!/usr/bin/env python3
"""Writes the inputs of the Prometheus cases beside this file. The inputs are kept in the tree; this says how they were
made. Everything in them is invented. expected.txt of each case is written by the test and checked by eye."""
from observability import compact, writer

write = writer("prometheus")

write("exposition", "metrics.txt", """# HELP http_requests_total Requests.
# TYPE http_requests_total counter
http_requests_total{handler="/chat",status="2xx",method="POST",} 1027 1395066363000
http_requests_total{method="GET",status="5xx",handler="/chat"} 3 1395066363000

# TYPE http_request_duration_seconds histogram
http_request_duration_seconds_bucket{le="0.1"} 24054
http_request_duration_seconds_bucket{le="+Inf"} 144320
http_request_duration_seconds_sum 53423
http_request_duration_seconds_count 144320
# TYPE queue_length_celery_tasks gauge
queue_length_celery_tasks{queue="a \\"b\\" \\\\ c\\nd"} 12
# TYPE rpc_seconds summary
rpc_seconds{quantile="0.5"} 4.7
rpc_seconds_sum 17
rpc_seconds_count 3
# TYPE nothing untyped
nothing NaN
something_else_total +1.5e3
{"utf8.name","k"="v"} -4
inference_latency_ms{model="gpt-4o"} 120
""")
write("exposition", "open.txt", """# TYPE token_usage_tokens counter
# UNIT token_usage_tokens tokens
token_usage_tokens_total{user="ann",type="input"} 52.0 1520879607.789 # {trace_id="x"} 1.0 1520879607
# EOF
""")
matrix = {"status": "success", "data": {"resultType": "matrix", "result": [
    {"metric": {"__name__": "up_total", "job": "p"}, "values": [[1435780430.781, "1"], [1435780445.781, "4"]]},
    {"metric": {"__name__": "x_bucket", "le": "0.5"}, "values": [[1435780430, "7"]]},
    {"metric": {"job": "q"}, "values": [[1435780430, "NaN"], [1435780445, "0.25"]]},
    {"metric": {"__name__": "native"}, "histograms": [[1435780430, {"count": "1"}]]}]}, "warnings": [], "infos": []}
write("answers", "range.json", compact(matrix))
write("answers", "instant.json", compact({"status": "success", "data": {"resultType": "vector", "result": [
    {"metric": {"__name__": "up", "job": "p"}, "value": [1435780430.781, "1"]}]}}))
write("answers", "error.json", compact({"status": "error", "errorType": "bad_data", "error": "parse error"}))
write("broken", "metrics.txt", "# TYPE a counter\na{b=\"c\" 1\na 1 x\na one\na{b} 1\n{} 1\nb 2\n\xfe 3\n".encode("latin-1"))
write("broken", "range.json", compact({"status": "success", "data": {"resultType": "matrix", "result": [
    {"values": [[1, "1"]]}, 7, {"metric": {"__name__": "a"}, "values": [["x", "1"], [5], [6, "1"], 8]}]}})[:-3])
write("broken", "other.txt", "Dear all,\nthe metrics are attached.\n")
