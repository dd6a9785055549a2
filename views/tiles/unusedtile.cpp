#include "views/tiles/unusedtile.h"

#include "models/items/tablemodel.h"
#include "views/tiles/celldelegate.h"

#include <QSet>
#include <QTableView>

#include <algorithm>

namespace parlance {

namespace {

Column textColumn(const char *key, const QString &label)
{
    Column column;
    column.key = QLatin1String(key);
    column.label = label;
    column.kind = ColumnKind::Dimension;
    column.type = ValueType::Text;
    column.unit = Unit::Text;
    return column;
}

Column timeColumn(const char *key, const QString &label)
{
    Column column;
    column.key = QLatin1String(key);
    column.label = label;
    column.kind = ColumnKind::Measure;
    column.type = ValueType::Time;
    column.unit = Unit::Time;
    return column;
}

void push(Column &column, const QString &text)
{
    column.texts.push_back(text.isEmpty() ? QStringLiteral("–") : text);
    column.nulls.push_back(false);
}

void push(Column &column, std::optional<UtcMs> at)
{
    column.integers.push_back(at.value_or(0));
    column.nulls.push_back(!at);
}

} // namespace

TablePtr unusedBots(const Table &used, const std::vector<BotEntry> &bots)
{
    QSet<QString> known;
    if (const Column *column = used.column(u"bot")) {
        for (qsizetype row = 0; row < used.rows; ++row) {
            if (!column->isNull(row))
                known.insert(column->texts[size_t(row)]);
        }
    }
    std::vector<const BotEntry *> unused;
    for (const BotEntry &bot : bots) {
        if (!bot.deleted && !known.contains(bot.key)) {
            known.insert(bot.key);
            unused.push_back(&bot);
        }
    }
    std::ranges::sort(unused, [](const BotEntry *a, const BotEntry *b) {
        const int byLabel = a->label.localeAwareCompare(b->label);
        return byLabel != 0 ? byLabel < 0 : a->key < b->key;
    });
    auto table = std::make_shared<Table>();
    Column bot = textColumn("bot", UnusedTile::tr("Bot")), owner = textColumn("owner", UnusedTile::tr("Owner")),
           api = textColumn("published", UnusedTile::tr("API")),
           shared = textColumn("shared", UnusedTile::tr("Sharing")),
           created = timeColumn("created", UnusedTile::tr("Created")),
           last = timeColumn("last_used", UnusedTile::tr("Last used")),
           description = textColumn("description", UnusedTile::tr("Description"));
    for (const BotEntry *entry : unused) {
        bot.texts.push_back(entry->key);
        bot.labels.push_back(entry->label);
        bot.nulls.push_back(false);
        push(owner, entry->owner);
        push(api, !entry->published ? QString() : *entry->published ? UnusedTile::tr("Yes") : UnusedTile::tr("No"));
        push(shared, entry->scope);
        push(created, entry->created);
        push(last, entry->lastUsed);
        push(description, entry->description.simplified());
    }
    table->rows = qsizetype(unused.size());
    table->columns = {std::move(bot),     std::move(owner), std::move(api),        std::move(shared),
                      std::move(created), std::move(last),  std::move(description)};
    table->totals.resize(table->columns.size());
    table->provenance = used.provenance;
    return table;
}

UnusedTile::UnusedTile(const Block &block, const PageContext &context, QWidget *parent)
    : TileFrame(block, context, parent)
    , m_view(new QTableView)
    , m_model(new TableModel(this))
    , m_fetch(context.queries ? context.queries->background() : nullptr)
{
    m_view->setObjectName(QStringLiteral("table"));
    prepareTableView(*m_view, *m_model, context.theme);
    setBody(m_view, true);
}

void UnusedTile::contextChanged()
{
    setTableTheme(*m_view, context().theme);
    TileFrame::contextChanged();
}

bool UnusedTile::isEmptyAnswer() const
{
    return m_model->matchingRows() == 0;
}

QString UnusedTile::emptyReason() const
{
    if (!answer().hasTables() || !context().extent)
        return TileFrame::emptyReason();
    if (!m_fetched)
        return tr("The list of bots is being read.");
    return m_bots.empty() ? tr("The imported data holds no list of bots.") : tr("Every bot was used in this period.");
}

void UnusedTile::fetch()
{
    if (m_fetch.isRunning() || !context().allBots)
        return;
    m_fetchedAt = answer().tables.front()->provenance.version;
    m_fetch.start([fetch = context().allBots](std::stop_token stop) { return fetch(stop); },
                  [this](Result<std::vector<BotEntry>> bots) {
                      m_fetched = true;
                      if (bots)
                          m_bots = std::move(*bots);
                      if (answer().hasTables())
                          present(TileAnswer(answer()));
                  });
}

void UnusedTile::showAnswer()
{
    const Table &used = *answer().tables.front();
    if (!m_fetched || m_fetchedAt != used.provenance.version)
        fetch();
    m_model->setTable(unusedBots(used, m_bots), {}, context().style, context().zone);
}

} // namespace parlance
