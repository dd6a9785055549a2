#include "app/snapshot.h"

#include "app/keptinputs.h"
#include "app/mainwindow.h"
#include "app/owndocuments.h"
#include "app/workspacesession.h"
#include "models/core/wholefile.h"
#include "translations/translations.h"
#include "views/dialogs/dialogprompter.h"
#include "views/widgets/progress.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

namespace parlance {

namespace {

// Own dashboards by what they are called, too.
QString pageNamed(const QString &wanted, const std::vector<OwnDashboard> &dashboards)
{
    for (const OwnDashboard &own : dashboards) {
        if (!own.trashed && own.document.title == wanted)
            return own.document.key;
    }
    return wanted;
}

Result<void> checkPage(const std::vector<PageEntry> &pages, const std::vector<OwnDashboard> &dashboards,
                       const QString &wanted)
{
    QStringList known;
    for (const OwnDashboard &own : dashboards) {
        if (own.trashed)
            continue;
        if (own.document.key == wanted)
            return {};
        known << own.document.key;
    }
    for (const PageEntry &page : pages) {
        if (page.key == wanted)
            return {};
        known << page.key;
    }
    return fail(ErrorCategory::Usage,
                QStringLiteral("there is no page \"%1\"; known are %2").arg(wanted, known.join(QStringLiteral(", "))));
}

} // namespace

Result<void> renderSnapshot(Workspace &workspace, const SnapshotRequest &request)
{
    installFonts();
    const QLocale locale = displayLocale(request.language.isEmpty() ? QLocale() : QLocale(request.language));
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    if (!request.language.isEmpty())
        installTranslations(*qApp, request.language);
    std::vector<PageEntry> pages = pageTable();
    const auto own = ownDashboards(workspace.store());
    const QString page = pageNamed(request.page, own.value_or(std::vector<OwnDashboard>()));
    if (const auto known = checkPage(pages, own.value_or(std::vector<OwnDashboard>()), page); !known)
        return known;

    const QTemporaryDir place; // nothing of the user's own settings gets into the picture
    Settings settings(AppFolders::below(place.path()));
    DialogPrompter prompter({});
    ThemeController theme(request.dark ? ThemeMode::Dark : ThemeMode::Light);
    Spinner::setAnimated(false);
    WorkspaceSession::Options options;
    options.clock = [now = request.now] { return now; };
    options.zone = request.zone;
    options.mode = Background::Mode::Inline;
    WorkspaceSession session(workspace, options);

    WindowParts parts;
    parts.session = &session;
    parts.settings = &settings;
    parts.prompter = &prompter;
    parts.theme = &theme;
    parts.pages = std::move(pages);
    parts.dashboardPage = ownDashboardEntry;
    parts.locale = locale;
    parts.showTimes = false; // a picture of the same data is the same picture
    MainWindow window(std::move(parts));
    keepInputsIn(workspace, &window);
    window.resize(request.size);
    window.open({page, {request.period, request.compare, request.where}});
    if (!request.search.isEmpty())
        window.openSearch(request.search);
    // Lays everything out as on a screen, without one.
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    QCoreApplication::sendPostedEvents();

    if (request.output.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return writeWholeFile(request.output,
                              [&window](QIODevice &device) { return window.print(PrintFormat::Pdf, device); });
    if (request.output.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return writeWholeFile(request.output,
                              [&window](QIODevice &device) { return window.print(PrintFormat::Svg, device); });
    QImage picture(request.size * request.scale, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(request.scale);
    picture.fill(theme.theme().bg);
    window.render(&picture);
    if (!picture.save(request.output, "PNG"))
        return fail(ErrorCategory::Storage, QStringLiteral("the picture could not be written"),
                    {request.output, -1, -1, {}});
    return {};
}

} // namespace parlance
