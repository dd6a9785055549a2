// What negative ratings have in common, each row against the rest of the ratings; a row leads to its messages.
#pragma once

#include "models/analysis/patterns.h"
#include "models/core/format.h"
#include "views/widgets/labels.h"

#include <QWidget>

class QTableWidget;

namespace parlance {

QString patternName(const Pattern &pattern, const QLocale &locale); // "Document policy-2021.pdf", "Hour 14–15"

class PatternsView : public QWidget
{
    Q_OBJECT
public:
    explicit PatternsView(QWidget *parent = nullptr);

    void setStyle(const NumberStyle &style) { m_style = style; }
    // Of how many ratings; the patterns are shown in their order.
    void show(const RatedPatterns &found);
    void showSentence(const QString &sentence);

Q_SIGNALS:
    void chosen(const parlance::Pattern &pattern);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitNames();

    NumberStyle m_style;
    std::vector<Pattern> m_patterns;
    Label *m_head;
    QTableWidget *m_table;
};

} // namespace parlance
