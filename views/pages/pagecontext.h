// What the window gives to a page. Filled by app; a value, so that a page can be shown without a window.
#pragma once

#include "models/documents/pagefilter.h"
#include "models/documents/pricelist.h"
#include "models/live/exportjob.h"
#include "models/query/environments.h"
#include "views/charts/chart.h"
#include "views/pages/auditaccess.h"
#include "views/pages/conversationaccess.h"
#include "views/pages/zoomtrail.h"

#include <QIODevice>

#include <functional>
#include <map>
#include <stop_token>

namespace parlance {

class Prompter;
class QueryService;
struct PageDesk;

// A user of the workspace, with or without messages.
struct UserEntry
{
    QString key, label, group;
    bool operator==(const UserEntry &) const = default;
};

// Runs on a worker, uses only what it captured. All users ever imported, in any order.
using UserFetch = std::function<Result<std::vector<UserEntry>>(std::stop_token)>;

// What a source says of a bot, used or not.
struct BotEntry
{
    QString key, label, description, owner, type, scope, status, syncStatus;
    std::optional<bool> published, pinned;
    bool hasInstruction = false;
    int knowledgeSources = 0;
    std::optional<UtcMs> created, lastUsed, deleted;

    bool operator==(const BotEntry &) const = default;
};
using BotFetch = std::function<Result<std::vector<BotEntry>>(std::stop_token)>; // like UserFetch

// Writes a Table as CSV, as the command line does; on a worker. The views know no exporter; app binds it.
using TableWriter = std::function<Result<void>(const Table &, QIODevice &, std::stop_token)>;

// Tables with what they are called and how they are drawn, for an Excel workbook; app binds it likewise.
struct ExcelPart
{
    QString title;
    TablePtr table;
    std::optional<Visual> visual = {}; // nullopt: as the shape of the table has it
};
// On the GUI thread; what it gives runs on a worker and uses only what it captured.
using WorkbookPreparer = std::function<ExportWriter(const QString &title, const std::vector<ExcelPart> &parts)>;

struct PageContext
{
    QueryService *queries = nullptr; // outlives the page
    PageFilter filter;
    // First and last message of the data; nullopt: nothing imported yet.
    std::optional<TimeRange> extent;
    Environments environments; // of the workspace; more than one are not summed by accident
    UtcMs now = 0;             // when the page was asked; relative periods of the subtitle are resolved with it
    TimeZone zone;
    NumberStyle style;
    const Theme *theme = nullptr; // never null when a page is built; outlives the page
    std::vector<Annotation> annotations;
    bool annotatable = false;            // the user may add some
    std::shared_ptr<ColourBook> colours; // one for all pages of a window (GUI thread); null: the page makes its own
    std::shared_ptr<ZoomTrail> zooms;    // likewise; null: there is no way back from a zoom but that of the window
    PriceList prices;
    UserFetch allUsers;               // may be empty: the page then offers no "users without usage"
    BotFetch allBots;                 // may be empty: the pages then know no more of bots than their figures
    QString adminUrl;                 // where the platform's own pages are; empty: nobody said
    ConversationAccess conversations; // its functions may be empty: lists then stay empty
    AuditAccess audit;                // likewise
    Prompter *prompter = nullptr;     // asks where a file is to be; outlives the page. Null: the tiles save none
    ExportRunner runExport;           // may be empty: the tiles then offer neither CSV nor a workbook
    TableWriter writeCsv;             // may be empty: no CSV
    WorkbookPreparer prepareWorkbook; // may be empty: no workbook
    std::function<void()> editPrices; // opens the dialog of prices; may be empty
    QStringList pages;                // keys of the pages that exist; links to others are left out
    // The pages about one member of a dimension, by dimension.
    std::map<DimensionKey, QString> memberPages;
    std::shared_ptr<const PageDesk> desk; // may be null: no own dashboards then
    QString asOf;       // "Nordwind production · Data until 20 Nov, 23:00": at the foot of what is printed
    bool paper = false; // to be printed: what is there to be clicked is left out
};

} // namespace parlance
