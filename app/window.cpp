#include "app/window.h"

#include "app/delivery/keyring.h"
#include "app/desktopnotifier.h"
#include "app/instance.h"
#include "app/keptinputs.h"
#include "app/mainwindow.h"
#include "app/opening.h"
#include "app/workspacesession.h"
#include "exporters/tableworkbook.h"
#include "exporters/tablewriter.h"
#include "translations/translations.h"
#include "views/dialogs/dialogprompter.h"
#include "views/theme/firstpaint.h"
#include "views/words/errorwords.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <QTranslator>

#include <optional>
#include <utility>

namespace parlance {

namespace {

constexpr int workspaceUnusable = 4; // exit code, as on the command line

QString suffix()
{
    return QStringLiteral(".parlance");
}

// "name" stands for "name.parlance" when there is no such file.
QString workspaceFile(const QString &typed)
{
    const bool complete = typed.endsWith(suffix()) || QFileInfo::exists(typed);
    return QFileInfo(complete ? typed : typed + suffix()).absoluteFilePath();
}

void warnUnopened(Prompter &prompter, QWidget *parent, const Error &error)
{
    prompter.warnOf(parent, MainWindow::tr("The workspace could not be opened"), error);
}

// Numbers as the window shows them, and what its foot says of the data in the notes.
ExportWriter workbookWork(const Session &session, const QLocale &locale, const QString &title,
                          const std::vector<ExcelPart> &parts)
{
    const SessionInfo &info = session.info();
    WorkbookFacts facts;
    facts.options.title = title;
    facts.options.zone = info.zone;
    facts.options.style.locale = locale;
    facts.options.created = session.now();
    facts.notes = {{MainWindow::tr("Workspace"), info.name}};
    if (info.dataUntil)
        facts.notes.emplace_back(MainWindow::tr("Data until"), formatPoint(*info.dataUntil, info.zone, locale));
    std::vector<WorkbookTable> tables;
    tables.reserve(parts.size());
    for (const ExcelPart &part : parts)
        tables.push_back({part.title, part.table, part.visual});
    qint64 rows = 0;
    for (const WorkbookTable &table : tables)
        rows += table.table->rows;
    return [facts, tables, rows](QIODevice &device, std::stop_token stop, const ProgressSink &progress) {
        WorkbookFacts told = facts;
        const auto at = std::make_shared<RowProgress>(progress, rows);
        told.progress = [at](qint64 row) { at->at(row); };
        return writeWorkbook(tables, told, device, std::move(stop));
    };
}

QStringList translatedLanguages()
{
    QStringList languages;
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("parlance_*.qm")});
    for (const QString &file : files)
        languages << file.mid(9, file.size() - 9 - 3);
    languages.removeAll(QStringLiteral("en")); // always there
    return languages;
}

// One window on one workspace at a time; opening another one replaces it.
class WindowHost : public QObject
{
public:
    // fonts: outlives the host.
    WindowHost(QApplication &application, FontLoading &fonts)
        : m_application(application)
        , m_fonts(fonts)
        , m_settings(AppFolders::standard())
        , m_prompter(QDir::homePath())
    {
        const QString language = m_settings.value(Setting::Language).toString();
        if (!language.isEmpty())
            speak(language);
    }

    ~WindowHost() override { closeAll(); }

    Result<void> start(const Opening &opening)
    {
        m_opening = opening;
        const auto started = start(opening.workspace);
        if (started)
            m_server = std::make_unique<InstanceServer>(
                instanceSocket(), [this](const QStringList &words) { return take(openingOf(words, {})); });
        return started;
    }

    // What does not matter before the first window has been painted.
    void finishLook()
    {
        theme().finish();
        if (QApplication::windowIcon().isNull())
            QApplication::setWindowIcon(icon(QStringLiteral("parlance"), Theme::light().accent));
    }

private:
    Result<void> start(const QString &path)
    {
        if (!path.isEmpty())
            return open(workspaceFile(path), Store::Mode::OpenOrCreate);
        const QString last = m_settings.value(Setting::LastWorkspace).toString();
        if (!last.isEmpty() && QFileInfo::exists(last) && open(last, Store::Mode::OpenExisting))
            return {};
        return open(ownFile(QStringLiteral("My workspace")), Store::Mode::OpenOrCreate);
    }

    // From another start of the program. Another workspace gets a window of its own there.
    bool take(const Opening &opening)
    {
        const bool other =
            !opening.workspace.isEmpty() && QFileInfo(workspaceFile(opening.workspace)).canonicalFilePath() !=
                                                QFileInfo(m_workspace->store().path()).canonicalFilePath();
        if (!m_window || other || opening.isEmpty())
            return false;
        // Later: whoever hands it over waits for an answer.
        QTimer::singleShot(0, this, [this, opening] {
            m_opening = opening;
            openRest();
        });
        return true;
    }

    // Links and documents, once there is a window for them.
    void openRest()
    {
        const Opening opening = std::exchange(m_opening, {});
        if (opening.isEmpty())
            return;
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->raise();
        m_window->activateWindow();
        for (const QString &link : opening.links)
            m_window->openLink(link);
        if (!opening.documents.isEmpty())
            m_window->openDocuments(opening.documents);
    }

    // Colours come with a font.
    ThemeController &theme()
    {
        if (!m_theme) {
            m_fonts.wait();
            m_theme.emplace(themeMode(m_settings.value(Setting::Theme).toString()), nullptr, true);
        }
        return *m_theme;
    }

