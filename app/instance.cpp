#include "app/instance.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace parlance {

namespace {

constexpr int patienceMs = 2'000, senderPatienceMs = 200;
constexpr qsizetype mostBytes = 256 * 1024; // of what is handed over
constexpr char yes = '1', no = '0';

bool isReady(int socket, short event, int ms)
{
    pollfd wanted{socket, event, 0};
    return poll(&wanted, 1, ms) == 1 && (wanted.revents & event) != 0;
}

// Nothing when the path is too long for a socket.
std::optional<sockaddr_un> addressOf(const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray bytes = QFile::encodeName(path);
    if (bytes.isEmpty() || bytes.size() >= qsizetype(sizeof address.sun_path))
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), address.sun_path);
    return address;
}

int connectTo(const QString &path)
{
    const auto address = addressOf(path);
    const int made = address ? socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0) : -1;
    if (made < 0)
        return -1;
    if (connect(made, reinterpret_cast<const sockaddr *>(&*address), sizeof *address) == 0)
        return made;
    close(made);
    return -1;
}

bool isOwn(int socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == getuid();
}

// Until the other side has no more to say. Too much, or nothing for a while, is nothing.
QByteArray readAll(int socket)
{
    QByteArray bytes;
    char block[4096];
    while (isReady(socket, POLLIN, senderPatienceMs)) {
        const ssize_t count = recv(socket, block, sizeof block, 0);
        if (count == 0)
            return bytes;
        if (count < 0 || bytes.size() + count > mostBytes)
            break;
        bytes.append(block, qsizetype(count));
    }
    return {};
}

QStringList wordsOf(const QByteArray &bytes)
{
    QStringList words;
    const QJsonArray array = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &word : array)
        words << word.toString();
    return words;
}

} // namespace

QString instanceSocket()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/parlance-window");
}

bool handOver(const QString &socket, const QStringList &words)
{
    const int line = connectTo(socket);
    if (line < 0)
        return false;
    const QByteArray bytes = QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact);
    qsizetype sent = 0;
    while (sent < bytes.size() && isReady(line, POLLOUT, senderPatienceMs)) {
        const ssize_t count = send(line, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            break;
        sent += qsizetype(count);
    }
    shutdown(line, SHUT_WR);
    char answer = no;
    const bool taken =
        sent == bytes.size() && isReady(line, POLLIN, patienceMs) && recv(line, &answer, 1, 0) == 1 && answer == yes;
    close(line);
    return taken;
}

InstanceServer::InstanceServer(const QString &socket, std::function<bool(const QStringList &)> take, QObject *parent)
    : QObject(parent)
    , m_path(socket)
    , m_take(std::move(take))
{
    const auto address = addressOf(socket);
    if (!address)
        return;
    if (const int other = connectTo(socket); other >= 0) { // a window that is open already
        close(other);
        return;
    }
    unlink(address->sun_path); // left behind by a window that was killed
    const int made = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const mode_t before = umask(0177); // nobody else may even knock
    const bool bound = made >= 0 && bind(made, reinterpret_cast<const sockaddr *>(&*address), sizeof *address) == 0;
    umask(before);
    if (!bound || listen(made, 4) != 0) {
        if (made >= 0)
            close(made);
        return;
    }
    m_listener = made;
    m_notifier = new QSocketNotifier(m_listener, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &InstanceServer::answer);
}

InstanceServer::~InstanceServer()
{
    if (m_listener < 0)
        return;
    unlink(QFile::encodeName(m_path).constData());
    close(m_listener);
}

void InstanceServer::answer()
{
    const int line = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (line < 0)
        return;
    if (isOwn(line)) {
        const QByteArray bytes = readAll(line);
        const char said = !bytes.isEmpty() && m_take(wordsOf(bytes)) ? yes : no;
        (void)send(line, &said, 1, MSG_NOSIGNAL);
    }
    close(line);
}

} // namespace parlance
