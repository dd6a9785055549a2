// Tables read by a mapping: what each kind of row becomes, what is rejected, that nothing breaks.
#include "importers/mapped/guess.h"
#include "importers/mapped/mappedimporter.h"
#include "tests/importers/streams.h"

#include <QSet>
#include <QTest>

#include <sys/resource.h>

using namespace parlance;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

// Every record as a line of what it states.
class LineSink final : public RecordSink
{
public:
    QByteArrayList lines;
    std::vector<Issue> issues;
    qint64 records = 0, messages = 0;
    bool keepsLines = true;

    Result<void> put(const ConversationRecord &r) override
    {
        begin("conversation", r.id);
        text("user", r.user);
        text("bot", r.bot);
        text("title", r.title);
        text("device", r.device);
        text("city", r.city);
        text("outcome", r.outcome);
        time("started", r.started);
        time("ended", r.ended);
        money("total", r.reportedTotal);
        number("order", r.order.atMicros);
        end();
        for (const MessageRecord &m : r.messages)
            message(m);
        return {};
    }
    Result<void> put(const BotRecord &r) override
    {
        begin("bot", r.id);
        text("title", r.title);
        return end();
    }
    Result<void> put(const BotAliasRecord &) override { return {}; }
    Result<void> put(const UserRecord &r) override
    {
        begin("person", r.id);
        text("label", r.label);
        text("email", r.email);
        text("group", r.group);
        return end();
    }
    Result<void> put(const RelatedDocumentRecord &) override { return {}; }
    Result<void> put(const StatedFigureRecord &r) override
    {
        begin("figure", r.kind);
        text("subject", r.subject);
        text("measure", r.measure);
        text("value", r.value);
        return end();
    }
    Result<void> put(const AuditRecord &) override { return {}; }
    Result<void> put(const LeadRecord &r) override
    {
        begin("lead", r.conversation);
        time("at", r.at);
        text("name", r.name);
        text("email", r.email);
        text("phone", r.phone);
        text("company", r.company);
        text("interest", r.interest);
        text("quality", r.quality);
        flag("followed up", r.followedUp);
        money("value", r.value);
        return end();
    }
    Result<void> put(const ProductEventRecord &r) override
    {
        begin(r.goal ? "goal" : "event", r.name);
        time("at", r.at);
        text("user", r.user);
        text("conversation", r.conversation);
        text("properties", r.properties);
        return end();
    }
    Result<void> put(const MetricSampleRecord &r) override
    {
        begin("sample", r.name);
        time("at", r.at);
        m_line += " value=" + QByteArray::number(r.value);
        text("unit", r.unit);
        text("kind", r.kind);
        text("labels", r.labels);
        return end();
    }
    void report(Issue issue) override { issues.push_back(std::move(issue)); }

    [[nodiscard]] QByteArrayList issueLines() const
    {
        QByteArrayList out;
        for (const Issue &issue : issues)
            out << QByteArray::number(issue.place.line) + ' ' + issue.code.toUtf8() +
                       (issue.place.path.isEmpty() ? QByteArray() : ' ' + issue.place.path.toUtf8()) +
                       (issue.severity == Severity::Rejected ? " rejected" : "");
        return out;
    }

private:
    void message(const MessageRecord &m)
    {
        ++messages;
        static const char *const roles[] = {"user", "assistant", "tool", "system"};
        begin(roles[int(m.role)], m.id);
        text("parent", m.parent);
        time("at", m.at);
        text("model", m.model);
        text("text", m.text);
        number("in", m.inputTokens);
        number("out", m.outputTokens);
        money("cost", m.cost);
        number("response", m.responseMs);
        text("intent", m.intent);
        if (m.confidence)
            m_line += " confidence=" + QByteArray::number(*m.confidence);
        flag("missed", m.missed);
        text("sentiment", m.sentiment);
        if (m.error)
            m_line += " error";
        text("error text", m.errorText);
        text("source", m.answerSource);
        for (const RetrievalHitRecord &hit : m.hits)
            text("hit", hit.kind);
        if (m.feedback) {
            m_line += m.feedback->rating == Rating::Up ? " up" : " down";
            text("comment", m.feedback->comment);
        }
        end();
    }
    void begin(const char *kind, std::string_view id)
    {
        m_line = kind;
        if (!id.empty())
            m_line += ' ' + QByteArray(id.data(), qsizetype(id.size()));
    }
    void text(const char *name, std::string_view value)
    {
        if (!value.empty())
            m_line += QByteArray(" ") + name + '=' + QByteArray(value.data(), qsizetype(value.size()));
    }
    void number(const char *name, std::optional<qint64> value)
    {
        if (value)
            m_line += QByteArray(" ") + name + '=' + QByteArray::number(*value);
    }
    void money(const char *name, std::optional<Nano> value)
    {
        if (value)
            m_line += QByteArray(" ") + name + '=' + dollars(*value).toUtf8();
    }
    void time(const char *name, std::optional<UtcMs> value)
    {
        if (value)
            m_line += QByteArray(" ") + name + '=' + isoUtc(*value).toUtf8();
    }
    void flag(const char *name, std::optional<bool> value)
    {
        if (value)
            m_line += QByteArray(" ") + name + (*value ? "=yes" : "=no");
    }
    Result<void> end()
    {
        ++records;
        if (keepsLines)
            lines << m_line;
        return {};
    }

