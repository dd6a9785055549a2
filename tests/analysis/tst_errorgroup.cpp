// Error messages of one fault have one group, those of different faults have different ones.
#include "models/analysis/errorgroup.h"

#include <QTest>

using namespace parlance;

class TestErrorGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("group");
        const auto row = [](const char *name, const char *message, const char *group) {
            QTest::newRow(name) << QByteArray(message) << QByteArray(group);
        };
        row("nothing varies", "Too many tokens, please wait before trying again.",
            "Too many tokens, please wait before trying again.");
        row("number", "Rate exceeded: 120 of 100 requests", "Rate exceeded: <n> of <n> requests");
        row("numbers with marks", "took 1,234.5 ms at 10.0.0.1:8080", "took <n> ms at <n>");
        row("unit", "timeout after 3000ms", "timeout after <n>ms");
        row("time", "at 2024-06-01T12:00:00Z", "at <n>-<n>-<n>T<n>Z");
        row("name with a number", "model v3 in us-east-1", "model v3 in us-east-<n>");
        row("uuid", "request 7f9c24e8-3b12-4c5e-9c1a-0123456789ab failed", "request <id> failed");
        row("hex", "trace 4f1c2a9b77d0: no answer", "trace <id>: no answer");
        row("pointer", "at 0x7ffc12", "at <id>");
        row("mixed id", "conversation 01HZX3K4M5N6P7Q8R9S0 gone", "conversation <id> gone");
        row("long word", "InternalServerExceptionOfService", "InternalServerExceptionOfService");
        row("hex without digits", "facade decade", "facade decade");
        row("url", "GET https://api.example.com/v1/x?y=1 failed.", "GET <url> failed.");
        row("url at the end", "see s3://bucket/key.", "see <url>.");
        row("e-mail", "user ann@example.com is blocked", "user <email> is blocked");
        row("arn", "no access to arn:aws:bedrock:us-east-1::model/x.", "no access to <arn>.");
        row("quoted", "Model \"a b\" and 'c' and `d` not found", "Model <text> and <text> and <text> not found");
        row("apostrophe", "can't read user's file 'x'", "can't read user's file <text>");
        row("apostrophe in quotes", "field 'user's name' missing", "field <text> missing");
        row("open quote", "unexpected \" in line 4", "unexpected \" in line <n>");
        row("white space", "  a \t b\x0b", "a b");
        row("first line", "\r\n \nValueError: bad\n  at line 3", "ValueError: bad");
        row("empty", "", "");
        row("blank", " \n\t ", "");
        row("Unicode", "Größe 3 überschritten: 7f9c24e8", "Größe <n> überschritten: <id>");
        row("no UTF-8", "\xff\xfe 3", "\xff\xfe <n>");
    }

    void groups()
    {
        QFETCH(QByteArray, message);
        const std::string group = errorGroup({message.constData(), size_t(message.size())});
        QTEST(QByteArray::fromStdString(group), "group");
    }

    void longMessages()
    {
        std::string text;
        for (int i = 0; i < 300; ++i)
            text += "ß";
        const QString group = QString::fromStdString(errorGroup(text));
        QCOMPARE(group.size(), 201);
        QVERIFY(group.endsWith(u'…'));
        QCOMPARE(errorGroup(std::string(200, 'x')), std::string(200, 'x'));
        std::string quotes;
        while (quotes.size() < 4 << 20)
            quotes += "'a ";
        QVERIFY(errorGroup(quotes).size() <= 203); // each looks for its end
    }
};

QTEST_GUILESS_MAIN(TestErrorGroup)
#include "tst_errorgroup.moc"
