// The bar above every page: period, comparison, filter chips, search, data freshness.
#pragma once

#include "models/documents/pagefilter.h"
#include "models/query/environments.h"
#include "views/filters/chips.h"
#include "views/filters/members.h"
#include "views/widgets/button.h"

#include <QHash>
#include <QLocale>

namespace parlance {

class SearchButton;
class FreshnessLabel;

// Shows a PageFilter and asks for a changed one; it keeps none itself (the window's history does). When it is
// narrow the search shrinks first, then the last chips fold into "+3".
class FilterBar : public QWidget, public Themed
{
    Q_OBJECT
public:
    explicit FilterBar(MemberAccess members, QWidget *parent = nullptr);

    void setFilter(const PageFilter &filter);
    [[nodiscard]] const PageFilter &filter() const { return m_filter; }
    void setClock(std::function<UtcMs()> now, const TimeZone &zone, const QLocale &locale);
    // With several of them there is a chip that says which one is meant.
    void setEnvironments(const Environments &environments);
    // A page without figures (Sources): the filter is shown and cannot be changed.
    void setFilterEnabled(bool enabled);
    // "Data until 20 Nov, 23:00 · 1 h old"; a stale one is marked.
    void setFreshness(const QString &text, bool stale);
    void refreshLabels(); // after an import: names may have changed

    void applyTheme(const Theme &theme) override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, metrics::filterBar}; }

public Q_SLOTS:
    void openPeriod();
    void openCompare();
    void openDimensions();
    void openText();

Q_SIGNALS:
    void changed(const parlance::PageFilter &filter);
    void searchRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Button *makeChip(size_t index);
    void rebuildChips();
    void describe(const Chip &chip);
    void decorate(Button *button, const Chip &chip);
    [[nodiscard]] QString chipText(const Chip &chip) const;
    [[nodiscard]] QString emptyText(const Chip &chip) const; // of a chip without members
    [[nodiscard]] bool isInvalid(const Chip &chip) const;
    void editChip(int index, QWidget *anchor);
    void setChip(int index, const Chip &chip);
    void openFolded();
    void arrange();
    void changeTo(const PageFilter &filter);

    Theme m_theme;
    MemberAccess m_members;
    PageFilter m_filter;
    Environments m_environments;
    std::vector<Chip> m_chips; // shown, in order; the standard ones stay when empty
    Filter m_rest;
    std::function<UtcMs()> m_now;
    TimeZone m_zone;
    QLocale m_locale;
    bool m_enabled = true;
    QHash<QPair<int, QString>, QString> m_names; // known labels; an empty one: the data knows no such member
    quint64 m_generation = 0;

    Button *m_period;
    Button *m_compare;
    std::vector<Button *> m_chipButtons;
    Button *m_restChip;
    Button *m_add;
    Button *m_more;
    SearchButton *m_search;
    FreshnessLabel *m_freshness;
    int m_separatorX = 0;
    int m_folded = 0;
};

} // namespace parlance
