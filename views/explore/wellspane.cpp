#include "views/explore/wellspane.h"

#include "models/query/bands.h"
#include "views/explore/parameterspane.h"
#include "views/filters/chips.h"
#include "views/widgets/button.h"
#include "views/widgets/labels.h"
#include "views/words/errorwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace parlance {

namespace {

QString filterNote(const Chip &chip)
{
    QStringList names = chip.values;
    if (chip.withNull)
        names << QCoreApplication::translate("Cells", "(none)");
    const QString list = names.join(QStringLiteral(", "));
    return chip.exclude ? WellsPane::tr("not %1").arg(list) : list;
}

// A sort that names a value or column which is no longer there means nothing.
void mendSort(Exploration &exploration)
{
    PivotSort &sort = exploration.pivot.sort;
    if (sort.value >= int(exploration.pivot.values.size()))
        sort = usualSort(exploration.pivot);
    if (sort.column.size() > qsizetype(exploration.pivot.columns.size()))
        sort.column.clear();
}

// A measure goes to another place; what is sorted by it stays sorted by it.
void moveTo(Pivot &pivot, int from, int to)
{
    PivotValue value = pivot.values[size_t(from)];
    pivot.values.erase(pivot.values.begin() + from);
    pivot.values.insert(pivot.values.begin() + to, std::move(value));
    int &sorted = pivot.sort.value;
    if (sorted == from)
        sorted = to;
    else if (from < sorted && sorted <= to)
        --sorted;
    else if (to <= sorted && sorted < from)
        ++sorted;
}

} // namespace

PivotSort usualSort(const Pivot &pivot)
{
    const bool periods = std::any_of(pivot.rows.begin(), pivot.rows.end(),
                                     [](const Grouping &g) { return g.dimension == DimensionKey::Time; });
    return periods ? PivotSort{-1, {}, false} : PivotSort{};
}

