// Sums that LiteLLM states for a day: kept for reconciliation, never added to the calls.
#include "importers/litellm/logwriter.h"

namespace parlance::litellm {

using namespace observability;

namespace {

constexpr qint64 dayMs = 86'400'000;

// Days are UTC.
std::optional<TimeRange> dayOf(const Value &date)
{
    const auto from = parseIsoTime(date.text(), TimeZone());
    return from ? std::optional(TimeRange{*from, *from + dayMs}) : std::nullopt;
}

struct Measure
{
    std::string_view column, page, name;
};

constexpr Measure measures[] = {{"spend", "Spend ($)", "cost"},
                                {"prompt_tokens", "Prompt Tokens", "input_tokens"},
                                {"completion_tokens", "Completion Tokens", "output_tokens"},
                                {"total_tokens", "Total Tokens", "total_tokens"},
                                {"cache_read_input_tokens", "", "cache_read_tokens"},
                                {"cache_creation_input_tokens", "", "cache_write_tokens"},
                                {"api_requests", "Requests", "requests"},
                                {"successful_requests", "Successful Requests", "successful_requests"},
                                {"failed_requests", "Failed Requests", "failed_requests"}};

std::string_view decimal(std::optional<qint64> number, TextArena &arena)
{
    return number ? arena.keep(std::to_string(*number)) : std::string_view();
}

std::string_view decimal(std::optional<Nano> amount, bool isMoney, TextArena &arena)
{
    if (!isMoney || !amount)
        return decimal(amount, arena);
    char text[24];
    return arena.keep({text, size_t(writeDollars(text, *amount) - text)});
}

} // namespace

Result<void> LogWriter::putFigure(std::string_view kind, std::string_view subject, std::string_view measure,
                                  std::string_view value, const TimeRange &day)
{
    if (value.empty())
        return {};
    StatedFigureRecord figure;
    figure.kind = kind;
    figure.subject = subject;
    figure.measure = measure;
    figure.value = value;
    figure.period = day;
    m_log.addRows(1);
    return m_sink.put(figure);
}

Result<void> LogWriter::putMetrics(const Fields &metrics, std::string_view kind, std::string_view subject,
                                   const TimeRange &day)
{
    TextArena &arena = m_calls.arena();
    for (const Measure &measure : measures) {
        const Value value = metrics.at(measure.column);
        const bool isMoney = measure.name == "cost";
        const auto number = isMoney ? value.dollars() : value.count();
        if (auto put = putFigure(kind, subject, measure.name, decimal(number, isMoney, arena), day); !put)
            return put;
    }
    return {};
}

// {"date":…,"metrics":{…},"breakdown":{"models":{"gpt-4o":{"metrics":{…}}},…}}
Result<void> LogWriter::putDay(const Fields &row)
{
    const auto day = dayOf(row.at("date"));
    const auto metrics = row.at("metrics").object();
    if (!day || !metrics) {
        reject(QStringLiteral("a day without a date or its sums"));
        return {};
    }
    m_metrics.clear();
    m_metrics.addAll(*metrics);
    if (auto put = putMetrics(m_metrics, "litellm_day", {}, *day); !put)
        return put;
    const auto breakdown = row.at("breakdown").object();
    if (!breakdown)
        return {};
    for (const auto &[name, kind] : {std::pair<std::string_view, std::string_view>{"models", "litellm_model_day"},
                                     {"providers", "litellm_provider_day"},
                                     {"api_keys", "litellm_key_day"},
                                     {"entities", "litellm_entity_day"},
                                     {"endpoints", "litellm_endpoint_day"}}) {
        if (const auto group = member(*breakdown, name).object()) {
            if (auto put = putBreakdown(*group, kind, *day); !put)
                return put;
        }
    }
    return {};
}

Result<void> LogWriter::putBreakdown(Object group, std::string_view kind, const TimeRange &day)
{
    for (const auto field : group) {
        const auto entry = Value(field.value).object();
        if (!entry)
            continue;
        m_metrics.clear();
        m_metrics.addAll(member(*entry, "metrics").object().value_or(*entry));
        if (auto put = putMetrics(m_metrics, kind, field.key, day); !put)
            return put;
    }
    return {};
}

// A row of one of the tables LiteLLM_DailyUserSpend, …TeamSpend and so on, of which the sums are added up by readers.
Result<void> LogWriter::putDailySpend(const Fields &row)
{
    const auto day = dayOf(row.at("date"));
    if (!day) {
        reject(QStringLiteral("a day without a date"));
        return {};
    }
    const Value entity = row.any({"user_id", "team_id", "organization_id", "end_user_id", "tag", "agent_id"});
    const std::string_view subject = m_calls.arena().join(
        {entity.text(), row.at("api_key").text(), row.at("model").text(), row.at("custom_llm_provider").text(),
         row.at("endpoint").text(), row.at("mcp_namespaced_tool_name").text()},
        "|");
    return putMetrics(row, "litellm_daily_spend", subject, *day);
}

// The page's export. Amounts are texts for people: "1,234.5678".
Result<void> LogWriter::putUsageRow(const Fields &row)
{
    const auto day = dayOf(row.at("Date"));
    if (!day) {
        reject(QStringLiteral("a row without a date"));
        return {};
    }
    std::string_view entity;
    for (const Fields::Field &field : row.all()) {
        if (field.name.ends_with(" ID"))
            entity = field.value.text();
    }
    const std::string_view model = row.at("Model").text();
    if (!model.empty())
        m_log.count(
            QStringLiteral("litellm.bymodel"),
            QStringLiteral("%1 rows by model: exports made before June 2026 count spend of some requests twice"));
    TextArena &arena = m_calls.arena();
    const std::string_view subject = model.empty() ? entity : arena.join({entity, model}, "|");
    for (const Measure &measure : measures) {
        const bool isMoney = measure.name == "cost";
        std::string_view text = row.at(measure.page).text();
        if (text.empty() && measure.page.ends_with(" Requests")) // shorter in the table by model
            text = row.at(measure.page.substr(0, measure.page.find(' '))).text();
        const auto number = isMoney ? groupedDollars(text, arena) : groupedCount(text, arena);
        if (auto put = putFigure("litellm_usage_export", subject, measure.name, decimal(number, isMoney, arena), *day);
            !put)
            return put;
    }
    return {};
}

} // namespace parlance::litellm
