// Workbooks: what their cells become, which row names the columns, and that no broken or hostile one does harm.
#include "importers/inputset.h"
#include "importers/workbook/sheetvalues.h"
#include "importers/workbook/workbookparts.h"
#include "tests/importers/packing.h"
#include "tests/importers/streams.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <xlsxwriter.h>

using namespace parlance;
using namespace parlance::test;

namespace {

const QByteArray bookXml =
    R"(<workbook xmlns:r="r"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>)";
const QByteArray relationsXml =
    R"(<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/>)"
    R"(<Relationship Id="rId3" Type="http://x/styles" Target="styles.xml"/></Relationships>)";
const QByteArray textsXml = R"(<sst><si><t>name</t></si><si><t>Anna</t></si></sst>)";
const QByteArray stylesXml = R"(<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>)";

QByteArray sheetXml(const QByteArray &rows)
{
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("look");
        const auto row = [](const char *code, NumberLook look) {
            QTest::newRow(code) << QByteArray(code) << int(look);
        };
        row("General", NumberLook::Number);
        row("#,##0.00 \"days\"", NumberLook::Number);
        row("[Red]-0.0;[Red]0.0", NumberLook::Number);
        row("0.00E+00", NumberLook::Number);
        row("0_d", NumberLook::Number);
        row("[$€-407]#,##0", NumberLook::Number);
        row("dd.mm.yyyy", NumberLook::Date);
        row("mmm", NumberLook::Date);
        row("yyyy\"年\"m\"月\"d\"日\"", NumberLook::Date);
        row("[$-409]d-mmm-yy h:mm AM/PM;@", NumberLook::DateTime);
        row("hh:mm:ss", NumberLook::Time);
        row("[h]:mm:ss", NumberLook::Elapsed);
        row("[mm]:ss", NumberLook::Elapsed);
        row("\"open", NumberLook::Number);
        row("[open", NumberLook::Number);
        row("", NumberLook::Number);
    }
    void formats()
    {
        QFETCH(QByteArray, code);
        QFETCH(int, look);
        QCOMPARE(int(lookOfFormat(code.toStdString())), look);
    }

