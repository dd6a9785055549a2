// What is used of what the plan allows: a bar for each limit that people entered, over the period that the newest message
// of the data lies in.
#pragma once

#include "models/documents/benchmark.h"
#include "views/tiles/tileframe.h"

namespace parlance {

class LimitsTile : public TileFrame
{
    Q_OBJECT
public:
    struct Line
    {
        QString label, used, state; // "Messages", "8,120 of 10,000 · 81.2 %", "November 2026 · at this pace 10,400"
        double share = 0;           // of the limit
        double pace = 0;            // at the end of the period, likewise; 0: too early to say
    };

    LimitsTile(const Block &block, const PageContext &context, QWidget *parent);

    // Of the limits, not of the block: a query each, whatever the page is filtered by.
    [[nodiscard]] std::vector<Query> queries() const override;
    void contextChanged() override;
    void fillMenu(QMenu &menu) override;
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }

protected:
    void showAnswer() override;
    [[nodiscard]] bool isEmptyAnswer() const override;
    [[nodiscard]] QString emptyReason() const override;

private:
    class Body;
    [[nodiscard]] std::vector<Benchmark> limits() const;
    [[nodiscard]] TimeRange periodOf(const Benchmark &limit) const;
    void add();

    std::vector<Line> m_lines;
    Body *m_body;
};

} // namespace parlance
