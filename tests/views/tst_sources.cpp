// The Sources page on a scripted model: what it says of a source, and what can be done with it.
#include "tests/views/fakes.h"
#include "views/dialogs/issuesdialog.h"
#include "views/dialogs/purgedialog.h"
#include "views/dialogs/retentiondialog.h"
#include "views/pages/sourcespage.h"
#include "views/pages/sourcewords.h"

#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace parlance;

class TestSources : public QObject
{
    Q_OBJECT

    QStringList m_calls;
    PurgeAnswer m_answer{1'204, 9'310, 0};
    ScriptedPrompter m_prompter;
    std::unique_ptr<SourcesModel> m_model;
    std::unique_ptr<SourcesPage> m_page;

    static QString text(std::optional<int> number)
    {
        return number ? QString::number(*number) : QStringLiteral("none");
    }
    static QString text(const PurgeAsk &ask)
    {
        return QStringLiteral("source %1 days %2 deleted %3")
            .arg(ask.source.value_or(-1))
            .arg(ask.olderThanDays)
            .arg(int(ask.deletedOnly));
    }
    static QString text(const RetentionChoice &choice)
    {
        QString all = QStringLiteral("all %1").arg(choice.days);
        for (const auto &[source, days] : choice.source)
            all += QStringLiteral(", %1: %2").arg(source).arg(text(days));
        return all;
    }

    SourcesModel::Actions actions()
    {
        SourcesModel::Actions actions;
        actions.importAgain = [this](qint64 id) { m_calls << QStringLiteral("import %1").arg(id); };
        actions.watch = [this](qint64 id, std::optional<int> minutes) {
            m_calls << QStringLiteral("watch %1 %2").arg(id).arg(text(minutes));
        };
        actions.move = [this](qint64 id, const QString &path) {
            m_calls << QStringLiteral("move %1 %2").arg(id).arg(path);
        };
        actions.countPurge = [this](const PurgeAsk &ask, QObject *, const SourcesModel::PurgeDone &done) {
            m_calls << QStringLiteral("count ") + text(ask);
            done(m_answer);
        };
        actions.countRetention = [this](const RetentionChoice &choice, QObject *, const SourcesModel::PurgeDone &done) {
            m_calls << QStringLiteral("count ") + text(choice);
            done(m_answer);
        };
        actions.purge = [this](const PurgeAsk &ask) { m_calls << QStringLiteral("purge ") + text(ask); };
        actions.keep = [this](const RetentionChoice &choice) { m_calls << QStringLiteral("keep ") + text(choice); };
        actions.issues = [](std::optional<qint64>, QObject *, const SourcesModel::IssuesDone &done) {
            Issue issue{Severity::Rejected, QStringLiteral("json.syntax"),
                        QStringLiteral("The record is not valid JSON."),
                        Place{QStringLiteral("part.json"), 812, -1, {}}, "{\"Item\":{"};
            done(std::vector<IssueRow>{{issue, 0, 1, QStringLiteral("/data/part.json")}});
        };
        actions.record = [this](const IssueRow &issue, QObject *, const SourcesModel::RecordDone &done) {
            m_calls << QStringLiteral("record %1 %2").arg(issue.file).arg(issue.issue.place.line);
            done(QByteArray("{\"Item\":{ the whole record"));
        };
        return actions;
    }

