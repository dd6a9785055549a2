// Every figure that an independent program counted from real exports comes out of `parlance query`, however the files
// were imported. answers.txt and answers_lex.txt say which figure is which query. Needs the data sets, which are not part
// of the project.
#include "tests/app/program.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

using namespace parlance::test;

namespace {

struct Figure
{
    QString name, arguments, how;
};

QString sharedData()
{
    const QString fromEnvironment = qEnvironmentVariable("PARLANCE_SHARED_DATA");
    return fromEnvironment.isEmpty() ? QStringLiteral(PARLANCE_SOURCE_DIR "/../shared/data") : fromEnvironment;
}

bool isLex(const QString &set)
{
    return set.startsWith(QStringLiteral("lex-"));
}

std::vector<Figure> readFigures(const QString &set)
{
    QFile file(QStringLiteral(PARLANCE_SOURCE_DIR "/tests/app/") +
               (isLex(set) ? QStringLiteral("answers_lex.txt") : QStringLiteral("answers.txt")));
    std::vector<Figure> figures;
    if (!file.open(QIODevice::ReadOnly))
        return figures;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QString text = QString::fromUtf8(line);
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        figures.push_back(
            {text.section(u'|', 0, 0).trimmed(), text.section(u'|', 1, 1).trimmed(), text.section(u'|', 2).trimmed()});
    }
    return figures;
}

