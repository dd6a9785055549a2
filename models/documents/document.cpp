#include "models/documents/document.h"

#include "models/documents/documentparts.h"

#include <QJsonArray>

namespace parlance {

using namespace parts;

namespace {

constexpr int documentVersion = 1;

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
