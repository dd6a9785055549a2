// Files that people open or drop: reports, dashboards, formulas. What they hold is shown or asked about first; nothing is
// written unasked.
#include "app/mainwindow.h"
#include "app/opening.h"
#include "models/core/wholefile.h"
#include "models/documents/measurefile.h"

#include <QCoreApplication>

#include <variant>

namespace parlance {

namespace {

constexpr qint64 largestReport = 16 * 1024 * 1024;
constexpr qsizetype mostLines = 12;

using Opened = std::variant<Report, Document, OwnMeasures>;

template <typename T>
Result<Opened> readAs(const QString &path, qint64 largest, Result<T> (*read)(const QByteArray &, const QString &))
{
    const auto bytes = readWholeFile(path, largest);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto made = read(*bytes, path);
    return made ? Result<Opened>(std::move(*made)) : tl::unexpected(made.error());
}

Result<Opened> readDocument(const QString &path, DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Report:
        return readAs(path, largestReport, readReport);
    case DocumentKind::Dashboard: {
        auto dashboard = readDashboardFile(path);
        return dashboard ? Result<Opened>(std::move(*dashboard)) : tl::unexpected(dashboard.error());
    }
    case DocumentKind::Formulas:
        break;
    }
    return readAs(path, largestMeasures, readMeasures);
}

// "Cost per head: cost / users", with what the name stands for so far.
template <typename T>
QString lineOf(const T &measure, const QString &says, const std::vector<T> &known, QString T::*text)
{
    const QString line = measure.title() + QStringLiteral(": ") + says;
    for (const T &one : known) {
        if (one.name == measure.name)
            return MainWindow::tr("%1 (instead of %2)").arg(line, one.*text);
    }
    return line;
}

QStringList linesOf(const OwnMeasures &measures, const OwnMeasures &known)
{
    QStringList lines;
    for (const NamedFormula &formula : measures.formulas)
        lines << lineOf(formula, formula.text, known.formulas, &NamedFormula::text);
    for (const Metric &metric : measures.metrics)
        lines << lineOf(metric,
                        QCoreApplication::translate("Catalog", catalog::info(metric.measure).label) +
                            QStringLiteral(", ") + metric.where,
                        known.metrics, &Metric::where);
    if (const qsizetype more = lines.size() - mostLines; more > 0) {
        lines.resize(mostLines);
        lines << MainWindow::tr("and %Ln more", "formulas", int(more));
    }
    return lines;
}

} // namespace

void MainWindow::openDocuments(const QStringList &paths)
{
    const auto take = [this](const Result<Opened> &opened) {
        if (!opened)
            warn(tr("The file could not be opened"), opened.error());
        else if (const auto *report = std::get_if<Report>(&*opened))
            showReport(*report);
        else if (m_parts.session->info().readOnly)
            m_status->showMessage(tr("This workspace can only be read"));
        else if (const auto *dashboard = std::get_if<Document>(&*opened))
            offerDashboard(*dashboard);
        else if (const auto *measures = std::get_if<OwnMeasures>(&*opened))
            offerMeasures(*measures);
    };
    for (const QString &path : paths) {
        if (const auto kind = documentKind(path))
            m_files.run([files = &m_files, path, kind = *kind, take](std::stop_token) {
                files->deliver([take, opened = readDocument(path, kind)] { take(opened); });
            });
    }
}

void MainWindow::showReport(const Report &report)
{
    const QString reports = QStringLiteral("reports");
    openPage(reports);
    if (const auto known = m_pages.find(reports); known != m_pages.end() && known->second.takeReport)
        known->second.takeReport(report);
}

void MainWindow::offerDashboard(const Document &document)
{
    if (!m_parts.dashboardPage)
        return;
    const QString title = QCoreApplication::translate("Document", document.title.toUtf8().constData());
    m_parts.prompter->confirm(
        this, tr("Add dashboard"),
        tr("“%1”, a dashboard with %Ln card(s), is added to this workspace.", nullptr, int(document.blocks.size()))
            .arg(title),
        tr("Add"), [this, document, title] {
            QStringList taken;
            for (const OwnDashboard &own : m_dashboards)
                taken << own.document.title;
            createDashboard(tr("add dashboard"), document, freeTitle(title, taken));
        });
}

void MainWindow::offerMeasures(const OwnMeasures &file)
{
    const OwnMeasures &known = m_parts.session->info().measures;
    const OwnMeasures fresh = newMeasures(file, known);
    if (fresh == OwnMeasures()) {
        m_status->showMessage(tr("All formulas of the file are here already"));
        return;
    }
    m_parts.prompter->confirm(this, tr("Add formulas"),
                              tr("These formulas of the file are added to this workspace:\n\n%1")
                                  .arg(linesOf(fresh, known).join(QLatin1Char('\n'))),
                              tr("Add"), [this, fresh] { keepMeasures(fresh); });
}

// Metrics first: formulas name them. What is said is said when the last one is there.
void MainWindow::keepMeasures(const OwnMeasures &measures)
{
    const ExploreAccess explore = m_parts.session->explore();
    const MetricActions metrics = m_parts.session->metrics();
    if (!explore.saveFormula || (!measures.metrics.empty() && !metrics.save))
        return;
    const auto left = std::make_shared<size_t>(measures.metrics.size() + measures.formulas.size());
    const auto count = int(*left);
    const auto done = [this, left, count](const auto &written) {
        if (!written)
            warn(tr("The formula could not be saved"), written.error());
        else if (--*left == 0)
            m_status->showMessage(tr("%Ln formula(s) added", nullptr, count));
    };
    for (const Metric &metric : measures.metrics)
        metrics.save(metric, this, done);
    for (const NamedFormula &formula : measures.formulas)
        explore.saveFormula(formula, this, done);
}

} // namespace parlance
