#include "views/pages/alertspage.h"

#include "models/core/format.h"
#include "views/dialogs/alertdialog.h"
#include "views/widgets/button.h"
#include "views/words/alertwords.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace parlance {

namespace {

constexpr UtcMs dayMs = 86'400'000;

InfoCell plain(const QString &text, Tone tone = Tone::Secondary)
{
    return {text, {}, tone, false, {}, {}};
}

QString iconOf(AlertClass kind)
{
    switch (kind) {
    case AlertClass::Usage:
        return QStringLiteral("activity");
    case AlertClass::Performance:
        return QStringLiteral("gauge");
    case AlertClass::Business:
        return QStringLiteral("trending-up");
    case AlertClass::Maintenance:
        break;
    }
    return QStringLiteral("wrench");
}

QString periodOf(const AlertVerdict &verdict, const TimeZone &zone, const QLocale &locale)
{
    return verdict.window.from && verdict.window.to ? formatRange(wholeDays(verdict.window, zone), zone, locale)
                                                    : QString();
}

} // namespace

AlertsPage::AlertsPage(AlertAccess access, Edit edit, std::function<UtcMs()> clock, NumberStyle style, QWidget *parent)
    : QScrollArea(parent)
    , m_access(std::move(access))
    , m_edit(std::move(edit))
    , m_clock(std::move(clock))
    , m_style(std::move(style))
{
    setObjectName(QStringLiteral("page.alerts"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::pageSide, 0, metrics::pageSide, metrics::cardGap);
    column->setSpacing(metrics::cardGap);
    column->addWidget(alertsCard());
    column->addWidget(noticesCard());
    column->addWidget(suggestionsCard());
    column->addStretch(1);
    setWidget(body);
    if (m_access.follow)
        m_access.follow(this, [this] { reload(); });
    reload();
}

QWidget *AlertsPage::alertsCard()
{
    m_alertsCard = new Card(tr("What is watched"), this);
    m_alerts = new InfoTable({{tr("Alert"), 0, false, 0},
                              {tr("Class"), 130, false, 900},
                              {tr("Value"), 250, false, 0},
                              {tr("Standing"), 130, false, 0}},
                             52, this);
    m_alerts->setObjectName(QStringLiteral("alerts.table"));
    m_alerts->setToolsWidth(150);
    m_alertsCard->addContent(m_alerts, false);
    auto *check = new Button(tr("Check now"), QStringLiteral("refresh-cw"), this);
    check->setObjectName(QStringLiteral("alerts.check"));
    check->setEnabled(!m_access.readOnly && m_access.check);
    check->setToolTip(tr("Alerts are checked by themselves whenever the data has changed"));
    connect(check, &QPushButton::clicked, this, &AlertsPage::check);
    m_alertsCard->addTool(check);
    auto *add = new Button(tr("New alert…"), QStringLiteral("plus"), this);
    add->setObjectName(QStringLiteral("alerts.add"));
    add->setEnabled(!m_access.readOnly && m_access.save);
    connect(add, &QPushButton::clicked, this, [this] { openDialog({}); });
    m_alertsCard->addTool(add);
    return m_alertsCard;
}

QWidget *AlertsPage::suggestionsCard()
{
    m_offeredCard = new Card(tr("What could be watched"), this);
    m_offeredCard->setHint(tr("None of these is on until you say so"));
    m_offered = new InfoTable({{tr("Suggestion"), 0, false, 0}, {tr("Class"), 130, false, 700}}, 48, this);
    m_offered->setObjectName(QStringLiteral("alerts.suggestions"));
    m_offered->setToolsWidth(220);
    m_offeredCard->addContent(m_offered, false);
    m_offeredCard->hide();
    return m_offeredCard;
}

QWidget *AlertsPage::noticesCard()
{
    auto *card = new Card(tr("What was told"), this);
    m_notices = new InfoTable({{tr("Told"), 150, false, 0},
                               {tr("Alert"), 0, false, 0},
                               {tr("Period"), 190, false, 900},
                               {tr("Found"), 250, false, 0},
                               {tr("Over"), 150, false, 1'000}},
                              34, this);
    m_notices->setObjectName(QStringLiteral("alerts.notices"));
    connect(m_notices, &InfoTable::rowClicked, this, [this](int row) {
        const AlertNotice &notice = m_desk.notices[size_t(row)];
        show(notice.alert, notice.verdict);
    });
    card->addContent(m_notices, false);
    return card;
}

void AlertsPage::setZone(const TimeZone &zone)
{
    m_zone = zone;
    refresh();
}

QString AlertsPage::subtitle() const
{
    if (!m_read)
        return {};
    const auto firing = std::ranges::count_if(m_desk.alerts, &AlertEntry::fires);
    const auto on = std::ranges::count_if(m_desk.alerts, [](const AlertEntry &one) { return one.alert.enabled; });
    if (on == 0)
        return tr("Nothing is watched");
    const QString watched = tr("%Ln alert(s) switched on", nullptr, int(on));
    return firing > 0 ? tr("%1, %Ln firing", "alerts switched on", int(firing)).arg(watched) : watched;
}

void AlertsPage::reload()
{
    if (!m_access.load)
        return;
    m_access.load(this, [this](const Result<AlertDesk> &desk) {
        if (!desk) {
            Q_EMIT statusMessage(errorWords(desk.error()).sentence);
            return;
        }
        m_desk = *desk;
        m_read = true;
        refresh();
        Q_EMIT subtitleChanged();
    });
}

void AlertsPage::refresh()
{
    if (!m_read)
        return;
    m_alerts->setEmptyText(tr("Nothing is watched: no alert is switched on. Below is what could be."));
    m_notices->setEmptyText(tr("Nothing yet."));
    std::vector<InfoRow> rows, told;
    for (const AlertEntry &entry : m_desk.alerts)
        rows.push_back(rowOf(entry));
    m_alerts->setRows(std::move(rows));
    for (const AlertNotice &notice : m_desk.notices)
        told.push_back(rowOf(notice));
    m_notices->setRows(std::move(told));
    refreshSuggestions();
}

void AlertsPage::refreshSuggestions()
{
    m_suggestions = alertSuggestions();
    const QStringList known = keys();
    std::erase_if(m_suggestions, [&known](const Alert &alert) { return known.contains(alert.key); });
    std::vector<InfoRow> rows;
    for (const Alert &alert : m_suggestions)
        rows.push_back(suggestionRow(alert));
    m_offered->setRows(std::move(rows));
    m_offeredCard->setVisible(!m_suggestions.empty());
}

QStringList AlertsPage::keys() const
{
    QStringList keys;
    for (const AlertEntry &entry : m_desk.alerts)
        keys << entry.alert.key;
    return keys;
}

InfoCell AlertsPage::standingCell(const AlertEntry &entry) const
{
    const UtcMs now = m_clock();
    const bool open = entry.isOpen(now);
    InfoCell cell = plain(open ? tr("Firing") : alertStanding(entry, now, m_zone, m_style.locale));
    if (entry.fires() && entry.since)
        cell.sub = tr("since %1").arg(formatPoint(*entry.since, m_zone, m_style.locale));
    if (open) {
        cell.badge = BadgeTone::Bad;
        cell.icon = QStringLiteral("circle-alert");
        cell.sub.clear(); // a badge has one line: the time stands beside the value
    } else if (entry.alert.enabled && entry.verdict.state == AlertState::Quiet && entry.checkedAt) {
        cell.badge = BadgeTone::Good;
        cell.icon = QStringLiteral("check");
    }
    return cell;
}

InfoRow AlertsPage::rowOf(const AlertEntry &entry)
{
    const Alert &alert = entry.alert;
    const QString members = alertMembers(entry.verdict);
    QString found = entry.checkedAt ? alertFinding(alert, entry.verdict, m_style) : QStringLiteral("–");
    if (!members.isEmpty())
        found = tr("%1: %2", "who, value").arg(members, found);
    const QString period = entry.checkedAt ? periodOf(entry.verdict, m_zone, m_style.locale) : QString();
    const QString since =
        entry.fires() && entry.since
            ? tr("%1 · since %2", "period, time").arg(period, formatPoint(*entry.since, m_zone, m_style.locale))
            : period;
    InfoRow row;
    row.cells = {{alertTitle(alert, m_style),
                  alertSentence(alert, m_style),
                  alert.enabled ? Tone::Text : Tone::Hint,
                  true,
                  iconOf(alert.kind),
                  {}},
                 plain(alertClassWords(alert.kind)),
                 {found, since, entry.isOpen(m_clock()) ? Tone::Bad : Tone::Text, false, {}, {}},
                 standingCell(entry)};
    Button *open = tool(QStringLiteral("alerts.show.") + alert.key, tr("Show"), QStringLiteral("eye"),
                        [this, entry] { show(entry.alert, entry.verdict); });
    open->setEnabled(entry.checkedAt && entry.verdict.window.from);
    open->setToolTip(tr("The page it is about, with its period and filter"));
    Button *more = tool(QStringLiteral("alerts.more.") + alert.key, {}, QStringLiteral("ellipsis"), {});
    more->setAccessibleName(tr("More about “%1”").arg(alertTitle(alert, m_style)));
    connect(more, &QPushButton::clicked, this, [this, entry, more] { openMenu(entry, more); });
    row.tools = {open, more};
    return row;
}

InfoRow AlertsPage::rowOf(const AlertNotice &notice)
{
    const QString members = alertMembers(notice.verdict);
    const QString found = alertFinding(notice.alert, notice.verdict, m_style);
    const auto time = [this](UtcMs at) { return formatPoint(at, m_zone, m_style.locale); };
    return {{plain(time(notice.raisedAt)), plain(alertTitle(notice.alert, m_style), Tone::Text),
             plain(periodOf(notice.verdict, m_zone, m_style.locale)),
             plain(members.isEmpty() ? found : tr("%1: %2", "who, value").arg(members, found)),
             plain(notice.endedAt ? time(*notice.endedAt) : tr("still so"))},
            {}};
}

InfoRow AlertsPage::suggestionRow(const Alert &alert)
{
    InfoRow row;
    row.cells = {{alert.title, alertSentence(alert, m_style), Tone::Text, true, iconOf(alert.kind), {}},
                 plain(alertClassWords(alert.kind))};
    Button *on = tool(QStringLiteral("alerts.on.") + alert.key, tr("Switch on"), QStringLiteral("bell"),
                      [this, alert] { change(tr("switch on alert"), std::nullopt, alert); });
    on->setEnabled(!m_access.readOnly && m_access.save);
    on->setAccessibleName(tr("Switch on “%1”").arg(alert.title));
    Button *adapt = tool(QStringLiteral("alerts.adapt.") + alert.key, tr("Adapt…"), QStringLiteral("pencil"),
                         [this, alert] { openDialog(alert); });
    adapt->setEnabled(!m_access.readOnly && m_access.save);
    row.tools = {on, adapt};
    return row;
}

Button *AlertsPage::tool(const QString &name, const QString &text, const QString &icon, std::function<void()> act)
{
    auto *button = new Button(text, icon, this);
    button->setObjectName(name);
    button->setSmall(true);
    if (act)
        connect(button, &QPushButton::clicked, this, std::move(act));
    return button;
}

void AlertsPage::openMenu(const AlertEntry &entry, QWidget *anchor)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("alerts.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool writable = !m_access.readOnly;
    const auto add = [&](const char *name, const QString &text, bool enabled, std::function<void()> act) {
        QAction *action = menu->addAction(text, this, std::move(act));
        action->setObjectName(QLatin1String(name));
        action->setEnabled(writable && enabled);
    };
    const QString key = entry.alert.key;
    const bool seen = entry.acknowledgedAt.has_value();
    add("alerts.seen", seen ? tr("Not &seen") : tr("I have &seen it"), entry.fires() && m_access.acknowledge,
        [this, key, seen] { m_access.acknowledge(key, !seen, this, answered()); });
    const bool snoozed = entry.isSnoozed(m_clock());
    add("alerts.day", tr("Snooze for a &day"), entry.checkedAt && !snoozed, [this, key] { snooze(key, 1); });
    add("alerts.week", tr("Snooze for a &week"), entry.checkedAt && !snoozed, [this, key] { snooze(key, 7); });
    add("alerts.wake", tr("&End snoozing"), snoozed, [this, key] { snooze(key, 0); });
    menu->addSeparator();
    add("alerts.edit", tr("&Change…"), true, [this, alert = entry.alert] { openDialog(alert); });
    Alert turned = entry.alert;
    turned.enabled = !turned.enabled;
    add("alerts.turn", turned.enabled ? tr("Switch &on") : tr("Switch &off"), true, [this, entry, turned] {
        change(turned.enabled ? tr("switch on alert") : tr("switch off alert"), entry.alert, turned);
    });
    add("alerts.remove", tr("&Remove"), true, [this, entry] {
        change(tr("remove alert"), entry.alert, std::nullopt);
        if (m_edit)
            Q_EMIT statusMessage(tr("“%1” removed. Ctrl+Z brings it back.").arg(alertTitle(entry.alert, m_style)));
    });
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

void AlertsPage::openDialog(const Alert &alert)
{
    const QStringList known = keys();
    const bool isNew = !known.contains(alert.key);
    auto *dialog = new AlertDialog(m_access.preview, alert, isNew, m_zone, m_style, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AlertDialog::chosen, this, [this, alert, isNew](Alert typed) {
        if (typed.key.isEmpty())
            typed.key = alertKeyFor(typed.title, keys());
        if (isNew)
            change(tr("new alert"), std::nullopt, typed);
        else if (typed != alert)
            change(tr("change alert"), alert, typed);
    });
    dialog->open();
}

void AlertsPage::show(const Alert &alert, const AlertVerdict &verdict)
{
    if (!verdict.window.from)
        return;
    const AlertPlace place = placeOf(alert, verdict);
    Q_EMIT placeRequested(place.page, place.range, place.where);
}

void AlertsPage::change(const QString &what, const std::optional<Alert> &before, const std::optional<Alert> &after)
{
    if (m_edit)
        m_edit(what, before, after);
    else if (after)
        m_access.save(*after, this, answered());
    else
        m_access.remove(before->key, this, answered());
}

void AlertsPage::snooze(const QString &key, int days)
{
    const auto until = days > 0 ? std::optional(m_clock() + days * dayMs) : std::nullopt;
    m_access.snooze(key, until, this, answered());
}

void AlertsPage::check()
{
    m_access.check(this, answered(tr("Alerts checked")));
}

AlertAccess::Done<bool> AlertsPage::answered(const QString &told)
{
    return [this, told](const Result<bool> &done) {
        if (!done)
            Q_EMIT statusMessage(errorWords(done.error()).sentence);
        else if (!told.isEmpty())
            Q_EMIT statusMessage(told);
        reload();
    };
}

} // namespace parlance
