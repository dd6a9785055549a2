#include "models/live/mailbox.h"

#include <QPointer>

namespace parlance {

void Mailbox::post(std::function<void()> letter)
{
    bool wake = false;
    {
        const std::scoped_lock lock(m_mutex);
        wake = m_letters.empty();
        m_letters.push_back(std::move(letter));
    }
    if (wake)
        QMetaObject::invokeMethod(this, "drain", Qt::QueuedConnection);
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
