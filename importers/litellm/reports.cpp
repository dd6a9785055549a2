// Reports and bills: sums by day, team or customer, and charges in the common form of FinOps tools (FOCUS). Stated figures.
#include "importers/litellm/logwriter.h"

namespace parlance::litellm {

using namespace observability;

namespace {

constexpr qint64 dayMs = 86'400'000;

std::string_view decimalOf(std::optional<Nano> amount, TextArena &arena)
{
    if (!amount)
        return {};
    char text[24];
    return arena.keep({text, size_t(writeDollars(text, *amount) - text)});
}

} // namespace

// {"group_by_day":…,"teams":[{"team_name","total_spend","metadata":[{"model","spend","total_tokens","api_key"}]}]}, and the
// same of "customers".
Result<void> LogWriter::putReport(const Fields &row)
{
    const auto at = row.at("group_by_day").time();
    const Value groups = row.any({"teams", "customers"});
    const auto list = groups.array();
    if (!at || !list) {
        reject(QStringLiteral("a day of a report without a date or its teams or customers"));
        return {};
    }
    const TimeRange day{*at, *at + dayMs};
    for (const Element each : *list) {
        const auto group = Value(each).object();
        if (!group)
            continue;
        const Value name = member(*group, row.has("teams") ? "team_name" : "customer");
        const std::string_view kind = row.has("teams") ? "litellm_team_day" : "litellm_customer_day";
        TextArena &arena = m_calls.arena();
        const std::string_view total = decimalOf(member(*group, "total_spend").dollars(), arena);
        if (auto put = putFigure(kind, name.text(), "cost", total, day); !put)
            return put;
        if (const auto parts = member(*group, "metadata").array()) {
            if (auto put = putReportParts(*parts, name.text(), day); !put)
                return put;
        }
    }
    return {};
}

Result<void> LogWriter::putReportParts(Array parts, std::string_view group, const TimeRange &day)
{
    TextArena &arena = m_calls.arena();
    for (const Element each : parts) {
        const auto part = Value(each).object();
        if (!part)
            continue;
        const std::string_view subject =
            arena.join({group, member(*part, "api_key").text(), member(*part, "model").text()}, "|");
        const std::string_view cost = decimalOf(member(*part, "spend").dollars(), arena);
        const auto tokens = member(*part, "total_tokens").count();
        if (auto put = putFigure("litellm_report_part", subject, "cost", cost, day); !put)
            return put;
        const std::string_view total = tokens ? arena.keep(std::to_string(*tokens)) : std::string_view();
        if (auto put = putFigure("litellm_report_part", subject, "total_tokens", total, day); !put)
            return put;
    }
    return {};
}

// LiteLLM writes a row for each user, key and model of a day: the user stands in the tags alone. Its quantity is always one
// request, which says nothing.
Result<void> LogWriter::putCharge(const Fields &row)
{
    const auto from = row.any({"ChargePeriodStart", "BillingPeriodStart"}).time();
    const auto to = row.any({"ChargePeriodEnd", "BillingPeriodEnd"}).time();
    const auto billed = row.at("BilledCost").dollars();
    if (!from || !to || *to <= *from || !billed) {
        reject(QStringLiteral("a charge without a period or a cost"));
        return {};
    }
    const std::string_view currency = row.at("BillingCurrency").text();
    if (!currency.empty() && currency != "USD") {
        m_log.count(QStringLiteral("focus.currency"),
                    QStringLiteral("%1 charges in another currency than USD were left out: they are not converted"));
        return {};
    }
    m_metadata.clear();
    if (const auto tags = m_texts.parse(row.at("Tags"))) {
        if (const auto object = Value(*tags).object())
            m_metadata.addAll(*object);
    }
    TextArena &arena = m_calls.arena();
    const std::string_view subject =
        arena.join({row.at("BillingAccountId").text(), row.any({"SubAccountId", "SubAccountName"}).text(),
                    m_metadata.any({"user_id", "user_email"}).text(), row.any({"ResourceId", "ResourceName"}).text(),
                    row.at("ServiceName").text(), row.any({"ProviderName", "PublisherName"}).text(),
                    row.at("ChargeDescription").text(), row.any({"SkuId"}).text()},
                   "|");
    const TimeRange period{*from, *to};
    if (auto put = putFigure("focus_charge", subject, "cost", decimalOf(billed, arena), period); !put)
        return put;
    const auto effective = row.at("EffectiveCost").dollars();
    const bool differs = effective && *effective != *billed;
    return differs ? putFigure("focus_charge", subject, "effective_cost", decimalOf(effective, arena), period)
                   : Result<void>();
}

} // namespace parlance::litellm
