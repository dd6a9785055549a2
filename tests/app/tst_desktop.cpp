// What the desktop is told of the program, and what a window is handed by another start of it.
#include "app/desktopfiles.h"
#include "app/instance.h"
#include "app/opening.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace parlance;

class TestDesktop : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // While this thread answers, as the window does.
    static bool handedOver(const QString &socket, const QStringList &words)
    {
        std::atomic<bool> done = false;
        bool taken = false;
        std::jthread other([&] {
            taken = handOver(socket, words);
            done = true;
        });
        [&] { QTRY_VERIFY(done); }();
        other.join();
        return taken;
    }

private Q_SLOTS:
    void installedAndRemoved()
    {
        const QString data = m_folder.filePath(QStringLiteral("share"));
        const QString program = QStringLiteral("/opt/my \"tools\"/100%/parlance");
        QStringList asked;
        const DesktopTool tool = [&asked](const QString &name, const QStringList &words) -> Result<void> {
            asked << name + u' ' + words.join(u' ');
            return fail(ErrorCategory::Storage, QStringLiteral("not there"));
        };
        QCOMPARE(desktopState(data, program), DesktopState::Missing);
        QVERIFY(installDesktop(data, program, tool));
        QCOMPARE(desktopState(data, program), DesktopState::Installed);
        QCOMPARE(desktopState(data, QStringLiteral("/usr/bin/parlance")), DesktopState::Other);
        QCOMPARE(asked.size(), 2);
        const QByteArray entry = bytesOf(data + QStringLiteral("/applications/org.parlance.Parlance.desktop"));
        QVERIFY2(entry.contains("Exec=\"/opt/my \\\\\"tools\\\\\"/100%%/parlance\" %U\n"), entry.constData());
        QVERIFY(entry.contains("x-scheme-handler/parlance"));
        QVERIFY(!entry.contains('@'));
        const QByteArray types = bytesOf(data + QStringLiteral("/mime/packages/org.parlance.Parlance.xml"));
        for (const char *kind : {"report", "dashboard", "formulas"}) {
            const QByteArray pattern = QByteArray("*.parlance-") + kind;
            const QByteArray type = QByteArray("application/vnd.parlance.") + kind + "+json;";
            QVERIFY2(types.contains(pattern) && entry.contains(type), kind);
        }
        QVERIFY(*removeDesktop(data, program, tool));
        QVERIFY(!*removeDesktop(data, program, tool));
        QCOMPARE(desktopState(data, program), DesktopState::Missing);
    }

    void asTheStandardHasIt()
    {
        const QString validator = QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate"));
        if (validator.isEmpty())
            QSKIP("desktop-file-validate is not here");
        const QString path = m_folder.filePath(QStringLiteral("org.parlance.Parlance.desktop"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(desktopFiles(m_folder.path(), QStringLiteral("/opt/my tools/parlance")).front().text);
        file.close();
        QProcess process;
        process.start(validator, {path});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
    }

    void nothingIsLeftHalf()
    {
        const QString data = m_folder.filePath(QStringLiteral("half"));
        QVERIFY(QDir().mkpath(data));
        QFile inTheWay(data + QStringLiteral("/mime")); // a file where a folder has to be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto failed = installDesktop(data, QStringLiteral("/p"), [](auto &&...) { return Result<void>(); });
        QVERIFY(!failed);
        QVERIFY(!QFile::exists(data + QStringLiteral("/applications/org.parlance.Parlance.desktop")));
    }

    void wordsAreTakenForWhatTheyAre()
    {
        const Opening opening =
            openingOf({QStringLiteral("parlance:cost?period=last-7-days"), QStringLiteral("Company"),
                       QStringLiteral("mine.parlance-report"), QStringLiteral("file:///srv/a%20b.PARLANCE-REPORT"),
                       QStringLiteral("parlance:") + QString(40'000, u'x'), QStringLiteral("other")},
                      QStringLiteral("/home/anna"));
        QCOMPARE(opening.links, QStringList{QStringLiteral("parlance:cost?period=last-7-days")});
        QCOMPARE(opening.documents, (QStringList{QStringLiteral("/home/anna/mine.parlance-report"),
                                                 QStringLiteral("/srv/a b.PARLANCE-REPORT")}));
        QCOMPARE(opening.workspace, QStringLiteral("Company"));
        QVERIFY(openingOf({}, {}).isEmpty());
        QCOMPARE(documentKind(QStringLiteral("/a/b.parlance-report")), std::optional(DocumentKind::Report));
        QCOMPARE(documentKind(QStringLiteral("b.Parlance-Dashboard")), std::optional(DocumentKind::Dashboard));
        QCOMPARE(documentKind(QStringLiteral("b.parlance-formulas")), std::optional(DocumentKind::Formulas));
        QVERIFY(!isDocument(QStringLiteral("b.parlance")) && !isDocument(QStringLiteral("b.json")));
        QCOMPARE(openingOf({QStringLiteral("file:///srv/w.parlance")}, {}).workspace,
                 QStringLiteral("/srv/w.parlance"));
    }

    void oneWindow()
    {
        const QString socket = m_folder.filePath(QStringLiteral("window"));
        QVERIFY(!handOver(socket, {QStringLiteral("parlance:cost")})); // nobody is there
        QList<QStringList> got;
        InstanceServer server(socket, [&got](const QStringList &words) {
            got << words;
            return words.value(0) != u"no";
        });
        QVERIFY(server.isListening());
        struct stat state
        {};
        QCOMPARE(stat(QFile::encodeName(socket).constData(), &state), 0);
        QCOMPARE(int(state.st_mode & 0777), 0600); // nobody else may knock
        QVERIFY(handedOver(socket, {QStringLiteral("parlance:cost"), QStringLiteral("ä\n\"")}));
        QCOMPARE(got, (QList<QStringList>{{QStringLiteral("parlance:cost"), QStringLiteral("ä\n\"")}}));
        QVERIFY(!handedOver(socket, {QStringLiteral("no")}));
    }

    void theSecondDoesNotListen()
    {
        const QString socket = m_folder.filePath(QStringLiteral("second"));
        const auto take = [](const QStringList &) { return true; };
        {
            InstanceServer first(socket, take);
            InstanceServer second(socket, take);
            QVERIFY(first.isListening());
            QVERIFY(!second.isListening());
        }
        QVERIFY(!QFile::exists(socket));
        // What a killed window leaves behind is in nobody's way.
        const int left = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray path = QFile::encodeName(socket);
        std::copy(path.begin(), path.end(), address.sun_path);
        QCOMPARE(bind(left, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        close(left);
        QVERIFY(QFile::exists(socket));
        InstanceServer next(socket, take);
        QVERIFY(next.isListening());
        InstanceServer nowhere(m_folder.filePath(QString(200, u'x')), take); // too long for a socket
        QVERIFY(!nowhere.isListening());
    }

    // Whatever knocks: nonsense and too much are nothing, and the window goes on.
    void hostileWords()
    {
        const QString socket = m_folder.filePath(QStringLiteral("hostile"));
        int asked = 0;
        InstanceServer server(socket, [&asked](const QStringList &words) {
            ++asked;
            return !words.isEmpty();
        });
        QVERIFY(!handedOver(socket, {QString(600'000, u'x')}));
        QCOMPARE(asked, 0);
        QVERIFY(!handedOver(socket, {}));
        QVERIFY(handedOver(socket, {QStringLiteral("x")}));
    }
};

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
