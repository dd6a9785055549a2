// The window on a real workspace: an export is dropped, imported, filtered, cancelled, removed.
#include "app/mainwindow.h"
#include "app/sample/sample.h"
#include "app/snapshot.h"
#include "app/workspacesession.h"
#include "models/items/tablemodel.h"
#include "models/store/owndocuments.h"
#include "models/store/ownmappings.h"
#include "models/store/ownprices.h"
#include "models/store/storeprivate.h"
#include "tests/views/fakes.h"
#include "views/dialogs/mappingdialog.h"
#include "views/filters/chips.h"
#include "views/tiles/tabletile.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace parlance {

class tst_workspacewindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void dropFillsThePages();
    void chipsListRealMembers();
    void cancelKeepsTheWorkspaceUsable();
    void renameAndRemove();
    void ownPricesAreApplied();
    void foreignFileSaysWhatIsWrong();
    void snapshotIsDeterministic();
    void unknownPageIsNamed();
    void pagesGoToPaper();
    void annotationsAreKept();
    void watchedFolderIsReadAgain();
    void retentionPurges();
    void unknownTablesAreMapped();
    void unknownTableWithTheMouse();
    void unknownTableWithTheKeys();
    void watchedFolderFromTheMenu();
    void whatIsOpenedIsWrittenDown();
    void whatIsSavedLastIsWritten();
    void keysGoToThePageThatIsOpened();

private:
    [[nodiscard]] QString unknownTable() const;

    void drop(const QString &path);
    bool import();
    [[nodiscard]] qint64 storedMessages() const;
    template <typename T>
    T *find(const char *name)
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    QTemporaryDir m_exports;
    QString m_export;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    ScriptedPrompter m_prompter;
    const UtcMs m_now = *parseIsoTime("2026-11-20T23:30:00Z", TimeZone());
};

// However one comes to a page that is worked on by keys, they go to it.
void tst_workspacewindow::keysGoToThePageThatIsOpened()
{
    QVERIFY(import());
    m_window->open({QStringLiteral("review"), m_window->state().filter});
    QVERIFY(m_window->focusWidget());
    QCOMPARE(m_window->focusWidget()->objectName(), QStringLiteral("review.queue"));
    m_window->open({QStringLiteral("lists"), m_window->state().filter});
    QVERIFY(m_window->currentPage()->isAncestorOf(m_window->focusWidget()));
    m_window->open({QStringLiteral("review"), m_window->state().filter});
    QCOMPARE(m_window->focusWidget()->objectName(), QStringLiteral("review.queue"));
}

void tst_workspacewindow::initTestCase()
{
    installFonts();
    SampleOptions options;
    options.folder = m_exports.path() + QStringLiteral("/nordwind");
    options.days = 4;
    QVERIFY(writeSample(options, {}));
    m_export = options.folder;
}

void tst_workspacewindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::open(m_folder->filePath(QStringLiteral("test.parlance")), Store::Mode::OpenOrCreate);
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().text));
    m_workspace = std::move(*workspace);
    m_settings = std::make_unique<Settings>(AppFolders::below(m_folder->path()));
    m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    WorkspaceSession::Options options;
    options.clock = [now = m_now] { return now; };
    m_session = std::make_unique<WorkspaceSession>(*m_workspace, options);
    m_prompter = {};
    WindowParts parts;
    parts.session = m_session.get();
    parts.settings = m_settings.get();
    parts.prompter = &m_prompter;
    parts.theme = m_theme.get();
    parts.pages = pageTable();
    parts.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    m_window = std::make_unique<MainWindow>(std::move(parts));
    m_window->show();
    QTRY_VERIFY(m_session->info().known);
}

void tst_workspacewindow::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_workspace.reset();
    m_theme.reset();
}

void tst_workspacewindow::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
}

qint64 tst_workspacewindow::storedMessages() const
{
    const auto sources = m_workspace->store().sources();
    qint64 count = 0;
    for (const SourceInfo &source : sources.value_or(std::vector<SourceInfo>()))
        count += source.messages;
    return count;
}

bool tst_workspacewindow::import()
{
    QSignalSpy finished(m_session->jobs(), &JobRunner::finished);
    drop(m_export);
    return finished.wait(60'000) && QTest::qWaitFor([this] { return m_session->info().extent.has_value(); }, 10'000);
}

