#include "tests/app/program.h"

#include <QJsonDocument>
#include <QProcess>

namespace parlance::test {

QJsonObject Run::json() const
{
    return QJsonDocument::fromJson(out).object();
}

Run parlance(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(PARLANCE_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, "the program did not end within five minutes: " + process.errorString().toUtf8()};
    }
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

std::vector<QStringList> parseCsv(const QByteArray &csv)
{
    std::vector<QStringList> rows;
    QStringList row;
    QByteArray field;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (quoted && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') {
            field += csv[++i];
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == ',' || c == '\n')) {
            row << QString::fromUtf8(field);
            field.clear();
            if (c == '\n')
                rows.push_back(std::exchange(row, {}));
        } else if (quoted || c != '\r') {
            field += c;
        }
    }
    return rows;
}

CsvTable::CsvTable(const QByteArray &csv)
    : rows(parseCsv(csv))
{
    if (rows.empty())
        return;
    columns = rows.front();
    rows.erase(rows.begin());
}

QString CsvTable::cell(size_t row, const QString &column) const
{
    const qsizetype index = columns.indexOf(column);
    if (row >= rows.size() || index < 0 || index >= rows[row].size())
        return QStringLiteral("(no cell %1 in row %2 of %3)").arg(column).arg(row).arg(rows.size());
    return rows[row][index];
}

} // namespace parlance::test
