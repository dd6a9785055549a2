#include "models/documents/owndashboards.h"

#include "models/core/wholefile.h"
#include "models/documents/documentparts.h"

#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace parlance {

using namespace parts;

namespace {

constexpr QLatin1String trashedMember("trashed"), chosenOption("chosen"), onlyOption("only");
constexpr QLatin1String defaultIcon("layout-dashboard");
constexpr int deepest = 2000; // rows of a grid that somebody else wrote

Result<void> check(const Document &document)
{
    if (document.title.trimmed().isEmpty())
        return wrong(QStringLiteral("title"), QStringLiteral("a dashboard needs a title"));
    if (document.blocks.size() > size_t(mostBlocks))
        return wrong(QStringLiteral("blocks"), QStringLiteral("more than %1 cards").arg(mostBlocks));
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const Block &block = document.blocks[i];
        if (block.row > deepest || block.rows > deepest)
            return wrong(QStringLiteral("blocks[%1].at").arg(i), QStringLiteral("lies too far down"));
    }
    return {};
}

QString lettersOf(const QString &title)
{
    QString stem;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber())
            stem += c;
        else if (!stem.isEmpty() && !stem.endsWith(u'-'))
            stem += u'-';
    }
    while (stem.endsWith(u'-'))
        stem.chop(1);
    return stem.left(40);
}

QString numbered(const QString &text, const QString &between, const QStringList &taken)
{
    for (int number = 1;; ++number) {
        const QString candidate = number == 1 ? text : text + between + QString::number(number);
        if (!taken.contains(candidate))
            return candidate;
    }
}

bool besideEachOther(const Block &a, const Block &b)
{
    return a.column < b.column + b.columns && b.column < a.column + a.columns;
}

// From the top down, each as high as those before it let it.
std::vector<Block> closedUp(std::vector<Block> blocks, const std::vector<size_t> &order)
{
    for (size_t i = 0; i < order.size(); ++i) {
        Block &block = blocks[order[i]];
        int row = 0;
        for (size_t k = 0; k < i; ++k) {
            const Block &above = blocks[order[k]];
            if (besideEachOther(above, block))
                row = std::max(row, above.row + above.rows);
        }
        block.row = row;
    }
    return blocks;
}

std::vector<size_t> readingOrder(const std::vector<Block> &blocks)
{
    std::vector<size_t> order(blocks.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t i) { return std::pair(blocks[i].row, blocks[i].column); });
    return order;
}

GridPlace inBounds(GridPlace place, const GridPlace &least)
{
    place.columns = std::clamp(place.columns, least.columns, 12);
    place.rows = std::clamp(place.rows, least.rows, 40);
    place.column = std::clamp(place.column, 0, 12 - place.columns);
    place.row = std::max(0, place.row);
    return place;
}

std::vector<std::pair<int, int>> cornersOf(const std::vector<Block> &blocks)
{
    std::vector<std::pair<int, int>> corners;
    for (const Block &block : blocks)
        corners.emplace_back(block.row, block.column);
    return corners;
}

// A card of the same size that lies under the middle of the place: the two change places.
std::optional<size_t> alikeUnder(const std::vector<Block> &blocks, size_t index, const GridPlace &place)
{
    const Block &moving = blocks[index];
    if (place.columns != moving.columns || place.rows != moving.rows)
        return std::nullopt;
    const int across = 2 * place.column + place.columns, down = 2 * place.row + place.rows; // in halves
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block &other = blocks[i];
        const bool alike = i != index && other.columns == place.columns && other.rows == place.rows;
        if (alike && 2 * other.column <= across && across < 2 * (other.column + other.columns) &&
            2 * other.row <= down && down < 2 * (other.row + other.rows))
            return i;
    }
    return std::nullopt;
}

// The card that stands flush beside it in that direction; a row is what begins and ends together.
std::optional<size_t> neighbour(const std::vector<Block> &blocks, size_t index, GridStep step)
{
    const Block &block = blocks[index];
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block &other = blocks[i];
        const bool flush = step == GridStep::Right ? other.column == block.column + block.columns
                                                   : other.column + other.columns == block.column;
        if (i != index && flush && other.row == block.row && other.rows == block.rows)
            return i;
    }
    return std::nullopt;
}

int depthOf(const std::vector<Block> &blocks)
{
    int depth = 0;
    for (const Block &block : blocks)
        depth = std::max(depth, block.row + block.rows);
    return depth;
}

} // namespace

QJsonObject toJson(const OwnDashboard &dashboard)
{
    QJsonObject json = toJson(dashboard.document);
    if (dashboard.trashed)
        json.insert(trashedMember, isoUtc(*dashboard.trashed));
    return json;
}

