// The page of reports by its widgets: what is chosen, changed, undone, kept and removed.
#include "tests/views/fakes.h"
#include "views/pages/reportspage.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace parlance;

namespace {

class TwoSheets : public ReportSheets
{
public:
    [[nodiscard]] int count() const override { return 2; }
    [[nodiscard]] QSizeF size() const override { return {930, 1315}; }
    void paint(QPainter &painter, int sheet) const override
    {
        painter.fillRect(QRectF(0, 0, 930, 1315), sheet == 0 ? Qt::white : Qt::lightGray);
    }
    Result<QStringList> save(const QString &path) const override { return QStringList{path}; }
};

// A workspace that answers at once.
struct FakeReports
{
    std::vector<Report> own;
    std::vector<Report> laidOut;
    std::vector<PageFilter> filters;
    bool fails = false;

    ReportAccess access()
    {
        ReportAccess out;
        out.list = [this](QObject *, ReportAccess::Done<std::vector<Report>> done) { done(own); };
        out.layOut = [this](const Report &report, const PageFilter &filter, QObject *,
                            ReportAccess::Done<std::shared_ptr<const ReportSheets>> done) {
            laidOut.push_back(report);
            filters.push_back(filter);
            if (fails)
                done(fail(ErrorCategory::Usage, QStringLiteral("no")));
            else
                done(std::shared_ptr<const ReportSheets>(std::make_shared<const TwoSheets>()));
        };
        out.keep = [this](const Report &report, QObject *, ReportAccess::Done<bool> done) {
            std::erase_if(own, [&](const Report &known) { return known.key == report.key; });
            own.push_back(report);
            done(true);
        };
        out.remove = [this](const QString &key, QObject *, ReportAccess::Done<bool> done) {
            std::erase_if(own, [&](const Report &report) { return report.key == key; });
            done(true);
        };
        return out;
    }
};

PageContext context()
{
    PageContext out;
    out.theme = &Theme::light();
    return out;
}

} // namespace

class TestReportsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFirst();
    void choosingSetsThePeriod();
    void blocksAreChanged();
    void faultyBlocksChangeNothing();
    void aFailureIsSaid();
    void changesWaitAsDrafts();
    void nothingIsReplacedUnasked();
    void whatWasTypedIsOfItsBlock();
    void filtersOfReportAndBar();

private:
    template <typename T>
    static T *part(const ReportsPage &page, const char *name)
    {
        return page.findChild<T *>(QLatin1String(name));
    }
};

void TestReportsPage::showsTheFirst()
{
    FakeReports fake;
    ReportsPage page(fake.access(), nullptr, context());
    QCOMPARE(part<QListWidget>(page, "reports.list")->count(), 9);
    QCOMPARE(page.report().key, QStringLiteral("usage"));
    QCOMPARE(part<SheetsView>(page, "reports.sheets")->count(), 2);
    QCOMPARE(part<QListWidget>(page, "reports.blocks")->count(), int(page.report().blocks.size()));
    QVERIFY(!part<Button>(page, "reports.remove")->isEnabled()); // a built-in one
}

void TestReportsPage::choosingSetsThePeriod()
{
    FakeReports fake;
    ReportsPage page(fake.access(), nullptr, context());
    QSignalSpy periods(&page, &ReportsPage::periodRequested);
    page.show(QStringLiteral("weekly"));
    QCOMPARE(page.report().key, QStringLiteral("weekly"));
    QCOMPARE(periods.size(), 1);
    QCOMPARE(periods[0][0].value<Period>().kind, Period::Kind::Previous);
    page.show(QStringLiteral("nothing of the kind"));
    QCOMPARE(page.report().key, QStringLiteral("weekly"));
}

void TestReportsPage::blocksAreChanged()
{
    FakeReports fake;
    ReportsPage page(fake.access(), nullptr, context());
    auto *blocks = part<QListWidget>(page, "reports.blocks");
    const Report before = page.report();
    blocks->setCurrentRow(1);
    part<Button>(page, "reports.up")->click();
    QCOMPARE(page.report().blocks[0].id, before.blocks[1].id);
    QCOMPARE(blocks->currentRow(), 0);
    auto *title = part<QLineEdit>(page, "reports.title");
    title->setText(QStringLiteral("Mine"));
    Q_EMIT title->editingFinished();
    QCOMPARE(page.report().blocks[0].title, QStringLiteral("Mine"));
    part<Button>(page, "reports.drop")->click();
    QCOMPARE(page.report().blocks.size(), before.blocks.size() - 1);
    for (int step = 0; step < 3; ++step)
        page.undo();
    QCOMPARE(page.report(), before);
    QTRY_COMPARE(fake.laidOut.back(), before); // the preview follows
}

