// Own dashboards on the command line: out of one workspace, into another, into the trash and back, as a picture.
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance::test;

class TestDashboards : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_workspace;

    [[nodiscard]] Run dashboards(const QStringList &more) const
    {
        return parlance::test::parlance(QStringList{"dashboards"} + more + QStringList{"-w", m_workspace});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = m_dir.filePath(QStringLiteral("d.parlance"));
        const QString data = QStringLiteral(PARLANCE_SOURCE_DIR "/tests/data/bedrock-export/full-export/input");
        QVERIFY(parlance::test::parlance({"import", data, "-w", m_workspace}).exitCode != 4);
    }

    void outAndIn()
    {
        const QString file = m_dir.filePath(QStringLiteral("cost.json"));
        QCOMPARE(dashboards({"export", "cost", "-o", file}).exitCode, 0);
        QCOMPARE(dashboards({"import", file}).out.trimmed(), QByteArray("own-cost"));
        QCOMPARE(dashboards({"import", file}).out.trimmed(), QByteArray("own-cost-2"));
        const QJsonArray all =
            QJsonDocument::fromJson(dashboards({"list", "--json"}).out).object().value("dashboards").toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[1].toObject().value("title").toString(), QStringLiteral("Cost 2"));
        QVERIFY(all[0].toObject().value("cards").toInt() > 3);
        const QString picture = m_dir.filePath(QStringLiteral("p.png"));
        QCOMPARE(parlance::test::parlance({"snapshot", "Cost 2", "-w", m_workspace, "-o", picture}).exitCode, 0);
        QVERIFY(QFile::exists(picture));
    }

    void trashAndBack()
    {
        QCOMPARE(dashboards({"trash", "own-cost-2"}).exitCode, 0);
        QVERIFY(dashboards({}).out.contains("trash"));
        QCOMPARE(parlance::test::parlance({"snapshot", "own-cost-2", "-w", m_workspace, "-o", "x.png"}).exitCode, 1);
        QCOMPARE(dashboards({"restore", "Cost 2"}).exitCode, 0);
        QVERIFY(!dashboards({}).out.contains("trash"));
    }

    void refused()
    {
        const Run unknown = dashboards({"export", "own-cots"});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY2(unknown.err.contains("own-cost"), unknown.err.constData());
        QFile damaged(m_dir.filePath(QStringLiteral("damaged.json")));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"version\":1,\"key\":\"x\",\"title\":\"X\",\"blocks\":[{\"id\":\"a\",\"at\":[0,0,99,1]}]}");
        damaged.close();
        const Run wrong = dashboards({"import", damaged.fileName()});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.err.contains("blocks[0]"), wrong.err.constData());
        QCOMPARE(dashboards({"paint", "x"}).exitCode, 1);
    }
};

QTEST_GUILESS_MAIN(TestDashboards)
#include "tst_dashboards.moc"
