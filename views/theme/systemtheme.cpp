#include "views/theme/systemtheme.h"

#include "views/theme/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

namespace parlance {

namespace {

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto interface = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool isOurs(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return window == Theme::light().bg || window == Theme::dark_().bg;
}

} // namespace

SystemTheme::SystemTheme(QObject *parent)
    : QObject(parent)
    , m_paletteDark(isDarkPalette(QGuiApplication::palette()))
{
    qApp->installEventFilter(this);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    for (const char *key : {"color-scheme", "contrast", "reduced-motion"})
        ask(appearance, QString::fromLatin1(key));
}

bool SystemTheme::isDark() const
{
    return m_scheme == Scheme::Unknown ? m_paletteDark : m_scheme == Scheme::Dark;
}

void SystemTheme::ask(const QString &group, const QString &key)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    message << group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        call->deleteLater();
        if (!reply.isError()) // no portal, or the desktop does not know the key
            take(group, key, reply.value().variant());
    });
}

void SystemTheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
}

// color-scheme: 0 no preference, 1 dark, 2 light, others as 0. GNOME says 0 when the user chose light.
void SystemTheme::take(const QString &group, const QString &key, const QVariant &value)
{
    if (group != appearance)
        return;
    // Read() wraps the value once more than the signal does.
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const uint number = inner.toUInt();
    const bool wasDark = isDark(), wasContrast = m_highContrast, wasStill = m_reducedMotion;
    if (key == QLatin1String("color-scheme"))
        m_scheme = number == 1 ? Scheme::Dark : number == 2 ? Scheme::Light : Scheme::Unknown;
    else if (key == QLatin1String("contrast"))
        m_highContrast = number == 1;
    else if (key == QLatin1String("reduced-motion"))
        m_reducedMotion = number == 1;
    if (wasDark != isDark() || wasContrast != m_highContrast || wasStill != m_reducedMotion)
        Q_EMIT changed();
}

bool SystemTheme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !isOurs(QGuiApplication::palette())) {
        const bool wasDark = isDark();
        m_paletteDark = isDarkPalette(QGuiApplication::palette());
        if (wasDark != isDark())
            Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace parlance
