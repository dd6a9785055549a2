// The user's own prices: what they hold for, what they change, and that nothing else can happen.
#include "models/store/ownprices.h"
#include "models/store/storeprivate.h"
#include "tests/store/storetesting.h"

#include <QTemporaryDir>

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace parlance;
using namespace parlance::test;

namespace {

constexpr UtcMs june = 1'717'200'000'000; // 2024-06-01T00:00Z

OwnPrice price(const char *model, Nano input, Nano output, UtcMs from = alwaysValid, const char *region = "")
{
    return {{model, region, from}, input, output, {}, {}};
}

// Conversations that state tokens, some of them of a model nobody knows, some with a cost of their own; and
// conversations that state only a total.
QList<TextFile> mixedFiles(int files, int conversations)
{
    static constexpr const char *models[] = {"claude-v3-haiku", "amazon-nova-micro", "my-own-model",
                                             "llama3-2-1b-instruct"};
    std::mt19937 random(11);
    const auto n = [](quint64 value) { return QByteArray::number(value); };
    QList<TextFile> all;
    for (int f = 0; f < files; ++f) {
        QByteArray text;
        for (int c = 0; c < conversations; ++c) {
            const quint64 start = 1'717'199'000 + random() % 2'000;
            const bool total = c % 3 == 0;
            text += "conversation f" + n(quint64(f)) + "c" + n(quint64(c)) + " user=u1 bot=b1 at=" + n(start + 1000) +
                    " hour=5 complete" + (total ? " total=0.0" + n(1 + random() % 9'999'999) : QByteArray()) + "\n";
            for (quint64 m = 0; m < 6; ++m) {
                const QByteArray model = models[random() % 4];
                text += m % 2 ? "  assistant m" : "  user m";
                text += n(m) + (m ? " <m" + n(m - 1) : QByteArray()) + " @" + n(start + m * 7) + ".500 model=" + model +
                        " \"" + QByteArray("word ").repeated(int(random() % 60)) + "\"";
                if (!total && m % 2)
                    text += " tokens=" + n(random() % 5'000) + "/" + n(random() % 900);
                if (!total && m == 5 && c % 5 == 1)
                    text += " cost=0.0123";
                text += "\n";
            }
        }
        all.append({QStringLiteral("mixed%1").arg(f), text});
    }
    return all;
}

PriceEdits manyEdits()
{
    PriceEdits edits;
    edits.put = {price("claude-v3-haiku", 7'654'321, 11'111'113, june), price("my-own-model", 333, 777),
                 price("amazon-nova-micro", 0, 1, june, "eu-west-1")};
    edits.region = "eu-west-1";
    return edits;
}

} // namespace

class TestOwnPrices : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString freshPath() { return m_folder.filePath(QStringLiteral("w%1.parlance").arg(++m_count)); }
    std::unique_ptr<Store> storeWith(const QList<TextFile> &files)
    {
        auto store = openStore(freshPath());
        if (!importAll(*store, files))
            qFatal("import");
        return store;
    }
    static std::optional<qint64> number(const Store &store, const QString &sql)
    {
        auto session = store.read();
        auto s = (*session)->prepare(sql);
        if (!s || !s->step().value_or(false) || s->isNull(0))
            return std::nullopt;
        return s->integer(0);
    }
    static std::optional<qint64> costOfMessage(const Store &store, const char *message)
    {
        return number(store,
                      QStringLiteral("SELECT cost FROM message WHERE ext_id = '%1'").arg(QLatin1String(message)));
    }
    static void change(Store &store, const PriceEdits &edits)
    {
        const auto done = changePrices(store, edits, {}, {});
        QVERIFY2(done, done ? "" : qPrintable(toString(done.error())));
    }

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "1800000"); }

