#include "views/tiles/audittile.h"
#include "views/tiles/charttile.h"
#include "views/tiles/conversationstile.h"
#include "views/tiles/experimenttile.h"
#include "views/tiles/factstile.h"
#include "views/tiles/findingstile.h"
#include "views/tiles/kpitile.h"
#include "views/tiles/limitstile.h"
#include "views/tiles/pricetile.h"
#include "views/tiles/questiontiles.h"
#include "views/tiles/roitile.h"
#include "views/tiles/tabletile.h"
#include "views/tiles/unusedtile.h"
#include "views/tiles/whatiftile.h"

#include <QJsonObject>

namespace parlance {

namespace {

bool isCustom(const Block &block, const char *name)
{
    return block.visual.kind == VisualKind::Custom &&
           block.visual.options.value(QLatin1String("name")).toString() == QLatin1String(name);
}

bool isChart(VisualKind kind)
{
    switch (kind) {
    case VisualKind::Kpi:
    case VisualKind::Table:
    case VisualKind::Text:
    case VisualKind::Custom:
        return false;
    default:
        return true;
    }
}

} // namespace

Tile *createTile(const Block &block, const PageContext &context, QWidget *parent)
{
    if (block.visual.kind == VisualKind::Kpi)
        return new KpiTile(block, context, parent);
    if (isCustom(block, "facts"))
        return new FactsTile(block, context, parent);
    if (isCustom(block, "what_if"))
        return new WhatIfTile(block, context, parent);
    if (isCustom(block, "unused_bots"))
        return new UnusedTile(block, context, parent);
    if (isCustom(block, "findings") || isCustom(block, "targets") || isCustom(block, "outliers") ||
        isCustom(block, "spikes"))
        return new FindingsTile(block, context, parent);
    if (isCustom(block, "conversations"))
        return new ConversationsTile(block, context, parent);
    if (isCustom(block, "audit"))
        return new AuditTile(block, context, parent);
    if (isCustom(block, "question_groups"))
        return new QuestionGroupsTile(block, context, parent);
    if (isCustom(block, "insights"))
        return new InsightsTile(block, context, parent);
    if (isCustom(block, "roi"))
        return new RoiTile(block, context, parent);
    if (isCustom(block, "experiment"))
        return new ExperimentTile(block, context, parent);
    if (isCustom(block, "limits"))
        return new LimitsTile(block, context, parent);
    if (isCustom(block, "prices"))
        return new PriceTile(block, context, parent);
    if (isChart(block.visual.kind))
        return new ChartTile(block, context, parent);
    return new TableTile(block, context, parent); // what a newer program draws otherwise is at least a table here
}

} // namespace parlance
