#include "models/documents/document.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace parlance {

namespace {

constexpr int documentVersion = 1;

// Names in files are permanent; append only.
constexpr std::array<std::pair<VisualKind, const char *>, 19> kindNames{{
    {VisualKind::Kpi, "kpi"},
    {VisualKind::Line, "line"},
    {VisualKind::Area, "area"},
    {VisualKind::StackedPanels, "stacked_panels"},
    {VisualKind::Bars, "bars"},
    {VisualKind::RankedBars, "ranked_bars"},
    {VisualKind::StackedColumns, "stacked_columns"},
    {VisualKind::Donut, "donut"},
    {VisualKind::Heatmap, "heatmap"},
    {VisualKind::Matrix, "matrix"},
    {VisualKind::Table, "table"},
    {VisualKind::Text, "text"},
    {VisualKind::Custom, "custom"},
    {VisualKind::Treemap, "treemap"},
    {VisualKind::Retention, "retention"},
    {VisualKind::Intervals, "intervals"},
    {VisualKind::Histogram, "histogram"},
    {VisualKind::Sankey, "sankey"},
    {VisualKind::Waterfall, "waterfall"},
}};

QString kindName(VisualKind kind)
{
    for (const auto &[value, name] : kindNames) {
        if (value == kind)
            return QLatin1String(name);
    }
    return {};
}

std::optional<VisualKind> kindFromName(const QString &text)
{
    for (const auto &[value, name] : kindNames) {
        if (text == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

tl::unexpected<Error> wrong(const QString &path, const QString &text)
{
    return fail(ErrorCategory::Unreadable, text, Place{.file = {}, .line = -1, .offset = -1, .path = path});
}

// The error of a nested value, with its place seen from the document.
tl::unexpected<Error> within(const QString &path, Error error)
{
    error.category = ErrorCategory::Unreadable;
    error.place.path = error.place.path.isEmpty() ? path : path + QLatin1Char('.') + error.place.path;
    return tl::unexpected(std::move(error));
}

// Takes members out of an object; what is left at the end is unknown to this program and kept.
class Members
{
public:
    explicit Members(QJsonObject object)
        : m_rest(std::move(object))
    {}

    QJsonValue take(const char *key) { return m_rest.take(QLatin1String(key)); }
    QString text(const char *key) { return take(key).toString(); }
    [[nodiscard]] QJsonObject rest() const { return m_rest; }

private:
    QJsonObject m_rest;
};

void setText(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

QJsonArray queriesToJson(const std::vector<Query> &queries)
{
    QJsonArray array;
    for (const Query &query : queries)
        array.append(toJson(query));
    return array;
}

QJsonObject visualToJson(const Visual &visual)
{
    QJsonObject object = visual.options;
    object.insert(QStringLiteral("kind"), kindName(visual.kind));
    return object;
}

Result<Visual> visualFromJson(QJsonObject object, const QString &path)
{
    const QString name = object.take(QStringLiteral("kind")).toString();
    if (const std::optional<VisualKind> kind = kindFromName(name))
        return Visual{*kind, object};
    return wrong(path + QStringLiteral(".kind"), QStringLiteral("unknown kind of visual \"%1\"").arg(name));
}

QJsonArray choicesToJson(const std::vector<std::vector<Choice>> &groups)
{
    QJsonArray array;
    for (const std::vector<Choice> &group : groups) {
        QJsonArray alternatives;
        for (const Choice &choice : group) {
            QJsonObject object{{QStringLiteral("id"), choice.id}, {QStringLiteral("label"), choice.label}};
            if (choice.query != Query())
                object.insert(QStringLiteral("query"), toJson(choice.query));
            if (choice.visual)
                object.insert(QStringLiteral("visual"), visualToJson(*choice.visual));
            alternatives.append(object);
        }
        array.append(alternatives);
    }
    return array;
}

QJsonObject blockToJson(const Block &block)
{
    QJsonObject object = block.unknown;
    setText(object, "id", block.id);
    setText(object, "title", block.title);
    setText(object, "opens", block.opens);
    if (!block.queries.empty())
        object.insert(QStringLiteral("queries"), queriesToJson(block.queries));
    if (!block.choices.empty())
        object.insert(QStringLiteral("choices"), choicesToJson(block.choices));
    object.insert(QStringLiteral("visual"), visualToJson(block.visual));
    object.insert(QStringLiteral("at"), QJsonArray{block.column, block.row, block.columns, block.rows});
    return object;
}

Result<std::vector<Query>> queriesFromJson(const QJsonArray &array, const QString &path)
{
    std::vector<Query> queries;
    for (qsizetype i = 0; i < array.size(); ++i) {
        Result<Query> query = queryFromJson(array[i].toObject());
        if (!query)
            return within(QStringLiteral("%1[%2]").arg(path).arg(i), query.error());
        queries.push_back(std::move(*query));
    }
    return queries;
}

Result<std::vector<std::vector<Choice>>> choicesFromJson(const QJsonArray &array, const QString &path)
{
    std::vector<std::vector<Choice>> groups;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonArray alternatives = array[i].toArray();
        std::vector<Choice> group;
        for (qsizetype k = 0; k < alternatives.size(); ++k) {
            const QJsonObject object = alternatives[k].toObject();
            const QString at = QStringLiteral("%1[%2][%3]").arg(path).arg(i).arg(k);
            Choice choice{
                object.value(QStringLiteral("id")).toString(), object.value(QStringLiteral("label")).toString(), {}};
            if (object.contains(QStringLiteral("query"))) {
                Result<Query> query = queryFromJson(object.value(QStringLiteral("query")).toObject());
                if (!query)
                    return within(at + QStringLiteral(".query"), query.error());
                choice.query = std::move(*query);
            }
            if (object.contains(QStringLiteral("visual"))) {
                auto visual =
                    visualFromJson(object.value(QStringLiteral("visual")).toObject(), at + QStringLiteral(".visual"));
                if (!visual)
                    return tl::unexpected(visual.error());
                choice.visual = std::move(*visual);
            }
            group.push_back(std::move(choice));
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

bool readPlace(const QJsonArray &at, Block &block)
{
    if (at.size() != 4)
        return false;
    block.column = at[0].toInt(-1);
    block.row = at[1].toInt(-1);
    block.columns = at[2].toInt(-1);
    block.rows = at[3].toInt(-1);
    return block.column >= 0 && block.row >= 0 && block.columns >= 1 && block.rows >= 1 &&
           block.column + block.columns <= 12;
}

Result<Block> blockFromJson(const QJsonObject &json, const QString &path)
{
    Members members(json);
    Block block;
    block.id = members.text("id");
    block.title = members.text("title");
    block.opens = members.text("opens");
    if (block.id.isEmpty())
        return wrong(path + QStringLiteral(".id"), QStringLiteral("a block needs an id"));

    auto queries = queriesFromJson(members.take("queries").toArray(), path + QStringLiteral(".queries"));
    if (!queries)
        return tl::unexpected(queries.error());
    block.queries = std::move(*queries);
    auto choices = choicesFromJson(members.take("choices").toArray(), path + QStringLiteral(".choices"));
    if (!choices)
        return tl::unexpected(choices.error());
    block.choices = std::move(*choices);

    auto visual = visualFromJson(members.take("visual").toObject(), path + QStringLiteral(".visual"));
    if (!visual)
        return tl::unexpected(visual.error());
    block.visual = std::move(*visual);
    if (!readPlace(members.take("at").toArray(), block))
        return wrong(path + QStringLiteral(".at"),
                     QStringLiteral("expected [column, row, columns, rows] on 12 columns"));
    block.unknown = members.rest();
    return block;
}

} // namespace

QJsonObject toJson(const Document &document)
{
    QJsonObject object = document.unknown;
    object.insert(QStringLiteral("version"), documentVersion);
    setText(object, "key", document.key);
    setText(object, "title", document.title);
    setText(object, "icon", document.icon);
    setText(object, "group", document.group);
    if (document.parameter)
        setText(object, "parameter", QLatin1String(catalog::info(*document.parameter).name));
    setText(object, "parent", document.parent);
    QJsonArray blocks;
    for (const Block &block : document.blocks)
        blocks.append(blockToJson(block));
    object.insert(QStringLiteral("blocks"), blocks);
    return object;
}

Result<Document> documentFromJson(const QJsonObject &json)
{
    Members members(json);
    if (members.take("version").toInt() < 1)
        return wrong(QStringLiteral("version"), QStringLiteral("this is not a Parlance document"));
    Document document;
    document.key = members.text("key");
    document.title = members.text("title");
    document.icon = members.text("icon");
    document.group = members.text("group");
    document.parent = members.text("parent");
    if (const QString parameter = members.text("parameter"); !parameter.isEmpty()) {
        document.parameter = catalog::dimension(parameter);
        if (!document.parameter)
            return wrong(QStringLiteral("parameter"), QStringLiteral("there is no dimension \"%1\"").arg(parameter));
    }
    if (document.key.isEmpty())
        return wrong(QStringLiteral("key"), QStringLiteral("a document needs a key"));

    const QJsonArray blocks = members.take("blocks").toArray();
    QStringList ids;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const QString path = QStringLiteral("blocks[%1]").arg(i);
        Result<Block> block = blockFromJson(blocks[i].toObject(), path);
        if (!block)
            return tl::unexpected(block.error());
        if (ids.contains(block->id))
            return wrong(path + QStringLiteral(".id"), QStringLiteral("the id \"%1\" is used twice").arg(block->id));
        ids.append(block->id);
        document.blocks.push_back(std::move(*block));
    }
    document.unknown = members.rest();
    return document;
}

namespace {

// The alternative pressed in a segmented control; nullptr when it has none.
const Choice *chosenOf(const Block &block, const std::vector<int> &chosen, size_t group)
{
    const std::vector<Choice> &choices = block.choices[group];
    if (choices.empty())
        return nullptr;
    const int wanted = group < chosen.size() ? chosen[group] : 0;
    const bool known = wanted >= 0 && wanted < int(choices.size());
    return &choices[size_t(known ? wanted : 0)];
}

} // namespace

std::vector<Query> chosenQueries(const Block &block, const std::vector<int> &chosen)
{
    std::vector<Query> queries = block.queries;
    for (size_t i = 0; i < block.choices.size() && !queries.empty(); ++i) {
        const Choice *choice = chosenOf(block, chosen, i);
        if (!choice)
            continue;
        if (!choice->query.measures.empty()) {
            for (Query &query : queries)
                query.measures = choice->query.measures;
        }
        if (!choice->query.by.empty())
            queries.front().by = choice->query.by;
        if (choice->query.limit > 0)
            queries.front().limit = choice->query.limit;
    }
    return queries;
}

Visual chosenVisual(const Block &block, const std::vector<int> &chosen)
{
    Visual visual = block.visual;
    for (size_t i = 0; i < block.choices.size(); ++i) {
        if (const Choice *choice = chosenOf(block, chosen, i); choice && choice->visual)
            visual = *choice->visual;
    }
    return visual;
}

} // namespace parlance
