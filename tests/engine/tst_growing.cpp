// Questions while an import runs: the engine carries columns from version to version, and segments come and go.
#include "models/engine/engine.h"
#include "models/engine/facts.h"
#include "models/store/importsession.h"
#include "tests/engine/randomqueries.h"
#include "tests/engine/randomworkspace.h"
#include "tests/engine/tabletext.h"
#include "tests/support/textrecords.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <map>
#include <numeric>
#include <set>
#include <thread>

using namespace parlance;

namespace {

constexpr UtcMs now = 1'735'732'800'000; // 2025-01-01T12:00Z
constexpr qint64 firstS = 1'717'200'000; // 2024-06-01T00:00Z
constexpr int perFile = 8;               // conversations, one a day, two messages each

Query queryOf(const char *json)
{
    const auto query = queryFromJson(QJsonDocument::fromJson(json).object());
    if (!query)
        qFatal("%s", qPrintable(toString(query.error())));
    return *query;
}

// The conversations of a file; `round` > 0: the same ones again, with a message more.
QByteArray fileText(int file, int round = 0)
{
    QByteArray text;
    for (int i = 0; i < perFile; ++i) {
        const qint64 at = firstS + i * 86'400 + file * 60;
        text +=
            QStringLiteral("conversation f%1c%2 user=u%2 bot=b1 at=%3 rank=1\n"
                           "  user m1 @%3 \"Hello\"\n  assistant m2 <m1 @%4 model=claude-v3-haiku cost=0.5 \"Yes\"\n")
                .arg(file)
                .arg(i)
                .arg(at + round)
                .arg(at + round + 2)
                .toUtf8();
        for (int r = 0; r < round; ++r)
            text += QStringLiteral("  user more%1 <m2 @%2 \"And?\"\n").arg(r).arg(at + 10 + r).toUtf8();
    }
    return text;
}

class Import
{
public:
    explicit Import(Store &store)
    {
        auto session = ImportSession::begin(store, QStringLiteral("Running"), QStringLiteral("bedrock-chat"),
                                            QStringLiteral("default"), QStringLiteral("here"));
        if (!session)
            qFatal("%s", qPrintable(toString(session.error())));
        m_session = std::move(*session);
    }
    void file(const QByteArray &text)
    {
        ++m_files;
        auto sink = m_session->beginFile({QStringLiteral("f%1").arg(m_files), text.size(), m_files, {}}, {});
        if (!sink || !test::pushText(**sink, text) || !(*sink)->commit())
            qFatal("the import failed");
    }
    void finish()
    {
        if (!m_session->finish({}))
            qFatal("the import did not finish");
    }

private:
    std::unique_ptr<ImportSession> m_session;
    int m_files = 0;
};

// Segments in memory that note which of them are read.
class Segments final : public BlockSource
{
public:
    struct Row
    {
        uint32_t conversation, time;
    };
    std::set<uint32_t> read;

    void add(uint32_t id, const std::vector<Row> &rows)
    {
        FactBlock block;
        block.rows = uint32_t(rows.size());
        for (const Row &row : rows) {
            block.conversations.push_back(row.conversation);
            put(block, FactColumn::Conversation, row.conversation);
            put(block, FactColumn::TimeS, row.time);
            put(block, FactColumn::User, id == 3 ? 70'000 + row.conversation : row.conversation % 3);
            put(block, FactColumn::Bot, uint16_t(7));
            put(block, FactColumn::Flags, row.time % 2 ? FactFlags::kindAssistant : FactFlags::kindUser);
        }
        m_blocks[id] = std::move(block);
    }
    void remove(uint32_t id) { m_blocks.erase(id); }

    Result<std::vector<uint32_t>> segments() override
    {
        std::vector<uint32_t> ids;
        for (const auto &[id, block] : m_blocks)
            ids.push_back(id);
        return ids;
    }
    Result<FactBlock> block(uint32_t id, std::span<const FactColumn>) override
    {
        read.insert(id);
        return m_blocks.at(id);
    }

    static QStringList valuesOf(const FactTable &table)
    {
        QStringList rows;
        for (uint32_t row = 0; row < table.rows(); ++row) {
            QStringList values{QString::number(table.slotOfRow(row)),
                               QString::number(table.slice(Slice::FlagsLow).at(row))};
            for (const FactColumn c : {FactColumn::Conversation, FactColumn::TimeS, FactColumn::User})
                values << QString::number(table.column(c).at(row));
            rows << values.join(QLatin1Char(' '));
        }
        return rows << QString::number(table.column(FactColumn::User).maxCode);
    }
    QStringList valuesOfFresh(std::span<const FactColumn> columns)
    {
        const auto table = FactTable::load(*this, {});
        if (!table || !(*table)->require(columns, *this, {}))
            qFatal("no columns");
        return valuesOf(**table);
    }

private:
    template <typename T>
    static void put(FactBlock &block, FactColumn column, T value)
    {
        auto &bytes = block.data[int(column)].bytes;
        const auto *from = reinterpret_cast<const std::byte *>(&value);
        bytes.insert(bytes.end(), from, from + sizeof value);
    }
    std::map<uint32_t, FactBlock> m_blocks;
};

} // namespace

class TestGrowing : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

