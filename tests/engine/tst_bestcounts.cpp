// The ranking of very many groups, against a plain count of the same rows.
#include "models/engine/bestcounts.h"
#include "models/engine/scan.h"

#include <QTest>

#include <map>
#include <random>

using namespace parlance;

namespace {

constexpr uint32_t members = 100'000; // too many for the kernel of few groups
constexpr uint32_t rowCount = 400'000;
constexpr uint32_t mostAsked = 99'999, oftenAsked = 4'711;

struct Row
{
    uint32_t question, flags;
};

// Rows of no member in between, some facts that are no messages, and two questions that are asked very often.
std::vector<Row> makeRows(bool answersHaveQuestions)
{
    std::mt19937 random(11);
    const auto below = [&random](uint32_t n) { return uint32_t(random() % n); };
    std::vector<Row> rows;
    for (uint32_t i = 0; i < rowCount; ++i) {
        const uint32_t chance = below(100);
        if (chance < (answersHaveQuestions ? 45 : 47))
            rows.push_back({0, FactFlags::kindAssistant});
        else if (chance < 48)
            rows.push_back({1 + below(members), FactFlags::kindCostOnly});
        else if (chance < 50)
            rows.push_back({1 + below(members), answersHaveQuestions ? FactFlags::kindAssistant : FactFlags::kindTool});
        else
            rows.push_back({chance < 55   ? mostAsked
                            : chance < 57 ? oftenAsked
                                          : 1 + below(members),
                            FactFlags::kindUser | (below(10) == 0 ? FactFlags::missed : 0)});
    }
    rows.push_back({members, FactFlags::kindUser}); // the largest code is there
    const auto isAnswer = [](const Row &row) { return partOf(row.flags) == FactPart::Answers; };
    std::stable_partition(rows.begin(), rows.end(), isAnswer);
    return rows;
}

class MadeUp final : public BlockSource
{
public:
    explicit MadeUp(const std::vector<Row> &rows)
    {
        m_block.conversations = {1};
        m_block.rows = uint32_t(rows.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            put(FactColumn::TimeS, uint32_t(1'700'000'000 + i));
            put(FactColumn::Conversation, uint32_t(1));
            put(FactColumn::Flags, rows[i].flags);
            put(FactColumn::Question, rows[i].question);
        }
    }
    Result<std::vector<uint32_t>> segments() override { return std::vector<uint32_t>{1}; }
    Result<FactBlock> block(uint32_t, std::span<const FactColumn>) override { return m_block; }

private:
    void put(FactColumn column, uint32_t value)
    {
        auto &bytes = m_block.data[int(column)].bytes;
        const auto *from = reinterpret_cast<const std::byte *>(&value);
        bytes.insert(bytes.end(), from, from + sizeof value);
    }
    FactBlock m_block;
};

using Counts = std::map<uint32_t, int64_t>; // by question, of the groups that exist

} // namespace

class BestCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPlainCounts_data()
    {
        QTest::addColumn<AtomKind>("atom");
        QTest::addColumn<bool>("filtered");
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("threads");
        QTest::addColumn<bool>("answersHaveQuestions"); // without, that part of the rows is passed over
        for (const bool answersHave : {true, false}) {
            for (const auto &[name, atom] :
                 {std::pair("queries", AtomKind::Queries), std::pair("messages", AtomKind::Messages),
                  std::pair("missed", AtomKind::Missed),
                  std::pair("errors, of which there are none", AtomKind::Errors)})
                addRows(name, atom, answersHave);
        }
    }
    void agreesWithPlainCounts()
    {
        QFETCH(AtomKind, atom);
        QFETCH(bool, filtered);
        QFETCH(int, limit);
        QFETCH(int, threads);
        QFETCH(bool, answersHaveQuestions);
        take(answersHaveQuestions);
        const Selection selection = rowsOf(filtered);
        const Counts expected = plainCounts(atom, selection);
        const Cells cells = ranked(atom, selection, size_t(limit), threads);

        Counts found;
        for (size_t cell = 0; cell < cells.count; ++cell)
            found.emplace(cells.codes[cell], cells.atoms[0][cell]);
        QCOMPARE(found.size(), cells.count); // none twice
        QCOMPARE(cells.count + cells.leftOut, expected.size());
        for (const auto &[question, count] : found) {
            QVERIFY(expected.contains(question));
            QCOMPARE(count, expected.at(question));
        }
        // None that was left out would have come in.
        std::vector<int64_t> sorted;
        for (const auto &[question, count] : expected)
            sorted.push_back(count);
        std::ranges::sort(sorted, std::greater<>());
        const int64_t last = sorted[std::min(sorted.size(), size_t(limit)) - 1];
        for (const auto &[question, count] : expected)
            QVERIFY(count < last || found.contains(question));
    }

