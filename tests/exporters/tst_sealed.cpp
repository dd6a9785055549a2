// Sealed files: whole or not at all, whatever became of them on the way.
#include "exporters/sealed.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance;

namespace {

constexpr SealStrength quick{1, 8'192}; // of tests alone
const QByteArray password = "correct horse";

QByteArray sealedOf(const QByteArray &content, const QByteArray &with = password)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    SealingDevice sealing(out, quick);
    if (const auto begun = sealing.begin(with); !begun)
        qFatal("%s", qPrintable(toString(begun.error())));
    // In pieces that fit no chunk.
    for (qsizetype at = 0; at < content.size(); at += 10'007)
        if (sealing.write(content.mid(at, 10'007)) < 0)
            qFatal("not written");
    if (!sealing.finish())
        qFatal("not finished");
    return out.data();
}

Result<QByteArray> openedOf(const QByteArray &sealed, const QByteArray &with = password)
{
    QBuffer in, out;
    in.setData(sealed);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    const auto opened = openSealed(in, out, with, {});
    return opened ? Result<QByteArray>(out.data()) : tl::unexpected(opened.error());
}

QByteArray text(qsizetype size)
{
    QByteArray out;
    for (qsizetype i = 0; out.size() < size; ++i)
        out += QByteArray::number(i) + " ann@example.com\n";
    return out.left(size);
}

constexpr qsizetype chunk = 64 << 10, head = 48 + 24, added = 17;

} // namespace

class TestSealed : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {qsizetype(0), qsizetype(1), chunk - 1, chunk, chunk + 1, 3 * chunk, 3 * chunk + 7})
            QTest::addRow("%lld", qlonglong(size)) << size;
    }

    void thereAndBack()
    {
        QFETCH(qsizetype, size);
        const QByteArray content = text(size), sealed = sealedOf(content);
        const qsizetype chunks = std::max<qsizetype>(1, (size + chunk - 1) / chunk);
        QCOMPARE(sealed.size(), head + size + chunks * added);
        QVERIFY(!sealed.contains("example"));
        QVERIFY(sealedOf(content) != sealed); // a salt of its own
        const auto opened = openedOf(sealed);
        QVERIFY2(opened, opened ? "" : qPrintable(toString(opened.error())));
        QCOMPARE(*opened, content);
    }

    void wrongPasswords()
    {
        const QByteArray sealed = sealedOf(text(200'000));
        for (const QByteArray &wrong : {QByteArray("correct horsf"), QByteArray("correct hors"), QByteArray()}) {
            const auto opened = openedOf(sealed, wrong);
            QVERIFY(!opened);
            QCOMPARE(opened.error().category, ErrorCategory::Usage);
        }
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        SealingDevice sealing(out, quick);
        QCOMPARE(sealing.begin("sevenxx").error().category, ErrorCategory::Usage);
        QVERIFY(out.data().isEmpty());
    }

    // "ü" as one letter and as two is one password.
    void passwordsAsTheyAreTyped()
    {
        const QString composed = QString::fromUtf8("m\u00fcller-meier"),
                      apart = QString::fromUtf8("mu\u0308ller-meier");
        QVERIFY(composed != apart);
        QCOMPARE(sealPassword(composed), sealPassword(apart));
    }

    // Any bit: in the head, in its numbers, in the first chunk, in a later one, in the last.
    void changedFiles()
    {
        const QByteArray sealed = sealedOf(text(2 * chunk + 100));
        std::vector<qsizetype> places;
        for (qsizetype at = 0; at < head; ++at)
            places.push_back(at);
        for (const qsizetype at : {head, head + 40, head + chunk + added - 1, head + chunk + added, head + 2 * chunk,
                                   sealed.size() - 60, sealed.size() - 1})
            places.push_back(at);
        for (const qsizetype at : places)
            for (const char bit : {char(1), char(0x80)}) {
                QByteArray changed = sealed;
                changed[at] = char(changed[at] ^ bit);
                QVERIFY2(!openedOf(changed), qPrintable(QString::number(at)));
            }
    }

    // Whatever is cut off, also exactly between two chunks; what is put behind; chunks that change places.
    void cutAndSwapped()
    {
        const QByteArray sealed = sealedOf(text(3 * chunk));
        const qsizetype piece = chunk + added;
        for (const qsizetype size : {qsizetype(0), qsizetype(5), qsizetype(40), head - 1, head, head + 10, head + piece,
                                     head + 2 * piece, sealed.size() - 1}) {
            const auto opened = openedOf(sealed.left(size));
            QVERIFY2(!opened, qPrintable(QString::number(size)));
        }
        QVERIFY(!openedOf(sealed + 'x'));
        QVERIFY(!openedOf(sealed + sealed));
        const QByteArray swapped = sealed.left(head) + sealed.mid(head + piece, piece) + sealed.mid(head, piece) +
                                   sealed.mid(head + 2 * piece);
        QVERIFY(!openedOf(swapped));
        const QByteArray twice = sealed.left(head + piece) + sealed.mid(head, piece) + sealed.mid(head + piece);
        QVERIFY(!openedOf(twice));
        // The end of another file with the same password.
        const QByteArray other = sealedOf(text(3 * chunk));
        QVERIFY(!openedOf(sealed.left(head + 2 * piece) + other.mid(head + 2 * piece)));
    }

    void foreignFiles()
    {
        for (const QByteArray &foreign : {QByteArray("{\"parlance_work\": 1}"), QByteArray(500, 'x'), QByteArray()})
            QCOMPARE(openedOf(foreign).error().category, ErrorCategory::Unreadable);
        QByteArray newer = sealedOf("content");
        newer[8] = 2;
        QCOMPARE(openedOf(newer).error().category, ErrorCategory::Unsupported);
        QByteArray hungry = sealedOf("content"); // 2^40 bytes of memory to open it
        hungry[29] = 1;
        QCOMPARE(openedOf(hungry).error().category, ErrorCategory::Unsupported);
        QBuffer in;
        in.setData(sealedOf("content"));
        in.open(QIODevice::ReadOnly);
        QVERIFY(isSealed(in) && in.pos() == 0);
    }

    // Nothing of a file that was changed comes into being; what stood there stays.
    void filesWholeOrNotAtAll()
    {
        const QString plain = m_folder.filePath("plain"), sealed = m_folder.filePath("plain.sealed"),
                      back = m_folder.filePath("back");
        const auto put = [](const QString &path, const QByteArray &content) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        };
        const auto get = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
        };
        const QByteArray content = text(5 * chunk + 11);
        put(plain, content);
        QVERIFY(sealFile(plain, sealed, password, {}, quick));
        QVERIFY(openSealedFile(sealed, back, password, {}));
        QCOMPARE(get(back), content);
        put(back, "mine");
        QByteArray changed = get(sealed);
        changed[changed.size() - 1] = char(changed[changed.size() - 1] ^ 1);
        put(sealed, changed);
        QVERIFY(!openSealedFile(sealed, back, password, {}));
        QCOMPARE(get(back), QByteArray("mine"));
        QVERIFY(!openSealedFile(m_folder.filePath("no such"), back, password, {}));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(sealFile(plain, back, password, stop.get_token(), quick).error().category, ErrorCategory::Cancelled);
        QCOMPARE(get(back), QByteArray("mine"));
    }

    // What is used when nobody says otherwise: once, since it takes its time.
    void usualStrength()
    {
        QBuffer out;
        out.open(QIODevice::ReadWrite);
        SealingDevice sealing(out);
        QVERIFY(sealing.begin(password));
        QCOMPARE(sealing.write("content"), 7);
        QVERIFY(sealing.finish());
        QCOMPARE(out.data().mid(8, 2), QByteArray("\x01\x01"));
        QCOMPARE(*openedOf(out.data()), QByteArray("content"));
    }
};

QTEST_GUILESS_MAIN(TestSealed)
#include "tst_sealed.moc"
