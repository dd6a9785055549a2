#include "views/explore/explorepage.h"

#include "views/explore/chartswitch.h"
#include "views/explore/fieldlist.h"
#include "views/explore/gapsplitter.h"
#include "views/explore/querypeek.h"
#include "views/pages/pagedesk.h"
#include "views/pages/pagesubtitle.h"
#include "views/tiles/charttile.h"
#include "views/tiles/stateoverlay.h"
#include "views/widgets/button.h"
#include "views/widgets/labels.h"
#include "views/words/errorwords.h"

#include <QJsonArray>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parlance {

namespace {

constexpr int fieldsWidth = 216, wellsWidth = 216;

// What is there before anything was chosen.
Exploration firstExploration()
{
    Exploration exploration;
    exploration.pivot.rows = {Grouping{DimensionKey::Bot, Grain::Day, 10},
                              Grouping{DimensionKey::Model, Grain::Day, 0}};
    exploration.pivot.columns = {Grouping{DimensionKey::Time, Grain::Week, 0}};
    exploration.pivot.values = {{QStringLiteral("cost"), PivotValue::Show::Value, 3}};
    return exploration;
}

QWidget *surface(QWidget *parent)
{
    auto *pane = new QFrame(parent);
    parlance::setStyle(pane, style::card, QStringLiteral("plain"));
    return pane;
}

} // namespace

class ExplorePage::EditCommand : public QUndoCommand
{
public:
    EditCommand(ExplorePage *page, Exploration before, Exploration after, const QString &what)
        : QUndoCommand(what)
        , m_page(page)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}
    void undo() override { m_page->set(m_before); }
    void redo() override { m_page->set(m_after); }

private:
    ExplorePage *m_page;
    Exploration m_before, m_after;
};

ExplorePage::ExplorePage(ExploreAccess access, MemberAccess members, Prompter *prompter, const PageContext &context,
                         QWidget *parent)
    : QWidget(parent)
    , m_access(std::move(access))
    , m_members(std::move(members))
    , m_prompter(prompter)
    , m_context(context)
    , m_shown(firstExploration())
    , m_filled(m_shown)
    , m_live(context.queries)
    , m_facts(context.queries)
    , m_drillLive(context.queries)
    , m_assembly(context.queries->background())
    , m_loading(context.queries->background())
{
    setObjectName(QStringLiteral("page.explore"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setObjectName(QStringLiteral("explore.split"));
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(true);
    m_fields = new FieldList(m_split);
    parlance::setStyle(m_fields, style::area, QStringLiteral("pane"));
    m_fields->setAttribute(Qt::WA_StyledBackground);
    m_wells = new WellsPane(m_split);
    m_split->addWidget(m_fields);
    m_split->addWidget(m_wells);
    m_split->addWidget(buildResult());
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 0);
    m_split->setStretchFactor(2, 1);
    m_split->setSizes({fieldsWidth, wellsWidth, 800});
    m_split->setCollapsible(2, false);
    column->addWidget(m_split);
    connectParts();
    setContext(context);
    load();
}

ExplorePage::~ExplorePage() = default;

QWidget *ExplorePage::buildBar()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const auto button = [&](const char *name, const QString &text, const char *iconName, auto run) {
        auto *made = new Button(text, QLatin1String(iconName), bar);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, run);
        line->addWidget(made);
        return made;
    };
    m_state = new Label({}, TextRole::Table, Tone::Secondary, bar);
    m_state->setObjectName(QStringLiteral("explore.state"));
    line->addWidget(m_state, 1);
    m_undoButton = button("explore.undo", {}, "undo-2", [this] { m_undo.undo(); });
    m_redoButton = button("explore.redo", {}, "redo-2", [this] { m_undo.redo(); });
    for (Button *arrow : {m_undoButton, m_redoButton})
        arrow->setLook(ButtonLook::Flat);
    m_undoButton->setAccessibleName(tr("Undo"));
    m_redoButton->setAccessibleName(tr("Redo"));
    m_pin = button("explore.pin", tr("Pin"), "pin", [this] { openPins(); });
    m_pin->setDropDown(true);
    m_pin->setToolTip(tr("Puts the chart on a dashboard of your own"));
    m_open = button("explore.open", tr("Saved"), "folder-open", [this] { openSaved(); });
    m_open->setDropDown(true);
    m_report = button("explore.report", tr("Report"), "file-chart-column", [this] { openReports(); });
    m_report->setDropDown(true);
    m_report->setToolTip(tr("Puts this pivot into a report"));
    m_report->setVisible(m_access.reports && !m_access.readOnly);
    m_save = button("explore.save", tr("Save…"), "save", [this] { save(m_shown.key.isEmpty()); });
    m_save->setLook(ButtonLook::Primary);
    return bar;
}

