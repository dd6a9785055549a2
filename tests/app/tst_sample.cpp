// The sample export: the same every time, whole, and with the shape it promises.
#include "app/sample/content.h"
#include "app/sample/sample.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance;

namespace {

QStringList filesOf(const QString &root)
{
    QStringList files;
    for (QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files << it.next().mid(root.size() + 1);
    files.sort();
    return files;
}

QByteArray digest(const QString &root)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : filesOf(root)) {
        QFile file(root + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        hash.addData(name.toUtf8());
        hash.addData(file.readAll());
    }
    return hash.result();
}

} // namespace

class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameOptionsSameFiles();
    void anotherSeedOtherFiles();
    void partitionsAndManifests();
    void defaultHasTheSizeOfACompany();
    void fullFolderIsRefused();
    void cancelStops();
    void topicsAreParsed();
};

void TestSample::sameOptionsSameFiles()
{
    QTemporaryDir a, b;
    const Result<SampleSummary> first = writeSample({a.path(), 9, 1, QDate(2026, 11, 20)}, {});
    const Result<SampleSummary> second = writeSample({b.path(), 9, 1, QDate(2026, 11, 20)}, {});
    QVERIFY(first && second);
    QVERIFY(first->conversations > 100);
    QCOMPARE(second->messages, first->messages);
    QCOMPARE(digest(b.path()), digest(a.path()));
}

void TestSample::anotherSeedOtherFiles()
{
    QTemporaryDir a, b;
    QVERIFY(writeSample({a.path(), 2, 1, QDate(2026, 11, 20)}, {}));
    QVERIFY(writeSample({b.path(), 2, 2, QDate(2026, 11, 20)}, {}));
    QVERIFY(digest(b.path()) != digest(a.path()));
}

void TestSample::partitionsAndManifests()
{
    QTemporaryDir dir;
    const Result<SampleSummary> summary = writeSample({dir.path(), 3, 1, QDate(2026, 11, 20)}, {});
    QVERIFY(summary);
    const QStringList files = filesOf(dir.path());
    QCOMPARE(files.size(), summary->files);
    QVERIFY(files.contains(QStringLiteral("bots.json")));
    QVERIFY(files.contains(QStringLiteral("users.csv")));
    // Three days of Hamburg in winter: the first hour ends at 00:00 UTC, the last at 23:00. Two exports failed.
    QCOMPARE(files.filter(QStringLiteral(".json.gz")).size(), 70);
    const qsizetype manifests = files.filter(QStringLiteral("manifest-summary.json")).size();
    QVERIFY(manifests > 20 && manifests < 70); // hours without a record have none
    QCOMPARE(files.filter(QStringLiteral("manifest-files.json")).size(), manifests);
    QCOMPARE(files.filter(QStringLiteral("data/2026/11/18/00/AWSDynamoDB/data/")).size(), 1);
    QCOMPARE(files.filter(QStringLiteral("data/2026/11/20/23/AWSDynamoDB/data/")).size(), 1);
}

void TestSample::defaultHasTheSizeOfACompany()
{
    QTemporaryDir dir;
    SampleOptions options;
    options.folder = dir.path();
    const Result<SampleSummary> summary = writeSample(options, {});
    QVERIFY(summary);
    QVERIFY2(summary->conversations > 3000 && summary->conversations < 6000,
             qPrintable(QString::number(summary->conversations)));
    QVERIFY(summary->records > summary->conversations);
    QCOMPARE(summary->bots, 8);
    QVERIFY(summary->users >= 200);
    const QStringList files = filesOf(dir.path());
    QVERIFY(files.filter(QStringLiteral("large-messages/")).size() >= 3);
    // 120 days, an hour more for the end of summer time, two hours that failed.
    QCOMPARE(files.filter(QStringLiteral(".json.gz")).size(), 120 * 24 + 1 - 2);
}

void TestSample::fullFolderIsRefused()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("mine.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Result<SampleSummary> summary = writeSample({dir.path(), 1, 1, QDate(2026, 11, 20)}, {});
    QVERIFY(!summary);
    QCOMPARE(summary.error().category, ErrorCategory::Usage);
    QCOMPARE(filesOf(dir.path()), QStringList{QStringLiteral("mine.txt")});
}

void TestSample::cancelStops()
{
    QTemporaryDir dir;
    std::stop_source source;
    source.request_stop();
    const Result<SampleSummary> summary = writeSample({dir.path(), 30, 1, QDate(2026, 11, 20)}, source.get_token());
    QVERIFY(!summary);
    QCOMPARE(summary.error().category, ErrorCategory::Cancelled);
}

void TestSample::topicsAreParsed()
{
    const std::vector<sample::Topic> topics =
        sample::parseTopics("title: A\ntool look_up\n? q1\n? q2\n! a1\n more\n+ f\n- g\n\n"
                            "title: B\nlarge\n? q3\n! a3\n");
    QCOMPARE(topics.size(), size_t(2));
    QCOMPARE(topics[0].tool, std::string("look_up"));
    QCOMPARE(topics[0].questions.size(), size_t(2));
    QCOMPARE(topics[0].answers, std::vector<std::string>{"a1\nmore"});
    QCOMPARE(topics[0].followUps.front().answer, std::string("g"));
    QVERIFY(!topics[0].large && topics[1].large);
    for (const char *name :
         {"support", "contracts", "sales", "itdesk", "hr", "docs", "onboarding", "store", "general"}) {
        const std::vector<sample::Topic> built = sample::topicsOf(name);
        QVERIFY(built.size() >= 5);
        for (const sample::Topic &topic : built)
            QVERIFY2(!topic.questions.empty() && !topic.answers.empty(), topic.title.c_str());
    }
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
