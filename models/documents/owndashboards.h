// Dashboards that people make for themselves: a Document of the workspace, its cards pinned from other pages and arranged
// on the grid. Everything here is a value in, a value out; undo is the value before.
#pragma once

#include "models/documents/document.h"
#include "models/documents/pagefilter.h"

#include <map>

namespace parlance {

struct OwnDashboard
{
    Document document;                 // group "own"
    std::optional<UtcMs> trashed = {}; // since when it is in the trash
    bool operator==(const OwnDashboard &) const = default;
};

inline constexpr QLatin1String ownGroup("own"); // of the rail

// The document with "trashed" as a further member.
QJsonObject toJson(const OwnDashboard &dashboard);
// Of the workspace: the key is the one it is kept under.
Result<OwnDashboard> ownDashboardFromJson(const QString &key, const QJsonObject &json);

// As a file: indented, for people and for diff. A file may hold any page, built-in ones too; what it is called here and
// where it stands is not read from it. Errors are Unreadable with Place::file and Place::path at the offending member.
QByteArray writeDashboard(const Document &document);
Result<Document> readDashboard(const QByteArray &bytes, const QString &name);
Result<Document> readDashboardFile(const QString &path);

inline constexpr int mostBlocks = 100;   // of one dashboard
inline constexpr int longestTitle = 120; // of a dashboard or a card
inline constexpr qint64 largestDashboard = 4 * 1024 * 1024;

// "Team board" → "own-team-board", or with a number behind it when that is taken: what links and the command line say.
QString dashboardKey(const QString &title, const QStringList &taken);
// "Overview", "Overview 2", …: the first that is not taken.
QString freeTitle(const QString &title, const QStringList &taken);

Document emptyDashboard(const QString &key, const QString &title);
// A page as an own dashboard: its cards keep what is pressed in them (chosen, by id of the block) and what the page
// about one member is limited to.
struct PageLook
{
    std::map<QString, QStringList> chosen;
    Filter only;
};
Document duplicated(const Document &page, const PageLook &look, const QString &key, const QString &title);

// Options of the visual of any block, see docs/dashboards.md.
Block pinned(Block block, const QStringList &chosen, const Filter &only);
QStringList chosenIn(const Block &block);
Filter onlyIn(const Block &block); // empty when there is none or it cannot be read
Block withoutOnly(Block block);
Block renamedBlock(Block block, const QString &title); // also where the title follows the grain

// A card in the first place that is free, below the others; its id is made unique.
Document withBlock(Document document, Block block);
Document withoutBlock(Document document, const QString &id); // the others close up

struct GridPlace
{
    int column = 0, row = 0, columns = 1, rows = 1;
    bool operator==(const GridPlace &) const = default;
};
GridPlace placeOf(const Block &block);
// How small a card may become.
GridPlace leastSize(const Block &block);

// The block in (about) this place; others make room: those whose middle lies above its middle stand above it, and all
// of them close up towards the top, so that no card lies on another and no hole is left that a card could fall into.
std::vector<Block> placed(std::vector<Block> blocks, size_t index, GridPlace place);
enum class GridStep { Left, Right, Up, Down };
// The next arrangement in that direction, by keyboard; the same one when there is none.
std::vector<Block> stepped(const std::vector<Block> &blocks, size_t index, GridStep step);
std::vector<Block> resized(const std::vector<Block> &blocks, size_t index, GridStep step);

} // namespace parlance
