#include "models/live/exportjob.h"

#include "models/core/wholefile.h"
#include "models/live/mailbox.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace parlance {

namespace {

constexpr qint64 betweenMs = 100;

qint64 nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

Result<void> writeWholeFile(const QString &path, const ExportWriter &write, const std::stop_token &stop,
                            const ProgressSink &progress)
{
    return writeWholeFile(path, [&](QIODevice &file) -> Result<void> {
        if (auto written = write(file, stop, progress); !written)
            return written;
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("cancelled"));
        return {};
    });
}

ExportJob exportOfFile(const QString &title, const QString &what, const QString &path, ExportWriter write)
{
    ExportJob job{title, what, {}};
    job.run = [path, write = std::move(write)](std::stop_token stop,
                                               const ProgressSink &progress) -> Result<QStringList> {
        if (const auto written = writeWholeFile(path, write, stop, progress); !written)
            return tl::unexpected(written.error());
        return QStringList{path};
    };
    return job;
}

RowProgress::RowProgress(ProgressSink sink, qint64 total)
    : m_sink(std::move(sink))
    , m_total(total)
    , m_lastMs(nowMs())
{}

// Rows stand for bytes: what is written has no size before it is there.
void RowProgress::at(qint64 row)
{
    const qint64 now = m_sink ? nowMs() : m_lastMs;
    if (now - m_lastMs < betweenMs)
        return;
    m_lastMs = now;
    Progress progress;
    progress.rows = row;
    progress.bytesDone = row;
    progress.bytesTotal = m_total;
    m_sink(progress);
}

GuiTurns::GuiTurns(QObject *gui)
    : m_mailbox(gui->findChild<Mailbox *>(QString(), Qt::FindDirectChildrenOnly))
{
    if (!m_mailbox)
        m_mailbox = new Mailbox(gui);
}

bool GuiTurns::take(const std::function<void()> &turn, const std::stop_token &stop) const
{
    struct State
    {
        std::mutex mutex;
        std::condition_variable_any changed;
        bool done = false, dropped = false;
    };
    const auto state = std::make_shared<State>();
    m_mailbox->post([state, &turn] {
        const std::scoped_lock lock(state->mutex); // so that nobody leaves in the middle of it
        if (state->dropped)
            return;
        turn();
        state->done = true;
        state->changed.notify_all();
    });
    std::unique_lock lock(state->mutex);
    state->changed.wait(lock, stop, [&] { return state->done; });
    state->dropped = true;
    return state->done;
}

} // namespace parlance
