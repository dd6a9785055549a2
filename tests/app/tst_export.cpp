// Records on their way out: all of them, in every format, and of an anonymised export nothing that was planted.
#include "app/fixlists.h"
#include "app/privacy.h"
#include "exporters/recordwriter.h"
#include "models/store/ownlists.h"
#include "models/store/reviewlist.h"
#include "tests/app/hostile.h"
#include "tests/app/program.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>

using namespace parlance;
using namespace parlance::test;

namespace {

// All members of a zip: what stands in a workbook.
QByteArray unzipped(const QString &path)
{
    QByteArray all;
    archive *zip = archive_read_new();
    archive_read_support_format_zip(zip);
    archive_entry *member = nullptr;
    if (archive_read_open_filename(zip, QFile::encodeName(path).constData(), 1 << 16) == ARCHIVE_OK)
        while (archive_read_next_header(zip, &member) == ARCHIVE_OK) {
            char buffer[4096];
            for (la_ssize_t n; (n = archive_read_data(zip, buffer, sizeof buffer)) > 0;)
                all.append(buffer, qsizetype(n));
        }
    archive_read_free(zip);
    return all;
}

struct Exported
{
    const char *what;
    std::span<const RecordField> fields;
};

std::vector<Exported> everythingExported()
{
    std::vector<Exported> all{{"conversations", recordFields(RecordKind::Conversations)},
                              {"messages", recordFields(RecordKind::Messages)},
                              {"feedback", recordFields(RecordKind::Feedback)},
                              {"questions", recordFields(RecordKind::Questions)},
                              {"utterances", recordFields(RecordKind::Utterances)},
                              {"passages", recordFields(RecordKind::Passages)},
                              {"files", recordFields(RecordKind::Files)},
                              {"audit", {}}};
    for (const auto &[name, what] :
         {std::pair("qa-list", FixExport::Questions), std::pair("utterance-list", FixExport::Utterances),
          std::pair("guardrail-list", FixExport::Guardrails), std::pair("evaluation-set", FixExport::Evaluation)})
        all.push_back({name, fixFields(what)});
    return all;
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_hostile, m_many;
    static constexpr int many = 3'000;

    [[nodiscard]] Run run(const QString &workspace, QStringList arguments) const
    {
        const QString what = arguments.takeFirst();
        return parlance::test::parlance(QStringList{"export", what, "-w", workspace} + arguments);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_hostile = m_folder.filePath("hostile.parlance");
        const auto store = openStore(m_hostile);
        const auto imported = importHostile(*store);
        QVERIFY2(imported, imported ? "" : qPrintable(toString(imported.error())));
        const auto items = reviewItems(*store, {}, {});
        QCOMPARE(items->items.size(), 1u);
        FixEntry entry;
        entry.text = QStringLiteral("Is Rosalind Franklin at +4915112345678?");
        entry.value = QStringLiteral("Write to ann.lee@secret.example");
        entry.note = QStringLiteral("10.20.30.40");
        entry.sources = {QStringLiteral("rosalind.pdf")};
        entry.bot = entry.locale = entry.suggested = QStringLiteral("ann.lee@secret.example");
        std::vector<FixEntry> entries;
        for (const FixList list : {FixList::Questions, FixList::Utterances, FixList::Guardrails}) {
            entry.list = list;
            entries.push_back(entry);
        }
        QVERIFY(addFixEntries(*store, entries, 0, 1, {}));
        const ReviewEdit edits[] = {{ReviewField::Tag, "ask Rosalind", true},
                                    {ReviewField::Note, "call +4915112345678", true},
                                    {ReviewField::Assignee, "Rosalind Franklin", true}};
        QVERIFY(changeReview(*store, {items->items.front().message}, edits, "ann.lee@secret.example", 1, {}));

        m_many = m_folder.filePath("many.parlance");
        const auto large = openStore(m_many);
        QByteArray text;
        for (int i = 0; i < many; ++i)
            text += "conversation c" + QByteArray::number(i) + " user=u1 bot=b" + QByteArray::number(i % 2) +
                    " at=9000 complete\n  user m1 @" + QByteArray::number(1000 + i) +
                    " \"Hello\nthere?\"\n  assistant m2 <m1 @" + QByteArray::number(1001 + i) +
                    " model=claude-v3-haiku \"-2+3\" cost=0.01" + (i % 10 ? "" : " up") + "\n";
        text.replace("Hello\nthere", "Hello, there");
        QVERIFY(importAll(*large, {{"many", text}}));
    }

    void nothingPlantedComesOut_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("format");
        for (const Exported &exported : everythingExported())
            for (const char *format : {"csv", "json", "jsonl", "xlsx"})
                QTest::addRow("%s as %s", exported.what, format) << exported.what << format;
    }

