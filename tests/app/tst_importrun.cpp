// One import as the command line and the window run it: what is counted, what ends it, what it leaves behind.
#include "app/mappingfile.h"
#include "app/sample/exportfolder.h"
#include "app/sample/sample.h"
#include "app/workspace.h"
#include "importers/mapped/guess.h"
#include "models/store/ownmappings.h"
#include "tests/support/workspacedump.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>
#include <zlib.h>

#include <algorithm>
#include <mutex>
#include <semaphore>
#include <thread>

using namespace parlance;

namespace {

// One conversation of a full export with a question and its answer.
QByteArray makeLine()
{
    QByteArray map =
        "{'m1': {'role': 'user', 'content': [{'content_type': 'text', 'body': 'Hi?'}], "
        "'model': 'claude-v3.5-haiku', 'children': ['m2'], 'parent': null, 'create_time': 1712311536000.0}, "
        "'m2': {'role': 'assistant', 'content': [{'content_type': 'text', 'body': 'Hello'}], "
        "'model': 'claude-v3.5-haiku', 'children': [], 'parent': 'm1', 'create_time': 1712311538000.0}}";
    QByteArray item = "{'Item':{'PK':{'S':'u1'},'SK':{'S':'u1#CONV#c1'},'Title':{'S':'t'},"
                      "'CreateTime':{'N':'1712311536000'},'TotalPrice':{'N':'0.003'},'LastMessageId':{'S':'m2'},"
                      "'MessageMap':{'S':'MAP'}}}\n";
    return item.replace('\'', '"').replace("MAP", map.replace('\'', "\\\""));
}

const QByteArray goodLine = makeLine();

QByteArray lexLine(const QByteArray &id)
{
    QByteArray record = "{'messageVersion':'2.0','timestamp':'2024-06-01T12:00:00.000Z','requestId':'" + id +
                        "','sessionId':'s" + id +
                        "','inputMode':'Text','operationName':'RecognizeText','inputTranscript':'tea','bot':{'id':'B'},"
                        "'sessionState':{'originatingRequestId':'" +
                        id + "','sessionAttributes':{'who':'jane'}}}\n";
    return record.replace('\'', '"');
}

const QByteArray chatTable = "time;session id;role;text\n"
                             "01.06.2024 12:00;s1;user;Hi?\n"
                             "01.06.2024 12:01;s1;bot;Hello\n"
                             "13.06.2024 09:00;s2;user;Hi?\n";

TableMapping chatMapping(const char *name)
{
    TableMapping mapping;
    mapping.name = name;
    mapping.layout.delimiter = ';';
    const auto column = [&](const char *title, MappedField field) {
        const TimeForm form = field == MappedField::At ? TimeForm::DayMonthYear : TimeForm::Iso;
        mapping.columns.push_back({title, field, CellUnit::None, form, {}});
    };
    column("time", MappedField::At);
    column("session id", MappedField::Conversation);
    column("role", MappedField::Role);
    column("text", MappedField::Text);
    return mapping;
}

} // namespace

class TestImportRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsAndProgress();
    void secondTimeChangesNothing();
    void dryRunWritesNothing();
    void brokenRecordIsRejected();
    void truncatedFileIsLoadedAsFarAsItGoes();
    void filesKeepTheirHash();
    void unknownFormatNamesTheKnown();
    void emptyFile();
    void cancelled();
    void pausedHoldsNothing();
    void pausedIsCancelled();
    void onlySourceIsReused();
    void otherEnvironmentIsAnotherSource();
    void nameComesFromThePath();
    void gapsAreReportedOnce();
    void manifestsArePassedOver();
    void mixedFolderSortsItselfOut();
    void everyPlatformInOneFolder();
    void keysBehindALongText();
    void aSourceKeepsItsUserKey();
    void tablesNeedAMapping();
    void recordsWithLongTextsAreATable();
    void namedMappingsApplyThemselves();
    void mappedTwiceIsTheSame();
    void mappedOverlapIsTheSame();
    void changedMappingReadsAgain();
    void mappingsShareASource();
    void removingASourceKeepsItsMapping();
    void sheetsAreReadByMappings();
    void oneSheetByName();
    void workbooksWithoutAMapping();

private:
    QString write(const QString &name, const QByteArray &content);
    QString workbook(const QString &name) const; // a cover, and two sheets of chats
    Result<ImportSummary> run(const QStringList &paths, bool dryRun = false, std::stop_token stop = {});
    Result<ImportSummary> runLex(const QString &path, const QString &userKey);
    [[nodiscard]] QStringList users() const;
    [[nodiscard]] QStringList sources() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<Progress> m_progress;
};

