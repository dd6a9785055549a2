// Return on investment: what the reader assumes, typed in and kept in the workspace, and what follows from it.
#pragma once

#include "models/analysis/roi.h"
#include "views/tiles/tileframe.h"

class QDoubleSpinBox;
class QFormLayout;
class QTableView;

namespace parlance {

class TableModel;

// What the answer says of the period: conversations, queries, leads, cost, response_time_avg, found in its Tables.
RoiFigures roiFigures(const std::vector<TablePtr> &tables, std::optional<TimeRange> extent);
// Figure with how it comes about, and value, line by line, as text.
TablePtr roiTable(const Roi &roi, const RoiInputs &inputs, const RoiFigures &figures, const NumberStyle &style);

class RoiTile : public TileFrame
{
    Q_OBJECT
public:
    RoiTile(const Block &block, const PageContext &context, QWidget *parent);

    void contextChanged() override;
    [[nodiscard]] RoiInputs inputs() const;
    [[nodiscard]] TableModel *model() const { return m_model; }

    static constexpr const char *inputsKey = "roi";

protected:
    void showAnswer() override;
    [[nodiscard]] bool isEmptyAnswer() const override { return false; }

private:
    struct Input
    {
        QDoubleSpinBox *box;
        std::optional<double> RoiInputs::*value;
        double scale; // of what is shown
    };

    [[nodiscard]] QWidget *buildForm();
    void addInput(QFormLayout &form, const char *name, const QString &label, const QString &suffix,
                  std::optional<double> RoiInputs::*value, double most, double scale = 1);
    void fill(const RoiInputs &inputs);
    void changed();
    void showResult();

    std::vector<Input> m_inputs;
    bool m_filled = false; // with what was kept
    QTableView *m_view;
    TableModel *m_model;
};

} // namespace parlance