    static SourceRow source(qint64 id, const QString &kind)
    {
        SourceRow row;
        row.id = id;
        row.name = QStringLiteral("Source %1").arg(id);
        row.kind = kind;
        row.environment = QStringLiteral("default");
        row.origin = QStringLiteral("/data/%1").arg(id);
        row.importable = row.isFolder = true;
        row.messages = 1'000;
        return row;
    }
    void show(std::vector<SourceRow> sources, int retention = 0)
    {
        SourcesData data;
        data.sources = std::move(sources);
        data.retentionDays = retention;
        m_model->setData(data);
    }
    template <typename T>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    template <typename Dialog>
    Dialog *dialog()
    {
        return m_page->window()->findChild<Dialog *>();
    }
    QMenu *menuOf(qint64 id)
    {
        auto *button = m_page->findChild<QPushButton *>(QStringLiteral("source.menu.%1").arg(id));
        if (button)
            button->click();
        return m_page->findChild<QMenu *>(QStringLiteral("source.menu"));
    }

private Q_SLOTS:
    void init()
    {
        m_calls.clear();
        m_answer = {1'204, 9'310, 0};
        m_prompter = {};
        m_model = std::make_unique<SourcesModel>(actions());
        m_page = std::make_unique<SourcesPage>(m_model.get(), &m_prompter, QLocale(QLocale::English));
        m_page->resize(1'184, 800);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_model.reset();
    }

    void everyKindHasAName()
    {
        for (const char *kind : {"bedrock-chat", "lex", "posthog", "langfuse", "litellm", "helicone", "otel",
                                 "prometheus", "sentry", "table"}) {
            QVERIFY2(sourceKindTitle(QLatin1String(kind)) != QLatin1String(kind), kind);
            QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(sourceKindIcon(QLatin1String(kind)))), kind);
        }
        QCOMPARE(sourceKindTitle(QStringLiteral("new")), QStringLiteral("new"));
    }

    void saysHowASourceIsRead()
    {
        SourceRow hourly = source(1, QStringLiteral("bedrock-chat")), file = source(2, QStringLiteral("table"));
        hourly.watchMinutes = 60;
        file.isFolder = false;
        show({hourly, file});
        auto *table = find<InfoTable>("sources.table");
        QCOMPARE(table->cellText(0, 1), QStringLiteral("Bedrock Chat"));
        QCOMPARE(sourceHow(hourly), QStringLiteral("Folder, every hour"));
        QCOMPARE(sourceHow(file), QStringLiteral("File, when asked"));
        hourly.watchMinutes = 0;
        QCOMPARE(sourceHow(hourly), QStringLiteral("Folder, on change"));
        hourly.watchMinutes = 360;
        QCOMPARE(sourceHow(hourly), QStringLiteral("Folder, every 6 hours"));
        QVERIFY(find<Label>("sources.notice")->text().contains(QStringLiteral("once an hour")));
        show({file});
        QVERIFY(!find<Label>("sources.notice")->isVisible());
    }

    void aLostFolderAsksForItsPlace()
    {
        SourceRow lost = source(1, QStringLiteral("lex"));
        lost.state = SourceState::Missing;
        lost.importable = false;
        show({lost});
        QCOMPARE(find<InfoTable>("sources.table")->cellText(0, 2), QStringLiteral("Not found"));
        m_prompter.path = QStringLiteral("/elsewhere");
        auto *choose = find<QPushButton>("source.move.1");
        QVERIFY(choose && !find<QPushButton>("source.import.1"));
        choose->click();
        QCOMPARE(m_calls, QStringList{QStringLiteral("move 1 /elsewhere")});
    }

    void isReadAgainAsChosen()
    {
        SourceRow row = source(1, QStringLiteral("lex"));
        row.watchMinutes = 45; // set on the command line
        show({row});
        QMenu *menu = menuOf(1);
        QVERIFY(menu);
        auto *watch = menu->findChild<QMenu *>(QStringLiteral("source.watch"));
        QVERIFY(watch->findChild<QAction *>(QStringLiteral("source.watch.45"))->isChecked());
        watch->findChild<QAction *>(QStringLiteral("source.watch.0"))->trigger();
        watch->findChild<QAction *>(QStringLiteral("source.watch.-1"))->trigger();
        QCOMPARE(m_calls, (QStringList{QStringLiteral("watch 1 0"), QStringLiteral("watch 1 none")}));
    }

    void purgingCountsFirst()
    {
        show({source(1, QStringLiteral("lex"))});
        menuOf(1)->findChild<QAction *>(QStringLiteral("source.purge"))->trigger();
        auto *purge = dialog<PurgeDialog>();
        QVERIFY(purge);
        auto *go = purge->findChild<QPushButton *>(QStringLiteral("purge.go"));
        auto *counts = purge->findChild<Label *>(QStringLiteral("purge.counts"));
        QVERIFY(go->isEnabled());
        QVERIFY2(QString(counts->text()).remove(u',').contains(QStringLiteral("1204")), qPrintable(counts->text()));
        purge->findChild<QSpinBox *>(QStringLiteral("purge.days"))->setValue(30);
        m_answer = {};
        purge->findChild<QRadioButton *>(QStringLiteral("purge.deleted"))->click();
        QVERIFY2(!go->isEnabled(), "there is nothing to purge");
        m_answer = {3, 9, 0};
        purge->findChild<QRadioButton *>(QStringLiteral("purge.old"))->click();
        go->click();
        QCOMPARE(m_calls.first(), QStringLiteral("count source 1 days 365 deleted 0"));
        QVERIFY(m_calls.contains(QStringLiteral("count source 1 days 0 deleted 1")));
        QCOMPARE(m_calls.last(), QStringLiteral("purge source 1 days 30 deleted 0"));
    }

    void retentionSaysWhatItDoes()
    {
        SourceRow own = source(2, QStringLiteral("posthog"));
        own.retentionDays = 45;
        show({source(1, QStringLiteral("lex")), own}, 365);
        QCOMPARE(find<Label>("cache.retention")->text(), QStringLiteral("Transcripts kept for 365 days"));
        find<QPushButton>("cache.change")->click();
        auto *retention = dialog<RetentionDialog>();
        QVERIFY(retention);
        auto *apply = retention->findChild<QPushButton *>(QStringLiteral("retention.apply"));
        QVERIFY2(apply->text().contains(QStringLiteral("purge")), qPrintable(apply->text()));
        auto *all = retention->findChild<QComboBox *>(QStringLiteral("retention.all"));
        QCOMPARE(all->currentData().toInt(), 365);
        m_answer = {};
        all->setCurrentIndex(all->findData(730));
        QVERIFY2(!apply->text().contains(QStringLiteral("purge")), qPrintable(apply->text()));
        apply->click();
        QCOMPARE(m_calls.last(), QStringLiteral("keep all 730, 1: none, 2: 45"));
    }

    // Many sources, with long names: the dialog stays on a small screen, and the keyboard reaches the last of them.
    void retentionOfManySources()
    {
        std::vector<SourceRow> many;
        for (int i = 1; i <= 40; ++i)
            many.push_back(source(i, QStringLiteral("Chats & more of subsidiary number %1 in the far north").arg(i)));
        show(many);
        find<QPushButton>("cache.change")->click();
        auto *retention = dialog<RetentionDialog>();
        QVERIFY(retention);
        QVERIFY2(retention->height() <= 640 && retention->width() <= 900,
                 qPrintable(QStringLiteral("%1 × %2").arg(retention->width()).arg(retention->height())));
        auto *list = retention->findChild<QScrollArea *>(QStringLiteral("retention.sources"));
        auto *last = retention->findChild<QComboBox *>(QStringLiteral("retention.40"));
        QVERIFY(!list->viewport()->rect().contains(last->mapTo(list->viewport(), QPoint(0, 0))));
        retention->findChild<QComboBox *>(QStringLiteral("retention.all"))->setFocus();
        for (int i = 0; i < 60 && retention->focusWidget() != last; ++i)
            QTest::keyClick(retention->focusWidget(), Qt::Key_Tab);
        QCOMPARE(retention->focusWidget(), last);
        QVERIFY(list->viewport()->rect().contains(last->mapTo(list->viewport(), last->rect().center())));
    }

    void anIssueLeadsToItsRecord()
    {
        show({source(1, QStringLiteral("lex"))});
        m_page->showIssues(1);
        auto *issues = dialog<IssuesDialog>();
        QVERIFY(issues);
        auto *tree = issues->findChild<QTreeWidget *>(QStringLiteral("issues.tree"));
        tree->setCurrentItem(tree->topLevelItem(0)->child(0));
        QCOMPARE(m_calls, QStringList{QStringLiteral("record /data/part.json 812")});
        QCOMPARE(issues->findChild<QPlainTextEdit *>(QStringLiteral("issues.record"))->toPlainText(),
                 QStringLiteral("{\"Item\":{ the whole record"));
    }
};

QTEST_MAIN(TestSources)
#include "tst_sources.moc"