    void numbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("look");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *text, NumberLook look, bool from1904, const char *expected) {
            QTest::addRow("%s %d %d", text, int(look), int(from1904))
                << QByteArray(text) << int(look) << from1904 << QByteArray(expected);
        };
        row("0.1", NumberLook::Number, false, "0.1");
        row("0.10000000000000001", NumberLook::Number, false, "0.1");
        row("1.1000000000000001", NumberLook::Number, false, "1.1");
        row("1E-3", NumberLook::Number, false, "1E-3");
        row("45444", NumberLook::Date, false, "2024-06-01");
        row("45444.520833333336", NumberLook::Date, false, "2024-06-01T12:30:00");
        row("45444", NumberLook::DateTime, false, "2024-06-01T00:00:00");
        row("45444.999999999", NumberLook::DateTime, false, "2024-06-02T00:00:00");
        row("45444.00000001157", NumberLook::DateTime, false, "2024-06-01T00:00:00.001");
        row("43982", NumberLook::Date, true, "2024-06-01");
        row("0", NumberLook::Date, true, "1904-01-01");
        row("1", NumberLook::Date, false, "1900-01-01");
        row("59", NumberLook::Date, false, "1900-02-28");
        row("60", NumberLook::Date, false, "60"); // the day that never was
        row("61", NumberLook::Date, false, "1900-03-01");
        row("2958465", NumberLook::Date, false, "9999-12-31");
        row("2958466", NumberLook::Date, false, "2958466");
        row("-1", NumberLook::Date, false, "-1");
        row("1e300", NumberLook::DateTime, false, "1e300");
        row("NaN", NumberLook::DateTime, false, "NaN");
        row("0.5", NumberLook::Time, false, "12:00:00");
        row("45444.5", NumberLook::Time, false, "2024-06-01T12:00:00");
        row("1.25", NumberLook::Elapsed, false, "30:00:00");
        row("45351", NumberLook::Date, false, "2024-02-29");
    }
    void numbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, look);
        QFETCH(bool, from1904);
        QFETCH(QByteArray, expected);
        std::string out;
        appendNumber(out, text.toStdString(), NumberLook(look), from1904);
        QCOMPARE(QByteArray::fromStdString(out), expected);
    }

    void escapes()
    {
        std::string out;
        appendUnescaped(out, "a_x000D_b_x005F_x000D_ _x0041 _xZZZZ_ _xD800_ _x00E4__x65E5_ _x0000_");
        QCOMPARE(QByteArray::fromStdString(out), QByteArray("a\rb_x000D_ _x0041 _xZZZZ_ _xD800_ ä日 _x0000_"));
    }

    // A workbook as a real program writes it.
    void everyKindOfCell()
    {
        const QString path = written([](lxw_workbook *book) {
            lxw_worksheet *sheet = workbook_add_worksheet(book, "Leads");
            lxw_format *time = workbook_add_format(book);
            format_set_num_format(time, "dd.mm.yyyy hh:mm");
            const char *names[] = {"at", "name", "value", "followed up", "note"};
            for (int i = 0; i < 5; ++i)
                worksheet_write_string(sheet, 0, lxw_col_t(i), names[i], nullptr);
            lxw_datetime at = {2024, 6, 1, 12, 30, 0};
            worksheet_write_datetime(sheet, 1, 0, &at, time);
            worksheet_write_string(sheet, 1, 1, "Anna, \"die\" Ältere", nullptr);
            worksheet_write_number(sheet, 1, 2, 1.1, nullptr);
            worksheet_write_boolean(sheet, 1, 3, 1, nullptr);
            worksheet_write_string(sheet, 1, 4, "two\nlines", nullptr);
            worksheet_write_formula_num(sheet, 3, 2, "=C2*2", nullptr, 2.2);
            worksheet_write_formula_str(sheet, 3, 1, "=B2", nullptr, "鈴木");
        });
        const auto inputs = collect({path});
        QCOMPARE(inputs.files.size(), size_t(1));
        QCOMPARE(inputs.files[0].context.path, path + QStringLiteral("/Leads"));
        QVERIFY(inputs.files[0].context.isSheet);
        QCOMPARE(csvOf(inputs.files[0]), QByteArray("at,name,value,followed up,note\n"
                                                    "2024-06-01T12:30:00,\"Anna, \"\"die\"\" Ältere\",1.1,true,"
                                                    "\"two\nlines\"\n"
                                                    "\n"
                                                    ",鈴木,2.2,,\n"));
    }

    void textsInThePlace()
    {
        const QString path = written(
            [](lxw_workbook *book) {
                lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
                worksheet_write_string(sheet, 0, 0, "a", nullptr);
                worksheet_write_string(sheet, 0, 1, "b", nullptr);
                worksheet_write_string(sheet, 1, 0, " x ", nullptr);
            },
            true);
        QCOMPARE(csvOf(collect({path}).files.front()), QByteArray("a,b\n x ,\n"));
    }

    // Titles above the table, columns beside it, a last column without a name; rows are counted as in the sheet.
    void theTableIsFound()
    {
        const QString path = written([](lxw_workbook *book) {
            lxw_worksheet *sheet = workbook_add_worksheet(book, "S");
            worksheet_write_string(sheet, 0, 0, "Leads of May", nullptr);
            worksheet_write_string(sheet, 1, 1, "made by", nullptr);
            worksheet_write_string(sheet, 1, 2, "Anna", nullptr);
            const char *names[] = {"at", "name", "mail", "phone"};
            for (int i = 0; i < 4; ++i)
                worksheet_write_string(sheet, 4, lxw_col_t(i + 2), names[i], nullptr);
            for (int row = 5; row < 8; ++row)
                for (int i = 0; i < 5; ++i)
                    worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(i + 2), row * 10 + i, nullptr);
            worksheet_write_string(sheet, 7, 30, "far away", nullptr);
        });
        auto input = openInput(collect({path}).files.front());
        QVERIFY(input);
        QCOMPARE(drain(**input).bytes,
                 QByteArray("at,name,mail,phone,\n50,51,52,53,54\n60,61,62,63,64\n70,71,72,73,74\n"));
        QCOMPARE((*input)->firstRow(), std::optional<qint64>(5));
    }

    void sheetsAreFiles()
    {
        const QString path = written([](lxw_workbook *book) {
            workbook_add_worksheet(book, "Empty");
            for (const char *name : {"Jan", "Feb"}) {
                lxw_worksheet *sheet = workbook_add_worksheet(book, name);
                worksheet_write_string(sheet, 0, 0, name, nullptr);
            }
            lxw_worksheet *hidden = workbook_add_worksheet(book, "Secret");
            worksheet_write_string(hidden, 0, 0, "hidden", nullptr);
            worksheet_hide(hidden);
            lxw_chart *chart = workbook_add_chart(book, LXW_CHART_BAR);
            chart_add_series(chart, nullptr, "=Jan!$A$1:$A$1");
            chartsheet_set_chart(workbook_add_chartsheet(book, "Chart"), chart);
        });
        QStringList names;
        for (const InputFile &file : collect({path}).files)
            names << file.context.path.mid(path.size());
        names.sort();
        QCOMPARE(names, (QStringList{"/Empty", "/Feb", "/Jan"}));
        QVERIFY(inputExists(path + QStringLiteral("/Feb")));
        const auto one = collect({path + QStringLiteral("/Feb"), path + QStringLiteral("/Secret")});
        QCOMPARE(one.files.size(), size_t(2));
        QVERIFY(csvOf(one.files[0]) == "Feb\n" || csvOf(one.files[1]) == "Feb\n");
        const auto none = collectInputs({path + QStringLiteral("/May")}, TimeZone(), {});
        QVERIFY(!none);
        QCOMPARE(none.error().text, QStringLiteral("the workbook has no such sheet"));
        QVERIFY(!inputExists(m_dir.filePath(QStringLiteral("nothing.xlsx/May"))));
    }

    void oldDays()
    {
        const QByteArray book = QByteArray(bookXml).replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
        const QString path = packed({{"xl/workbook.xml", book},
                                     {"xl/_rels/workbook.xml.rels", relationsXml},
                                     {"xl/styles.xml", stylesXml},
                                     {"xl/sharedStrings.xml", textsXml},
                                     {"xl/worksheets/sheet1.xml", sheetXml("<row><c s=\"1\"><v>0.5</v></c></row>")}});
        QCOMPARE(csvOf(collect({path}).files.front()), QByteArray("1904-01-01T12:00:00\n"));
    }

    // What other programs write: prefixes, UTF-16, cells and rows without a reference, phonetic guides, rich text.
    void otherDialects()
    {
        const QByteArray texts =
            "<x:sst xmlns:x='x'><x:si><x:r><x:t>na</x:t></x:r><x:r><x:t>me</x:t></x:r></x:si>"
            "<x:si><x:t>東京</x:t><x:rPh sb='0' eb='2'><x:t>トウキョウ</x:t></x:rPh></x:si></x:sst>";
        const QByteArray sheet = "<x:worksheet xmlns:x='x'><x:sheetData><x:row><x:c t='s'><x:v>0</x:v></x:c></x:row>"
                                 "<x:row><x:c t='s'><x:v>1</x:v></x:c></x:row><x:row/><x:row><x:c t='inlineStr'><x:is>"
                                 "<x:r><x:t>a</x:t></x:r><x:r><x:t>b</x:t></x:r></x:is></x:c></x:row>"
                                 "<x:row><x:c t='e'><x:v>#REF!</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        QCOMPARE(csvOf(book(sheet, texts)), QByteArray("name\n東京\n\nab\n#REF!\n"));
        const QString utf16 = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData><row><c "
                                             "t=\"str\"><v>日本</v></c></row></sheetData></worksheet>");
        const QByteArray bytes =
            "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2);
        QCOMPARE(csvOf(book(bytes)), QByteArray("日本\n"));
        // Cells out of order, and one that comes twice.
        QCOMPARE(csvOf(book(sheetXml("<row><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c>"
                                     "<c r='B1'><v>4</v></c></row>"))),
                 QByteArray("2,4,3\n"));
    }

    void broken_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QByteArray>("texts");
        QTest::addColumn<QByteArray>("recovered");
        QTest::addColumn<QString>("says");
        const QByteArray good = "<row><c><v>1</v></c></row>";
        QTest::newRow("cut") << "<worksheet><sheetData>" + good + "<row><c><v>2" << textsXml << QByteArray("1\n")
                             << QStringLiteral("no element found");
        QTest::newRow("no XML") << QByteArray("hello") << textsXml << QByteArray() << QStringLiteral("syntax error");
        QTest::newRow("empty") << QByteArray() << textsXml << QByteArray() << QStringLiteral("no element found");
        QTest::newRow("unknown text") << sheetXml(good + "<row><c t='s'><v>7</v></c></row>") << textsXml
                                      << QByteArray("1\n") << QStringLiteral("text that is not there");
        QTest::newRow("texts without XML")
            << sheetXml(good) << QByteArray("<sst>") << QByteArray() << QStringLiteral("no element found");
        QTest::newRow("column beyond all") << sheetXml(good + "<row><c r='ZZZZZZZZ2'><v>1</v></c></row>") << textsXml
                                           << QByteArray("1\n") << QStringLiteral("column XFD");
        QTest::newRow("row beyond all") << sheetXml(good + "<row r='99999999999'><c><v>1</v></c></row>") << textsXml
                                        << QByteArray("1\n") << QStringLiteral("1,048,576");
        QTest::newRow("row in a row") << sheetXml(good + "<row><row><c><v>2</v></c></row></row>") << textsXml
                                      << QByteArray("1\n") << QStringLiteral("row within a row");
        QTest::newRow("entities") << "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>" +
                                         sheetXml("<row><c t='str'><v>&b;</v></c></row>")
                                  << textsXml << QByteArray() << QStringLiteral("document type");
        QTest::newRow("file of the system") << "<!DOCTYPE a SYSTEM \"/etc/passwd\">" + sheetXml(good) << textsXml
                                            << QByteArray() << QStringLiteral("document type");
        QTest::newRow("deep") << "<worksheet><sheetData>" + good + QByteArray("<a>").repeated(100000) << textsXml
                              << QByteArray("1\n") << QStringLiteral("without end");
        QTest::newRow("endless tag") << "<worksheet><sheetData>" + good + "<row a='" + QByteArray(6 << 20, 'x')
                                     << textsXml << QByteArray("1\n") << QStringLiteral("4 MiB");
        QTest::newRow("huge cell") << sheetXml(good + "<row><c t='str'><v>" + QByteArray(17 << 20, 'x') +
                                               "</v></c></row>")
                                   << textsXml << QByteArray("1\n") << QStringLiteral("16 MiB");
        QTest::newRow("too many cells") << sheetXml(good + "<row>" +
                                                    QByteArray("<c r='A1'><v>1</v></c>").repeated(20000) + "</row>")
                                        << textsXml << QByteArray("1\n") << QStringLiteral("16,384");
        QTest::newRow("huge texts")
            << sheetXml(good)
            << "<sst>" + QByteArray("<si><t>" + QByteArray(1 << 20, 'x') + "</t></si>").repeated(130) + "</sst>"
            << QByteArray() << QStringLiteral("128 MiB");
    }
    void broken()
    {
        QFETCH(QByteArray, sheet);
        QFETCH(QByteArray, texts);
        QFETCH(QByteArray, recovered);
        QFETCH(QString, says);
        const InputFile file = book(sheet, texts);
        auto input = openInput(file);
        Drained drained;
        if (input)
            drained = drain(**input);
        else
            drained.error = input.error();
        QCOMPARE(drained.bytes, recovered);
        QVERIFY(drained.error);
        QVERIFY2(drained.error->text.contains(says), qPrintable(drained.error->text));
        QVERIFY2(drained.error->place.file.contains(QStringLiteral("book.xlsx/xl/")),
                 qPrintable(drained.error->place.file));
    }

    void missingParts_data()
    {
        QTest::addColumn<QByteArray>("without");
        for (const char *part :
             {"xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"})
            QTest::newRow(part) << QByteArray(part);
    }
    void missingParts()
    {
        QFETCH(QByteArray, without);
        std::vector<std::pair<QString, QByteArray>> parts;
        for (const auto &[path, bytes] : usualParts(sheetXml("<row><c><v>1</v></c></row>")))
            if (path.toUtf8() != without)
                parts.emplace_back(path, bytes);
        const auto inputs = collectInputs({packed(parts)}, TimeZone(), {});
        QVERIFY(inputs);
        QString text = inputs->issues.empty() ? QString() : inputs->issues.front().text;
        if (!inputs->files.empty()) {
            const auto input = openInput(inputs->files.front());
            QVERIFY(!input);
            text = input.error().text;
        }
        QVERIFY2(text.contains(QStringLiteral("missing")), qPrintable(text));
    }

    void otherDocuments_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QString>("says");
        QTest::newRow("binary") << QByteArray("xl/workbook.bin") << QStringLiteral("XLSX");
        QTest::newRow("LibreOffice") << QByteArray("mimetype") << QStringLiteral("LibreOffice");
        QTest::newRow("Word") << QByteArray("word/document.xml") << QStringLiteral("Word");
    }
    void otherDocuments()
    {
        QFETCH(QByteArray, part);
        QFETCH(QString, says);
        const auto inputs = collect({packed({{"[Content_Types].xml", "<a/>"}, {QString::fromUtf8(part), "x"}})});
        QVERIFY(inputs.files.empty());
        QCOMPARE(inputs.issues.size(), size_t(1));
        QVERIFY2(inputs.issues[0].text.contains(says), qPrintable(inputs.issues[0].text));
    }

    // With a password it is a file of another kind altogether.
    void passwords()
    {
        const QString path =
            file(QStringLiteral("locked.xlsx"), QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", 12));
        const auto input = openInput(collect({path}).files.front());
        QVERIFY(!input);
        QCOMPARE(input.error().category, ErrorCategory::Unsupported);
        QVERIFY2(input.error().text.contains(QStringLiteral("password")), qPrintable(input.error().text));
    }

    // A zip archive of files stays one, whatever it is called, and a workbook is one under any name.
    void toldByContent()
    {
        const QString zip =
            file(QStringLiteral("files.xlsx"), archived(ArchiveKind::Zip, {{"a.csv", "x\n"}, {"xl/b.csv", "y\n"}}));
        QCOMPARE(collect({zip}).files.size(), size_t(2));
        QVERIFY(!collect({zip}).files.front().context.isSheet);
        const QString book = file(QStringLiteral("book.zip"),
                                  archived(ArchiveKind::Zip, usualParts(sheetXml("<row><c><v>1</v></c></row>"))));
        QVERIFY(collect({book}).files.front().context.isSheet);
    }

private:
    static InputSet collect(const QStringList &paths)
    {
        auto inputs = collectInputs(paths, TimeZone(), {});
        if (!inputs)
            qFatal("%s", qPrintable(toString(inputs.error())));
        return std::move(*inputs);
    }
    static QByteArray csvOf(const InputFile &file)
    {
        auto input = openInput(file);
        if (!input)
            return "!" + toString(input.error()).toUtf8();
        const Drained drained = drain(**input, 7);
        return drained.error ? "!" + toString(*drained.error).toUtf8() : drained.bytes;
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(QStringLiteral("%1/%2").arg(++m_made).arg(name));
        QDir().mkpath(path.section(u'/', 0, -2));
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QString packed(const std::vector<std::pair<QString, QByteArray>> &parts)
    {
        return file(QStringLiteral("book.xlsx"), archived(ArchiveKind::Zip, parts));
    }
    static std::vector<std::pair<QString, QByteArray>> usualParts(const QByteArray &sheet,
                                                                  const QByteArray &texts = textsXml)
    {
        return {{"[Content_Types].xml", "<Types/>"},
                {"xl/workbook.xml", bookXml},
                {"xl/_rels/workbook.xml.rels", relationsXml},
                {"xl/worksheets/sheet1.xml", sheet},
                {"xl/sharedStrings.xml", texts},
                {"xl/styles.xml", stylesXml}};
    }
    InputFile book(const QByteArray &sheet, const QByteArray &texts = textsXml)
    {
        return collect({packed(usualParts(sheet, texts))}).files.front();
    }
    QString written(const std::function<void(lxw_workbook *)> &fill, bool inPlace = false)
    {
        const QString path = m_dir.filePath(QStringLiteral("written%1.xlsx").arg(++m_made));
        lxw_workbook_options options = {};
        options.constant_memory = inPlace ? LXW_TRUE : LXW_FALSE;
        lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        fill(book);
        if (workbook_close(book) != LXW_NO_ERROR)
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    QTemporaryDir m_dir;
    int m_made = 0;
};

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
