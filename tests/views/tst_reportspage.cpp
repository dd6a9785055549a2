// The page of reports by its widgets: what is chosen, changed, undone, kept and removed.
#include "tests/views/fakes.h"
#include "views/dialogs/branddialog.h"
#include "views/dialogs/reportversionsdialog.h"
#include "views/pages/blockform.h"
#include "views/pages/reportblocks.h"
#include "views/pages/reportspage.h"

#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
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
    [[nodiscard]] Result<ExportJob> saving(const QString &path, QObject *) const override
    {
        ExportJob job;
        job.run = [path](std::stop_token, const ProgressSink &) { return Result<QStringList>(QStringList{path}); };
        return job;
    }
};

// A workspace that answers at once.
struct FakeReports
{
    std::vector<Report> own;
    std::vector<Report> laidOut;
    std::vector<PageFilter> filters;
    std::vector<ReportVersion> versions, trash;
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
        out.versions = [this](const QString &key, QObject *, ReportAccess::Done<std::vector<ReportVersion>> done) {
            done(key.isEmpty() ? trash : versions);
        };
        out.putBack = [this](qint64 id, QObject *, ReportAccess::Done<bool> done) {
            const auto found = std::find_if(trash.begin(), trash.end(), [&](const auto &one) { return one.id == id; });
            own.push_back(found->report);
            trash.erase(found);
            done(true);
        };
        out.emptyTrash = [this](QObject *, ReportAccess::Done<bool> done) {
            trash.clear();
            done(true);
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
    void takesAPivot();
    void versionsAndTrash();
    void blocksAreEditedByForm();
    void pivotsAreEditedByForm();
    void mistakesOfTheForm();
    void brands();
    void savesInTheBackground();
    void reportsOfFiles();

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
    part<QWidget>(page, "reports.how")->findChild<QPushButton *>(QStringLiteral("segment-1"))->click();
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

// From Explore: into a new report, or as the last block of one that is there.
void TestReportsPage::takesAPivot()
{
    FakeReports fake;
    ScriptedPrompter prompter;
    ReportsPage page(fake.access(), &prompter, context());
    ReportBlock block = newBlock(ReportBlockKind::Pivot, Report());
    block.title = QStringLiteral("Cost by bot");
    prompter.text = QStringLiteral("Ours");
    page.takeBlock(block, {});
    QCOMPARE(fake.own.size(), size_t(1));
    QCOMPARE(page.report().key, QStringLiteral("ours"));
    QCOMPARE(page.report().blocks.size(), size_t(1));
    page.show(QStringLiteral("weekly"));
    page.takeBlock(block, QStringLiteral("ours"));
    QCOMPARE(page.report().key, QStringLiteral("ours"));
    QCOMPARE(page.report().blocks.size(), size_t(2));
    QVERIFY(page.report().blocks[0].id != page.report().blocks[1].id);
    QCOMPARE(part<QListWidget>(page, "reports.blocks")->currentRow(), 1);
    QCOMPARE(fake.own.front().blocks.size(), size_t(1)); // not kept unasked
    page.undo();
    QCOMPARE(page.report().blocks.size(), size_t(1));
}

void TestReportsPage::versionsAndTrash()
{
    FakeReports fake;
    Report now =
        *readReport(R"({"version":1,"key":"ours","title":"Ours","blocks":[{"id":"a","kind":"page_break"}]})", {});
    Report before = now;
    before.title = QStringLiteral("Old");
    before.blocks.clear();
    fake.own = {now};
    fake.versions = {{7, before, 1'000, 2'000}};
    ScriptedPrompter prompter;
    ReportsPage page(fake.access(), &prompter, context());
    QVERIFY(!part<Button>(page, "reports.versions")->isEnabled()); // of a built-in one there are none
    page.show(QStringLiteral("ours"));
    part<Button>(page, "reports.versions")->click();
    auto *dialog = page.findChild<ReportVersionsDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("versions.list"))->count(), 1);
    auto *changes = dialog->findChild<QListWidget *>(QStringLiteral("versions.changes"));
    QCOMPARE(changes->count(), 2); // title, and a block
    QVERIFY(changes->item(0)->text().contains(QStringLiteral("Old")));
    dialog->findChild<QPushButton *>(QStringLiteral("versions.restore"))->click();
    QCOMPARE(page.report(), before);
    QCOMPARE(fake.own.front(), before);
    delete dialog;

