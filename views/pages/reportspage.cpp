#include "views/pages/reportspage.h"

#include "views/pages/reportblocks.h"
#include "views/tiles/tile.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
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
    auto *past = new QHBoxLayout;
    m_versions = new Button(tr("Versions…"), QStringLiteral("history"), pane);
    m_versions->setObjectName(QStringLiteral("reports.versions"));
    connect(m_versions, &QPushButton::clicked, this, &ReportsPage::openVersions);
    auto *trash = new Button(tr("Trash…"), {}, pane);
    trash->setObjectName(QStringLiteral("reports.trash"));
    trash->setToolTip(tr("Reports that were removed"));
    connect(trash, &QPushButton::clicked, this, &ReportsPage::openTrash);
    trash->setEnabled(bool(m_access.versions));
    past->addWidget(m_versions, 1);
    past->addWidget(trash);
    column->addLayout(past);
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
    menu->addSeparator();
    menu->addAction(tr("Report itself (*.parlance-report)"), this, &ReportsPage::exportItself);
    m_export->setMenu(menu);
    m_print = new Button(tr("Print…"), QStringLiteral("printer"), pane);
    m_print->setObjectName(QStringLiteral("reports.print"));
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    bar->addWidget(m_export);
    bar->addWidget(m_print);
    auto *brand = new Button(tr("Brand…"), QStringLiteral("tag"), pane);
    brand->setObjectName(QStringLiteral("reports.brand"));
    brand->setToolTip(tr("Logo, colours and font of the report"));
    connect(brand, &QPushButton::clicked, this, &ReportsPage::editBrand);
    bar->addWidget(brand);
    m_values = new Button(tr("Parameters…"), {}, pane);
    m_values->setObjectName(QStringLiteral("reports.values"));
    m_values->setToolTip(tr("Which bots, plans or countries the report is about, and what it assumes"));
    connect(m_values, &QPushButton::clicked, this, &ReportsPage::editValues);
    bar->addWidget(m_values);
    bar->addStretch(1);
    column->addLayout(bar);
    m_view = new SheetsView(pane);
    m_view->setObjectName(QStringLiteral("reports.sheets"));
    m_view->setAccessibleName(tr("Preview of the pages"));
    column->addWidget(m_view, 1);
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
        if (const QString wanted = std::exchange(m_wanted, {}); !wanted.isEmpty())
            show(wanted);
        takeWaiting();
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
    enableOwn();
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
    enableOwn();
    // The bar shows what the report is about; whoever changes it there changes it here.
    if (m_report.filter.period != m_context.filter.period)
        Q_EMIT periodRequested(m_report.filter.period);
}

// What can be done with a report of the workspace only.
void ReportsPage::enableOwn()
{
    const bool own = isOwn(m_report.key);
    m_remove->setEnabled(!m_access.readOnly && m_access.remove && own);
    m_versions->setEnabled(m_access.versions && own);
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

} // namespace parlance
