// Ids by hash: every one is found again, none that is not there, and the memory is what the dictionaries count on.
#include "models/store/hash.h"
#include "models/store/keymap.h"

#include <QTest>

using namespace parlance;

namespace {

uint64_t hashOf(uint64_t number)
{
    return hashMix(0, number);
}

// Numbers 1 to count, each by its hash.
KeyMap filled(uint32_t count)
{
    KeyMap map;
    for (uint32_t i = 1; i <= count; ++i)
        map.insert(hashOf(i), i);
    return map;
}

bool holdsAll(const KeyMap &map, uint32_t count)
{
    for (uint32_t i = 1; i <= count; ++i)
        if (map.find(hashOf(i)) != i)
            return false;
    return true;
}

} // namespace

class TestKeyMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty()
    {
        const KeyMap map;
        QCOMPARE(map.find(7), 0u);
        QCOMPARE(map.size(), size_t(0));
        QCOMPARE(map.bytes(), size_t(0));
    }

    void findsWhatIsThereAndNothingElse()
    {
        constexpr uint32_t count = 60'000;
        const KeyMap map = filled(count);
        QCOMPARE(map.size(), size_t(count));
        QVERIFY(holdsAll(map, count));
        for (uint32_t i = count + 1; i <= 2 * count; ++i)
            QCOMPARE(map.find(hashOf(i)), 0u);
    }

    void replaces()
    {
        KeyMap map = filled(1'000);
        map.insert(hashOf(17), 4'000'000'000u);
        QCOMPARE(map.find(hashOf(17)), 4'000'000'000u);
        QCOMPARE(map.size(), size_t(1'000));
    }

    void insertsOnce()
    {
        KeyMap map = filled(1'000);
        QCOMPARE(map.findOrInsert(hashOf(17), 2'000), 17u);
        QCOMPARE(map.findOrInsert(hashOf(1'001), 2'000), 2'000u);
        QCOMPARE(map.find(hashOf(1'001)), 2'000u);
        QCOMPARE(map.size(), size_t(1'001));
    }

    // The hash 0 is as good as any other; hashes that share their part and their place are all kept.
    void hardHashes()
    {
        KeyMap map;
        map.insert(0, 5);
        QCOMPARE(map.find(0), 5u);
        for (uint32_t i = 1; i <= 5'000; ++i)
            map.insert(~uint64_t(0) - i, i);
        for (uint32_t i = 1; i <= 5'000; ++i)
            QCOMPARE(map.find(~uint64_t(0) - i), i);
        QCOMPARE(map.find(0), 5u);
        QCOMPARE(map.size(), size_t(5'001));
    }

    void reserved()
    {
        constexpr uint32_t count = 100'000;
        KeyMap map;
        map.reserve(count);
        const size_t bytes = map.bytes();
        for (uint32_t i = 1; i <= count; ++i)
            map.insert(hashOf(i), i);
        QCOMPARE(map.bytes(), bytes); // nothing was moved
        QVERIFY(holdsAll(map, count));
    }

    void movedAway()
    {
        KeyMap map = filled(100);
        const KeyMap other = std::move(map);
        QVERIFY(holdsAll(other, 100));
    }

    void memory()
    {
        KeyMap map;
        for (uint32_t i = 1; i <= 1'000'000; ++i) {
            map.insert(hashOf(i), i);
            if (i >= 50'000 && i % 50'000 == 0)
                QVERIFY2(map.bytes() <= size_t(i) * 20, qPrintable(QString::number(i)));
        }
    }
};

QTEST_APPLESS_MAIN(TestKeyMap)
#include "tst_keymap.moc"
