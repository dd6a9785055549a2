// The cases of every platform, into a workspace: in any order, once or twice, together or one by one, they give the same
// database, and its columns say what its rows say.
#include "importers/inputset.h"
#include "importers/readers/streams.h"
#include "models/store/importsession.h"
#include "tests/support/workspacedump.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace parlance;
using namespace parlance::test;

namespace {

std::vector<InputFile> filesOf(const QString &folder)
{
    auto inputs = collectInputs({folder}, TimeZone(), {});
    return inputs ? inputs->files : std::vector<InputFile>();
}

class TestReimport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyOrder_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir data(QStringLiteral(PARLANCE_SOURCE_DIR "/tests/data"));
        for (const QString &platform : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (platform.startsWith(QStringLiteral("bedrock-")) || platform.startsWith(QStringLiteral("lex-")))
                continue; // what they merge is tested in the store, and their answers in the program
            for (const QString &name : QDir(data.filePath(platform)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                QTest::newRow(qPrintable(platform + u'/' + name)) << data.filePath(platform + u'/' + name + u"/input");
        }
    }

    void anyOrder()
    {
        QFETCH(QString, folder);
        std::vector<InputFile> files = filesOf(folder);
        QVERIFY(!files.empty());
        const auto expected = freshStore();
        importFiles(*expected, files);
        const QString dump = dumpOf(*expected);
        QVERIFY(dump.contains(QStringLiteral("== conversation")));
        QCOMPARE(dumpSegments(*expected), dumpFactView(*expected));
        const auto report = expected->verify({}, {});
        QVERIFY(report);
        QCOMPARE(report->differences.join(u'\n'), QString());

        const DataVersion before = expected->version();
        importFiles(*expected, files);
        compare(dumpOf(*expected), dump, "a second time");
        QCOMPARE(expected->version().value, before.value);

        std::reverse(files.begin(), files.end());
        const auto reversed = freshStore();
        importFiles(*reversed, files);
        compare(dumpOf(*reversed), dump, "in reverse");

        const auto apart = freshStore(); // every file an import of its own, in an order that looks like none
        for (size_t i = 0; i < files.size(); ++i)
            importFiles(*apart, {files[(i * 7 + 3) % files.size()]});
        if (files.size() % 7 != 0)
            compare(dumpOf(*apart), dump, "one by one");
        QCOMPARE(dumpSegments(*apart), dumpFactView(*apart));
    }

private:
    std::unique_ptr<Store> freshStore()
    {
        auto store =
            Store::open(m_folder.filePath(QStringLiteral("w%1.parlance").arg(++m_count)), Store::Mode::OpenOrCreate);
        if (!store)
            qFatal("%s", qPrintable(toString(store.error())));
        return std::move(*store);
    }

    void importFiles(Store &store, const std::vector<InputFile> &files)
    {
        auto session = ImportSession::begin(store, QStringLiteral("test"), QStringLiteral("any"),
                                            QStringLiteral("default"), QStringLiteral("here"));
        QVERIFY(session);
        for (InputFile file : files) {
            file.context.modifiedMs = 1'750'000'000'000;
            auto stream = openInput(file);
            if (!stream)
                continue;
            const std::string head(PeekStream(std::move(*stream)).head(64 << 10));
            const Importer *importer = m_registry.recognise(head, file.context);
            if (!importer)
                continue;
            stream = openInput(file);
            auto sink = (*session)->beginFile({file.context.path, 1, 1'000'000, importer->key()}, {});
            QVERIFY(sink);
            const auto done = importer->read(**stream, file.context, **sink, {}, {});
            if (!done && done.error().category != ErrorCategory::Unreadable)
                continue; // refused: nothing of it is in
            const auto committed = (*sink)->commit();
            QVERIFY2(committed, committed ? "" : qPrintable(toString(committed.error())));
        }
        QVERIFY((*session)->finish({}));
    }

    static QString dumpOf(const Store &store) { return dumpWorkspace(store) + dumpSegments(store); }

    static void compare(const QString &found, const QString &expected, const char *what)
    {
        const QStringList left = expected.split(u'\n'), right = found.split(u'\n');
        for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i)
            QVERIFY2(
                left.value(i) == right.value(i),
                qPrintable(QStringLiteral("%1:\n- %2\n+ %3").arg(QLatin1String(what), left.value(i), right.value(i))));
    }

    ImporterRegistry m_registry;
    QTemporaryDir m_folder;
    int m_count = 0;
};

} // namespace

QTEST_GUILESS_MAIN(TestReimport)
#include "tst_reimport.moc"
