// Files that only a password opens, for what leaves the workspace: Argon2id makes the key, XChaCha20-Poly1305 in chunks
// (libsodium's secretstream) keeps the content secret and notices every change of it. docs/formats.md has the bytes.
#pragma once

#include "models/core/result.h"

#include <QIODevice>

#include <functional>
#include <memory>
#include <stop_token>

namespace parlance {

// What making a key costs. The file says what it was sealed with.
struct SealStrength
{
    quint64 operations = 3, memory = quint64(256) << 20; // libsodium's "moderate"
    bool operator==(const SealStrength &) const = default;
};

// What is typed, as bytes; letters that can be written in two ways become one.
QByteArray sealPassword(const QString &typed);
inline constexpr qsizetype shortestSealPassword = 8; // characters

// Seals what is written to it. Sequential; complete only after finish().
class SealingDevice : public QIODevice
{
    Q_OBJECT
public:
    // The target is open and outlives the device.
    SealingDevice(QIODevice &to, SealStrength strength = {});
    ~SealingDevice() override;

    // Makes the key, which takes a second or so. An empty or short password is a Usage error.
    Result<void> begin(const QByteArray &password);
    Result<void> finish();
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    struct Stream;
    bool push(qsizetype size, bool last);

    QIODevice &m_to;
    SealStrength m_strength;
    QByteArray m_head, m_buffer; // of the next chunk
    std::unique_ptr<Stream> m_stream;
};

// Whether it begins like a sealed file. Reads nothing away.
bool isSealed(QIODevice &from);

// The content, to a device. A password that does not open it is a Usage error; a file that is none, or was cut or changed,
// is Unreadable; one of a newer program, or that wants more memory than is sensible, is Unsupported. What was written
// before a fault was noticed is genuine, but not all: the caller takes it back.
Result<void> openSealed(QIODevice &from, QIODevice &to, const QByteArray &password, std::stop_token stop);

// What is written goes to the device, sealed when there is a password.
Result<void> writeSealed(QIODevice &to, const QByteArray &password,
                         const std::function<Result<void>(QIODevice &)> &write);

// Of files; the new one comes into being whole or not at all.
Result<void> sealFile(const QString &from, const QString &to, const QByteArray &password, std::stop_token stop,
                      SealStrength strength = {});
Result<void> openSealedFile(const QString &from, const QString &to, const QByteArray &password, std::stop_token stop);

} // namespace parlance
