#include "models/live/mailbox.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

#include <memory>

namespace parlance {

void Mailbox::post(std::function<void()> letter)
{
    // Made before the lock is taken: who has drained has seen it made, and may delete it.
    auto wakeUp = std::make_unique<QEvent>(QEvent::User);
    bool wake = false;
    {
        const std::scoped_lock lock(m_mutex);
        wake = m_letters.empty();
        m_letters.push_back(std::move(letter));
    }
    if (wake)
        QCoreApplication::postEvent(this, wakeUp.release());
}

void Mailbox::customEvent(QEvent *)
{
    drain();
}

void Mailbox::drain()
{
    std::vector<std::function<void()>> letters;
    {
        const std::scoped_lock lock(m_mutex);
        letters.swap(m_letters);
    }
    const QPointer<Mailbox> alive(this);
    for (auto &letter : letters) {
        if (!alive) // a letter closed the window
            return;
        letter();
    }
}

} // namespace parlance
