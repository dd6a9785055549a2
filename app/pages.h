// The page table: every page brings its key, title, icon, group and factory. The window knows no page by name.
#pragma once

#include "app/session.h"
#include "models/documents/exploration.h"
#include "views/dialogs/prompter.h"
#include "views/pages/pageprint.h"

#include <QJsonObject>

namespace parlance {

// What a page may ask of the window.
struct PageHost
{
    Session *session = nullptr;
    Prompter *prompter = nullptr;
    QLocale locale;
    std::function<void(const Filter &)> addFilter;
    std::function<void(const TimeRange &)> setRange;
    std::function<void(const QString &page, const TimeRange &range, const Filter &where)> openPlace;
    std::function<void(const Period &)> setPeriod;
    std::function<void(const QString &page)> openPage;    // with the filter as it is, without that of the page left
    std::function<void(const QString &page)> openDetails; // with the whole filter
    std::function<void(const Exploration &)> explore;     // with the whole filter
    std::function<void(const QString &page, DimensionKey dimension, const QString &member)> openMember;
    std::function<void(const Annotation &)> annotate, removeAnnotation;
    ExportRunner runExport;
    std::function<void(const ReportBlock &block, const QString &report)> sendToReport; // an empty key: a new one
    // Of an own dashboard: what it is to be and what was done; a card whose title is to be asked for; handles over it.
    std::function<void(const Document &after, const QString &what)> editDashboard;
    std::function<void(const Document &dashboard, const QString &block)> renameCard;
    std::function<void()> arrangingChanged;
    // Of an alert; nothing before: a new one, nothing after: removed.
    std::function<void(const QString &what, const std::optional<Alert> &before, const std::optional<Alert> &after)>
        editAlert;
    std::function<void(const QString &text)> showStatus;
    std::function<void()> subtitleChanged;
};

// A page in the window. The functions live as long as the widget; empty ones are not offered.
struct Page
{
    QWidget *widget = nullptr;
    std::function<void(const PageContext &)> setContext;
    std::function<QString()> subtitle;
    std::function<QString()> title; // of a page about one member: its name; may be empty
    std::function<QJsonObject()> saveState;
    std::function<void(const QJsonObject &)> restoreState;
    std::function<std::vector<std::pair<QString, TablePtr>>()> tables;
    std::function<Result<void>(const PrintInfo &, PrintFormat, QIODevice &)> print;
    std::function<void(bool dragging)> setDragging;
    std::function<void(const QString &text)> search; // of the page "search"
    // Of the page "reports".
    std::function<void(const ReportBlock &block, const QString &report)> takeBlock;
    std::function<void(const Report &report)> takeReport;     // of a file
    std::function<void(const Exploration &)> takeExploration; // of the page "explore"
    std::function<Document()> document;                       // of a dashboard, and how it looks now
    std::function<PageLook()> look;
    std::function<void(const Document &)> setDocument; // of an own one
    std::function<bool()> isArranging;
    std::function<void(bool on)> setArranging;
};

struct PageEntry
{
    QString key, title, icon, group; // group as in NavigationRail
    // A page about the one member of this dimension that the filter names: in no rail, `parent` is the page above it.
    std::optional<DimensionKey> parameter = {};
    QString parent = {};
    bool usesFilter = true; // false: the filter bar is shown disabled
    bool needsData = true;  // true: an empty workspace shows the welcome page instead
    std::function<Page(const PageHost &, const PageContext &, QWidget *parent)> create;
};

// Of an own dashboard: as it is kept when the page is made.
PageEntry ownDashboardEntry(const Document &document, bool readOnly);

// The built-in dashboards and the pages with a class of their own, in rail order. Titles are translated.
std::vector<PageEntry> pageTable();

} // namespace parlance
