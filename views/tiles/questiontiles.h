// Two cards about questions grouped by likeness: the groups as a table, and what they suggest. Grouping runs on the
// worker; the card says so meanwhile.
#pragma once

#include "views/tiles/findingstile.h"
#include "views/tiles/questiongroups.h"
#include "views/tiles/tabletile.h"

namespace parlance {

class SharedGroups;

// One grouping under way or done, of one Table.
class QuestionGrouping
{
public:
    using Groups = std::shared_ptr<const std::vector<QuestionGroup>>;

    explicit QuestionGrouping(const PageContext &context);
    // Groups the Table unless it is the one that is known; done() when that is new.
    void group(const TablePtr &questions, std::function<void()> done);
    [[nodiscard]] const Groups &groups() const { return m_groups; } // null: not yet
    [[nodiscard]] bool isOf(const TablePtr &questions) const { return m_groups && m_of == questions; }

private:
    Latest<Groups> m_latest;
    SharedGroups *m_shared; // lives as long as the worker; null without one
    TablePtr m_asked, m_of;
    Groups m_groups;
};

// The block's first query is queries by question.
class QuestionGroupsTile : public TableTile
{
    Q_OBJECT
public:
    QuestionGroupsTile(const Block &block, const PageContext &context, QWidget *parent);

protected:
    void showAnswer() override;
    [[nodiscard]] TablePtr shownTable() const override;
    [[nodiscard]] Filter rowFilter(const QVariant &member) const override;

private:
    QuestionGrouping m_grouping;
    TablePtr m_table; // of the groups known
};

class InsightsTile : public FindingsTile
{
    Q_OBJECT
public:
    InsightsTile(const Block &block, const PageContext &context, QWidget *parent);

protected:
    void showAnswer() override;
    [[nodiscard]] QString emptyReason() const override;
    [[nodiscard]] bool isBeingMade() const override;

private:
    QuestionGrouping m_grouping;
};

} // namespace parlance
