#!/usr/bin/env python3
"""Writes the inputs of the LiteLLM cases beside this file. The inputs are kept in the tree; this says how they were made.
Everything in them is invented. expected.txt of each case is written by the test and checked by eye."""
from observability import compact, lines, table, writer

write = writer("litellm")


def iso(second):
    return f"2025-05-01T08:00:{second:02d}.500Z"


def spend(n, **more):
    row = {"request_id": f"r{n}", "call_type": "acompletion", "api_key": "hash", "spend": 0.00125, "total_tokens": 150,
           "prompt_tokens": 100, "completion_tokens": 50, "startTime": iso(n), "endTime": iso(n + 2),
           "request_duration_ms": 1900, "completionStartTime": iso(n + 1), "model": "gpt-4o", "model_id": "m1",
           "model_group": "gpt-4o", "custom_llm_provider": "openai", "api_base": "https://api.openai.com",
           "user": "owner", "metadata": {"user_api_key_team_alias": "Sales", "user_api_key_user_email": "o@example.com"},
           "cache_hit": "False", "request_tags": [], "team_id": "team1", "end_user": "", "requester_ip_address": None,
           "messages": {}, "response": {}, "session_id": "s1", "status": "success", "proxy_server_request": {}}
    row.update(more)
    return row


texts = spend(2, messages=[{"role": "user", "content": "Tea?"}],
              response={"id": "x", "choices": [{"index": 0, "message": {"role": "assistant", "content": "Green."}}]},
              end_user="customer-7")
cached = spend(3, spend=0, cache_hit="True", metadata={"usage_object": {
    "prompt_tokens": 100, "prompt_tokens_details": {"cached_tokens": 60},
    "completion_tokens_details": {"reasoning_tokens": 20}}})
failed = spend(4, status="failure", spend=0, total_tokens=0, prompt_tokens=0, completion_tokens=0,
               metadata={"status": "failure", "error_information": {"error_code": "429", "error_class": "RateLimitError",
                                                                    "error_message": "slow down"}})
embedding = spend(5, call_type="aembedding", model="text-embedding-3-small", completion_tokens=0, spend=1.2e-7)
proxied = spend(6, session_id=None, call_type="anthropic_messages",
                proxy_server_request={"model": "x", "messages": [{"role": "user", "content": "Coffee?"}]},
                completionStartTime=iso(8))
write("spend-logs", "logs.json", compact([spend(1), texts, cached, failed, embedding, proxied]))
write("spend-logs", "logs.jsonl", lines(spend(1), texts))
write("spend-logs", "page.json", compact({"data": [cached, failed], "total": 2, "page": 1, "page_size": 50}))
write("spend-logs", "logs.csv", table(spend(1), texts, embedding))
write("sums", "report.json", compact([
    {"group_by_day": "2025-05-01T00:00:00+00:00", "teams": [
        {"team_name": "Sales", "total_spend": 0.0015265, "metadata": [
            {"model": "gpt-4", "spend": 0.00123, "total_tokens": 28, "api_key": "88dc"},
            {"model": "gpt-4", "spend": 0.0002965, "total_tokens": 28, "api_key": "a73d"}]}]},
    {"group_by_day": "2025-05-02T00:00:00+00:00", "customers": [{"customer": "c7", "total_spend": 2, "metadata": []}]},
    {"group_by_day": "2025-05-03T00:00:00+00:00"}]))


def charge(cost, **more):
    row = {"BilledCost": cost, "BillingAccountId": "key1", "BillingAccountName": "shop", "BillingCurrency": "USD",
           "BillingPeriodStart": "2025-05-01T00:00:00Z", "BillingPeriodEnd": "2025-05-02T00:00:00Z",
           "ChargeCategory": "Usage", "ChargeDescription": "gpt-4o", "ChargePeriodStart": "2025-05-01T00:00:00Z",
           "ChargePeriodEnd": "2025-05-02T00:00:00Z", "ConsumedQuantity": "1.000000", "ConsumedUnit": "Requests",
           "EffectiveCost": cost, "ProviderName": "openai", "PublisherName": "openai", "ResourceId": "gpt-4o",
           "ServiceName": "gpt-4o", "SubAccountId": "team1", "SubAccountName": "Sales",
           "Tags": compact({"user_id": "u1", "model": "gpt-4o"})}
    row.update(more)
    return row


write("sums", "focus.csv", table(
    charge("12.345678"), charge("1.000000", Tags=compact({"user_id": "u2"}), EffectiveCost="0.900000"),
    charge("5.000000", BillingCurrency="EUR"), charge("", EffectiveCost=""),
    charge("2.000000", ChargePeriodEnd="2025-05-01T00:00:00Z")))
