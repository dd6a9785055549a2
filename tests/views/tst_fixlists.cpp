// The page of lists on a real workspace: from the review desk and from what was missed, edited in place, out as files.
#include "app/workspacesession.h"
#include "exporters/sealed.h"
#include "models/store/ownlists.h"
#include "tests/store/storetesting.h"
#include "tests/views/fakes.h"
#include "views/pages/fixlistspage.h"
#include "views/pages/reviewpage.h"
#include "views/widgets/labels.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>

using namespace parlance;
using namespace parlance::test;

namespace {

// JSON in single quotes.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

const TextFile company{QStringLiteral("company"),
                       "account u1 label=\"Rosalind Franklin\" email=ros@secret.example modified=1\n"
                       "conversation c1 user=u1 bot=b1 at=5000 complete title=Leave\n"
                       "  user m1 @1000 \"How many days has Rosalind?\"\n"
                       "  assistant m2 <m1 @1001 model=claude-v3-haiku \"Thirty.\" hit=policy.pdf down category=wrong\n"
                       "conversation c2 user=u2 bot=flowers at=5000 complete\n"
                       "  user m1 @1010 \"roses now\" missed nearest=OrderFlowers:0.4\n"
                       "  user m2 <m1 @1020 \"stop it\" missed\n"};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFixLists : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<FixListsPage> m_page;
    ScriptedPrompter m_prompter;
    QStringList m_targets; // of the exports that were run
    QString m_failure;     // of the last one

    [[nodiscard]] static PageContext context()
    {
        PageContext context;
        context.theme = &Theme::light();
        context.now = 9'000'000;
        return context;
    }
    [[nodiscard]] QTableView *view() const { return m_page->findChild<QTableView *>("lists.view"); }
    [[nodiscard]] QAbstractItemModel &model() const { return *view()->model(); }
    [[nodiscard]] QString cell(int row, int column) const { return model().index(row, column).data().toString(); }
    [[nodiscard]] Button *button(const char *name) const { return m_page->findChild<Button *>(QLatin1String(name)); }
    [[nodiscard]] FixEntry stored(FixList list, size_t at = 0) const
    {
        return fixEntries(m_workspace->store(), list)->at(at);
    }

private Q_SLOTS:
    void initTestCase() { installFonts(); }

    void init()
    {
        static int count = 0;
        const QString path = m_folder.filePath(QStringLiteral("f%1.parlance").arg(++count));
        {
            const auto store = openStore(path);
            QVERIFY(importAll(*store, {company}));
        }
        auto opened = Workspace::open(path, Store::Mode::OpenExisting);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        WorkspaceSession::Options options;
        options.clock = [] { return UtcMs(9'000'000); };
        options.mode = Background::Mode::Inline;
        m_session = std::make_unique<WorkspaceSession>(*m_workspace, options);
        m_prompter = {};
        FixListAccess access = m_session->lists();
        access.runExport = [this](const ExportJob &job) {
            m_targets << job.target + u' ' + job.what;
            const auto written = job.run({}, {});
            m_failure = written ? QString() : written.error().text;
        };
        m_targets.clear();
        m_page = std::make_unique<FixListsPage>(std::move(access), &m_prompter, context());
        m_page->resize(1000, 600);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_workspace.reset();
    }

    void fromTheReviewDesk()
    {
        ReviewPage desk(m_session->reviews(), {}, context());
        desk.show();
        QTest::keyClick(desk.findChild<QListView *>("review.queue"), Qt::Key_A);
        QTest::keyClick(desk.findChild<QListView *>("review.queue"), Qt::Key_G);
        m_page->setList(FixList::Questions);
        QCOMPARE(model().rowCount(), 1);
        QVERIFY2(cell(0, 0).startsWith("How many days has [user "), qPrintable(cell(0, 0)));
        QCOMPARE(cell(0, 2), QStringLiteral("policy.pdf"));
        m_page->setList(FixList::Guardrails);
        QCOMPARE(model().rowCount(), 1);
    }

    void editedInPlace()
    {
        const QAbstractItemModelTester tester(view()->model());
        m_prompter.text = QStringLiteral("Who pays?");
        button("lists.add")->click();
        m_prompter.text = QStringLiteral("Who travels?");
        button("lists.add")->click();
        QCOMPARE(model().rowCount(), 2);
        QVERIFY(model().setData(model().index(0, 1), QStringLiteral("The company"), Qt::EditRole));
        QVERIFY(model().setData(model().index(0, 2), QStringLiteral("a.pdf; b.pdf"), Qt::EditRole));
        QVERIFY(model().setData(model().index(0, 3), int(FixState::Done), Qt::EditRole));
        QCOMPARE(stored(FixList::Questions).value, QStringLiteral("The company"));
        QCOMPARE(stored(FixList::Questions).sources, QStringList({"a.pdf", "b.pdf"}));
        QCOMPARE(stored(FixList::Questions).state, FixState::Done);
        // Two that are alike are not made by hand: it stays as it is, and is said.
        QSignalSpy said(m_page.get(), &FixListsPage::statusMessage);
        model().setData(model().index(1, 0), QStringLiteral("who pays"), Qt::EditRole);
        QCOMPARE(said.size(), 1);
        QCOMPARE(cell(1, 0), QStringLiteral("Who travels?"));
        m_page->findChild<QLineEdit *>("lists.search")->setText("TRAVELS");
        QCOMPARE(model().rowCount(), 1);
        view()->selectRow(0);
        button("lists.remove")->click();
        m_page->findChild<QLineEdit *>("lists.search")->clear();
        QCOMPARE(model().rowCount(), 1);
        QCOMPARE(cell(0, 0), QStringLiteral("Who pays?"));
    }

