// Milliseconds from a click on a page to the last of its tiles painted, in the real window on a real workspace.
//   bench_pages WORKSPACE [REPEATS [PAGE...]]
// Prints one line a page: its key, the first visit (the page is built), the median and the longest of the later ones,
// each with another period so that nothing is answered from before; and the median of their CPU milliseconds, of all
// threads, painting included. Runs without a screen: QT_QPA_PLATFORM=offscreen.
#include "app/mainwindow.h"
#include "app/workspacesession.h"
#include "views/dialogs/dialogprompter.h"
#include "views/theme/theme.h"
#include "views/tiles/tile.h"
#include "views/widgets/progress.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <sys/resource.h>

namespace {

using namespace parlance;

constexpr int days = 200; // the shortest period asked for

// Every tile shows the answer to what the page asks for now.
bool isComplete(const QWidget &page)
{
    const auto tiles = page.findChildren<Tile *>();
    return std::ranges::all_of(tiles, [](const Tile *tile) {
        const TileState state = tile->answer().state;
        return tile->queries().empty() ||
               ((state == TileState::Ready || state == TileState::Empty || state == TileState::Failed) &&
                tile->answer().queries == tile->queries());
    });
}

double cpuMilliseconds()
{
    rusage used;
    getrusage(RUSAGE_SELF, &used);
    const auto ms = [](const timeval &t) { return double(t.tv_sec) * 1e3 + double(t.tv_usec) / 1e3; };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

double visit(MainWindow &window, const QString &page, int round)
{
    Period period;
    period.kind = Period::Kind::LastDays;
    period.count = days + round;
    QElapsedTimer timer;
    timer.start();
    window.open({page, {period, Compare::None, {}}});
    QTimer look; // what is asked too often would be measured as well
    look.start(1);
    do
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    while (!isComplete(*window.currentPage()));
    QCoreApplication::processEvents(); // the last tile is painted
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void measure(MainWindow &window, const std::vector<PageEntry> &pages, int repeats, const QStringList &wanted)
{
    for (const PageEntry &page : pages) {
        if (page.parameter || !(wanted.isEmpty() || wanted.contains(page.key)))
            continue;
        const double first = visit(window, page.key, 0);
        std::vector<double> later, cpu;
        for (int round = 1; round <= repeats; ++round) {
            visit(window, QStringLiteral("sources"), round);
            const double before = cpuMilliseconds();
            later.push_back(visit(window, page.key, round));
            cpu.push_back(cpuMilliseconds() - before);
        }
        std::printf("%-14s first %7.1f  median %7.1f  longest %7.1f  CPU %7.1f\n", qPrintable(page.key), first,
                    median(later), std::ranges::max(later), median(cpu));
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_pages WORKSPACE [REPEATS]\n");
        return 1;
    }
    installFonts();
    auto workspace = Workspace::open(QString::fromLocal8Bit(argv[1]), Store::Mode::ReadOnly);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().text));
        return 4;
    }
    const QTemporaryDir place;
    Settings settings(AppFolders::below(place.path()));
    DialogPrompter prompter({});
    ThemeController theme(ThemeMode::Light);
    Spinner::setAnimated(false);
    WorkspaceSession::Options options;
    std::atomic<UtcMs> now = 0; // the end of the data, once that is known
    options.clock = [&now] { return now.load(); };
    WorkspaceSession session(**workspace, options);
    WindowParts parts;
    parts.session = &session;
    parts.settings = &settings;
    parts.prompter = &prompter;
    parts.theme = &theme;
    parts.pages = pageTable();
    const std::vector<PageEntry> pages = parts.pages;
    MainWindow window(std::move(parts));
    window.resize(1440, 900);
    window.show();
    while (!session.info().known)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    now = session.info().dataUntil.value_or(0);
    measure(window, pages, argc > 2 ? std::max(1, std::atoi(argv[2])) : 7, application.arguments().mid(3));
    return 0;
}
