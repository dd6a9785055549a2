// A page that is a Document on a 12-column grid. One class for every dashboard: what is on it comes from
// JSON.
#pragma once

#include "models/documents/exploration.h"
#include "models/documents/owndashboards.h"
#include "views/pages/pagecontext.h"

#include <QImage>
#include <QScrollArea>

#include <memory>

namespace parlance {

class Tile;

// Asks all queries of its blocks in one batch (one snapshot) and hands the Tables to its tiles. Lives on the
// GUI thread. With an inline QueryService the answers are there when setContext() returns, for snapshots and
// tests.
class DashboardPage : public QScrollArea
{
    Q_OBJECT
public:
    DashboardPage(Document document, PageContext context, QWidget *parent = nullptr);
    ~DashboardPage() override;

    // Filter, period, theme, zone, … as a whole; asks again only what differs.
    void setContext(PageContext context);
    [[nodiscard]] const PageContext &context() const;
    [[nodiscard]] const Document &document() const;
    // As somebody edited it: cards that stay the same stay as they are.
    void setDocument(Document document);
    // An own dashboard, which can be changed here: see documentEdited().
    void setEditable(bool editable);
    // Handles over the cards, to move, resize and remove them.
    void setArranging(bool on);
    [[nodiscard]] bool isArranging() const;
    // How this page looks now, for a copy of it.
    [[nodiscard]] PageLook look() const;

    // "22 Oct – 20 Nov 2026, compared with 22 Sep – 21 Oct · all bots"
    [[nodiscard]] QString subtitle() const;
    // Of a page about one member: what people call it, its key until that is known; empty on all others.
    [[nodiscard]] QString memberLabel() const;
    // The choices made in the tiles ("cost-by-day": ["model", "usd"]), for the session. Unknown ids are
    // ignored.
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    // In the order of the document; owned by the page.
    [[nodiscard]] std::vector<const Tile *> tiles() const;
    // The Tables of the page with their block titles, for an export of the whole page; without those not
    // answered yet.
    [[nodiscard]] std::vector<std::pair<QString, TablePtr>> tables() const;

Q_SIGNALS:
    void subtitleChanged(const QString &subtitle);
    // A mark, row or finding was chosen: the condition to add to the page's filter, and what it is in words.
    void filterRequested(const parlance::Filter &filter, const QString &description);
    void rangeRequested(const parlance::TimeRange &range); // dragged on a time axis, or a day was clicked
    void periodRequested(const parlance::Period &period);  // "Widen period", or back from a zoom
    void pageRequested(const QString &page);               // a header or a link was followed: "cost"
    void detailsRequested(const QString &page);            // likewise, of the same member where the page is about one
    void explorationRequested(const parlance::Exploration &exploration); // a mark is to be broken out
    void memberRequested(const QString &page, parlance::DimensionKey dimension, const QString &member);
    void annotationRequested(const parlance::Annotation &annotation); // to be written; with an id: changed
    void annotationRemoved(const parlance::Annotation &annotation);
    void statusMessage(const QString &text); // "Copied", "Saved to …": for the status bar
    // The user changed an own dashboard: what it is to be, and what was done ("move card"). setDocument() follows.
    void documentEdited(const parlance::Document &document, const QString &what);
    void renameRequested(const QString &block); // asks for the title of a card
    void arrangingChanged(bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// Gives a widget that is not shown the size and the layout that it would have on screen.
void layOutHidden(QWidget &widget, QSize size);

// The widget as a picture of that many logical pixels, without showing it and without an event loop. Lays it
// out first.
QImage renderPage(QWidget &page, QSize size, qreal devicePixelRatio);

} // namespace parlance
