// Every format, from its own example files: empty, cut off, twice the same lines, lines of another format between its own,
// bytes that are no UTF-8, UTF-16, a huge field. Whatever comes out is well-formed, and what is good is in.
#include "importers/inputset.h"
#include "importers/readers/memorystream.h"
#include "importers/readers/streams.h"
#include "tests/importers/printsink.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace parlance;

namespace {

class LineSet final : public test::PrintSink
{
public:
    void report(Issue) override { ++issues; }
    // Every line of every record; the same record twice is one.
    [[nodiscard]] QSet<QByteArray> lines() const
    {
        const QList<QByteArray> all = text().split('\n');
        return {all.begin(), all.end()};
    }
    int issues = 0;
};

struct Example
{
    const Importer *importer = nullptr;
    QString name;
    QByteArray bytes; // decompressed
    InputContext context;
};

QByteArray contentOf(const InputFile &file)
{
    QByteArray bytes;
    auto stream = openInput(file);
    if (!stream)
        return bytes;
    char buffer[16 << 10];
    for (;;) {
        const auto got = (*stream)->read(buffer, sizeof buffer);
        if (!got || *got <= 0)
            return bytes;
        bytes.append(buffer, *got);
    }
}

const ImporterRegistry &registry()
{
    static const ImporterRegistry all;
    return all;
}

// The files of tests/data that a format takes without a word of complaint.
const std::vector<Example> &examples()
{
    static const std::vector<Example> all = [] {
        std::vector<Example> found;
        const QString data = QStringLiteral(PARLANCE_SOURCE_DIR "/tests/data");
        for (const QString &format : QDir(data).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString &name : QDir(data + u'/' + format).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                if (name == u"broken" || name == u"refused" || name == u"cut")
                    continue;
                auto inputs =
                    collectInputs({data + u'/' + format + u'/' + name + QStringLiteral("/input")}, TimeZone(), {});
                for (InputFile &file : inputs ? inputs->files : std::vector<InputFile>()) {
                    file.context.modifiedMs = 1'750'000'000'000;
                    file.context.expectedRecords.reset();
                    const QByteArray bytes = contentOf(file);
                    const std::string_view head(bytes.constData(), size_t(std::min<qsizetype>(bytes.size(), 64 << 10)));
                    if (const Importer *importer = registry().recognise(head, file.context))
                        found.push_back({importer, file.context.path.mid(data.size() + 1), bytes, file.context});
                }
            }
        }
        return found;
    }();
    return all;
}

Result<void> readBytes(const Example &example, const QByteArray &bytes, LineSet &sink)
{
    MemoryStream stream({bytes.constData(), size_t(bytes.size())});
    return example.importer->read(stream, example.context, sink, {}, {});
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return !text.isNull() && !decoder.hasError();
}

bool hasLines(const Example &example)
{
    return example.name.endsWith(QStringLiteral(".jsonl")) || example.name.endsWith(QStringLiteral(".ndjson"));
}

} // namespace

class TestRobustness : public QObject
{
    Q_OBJECT

    static void each(bool (*wanted)(const Example &))
    {
        QTest::addColumn<int>("at");
        for (size_t i = 0; i < examples().size(); ++i)
            if (wanted(examples()[i]))
                QTest::newRow(qPrintable(examples()[i].name)) << int(i);
    }
    static void all()
    {
        each([](const Example &) { return true; });
    }

private Q_SLOTS:
    // Nothing is tested by accident only.
    void everyFormatHasExamples()
    {
        QSet<QString> keys;
        for (const Example &example : examples())
            keys.insert(example.importer->key());
        for (const auto &importer : registry().all())
            QVERIFY2(keys.contains(importer->key()), qPrintable(importer->key()));
    }

    void empty_data()
    {
        QTest::addColumn<QString>("key");
        for (const auto &importer : registry().all())
            QTest::newRow(qPrintable(importer->key())) << importer->key();
    }

    void empty()
    {
        QFETCH(QString, key);
        const Example none{registry().byKey(key), {}, {}, {}};
        for (const char *bytes : {"", "\n", " \r\n\r\n", "\xEF\xBB\xBF"}) {
            LineSet sink;
            const auto done = readBytes(none, bytes, sink);
            QVERIFY2(done || done.error().category == ErrorCategory::Unreadable ||
                         done.error().category == ErrorCategory::Unsupported,
                     done ? "" : qPrintable(toString(done.error())));
            for (const QByteArray &line : sink.lines())
                QVERIFY2(line.isEmpty(), line.constData());
        }
    }

    void cutOff_data() { all(); }