    void newStore(const char *name)
    {
        auto store = Store::open(m_folder.filePath(QLatin1String(name) + QStringLiteral(".parlance")),
                                 Store::Mode::OpenOrCreate);
        if (!store)
            qFatal("%s", qPrintable(toString(store.error())));
        m_store = std::move(*store);
    }

private Q_SLOTS:
    // An engine that has seen every version says the same as one that loads the newest.
    void columnsCarriedAreColumnsLoaded();
    void onlyNewSegmentsAreRead();
    void finishingAnImportDoesNotMixSegments();
    void whileAnImportRuns();
};

void TestGrowing::columnsCarriedAreColumnsLoaded()
{
    newStore("carried");
    Engine carrying(*m_store);
    RandomQueries queries(77);
    int versions = 0;
    QString differs;
    const auto compare = [&] {
        ++versions;
        for (int i = 0; i < 8 && differs.isEmpty(); ++i) {
            const Query query = queries.next();
            const RunContext context{now, *TimeZone::fromIana(queries.zone()), {}, Plan::Columns};
            Engine fresh(*m_store);
            const auto is = carrying.run(query, context), wanted = fresh.run(query, context);
            if (!is || !wanted)
                differs = !is ? toString(is.error()) : toString(wanted.error());
            else
                differs = difference(**is, **wanted);
            if (!differs.isEmpty())
                differs = QStringLiteral("version %1, query %2: %3\n%4")
                              .arg(versions)
                              .arg(i)
                              .arg(differs, QString::fromUtf8(QJsonDocument(toJson(query)).toJson()));
        }
    };
    QVERIFY(fillRandomly(*m_store, 5, compare));
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
    QCOMPARE(versions, 12);
}