write("sums", "focus.json", compact([{**charge("3.5"), "BilledCost": 3.5, "EffectiveCost": 3.5}]))
write("spend-logs", "errors.csv", table(
    {"request_id": "r4", "startTime": iso(4), "endTime": iso(6), "api_base": "x", "model_group": "gpt-4o",
     "litellm_model_name": "openai/gpt-4o", "model_id": "m1", "request_kwargs": "{}", "exception_type": "RateLimitError",
     "exception_string": "slow down, please", "status_code": "429"},
    {"request_id": "r9", "startTime": iso(9), "endTime": iso(10), "api_base": "x", "model_group": "gpt-4o",
     "litellm_model_name": "", "model_id": "m1", "request_kwargs": "{}", "exception_type": "Timeout",
     "exception_string": "timed out", "status_code": "408"}))


def payload(n, **more):
    row = {"id": f"p{n}", "trace_id": f"tr{n}", "call_type": "acompletion", "response_cost": 0.002, "status": "success",
           "cost_breakdown": {"input_cost": 0.001, "output_cost": 0.001, "total_cost": 0.002}, "total_tokens": 30,
           "prompt_tokens": 20, "completion_tokens": 10, "startTime": 1746086400.25 + n, "endTime": 1746086402.5 + n,
           "completionStartTime": 1746086400.75 + n, "response_time": 0.5, "model": "claude-3-5-haiku-20241022",
           "model_id": "m", "model_group": "haiku", "api_base": "x", "metadata": {
               "user_api_key_user_id": "owner", "user_api_key_team_alias": "Sales"}, "cache_hit": None,
           "request_tags": [], "end_user": "customer-7", "messages": [{"role": "user", "content": "Hi"}],
           "response": {"choices": [{"message": {"content": "Hello", "role": "assistant"}}]}, "error_str": None,
           "error_information": None, "model_parameters": {}}
    row.update(more)
    return row


write("payload", "array.json", compact([payload(1)]))
write("payload", "lines.ndjson", lines(payload(1), payload(2, status="failure", response_cost=0, response=None,
                                                           error_str="boom", error_information={
                                                               "error_code": "500", "error_class": "InternalServerError"})))
write("payload", "single.json", compact(payload(3, endTime=None, completionStartTime=None)))

metrics = {"spend": 1234.5678, "prompt_tokens": 100, "completion_tokens": 50, "cache_read_input_tokens": 0,
           "cache_creation_input_tokens": 0, "total_tokens": 150, "successful_requests": 9, "failed_requests": 1,
           "api_requests": 10}
write("sums", "activity.json", compact({"results": [{"date": "2025-05-01", "metrics": metrics, "breakdown": {
    "models": {"gpt-4o": {"metrics": {**metrics, "spend": 1000}, "metadata": {}}}, "providers": {},
    "entities": {"team1": {"metrics": metrics, "metadata": {"alias": "Sales"}}}}}],
    "metadata": {"total_spend": 1234.5678, "page": 1, "total_pages": 1, "has_more": False}}))
write("sums", "daily.csv", table({"user_id": "ann", "date": "2025-05-01", "api_key": "h", "model": "gpt-4o",
                                  "model_group": "gpt-4o", "custom_llm_provider": "openai", "endpoint": "", **metrics}))
write("sums", "export.csv", table({"Date": "2025-05-01", "Team": "Sales", "Team ID": "team1", "Spend ($)": "1,234.5678",
                                   "Requests": "1,010", "Successful Requests": 1000, "Failed Requests": 10,
                                   "Total Tokens": "2,000", "Prompt Tokens": 1500, "Completion Tokens": 500}))
write("sums", "export-by-model.csv", table({"Date": "2025-05-01", "Team": "Sales", "Team ID": "team1", "Model": "gpt-4o",
                                            "Spend ($)": "1,000.0000", "Requests": 900, "Successful": 890, "Failed": 10,
                                            "Total Tokens": 2000}))

audit = {"id": "a1", "updated_at": iso(1), "changed_by": "ann", "changed_by_api_key": "h", "action": "updated",
         "table_name": "LiteLLM_TeamTable", "object_id": "team1", "before_value": {"max_budget": 1},
         "updated_values": {"max_budget": 2}}
write("audit", "log.json", compact({"audit_logs": [audit], "total": 1}))
write("audit", "2025-05-01/08-00-01_a2.json", compact({**audit, "id": "a2", "action": "deleted", "updated_values": "{}"}))

write("broken", "logs.jsonl", lines(spend(1), "{\"request_id\":", {"request_id": None, "spend": 1, "call_type": "x"},
                                    spend(2, startTime="soon", endTime=None), {"foo": 1}, spend(1), spend(3, spend="NaN")))
write("broken", "logs.json", compact([spend(1), spend(2)])[:-30])
write("broken", "days.csv", "Date,Team,Team ID,Spend ($)\nsometime,a,b,1\n2025-05-02,a,b,no number\n")