QWidget *ExplorePage::buildResult()
{
    auto *result = new QWidget(m_split);
    parlance::setStyle(result, style::area, QStringLiteral("page"));
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(buildBar());
    auto *parts = new GapSplitter(Qt::Vertical, result);
    parts->setObjectName(QStringLiteral("explore.parts"));
    parts->setHandleWidth(12);
    parts->setChildrenCollapsible(false);
    m_chartRoom = surface(parts);
    auto *chartColumn = new QVBoxLayout(m_chartRoom);
    chartColumn->setContentsMargins(1, 10, 1, 1);
    chartColumn->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(15, 0, 15, 0);
    m_switch = new ChartSwitch(m_chartRoom);
    head->addWidget(m_switch);
    chartColumn->addLayout(head);
    m_lower = new QStackedWidget(parts);
    m_lower->setMinimumHeight(140);
    QWidget *table = surface(m_lower);
    auto *tableColumn = new QVBoxLayout(table);
    tableColumn->setContentsMargins(1, 1, 1, 1);
    m_pivot = new PivotView(table);
    tableColumn->addWidget(m_pivot);
    m_overlay = new StateOverlay(StateOverlay::Skeleton::Rows, table);
    m_lower->addWidget(table);
    m_drill = surface(m_lower);
    auto *drillColumn = new QVBoxLayout(m_drill);
    drillColumn->setContentsMargins(1, 8, 1, 1);
    auto *crumbs = new QHBoxLayout;
    crumbs->setContentsMargins(8, 0, 12, 0);
    auto *back = new Button(tr("Back to the table"), QStringLiteral("arrow-left"), m_drill);
    back->setObjectName(QStringLiteral("explore.back"));
    back->setLook(ButtonLook::Flat);
    back->setSmall(true);
    connect(back, &QPushButton::clicked, this, &ExplorePage::leaveDrill);
    m_crumb = new Label({}, TextRole::TableStrong, Tone::Text, m_drill);
    m_crumb->setObjectName(QStringLiteral("explore.crumb"));
    crumbs->addWidget(back);
    crumbs->addWidget(m_crumb, 1);
    drillColumn->addLayout(crumbs);
    m_lower->addWidget(m_drill);
    parts->addWidget(m_chartRoom);
    parts->addWidget(m_lower);
    parts->setStretchFactor(0, 9);
    parts->setStretchFactor(1, 11);
    column->addWidget(parts, 1);
    QWidget *peek = surface(result);
    auto *peekColumn = new QVBoxLayout(peek);
    peekColumn->setContentsMargins(1, 1, 1, 1);
    m_peek = new QueryPeek(peek);
    peekColumn->addWidget(m_peek);
    column->addWidget(peek);
    return result;
}

void ExplorePage::connectParts()
{
    connect(m_fields, &FieldList::activated, this, [this](const Field &field) { m_wells->add(field); });
    connect(m_fields, &FieldList::looked, this, &ExplorePage::lookAt);
    connect(m_fields, &FieldList::menuRequested, this, [this](const Field &field, const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_wells->fillFieldMenu(*menu, field);
        menu->popup(at);
    });
    connect(m_wells, &WellsPane::edited, this, &ExplorePage::edit);
    connect(m_wells, &WellsPane::filterWanted, this, &ExplorePage::openFilter);
    connect(m_wells, &WellsPane::filterTextWanted, this, &ExplorePage::openFilterText);
    connect(m_wells, &WellsPane::formulaWanted, this, &ExplorePage::openFormula);
    connect(m_wells, &WellsPane::parameterWanted, this, &ExplorePage::openParameter);
    connect(m_wells, &WellsPane::membersWanted, this, &ExplorePage::openMembers);
    connect(m_switch, &ChartSwitch::chosen, this, [this](std::optional<VisualKind> kind) {
        Exploration next = m_shown;
        next.chart = kind;
        edit(next, tr("Chart"));
    });
    connect(m_pivot, &PivotView::sortRequested, this, [this](const PivotSort &sort) {
        Exploration next = m_shown;
        next.pivot.sort = sort;
        edit(next, tr("Sort"));
    });
    connect(m_pivot, &PivotView::drillRequested, this, &ExplorePage::drill);
    connect(m_pivot, &PivotView::statusMessage, this, &ExplorePage::statusMessage);
    connect(m_pivot, &PivotView::menuRequested, this, [this](QMenu *menu, int row, int column) {
        const PivotModel &model = *m_pivot->pivot();
        const auto facts = model.table()->facts(model.rowNode(row), model.shown(column).node, m_context.zone);
        const Filter own = facts ? facts->cell : Filter();
        menu->addAction(tr("Filter the page by this cell"), this, [this, own] { Q_EMIT filterRequested(own); })
            ->setEnabled(facts && !own.isEmpty());
    });
    connect(m_overlay, &StateOverlay::retryClicked, &m_live, &LiveQuery::refresh);
    connect(m_peek, &QueryPeek::statusMessage, this, &ExplorePage::statusMessage);
    connect(&m_live, &LiveQuery::changed, this, &ExplorePage::answered);
    connect(&m_facts, &LiveQuery::changed, this, &ExplorePage::showFacts);
    connect(&m_undo, &QUndoStack::indexChanged, this, [this] {
        m_undoButton->setEnabled(m_undo.canUndo());
        m_redoButton->setEnabled(m_undo.canRedo());
        m_undoButton->setToolTip(tr("Undo: %1").arg(m_undo.undoText()));
        m_redoButton->setToolTip(tr("Redo: %1").arg(m_undo.redoText()));
    });
    m_undoButton->setEnabled(false);
    m_redoButton->setEnabled(false);
}

