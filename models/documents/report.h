// A report is a list of blocks on paper. Like a dashboard it computes nothing: every figure is the answer to a Query.
#pragma once

#include "models/documents/exploration.h"
#include "models/documents/pagefilter.h"

namespace parlance {

// A figure worked out from the others of its Table: "conversations * {human_cost}".
struct ReportFormula
{
    QString key, label;
    QString text;       // as Formula reads it, once its parameters are filled in
    bool money = false; // its result is dollars, whatever it is made of
    bool operator==(const ReportFormula &) const = default;
};

enum class ReportBlockKind { Kpis, Chart, Table, Text, PageBreak, Contents, Pivot };

struct ReportBlock
{
    QString id; // unique in the report, permanent
    QString title;
    ReportBlockKind kind = ReportBlockKind::Text;
    // Without a period of their own they are about that of the report. A chart has as many as its visual expects; kpis: one
    // without groupings; a text: one, or none.
    std::vector<Query> queries;
    std::vector<ReportFormula> formulas; // over the first query
    Visual visual;     // of a chart; of a table its "columns"; of kpis its "figures", the keys to show
    QString text;      // of a text: paragraphs apart by an empty line, "- " begins an item of a list
    double height = 0; // of a chart in millimetres; 0: 70
    // Of a pivot: what is explored, about the period of the report, and the definitions of the user's own measures that
    // it names, as they were when it came: a report is one file.
    Exploration exploration;
    OwnMeasures own;
    QJsonObject unknown;

    bool operator==(const ReportBlock &) const = default;
};

// Something that whoever runs the report may set: `--param bot=Sales`.
struct ReportParameter
{
    QString name; // also the token: {bot}
    QString label;
    std::optional<DimensionKey> dimension; // filters by it
    QString value;                         // when nobody sets it; empty: no filter
    bool operator==(const ReportParameter &) const = default;
};

struct PageSetup
{
    QString size = QStringLiteral("A4"); // A4, A3, A5, Letter, Legal
    bool landscape = false;
    double margin = 16; // millimetres, on all sides
    bool operator==(const PageSetup &) const = default;
};

// Whose report it is.
struct Brand
{
    QString name, tagline;
    QString logo;           // a picture as data URI: a report is one file
    QString accent, second; // "#0b5cad": bars, lines and the rule on top; empty: those of Parlance
    QString font;           // a family; empty: that of Parlance
    QJsonObject unknown;

    [[nodiscard]] bool isEmpty() const { return *this == Brand(); }
    bool operator==(const Brand &) const = default;
};

struct Report
{
    QString key; // "usage"; empty: of no list
    QString title, subtitle;
    PageFilter filter;
    PageSetup page;
    Brand brand;
    // "{title}" and its like, see fillTokens(); a line each
    QString header, footer;
    bool appendix = true; // filters, freshness, definitions, queries
    std::vector<ReportParameter> parameters;
    std::vector<ReportBlock> blocks;
    QJsonObject unknown; // members of a newer program, written back unchanged

    bool operator==(const Report &) const = default;
};

// {"version":1,…}: defaults left out, stable key order. A version above ours is read as far as it is understood.
QJsonObject toJson(const Report &report);
// Errors are Unreadable with Place::path at the offending member.
Result<Report> reportFromJson(const QJsonObject &json);
// The pivot of a block as it is asked in a report with this filter: with its parameters. Errors as of fillPivot().
Result<Pivot> pivotOnPage(const ReportBlock &block, const PageFilter &page);
// Of all parameters that a run may set: its own, then those of its pivots; each once.
QStringList parameterNames(const Report &report);
// An exploration as a block, with those of the own measures that it names.
ReportBlock pivotBlock(const Exploration &exploration, const OwnMeasures &own);
// From the bytes of a file; `name` stands in errors.
Result<Report> readReport(const QByteArray &bytes, const QString &name);
QByteArray writeReport(const Report &report); // indented, for people and for diff

// The built-in ones (":/reports/*.json"), in the order of the list.
Result<std::vector<Report>> builtInReports();

// "{period} · {filters}": known names are replaced, unknown ones stay as they are.
QString fillTokens(QString text, const std::vector<std::pair<QString, QString>> &tokens);

// Contrast of a colour with white after WCAG, 1 to 21; 0 for what is no colour.
double contrastWithWhite(const QString &color);
// What is wrong with the brand in one sentence per fault: a colour that cannot be read, or that pales on paper.
QStringList brandProblems(const Brand &brand);

} // namespace parlance
