#include "views/pages/reportspage.h"

#include "views/pages/reportblocks.h"
#include "views/tiles/tile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QSplitter>
#include <QTimer>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace parlance {

namespace {

constexpr int typingMs = 400, listWidth = 210, blocksWidth = 300;

class ReportStep : public QUndoCommand
{
public:
    ReportStep(const QString &text, Report before, Report after, std::function<void(const Report &)> set)
        : QUndoCommand(text)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_set(std::move(set))
    {}
    void undo() override { m_set(m_before); }
    void redo() override { m_set(m_after); }

private:
    Report m_before, m_after;
    std::function<void(const Report &)> m_set;
};

} // namespace

ReportsPage::ReportsPage(ReportAccess access, Prompter *prompter, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_access(std::move(access))
    , m_prompter(prompter)
    , m_context(context)
    , m_typing(new QTimer(this))
    , m_undo(new QUndoStack(this))
{
    setObjectName(QStringLiteral("page.reports"));
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(buildList());
    split->addWidget(buildPreview());
    split->addWidget(buildBlocks());
    split->setStretchFactor(1, 1);
    split->setSizes({listWidth, 700, blocksWidth});
    row->addWidget(split);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingMs);
    connect(m_typing, &QTimer::timeout, this, &ReportsPage::layOut);
    for (auto [sequence, step] :
         {std::pair(QKeySequence::Undo, &QUndoStack::undo), std::pair(QKeySequence::Redo, &QUndoStack::redo)}) {
        auto *action = new QAction(this);
        action->setShortcut(sequence);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, m_undo, step);
        addAction(action);
    }
    if (auto known = builtInReports())
        m_builtIn = std::move(*known);
    fillList();
    m_view->setTheme(*context.theme);
    if (!m_builtIn.empty())
        m_list->setCurrentRow(0);
    loadList();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::undo()
{
    m_undo->undo();
}

QWidget *ReportsPage::buildList()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(metrics::pageSide, 0, 8, metrics::cardGap);
    m_list = new QListWidget(pane);
    m_list->setObjectName(QStringLiteral("reports.list"));
    m_list->setAccessibleName(tr("Reports"));
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportsPage::choose);
    column->addWidget(m_list, 1);
    m_keep = new Button(tr("Keep…"), QStringLiteral("save"), pane);
    m_keep->setObjectName(QStringLiteral("reports.keep"));
    m_keep->setToolTip(tr("Keeps the report in the workspace under a name"));
    connect(m_keep, &QPushButton::clicked, this, &ReportsPage::keep);
    m_remove = new Button(tr("Remove"), QStringLiteral("trash-2"), pane);
    m_remove->setObjectName(QStringLiteral("reports.remove"));
    connect(m_remove, &QPushButton::clicked, this, &ReportsPage::removeReport);
    column->addWidget(m_keep);
    column->addWidget(m_remove);
    m_keep->setEnabled(!m_access.readOnly && m_access.keep);
    return pane;
}

QWidget *ReportsPage::buildPreview()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(8, 0, 8, metrics::cardGap);
    auto *bar = new QHBoxLayout;
    m_export = new Button(tr("Export"), QStringLiteral("download"), pane);
    m_export->setObjectName(QStringLiteral("reports.export"));
    m_export->setLook(ButtonLook::Primary);
    auto *menu = new QMenu(m_export);
    const std::pair<const char *, QString> forms[] = {{"pdf", tr("PDF documents (*.pdf)")},
                                                      {"xlsx", tr("Excel workbooks (*.xlsx)")},
                                                      {"html", tr("Web pages (*.html)")},
                                                      {"csv", tr("CSV tables (*.csv)")},
                                                      {"json", tr("JSON files (*.json)")}};
    for (const auto &[suffix, filter] : forms)
        menu->addAction(filter, this,
                        [this, name = QString::fromLatin1(suffix), kind = filter] { exportAs(name, kind); });
    m_export->setMenu(menu);
    m_print = new Button(tr("Print…"), QStringLiteral("printer"), pane);
    m_print->setObjectName(QStringLiteral("reports.print"));
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    bar->addWidget(m_export);
    bar->addWidget(m_print);
    bar->addStretch(1);
    column->addLayout(bar);
    m_view = new SheetsView(pane);
    m_view->setObjectName(QStringLiteral("reports.sheets"));
    m_view->setAccessibleName(tr("Preview of the pages"));
    column->addWidget(m_view, 1);
    return pane;
}

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
    for (const ReportBlockKind kind : {ReportBlockKind::Kpis, ReportBlockKind::Chart, ReportBlockKind::Table,
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
    m_text = new QPlainTextEdit(pane);
    m_text->setObjectName(QStringLiteral("reports.json"));
    m_text->setFont(parlance::font(TextRole::Code));
    m_text->setAccessibleName(tr("The block as JSON: its kind, queries and texts"));
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReportsPage::takeText);
    column->addWidget(m_text, 3);
    m_problem = new Label({}, TextRole::Table, Tone::Bad, pane);
    m_problem->setWrapped(true);
    m_problem->setObjectName(QStringLiteral("reports.problem"));
    column->addWidget(m_problem);
    return pane;
}

