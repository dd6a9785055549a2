#include "app/delivery/keyring.h"

#include <qt6keychain/keychain.h>

#include <chrono>
#include <future>

namespace parlance {

namespace {

const QString service = QStringLiteral("Parlance");
constexpr std::chrono::minutes patience{2}; // somebody may have to type the password of the key ring

Error unreachable(const QString &text)
{
    return {ErrorCategory::Storage,
            QStringLiteral("the key ring cannot be used: ") +
                (text.isEmpty() ? QStringLiteral("no key ring of the system answers") : text),
            {},
            {}};
}

// Starts the job on the thread of `talker` and waits. `read` takes the answer of a job that went well, there.
template <typename Job, typename T>
Result<T> wait(QObject *talker, const QString &key, const std::function<void(Job &)> &prepare,
               const std::function<T(Job &)> &read)
{
    const auto answer = std::make_shared<std::promise<Result<T>>>();
    std::future<Result<T>> future = answer->get_future();
    QMetaObject::invokeMethod(
        talker,
        [talker, key, prepare, read, answer] {
            auto *job = new Job(service, talker); // deletes itself
            job->setKey(key);
            job->setInsecureFallback(false);
            prepare(*job);
            QObject::connect(job, &QKeychain::Job::finished, talker, [job, read, answer](QKeychain::Job *) {
                if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
                    answer->set_value(read(*job));
                else
                    answer->set_value(tl::unexpected(unreachable(job->errorString())));
            });
            job->start();
        },
        Qt::QueuedConnection);
    if (future.wait_for(patience) != std::future_status::ready)
        return tl::unexpected(unreachable(QStringLiteral("it did not answer within two minutes")));
    return future.get();
}

} // namespace

KeyRing::KeyRing() = default;

KeyRing::~KeyRing()
{
    m_thread.quit();
    m_thread.wait();
}

QObject *KeyRing::talker()
{
    const std::lock_guard lock(m_mutex);
    if (!m_talker) {
        m_talker = std::make_unique<QObject>();
        m_talker->moveToThread(&m_thread);
        m_thread.start();
    }
    return m_talker.get();
}

Result<std::optional<QString>> KeyRing::read(const QString &key)
{
    using Job = QKeychain::ReadPasswordJob;
    return wait<Job, std::optional<QString>>(
        talker(), key, [](Job &) {},
        [](Job &job) {
            return job.error() == QKeychain::EntryNotFound ? std::nullopt : std::optional(job.textData());
        });
}

Result<void> KeyRing::write(const QString &key, const QString &secret)
{
    using Job = QKeychain::WritePasswordJob;
    const auto done = wait<Job, bool>(
        talker(), key, [secret](Job &job) { job.setTextData(secret); }, [](Job &) { return true; });
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<void> KeyRing::remove(const QString &key)
{
    using Job = QKeychain::DeletePasswordJob;
    const auto done = wait<Job, bool>(
        talker(), key, [](Job &) {}, [](Job &) { return true; });
    return done ? Result<void>() : tl::unexpected(done.error());
}

} // namespace parlance
