// Sharing work by dialog: what is asked of the workspace, and what is shown before anything changes.
#include "tests/views/scriptedprompter.h"
#include "views/dialogs/sharedialog.h"
#include "views/widgets/labels.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace parlance;

class TestShareDialog : public QObject
{
    Q_OBJECT

    struct Asked
    {
        QStringList saves, merges; // "path password prefer look"
        bool sealed = false;
        std::vector<ShareActions::Done<WorkMerge>> open; // to be answered by the test
        bool late = false;
        WorkMerge answer{5,
                         2,
                         {{"c1", "m2", ReviewField::State, "new", "resolved", "new"},
                          {"c2", "m2", ReviewField::Assignee, "ann", "ben", "ann"}}};
    };
    Asked m_asked;
    ScriptedPrompter m_prompter;
    std::unique_ptr<ShareDialog> m_dialog;

    ShareActions actions()
    {
        ShareActions actions;
        actions.save = [this](const QString &path, const QString &password, QObject *,
                              const ShareActions::Done<qint64> &done) {
            m_asked.saves << path + u' ' + password;
            done(7);
        };
        actions.merge = [this](const QString &path, const QString &password, WorkPrefer prefer, bool look, QObject *,
                               const ShareActions::Done<WorkMerge> &done) {
            m_asked.merges << path + u' ' + password + (prefer == WorkPrefer::Theirs ? u" theirs" : u" mine") +
                                  (look ? u" look" : u" merge");
            if (m_asked.late)
                m_asked.open.push_back(done);
            else if (m_asked.sealed && password != u"a good password")
                done(fail(ErrorCategory::Usage, QStringLiteral("the password does not open the file, or …")));
            else
                done(m_asked.answer);
        };
        actions.isSealed = [this](const QString &) { return m_asked.sealed; };
        return actions;
    }
    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString summary() const { return part<Label>("share.summary")->text(); }

private Q_SLOTS:
    void initTestCase() { installFonts(); }

    void init()
    {
        m_asked = {};
        m_prompter = {};
        m_prompter.path = QStringLiteral("/tmp/work.json");
        m_prompter.files = {QStringLiteral("/tmp/bens.json")};
        m_dialog = std::make_unique<ShareDialog>(actions(), false, &m_prompter, QLocale::c(), nullptr);
        m_dialog->show();
    }

    void savingWithAndWithoutAPassword()
    {
        part<QPushButton>("share.save")->click();
        QCOMPARE(m_asked.saves, QStringList{"/tmp/work.json "});
        QVERIFY2(part<Label>("share.saveText")->text().contains("7 message(s)"), "says how many");
        part<QCheckBox>("share.seal")->click();
        QVERIFY(!part<QPushButton>("share.save")->isEnabled());
        part<QLineEdit>("share.password")->setText("seven77");
        part<QLineEdit>("share.again")->setText("seven77");
        QVERIFY(!part<QPushButton>("share.save")->isEnabled());
        part<QLineEdit>("share.password")->setText("a good password");
        QVERIFY(!part<QPushButton>("share.save")->isEnabled());
        part<QLineEdit>("share.again")->setText("a good password");
        part<QPushButton>("share.save")->click();
        QCOMPARE(m_asked.saves.last(), QStringLiteral("/tmp/work.json a good password"));
        part<QCheckBox>("share.seal")->click(); // what stands there counts no more
        part<QPushButton>("share.save")->click();
        QCOMPARE(m_asked.saves.last(), QStringLiteral("/tmp/work.json "));
    }

    void conflictsAreSeenBeforeAnythingChanges()
    {
        QSignalSpy merged(m_dialog.get(), &ShareDialog::merged);
        part<QPushButton>("share.toMerge")->click();
        QVERIFY(!part<QPushButton>("share.merge")->isEnabled());
        part<QPushButton>("share.choose")->click();
        QCOMPARE(m_asked.merges, QStringList{"/tmp/bens.json  mine look"});
        QCOMPARE(summary(), QStringLiteral("5 message(s) in the file · 2 would change here · 2 conflict(s)"));
        const auto *table = part<QTableWidget>("share.conflicts");
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 3)->text(), QStringLiteral("Resolved"));
        QCOMPARE(table->item(1, 4)->text(), QStringLiteral("ann"));
        m_asked.answer.conflicts[1].kept = QStringLiteral("ben");
        part<QPushButton>("share.theirs")->click();
        QCOMPARE(m_asked.merges.last(), QStringLiteral("/tmp/bens.json  theirs look"));
        QCOMPARE(table->item(1, 4)->text(), QStringLiteral("ben"));
        QCOMPARE(merged.count(), 0);
        part<QPushButton>("share.merge")->click();
        QCOMPARE(m_asked.merges.last(), QStringLiteral("/tmp/bens.json  theirs merge"));
        QCOMPARE(merged.count(), 1);
        QVERIFY2(summary().startsWith("Taken in: 2"), qPrintable(summary()));
        QVERIFY(!part<QPushButton>("share.merge")->isEnabled()); // once is enough
    }

    void sealedFilesAskForTheirPassword()
    {
        m_asked.sealed = true;
        part<QPushButton>("share.toMerge")->click();
        part<QPushButton>("share.choose")->click();
        QVERIFY(m_asked.merges.isEmpty());
        QVERIFY(part<QLineEdit>("share.opening")->isVisible());
        part<QLineEdit>("share.opening")->setText("a bad password");
        part<QPushButton>("share.open")->click();
        QVERIFY2(summary().startsWith("The password does not open this file"), qPrintable(summary()));
        QVERIFY(!part<QPushButton>("share.merge")->isEnabled());
        part<QLineEdit>("share.opening")->setText("a good password");
        QTest::keyClick(part<QLineEdit>("share.opening"), Qt::Key_Return);
        QVERIFY(part<QPushButton>("share.merge")->isEnabled());
        part<QPushButton>("share.merge")->click();
        QCOMPARE(m_asked.merges.last(), QStringLiteral("/tmp/bens.json a good password mine merge"));
    }

    void onlyTheNewestLookCounts()
    {
        m_asked.late = true;
        part<QPushButton>("share.toMerge")->click();
        part<QPushButton>("share.choose")->click();
        m_prompter.files = {QStringLiteral("/tmp/other.json")};
        part<QPushButton>("share.choose")->click();
        QCOMPARE(m_asked.open.size(), size_t(2));
        m_asked.open[1](WorkMerge{1, 0, {}});
        m_asked.open[0](m_asked.answer);
        QCOMPARE(summary(), QStringLiteral("1 message(s) in the file · 0 would change here · no conflicts"));
        QVERIFY(!part<QTableWidget>("share.conflicts")->isEnabled());
    }

    void whatCanOnlyBeReadTakesNothingIn()
    {
        const ShareDialog dialog(actions(), true, &m_prompter, QLocale::c(), nullptr);
        QVERIFY(!dialog.findChild<QPushButton *>("share.toMerge")->isEnabled());
        QVERIFY(dialog.findChild<QPushButton *>("share.save")->isEnabled());
    }
};

QTEST_MAIN(TestShareDialog)
#include "tst_sharedialog.moc"
