#include "app/startmeasure.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QStringList>
#include <QTimer>

#include <cstdio>

namespace parlance {

namespace {

// Resident memory in MiB, as Linux says it; 0 elsewhere.
int residentMib()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toInt() / 1024;
    }
    return 0;
}

void say(const char *what)
{
    std::printf("%s %d\n", what, residentMib());
    std::fflush(stdout);
}

} // namespace

StartMeasure::StartMeasure(int seconds, QObject *parent)
    : QObject(parent)
    , m_seconds(seconds)
{
    qApp->installEventFilter(this);
}

std::optional<int> StartMeasure::takeOption(QStringList &words)
{
    const qsizetype at = words.indexOf(QStringLiteral("--measure-start"));
    if (at < 0)
        return std::nullopt;
    words.removeAt(at);
    bool number = false;
    const int seconds = words.value(at).toInt(&number);
    if (number)
        words.removeAt(at);
    return number ? seconds : 0;
}

bool StartMeasure::eventFilter(QObject *watched, QEvent *event)
{
    // Any widget: a window that its children cover is not painted itself.
    if (!m_painted && event->type() == QEvent::Paint && watched->isWidgetType()) {
        m_painted = true;
        // Delivered when all of it is on the screen, before anything else the program has to do then.
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
    }
    return QObject::eventFilter(watched, event);
}

void StartMeasure::customEvent(QEvent *)
{
    say("painted");
    QTimer::singleShot(m_seconds * 1000, this, [] {
        say("settled");
        QCoreApplication::exit(); // not quit(): a running job would ask first
    });
}

} // namespace parlance
