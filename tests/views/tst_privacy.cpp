// Privacy in the window, on a real workspace: what is hidden and why, own words, erasing one person with a receipt.
#include "app/workspacesession.h"
#include "tests/store/storetesting.h"
#include "tests/views/fakes.h"
#include "views/dialogs/erasedialog.h"
#include "views/pages/redactiondialog.h"
#include "views/widgets/labels.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace parlance;
using namespace parlance::test;

namespace {

const TextFile company{QStringLiteral("company"),
                       "account u1 label=\"Rosalind Franklin\" email=ros@secret.example modified=1\n"
                       "conversation c1 user=u1 bot=b1 at=5000 complete title=\"Ask Rosalind Franklin\"\n"
                       "  user m1 @1000 \"Write to ros@secret.example about PN-123456 and Zugvogel\"\n"
                       "  assistant m2 <m1 @1001 model=claude-v3-haiku \"Certainly.\" down category=wrong"
                       " comment=\"call +4915112345678\"\n"
                       "account u2 label=\"Ann Lee\" modified=1\n"
                       "conversation c2 user=u2 bot=b1 at=5000 complete\n  user m1 @1010 \"Hello\"\n"};

} // namespace

class TestPrivacy : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WorkspaceSession> m_session;
    ScriptedPrompter m_prompter;

    [[nodiscard]] qint64 number(const char *sql) const
    {
        auto session = m_workspace->store().read();
        auto s = (*session)->prepare(QLatin1String(sql));
        return s && s->step().value_or(false) ? s->integer(0) : -1;
    }