void TestImportRun::init()
{
    m_workspace.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Workspace>> opened =
        Workspace::open(m_dir->filePath(QStringLiteral("w.parlance")), Store::Mode::OpenOrCreate);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
    m_progress.clear();
}

QString TestImportRun::write(const QString &name, const QByteArray &content)
{
    const QString path = m_dir->filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

QString TestImportRun::workbook(const QString &name) const
{
    const QString path = m_dir->filePath(name);
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    worksheet_write_string(workbook_add_worksheet(book, "Cover"), 2, 1, "Chats of the shop", nullptr);
    lxw_format *time = workbook_add_format(book);
    format_set_num_format(time, "dd.mm.yyyy hh:mm");
    const auto addSheet = [&](const char *sheetName, int month, const char *said) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, sheetName);
        worksheet_write_string(sheet, 0, 0, "Exported by the shop", nullptr);
        const char *titles[] = {"time", "session id", "role", "text"};
        for (int i = 0; i < 4; ++i)
            worksheet_write_string(sheet, 2, lxw_col_t(i), titles[i], nullptr);
        lxw_datetime at = {2024, month, 1, 12, 30, 0};
        worksheet_write_datetime(sheet, 3, 0, &at, time);
        worksheet_write_string(sheet, 3, 1, sheetName, nullptr);
        worksheet_write_string(sheet, 3, 2, "user", nullptr);
        worksheet_write_string(sheet, 3, 3, said, nullptr);
        return sheet;
    };
    addSheet("May", 5, "Hello May,\nhow are you?");
    lxw_worksheet *june = addSheet("June", 6, "Hello June");
    worksheet_write_string(june, 5, 0, "never", nullptr);
    worksheet_write_string(june, 5, 2, "user", nullptr);
    worksheet_write_string(june, 5, 3, "x", nullptr);
    return workbook_close(book) == LXW_NO_ERROR ? path : QString();
}

Result<ImportSummary> TestImportRun::run(const QStringList &paths, bool dryRun, std::stop_token stop)
{
    ImportRequest request;
    request.paths = paths;
    request.dryRun = dryRun;
    request.workers = 2;
    return runImport(
        m_workspace->store(), m_workspace->importers(), request,
        [this](const Progress &progress) { m_progress.push_back(progress); }, std::move(stop));
}

QStringList TestImportRun::sources() const
{
    QStringList names;
    const auto all = m_workspace->store().sources();
    if (all)
        for (const SourceInfo &source : *all)
            names << source.name;
    return names;
}

void TestImportRun::countsAndProgress()
{
    const QString folder = m_dir->filePath(QStringLiteral("nordwind"));
    const Result<SampleSummary> sample = writeSample({folder, 4, 1, QDate(2026, 11, 20)}, {});
    QVERIFY(sample);
    const Result<ImportSummary> summary = run({folder});
    QVERIFY2(summary, summary ? "" : qPrintable(toString(summary.error())));
    QCOMPARE(summary->counts.messages, sample->messages);
    QCOMPARE(summary->counts.rejected, 0);
    QCOMPARE(summary->filesFailed + summary->filesUnrecognised, 0);
    QCOMPARE(sources(), QStringList{QStringLiteral("nordwind")});
    QCOMPARE(m_workspace->store().sources()->front().conversations, sample->conversations);
    for (size_t i = 1; i < m_progress.size(); ++i) {
        QVERIFY(m_progress[i].filesDone >= m_progress[i - 1].filesDone);
        QVERIFY(m_progress[i].bytesDone <= m_progress[i].bytesTotal);
    }
}

void TestImportRun::secondTimeChangesNothing()
{
    const QString folder = m_dir->filePath(QStringLiteral("nordwind"));
    QVERIFY(writeSample({folder, 4, 1, QDate(2026, 11, 20)}, {}));
    QVERIFY(run({folder}));
    const SourceInfo before = m_workspace->store().sources()->front();
    const DataVersion version = m_workspace->store().version();
    const Result<ImportSummary> again = run({folder});
    QVERIFY(again);
    QCOMPARE(again->counts.added + again->counts.updated, 0);
    QVERIFY(again->filesUnchanged > 50);
    const SourceInfo after = m_workspace->store().sources()->front();
    QCOMPARE(after.messages, before.messages);
    QCOMPARE(after.conversations, before.conversations);
    QCOMPARE(after.issues, before.issues);
    QCOMPARE(m_workspace->store().version(), version);
}

