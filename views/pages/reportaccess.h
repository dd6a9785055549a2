// What the page of reports asks of the workspace: plain values and sheets to look at, so that views know no exporter.
#pragma once

#include "models/documents/report.h"
#include "models/live/exportjob.h"

#include <QObject>
#include <QSizeF>

#include <functional>
#include <memory>

class QPainter;

namespace parlance {

// A report laid out: what is painted here is what is printed and saved. GUI thread.
class ReportSheets
{
public:
    ReportSheets() = default;
    virtual ~ReportSheets() = default;
    Q_DISABLE_COPY_MOVE(ReportSheets)

    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual QSizeF size() const = 0; // in the unit of paint()
    virtual void paint(QPainter &painter, int sheet) const = 0;
    // By the suffix of the path: pdf, html, xlsx, csv, json. Pages are painted on the GUI thread one by one, by the turns
    // of that object, for as long as the sheets are held.
    [[nodiscard]] virtual Result<ExportJob> saving(const QString &path, QObject *gui) const = 0;
};

// A state of a report that was replaced, or removed.
struct ReportVersion
{
    qint64 id = 0;
    Report report;
    UtcMs writtenAt = 0, endedAt = 0;
};

// GUI thread; `done` is called later, not at all once the receiver is gone. Empty functions are not offered.
struct ReportAccess
{
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    bool readOnly = false;
    ExportRunner runExport;                                                 // runs what is saved
    std::function<void(QObject *receiver, Done<std::vector<Report>>)> list; // of the workspace's own
    // The filter stands for that of the report.
    std::function<void(const Report &report, const PageFilter &filter, QObject *receiver,
                       Done<std::shared_ptr<const ReportSheets>>)>
        layOut;
    std::function<void(const Report &report, QObject *receiver, Done<bool>)> keep; // a new key, or one to be replaced
    std::function<void(const QString &key, QObject *receiver, Done<bool>)> remove; // into the trash
    // Newest first; of an empty key: what is in the trash.
    std::function<void(const QString &key, QObject *receiver, Done<std::vector<ReportVersion>>)> versions;
    std::function<void(qint64 id, QObject *receiver, Done<bool>)> putBack; // from the trash
    std::function<void(QObject *receiver, Done<bool>)> emptyTrash;
};

} // namespace parlance
