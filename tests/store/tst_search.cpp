// The full-text index follows the rows whatever happens to them, and a search finds the same with and without it.
#include "models/store/readconversation.h"
#include "models/store/search.h"
#include "models/store/searchindex.h"
#include "models/store/searchprivate.h"
#include "tests/store/storetesting.h"

#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace parlance;
using namespace parlance::test;

class TestSearch : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString freshPath() { return m_folder.filePath(QStringLiteral("f%1.parlance").arg(++m_count)); }

    static const QStringList &vocabulary()
    {
        static const QStringList words = {
            QStringLiteral("invoice"),  QStringLiteral("Rechnung"), QStringLiteral("Müller"),
            QStringLiteral("muller"),   QStringLiteral("Straße"),   QStringLiteral("strasse"),
            QStringLiteral("請求書を"), QStringLiteral("求書"),     QStringLiteral("送る。"),
            QStringLiteral("👍"),        QStringLiteral("reset"),    QStringLiteral("resetting"),
            QStringLiteral("password"), QStringLiteral("4:30"),     QStringLiteral("->"),
            QStringLiteral("회의는"),   QStringLiteral("e-mail"),   QStringLiteral("ΑΘΗΝΑ"),
            QStringLiteral("naïve"),    QStringLiteral("PDF")};
        return words;
    }

    // Conversations c0 … of made-up words; times jump about. The same number gives the same text.
    static QByteArray conversation(int number, int state, int messages, std::mt19937 &random)
    {
        const auto n = [](qint64 value) { return QByteArray::number(value); };
        QByteArray text = "conversation c" + n(number) + " user=u" + n(number % 5) + " bot=b" + n(number % 3) +
                          " at=" + n(500'000 + state) + " complete title=\"Talk " + n(number) + "\"\n";
        const int base = 1'000 + number * 7'919 % 100'000;
        for (int m = 0; m < messages; ++m) {
            text += QByteArray("  ") + (m % 2 ? "assistant" : "user") + " m" + n(m) +
                    (m ? " <m" + n(m - 1) : QByteArray()) + " @" + n(base + m) + " \"";
            for (unsigned w = random() % 12; w > 0; --w)
                text += vocabulary()[int(random() % unsigned(vocabulary().size()))].toUtf8() + ' ';
            text += "\"\n";
        }
        return text;
    }
    static TextFile fileOf(const QString &name, int conversations, int state, unsigned seed)
    {
        std::mt19937 random(seed);
        TextFile file{name, {}};
        for (int c = 0; c < conversations; ++c)
            file.text += conversation(c, state, 2 + c % 4, random);
        return file;
    }

    static std::unique_ptr<Store> filled(const QString &path, int conversations = 300)
    {
        auto store = openStore(path);
        if (!importAll(*store, {fileOf(QStringLiteral("first"), conversations, 0, 1)}))
            qFatal("import");
        return store;
    }
    static void build(Store &store)
    {
        const auto built = buildSearchIndex(store, {}, {});
        QVERIFY2(built, built ? "" : qPrintable(built.error().text));
        const auto differences = checkSearchIndex(store);
        QVERIFY(differences);
        QCOMPARE(differences->join(u'\n'), QString());
    }

    struct Found
    {
        std::vector<SearchHit> hits; // in their order
        SearchProgress end;
    };
    // Collects what arrives and checks what is promised of the order.
    static Found find(const Store &store, SearchRequest request)
    {
        Found found;
        std::optional<UtcMs> bound;
        const auto done = searchMessages(store, request, {}, [&](std::vector<SearchHit> hits, const SearchProgress &p) {
            for (size_t i = 1; i < hits.size(); ++i)
                QVERIFY(comesBefore(hits[i - 1], hits[i], request.order));
            for (SearchHit &hit : hits) {
                QVERIFY(!bound || hit.at <= *bound);
                found.hits.push_back(std::move(hit));
            }
            QVERIFY(p.looked <= p.total);
            bound = p.backTo;
        });
        if (!done)
            qFatal("%s", qPrintable(toString(done.error())));
        std::sort(found.hits.begin(), found.hits.end(),
                  [&](const SearchHit &a, const SearchHit &b) { return comesBefore(a, b, request.order); });
        if (found.hits.size() > size_t(request.limit))
            found.hits.resize(size_t(request.limit));
        found.end = *done;
        return found;
    }
    static SearchRequest request(const QString &words)
    {
        SearchRequest request;
        request.expression = parseSearch(words);
        request.limit = 1'000'000;
        return request;
    }
    static QList<qint64> ids(const std::vector<SearchHit> &hits)
    {
        QList<qint64> list;
        for (const SearchHit &hit : hits)
            list << hit.message.value;
        return list;
    }
    // By looking at every text, newest first.
    static QList<qint64> reference(const Store &store, const QString &words)
    {
        SearchMatcher matcher(parseSearch(words));
        auto session = store.read();
        auto s = (*session)->prepare(QStringLiteral("SELECT id, text FROM message ORDER BY at DESC, id DESC"));
        QList<qint64> list;
        while (s->step().value_or(false))
            if (matcher.matches(s->bytes(1)))
                list << s->integer(0);
        return list;
    }
    static QString randomQuery(std::mt19937 &random)
    {
        QStringList parts;
        for (unsigned n = 1 + random() % 3; n > 0; --n) {
            QString word = vocabulary()[int(random() % unsigned(vocabulary().size()))];
            switch (random() % 8) {
            case 0:
                word = word.left(3) + u'*';
                break;
            case 1:
                word = u'"' + word + u' ' + vocabulary()[int(random() % unsigned(vocabulary().size()))] + u'"';
                break;
            case 2:
                word.prepend(u'-');
                break;
            case 3:
                word.prepend(QStringLiteral("OR "));
                break;
            case 4:
                word = word.mid(1);
                break;
            default:
                break;
            }
            parts << word;
        }
        return parts.join(u' ');
    }
    static qint64 count(const Store &store, const char *sql)
    {
        auto session = store.read();
        auto s = (*session)->prepare(QString::fromLatin1(sql));
        return s && s->step().value_or(false) ? s->integer(0) : -1;
    }

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "1800000"); }

