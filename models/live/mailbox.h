// Functions from any thread, run on the thread the mailbox lives on, in the order they came.
#pragma once

#include <QObject>

#include <functional>
#include <mutex>
#include <vector>

namespace parlance {

// The functions travel under our own mutex and only a bare wake-up goes through Qt's event queue: several
// letters that arrive before the event loop turns cost one event, and the thread sanitizer, which does not see into
// Qt, sees the hand-over.
class Mailbox : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Any thread. The mailbox must outlive the call; letters not yet run when it dies are dropped.
    void post(std::function<void()> letter);

protected:
    void customEvent(QEvent *wakeUp) override;

private:
    void drain();

    std::mutex m_mutex;
    std::vector<std::function<void()>> m_letters;
};

} // namespace parlance
