// Column segments: what is written comes back, damage never does.
#include "models/store/columns.h"

#include <QTest>

#include <cstring>
#include <random>

using namespace parlance;

namespace {

template <typename T>
void setValues(FactBlock &block, FactColumn column, const std::vector<T> &values)
{
    QCOMPARE(int(sizeof(T)), factWidth(column));
    auto &bytes = block.data[int(column)].bytes;
    bytes.resize(values.size() * sizeof(T));
    std::memcpy(bytes.data(), values.data(), bytes.size());
}

template <typename T>
std::vector<T> values(const FactBlock &block, FactColumn column)
{
    const auto &data = block.data[int(column)];
    std::vector<T> all(block.rows, T(factNull(column)));
    if (data.constant)
        std::fill(all.begin(), all.end(), *reinterpret_cast<const T *>(data.bytes.data()));
    else if (!data.bytes.empty())
        std::memcpy(all.data(), data.bytes.data(), data.bytes.size());
    return all;
}

FactBlock sample()
{
    FactBlock block;
    block.rows = 6;
    block.conversations = {3, 7, 9};
    setValues<uint32_t>(block, FactColumn::TimeS, {1, 2, 3, 4, 5, 6});
    setValues<uint16_t>(block, FactColumn::Bot, {4, 4, 4, 4, 4, 4});
    setValues<int64_t>(block, FactColumn::Cost, {nullNano, 0, -5, 7, 8, INT64_MAX});
    setValues<uint16_t>(block, FactColumn::Intent, {0, 0, 0, 0, 0, 0});
    return block;
}

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        const auto blob = encodeSegment(sample());
        const auto read = decodeSegment(blob, allFactColumns());
        QVERIFY(read);
        QCOMPARE(read->rows, 6u);
        QCOMPARE(read->conversations, (std::vector<uint32_t>{3, 7, 9}));
        QCOMPARE(values<uint32_t>(*read, FactColumn::TimeS), (std::vector<uint32_t>{1, 2, 3, 4, 5, 6}));
        QVERIFY(read->data[int(FactColumn::Bot)].constant);
        QCOMPARE(values<uint16_t>(*read, FactColumn::Bot), std::vector<uint16_t>(6, 4));
        QCOMPARE(values<int64_t>(*read, FactColumn::Cost), (std::vector<int64_t>{nullNano, 0, -5, 7, 8, INT64_MAX}));
        QVERIFY(read->data[int(FactColumn::Intent)].bytes.empty());
        QVERIFY(read->data[int(FactColumn::User)].bytes.empty());
    }

    void onlyWantedColumns()
    {
        const auto blob = encodeSegment(sample());
        const FactColumn wanted[] = {FactColumn::Cost};
        const auto read = decodeSegment(blob, wanted);
        QVERIFY(read);
        QVERIFY(read->data[int(FactColumn::TimeS)].bytes.empty());
        QCOMPARE(read->data[int(FactColumn::Cost)].bytes.size(), size_t(48));
    }

    void runsAreSmallAndEqual()
    {
        FactBlock block;
        block.rows = 60'000;
        std::vector<uint32_t> conversation;
        std::vector<uint16_t> model;
        std::vector<int64_t> cost;
        std::mt19937 random(1);
        while (conversation.size() < block.rows) {
            const size_t length = 1 + random() % 40;
            for (size_t i = 0; i < length && conversation.size() < block.rows; ++i) {
                conversation.push_back(uint32_t(1 + cost.size() / 12));
                model.push_back(uint16_t(length % 3));
                cost.push_back(int64_t(length));
            }
        }
        setValues(block, FactColumn::Conversation, conversation);
        setValues(block, FactColumn::Model, model);
        setValues(block, FactColumn::Cost, cost);
        const auto blob = encodeSegment(block);
        QVERIFY2(blob.size() < 60'000 * 4, "runs must be shorter than values");
        const auto read = decodeSegment(blob, allFactColumns());
        QVERIFY(read);
        QCOMPARE(values<uint32_t>(*read, FactColumn::Conversation), conversation);
        QCOMPARE(values<uint16_t>(*read, FactColumn::Model), model);
        QCOMPARE(values<int64_t>(*read, FactColumn::Cost), cost);
    }

    void noRows()
    {
        FactBlock block;
        block.conversations = {12};
        const auto read = decodeSegment(encodeSegment(block), allFactColumns());
        QVERIFY(read);
        QCOMPARE(read->rows, 0u);
        QCOMPARE(read->conversations, std::vector<uint32_t>{12});
    }

    void everyDamagedByteIsFound()
    {
        const auto blob = encodeSegment(sample());
        for (size_t i = 0; i < blob.size(); ++i) {
            auto damaged = blob;
            damaged[i] ^= std::byte(1 << (i % 8));
            const auto read = decodeSegment(damaged, allFactColumns());
            QVERIFY2(!read, qPrintable(QString::number(i)));
            QCOMPARE(read.error().category, ErrorCategory::Workspace);
        }
        for (size_t size = 0; size < blob.size(); ++size)
            QVERIFY(!decodeSegment(std::span(blob).first(size), allFactColumns()));
    }

    // Column numbers and widths stand in files.
    void numbersAreForEver()
    {
        QCOMPARE(int(FactColumn::Tools), 38);
        QCOMPARE(int(FactColumn::LookUp), 39);
        QCOMPARE(int(FactColumn::FeedbackCategory), 18);
        int bytes = 0;
        for (FactColumn column : allFactColumns())
            bytes += factWidth(column);
        QCOMPARE(bytes, 114);
        const auto blob = encodeSegment(sample());
        uint64_t sum = 0;
        std::memcpy(&sum, blob.data() + blob.size() - 8, 8);
        QCOMPARE(QString::number(sum, 16), QStringLiteral("fff5106615dc4b17"));
    }
};

QTEST_APPLESS_MAIN(TestColumns)
#include "tst_columns.moc"