    void nothingPlantedComesOut()
    {
        QFETCH(QString, what);
        QFETCH(QString, format);
        const bool book = format == u"xlsx";
        const QString path = m_folder.filePath(what + QStringLiteral(".xlsx"));
        const QStringList to = book ? QStringList{"-o", path} : QStringList{"--format", format};
        const Run plain = run(m_hostile, QStringList{what} + to);
        QVERIFY2(givesAway(book ? unzipped(path) : plain.out), "what is planted is there");
        const Run hidden = run(m_hostile, QStringList{what, "--anonymize"} + to);
        QVERIFY2(hidden.exitCode == 0, hidden.err.constData());
        const QByteArray out = book ? unzipped(path) : hidden.out;
        for (const QString &item : planted())
            QVERIFY2(!fold(out).contains(fold(item.toUtf8())), qPrintable(item + u" in " + QString::fromUtf8(out)));
        QVERIFY2(out.size() > 20 && out.contains('['), out.constData());
    }

    // Somebody's things are planted in every field that may hold any, so that the test above looks at all of them.
    void everyFieldIsPlanted()
    {
        for (const Exported &exported : everythingExported()) {
            const CsvTable table(run(m_hostile, {exported.what, "--format", "csv"}).out);
            for (const RecordField &field : exported.fields) {
                if (field.use == FieldUse::Plain || qstrcmp(field.key, "kind") == 0 ||
                    qstrcmp(field.key, "media_type") == 0) // words of the program
                    continue;
                const QString name = QString::fromLatin1(field.key);
                bool anywhere = false;
                for (size_t row = 0; row < table.rows.size(); ++row)
                    anywhere = anywhere || givesAway(table.cell(row, name).toUtf8());
                QVERIFY2(anywhere, qPrintable(QLatin1String(exported.what) + u": " + name));
            }
        }
    }

