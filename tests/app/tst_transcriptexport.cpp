// A transcript as a file: with all that is shown of it, in every form, and of an anonymised one nothing that was planted.
#include "app/reviewservice.h"
#include "app/transcriptexport.h"
#include "exporters/sealed.h"
#include "tests/app/hostile.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>

using namespace parlance;
using namespace parlance::test;

namespace {

QByteArray unzipped(const QByteArray &bytes)
{
    QByteArray all;
    archive *zip = archive_read_new();
    archive_read_support_format_zip(zip);
    archive_entry *member = nullptr;
    if (archive_read_open_memory(zip, bytes.constData(), size_t(bytes.size())) == ARCHIVE_OK)
        while (archive_read_next_header(zip, &member) == ARCHIVE_OK) {
            char buffer[4096];
            for (la_ssize_t n; (n = archive_read_data(zip, buffer, sizeof buffer)) > 0;)
                all.append(buffer, qsizetype(n));
        }
    archive_read_free(zip);
    return all;
}

QByteArray written(const ReadConversation &read, const char *name, const QString &password = {})
{
    QBuffer out;
    out.open(QIODevice::ReadWrite);
    if (const auto done = writeTranscript(read, TimeZone(), QLatin1String(name), password, out, {}); !done)
        return {};
    return out.data();
}

} // namespace

class TestTranscriptExport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    ReadConversation m_plain, m_hidden;

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("hostile.parlance"));
        {
            const auto store = openStore(path);
            QVERIFY(importHostile(*store));
        }
        auto opened = Workspace::open(path, Store::Mode::OpenExisting);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        const auto session = m_workspace->store().read();
        auto s = (*session)->prepare(QStringLiteral("SELECT id FROM conversation WHERE ext_id <> 'c9'"));
        QVERIFY(s && s->step().value_or(false));
        ReviewDeskReader reader(*m_workspace);
        m_plain = *reader.conversation(s->integer(0), false, {});
        m_hidden = *reader.conversation(s->integer(0), true, {});
        QCOMPARE(m_plain.messages.size(), size_t(2));
    }

    // Every text that a transcript has holds something that must go, and it goes.
    void nothingPlantedIsLeft()
    {
        const auto texts = [](const ReadConversation &read) {
            const ReadMessage &asked = read.messages[0], &answered = read.messages[1];
            return QStringList{read.key,
                               read.title,
                               read.bot,
                               read.user,
                               read.instruction,
                               asked.text,
                               asked.intent,
                               asked.slotTexts.value(0),
                               asked.attachments.value(0),
                               answered.text,
                               answered.model,
                               answered.reasoning,
                               answered.category,
                               answered.comment,
                               answered.sentiment,
                               answered.errorName,
                               answered.errorText,
                               answered.errorStack,
                               answered.chunks.at(0).source,
                               answered.chunks.at(0).text,
                               answered.chunks.at(1).source, // the document that it cites
                               answered.chunks.at(1).text,
                               answered.tools.at(0).name,
                               answered.tools.at(0).input,
                               answered.tools.at(0).output};
        };
        QVERIFY(m_plain.messages[1].chunks.at(1).cited);
        const QStringList plain = texts(m_plain), hidden = texts(m_hidden);
        for (qsizetype i = 0; i < plain.size(); ++i) {
            QVERIFY2(givesAway(plain[i].toUtf8()), qPrintable(QString::number(i) + u": " + plain[i]));
            QVERIFY2(!givesAway(hidden[i].toUtf8()), qPrintable(QString::number(i) + u": " + hidden[i]));
        }
    }

    void everyForm_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"t.md", "t.json", "t.csv", "t.jsonl", "t.xlsx"})
            QTest::newRow(name) << QByteArray(name);
    }

    void everyForm()
    {
        QFETCH(QByteArray, name);
        const auto of = [&](const ReadConversation &read) {
            const QByteArray bytes = written(read, name.constData());
            return name.endsWith("xlsx") ? unzipped(bytes) : bytes;
        };
        const QByteArray plain = of(m_plain), hidden = of(m_hidden);
        // All that is shown is in it: texts, tools, documents, errors, files.
        for (const char *part : {"FRANKLIN", "Call +49", "sent to ann", "at send(", "CV of Rosalind"})
            QVERIFY2(plain.contains(part), part);
        QVERIFY2(!hidden.isEmpty() && !givesAway(hidden), hidden.constData());
    }

    void jsonIsWhole()
    {
        const QJsonObject json = QJsonDocument::fromJson(written(m_plain, "t.json")).object();
        const QJsonObject answer = json["messages"].toArray().at(1).toObject();
        QCOMPARE(answer["parent"].toInt(), 1);
        QCOMPARE(answer["error"]["stack"].toString().section(u'\n', -1),
                 QStringLiteral("at send(ann.lee@secret.example)"));
        QCOMPARE(answer["tools"].toArray().size(), 1);
        QCOMPARE(answer["chunks"].toArray().size(), 2);
        QVERIFY(answer["chunks"].toArray().at(1)["cited"].toBool());
        QVERIFY(!json["instruction"].toString().isEmpty());
    }

    void spreadsheetsRunNothing()
    {
        QVERIFY2(written(m_plain, "t.csv").contains("'=1+1"), written(m_plain, "t.csv").constData());
    }

    void sealedOnes()
    {
        const QString password = QStringLiteral("a good password");
        QByteArray sealed = written(m_plain, "t.json.sealed", password);
        QVERIFY(sealed.startsWith("PARLSEAL") && !sealed.contains("messages"));
        QBuffer in(&sealed), out;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        QVERIFY(openSealed(in, out, sealPassword(password), {}));
        QCOMPARE(out.data(), written(m_plain, "t.json"));
        QVERIFY(written(m_plain, "t.xlsx.sealed", password).isEmpty()); // a workbook cannot be
    }

    void asAJob()
    {
        const QString path = m_folder.filePath(QStringLiteral("out.md"));
        const ExportJob job = transcriptExport(m_hidden, TimeZone(), path, {});
        QCOMPARE(job.target, QStringLiteral("conversation"));
        QCOMPARE(*job.run({}, {}), QStringList{path});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("# "));
        QCOMPARE(
            transcriptExport(m_hidden, TimeZone(), QStringLiteral("/nowhere/at.md"), {}).run({}, {}).error().category,
            ErrorCategory::Storage);
    }
};

QTEST_GUILESS_MAIN(TestTranscriptExport)
#include "tst_transcriptexport.moc"
