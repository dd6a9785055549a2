#include "exporters/pdflinks.h"
#include "exporters/reportwriter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace parlance {

namespace {

constexpr int dotsPerInch = 600;

QByteArray draw(const ReportPages &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(pages.data().report.title);
    pdf.setCreator(QStringLiteral("Parlance"));
    pdf.setResolution(dotsPerInch);
    pdf.setPageLayout(pages.pageLayout());
    QPainter painter(&pdf);
    const double scale = double(pdf.width()) / pages.size().width();
    painter.scale(scale, scale);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            pdf.newPage();
        pages.paint(painter, page);
    }
    painter.end();
    return buffer.data();
}

} // namespace

Result<void> writeReportPdf(const ReportPages &pages, QIODevice &device)
{
    const QByteArray linked = withLinks(draw(pages), pages);
    if (linked.isEmpty() || device.write(linked) != linked.size())
        return fail(ErrorCategory::Storage, QStringLiteral("writing failed: ") + device.errorString());
    return {};
}

} // namespace parlance
