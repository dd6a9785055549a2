// The search page driven by hand-made news: order, state sentence, keys, transcript.
#include "views/filters/chips.h"
#include "views/pages/searchpage.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace parlance;

class TestSearchPage : public QObject
{
    Q_OBJECT

    // What the page asked for, to be answered by the test.
    struct Asked
    {
        std::vector<SearchAsk> asks;
        SearchAccess::OnNews news;
        int cancelled = 0;
        std::vector<qint64> read;
        ReadConversation transcript;
    };

    static SearchAccess accessTo(Asked &asked)
    {
        SearchAccess access;
        access.start = [&asked](const SearchAsk &ask, QObject *, const SearchAccess::OnNews &news) {
            asked.asks.push_back(ask);
            asked.news = news;
        };
        access.cancel = [&asked] { ++asked.cancelled; };
        return access;
    }
    static PageContext context(Asked *asked = nullptr)
    {
        PageContext context;
        if (asked)
            context.conversations.transcripts.read = [asked](qint64 conversation, bool anonymised, QObject *,
                                                             const TranscriptAccess::Done &done) {
                QVERIFY(!anonymised);
                asked->read.push_back(conversation);
                done(asked->transcript);
            };
        context.theme = &Theme::light();
        context.style.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        context.now = 1'700'000'000'000;
        context.filter.period = {};
        return context;
    }
    static SearchRow row(qint64 message, UtcMs at, double score = 0)
    {
        SearchRow row;
        row.conversation = message / 10;
        row.message = message;
        row.at = at;
        row.score = score;
        row.title = QStringLiteral("Title");
        row.user = QStringLiteral("ann@example.com");
        row.snippet = {QStringLiteral("the invoice <b>of</b> May"), {{4, 7}}};
        return row;
    }
    static SearchNews news(std::vector<SearchRow> rows, bool done = false)
    {
        SearchNews news;
        news.rows = std::move(rows);
        news.matches = 3;
        news.looked = 500;
        news.total = 1'000;
        news.indexed = 630;
        news.backTo = 1'600'000'000'000;
        news.done = done;
        return news;
    }
    static ReadConversation conversation()
    {
        ReadConversation read;
        read.title = QStringLiteral("Billing");
        read.messages.resize(2);
        read.messages[0].message = 31;
        read.messages[0].text = QStringLiteral("<img src=x> the invoice?");
        read.messages[1].message = 41;
        read.messages[1].text = QString(50'000, u'x');
        return read;
    }

private Q_SLOTS:
    void modelKeepsOrderAndLimit()
    {
        SearchResultsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        SearchAsk ask;
        ask.limit = 3;
        model.begin(ask);
        model.add({row(5, 50), row(2, 20)});
        model.add({row(9, 90), row(3, 30), row(4, 30)});
        QList<qint64> order;
        for (int i = 0; i < model.rowCount(); ++i)
            order << model.row(i).message;
        QCOMPARE(order, (QList<qint64>{9, 5, 4}));
        ask.relevance = true;
        model.begin(ask);
        model.add({row(1, 90, 1), row(2, 10, 5), row(3, 20, 5)});
        QCOMPARE(model.row(0).message, 3);
        QCOMPARE(model.row(2).message, 1);
    }

    void asksForWhatIsTyped()
    {
        Asked asked;
        SearchPage page(accessTo(asked), context());
        page.show();
        QCOMPARE(int(asked.asks.size()), 1); // nothing is typed: all messages
        QVERIFY(asked.asks.back().isAll() && !asked.asks.back().relevance);
        asked.news(news({row(31, 300), row(21, 200)}, true));
        QVERIFY2(page.state().startsWith("The 2 newest message(s)"), qPrintable(page.state()));
        asked.asks.clear();
        auto *field = page.findChild<QLineEdit *>(QStringLiteral("search.field"));
        QTest::keyClicks(field, QStringLiteral("invoice"));
        QTRY_COMPARE(int(asked.asks.size()), 1); // not for every letter
        QCOMPARE(asked.asks.back().text, QStringLiteral("invoice"));
        PageContext filtered = context();
        filtered.filter.where = toFilter(Chip{DimensionKey::Bot, {QStringLiteral("b1")}, false, false});
        page.setContext(filtered);
        QCOMPARE(asked.asks.back().bots, QStringList{QStringLiteral("b1")});
        page.setContext(filtered); // the same again asks nothing
        QCOMPARE(int(asked.asks.size()), 2);
        page.search(QStringLiteral("-without"));
        QCOMPARE(int(asked.asks.size()), 2);
        QVERIFY(asked.cancelled > 0);
        QVERIFY(!page.state().isEmpty());
    }

    // Of several environments one, as on every page; what the filter says wins.
    void ofOneEnvironment()
    {
        Asked asked;
        PageContext several = context();
        several.environments = Environments::of({QStringLiteral("prod"), QStringLiteral("dev")});
        SearchPage page(accessTo(asked), several);
        QStringList scopes;
        connect(&page, &SearchPage::scopeChosen, this,
                [&](const QStringList &sources, const QStringList &environments) {
                    scopes << sources.join(u',') + u'/' + environments.join(u',');
                });
        page.search(QStringLiteral("invoice"));
        QCOMPARE(scopes.join(u' '), QStringLiteral("/prod"));
        several.filter.where = toFilter(Chip{DimensionKey::Environment, {QStringLiteral("dev")}, false, false});
        page.setContext(several); // the same words, another environment
        QCOMPARE(scopes.join(u' '), QStringLiteral("/prod /dev"));
        several.filter.where = toFilter(Chip{DimensionKey::Source, {QStringLiteral("Chat")}, false, false});
        page.setContext(several);
        QCOMPARE(scopes.join(u' '), QStringLiteral("/prod /dev Chat/"));
        QCOMPARE(int(asked.asks.size()), 3);
    }

    void saysHowFarItIs()
    {
        Asked asked;
        SearchPage page(accessTo(asked), context());
        page.search(QStringLiteral("invoice"));
        asked.news(news({row(31, 1'650'000'000'000)}));
        QVERIFY2(page.state().contains(QStringLiteral("3 found so far")), qPrintable(page.state()));
        QVERIFY(page.state().contains(QStringLiteral("index built: 63")));
        QVERIFY2(page.state().contains(QStringLiteral("looked back to")), qPrintable(page.state()));
        QVERIFY2(page.state().contains(QStringLiteral("2020")), qPrintable(page.state()));
        auto *more = page.findChild<QWidget *>(QStringLiteral("search.more"));
        QVERIFY(more->isHidden());
        asked.news(news({}, true));
        QVERIFY(!more->isHidden());
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(asked.asks.back().limit > asked.asks.front().limit);
        SearchNews failed;
        failed.done = true;
        failed.error = Error{ErrorCategory::Storage, QStringLiteral("broken"), {}, {}};
        asked.news(failed);
        QVERIFY(page.state().startsWith(QStringLiteral("The search failed: ")));
    }

    void keysAndTranscript()
    {
        Asked asked;
        asked.transcript = conversation();
        SearchPage page(accessTo(asked), context(&asked));
        page.resize(1'000, 600);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.search(QStringLiteral("invoice"));
        asked.news(news({row(31, 1'650'000'000'000), row(41, 1'640'000'000'000)}, true));
        auto *field = page.findChild<QLineEdit *>(QStringLiteral("search.field"));
        auto *list = page.findChild<QListView *>(QStringLiteral("search.results"));
        auto *view = page.findChild<BubbleView *>();
        QTRY_COMPARE(asked.read, (std::vector<qint64>{3})); // the first one, by itself
        QCOMPARE(view->current(), 31);
        QTest::keyClick(field, Qt::Key_Down);
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down);
        QTRY_COMPARE(asked.read.back(), 4);
        QTRY_COMPARE(view->current(), 41);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Escape);
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Escape);
        QTRY_VERIFY(field->hasFocus());

        QCOMPARE(page.findChild<Label *>(QStringLiteral("transcript.title"))->text(), QStringLiteral("Billing"));
    }

    void themes()
    {
        Asked asked;
        asked.transcript = conversation();
        SearchPage page(accessTo(asked), context(&asked));
        page.resize(900, 500);
        page.search(QStringLiteral("invoice"));
        asked.news(news({row(31, 1'650'000'000'000)}, true));
        PageContext dark = context();
        dark.theme = &Theme::dark_();
        page.setContext(dark);
        QVERIFY(!page.grab().isNull());
        QCOMPARE(int(asked.asks.size()), 1);
    }
};

QTEST_MAIN(TestSearchPage)
#include "tst_searchpage.moc"
