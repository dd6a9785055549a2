#include "exporters/reportflow.h"

#include "exporters/reportpivot.h"
#include "views/charts/marklines.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace parlance {

namespace {

constexpr double chartMm = 70, headingHeight = 26, headingGap = 24, contentsLine = 24;

QString say(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

class Composer
{
public:
    Composer(const ReportData &data, const ReportLook &look, double width, double room,
             const std::function<int(int)> &pageOf)
        : m_data(data)
        , m_look(look)
        , m_width(width)
        , m_room(room)
        , m_pageOf(pageOf)
        , m_colours(reportColours(data))
    {}

    std::vector<ReportItem> run()
    {
        for (size_t i = 0; i < m_data.report.blocks.size(); ++i)
            addBlock(m_data.report.blocks[i], m_data.answers[i]);
        if (m_data.report.appendix)
            addAppendix();
        fillContents();
        return std::move(m_items);
    }

private:
    void addHeading(const QString &title, bool breakBefore)
    {
        if (title.isEmpty() && !breakBefore)
            return;
        ReportItem item;
        item.flow = {title.isEmpty() ? 0.0 : headingHeight, headingGap, true, breakBefore, -1};
        item.heading = title;
        item.paint = [title, look = m_look](QPainter &painter, const QRectF &rect) {
            paintLine(painter, rect.adjusted(0, 0, 0, -4), Qt::AlignLeft | Qt::AlignVCenter, title,
                      look.font(TextRole::CardTitle, 16), look.theme.text);
        };
        m_items.push_back(std::move(item));
    }

    void addBlock(const ReportBlock &block, const ReportAnswer &answer)
    {
        if (block.kind == ReportBlockKind::PageBreak) {
            m_break = true;
            return;
        }
        const size_t before = m_items.size();
        addHeading(block.title, false);
        const size_t body = m_items.size();
        switch (block.kind) {
        case ReportBlockKind::Kpis:
            addFigures(m_items, reportFigures(*answer.tables.front(), block.visual, m_data.style), m_look, m_width);
            break;
        case ReportBlockKind::Text:
            addText(m_items, block.text, m_look, m_width);
            break;
        case ReportBlockKind::Contents:
            m_contentsAt = m_items.size();
            break;
        case ReportBlockKind::Chart:
            addChart(block, answer);
            break;
        case ReportBlockKind::Table:
            if (answer.tables.front()->rows == 0)
                addEmpty();
            else
                addTable(m_items, reportTable(*answer.tables.front(), block.visual, m_data.style, m_data.zone), m_look,
                         m_width);
            break;
        case ReportBlockKind::Pivot:
            addPivot(block, *answer.pivot);
            break;
        case ReportBlockKind::PageBreak:
            break;
        }
        if (m_items.size() > body && body > before && m_items[body].flow.gap == 0)
            m_items[body].flow.gap = 4;
        else if (body == before && m_items.size() > body)
            m_items[body].flow.gap = headingGap - 8;
        carryBreak(before, block.kind);
    }

    // Of the first thing that stands on a page: a block may have neither title nor text.
    void carryBreak(size_t item, ReportBlockKind kind)
    {
        if (!m_break || (m_items.size() == item && kind != ReportBlockKind::Contents))
            return;
        m_break = false;
        if (m_items.size() > item)
            m_items[item].flow.breakBefore = true;
        else
            m_contentsBreak = true; // its lines come when all the others are there
    }

    void addPivot(const ReportBlock &block, const PivotTable &pivot)
    {
        const PivotPaper paper = pivotPaper(pivot, block, m_data.zone, m_data.style);
        if (paper.table.rows.empty()) {
            addEmpty();
            return;
        }
        addWideTable(m_items, paper.table, m_look, m_width);
        if (!paper.left.isEmpty())
            addRemark(paper.left);
    }

    void addEmpty() { addRemark(say(QT_TRANSLATE_NOOP("Report", "No data in this period."))); }

    void addRemark(const QString &text)
    {
        ReportItem item;
        item.flow.height = 24;
        item.paint = [text, look = m_look](QPainter &painter, const QRectF &rect) {
            paintLine(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, text, look.font(TextRole::Body),
                      look.theme.text3);
        };
        m_items.push_back(std::move(item));
    }

    void addChart(const ReportBlock &block, const ReportAnswer &answer)
    {
        const std::shared_ptr<Chart> chart = reportChart(block, answer, m_data, m_look.theme, m_colours);
        if (!chart || showsNothing(block, answer)) {
            addEmpty();
            return;
        }
        ReportItem item;
        const double wanted = (block.height > 0 ? block.height : chartMm) * unitsPerMm;
        item.flow.height = std::min(wanted, m_room - headingHeight - 8); // with its title never higher than a page
        item.paint = [chart, look = m_look](QPainter &painter, const QRectF &rect) {
            painter.save();
            chart->render(painter, rect, look.theme);
            painter.restore();
        };
        m_items.push_back(std::move(item));
    }

    void addAppendix()
    {
        addHeading(say(QT_TRANSLATE_NOOP("Report", "About this report")), true);
        for (const auto &[label, text] : reportFacts(m_data))
            addPair(m_items, label, text, TextRole::Table, m_look, m_width);
        if (const TextPairs definitions = reportDefinitions(m_data); !definitions.empty()) {
            addHeading(say(QT_TRANSLATE_NOOP("Report", "What is measured")), false);
            for (const auto &[label, text] : definitions)
                addPair(m_items, label, text, TextRole::Table, m_look, m_width);
        }
        if (!m_data.sources.empty()) {
            addHeading(say(QT_TRANSLATE_NOOP("Report", "Sources")), false);
            for (const auto &[label, text] : m_data.sources)
                addPair(m_items, label, text, TextRole::Table, m_look, m_width);
        }
        addHeading(say(QT_TRANSLATE_NOOP("Report", "Queries")), false);
        addText(
            m_items,
            say(QT_TRANSLATE_NOOP("Report", "Each block with its query and the SHA-256 of its values as CSV. All are "
                                            "of one state of the data.")),
            m_look, m_width);
        for (const AskedLine &asked : reportQueries(m_data))
            addPair(m_items, asked.block, asked.query + QStringLiteral("\nSHA-256 ") + asked.fingerprint,
                    TextRole::Code, m_look, m_width);
    }

    // A line per heading; their pages are known only when all is laid out.
    void fillContents()
    {
        if (!m_contentsAt)
            return;
        std::vector<ReportItem> lines;
        int number = 0;
        for (size_t i = 0; i < m_items.size(); ++i) {
            if (m_items[i].heading.isEmpty())
                continue;
            const int heading = number++;
            if (i < *m_contentsAt)
                continue;
            ReportItem item;
            item.flow.height = contentsLine;
            item.entry = heading;
            item.paint = [title = m_items[i].heading, heading, pageOf = m_pageOf, look = m_look](QPainter &painter,
                                                                                                 const QRectF &rect) {
                paintLine(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, title, look.font(TextRole::Body),
                          look.theme.text);
                paintLine(painter, rect, Qt::AlignRight | Qt::AlignVCenter, QString::number(pageOf(heading)),
                          look.font(TextRole::Body), look.theme.text2);
                painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), look.theme.grid);
            };
            lines.push_back(std::move(item));
        }
        if (!lines.empty())
            lines.front().flow.breakBefore = m_contentsBreak;
        // Heads of tables are named by their place: all that come behind move down.
        const int added = int(lines.size());
        for (ReportItem &item : m_items)
            if (item.flow.head >= int(*m_contentsAt))
                item.flow.head += added;
        m_items.insert(m_items.begin() + qptrdiff(*m_contentsAt), std::make_move_iterator(lines.begin()),
                       std::make_move_iterator(lines.end()));
    }

