// Watched folders: what is new is told once, what is still being written waits, what is gone is a state.
#include "app/rawrecord.h"
#include "app/sourcewatch.h"

#include <QDateTime>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance;

class TestSourceWatch : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_place;
    UtcMs m_now = 1'800'000'000'000;
    std::vector<std::pair<qint64, QSet<QString>>> m_news;
    std::unique_ptr<SourceWatch> m_watch;
    FolderLook m_look; // that came with the last news

    QString write(const QString &name, const QByteArray &text, UtcMs modified)
    {
        const QString path = m_place->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush() ||
            !file.setFileTime(QDateTime::fromMSecsSinceEpoch(modified), QFileDevice::FileModificationTime))
            qFatal("%s", qPrintable(file.errorString()));
        return path;
    }
    SourceWatch::Watched watched(int minutes) const { return {1, m_place->path(), minutes, m_now, std::nullopt}; }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_news.clear();
        m_watch = std::make_unique<SourceWatch>(Background::Mode::Inline, [this] { return m_now; });
        connect(m_watch.get(), &SourceWatch::newsFound, this,
                [this](qint64 id, const FolderLook &look, const QSet<QString> &young) {
                    m_look = look;
                    m_news.emplace_back(id, young);
                });
    }

    void onChange()
    {
        write(QStringLiteral("a/one.json"), "1", m_now - 60'000);
        SourceWatch::Watched source = watched(0);
        m_watch->setSources({source});
        QCOMPARE(m_news.size(), size_t(1)); // looked at once
        QCOMPARE(m_look.files.size(), size_t(1));
        m_watch->setSources({source});
        QCOMPARE(m_news.size(), size_t(1)); // the same is not told twice
        source.seen = m_look.fingerprint();
        m_watch->setSources({source});
        // The system tells of the next file by itself.
        write(QStringLiteral("a/two.json"), "2", m_now - 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_news.size(), size_t(2), 20'000);
        QCOMPARE(m_look.files.size(), size_t(2));
    }

    void onASchedule()
    {
        write(QStringLiteral("one.json"), "1", m_now - 60'000);
        SourceWatch::Watched source = watched(60);
        m_watch->setSources({source});
        QVERIFY(m_news.empty()); // imported just now
        m_now += 59 * 60'000;
        m_watch->setSources({source});
        QVERIFY(m_news.empty());
        m_now += 2 * 60'000;
        m_watch->setSources({source});
        QCOMPARE(m_news.size(), size_t(1));
        source.lastImport = m_now;
        source.seen = m_look.fingerprint();
        m_now += 61 * 60'000;
        m_watch->setSources({source});
        QCOMPARE(m_news.size(), size_t(1)); // nothing has changed
    }

    void halfWrittenFilesWait()
    {
        write(QStringLiteral("old.json"), "1", m_now - 60'000);
        const QString young = write(QStringLiteral("young.json"), "2", m_now - 100);
        const SourceWatch::Watched source = watched(0);
        m_watch->setSources({source});
        QVERIFY2(m_news.empty(), "it is looked at a second time first");
        m_now += 2'000;
        write(QStringLiteral("young.json"), "2 and more", m_now - 50); // it grows
        m_watch->setSources({source});
        QCOMPARE(m_news.size(), size_t(1));
        QCOMPARE(m_news.back().second, QSet<QString>{young});
        m_now += 60'000; // the next look
        m_watch->setSources({source});
        QCOMPARE(m_news.size(), size_t(2)); // now it is whole
        QVERIFY(m_news.back().second.isEmpty());
    }

    void clocksThatAreAhead()
    {
        const QString path = write(QStringLiteral("f.json"), "1", m_now + 3'600'000);
        const FolderLook first = lookAt(m_place->path(), m_now, {});
        QCOMPARE(unsettled(first, nullptr), QSet<QString>{path});
        const FolderLook second = lookAt(m_place->path(), m_now + settlingMs, {});
        QCOMPARE(unsettled(second, &first), QSet<QString>());
    }

    void aFolderThatVanishes()
    {
        SourceWatch::Watched source = watched(0);
        source.origin = m_place->filePath(QStringLiteral("gone"));
        QSignalSpy states(m_watch.get(), &SourceWatch::stateChanged);
        m_watch->setSources({source});
        QCOMPARE(m_watch->stateOf(1), SourceWatch::State::Missing);
        QCOMPARE(states.size(), 1);
        m_now += 61'000;
        m_watch->setSources({source});
        QCOMPARE(states.size(), 1); // no storm
        QVERIFY(m_news.empty());
        write(QStringLiteral("gone/f.json"), "1", m_now - 60'000);
        m_now += 61'000;
        m_watch->setSources({source});
        QCOMPARE(m_watch->stateOf(1), SourceWatch::State::Fine);
        QCOMPARE(states.size(), 2);
        QCOMPARE(m_news.size(), size_t(1));
        m_watch->setSources({});
        QCOMPARE(m_watch->stateOf(1), SourceWatch::State::Fine);
    }

    void rawRecords()
    {
        const QString path = write(QStringLiteral("lines.jsonl"), "{\"a\":1}\n{\"b\":\n{\"c\":3}\n", m_now);
        const auto record = [&](qint64 line, qint64 offset) {
            return readRawRecord(path, {path, line, offset, {}}, {}).value_or(QByteArray("error"));
        };
        QCOMPARE(record(2, -1), QByteArray("{\"b\":"));
        QCOMPARE(record(3, 5), QByteArray("{\"c\":3}"));
        QCOMPARE(record(-1, 8), QByteArray("{\"b\":\n{\"c\":3}\n"));
        QCOMPARE(record(99, -1), QByteArray());
        QVERIFY(!readRawRecord(path + QStringLiteral(".gone"), {}, {}));
    }
};

QTEST_GUILESS_MAIN(TestSourceWatch)
#include "tst_sourcewatch.moc"
