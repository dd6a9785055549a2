#include "importers/exportpath.h"
#include "importers/inputset.h"
#include "importers/manifest.h"
#include "tests/importers/packing.h"
#include "tests/importers/streams.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance;
using namespace parlance::test;

namespace {

class Folder
{
public:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_dir.filePath(name);
        QDir().mkpath(path.section(u'/', 0, -2));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_dir.path() : m_dir.filePath(name);
    }

private:
    QTemporaryDir m_dir;
};

InputSet collect(const QStringList &paths)
{
    auto inputs = collectInputs(paths, TimeZone(), {});
    if (!inputs)
        qFatal("%s", qPrintable(toString(inputs.error())));
    return std::move(*inputs);
}

// Paths below the folder, in the order of reading.
QStringList names(const InputSet &inputs, const Folder &folder)
{
    QStringList found;
    for (const InputFile &file : inputs.files)
        found += file.context.path.mid(folder.path().size() + 1);
    return found;
}

QStringList codes(const InputSet &inputs)
{
    QStringList found;
    for (const Issue &issue : inputs.issues)
        found += issue.code;
    return found;
}

QByteArray contentOf(const InputFile &file)
{
    auto stream = openInput(file);
    if (!stream)
        return "!" + toString(stream.error()).toUtf8();
    const Drained drained = drain(**stream);
    return drained.error ? "!" + toString(*drained.error).toUtf8() : drained.bytes;
}

} // namespace

class TestInputSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partitions_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("hour"); // empty: none
        QTest::newRow("usual") << "2024/06/01/13/AWSDynamoDB/data/x.json.gz"
                               << "2024/06/01/13";
        QTest::newRow("below folders") << "/a/b/2024/12/31/23/x"
                                       << "2024/12/31/23";
        QTest::newRow("the last of two") << "2023/01/01/00/2024/02/29/05/x"
                                         << "2024/02/29/05";
        QTest::newRow("archive") << "export.zip/2024/06/01/00/AWSDynamoDB/data/x"
                                 << "2024/06/01/00";
        QTest::newRow("no such day") << "2023/02/29/05/x"
                                     << "";
        QTest::newRow("no such hour") << "2024/06/01/24/x"
                                      << "";
        QTest::newRow("day only") << "2024/06/01/x"
                                  << "";
        QTest::newRow("a file of that name") << "2024/06/01/05"
                                             << "";
        QTest::newRow("inside a name") << "x2024/06/01/05/x"
                                       << "";
    }

    void partitions()
    {
        QFETCH(QString, path);
        QFETCH(QString, hour);
        const auto found = partitionOf(path);
        QCOMPARE(found ? partitionName(found->hour) : QString(), hour);
    }

    void partitionHour()
    {
        QCOMPARE(partitionOf(QStringLiteral("2024/06/01/13/x"))->hour, 1717246800 / 3600);
        QCOMPARE(partitionOf(QStringLiteral("a/2024/06/01/13/x"))->root, QStringLiteral("a/"));
    }

    void exportIds()
    {
        QCOMPARE(exportMicrosOf(QStringLiteral("a/AWSDynamoDB/01700000000000-0a1b2c3d/data/x")), 1'700'000'000'000'000);
        QVERIFY(!exportMicrosOf(QStringLiteral("a/AWSDynamoDB/data/x")));
        QVERIFY(!exportMicrosOf(QStringLiteral("a/01700000000000-0a1b2c3d/x")));
    }

    void besideData()
    {
        for (const char *name : {"a/_started", "a/manifest-summary.json", "manifest-files.checksum", "x.csv.metadata",
                                 ".hidden", "__MACOSX/a/x", "a/manifest-summary.md5"})
            QVERIFY2(isBesideData(QLatin1String(name)), name);
        for (const char *name : {"a/x.json.gz", "manifest.json", "a.b/started", "users.csv"})
            QVERIFY2(!isBesideData(QLatin1String(name)), name);
        QCOMPARE(baseNameOf(QStringLiteral("a/message_map.json.gz")), QStringLiteral("message_map.json"));
    }

    void manifests()
    {
        const auto full = parseManifestSummary(R"({"exportTime":"2024-06-30T23:59:00.5Z","exportType":"FULL_EXPORT"})");
        QVERIFY(full && !full->incremental);
        QCOMPARE(full->exportMicros, 1719791940500000);
        const auto hourly = parseManifestSummary(
            R"({"exportFromTime":"2024-06-01T12:00:00Z","exportToTime":"2024-06-01T13:00:00Z","exportType":"INCREMENTAL_EXPORT"})");
        QVERIFY(hourly && hourly->incremental);
        QCOMPARE(hourly->exportMicros, 1717246800000000);
        QVERIFY(!parseManifestSummary("{"));
        QVERIFY(!parseManifestSummary("[]"));
        int damaged = 0;
        const auto files = parseManifestFiles(
            "{\"itemCount\":3,\"dataFileS3Key\":\"a/b.gz\"}\r\n\n{\"itemCount\":\"x\"}\nnope", damaged);
        QCOMPARE(files.size(), size_t(1));
        QCOMPARE(files[0].items, 3);
        QCOMPARE(files[0].key, QStringLiteral("a/b.gz"));
        QCOMPARE(damaged, 2);
    }

    void order()
    {
        const Folder folder;
        for (const char *name :
             {"2024/06/01/14/AWSDynamoDB/data/a.json", "2024/06/01/13/AWSDynamoDB/data/small.json", "full/x.json"})
            folder.write(QLatin1String(name), "x");
        folder.write(QStringLiteral("2024/06/01/13/AWSDynamoDB/data/zlarge.json"), "xxx");
        folder.write(QStringLiteral("full/y.json"), "yy");
        folder.write(QStringLiteral("full/.hidden"), "x");
        const InputSet inputs = collect({folder.path()});
        QCOMPARE(names(inputs, folder),
                 QStringList({"full/y.json", "full/x.json", "2024/06/01/13/AWSDynamoDB/data/zlarge.json",
                              "2024/06/01/13/AWSDynamoDB/data/small.json", "2024/06/01/14/AWSDynamoDB/data/a.json"}));
        QVERIFY(inputs.issues.empty());
    }

    void sameFileTwice()
    {
        const Folder folder;
        const QString path = folder.write(QStringLiteral("a/x.json"), "x");
        QVERIFY(QFile::link(folder.path(QStringLiteral("a")), folder.path(QStringLiteral("again"))));
        QVERIFY(QFile::link(folder.path(), folder.path(QStringLiteral("a/circle"))));
        QCOMPARE(collect({path, folder.path(), path}).files.size(), size_t(1));
    }

    void gaps()
    {
        const Folder folder;
        for (const char *name : {"one/2024/06/01/13/x", "one/2024/06/01/14/_started", "one/2024/06/01/16/x",
                                 "one/2024/06/02/00/x", "two/2024/06/01/15/x"})
            folder.write(QLatin1String(name), "x");
        const InputSet inputs = collect({folder.path()});
        QCOMPARE(codes(inputs), QStringList({"export.gap", "export.gap"}));
        QVERIFY(inputs.issues[0].text.contains(QStringLiteral("2024/06/01/15 is missing")));
        QVERIFY(inputs.issues[1].text.contains(QStringLiteral("7 hourly exports from 2024/06/01/17 to 2024/06/01/23")));
    }

    void hourOfAnIncrementalWithoutPartition()
    {
        const Folder folder;
        folder.write(QStringLiteral("AWSDynamoDB/data/x.json"), "x");
        folder.write(QStringLiteral("AWSDynamoDB/01717246800000-0a1b2c3d/manifest-summary.json"),
                     R"({"exportToTime":"2024-06-01T13:00:00Z","exportType":"INCREMENTAL_EXPORT"})");
        const InputSet inputs = collect({folder.path()});
        QCOMPARE(inputs.files.at(0).context.exportHour, 1717246800 / 3600);
    }

    void missing()
    {
        const auto inputs = collectInputs({QStringLiteral("/no/such/file")}, TimeZone(), {});
        QVERIFY(!inputs);
        QCOMPARE(inputs.error().category, ErrorCategory::Unreadable);
        QCOMPARE(collectInputs({}, TimeZone(), {}).error().category, ErrorCategory::Usage);
        std::stop_source stop;
        stop.request_stop();
        const Folder folder;
        QCOMPARE(collectInputs({folder.path()}, TimeZone(), stop.get_token()).error().category,
                 ErrorCategory::Cancelled);
    }

    void unreadableFile()
    {
        const Folder folder;
        QVERIFY(QFile::link(QStringLiteral("/no/such/file"), folder.path(QStringLiteral("dangling"))));
        folder.write(QStringLiteral("good.json"), "x");
        const InputSet inputs = collect({folder.path()});
        QCOMPARE(names(inputs, folder), QStringList({"good.json"}));
    }

    void archives_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("zip") << int(ArchiveKind::Zip);
        QTest::newRow("tar") << int(ArchiveKind::Tar);
        QTest::newRow("tar.gz") << int(ArchiveKind::TarGzip);
        QTest::newRow("tar.zst") << int(ArchiveKind::TarZstd);
    }

    // Recognised by content: the name says nothing.
    void archives()
    {
        QFETCH(int, kind);
        const Folder folder;
        const QByteArray large(300'000, 'x');
        const QString path = folder.write(
            QStringLiteral("some.file"),
            archived(ArchiveKind(kind), {{"2024/06/01/14/AWSDynamoDB/data/b.json.gz", gzipped("second")},
                                         {"2024/06/01/13/", {}},
                                         {"2024/06/01/13/AWSDynamoDB/data/a.json", "first"},
                                         {"2024/06/01/13/AWSDynamoDB/01717246800000-0a1b2c3d/manifest-files.json",
                                          R"({"itemCount":7,"dataFileS3Key":"2024/06/01/13/AWSDynamoDB/data/a.json"})"},
                                         {"2024/06/01/13/AWSDynamoDB/data/empty.json", {}},
                                         {"users.csv.zst", zstandard(large)}}));
        const InputSet inputs = collect({path});
        QVERIFY2(inputs.issues.empty(), inputs.issues.empty() ? "" : qPrintable(inputs.issues[0].text));
        const QString inside = QStringLiteral("some.file/");
        QCOMPARE(names(inputs, folder),
                 QStringList({inside + "users.csv.zst", inside + "2024/06/01/13/AWSDynamoDB/data/a.json",
                              inside + "2024/06/01/13/AWSDynamoDB/data/empty.json",
                              inside + "2024/06/01/14/AWSDynamoDB/data/b.json.gz"}));
        QCOMPARE(inputs.files[1].context.expectedRecords, 7);
        QCOMPARE(inputs.files[0].context.baseName, QStringLiteral("users.csv"));
        for (int round = 0; round < 2; ++round) { // every member can be opened again
            QCOMPARE(contentOf(inputs.files[0]), large);
            QCOMPARE(contentOf(inputs.files[1]), QByteArray("first"));
            QCOMPARE(contentOf(inputs.files[2]), QByteArray());
            QCOMPARE(contentOf(inputs.files[3]), QByteArray("second"));
        }
        // Two open at once.
        auto one = openInput(inputs.files[1]);
        auto two = openInput(inputs.files[3]);
        QVERIFY(one && two);
        QCOMPARE(drain(**two).bytes, QByteArray("second"));
        QCOMPARE(drain(**one).bytes, QByteArray("first"));
    }

    void damagedArchive_data() { archives_data(); }

    void damagedArchive()
    {
        QFETCH(int, kind);
        const Folder folder;
        QByteArray noise;
        for (int i = 0; i < 200'000; ++i)
            noise += char(i * 2654435761u >> 13);
        const QByteArray whole = archived(ArchiveKind(kind), {{"a.json", "first"}, {"b.json", noise}});
        const QString path = folder.write(QStringLiteral("cut"), whole.left(whole.size() / 2));
        const InputSet inputs = collect({path});
        bool failed = !inputs.issues.empty();
        for (const InputFile &file : inputs.files)
            failed = failed || contentOf(file).startsWith('!');
        QVERIFY(failed);
    }

    void archiveInAnArchive()
    {
        const Folder folder;
        const QByteArray inner = archived(ArchiveKind::Zip, {{"x.json", "x"}});
        const QString path =
            folder.write(QStringLiteral("outer.zip"), archived(ArchiveKind::Zip, {{"inner.zip", inner}}));
        const InputSet inputs = collect({path});
        QCOMPARE(inputs.files.size(), size_t(1));
        const auto stream = openInput(inputs.files[0]);
        QVERIFY(!stream);
        QCOMPARE(stream.error().category, ErrorCategory::Unsupported);
    }

    void archiveThatChanged()
    {
        const Folder folder;
        const QString path =
            folder.write(QStringLiteral("x.zip"), archived(ArchiveKind::Zip, {{"a", "1"}, {"b", "2"}}));
        const InputSet inputs = collect({path});
        folder.write(QStringLiteral("x.zip"), archived(ArchiveKind::Zip, {{"c", "3"}}));
        for (const InputFile &file : inputs.files) {
            const auto stream = openInput(file);
            QVERIFY(!stream);
            QCOMPARE(stream.error().category, ErrorCategory::Unreadable);
        }
    }
};

QTEST_GUILESS_MAIN(TestInputSet)
#include "tst_inputset.moc"
