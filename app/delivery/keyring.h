// The key ring of the system: Secret Service (GNOME, KeePassXC) or KWallet.
#pragma once

#include "app/delivery/secretstore.h"

#include <QThread>

#include <memory>
#include <mutex>

namespace parlance {

// Talks to the key ring on a thread of its own, from its first use to its end. One in a process, for as long as that lasts:
// the library has a queue that belongs to the thread which used it first.
class KeyRing : public SecretStore
{
public:
    KeyRing();
    ~KeyRing() override;

    Result<std::optional<QString>> read(const QString &key) override;
    Result<void> write(const QString &key, const QString &secret) override;
    Result<void> remove(const QString &key) override;

private:
    QObject *talker(); // lives on the thread

    QThread m_thread;
    std::unique_ptr<QObject> m_talker;
    std::mutex m_mutex;
};

} // namespace parlance