void ExplorePage::takeExploration(const Exploration &exploration)
{
    edit(exploration, tr("break out"));
}

void ExplorePage::edit(const Exploration &exploration, const QString &what)
{
    if (exploration != m_shown)
        m_undo.push(new EditCommand(this, m_shown, exploration, what));
}

void ExplorePage::set(const Exploration &exploration)
{
    m_shown = exploration;
    leaveDrill();
    ask();
    Q_EMIT subtitleChanged();
}

void ExplorePage::setContext(const PageContext &context)
{
    // What is listed is no longer what the page is limited to. Later: a click in the list may have led here.
    if (isDrilled() && context.filter != m_context.filter)
        QMetaObject::invokeMethod(this, &ExplorePage::leaveDrill, Qt::QueuedConnection);
    const bool others = context.desk && m_context.desk != context.desk && context.desk->measures != m_own.measures;
    m_context = context;
    if (others) // somebody added some elsewhere: by a file, or among the metrics
        load();
    m_fields->setTheme(*context.theme);
    m_pivot->setTheme(*context.theme);
    m_overlay->setTheme(*context.theme);
    m_switch->setTheme(*context.theme);
    if (m_chart)
        m_chart->contextChanged();
    if (m_drillTile)
        m_drillTile->contextChanged();
    ask();
    Q_EMIT subtitleChanged();
}

QString ExplorePage::title() const
{
    return fillTokens(m_shown.title.isEmpty() ? describe(m_shown, m_own.measures) : m_shown.title,
                      parameterTokens(m_shown.parameters));
}

QString ExplorePage::subtitle() const
{
    PageContext shown = m_context;
    shown.filter.compare = m_shown.compare.value_or(m_context.filter.compare);
    return tr("Explore") + QStringLiteral(" · ") + pageSubtitle(shown, {});
}

QJsonObject ExplorePage::saveState() const
{
    QJsonArray sizes;
    const QList<int> widths = m_split->sizes();
    for (const int width : widths)
        sizes.append(width);
    return {{QStringLiteral("exploration"), toJson(m_shown)},
            {QStringLiteral("key"), m_shown.key},
            {QStringLiteral("widths"), sizes},
            {QStringLiteral("peek"), m_peek->isOpen()}};
}

void ExplorePage::restoreState(const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    if (auto known = explorationFromJson(state.value(QLatin1String("key")).toString(),
                                         state.value(QLatin1String("exploration")).toObject()))
        set(*known);
    QList<int> sizes;
    const QJsonArray widths = state.value(QLatin1String("widths")).toArray();
    for (const QJsonValue &width : widths)
        sizes << width.toInt();
    if (sizes.size() == 3)
        m_split->setSizes(sizes);
    m_peek->setOpen(state.value(QLatin1String("peek")).toBool());
}

std::vector<std::pair<QString, TablePtr>> ExplorePage::tables() const
{
    if (!m_answer.table)
        return {};
    return {{title(), m_pivot->pivot()->asTable()}};
}

Pivot ExplorePage::asked() const
{
    Pivot pivot = m_filled.pivot;
    pivot.period = m_context.filter.period;
    pivot.compare = m_shown.compare.value_or(m_context.filter.compare);
    pivot.where = std::move(pivot.where) && m_context.filter.where;
    return pivot;
}

