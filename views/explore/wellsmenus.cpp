#include "views/explore/wellspane.h"

#include "models/query/bands.h"

#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace parlance {

namespace {

QString sourceOf(WellKind kind, size_t index)
{
    return (kind == WellKind::Rows      ? QStringLiteral("rows:")
            : kind == WellKind::Columns ? QStringLiteral("columns:")
                                        : QStringLiteral("measures:")) +
           QString::number(index);
}

} // namespace

std::vector<Grouping> &WellsPane::groupingsOf(Exploration &exploration, WellKind kind)
{
    return kind == WellKind::Columns ? exploration.pivot.columns : exploration.pivot.rows;
}

void WellsPane::openMenu(QMenu *menu, Pill *pill)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(pill->mapToGlobal(QPoint(0, pill->height() + 2)));
}

void WellsPane::moveGrouping(WellKind kind, size_t index, int step)
{
    const qsizetype to = qsizetype(index) + step;
    const qsizetype count = qsizetype(groupingsOf(m_shown, kind).size());
    if (qsizetype(index) >= count || to < 0 || to >= count)
        return;
    change(tr("Move dimension"), [=](Exploration &e) {
        std::vector<Grouping> &all = groupingsOf(e, kind);
        std::swap(all[index], all[size_t(to)]);
    });
    focusPill(sourceOf(kind, size_t(to)));
}

void WellsPane::removeGrouping(WellKind kind, size_t index)
{
    if (index >= groupingsOf(m_shown, kind).size())
        return;
    change(tr("Remove dimension"), [=](Exploration &e) {
        std::vector<Grouping> &all = groupingsOf(e, kind);
        all.erase(all.begin() + qsizetype(index));
    });
}

// The table stays sorted by the measure it is sorted by.
void WellsPane::moveValue(size_t index, int step)
{
    const int from = int(index), to = from + step, count = int(m_shown.pivot.values.size());
    if (from >= count || to < 0 || to >= count)
        return;
    change(tr("Move measure"), [=](Exploration &e) {
        std::swap(e.pivot.values[size_t(from)], e.pivot.values[size_t(to)]);
        int &sorted = e.pivot.sort.value;
        sorted = sorted == from ? to : sorted == to ? from : sorted;
    });
    focusPill(sourceOf(WellKind::Values, size_t(to)));
}

void WellsPane::removeValue(size_t index)
{
    if (index >= m_shown.pivot.values.size())
        return;
    change(tr("Remove measure"), [index = int(index)](Exploration &e) {
        e.pivot.values.erase(e.pivot.values.begin() + index);
        PivotSort &sort = e.pivot.sort;
        if (sort.value == index)
            sort = usualSort(e.pivot);
        else if (sort.value > index)
            --sort.value;
    });
}

void WellsPane::groupingMenu(Pill *pill, WellKind kind, size_t index)
{
    const std::vector<Grouping> &all = kind == WellKind::Rows ? m_shown.pivot.rows : m_shown.pivot.columns;
    if (index >= all.size())
        return;
    const Grouping grouping = all[index];
    auto *menu = new QMenu(this);
    const auto edit = [this, kind, index](auto set) {
        return [this, kind, index, set] {
            change(tr("Change dimension"), [&](Exploration &e) {
                std::vector<Grouping> &now = groupingsOf(e, kind);
                if (index < now.size())
                    set(now[index]);
            });
        };
    };
    if (grouping.dimension == DimensionKey::Time) {
        QMenu *grains = menu->addMenu(tr("By"));
        for (const Grain grain : {Grain::Hour, Grain::Day, Grain::Week, Grain::Month, Grain::Quarter, Grain::Year}) {
            QAction *action = grains->addAction(groupingLabel({DimensionKey::Time, grain, 0}),
                                                edit([grain](Grouping &g) { g.grain = grain; }));
            action->setCheckable(true);
            action->setChecked(grain == grouping.grain);
        }
    }
    if (!isNumberDimension(grouping.dimension)) {
        QMenu *members = menu->addMenu(tr("Members"));
        for (const int top : {0, 5, 10, 20, 50}) {
            QAction *action = members->addAction(top == 0 ? tr("All") : tr("Top %L1 and others").arg(top),
                                                 edit([top](Grouping &g) { g.top = top; }));
            action->setCheckable(true);
            action->setChecked(top == grouping.top);
        }
    }
    if (grouping.dimension != DimensionKey::Time)
        menu->addAction(tr("Filter…"), this, [this, kind, pill = QPointer<Pill>(pill), dimension = grouping.dimension] {
            Q_EMIT filterWanted(dimension, pill ? static_cast<QWidget *>(pill) : m_wells[size_t(kind)]);
        });
    menu->addSeparator();
    menu->addAction(tr("Move up"), this, [=, this] { moveGrouping(kind, index, -1); })->setEnabled(index > 0);
    menu->addAction(tr("Move down"), this, [=, this] { moveGrouping(kind, index, 1); })
        ->setEnabled(index + 1 < all.size());
    const WellKind other = kind == WellKind::Rows ? WellKind::Columns : WellKind::Rows;
    menu->addAction(kind == WellKind::Rows ? tr("Move to columns") : tr("Move to rows"), this,
                    [this, grouping, other] { add(Field::dimension(grouping), other); });
    menu->addAction(tr("Use as colour"), this, [this, grouping] { add(Field::dimension(grouping), WellKind::Colour); });
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, [=, this] { removeGrouping(kind, index); });
    openMenu(menu, pill);
}

