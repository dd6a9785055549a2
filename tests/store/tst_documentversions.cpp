// What documents said before: versions up to a limit, a trash, and back from it.
#include "models/store/documentversions.h"
#include "models/store/storeprivate.h"
#include "tests/store/storetesting.h"

#include <QTemporaryDir>

namespace parlance::test {

class TestDocumentVersions : public QObject
{
    Q_OBJECT

    const QString kind = QStringLiteral("report");
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    int m_count = 0;

    void save(const char *key, const char *json, UtcMs at, int versions = 20)
    {
        QVERIFY(saveWithVersions(*m_store, kind, {QLatin1String(key), json}, at, {versions, 50}));
    }
    [[nodiscard]] QByteArray kept(const char *key) const
    {
        const auto all = ownDocuments(*m_store, kind);
        for (const OwnDocument &document : *all)
            if (document.key == QLatin1String(key))
                return document.json;
        return "none";
    }
    // "2@10-20": what it said, from when to when.
    static QString text(const Result<std::vector<DocumentVersion>> &versions)
    {
        QStringList out;
        for (const DocumentVersion &version : *versions)
            out << QStringLiteral("%1:%2@%3-%4")
                       .arg(version.key, QString::fromUtf8(version.json))
                       .arg(version.writtenAt)
                       .arg(version.endedAt);
        return out.join(u' ');
    }

private Q_SLOTS:
    void init() { m_store = openStore(m_folder.filePath(QStringLiteral("w%1.parlance").arg(++m_count))); }
    void cleanup() { m_store.reset(); }

    void eachStateIsKept()
    {
        save("a", "1", 10);
        QCOMPARE(text(documentVersions(*m_store, kind, QStringLiteral("a"))), QString());
        save("a", "2", 20);
        save("a", "2", 25); // says the same
        save("a", "3", 30);
        save("b", "9", 31);
        QCOMPARE(kept("a"), QByteArray("3"));
        QCOMPARE(text(documentVersions(*m_store, kind, QStringLiteral("a"))), QStringLiteral("a:2@20-30 a:1@10-20"));
        QCOMPARE(text(documentVersions(*m_store, kind, QStringLiteral("b"))), QString());
    }

    void notForEver()
    {
        for (int i = 0; i < 9; ++i)
            save("a", QByteArray::number(i).constData(), i, 3);
        QCOMPARE(documentVersions(*m_store, kind, QStringLiteral("a"))->size(), size_t(3));
        QCOMPARE(documentVersions(*m_store, kind, QStringLiteral("a"))->front().json, QByteArray("7"));
    }

    void trashAndBack()
    {
        save("a", "1", 10);
        save("a", "2", 20);
        QVERIFY(*trashDocument(*m_store, kind, QStringLiteral("a"), 30, {}));
        QVERIFY(!*trashDocument(*m_store, kind, QStringLiteral("a"), 31, {})); // there is none any more
        QCOMPARE(kept("a"), QByteArray("none"));
        const auto trash = trashedDocuments(*m_store, kind);
        QCOMPARE(text(trash), QStringLiteral("a:2@20-30"));
        QVERIFY(putBackDocument(*m_store, kind, trash->front().id, 40));
        QCOMPARE(kept("a"), QByteArray("2"));
        QVERIFY(trashedDocuments(*m_store, kind)->empty());
        QCOMPARE(text(documentVersions(*m_store, kind, QStringLiteral("a"))), QStringLiteral("a:1@10-20"));
        QVERIFY(!putBackDocument(*m_store, kind, trash->front().id, 41));
    }

    void anotherOfTheNameStays()
    {
        save("a", "old", 10);
        QVERIFY(*trashDocument(*m_store, kind, QStringLiteral("a"), 20, {}));
        save("a", "new", 30);
        const auto trash = trashedDocuments(*m_store, kind);
        QVERIFY(!putBackDocument(*m_store, kind, trash->front().id, 40));
        QCOMPARE(kept("a"), QByteArray("new"));
        QCOMPARE(trashedDocuments(*m_store, kind)->size(), size_t(1)); // still to be had
    }

    void emptied()
    {
        save("a", "1", 10);
        save("a", "2", 20);
        save("b", "1", 10);
        save("b", "2", 20);
        QVERIFY(*trashDocument(*m_store, kind, QStringLiteral("a"), 30, {}));
        QVERIFY(emptyTrash(*m_store, kind));
        QVERIFY(trashedDocuments(*m_store, kind)->empty());
        QVERIFY(documentVersions(*m_store, kind, QStringLiteral("a"))->empty());
        QCOMPARE(documentVersions(*m_store, kind, QStringLiteral("b"))->size(), size_t(1));
    }

    void oldTrashGoes()
    {
        for (int i = 0; i < 4; ++i) {
            const QString key = QStringLiteral("k%1").arg(i);
            save(qPrintable(key), "1", 10);
            QVERIFY(*trashDocument(*m_store, kind, key, 20 + i, {20, 2}));
        }
        QCOMPARE(text(trashedDocuments(*m_store, kind)), QStringLiteral("k3:1@10-23 k2:1@10-22"));
    }
};

} // namespace parlance::test

QTEST_GUILESS_MAIN(parlance::test::TestDocumentVersions)
#include "tst_documentversions.moc"
