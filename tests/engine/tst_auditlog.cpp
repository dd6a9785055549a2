// The audit log in pages: order, marks, filters, the analyst's own actions.
#include "models/engine/auditlog.h"
#include "models/engine/engine.h"
#include "models/store/importsession.h"
#include "models/store/ownactions.h"
#include "tests/support/textrecords.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace parlance;

namespace {

constexpr UtcMs at(int second)
{
    return (1'711'796'400 + qint64(second)) * 1000;
}

constexpr const char *records = R"(conversation c1 user=u1 bot=b1 at=1711900000 rank=1 title="Tea"
  user m1 @1711796400 "Where is it?"
bot b1 title="Helper"
account u1 label="Ann"
audit e1 at=1711796400 actor=u1 action=pin kind=bot target=b1 detail="x"
audit e2 at=1711796410 actor=admin action=view_user kind=user target=u1
audit e3 at=1711796410 actor=u1 action=rename kind=conversation target=c1 reconstructed
audit e4 at=1711796420 actor=admin action=unpin kind=bot target=b1
audit e5 at=1711796430 action=login
)";

QString brief(const AuditEntry &e)
{
    return QStringLiteral("%1:%2").arg(e.origin == AuditOrigin::Own ? QStringLiteral("own") : e.id, e.action);
}

} // namespace

class TestAuditLog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

    [[nodiscard]] QString all(const AuditRequest &request) const
    {
        const auto page = auditPage(*m_store, request, TimeZone(), {});
        if (!page)
            return toString(page.error());
        QStringList lines;
        for (const AuditEntry &entry : page->entries)
            lines << brief(entry);
        return lines.join(u' ');
    }
    [[nodiscard]] static AuditRequest where(const char *text)
    {
        AuditRequest request;
        request.where = parseFilter(QString::fromLatin1(text))->where;
        return request;
    }

private Q_SLOTS:
    void init();
    void everyField();
    void filters_data();
    void filters();
    void refused();
    void pagesHaveEveryEventOnce_data();
    void pagesHaveEveryEventOnce();
    void ownActions();
    void viewedConversations();
    void ownActionsCanBeSwitchedOff();
    void ownActionsAreForgotten();
    void queriesCountImportedEventsOnly();
};

void TestAuditLog::init()
{
    const QString path =
        m_folder.filePath(QStringLiteral("audit-%1.parlance").arg(QLatin1String(QTest::currentTestFunction())));
    QFile::remove(path);
    auto store = Store::open(path, Store::Mode::OpenOrCreate);
    QVERIFY(store.has_value());
    m_store = std::move(*store);
    auto session = ImportSession::begin(*m_store, QStringLiteral("Tea"), QStringLiteral("bedrock-chat"),
                                        QStringLiteral("dev"), QStringLiteral("here"));
    QVERIFY(session.has_value());
    auto sink = (*session)->beginFile({QStringLiteral("f"), 1, 1, QStringLiteral("text")}, {});
    QVERIFY(sink.has_value());
    QVERIFY(test::pushText(**sink, records).has_value());
    QVERIFY((*sink)->commit().has_value());
    QVERIFY((*session)->finish({}).has_value());
}

void TestAuditLog::everyField()
{
    AuditRequest request;
    request.newestFirst = false;
    const auto page = auditPage(*m_store, request, TimeZone(), {});
    QVERIFY(page.has_value());
    QCOMPARE(page->entries.size(), size_t(5));
    QVERIFY(!page->next);
    const AuditEntry pin{QStringLiteral("e1"),  at(0),
                         QStringLiteral("u1"),  QStringLiteral("Ann"),
                         QStringLiteral("pin"), QStringLiteral("bot"),
                         QStringLiteral("b1"),  QStringLiteral("Helper"),
                         QStringLiteral("x"),   QStringLiteral("Tea"),
                         QStringLiteral("dev"), AuditOrigin::Recorded};
    QVERIFY(page->entries[0] == pin);
    const AuditEntry rename{QStringLiteral("e3"),
                            at(10),
                            QStringLiteral("u1"),
                            QStringLiteral("Ann"),
                            QStringLiteral("rename"),
                            QStringLiteral("conversation"),
                            QStringLiteral("c1"),
                            QStringLiteral("Tea"),
                            {},
                            QStringLiteral("Tea"),
                            QStringLiteral("dev"),
                            AuditOrigin::Reconstructed};
    QVERIFY(page->entries[2] == rename);
    const AuditEntry login{QStringLiteral("e5"),
                           at(30),
                           {},
                           {},
                           QStringLiteral("login"),
                           {},
                           {},
                           {},
                           {},
                           QStringLiteral("Tea"),
                           QStringLiteral("dev"),
                           AuditOrigin::Recorded};
    QVERIFY(page->entries[4] == login);
    QCOMPARE(page->entries[1].targetLabel, QStringLiteral("Ann"));
}