void WellsPane::valueMenu(Pill *pill, size_t index)
{
    if (index >= m_shown.pivot.values.size())
        return;
    using Show = PivotValue::Show;
    const PivotValue value = m_shown.pivot.values[index];
    const auto measure = catalog::measure(value.of);
    const bool additive = measure && catalog::info(*measure).aggregation == Aggregation::Additive;
    auto *menu = new QMenu(this);
    QMenu *shows = menu->addMenu(tr("Show as"));
    const auto showAs = [this, index](Show show, int periods) {
        return [this, index, show, periods] {
            change(tr("Show as"), [=](Exploration &e) {
                if (index >= e.pivot.values.size())
                    return;
                e.pivot.values[index].show = show;
                e.pivot.values[index].periods = periods;
            });
        };
    };
    for (int i = 0; i <= int(Show::Change); ++i) {
        const Show show = Show(i);
        if (show == Show::Average) {
            for (const int periods : {3, 7}) {
                QAction *action = shows->addAction(shownAs({{}, show, periods}), showAs(show, periods));
                action->setCheckable(true);
                action->setChecked(value.show == show && value.periods == periods);
            }
            continue;
        }
        QAction *action = shows->addAction(showAsLabel(show), showAs(show, 3));
        action->setCheckable(true);
        action->setChecked(value.show == show);
        action->setEnabled(show != Show::Running || additive);
    }
    menu->addAction(tr("Sort, high to low"), this, [this, index] {
        change(tr("Sort"), [index](Exploration &e) { e.pivot.sort = {int(index), {}, true}; });
    });
    menu->addAction(tr("Sort, low to high"), this, [this, index] {
        change(tr("Sort"), [index](Exploration &e) { e.pivot.sort = {int(index), {}, false}; });
    });
    if (!measure && !value.of.startsWith(metricPrefix))
        menu->addAction(tr("Edit formula…"), this, [this, value] { Q_EMIT formulaWanted(value.of); });
    menu->addSeparator();
    menu->addAction(tr("Move up"), this, [=, this] { moveValue(index, -1); })->setEnabled(index > 0);
    menu->addAction(tr("Move down"), this, [=, this] { moveValue(index, 1); })
        ->setEnabled(index + 1 < m_shown.pivot.values.size());
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, [=, this] { removeValue(index); });
    openMenu(menu, pill);
}

void WellsPane::colourMenu(Pill *pill)
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Remove"), this,
                    [this] { change(tr("Remove colour"), [](Exploration &e) { e.colour.reset(); }); });
    openMenu(menu, pill);
}

void WellsPane::compareMenu(Pill *pill)
{
    auto *menu = new QMenu(this);
    const auto choose = [&](const QString &text, std::optional<Compare> compare) {
        QAction *action = menu->addAction(
            text, this, [this, compare] { change(tr("Compare"), [compare](Exploration &e) { e.compare = compare; }); });
        action->setCheckable(true);
        action->setChecked(m_shown.compare == compare);
    };
    choose(tr("As on the page"), std::nullopt);
    choose(tr("No comparison"), Compare::None);
    choose(tr("Previous period"), Compare::PreviousPeriod);
    choose(tr("Previous year"), Compare::PreviousYear);
    openMenu(menu, pill);
}

void WellsPane::fillFieldMenu(QMenu &menu, const Field &field)
{
    const auto offer = [&](const QString &text, WellKind kind) {
        menu.addAction(text, this, [this, field, kind] { add(field, kind); });
    };
    if (!field.by) {
        offer(tr("Add to measures"), WellKind::Values);
        return;
    }
    offer(tr("Add to rows"), WellKind::Rows);
    offer(tr("Add to columns"), WellKind::Columns);
    offer(tr("Use as colour"), WellKind::Colour);
    if (field.by->dimension != DimensionKey::Time)
        offer(tr("Filter…"), WellKind::Filters);
}

} // namespace parlance
