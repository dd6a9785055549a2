// Runs the built program and reads what it prints.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace parlance::test {

struct Run
{
    int exitCode = -1;
    QByteArray out, err;

    [[nodiscard]] QJsonObject json() const; // of stdout; empty when it is none
};

// Waits up to five minutes. The environment is that of the test, without NO_COLOR.
Run parlance(const QStringList &arguments, const QByteArray &input = {});

// CSV as rows of fields: RFC 4180 with quotes and line ends in fields.
std::vector<QStringList> parseCsv(const QByteArray &csv);

// A table with named columns from CSV; the first row is the header.
struct CsvTable
{
    QStringList columns;
    std::vector<QStringList> rows;

    explicit CsvTable(const QByteArray &csv);
    [[nodiscard]] QString cell(size_t row, const QString &column) const; // a note when there is none
};

} // namespace parlance::test