private Q_SLOTS:
    // By index, by reading, by half of each: the same messages in the same order as by looking at every one.
    void sameWithAndWithoutIndex()
    {
        const auto store = filled(freshPath());
        std::mt19937 random(3);
        QStringList queries;
        for (int i = 0; i < 150; ++i)
            queries << randomQuery(random);
        QStringList expected;
        int hits = 0;
        for (const QString &query : queries) {
            const QList<qint64> list = reference(*store, query);
            hits += int(list.size());
            QCOMPARE(ids(find(*store, request(query)).hits), list); // no index yet
        }
        QVERIFY(hits > 1'000);
        QVERIFY(indexSearchSome(*store, {}, 500).has_value());
        const auto half = searchIndexInfo(*store);
        QVERIFY(half->indexed > 0 && half->indexed < half->messages);
        for (const QString &query : queries)
            QCOMPARE(ids(find(*store, request(query)).hits), reference(*store, query));
        build(*store);
        for (const QString &query : queries) {
            SearchRequest asked = request(query);
            const QList<qint64> byIndex = ids(find(*store, asked).hits);
            QCOMPARE(byIndex, reference(*store, query));
            asked.useIndex = false;
            asked.threads = 1;
            QCOMPARE(ids(find(*store, asked).hits), byIndex);
        }
    }

    void limits()
    {
        const auto store = filled(freshPath(), 3'000); // several pieces
        const QList<qint64> all = reference(*store, QStringLiteral("invoice"));
        QVERIFY(all.size() > 500);
        for (const bool indexed : {false, true}) {
            if (indexed)
                build(*store);
            for (const int limit : {1, 20, 300}) {
                SearchRequest asked = request(QStringLiteral("invoice"));
                asked.limit = limit;
                const Found found = find(*store, asked);
                QCOMPARE(ids(found.hits), all.first(limit));
            }
            const Found everything = find(*store, request(QStringLiteral("invoice")));
            QVERIFY(everything.end.exhausted);
            QCOMPARE(everything.end.matches, qint64(all.size()));
            QCOMPARE(everything.end.looked, everything.end.total);
        }
    }

    void relevance()
    {
        const auto store = filled(freshPath());
        SearchRequest asked = request(QStringLiteral("reset password"));
        asked.order = SearchOrder::Relevance;
        const Found whole = find(*store, asked);
        asked.limit = 5;
        const QList<qint64> best = ids(find(*store, asked).hits);
        build(*store);
        QCOMPARE(ids(find(*store, asked).hits), best);
        QCOMPARE(best, ids(whole.hits).first(5));
        QVERIFY(whole.hits.front().score > whole.hits.back().score);
    }

    void filters()
    {
        const auto store = filled(freshPath());
        build(*store);
        for (const bool useIndex : {true, false}) {
            SearchRequest asked = request(QStringLiteral("invoice"));
            asked.useIndex = useIndex;
            asked.bots = {QStringLiteral("b1")};
            asked.users = {QStringLiteral("u2"), QStringLiteral("nobody")};
            asked.roles = {Role::Assistant};
            asked.period = {20'000'000, 90'000'000};
            const Found found = find(*store, asked);
            QVERIFY(!found.hits.empty());
            for (const SearchHit &hit : found.hits) {
                QCOMPARE(hit.bot, QStringLiteral("b1"));
                QCOMPARE(hit.user, QStringLiteral("u2"));
                QCOMPARE(hit.role, Role::Assistant);
                QVERIFY(asked.period.contains(hit.at));
                QVERIFY(hit.snippet.text.contains(QStringLiteral("invoice")));
                QVERIFY(!hit.snippet.marks.empty());
            }
            const qint64 expected =
                count(*store, "SELECT count(*) FROM message m JOIN conversation c ON c.id = m.id >> 20 JOIN bot b"
                              " ON b.id = c.bot_id JOIN user u ON u.id = c.user_id WHERE m.text LIKE '%invoice%'"
                              " AND b.ext_id = 'b1' AND u.ext_id = 'u2' AND m.role = 1 AND m.at >= 20000000"
                              " AND m.at < 90000000");
            QCOMPARE(qint64(found.hits.size()), expected);
            asked.bots = {QStringLiteral("no such bot")};
            QCOMPARE(find(*store, asked).end.matches, 0);

            SearchRequest apart = request(QStringLiteral("invoice"));
            apart.useIndex = useIndex;
            const qint64 all = find(*store, apart).end.matches;
            apart.environments = {QStringLiteral("default"), QStringLiteral("dev")};
            QCOMPARE(find(*store, apart).end.matches, all);
            apart.sources = {store->sources()->front().name};
            QCOMPARE(find(*store, apart).end.matches, all);
            apart.environments = {QStringLiteral("dev")};
            QCOMPARE(find(*store, apart).end.matches, 0);
            apart = request(QStringLiteral("invoice"));
            apart.sources = {QStringLiteral("another")};
            QCOMPARE(find(*store, apart).end.matches, 0);
        }
    }

    // Grown, changed and repeated conversations; after each step the index is what a new one would be.
    void followsTheRows()
    {
        const QString path = freshPath();
        auto store = filled(path, 60);
        build(*store);
        std::mt19937 random(11);
        for (int state = 1; state < 8; ++state) {
            TextFile file{QStringLiteral("state%1").arg(state), {}};
            for (int c = 0; c < 80; ++c)
                if (random() % 3 == 0) { // other texts, fewer or more messages, and new conversations
                    std::mt19937 words(unsigned(c * 100 + state));
                    file.text += conversation(c, state, 1 + int(random() % 6), words);
                }
            QVERIFY(importAll(*store, {file}));
            QVERIFY(searchIndexInfo(*store)->changed > 0);
            for (const QString &query : {QStringLiteral("invoice"), QStringLiteral("求書"), QStringLiteral("res*")})
                QCOMPARE(ids(find(*store, request(query)).hits), reference(*store, query)); // before it catches up
            if (state % 3 == 0)
                continue; // two imports between two runs of the job
            build(*store);
            QCOMPARE(searchIndexInfo(*store)->changed, 0);
            QCOMPARE(count(*store, "SELECT count(*) FROM search_gone"), 0);
        }
        build(*store);
        for (const QString &query : {QStringLiteral("invoice"), QStringLiteral("求書"), QStringLiteral("res*")})
            QCOMPARE(ids(find(*store, request(query)).hits), reference(*store, query));
        QCOMPARE(integrity(*store), QStringLiteral("ok"));
        // The same files again change nothing.
        QVERIFY(importAll(*store, {fileOf(QStringLiteral("again"), 60, 0, 1)}));
        QCOMPARE(searchIndexInfo(*store)->changed, 0);
    }

    void checkFindsDifferences()
    {
        const auto store = filled(freshPath(), 20);
        QVERIFY(!checkSearchIndex(*store)->isEmpty()); // not complete
        build(*store);
        auto &db = store->privates().writer;
        QVERIFY(db.exec("INSERT INTO search (search, rowid, text) SELECT 'delete', id, text FROM message"
                        " WHERE text LIKE '%invoice%' LIMIT 1"));
        QVERIFY(!checkSearchIndex(*store)->isEmpty());
        QVERIFY(clearSearchIndex(*store));
        build(*store);
    }

    void purge()
    {
        const auto store = filled(freshPath(), 40);
        QVERIFY(importAll(*store, {}));
        {
            const auto other = beginImport(*store, QStringLiteral("other"));
            QVERIFY(importFile(*other, {QStringLiteral("o"), "conversation o1 user=u bot=b at=5 complete\n"
                                                             "  user m1 @100 \"A singular unicorn\"\n"}));
            QVERIFY(other->finish({}));
        }
        build(*store);
        QCOMPARE(find(*store, request(QStringLiteral("unicorn"))).end.matches, 1);
        SourceId id;
        const auto sources = store->sources();
        QVERIFY(sources);
        for (const SourceInfo &source : *sources)
            if (source.name == QStringLiteral("other"))
                id = source.id;
        QVERIFY(store->removeSource(id, {}));
        QCOMPARE(find(*store, request(QStringLiteral("unicorn"))).end.matches, 0);
        // One message of many: the index is cleaned, and stays.
        QCOMPARE(count(*store, "SELECT count(*) FROM sqlite_master WHERE name LIKE 'search\\_data' ESCAPE '\\'"), 1);
        QVERIFY(checkSearchIndex(*store)->isEmpty());
        QVERIFY(find(*store, request(QStringLiteral("invoice"))).end.matches > 0);
        build(*store);
        QCOMPARE(find(*store, request(QStringLiteral("invoice"))).end.matches,
                 qint64(reference(*store, QStringLiteral("invoice")).size()));
    }

    void switchedOff()
    {
        const auto store = filled(freshPath(), 40);
        build(*store);
        QVERIFY(searchIndexInfo(*store, true)->bytes > 0);
        QVERIFY(setSearchIndexEnabled(*store, false));
        QCOMPARE(count(*store, "SELECT count(*) FROM sqlite_master WHERE name = 'search'"), 0);
        QVERIFY(buildSearchIndex(*store, {}, {}));
        const auto off = searchIndexInfo(*store);
        QVERIFY(!off->enabled && off->indexed == 0);
        QVERIFY(find(*store, request(QStringLiteral("invoice"))).end.matches > 0);
        QVERIFY(setSearchIndexEnabled(*store, true));
        build(*store);
        QVERIFY(searchIndexInfo(*store)->isComplete());
    }

    void otherWordsForm()
    {
        const auto store = filled(freshPath(), 40);
        build(*store);
        QVERIFY(store->privates().writer.exec("UPDATE search_state SET form = 1"));
        QCOMPARE(searchIndexInfo(*store)->indexed, 0);
        build(*store);
        QVERIFY(searchIndexInfo(*store)->isComplete());
    }

    void killedWhileIndexing()
    {
        const QString path = freshPath();
        const QString original = freshPath();
        (void)filled(original, 400);
        qint64 resumed = 0;
        std::mt19937 random(5);
        for (int round = 0; round < 20; ++round) {
            QFile::remove(path);
            QVERIFY(QFile::copy(original, path));
            int reports[2] = {-1, -1};
            QCOMPARE(pipe(reports), 0);
            const pid_t child = fork();
            if (child == 0) {
                auto store = Store::open(path, Store::Mode::OpenExisting);
                while (store && !indexSearchSome(**store, {}, 40).value_or(true))
                    if (write(reports[1], "x", 1) != 1)
                        break;
                _exit(0);
            }
            QVERIFY(child > 0);
            ::close(reports[1]);
            // After some of its transactions, in whatever it does then.
            char report = 0;
            for (unsigned n = 1 + random() % 15; n > 0 && ::read(reports[0], &report, 1) == 1; --n) {
            }
            usleep(useconds_t(random() % 3'000));
            ::kill(child, SIGKILL);
            ::close(reports[0]);
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            const auto store = openStore(path, Store::Mode::OpenExisting);
            const auto info = searchIndexInfo(*store);
            resumed += info->indexed > 0 && info->indexed < info->messages;
            QCOMPARE(ids(find(*store, request(QStringLiteral("invoice"))).hits),
                     reference(*store, QStringLiteral("invoice")));
            build(*store);
            for (const char *side : {"-wal", "-shm"})
                QFile::remove(path + QLatin1String(side));
        }
        QVERIFY2(resumed > 10, qPrintable(QString::number(resumed)));
    }

    // Nothing to look for: all messages, the newest first, and not all of them are read for the newest.
    void allMessages()
    {
        const auto store = openStore(freshPath());
        QVERIFY(importAll(*store, growingFiles(2, 40)));
        SearchRequest all;
        QVERIFY(find(*store, all).hits.empty()); // not unless it is said
        all.all = true;
        all.limit = 1'000'000;
        const Found found = find(*store, all);
        const auto session = store->read();
        auto s = (*session)->prepare(QStringLiteral("SELECT count(*), max(at) FROM message"));
        QVERIFY(s && s->step().value_or(false));
        QCOMPARE(qint64(found.hits.size()), s->integer(0));
        QCOMPARE(found.hits.front().at, s->integer(1));
        QVERIFY(found.end.exhausted && !found.hits.front().snippet.text.isEmpty());
        QVERIFY(found.hits.front().snippet.marks.empty());
        all.limit = 5;
        QCOMPARE(ids(find(*store, all).hits), ids(found.hits).mid(0, 5));
        all.roles = {Role::User};
        for (const SearchHit &hit : find(*store, all).hits)
            QCOMPARE(hit.role, Role::User);
    }

    void cancelled()
    {
        const auto store = filled(freshPath());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(buildSearchIndex(*store, stop.get_token(), {}).error().category, ErrorCategory::Cancelled);
        const auto searched = searchMessages(*store, request(QStringLiteral("invoice")), stop.get_token(),
                                             [](const auto &, const auto &) {});
        QVERIFY(!searched);
        QCOMPARE(searched.error().category, ErrorCategory::Cancelled);
        // In the middle: what was done stays.
        std::stop_source later;
        (void)buildSearchIndex(*store, later.get_token(), [&](const Progress &) { later.request_stop(); });
        build(*store);
    }

    // The job makes way, the import gets through, and in the end all is indexed.
    void besideAnImport()
    {
        const auto store = filled(freshPath(), 200);
        std::jthread job([&] { QVERIFY(buildSearchIndex(*store, {}, {})); });
        QVERIFY(importAll(*store, {fileOf(QStringLiteral("second"), 250, 1, 2)}));
        job.join();
        build(*store);
        QCOMPARE(ids(find(*store, request(QStringLiteral("invoice"))).hits),
                 reference(*store, QStringLiteral("invoice")));
    }

    void hostileQueries()
    {
        const auto store = filled(freshPath(), 30);
        build(*store);
        QString many;
        for (int i = 0; i < 3'000; ++i)
            many += QStringLiteral("w%1 ").arg(i);
        for (const QString &query :
             {QStringLiteral("\""), QStringLiteral("a\"b"), QStringLiteral("NEAR(a b, 2)"), QStringLiteral("text:a"),
              QStringLiteral("^a + b"), QStringLiteral("{a b}: c"), QStringLiteral("') OR 1=1 --"),
              QStringLiteral("AND"), QStringLiteral("NOT"), QStringLiteral("a AND NOT b"), QStringLiteral("*"),
              QStringLiteral("(((("), QStringLiteral("-\"x"), QString(100'000, u'x'), many,
              many.replace(u' ', QStringLiteral(" OR ")), QString(QChar(0xd800)), QString(QChar(0))})
            QCOMPARE(ids(find(*store, request(query)).hits), reference(*store, query));
    }

    void whatIsFoundCanBeRead()
    {
        const auto store = filled(freshPath(), 5);
        const Found found = find(*store, request(QStringLiteral("invoice")));
        const SearchHit &hit = found.hits.front();
        const auto read = readConversation(*store, hit.conversation, {});
        QVERIFY(read);
        QCOMPARE(read->key, hit.conversationKey);
        QCOMPARE(read->title, hit.title);
        QVERIFY(std::ranges::is_sorted(read->messages, {}, &ReadMessage::at));
        QCOMPARE(std::ranges::count(read->messages, hit.message.value, &ReadMessage::message), 1);
        QVERIFY(!readConversation(*store, ConversationId{9'999}, {}));
    }

    // An error with what it is found again by; a message without one has none of it.
    void errorsAreReadWhole()
    {
        const auto store = openStore(freshPath());
        QVERIFY(importAll(*store, {{QStringLiteral("errors"),
                                    "conversation c1 user=u1 bot=b1 at=5000 complete\n  user m1 @1000 \"Hello\"\n"
                                    "  assistant m2 <m1 @1001 \"Sorry\" errorname=Throttled errorcode=429"
                                    " errortext=\"too many\" errorrequest=r-17 errorstack=\"at call()\"\n"}}));
        const auto read = readConversation(*store, ConversationId{1}, {});
        QVERIFY(read);
        QCOMPARE(read->messages.at(1).errorName, QStringLiteral("Throttled"));
        QCOMPARE(read->messages.at(1).errorText, QStringLiteral("too many"));
        QCOMPARE(read->messages.at(1).errorStack, QStringLiteral("code: 429\nrequest_id: r-17\nat call()"));
        QVERIFY(read->messages.at(0).errorStack.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
