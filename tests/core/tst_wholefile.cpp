// Files in one piece: written whole or left as they were, read up to a limit.
#include "models/core/wholefile.h"

#include <QDir>
#include <QIODevice>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance;

class TestWholeFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void outAndIn()
    {
        const QString path = m_folder.filePath(QStringLiteral("a"));
        QVERIFY(writeWholeFile(path, QByteArray("four")));
        QCOMPARE(readWholeFile(path, 4).value(), QByteArray("four"));
        const auto larger = readWholeFile(path, 3);
        QVERIFY(!larger);
        QCOMPARE(larger.error().category, ErrorCategory::Unreadable);
        QCOMPARE(larger.error().place.file, path);
    }

    void whatFailsLeavesTheFileAsItWas()
    {
        const QString path = m_folder.filePath(QStringLiteral("b"));
        QVERIFY(writeWholeFile(path, QByteArray("before")));
        const auto failed = writeWholeFile(path, [](QIODevice &file) -> Result<void> {
            file.write("half");
            return fail(ErrorCategory::Usage, QStringLiteral("no more"));
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().category, ErrorCategory::Usage); // its own error, at the file
        QCOMPARE(failed.error().place.file, path);
        QCOMPARE(readWholeFile(path, 100).value(), QByteArray("before"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("b*")}, QDir::Files).size(), 1);
    }

    void nowhereIsSaid()
    {
        const QString path = m_folder.filePath(QStringLiteral("none/c"));
        const auto written = writeWholeFile(path, QByteArray("x"));
        QVERIFY(!written);
        QCOMPARE(written.error().category, ErrorCategory::Storage);
        QCOMPARE(written.error().place.file, path);
        QCOMPARE(readWholeFile(path, 10).error().category, ErrorCategory::Unreadable);
    }
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