QJsonObject readAnswers(const QString &folder)
{
    QFile file(folder + QStringLiteral("/answers.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// The figures with ZONE replaced by each zone that the answers have.
std::vector<Figure> expand(const std::vector<Figure> &figures, const QJsonObject &answers)
{
    std::vector<Figure> out;
    for (const Figure &figure : figures) {
        if (!figure.name.startsWith(u"in ZONE / ")) {
            out.push_back(figure);
            continue;
        }
        for (const QString &key : answers.keys()) {
            if (!key.startsWith(u"in "))
                continue;
            Figure one = figure;
            one.name.replace(QStringLiteral("in ZONE"), key);
            one.arguments.replace(QStringLiteral("ZONE"), key.mid(3));
            out.push_back(one);
        }
    }
    return out;
}

QJsonValue answerOf(const QJsonObject &answers, const QString &name)
{
    const qsizetype slash = name.startsWith(u"in ") ? name.indexOf(QStringLiteral(" / ")) : -1;
    return slash < 0 ? answers[name] : answers[name.first(slash)].toObject()[name.mid(slash + 3)];
}

// "7.5500" and "7.55" are the same decimal.
QString canonical(QString decimal)
{
    if (decimal.contains(u'.')) {
        while (decimal.endsWith(u'0'))
            decimal.chop(1);
        if (decimal.endsWith(u'.'))
            decimal.chop(1);
    }
    return decimal;
}

bool sameNumber(const QString &cell, double expected, double unit = 1)
{
    bool ok = false;
    const double value = cell.toDouble(&ok) / unit;
    return ok && std::abs(value - expected) <= 1e-12 * std::max(1.0, std::abs(expected));
}

QString memberKey(const QString &cell)
{
    return cell.isEmpty() ? QStringLiteral("(none)") : cell;
}

// Compares one figure with what the query printed; returns what differs, or nothing.
class Comparison
{
public:
    Comparison(const CsvTable &table, const QJsonValue &expected)
        : m_table(table)
        , m_expected(expected)
    {}

    QString run(const QString &how)
    {
        QStringList words = how.split(u' ');
        if (const qsizetype by = words.indexOf(QStringLiteral("by")); by > 0) {
            m_keys = words.value(by + 1).split(u',');
            words = words.first(by);
        }
        const QString column = words.value(1);
        if (words.first() == u"number")
            return one(column, sameNumber(m_table.cell(0, column), m_expected.toDouble()));
        if (words.first() == u"seconds")
            return one(column, sameNumber(m_table.cell(0, column), m_expected.toDouble(), 1000));
        if (words.first() == u"decimal")
            return one(column, canonical(m_table.cell(0, column)) == canonical(m_expected.toString()));
        if (words.first() == u"count")
            return sameNumber(QString::number(m_table.rows.size()), m_expected.toDouble())
                       ? QString()
                       : QStringLiteral("%1 rows").arg(m_table.rows.size());
        if (words.first() == u"time")
            return one(column, QDateTime::fromString(m_table.cell(0, column), Qt::ISODateWithMs) ==
                                   QDateTime::fromString(m_expected.toString(), Qt::ISODateWithMs));
        if (words.first() == u"part")
            return one(words.value(2),
                       sameNumber(m_table.cell(0, words.value(2)), m_expected.toObject()[column].toDouble(-1)));
        if (words.first() == u"members")
            return members(words.mid(1));
        if (words.first() == u"prices")
            return prices(column);
        if (words.first() == u"list" || words.first() == u"price-list")
            return list(column, words.first() == u"price-list");
        if (words.first() == u"grid")
            return grid(column);
        return u"unknown comparison " + how;
    }

private:
    [[nodiscard]] QString keyOf(size_t row) const
    {
        QStringList parts;
        for (const QString &column : m_keys)
            parts << memberKey(m_table.cell(row, column));
        return parts.isEmpty() ? memberKey(m_table.rows[row].value(0)) : parts.join(u'/');
    }

    QString one(const QString &column, bool same)
    {
        if (m_table.rows.size() != 1)
            return QStringLiteral("%1 rows instead of one").arg(m_table.rows.size());
        return same
                   ? QString()
                   : QStringLiteral("%1 instead of %2").arg(m_table.cell(0, column), m_expected.toVariant().toString());
    }

    // {key: number} with one column, {key: {name: number}} with name=column pairs.
    QString members(const QStringList &columns)
    {
        std::map<QString, double> expected, found;
        const QJsonObject object = m_expected.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it->isObject())
                expected[it.key()] = it->toDouble();
            const QJsonObject inner = it->toObject();
            for (auto part = inner.begin(); part != inner.end(); ++part)
                expected[it.key() + u'/' + part.key()] = part->toDouble();
        }
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            for (const QString &column : columns) {
                const QString key = keyOf(row);
                const bool named = column.contains(u'=');
                found[named ? QString(key + u'/' + column.section(u'=', 0, 0)) : key] =
                    m_table.cell(row, column.section(u'=', -1)).toDouble();
            }
        }
        std::erase_if(expected, [](const auto &entry) { return entry.second == 0; });
        std::erase_if(found, [](const auto &entry) { return entry.second == 0; });
        return difference(expected, found);
    }

    QString prices(const QString &column)
    {
        std::map<QString, QString> expected, found;
        const QJsonObject object = m_expected.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            expected[it.key()] = canonical(it->toString());
        for (size_t row = 0; row < m_table.rows.size(); ++row)
            found[memberKey(m_table.rows[row].value(0))] = canonical(m_table.cell(row, column));
        return difference(expected, found);
    }

    QString list(const QString &column, bool decimals)
    {
        const QJsonArray expected = m_expected.toArray();
        if (size_t(expected.size()) != m_table.rows.size())
            return QStringLiteral("%1 rows instead of %2").arg(m_table.rows.size()).arg(expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QJsonArray pair = expected[i].toArray();
            const QString key = keyOf(size_t(i));
            const QString cell = m_table.cell(size_t(i), column);
            const bool same =
                decimals ? canonical(cell) == canonical(pair[1].toString()) : sameNumber(cell, pair[1].toDouble());
            if (key != pair[0].toString() || !same)
                return QStringLiteral("row %1 is %2 %3 instead of %4 %5")
                    .arg(i + 1)
                    .arg(key, cell, pair[0].toString(), pair[1].toVariant().toString());
        }
        return {};
    }

    QString grid(const QString &column)
    {
        std::map<std::pair<int, int>, double> expected, found;
        const QJsonArray days = m_expected.toArray();
        for (int day = 0; day < days.size(); ++day)
            for (int hour = 0; hour < days[day].toArray().size(); ++hour)
                if (const double value = days[day].toArray()[hour].toDouble(); value != 0)
                    expected[{day + 1, hour}] = value;
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            const double value = m_table.cell(row, column).toDouble();
            if (value != 0)
                found[{m_table.cell(row, QStringLiteral("weekday")).toInt(),
                       m_table.cell(row, QStringLiteral("hour_of_day")).toInt()}] = value;
        }
        if (expected.empty())
            return QStringLiteral("nothing to compare");
        return expected == found ? QString() : QStringLiteral("the grids differ");
    }

    template <typename Value>
    QString difference(const std::map<QString, Value> &expected, const std::map<QString, Value> &found)
    {
        const auto text = [](const auto &value) {
            if constexpr (std::is_same_v<Value, QString>)
                return value;
            else
                return QString::number(value);
        };
        if (expected.empty())
            return QStringLiteral("nothing to compare");
        for (const auto &[key, value] : expected) {
            const auto it = found.find(key);
            if (it == found.end())
                return QStringLiteral("%1 is missing").arg(key);
            if (it->second != value)
                return QStringLiteral("%1: %2 instead of %3").arg(key, text(it->second), text(value));
        }
        for (const auto &[key, value] : found)
            if (!expected.contains(key))
                return QStringLiteral("%1 is too much (%2)").arg(key, text(value));
        return {};
    }

    const CsvTable &m_table;
    QJsonValue m_expected;
    QStringList m_keys; // columns; empty: the first
};