    // A sealed export gives nothing away, and is the same file once it is opened.
    void sealedExports()
    {
        const QString plain = m_folder.filePath("plain.jsonl"), sealed = m_folder.filePath("out.jsonl.sealed"),
                      opened = m_folder.filePath("out.jsonl");
        using parlance::test::parlance;
        const QStringList withPassword{"--password-fd", "0"};
        QCOMPARE(run(m_many, {"messages", "-o", plain}).exitCode, 0);
        const QStringList asks{"export", "messages", "-w", m_many, "-o", sealed, "--seal"};
        QCOMPARE(parlance(asks + withPassword, "short\n").exitCode, 1);
        QVERIFY(!QFile::exists(sealed));
        const Run made = parlance(asks + withPassword, "a good password\n");
        QVERIFY2(made.exitCode == 0, made.err);
        const auto get = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(get(sealed).startsWith("PARLSEAL") && !get(sealed).contains("message"));
        QCOMPARE(parlance(QStringList{"unseal", sealed} + withPassword, "a bad password\n").exitCode, 1);
        QVERIFY(!QFile::exists(opened));
        qputenv("PARLANCE_TEST_PASSWORD", "a good password");
        const QStringList byName{"unseal", sealed, "--password-env", "PARLANCE_TEST_PASSWORD"};
        const Run back = parlance(byName);
        QVERIFY2(back.exitCode == 0, back.err);
        QCOMPARE(get(opened), get(plain));      // also by its name: JSON lines
        QCOMPARE(parlance(byName).exitCode, 1); // it is there already
        QCOMPARE(parlance(byName + QStringList{"--force"}).exitCode, 0);
        QCOMPARE(parlance({"seal", plain, "--password-env", "PARLANCE_TEST_PASSWORD"}).exitCode, 0);
        QVERIFY(get(plain + ".sealed").startsWith("PARLSEAL"));
        QCOMPARE(
            parlance({"unseal", plain, "-o", opened, "--force", "--password-env", "PARLANCE_TEST_PASSWORD"}).exitCode,
            2); // it never was sealed
        const Run book = run(m_many, {"messages", "-o", m_folder.filePath("x.xlsx"), "--seal", "--password-env",
                                      "PARLANCE_TEST_PASSWORD"});
        QCOMPARE(book.exitCode, 1);

        const QString work = m_folder.filePath("work.sealed");
        const QStringList given{"-w", m_hostile, "--password-env", "PARLANCE_TEST_PASSWORD"};
        QCOMPARE(parlance(QStringList{"review", "save", work, "--seal"} + given).exitCode, 0);
        QVERIFY(!get(work).contains("Rosalind"));
        const Run merged = parlance(QStringList{"review", "merge", work, "--dry-run", "--json"} + given);
        QVERIFY2(merged.exitCode == 0, merged.err);
        QCOMPARE(merged.json().value("messages").toInt(), 1);
        QCOMPARE(merged.json().value("changed").toInt(), 0);
        QCOMPARE(parlance({"review", "merge", work, "-w", m_hostile, "--password-fd", "0"}, "wrong password").exitCode,
                 1);
    }

    // Work at the review desk, as scripts take it from one workspace to another.
    void workAsAFile()
    {
        const QString file = m_folder.filePath("work.json"), other = m_folder.filePath("colleague.parlance");
        {
            const auto store = openStore(other);
            QVERIFY(importHostile(*store));
            const ReviewEdit edits[] = {{ReviewField::Assignee, "Ben", true}};
            QVERIFY(changeReview(*store, {reviewItems(*store, {}, {})->items.front().message}, edits, "ben", 2, {}));
        }
        using parlance::test::parlance;
        QCOMPARE(parlance({"review", "save", file, "-w", m_hostile}).exitCode, 0);
        const Run tried = parlance({"review", "merge", file, "-w", other, "--dry-run", "--json"});
        QCOMPARE(tried.exitCode, 6);
        QCOMPARE(tried.json()["conflicts"].toArray().size(), 1);
        const Run merged = parlance({"review", "merge", file, "-w", other, "--prefer", "theirs"});
        QVERIFY2(merged.exitCode == 0, merged.err.constData());
        QVERIFY2(merged.out.contains("Ben") && merged.out.contains("Rosalind Franklin"), merged.out.constData());
        const auto store = openStore(other);
        const auto items = reviewItems(*store, {}, {});
        QCOMPARE(items->items.front().review.assignee, QStringLiteral("Rosalind Franklin"));
        QCOMPARE(items->items.front().review.tags, QStringList{"ask Rosalind"});
        QCOMPARE(parlance({"review", "merge", m_folder.filePath("nowhere.json"), "-w", other}).exitCode, 2);
        QCOMPARE(parlance({"review", "lend", file, "-w", other}).exitCode, 1);
    }