WellsPane::WellsPane(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("explore.wells"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    parlance::setStyle(content, style::area, QStringLiteral("page"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    const QString empty = tr("Drop to add");
    const struct
    {
        WellKind kind;
        const char *name;
        QString title, empty;
    } wells[] = {{WellKind::Rows, "rows", tr("Rows"), empty},
                 {WellKind::Columns, "columns", tr("Columns"), empty},
                 {WellKind::Values, "measures", tr("Measures"), empty},
                 {WellKind::Colour, "colour", tr("Colour"), tr("Chosen by the chart")},
                 {WellKind::Filters, "filters", tr("Filters"), tr("Drop to filter")}};
    for (const auto &[kind, name, title, hint] : wells) {
        auto *well = new Well(QLatin1String(name), title, hint, content);
        well->setAccepts(
            [kind = kind](const Field &field) { return field.by.has_value() == (kind != WellKind::Values); });
        connect(well, &Well::dropped, this, [this, kind = kind](const Field &field, const QString &source, int at) {
            add(field, kind, at, source);
        });
        m_wells[size_t(kind)] = well;
        column->addWidget(well);
    }
    auto *swap = new Button(tr("Swap"), QStringLiteral("arrow-up-down"), content);
    swap->setObjectName(QStringLiteral("wells.swap"));
    swap->setLook(ButtonLook::Link);
    swap->setToolTip(tr("Rows become columns and columns rows"));
    connect(swap, &QPushButton::clicked, this, [this] {
        change(tr("Swap rows and columns"), [](Exploration &e) {
            std::swap(e.pivot.rows, e.pivot.columns);
            e.pivot.sort.column.clear();
        });
    });
    m_wells[size_t(WellKind::Rows)]->setTool(swap);
    auto *formula = new Button(tr("Formula…"), {}, content);
    formula->setObjectName(QStringLiteral("wells.formula"));
    formula->setLook(ButtonLook::Link);
    connect(formula, &QPushButton::clicked, this, [this] { Q_EMIT formulaWanted({}); });
    m_wells[size_t(WellKind::Values)]->setTool(formula);
    auto *text = new Button(tr("As text…"), {}, content);
    text->setObjectName(QStringLiteral("wells.filterText"));
    text->setLook(ButtonLook::Link);
    connect(text, &QPushButton::clicked, this, [this, text] { Q_EMIT filterTextWanted(text); });
    m_wells[size_t(WellKind::Filters)]->setTool(text);
    m_parameters = new ParametersPane(content);
    connect(m_parameters, &ParametersPane::edited, this, [this](const Parameters &parameters, const QString &what) {
        change(what, [&](Exploration &e) { e.parameters = parameters; });
    });
    connect(m_parameters, &ParametersPane::dialogWanted, this, &WellsPane::parameterWanted);
    connect(m_parameters, &ParametersPane::membersWanted, this, &WellsPane::membersWanted);
    column->addWidget(m_parameters);
    m_compare = new Well(QStringLiteral("compare"), tr("Compare"), {}, content);
    m_compare->setAccepts([](const Field &) { return false; });
    column->addWidget(m_compare);
    buildOptions(column);
    column->addStretch(1);
    setWidget(content);
}

void WellsPane::buildOptions(QVBoxLayout *column)
{
    QWidget *content = m_compare->parentWidget();
    column->addWidget(new Label(tr("Options"), TextRole::TableHead, Tone::Secondary, content));
    const auto box = [&](const char *name, const QString &text, auto set) {
        auto *check = new QCheckBox(text, content);
        check->setObjectName(QLatin1String(name));
        connect(check, &QCheckBox::toggled, this,
                [this, text, set](bool on) { change(text, [set, on](Exploration &e) { set(e, on); }); });
        column->addWidget(check);
        return check;
    };
    m_subtotals = box("options.subtotals", tr("Subtotals"), [](Exploration &e, bool on) {
        e.pivot.subtotals = on;
        e.pivot.columnSubtotals = on;
    });
    m_grandTotal = box("options.total", tr("Grand total"), [](Exploration &e, bool on) { e.grandTotal = on; });
    m_partial =
        box("options.partial", tr("Mark partial periods *"), [](Exploration &e, bool on) { e.markPartial = on; });
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    const auto combo = [&](const char *name, const QString &label) {
        auto *list = new QComboBox(content);
        list->setObjectName(QLatin1String(name));
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(8);
        auto *words = new QLabel(label, content);
        parlance::setStyle(words, style::role, QStringLiteral("secondary"));
        words->setBuddy(list);
        form->addRow(words, list);
        return list;
    };
    m_look = combo("options.look", tr("&Cells"));
    m_look->addItems({tr("Plain"), tr("Heat colours"), tr("Bars")});
    m_sort = combo("options.sort", tr("&Sort"));
    m_limit = combo("options.limit", tr("&Limit"));
    connect(m_look, &QComboBox::activated, this,
            [this](int index) { change(tr("Cells"), [index](Exploration &e) { e.look = CellLook(index); }); });
    connect(m_sort, &QComboBox::activated, this, [this](int index) {
        const int value = m_sort->itemData(index).toInt();
        change(tr("Sort"), [value](Exploration &e) {
            e.pivot.sort = {value < 0 ? -1 : value / 2, {}, value % 2 == 0};
        });
    });
    connect(m_limit, &QComboBox::activated, this, [this](int index) {
        const int top = m_limit->itemData(index).toInt();
        change(tr("Limit"), [top](Exploration &e) {
            if (!e.pivot.rows.empty())
                e.pivot.rows.front().top = top;
        });
    });
    column->addLayout(form);
}

void WellsPane::change(const QString &what, const std::function<void(Exploration &)> &edit)
{
    if (m_showing)
        return;
    Exploration next = m_shown;
    edit(next);
    mendSort(next);
    if (next != m_shown)
        Q_EMIT edited(next, what);
}

void WellsPane::show(const Exploration &exploration, const OwnMeasures &own, Compare pageCompare,
                     const std::optional<Error> &problem, const QLocale &locale)
{
    m_showing = true;
    const QWidget *focused = focusWidget();
    const auto *worked = qobject_cast<const Pill *>(focused);
    const QString source = worked ? worked->source() : QString();
    m_shown = exploration;
    m_own = own;
    showGroupings(WellKind::Rows, exploration.pivot.rows);
    showGroupings(WellKind::Columns, exploration.pivot.columns);
    showValues(problem);
    Well *colour = m_wells[size_t(WellKind::Colour)];
    colour->clear();
    if (exploration.colour) {
        const Field field = Field::dimension(*exploration.colour);
        auto *pill = new Pill(field.icon(), groupingLabel(*exploration.colour), {}, QStringLiteral("colour:0"), colour);
        pill->setField(field);
        connect(pill, &Pill::removed, this,
                [this] { change(tr("Remove colour"), [](Exploration &e) { e.colour.reset(); }); });
        connect(pill, &Pill::clicked, this, [this, pill] { colourMenu(pill); });
        colour->add(pill);
    }
    showFilters();
    m_parameters->show(exploration.parameters, locale);
    showOptions(pageCompare);
    m_showing = false;
    focusPill(source);
}

// Pills are made anew; who worked with one by keyboard goes on with the one in its place.
void WellsPane::focusPill(const QString &source)
{
    for (const Well *well : m_wells) {
        for (Pill *pill : well->pills()) {
            if (pill->source() == source)
                pill->setFocus(Qt::OtherFocusReason);
        }
    }
}

void WellsPane::showGroupings(WellKind kind, const std::vector<Grouping> &groupings)
{
    Well *well = m_wells[size_t(kind)];
    well->clear();
    for (size_t i = 0; i < groupings.size(); ++i) {
        const Grouping &grouping = groupings[i];
        const Field field = Field::dimension(grouping);
        const QString source =
            (kind == WellKind::Rows ? QStringLiteral("rows:") : QStringLiteral("columns:")) + QString::number(i);
        auto *pill = new Pill(field.icon(), groupingLabel(grouping),
                              grouping.top > 0 ? tr("top %L1").arg(grouping.top) : QString(), source, well);
        pill->setField(field);
        pill->setToolTip(QCoreApplication::translate("Catalog", catalog::info(grouping.dimension).definition));
        connect(pill, &Pill::removed, this, [this, kind, i] { removeGrouping(kind, i); });
        connect(pill, &Pill::moved, this, [this, kind, i](int step) { moveGrouping(kind, i, step); });
        connect(pill, &Pill::clicked, this, [this, pill, kind, i] { groupingMenu(pill, kind, i); });
        well->add(pill);
    }
}

void WellsPane::showValues(const std::optional<Error> &problem)
{
    Well *well = m_wells[size_t(WellKind::Values)];
    well->clear();
    const std::vector<PivotValue> &values = m_shown.pivot.values;
    for (size_t i = 0; i < values.size(); ++i) {
        const bool plain = values[i].show == PivotValue::Show::Value;
        auto *pill =
            new Pill(QStringLiteral("hash"), valueLabel(values[i].of, m_own), plain ? QString() : shownAs(values[i]),
                     QStringLiteral("measures:") + QString::number(i), well);
        pill->setField(Field::value(values[i].of));
        if (const auto measure = catalog::measure(values[i].of))
            pill->setToolTip(QCoreApplication::translate("Catalog", catalog::info(*measure).definition));
        if (problem && problem->place.path == QStringLiteral("values[%1]").arg(i))
            pill->setInvalid(errorWords(*problem).sentence + QLatin1Char('\n') + problem->text);
        connect(pill, &Pill::removed, this, [this, i] { removeValue(i); });
        connect(pill, &Pill::moved, this, [this, i](int step) { moveValue(i, step); });
        connect(pill, &Pill::clicked, this, [this, pill, i] { valueMenu(pill, i); });
        well->add(pill);
    }
}

void WellsPane::showFilters()
{
    Well *well = m_wells[size_t(WellKind::Filters)];
    well->clear();
    const FilterParts parts = splitFilter(m_shown.pivot.where);
    for (size_t i = 0; i < parts.chips.size(); ++i) {
        const Chip &chip = parts.chips[i];
        const Field field = Field::dimension({chip.dimension, Grain::Day, 0});
        auto *pill = new Pill(field.icon(), groupingLabel(*field.by), filterNote(chip),
                              QStringLiteral("filters:") + QString::number(i), well);
        connect(pill, &Pill::removed, this, [this, i] {
            change(tr("Remove filter"), [i](Exploration &e) {
                FilterParts left = splitFilter(e.pivot.where);
                left.chips.erase(left.chips.begin() + qsizetype(i));
                e.pivot.where = joinFilter(left);
            });
        });
        connect(pill, &Pill::clicked, this,
                [this, pill, dimension = chip.dimension] { Q_EMIT filterWanted(dimension, pill); });
        well->add(pill);
    }
    if (parts.rest.isEmpty())
        return;
    auto *pill = new Pill(QStringLiteral("filter"), toText(parts.rest), {}, QStringLiteral("filters:rest"), well);
    connect(pill, &Pill::removed, this, [this] {
        change(tr("Remove filter"), [](Exploration &e) {
            FilterParts left = splitFilter(e.pivot.where);
            left.rest = {};
            e.pivot.where = joinFilter(left);
        });
    });
    connect(pill, &Pill::clicked, this, [this, pill] { Q_EMIT filterTextWanted(pill); });
    well->add(pill);
}

void WellsPane::showOptions(Compare pageCompare)
{
    const Pivot &pivot = m_shown.pivot;
    m_compare->clear();
    const QString names[] = {tr("No comparison"), tr("Previous period"), tr("Previous year")};
    const Compare compare = m_shown.compare.value_or(pageCompare);
    auto *pill = new Pill(QStringLiteral("history"), names[size_t(compare)],
                          m_shown.compare ? QString() : tr("of the page"), QStringLiteral("compare:0"), m_compare);
    pill->setRemovable(m_shown.compare.has_value());
    connect(pill, &Pill::removed, this, [this] { change(tr("Compare"), [](Exploration &e) { e.compare.reset(); }); });
    connect(pill, &Pill::clicked, this, [this, pill] { compareMenu(pill); });
    m_compare->add(pill);
    m_subtotals->setChecked(pivot.subtotals);
    m_grandTotal->setChecked(m_shown.grandTotal);
    m_partial->setChecked(m_shown.markPartial);
    m_look->setCurrentIndex(int(m_shown.look));
    m_sort->clear();
    m_sort->addItem(tr("In their own order"), -1);
    for (int i = 0; i < int(pivot.values.size()); ++i) {
        const QString label = valueLabel(pivot.values[size_t(i)].of, m_own);
        m_sort->addItem(tr("%1, high to low").arg(label), i * 2);
        m_sort->addItem(tr("%1, low to high").arg(label), i * 2 + 1);
    }
    const PivotSort &sort = pivot.sort;
    m_sort->setCurrentIndex(m_sort->findData(sort.value < 0 ? -1 : sort.value * 2 + (sort.descending ? 0 : 1)));
    m_limit->clear();
    m_limit->addItem(tr("All rows"), 0);
    const int top = pivot.rows.empty() ? 0 : pivot.rows.front().top;
    std::vector<int> tops{5, 10, 20, 50, 100};
    if (top > 0 && std::find(tops.begin(), tops.end(), top) == tops.end())
        tops.push_back(top);
    for (const int n : tops)
        m_limit->addItem(tr("Top %L1 and others").arg(n), n);
    m_limit->setCurrentIndex(m_limit->findData(top));
    m_limit->setEnabled(!pivot.rows.empty() && !isNumberDimension(pivot.rows.front().dimension));
}

void WellsPane::add(const Field &field, std::optional<WellKind> wanted, int at, const QString &source)
{
    if (!field.by) {
        change(tr("Add measure"), [&](Exploration &e) {
            auto &values = e.pivot.values;
            const int count = int(values.size());
            const int place = at < 0 || at > count ? count : at;
            int from = count;
            if (source.startsWith(QLatin1String("measures:"))) {
                from = source.mid(9).toInt();
                if (from < 0 || from >= count)
                    return;
            } else {
                values.push_back({field.of, PivotValue::Show::Value, 3});
            }
            moveTo(e.pivot, from, place - (place > from));
        });
        return;
    }
    const Grouping grouping = *field.by;
    const bool time = grouping.dimension == DimensionKey::Time;
    const WellKind kind = wanted.value_or(time ? WellKind::Columns : WellKind::Rows);
    if (kind == WellKind::Filters) {
        Q_EMIT filterWanted(grouping.dimension, m_wells[size_t(WellKind::Filters)]);
        return;
    }
    change(tr("Add dimension"), [&](Exploration &e) {
        if (kind == WellKind::Colour) {
            e.colour = grouping;
            return;
        }
        Grouping moved = grouping;
        for (std::vector<Grouping> *side : {&e.pivot.rows, &e.pivot.columns}) {
            const auto same = std::find_if(side->begin(), side->end(),
                                           [&](const Grouping &g) { return g.dimension == grouping.dimension; });
            if (same == side->end())
                continue;
            moved.top = same->top;
            at -= side == &groupingsOf(e, kind) && at > int(same - side->begin());
            side->erase(same);
        }
        std::vector<Grouping> &all = groupingsOf(e, kind);
        const auto place = at < 0 || at > int(all.size()) ? qsizetype(all.size()) : qsizetype(at);
        all.insert(all.begin() + place, moved);
        if (time && kind == WellKind::Rows && e.pivot.sort == PivotSort{})
            e.pivot.sort = usualSort(e.pivot);
        if (source == QLatin1String("colour:0"))
            e.colour.reset();
    });
}

} // namespace parlance
