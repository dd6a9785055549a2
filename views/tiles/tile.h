// One card of a dashboard: a Block with its state, shown from Tables that the page asked for.
#pragma once

#include "models/documents/documenttext.h"
#include "models/documents/exploration.h"
#include "models/live/livequery.h"
#include "views/pages/pagecontext.h"
#include "views/tiles/ownvalue.h"

#include <QFrame>
#include <QJsonArray>

class QMenu;

namespace parlance {

// What a page hands to a tile: always in one of the five states. The Tables are those of `queries`; while Stale or
// Failed they are the last good ones, or none.
struct TileAnswer
{
    TileState state = TileState::Loading;
    std::vector<Query> queries;
    std::vector<TablePtr> tables;
    std::optional<Error> error;

    [[nodiscard]] bool hasTables() const { return !tables.empty() && tables.size() == queries.size(); }
};

class Tile : public QFrame
{
    Q_OBJECT
public:
    // The context is the page's own and outlives the tile.
    Tile(Block block, const PageContext &context, QWidget *parent);

    [[nodiscard]] const Block &block() const { return m_block; }
    [[nodiscard]] QString title() const; // translated
    [[nodiscard]] const PageContext &pageContext() const { return m_context; }
    // The block's queries as chosen, with the page's period, comparison and filter; time grouped by a grain that suits
    // the period where the block allows it.
    [[nodiscard]] virtual std::vector<Query> queries() const;
    // Why the queries cannot be asked: an own measure that there is not. Then there are none.
    [[nodiscard]] std::optional<Error> problem() const;
    // The answers as the tile shows them: with its own measure in them.
    [[nodiscard]] std::vector<TablePtr> shown(std::vector<TablePtr> answers) const;
    // The filter of the page, and what this card alone is limited to.
    [[nodiscard]] PageFilter filterHere() const;
    [[nodiscard]] const Filter &only() const { return m_only; }
    [[nodiscard]] QString onlyText() const; // in words; empty: limited to nothing
    void setPlace(const Block &block);      // on the grid
    // Entries that the page adds to the menu of the card.
    void setMoreActions(std::function<void(QMenu &)> fill) { m_more = std::move(fill); }
    [[nodiscard]] Visual visual() const { return chosenVisual(m_block, m_chosen); }
    [[nodiscard]] QStringList chosen() const; // ids, one per segmented control
    void setChosen(const QStringList &ids);
    void setChosenIndex(int group, int index);

    void present(TileAnswer answer);
    [[nodiscard]] const TileAnswer &answer() const { return m_answer; }

    virtual void contextChanged() = 0; // theme, style, zone, prices, … are new
    virtual void setCrosshair(std::optional<UtcMs> at) { Q_UNUSED(at) }

Q_SIGNALS:
    void choiceChanged();
    void retryRequested();
    void widenRequested(); // "Widen period"
    void filterRequested(const parlance::Filter &filter, const QString &description);
    void rangeRequested(const parlance::TimeRange &range);
    void periodRequested(const parlance::Period &period); // back from a zoom
    void pageRequested(const QString &page);
    void detailsRequested(const QString &page); // likewise, of what the filter of this page limits it to
    void explorationRequested(const parlance::Exploration &exploration);
    // The page about one member: a click on it where the block opens that page, or an entry of its menu.
    void memberRequested(const QString &page, parlance::DimensionKey dimension, const QString &member);
    void annotationRequested(const parlance::Annotation &annotation); // to be written; with an id: changed
    void annotationRemoved(const parlance::Annotation &annotation);
    void crosshairMoved(std::optional<parlance::UtcMs> at);
    void statusMessage(const QString &text);

protected:
    virtual void answerChanged() = 0;
    virtual void choicesShown() {} // the chosen alternatives were set from outside
    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] const std::vector<int> &chosenIndexes() const { return m_chosen; }
    [[nodiscard]] Grain timeGrain() const; // of the block's groupings by time on this page
    // A click on a member of this dimension opens the page about it, instead of filtering.
    [[nodiscard]] bool opensMember(DimensionKey dimension) const;
    // "Open Priya Raman" for each member of the mark that has a page.
    void addMemberActions(QMenu &menu, const Mark &mark, const std::vector<TablePtr> &tables);
    void readConversation(qint64 conversation); // by its row id, in a window beside others
    void addMoreActions(QMenu &menu);

private:
    Block m_block;
    const PageContext &m_context;
    [[nodiscard]] Result<std::optional<OwnValue>> ownValue() const;
    void choose(const QStringList &ids);

    std::vector<int> m_chosen;
    Filter m_only;
    TileAnswer m_answer;
    std::function<void(QMenu &)> m_more;
};

// The tile for a block; never null.
Tile *createTile(const Block &block, const PageContext &context, QWidget *parent);

// "Costs add up …": label and definition of a measure, translated from the Catalog.
QString measureLabel(MeasureKey key);
QString measureDefinition(MeasureKey key);
// What something costs: of data that states no costs a card says so.
bool isCost(MeasureKey measure);

} // namespace parlance
