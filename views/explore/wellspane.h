// The wells of an exploration: what stands in rows, columns, measures, colour, filters and comparison, and how the table
// is shown. Shows a value and asks for a changed one; keeps none itself.
#pragma once

#include "models/documents/exploration.h"
#include "views/explore/pill.h"

#include <QLocale>
#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QMenu;
class QVBoxLayout;

namespace parlance {

class Button;
class ParametersPane;

enum class WellKind { Rows, Columns, Values, Colour, Filters };

class WellsPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit WellsPane(QWidget *parent = nullptr);

    // problem: what is wrong with the value named by its path ("values[1]"), or with all of it.
    void show(const Exploration &exploration, const OwnMeasures &own, Compare pageCompare,
              const std::optional<Error> &problem, const QLocale &locale = {});
    // Adds a field where it goes by itself, or to a well; a dimension moves there from where it is.
    void add(const Field &field, std::optional<WellKind> well = {}, int at = -1, const QString &source = {});
    void fillFieldMenu(QMenu &menu, const Field &field); // "Add to rows", …
    [[nodiscard]] Well *well(WellKind kind) const { return m_wells[size_t(kind)]; }

Q_SIGNALS:
    void edited(const parlance::Exploration &exploration, const QString &what);
    void filterWanted(parlance::DimensionKey dimension, QWidget *below);
    void filterTextWanted(QWidget *below);
    void formulaWanted(const QString &of);     // to be edited; empty: a new one
    void parameterWanted(const QString &name); // likewise
    void membersWanted(const QString &parameter, QWidget *below);

private:
    void change(const QString &what, const std::function<void(Exploration &)> &edit);
    void showGroupings(WellKind kind, const std::vector<Grouping> &groupings);
    void showValues(const std::optional<Error> &problem);
    void showFilters();
    void showOptions(Compare pageCompare);
    void buildOptions(QVBoxLayout *column);
    void groupingMenu(Pill *pill, WellKind kind, size_t index);
    void valueMenu(Pill *pill, size_t index);
    void colourMenu(Pill *pill);
    void compareMenu(Pill *pill);
    [[nodiscard]] static std::vector<Grouping> &groupingsOf(Exploration &exploration, WellKind kind);
    // Their places are those of the pills when somebody pointed at them: pills are made anew with every answer.
    void moveGrouping(WellKind kind, size_t index, int step);
    void removeGrouping(WellKind kind, size_t index);
    void moveValue(size_t index, int step);
    void removeValue(size_t index);
    void openMenu(QMenu *menu, Pill *pill);
    void focusPill(const QString &source);

    Exploration m_shown;
    OwnMeasures m_own;
    std::array<Well *, 5> m_wells{};
    ParametersPane *m_parameters = nullptr;
    Well *m_compare = nullptr;
    QCheckBox *m_subtotals = nullptr, *m_grandTotal = nullptr, *m_partial = nullptr;
    QComboBox *m_look = nullptr, *m_sort = nullptr, *m_limit = nullptr;
    bool m_showing = false;
};

// Periods stand in their order, members by the first value.
PivotSort usualSort(const Pivot &pivot);

} // namespace parlance
