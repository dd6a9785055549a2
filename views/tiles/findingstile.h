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
    FindingRow(Finding finding, const PageContext &context, QWidget *parent);
    [[nodiscard]] const Finding &finding() const { return m_finding; }
    // Takes the height that `width` pixels make of effect and cause, each on up to so many lines.
    void setLines(int width, int most);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Finding m_finding;
    const PageContext &m_context;
    QStringList m_effect, m_cause; // line by line
    int m_most = 1;                // lines of each
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
    [[nodiscard]] int fitting(int lines);
    void arrange();

    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    std::vector<FindingRow *> m_rows;
    std::vector<Finding> m_findings;
    bool m_all = false;
};

} // namespace parlance
