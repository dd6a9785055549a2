// A real mail or web server on loopback (tests/app/servers.py), and the certificate it shows.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <vector>

namespace parlance::test {

struct Received
{
    QJsonObject facts;
    QByteArray body;
};

// A certificate for localhost and 127.0.0.1 that nobody has signed but itself.
class Certificate
{
public:
    explicit Certificate(const QString &alternative = QStringLiteral("DNS:localhost,IP:127.0.0.1"));
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("certificate.pem")); }
    [[nodiscard]] QString keyPath() const { return m_folder.filePath(QStringLiteral("key.pem")); }
    [[nodiscard]] bool isValid() const { return m_valid; }

private:
    QTemporaryDir m_folder;
    bool m_valid = false;
};

// mode: smtp, smtps, starttls or https. It ends with the object.
class LoopbackServer
{
public:
    explicit LoopbackServer(const QString &mode, const Certificate *certificate = nullptr);
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer &) = delete;
    LoopbackServer &operator=(const LoopbackServer &) = delete;

    [[nodiscard]] int port() const { return m_port; } // 0: it did not start
    [[nodiscard]] QByteArray problem() { return m_process.readAllStandardError(); }
    [[nodiscard]] std::vector<Received> received() const; // in order; an answer comes after it is kept

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

// What a mail program sees: {"subject", "to", "from", "text", "files": [{"name", "type", "bytes", "sha256", "head"}]}.
QJsonObject parseMail(const QByteArray &mail);

} // namespace parlance::test
