#include "importers/knownsums.h"

#include <algorithm>
#include <array>

namespace parlance {

namespace {

struct Sums
{
    std::array<std::string_view, 3> marks; // all stand in the head; empty ones count as there
    const char *text;
};

constexpr std::array all{
    Sums{{R"("data")", R"("time_dimension")", {}},
         "sums of Langfuse's metrics API (its latencies are milliseconds), no rows to count from: export traces, "
         "observations and scores instead"},
    Sums{{R"("intervals")", R"("groups")", R"("totals")"},
         "sums of Sentry's stats_v2, no rows to count from: save the answers of its events or issues instead"},
    Sums{
        {R"("total_cost")", R"("total_input_tokens")", R"("model_details")"},
        "sums of LiteLLM by key, without the days that they are of: save the spend logs (summarize=false) or the daily "
        "activity instead"},
    Sums{{R"("spend")", R"("users")", R"("models")"},
         "spend of LiteLLM summed up by day, no rows to count from: save /spend/logs with summarize=false instead"},
    Sums{{R"("query_status")", R"("complete")", {}},
         "an answer of PostHog that was not there yet: save the answer of its query id once it is complete"},
    Sums{{"error\nNo data available", {}, {}}, "an export of PostHog that found nothing: there is no row in it"},
    Sums{{"error\r\nNo data available", {}, {}}, "an export of PostHog that found nothing: there is no row in it"},
    Sums{{"cohort", "cohort size", "Period 0"},
         "a retention table of PostHog, no rows to count from: export the events instead; the page Users shows "
         "retention"},
    Sums{{R"("metricsResults")", R"("results")", {}},
         "sums of Lex's analytics API, no rows to count from: import the conversation logs instead"},
    Sums{{R"("nodeSummaries")", R"("intentPath")", {}},
         "intent paths that Lex has counted, no rows to count from: import the conversation logs instead"},
    Sums{{R"("aggregatedUtterancesSummaries")", {}, {}},
         "utterances that Lex has counted, no rows to count from: import the conversation logs instead"},
};

// count_count, sum_totalCost, p95_latency: a measure with what was made of it.
bool isLangfuseMetric(std::string_view head)
{
    constexpr std::array<std::string_view, 9> measures{
        "\"count_count\"",   "\"sum_totalCost\"",        "\"avg_latency\"",
        "\"p50_latency\"",   "\"p95_latency\"",          "\"sum_totalTokens\"",
        "\"avg_totalCost\"", "\"p95_timeToFirstToken\"", "\"count_observationsCount\""};
    return head.find("\"data\"") != std::string_view::npos &&
           std::any_of(measures.begin(), measures.end(),
                       [head](std::string_view measure) { return head.find(measure) != std::string_view::npos; });
}

} // namespace

QString knownSums(std::string_view head)
{
    if (isLangfuseMetric(head))
        return QLatin1String(all.front().text);
    for (const Sums &sums : all) {
        const bool has = std::all_of(sums.marks.begin(), sums.marks.end(), [head](std::string_view mark) {
            return head.find(mark) != std::string_view::npos;
        });
        if (has)
            return QLatin1String(sums.text);
    }
    return {};
}

} // namespace parlance
