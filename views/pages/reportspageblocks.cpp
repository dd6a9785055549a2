#include "views/pages/reportspage.h"

#include "views/dialogs/branddialog.h"
#include "views/pages/blockform.h"
#include "views/pages/reportblocks.h"
#include "views/pages/reportvaluesdialog.h"
#include "views/tiles/segmented.h"
#include "views/tiles/tile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace parlance {

QWidget *ReportsPage::buildBlocks()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(8, 0, metrics::pageSide, metrics::cardGap);
    column->addWidget(new Label(tr("Blocks"), TextRole::CardTitle, Tone::Text, pane));
    m_blocks = new QListWidget(pane);
    m_blocks->setObjectName(QStringLiteral("reports.blocks"));
    m_blocks->setAccessibleName(tr("Blocks of the report"));
    connect(m_blocks, &QListWidget::currentRowChanged, this, &ReportsPage::showBlock);
    column->addWidget(m_blocks, 2);
    auto *bar = new QHBoxLayout;
    auto *add = new Button(tr("Add"), QStringLiteral("plus"), pane);
    add->setObjectName(QStringLiteral("reports.add"));
    auto *menu = new QMenu(add);
    for (const ReportBlockKind kind :
         {ReportBlockKind::Kpis, ReportBlockKind::Chart, ReportBlockKind::Table, ReportBlockKind::Pivot,
          ReportBlockKind::Text, ReportBlockKind::PageBreak, ReportBlockKind::Contents})
        menu->addAction(kindLabel(kind), this, [this, kind] { addBlock(kind); });
    add->setMenu(menu);
    bar->addWidget(add);
    const auto button = [&](const char *name, const char *icon, const QString &text, std::function<void()> act) {
        auto *made = new Button({}, QLatin1String(icon), pane);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(text);
        made->setAccessibleName(text);
        connect(made, &QPushButton::clicked, this, act);
        bar->addWidget(made);
    };
    button("reports.up", "arrow-up", tr("Move the block up"), [this] { moveBlock(-1); });
    button("reports.down", "arrow-down", tr("Move the block down"), [this] { moveBlock(1); });
    button("reports.drop", "trash-2", tr("Remove the block"), [this] { removeBlock(); });
    bar->addStretch(1);
    column->addLayout(bar);
    m_title = new QLineEdit(pane);
    m_title->setObjectName(QStringLiteral("reports.title"));
    m_title->setPlaceholderText(tr("Title of the block"));
    m_title->setAccessibleName(tr("Title of the block"));
    connect(m_title, &QLineEdit::editingFinished, this, &ReportsPage::takeTitle);
    column->addWidget(m_title);
    m_how = new Segmented(pane);
    m_how->setObjectName(QStringLiteral("reports.how"));
    m_how->setAccessibleName(tr("Edit the block as"));
    m_how->setTexts({tr("Form"), QStringLiteral("JSON")});
    column->addWidget(m_how, 0, Qt::AlignLeft);
    m_parts = new QStackedWidget(pane);
    auto *scroll = new QScrollArea(m_parts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form = new BlockForm(scroll);
    scroll->setWidget(m_form);
    m_parts->addWidget(scroll);
    column->addWidget(m_parts, 5);
    connect(m_how, &Segmented::chosen, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_form, &BlockForm::edited, this, &ReportsPage::takeBlockOf);
    m_text = new QPlainTextEdit(m_parts);
    m_text->setObjectName(QStringLiteral("reports.json"));
    m_text->setFont(parlance::font(TextRole::Code));
    m_text->setAccessibleName(tr("The block as JSON: its kind, queries and texts"));
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReportsPage::takeText);
    m_parts->addWidget(m_text);
    m_problem = new Label({}, TextRole::Table, Tone::Bad, pane);
    m_problem->setWrapped(true);
    m_problem->setObjectName(QStringLiteral("reports.problem"));
    column->addWidget(m_problem);
    return pane;
}

void ReportsPage::fillBlocks()
{
    m_values->setEnabled(ReportValuesDialog::hasValues(m_report));
    const int row = m_blocks->currentRow();
    m_filling = true;
    m_blocks->clear();
    for (const ReportBlock &block : m_report.blocks)
        m_blocks->addItem(block.title.isEmpty() ? kindLabel(block.kind) : documentText(block.title));
    m_filling = false;
    m_blocks->setCurrentRow(std::clamp(row, m_report.blocks.empty() ? -1 : 0, int(m_report.blocks.size()) - 1));
    showBlock(m_blocks->currentRow());
}