    const ReportData &m_data;
    const ReportLook &m_look;
    double m_width, m_room;
    std::function<int(int)> m_pageOf;
    std::vector<ReportItem> m_items;
    ColourBook m_colours;
    std::optional<size_t> m_contentsAt;
    bool m_break = false, m_contentsBreak = false;
};

} // namespace

ColourBook reportColours(const ReportData &data)
{
    ColourBook colours;
    for (const ReportAnswer &answer : data.answers)
        for (const TablePtr &table : answer.pivot ? std::vector<TablePtr>() : answer.tables)
            for (const Column &column : table->columns) {
                const auto dimension = catalog::dimension(column.key);
                if (!dimension || column.type != ValueType::Text || column.kind != ColumnKind::Dimension)
                    continue;
                std::vector<QString> members;
                for (qsizetype row = 0; row < std::min<qsizetype>(table->rows, 500); ++row)
                    if (!column.isNull(row) && !isOtherMember(column, row) &&
                        std::find(members.begin(), members.end(), column.texts[size_t(row)]) == members.end())
                        members.push_back(column.texts[size_t(row)]);
                colours.learn(*dimension, members);
            }
    return colours;
}

std::shared_ptr<Chart> reportChart(const ReportBlock &block, const ReportAnswer &answer, const ReportData &data,
                                   const Theme &theme, ColourBook &colours)
{
    std::shared_ptr<Chart> chart(createChart(block.visual.kind, nullptr));
    if (!chart)
        return nullptr;
    ChartInput input;
    input.tables = answer.tables;
    input.queries = answer.queries;
    input.visual = block.visual;
    std::vector<MarkLine> lines;
    if (!answer.queries.empty())
        for (const Benchmark &benchmark : benchmarksOn(block.visual, answer.queries.front(), data.benchmarks))
            lines.push_back({benchmark.label, benchmark.value});
    putMarkLines(input.visual.options, lines);
    input.zone = data.zone;
    input.style = data.style;
    input.colours = colours;
    input.now = data.now;
    chart->setTheme(theme);
    chart->setInput(std::move(input));
    return chart;
}

std::vector<ReportItem> reportItems(const ReportData &data, const ReportLook &look, double width, double room,
                                    const std::function<int(int)> &pageOf)
{
    return Composer(data, look, width, room, pageOf).run();
}

} // namespace parlance
