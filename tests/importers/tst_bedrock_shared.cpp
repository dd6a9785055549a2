// Reads the corpora with known answers, when they are there, and compares what can be counted from records alone.
#include "importers/inputset.h"
#include "tests/importers/printsink.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>
#include <set>

using namespace parlance;

namespace {

QString sharedFolder()
{
    const QString named = qEnvironmentVariable("PARLANCE_SHARED_DATA");
    return named.isEmpty() ? QStringLiteral(PARLANCE_SOURCE_DIR "/../shared/data") : named;
}

// Merges by the rules of the catalogue as far as counting needs them: the newest state of a conversation, messages
// and feedback kept.
class CountingSink final : public test::PrintSink
{
public:
    struct Message
    {
        Role role;
        bool visible;
        std::optional<Rating> rating;
        QByteArray category;
    };
    struct Conversation
    {
        QByteArray user;
        SnapshotOrder order{-1, 0};
        Nano total = 0;
        bool deleted = false;
        std::map<QByteArray, Message> messages;
    };

    Result<void> put(const ConversationRecord &record) override
    {
        Conversation &c = conversations[QByteArray(record.id.data(), qsizetype(record.id.size()))];
        c.user = QByteArray(record.user.data(), qsizetype(record.user.size()));
        c.deleted = c.deleted || record.deleted;
        if (record.hasState && record.order > c.order) {
            c.order = record.order;
            c.total = record.reportedTotal.value_or(c.total);
        }
        for (const MessageRecord &m : record.messages) {
            Message &kept = c.messages[QByteArray(m.id.data(), qsizetype(m.id.size()))];
            kept.role = m.role;
            kept.visible = m.visible.value_or(true);
            if (m.feedback) {
                kept.rating = m.feedback->rating;
                kept.category = QByteArray(m.feedback->category.data(), qsizetype(m.feedback->category.size()));
            }
        }
        return {};
    }
    Result<void> put(const RelatedDocumentRecord &) override
    {
        ++documents;
        return {};
    }
    Result<void> put(const BotRecord &) override
    {
        ++bots;
        return {};
    }
    Result<void> put(const UserRecord &) override
    {
        ++users;
        return {};
    }
    void report(Issue issue) override { issues.push_back(std::move(issue)); }
    using PrintSink::put;

    std::map<QByteArray, Conversation> conversations;
    int documents = 0, bots = 0, users = 0;
    std::vector<Issue> issues;
};

QJsonObject answersOf(const QString &folder)
{
    QFile file(folder + QStringLiteral("/answers.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void importAll(const QString &folder, CountingSink &sink)
{
    const ImporterRegistry registry;
    const auto inputs = collectInputs({folder}, TimeZone(), {});
    QVERIFY(inputs);
    for (const InputFile &file : inputs->files) {
        auto stream = openInput(file);
        QVERIFY2(stream, qPrintable(file.context.path));
        std::string head(64 << 10, '\0');
        const auto got = (*stream)->read(head.data(), qsizetype(head.size()));
        QVERIFY(got);
        const Importer *importer = registry.recognise(std::string_view(head).substr(0, size_t(*got)), file.context);
        if (importer == nullptr)
            continue;
        stream = openInput(file);
        const auto done = importer->read(**stream, file.context, sink, {}, {});
        QVERIFY2(done, done ? "" : qPrintable(toString(done.error())));
    }
}

} // namespace

class TestBedrockShared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("folder");
        QDir shared(sharedFolder());
        for (const QString &name : shared.entryList({QStringLiteral("bedrock-*")}, QDir::Dirs))
            QTest::newRow(qPrintable(name)) << shared.filePath(name);
        if (shared.entryList({QStringLiteral("bedrock-*")}, QDir::Dirs).isEmpty())
            QTest::newRow("none") << QString();
    }

    void counts()
    {
        QFETCH(QString, folder);
        if (folder.isEmpty())
            QSKIP("the shared corpora are not there");
        const QJsonObject answers = answersOf(folder);
        CountingSink sink;
        importAll(folder, sink);
        if (QTest::currentTestFailed())
            return;

        qint64 userMessages = 0, assistantMessages = 0, visible = 0, up = 0, down = 0, deleted = 0;
        Nano total = 0;
        std::set<QByteArray> users;
        std::map<QString, int> downBy;
        for (const auto &[id, conversation] : sink.conversations) {
            users.insert(conversation.user);
            total += conversation.total;
            deleted += conversation.deleted ? 1 : 0;
            for (const auto &[messageId, message] : conversation.messages) {
                (message.role == Role::User ? userMessages : assistantMessages)++;
                visible += message.visible ? 1 : 0;
                up += message.rating == Rating::Up ? 1 : 0;
                down += message.rating == Rating::Down ? 1 : 0;
                if (message.rating == Rating::Down)
                    ++downBy[QString::fromUtf8(message.category)];
            }
        }
        const auto expected = [&](const char *key) { return answers.value(QLatin1String(key)).toInteger(-1); };
        QCOMPARE(qint64(sink.conversations.size()), expected("conversations"));
        QCOMPARE(qint64(users.size()), expected("distinct users (PK)"));
        QCOMPARE(userMessages, expected("user messages"));
        QCOMPARE(assistantMessages, expected("assistant messages, all branches"));
        QCOMPARE(visible, expected("messages on the visible thread"));
        QCOMPARE(up, expected("thumbs up"));
        QCOMPARE(down, expected("thumbs down"));
        QCOMPARE(dollars(total), answers.value(QLatin1String("total price")).toString());
        if (answers.contains(QLatin1String("conversations deleted later")))
            QCOMPARE(deleted, expected("conversations deleted later"));
        if (answers.contains(QLatin1String("items of other kinds (related documents)")))
            QCOMPARE(qint64(sink.documents), expected("items of other kinds (related documents)"));
        const QJsonObject categories = answers.value(QLatin1String("thumbs down per category")).toObject();
        for (auto it = categories.begin(); it != categories.end(); ++it)
            QCOMPARE(downBy[it.key()], it.value().toInt());
        QVERIFY(sink.bots > 0);
        for (const Issue &issue : sink.issues)
            QVERIFY2(issue.severity == Severity::Note, qPrintable(toString(issue.place) + issue.text));
    }
};

QTEST_GUILESS_MAIN(TestBedrockShared)
#include "tst_bedrock_shared.moc"
