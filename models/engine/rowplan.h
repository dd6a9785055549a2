// The independent plan: the same Query as SQL over the rows. Slow and plain; tests and people check the columns by it.
#pragma once

#include "models/engine/plan.h"
#include "models/engine/rowsql.h"
#include "models/engine/rowtables.h"
#include "models/engine/storesources.h"

#include <map>

namespace parlance {

class RowMembers;
struct RowStatements;

class RowPlan final : public PlanRunner
{
public:
    RowPlan(std::shared_ptr<StoreSession> session, TimeZone zone);
    ~RowPlan() override;

    Result<Answer> cells(const CellRequest &request) override;
    MembersPtr members(DimensionKey dimension) override;
    // The code of a member that another plan has met. Its identity: what facts are grouped by, mostly the key itself.
    uint32_t code(DimensionKey dimension, const QString &identity, const QString &key);
    // Whether any message has a member of a dimension that it may have several of.
    Result<bool> occurs(DimensionKey dimension);
    Result<std::optional<TimeRange>> extent(const AtomList &atoms) override;

    // The facts themselves instead of what is counted in them: the rows of `select`, a statement over "base f", the facts
    // of one kind that pass where and range of the request.
    using RowSelect = std::function<QString(rowsql::Bindings &)>;
    using TakeRow = std::function<void(const Statement &)>;
    Result<void> readFacts(const CellRequest &request, rowsql::Base base, const RowSelect &select, const TakeRow &take);

    // The main statement of a query with its values written out.
    static QString sqlForPeople(const Query &query, const TimeRange &range, const TimeZone &zone);

private:
    Result<void> add(Answer &answer, const CellRequest &request, const QString &sql, const rowsql::Bindings &bindings,
                     std::span<const AtomKind> atoms);
    Result<Statement> prepared(const QString &sql, const rowsql::Bindings &bindings);
    Result<void> addRecords(Answer &answer, const CellRequest &request);
    Result<void> addQuantiles(Answer &answer, const CellRequest &request, const RowStatements &facts);
    Result<RowStatements> statements(const CellRequest &request, rowsql::Base base);
    Result<QStringList> keysThatPass(const Filter &condition);
    std::shared_ptr<RowMembers> rowMembers(DimensionKey dimension);

    std::shared_ptr<StoreSession> m_session;
    std::shared_ptr<DictionarySource> m_dictionaries;
    RowTables m_tables;
    TimeZone m_zone;
    std::map<DimensionKey, std::shared_ptr<RowMembers>> m_members;
    std::map<DimensionKey, bool> m_occurs;
};

} // namespace parlance
