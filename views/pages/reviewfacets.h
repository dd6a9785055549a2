// What is chosen of a review queue: sample, state, reason, bot, age, assignee, words; each with how many it would give.
#pragma once

#include "models/analysis/reviewqueue.h"
#include "views/widgets/themed.h"

#include <QLocale>

class QComboBox;
class QLineEdit;

namespace parlance {

class SearchField;

class ReviewFacets : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewFacets(QWidget *parent = nullptr);

    [[nodiscard]] const QueueChoice &choice() const { return m_choice; }
    [[nodiscard]] const ReviewSampling &sampling() const { return m_sampling; }
    void setChoice(const QueueChoice &choice, const ReviewSampling &sampling);
    void setCounts(const QueueCounts &counts, const QLocale &locale);
    void setTheme(const Theme &theme);
    void focusSearch();

Q_SIGNALS:
    void chosen();  // another choice of the same items
    void sampled(); // other items

private:
    void fillStates(const QueueCounts &counts, const QLocale &locale);
    void fill(QComboBox *box, const QString &all, const std::vector<QueueCount> &counts, const QString &none,
              const std::optional<QString> &current, const QLocale &locale);
    void take();

    QueueChoice m_choice;
    QueueCounts m_counts;               // shown
    std::optional<QueueChoice> m_shown; // none: nothing is shown yet
    QLocale m_locale;
    ReviewSampling m_sampling;
    SearchField *m_search;
    QComboBox *m_sample, *m_states, *m_category, *m_bot, *m_age, *m_assignee, *m_order;
};

} // namespace parlance