    Report gone = now;
    gone.key = QStringLiteral("gone");
    fake.trash = {{8, gone, 1'000, 3'000}};
    part<Button>(page, "reports.trash")->click();
    dialog = page.findChild<ReportVersionsDialog *>();
    dialog->findChild<QPushButton *>(QStringLiteral("versions.restore"))->click();
    QVERIFY(fake.trash.empty());
    QCOMPARE(page.report().key, QStringLiteral("gone"));
    delete dialog;
    fake.trash = {{9, gone, 1'000, 3'000}};
    part<Button>(page, "reports.trash")->click();
    dialog = page.findChild<ReportVersionsDialog *>();
    dialog->findChild<QPushButton *>(QStringLiteral("versions.empty"))->click();
    QVERIFY(fake.trash.empty());
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("versions.restore"))->isEnabled());
}

void TestReportsPage::blocksAreEditedByForm()
{
    FakeReports fake;
    ReportsPage page(fake.access(), nullptr, context());
    auto *blocks = part<QListWidget>(page, "reports.blocks");
    const Report before = page.report();
    blocks->setCurrentRow(int(before.blocks.size()) - 1);
    part<Button>(page, "reports.add")->menu()->actions().at(1)->trigger(); // a chart
    const int row = blocks->currentRow();
    const auto block = [&]() -> const ReportBlock & { return page.report().blocks[size_t(row)]; };
    QCOMPARE(block().kind, ReportBlockKind::Chart);
    auto *measures = part<ChosenList>(page, "form.measures");
    QCOMPARE(measures->chosen(), QStringList{QStringLiteral("messages")});
    measures->add(QStringLiteral("cost"));
    measures->move(1, -1);
    QCOMPARE(block().queries.front().measures, (std::vector{MeasureKey::Cost, MeasureKey::Messages}));
    auto *by = part<ChosenList>(page, "form.by");
    by->add(QStringLiteral("model"));
    QCOMPARE(block().queries.front().by.size(), size_t(2));
    by->remove(0);
    QCOMPARE(block().queries.front().by.front().dimension, DimensionKey::Model);
    auto *chart = part<QComboBox>(page, "form.chart");
    const int bars = chart->findData(int(VisualKind::RankedBars));
    chart->setCurrentIndex(bars);
    Q_EMIT chart->activated(bars);
    QCOMPARE(block().visual.kind, VisualKind::RankedBars);
    auto *filter = part<QLineEdit>(page, "form.filter");
    filter->setText(QStringLiteral("bot = \"b1\""));
    Q_EMIT filter->textEdited(filter->text());
    QCOMPARE(toText(block().queries.front().where), QStringLiteral("bot = \"b1\""));
    part<QSpinBox>(page, "form.limit")->setValue(7);
    QCOMPARE(block().queries.front().limit, 7);
    QTRY_COMPARE(fake.laidOut.back(), page.report()); // the preview follows
    // The file says the same.
    QVERIFY(part<QPlainTextEdit>(page, "reports.json")->toPlainText().contains(QStringLiteral("ranked_bars")));
    for (int step = 0; step < 8; ++step)
        page.undo();
    QCOMPARE(page.report(), before);
}

void TestReportsPage::pivotsAreEditedByForm()
{
    FakeReports fake;
    ReportsPage page(fake.access(), nullptr, context());
    part<Button>(page, "reports.add")->menu()->actions().at(3)->trigger();
    const int row = part<QListWidget>(page, "reports.blocks")->currentRow();
    const auto pivot = [&]() -> const Pivot & { return page.report().blocks[size_t(row)].exploration.pivot; };
    QCOMPARE(page.report().blocks[size_t(row)].kind, ReportBlockKind::Pivot);
    part<ChosenList>(page, "form.rows")->add(QStringLiteral("model"));
    part<ChosenList>(page, "form.columns")->remove(0);
    part<ChosenList>(page, "form.values")->add(QStringLiteral("cost / users")); // a formula as it is typed
    QCOMPARE(pivot().rows.size(), size_t(2));
    QVERIFY(pivot().columns.empty());
    QCOMPARE(pivot().values.size(), size_t(2));
    QCOMPARE(pivot().values[1].of, QStringLiteral("cost / users"));
    auto *look = part<QComboBox>(page, "form.look");
    look->setCurrentIndex(1);
    Q_EMIT look->activated(1);
    QCOMPARE(page.report().blocks[size_t(row)].exploration.look, CellLook::Heat);
}

