#include "views/tiles/tile.h"

#include "models/documents/owndashboards.h"
#include "views/pages/pagedesk.h"
#include "views/pages/pagesubtitle.h"
#include "views/pages/transcriptswindow.h"
#include "views/tiles/markfilter.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QMenu>

namespace parlance {

bool isCost(MeasureKey measure)
{
    const MeasureInfo &info = catalog::info(measure);
    return info.unit == Unit::Money && info.group == QLatin1String("cost");
}

QString measureLabel(MeasureKey key)
{
    return QCoreApplication::translate("Catalog", catalog::info(key).label);
}

QString measureDefinition(MeasureKey key)
{
    return QCoreApplication::translate("Catalog", catalog::info(key).definition);
}

namespace {

const char *grainName(Grain grain)
{
    switch (grain) {
    case Grain::Hour:
        return "hour";
    case Grain::Week:
        return "week";
    case Grain::Month:
        return "month";
    default:
        return "day";
    }
}

// Up to the last message of the data, whatever the period of the page is.
Period lastMinutes(const std::optional<TimeRange> &extent, int minutes)
{
    Period period;
    period.kind = Period::Kind::Absolute;
    const UtcMs end = extent ? extent->to.value_or(0) : 0;
    period.from = isoUtc(end - minutes * 60'000);
    period.to = isoUtc(end + 1);
    return period;
}

} // namespace

Tile::Tile(Block block, const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_block(std::move(block))
    , m_context(context)
    , m_chosen(m_block.choices.size(), 0)
    , m_only(onlyIn(m_block))
{
    choose(chosenIn(m_block));
    setObjectName(QStringLiteral("tile-") + m_block.id);
    parlance::setStyle(this, style::card, QStringLiteral("plain"));
}

Grain Tile::timeGrain() const
{
    if (!m_block.visual.options.contains(QLatin1String("grains")))
        return Grain::Day;
    const auto resolved = resolve(m_context.filter.period, Compare::None, m_context.now, m_context.zone);
    TimeRange range = resolved ? resolved->range : TimeRange{};
    if (m_context.extent) { // a period without an end is as long as the data
        range.from = range.from ? range.from : m_context.extent->from;
        range.to = range.to ? range.to : m_context.extent->to;
    }
    return m_block.visual.kind == VisualKind::Retention ? cohortGrainFor(range) : grainFor(range);
}

QString Tile::title() const
{
    const QJsonObject titles = m_block.visual.options.value(QLatin1String("grains")).toObject();
    const QString other = titles.value(QLatin1String(grainName(timeGrain()))).toString();
    return documentText(other.isEmpty() ? m_block.title : other);
}

std::vector<Query> Tile::queries() const
{
    const auto own = ownValue();
    if (!own)
        return {};
    std::vector<Query> queries = chosenQueries(m_block, m_chosen);
    const PageFilter here = filterHere();
    const Grain grain = timeGrain();
    for (Query &query : queries) {
        for (Grouping &by : query.by) {
            const bool inTime = by.dimension == DimensionKey::Time || by.dimension == DimensionKey::Cohort;
            if (inTime && by.grain == Grain::Day)
                by.grain = grain;
        }
        if (*own)
            query = (*own)->asked(std::move(query));
        query = onPage(std::move(query), here);
        if (const auto minutes = m_block.visual.options.value(QLatin1String("last_minutes")).toInt(); minutes > 0)
            query.period = lastMinutes(m_context.extent, minutes);
    }
    return queries;
}

// Null without one; an error also while nobody has said which there are.
Result<std::optional<OwnValue>> Tile::ownValue() const
{
    const QString of = m_block.visual.options.value(QLatin1String("value")).toString();
    if (of.isEmpty())
        return std::optional<OwnValue>();
    auto found = OwnValue::find(of, m_context.desk ? m_context.desk->measures : OwnMeasures());
    if (!found)
        return tl::unexpected(found.error());
    return std::optional(std::move(*found));
}

std::optional<Error> Tile::problem() const
{
    const auto own = ownValue();
    return own ? std::nullopt : std::optional(own.error());
}

std::vector<TablePtr> Tile::shown(std::vector<TablePtr> answers) const
{
    const auto own = ownValue();
    if (!own || !*own)
        return answers;
    for (TablePtr &table : answers) {
        if (auto shown = (*own)->shown(table))
            table = std::move(*shown);
    }
    return answers;
}

PageFilter Tile::filterHere() const
{
    PageFilter filter = m_context.filter;
    filter.where = m_only && filter.where;
    return filter;
}

QString Tile::onlyText() const
{
    return m_only.isEmpty() ? QString() : filterText(m_only, m_answer.tables);
}

void Tile::setPlace(const Block &block)
{
    m_block.column = block.column;
    m_block.row = block.row;
    m_block.columns = block.columns;
    m_block.rows = block.rows;
}

void Tile::addMoreActions(QMenu &menu)
{
    if (m_more)
        m_more(menu);
}

bool Tile::opensMember(DimensionKey dimension) const
{
    if (dimension == DimensionKey::Conversation) // has no page of its own: the list of conversations shows it
        return m_block.opens == QLatin1String("conversations") && m_context.pages.contains(m_block.opens);
    const auto page = m_context.memberPages.find(dimension);
    return page != m_context.memberPages.end() && page->second == m_block.opens;
}

void Tile::addMemberActions(QMenu &menu, const Mark &mark, const std::vector<TablePtr> &tables)
{
    for (size_t i = 0; i < mark.members.size(); ++i) {
        const auto &[dimension, member] = mark.members[i];
        if (const qint64 conversation = dimension == DimensionKey::Conversation ? member.toLongLong() : 0;
            conversation != 0 && m_context.conversations.transcripts.read)
            menu.addAction(tr("Read the conversation"), this, [this, conversation] { readConversation(conversation); });
        const auto page = m_context.memberPages.find(dimension);
        if (page == m_context.memberPages.end() || (i < mark.nulls.size() && mark.nulls[i]))
            continue;
        Mark one;
        one.members = {{dimension, member}};
        menu.addAction(tr("Open %1").arg(describeMembers(one, tables)), this,
                       [this, page = page->second, dimension = dimension, member = member] {
                           Q_EMIT memberRequested(page, dimension, member);
                       });
    }
}

void Tile::readConversation(qint64 conversation)
{
    TranscriptsWindow::of(this)->open(m_context.conversations.transcripts, {conversation, 0, false}, m_context.zone,
                                      m_context.style, *m_context.theme);
}

QStringList Tile::chosen() const
{
    QStringList ids;
    for (size_t i = 0; i < m_block.choices.size(); ++i)
        ids << m_block.choices[i][size_t(m_chosen[i])].id;
    return ids;
}

void Tile::choose(const QStringList &ids)
{
    for (size_t i = 0; i < m_block.choices.size() && qsizetype(i) < ids.size(); ++i) {
        const std::vector<Choice> &group = m_block.choices[i];
        for (size_t k = 0; k < group.size(); ++k) {
            if (group[k].id == ids[qsizetype(i)])
                m_chosen[i] = int(k);
        }
    }
}

void Tile::setChosen(const QStringList &ids)
{
    choose(ids);
    choicesShown();
    Q_EMIT choiceChanged();
}

void Tile::setChosenIndex(int group, int index)
{
    if (m_chosen[size_t(group)] == index)
        return;
    m_chosen[size_t(group)] = index;
    Q_EMIT choiceChanged();
}

void Tile::present(TileAnswer answer)
{
    m_answer = std::move(answer);
    answerChanged();
}

} // namespace parlance
