#include "exporters/sealed.h"

#include <QBuffer>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

#include <sodium.h>

#include <array>

namespace parlance {

namespace {

constexpr char magic[] = "PARLSEAL";
constexpr qsizetype magicSize = 8, chunkSize = 64 << 10, headSize = magicSize + 8 + 16 + crypto_pwhash_SALTBYTES;
constexpr qsizetype streamHeadSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype added = crypto_secretstream_xchacha20poly1305_ABYTES; // to every chunk
constexpr quint8 version = 1, argon2id = 1;
constexpr quint64 mostOperations = 16, mostMemory = quint64(1) << 30;
constexpr qsizetype mostChunk = 1 << 20;

using Key = std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES>;
static_assert(headSize == 48);

// Nothing of it stays in memory.
struct StreamState
{
    crypto_secretstream_xchacha20poly1305_state state{};

    StreamState() = default;
    ~StreamState() { sodium_memzero(&state, sizeof state); }
    Q_DISABLE_COPY_MOVE(StreamState)
};

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

struct Head
{
    SealStrength strength;
    qsizetype chunk = chunkSize;
    QByteArray salt;
};

QByteArray toBytes(const Head &head)
{
    QByteArray out(magic, magicSize);
    out += char(version);
    out += char(argon2id);
    out += QByteArray(2, '\0');
    char number[8];
    qToLittleEndian(quint32(head.chunk), number);
    out.append(number, 4);
    qToLittleEndian(head.strength.operations, number);
    out.append(number, 8);
    qToLittleEndian(head.strength.memory, number);
    out.append(number, 8);
    return out + head.salt;
}

Result<Head> headFrom(const QByteArray &data)
{
    if (data.size() < magicSize || !data.startsWith(magic))
        return fail(ErrorCategory::Unreadable, QStringLiteral("this is no sealed file"));
    if (data.size() < headSize)
        return fail(ErrorCategory::Unreadable, QStringLiteral("the sealed file is cut off"));
    if (data[8] != char(version) || data[9] != char(argon2id))
        return fail(ErrorCategory::Unsupported,
                    QStringLiteral("the file was sealed by a newer version of the program"));
    Head head;
    head.chunk = qsizetype(qFromLittleEndian<quint32>(data.constData() + 12));
    head.strength.operations = qFromLittleEndian<quint64>(data.constData() + 16);
    head.strength.memory = qFromLittleEndian<quint64>(data.constData() + 24);
    head.salt = data.mid(32, crypto_pwhash_SALTBYTES);
    const SealStrength &asked = head.strength;
    if (head.chunk < 1 || head.chunk > mostChunk || asked.operations < crypto_pwhash_OPSLIMIT_MIN ||
        asked.operations > mostOperations || asked.memory < crypto_pwhash_MEMLIMIT_MIN || asked.memory > mostMemory)
        return fail(ErrorCategory::Unsupported, QStringLiteral("the sealed file asks for more than this program does"));
    return head;
}

Result<Key> keyOf(const QByteArray &password, const Head &head)
{
    if (sodium_init() < 0)
        return fail(ErrorCategory::Internal, QStringLiteral("libsodium cannot be used"));
    Key key{};
    if (crypto_pwhash(key.data(), key.size(), password.constData(), quint64(password.size()), bytes(head.salt),
                      head.strength.operations, size_t(head.strength.memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCategory::Storage, QStringLiteral("there is not enough memory to make the key"));
    return key;
}

// All that is asked for, unless the device ends before.
QByteArray readAll(QIODevice &from, qsizetype size)
{
    QByteArray data;
    while (data.size() < size) {
        const QByteArray part = from.read(size - data.size());
        if (part.isEmpty() && !from.waitForReadyRead(0))
            break;
        data += part;
    }
    return data;
}

} // namespace

QByteArray sealPassword(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_C).toUtf8();
}

// Sealing -------------------------------------------------------------------------------------------------------------

struct SealingDevice::Stream : StreamState
{};

SealingDevice::SealingDevice(QIODevice &to, SealStrength strength)
    : m_to(to)
    , m_strength(strength)
{}

SealingDevice::~SealingDevice() = default;

Result<void> SealingDevice::begin(const QByteArray &password)
{
    if (QString::fromUtf8(password).size() < shortestSealPassword)
        return fail(ErrorCategory::Usage,
                    QStringLiteral("a password of %1 characters at least").arg(shortestSealPassword));
    if (sodium_init() < 0)
        return fail(ErrorCategory::Internal, QStringLiteral("libsodium cannot be used"));
    Head head{m_strength, chunkSize, QByteArray(crypto_pwhash_SALTBYTES, '\0')};
    randombytes_buf(head.salt.data(), size_t(head.salt.size()));
    auto key = keyOf(password, head);
    if (!key)
        return tl::unexpected(key.error());
    m_stream = std::make_unique<Stream>();
    QByteArray start(streamHeadSize, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&m_stream->state, reinterpret_cast<unsigned char *>(start.data()),
                                                    key->data());
    sodium_memzero(key->data(), key->size());
    m_head = toBytes(head) + start;
    if (m_to.write(m_head) != m_head.size())
        return fail(ErrorCategory::Storage, m_to.errorString());
    QIODevice::open(WriteOnly | Unbuffered);
    return {};
}

bool SealingDevice::push(qsizetype size, bool last)
{
    QByteArray sealed(size + added, '\0');
    // What stands in front of the chunks is part of what the first one vouches for.
    crypto_secretstream_xchacha20poly1305_push(
        &m_stream->state, reinterpret_cast<unsigned char *>(sealed.data()), nullptr, bytes(m_buffer), quint64(size),
        bytes(m_head), quint64(m_head.size()),
        last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    m_head.clear();
    m_buffer.remove(0, size);
    if (m_to.write(sealed) == sealed.size())
        return true;
    setErrorString(m_to.errorString());
    return false;
}

qint64 SealingDevice::readData(char *, qint64)
{
    return -1;
}

qint64 SealingDevice::writeData(const char *data, qint64 size)
{
    m_buffer.append(data, qsizetype(size));
    while (m_buffer.size() > chunkSize) // one stays for the end
        if (!push(chunkSize, false))
            return -1;
    return size;
}

Result<void> SealingDevice::finish()
{
    const bool written = m_stream && push(m_buffer.size(), true);
    m_stream.reset();
    QIODevice::close();
    return written ? Result<void>() : fail(ErrorCategory::Storage, m_to.errorString());
}

Result<void> writeSealed(QIODevice &to, const QByteArray &password,
                         const std::function<Result<void>(QIODevice &)> &write)
{
    if (password.isEmpty())
        return write(to);
    SealingDevice sealing(to);
    if (auto begun = sealing.begin(password); !begun)
        return begun;
    if (auto written = write(sealing); !written)
        return written;
    return sealing.finish();
}

// Opening -------------------------------------------------------------------------------------------------------------

bool isSealed(QIODevice &from)
{
    return from.peek(magicSize) == QByteArray(magic, magicSize);
}

Result<void> openSealed(QIODevice &from, QIODevice &to, const QByteArray &password, std::stop_token stop)
{
    QByteArray whole = readAll(from, headSize);
    const auto head = headFrom(whole);
    if (!head)
        return tl::unexpected(head.error());
    const QByteArray start = readAll(from, streamHeadSize);
    if (start.size() != streamHeadSize)
        return fail(ErrorCategory::Unreadable, QStringLiteral("the sealed file is cut off"));
    whole += start;
    auto key = keyOf(password, *head);
    if (!key)
        return tl::unexpected(key.error());
    StreamState stream;
    const bool begun = crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, bytes(start), key->data()) == 0;
    sodium_memzero(key->data(), key->size());
    if (!begun)
        return fail(ErrorCategory::Unreadable, QStringLiteral("the sealed file was changed"));
    for (bool first = true;; first = false) {
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("stopped"));
        const QByteArray sealed = readAll(from, head->chunk + added);
        if (sealed.size() < added)
            return fail(ErrorCategory::Unreadable, QStringLiteral("the sealed file is cut off"));
        QByteArray plain(sealed.size() - added, '\0');
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&stream.state, reinterpret_cast<unsigned char *>(plain.data()),
                                                       nullptr, &tag, bytes(sealed), quint64(sealed.size()),
                                                       bytes(whole), quint64(whole.size())) != 0)
            return first ? fail(ErrorCategory::Usage,
                                QStringLiteral("the password does not open the file, or the file was changed"))
                         : fail(ErrorCategory::Unreadable, QStringLiteral("the sealed file was changed or cut off"));
        whole.clear();
        if (to.write(plain) != plain.size())
            return fail(ErrorCategory::Storage, to.errorString());
        if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            continue;
        return from.read(1).isEmpty()
                   ? Result<void>()
                   : fail(ErrorCategory::Unreadable, QStringLiteral("something was put behind the sealed file"));
    }
}

