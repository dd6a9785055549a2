// The prices of a workspace: for the dialog, and for the tile beside the costs.
#include "app/pricefile.h"
#include "app/workspacesession.h"
#include "models/analysis/modelnames.h"
#include "models/store/ownprices.h"

#include <algorithm>

namespace parlance {

namespace {

const PriceTable &builtInTable()
{
    static const PriceTable table = PriceTable::fromJson(builtInPriceList()).value_or(PriceTable());
    return table;
}

const ModelNames &builtInNames()
{
    static const ModelNames names = ModelNames::fromJson(builtInPriceList()).value_or(ModelNames());
    return names;
}

Result<PricesData> loadPrices(Workspace &workspace, UtcMs now, std::stop_token stop)
{
    PricesData data;
    auto book = priceBook(workspace.store());
    if (!book)
        return tl::unexpected(book.error());
    auto uses = modelUses(workspace.store(), stop);
    if (!uses)
        return tl::unexpected(uses.error());
    data.book = std::move(*book);
    data.uses = std::move(*uses);
    data.list = builtInTable();
    for (const ModelName &name : builtInNames().all())
        data.labels[name.key] = name.label;
    for (const ModelUse &use : data.uses)
        data.labels[use.key] = use.label;
    data.today = TimeZone().date(now);
    data.readOnly = workspace.store().isReadOnly();
    return data;
}

} // namespace

PriceList currentPrices(const PriceBook &book, UtcMs now)
{
    PriceList list;
    const Pricing pricing(builtInTable(), book);
    list.name = QStringLiteral("Bedrock");
    list.region = QString::fromStdString(book.region);
    list.own = int(book.own().size());
    UtcMs newest = 0;
    for (const std::string &model : pricing.table().models()) {
        const Price *row = pricing.row(model, now);
        if (!row)
            continue;
        list.entries.push_back(
            {QString::fromStdString(model), row->prices.input * 1000, row->prices.output * 1000, row->own});
        newest = std::max(newest, row->validFrom);
    }
    list.validFrom = TimeZone().date(newest);
    return list;
}

PriceActions WorkspaceSession::prices()
{
    PriceActions actions;
    actions.load = [this](QObject *receiver, PriceActions::Loaded done) {
        ask<PricesData>(
            receiver,
            [workspace = m_workspace, at = now()](std::stop_token stop) { return loadPrices(*workspace, at, stop); },
            std::move(done));
    };
    actions.count = [this](const PriceEdits &edits, QObject *receiver, PriceActions::Counted done) {
        ask<RepriceCount>(
            receiver,
            [workspace = m_workspace, edits](std::stop_token stop) {
                return countRepricing(workspace->store(), edits, stop);
            },
            std::move(done));
    };
    actions.apply = [this](const PriceEdits &edits) { applyPrices(edits); };
    actions.modelKey = [](const QString &name) {
        return QString::fromStdString(builtInNames().resolve(name.trimmed().toStdString()).key);
    };
    actions.readFile = [this](const QString &path, QObject *receiver, PriceActions::Read done) {
        ask<std::vector<OwnPrice>>(
            receiver, [path](std::stop_token stop) { return readPriceFile(path, stop); }, std::move(done));
    };
    actions.writeFile = [](const std::vector<OwnPrice> &prices, const QString &path) {
        return writePriceFile(prices, path);
    };
    return actions;
}

void WorkspaceSession::applyPrices(const PriceEdits &edits)
{
    const quint64 job = m_jobs.start(
        tr("Re-pricing"),
        [workspace = m_workspace, edits](std::stop_token stop, const ProgressSink &progress) -> Result<void> {
            const auto done = changePrices(workspace->store(), edits, stop, progress);
            return done ? Result<void>() : tl::unexpected(done.error());
        });
    m_repricing.insert(job);
}

} // namespace parlance
