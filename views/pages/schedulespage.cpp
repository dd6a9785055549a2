#include "views/pages/schedulespage.h"

#include "models/core/format.h"
#include "views/dialogs/mailserverdialog.h"
#include "views/dialogs/scheduledialog.h"
#include "views/widgets/button.h"
#include "views/words/schedulewords.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace parlance {

namespace {

using State = ScheduleHistoryRow::State;

InfoCell stateCell(State state)
{
    InfoCell cell;
    switch (state) {
    case State::Running:
        cell = {SchedulesPage::tr("Running"), {}, Tone::Secondary, false, QStringLiteral("loader"), BadgeTone::Accent};
        break;
    case State::Done:
        cell = {SchedulesPage::tr("Delivered"), {}, Tone::Good, false, QStringLiteral("check"), BadgeTone::Good};
        break;
    case State::Failed:
        cell = {SchedulesPage::tr("Failed"), {}, Tone::Bad, false, QStringLiteral("circle-alert"), BadgeTone::Bad};
        break;
    case State::Interrupted:
        cell = {SchedulesPage::tr("Interrupted"),
                {},
                Tone::Warning,
                false,
                QStringLiteral("triangle-alert"),
                BadgeTone::Warning};
        break;
    }
    return cell;
}

// "2 recipients · /home/anna/Reports · hooks.example.org"
QString targetsOf(const Schedule &schedule)
{
    QStringList parts;
    if (schedule.recipients.size() == 1)
        parts << schedule.recipients.front().address;
    else if (!schedule.recipients.empty())
        parts << SchedulesPage::tr("%Ln recipient(s)", nullptr, int(schedule.recipients.size()));
    if (!schedule.folder.path.isEmpty())
        parts << schedule.folder.path;
    if (!schedule.webhook.url.isEmpty())
        parts << schedule.webhook.url.section(u'/', 2, 2);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

SchedulesPage::SchedulesPage(ScheduleAccess access, Prompter *prompter, std::function<UtcMs()> clock, QLocale locale,
                             QWidget *parent)
    : QScrollArea(parent)
    , m_access(std::move(access))
    , m_prompter(prompter)
    , m_clock(std::move(clock))
    , m_locale(std::move(locale))
{
    setObjectName(QStringLiteral("page.schedules"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::pageSide, 0, metrics::pageSide, metrics::cardGap);
    column->setSpacing(metrics::cardGap);
    column->addWidget(schedulesCard());
    column->addWidget(setupCard());
    column->addWidget(historyCard());
    column->addStretch(1);
    setWidget(body);
    if (m_access.follow)
        m_access.follow(this, [this] { reload(); });
    refresh();
    reload();
    askTimer();
}

QWidget *SchedulesPage::schedulesCard()
{
    auto *card = new Card(tr("Schedules"), this);
    m_schedules = new InfoTable({{tr("Report"), 0, false, 0},
                                 {tr("When"), 230, false, 0},
                                 {tr("Next time"), 170, false, 820},
                                 {tr("Last run"), 120, false, 0}},
                                52, this);
    m_schedules->setObjectName(QStringLiteral("schedules.table"));
    m_schedules->setToolsWidth(150);
    m_schedules->setEmptyText(tr("No report comes by itself yet."));
    card->addContent(m_schedules, false);
    m_add = new Button(tr("New schedule…"), QStringLiteral("plus"), this);
    m_add->setObjectName(QStringLiteral("schedules.add"));
    m_add->setEnabled(!m_access.readOnly && m_access.save);
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    card->addTool(m_add);
    return card;
}

QWidget *SchedulesPage::historyCard()
{
    auto *card = new Card(tr("What has run"), this);
    m_history = new InfoTable({{tr("Started"), 150, false, 0},
                               {tr("Schedule"), 150, false, 0},
                               {tr("Due"), 150, false, 760},
                               {tr("What was made"), 0, false, 0},
                               {{}, 120, false, 0}},
                              34, this);
    m_history->setObjectName(QStringLiteral("schedules.history"));
    m_history->setToolsWidth(120);
    m_history->setEmptyText(tr("Nothing has run yet."));
    connect(m_history, &InfoTable::rowClicked, this, &SchedulesPage::showRun);
    card->addContent(m_history, false);
    return card;
}

QWidget *SchedulesPage::setupCard()
{
    auto *card = new Card(tr("Delivery"), this);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto row = [&](const char *name, const QString &text, Label *&label, Button *&button) {
        auto *line = new QHBoxLayout;
        label = new Label({}, TextRole::Table, Tone::Secondary, body);
        label->setObjectName(QLatin1String(name));
        button = new Button(text, {}, body);
        button->setObjectName(QLatin1String(name) + QStringLiteral(".button"));
        line->addWidget(label, 1);
        line->addWidget(button);
        column->addLayout(line);
    };
    row("schedules.mail", tr("Mail server…"), m_mail, m_mailButton);
    m_mail->setIconName(QStringLiteral("log-in"));
    m_mailButton->setEnabled(!m_access.readOnly && m_access.saveMail);
    connect(m_mailButton, &QPushButton::clicked, this, &SchedulesPage::editMail);
    row("schedules.timer", tr("Timer…"), m_timer, m_timerButton);
    m_timer->setIconName(QStringLiteral("timer"));
    m_timer->setText(tr("Schedules run while Parlance is open."));
    m_timerButton->setEnabled(false);
    card->addContent(body, true);
    return card;
}

void SchedulesPage::setZone(const TimeZone &zone)
{
    m_zone = zone;
    refreshHistory();
}

QString SchedulesPage::subtitle() const
{
    return tr("%Ln schedule(s)", nullptr, int(m_desk.schedules.size()));
}

void SchedulesPage::reload()
{
    if (!m_access.load)
        return;
    m_access.load(this, [this](const Result<ScheduleDesk> &desk) {
        if (!desk) {
            Q_EMIT statusMessage(errorWords(desk.error()).sentence);
            return;
        }
        m_desk = *desk;
        refresh();
        Q_EMIT subtitleChanged();
    });
}

void SchedulesPage::refresh()
{
    std::vector<InfoRow> rows;
    for (const Schedule &schedule : m_desk.schedules)
        rows.push_back(rowOf(schedule));
    m_schedules->setRows(std::move(rows));
    m_mail->setText(m_desk.mail ? tr("Mail leaves by %1, from %2.").arg(m_desk.mail->host, m_desk.mail->from)
                                : tr("No mail server: reports cannot be mailed yet."));
    refreshHistory();
}

void SchedulesPage::refreshHistory()
{
    std::vector<InfoRow> rows;
    for (const ScheduleHistoryRow &run : m_desk.history)
        rows.push_back(rowOf(run));
    m_history->setRows(std::move(rows));
}

QString SchedulesPage::titleOf(const QString &report) const
{
    for (const auto &[key, title] : m_desk.reports)
        if (key == report)
            return title;
    return report.section(u'/', -1);
}

const ScheduleHistoryRow *SchedulesPage::lastOf(const QString &key) const
{
    const auto last = std::ranges::find(m_desk.history, key, &ScheduleHistoryRow::schedule);
    return last != m_desk.history.end() ? &*last : nullptr;
}

InfoRow SchedulesPage::rowOf(const Schedule &schedule)
{
    const TimeZone zone = TimeZone::fromIana(schedule.zone).value_or(TimeZone());
    const auto next = nextTime(schedule.when, zone, m_clock());
    const ScheduleHistoryRow *last = lastOf(schedule.key);
    InfoRow row;
    row.cells = {{schedule.title.isEmpty() ? titleOf(schedule.report) : schedule.title,
                  targetsOf(schedule),
                  Tone::Text,
                  true,
                  QStringLiteral("calendar-clock"),
                  {}},
                 {recurrenceWords(schedule.when, m_locale), schedule.zone, Tone::Text, false, {}, {}},
                 {!schedule.enabled ? tr("switched off")
                  : next            ? runTimeWords(*next, zone, m_locale)
                                    : QStringLiteral("–"),
                  {},
                  Tone::Secondary,
                  false,
                  {},
                  {}},
                 last ? stateCell(last->state) : InfoCell{QStringLiteral("–"), {}, Tone::Hint, false, {}, {}}};
    auto *run = new Button(tr("Run now"), QStringLiteral("play"), this);
    run->setObjectName(QStringLiteral("schedules.run.") + schedule.key);
    run->setSmall(true);
    run->setEnabled(!m_access.readOnly && m_access.run);
    connect(run, &QPushButton::clicked, this, [this, key = schedule.key] { this->run(key, false); });
    auto *more = new Button({}, QStringLiteral("ellipsis"), this);
    more->setObjectName(QStringLiteral("schedules.more.") + schedule.key);
    more->setSmall(true);
    more->setAccessibleName(tr("More about “%1”").arg(schedule.key));
    connect(more, &QPushButton::clicked, this, [this, schedule, more] { openMenu(schedule, more); });
    row.tools = {run, more};
    return row;
}

InfoRow SchedulesPage::rowOf(const ScheduleHistoryRow &run)
{
    const auto time = [&](UtcMs at) { return formatPoint(at, m_zone, m_locale); };
    QString made = run.text.isEmpty() ? run.files.join(QStringLiteral(", ")) : run.text.section(u'\n', 0, 0);
    const bool open = run.state == State::Failed || run.state == State::Interrupted;
    if (open && run.retryAt)
        made = tr("tried again %1 · %2", "when; why it failed").arg(time(*run.retryAt), made);
    InfoRow row{{{time(run.startedAt), {}, Tone::Secondary, false, {}, {}},
                 {run.schedule, {}, Tone::Text, false, {}, {}},
                 {run.dueAt ? time(*run.dueAt) : tr("by hand"), {}, Tone::Secondary, false, {}, {}},
                 {made, {}, run.text.isEmpty() ? Tone::Secondary : Tone::Bad, false, {}, {}},
                 stateCell(run.state)},
                {}};
    if (!open || !m_access.retry)
        return row;
    auto *again = new Button(tr("Try again"), QStringLiteral("refresh-cw"), this);
    again->setObjectName(QStringLiteral("schedules.retry.%1").arg(run.id));
    again->setSmall(true);
    again->setEnabled(!m_access.readOnly);
    again->setToolTip(tr("Delivers to those who did not get it"));
    connect(again, &QPushButton::clicked, this, [this, id = run.id] { retry(id); });
    row.tools = {again};
    return row;
}

void SchedulesPage::openMenu(const Schedule &schedule, QWidget *anchor)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("schedules.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool writable = !m_access.readOnly;
    const auto add = [&](const char *name, const QString &text, bool enabled, std::function<void()> act) {
        QAction *action = menu->addAction(text, this, std::move(act));
        action->setObjectName(QLatin1String(name));
        action->setEnabled(enabled);
    };
    add("schedules.edit", tr("&Change…"), writable, [this, schedule] { edit(schedule); });
    add("schedules.dry", tr("&Try without delivering"), writable && m_access.run,
        [this, key = schedule.key] { run(key, true); });
    add("schedules.turn", schedule.enabled ? tr("Switch &off") : tr("Switch &on"), writable,
        [this, schedule] { setEnabledOf(schedule, !schedule.enabled); });
    add("schedules.remove", tr("&Remove…"), writable, [this, schedule] { askRemove(schedule); });
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

void SchedulesPage::openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SchedulesPage::edit(const Schedule &schedule)
{
    auto *dialog = new ScheduleDialog(m_access, m_desk, schedule, m_clock(), m_locale, m_prompter, this);
    connect(dialog, &ScheduleDialog::saved, this, &SchedulesPage::reload);
    openDialog(dialog);
}

void SchedulesPage::editMail()
{
    auto *dialog = new MailServerDialog(m_access, m_desk.mail, m_prompter, this);
    connect(dialog, &MailServerDialog::saved, this, &SchedulesPage::reload);
    openDialog(dialog);
}

// A failure stays in the status bar until it is read; it is not told twice.
void SchedulesPage::run(const QString &key, bool dry)
{
    m_access.run(key, dry, this, [this, dry](const Result<QString> &said) {
        if (said && dry)
            m_prompter->inform(this, tr("Nothing was delivered"),
                               tr("This is what would have been made and where it would have gone."), *said);
        else if (said)
            Q_EMIT statusMessage(tr("Delivered"));
        reload();
    });
}

void SchedulesPage::retry(qint64 id)
{
    m_access.retry(id, this, [this](const Result<QString> &said) {
        if (said)
            Q_EMIT statusMessage(tr("Delivered"));
        reload();
    });
}

void SchedulesPage::setEnabledOf(Schedule schedule, bool on)
{
    schedule.enabled = on;
    m_access.save(schedule, {}, this,
                  [this](const Result<bool> &saved) { done(tr("The schedule could not be changed"), saved); });
}

void SchedulesPage::askRemove(const Schedule &schedule)
{
    m_prompter->confirm(this, tr("Remove the schedule"),
                        tr("“%1” does not come any more. What it has delivered stays.")
                            .arg(schedule.title.isEmpty() ? titleOf(schedule.report) : schedule.title),
                        tr("Remove"), [this, key = schedule.key] {
                            m_access.remove(key, this, [this](const Result<bool> &removed) {
                                done(tr("The schedule could not be removed"), removed);
                            });
                        });
}

void SchedulesPage::done(const QString &failure, const Result<bool> &result)
{
    if (!result)
        m_prompter->warnOf(this, failure, result.error());
    reload();
}

void SchedulesPage::showRun(int row)
{
    if (row < 0 || size_t(row) >= m_desk.history.size())
        return;
    const ScheduleHistoryRow &run = m_desk.history[size_t(row)];
    QStringList lines = run.files;
    for (const ScheduleDelivery &delivery : run.deliveries)
        lines << (delivery.done ? tr("delivered to %1").arg(delivery.to)
                                : tr("not delivered to %1: %2").arg(delivery.to, delivery.text));
    if (run.deliveries.empty() && !run.text.isEmpty())
        lines << run.text;
    if (run.attempt > 1)
        lines << tr("tried %Ln time(s)", nullptr, run.attempt);
    if (run.retryAt)
        lines << tr("tried again %1").arg(formatPoint(*run.retryAt, m_zone, m_locale));
    if (run.passedOver > 0)
        lines << tr("%Ln earlier time(s) were missed and not made up for", nullptr, run.passedOver);
    m_prompter->inform(this, stateCell(run.state).text,
                       tr("“%1”, started %2").arg(run.schedule, formatPoint(run.startedAt, m_zone, m_locale)),
                       lines.join(QLatin1Char('\n')));
}

void SchedulesPage::askTimer()
{
    if (!m_access.timer)
        return;
    m_access.timer(this, [this](const Result<ScheduleTimer> &timer) {
        if (timer)
            showTimer(*timer);
    });
}

void SchedulesPage::showTimer(const ScheduleTimer &timer)
{
    if (!timer.installed)
        m_timer->setText(tr("Schedules run while Parlance is open. A timer of the system can run them otherwise."));
    else if (!timer.problem.isEmpty())
        m_timer->setText(tr("A timer is installed, but systemd cannot be asked about it."));
    else if (!timer.current)
        m_timer->setText(tr("The timer is of another place of the program: install it again."));
    else
        m_timer->setText(timer.active ? tr("A timer runs schedules also while Parlance is closed.")
                                      : tr("A timer is installed, but does not run."));
    const bool install = !timer.installed || !timer.current;
    m_timerButton->setCaption(install ? tr("Install timer…") : tr("Remove timer…"));
    m_timerButton->setEnabled(!m_access.readOnly && m_access.setTimer);
    m_timerButton->disconnect(this);
    connect(m_timerButton, &QPushButton::clicked, this, [this, install, text = timer.text] {
        const QString about =
            install ? tr("Every five minutes systemd will look for what is due, by these two files:\n\n%1").arg(text)
                    : tr("These two files are removed:\n\n%1").arg(text);
        m_prompter->confirm(this, install ? tr("Install the timer") : tr("Remove the timer"), about,
                            install ? tr("Install") : tr("Remove"), [this, install] { setTimer(install); });
    });
}

void SchedulesPage::setTimer(bool install)
{
    m_access.setTimer(install, this, [this](const Result<bool> &set) {
        if (!set)
            m_prompter->warn(this, tr("The timer could not be changed"), set.error().text, {});
        askTimer();
    });
}

} // namespace parlance