void tst_workspacewindow::dropFillsThePages()
{
    QCOMPARE(m_window->currentPage()->objectName(), QStringLiteral("page.welcome"));
    QVERIFY(import());
    QTRY_COMPARE(m_window->currentPage()->objectName(), QStringLiteral("page.overview"));
    const qint64 imported = storedMessages();
    QVERIFY(imported > 100);
    // The figures follow the commits at most four times a second: the last ones come after the job's end.
    QTRY_COMPARE(m_session->info().rows.value_or(0), imported);
    QVERIFY(m_prompter.shown.isEmpty());

    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage()->objectName(), QStringLiteral("page.cost"));
    const auto *users = m_window->currentPage()->findChild<TableTile *>();
    QVERIFY(users);
    QTRY_VERIFY(users->model()->rowCount() > 0);

    // The same again changes nothing.
    QVERIFY(import());
    QCOMPARE(storedMessages(), imported);
    QTRY_COMPARE(m_session->sources()->data().sources.size(), size_t(1));
}

void tst_workspacewindow::chipsListRealMembers()
{
    QVERIFY(import());
    QTRY_COMPARE(m_window->currentPage()->objectName(), QStringLiteral("page.overview"));
    QTest::mouseClick(find<Button>("filter.chip.bot"), Qt::LeftButton);
    auto *list = QApplication::activePopupWidget()->findChild<QListView *>(QStringLiteral("member.list"));
    QTRY_VERIFY(list->model()->rowCount() > 3);
    const QString label = list->model()->index(0, 0).data().toString();
    list->model()->setData(list->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    QTest::mouseClick(QApplication::activePopupWidget()->findChild<Button *>(QStringLiteral("member.apply")),
                      Qt::LeftButton);
    QVERIFY(!m_window->state().filter.where.isEmpty());
    QTRY_COMPARE(find<Button>("filter.chip.bot")->text(), label);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_window->state().filter.where.isEmpty());
}

void tst_workspacewindow::cancelKeepsTheWorkspaceUsable()
{
    QSignalSpy finished(m_session->jobs(), &JobRunner::finished);
    drop(m_export);
    const auto jobs = m_session->jobs()->jobs();
    QCOMPARE(jobs.size(), size_t(1));
    QTest::mouseClick(find<Button>("status.cancel"), Qt::LeftButton);
    QVERIFY(finished.count() > 0 || finished.wait(30'000));
    const auto state = finished.front().front().value<JobStatus>().state;
    QVERIFY(state == JobState::Cancelled || state == JobState::Done); // done when it was faster than the click
    QVERIFY(import());
    const auto report = m_workspace->store().verify({}, [](const Progress &) {});
    QVERIFY(report);
    QCOMPARE(report->differences, QStringList());
}

void tst_workspacewindow::renameAndRemove()
{
    QVERIFY(import());
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(m_session->sources()->data().sources.size(), size_t(1));
    const qint64 id = m_session->sources()->data().sources.front().id;
    m_session->sources()->actions().rename(id, QStringLiteral("Production"));
    QTRY_COMPARE(m_session->sources()->data().sources.front().name, QStringLiteral("Production"));
    m_session->sources()->actions().remove(id);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->sources()->data().sources.empty(), 30'000);
    QTRY_VERIFY(!m_session->info().extent);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage()->objectName(), QStringLiteral("page.welcome"));
}

// From the link of the price tile to costs worked out anew, as a job.
void tst_workspacewindow::ownPricesAreApplied()
{
    QVERIFY(import());
    m_window->open({QStringLiteral("cost"), m_window->state().filter});
    QPushButton *link = nullptr;
    for (QPushButton *button : m_window->findChildren<QPushButton *>())
        link = button->text() == QStringLiteral("Edit prices…") ? button : link;
    QVERIFY(link);
    link->click();
    auto *dialog = find<QDialog>("pricesDialog");
    QVERIFY(dialog);
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("price.save"));
    auto *model = dialog->findChild<QComboBox *>(QStringLiteral("price.model"));
    QTRY_VERIFY(model->isEnabled());
    Query byMessage;
    byMessage.measures = {MeasureKey::Cost};
    byMessage.by = {Grouping{DimensionKey::Message, Grain::Day, 0}};
    const auto costs = [&](Engine &engine) {
        const auto table = engine.run(byMessage, m_workspace->context(m_now));
        return table ? (*table)->columns.back().integers : std::vector<qint64>();
    };
    const auto before = costs(m_workspace->engine());
    QVERIFY(!before.empty());
    const auto uses = modelUses(m_workspace->store(), {});
    QVERIFY(uses && !uses->empty());
    model->setCurrentText(QString::fromStdString(uses->front().key));
    dialog->findChild<QLineEdit *>(QStringLiteral("price.input"))->setText(QStringLiteral("100"));
    dialog->findChild<QLineEdit *>(QStringLiteral("price.output"))->setText(QStringLiteral("0"));
    save->click();
    auto *apply = dialog->findChild<QPushButton *>(QStringLiteral("prices.apply"));
    QTRY_VERIFY(apply->isEnabled());
    const QString count = QString::number(uses->front().byTokens + uses->front().byShare);
    QVERIFY2(apply->text().remove(QLatin1Char(',')).contains(count), qPrintable(apply->text()));
    apply->click();
    QTRY_COMPARE(priceBook(m_workspace->store())->own().size(), size_t(1));
    QTRY_COMPARE(m_session->info().prices.own, 1);
    QTRY_VERIFY(m_session->jobs()->jobs().empty());
    QVERIFY(m_prompter.shown.isEmpty());
    // The columns that the engine carries on are those that a new one reads.
    Engine fresh(m_workspace->store());
    const auto after = costs(m_workspace->engine());
    QVERIFY(after != before);
    QCOMPARE(after, costs(fresh));
    const auto verified = m_workspace->store().verify({}, {});
    QVERIFY(verified);
    QCOMPARE(verified->differences, QStringList());
}