    void missedUtterancesAndTheirIntents()
    {
        m_page->setList(FixList::Utterances);
        QVERIFY(m_page->findChild<Label *>("lists.empty")->isVisible());
        button("lists.missed")->click();
        QCOMPARE(model().rowCount(), 2);
        view()->selectAll();
        button("lists.suggestions")->click();
        QCOMPARE(stored(FixList::Utterances, 0).value, QStringLiteral("OrderFlowers"));
        QCOMPARE(stored(FixList::Utterances, 1).value, QString());
    }

    void files()
    {
        FixEntry entry;
        entry.text = QStringLiteral("=1+1, says Rosalind");
        entry.value = QStringLiteral("ask ros@secret.example");
        QVERIFY(addFixEntries(m_workspace->store(), {entry}, 0, 1, {}));
        m_page->setList(FixList::Questions);
        m_prompter.path = m_folder.filePath(QStringLiteral("q.csv"));
        button("lists.save")->click();
        const QByteArray csv = contents(m_prompter.path);
        QVERIFY2(csv.startsWith("question,answer,sources,status,note,changed"), csv.constData());
        QVERIFY2(csv.contains("'=1+1") && !csv.contains("Rosalind") && !csv.contains("secret"), csv.constData());
        m_page->findChild<QCheckBox *>("lists.anonymised")->setChecked(false);
        m_prompter.path = m_folder.filePath(QStringLiteral("e.jsonl"));
        button("lists.evaluation")->click();
        const QJsonObject line = QJsonDocument::fromJson(contents(m_prompter.path).trimmed()).object();
        QCOMPARE(line["input"].toString(), entry.text);
        QCOMPARE(line["expected"].toString(), entry.value);
        QCOMPARE(line["kind"].toString(), QStringLiteral("answer"));
        QCOMPARE(m_targets, (QStringList{QStringLiteral("records qa-list"), QStringLiteral("records evaluation-set")}));
    }

    void sealedFiles()
    {
        FixEntry entry;
        entry.text = QStringLiteral("Who pays?");
        QVERIFY(addFixEntries(m_workspace->store(), {entry}, 0, 1, {}));
        m_page->setList(FixList::Questions);
        m_prompter.path = m_folder.filePath(QStringLiteral("plain.csv"));
        button("lists.save")->click();
        m_page->findChild<QCheckBox *>("lists.sealed")->click();
        m_prompter.path = m_folder.filePath(QStringLiteral("q.csv.sealed"));
        m_prompter.password = QStringLiteral("a good password");
        button("lists.save")->click();
        QVERIFY2(m_failure.isEmpty(), qPrintable(m_failure));
        QVERIFY(contents(m_prompter.path).startsWith("PARLSEAL") && !contents(m_prompter.path).contains("pays"));
        const QString opened = m_folder.filePath(QStringLiteral("opened.csv"));
        QVERIFY(openSealedFile(m_prompter.path, opened, sealPassword(m_prompter.password), {}));
        QCOMPARE(contents(opened), contents(m_folder.filePath(QStringLiteral("plain.csv"))));
        m_prompter.path = m_folder.filePath(QStringLiteral("q.xlsx"));
        button("lists.save")->click();
        QVERIFY2(!m_failure.isEmpty() && !QFile::exists(m_prompter.path), "the parts of a workbook pass the disk");
    }

    void intoALexExport()
    {
        const QString from = m_folder.filePath(QStringLiteral("bot.zip"));
        archive *zip = archive_write_new();
        archive_write_set_format_zip(zip);
        archive_write_open_filename(zip, QFile::encodeName(from).constData());
        const std::pair<const char *, QByteArray> members[] = {
            {"manifest.json", json("{'metadata':{'fileFormat':'LexJson','resourceType':'BotLocale'}}")},
            {"en_US/Intents/OrderFlowers/Intent.json", json("{'name':'OrderFlowers','sampleUtterances':null}")}};
        for (const auto &[name, bytes] : members) {
            archive_entry *member = archive_entry_new();
            archive_entry_set_pathname(member, name);
            archive_entry_set_filetype(member, AE_IFREG);
            archive_entry_set_perm(member, 0644);
            archive_entry_set_size(member, bytes.size());
            archive_write_header(zip, member);
            archive_write_data(zip, bytes.constData(), size_t(bytes.size()));
            archive_entry_free(member);
        }
        archive_write_close(zip);
        archive_write_free(zip);
        m_page->setList(FixList::Utterances);
        button("lists.missed")->click();
        m_prompter.files = {from};
        m_prompter.path = m_folder.filePath(QStringLiteral("new.zip"));
        button("lists.lex")->click();
        QVERIFY2(!QFile::exists(m_prompter.path), "no utterance has an intent yet");
        view()->selectAll();
        button("lists.suggestions")->click();
        button("lists.lex")->click();
        QVERIFY(QFile::exists(m_prompter.path));
    }
};

QTEST_MAIN(TestFixLists)
#include "tst_fixlists.moc"