void TestImportRun::dryRunWritesNothing()
{
    const QString file = write(QStringLiteral("one.json"), goodLine);
    const Result<ImportSummary> summary = run({file}, true);
    QVERIFY(summary);
    QCOMPARE(summary->counts.added, 1);
    QCOMPARE(summary->counts.messages, 2);
    QVERIFY(sources().isEmpty());
}

void TestImportRun::brokenRecordIsRejected()
{
    QByteArray other = goodLine;
    other.replace("CONV#c1", "CONV#c2");
    const QString file = write(QStringLiteral("mixed.json"), goodLine + "{\"Item\":{\"PK\":\n" + other);
    const Result<ImportSummary> summary = run({file});
    QVERIFY(summary);
    QCOMPARE(summary->counts.messages, 4);
    QCOMPARE(summary->counts.rejected, 1);
    QVERIFY(!summary->issues.empty());
    QCOMPARE(summary->issues.front().severity, Severity::Rejected);
    QCOMPARE(summary->issues.front().place.line, 2);
    QCOMPARE(summary->issues.front().place.file, file);
}

void TestImportRun::truncatedFileIsLoadedAsFarAsItGoes()
{
    std::string lines;
    for (int i = 0; i < 3000; ++i) {
        QByteArray line = goodLine;
        lines += line.replace("CONV#c1", QByteArray("CONV#c" + QByteArray::number(i))).toStdString();
    }
    const std::string packed = sample::gzip(lines);
    const QString file =
        write(QStringLiteral("cut.json.gz"), QByteArray(packed.data(), qsizetype(packed.size() * 2 / 3)));
    const Result<ImportSummary> summary = run({file});
    QVERIFY2(summary, summary ? "" : qPrintable(toString(summary.error())));
    QCOMPARE(summary->filesFailed, 1);
    QVERIFY(summary->counts.messages > 100);
    QVERIFY(summary->counts.messages < 6000);
    QVERIFY(std::any_of(summary->issues.begin(), summary->issues.end(),
                        [](const Issue &issue) { return issue.code == u"file.unreadable"; }));
}

