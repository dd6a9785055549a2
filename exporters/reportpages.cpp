#include "exporters/reportpages.h"

#include "exporters/reportflow.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPageSize>
#include <QPainter>

#include <algorithm>

namespace parlance {

namespace {

constexpr double ruleHeight = 7, titleGap = 34, brandHeight = 36, titleHeight = 40, subtitleHeight = 24;
constexpr double runningHeight = 30, footLine = 15, footGap = 20;

QString say(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

QPageSize::PageSizeId sizeId(const QString &name)
{
    return name == u"A3"       ? QPageSize::A3
           : name == u"A5"     ? QPageSize::A5
           : name == u"Letter" ? QPageSize::Letter
           : name == u"Legal"  ? QPageSize::Legal
                               : QPageSize::A4;
}

QImage logoOf(const Brand &brand)
{
    const qsizetype comma = brand.logo.indexOf(u',');
    if (!brand.logo.startsWith(u"data:image/") || comma < 0 ||
        !QStringView(brand.logo).first(comma).endsWith(u";base64"))
        return {};
    return QImage::fromData(QByteArray::fromBase64(QStringView(brand.logo).sliced(comma + 1).toLatin1()));
}

QString subtitleOf(const ReportData &data)
{
    if (!data.report.subtitle.isEmpty())
        return data.report.subtitle;
    return data.comparison.isEmpty()
               ? data.period
               : say(QT_TRANSLATE_NOOP("Report", "%1, compared with %2")).arg(data.period, data.comparison);
}

QStringList footerOf(const ReportData &data)
{
    if (!data.report.footer.isEmpty())
        return data.report.footer.split(u'\n');
    QStringList lines{say(QT_TRANSLATE_NOOP("Report", "Filters: %1")).arg(data.scope)};
    lines << (data.dataUntil.isEmpty()
                  ? data.workspace
                  : say(QT_TRANSLATE_NOOP("Report", "Data: %1, until %2")).arg(data.workspace, data.dataUntil));
    return lines;
}

QStringList headerOf(const ReportData &data)
{
    if (!data.report.header.isEmpty())
        return data.report.header.split(u'\n');
    return {data.workspace, say(QT_TRANSLATE_NOOP("Report", "created %1")).arg(data.created)};
}

} // namespace

struct ReportPages::Private
{
    std::shared_ptr<const ReportData> data;
    ReportLook look;
    QImage logo;
    QSizeF sheet;
    double margin = 0;
    double firstTop = 0, top = 0, bottom = 0; // of the room for the blocks
    std::vector<ReportItem> items;
    std::vector<PagePlan> pages;
    std::vector<Heading> headings;
    std::vector<Link> links;

    explicit Private(std::shared_ptr<const ReportData> of)
        : data(std::move(of))
        , look(data->report.brand)
        , logo(logoOf(data->report.brand))
    {
        measure();
        const auto pageOf = [this](int heading) {
            return heading >= 0 && size_t(heading) < headings.size() ? headings[size_t(heading)].page + 1 : 0;
        };
        items = reportItems(*data, look, width(), bottom - top, pageOf);
        std::vector<FlowItem> flow;
        for (const ReportItem &item : items)
            flow.push_back(item.flow);
        pages = paginate(flow, bottom - firstTop, bottom - top);
        findHeadings();
    }

    [[nodiscard]] double width() const { return sheet.width() - 2 * margin; }

    void measure()
    {
        const PageSetup &page = data->report.page;
        QSizeF mm = QPageSize(sizeId(page.size)).size(QPageSize::Millimeter);
        if (page.landscape)
            mm.transpose();
        sheet = mm * unitsPerMm;
        margin = page.margin * unitsPerMm;
        const double foot = double(std::max<qsizetype>(footerOf(*data).size(), 1)) * footLine + footGap;
        const double side = std::max(margin, 20.0);
        firstTop = side + brandHeight + titleGap + titleHeight + subtitleHeight + 16;
        top = side + runningHeight + 8;
        bottom = sheet.height() - side - foot;
    }

    void findHeadings()
    {
        for (size_t page = 0; page < pages.size(); ++page) {
            const double from = page == 0 ? firstTop : top;
            for (const PlacedItem &placed : pages[page]) {
                const ReportItem &item = items[size_t(placed.item)];
                if (!placed.repeated && !item.heading.isEmpty())
                    headings.push_back({item.heading, int(page), from + placed.top});
                if (item.entry >= 0)
                    links.push_back(
                        {int(page), QRectF(margin, from + placed.top, width(), item.flow.height), item.entry});
            }
        }
    }

