// The pages of a report, laid out once and painted on any device: preview, PDF, printer.
#pragma once

#include "exporters/reportdata.h"

#include <QPageLayout>
#include <QRectF>

class QPainter;

namespace parlance {

// Holds charts, which are widgets: made, used and destroyed on the GUI thread.
class ReportPages
{
public:
    explicit ReportPages(std::shared_ptr<const ReportData> data);
    ~ReportPages();
    Q_DISABLE_COPY_MOVE(ReportPages)

    struct Heading
    {
        QString title;
        int page = 0;   // from 0
        double top = 0; // from the upper edge of the sheet
    };
    // An entry of the contents, which leads to a heading.
    struct Link
    {
        int page = 0;
        QRectF area; // from the upper left corner of the sheet
        int heading = 0;
    };

    [[nodiscard]] int count() const;
    [[nodiscard]] QSizeF size() const; // of a sheet, in the unit of paint()
    [[nodiscard]] QPageLayout pageLayout() const;
    void paint(QPainter &painter, int page) const;
    [[nodiscard]] const std::vector<Heading> &headings() const;
    [[nodiscard]] std::vector<Link> links() const;
    [[nodiscard]] const ReportData &data() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parlance
