#include "views/tiles/factstile.h"

#include "models/items/tablemodel.h"
#include "views/tiles/celldelegate.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QTableView>
#include <QUrl>

#include <algorithm>

namespace parlance {

namespace {

QString textAt(const Table &table, const char *key, const NumberStyle &style)
{
    const Column *column = table.column(QString::fromLatin1(key));
    return column && !column->isNull(0) ? formatValue(column->number(0), column->unit, style) : QString();
}

// "87.4 % (81.2 % – 91.6 %), 120 ratings"
QString satisfactionText(const Table &table, const NumberStyle &style)
{
    QString text = textAt(table, "satisfaction", style);
    const QString low = textAt(table, "satisfaction_low", style), high = textAt(table, "satisfaction_high", style);
    if (!low.isEmpty() && !high.isEmpty())
        text = FactsTile::tr("%1 (%2 – %3)", "share, lower and upper bound").arg(text, low, high);
    if (const Column *n = table.column(u"ratings"); n && !n->isNull(0))
        text = FactsTile::tr("%1, %n rating(s)", nullptr, int(n->integers[0])).arg(text);
    return text;
}

bool isToldWithSatisfaction(const Table &table, const QString &key)
{
    return table.column(u"satisfaction") &&
           (key == QLatin1String("satisfaction_low") || key == QLatin1String("satisfaction_high") ||
            key == QLatin1String("ratings"));
}

void add(FactLines &lines, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        lines.emplace_back(label, value);
}

QString yesNo(std::optional<bool> value)
{
    return !value ? QString() : *value ? FactsTile::tr("Yes") : FactsTile::tr("No");
}

// How complete it is, and what is missing. Of what the platform states of a bot: what was never stated counts as missing.
QString configurationText(const BotEntry &bot, const NumberStyle &style)
{
    const std::pair<bool, QString> parts[] = {{bot.label != bot.key && !bot.label.isEmpty(), FactsTile::tr("title")},
                                              {!bot.description.simplified().isEmpty(), FactsTile::tr("description")},
                                              {bot.hasInstruction, FactsTile::tr("instruction")},
                                              {bot.knowledgeSources > 0, FactsTile::tr("knowledge")},
                                              {!bot.owner.isEmpty(), FactsTile::tr("owner")}};
    QStringList missing;
    for (const auto &[stated, name] : parts)
        if (!stated)
            missing << name;
    const double share = 1 - double(missing.size()) / double(std::size(parts));
    const QString text = formatShort(share, Unit::Percent, style);
    return missing.isEmpty() ? FactsTile::tr("%1 complete").arg(text)
                             : FactsTile::tr("%1 complete, missing: %2", "share, parts")
                                   .arg(text, style.locale.createSeparatedList(missing));
}

Column textColumn(const QString &key)
{
    Column column;
    column.key = key;
    column.kind = ColumnKind::Dimension;
    column.type = ValueType::Text;
    column.unit = Unit::Text;
    return column;
}

} // namespace

FactLines factLines(const Table &table, const NumberStyle &style, const TimeZone &zone)
{
    FactLines lines;
    if (table.rows == 0)
        return lines;
    const auto shared = std::make_shared<const Table>(table);
    const TableCells cells(shared, style, zone);
    for (const Column &column : table.columns) {
        const bool isFact = column.kind == ColumnKind::Dimension || column.kind == ColumnKind::Measure;
        if (!isFact || column.isNull(0) || isToldWithSatisfaction(table, column.key))
            continue;
        const ViewColumn shown{column.key, {}, ViewColumn::Show::Value, false, false, false};
        const bool rating = column.key == QLatin1String("satisfaction");
        lines.emplace_back(cells.label(shown), rating ? satisfactionText(table, style) : cells.text(shown, 0));
        const bool isFirst = &column == &table.columns.front(); // the member that the page is about
        if (isFirst && column.type == ValueType::Text && column.labelAt(0) != column.texts[0])
            lines.emplace_back(FactsTile::tr("Id"), column.texts[0]);
    }
    return lines;
}

FactLines botLines(const BotEntry &bot, const NumberStyle &style, const TimeZone &zone)
{
    FactLines lines;
    const auto at = [&](std::optional<UtcMs> time) {
        return time ? formatPoint(*time, zone, style.locale) : QString();
    };
    add(lines, FactsTile::tr("Configuration"), configurationText(bot, style));
    add(lines, FactsTile::tr("Description"), bot.description.simplified());
    add(lines, FactsTile::tr("Type"), bot.type);
    add(lines, FactsTile::tr("Instruction"), bot.hasInstruction ? FactsTile::tr("stated") : FactsTile::tr("none"));
    if (bot.knowledgeSources > 0)
        add(lines, FactsTile::tr("Knowledge"), FactsTile::tr("%n source(s)", nullptr, bot.knowledgeSources));
    add(lines, FactsTile::tr("Synchronisation"), bot.syncStatus);
    add(lines, FactsTile::tr("Published as API"), yesNo(bot.published));
    add(lines, FactsTile::tr("Pinned"), yesNo(bot.pinned));
    add(lines, FactsTile::tr("Sharing"),
        bot.status.isEmpty() || bot.scope.isEmpty()
            ? bot.scope + bot.status
            : FactsTile::tr("%1, %2", "scope, status").arg(bot.scope, bot.status));
    add(lines, FactsTile::tr("Created"), at(bot.created));
    add(lines, FactsTile::tr("Last used"), at(bot.lastUsed));
    add(lines, FactsTile::tr("Deleted"), at(bot.deleted));
    return lines;
}

FactsTile::FactsTile(const Block &block, const PageContext &context, QWidget *parent)
    : TileFrame(block, context, parent)
    , m_view(new QTableView)
    , m_model(new TableModel(this))
    , m_fetch(context.queries ? context.queries->background() : nullptr)
{
    m_view->setObjectName(QStringLiteral("table"));
    auto *delegate = new CellDelegate(m_view);
    delegate->setTheme(context.theme);
    m_view->setItemDelegate(delegate);
    m_view->setModel(m_model);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is cut stands in the tooltip
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(metrics::tableRow);
    m_view->horizontalHeader()->hide();
    setBody(m_view, true);
}

void FactsTile::contextChanged()
{
    setTableTheme(*m_view, context().theme);
    TileFrame::contextChanged();
}

bool FactsTile::isEmptyAnswer() const
{
    return m_lines.empty();
}

const BotEntry *FactsTile::shownBot() const
{
    const auto key = soleMember(filterHere().where, DimensionKey::Bot);
    const auto found = std::ranges::find_if(m_bots, [&](const BotEntry &bot) { return key && bot.key == *key; });
    return found == m_bots.end() ? nullptr : &*found;
}

void FactsTile::fetchBots()
{
    if (m_fetch.isRunning() || !context().allBots)
        return;
    m_fetch.start([fetch = context().allBots](std::stop_token stop) { return fetch(stop); },
                  [this](Result<std::vector<BotEntry>> bots) {
                      if (!bots)
                          return; // the figures stand without them
                      m_bots = std::move(*bots);
                      m_botsFetched = true;
                      if (answer().hasTables())
                          present(TileAnswer(answer()));
                  });
}

void FactsTile::showAnswer()
{
    m_lines = factLines(*answer().tables.front(), context().style, context().zone);
    if (soleMember(filterHere().where, DimensionKey::Bot) && block().visual.options.contains(QLatin1String("bot"))) {
        if (!m_botsFetched)
            fetchBots();
        if (const BotEntry *bot = shownBot()) {
            FactLines more = botLines(*bot, context().style, context().zone);
            m_lines.insert(m_lines.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        }
        showAdminLink();
    }
    auto table = std::make_shared<Table>();
    table->columns = {textColumn(QStringLiteral("fact")), textColumn(QStringLiteral("value"))};
    for (const auto &[label, value] : m_lines) {
        table->columns[0].texts.push_back(label);
        table->columns[1].texts.push_back(value);
        for (Column &column : table->columns)
            column.nulls.push_back(false);
        ++table->rows;
    }
    table->totals.resize(2);
    const std::vector<ViewColumn> columns{
        {QStringLiteral("fact"), tr("Fact"), ViewColumn::Show::Value, false, false, false},
        {QStringLiteral("value"), tr("Value"), ViewColumn::Show::Value, false, true, false}};
    m_model->setTable(std::move(table), columns, context().style, context().zone);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
}

void FactsTile::showAdminLink()
{
    const auto bot = soleMember(filterHere().where, DimensionKey::Bot);
    const QString base = context().adminUrl;
    if (!bot || base.isEmpty() || context().paper)
        return setLink({}, {});
    const QUrl url(base + (base.endsWith(QLatin1Char('/')) ? QString() : QStringLiteral("/")) +
                   QStringLiteral("admin/bot/") + QString::fromLatin1(QUrl::toPercentEncoding(*bot)));
    setLink(tr("Open in the platform"), [url] { QDesktopServices::openUrl(url); });
}

} // namespace parlance
