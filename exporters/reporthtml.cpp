#include "exporters/reportflow.h"
#include "exporters/reportpivot.h"
#include "exporters/reportwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>

namespace parlance {

namespace {

constexpr int chartWidth = 720, chartHeight = 300;

QString say(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

// One sheet for screens of any width; paper prints it as it is.
QString styleOf(const Theme &theme, const QString &family)
{
    return QStringLiteral(
               "body{margin:0;background:%1;color:%2;font:15px/1.5 %3}"
               "main{max-width:960px;margin:0 auto;padding:20px 16px 40px;background:%4;border-top:6px solid %5}"
               "header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px;color:%6;font-size:13px}"
               "header img{height:40px;margin-right:12px}header div:first-child{display:flex;align-items:center}"
               "h1{font-size:28px;line-height:1.2;margin:24px 0 4px}h2{font-size:18px;margin:32px 0 8px}"
               ".sub{color:%6;margin:0 0 "
               "16px}.kpis{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));"
               "gap:16px;border-top:1px solid %7;border-bottom:1px solid %7;padding:12px 0}"
               ".kpis b{display:block;font-size:24px;font-variant-numeric:tabular-nums}.kpis "
               "span{color:%6;font-size:13px}"
               ".wide{overflow-x:auto}svg{width:100%;height:auto;display:block}"
               "table{border-collapse:collapse;width:100%;font-size:13px;font-variant-numeric:tabular-nums}"
               "th{font-size:12px;color:%6;text-align:left;border-bottom:1px solid %7;padding:6px 8px 6px "
               "0;vertical-align:bottom}"
               "td{border-bottom:1px solid %8;padding:6px 8px 6px 0;vertical-align:top}"
               ".r{text-align:right;white-space:nowrap}tfoot td,.t{font-weight:600}"
               "tbody th{font-size:13px;font-weight:400;color:%2;border-bottom:1px solid %8}tbody th.t{font-weight:600}"
               ".good{color:%9}.bad{color:%10}")
               .arg(theme.bg.name(), theme.text.name(), family, theme.surface.name(), theme.accent.name(),
                    theme.text2.name(), theme.border2.name(), theme.grid.name(), theme.pos.name())
               .arg(theme.neg.name()) +
           QStringLiteral(".bar{display:inline-block;height:9px;background:%1;min-width:1px}.b{width:110px}"
                          "dl{display:grid;grid-template-columns:minmax(110px,1fr) 4fr;gap:4px 16px;font-size:13px}"
                          "dt{font-weight:600;color:%2}dd{margin:0;overflow-wrap:anywhere}"
                          "footer{margin-top:32px;border-top:1px solid %3;padding-top:8px;font-size:12px;color:%4}"
                          "nav a{color:%5;display:block}code{font-size:11px}"
                          "@media print{main{border:0;max-width:none}h2,svg,tr{break-inside:avoid}}"
                          "@media(max-width:560px){dl{display:block}h1{font-size:22px}}")
               .arg(theme.category[0].name(), theme.text2.name(), theme.border.name(), theme.text3.name(),
                    theme.accent.name());
}

class Html
{
public:
    explicit Html(const ReportData &data)
        : m_data(data)
        , m_look(data.report.brand)
        , m_colours(reportColours(data))
    {}

    QString run()
    {
        const QString family =
            (m_look.family.isEmpty() ? QString() : u'"' + escaped(m_look.family) + QStringLiteral("\",")) +
            QStringLiteral("Inter,\"Noto Sans\",system-ui,sans-serif");
        m_out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                               "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                               "<meta name=\"generator\" content=\"Parlance\"><title>%2</title><style>%3</style></head>"
                               "<body><main>\n")
                    .arg(m_data.style.locale.bcp47Name(), escaped(m_data.report.title), styleOf(m_look.theme, family));
        addHead();
        for (size_t i = 0; i < m_data.report.blocks.size(); ++i)
            addBlock(m_data.report.blocks[i], m_data.answers[i]);
        if (m_data.report.appendix)
            addAppendix();
        m_out += QStringLiteral("<footer>%1<br>%2</footer>\n</main></body></html>\n")
                     .arg(escaped(say(QT_TRANSLATE_NOOP("Report", "Filters: %1")).arg(m_data.scope)),
                          escaped(say(QT_TRANSLATE_NOOP("Report", "Made with Parlance"))));
        return m_out;
    }

private:
    void addHead()
    {
        const Brand &brand = m_data.report.brand;
        // Only what is a picture by itself: a report never fetches anything.
        const QString logo = brand.logo.startsWith(u"data:image/")
                                 ? QStringLiteral("<img alt=\"\" src=\"%1\">").arg(escaped(brand.logo))
                                 : QString();
        m_out +=
            QStringLiteral("<header><div>%1<div><strong>%2</strong><br>%3</div></div><div>%4<br>%5</div></header>\n")
                .arg(logo, escaped(brand.name), escaped(brand.tagline), escaped(m_data.workspace),
                     escaped(say(QT_TRANSLATE_NOOP("Report", "created %1")).arg(m_data.created)));
        const QString period =
            m_data.comparison.isEmpty()
                ? m_data.period
                : say(QT_TRANSLATE_NOOP("Report", "%1, compared with %2")).arg(m_data.period, m_data.comparison);
        m_out += QStringLiteral("<h1>%1</h1><p class=\"sub\">%2</p>\n")
                     .arg(escaped(m_data.report.title),
                          escaped(m_data.report.subtitle.isEmpty() ? period : m_data.report.subtitle));
    }

    void addHeading(const QString &id, const QString &title)
    {
        if (!title.isEmpty())
            m_out += QStringLiteral("<h2 id=\"%1\">%2</h2>\n").arg(escaped(id), escaped(title));
    }

    void addBlock(const ReportBlock &block, const ReportAnswer &answer)
    {
        if (block.kind == ReportBlockKind::PageBreak)
            return;
        addHeading(block.id, block.title);
        switch (block.kind) {
        case ReportBlockKind::Kpis:
            addFigures_(block, *answer.tables.front());
            break;
        case ReportBlockKind::Chart:
            addChart(block, answer);
            break;
        case ReportBlockKind::Table:
            addTable_(block, *answer.tables.front());
            break;
        case ReportBlockKind::Text:
            addText_(block.text);
            break;
        case ReportBlockKind::Contents:
            addContents();
            break;
        case ReportBlockKind::Pivot:
            addPivotTable(block, *answer.pivot);
            break;
        case ReportBlockKind::PageBreak:
            break;
        }
    }

    // An empty line ends a paragraph, "- " begins an item.
    void addText_(const QString &text)
    {
        for (const QString &paragraph : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
            QStringList lines, items;
            const auto flush = [this](QStringList &parts, const char *form, const QString &between) {
                if (!parts.isEmpty())
                    m_out += QString::fromLatin1(form).arg(parts.join(between));
                parts.clear();
            };
            const auto lists = [&] { flush(items, "<ul><li>%1</li></ul>\n", QStringLiteral("</li><li>")); };
            const auto paragraphs = [&] { flush(lines, "<p>%1</p>\n", QStringLiteral("<br>")); };
            for (const QString &line : paragraph.split(u'\n', Qt::SkipEmptyParts)) {
                const bool item = line.startsWith(u"- ");
                item ? paragraphs() : lists();
                (item ? items : lines) << escaped(item ? line.mid(2) : line);
            }
            paragraphs();
            lists();
        }
    }

    void addContents()
    {
        m_out += QStringLiteral("<nav>");
        for (const ReportBlock &block : m_data.report.blocks)
            if (!block.title.isEmpty() && block.kind != ReportBlockKind::Contents)
                m_out += QStringLiteral("<a href=\"#%1\">%2</a>").arg(escaped(block.id), escaped(block.title));
        m_out += QStringLiteral("</nav>\n");
    }

    static QString change(const ReportCell &cell)
    {
        const QString arrow = cell.arrow > 0 ? QStringLiteral("▲ ") : cell.arrow < 0 ? QStringLiteral("▼ ") : QString();
        const char *kind = cell.meaning > 0 ? "good" : cell.meaning < 0 ? "bad" : "";
        return QStringLiteral("<span class=\"%1\">%2</span>").arg(QLatin1String(kind), escaped(arrow + cell.text));
    }

    void addFigures_(const ReportBlock &block, const Table &table)
    {
        m_out += QStringLiteral("<div class=\"kpis\">");
        for (const ReportFigure &figure : reportFigures(table, block.visual, m_data.style)) {
            const QString before =
                figure.before.isEmpty()
                    ? QString()
                    : change(figure.change) + u' ' + QStringLiteral("<span>%1</span>").arg(escaped(figure.before));
            m_out += QStringLiteral("<div><span>%1</span><b>%2</b>%3</div>")
                         .arg(escaped(figure.label), escaped(figure.value), before);
        }
        m_out += QStringLiteral("</div>\n");
    }

    void addEmpty()
    {
        m_out +=
            QStringLiteral("<p>%1</p>\n").arg(escaped(say(QT_TRANSLATE_NOOP("Report", "No data in this period."))));
    }

    void addChart(const ReportBlock &block, const ReportAnswer &answer)
    {
        const auto chart = reportChart(block, answer, m_data, m_look.theme, m_colours);
        if (!chart || showsNothing(block, answer)) {
            addEmpty();
            return;
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize({chartWidth, chartHeight});
        svg.setViewBox(QRect(0, 0, chartWidth, chartHeight));
        QPainter painter(&svg);
        chart->render(painter, QRectF(0, 0, chartWidth, chartHeight), m_look.theme);
        painter.end();
        const QString text = QString::fromUtf8(buffer.data());
        m_out += QStringLiteral("<figure style=\"margin:0\" role=\"img\" aria-label=\"%1\">")
                     .arg(escaped(chart->description())) +
                 text.sliced(std::max<qsizetype>(0, text.indexOf(u"<svg"))) + QStringLiteral("</figure>\n");
    }

    void addRow(const ReportTable &table, const std::vector<ReportCell> &cells)
    {
        m_out += QStringLiteral("<tr>");
        for (size_t c = 0; c < cells.size(); ++c) {
            const ReportTable::Head &head = table.heads[c];
            if (head.bar && cells[c].bar >= 0)
                m_out += QStringLiteral("<td class=\"b\"><span class=\"bar\" style=\"width:%1%\"></span></td>")
                             .arg(cells[c].bar * 100, 0, 'f', 1);
            else
                m_out += QStringLiteral("<td%1>%2</td>")
                             .arg(head.right ? QStringLiteral(" class=\"r\"") : QString(),
                                  cells[c].arrow || cells[c].meaning ? change(cells[c]) : escaped(cells[c].text));
        }
        m_out += QStringLiteral("</tr>\n");
    }

    void addTable_(const ReportBlock &block, const Table &table)
    {
        if (table.rows == 0) {
            addEmpty();
            return;
        }
        const ReportTable paper = reportTable(table, block.visual, m_data.style, m_data.zone);
        m_out += QStringLiteral("<div class=\"wide\"><table><thead><tr>");
        for (const ReportTable::Head &head : paper.heads)
            m_out += QStringLiteral("<th scope=\"col\"%1>%2</th>")
                         .arg(head.right ? QStringLiteral(" class=\"r\"") : QString(), escaped(head.text));
        m_out += QStringLiteral("</tr></thead><tbody>\n");
        for (const auto &row : paper.rows)
            addRow(paper, row);
        m_out += QStringLiteral("</tbody>");
        if (!paper.totals.empty()) {
            m_out += QStringLiteral("<tfoot>");
            addRow(paper, paper.totals);
            m_out += QStringLiteral("</tfoot>");
        }
        m_out += QStringLiteral("</table></div>\n");
    }

    // Members that columns have in common stand above them once; a row is named by its members.
    void addPivotTable(const ReportBlock &block, const PivotTable &pivot)
    {
        const PivotPaper paper = pivotPaper(pivot, block, m_data.zone, m_data.style);
        const ReportTable &table = paper.table;
        if (table.rows.empty()) {
            addEmpty();
            return;
        }
        m_out += QStringLiteral("<div class=\"wide\"><table class=\"pivot\"><thead>");
        for (const auto &line : table.upper) {
            m_out += QStringLiteral("<tr><td></td>");
            for (const ReportTable::Span &span : line)
                m_out += QStringLiteral("<th scope=\"colgroup\" colspan=\"%1\">%2</th>")
                             .arg(span.count)
                             .arg(escaped(span.text));
            m_out += QStringLiteral("</tr>\n");
        }
        m_out += QStringLiteral("<tr>");
        for (const ReportTable::Head &head : table.heads)
            m_out += QStringLiteral("<th scope=\"col\"%1>%2</th>")
                         .arg(head.right ? QStringLiteral(" class=\"r\"") : QString(), escaped(head.text));
        m_out += QStringLiteral("</tr></thead><tbody>\n");
        for (const auto &row : table.rows)
            addPivotRow(row);
        m_out += QStringLiteral("</tbody></table></div>\n");
        if (!paper.left.isEmpty())
            m_out += QStringLiteral("<p>%1</p>\n").arg(escaped(paper.left));
    }

    void addPivotRow(const std::vector<ReportCell> &cells)
    {
        m_out +=
            QStringLiteral("<tr><th scope=\"row\" style=\"padding-left:%1px\"%2>%3</th>")
                .arg(cells.front().indent * 14)
                .arg(cells.front().strong ? QStringLiteral(" class=\"t\"") : QString(), escaped(cells.front().text));
        for (size_t c = 1; c < cells.size(); ++c) {
            const ReportCell &cell = cells[c];
            QString look;
            if (cell.heat >= 0) {
                const auto step = heatStep(cell.heat, m_look.theme);
                look = QStringLiteral(" style=\"background:%1;color:%2\"")
                           .arg(m_look.theme.heat[step].name(), m_look.theme.heatText[step].name());
            } else if (cell.fill >= 0) {
                look = QStringLiteral(" style=\"background:linear-gradient(90deg,%1 %2%,transparent %2%)\"")
                           .arg(m_look.theme.sel.name(), QString::number(cell.fill * 100, 'f', 1));
            }
            m_out += QStringLiteral("<td class=\"r%1\"%2>%3</td>")
                         .arg(cell.strong ? QStringLiteral(" t") : QString(), look,
                              cell.arrow || cell.meaning ? change(cell) : escaped(cell.text));
        }
        m_out += QStringLiteral("</tr>\n");
    }

    void addPairs(const TextPairs &pairs)
    {
        m_out += QStringLiteral("<dl>");
        for (const auto &[label, text] : pairs)
            m_out += QStringLiteral("<dt>%1</dt><dd>%2</dd>").arg(escaped(label), escaped(text));
        m_out += QStringLiteral("</dl>\n");
    }

    void addAppendix()
    {
        addHeading(QStringLiteral("about"), say(QT_TRANSLATE_NOOP("Report", "About this report")));
        addPairs(reportFacts(m_data));
        addHeading(QStringLiteral("definitions"), say(QT_TRANSLATE_NOOP("Report", "What is measured")));
        addPairs(reportDefinitions(m_data));
        if (!m_data.sources.empty()) {
            addHeading(QStringLiteral("sources"), say(QT_TRANSLATE_NOOP("Report", "Sources")));
            addPairs(m_data.sources);
        }
        addHeading(QStringLiteral("queries"), say(QT_TRANSLATE_NOOP("Report", "Queries")));
        m_out += QStringLiteral("<dl>");
        for (const AskedLine &asked : reportQueries(m_data))
            m_out += QStringLiteral("<dt>%1</dt><dd><code>%2<br>SHA-256 %3</code></dd>")
                         .arg(escaped(asked.block), escaped(asked.query), asked.fingerprint);
        m_out += QStringLiteral("</dl>\n");
    }

    const ReportData &m_data;
    ReportLook m_look;
    ColourBook m_colours;
    QString m_out;
};

} // namespace

Result<void> writeReportHtml(const ReportData &data, QIODevice &device)
{
    const QByteArray bytes = Html(data).run().toUtf8();
    if (device.write(bytes) != bytes.size())
        return fail(ErrorCategory::Storage, QStringLiteral("writing failed: ") + device.errorString());
    return {};
}

} // namespace parlance
