// What is watched in this workspace: alerts with how they stand, what could be watched besides, and what was told.
#pragma once

#include "views/dialogs/prompter.h"
#include "views/pages/alertaccess.h"
#include "views/widgets/card.h"
#include "views/widgets/infotable.h"

#include <QScrollArea>

namespace parlance {

class AlertDialog;
class Button;

class AlertsPage : public QScrollArea
{
    Q_OBJECT
public:
    // An edit as one step that can be undone; nothing before: a new one, nothing after: removed.
    using Edit =
        std::function<void(const QString &what, const std::optional<Alert> &before, const std::optional<Alert> &after)>;

    // edit may be empty: changes are then made at once, for good. clock: now.
    AlertsPage(AlertAccess access, Edit edit, std::function<UtcMs()> clock, NumberStyle style,
               QWidget *parent = nullptr);

    void setZone(const TimeZone &zone);
    [[nodiscard]] QString subtitle() const;

Q_SIGNALS:
    void subtitleChanged();
    void statusMessage(const QString &text);
    // The page that shows it, with this period and filter.
    void placeRequested(const QString &page, const parlance::TimeRange &range, const parlance::Filter &where);

private:
    QWidget *alertsCard();
    QWidget *suggestionsCard();
    QWidget *noticesCard();
    void reload();
    void refresh();
    void refreshSuggestions();
    InfoRow rowOf(const AlertEntry &entry);
    InfoRow rowOf(const AlertNotice &notice);
    InfoRow suggestionRow(const Alert &alert);
    [[nodiscard]] InfoCell standingCell(const AlertEntry &entry) const;
    Button *tool(const QString &name, const QString &text, const QString &icon, std::function<void()> act);
    void openMenu(const AlertEntry &entry, QWidget *anchor);
    void openDialog(const Alert &alert);
    void show(const Alert &alert, const AlertVerdict &verdict);
    void change(const QString &what, const std::optional<Alert> &before, const std::optional<Alert> &after);
    void snooze(const QString &key, int days);
    void check();
    [[nodiscard]] AlertAccess::Done<bool> answered(const QString &told = {});
    [[nodiscard]] QStringList keys() const;

    AlertAccess m_access;
    Edit m_edit;
    std::function<UtcMs()> m_clock;
    NumberStyle m_style;
    TimeZone m_zone;
    AlertDesk m_desk;
    std::vector<Alert> m_suggestions; // those that are not there yet
    bool m_read = false;
    InfoTable *m_alerts = nullptr, *m_offered = nullptr, *m_notices = nullptr;
    Card *m_alertsCard = nullptr;
    Card *m_offeredCard = nullptr;
};

} // namespace parlance
