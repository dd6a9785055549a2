#include "app/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace parlance {

namespace {

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");
const auto defaultAction = QStringLiteral("default");

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{}

QVariantList DesktopNotifier::arguments(const DesktopNotice &notice)
{
    constexpr uint replacesNone = 0;
    constexpr int asTheDesktopHasIt = -1;
    constexpr uchar normal = 1, critical = 2;
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.parlance.Parlance")},
                            {QStringLiteral("urgency"), QVariant::fromValue(notice.urgent ? critical : normal)}};
    // Desktops may read the text as markup; the title they do not.
    return {QStringLiteral("Parlance"),
            replacesNone,
            QStringLiteral("org.parlance.Parlance"),
            notice.title.simplified(),
            notice.text.toHtmlEscaped(),
            QStringList{defaultAction, tr("Open")},
            hints,
            asTheDesktopHasIt};
}

void DesktopNotifier::show(const DesktopNotice &notice)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    if (!m_listens) {
        m_listens = true;
        bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(invoked(uint, QString)));
        bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
    }
    auto message = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    message.setArguments(arguments(notice));
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<uint> reply = *call;
        if (!reply.isError())
            m_shown.insert(reply.value());
        call->deleteLater();
    });
}

void DesktopNotifier::invoked(uint id, const QString &action)
{
    if (m_shown.contains(id) && action == defaultAction)
        Q_EMIT opened();
}

void DesktopNotifier::closed(uint id, uint)
{
    m_shown.remove(id);
}

} // namespace parlance