    void paintFirstHead(QPainter &painter) const
    {
        const Theme &theme = look.theme;
        const double y = std::max(margin, 20.0);
        painter.fillRect(QRectF(0, 0, sheet.width(), ruleHeight), theme.accent);
        double left = margin;
        if (!logo.isNull()) {
            const QSizeF size = QSizeF(logo.size()).scaled(4 * brandHeight, brandHeight, Qt::KeepAspectRatio);
            painter.drawImage(QRectF(QPointF(left, y), size), logo);
            left += size.width() + 12;
        }
        const Brand &brand = data->report.brand;
        paintLine(painter, QRectF(left, y, width() / 2, 20), Qt::AlignLeft | Qt::AlignVCenter, brand.name,
                  look.font(TextRole::CardTitle, 15), theme.text);
        paintLine(painter, QRectF(left, y + 19, width() / 2, 16), Qt::AlignLeft | Qt::AlignVCenter, brand.tagline,
                  look.font(TextRole::Table), theme.text2);
        double line = y;
        for (const QString &text : headerOf(*data)) {
            paintLine(painter, QRectF(margin + width() / 2, line, width() / 2, 18), Qt::AlignRight | Qt::AlignVCenter,
                      text, look.font(TextRole::Table), theme.text2);
            line += 18;
        }
        const double title = y + brandHeight + titleGap;
        paintLine(painter, QRectF(margin, title, width(), titleHeight), Qt::AlignLeft | Qt::AlignVCenter,
                  data->report.title, look.font(TextRole::PageTitle, 30), theme.text);
        paintLine(painter, QRectF(margin, title + titleHeight, width(), subtitleHeight),
                  Qt::AlignLeft | Qt::AlignVCenter, subtitleOf(*data), look.font(TextRole::Body, 15), theme.text2);
    }

    void paintRunningHead(QPainter &painter) const
    {
        const double y = std::max(margin, 20.0);
        const QRectF line(margin, y, width(), 18);
        paintLine(painter, line.adjusted(0, 0, -width() / 2, 0), Qt::AlignLeft | Qt::AlignVCenter, data->report.title,
                  look.font(TextRole::TableStrong), look.theme.text2);
        paintLine(painter, line.adjusted(width() / 2, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, data->period,
                  look.font(TextRole::Table), look.theme.text2);
        painter.fillRect(QRectF(margin, y + 21, width(), 1), look.theme.border);
    }

    void paintFoot(QPainter &painter, int page) const
    {
        const Theme &theme = look.theme;
        double y = bottom + footGap - 8;
        painter.fillRect(QRectF(margin, y, width(), 1), theme.border2);
        y += 7;
        const QFont font = look.font(TextRole::Axis), strong = look.font(TextRole::TableHead);
        const QString number = say(QT_TRANSLATE_NOOP("Report", "Page %1 of %2")).arg(page + 1).arg(pages.size());
        const double numberWidth = QFontMetricsF(strong).horizontalAdvance(number) + 2;
        const QRectF right(margin + width() - numberWidth, y, numberWidth, footLine);
        paintLine(painter, right, Qt::AlignRight | Qt::AlignVCenter, number, strong, theme.text);
        const QString made = say(QT_TRANSLATE_NOOP("Report", "Made with Parlance"));
        const double madeWidth = QFontMetricsF(font).horizontalAdvance(made) + 2;
        paintLine(painter, QRectF(right.left() - madeWidth - 16, y, madeWidth, footLine),
                  Qt::AlignRight | Qt::AlignVCenter, made, font, theme.text3);
        const double room = width() - numberWidth - madeWidth - 40;
        for (const QString &line : footerOf(*data)) {
            const QString text = fillTokens(line, {{QStringLiteral("page"), QString::number(page + 1)},
                                                   {QStringLiteral("pages"), QString::number(pages.size())}});
            paintLine(painter, QRectF(margin, y, room, footLine), Qt::AlignLeft | Qt::AlignVCenter, text, font,
                      theme.text3);
            y += footLine;
        }
    }
};

ReportPages::ReportPages(std::shared_ptr<const ReportData> data)
    : d(std::make_unique<Private>(std::move(data)))
{}

ReportPages::~ReportPages() = default;

int ReportPages::count() const
{
    return int(d->pages.size());
}

QSizeF ReportPages::size() const
{
    return d->sheet;
}

QPageLayout ReportPages::pageLayout() const
{
    const PageSetup &page = d->data->report.page;
    return {QPageSize(sizeId(page.size)), page.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

void ReportPages::paint(QPainter &painter, int page) const
{
    painter.fillRect(QRectF(QPointF(), d->sheet), d->look.theme.surface);
    if (page == 0)
        d->paintFirstHead(painter);
    else
        d->paintRunningHead(painter);
    const double from = page == 0 ? d->firstTop : d->top;
    for (const PlacedItem &placed : d->pages[size_t(page)]) {
        const ReportItem &item = d->items[size_t(placed.item)];
        item.paint(painter, QRectF(d->margin, from + placed.top, d->width(), item.flow.height));
    }
    d->paintFoot(painter, page);
}

const std::vector<ReportPages::Heading> &ReportPages::headings() const
{
    return d->headings;
}

std::vector<ReportPages::Link> ReportPages::links() const
{
    return d->links;
}

const ReportData &ReportPages::data() const
{
    return *d->data;
}

} // namespace parlance
