#include "importers/readers/streams.h"
#include "tests/importers/packing.h"
#include "tests/importers/streams.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parlance;
using namespace parlance::test;

namespace {

// Text that compresses like an export: words and numbers.
QByteArray sampleText(int lines)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += "line " + QByteArray::number(i * 7919 % 1000003) + " of the sample\n";
    return text;
}

std::unique_ptr<InputStream> unpack(const QByteArray &bytes, qsizetype piece = 1 << 20,
                                    const QString &name = QStringLiteral("x"))
{
    auto stream = decode(std::make_unique<BytesStream>(bytes, piece), name);
    return stream ? std::move(*stream) : nullptr;
}

} // namespace

class TestStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeInput_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray text = sampleText(20000);
        const QByteArray part = sampleText(3);
        QTest::newRow("plain") << text << text;
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("gzip") << gzipped(text) << text;
        QTest::newRow("gzip of nothing") << gzipped({}) << QByteArray();
        QTest::newRow("gzip members") << gzipped(text) + gzipped({}) + gzipped(part) + gzipped(part)
                                      << text + part + part;
        QTest::newRow("gzip padded") << gzipped(part) + QByteArray(700, '\0') << part;
        QTest::newRow("gzip padded members") << gzipped(part) + QByteArray(5, '\0') + gzipped(part) << part + part;
        QTest::newRow("zstd") << zstandard(text) << text;
        QTest::newRow("zstd frames") << zstandard(part) + zstandard(text) << part + text;
        QTest::newRow("one byte") << QByteArray("x") << QByteArray("x");
    }

    void wholeInput()
    {
        QFETCH(QByteArray, packed);
        QFETCH(QByteArray, expected);
        for (const qsizetype piece : {1, 7, 1000, 1 << 20}) {
            for (const qsizetype window : {1, 333, 1 << 20}) {
                if (piece * window < 300 && packed.size() > 10000)
                    continue; // slow and nothing new
                const auto stream = unpack(packed, piece);
                QVERIFY(stream);
                const Drained drained = drain(*stream, window);
                QVERIFY2(!drained.error, drained.error ? qPrintable(drained.error->text) : "");
                QCOMPARE(drained.bytes.size(), expected.size());
                QVERIFY(drained.bytes == expected);
            }
        }
    }

    void damage_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<qsizetype>("atLeast"); // bytes recovered before the error
        const QByteArray text = sampleText(50000);
        const QByteArray gz = gzipped(text);
        const QByteArray zst = zstandard(text);
        QByteArray flipped = gz;
        flipped[flipped.size() - 5] = char(flipped[flipped.size() - 5] ^ 0x55);
        QByteArray broken = gz;
        for (qsizetype i = 0; i < 64; ++i)
            broken[broken.size() / 2 + i] = '\xff';
        QTest::newRow("gzip cut") << gz.chopped(gz.size() / 3) << text.size() / 2;
        QTest::newRow("gzip cut in the trailer") << gz.chopped(3) << text.size();
        QTest::newRow("gzip cut in the header") << gz.left(5) << qsizetype(0);
        QTest::newRow("gzip checksum") << flipped << text.size();
        QTest::newRow("gzip damaged") << broken << text.size() / 3;
        QTest::newRow("gzip and garbage") << gz + "garbage" << text.size();
        QTest::newRow("gzip second member cut") << gz + gz.left(100) << text.size();
        QTest::newRow("zstd cut") << zst.chopped(zst.size() / 3) << qsizetype(0);
        QTest::newRow("zstd and garbage") << zst + "garbage" << text.size();
    }

    void damage()
    {
        QFETCH(QByteArray, packed);
        QFETCH(qsizetype, atLeast);
        const auto stream = unpack(packed);
        QVERIFY(stream);
        const Drained drained = drain(*stream);
        QVERIFY(drained.error);
        QCOMPARE(drained.error->category, ErrorCategory::Unreadable);
        QVERIFY2(drained.bytes.size() >= atLeast, qPrintable(QString::number(drained.bytes.size())));
        char byte = 0;
        QVERIFY(!stream->read(&byte, 1)); // and stays an error
    }

    // It has no magic: its name says what it is, unless something else is seen in it.
    void brotliByItsName()
    {
        const QByteArray text = sampleText(20000);
        const QByteArray packed = brotli(text);
        for (const qsizetype piece : {7, 1000, 1 << 20}) {
            const Drained drained = drain(*unpack(packed, piece, QStringLiteral("export.jsonl.br")), 333);
            QVERIFY2(!drained.error, drained.error ? qPrintable(drained.error->text) : "");
            QVERIFY(drained.bytes == text);
        }
        QCOMPARE(drain(*unpack(packed)).bytes, packed);
        QCOMPARE(drain(*unpack(gzipped(text), 1000, QStringLiteral("x.BR"))).bytes, text);
        QCOMPARE(drain(*unpack(brotli({}), 1000, QStringLiteral("x.br"))).bytes, QByteArray());
    }

    void brotliDamage_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<qsizetype>("atLeast");
        QTest::addColumn<QString>("says");
        const QByteArray text = sampleText(50000);
        const QByteArray packed = brotli(text);
        QByteArray broken = packed;
        for (qsizetype i = 0; i < 64; ++i)
            broken[broken.size() / 2 + i] = '\xff';
        QTest::newRow("cut") << packed.chopped(packed.size() / 3) << text.size() / 3 << QStringLiteral("truncated");
        QTest::newRow("last byte") << packed.chopped(1) << text.size() / 2 << QStringLiteral("truncated");
        QTest::newRow("damaged") << broken << text.size() / 10 << QStringLiteral("damaged");
        QTest::newRow("no brotli") << QByteArray("{\"event\":1}\n").repeated(100) << qsizetype(0)
                                   << QStringLiteral("no brotli");
        QTest::newRow("and more") << packed + "garbage" << text.size() / 2 << QStringLiteral("behind the end");
        QTest::newRow("empty file") << QByteArray() << qsizetype(0) << QStringLiteral("truncated");
    }
    void brotliDamage()
    {
        QFETCH(QByteArray, packed);
        QFETCH(qsizetype, atLeast);
        QFETCH(QString, says);
        const auto stream = unpack(packed, 1000, QStringLiteral("x.br"));
        const Drained drained = drain(*stream);
        QVERIFY(drained.error);
        QCOMPARE(drained.error->category, ErrorCategory::Unreadable);
        QVERIFY2(drained.error->text.contains(says), qPrintable(drained.error->text));
        QVERIFY2(drained.bytes.size() >= atLeast, qPrintable(QString::number(drained.bytes.size())));
    }

    void deviceFails()
    {
        const QByteArray gz = gzipped(sampleText(50000));
        auto stream = decode(std::make_unique<FailingStream>(gz.chopped(gz.size() / 2)), QStringLiteral("x"));
        QVERIFY(stream);
        const Drained drained = drain(**stream);
        QVERIFY(drained.error);
        QCOMPARE(drained.error->text, QStringLiteral("the device failed"));
        QVERIFY(drained.bytes.size() > 0);
    }

    void foreignPacking_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("xz") << QByteArray("\xfd\x37zXZ\0rest", 10);
        QTest::newRow("bzip2") << QByteArray("BZh91AY");
        QTest::newRow("7z") << QByteArray("7z\xbc\xaf\x27\x1c");
        QTest::newRow("zip") << QByteArray("PK\x03\x04rest");
    }

    void foreignPacking()
    {
        QFETCH(QByteArray, head);
        const auto stream = decode(std::make_unique<BytesStream>(head), QStringLiteral("x"));
        QVERIFY(!stream);
        QCOMPARE(stream.error().category, ErrorCategory::Unsupported);
    }

    // What PowerShell writes: every format may come as that.
    void markedUtf16IsText()
    {
        const auto stream = decode(std::make_unique<BytesStream>(QByteArray("\xff\xfe{\0\xfc\0}\0", 8), 3), {});
        QVERIFY(stream);
        QCOMPARE(drain(**stream).bytes, QByteArray("\xEF\xBB\xBF{ü}"));
    }

    // Zeros pack a thousand to one: unpacking stops long before it would have filled anything.
    void bomb_data()
    {
        QTest::addColumn<bool>("zstd");
        QTest::newRow("gzip") << false;
        QTest::newRow("zstd") << true;
    }

    void bomb()
    {
        QFETCH(bool, zstd);
        const QByteArray megabytes(64 << 20, '\0');
        const QByteArray member = zstd ? zstandard(megabytes) : gzipped(megabytes);
        const auto stream =
            decode(std::make_unique<RepeatStream>(QByteArray(), member, 1000, QByteArray()), QStringLiteral("x"));
        QVERIFY(stream);
        std::vector<char> window(1 << 20);
        qint64 total = 0;
        while (true) {
            const auto got = (*stream)->read(window.data(), qsizetype(window.size()));
            if (!got) {
                QCOMPARE(got.error().category, ErrorCategory::Unsupported);
                break;
            }
            total += *got;
            QVERIFY(*got > 0);
            QVERIFY(total < (1LL << 30));
        }
    }

    void fileThatShrinks()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(1 << 20, 'x'));
        file.flush();
        auto stream = openFile(path);
        QVERIFY(stream);
        char bytes[1000];
        QCOMPARE((*stream)->read(bytes, sizeof bytes).value_or(-1), 1000);
        QVERIFY(file.resize(2000));
        const Drained drained = drain(**stream);
        QVERIFY(drained.error);
        QCOMPARE(drained.error->category, ErrorCategory::Unreadable);
        QCOMPARE(drained.bytes.size(), 1000);
    }

    void whatIsNoFile()
    {
        QTemporaryDir folder;
        QCOMPARE(openFile(folder.filePath(QStringLiteral("none"))).error().category, ErrorCategory::Unreadable);
        QCOMPARE(openFile(folder.path()).error().category, ErrorCategory::Unreadable);
    }

    void peek()
    {
        PeekStream stream(std::make_unique<BytesStream>("abcdef", 2));
        QVERIFY(stream.head(4) == "abcd");
        QVERIFY(stream.head(3) == "abc");
        QCOMPARE(drain(stream, 3).bytes, QByteArray("abcdef"));
        PeekStream failing(std::make_unique<FailingStream>("abc"));
        QVERIFY(failing.head(10) == "abc");
        const Drained drained = drain(failing);
        QCOMPARE(drained.bytes, QByteArray("abc"));
        QVERIFY(drained.error);
    }
};

QTEST_GUILESS_MAIN(TestStreams)
#include "tst_streams.moc"