    void metadata()
    {
        const QString path = m_folder.filePath("metadata.parlance");
        {
            const auto store = openStore(path);
            QVERIFY(importAll(
                *store,
                {{"told",
                  "conversation c1 user=u1 bot=b1 at=9000 complete channel=web modality=Text locale=de_DE alias=live "
                  "version=7 device=phone browser=Firefox country=DE region=Hessen city=Kassel "
                  "referrer=\"https://example.org/a\" plan=pro experiment=greeting variant=B\n"
                  "  user m1 @1000 model=claude-v2 \"Hi\"\n  assistant m2 <m1 @1001 model=claude-v3-haiku \"Ho\""
                  " endpoint=\"/chat\" tokens=3/4\n  assistant m3 <m1 @1002 model=claude-v2 \"Hu\"\n"
                  "conversation c2 user=u1 at=9000 complete\n  user m1 @2000 \"Hi\"\n"}}));
        }
        const CsvTable told(run(path, {"conversations"}).out);
        QCOMPARE(told.rows.size(), size_t(2));
        const std::pair<const char *, const char *> expected[] = {{"models", "claude-v2, claude-v3-haiku"},
                                                                  {"locale", "de_DE"},
                                                                  {"modality", "Text"},
                                                                  {"device", "phone"},
                                                                  {"browser", "Firefox"},
                                                                  {"country", "DE"},
                                                                  {"region", "Hessen"},
                                                                  {"city", "Kassel"},
                                                                  {"referrer", "https://example.org/a"},
                                                                  {"plan", "pro"},
                                                                  {"bot_alias", "live"},
                                                                  {"bot_version", "7"},
                                                                  {"experiment", "greeting"},
                                                                  {"variant", "B"}};
        for (const auto &[key, value] : expected) {
            QCOMPARE(told.cell(0, key), QString::fromLatin1(value));
            QCOMPARE(told.cell(1, key), QString()); // nothing is said of the other
        }
        const CsvTable messages(run(path, {"messages"}).out);
        QCOMPARE(messages.cell(1, "endpoint"), QStringLiteral("/chat"));
        QCOMPARE(messages.cell(1, "input_tokens"), QStringLiteral("3"));
        QCOMPARE(messages.cell(1, "first_token"), QString());
    }

    void pseudonymsJoin()
    {
        const CsvTable conversations(run(m_hostile, {"conversations", "--anonymize"}).out);
        const CsvTable messages(run(m_hostile, {"messages", "--anonymize"}).out);
        const CsvTable feedback(run(m_hostile, {"feedback", "--anonymize"}).out);
        const CsvTable audit(run(m_hostile, {"audit", "--anonymize"}).out);
        QCOMPARE(conversations.cell(0, "conversation"), messages.cell(0, "conversation"));
        QCOMPARE(conversations.cell(0, "user"), feedback.cell(0, "user"));
        QCOMPARE(conversations.cell(0, "user"), conversations.cell(0, "user_label"));
        QCOMPARE(feedback.cell(0, "assignee"), feedback.cell(0, "user"));
        QCOMPARE(audit.cell(0, "actor"), feedback.cell(0, "user"));
        QCOMPARE(audit.cell(0, "target"), feedback.cell(0, "user"));
        QCOMPARE(messages.cell(1, "parent"), messages.cell(0, "message"));
        QVERIFY2(messages.cell(1, "model").startsWith("[key "), qPrintable(messages.cell(1, "model")));
        QStringList models;
        for (size_t row = 0; row < messages.rows.size(); ++row)
            models << messages.cell(row, "model");
        QVERIFY(models.contains(QStringLiteral("claude-v3-haiku"))); // tells nobody who somebody is
    }

