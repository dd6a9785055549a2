// One experiment: its variants against the control, metric by metric, and what can be concluded.
#pragma once

#include "views/tiles/experimenttables.h"
#include "views/tiles/tileframe.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QTableView;

namespace parlance {

class TableModel;

class ExperimentTile : public TileFrame
{
    Q_OBJECT
public:
    ExperimentTile(const Block &block, const PageContext &context, QWidget *parent);

    void contextChanged() override;
    [[nodiscard]] TableModel *model() const { return m_model; }
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] const ExperimentResult &result() const { return m_result; }

    static constexpr const char *inputsKey = "experiments";

protected:
    void showAnswer() override;
    [[nodiscard]] bool isEmptyAnswer() const override;
    [[nodiscard]] QString emptyReason() const override;

private:
    [[nodiscard]] QWidget *buildChoices();
    [[nodiscard]] const ExperimentData *current() const;
    [[nodiscard]] ExperimentPlan plan() const;
    void fillExperiments();
    void chooseExperiment(); // its arms, metrics and plan into the choices
    void changed();
    void evaluateCurrent();

    std::vector<ExperimentData> m_experiments;
    ExperimentResult m_result;
    QJsonObject m_plans; // by experiment
    QComboBox *m_experiment, *m_control, *m_primary;
    QSpinBox *m_planned;
    QLabel *m_verdict, *m_warnings;
    QTableView *m_view;
    TableModel *m_model;
};

} // namespace parlance