    // What was whole before the cut is in; nothing is made up.
    void cutOff()
    {
        QFETCH(int, at);
        const Example &example = examples()[size_t(at)];
        qsizetype before = 0;
        for (int tenth = 1; tenth < 10; ++tenth) {
            const QByteArray part = example.bytes.left(example.bytes.size() * tenth / 10);
            LineSet sink;
            const auto done = readBytes(example, part, sink);
            QVERIFY2(done || done.error().category == ErrorCategory::Unreadable ||
                         done.error().category == ErrorCategory::Unsupported,
                     done ? "" : qPrintable(toString(done.error())));
            QVERIFY(isUtf8(sink.text()));
            if (hasLines(example)) // only the last line is damaged
                QVERIFY(sink.lines().size() + 1 >= before);
            before = hasLines(example) ? sink.lines().size() : 0;
        }
    }

    void foreignBytes_data() { all(); }

    // Bytes that are no text, everywhere: records stay well-formed.
    void foreignBytes()
    {
        QFETCH(int, at);
        const Example &example = examples()[size_t(at)];
        for (const QByteArray &bytes :
             {QByteArray("\xFF\xFE"), QByteArray("\xC3"), QByteArray("\xED\xA0\x80"), QByteArray("\0", 1)}) {
            QByteArray text = example.bytes;
            for (qsizetype place = text.size() - 7; place > 0; place -= 211)
                text.insert(place, bytes);
            LineSet sink;
            const auto done = readBytes(example, text, sink);
            QVERIFY2(done || done.error().category == ErrorCategory::Unreadable ||
                         done.error().category == ErrorCategory::Unsupported,
                     done ? "" : qPrintable(toString(done.error())));
            QVERIFY2(isUtf8(sink.text()), sink.text().left(2'000).constData());
        }
    }

    void utf16_data() { all(); }

    // With its mark, UTF-16 is read as the same text in UTF-8.
    void utf16()
    {
        QFETCH(int, at);
        const Example &example = examples()[size_t(at)];
        if (!isUtf8(example.bytes))
            QSKIP("not in UTF-8 itself");
        LineSet plain;
        (void)readBytes(example, example.bytes, plain);
        QStringEncoder encoder(QStringEncoder::Utf16BE, QStringConverter::Flag::WriteBom);
        QByteArray encoded = encoder.encode(QString::fromUtf8(example.bytes));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(encoded);
        file.close();
        const auto inputs = collectInputs({path}, TimeZone(), {});
        QVERIFY(inputs && inputs->files.size() == 1);
        LineSet sink;
        (void)readBytes(example, contentOf(inputs->files.front()), sink);
        QCOMPARE(sink.lines(), plain.lines());
    }

    void twice_data() { each(hasLines); }

    // Each line twice, in a row: the same records.
    void twice()
    {
        QFETCH(int, at);
        const Example &example = examples()[size_t(at)];
        QByteArray doubled;
        for (const QByteArray &line : example.bytes.split('\n'))
            if (!line.isEmpty())
                doubled += line + '\n' + line + '\n';
        LineSet once, both;
        QVERIFY(readBytes(example, example.bytes, once));
        QVERIFY(readBytes(example, doubled, both));
        QCOMPARE(both.lines(), once.lines());
    }

    void mixed_data() { each(hasLines); }

    // Between lines of something else every good line is read.
    void mixed()
    {
        QFETCH(int, at);
        const Example &example = examples()[size_t(at)];
        QByteArray mixed;
        for (const QByteArray &line : example.bytes.split('\n'))
            if (!line.isEmpty())
                mixed += line + "\n{\"something\":\"else\",\"list\":[1,{\"a\":null}]}\nplain words, no JSON\n";
        LineSet alone, among;
        QVERIFY(readBytes(example, example.bytes, alone));
        const auto done = readBytes(example, mixed, among);
        QVERIFY2(done, done ? "" : qPrintable(toString(done.error())));
        QVERIFY(among.issues > alone.issues);
        const QSet<QByteArray> lost = alone.lines() - among.lines();
        QVERIFY2(lost.isEmpty(), lost.isEmpty() ? "" : lost.cbegin()->constData());
    }

    void hugeField_data() { each(hasLines); }

    // A field of some megabytes at the end of the first line does not take the others along.
    void hugeField()
    {
        QFETCH(int, at);
        const Example &example = examples()[size_t(at)];
        QByteArray bytes = example.bytes;
        const qsizetype brace = bytes.left(bytes.indexOf('\n')).lastIndexOf('}');
        QVERIFY(brace >= 0);
        bytes.insert(brace, ",\"huge_field\":\"" + QByteArray(5 << 20, 'x') + '"');
        LineSet plain, sink;
        QVERIFY(readBytes(example, example.bytes, plain));
        const auto done = readBytes(example, bytes, sink);
        QVERIFY2(done, done ? "" : qPrintable(toString(done.error())));
        const auto most = [](const LineSet &lines) { return lines.lines().size(); };
        QVERIFY2(most(sink) * 2 >= most(plain),
                 qPrintable(QStringLiteral("%1 of %2").arg(most(sink)).arg(most(plain))));
    }
};

QTEST_GUILESS_MAIN(TestRobustness)
#include "tst_robustness.moc"
