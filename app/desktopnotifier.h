// Notices of the desktop (org.freedesktop.Notifications) about alerts. Over the bus of the session, not the network.
#pragma once

#include <QObject>
#include <QSet>
#include <QVariantList>

namespace parlance {

struct DesktopNotice
{
    QString title, text; // plain; no name of a person
    bool urgent = false;
};

class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    // Returns at once. Without a bus, or when nobody takes notices, nothing happens: what was told stands in the window
    // in any case. Where a desktop knows no actions, the notice is one to be read only.
    void show(const DesktopNotice &notice);

    // What is sent: the arguments of Notify, in its order.
    static QVariantList arguments(const DesktopNotice &notice);

Q_SIGNALS:
    void opened(); // somebody clicked a notice of this window

private Q_SLOTS:
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    QSet<uint> m_shown;
    bool m_listens = false;
};

} // namespace parlance
