// Long lists in pages: what is loaded, what is known of the count, what happens when a page fails.
#include "models/items/pagedmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace parlance;

namespace {

struct List
{
    qint64 rows = 0;
    bool tellsTotal = false;
    std::shared_ptr<std::vector<qint64>> asked = std::make_shared<std::vector<qint64>>();
    std::shared_ptr<bool> broken = std::make_shared<bool>(false);

    RowFetch fetch() const
    {
        return [*this](qint64 first, int count, std::stop_token) -> Result<RowPage> {
            asked->push_back(first);
            if (*broken)
                return fail(ErrorCategory::Workspace, QStringLiteral("locked"));
            auto table = std::make_shared<Table>();
            Column column;
            column.key = QStringLiteral("n");
            for (qint64 row = first; row < std::min(rows, first + count); ++row) {
                column.integers.push_back(row);
                column.nulls.push_back(false);
                ++table->rows;
            }
            table->columns.push_back(column);
            return RowPage{table, tellsTotal ? std::optional(rows) : std::nullopt};
        };
    }
};

} // namespace

class TestPagedModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<Background> m_worker;
    std::unique_ptr<PagedModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void open(const List &list)
    {
        m_model->setSource(list.fetch(), {{.key = QStringLiteral("n"), .label = QStringLiteral("Number")}},
                           NumberStyle{}, TimeZone());
    }
    QString text(int row) { return m_model->index(row, 0).data().toString(); }

private Q_SLOTS:
    void init()
    {
        m_worker = std::make_unique<Background>(Background::Mode::Inline);
        m_model = std::make_unique<PagedModel>(m_worker.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_worker.reset();
    }

    void aShortListIsCompleteAtOnce()
    {
        open({.rows = 3});
        QCOMPARE(m_model->count(), PagedModel::Count::Complete);
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(text(2), QStringLiteral("2"));
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Number"));
    }

    void anEmptyListIsComplete()
    {
        open({.rows = 0});
        QCOMPARE(m_model->count(), PagedModel::Count::Complete);
        QCOMPARE(m_model->rowCount(), 0);
    }

    // The tester fetches more by itself, so it has to leave the two tests that count how a list grows.
    void withoutATotalItGrowsAsItIsRead()
    {
        m_tester.reset();
        open({.rows = 600});
        QCOMPARE(m_model->count(), PagedModel::Count::Partial);
        QCOMPARE(m_model->rowCount(), 256);
        m_model->fetchMore({});
        QCOMPARE(m_model->rowCount(), 512);
        m_model->fetchMore({});
        QCOMPARE(m_model->rowCount(), 600);
        QCOMPARE(m_model->count(), PagedModel::Count::Complete);
    }

    void growsUnderTheTester()
    {
        open({.rows = 600});
        while (m_model->canFetchMore({}))
            m_model->fetchMore({});
        QCOMPARE(m_model->rowCount(), 600);
    }

    void exactlyFullPagesEndToo()
    {
        m_tester.reset();
        open({.rows = 512});
        m_model->fetchMore({});
        m_model->fetchMore({});
        QCOMPARE(m_model->rowCount(), 512);
        QCOMPARE(m_model->count(), PagedModel::Count::Complete);
    }

    void withATotalOnlyWhatIsSeenIsRead()
    {
        const List list{.rows = 20'000, .tellsTotal = true};
        open(list);
        QCOMPARE(m_model->rowCount(), 20'000);
        QCOMPARE(text(10'000), QStringLiteral("…"));
        QVERIFY(!m_model->isLoaded(10'000));
        m_model->ensure(9'990, 10'020);
        QCOMPARE(text(10'000), QStringLiteral("10,000"));
        QCOMPARE(list.asked->size(), size_t(2)); // the first page, and the one in sight
    }

    void forgetsWhatWasSeenLongAgo()
    {
        const List list{.rows = 20'000, .tellsTotal = true};
        open(list);
        for (int page = 1; page <= PagedModel::keptPages; ++page)
            m_model->ensure(page * 256, page * 256);
        QVERIFY(!m_model->isLoaded(0));
        QCOMPARE(text(0), QStringLiteral("…"));
        m_model->ensure(0, 0);
        QCOMPARE(text(0), QStringLiteral("0"));
    }

    void aFailedPageLeavesTheOthers()
    {
        const List list{.rows = 1000, .tellsTotal = true};
        open(list);
        QSignalSpy failed(m_model.get(), &PagedModel::failed);
        *list.broken = true;
        m_model->ensure(300, 310);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(m_model->error()->text, QStringLiteral("locked"));
        QCOMPARE(text(0), QStringLiteral("0"));
        *list.broken = false;
        m_model->ensure(300, 310);
        QVERIFY(!m_model->error());
        QCOMPARE(text(300), QStringLiteral("300"));
    }

    void worksOnAThread()
    {
        Background thread(Background::Mode::Threaded);
        PagedModel model(&thread);
        List list{.rows = 600};
        model.setSource(list.fetch(), {{.key = QStringLiteral("n"), .label = {}}}, NumberStyle{}, TimeZone());
        QCOMPARE(model.count(), PagedModel::Count::Unknown);
        QTRY_COMPARE(model.rowCount(), 256);
    }
};

QTEST_GUILESS_MAIN(TestPagedModel)
#include "tst_pagedmodel.moc"