private Q_SLOTS:
    void initTestCase() { installFonts(); }

    void init()
    {
        static int count = 0;
        const QString path = m_folder.filePath(QStringLiteral("p%1.parlance").arg(++count));
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
    }

    void cleanup()
    {
        m_session.reset();
        m_workspace.reset();
    }

    void whatIsHiddenAndWhy()
    {
        RedactionDialog dialog(m_session->reviews(), number("SELECT id FROM conversation WHERE ext_id = 'c1'"),
                               QLocale::c(), nullptr);
        auto *found = dialog.findChild<QTableWidget *>("redactions.found");
        QStringList rows;
        for (int row = 0; row < found->rowCount(); ++row)
            rows << found->item(row, 0)->text() + u'|' + found->item(row, 1)->text() + u'|' +
                        found->item(row, 2)->text();
        const QString person = secretReason(SecretKind::Person);
        QCOMPARE(rows, QStringList({"User|Rosalind Franklin|" + person, "Title|Rosalind Franklin|" + person,
                                    "Message|ros@secret.example|" + person,
                                    "Comment|+4915112345678|" + secretReason(SecretKind::Phone)}));
        // One person is one pseudonym, however they are called.
        QCOMPARE(found->item(1, 3)->text(), found->item(2, 3)->text());
        QCOMPARE(found->item(0, 3)->text(), found->item(1, 3)->text());
    }

    void ownWordsAreTriedAndKept()
    {
        const qint64 id = number("SELECT id FROM conversation WHERE ext_id = 'c1'");
        RedactionDialog dialog(m_session->reviews(), id, QLocale::c(), nullptr);
        QSignalSpy changed(&dialog, &RedactionDialog::wordsChanged);
        auto *result = dialog.findChild<Label *>("redactions.result");
        auto *save = dialog.findChild<QPushButton *>("redactions.save");
        dialog.findChild<QPlainTextEdit *>("redactions.words")->setPlainText("Zugvogel\n\nZugvogel");
        dialog.findChild<QPlainTextEdit *>("redactions.patterns")->setPlainText("PN-[0-9{6");
        dialog.findChild<QLineEdit *>("redactions.try")->setText("order PN-123456, ZUGVOGEL");
        QTRY_VERIFY2(!save->isEnabled(), "a pattern that is none is told at once");
        dialog.findChild<QPlainTextEdit *>("redactions.patterns")->setPlainText("PN-[0-9]{6}");
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(result->text().contains("PN-123456") && result->text().contains("ZUGVOGEL"));
        QVERIFY2(number("SELECT count(*) FROM meta WHERE key = 'setting.privacy_words'") <= 0, "tried, not kept");
        save->click();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(dialog.findChild<QTableWidget *>("redactions.found")->rowCount(), 6);

        // They hold for what is read from now on, by the reader that was there before too.
        const ReviewAccess access = m_session->reviews();
        QString text;
        access.conversation(id, true, this,
                            [&](const Result<ReadConversation> &read) { text = read->messages.front().text; });
        QVERIFY2(!text.contains("Zugvogel") && !text.contains("PN-"), qPrintable(text));
    }

    void erasingOnePerson()
    {
        EraseDialog dialog(m_session->erasing(), QStringLiteral("u1"), QStringLiteral("Rosalind Franklin"), &m_prompter,
                           QLocale::c(), nullptr);
        QSignalSpy erased(&dialog, &EraseDialog::erased);
        auto *go = dialog.findChild<QPushButton *>("erase.go");
        QStringList shown;
        for (const Label *label : dialog.findChildren<Label *>())
            shown << label->text();
        QVERIFY2(shown.contains(QStringLiteral("Messages")) && shown.contains(QStringLiteral("2")),
                 qPrintable(shown.join(u'|')));
        QVERIFY2(!go->isEnabled(), "only after a second thought");
        QCOMPARE(number("SELECT count(*) FROM conversation"), 2);
        dialog.findChild<QCheckBox *>("erase.sure")->setChecked(true);
        QVERIFY(go->isEnabled());
        go->click();
        QTRY_COMPARE(erased.size(), 1);
        QCOMPARE(number("SELECT count(*) FROM conversation"), 1);
        QCOMPARE(number("SELECT count(*) FROM user"), 1);
        QCOMPARE(number("SELECT count(*) FROM own_action WHERE action = 'erase'"), 1);

        m_prompter.path = m_folder.filePath(QStringLiteral("receipt.json"));
        dialog.findChild<QPushButton *>("erase.save")->click();
        QFile file(m_prompter.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject receipt = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(receipt["user"].toString(), QStringLiteral("u1"));
        QCOMPARE(receipt["removed"].toObject()["messages"].toInt(), 2);
        QCOMPARE(receipt["file"].toObject()["rewritten"].toBool(), true);
        QCOMPARE(receipt["file"].toObject()["found"].toArray().size(), 0);
    }

    // Figures come later than the dialog, and in its colours.
    void figuresInTheDark()
    {
        std::function<void(Result<ErasureCounts>)> answer;
        EraseActions actions = m_session->erasing();
        actions.count = [&answer](const QString &, QObject *, auto done) { answer = std::move(done); };
        EraseDialog dialog(actions, QStringLiteral("u1"), {}, &m_prompter, QLocale::c(), nullptr);
        themeTree(&dialog, Theme::dark_());
        ErasureCounts counts;
        counts.messages = 77;
        answer(counts);
        dialog.show();
        Label *figure = nullptr;
        for (Label *label : dialog.findChildren<Label *>())
            if (label->text() == QStringLiteral("77"))
                figure = label;
        QVERIFY(figure);
        const QImage seen = figure->grab().toImage(); // on the light ground of the test: dark letters would be seen
        for (int y = 0; y < seen.height(); ++y)
            for (int x = 0; x < seen.width(); ++x)
                QVERIFY2(seen.pixelColor(x, y).lightness() > 120, "a letter of the light theme");
    }

    void nobody()
    {
        EraseDialog dialog(m_session->erasing(), QStringLiteral("nobody"), {}, &m_prompter, QLocale::c(), nullptr);
        QVERIFY(!dialog.findChild<QCheckBox *>("erase.sure")->isEnabled());
        QVERIFY(!dialog.findChild<Label *>("erase.status")->text().isEmpty());
    }
};

QTEST_MAIN(TestPrivacy)
#include "tst_privacy.moc"