// As it lies on the disk, packed or not: what sha256sum says.
void TestImportRun::filesKeepTheirHash()
{
    QVERIFY(saveMapping(m_workspace->store(), chatMapping("Chat"), 1));
    const std::string packed = sample::gzip(QByteArray(goodLine).replace("CONV#c1", "CONV#c2").toStdString());
    const QStringList files{write(QStringLiteral("plain.json"), goodLine),
                            write(QStringLiteral("packed.json.gz"), QByteArray::fromStdString(packed)),
                            workbook(QStringLiteral("chat.xlsx")) + QStringLiteral("/May")};
    for (const QString &path : files)
        QVERIFY(run({path}));
    const auto imports = m_workspace->store().imports(10);
    QVERIFY(imports && imports->size() == size_t(files.size()));
    for (size_t i = 0; i < imports->size(); ++i) {
        QString path = files[files.size() - 1 - qsizetype(i)];
        path.remove(QStringLiteral("/May"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
        QCOMPARE((*imports)[i].sha256, QString::fromLatin1(hash));
    }
}

void TestImportRun::unknownFormatNamesTheKnown()
{
    const QString good = write(QStringLiteral("good.json"), goodLine);
    const QString bad = write(QStringLiteral("letter.txt"), "Dear Sir or Madam\n");
    const Result<ImportSummary> both = run({good, bad});
    QVERIFY(both);
    QCOMPARE(both->filesUnrecognised, 1);
    QCOMPARE(both->issues.front().code, QStringLiteral("file.unrecognised"));
    QVERIFY(both->issues.front().text.contains(QStringLiteral("bedrock-export")));

    const Result<ImportSummary> alone = run({bad});
    QVERIFY(!alone);
    QCOMPARE(alone.error().category, ErrorCategory::Unreadable);
}

void TestImportRun::emptyFile()
{
    const Result<ImportSummary> summary = run({write(QStringLiteral("empty.json"), {})});
    QVERIFY(!summary);
    QCOMPARE(summary.error().category, ErrorCategory::Unreadable);
    QVERIFY(sources().isEmpty());
}

void TestImportRun::cancelled()
{
    const QString file = write(QStringLiteral("one.json"), goodLine);
    std::stop_source stop;
    stop.request_stop();
    const Result<ImportSummary> summary = run({file}, false, stop.get_token());
    QVERIFY(!summary);
    QCOMPARE(summary.error().category, ErrorCategory::Cancelled);
    QVERIFY(sources().isEmpty());
}

// Pauses at the first sign of progress: then other writers get their turn, and what is in is whole files.
void TestImportRun::pausedHoldsNothing()
{
    const QString folder = m_dir->filePath(QStringLiteral("nordwind"));
    const Result<SampleSummary> sample = writeSample({folder, 4, 1, QDate(2026, 11, 20)}, {});
    QVERIFY(sample);
    ImportRequest request;
    request.paths = {folder};
    request.workers = 2;
    PauseSource pause;
    std::binary_semaphore pausing{0};
    bool once = false;
    const auto progress = [&](const Progress &) {
        if (std::exchange(once, true))
            return;
        pause.setPaused(true);
        pausing.release();
    };
    std::optional<Result<ImportSummary>> summary;
    std::jthread import([&] {
        summary = runImport(m_workspace->store(), m_workspace->importers(), request, progress, {}, pause.token());
    });
    pausing.acquire();
    QVERIFY(m_workspace->store().setSetting(QStringLiteral("test"), 1));
    QVERIFY(m_workspace->store().sources()->front().conversations < sample->conversations);
    pause.setPaused(false);
    import.join();
    QVERIFY2(*summary, *summary ? "" : qPrintable(toString(summary->error())));
    QCOMPARE((*summary)->counts.messages, sample->messages);
    QCOMPARE(m_workspace->store().sources()->front().conversations, sample->conversations);
}

void TestImportRun::pausedIsCancelled()
{
    const QString path = write(QStringLiteral("a.json"), goodLine);
    ImportRequest request;
    request.paths = {path};
    PauseSource pause;
    pause.setPaused(true);
    std::stop_source stop;
    std::optional<Result<ImportSummary>> summary;
    std::jthread import([&] {
        summary =
            runImport(m_workspace->store(), m_workspace->importers(), request, {}, stop.get_token(), pause.token());
    });
    stop.request_stop();
    import.join();
    QVERIFY(!*summary);
    QCOMPARE(summary->error().category, ErrorCategory::Cancelled);
    QVERIFY(sources().isEmpty());
}

void TestImportRun::onlySourceIsReused()
{
    QVERIFY(run({write(QStringLiteral("june.json"), goodLine)}));
    QByteArray other = goodLine;
    other.replace("CONV#c1", "CONV#c2");
    QVERIFY(run({write(QStringLiteral("july.json"), other)}));
    QCOMPARE(sources(), QStringList{QStringLiteral("june")});
}

// The sample has an environment of its own: what people import beside it never lands in it.
void TestImportRun::otherEnvironmentIsAnotherSource()
{
    ImportRequest sample;
    sample.paths = {write(QStringLiteral("nordwind.json"), goodLine)};
    sample.environment = QStringLiteral("sample");
    QVERIFY(runImport(m_workspace->store(), m_workspace->importers(), sample, {}, {}));
    QVERIFY(run({write(QStringLiteral("company.json"), goodLine)}));
    QStringList names = sources();
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("company"), QStringLiteral("nordwind")}));
}

void TestImportRun::nameComesFromThePath()
{
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("company/data/2024/06/01/10/AWSDynamoDB/data")));
    write(QStringLiteral("company/data/2024/06/01/10/AWSDynamoDB/data/x.json"), goodLine);
    QVERIFY(run({m_dir->filePath(QStringLiteral("company/data/2024"))}));
    QCOMPARE(sources(), QStringList{QStringLiteral("company")});
}

void TestImportRun::gapsAreReportedOnce()
{
    QByteArray line = goodLine;
    for (const char *hour : {"10", "14", "20"}) {
        const QString folder = QStringLiteral("company/2024/06/01/%1/AWSDynamoDB/data").arg(QLatin1String(hour));
        QVERIFY(QDir(m_dir->path()).mkpath(folder));
        write(folder + QStringLiteral("/x.json"), line.replace("CONV#c1", QByteArray("CONV#c1" + QByteArray(hour))));
    }
    const QString folder = m_dir->filePath(QStringLiteral("company"));
    QVERIFY(run({folder}));
    QCOMPARE(m_workspace->store().sources()->front().issues, 2);
    QVERIFY(run({folder}));
    QCOMPARE(m_workspace->store().sources()->front().issues, 2);
}

