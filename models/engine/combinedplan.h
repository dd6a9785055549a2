// A Query of which the columns hold only a part: what is said of messages, of groups and under a filter that they hold,
// comes from them, such as totals and the members of a ranking; the rest comes from the rows, cell by cell. Members have the
// codes of the row plan.
#pragma once

#include "models/engine/columnplan.h"
#include "models/engine/rowplan.h"

#include <unordered_map>

namespace parlance {

class CombinedPlan final : public PlanRunner
{
public:
    CombinedPlan(ColumnPlan columns, std::shared_ptr<StoreSession> session, const TimeZone &zone)
        : m_columns(std::move(columns))
        , m_rows(std::move(session), zone)
    {}

    Result<Answer> cells(const CellRequest &request) override;
    MembersPtr members(DimensionKey dimension) override { return m_rows.members(dimension); }
    Result<std::optional<TimeRange>> extent(const AtomList &atoms) override;

private:
    // From codes of the columns to those of the rows, as far as they have been met; 0 is null in both.
    struct Codes
    {
        std::unordered_map<int64_t, int64_t> ofRows{{0, 0}}, ofColumns{{0, 0}};
    };

    Result<bool> columnsHold(const CellRequest &request);
    [[nodiscard]] bool keepsUnknown(const Grouping &grouping, const std::optional<KeptMembers> &kept) const;
    CellRequest forColumns(const CellRequest &request, const AtomList &atoms);
    Result<void> addFromColumns(Answer &answer, const CellRequest &request, const AtomList &atoms);
    Result<void> addFromRows(Answer &answer, const CellRequest &request, const AtomList &atoms);
    Result<size_t> narrow(CellRequest &request);
    Result<void> translate(Answer &answer, const CellRequest &request);
    Result<void> learn(DimensionKey dimension, const Answer &answer, size_t g);

    ColumnPlan m_columns;
    RowPlan m_rows;
    std::map<DimensionKey, Codes> m_codes;
};

} // namespace parlance
