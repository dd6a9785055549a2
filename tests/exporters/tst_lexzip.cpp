// Utterances into an export of a Lex bot: nothing else changes, and nothing is written that is not whole.
#include "exporters/lexzip.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace parlance;

namespace {

// JSON in single quotes.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

using Files = std::vector<std::pair<QString, QByteArray>>;

void writeZip(const QString &path, const Files &files)
{
    archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_open_filename(zip, QFile::encodeName(path).constData());
    for (const auto &[name, bytes] : files) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.toUtf8().constData());
        archive_entry_set_filetype(entry, name.endsWith(u'/') ? AE_IFDIR : AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_mtime(entry, 1'700'000'000, 0);
        archive_entry_set_size(entry, bytes.size());
        archive_write_header(zip, entry);
        archive_write_data(zip, bytes.constData(), size_t(bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(zip);
    archive_write_free(zip);
}

Files readZip(const QString &path)
{
    Files files;
    archive *zip = archive_read_new();
    archive_read_support_format_zip(zip);
    archive_entry *entry = nullptr;
    if (archive_read_open_filename(zip, QFile::encodeName(path).constData(), 10'240) == ARCHIVE_OK)
        while (archive_read_next_header(zip, &entry) == ARCHIVE_OK) {
            QByteArray bytes(1 << 20, Qt::Uninitialized);
            bytes.resize(qsizetype(archive_read_data(zip, bytes.data(), size_t(bytes.size()))));
            files.emplace_back(QString::fromUtf8(archive_entry_pathname(entry)), bytes);
        }
    archive_read_free(zip);
    return files;
}

const QByteArray manifest = json("{'metadata':{'schemaVersion':'1.0','fileFormat':'LexJson','resourceType':'Bot'}}");
const QByteArray order = "{\n  \"name\": \"OrderFlowers\",\n  \"identifier\" : null,\n  \"sampleUtterances\": [\n"
                         "    {\"utterance\": \"I want flowers\"},\n    {\"utterance\": \"Order {kind}\"}\n  ],\n"
                         "  \"description\": \"a \\\"sampleUtterances\\\": [] in a text\",\n"
                         "  \"slotPriorities\": [ {\"sampleUtterances\": [1]} ]\n}\n";
const QByteArray cancel = json("{'name':'Cancel','sampleUtterances':null,'inputContexts':null}");
const QByteArray fallback =
    json("{'name':'FallbackIntent','parentIntentSignature':'AMAZON.FallbackIntent','sampleUtterances':null}");

Files bot()
{
    const QString base = QStringLiteral("Flowers/BotLocales/en_US/Intents/");
    return {{QStringLiteral("manifest.json"), manifest},
            {QStringLiteral("Flowers/Bot.json"), json("{'name':'Flowers','version':null}")},
            {QStringLiteral("Flowers/BotLocales/en_US/BotLocale.json"), "{ \"name\" : \"English\" }"},
            {base + QStringLiteral("OrderFlowers/Intent.json"), order},
            {base + QStringLiteral("OrderFlowers/Slots/kind/Slot.json"), json("{'name':'kind'}")},
            {base + QStringLiteral("Cancel/Intent.json"), cancel},
            {base + QStringLiteral("FallbackIntent/Intent.json"), fallback},
            {QStringLiteral("Flowers/BotLocales/de_DE/Intents/Cancel/Intent.json"), cancel}};
}

QStringList utterancesOf(const QByteArray &json)
{
    QStringList list;
    for (const QJsonValue &sample : QJsonDocument::fromJson(json).object()["sampleUtterances"].toArray())
        list << sample.toObject()["utterance"].toString();
    return list;
}

} // namespace

class TestLexZip : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString fresh() { return m_folder.filePath(QStringLiteral("z%1.zip").arg(++m_count)); }

private Q_SLOTS:
    void onlyTheUtterancesChange()
    {
        const QString from = fresh(), to = fresh();
        writeZip(from, bot());
        const auto done = addToLexExport(from, to,
                                         {{"Roses, \"please\" – ünïcode", "OrderFlowers", {}},
                                          {"Bring me {kind}", "OrderFlowers", "en_US"},
                                          {"Never mind", "Cancel", "en_US"}},
                                         {});
        QVERIFY2(done, done ? "" : qPrintable(toString(done.error())));
        QCOMPARE(done->added(), 3);
        const Files before = readZip(from), after = readZip(to);
        QCOMPARE(after.size(), before.size());
        for (size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].first, before[i].first);
            if (i != 3 && i != 5)
                QCOMPARE(after[i].second, before[i].second);
        }
        QCOMPARE(utterancesOf(after[3].second),
                 QStringList({"I want flowers", "Order {kind}", "Roses, \"please\" – ünïcode", "Bring me {kind}"}));
        QCOMPARE(utterancesOf(after[5].second), QStringList{"Never mind"});
        // Byte for byte but for what was put in.
        QByteArray without = after[3].second;
        without.remove(without.indexOf(",\n    {\"utterance\":\"Roses"),
                       without.indexOf("\n  ],") - without.indexOf(",\n    {\"utterance\":\"Roses"));
        QCOMPARE(without, order);
    }

    void whatDoesNotFitIsSaid()
    {
        const QString from = fresh(), to = fresh();
        writeZip(from, bot());
        const auto done = addToLexExport(from, to,
                                         {{"i want FLOWERS", "OrderFlowers", {}},
                                          {"Order {kind}", "Cancel", "en_US"},
                                          {"Hello", "Greeting", {}},
                                          {"Stop", "Cancel", {}},
                                          {"Anything", "FallbackIntent", {}},
                                          {"Send {colour}", "OrderFlowers", {}},
                                          {"Halt", "Cancel", "fr_FR"}},
                                         {});
        QVERIFY(done);
        std::vector<LexOutcome> outcomes;
        for (const LexPlacement &placement : done->placements)
            outcomes.push_back(placement.outcome);
        QVERIFY(outcomes == std::vector({LexOutcome::AlreadyThere, LexOutcome::OtherIntent, LexOutcome::UnknownIntent,
                                         LexOutcome::SeveralLocales, LexOutcome::BuiltInIntent, LexOutcome::UnknownSlot,
                                         LexOutcome::UnknownIntent}));
        QCOMPARE(done->placements[1].detail, QStringLiteral("OrderFlowers"));
        QCOMPARE(done->placements[5].detail, QStringLiteral("colour"));
        QVERIFY2(!QFile::exists(to), "nothing was added, so nothing is written");
    }

    void theSameTwiceIsAddedOnce()
    {
        const QString from = fresh(), to = fresh();
        writeZip(from, bot());
        const auto done =
            addToLexExport(from, to, {{"Tulips", "OrderFlowers", {}}, {"tulips", "OrderFlowers", {}}}, {});
        QVERIFY(done);
        QCOMPARE(done->added(), 1);
    }

    void refused()
    {
        const QString from = fresh(), to = fresh();
        const std::vector<LexUtterance> one{{"Tulips", "OrderFlowers", {}}};
        writeZip(from, bot());
        QVERIFY2(!addToLexExport(from, from, one, {}), "never over the export itself");
        QCOMPARE(readZip(from).size(), bot().size());

        Files without = bot();
        without.erase(without.begin());
        const QString noManifest = fresh();
        writeZip(noManifest, without);
        QVERIFY(!addToLexExport(noManifest, to, one, {}));

        Files other = bot();
        other[0].second.replace("\"Bot\"", "\"CustomVocabulary\"");
        const QString vocabulary = fresh();
        writeZip(vocabulary, other);
        QVERIFY(!addToLexExport(vocabulary, to, one, {}));

        Files broken = bot();
        broken[3].second.chop(20);
        const QString damaged = fresh();
        writeZip(damaged, broken);
        QVERIFY(!addToLexExport(damaged, to, one, {}));

        QFile file(from);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 2));
        file.close();
        QVERIFY2(!addToLexExport(from, to, one, {}), "half an archive");
        QVERIFY(!addToLexExport(m_folder.filePath("nowhere.zip"), to, one, {}));
        QVERIFY(!QFile::exists(to));
    }

    void shapesOfTheList_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("null") << json("{'a':1,'sampleUtterances':null ,'b':2}")
                              << json("{'a':1,'sampleUtterances':[{'utterance':'x'}] ,'b':2}");
        QTest::newRow("empty") << json("{'sampleUtterances':[ ]}") << json("{'sampleUtterances':[{'utterance':'x'}]}");
        QTest::newRow("missing") << json("{ 'a':1}") << json("{'sampleUtterances':[{'utterance':'x'}], 'a':1}");
        QTest::newRow("spaced") << json("{'sampleUtterances' : [ {'utterance':']'} ] }")
                                << json("{'sampleUtterances' : [ {'utterance':']'}, {'utterance':'x'} ] }");
    }

    void shapesOfTheList()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto changed = withUtterances(before, {QStringLiteral("x")});
        QVERIFY(changed);
        QCOMPARE(*changed, after);
        QVERIFY(!withUtterances(json("{'sampleUtterances':'text'}"), {QStringLiteral("x")}));
        QVERIFY(!withUtterances("[]", {QStringLiteral("x")}));
    }
};

QTEST_GUILESS_MAIN(TestLexZip)
#include "tst_lexzip.moc"
