#include "app/alertservice.h"

#include <algorithm>
#include <utility>

namespace parlance {

namespace {

constexpr int soonMs = 1'000, tickMs = 60'000, ticksOfStale = 30;
constexpr int shownNotices = 100;

} // namespace

template <typename T>
void AlertService::ask(QObject *receiver, std::function<Result<T>(std::stop_token)> work,
                       std::function<void(Result<T>)> done)
{
    parlance::ask<T>(m_lists, receiver, std::move(work), std::move(done));
}

void AlertService::write(QObject *receiver, std::function<Result<bool>()> work, AlertAccess::Done<bool> done)
{
    ask<bool>(receiver, inTurn(m_writes, std::move(work)), std::move(done));
}

AlertService::AlertService(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_background(m_parts.mode)
    , m_lists(m_parts.mode)
    , m_outbox(m_parts.mode)
    , m_look(&m_background)
    , m_count(&m_lists)
    , m_preview(&m_background)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &AlertService::look);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        took({m_known, {}}); // what was snoozed comes back
        const bool clock = std::ranges::any_of(m_known, [](const AlertEntry &entry) {
            return entry.alert.enabled && entry.alert.condition == AlertCondition::Stale;
        });
        if (clock && ++m_ticks % ticksOfStale == 0) // what the clock alone changes
            dataChanged();
    });
}

AlertService::~AlertService()
{
    m_writes->writeAll();
}

void AlertService::start()
{
    m_started = !m_parts.workspace.store().isReadOnly();
    m_tick.start();
    read();
    dataChanged();
}

void AlertService::read()
{
    count();
}

void AlertService::dataChanged()
{
    if (m_started && !m_soon.isActive())
        m_soon.start();
}

void AlertService::look()
{
    if (m_look.isRunning()) {
        m_again = true;
        return;
    }
    m_look.start([workspace = &m_parts.workspace, context = m_parts.context](
                     std::stop_token stop) { return checkAlerts(*workspace, context(std::move(stop))); },
                 [this](const Result<AlertCheck> &check) {
                     if (std::exchange(m_again, false))
                         dataChanged();
                     if (!check) {
                         if (check.error().category != ErrorCategory::Cancelled)
                             Q_EMIT failed(check.error());
                         return;
                     }
                     if (check->looks.empty())
                         return;
                     count();
                     Q_EMIT changed();
                     std::vector<AlertNotice> loud = check->raised;
                     std::erase_if(loud, &AlertNotice::quiet);
                     if (loud.empty())
                         return;
                     Q_EMIT raised(loud);
                     deliver(loud);
                 });
}

void AlertService::deliver(const std::vector<AlertNotice> &notices)
{
    AlertDelivery delivery{m_parts.workspace, m_parts.secrets, {}, m_parts.clock(), {}};
    delivery.style.locale = QLocale();
    if (!delivery.concerns(notices))
        return;
    m_outbox.run([this, outbox = &m_outbox, delivery, notices](std::stop_token stop) mutable {
        delivery.stop = std::move(stop);
        const QStringList failures = delivery.deliver(notices);
        if (!failures.isEmpty())
            outbox->deliver([this, failures] { Q_EMIT notDelivered(failures); });
    });
}

void AlertService::count()
{
    m_count.start([store = &m_parts.workspace.store(),
                   now = m_parts.clock()](std::stop_token) { return alertDesk(*store, now, 0); },
                  [this](const Result<AlertDesk> &desk) {
                      if (desk)
                          took(*desk);
                  });
}

void AlertService::took(const AlertDesk &desk)
{
    m_known = desk.alerts;
    const UtcMs now = m_parts.clock();
    const auto open = int(std::ranges::count_if(m_known, [now](const AlertEntry &entry) { return entry.isOpen(now); }));
    if (std::exchange(m_open, open) != open)
        Q_EMIT openChanged(open);
}

AlertAccess AlertService::access()
{
    AlertAccess access;
    Workspace *workspace = &m_parts.workspace;
    access.readOnly = workspace->store().isReadOnly();
    access.load = [this, workspace](QObject *receiver, AlertAccess::Done<AlertDesk> done) {
        ask<AlertDesk>(
            receiver,
            [workspace, now = m_parts.clock()](std::stop_token) {
                return alertDesk(workspace->store(), now, shownNotices);
            },
            std::move(done));
    };
    // What was changed is counted and shown anew, and looked at when that makes a difference.
    const auto edited = [this](bool looks, AlertAccess::Done<bool> done) {
        return [this, looks, done = std::move(done)](const Result<bool> &result) {
            done(result);
            count();
            if (looks)
                dataChanged();
            Q_EMIT changed();
        };
    };
    access.save = [this, workspace, edited](const Alert &alert, QObject *receiver, AlertAccess::Done<bool> done) {
        write(
            receiver,
            [workspace, alert, now = m_parts.clock()]() -> Result<bool> {
                const auto saved = saveAlert(workspace->store(), alert, now);
                return saved ? Result<bool>(true) : tl::unexpected(saved.error());
            },
            edited(true, std::move(done)));
    };
    access.remove = [this, workspace, edited](const QString &key, QObject *receiver, AlertAccess::Done<bool> done) {
        write(
            receiver, [workspace, key] { return removeAlert(workspace->store(), key); },
            edited(false, std::move(done)));
    };
    access.acknowledge = [this, workspace, edited](const QString &key, bool on, QObject *receiver,
                                                   AlertAccess::Done<bool> done) {
        write(
            receiver,
            [workspace, key, on, now = m_parts.clock()] {
                return acknowledgeAlert(workspace->store(), key, on, now, {});
            },
            edited(false, std::move(done)));
    };
    access.snooze = [this, workspace, edited](const QString &key, std::optional<UtcMs> until, QObject *receiver,
                                              AlertAccess::Done<bool> done) {
        write(
            receiver, [workspace, key, until] { return snoozeAlert(workspace->store(), key, until, {}); },
            edited(false, std::move(done)));
    };
    access.check = [this, workspace, edited](QObject *receiver, AlertAccess::Done<bool> done) {
        ask<bool>(
            receiver,
            [workspace, context = m_parts.context](std::stop_token stop) -> Result<bool> {
                const auto check = checkAlerts(*workspace, context(std::move(stop)));
                return check ? Result<bool>(true) : tl::unexpected(check.error());
            },
            edited(false, std::move(done)));
    };
    access.preview = [this, workspace](const Alert &alert, QObject *receiver, AlertAccess::Done<AlertPreview> done) {
        m_preview.start([workspace, alert, context = m_parts.context](
                            std::stop_token stop) { return previewAlert(*workspace, alert, context(std::move(stop))); },
                        [done = std::move(done), alive = QPointer<QObject>(receiver)](Result<AlertPreview> preview) {
                            if (alive)
                                done(std::move(preview));
                        });
    };
    access.follow = [this](QObject *receiver, std::function<void()> told) {
        connect(this, &AlertService::changed, receiver, std::move(told));
    };
    return access;
}

} // namespace parlance