void ReportsPage::showBlock(int row)
{
    if (m_filling)
        return;
    const bool known = row >= 0 && size_t(row) < m_report.blocks.size();
    m_filling = true;
    m_title->setText(known ? documentText(m_report.blocks[size_t(row)].title) : QString());
    // What is being typed stays as it is typed; what was left behind in the field is not of another block.
    if (!m_taking)
        m_text->setPlainText(known ? blockJson(m_report, row) : QString());
    if (known && m_form->block() != m_report.blocks[size_t(row)])
        m_form->setBlock(m_report.blocks[size_t(row)]);
    else if (!known)
        m_form->clear();
    m_problem->setText({});
    m_title->setEnabled(known);
    m_text->setEnabled(known);
    m_filling = false;
}

void ReportsPage::takeTitle()
{
    const int row = m_blocks->currentRow();
    if (m_filling || row < 0 || m_title->text() == documentText(m_report.blocks[size_t(row)].title))
        return;
    Report next = m_report;
    next.blocks[size_t(row)].title = m_title->text();
    change(tr("Title of a block"), next);
}

void ReportsPage::takeText()
{
    const int row = m_blocks->currentRow();
    if (m_filling || row < 0)
        return;
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(m_text->toPlainText().toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError) {
        m_problem->setText(problem.errorString());
        return;
    }
    QJsonObject whole = toJson(m_report);
    QJsonArray blocks = whole[QStringLiteral("blocks")].toArray();
    blocks[row] = json.object();
    whole[QStringLiteral("blocks")] = blocks;
    const auto next = reportFromJson(whole);
    m_problem->setText(next ? QString() : toString(next.error()));
    m_taking = true;
    if (next)
        change(tr("Block"), *next);
    m_taking = false;
}

// What cannot be asked is said and changes nothing; the form keeps what was chosen, so that it can be mended.
void ReportsPage::takeBlockOf(const ReportBlock &block)
{
    const int row = m_blocks->currentRow();
    if (m_filling || row < 0 || m_report.blocks[size_t(row)].id != block.id)
        return;
    Report next = m_report;
    next.blocks[size_t(row)] = block;
    const auto valid = reportFromJson(toJson(next));
    m_problem->setText(valid ? QString() : valid.error().text);
    if (valid)
        change(tr("Block"), next);
}

void ReportsPage::editBrand()
{
    auto *dialog = new BrandDialog(m_report.brand, m_prompter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BrandDialog::chosen, this, [this](const Brand &brand) {
        Report next = m_report;
        next.brand = brand;
        change(tr("Brand"), next);
    });
    dialog->open();
}

void ReportsPage::editValues()
{
    auto *dialog = new ReportValuesDialog(m_report, m_context.style.locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportValuesDialog::chosen, this,
            [this](const Report &report) { change(tr("Parameters"), report); });
    dialog->open();
}

void ReportsPage::addBlock(ReportBlockKind kind)
{
    Report next = m_report;
    const int at = m_blocks->currentRow() + 1;
    next.blocks.insert(next.blocks.begin() + at, newBlock(kind, next));
    change(tr("Add a block"), next);
    m_blocks->setCurrentRow(at);
}

void ReportsPage::moveBlock(int by)
{
    const int row = m_blocks->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= int(m_report.blocks.size()))
        return;
    Report next = m_report;
    std::swap(next.blocks[size_t(row)], next.blocks[size_t(to)]);
    change(tr("Move a block"), next);
    m_blocks->setCurrentRow(to);
}

void ReportsPage::removeBlock()
{
    const int row = m_blocks->currentRow();
    if (row < 0)
        return;
    Report next = m_report;
    next.blocks.erase(next.blocks.begin() + row);
    change(tr("Remove a block"), next);
}

void ReportsPage::takeBlock(const ReportBlock &block, const QString &report)
{
    if (!report.isEmpty()) {
        m_waiting = {block, report};
        isOwn(report) ? takeWaiting() : loadList();
        return;
    }
    m_prompter->askText(this, tr("New report"), tr("Name"), block.title, nameProblem(),
                        [this, block](const QString &name) {
                            Report made;
                            made.title = name;
                            made.filter = m_context.filter;
                            made.blocks = {block};
                            made.blocks.front().id = freeId(Report());
                            keepAs(made);
                        });
}

void ReportsPage::takeReport(const Report &report)
{
    m_prompter->askText(this, tr("Keep the report of the file"), tr("Name"), report.title, nameProblem(),
                        [this, report](const QString &name) {
                            Report kept = report;
                            kept.title = name;
                            keepAs(kept);
                        });
}

void ReportsPage::takeWaiting()
{
    if (!m_waiting || !isOwn(m_waiting->second))
        return;
    const auto [block, report] = *std::exchange(m_waiting, std::nullopt);
    show(report);
    Report next = m_report;
    next.blocks.push_back(block);
    next.blocks.back().id = freeId(m_report);
    change(tr("Add a block"), next);
    m_blocks->setCurrentRow(int(next.blocks.size()) - 1);
}

} // namespace parlance
