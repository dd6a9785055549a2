#include "importers/exportpath.h"

#include <QRegularExpression>

namespace parlance {

namespace {

constexpr qint64 hoursPerDay = 24;
constexpr qint64 epochJulianDay = 2'440'588;

} // namespace

std::optional<ExportPartition> partitionOf(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral("(?:^|/)((20\\d\\d)/(\\d\\d)/(\\d\\d)/(\\d\\d))(?=/)"));
    std::optional<ExportPartition> found;
    for (auto it = pattern.globalMatch(path); it.hasNext();) {
        const auto match = it.next();
        const QDate day(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
        const int hour = match.captured(5).toInt();
        if (day.isValid() && hour < hoursPerDay)
            found = ExportPartition{(day.toJulianDay() - epochJulianDay) * hoursPerDay + hour,
                                    path.left(match.capturedStart(1))};
    }
    return found;
}

QString partitionName(qint64 hour)
{
    const QDate day = QDate::fromJulianDay(epochJulianDay + hour / hoursPerDay);
    return day.toString(QStringLiteral("yyyy/MM/dd/")) +
           QStringLiteral("%1").arg(hour % hoursPerDay, 2, 10, QLatin1Char('0'));
}

std::optional<qint64> exportMicrosOf(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral("(?:^|/)AWSDynamoDB/(\\d{14})-[0-9a-f]{8}(?:/|$)"));
    const auto match = pattern.match(path);
    const qint64 ms = match.hasMatch() ? match.captured(1).toLongLong() : 0;
    return ms > 0 ? std::optional(ms * 1000) : std::nullopt;
}

QString baseNameOf(const QString &path)
{
    QString name = path.section(u'/', -1);
    for (const QString &suffix :
         {QStringLiteral(".gz"), QStringLiteral(".zst"), QStringLiteral(".zstd"), QStringLiteral(".br")}) {
        if (name.endsWith(suffix, Qt::CaseInsensitive)) {
            name.chop(suffix.size());
            break;
        }
    }
    return name;
}

bool isBesideData(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(^|/)(\\.[^/]*|__MACOSX/"
        ".*|_started|_SUCCESS|manifest-(summary|files)\\.(json|checksum|md5)|aws-logs-write-test|Thumbs\\.db"
        "|desktop\\.ini|[^/]*\\.(checksum|md5|metadata))$"));
    return pattern.match(path).hasMatch();
}

} // namespace parlance
