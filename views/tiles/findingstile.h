// "What changed": findings as rows that can be followed. As many as fit, all of them on demand.
#pragma once

#include "views/tiles/findings.h"
#include "views/tiles/tileframe.h"

#include <QAbstractButton>

class QScrollArea;
class QVBoxLayout;

namespace parlance {

class FindingRow : public QAbstractButton
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 48;

    FindingRow(Finding finding, const PageContext &context, QWidget *parent);
    [[nodiscard]] const Finding &finding() const { return m_finding; }
    [[nodiscard]] QSize sizeHint() const override { return {200, rowHeight}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Finding m_finding;
    const PageContext &m_context;
};

class FindingsTile : public TileFrame
{
    Q_OBJECT
public:
    FindingsTile(const Block &block, const PageContext &context, QWidget *parent);
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }

protected:
    void showFindings(std::vector<Finding> findings);
    void showAnswer() override;
    [[nodiscard]] bool isEmptyAnswer() const override { return m_findings.empty(); }
    [[nodiscard]] QString emptyReason() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString subject() const; // "findings" (what changed), "targets", "outliers"
    [[nodiscard]] std::vector<Finding> found() const;
    void follow(const Finding &finding);
    void arrange();

    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    std::vector<FindingRow *> m_rows;
    std::vector<Finding> m_findings;
    bool m_all = false;
};

} // namespace parlance
