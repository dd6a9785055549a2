// Every folder tests/data/FORMAT/CASE: what is imported from its input/ is compared, as text, with expected.txt.
// With PARLANCE_WRITE_EXPECTED set the texts are written instead; read them before you keep them.
#include "importers/inputset.h"
#include "importers/readers/streams.h"
#include "tests/importers/printsink.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace parlance;

namespace {

// Places are shown relative to the case.
class CaseSink final : public test::PrintSink
{
public:
    explicit CaseSink(QString root)
        : m_root(std::move(root))
    {}

    void report(Issue issue) override
    {
        issue.text.replace(m_root, QString());
        PrintSink::report(std::move(issue));
    }
    void line(const QString &text) { write(text.toUtf8() + '\n'); }

private:
    QString m_root;
};

QByteArray importCase(const QString &folder)
{
    const ImporterRegistry registry;
    const QString root = folder + QStringLiteral("/input/");
    CaseSink sink(root);
    auto inputs = collectInputs({folder + QStringLiteral("/input")}, TimeZone(), {});
    if (!inputs)
        return toString(inputs.error()).toUtf8();
    for (const Issue &issue : inputs->issues)
        sink.report(issue);
    for (InputFile &file : inputs->files) {
        file.context.modifiedMs = 1'750'000'000'000; // not that of the copy at hand
        const QString name = QString(file.context.path).remove(0, root.size());
        auto stream = openInput(file);
        const std::string head(stream ? PeekStream(std::move(*stream)).head(64 << 10) : std::string_view());
        const Importer *importer = registry.recognise(head, file.context);
        sink.line(QStringLiteral("== %1: %2")
                      .arg(name, importer != nullptr ? importer->key() : QStringLiteral("not recognised")));
        if (importer == nullptr)
            continue;
        stream = openInput(file);
        const auto done = importer->read(**stream, file.context, sink, {}, {});
        if (!done)
            sink.line(QStringLiteral("error: ") + done.error().text);
    }
    return sink.text();
}

} // namespace

class TestCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir data(QStringLiteral(PARLANCE_SOURCE_DIR "/tests/data"));
        for (const QString &format : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString &name : QDir(data.filePath(format)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                QTest::newRow(qPrintable(format + u'/' + name)) << data.filePath(format + u'/' + name);
        }
    }

    void cases()
    {
        QFETCH(QString, folder);
        const QByteArray found = importCase(folder);
        QFile file(folder + QStringLiteral("/expected.txt"));
        if (qEnvironmentVariableIsSet("PARLANCE_WRITE_EXPECTED")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(found);
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> expectedLines = file.readAll().split('\n');
        const QList<QByteArray> foundLines = found.split('\n');
        for (qsizetype i = 0; i < std::max(expectedLines.size(), foundLines.size()); ++i)
            QCOMPARE(foundLines.value(i, "(end)"), expectedLines.value(i, "(end)"));
    }
};

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
