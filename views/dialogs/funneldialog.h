// The steps of a funnel: what each counts, in which order. What is typed is counted at once.
#pragma once

#include "models/documents/funnelsteps.h"
#include "models/live/livequery.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace parlance {

class FunnelDialog : public QDialog
{
    Q_OBJECT
public:
    // The names by which a new funnel can be put on own dashboards, with their keys; empty: an own card is changed.
    using Targets = std::vector<std::pair<QString, QString>>;

    // queries may be null: nothing is then counted and no member offered. ask: a query as the page asks it.
    FunnelDialog(const Block &block, QueryService *queries, std::function<Query(const Query &)> onPage,
                 const Targets &targets, NumberStyle style, QWidget *parent);
    ~FunnelDialog() override;

    // Errors are Usage: a filter that cannot be read, too few steps.
    [[nodiscard]] Result<std::vector<FunnelStep>> typed() const;

Q_SIGNALS:
    void chosen(const parlance::Block &block, const QString &target); // target: a dashboard; empty: a new one

private:
    struct Row;
    void addRow(const FunnelStep &step);
    void removeRow(Row *row);
    void moveRow(Row *row, int by);
    void place();
    void check();
    void offerMembers();
    void showMembers(Row &row);
    void showCounts();
    [[nodiscard]] Result<FunnelStep> stepOf(const Row &row) const;

    Block m_block;
    std::function<Query(const Query &)> m_onPage;
    NumberStyle m_style;
    std::vector<std::unique_ptr<Row>> m_rows;
    std::unique_ptr<LiveQuery> m_members, m_counts;
    QVBoxLayout *m_steps = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_target = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_add = nullptr, *m_save = nullptr;
    bool m_filling = true;
};

} // namespace parlance