void TestAuditLog::filters_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *filter, const char *expected) {
        QTest::newRow(filter) << QString::fromLatin1(filter) << QString::fromLatin1(expected);
    };
    add("actor = \"admin\"", "e4:unpin e2:view_user");
    add("action in (\"pin\", \"view_user\")", "e2:view_user e1:pin");
    add("action contains \"PIN\"", "e4:unpin e1:pin");
    add("target_kind = \"bot\" and not actor = \"admin\"", "e1:pin");
    add("audit_origin = \"reconstructed\"", "e3:rename");
    add("actor is null", "e5:login");
    add("bot = \"b1\"", "e4:unpin e1:pin");
    add("conversation = \"c1\"", "e3:rename");
    add("environment = \"default\"", "");
    add("hour_of_day = 11 and weekday = 6", "e5:login e4:unpin e3:rename e2:view_user e1:pin");
    add("hour_of_day = 12", "");
}

void TestAuditLog::filters()
{
    QFETCH(QString, where);
    QFETCH(QString, expected);
    AuditRequest request;
    request.where = parseFilter(where)->where;
    QCOMPARE(all(request), expected);
    const auto count = auditCount(*m_store, request, TimeZone(), {});
    QVERIFY(count.has_value());
    QCOMPARE(*count, expected.isEmpty() ? 0 : expected.count(u' ') + 1);
}

void TestAuditLog::refused()
{
    const auto page = auditPage(*m_store, where("model = \"x\""), TimeZone(), {});
    QVERIFY(!page);
    QCOMPARE(page.error().category, ErrorCategory::Usage);
    QVERIFY(page.error().text.contains(QStringLiteral("audit events have no model")));
}

void TestAuditLog::pagesHaveEveryEventOnce_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("newestFirst");
    for (const int limit : {1, 2, 3, 4, 7, 8, 100}) {
        QTest::addRow("%d newest first", limit) << limit << true;
        QTest::addRow("%d oldest first", limit) << limit << false;
    }
}

// Own actions lie before, at and after the times of imported ones.
void TestAuditLog::pagesHaveEveryEventOnce()
{
    QFETCH(int, limit);
    QFETCH(bool, newestFirst);
    for (const int second : {-5, 10, 10, 50}) {
        static int n = 0;
        const OwnAction action{QStringLiteral("me"), QStringLiteral("own%1").arg(++n), {}, {}, {}, {}, {}};
        QVERIFY(recordOwnAction(*m_store, action, at(second), {}).has_value());
    }
    AuditRequest request;
    request.newestFirst = newestFirst;
    request.limit = 1000;
    const auto whole = auditPage(*m_store, request, TimeZone(), {});
    QVERIFY(whole.has_value());
    QCOMPARE(whole->entries.size(), size_t(9));
    const bool inOrder =
        std::ranges::is_sorted(whole->entries, {}, [&](const AuditEntry &e) { return newestFirst ? -e.at : e.at; });
    QVERIFY(inOrder);
    request.limit = limit;
    std::vector<AuditEntry> entries;
    for (int pages = 0; pages < 20; ++pages) {
        const auto page = auditPage(*m_store, request, TimeZone(), {});
        QVERIFY(page.has_value());
        QVERIFY(page->entries.size() <= size_t(limit));
        entries.insert(entries.end(), page->entries.begin(), page->entries.end());
        request.after = page->next;
        if (!page->next)
            break;
    }
    QVERIFY(entries == whole->entries);
}