Result<OwnDashboard> ownDashboardFromJson(const QString &key, const QJsonObject &json)
{
    auto document = documentFromJson(json);
    if (!document)
        return tl::unexpected(document.error());
    OwnDashboard own{std::move(*document), {}};
    if (const auto checked = check(own.document); !checked)
        return tl::unexpected(checked.error());
    own.document.key = key;
    own.document.group = ownGroup;
    if (own.document.icon.isEmpty())
        own.document.icon = defaultIcon;
    const QJsonValue trashed = own.document.unknown.take(trashedMember);
    if (const auto at = parseIsoTime(trashed.toString().toStdString(), TimeZone()))
        own.trashed = at;
    return own;
}

QByteArray writeDashboard(const Document &document)
{
    return QJsonDocument(toJson(document)).toJson(QJsonDocument::Indented);
}

Result<Document> readDashboard(const QByteArray &bytes, const QString &name)
{
    const auto unreadable = [&name](Error error) {
        error.place.file = name;
        return tl::unexpected(std::move(error));
    };
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCategory::Unreadable, problem.errorString(), {name, -1, problem.offset, {}});
    if (!json.object().value(QLatin1String("blocks")).isArray())
        return fail(ErrorCategory::Unreadable, QStringLiteral("this is no dashboard of Parlance"), {name, -1, -1, {}});
    auto document = documentFromJson(json.object());
    if (!document)
        return unreadable(document.error());
    if (const auto checked = check(*document); !checked)
        return unreadable(checked.error());
    document->title = document->title.simplified().left(longestTitle);
    document->unknown.remove(trashedMember);
    return document;
}

Result<Document> readDashboardFile(const QString &path)
{
    const auto bytes = readWholeFile(path, largestDashboard);
    return bytes ? readDashboard(*bytes, path) : tl::unexpected(bytes.error());
}

QString dashboardKey(const QString &title, const QStringList &taken)
{
    const QString stem = lettersOf(title);
    return numbered(QStringLiteral("own-") + (stem.isEmpty() ? QStringLiteral("dashboard") : stem), QStringLiteral("-"),
                    taken);
}

QString freeTitle(const QString &title, const QStringList &taken)
{
    return numbered(title, QStringLiteral(" "), taken);
}

Document emptyDashboard(const QString &key, const QString &title)
{
    Document document;
    document.key = key;
    document.title = title;
    document.icon = defaultIcon;
    document.group = ownGroup;
    return document;
}

Document duplicated(const Document &page, const PageLook &look, const QString &key, const QString &title)
{
    Document copy = page;
    copy.key = key;
    copy.title = title;
    copy.icon = page.icon.isEmpty() ? QString(defaultIcon) : page.icon;
    copy.group = ownGroup;
    copy.parameter.reset();
    copy.parent.clear();
    for (Block &block : copy.blocks) {
        const auto chosen = look.chosen.find(block.id);
        block = pinned(std::move(block), chosen == look.chosen.end() ? QStringList() : chosen->second, look.only);
    }
    return copy;
}

Block pinned(Block block, const QStringList &chosen, const Filter &only)
{
    if (!chosen.isEmpty())
        block.visual.options.insert(chosenOption, QJsonArray::fromStringList(chosen));
    const Filter both = onlyIn(block) && only;
    if (!both.isEmpty())
        block.visual.options.insert(onlyOption, toText(both));
    return block;
}

QStringList chosenIn(const Block &block)
{
    QStringList ids;
    for (const QJsonValue &id : block.visual.options.value(chosenOption).toArray())
        ids << id.toString();
    return ids;
}

Filter onlyIn(const Block &block)
{
    const QString text = block.visual.options.value(onlyOption).toString();
    auto parsed = text.isEmpty() ? Result<ParsedFilter>() : parseFilter(text);
    return parsed && parsed->having.isEmpty() ? std::move(parsed->where) : Filter();
}

Block withoutOnly(Block block)
{
    block.visual.options.remove(onlyOption);
    return block;
}

Block renamedBlock(Block block, const QString &title)
{
    block.title = title;
    const QLatin1String grains("grains");
    if (block.visual.options.contains(grains)) { // the grain still follows the period; the title no longer does
        QJsonObject titles = block.visual.options.value(grains).toObject();
        for (auto it = titles.begin(); it != titles.end(); ++it)
            it.value() = title;
        block.visual.options.insert(grains, titles);
    }
    return block;
}