    [[nodiscard]] QString ownFile(const QString &name) const
    {
        QDir().mkpath(m_settings.folders().data);
        return m_settings.folders().data + QLatin1Char('/') + name + suffix();
    }

    // What cannot be written may still be read.
    static Result<std::unique_ptr<Workspace>> openFile(const QString &path, Store::Mode mode)
    {
        auto workspace = Workspace::open(path, mode);
        if (workspace || !QFileInfo::exists(path))
            return workspace;
        if (auto readable = Workspace::open(path, Store::Mode::ReadOnly))
            return readable;
        return workspace;
    }

    Result<void> open(const QString &path, Store::Mode mode)
    {
        auto workspace = openFile(path, mode);
        if (!workspace)
            return tl::unexpected(workspace.error());
        closeAll();
        m_workspace = std::move(*workspace);
        WorkspaceSession::Options options;
        options.clock = [] { return QDateTime::currentMSecsSinceEpoch(); };
        options.watch = true;
        options.later = true;
        options.secrets = &m_secrets;
        m_session = std::make_unique<WorkspaceSession>(*m_workspace, options);
        showWindow();
        return {};
    }

    void showWindow()
    {
        WindowParts parts;
        parts.session = m_session.get();
        parts.settings = &m_settings;
        parts.prompter = &m_prompter;
        parts.theme = &theme();
        parts.pages = pageTable();
        parts.dashboardPage = ownDashboardEntry;
        parts.locale = displayLocale(QLocale());
        parts.languages = translatedLanguages();
        parts.writeCsv = [](const Table &table, QIODevice &device, std::stop_token stop) {
            TableWriteOptions options;
            options.labels = true;
            return writeTable(table, options, device, std::move(stop));
        };
        parts.prepareWorkbook = [this, locale = parts.locale](const QString &title,
                                                              const std::vector<ExcelPart> &shown) {
            return workbookWork(*m_session, locale, title, shown);
        };
        parts.notifier = &m_notifier;
        parts.exportFolderChanged = [this](const QString &folder) { m_prompter.setSaveFolder(folder); };
        m_prompter.setSaveFolder(m_settings.value(Setting::ExportFolder).toString());
        parts.afterFrame = [this] {
            finishLook();
            m_settings.addRecentWorkspace(m_workspace->store().path()); // writes a file
            m_session->begin();
            QTimer::singleShot(0, this, [this] { openRest(); });
        };
        m_window = std::make_unique<MainWindow>(std::move(parts));
        keepInputsIn(*m_workspace, m_window.get());
        // Queued: the window that asks is gone when these have run.
        connect(
            m_window.get(), &MainWindow::workspaceRequested, this,
            [this](const QString &path, bool create) {
                replace(path, create ? Store::Mode::OpenOrCreate : Store::Mode::OpenExisting);
            },
            Qt::QueuedConnection);
        connect(
            m_window.get(), &MainWindow::sampleRequested, this, [this] { openSample(); }, Qt::QueuedConnection);
        connect(
            m_window.get(), &MainWindow::languageRequested, this,
            [this](const QString &language) {
                speak(language);
                reopenWindow();
            },
            Qt::QueuedConnection);
        m_window->show();
    }

    void replace(const QString &path, Store::Mode mode)
    {
        const auto opened = open(path, mode);
        if (!opened)
            warnUnopened(m_prompter, m_window.get(), opened.error());
    }

    void openSample()
    {
        const QString path = ownFile(QStringLiteral("Sample"));
        replace(path, Store::Mode::OpenOrCreate);
        if (m_session == nullptr || m_workspace->store().path() != path)
            return;
        const auto sources = m_workspace->store().sources();
        if (sources && sources->empty())
            m_session->importSample();
    }

    void speak(const QString &language)
    {
        const auto old = m_application.findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly);
        for (QTranslator *translator : old) {
            QCoreApplication::removeTranslator(translator);
            delete translator;
        }
        const QLocale locale = displayLocale(language.isEmpty() ? QLocale::system() : QLocale(language));
        QLocale::setDefault(locale);
        installTranslations(m_application, locale.name());
        m_application.setLayoutDirection(locale.textDirection());
    }

    // Every text is made when the window is: a new one speaks the new language.
    void reopenWindow()
    {
        m_window->saveSession();
        const std::unique_ptr<MainWindow> old = std::move(m_window);
        showWindow();
    }

    void closeAll()
    {
        if (m_window)
            m_window->saveSession();
        m_window.reset();
        m_session.reset();
        m_workspace.reset();
    }

    QApplication &m_application;
    FontLoading &m_fonts;
    Settings m_settings;
    DesktopNotifier m_notifier;
    DialogPrompter m_prompter;
    KeyRing m_secrets;
    std::optional<ThemeController> m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    Opening m_opening; // what waits for the window
    std::unique_ptr<InstanceServer> m_server;
};

} // namespace

int runWindow(QApplication &application, FontLoading &fonts, const QStringList &words)
{
    const Opening opening = openingOf(words, QDir::currentPath());
    if (!opening.isEmpty() && handOver(instanceSocket(), wordsOf(opening)))
        return 0;
    fonts.applicationIsThere();
    QLocale::setDefault(displayLocale(QLocale()));
    WindowHost host(application, fonts);
    const auto started = host.start(opening);
    if (started)
        return QApplication::exec();
    qCritical("%s", qUtf8Printable(toString(started.error())));
    host.finishLook();
    DialogPrompter prompter{QString()};
    warnUnopened(prompter, nullptr, started.error());
    QApplication::exec(); // until the message is closed
    return workspaceUnusable;
}

} // namespace parlance