private Q_SLOTS:
    // A day is a UTC day, whatever the zone of the workspace.
    void fromTheFirstMomentOfADay()
    {
        const auto store = storeWith(
            {{QStringLiteral("f"), "conversation c at=1717300000 complete\n"
                                   "  assistant before @1717199999.999 model=claude-v3-haiku tokens=1000/1000\n"
                                   "  assistant after @1717200000 model=claude-v3-haiku tokens=1000/1000\n"}});
        QVERIFY(store->setTimeZone(QStringLiteral("Asia/Tokyo")));
        QCOMPARE(costOfMessage(*store, "before"), 1'500'000);
        const DataVersion version = store->version();
        PriceEdits edits;
        edits.put = {price("claude-v3-haiku", 2'000'000, 3'000'001, june)};
        const auto counted = countRepricing(*store, edits, {});
        QVERIFY(counted);
        QCOMPARE(*counted, (RepriceCount{1, 0, 1}));
        const auto done = changePrices(*store, edits, {}, {});
        QVERIFY(done);
        QCOMPARE(done->count, *counted);
        QCOMPARE(done->changed, 1);
        QCOMPARE(done->difference, 3'500'001);
        QCOMPARE(store->version().value, version.value + 1);
        QCOMPARE(costOfMessage(*store, "before"), 1'500'000);
        QCOMPARE(costOfMessage(*store, "after"), 5'000'001);
        QCOMPARE(number(*store, QStringLiteral("SELECT cost FROM conversation")), 6'500'001);
        QCOMPARE(verifyText(*store), QString());
        QCOMPARE(dumpSegments(*store), dumpFactView(*store));
    }

    void regionAndBack()
    {
        const auto store = storeWith(
            {{QStringLiteral("f"), "conversation c at=1717300000 complete\n"
                                   "  assistant m @1717200000 model=llama3-2-1b-instruct tokens=1000/1000\n"}});
        QCOMPARE(costOfMessage(*store, "m"), 200'000);
        PriceEdits edits;
        edits.region = "eu-west-1";
        change(*store, edits);
        QCOMPARE(costOfMessage(*store, "m"), 260'000);
        QCOMPARE(priceBook(*store)->region, std::string("eu-west-1"));
        // An own price for every region wins over the list's price of the region, one of another region does not hold.
        edits = {};
        edits.put = {price("llama3-2-1b-instruct", 5, 6),
                     price("llama3-2-1b-instruct", 7, 8, alwaysValid, "us-east-1")};
        change(*store, edits);
        QCOMPARE(costOfMessage(*store, "m"), 11);
        edits = {};
        edits.region = "us-east-1";
        change(*store, edits);
        QCOMPARE(costOfMessage(*store, "m"), 15);
        edits = {};
        edits.region = "";
        edits.remove = {{"llama3-2-1b-instruct", "", alwaysValid}, {"llama3-2-1b-instruct", "us-east-1", alwaysValid}};
        change(*store, edits);
        QCOMPARE(costOfMessage(*store, "m"), 200'000);
        QCOMPARE(verifyText(*store), QString());
    }

    // No price: no cost, not 0. What a source states stays.
    void unknownModelAndReportedCost()
    {
        const auto store =
            storeWith({{QStringLiteral("f"), "conversation c at=1717300000 complete\n"
                                             "  assistant free @1717200000 model=my-own-model tokens=3000/1000\n"
                                             "  assistant told @1717200001 model=my-own-model tokens=9/9 cost=0.5\n"}});
        QCOMPARE(costOfMessage(*store, "free"), std::nullopt);
        const auto uses = modelUses(*store, {});
        QVERIFY(uses);
        QCOMPARE(uses->size(), size_t(1));
        QCOMPARE(uses->front(), (ModelUse{"my-own-model", "my-own-model", 1, 0, june, june}));
        QCOMPARE(coverOf(uses->front(), Pricing(PriceTable(), PriceBook())), PriceCover::None);
        PriceEdits edits;
        edits.put = {price("my-own-model", 1'000, 2'000)};
        change(*store, edits);
        QCOMPARE(costOfMessage(*store, "free"), 5'000);
        QCOMPARE(costOfMessage(*store, "told"), 500'000'000);
        edits.put = {};
        edits.remove = {{"my-own-model", "", alwaysValid}};
        change(*store, edits);
        QCOMPARE(costOfMessage(*store, "free"), std::nullopt);
        QCOMPARE(verifyText(*store), QString());
    }

    // Shares of a stated total follow the prices; the total does not.
    void sharesOfATotal()
    {
        const auto store = storeWith(
            {{QStringLiteral("f"), "conversation c at=1717300000 total=0.0000001 complete\n"
                                   "  assistant a @1717200000 model=claude-v3-haiku \"Some words, 24 characters\"\n"
                                   "  assistant b @1717200001 model=my-own-model \"Some words, 24 characters\"\n"}});
        QCOMPARE(costOfMessage(*store, "a"), 100); // the other one has no price, so nothing is known of its share
        QCOMPARE(costOfMessage(*store, "b"), 0);
        PriceEdits edits;
        edits.put = {price("my-own-model", 0, 3'750'000)}; // three times that of the other
        const auto counted = countRepricing(*store, edits, {});
        QCOMPARE(*counted, (RepriceCount{0, 1, 1}));
        change(*store, edits);
        QCOMPARE(costOfMessage(*store, "a"), 25);
        QCOMPARE(costOfMessage(*store, "b"), 75);
        QCOMPARE(number(*store, QStringLiteral("SELECT cost FROM conversation")), 100);
        QCOMPARE(number(*store, QStringLiteral("SELECT reported_total FROM conversation")), 100);
        QCOMPARE(verifyText(*store), QString());
    }

    // Every cost of tokens by hand, in SQL: in whole nano-dollars, half a one rounded up.
    void exactByHand()
    {
        const auto store = storeWith(mixedFiles(3, 60));
        change(*store, manyEdits());
        const QString byHand =
            QStringLiteral(
                "SELECT count(*) FROM message m JOIN message_extra e ON e.message_id = m.id JOIN model d ON d.id = "
                "m.model_id"
                " WHERE e.reported_cost IS NULL AND e.input_tokens IS NOT NULL AND m.cost = (500 + CASE"
                " WHEN d.key = 'claude-v3-haiku' AND m.at >= %1 THEN e.input_tokens * 7654321 + e.output_tokens * "
                "11111113"
                " WHEN d.key = 'claude-v3-haiku' THEN e.input_tokens * 250000 + e.output_tokens * 1250000"
                " WHEN d.key = 'my-own-model' THEN e.input_tokens * 333 + e.output_tokens * 777"
                " WHEN d.key = 'amazon-nova-micro' AND m.at >= %1 THEN e.output_tokens"
                " WHEN d.key = 'amazon-nova-micro' THEN e.input_tokens * 35000 + e.output_tokens * 140000"
                " WHEN d.key = 'llama3-2-1b-instruct' THEN (e.input_tokens + e.output_tokens) * 130000 END) / 1000")
                .arg(june);
        const auto priced = number(*store, QStringLiteral("SELECT count(*) FROM message WHERE basis = 2"));
        QVERIFY(priced.value_or(0) > 200);
        QCOMPARE(number(*store, byHand), priced);
        QCOMPARE(number(*store, QStringLiteral("SELECT count(*) FROM message m JOIN message_extra e ON e.message_id ="
                                               " m.id WHERE reported_cost IS NOT NULL AND cost IS NOT 12300000")),
                 0);
        // The shares of every stated total still add up to it.
        QCOMPARE(
            number(*store, QStringLiteral("SELECT count(*) FROM conversation c WHERE reported_total IS NOT NULL AND"
                                          " reported_total IS NOT (SELECT sum(cost) FROM message WHERE id >> 20 ="
                                          " c.id) AND NOT EXISTS (SELECT 1 FROM cost_extra WHERE conversation_id ="
                                          " c.id)")),
            0);
        QCOMPARE(verifyText(*store), QString());
        QCOMPARE(dumpSegments(*store), dumpFactView(*store));
    }

    // Prices first or data first, at once or step by step, there and back: the same workspace.
    void orderDoesNotMatter()
    {
        const QList<TextFile> files = mixedFiles(2, 40) + growingFiles(4, 20);
        const auto dataFirst = storeWith(files);
        const QString before = dumpAll(*dataFirst);
        change(*dataFirst, manyEdits());
        const QString after = dumpAll(*dataFirst);
        QVERIFY(after != before);

        const auto pricesFirst = openStore(freshPath());
        change(*pricesFirst, manyEdits());
        QVERIFY(importAll(*pricesFirst, files));
        QCOMPARE(dumpAll(*pricesFirst), after);

        const auto between = storeWith(files.mid(0, 3));
        for (const OwnPrice &one : manyEdits().put) {
            PriceEdits edits;
            edits.put = {one};
            change(*between, edits);
        }
        QVERIFY(importAll(*between, files));
        PriceEdits region;
        region.region = manyEdits().region;
        change(*between, region);
        QCOMPARE(dumpAll(*between), after);
        QCOMPARE(verifyText(*between), QString());

        QVERIFY(importAll(*dataFirst, files)); // nothing new
        QCOMPARE(dumpAll(*dataFirst), after);
        change(*dataFirst, difference(*priceBook(*dataFirst), PriceBook()));
        QCOMPARE(dumpAll(*dataFirst), before);
        QCOMPARE(verifyText(*dataFirst), QString());
    }

    // What was worked out with the prices of before, while another program changed them, is worked out again.
    void changedByAnotherProgramDuringAnImport()
    {
        const QList<TextFile> files = mixedFiles(2, 20);
        const auto expected = storeWith(files);
        change(*expected, manyEdits());
        const auto store = openStore(freshPath());
        const auto other = openStore(store->path());
        const auto session = beginImport(*store);
        QVERIFY(importFile(*session, files[0]));
        auto sink = session->beginFile(identity(files[1]), {});
        QVERIFY(sink);
        QVERIFY(pushText(**sink, files[1].text));
        change(*other, manyEdits());
        QVERIFY((*sink)->commit());
        QVERIFY(session->finish({}));
        QCOMPARE(dumpAll(*store), dumpAll(*expected));
        QCOMPARE(verifyText(*store), QString());
    }

    void nothingToDo()
    {
        const auto store = storeWith(mixedFiles(1, 5));
        const DataVersion version = store->version();
        PriceEdits edits;
        edits.region = "";
        const auto done = changePrices(*store, edits, {}, {});
        QVERIFY(done);
        QCOMPARE(store->version(), version);
        edits = {};
        edits.put = {price("claude-v3-haiku", -1, 0)};
        QCOMPARE(changePrices(*store, edits, {}, {}).error().category, ErrorCategory::Usage);
        edits.put = {price("claude-v3-haiku", 1, 1, june + 1)};
        QCOMPARE(changePrices(*store, edits, {}, {}).error().category, ErrorCategory::Usage);
        edits = {};
        edits.remove = {{"claude-v3-haiku", "", alwaysValid}};
        QCOMPARE(changePrices(*store, edits, {}, {}).error().category, ErrorCategory::Usage);
        QCOMPARE(store->version(), version);
    }

    void cancelledAtAnyMoment()
    {
        const auto store = storeWith(mixedFiles(1, 1500));
        const QString before = dumpAll(*store);
        const DataVersion version = store->version();
        for (int calls = 1; calls < 6; ++calls) {
            std::stop_source stop;
            int seen = 0;
            const auto done = changePrices(*store, manyEdits(), stop.get_token(), [&](const Progress &at) {
                QVERIFY(at.bytesTotal > 1000);
                if (++seen == calls)
                    stop.request_stop();
            });
            QVERIFY(!done);
            QCOMPARE(done.error().category, ErrorCategory::Cancelled);
            QCOMPARE(dumpAll(*store), before);
            QCOMPARE(*priceBook(*store), PriceBook());
            QCOMPARE(store->version(), version);
        }
        QCOMPARE(verifyText(*store), QString());
        change(*store, manyEdits());
        QCOMPARE(verifyText(*store), QString());
    }

    // The old state or the new one, never anything between.
    void killedAtAnyMoment()
    {
        const QString path = freshPath();
        {
            const auto store = openStore(path);
            QVERIFY(importAll(*store, mixedFiles(1, 400)));
        }
        const QString changed = freshPath();
        QVERIFY(QFile::copy(path, changed));
        const QString before = dumpAll(*openStore(path));
        QElapsedTimer timer;
        timer.start();
        const auto undisturbed = openStore(changed);
        change(*undisturbed, manyEdits());
        const qint64 usual = std::max<qint64>(timer.nsecsElapsed() / 1'000, 1'000);
        const QString after = dumpAll(*undisturbed);

        std::mt19937 random(5);
        int unchanged = 0;
        for (int round = 0; round < 20; ++round) {
            const pid_t child = fork();
            if (child == 0) {
                auto store = Store::open(path, Store::Mode::OpenExisting);
                const bool done = store && changePrices(**store, manyEdits(), {}, {});
                _exit(done ? 0 : 1);
            }
            QVERIFY(child > 0);
            usleep(useconds_t(random() % quint64(usual)));
            ::kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            const auto store = openStore(path);
            QCOMPARE(integrity(*store), QStringLiteral("ok"));
            const bool old = priceBook(*store)->own().empty();
            unchanged += old;
            QCOMPARE(dumpAll(*store), old ? before : after);
            QCOMPARE(verifyText(*store), QString());
            if (!old)
                change(*store, difference(*priceBook(*store), PriceBook()));
        }
        QVERIFY(unchanged > 0);
    }

    // A disk that is full in the middle leaves everything as it was.
    void fullDisk()
    {
        const auto store = storeWith(mixedFiles(1, 800));
        const QString before = dumpAll(*store);
        Database &db = store->privates().writer;
        QVERIFY(db.exec(
            qPrintable(QStringLiteral("PRAGMA max_page_count=%1").arg(db.integer("PRAGMA page_count")->value_or(0)))));
        const auto failed = changePrices(*store, manyEdits(), {}, {});
        QVERIFY(!failed);
        QCOMPARE(failed.error().category, ErrorCategory::Storage);
        QCOMPARE(dumpAll(*store), before);
        QCOMPARE(*priceBook(*store), PriceBook());
        QVERIFY(db.exec("PRAGMA max_page_count=1000000"));
        change(*store, manyEdits());
        QCOMPARE(verifyText(*store), QString());
    }
};

QTEST_GUILESS_MAIN(TestOwnPrices)
#include "tst_ownprices.moc"