Document withBlock(Document document, Block block)
{
    QStringList ids;
    for (const Block &known : document.blocks)
        ids << known.id;
    block.id = numbered(block.id.isEmpty() ? QStringLiteral("card") : block.id, QStringLiteral("-"), ids);
    // Figures stand side by side, as do other narrow cards: the last row may have room for one more.
    const int depth = depthOf(document.blocks);
    block.row = depth;
    block.column = 0;
    for (int row = 0; row <= depth; ++row) {
        for (int column = 0; column + block.columns <= 12; ++column) {
            Block there = block;
            there.row = row;
            there.column = column;
            const bool isFree = std::ranges::none_of(document.blocks, [&](const Block &known) {
                return besideEachOther(known, there) && known.row < row + there.rows && row < known.row + known.rows;
            });
            if (!isFree)
                continue;
            document.blocks.push_back(std::move(there));
            return document;
        }
    }
    document.blocks.push_back(std::move(block));
    return document;
}

Document withoutBlock(Document document, const QString &id)
{
    std::erase_if(document.blocks, [&id](const Block &block) { return block.id == id; });
    document.blocks = closedUp(document.blocks, readingOrder(document.blocks));
    return document;
}

GridPlace placeOf(const Block &block)
{
    return {block.column, block.row, block.columns, block.rows};
}

GridPlace leastSize(const Block &block)
{
    return block.visual.kind == VisualKind::Kpi ? GridPlace{0, 0, 2, 3} : GridPlace{0, 0, 2, 4};
}

std::vector<Block> placed(std::vector<Block> blocks, size_t index, GridPlace place)
{
    const GridPlace before = placeOf(blocks[index]);
    place = inBounds(place, leastSize(blocks[index]));
    std::vector<size_t> order = readingOrder(blocks);
    std::erase(order, index);
    if (const auto twin = alikeUnder(blocks, index, place)) {
        std::swap(blocks[*twin].column, blocks[index].column);
        std::swap(blocks[*twin].row, blocks[index].row);
        return closedUp(blocks, readingOrder(blocks));
    }
    Block &block = blocks[index];
    block.column = place.column;
    block.columns = place.columns;
    block.rows = place.rows;
    block.row = place.row;
    // Middles are compared, in half rows. Who goes down passes those whose middle is as low as its own, who goes up those
    // that begin no higher; who grows or goes sideways passes nobody.
    const int middle = 2 * place.row + place.rows;
    const auto staysAbove = [&](size_t other) {
        const int theirs = 2 * blocks[other].row + blocks[other].rows;
        if (place.row == before.row)
            return blocks[other].row < place.row;
        if (place.row > before.row)
            return theirs <= middle;
        return theirs < middle && blocks[other].row < place.row;
    };
    std::vector<size_t> sorted, below;
    for (const size_t other : order)
        (staysAbove(other) ? sorted : below).push_back(other);
    sorted.push_back(index);
    sorted.insert(sorted.end(), below.begin(), below.end());
    return closedUp(std::move(blocks), sorted);
}

std::vector<Block> stepped(const std::vector<Block> &blocks, size_t index, GridStep step)
{
    const GridPlace now = placeOf(blocks[index]);
    const auto before = cornersOf(blocks);
    const bool sideways = step == GridStep::Left || step == GridStep::Right;
    if (const auto beside = sideways ? neighbour(blocks, index, step) : std::nullopt) {
        auto next = blocks;
        Block &left = next[step == GridStep::Right ? index : *beside];
        Block &right = next[step == GridStep::Right ? *beside : index];
        right.column = left.column;
        left.column = right.column + right.columns;
        return closedUp(next, readingOrder(next));
    }
    const int direction = step == GridStep::Left || step == GridStep::Up ? -1 : 1;
    const int most = sideways ? 1 : depthOf(blocks) + 1;
    for (int distance = 1; distance <= most; ++distance) {
        GridPlace there = now;
        (sideways ? there.column : there.row) += direction * distance;
        if (there.row < 0 || there.column < 0 || there.column + there.columns > 12)
            break;
        auto next = placed(blocks, index, there);
        if (cornersOf(next) != before)
            return next;
    }
    return blocks;
}

std::vector<Block> resized(const std::vector<Block> &blocks, size_t index, GridStep step)
{
    GridPlace place = placeOf(blocks[index]);
    switch (step) {
    case GridStep::Left:
        --place.columns;
        break;
    case GridStep::Right:
        if (place.column + place.columns == 12 && place.column > 0)
            --place.column; // at the right edge a card grows to the left
        ++place.columns;
        break;
    case GridStep::Up:
        --place.rows;
        break;
    case GridStep::Down:
        ++place.rows;
        break;
    }
    if (inBounds(place, leastSize(blocks[index])) == placeOf(blocks[index]))
        return blocks;
    return placed(blocks, index, place);
}

} // namespace parlance