    void reports()
    {
        const QString path = m_folder.filePath("report.json");
        QCOMPARE(run(m_hostile, {"messages", "--anonymize", "--redact", "call", "--report", path}).exitCode, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        const QJsonObject report = QJsonDocument::fromJson(json).object();
        QVERIFY(report["total"].toInt() > 5);
        QVERIFY(report["kinds"]["iban"]["found"].toInt() == 1);
        QVERIFY(report["kinds"]["word"]["found"].toInt() == 1);
        QVERIFY(report["fields"]["comment"].toInt() >= 3);
        for (const QString &item : planted())
            QVERIFY(!fold(json).contains(fold(item.toUtf8())));
    }

    void allRowsInEveryFormat()
    {
        const CsvTable csv(run(m_many, {"messages"}).out);
        QCOMPARE(csv.rows.size(), size_t(many * 2));
        const QJsonArray array = QJsonDocument::fromJson(run(m_many, {"messages", "--format", "json"}).out).array();
        QCOMPARE(array.size(), many * 2);
        QCOMPARE(array.at(1)["cost"].toDouble(), 0.01);
        QCOMPARE(array.at(1)["text"].toString(), QStringLiteral("-2+3"));
        QCOMPARE(csv.cell(1, "text"), QStringLiteral("'-2+3")); // no formula in a spreadsheet
        QCOMPARE(run(m_many, {"messages", "--format", "jsonl"}).out.count('\n'), many * 2);
        QCOMPARE(CsvTable(run(m_many, {"feedback"}).out).rows.size(), size_t(many / 10));
        QCOMPARE(CsvTable(run(m_many, {"conversations", "--where", "bot = \"b1\""}).out).rows.size(), size_t(many / 2));
        QCOMPARE(CsvTable(run(m_many, {"messages", "--to", "1970-01-01T00:16:50"}).out).rows.size(), 19u);
        const CsvTable questions(run(m_many, {"questions"}).out);
        QCOMPARE(questions.rows.size(), 1u);
        QCOMPARE(questions.cell(0, "asked"), QString::number(many));
    }

    // What answers were given from, and what is said of files; counted by hand.
    void passagesAndFiles()
    {
        const QString path = m_folder.filePath("knowledge.parlance");
        {
            const auto store = openStore(path);
            QVERIFY(importAll(*store, {{"knowledge", "bot b1 title=\"Helper\" knows=prices.pdf at=1000\n"
                                                     "bot b2 title=\"Unused\" knows=rules.pdf at=1000\n"
                                                     "conversation c1 user=u1 bot=b1 at=9000 complete\n"
                                                     "  user m1 @1000 \"How much?\" file=list.pdf\n"
                                                     "  assistant m2 <m1 @1001 \"Ten.\" hit=s3://a hit=s3://b\n"
                                                     "  assistant m3 <m1 @1002 \"Ten!\" hit=s3://a nohit\n"
                                                     "document d1 conversation=c1 name=Manual link=https://m\n"}}));
        }
        const CsvTable passages(run(path, {"passages"}).out);
        QCOMPARE(passages.rows.size(), 3u);
        QStringList said;
        for (size_t row = 0; row < passages.rows.size(); ++row)
            said << passages.cell(row, "cited_source") + u' ' + passages.cell(row, "kind") + u' ' +
                        passages.cell(row, "link") + u' ' + passages.cell(row, "count");
        QCOMPARE(said, (QStringList{"s3://a url  2", "Manual document https://m 1", "s3://b url  1"}));
        const CsvTable files(run(path, {"files"}).out);
        QCOMPARE(files.rows.size(), 3u);
        QCOMPARE(files.cell(0, "origin") + u' ' + files.cell(0, "name") + u' ' + files.cell(0, "media_type") + u' ' +
                     files.cell(0, "bytes"),
                 QStringLiteral("attachment list.pdf application/pdf 8"));
        QCOMPARE(files.cell(1, "name") + u' ' + files.cell(2, "name"), QStringLiteral("prices.pdf rules.pdf"));
        QCOMPARE(CsvTable(run(path, {"files", "--where", "bot = \"b1\""}).out).rows.size(), 2u);
        const Run none = run(m_many, {"passages"});
        QCOMPARE(none.exitCode, 0);
        QVERIFY2(none.err.contains("from which pages"), none.err.constData());
        const Run vectors = run(path, {"embeddings"});
        QCOMPARE(vectors.exitCode, 6);
        QVERIFY(vectors.out.isEmpty() && vectors.err.contains("vector store"));
    }

    void nothingThere()
    {
        QCOMPARE(run(m_many, {"utterances", "--format", "json"}).out, QByteArray("[]\n"));
        QCOMPARE(run(m_many, {"utterances"}).out, QByteArray("utterance,intent,locale,bot,count,last\r\n"));
        const Run marked = run(m_many, {"feedback", "--bom"});
        QVERIFY(marked.out.startsWith("\xEF\xBB\xBFsource,"));
        QCOMPARE(marked.out.count("\xEF\xBB\xBF"), 1); // not before every batch
    }

    void intoAFile()
    {
        const QString path = m_folder.filePath("out.jsonl");
        QCOMPARE(run(m_many, {"feedback", "-o", path}).exitCode, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), many / 10);
        QVERIFY(run(m_many, {"feedback", "-o", "/nowhere/at/all.csv"}).exitCode != 0);
        const QString book = m_folder.filePath("out.xlsx");
        QCOMPARE(run(m_many, {"messages", "-o", book}).exitCode, 0);
        QFile sheets(book);
        QVERIFY(sheets.open(QIODevice::ReadOnly));
        QVERIFY(sheets.size() > 20'000 && sheets.readAll().startsWith("PK"));
    }

    // Every word and every pattern counts, not only the last ones.
    void redactedMoreThanOnce()
    {
        const Run words = run(m_many, {"questions", "--redact", "Hello,how", "--redact", "there"});
        QVERIFY2(words.exitCode == 0, words.err.constData());
        QVERIFY2(!words.out.contains("hello") && !words.out.contains("there"), words.out.constData());
        const Run patterns = run(m_many, {"questions", "--redact-pattern", "He..o", "--redact-pattern", "th..e"});
        QVERIFY2(!patterns.out.contains("hello") && !patterns.out.contains("there"), patterns.out.constData());
        const Run signs = run(m_many, {"messages", "--redact", "?", "--to", "1970-01-01T00:16:50"});
        QVERIFY2(!signs.out.contains('?') && signs.out.contains("there[word "), signs.out.constData());
    }

    void cutTextsAreSaid()
    {
        const QString path = m_folder.filePath("long.parlance");
        {
            const auto store = openStore(path);
            QVERIFY(importAll(*store, {{"long", "conversation c at=9000 complete\n  user m1 @1000 \"" +
                                                    QByteArray(40'000, 'x') + "\"\n"}}));
        }
        const Run book = run(path, {"messages", "-o", m_folder.filePath("long.xlsx")});
        QCOMPARE(book.exitCode, 0);
        QVERIFY2(book.err.contains("32,767"), book.err.constData());
        QVERIFY(!run(path, {"messages", "-o", m_folder.filePath("long.csv")}).err.contains("32,767"));
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{"everything"};
        QTest::newRow("format") << QStringList{"messages", "--format", "docx"};
        QTest::newRow("where") << QStringList{"messages", "--where", "bott = 1"};
        QTest::newRow("pattern") << QStringList{"messages", "--redact-pattern", "("};
    }

    void refused()
    {
        QFETCH(QStringList, arguments);
        const Run refusedRun = run(m_many, arguments);
        QCOMPARE(refusedRun.exitCode, 1);
        QVERIFY(refusedRun.out.isEmpty() && !refusedRun.err.isEmpty());
    }

    // However many rows there are, only some are held at a time.
    void handedOverInParts()
    {
        const auto store = openStore(m_many, Store::Mode::ReadOnly);
        qint64 most = 0, rows = 0;
        const auto count = readRecords(*store, {RecordKind::Messages, {}, {}}, TimeZone(), {}, [&](const Table &part) {
            most = std::max(most, qint64(part.rows));
            rows += part.rows;
            return true;
        });
        QCOMPARE(*count, many * 2);
        QCOMPARE(rows, many * 2);
        QVERIFY(most <= 2'000);
        const auto stopped =
            readRecords(*store, {RecordKind::Messages, {}, {}}, TimeZone(), {}, [](const Table &) { return false; });
        QCOMPARE(stopped.error().category, ErrorCategory::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
