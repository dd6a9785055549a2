// Of the real data sets no address, id or number of anybody is in an anonymised export, in any format: what is looked for is
// gathered from the files themselves by forms of its own. Needs the data sets, which are not part of the project.
#include "tests/app/program.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace parlance::test;

namespace {

QString sharedData()
{
    const QString fromEnvironment = qEnvironmentVariable("PARLANCE_SHARED_DATA");
    return fromEnvironment.isEmpty() ? QStringLiteral(PARLANCE_SOURCE_DIR "/../shared/data") : fromEnvironment;
}

// What stands in a file, whether it is packed (gzip, zip) or not.
QByteArray contents(const QString &path)
{
    QByteArray all;
    archive *file = archive_read_new();
    archive_read_support_filter_gzip(file);
    archive_read_support_format_zip(file);
    archive_read_support_format_raw(file);
    archive_entry *member = nullptr;
    if (archive_read_open_filename(file, QFile::encodeName(path).constData(), 1 << 16) == ARCHIVE_OK)
        while (archive_read_next_header(file, &member) == ARCHIVE_OK) {
            std::vector<char> buffer(1 << 16);
            for (la_ssize_t n; (n = archive_read_data(file, buffer.data(), buffer.size())) > 0;)
                all.append(buffer.data(), qsizetype(n));
        }
    archive_read_free(file);
    return all;
}

// An e-mail address, the id of a user, session or request, the id of a conversation or message, a telephone number.
QSet<QString> thingsOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        R"([\w.+-]+@[\w-]+\.[\w.-]*\w)"
        R"(|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
        R"(|\b01[0-9A-HJKMNP-TV-Z]{24}\b)"
        R"(|(?<![\d.-])(?:\d{3}-\d{3}-\d{4}|\d{4} \d{6}|\(\d{3}\) \d{3}-\d{4}|\+\d[\d ]{8,16}\d)(?![\d-]))"));
    QSet<QString> things;
    for (auto i = form.globalMatch(text); i.hasNext();)
        things.insert(i.next().captured());
    return things;
}

QSet<QString> givenIn(const QString &folder)
{
    QSet<QString> things;
    for (QDirIterator i(folder, QDir::Files, QDirIterator::Subdirectories); i.hasNext();) {
        const QString path = i.next();
        if (!path.contains(QStringLiteral("answers.json")) && !path.contains(QStringLiteral("labels")))
            things += thingsOf(QString::fromUtf8(contents(path)));
    }
    return things;
}

} // namespace

class TestAnonymised : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void nothingOfAnybody_data()
    {
        QTest::addColumn<QString>("set");
        for (const char *set : {"bedrock-full", "bedrock-incremental", "lex-export"})
            QTest::newRow(set) << QString::fromLatin1(set);
    }

    void nothingOfAnybody()
    {
        QFETCH(QString, set);
        const QString folder = sharedData() + u'/' + set, workspace = m_folder.filePath(set);
        if (!QFile::exists(folder))
            QSKIP("the data sets are not here");
        const QSet<QString> given = givenIn(folder);
        QVERIFY(given.size() > 1'000);
        const Run imported = parlance::test::parlance({"import", folder, "-w", workspace});
        QVERIFY2(imported.exitCode == 0 || imported.exitCode == 3, imported.err.constData());
        qsizetype plain = 0;
        for (const char *what :
             {"conversations", "messages", "feedback", "questions", "utterances", "passages", "files", "audit"})
            for (const char *format : {"csv", "jsonl", "xlsx"}) {
                // The most by far once only: the writers are the same.
                if (QLatin1String(what) == QLatin1String("messages") && QLatin1String(format) != QLatin1String("csv"))
                    continue;
                const QString path = m_folder.filePath(QStringLiteral("out.%1").arg(QLatin1String(format)));
                const QStringList to{"export", what, "-w", workspace, "-o", path};
                if (QLatin1String(format) == QLatin1String("csv")) {
                    QCOMPARE(parlance::test::parlance(to).exitCode, 0);
                    plain += (thingsOf(QString::fromUtf8(contents(path))) & given).size();
                }
                const Run run = parlance::test::parlance(to + QStringList{"--anonymize"});
                QVERIFY2(run.exitCode == 0, run.err.constData());
                const QSet<QString> left = thingsOf(QString::fromUtf8(contents(path))) & given;
                QVERIFY2(left.isEmpty(), qPrintable(QStringLiteral("%1 as %2: %3 of them, such as %4")
                                                        .arg(QLatin1String(what), QLatin1String(format))
                                                        .arg(left.size())
                                                        .arg(left.values().value(0))));
            }
        QVERIFY(plain > 1'000); // what is looked for would be found
    }
};

QTEST_GUILESS_MAIN(TestAnonymised)
#include "tst_anonymised.moc"