// What cannot be asked is said and changes nothing.
void TestReportsPage::mistakesOfTheForm()
{
    FakeReports fake;
    ReportsPage page(fake.access(), nullptr, context());
    part<Button>(page, "reports.add")->menu()->actions().at(3)->trigger();
    const Report before = page.report();
    part<ChosenList>(page, "form.values")->add(QStringLiteral("cost /"));
    QCOMPARE(page.report(), before);
    QVERIFY(!part<Label>(page, "reports.problem")->text().isEmpty());
    auto *filter = part<QLineEdit>(page, "form.filter");
    filter->setText(QStringLiteral("bot ="));
    Q_EMIT filter->textEdited(filter->text());
    QCOMPARE(page.report(), before);
    QVERIFY(!part<Label>(page, "form.filterProblem")->text().isEmpty());
}

void TestReportsPage::brands()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("logo.png"));
    QImage logo(2000, 500, QImage::Format_RGB32);
    logo.fill(Qt::red);
    QVERIFY(logo.save(path));
    FakeReports fake;
    ScriptedPrompter prompter;
    prompter.files = {path};
    ReportsPage page(fake.access(), &prompter, context());
    part<Button>(page, "reports.brand")->click();
    auto *dialog = page.findChild<BrandDialog *>();
    QVERIFY(dialog);
    auto *ok = dialog->findChild<QPushButton *>(QStringLiteral("brand.ok"));
    auto *accent = dialog->findChild<QLineEdit *>(QStringLiteral("brand.accent"));
    auto *words = dialog->findChild<Label *>(QStringLiteral("brand.accent.words"));
    accent->setText(QStringLiteral("#ffff00"));
    QVERIFY(!ok->isEnabled());
    QVERIFY2(words->text().contains(QStringLiteral("1.1 : 1")), qPrintable(words->text()));
    accent->setText(QStringLiteral("red"));
    QVERIFY(!ok->isEnabled());
    accent->setText(QStringLiteral("#aa0000"));
    QVERIFY(ok->isEnabled());
    QVERIFY(words->text().contains(QStringLiteral("can be read well")));
    dialog->findChild<QLineEdit *>(QStringLiteral("brand.name"))->setText(QStringLiteral("Nordwind"));
    dialog->findChild<QPushButton *>(QStringLiteral("brand.logo"))->click();
    QTRY_VERIFY(!dialog->brand().logo.isEmpty()); // read by a worker
    const QByteArray kept = QByteArray::fromBase64(dialog->brand().logo.section(u',', 1).toLatin1());
    QCOMPARE(QImage::fromData(kept).size(), QSize(900, 225)); // no larger than paper shows
    ok->click();
    QCOMPARE(page.report().brand.name, QStringLiteral("Nordwind"));
    QCOMPARE(page.report().brand.accent, QStringLiteral("#aa0000"));
    page.undo();
    QVERIFY(page.report().brand.isEmpty());
    QVERIFY(!logoFromFile(folder.filePath(QStringLiteral("none.png"))));
}

void TestReportsPage::savesInTheBackground()
{
    FakeReports fake;
    ScriptedPrompter prompter;
    prompter.path = QStringLiteral("/somewhere/usage.pdf");
    std::vector<ExportJob> jobs;
    ReportAccess access = fake.access();
    access.runExport = [&jobs](ExportJob job) { jobs.push_back(std::move(job)); };
    ReportsPage page(std::move(access), &prompter, context());
    part<Button>(page, "reports.export")->menu()->actions().front()->trigger();
    QCOMPARE(jobs.size(), size_t(1));
    QVERIFY(jobs.front().title.contains(QStringLiteral("usage.pdf")));
    QVERIFY(jobs.front().held); // what is painted stays
    QCOMPARE(*jobs.front().run({}, {}), QStringList{prompter.path});
}

void TestReportsPage::reportsOfFiles()
{
    QTemporaryDir folder;
    FakeReports fake;
    ScriptedPrompter prompter;
    prompter.path = folder.filePath(QStringLiteral("u.parlance-report"));
    std::vector<ExportJob> jobs;
    ReportAccess access = fake.access();
    access.runExport = [&jobs](ExportJob job) { jobs.push_back(std::move(job)); };
    ReportsPage page(std::move(access), &prompter, context());
    part<Button>(page, "reports.export")->menu()->actions().last()->trigger();
    QCOMPARE(jobs.size(), size_t(1));
    QVERIFY(jobs.front().run({}, {}));
    QFile file(prompter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readReport(file.readAll(), {});
    QVERIFY(read);
    QCOMPARE(*read, page.report());
    prompter.text = QStringLiteral("Theirs");
    page.takeReport(*read);
    QCOMPARE(fake.own.size(), size_t(1));
    QCOMPARE(page.report().key, QStringLiteral("theirs"));
    prompter.accept = false; // thought better of
    page.takeReport(*read);
    QCOMPARE(fake.own.size(), size_t(1));
}

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
