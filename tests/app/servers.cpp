#include "tests/app/servers.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace parlance::test {

namespace {

// Debian's own, for which the packages are.
const QString python = QStringLiteral("/usr/bin/python3");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr const char *reader = R"(
import email, email.policy, hashlib, json, sys
mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
files = [{"name": part.get_filename(), "type": part.get_content_type(), "bytes": len(part.get_content()),
          "sha256": hashlib.sha256(part.get_content()).hexdigest(), "head": part.get_content()[:4].decode("latin1")}
         for part in mail.iter_attachments()]
text = mail.get_body(("plain",))
print(json.dumps({"subject": mail["subject"], "to": mail["to"], "from": mail["from"], "date": mail["date"],
                  "auto": mail["auto-submitted"], "text": text.get_content() if text else None, "files": files}))
)";

} // namespace

Certificate::Certificate(const QString &alternative)
{
    QProcess process;
    process.start(QStringLiteral("openssl"),
                  {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                   "-subj", "/CN=Parlance test", "-addext", QStringLiteral("subjectAltName=") + alternative, "-keyout",
                   keyPath(), "-out", path()});
    m_valid = process.waitForFinished(60'000) && process.exitCode() == 0;
}

LoopbackServer::LoopbackServer(const QString &mode, const Certificate *certificate)
{
    QStringList words{QStringLiteral(PARLANCE_SOURCE_DIR "/tests/app/servers.py"), mode, m_folder.path()};
    if (certificate)
        words << certificate->path() << certificate->keyPath();
    m_process.start(python, words);
    if (m_process.waitForReadyRead(60'000))
        m_port = m_process.readLine().trimmed().toInt();
}

LoopbackServer::~LoopbackServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

std::vector<Received> LoopbackServer::received() const
{
    std::vector<Received> all;
    const QDir folder(m_folder.path());
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        all.push_back(
            {QJsonDocument::fromJson(bytesOf(folder.filePath(name))).object(),
             bytesOf(folder.filePath(QString(name).replace(QStringLiteral(".json"), QStringLiteral(".body"))))});
    return all;
}

QJsonObject parseMail(const QByteArray &mail)
{
    QProcess process;
    process.start(python, {QStringLiteral("-c"), QString::fromLatin1(reader)});
    process.write(mail);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {{QStringLiteral("problem"), QString::fromUtf8(process.readAllStandardError())}};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace parlance::test
