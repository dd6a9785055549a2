// The temporary tables that statements of the row plan look things up in. They lie in the session's own memory: the file
// itself stays read-only.
#pragma once

#include "models/engine/plan.h"
#include "models/engine/storesources.h"

namespace parlance {

class RowTables
{
public:
    RowTables(std::shared_ptr<StoreSession> session, TimeZone zone);

    // Makes what the statement names, for this request: "temp.period" and its like, "temp.quarter", "temp.model_price",
    // "temp.intent_turn", "temp.intent_path", "temp.topic". All but the periods stay for the next statement.
    Result<void> make(const CellRequest &request, const QString &sql);
    // The least and the greatest time that a statement gives; none without any.
    Result<std::optional<TimeRange>> ends(const QString &sql);

private:
    Result<void> execute(const QString &sql, const QString &bound = {});
    Result<void> makeWritable();
    Result<void> makePeriods(const CellRequest &request, const TimeRange &facts);
    Result<void> makeQuarters(const TimeRange &facts);
    Result<void> makeCandidates(const std::vector<uint32_t> &conversations);
    Result<void> makeCandidateFacts(const QString &name);
    Result<void> makePrices();
    Result<void> makeIntents();
    Result<void> makeTopics();
    Result<TimeRange> reach(const CellRequest &request);
    Result<void> fill(const QString &table, const QString &columns, const QJsonArray &rows, int width);

    std::shared_ptr<StoreSession> m_session;
    TimeZone m_zone;
    std::optional<std::vector<uint32_t>> m_candidates; // in temp.candidate
    bool m_isWritable = false, m_hasQuarters = false, m_hasPrices = false, m_hasIntents = false, m_hasTopics = false;
};

} // namespace parlance