void TestReportsPage::faultyBlocksChangeNothing()
{
    FakeReports fake;
    ReportsPage page(fake.access(), nullptr, context());
    const Report before = page.report();
    auto *json = part<QPlainTextEdit>(page, "reports.json");
    QString text = json->toPlainText();
    json->setPlainText(text.replace(QStringLiteral("conversations"), QStringLiteral("convesations")));
    QCOMPARE(page.report(), before);
    QVERIFY(part<Label>(page, "reports.problem")->text().contains(QStringLiteral("conversations")));
    json->setPlainText(QStringLiteral("{"));
    QVERIFY(!part<Label>(page, "reports.problem")->text().isEmpty());
    QCOMPARE(page.report(), before);
}

void TestReportsPage::aFailureIsSaid()
{
    FakeReports fake;
    fake.fails = true;
    ReportsPage page(fake.access(), nullptr, context());
    QCOMPARE(part<SheetsView>(page, "reports.sheets")->count(), 0);
    QVERIFY(!part<Button>(page, "reports.export")->isEnabled());
}

// Looking at another report takes nothing away.
void TestReportsPage::changesWaitAsDrafts()
{
    FakeReports fake;
    ReportsPage page(fake.access(), nullptr, context());
    const Report before = page.report();
    part<Button>(page, "reports.drop")->click();
    const Report changed = page.report();
    QVERIFY(changed != before);
    page.show(QStringLiteral("weekly"));
    auto *list = part<QListWidget>(page, "reports.list");
    QVERIFY(list->item(0)->text() != list->item(4)->text());
    const QString marked = list->item(0)->text();
    page.show(QStringLiteral("usage"));
    QCOMPARE(page.report(), changed);
    page.undo();
    QCOMPARE(page.report(), before);
    page.show(QStringLiteral("weekly"));
    QVERIFY(list->item(0)->text() != marked);
    page.show(QStringLiteral("usage"));
    QCOMPARE(page.report(), before);
}

void TestReportsPage::nothingIsReplacedUnasked()
{
    FakeReports fake;
    ScriptedPrompter prompter;
    ReportsPage page(fake.access(), &prompter, context());
    const auto keep = [&](const char *name) {
        prompter.shown.clear();
        prompter.text = QString::fromLatin1(name);
        part<Button>(page, "reports.keep")->click();
        return prompter.shown.size();
    };
    QCOMPARE(keep("First"), 1);
    part<Button>(page, "reports.drop")->click();
    QCOMPARE(keep("First"), 1); // itself
    const size_t blocks = fake.own.front().blocks.size();
    page.show(QStringLiteral("weekly"));
    QCOMPARE(keep("First"), 2);
    QVERIFY(fake.own.front().blocks.size() != blocks);
    QCOMPARE(fake.own.size(), 1u);
    page.show(QStringLiteral("usage"));
    prompter.accept = false;
    QCOMPARE(keep("First"), 1);
    QCOMPARE(fake.own.size(), 1u);
}

// The field keeps the focus when a block is removed; what is typed then is of the block that stands there now.
void TestReportsPage::whatWasTypedIsOfItsBlock()
{
    FakeReports fake;
    ReportsPage page(fake.access(), nullptr, context());
    page.setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const Report before = page.report();
    auto *json = part<QPlainTextEdit>(page, "reports.json");
    page.activateWindow();
    json->setFocus();
    QTRY_VERIFY(json->hasFocus());
    part<Button>(page, "reports.drop")->click();
    QVERIFY(json->hasFocus());
    QTest::keyClick(json, Qt::Key_Space);
    QCOMPARE(page.report().blocks.size(), before.blocks.size() - 1);
    QCOMPARE(page.report().blocks[0], before.blocks[1]);
    QTest::keyClick(json, Qt::Key_Space); // what is typed stays as it is typed
    QVERIFY(json->toPlainText().startsWith(QStringLiteral("  ")));
}

// A report keeps what it is about; the bar narrows it.
void TestReportsPage::filtersOfReportAndBar()
{
    FakeReports fake;
    Report mine;
    mine.key = mine.title = QStringLiteral("mine");
    mine.filter.where = parseFilter(QStringLiteral("bot = \"b1\""))->where;
    mine.filter.compare = Compare::PreviousYear;
    fake.own = {mine};
    ScriptedPrompter prompter;
    PageContext bare = context();
    bare.filter.compare = Compare::None;
    ReportsPage page(fake.access(), &prompter, bare);
    QCOMPARE(fake.filters.back().compare, page.report().filter.compare);
    QVERIFY(fake.filters.back().compare != Compare::None);
    page.show(mine.key);
    QTRY_COMPARE(fake.filters.back().where, mine.filter.where);
    QCOMPARE(fake.filters.back().compare, Compare::PreviousYear);
    PageContext narrowed = context();
    narrowed.filter.where = parseFilter(QStringLiteral("bot = \"b1\" and model = \"m\""))->where;
    narrowed.filter.compare = Compare::PreviousPeriod;
    page.setContext(narrowed);
    QTRY_COMPARE(fake.filters.back().where, narrowed.filter.where);
    QCOMPARE(fake.filters.back().compare, Compare::PreviousPeriod);
    prompter.text = QStringLiteral("narrow");
    part<Button>(page, "reports.keep")->click();
    QCOMPARE(fake.own.back().filter.where, narrowed.filter.where);
}

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