// Files of two platforms by turns, so that both workers hold the writer while the other begins its source.
// Lists of files, as Langfuse and PostHog put them beside an export, are no tables and no mistake.
void TestImportRun::manifestsArePassedOver()
{
    const auto done = run(
        {write(
             QStringLiteral("2025-03-01.json"),
             R"({"version":1,"projectId":"p","exportSource":"legacy","window":{},"files":[{"key":"p/traces/x.jsonl"}]})"),
         write(QStringLiteral("manifest.json"), R"({"files":["2025-03-01/a.jsonl.zst","2025-03-01/b.jsonl.zst"]})"),
         write(QStringLiteral("export.json"), goodLine)});
    QVERIFY(done);
    QCOMPARE(done->filesUnrecognised, 0);
    QVERIFY(done->issues.empty());
}

void TestImportRun::mixedFolderSortsItselfOut()
{
    QDir(m_dir->path()).mkdir(QStringLiteral("exports"));
    for (int i = 0; i < 20; ++i) {
        const QString name = QStringLiteral("exports/%1").arg(i);
        write(name, i % 2 ? QByteArray(goodLine).replace("c1", QByteArray("c" + QByteArray::number(i)))
                          : lexLine(QByteArray::number(i)));
    }
    const Result<ImportSummary> summary = run({m_dir->filePath(QStringLiteral("exports"))});
    QVERIFY2(summary, summary ? "" : qPrintable(toString(summary.error())));
    QCOMPARE(summary->filesRead, 20);
    QStringList found;
    const auto all = m_workspace->store().sources();
    QVERIFY(all);
    for (const SourceInfo &source : *all)
        found << QStringLiteral("%1: %2, %3").arg(source.name, source.kind).arg(source.conversations);
    found.sort();
    QCOMPARE(found,
             (QStringList{QStringLiteral("exports (lex): lex, 10"), QStringLiteral("exports: bedrock-chat, 10")}));
    const Result<ImportSummary> again = run({m_dir->filePath(QStringLiteral("exports"))});
    QVERIFY(again);
    QCOMPARE(again->filesUnchanged, 20);
}

// All cases of all importers, with the scripts and texts beside them that are none.
void TestImportRun::everyPlatformInOneFolder()
{
    const QString data = QStringLiteral(PARLANCE_SOURCE_DIR "/tests/data");
    const Result<ImportSummary> summary = run({data});
    QVERIFY2(summary, summary ? "" : qPrintable(toString(summary.error())));
    QStringList kinds;
    const auto all = m_workspace->store().sources();
    QVERIFY(all);
    for (const SourceInfo &source : *all)
        kinds << source.kind;
    kinds.sort();
    QCOMPARE(kinds, (QStringList{QStringLiteral("bedrock-chat"), QStringLiteral("helicone"), QStringLiteral("langfuse"),
                                 QStringLiteral("lex"), QStringLiteral("litellm"), QStringLiteral("otel"),
                                 QStringLiteral("posthog"), QStringLiteral("prometheus"), QStringLiteral("sentry")}));
    const auto again = run({data});
    QVERIFY(again);
    QCOMPARE(again->counts.added, 0);
}

// Lines whose first one tells what it is only behind more than is looked at of a file, also packed.
void TestImportRun::keysBehindALongText()
{
    const QByteArray text(300'000, 'x'), numbers = QByteArray("0.125,").repeated(50'000) + "1";
    const auto event = [&](const QByteArray &id, const QByteArray &before) -> QByteArray {
        return "{\"properties\":{" + before + "\"$ai_trace_id\":\"t" + id +
               "\",\"$ai_model\":\"gpt-4o\",\"$ai_output_choices\":[{\"role\":\"assistant\",\"content\":\"Yes.\"}]},"
               "\"uuid\":\"" +
               id + "\",\"event\":\"$ai_generation\",\"distinct_id\":\"ann\",\"timestamp\":\"2025-01-30T12:00:01Z\"}\n";
    };
    const QString path =
        write(QStringLiteral("events.jsonl"),
              event("1", "\"$ai_input\":\"" + text + "\",\"vector\":[" + numbers + "],") + event("2", "\"a\":1,"));
    const auto summary = run({path});
    QVERIFY2(summary, summary ? "" : qPrintable(toString(summary.error())));
    QCOMPARE(summary->filesRead, 1);
    QCOMPARE(summary->counts.added, 2); // conversations, of both lines and each whole
    QCOMPARE(m_workspace->store().sources()->front().kind, QStringLiteral("posthog"));
}

