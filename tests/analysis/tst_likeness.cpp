// Which texts come together, under which words, and that it is always the same.
#include "models/analysis/functionwords.h"
#include "models/analysis/likeness.h"

#include <QTest>

#include <random>
#include <set>

using namespace parlance;

namespace {

using Texts = std::vector<std::pair<std::string, int>>;

std::vector<LikenessGroup> grouped(const Texts &texts, std::stop_token stop = {})
{
    std::vector<CountedText> counted;
    for (const auto &[text, count] : texts)
        counted.push_back({text, count});
    return groupByLikeness(counted, {}, std::move(stop));
}

// "0 2,1": the members of the groups, in order.
QString members(const std::vector<LikenessGroup> &groups)
{
    QStringList list;
    for (const LikenessGroup &group : groups) {
        QStringList one;
        for (const uint32_t member : group.members)
            one << QString::number(member);
        list << one.join(QLatin1Char(' '));
    }
    return list.join(QLatin1Char(','));
}

} // namespace

class TestLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data()
    {
        QTest::addColumn<Texts>("texts");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << Texts{} << QString();
        QTest::newRow("other forms of a word, other words around it")
            << Texts{{"how do i reset my password", 9},
                     {"where is my parcel", 5},
                     {"resetting the passwords", 3},
                     {"i would like to reset my password please", 2}}
            << QStringLiteral("0 2 3,1");
        QTest::newRow("alike only in words that say nothing")
            << Texts{{"what is the price of this", 3}, {"what is the colour of this", 2}} << QStringLiteral("0,1");
        QTest::newRow("nothing but such words")
            << Texts{{"what is it", 3}, {"and then", 2}, {"what is it to", 1}} << QStringLiteral("0 2,1");
        QTest::newRow("by the sum of their counts")
            << Texts{{"cancel my order", 5}, {"invoice as pdf", 4}, {"the invoice pdf please", 3}}
            << QStringLiteral("1 2,0");
        QTest::newRow("German") << Texts{{"wie kann ich meine rechnung bezahlen", 4},
                                         {"ich will die rechnungen bezahlen", 3},
                                         {"wo ist mein paket", 2}}
                                << QStringLiteral("0 1,2");
        QTest::newRow("without spaces") << Texts{{"注文をキャンセルしたい", 4},
                                                 {"注文をキャンセル", 3},
                                                 {"配送状況を知りたい", 2}}
                                        << QStringLiteral("0 1,2");
        QTest::newRow("no words at all") << Texts{{"???", 2}, {"", 1}} << QStringLiteral("0,1");
    }

    void groups()
    {
        QFETCH(Texts, texts);
        QFETCH(QString, expected);
        QCOMPARE(members(grouped(texts)), expected);
    }

    void theirOwnWords()
    {
        const auto groups = grouped({{"how do i reset my password", 9},
                                     {"forgot my password reset", 3},
                                     {"reset password by sms", 1},
                                     {"opening hours on sunday", 2}});
        QCOMPARE(members(groups), QStringLiteral("0 1 2,3"));
        QCOMPARE(groups[0].words.size(), size_t(3));
        QCOMPARE(std::set<std::string>(groups[0].words.begin(), groups[0].words.begin() + 2),
                 (std::set<std::string>{"password", "reset"}));
    }

    void theNearestOther()
    {
        const auto groups = grouped({{"change delivery address of parcel", 9},
                                     {"parcel insurance refund claim form", 2},
                                     {"weather tomorrow", 1}});
        QCOMPARE(members(groups), QStringLiteral("0,1,2"));
        QCOMPARE(groups[1].nearestGroup, 0u);
        QVERIFY(groups[1].nearest > 0 && groups[1].nearest < 0.55);
        QCOMPARE(groups[2].nearestGroup, UINT32_MAX);
        QCOMPARE(groups[2].nearest, 0.0);
    }

    void stopped()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(grouped({{"where is my parcel", 1}}, stop.get_token()).empty());
    }

    // Every text stands in one group, whatever there is, and twice the same.
    void manyTexts()
    {
        std::mt19937 random(5); // the same on every machine
        const char *words[] = {"parcel", "refund", "invoice", "password", "login",  "price",
                               "order",  "cancel", "address", "delivery", "weight", "return"};
        Texts texts;
        for (int i = 0; i < 20'000; ++i) {
            std::string text;
            for (unsigned n = 2 + random() % 5; n > 0; --n)
                text += std::string(words[random() % std::size(words)]) + (random() % 3 ? " " : "s ");
            texts.emplace_back(text + std::to_string(random() % 4'000), 1 + int(random() % 9));
        }
        const auto groups = grouped(texts);
        std::vector<int> seen(texts.size(), 0);
        int64_t before = INT64_MAX;
        for (const LikenessGroup &group : groups) {
            int64_t asked = 0;
            for (const uint32_t member : group.members) {
                ++seen[member];
                asked += texts[member].second;
            }
            QVERIFY(asked <= before);
            before = asked;
        }
        QCOMPARE(std::count(seen.begin(), seen.end(), 1), qsizetype(texts.size()));
        QVERIFY(groups.size() < texts.size() / 2);
        QCOMPARE(members(grouped(texts)), members(groups));
    }

    void languages()
    {
        LanguageGuess english, german, none;
        for (const char *word : {"where", "is", "the", "parcel", "that", "i", "ordered"})
            english.add(word);
        for (const char *word : {"wo", "ist", "das", "paket", "ich", "habe", "bestellt"})
            german.add(word);
        for (const char *word : {"paczka", "gdzie", "jest", "moja"})
            none.add(word);
        QCOMPARE(english.language(), TextLanguage::English);
        QCOMPARE(german.language(), TextLanguage::German);
        QCOMPARE(none.language(), TextLanguage::Unknown);
        QCOMPARE(LanguageGuess().language(), TextLanguage::Unknown);
        QVERIFY(!stemmerOf(TextLanguage::Unknown));
    }
};

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