QStringList dataFiles(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(folder + QStringLiteral("/data"), {QStringLiteral("*.gz")}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        files << it.next();
    files.sort();
    return files;
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFigureIsListed_data();
    void everyFigureIsListed();
    void figures_data();
    void figures();
    void secondImportChangesNothing_data();
    void secondImportChangesNothing();
    void bothPlansAgree_data();
    void bothPlansAgree();

private:
    QString workspace(const QString &set, const QString &way);
    QString import(const QString &set, const QString &way, const QString &path);

    QTemporaryDir m_folder;
    QHash<QString, QString> m_workspaces; // by set and way; empty path: importing failed
    const QStringList m_sets = {QStringLiteral("bedrock-full"), QStringLiteral("bedrock-incremental"),
                                QStringLiteral("lex-export")};
};

void TestAnswers::initTestCase()
{
    if (!QFile::exists(sharedData() + QStringLiteral("/bedrock-full/answers.json")))
        QSKIP("the data sets with known answers are not here; set PARLANCE_SHARED_DATA to their folder");
    QVERIFY(m_folder.isValid());
    for (const QString &set : m_sets)
        QVERIFY(readFigures(set).size() > 25);
}

// Imports a set in one of several ways; the figures must not depend on it. What went wrong, or nothing.
QString TestAnswers::import(const QString &set, const QString &way, const QString &path)
{
    const QString folder = sharedData() + u'/' + set;
    QStringList common = {QStringLiteral("-w"), path, QStringLiteral("--source"), set};
    if (isLex(set) && way != u"sessions")
        common << QStringLiteral("--user-key") << QStringLiteral("sessionAttributes.userId");
    QStringList metadata;
    if (!isLex(set))
        metadata << folder + QStringLiteral("/bots.json") << folder + QStringLiteral("/users.csv");
    std::vector<QStringList> steps;
    if (way == u"reversed") {
        // A few files at a time, the newest first.
        QStringList files = dataFiles(folder);
        const qsizetype step = std::max<qsizetype>(1, files.size() / 12);
        for (; !files.isEmpty(); files = files.first(std::max<qsizetype>(0, files.size() - step)))
            steps.push_back(files.last(std::min(step, files.size())));
        if (!metadata.isEmpty())
            steps.push_back(metadata);
    } else {
        steps.push_back(QStringList{folder + QStringLiteral("/data")} + metadata);
        if (way == u"twice")
            steps.push_back(steps.front());
    }
    for (const QStringList &paths : steps) {
        const Run run = parlance::test::parlance(QStringList{QStringLiteral("import")} + paths + common);
        if (run.exitCode != 0)
            return QStringLiteral("import ended with %1: %2").arg(run.exitCode).arg(QString::fromUtf8(run.err));
    }
    return {};
}

QString TestAnswers::workspace(const QString &set, const QString &way)
{
    const QString name = set + u'-' + way;
    if (!m_workspaces.contains(name)) {
        const QString path = m_folder.filePath(name + QStringLiteral(".parlance"));
        const QString wrong = import(set, way, path);
        if (!wrong.isEmpty())
            qWarning("%s", qPrintable(wrong));
        m_workspaces.insert(name, wrong.isEmpty() ? path : QString());
    }
    return m_workspaces.value(name);
}

void TestAnswers::everyFigureIsListed_data()
{
    QTest::addColumn<QString>("set");
    for (const QString &set : m_sets)
        QTest::newRow(qPrintable(set)) << set;
}

void TestAnswers::everyFigureIsListed()
{
    QFETCH(QString, set);
    const QJsonObject answers = readAnswers(sharedData() + u'/' + set);
    QSet<QString> listed;
    for (const Figure &figure : expand(readFigures(set), answers))
        listed.insert(figure.name);
    QStringList names;
    for (const QString &key : answers.keys()) {
        if (!key.startsWith(u"in "))
            names << key;
        for (const QString &inner : answers[key].toObject().keys())
            if (key.startsWith(u"in "))
                names << key + QStringLiteral(" / ") + inner;
    }
    QVERIFY(names.size() > 40);
    for (const QString &name : names)
        QVERIFY2(listed.contains(name), qPrintable(name));
}

void TestAnswers::figures_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QJsonValue>("expected");
    for (const QString &set : m_sets) {
        const QJsonObject answers = readAnswers(sharedData() + u'/' + set);
        for (const char *way : {"in order", "reversed", "twice"}) {
            for (const Figure &figure : expand(readFigures(set), answers)) {
                const QJsonValue expected = answerOf(answers, figure.name);
                if (figure.arguments == u"-" || expected.isUndefined())
                    continue;
                QTest::addRow("%s, %s: %s", qPrintable(set), way, qPrintable(figure.name))
                    << set << QString::fromLatin1(way) << figure.arguments << figure.how << expected;
            }
        }
    }
}

