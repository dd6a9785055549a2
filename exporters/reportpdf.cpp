#include "exporters/pdflinks.h"
#include "exporters/reportwriter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace parlance {

namespace {

constexpr int dotsPerInch = 600;

PdfLinks linksOf(const ReportPages &pages)
{
    const ReportData &data = pages.data();
    PdfLinks links;
    links.height = pages.size().height();
    for (const ReportPages::Heading &heading : pages.headings())
        links.headings.push_back({heading.title, heading.page, heading.top});
    for (const ReportPages::Link &link : pages.links())
        links.links.push_back({link.page, link.area, link.heading});
    links.language = data.style.locale.bcp47Name();
    links.author = data.report.brand.name.isEmpty() ? data.workspace : data.report.brand.name;
    links.subject = data.period + QStringLiteral(" · ") + data.scope;
    return links;
}

} // namespace

struct ReportPdf::Private
{
    QBuffer buffer;
    std::unique_ptr<QPdfWriter> pdf;
    std::unique_ptr<QPainter> painter; // before the writer it paints on
    PdfLinks links;
};

ReportPdf::ReportPdf()
    : d(std::make_unique<Private>())
{}

ReportPdf::~ReportPdf()
{
    d->painter.reset();
}

void ReportPdf::paint(const ReportPages &pages, int page)
{
    if (!d->pdf) {
        d->buffer.open(QIODevice::WriteOnly);
        d->pdf = std::make_unique<QPdfWriter>(&d->buffer);
        d->pdf->setTitle(pages.data().report.title);
        d->pdf->setCreator(QStringLiteral("Parlance"));
        d->pdf->setResolution(dotsPerInch);
        d->pdf->setPageLayout(pages.pageLayout());
        d->painter = std::make_unique<QPainter>(d->pdf.get());
        const double scale = double(d->pdf->width()) / pages.size().width();
        d->painter->scale(scale, scale);
    }
    if (page > 0)
        d->pdf->newPage();
    pages.paint(*d->painter, page);
}

void ReportPdf::end(const ReportPages &pages)
{
    if (d->painter)
        d->painter->end();
    d->links = linksOf(pages);
}

Result<void> ReportPdf::write(QIODevice &device) const
{
    const auto linked = withLinks(d->buffer.data(), d->links);
    if (!linked)
        return tl::unexpected(linked.error());
    if (device.write(*linked) != linked->size())
        return fail(ErrorCategory::Storage, QStringLiteral("writing failed: ") + device.errorString());
    return {};
}

Result<void> writeReportPdf(const ReportPages &pages, QIODevice &device)
{
    ReportPdf pdf;
    for (int page = 0; page < pages.count(); ++page)
        pdf.paint(pages, page);
    pdf.end(pages);
    return pdf.write(device);
}

} // namespace parlance