    void takesOnlyWhatItCan()
    {
        take(true);
        const Selection all = rowsOf(false);
        AtomList one, two;
        one.add(AtomKind::Queries);
        two.add(AtomKind::Queries);
        two.add(AtomKind::Cost);
        ScanRequest request = requestOf(all, one, {AtomKind::Queries, true, 50});
        QVERIFY(countsBest(request));
        request.best->descending = false;
        QVERIFY(!countsBest(request));
        request.best.reset();
        QVERIFY(!countsBest(request));
        QVERIFY(!countsBest(requestOf(all, two, {AtomKind::Queries, true, 50})));
    }

private:
    static void addRows(const char *name, AtomKind atom, bool answersHaveQuestions)
    {
        for (const int threads : {1, 4}) {
            for (const int limit : {1, 50, 3000}) {
                for (const bool filtered : {false, true})
                    QTest::addRow("%s%s, %d threads, %d, %s", name, answersHaveQuestions ? "" : " of users alone",
                                  threads, limit, filtered ? "filtered" : "all")
                        << atom << filtered << limit << threads << answersHaveQuestions;
            }
        }
    }
    void take(bool answersHaveQuestions)
    {
        if (m_table && m_table->column(FactColumn::Question).has(FactPart::Answers) == answersHaveQuestions)
            return;
        m_rows = makeRows(answersHaveQuestions);
        MadeUp source(m_rows);
        auto table = FactTable::load(source, {});
        QVERIFY(table);
        m_table = *table;
        QVERIFY(m_table->require(std::array{FactColumn::Flags, FactColumn::Question}, source, {}));
        QCOMPARE(m_table->column(FactColumn::Question).has(FactPart::Answers), answersHaveQuestions);
    }
    [[nodiscard]] Selection rowsOf(bool filtered) const
    {
        const std::array ranges{m_table->rowsOf(FactPart::Answers), m_table->rowsOf(FactPart::Others)};
        if (!filtered)
            return Selection(ranges);
        std::vector<uint64_t> bits(m_table->rows() / 64 + 1);
        for (uint32_t row = 0; row < m_table->rows(); row += 1 + row % 3)
            bits[row / 64] |= uint64_t(1) << (row % 64);
        return {ranges, std::move(bits)};
    }
    [[nodiscard]] ScanRequest requestOf(const Selection &selection, const AtomList &atoms, const BestCells &best) const
    {
        ScanRequest request;
        request.facts = m_table.get();
        request.selection = &selection;
        request.atoms = &atoms;
        request.best = best;
        request.messagesMakeCells = true;
        request.context.facts = m_table.get();
        ScanGrouping grouping;
        grouping.source.kind = CodeSource::Kind::Column;
        grouping.source.facts = m_table.get();
        grouping.source.column = &m_table->column(FactColumn::Question);
        grouping.source.size = grouping.source.column->maxCode + 1;
        request.groupings.push_back(std::move(grouping));
        return request;
    }
    [[nodiscard]] Cells ranked(AtomKind atom, const Selection &selection, size_t limit, int threads) const
    {
        AtomList atoms;
        atoms.add(atom);
        const ScanRequest request = requestOf(selection, atoms, {atom, true, limit});
        Workers workers(threads);
        auto cells = scan(request, workers);
        if (!countsBest(request) || !cells)
            qFatal("the request is not what this test is about");
        return std::move(*cells);
    }
    // Rows keep their order: they are made in order of time, answers first.
    [[nodiscard]] Counts plainCounts(AtomKind atom, const Selection &selection) const
    {
        Counts counts;
        for (uint32_t i = 0; i < m_rows.size(); ++i) {
            if (!selection.isAll() && (selection.bits()[i / 64] >> i % 64 & 1) == 0)
                continue;
            const Row &row = m_rows[i];
            const uint32_t kind = row.flags & FactFlags::kindMask;
            if (kind == FactFlags::kindCostOnly)
                continue;
            const bool asked = kind == FactFlags::kindUser;
            counts[row.question] += atom == AtomKind::Messages  ? kind <= FactFlags::kindAssistant
                                    : atom == AtomKind::Queries ? asked
                                    : atom == AtomKind::Missed  ? asked && (row.flags & FactFlags::missed)
                                                                : 0;
        }
        return counts;
    }

    std::vector<Row> m_rows;
    std::shared_ptr<FactTable> m_table;
};

QTEST_GUILESS_MAIN(BestCountsTest)
#include "tst_bestcounts.moc"