void ReportsPage::setContext(const PageContext &context)
{
    const bool again = m_context.filter != context.filter || m_context.zone.name() != context.zone.name() ||
                       m_context.extent != context.extent;
    m_context = context;
    m_view->setTheme(*context.theme);
    if (again)
        layOutLater();
    Q_EMIT subtitleChanged();
}

QString ReportsPage::subtitle() const
{
    return m_sheets ? tr("%Ln page(s)", nullptr, m_sheets->count()) : QString();
}

bool ReportsPage::isOwn(const QString &key) const
{
    return std::any_of(m_own.begin(), m_own.end(), [&](const Report &report) { return report.key == key; });
}

void ReportsPage::loadList()
{
    if (!m_access.list)
        return;
    m_access.list(this, [this](const Result<std::vector<Report>> &own) {
        if (!own) {
            Q_EMIT statusMessage(errorWords(own.error()).sentence);
            return;
        }
        m_own = *own;
        fillList();
    });
}

QString ReportsPage::placeOf(int row) const
{
    const auto at = size_t(row);
    if (row < 0 || at >= m_builtIn.size() + m_own.size())
        return {};
    return at < m_builtIn.size() ? m_builtIn[at].key : QStringLiteral("own:") + m_own[at - m_builtIn.size()].key;
}

const Report *ReportsPage::stored(const QString &place) const
{
    for (int row = 0; row < int(m_builtIn.size() + m_own.size()); ++row)
        if (placeOf(row) == place)
            return size_t(row) < m_builtIn.size() ? &m_builtIn[size_t(row)] : &m_own[size_t(row) - m_builtIn.size()];
    return nullptr;
}

QString ReportsPage::titleAt(int row) const
{
    const auto at = size_t(row);
    const QString title =
        at < m_builtIn.size() ? documentText(m_builtIn[at].title) : m_own[at - m_builtIn.size()].title;
    return m_drafts.contains(placeOf(row)) ? tr("%1 (changed)", "a report").arg(title) : title;
}

void ReportsPage::fillList()
{
    m_filling = true;
    m_list->clear();
    for (int row = 0; row < int(m_builtIn.size() + m_own.size()); ++row)
        m_list->addItem(titleAt(row));
    const auto same = [&](const Report &report) { return report.key == m_report.key; };
    const auto own = std::find_if(m_own.begin(), m_own.end(), same);
    const auto builtIn = std::find_if(m_builtIn.begin(), m_builtIn.end(), same);
    if (own != m_own.end())
        m_list->setCurrentRow(int(m_builtIn.size()) + int(own - m_own.begin()));
    else if (builtIn != m_builtIn.end())
        m_list->setCurrentRow(int(builtIn - m_builtIn.begin()));
    m_remove->setEnabled(!m_access.readOnly && m_access.remove && isOwn(m_report.key));
    m_filling = false;
}

void ReportsPage::show(const QString &key)
{
    int row = 0;
    for (const auto *list : {&m_builtIn, &m_own})
        for (const Report &report : *list) {
            if (report.key == key)
                m_list->setCurrentRow(row);
            ++row;
        }
}

void ReportsPage::choose(int row)
{
    const size_t at = size_t(std::max(row, 0));
    if (m_filling || row < 0 || at >= m_builtIn.size() + m_own.size())
        return;
    leave();
    m_place = placeOf(row);
    setReport(*stored(m_place));
    if (const auto draft = m_drafts.find(m_place); draft != m_drafts.end())
        change(tr("Changes of before"), draft->second); // undone, it is as it is kept
    m_remove->setEnabled(!m_access.readOnly && m_access.remove && isOwn(m_report.key));
    // The bar shows what the report is about; whoever changes it there changes it here.
    if (m_report.filter.period != m_context.filter.period)
        Q_EMIT periodRequested(m_report.filter.period);
}

void ReportsPage::leave()
{
    const Report *before = stored(m_place);
    m_undo->clear();
    if (!before)
        return;
    if (*before == m_report)
        m_drafts.erase(m_place);
    else
        m_drafts.insert_or_assign(m_place, m_report);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(titleAt(row));
}

PageFilter ReportsPage::filter() const
{
    const auto conditions = [](const Filter &where) {
        return where.op == FilterOp::All && !where.isEmpty() ? where.children : std::vector<Filter>{where};
    };
    PageFilter out = m_context.filter;
    if (out.compare == Compare::None)
        out.compare = m_report.filter.compare;
    out.where = m_report.filter.where;
    const auto own = conditions(out.where);
    for (const Filter &condition : conditions(m_context.filter.where))
        if (std::find(own.begin(), own.end(), condition) == own.end())
            out.where = std::move(out.where) && condition;
    return out;
}

void ReportsPage::setReport(const Report &report)
{
    m_report = report;
    fillBlocks();
    layOutLater();
}