void TestAuditLog::ownActions()
{
    const OwnAction view{QStringLiteral("ann"),
                         QStringLiteral("view_user"),
                         QStringLiteral("user"),
                         QStringLiteral("u1"),
                         QStringLiteral("Tea"),
                         QStringLiteral("dev"),
                         QStringLiteral("{\"page\":\"users\"}")};
    const DataVersion before = m_store->version();
    QVERIFY(recordOwnAction(*m_store, view, at(100), {}).has_value());
    QVERIFY(recordOwnAction(*m_store, view, at(159), {}).has_value()); // within a minute: the same look
    QVERIFY(recordOwnAction(*m_store, view, at(220), {}).has_value());
    QCOMPARE(m_store->version(), before);
    const auto page = auditPage(*m_store, where("audit_origin = \"own\""), TimeZone(), {});
    QVERIFY(page.has_value());
    QCOMPARE(page->entries.size(), size_t(2));
    const AuditEntry expected{page->entries[1].id,
                              at(100),
                              QStringLiteral("ann"),
                              {},
                              QStringLiteral("view_user"),
                              QStringLiteral("user"),
                              QStringLiteral("u1"),
                              QStringLiteral("Ann"),
                              QStringLiteral("{\"page\":\"users\"}"),
                              QStringLiteral("Tea"),
                              QStringLiteral("dev"),
                              AuditOrigin::Own};
    QVERIFY(page->entries[1] == expected);
    QCOMPARE(all(where("user = \"u1\" and action contains \"view_\"")), QStringLiteral("own:view_user own:view_user"));
    AuditRequest imported;
    imported.own = false;
    QCOMPARE(all(imported), QStringLiteral("e5:login e4:unpin e3:rename e2:view_user e1:pin"));
}

// An opened conversation is named as its source names it.
void TestAuditLog::viewedConversations()
{
    QVERIFY(recordConversationView(*m_store, ConversationId{1}, QStringLiteral("ann"), at(100), {}).has_value());
    QVERIFY(recordConversationView(*m_store, ConversationId{99}, QStringLiteral("ann"), at(100), {}).has_value());
    const auto page = auditPage(*m_store, where("audit_origin = \"own\""), TimeZone(), {});
    QVERIFY(page.has_value());
    QCOMPARE(page->entries.size(), size_t(1));
    const AuditEntry &entry = page->entries.front();
    QCOMPARE(entry.action, QStringLiteral("view_conversation"));
    QCOMPARE(entry.target, QStringLiteral("c1"));
    QCOMPARE(entry.targetLabel, QStringLiteral("Tea"));
    QCOMPARE(entry.environment, QStringLiteral("dev"));
}

void TestAuditLog::ownActionsCanBeSwitchedOff()
{
    const QString me = QStringLiteral("me");
    QVERIFY(recordsOwnActions(*m_store).value());
    QVERIFY(setRecordsOwnActions(*m_store, false, me, at(100), {}).has_value());
    QVERIFY(!recordsOwnActions(*m_store).value());
    QVERIFY(recordOwnAction(*m_store, {me, QStringLiteral("export"), {}, {}, {}, {}, {}}, at(101), {}).has_value());
    QVERIFY(setRecordsOwnActions(*m_store, false, me, at(102), {}).has_value()); // off already
    QVERIFY(setRecordsOwnActions(*m_store, true, me, at(103), {}).has_value());
    QCOMPARE(all(where("audit_origin = \"own\"")), QStringLiteral("own:audit_on own:audit_off"));
}

void TestAuditLog::ownActionsAreForgotten()
{
    for (const int second : {100, 200, 300})
        QVERIFY(recordOwnAction(*m_store, {QStringLiteral("me"), QStringLiteral("export"), {}, {}, {}, {}, {}},
                                at(second), {})
                    .has_value());
    QCOMPARE(removeOwnActions(*m_store, at(200), {}).value(), 1);
    QCOMPARE(all(where("audit_origin = \"own\"")), QStringLiteral("own:export own:export"));
    QCOMPARE(removeOwnActions(*m_store, {}, {}).value(), 2);
    QCOMPARE(all({}), QStringLiteral("e5:login e4:unpin e3:rename e2:view_user e1:pin"));
}

void TestAuditLog::queriesCountImportedEventsOnly()
{
    QVERIFY(
        recordOwnAction(*m_store, {QStringLiteral("me"), QStringLiteral("export"), {}, {}, {}, {}, {}}, at(5000), {})
            .has_value());
    Engine engine(*m_store);
    Query query;
    query.measures = {MeasureKey::AuditEvents};
    query.by = {Grouping{DimensionKey::AuditOrigin}};
    const auto table = engine.run(query, RunContext{at(6000), TimeZone(), {}, Plan::Columns});
    QVERIFY(table.has_value());
    QCOMPARE((*table)->rows, 2);
    QCOMPARE((*table)->totals.back().value_or(-1), 5.0);
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
