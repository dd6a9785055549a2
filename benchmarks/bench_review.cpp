// The review desk at its size: CPU milliseconds of the GUI thread (and of all threads) for what somebody waits for there.
//   bench_review FOLDER [RATINGS]
// Makes a workspace of that many negative ratings (100 000) and a third as many others, each with its conversation, opens the desk on it, goes
// through it by keys, and paints a conversation of 10 000 messages. Runs without a screen: QT_QPA_PLATFORM=offscreen.
#include "app/workspacesession.h"
#include "models/store/importsession.h"
#include "models/store/sharedwork.h"
#include "views/pages/reviewpage.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

using namespace parlance;

namespace {

constexpr UtcMs now = 1'700'000'000'000;
constexpr int rounds = 30, longConversation = 10'000;

[[noreturn]] void stop(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(toString(error)));
    std::exit(1);
}

double cpuMs(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Ratings of 400 days, six bots, 200 documents, 5 000 users; comments of which one in twenty names somebody.
void fill(FileSink &sink, int ratings)
{
    std::mt19937 random(7);
    for (int c = 0; c < ratings; ++c) {
        const std::string id = "c" + std::to_string(c), user = "u" + std::to_string(random() % 5'000),
                          bot = "b" + std::to_string(random() % 6),
                          question = "How do I get part " + std::to_string(random() % 2'000) + " of the order?",
                          comment = "Not what I asked, number " + std::to_string(random() % 900) +
                                    (c % 20 ? std::string() : " write to user" + std::to_string(c) + "@example.com"),
                          document = "manual-" + std::to_string(random() % 200) + ".pdf";
        const UtcMs at = now - UtcMs(random() % (400 * 24 * 60)) * 60'000;
        const RetrievalHitRecord hits[] = {{document, "url", "The part is on page seven.", 1, 0.8, {}}};
        MessageRecord messages[2];
        messages[0].id = "m1";
        messages[0].at = at;
        messages[0].text = question;
        messages[1].id = "m2";
        messages[1].parent = "m1";
        messages[1].role = Role::Assistant;
        messages[1].at = at + 2'000;
        messages[1].model = "claude-v3-haiku";
        messages[1].text = "It is on its way to you and arrives within three days.";
        messages[1].hits = hits;
        messages[1].feedback =
            FeedbackRecord{random() % 4 ? Rating::Down : Rating::Up, random() % 2 ? "other" : "wrong", comment};
        ConversationRecord record;
        record.id = id;
        record.user = user;
        record.bot = bot;
        record.title = "Order";
        record.order = {at * 1000, 1};
        record.complete = true;
        record.messages = messages;
        if (auto put = sink.put(record); !put)
            stop(put.error());
    }
}

void make(const QString &path, int ratings)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    auto store = Store::open(path, Store::Mode::OpenOrCreate);
    if (!store)
        stop(store.error());
    auto session = ImportSession::begin(**store, QStringLiteral("bench"), QStringLiteral("bedrock-chat"),
                                        QStringLiteral("default"), {});
    if (!session)
        stop(session.error());
    auto sink = (*session)->beginFile({QStringLiteral("ratings"), 1, 1, QStringLiteral("bench")}, {});
    if (!sink)
        stop(sink.error());
    fill(**sink, ratings / 3 * 4);
    if (auto done = (*sink)->commit(); !done)
        stop(done.error());
    if (auto done = (*session)->finish({}); !done)
        stop(done.error());
}

// A colleague has resolved all but some of them, each with its line in the log.
void resolveMost(Store &store, int ratings)
{
    SharedWork work{QStringLiteral("ann"), now, {}};
    for (int c = 0; c < ratings - 1'000; ++c) {
        SharedReview review{QStringLiteral("bench"),
                            QStringLiteral("default"),
                            u'c' + QString::number(c),
                            QStringLiteral("m2"),
                            {},
                            {}};
        review.review.state = ReviewState::Resolved;
        review.log = {{now - UtcMs(c) * 240'000, QStringLiteral("ann"), review.conversation, review.message,
                       ReviewField::State, QStringLiteral("new"), QStringLiteral("resolved")}};
        work.reviews.push_back(std::move(review));
    }
    if (const auto merged = mergeWork(store, work, WorkPrefer::Theirs, false, now, {}); !merged)
        stop(merged.error());
}

// Runs it so many times; prints the median and the longest of the GUI thread's CPU, and the median of all threads'.
template <typename Work>
void measure(const char *what, int times, const Work &work)
{
    std::vector<double> gui, all;
    for (int i = 0; i < times; ++i) {
        const double g = cpuMs(CLOCK_THREAD_CPUTIME_ID), a = cpuMs(CLOCK_PROCESS_CPUTIME_ID);
        work(i);
        gui.push_back(cpuMs(CLOCK_THREAD_CPUTIME_ID) - g);
        all.push_back(cpuMs(CLOCK_PROCESS_CPUTIME_ID) - a);
    }
    std::ranges::sort(gui);
    std::ranges::sort(all);
    std::printf("%-38s GUI median %8.1f  longest %8.1f   all threads %8.1f\n", what, gui[gui.size() / 2], gui.back(),
                all[all.size() / 2]);
    std::fflush(stdout);
}

void waitFor(const auto &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents(); // painted
}

void desk(const QString &path, int ratings)
{
    auto workspace = Workspace::open(path, Store::Mode::OpenExisting);
    if (!workspace)
        stop(workspace.error());
    WorkspaceSession::Options options;
    options.clock = [] { return now; };
    WorkspaceSession session(**workspace, options);
    PageContext context;
    context.theme = &Theme::light();
    context.now = now;
    context.filter.period = {};
    // Every answer counts that a key press asks for: when the last one is there, what was asked for is done.
    ReviewAccess access = session.reviews();
    int patterns = 0, desks = 0;
    access.patterns = [&, asks = access.patterns](const TimeRange &range, bool hidden, QObject *receiver,
                                                  ReviewAccess::Done<RatedPatterns> done) {
        asks(range, hidden, receiver, [&patterns, done](Result<RatedPatterns> found) {
            done(std::move(found));
            ++patterns;
        });
    };
    access.desk = [&, asks = access.desk](QObject *receiver, ReviewAccess::Done<ReviewDesk> done) {
        asks(receiver, [&desks, done](Result<ReviewDesk> read) {
            done(std::move(read));
            ++desks;
        });
    };
    std::unique_ptr<ReviewPage> page;
    measure("open the queue, names hidden", 1, [&](int) {
        page = std::make_unique<ReviewPage>(access, ReviewPage::ChooseFile(), context);
        page->resize(1240, 780);
        page->show();
        waitFor([&] { return !page->queue().items().empty(); });
    });
    auto *list = page->findChild<QListView *>(QStringLiteral("review.queue"));
    const auto *bubbles = page->findChild<BubbleView *>();
    measure("compare the ratings (patterns)", 1, [&](int) { waitFor([&] { return patterns > 0; }); });
    std::printf("%zu items\n", page->queue().items().size());
    const auto press = [&](int key) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(list, &event);
    };
    const auto shown = [&] {
        const int row = list->currentIndex().row();
        waitFor([&] {
            const auto &read = bubbles->conversation();
            return row < 0 || (!read.messages.empty() && bubbles->current() != 0);
        });
    };
    measure("next item (J)", rounds, [&](int) {
        press(Qt::Key_J);
        shown();
    });
    measure("resolve and go on (R)", rounds, [&](int) {
        const int before = desks;
        press(Qt::Key_R);
        waitFor([&] { return desks > before; });
    });
    auto *search = page->findChild<QLineEdit *>(QStringLiteral("review.search"));
    measure("search in comments", 5, [&](int i) {
        search->setText(QStringLiteral("number %1").arg(i * 7));
        QCoreApplication::processEvents();
    });
    search->clear();
    auto *bots = page->findChild<QComboBox *>(QStringLiteral("review.bot"));
    measure("filter by bot", 5, [&](int i) {
        bots->setCurrentIndex(1 + i);
        Q_EMIT bots->activated(1 + i);
        QCoreApplication::processEvents();
    });
    page.reset();
    resolveMost((*workspace)->store(), ratings / 3 * 4);
    page = std::make_unique<ReviewPage>(access, ReviewPage::ChooseFile(), context);
    page->resize(1240, 780);
    page->show();
    list = page->findChild<QListView *>(QStringLiteral("review.queue"));
    desks = patterns = 0;
    waitFor([&] { return !page->queue().items().empty() && desks > 0 && patterns > 0; });
    measure("resolve and go on, most are resolved", rounds, [&](int) {
        const int before = desks;
        press(Qt::Key_R);
        waitFor([&] { return desks > before; });
    });
}

void frames()
{
    ReadConversation large;
    for (int i = 0; i < longConversation; ++i) {
        ReadMessage message;
        message.message = i + 1;
        message.parent = i;
        message.role = i % 2 ? SpeakerRole::Assistant : SpeakerRole::User;
        message.at = now + i * 1000;
        message.text = QStringLiteral("Message number %1 with **some** words and `code`.\n\n- one\n- two\n\n%2")
                           .arg(i)
                           .arg(QStringLiteral("A sentence of usual length. ").repeated(i % 9));
        large.messages.push_back(message);
    }
    BubbleView view;
    view.resize(640, 760);
    view.setVisible(true);
    measure("show 10 000 messages", 1, [&](int) {
        view.show(large, longConversation / 2);
        view.grab();
    });
    QScrollBar *bar = view.verticalScrollBar();
    measure("a frame of scrolling, new texts", 200, [&](int) {
        bar->setValue(bar->value() + 60);
        view.grab();
    });
    measure("a frame of scrolling, back", 200, [&](int) {
        bar->setValue(bar->value() - 60);
        view.grab();
    });
    measure("a jump anywhere", 40, [&](int i) {
        bar->setValue(int(double(bar->maximum()) * ((i * 37) % 100) / 100.0));
        view.grab();
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_review FOLDER [RATINGS]\n");
        return 1;
    }
    installFonts();
    const int ratings = argc > 2 ? std::max(100, std::atoi(argv[2])) : 100'000;
    const QString path = QDir(QString::fromLocal8Bit(argv[1])).filePath(QStringLiteral("review.parlance"));
    make(path, ratings);
    desk(path, ratings);
    frames();
    return 0;
}