void TestAnswers::figures()
{
    QFETCH(QString, set);
    QFETCH(QString, way);
    QFETCH(QString, arguments);
    QFETCH(QString, how);
    QFETCH(QJsonValue, expected);
    const QString bySession = QStringLiteral("@sessions ");
    const bool ofSessions = arguments.startsWith(bySession);
    const QString path = workspace(set, ofSessions ? QStringLiteral("sessions") : way);
    QVERIFY2(!path.isEmpty(), "importing failed");
    QStringList words = {QStringLiteral("query"), QStringLiteral("-w"), path, QStringLiteral("--format"),
                         QStringLiteral("csv")};
    words += QProcess::splitCommand(ofSessions ? arguments.mid(bySession.size()) : arguments);
    const Run run = parlance::test::parlance(words);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const CsvTable table(run.out);
    const QString difference = Comparison(table, expected).run(how);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestAnswers::secondImportChangesNothing_data()
{
    everyFigureIsListed_data();
}

void TestAnswers::secondImportChangesNothing()
{
    QFETCH(QString, set);
    const QString path = workspace(set, QStringLiteral("twice"));
    QVERIFY(!path.isEmpty());
    const QString folder = sharedData() + u'/' + set;
    const Run run =
        parlance::test::parlance({QStringLiteral("import"), folder + QStringLiteral("/data"), QStringLiteral("-w"),
                                  path, QStringLiteral("--source"), set, QStringLiteral("--json")});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject json = run.json();
    QCOMPARE(json[QStringLiteral("files")].toObject()[QStringLiteral("read")].toInt(), 0);
    QCOMPARE(json[QStringLiteral("files")].toObject()[QStringLiteral("unchanged")].toInt(),
             int(dataFiles(folder).size()));
    QCOMPARE(json[QStringLiteral("records")].toObject()[QStringLiteral("added")].toInt(), 0);
    QCOMPARE(json[QStringLiteral("messages")].toInt(), 0);
}

void TestAnswers::bothPlansAgree_data()
{
    everyFigureIsListed_data();
}

void TestAnswers::bothPlansAgree()
{
    QFETCH(QString, set);
    const QString path = workspace(set, QStringLiteral("reversed"));
    QVERIFY(!path.isEmpty());
    const Run run =
        parlance::test::parlance({QStringLiteral("verify"), QStringLiteral("-w"), path, QStringLiteral("--json"),
                                  QStringLiteral("--queries"), QStringLiteral("25")});
    QVERIFY2(run.exitCode == 0, QByteArray(run.out + run.err).constData());
    QCOMPARE(run.json()[QStringLiteral("queries")].toInt(), 25);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