    QByteArray m_line;
};

Result<void> importBy(const TableMapping &mapping, InputStream &input, RecordSink &sink, std::stop_token stop = {},
                      const TimeZone &zone = {})
{
    InputContext context;
    context.path = QStringLiteral("table.csv");
    context.zone = zone;
    return MappedImporter(mapping).read(input, context, sink, {}, std::move(stop));
}

TableMapping mappingOf(const QByteArray &table, std::optional<RowKind> kind = {})
{
    GuessHints hints;
    hints.kind = kind;
    const auto guess = guessMapping(view(table), true, hints);
    return guess ? guess->mapping : TableMapping();
}

// Read as it is guessed, in pieces of seven bytes.
LineSink imported(const QByteArray &table, std::optional<RowKind> kind = {})
{
    LineSink sink;
    test::BytesStream stream(table, 7);
    const auto done = importBy(mappingOf(table, kind), stream, sink);
    if (!done)
        sink.lines << "error: " + done.error().text.toUtf8();
    return sink;
}

long peakMiB()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

class TestMapped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messages()
    {
        const LineSink sink =
            imported("conversation_id,message_id,role,content,created_at,model,output_tokens,cost_usd,"
                     "latency_ms,user_id,user_email,rating\n"
                     "c1,m1,user,\"Why,\nso?\",2024-06-01T12:00:00Z,,,,,u1,u@x.example,\n"
                     "c1,m2,assistant,Because.,2024-06-01T12:00:02Z,gpt,12,0.0000012,1500,u1,"
                     "u@x.example,up\n");
        QCOMPARE(sink.lines.join('\n'),
                 QByteArray("conversation c1 user=u1 order=1717243200000000\n"
                            "user m1 at=2024-06-01T12:00:00Z text=Why,\nso?\n"
                            "person u1 email=u@x.example\n"
                            "conversation c1 user=u1 order=1717243202000000\n"
                            "assistant m2 at=2024-06-01T12:00:02Z model=gpt text=Because. out=12 cost=0.0000012 "
                            "response=1500 up"));
        QVERIFY(sink.issues.empty());
    }

    void questionsAndAnswers()
    {
        const LineSink sink = imported("id,timestamp,question,answer,confidence\n"
                                       "7,2024-06-01T12:00:00Z,Why?,Because.,87\n8,2024-06-01T12:00:01Z,Who?,,\n");
        QCOMPARE(sink.lines.join('\n'),
                 QByteArray("conversation 7 order=1717243200000000\n"
                            "user 7/question at=2024-06-01T12:00:00Z text=Why? confidence=0.87\n"
                            "assistant 7 parent=7/question at=2024-06-01T12:00:00Z text=Because. confidence=0.87\n"
                            "conversation 8 order=1717243201000000\n"
                            "user 8/question at=2024-06-01T12:00:01Z text=Who?"));
    }

    // Why a question has no answer, on the question or on the answer; words mean the same in every row that has them.
    void withoutAnAnswer()
    {
        const LineSink sink =
            imported("message_id,role,content,created_at,answer source,out of scope,retrieval failed\n"
                     "1,user,Weather?,2024-06-01T12:00:00Z,,yes,no\n"
                     "2,bot,Sorry.,2024-06-01T12:00:01Z,Out of scope,no,no\n"
                     "3,user,Tax?,2024-06-01T12:00:02Z,,no,no\n"
                     "4,bot,Hm.,2024-06-01T12:00:03Z,docs,no,yes\n"
                     "5,user,Tax?,2024-06-01T12:00:04Z,,no,yes\n"
                     "6,nobody,x,2024-06-01T12:00:05Z,,perhaps,no\n");
        QByteArrayList said;
        std::copy_if(sink.lines.begin(), sink.lines.end(), std::back_inserter(said),
                     [](const QByteArray &line) { return line.contains("text="); });
        QCOMPARE(said.join('\n'), QByteArray("user 1 at=2024-06-01T12:00:00Z text=Weather? source=out_of_scope\n"
                                             "assistant 2 at=2024-06-01T12:00:01Z text=Sorry. source=out_of_scope\n"
                                             "user 3 at=2024-06-01T12:00:02Z text=Tax?\n"
                                             "assistant 4 at=2024-06-01T12:00:03Z text=Hm. source=docs hit=failed\n"
                                             "user 5 at=2024-06-01T12:00:04Z text=Tax? hit=failed"));
        QCOMPARE(sink.issues.size(), 1); // a role that is none rejects the row
    }

    void usageLog()
    {
        const LineSink sink =
            imported("id;created_at;model;prompt_tokens;completion_tokens;cost (cents);error_message\n"
                     "1;01.06.2024 12:00;m;1.200;30;0,125;\n2;13.06.2024 12:00;m;;;;timeout\n");
        QCOMPARE(sink.lines.join('\n'),
                 QByteArray("conversation 1 order=1717243200000000\n"
                            "assistant 1 at=2024-06-01T12:00:00Z model=m in=1200 out=30 cost=0.00125\n"
                            "conversation 2 order=1718280000000000\n"
                            "assistant 2 at=2024-06-13T12:00:00Z model=m error error text=timeout"));
    }

    // Input tokens never hold cached ones in the records, whatever the table counts.
    void cachedTokens()
    {
        const QByteArray table("id,created_at,model,prompt_tokens,cached_tokens,cache_write_tokens\n"
                               "1,2024-06-01,m,100,60,10\n2,2024-06-02,m,100,,\n3,2024-06-03,m,50,60,\n");
        TableMapping mapping = mappingOf(table);
        const auto inputs = [&](CellUnit unit) -> QByteArray { // tokens and issues
            for (ColumnMapping &column : mapping.columns)
                if (column.field == MappedField::InputTokens)
                    column.unit = unit;
            LineSink sink;
            test::BytesStream stream(table, 7);
            QByteArray counts;
            if (importBy(mapping, stream, sink))
                for (const QByteArray &line : std::as_const(sink.lines))
                    if (const qsizetype at = line.indexOf(" in="); at >= 0)
                        counts += line.mid(at, line.indexOf(' ', at + 1) < 0 ? -1 : line.indexOf(' ', at + 1) - at);
            return counts + QByteArray::number(sink.issues.size());
        };
        QCOMPARE(inputs(CellUnit::WithCached), QByteArray(" in=30 in=100 in=501")); // the third row is told in a note
        QCOMPARE(inputs(CellUnit::WithoutCached), QByteArray(" in=100 in=100 in=500"));
        QCOMPARE(inputs(CellUnit::None), QByteArray(" in=100 in=100 in=500")); // mappings of before
    }

    void missingIsNotZero()
    {
        const LineSink sink = imported("id,created_at,model,prompt_tokens,completion_tokens,cost\n"
                                       "1,2024-06-01,m,0,NULL,\\N\n2,2024-06-02,m,n/a,-,0\n");
        QCOMPARE(sink.lines.value(1), QByteArray("assistant 1 at=2024-06-01T00:00:00Z model=m in=0"));
        QCOMPARE(sink.lines.value(3), QByteArray("assistant 2 at=2024-06-02T00:00:00Z model=m cost=0"));
        QVERIFY(sink.issues.empty());
    }

    void conversations()
    {
        const LineSink sink =
            imported("Session ID,Start,Duration (min),Message count,User,Device,City,Total cost,Status\n"
                     "s1,2024-06-01 12:00,1.5,4,u1,phone,Kyoto,0.25,resolved\n");
        QCOMPARE(sink.lines.join('\n'), QByteArray("conversation s1 user=u1 device=phone city=Kyoto outcome=resolved "
                                                   "started=2024-06-01T12:00:00Z ended=2024-06-01T12:01:30Z total=0.25 "
                                                   "order=1717243290000000\n"
                                                   "figure conversation subject=s1 measure=messages value=4"));
    }

    // A rating is older than whatever else is said of its message, and still in the order of the ratings.
    void feedback()
    {
        const LineSink sink = imported("message_id,conversation_id,stars,comment,timestamp\n"
                                       "m1,c1,5,great,1717243200\nm2,c1,3,,1717243201\nm3,c1,1,bad,1717243202\n");
        QCOMPARE(sink.lines.join('\n'), QByteArray("conversation c1 order=1717243200000\n"
                                                   "assistant m1 at=2024-06-01T12:00:00Z up comment=great\n"
                                                   "conversation c1 order=1717243202000\n"
                                                   "assistant m3 at=2024-06-01T12:00:02Z down comment=bad"));
        QCOMPARE(sink.issueLines(), QByteArrayList{"-1 table.neutral"});
    }

    void leads()
    {
        const LineSink sink =
            imported("Name;E-Mail;Telefon;Firma;Interesse;Datum;Auftragswert;Kontaktiert\n"
                     "Anna;a@x.example;030 1;X GmbH;Preise;13.06.2024;1.200,50;ja\n;;;;nichts;13.06.2024;;\n");
        QCOMPARE(sink.lines.join('\n'),
                 QByteArray("lead at=2024-06-13T00:00:00Z name=Anna email=a@x.example phone=030 1 company=X GmbH "
                            "interest=Preise followed up=yes value=1200.5"));
        QCOMPARE(sink.issueLines(), QByteArrayList{"3 table.row rejected"});
    }

    void events()
    {
        const LineSink sink = imported("event,user_id,timestamp,is_goal,plan,seats,code\n"
                                       "signup,u1,2024-06-01T12:00:00Z,true,\"p \"\"1\"\"\",12,007\n");
        QCOMPARE(sink.lines.join('\n'),
                 QByteArray("goal signup at=2024-06-01T12:00:00Z user=u1 properties={\"code\":\"007\",\"plan\":\"p "
                            "\\\"1\\\"\",\"seats\":12}"));
    }

    void metrics()
    {
        QCOMPARE(
            imported("metric,timestamp,value,unit,host\ncpu,1717243200,0.5,percent,a\n").lines.join('\n'),
            QByteArray("sample cpu at=2024-06-01T12:00:00Z value=0.5 unit=percent kind=gauge labels={\"host\":\"a\"}"));
        QCOMPARE(imported("time,host,requests,errors_total\n2024-06-01T12:00:00Z,a,10,\n").lines.join('\n'),
                 QByteArray("sample requests at=2024-06-01T12:00:00Z value=10 kind=gauge labels={\"host\":\"a\"}"));
    }

    void json_data()
    {
        QTest::addColumn<QByteArray>("table");
        const QByteArray first =
            "{\"id\":\"1\",\"time\":1717243200,\"message\":{\"role\":\"user\",\"text\":\"a\\nb\"}}";
        const QByteArray second =
            "{\"id\":2,\"time\":1717243201,\"message\":{\"role\":\"bot\",\"text\":null},\"more\":[1]}";
        QTest::newRow("lines") << QByteArray(first + '\n' + second + "\r\n\n");
        QTest::newRow("array") << QByteArray("[" + first + ",\n " + second + "]\n");
        QTest::newRow("document") << QByteArray("{\"count\":2,\"results\":[" + first + "," + second + "]}");
        QTest::newRow("one after the other") << QByteArray("{\n" + first.mid(1) + " " + second);
    }

    void json()
    {
        QFETCH(QByteArray, table);
        QCOMPARE(imported(table).lines.join('\n'), QByteArray("conversation 1 order=1717243200000000\n"
                                                              "user 1 at=2024-06-01T12:00:00Z text=a\nb\n"
                                                              "conversation 2 order=1717243201000000\n"
                                                              "assistant 2 at=2024-06-01T12:00:01Z"));
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("utf-8") << QStringLiteral("time;text\n2024-06-01;Größe\n").toUtf8();
        QTest::newRow("latin-1") << QStringLiteral("time;text\n2024-06-01;Größe\n").toLatin1();
        QByteArray wide = "\xFF\xFE";
        for (const QChar c : QStringLiteral("time;text\n2024-06-01;Größe\n"))
            (wide += char(c.unicode() & 0xFF)) += char(c.unicode() >> 8);
        QTest::newRow("utf-16") << wide;
    }

    void encodings()
    {
        QFETCH(QByteArray, bytes);
        const LineSink sink = imported(bytes);
        QVERIFY2(sink.lines.value(1).endsWith("at=2024-06-01T00:00:00Z text=Größe"), sink.lines.join('\n').constData());
    }

    // The same row has the same id in every encoding and wherever it stands.
    void idsComeFromTheRow()
    {
        const QByteArray table = "time;text\n2024-06-01;Größe\n2024-06-01;Maß\n";
        const LineSink all = imported(table);
        const LineSink one = imported("time;text\n2024-06-01;Maß\n");
        const LineSink latin = imported(QString::fromUtf8(table).toLatin1());
        QCOMPARE(all.lines.mid(2), one.lines);
        QCOMPARE(latin.lines, all.lines);
        QVERIFY(all.lines[0] != all.lines[2]);
    }

    void wrongEncodingIsToldOnce()
    {
        TableMapping mapping = mappingOf("time,text\n2024-06-01,x\n");
        mapping.layout.encoding = TextEncoding::ShiftJis;
        LineSink sink;
        test::BytesStream stream("time,text\n2024-06-01,a\xFF"
                                 "b\xFF\n");
        QVERIFY(importBy(mapping, stream, sink));
        QCOMPARE(sink.issueLines(), QByteArrayList{"-1 text.encoding"});
        mapping.layout.encoding = TextEncoding::Utf8;
        LineSink mended;
        test::BytesStream damaged("time,text\n2024-06-01,a\xFF"
                                  "b\n");
        QVERIFY(importBy(mapping, damaged, mended));
        QCOMPARE(mended.issueLines(), QByteArrayList{"2 text.utf8"});
        QVERIFY(mended.lines.value(1).endsWith("text=a\xEF\xBF\xBD"
                                               "b"));
    }

    void brokenRows()
    {
        TableMapping mapping = mappingOf("time,role,text,tokens_out\n2024-06-01,user,x,1\n");
        LineSink sink;
        test::BytesStream stream("time,role,text,tokens_out\n"
                                 "2024-06-01,user,good,\n" // 2
                                 "2024-06-01,user\n"       // 3: too few
                                 "2024-06-01,user,x,1,2\n" // 4: too many
                                 "2024-06-01,user,x,1,,\n" // 5: only empty ones more
                                 "someday,user,x,1\n"      // 6: no time
                                 ",user,x,1\n"             // 7: no time
                                 "2024-06-01,ghost,x,1\n"  // 8: unknown role
                                 "2024-06-01,bot,x,many\n" // 9: loaded without the tokens
                                 "\n"
                                 "2024-06-01,user,\"cut"); // 11
        QVERIFY(importBy(mapping, stream, sink));
        QCOMPARE(sink.messages, 3);
        QCOMPARE(sink.issueLines(),
                 (QByteArrayList{"3 csv.ragged rejected", "4 csv.ragged rejected", "6 table.row time rejected",
                                 "7 table.row time rejected", "8 table.row role rejected", "9 table.cell tokens_out",
                                 "11 csv.quote rejected"}));
        QCOMPARE(sink.issues[2].excerpt, QByteArray("someday,user,x,1\n"));
    }

    void brokenJson()
    {
        TableMapping mapping = mappingOf("{\"time\":1717243200,\"text\":\"x\"}\n");
        LineSink sink;
        test::BytesStream stream("{\"time\":1717243200,\"text\":\"x\"}\n[1]\nnonsense\n{\"text\":\"no time\"}\n"
                                 "{\"time\":1717243200,\"text\":\"y\"}\n{\"time\":17172");
        QVERIFY(importBy(mapping, stream, sink));
        QCOMPARE(sink.messages, 2);
        QCOMPARE(sink.issueLines(), (QByteArrayList{"2 json.shape rejected", "3 json.syntax rejected",
                                                    "4 table.row time rejected", "6 json.syntax rejected"}));
    }

    void emptyTables()
    {
        const TableMapping mapping = mappingOf("time,text\n2024-06-01,x\n");
        for (const char *bytes : {"", "\n\n", "time,text\n",
                                  "\xEF\xBB\xBF"
                                  "time,text"}) {
            LineSink sink;
            test::BytesStream stream(bytes);
            QVERIFY(importBy(mapping, stream, sink));
            QVERIFY(sink.lines.isEmpty() && sink.issues.empty());
        }
    }

    void aColumnThatIsGone()
    {
        LineSink sink;
        test::BytesStream stream("when,text\n2024-06-01,x\n");
        const auto done = importBy(mappingOf("time,text\n2024-06-01,x\n"), stream, sink);
        QVERIFY(!done);
        QCOMPARE(done.error().category, ErrorCategory::Unsupported);
        QVERIFY(done.error().text.contains(QStringLiteral("\"time\"")));
    }

    void anUnfinishedMapping()
    {
        TableMapping mapping = mappingOf("time,text\n2024-06-01,x\n");
        mapping.columns[0].field = MappedField::None;
        LineSink sink;
        test::BytesStream stream("time,text\n2024-06-01,x\n");
        const auto done = importBy(mapping, stream, sink);
        QVERIFY(!done);
        QCOMPARE(done.error().category, ErrorCategory::Usage);
    }

    void aDeviceThatFails()
    {
        LineSink sink;
        test::FailingStream stream("time,text\n2024-06-01,x\n2024-06-0", 5);
        const auto done = importBy(mappingOf("time,text\n2024-06-01,x\n"), stream, sink);
        QVERIFY(!done);
        QCOMPARE(done.error().category, ErrorCategory::Unreadable);
        QCOMPARE(sink.messages, 1);
    }

    void cancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        LineSink sink;
        test::BytesStream stream("time,text\n2024-06-01,x\n");
        const auto done = importBy(mappingOf("time,text\n2024-06-01,x\n"), stream, sink, stop.get_token());
        QVERIFY(!done);
        QCOMPARE(done.error().category, ErrorCategory::Cancelled);
    }

    void zonesOfColumns()
    {
        TableMapping mapping = mappingOf("time,text\n2024-06-01 12:00,x\n");
        const auto tokyo = TimeZone::fromIana(QStringLiteral("Asia/Tokyo"));
        QVERIFY(tokyo);
        LineSink sink;
        test::BytesStream stream("time,text\n2024-06-01 12:00,x\n");
        QVERIFY(importBy(mapping, stream, sink, {}, *tokyo));
        QVERIFY(sink.lines.value(1).contains("at=2024-06-01T03:00:00Z"));
        mapping.columns[0].zone = "Europe/Berlin"; // wins
        LineSink berlin;
        test::BytesStream again("time,text\n2024-06-01 12:00,x\n");
        QVERIFY(importBy(mapping, again, berlin, {}, *tokyo));
        QVERIFY(berlin.lines.value(1).contains("at=2024-06-01T10:00:00Z"));
    }

    // A cell of 40 MiB is skipped, one of 8 MiB is kept.
    void hugeCells()
    {
        const TableMapping mapping = mappingOf("time,text\n2024-06-01,x\n");
        test::RepeatStream stream("time,text\n2024-06-01,a\n2024-06-02,\"", QByteArray(1 << 20, 'x'), 40,
                                  "\"\n2024-06-03,b\n");
        LineSink sink;
        QVERIFY(importBy(mapping, stream, sink));
        QCOMPARE(sink.messages, 2);
        QCOMPARE(sink.issueLines(), QByteArrayList{"3 record.size rejected"});
        test::RepeatStream kept("time,text\n2024-06-02,\"", QByteArray(1 << 20, 'x'), 8, "\"\n");
        LineSink all;
        QVERIFY(importBy(mapping, kept, all));
        QVERIFY(all.lines.value(1).size() > 8 << 20);
    }

    void memoryDoesNotGrow()
    {
        const TableMapping mapping = mappingOf("time,text\n2024-06-01,x\n");
        const QByteArray row = "2024-06-01 12:00:00," + QByteArray(900, 'x') + '\n';
        const auto readMiB = [&](int mib) {
            LineSink sink;
            sink.keepsLines = false;
            test::RepeatStream stream("time,text\n", row, mib * 1'100LL, {});
            const auto done = importBy(mapping, stream, sink);
            return done && sink.messages == mib * 1'100LL;
        };
        QVERIFY(readMiB(2));
        const long before = peakMiB();
        QVERIFY(readMiB(100));
        QVERIFY2(peakMiB() - before < 60, qPrintable(QString::number(peakMiB() - before)));
    }
};

QTEST_GUILESS_MAIN(TestMapped)
#include "tst_mapped.moc"