void tst_workspacewindow::foreignFileSaysWhatIsWrong()
{
    const QString path = m_folder->filePath(QStringLiteral("diary.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear diary, this is no export.\n");
    file.close();
    QSignalSpy finished(m_session->jobs(), &JobRunner::finished);
    drop(path);
    QVERIFY(finished.wait(30'000));
    QCOMPARE(finished.front().front().value<JobStatus>().state, JobState::Failed);
    // The failure stays in the status bar until it is read.
    QVERIFY(find<Label>("status.job")->text().contains(QStringLiteral("failed")));
    QTest::mouseClick(find<Button>("status.cancel"), Qt::LeftButton);
    QCOMPARE(m_prompter.shown.size(), 1);
    QCOMPARE(find<Label>("status.job")->text(), QStringLiteral("No background jobs"));
}

void tst_workspacewindow::snapshotIsDeterministic()
{
    QVERIFY(import());
    SnapshotRequest request;
    request.now = m_now;
    request.size = QSize(1024, 700);
    request.scale = 2;
    request.language = QStringLiteral("en");
    for (const char *page : {"overview", "cost", "search", "sources"}) {
        request.page = QString::fromLatin1(page);
        QImage pictures[2];
        for (QImage &picture : pictures) {
            request.output = m_folder->filePath(QStringLiteral("page.png"));
            const auto done = renderSnapshot(*m_workspace, request);
            QVERIFY2(done, done ? "" : qPrintable(done.error().text));
            picture = QImage(request.output);
        }
        QCOMPARE(pictures[0].size(), QSize(2048, 1400));
        QVERIFY2(pictures[0] == pictures[1], page);
    }
}

void tst_workspacewindow::unknownPageIsNamed()
{
    SnapshotRequest request;
    request.page = QStringLiteral("nowhere");
    const auto done = renderSnapshot(*m_workspace, request);
    QVERIFY(!done);
    QCOMPARE(done.error().category, ErrorCategory::Usage);
    QVERIFY2(done.error().text.contains(QStringLiteral("overview, cost, users, bots, models, satisfaction")) &&
                 done.error().text.contains(
                     QStringLiteral("search, review, alerts, lists, explore, reports, schedules, sql")) &&
                 done.error().text.endsWith(QStringLiteral(", sources")),
             qPrintable(done.error().text));
}

void tst_workspacewindow::pagesGoToPaper()
{
    QVERIFY(import());
    SnapshotRequest request;
    request.now = m_now;
    request.language = QStringLiteral("en");
    request.page = QStringLiteral("cost");
    const std::pair<const char *, const char *> formats[] = {{"page.pdf", "%PDF-"}, {"page.svg", "<?xml"}};
    for (const auto &[name, head] : formats) {
        request.output = m_folder->filePath(QString::fromLatin1(name));
        const auto done = renderSnapshot(*m_workspace, request);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QFile file(request.output);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(head));
    }
    request.page = QStringLiteral("sources");
    request.output = m_folder->filePath(QStringLiteral("sources.pdf"));
    QCOMPARE(renderSnapshot(*m_workspace, request).error().category, ErrorCategory::Usage);
    QVERIFY(!QFile::exists(request.output));
}

void tst_workspacewindow::annotationsAreKept()
{
    QVERIFY(import());
    m_session->putAnnotation({m_now, QStringLiteral("first thought"), {}, QStringLiteral("a")});
    m_session->putAnnotation({m_now, QStringLiteral("Campaign"), {}, QStringLiteral("a")});
    m_session->putAnnotation({m_now, QStringLiteral("mistake"), {}, QStringLiteral("b")});
    m_session->dropAnnotation(QStringLiteral("b"));
    QCOMPARE(m_session->info().annotations.size(), size_t(1)); // at once
    // Closing right away loses nothing.
    m_window.reset();
    m_session.reset();
    WorkspaceSession::Options options;
    options.clock = [now = m_now] { return now; };
    options.mode = Background::Mode::Inline;
    WorkspaceSession again(*m_workspace, options);
    const Annotation kept{m_now, QStringLiteral("Campaign"), {}, QStringLiteral("a")};
    QCOMPARE(again.info().annotations, std::vector{kept});
}

// A folder is read again by itself when something is put into it, and says so when it is gone.
void tst_workspacewindow::watchedFolderIsReadAgain()
{
    m_window.reset();
    m_session.reset();
    const QString folder = m_folder->filePath(QStringLiteral("drop"));
    const auto write = [&](const QString &name, const QByteArray &page) {
        QDir().mkpath(folder);
        QFile file(folder + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("# TYPE visits_total counter\nvisits_total{page=\"") + page + "\"} 3 1700000000000\n");
        QVERIFY(file.flush());
        QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'700'000'000), QFileDevice::FileModificationTime));
    };
    write(QStringLiteral("one.prom"), "a");
    WorkspaceSession::Options options;
    QElapsedTimer running;
    running.start();
    options.clock = [now = m_now, running] { return now + 60 * running.elapsed(); }; // a minute a second
    options.watch = true;
    WorkspaceSession session(*m_workspace, options);
    session.importPaths({folder});
    SourcesModel &model = *session.sources();
    const auto reads = [&] { return model.data().imports.empty() ? qint64(0) : qint64(model.data().imports[0].files); };
    QTRY_COMPARE_WITH_TIMEOUT(reads(), 1, 30'000);
    QTRY_COMPARE(model.data().sources.front().state, SourceState::UpToDate);
    const qint64 id = model.data().sources.front().id;
    model.actions().watch(id, 0);
    QTRY_COMPARE(model.data().sources.front().watchMinutes, std::optional(0));
    write(QStringLiteral("two.prom"), "b");
    QTRY_COMPARE_WITH_TIMEOUT(reads(), 2, 60'000); // both in one run of imports

    const QString moved = m_folder->filePath(QStringLiteral("moved"));
    QVERIFY(QDir().rename(folder, moved));
    QTRY_COMPARE_WITH_TIMEOUT(model.data().sources.front().state, SourceState::Missing, 60'000);
    model.actions().move(id, moved);
    QTRY_COMPARE_WITH_TIMEOUT(model.data().sources.front().state, SourceState::UpToDate, 60'000);
    QCOMPARE(model.data().sources.front().origin, moved);
}

// What is older than it is kept goes when it is set, and when the program starts.
void tst_workspacewindow::retentionPurges()
{
    QVERIFY(import());
    const qint64 all = storedMessages();
    SourcesModel &model = *m_session->sources();
    PurgeAnswer told;
    const RetentionChoice choice{2, {}};
    model.actions().countRetention(choice, m_session.get(),
                                   [&](const Result<PurgeAnswer> &answer) { told = answer.value_or(PurgeAnswer()); });
    QTRY_VERIFY(told.messages > 0 && told.messages < all);
    model.actions().keep(choice);
    QTRY_COMPARE_WITH_TIMEOUT(storedMessages(), all - told.messages, 60'000);
    QTRY_COMPARE(model.data().retentionDays, 2);

    m_window.reset();
    m_session.reset();
    WorkspaceSession::Options later;
    later.clock = [now = m_now + 86'400'000] { return now; };
    later.watch = true;
    WorkspaceSession next(*m_workspace, later);
    QTRY_VERIFY_WITH_TIMEOUT(storedMessages() < all - told.messages, 60'000);
}

// Dropped, looked at, imported with two keys; the next file of its kind asks nothing.
void tst_workspacewindow::unknownTablesAreMapped()
{
    const auto write = [this](const char *name, const QByteArray &rows) {
        QFile file(m_folder->filePath(QLatin1String(name)));
        const QByteArray table = "Zeitpunkt;Sitzung;Absender;Nachricht;Antwortzeit (s)\n" + rows;
        return file.open(QIODevice::WriteOnly) && file.write(table) == table.size() ? file.fileName() : QString();
    };
    drop(write("chat.csv", "13.06.2024 12:00;s1;Kunde;Hallo?;\n13.06.2024 12:01;s1;Bot;Guten Tag;1,5\n"
                           "irgendwann;s1;Kunde;Noch da?;\n"));
    QTRY_VERIFY(m_window->findChild<MappingDialog *>());
    auto *dialog = m_window->findChild<MappingDialog *>();
    auto *import = dialog->findChild<QPushButton *>(QStringLiteral("mapping.import"));
    QTRY_VERIFY(import->isEnabled());
    QCOMPARE(storedMessages(), 0); // nothing yet
    QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("mapping.name")), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(storedMessages(), 2, 60'000);
    const auto sources = m_workspace->store().sources();
    QVERIFY(sources && sources->size() == 1);
    QCOMPARE(sources->front().name, QStringLiteral("chat"));
    QCOMPARE(ownMappings(m_workspace->store())->size(), size_t(1));

    drop(write("july.csv", "14.07.2024 12:00;s2;Kunde;Wieder da;\n"));
    QTRY_COMPARE_WITH_TIMEOUT(storedMessages(), 3, 60'000);
    QTRY_VERIFY(!m_window->findChild<MappingDialog *>());
    QVERIFY(m_prompter.shown.isEmpty());
}

// Comma between fields and in numbers, day before month: nobody has seen it before.
QString tst_workspacewindow::unknownTable() const
{
    QFile file(m_folder->filePath(QStringLiteral("export.csv")));
    const QByteArray table = "Sitzung;Wann;Absender;Nachricht;Kosten (USD)\n"
                             "s1;13.06.2024 12:00;Kunde;Was kostet das?;\n"
                             "s1;13.06.2024 12:01;Bot;Zehn.;0,0125\n"
                             "s2;14.06.2024 09:30;Kunde;Hallo?;\n";
    return file.open(QIODevice::WriteOnly) && file.write(table) == table.size() ? file.fileName() : QString();
}

// Nothing but clicks, from the page to the messages.
void tst_workspacewindow::unknownTableWithTheMouse()
{
    m_prompter.files = {unknownTable()};
    m_window->open({QStringLiteral("sources"), {}});
    auto *add = find<QPushButton>("sources.add");
    QTRY_VERIFY(add && add->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    auto *menu = find<QMenu>("sources.addMenu");
    QTRY_VERIFY(menu && menu->isVisible());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().front()).center());
    QTRY_VERIFY(m_window->findChild<MappingDialog *>());
    auto *import = m_window->findChild<MappingDialog *>()->findChild<QPushButton *>(QStringLiteral("mapping.import"));
    QTRY_VERIFY(import->isEnabled());
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(storedMessages(), 3, 60'000);
    QTRY_VERIFY(!m_window->findChild<MappingDialog *>());
}

// Nothing but keys: Tab to the button, Space, Enter, Ctrl+Enter.
void tst_workspacewindow::unknownTableWithTheKeys()
{
    m_prompter.files = {unknownTable()};
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->open({QStringLiteral("sources"), {}});
    auto *add = find<QPushButton>("sources.add");
    QTRY_VERIFY(add && add->isVisible());
    for (int tabs = 0; tabs < 60 && QApplication::focusWidget() != add; ++tabs)
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), add);
    QTest::keyClick(add, Qt::Key_Space);
    auto *menu = find<QMenu>("sources.addMenu");
    QTRY_VERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<MappingDialog *>());
    auto *dialog = m_window->findChild<MappingDialog *>();
    QTRY_VERIFY(dialog->findChild<QPushButton *>(QStringLiteral("mapping.import"))->isEnabled());
    QVERIFY(dialog->focusWidget());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(storedMessages(), 3, 60'000);
}

// Each source that the folder became is read again on change.
void tst_workspacewindow::watchedFolderFromTheMenu()
{
    m_prompter.path = m_export;
    m_window->open({QStringLiteral("sources"), {}});
    auto *add = find<QPushButton>("sources.add");
    QTRY_VERIFY(add && add->isVisible());
    add->click();
    auto *watched = m_window->findChild<QAction *>(QStringLiteral("sources.add.watched"));
    QVERIFY(watched);
    watched->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->sources()->data().sources.empty() &&
                                 m_session->sources()->data().sources.front().watchMinutes == 0,
                             60'000);
}

// The page about a user leaves a line in the audit log, unless the settings say otherwise.
void tst_workspacewindow::whatIsOpenedIsWrittenDown()
{
    QVERIFY(import());
    const auto views = [this] {
        auto session = m_workspace->store().read();
        auto row = (*session)->prepare(
            QStringLiteral("SELECT count(*), max(target), max(source) FROM own_action WHERE action = 'view_user'"));
        return row && row->step().value_or(false)
                   ? QStringLiteral("%1 %2 %3").arg(row->integer(0)).arg(row->text(1), row->text(2))
                   : QString();
    };
    auto session = m_workspace->store().read();
    auto user = (*session)->prepare(QStringLiteral("SELECT ext_id FROM user ORDER BY ext_id LIMIT 1"));
    QVERIFY(user && user->step().value_or(false));
    const QString id = user->text(0);
    const QString source = m_session->sources()->data().sources.front().name;
    PageFilter filter;
    filter.where = withMember({}, DimensionKey::User, id);
    m_window->open({QStringLiteral("user"), filter});
    QTRY_COMPARE(views(), QStringLiteral("1 %1 %2").arg(id, source));
    m_session->setRecordsActions(false);
    m_window->open({QStringLiteral("overview"), {}});
    m_window->open({QStringLiteral("user"), filter});
    QTRY_VERIFY(!m_session->info().recordsActions);
    m_session->setRecordsActions(true); // written after what was asked for before
    const auto isOnAgain = [this] {
        auto reading = m_workspace->store().read();
        auto row = (*reading)->prepare(QStringLiteral("SELECT count(*) FROM own_action WHERE action = 'audit_on'"));
        return row && row->step().value_or(false) && row->integer(0) == 1;
    };
    QTRY_VERIFY(isOnAgain());
    QCOMPARE(views(), QStringLiteral("1 %1 %2").arg(id, source));
}

// Somebody else holds the workspace while the window is closed on what was just saved.
void tst_workspacewindow::whatIsSavedLastIsWritten()
{
    auto writer = m_workspace->store().write({});
    QVERIFY(writer);
    auto page = std::make_unique<QObject>();
    bool told = false;
    const auto tell = [&told](const auto &) { told = true; };
    Exploration exploration;
    exploration.key = exploration.title = QStringLiteral("one");
    exploration.pivot.values = {{QStringLiteral("cost"), PivotValue::Show::Value, 3}};
    m_session->explore().save(exploration, page.get(), tell);
    m_session->explore().saveFormula({QStringLiteral("half"), {}, QStringLiteral("cost / 2")}, page.get(), tell);
    m_session->sql().save({QStringLiteral("k"), QStringLiteral("One"), QStringLiteral("SELECT 1")}, page.get(), tell);
    Report report;
    report.key = report.title = QStringLiteral("mine");
    m_session->reports().keep(report, page.get(), tell);
    page.reset();
    m_window.reset();
    writer->reset();
    m_session.reset();
    QVERIFY(!told);
    for (const char *kind : {"exploration", "formula", "sql", "report"}) {
        const auto kept = ownDocuments(m_workspace->store(), QLatin1String(kind));
        QVERIFY(kept);
        QVERIFY2(kept->size() == 1, kind);
    }
}

} // namespace parlance

QTEST_MAIN(parlance::tst_workspacewindow)
#include "tst_workspacewindow.moc"