// Files ---------------------------------------------------------------------------------------------------------------

namespace {

Result<void> throughFiles(const QString &from, const QString &to, const auto &work)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCategory::Unreadable, source.errorString(), Place{from, -1, -1, {}});
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return fail(ErrorCategory::Storage, target.errorString(), Place{to, -1, -1, {}});
    if (auto done = work(source, target); !done) {
        if (done.error().place.file.isEmpty())
            done.error().place.file = from;
        return done;
    }
    if (!target.commit())
        return fail(ErrorCategory::Storage, target.errorString(), Place{to, -1, -1, {}});
    return {};
}

} // namespace

Result<void> sealFile(const QString &from, const QString &to, const QByteArray &password, std::stop_token stop,
                      SealStrength strength)
{
    return throughFiles(from, to, [&](QIODevice &source, QIODevice &target) -> Result<void> {
        SealingDevice sealing(target, strength);
        if (auto begun = sealing.begin(password); !begun)
            return begun;
        while (!source.atEnd()) {
            if (stop.stop_requested())
                return fail(ErrorCategory::Cancelled, QStringLiteral("stopped"));
            const QByteArray part = source.read(chunkSize);
            if (part.isEmpty())
                return fail(ErrorCategory::Unreadable, source.errorString());
            if (sealing.write(part) != part.size())
                return fail(ErrorCategory::Storage, sealing.errorString());
        }
        return sealing.finish();
    });
}

Result<void> openSealedFile(const QString &from, const QString &to, const QByteArray &password, std::stop_token stop)
{
    return throughFiles(
        from, to, [&](QIODevice &source, QIODevice &target) { return openSealed(source, target, password, stop); });
}

} // namespace parlance