void ExplorePage::ask()
{
    m_assembly.cancel(); // of what was asked before
    m_filled = m_shown;
    const auto filled = fillPivot(m_shown.pivot, m_shown.parameters);
    if (filled)
        m_filled.pivot = *filled;
    const Pivot pivot = asked();
    auto plan = filled ? planPivot(pivot, m_own.measures) : Result<PivotPlan>(tl::unexpected(filled.error()));
    m_problem = plan ? std::nullopt : std::optional(plan.error());
    showWells();
    if (!plan) {
        m_plan.reset();
        m_chartQuery.reset();
        showProblem();
        return;
    }
    std::vector<Query> queries = plan->queries;
    Exploration whole = m_filled;
    whole.pivot = pivot;
    m_chartQuery = chartQuery(whole, chartKind(), m_own.measures);
    m_chartValue.reset();
    if (m_chartQuery) {
        if (auto value = OwnValue::find(whole.pivot.values.front().of, m_own.measures))
            m_chartValue = std::move(*value);
        else
            m_chartQuery.reset();
    }
    if (m_chartQuery) {
        m_chartQuery->period = pivot.period;
        m_chartQuery->where = plan->pivot.where;
        m_chartQuery->compare = pivot.compare;
        m_chartQuery = m_chartValue->asked(*m_chartQuery);
        queries.push_back(*m_chartQuery);
    }
    m_plan = std::move(*plan);
    const bool same = queries == m_asked && !m_live.tables().empty();
    m_asked = queries;
    m_live.ask(std::move(queries));
    if (same)
        answered();
}

void ExplorePage::answered()
{
    if (!m_plan)
        return; // what is wrong is said already
    const TileState state = m_live.state();
    if (state == TileState::Failed || state == TileState::Loading || state == TileState::Stale) {
        m_overlay->setState(state, {}, m_live.error(), m_answer.table != nullptr, false);
        return;
    }
    if (m_live.tables().size() != m_asked.size())
        return;
    m_assembly.start(
        [plan = *m_plan, value = m_chartValue, tables = m_live.tables()](std::stop_token) -> Result<Answer> {
            const size_t levels = plan.queries.size();
            auto table = pivotTable(plan, std::span(tables).first(levels));
            if (!table)
                return tl::unexpected(table.error());
            Answer answer{std::move(*table), {}};
            if (tables.size() > levels && value) {
                if (auto chart = value->shown(tables.back()))
                    answer.chart.push_back(std::move(*chart));
            }
            return answer;
        },
        [this](const Result<Answer> &answer) {
            if (answer)
                take(*answer);
            else
                m_overlay->setState(TileState::Failed, {}, answer.error(), false, false);
        });
}

void ExplorePage::take(const Answer &answer)
{
    m_answer = answer;
    const bool nothing = m_answer.table->rows.depth() > 0 && m_answer.table->rows.size() == 1;
    m_overlay->setState(nothing ? TileState::Empty : TileState::Ready, tr("Nothing in this period with this filter"),
                        std::nullopt, false, false);
    showTable();
    m_peek->setAnswer(*m_answer.table, m_context.style.locale);
    showChart();
}

void ExplorePage::showTable()
{
    const PivotView::Place place = m_pivot->place();
    m_pivot->pivot()->setTable(m_answer.table, m_shown, m_own.measures, m_context.now, m_context.zone, m_context.style);
    m_pivot->arrange();
    m_pivot->goBack(place);
}

void ExplorePage::showWells()
{
    m_wells->show(m_shown, m_own.measures, m_context.filter.compare, m_problem, m_context.style.locale);
    themeTree(m_wells, *m_context.theme);
    QSet<QString> used;
    for (const auto *side : {&m_shown.pivot.rows, &m_shown.pivot.columns}) {
        for (const Grouping &grouping : *side)
            used.insert(Field::dimension({grouping.dimension, grouping.grain, 0}).key());
    }
    for (const PivotValue &value : m_shown.pivot.values)
        used.insert(Field::value(value.of).key());
    m_fields->setUsed(used);
    const bool saved = isStored(m_shown);
    m_state->setText(saved ? tr("saved") : m_shown.key.isEmpty() ? tr("unsaved") : tr("changed since it was saved"));
    m_save->setEnabled(m_access.save && !m_access.readOnly && !saved);
    m_open->setEnabled(bool(m_access.load));
    m_pin->setVisible(m_context.desk && m_context.desk->pin);
    m_pin->setEnabled(card().has_value());
}

void ExplorePage::showProblem()
{
    m_answer = {};
    m_pivot->pivot()->setTable(nullptr, m_shown, m_own.measures, m_context.now, m_context.zone, m_context.style);
    const QString words = m_shown.pivot.values.empty()
                              ? tr("Drag a measure into the well, or press Enter on one in the list")
                              : errorWords(*m_problem).sentence + QLatin1Char('\n') + m_problem->text;
    m_overlay->setState(TileState::Empty, words, std::nullopt, false, false);
    showChart();
}

bool ExplorePage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept(); // of the page, not of the window
            return true;
        }
    }
    return QWidget::event(event);
}

void ExplorePage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        m_undo.undo();
    else if (event->matches(QKeySequence::Redo))
        m_undo.redo();
    else if (event->key() == Qt::Key_Escape && isDrilled())
        leaveDrill();
    else
        QWidget::keyPressEvent(event);
}

} // namespace parlance