Result<ImportSummary> TestImportRun::runLex(const QString &path, const QString &userKey)
{
    ImportRequest request;
    request.paths = {path};
    request.userKey = userKey;
    return runImport(m_workspace->store(), m_workspace->importers(), request, {}, {});
}

QStringList TestImportRun::users() const
{
    QStringList keys;
    const auto session = m_workspace->store().read();
    auto statement = (*session)->prepare(QStringLiteral("SELECT DISTINCT u.ext_id FROM conversation c JOIN user u ON "
                                                        "u.id = c.user_id ORDER BY u.ext_id"));
    while (*statement->step())
        keys << statement->text(0);
    return keys;
}

void TestImportRun::aSourceKeepsItsUserKey()
{
    const QString who = QStringLiteral("sessionAttributes.who");
    const auto wrong = runLex(write(QStringLiteral("lex.jsonl"), lexLine("1")), QStringLiteral("name"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().category, ErrorCategory::Usage);
    QVERIFY(runLex(write(QStringLiteral("lex.jsonl"), lexLine("1")), who));
    QCOMPARE(users(), QStringList{QStringLiteral("jane")});
    QVERIFY(m_workspace->store().renameSource(m_workspace->store().sources()->front().id, QStringLiteral("Tea")));
    QVERIFY(runLex(write(QStringLiteral("more.jsonl"), lexLine("2")), {}));
    QCOMPARE(users(), QStringList{QStringLiteral("jane")});
    const auto other = runLex(write(QStringLiteral("other.jsonl"), lexLine("3")), QStringLiteral("session"));
    QVERIFY(!other);
    QCOMPARE(other.error().category, ErrorCategory::Usage);
    QVERIFY(other.error().text.contains(who));
    QCOMPARE(m_workspace->store().sources()->front().conversations, 2);
}

void TestImportRun::tablesNeedAMapping()
{
    const QString path = write(QStringLiteral("chat.csv"), chatTable);
    QStringList unmapped;
    ImportRequest request;
    request.paths = {path};
    request.workers = 1;
    request.onUnmapped = [&unmapped](const QString &file) { unmapped << file; };
    const auto refused = runImport(m_workspace->store(), m_workspace->importers(), request, {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().category, ErrorCategory::Unreadable);
    QVERIFY(refused.error().text.contains(QStringLiteral("parlance mapping guess")));
    QCOMPARE(unmapped, QStringList{path});

    request.mapping = chatMapping("");
    const auto done = runImport(m_workspace->store(), m_workspace->importers(), request, {}, {});
    QVERIFY(done);
    QCOMPARE(done->counts.messages, 3);
    QCOMPARE(sources(), QStringList{QStringLiteral("chat (table)")});
}

// A record may be longer than what a format is told by, and longer than what a mapping is guessed from.
void TestImportRun::recordsWithLongTextsAreATable()
{
    for (const int size : {100'000, 700'000}) {
        QByteArray lines;
        for (int i = 0; i < 3; ++i)
            lines += R"({"message_text":")" + QByteArray(size, 'x') + R"(","role":"user","conversation_id":"c1",)" +
                     R"("timestamp":"2024-06-01T10:0)" + QByteArray::number(i) + ":00Z\"}\n";
        const QString path = write(QStringLiteral("long.jsonl"), lines);
        QStringList unmapped;
        ImportRequest request;
        request.paths = {path};
        request.onUnmapped = [&unmapped](const QString &file) { unmapped << file; };
        QVERIFY(!runImport(m_workspace->store(), m_workspace->importers(), request, {}, {}));
        QCOMPARE(unmapped, QStringList{path});

        const auto sample = readFileSample(path, {});
        QVERIFY(sample);
        auto guess = guessMapping({sample->bytes.constData(), size_t(sample->bytes.size())}, sample->complete);
        QVERIFY(guess && guess->isLikelyTable());
        QCOMPARE(guess->rows, 3);
        QCOMPARE(guess->mapping.columns.size(), size_t(4));
        guess->mapping.name = "Long " + std::to_string(size);
        QVERIFY(saveMapping(m_workspace->store(), guess->mapping, 1));
        const auto done = run({path});
        QVERIFY2(done.has_value(), done ? "" : qPrintable(toString(done.error())));
        QCOMPARE(done->counts.messages, 3);
        QVERIFY(removeMapping(m_workspace->store(), guess->mapping.name));
    }
}

void TestImportRun::namedMappingsApplyThemselves()
{
    QVERIFY(saveMapping(m_workspace->store(), chatMapping("Chat bot"), 1));
    const auto known = ownMappings(m_workspace->store());
    QVERIFY(known && known->size() == 1 && known->front() == chatMapping("Chat bot"));
    // Beside a file of a known format and a table that the mapping is not for.
    write(QStringLiteral("in-other.csv"), "a,b\n1,2\n");
    const auto done = run({write(QStringLiteral("chat.csv"), chatTable), write(QStringLiteral("export.json"), goodLine),
                           m_dir->filePath(QStringLiteral("in-other.csv"))});
    QVERIFY(done);
    QCOMPARE(done->filesRead, 2);
    QCOMPARE(done->filesUnrecognised, 1);
    QCOMPARE(done->counts.messages, 5);
    QVERIFY(sources().contains(QStringLiteral("Chat bot")));
    // Replaced by name, and gone when it is removed.
    TableMapping other = chatMapping("Chat bot");
    other.columns[0].column = "when";
    QVERIFY(saveMapping(m_workspace->store(), other, 2));
    QCOMPARE(ownMappings(m_workspace->store())->size(), size_t(1));
    // Of two, the one changed last comes first, whatever it is called.
    QVERIFY(saveMapping(m_workspace->store(), chatMapping("A older"), 1));
    QCOMPARE(ownMappings(m_workspace->store())->front().name, std::string("Chat bot"));
    QVERIFY(*removeMapping(m_workspace->store(), "Chat bot"));
    QVERIFY(!*removeMapping(m_workspace->store(), "Chat bot"));
}

void TestImportRun::mappedTwiceIsTheSame()
{
    QVERIFY(saveMapping(m_workspace->store(), chatMapping("Chat"), 1));
    QVERIFY(run({write(QStringLiteral("chat.csv"), chatTable)}));
    const QString once = test::dumpWorkspace(m_workspace->store());
    QVERIFY(once.contains(QStringLiteral("Hello")));
    QVERIFY(run({write(QStringLiteral("copy.csv"), chatTable)}));
    QCOMPARE(test::dumpWorkspace(m_workspace->store()), once);
}

// Exports that overlap, in any order and encoding, are the one that has all of it.
void TestImportRun::mappedOverlapIsTheSame()
{
    QVERIFY(saveMapping(m_workspace->store(), chatMapping("Chat"), 1));
    const QByteArrayList rows = chatTable.trimmed().split('\n');
    const auto part = [&](int from, int to) -> QByteArray {
        return rows.first() + '\n' + rows.mid(from, to - from).join('\n') + '\n';
    };
    QVERIFY(run({write(QStringLiteral("b.csv"), part(2, 4))}));
    QVERIFY(run({write(QStringLiteral("a.csv"), part(1, 3).replace("\n", "\r\n"))}));
    const QString parts = test::dumpWorkspace(m_workspace->store());
    init();
    QVERIFY(saveMapping(m_workspace->store(), chatMapping("Chat"), 1));
    QVERIFY(run({write(QStringLiteral("all.csv"), chatTable)}));
    const auto messages = [](const QString &dump) {
        QStringList lines = dump.split(u'\n').filter(QStringLiteral("text"));
        lines.sort();
        return lines;
    };
    QCOMPARE(messages(parts), messages(test::dumpWorkspace(m_workspace->store())));
}

void TestImportRun::changedMappingReadsAgain()
{
    const QString path = write(QStringLiteral("chat.csv"), chatTable);
    TableMapping mapping = chatMapping("Chat");
    mapping.columns[2].field = MappedField::None; // all said by the user
    QVERIFY(saveMapping(m_workspace->store(), mapping, 1));
    QVERIFY(run({path}));
    QVERIFY(saveMapping(m_workspace->store(), chatMapping("Chat"), 1));
    const auto again = run({path});
    QVERIFY(again);
    QCOMPARE(again->filesRead, 1);
    QCOMPARE(run({path})->filesUnchanged, 1);
}

void TestImportRun::mappingsShareASource()
{
    TableMapping second = chatMapping("Ratings");
    second.source = "Chat";
    second.kind = RowKind::Leads;
    second.columns = {{"day", MappedField::At, CellUnit::None, TimeForm::DayMonthYear, {}},
                      {"name", MappedField::Name, CellUnit::None, TimeForm::Iso, {}}};
    QVERIFY(saveMapping(m_workspace->store(), chatMapping("Chat"), 1));
    QVERIFY(saveMapping(m_workspace->store(), second, 1));
    QVERIFY(run({write(QStringLiteral("chat.csv"), chatTable),
                 write(QStringLiteral("leads.csv"), "day;name\n1.6.2024;Anna\n")}));
    QCOMPARE(sources(), QStringList{QStringLiteral("Chat")});
}

void TestImportRun::removingASourceKeepsItsMapping()
{
    QVERIFY(saveMapping(m_workspace->store(), chatMapping("Chat"), 1));
    QVERIFY(run({write(QStringLiteral("chat.csv"), chatTable)}));
    QVERIFY(m_workspace->store().removeSource(m_workspace->store().sources()->front().id, {}));
    QCOMPARE(ownMappings(m_workspace->store())->size(), size_t(1));
}

// A mapping made for a CSV file reads the sheets that have its columns, whatever else the workbook holds.
void TestImportRun::sheetsAreReadByMappings()
{
    QVERIFY(saveMapping(m_workspace->store(), chatMapping("Chat"), 1));
    const auto done = run({workbook(QStringLiteral("chat.xlsx"))});
    QVERIFY2(done, done ? "" : qPrintable(toString(done.error())));
    QCOMPARE(done->filesRead, 2);
    QCOMPARE(done->filesUnrecognised, 1); // the cover
    QCOMPARE(done->counts.messages, 2);
    QCOMPARE(sources(), QStringList{QStringLiteral("Chat")});
    const QString dump = test::dumpWorkspace(m_workspace->store());
    QVERIFY2(dump.contains(QStringLiteral("Hello May")) && dump.contains(QStringLiteral("Hello June")),
             qPrintable(dump));
    // A row that cannot be read is told by the number that it has in the sheet.
    QCOMPARE(done->counts.rejected, 1);
    const auto rejected = std::find_if(done->issues.begin(), done->issues.end(),
                                       [](const Issue &issue) { return issue.severity == Severity::Rejected; });
    QVERIFY(rejected != done->issues.end());
    QCOMPARE(rejected->place.line, 6);
    QVERIFY2(rejected->place.file.endsWith(QStringLiteral("chat.xlsx/June")), qPrintable(rejected->place.file));
    QCOMPARE(run({m_dir->filePath(QStringLiteral("chat.xlsx"))})->filesUnchanged, 2);
}

void TestImportRun::oneSheetByName()
{
    QVERIFY(saveMapping(m_workspace->store(), chatMapping("Chat"), 1));
    const auto done = run({workbook(QStringLiteral("chat.xlsx")) + QStringLiteral("/May")});
    QVERIFY2(done, done ? "" : qPrintable(toString(done.error())));
    QCOMPARE(done->counts.messages, 1);
    QVERIFY(!run({m_dir->filePath(QStringLiteral("chat.xlsx/July"))}));
}

// A named mapping is for the sheets with its columns; without any, what there is is said.
void TestImportRun::workbooksWithoutAMapping()
{
    QStringList wanted;
    std::mutex mutex;
    ImportRequest request;
    request.paths = {workbook(QStringLiteral("chat.xlsx"))};
    request.onUnmapped = [&](const QString &path) {
        const std::lock_guard lock(mutex);
        wanted << path.section(u'/', -1);
    };
    const auto none = runImport(m_workspace->store(), m_workspace->importers(), request, {}, {});
    QVERIFY(!none);
    wanted.sort();
    QCOMPARE(wanted, (QStringList{QStringLiteral("June"), QStringLiteral("May")}));
    request.mapping = chatMapping("Chat");
    const auto done = runImport(m_workspace->store(), m_workspace->importers(), request, {}, {});
    QVERIFY2(done, done ? "" : qPrintable(toString(done.error())));
    QCOMPARE(done->counts.messages, 2);
    QCOMPARE(done->filesFailed, 0);
    const auto head = readFileSample(request.paths.front(), {});
    QVERIFY(head && head->isSheet);
    QVERIFY2(head->bytes.startsWith("Chats of the shop"), head->bytes.constData()); // the first tab
    const auto sheets = filledSheets(request.paths.front() + QStringLiteral("/May"), {});
    QVERIFY(sheets);
    QCOMPARE(sheets->size(), 3);
    QCOMPARE(QString::fromStdString(mappingNameFor(sheets->back())), QStringLiteral("chat"));
}

QTEST_GUILESS_MAIN(TestImportRun)
#include "tst_importrun.moc"
