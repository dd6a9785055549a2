// One window for links: a program that is started with a link or a document hands it to the window that is open already.
// A socket in the runtime folder of the user, for this user only.
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace parlance {

// Where it is; empty: the system has no such folder.
QString instanceSocket();

// Whether a running window has taken the words. Waits at most two seconds.
bool handOver(const QString &socket, const QStringList &words);

class InstanceServer : public QObject
{
    Q_OBJECT
public:
    // take: whether the window wants these words; false: whoever was started opens them. When another window listens
    // already, or the socket cannot be made, nothing comes here.
    InstanceServer(const QString &socket, std::function<bool(const QStringList &)> take, QObject *parent = nullptr);
    ~InstanceServer() override;

    [[nodiscard]] bool isListening() const { return m_listener >= 0; }

private:
    void answer();

    QString m_path;
    std::function<bool(const QStringList &)> m_take;
    int m_listener = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace parlance
