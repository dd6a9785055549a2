// A Document is an ordered list of blocks: a dashboard lays it out on a grid, a report on paper.
#pragma once

#include "models/query/query.h"

#include <QJsonObject>

namespace parlance {

enum class VisualKind {
    Kpi,
    Line,
    Area,
    StackedPanels,
    Bars,
    RankedBars,
    StackedColumns,
    Donut,
    Heatmap,
    Matrix,
    Treemap,
    Retention,
    Intervals,
    Histogram,
    Sankey,
    Waterfall,
    Funnel,
    Pareto,
    Calendar,
    Scatter,
    Map,
    Box,
    Table,
    Text,
    Custom
};

// How a Table is drawn. Which column plays which part follows from the Query (first grouping: x or rows;
// second: series or columns; measures in order).
struct Visual
{
    VisualKind kind = VisualKind::Table;
    QJsonObject options; // per kind, documented in docs/architecture.md; unknown keys are kept

    bool operator==(const Visual &) const = default;
};

// One alternative of a segmented control: "Model | Bot | User group". The query is an overlay: its measures
// replace those of all queries of the block, its groupings and its limit those of the first one. A visual replaces the block's.
struct Choice
{
    QString id, label;
    Query query;
    std::optional<Visual> visual = {};
    bool operator==(const Choice &) const = default;
};

struct Block
{
    QString id;                               // unique in the document, permanent: "cost-by-day"
    QString title;                            // source text for tr, context "Document"
    std::vector<Query> queries;               // the page's period, comparison and filter are added when it is asked
    std::vector<std::vector<Choice>> choices; // one segmented control each; the first choice is the initial one
    Visual visual;
    int column = 0, row = 0, columns = 12, rows = 1; // on the 12-column grid
    // Page key that a click on the header opens; empty: none. Where that page shows one member of a dimension, a click
    // on such a member opens it.
    QString opens;
    QJsonObject unknown; // members of a newer program, written back unchanged

    bool operator==(const Block &) const = default;
};

struct Document
{
    QString key; // "overview"
    QString title;
    QString icon;  // name in resources/icons
    QString group; // rail group: "", analyse, act, build, data
    // A page about one member of this dimension, which the page's filter names ("bot = …"). It stands in no rail: it is
    // opened by a click on a member, and leads back to `parent`.
    std::optional<DimensionKey> parameter = {};
    QString parent = {};
    std::vector<Block> blocks;
    QJsonObject unknown; // members of a newer program, written back unchanged

    bool operator==(const Document &) const = default;
};

// {"version":1,…}: defaults left out, stable key order. A version above ours is read as far as it is
// understood.
QJsonObject toJson(const Document &document);
// Errors are Unreadable with Place::path at the offending member ("blocks[3].visual.kind").
Result<Document> documentFromJson(const QJsonObject &json);

// The block's queries with the overlays of the chosen alternatives (an index per segmented control; missing
// or out of range: the first).
std::vector<Query> chosenQueries(const Block &block, const std::vector<int> &chosen);

// The visual of the last chosen alternative that brings one, else the block's.
Visual chosenVisual(const Block &block, const std::vector<int> &chosen);

// The built-in ones from resources (":/dashboards/*.json"), in rail order.
Result<std::vector<Document>> builtInDashboards();

// What a window has to know of a document that nobody has opened yet: its members of the same names.
struct DocumentHead
{
    QString key, title, icon, group;
    std::optional<DimensionKey> parameter = {};
    QString parent = {};

    bool operator==(const DocumentHead &) const = default;
};
DocumentHead headOf(const Document &document);

// Of the built-in ones, in rail order, without reading them: reading all takes as long as painting a window.
std::vector<DocumentHead> builtInHeads();
// One of them, by its key.
Result<Document> builtInDashboard(const QString &key);

} // namespace parlance