void TestGrowing::onlyNewSegmentsAreRead()
{
    Segments source;
    source.add(1, {{10, 100}, {10, 5000}, {11, 950}});
    source.add(2, {{12, 70'000}, {12, 70'001}});
    const std::array columns{FactColumn::Conversation, FactColumn::TimeS, FactColumn::User, FactColumn::Flags};
    const auto first = FactTable::load(source, {});
    QVERIFY(first);
    QVERIFY((*first)->require(columns, source, {}));
    QCOMPARE(FactTable::load(source, {}, *first)->get(), first->get()); // nothing new: the same

    // New conversations, before, between and after what is there.
    source.add(3, {{13, 50}, {14, 5000}, {14, 400'000}});
    source.read.clear();
    const auto second = FactTable::load(source, {}, *first);
    QVERIFY(second);
    QCOMPARE(source.read, std::set<uint32_t>{3});
    QCOMPARE(source.valuesOf(**second), source.valuesOfFresh(columns));

    // A conversation that was there already: its rows are replaced, the first slot loses all its rows.
    source.add(4, {{13, 60'000}, {10, 5001}, {15, 1}});
    source.add(5, {{15, 2}, {11, 90'000}});
    source.read.clear();
    const auto third = FactTable::load(source, {}, *second);
    QVERIFY(third);
    QCOMPARE(source.read, (std::set<uint32_t>{4, 5}));
    QCOMPARE(source.valuesOf(**third), source.valuesOfFresh(columns));
    QVERIFY((*third)->require(std::array{FactColumn::Bot}, source, {})); // a column that the earlier one did not have
    QCOMPARE((*third)->column(FactColumn::Bot).at(0), int64_t(7));

    source.remove(2); // as after compaction: from the beginning, and without the columns
    const auto fourth = FactTable::load(source, {}, *third);
    QVERIFY(fourth);
    QVERIFY(!(*fourth)->has(FactColumn::User));
    QVERIFY((*fourth)->require(columns, source, {}));
    QCOMPARE(source.valuesOf(**fourth), source.valuesOfFresh(columns));
}

// The end of an import makes few segments out of many. What was loaded before must not be filled up from those.
void TestGrowing::finishingAnImportDoesNotMixSegments()
{
    newStore("finish");
    Engine engine(*m_store);
    const RunContext context{now, TimeZone(), {}, Plan::Columns};
    constexpr int files = 20;
    Import import(*m_store);
    for (int file = 0; file < files; ++file)
        import.file(fileText(file));
    import.file(fileText(3, 1));
    QVERIFY(engine.run(queryOf(R"({"version":1,"measures":["cost"]})"), context));
    import.finish();
    const auto extent = engine.extent(context);
    QVERIFY(extent);
    QVERIFY(*extent);
    QCOMPARE(*(*extent)->from, firstS * 1000);
    QCOMPARE(*(*extent)->to, (firstS + (perFile - 1) * 86'400 + (files - 1) * 60 + 2) * 1000);
    const auto users = engine.run(queryOf(R"({"version":1,"measures":["messages"],"by":["user"],"limit":3})"), context);
    QVERIFY(users);
    QCOMPARE((*users)->columns[1].integers, (std::vector<qint64>{2 * files + 1, 2 * files + 1, 2 * files + 1}));
}

void TestGrowing::whileAnImportRuns()
{
    newStore("running");
    constexpr int files = 60;
    {
        Import first(*m_store);
        first.file(fileText(0));
        first.finish();
    }
    Engine engine(*m_store);
    std::atomic<bool> done = false;
    std::thread importing([&] {
        Import import(*m_store);
        for (int file = 1; file < files; ++file) {
            import.file(fileText(file));
            if (file % 7 == 0)
                import.file(fileText(file - 3, 1));
        }
        import.finish();
        done = true;
    });
    // Several askers, each with other columns; all they see must be of one version.
    std::vector<std::thread> askers;
    std::array<QString, 3> problems;
    for (size_t asker = 0; asker < problems.size(); ++asker) {
        askers.emplace_back([&, asker] {
            const RunContext context{now, TimeZone(), {}, Plan::Columns};
            const std::array queries{queryOf(R"({"version":1,"measures":["messages","users"],"by":["day"]})"),
                                     queryOf(R"({"version":1,"measures":["messages","cost"],"by":["user"]})"),
                                     queryOf(R"({"version":1,"measures":["messages","bots"],"by":["model"]})")};
            double last = 0;
            do {
                const auto extent = engine.extent(context);
                const auto table = engine.run(queries[asker], context);
                if (!extent || !table) {
                    problems[asker] = !extent ? toString(extent.error()) : toString(table.error());
                    return;
                }
                if (!*extent || *(*extent)->from != firstS * 1000)
                    problems[asker] = QStringLiteral("the data begins elsewhere");
                const auto &messages = (*table)->columns[1].integers;
                const double sum = double(std::accumulate(messages.begin(), messages.end(), qint64(0)));
                if (sum != (*table)->totals[1] || sum < last)
                    problems[asker] = QStringLiteral("%1 messages, %2 in all, %3 before")
                                          .arg(sum)
                                          .arg(*(*table)->totals[1])
                                          .arg(last);
                last = sum;
            } while (!done && problems[asker].isEmpty());
        });
    }
    importing.join();
    for (std::thread &asker : askers)
        asker.join();
    for (const QString &problem : problems)
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const auto table = engine.run(queryOf(R"({"version":1,"measures":["messages"]})"), {now, TimeZone(), {}});
    QVERIFY(table);
    QCOMPARE((*table)->columns[0].integers.front(), files * perFile * 2 + (files - 1) / 7 * perFile);
}

QTEST_GUILESS_MAIN(TestGrowing)
#include "tst_growing.moc"