void ReportsPage::change(const QString &step, const Report &report)
{
    if (report != m_report)
        m_undo->push(new ReportStep(step, m_report, report, [this](const Report &set) { setReport(set); }));
}

void ReportsPage::layOutLater()
{
    if (m_sheets) {
        m_typing->start();
        return;
    }
    m_view->setMessage(tr("The pages are being laid out…"));
    layOut();
}

void ReportsPage::layOut()
{
    if (!m_access.layOut)
        return;
    const int asked = ++m_asked;
    m_access.layOut(m_report, filter(), this, [this, asked](const Result<std::shared_ptr<const ReportSheets>> &sheets) {
        if (asked != m_asked)
            return;
        m_sheets = sheets.value_or(nullptr);
        if (sheets)
            m_view->setSheets(m_sheets);
        else
            m_view->setMessage(errorWords(sheets.error()).sentence);
        m_export->setEnabled(m_sheets != nullptr);
        m_print->setEnabled(m_sheets != nullptr);
        Q_EMIT subtitleChanged();
    });
}

void ReportsPage::fillBlocks()
{
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

void ReportsPage::exportAs(const QString &suffix, const QString &filter)
{
    if (!m_sheets)
        return;
    const QString stem = m_report.key.isEmpty() ? QStringLiteral("report") : m_report.key;
    m_prompter->saveFile(this, tr("Export report"), stem + u'.' + suffix, filter,
                         [this, sheets = m_sheets](const QString &path) {
                             const auto files = sheets->save(path);
                             if (files)
                                 Q_EMIT statusMessage(tr("Saved to %1").arg(files->join(QStringLiteral(", "))));
                             else
                                 m_prompter->warnOf(this, tr("The report could not be saved"), files.error());
                         });
}

void ReportsPage::print()
{
    if (!m_sheets)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageOrientation(m_sheets->size().width() > m_sheets->size().height() ? QPageLayout::Landscape
                                                                                     : QPageLayout::Portrait);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, m_sheets->count());
    connect(dialog, &QDialog::accepted, this, [printer, sheets = m_sheets] {
        const int first = printer->fromPage() > 0 ? printer->fromPage() - 1 : 0;
        const int last = printer->toPage() > 0 ? printer->toPage() : sheets->count();
        QPainter painter(printer.get());
        const double scale =
            std::min(printer->width() / sheets->size().width(), printer->height() / sheets->size().height());
        painter.scale(scale, scale);
        for (int sheet = first; sheet < std::min(last, sheets->count()); ++sheet) {
            if (sheet > first)
                printer->newPage();
            sheets->paint(painter, sheet);
        }
    });
    dialog->open();
}

void ReportsPage::keep()
{
    m_prompter->askText(
        this, tr("Keep the report"), tr("Name"), isOwn(m_report.key) ? m_report.title : documentText(m_report.title),
        [this](const QString &text) {
            const QString key = reportKey(text);
            const bool builtIn = std::any_of(m_builtIn.begin(), m_builtIn.end(), [&](const Report &report) {
                return report.key == key || documentText(report.title) == text;
            });
            return key.isEmpty() ? tr("A report needs a name")
                   : builtIn     ? tr("This is the name of a built-in report")
                                 : QString();
        },
        [this](const QString &text) { keepAs(text); });
}

void ReportsPage::keepAs(const QString &title)
{
    Report kept = m_report;
    kept.title = title;
    kept.key = reportKey(title);
    kept.filter = filter();
    if (!isOwn(kept.key) || m_place == QStringLiteral("own:") + kept.key) {
        keepNow(kept);
        return;
    }
    m_prompter->confirm(this, tr("Replace the report"), tr("“%1” is kept in the workspace already.").arg(title),
                        tr("Replace"), [this, kept] { keepNow(kept); });
}

void ReportsPage::keepNow(const Report &kept)
{
    m_access.keep(kept, this, [this, kept](const Result<bool> &done) {
        if (!done) {
            m_prompter->warnOf(this, tr("The report could not be kept"), done.error());
            return;
        }
        m_drafts.erase(m_place);
        m_place = QStringLiteral("own:") + kept.key;
        m_drafts.erase(m_place);
        m_undo->clear();
        setReport(kept);
        loadList();
        Q_EMIT statusMessage(tr("The report is kept in the workspace"));
    });
}

void ReportsPage::removeReport()
{
    const QString key = m_report.key;
    if (!isOwn(key))
        return;
    m_prompter->confirm(this, tr("Remove the report"), tr("“%1” is removed from the workspace.").arg(m_report.title),
                        tr("Remove"), [this, key] {
                            m_access.remove(key, this, [this](const Result<bool> &done) {
                                if (!done) {
                                    m_prompter->warnOf(this, tr("The report could not be removed"), done.error());
                                    return;
                                }
                                m_drafts.erase(m_place);
                                m_place.clear();
                                m_report.key.clear();
                                loadList();
                                m_list->setCurrentRow(0);
                            });
                        });
}

} // namespace parlance
