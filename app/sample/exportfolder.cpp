#include "app/sample/exportfolder.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <zlib.h>

namespace parlance::sample {

std::string gzip(const std::string &content)
{
    z_stream stream{};
    // 15 + 16: gzip framing. Level 3 is twice as fast as the default and ten per cent larger.
    deflateInit2(&stream, 3, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, uLong(content.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.data()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

// Each folder is made once: thousands of hours share their years, months and days.
void ExportFolder::ensureFolder(const QString &path)
{
    if (m_folders.contains(path))
        return;
    const qsizetype slash = path.lastIndexOf(u'/');
    if (!QDir().mkdir(path) && slash > 0) {
        ensureFolder(path.first(slash));
        QDir().mkdir(path);
    }
    m_folders.insert(path);
}

Result<void> ExportFolder::write(const QString &path, const std::string &content)
{
    const QString full = m_root + u'/' + path;
    ensureFolder(full.first(full.lastIndexOf(u'/')));
    QFile file(full);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        file.write(content.data(), qint64(content.size())) != qint64(content.size()))
        return fail(ErrorCategory::Storage, file.errorString(), {full, -1, -1, {}});
    ++m_files;
    m_bytes += qint64(content.size());
    return {};
}

Result<void> ExportFolder::writePartition(qint64 hour, const std::string &lines, int records)
{
    const qint64 until = hour * 3'600'000;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(until, QTimeZone::utc());
    const auto iso = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODateWithMs).toStdString();
    };
    const QString folder = time.toString(QStringLiteral("'data/'yyyy/MM/dd/HH'/AWSDynamoDB/'"));
    const std::string packed = gzip(lines);

    // Names as AWS makes them, derived from the hour so that every run gives the same.
    const QByteArray seed = QByteArray::number(hour);
    const QString hex = QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Md5).toHex());
    const QString exportId = QStringLiteral("0%1-%2").arg(until + 300'000).arg(hex.first(8));
    const QString dataFile = folder + QStringLiteral("data/") + hex.last(26) + QStringLiteral(".json.gz");
    const QByteArray md5 =
        QCryptographicHash::hash(QByteArrayView(packed.data(), qsizetype(packed.size())), QCryptographicHash::Md5);

    const std::string key = dataFile.mid(5).toStdString();
    const std::string manifest = "{\"itemCount\":" + std::to_string(records) + ",\"md5Checksum\":\"" +
                                 md5.toBase64().toStdString() + "\",\"etag\":\"" + md5.toHex().toStdString() +
                                 "-1\",\"dataFileS3Key\":\"" + key + "\"}\n";
    const std::string summary =
        "{\"version\":\"2023-08-01\",\"exportArn\":\"arn:aws:dynamodb:eu-central-1:111122223333:table/"
        "ConversationTableV3/export/" +
        exportId.toStdString() + "\",\"startTime\":\"" + iso(until + 300'000) + "\",\"endTime\":\"" +
        iso(until + 520'000) +
        "\",\"tableArn\":\"arn:aws:dynamodb:eu-central-1:111122223333:table/"
        "ConversationTableV3\",\"exportFromTime\":\"" +
        iso(until - 3'600'000) + "\",\"exportToTime\":\"" + iso(until) +
        "\",\"s3Bucket\":\"nordwind-usage-analysis\",\"s3Prefix\":\"" +
        time.toString(QStringLiteral("yyyy/MM/dd/HH")).toStdString() +
        "\",\"billedSizeBytes\":" + std::to_string(lines.size()) + ",\"itemCount\":" + std::to_string(records) +
        ",\"outputFormat\":\"DYNAMODB_JSON\",\"outputView\":\"NEW_AND_OLD_IMAGES\",\"exportType\":\"INCREMENTAL_"
        "EXPORT\"}\n";

    Result<void> done = write(dataFile, packed);
    if (records == 0)
        return done; // most of an export's files would be manifests of idle hours
    if (done)
        done = write(folder + exportId + QStringLiteral("/manifest-files.json"), manifest);
    if (done)
        done = write(folder + exportId + QStringLiteral("/manifest-summary.json"), summary);
    return done;
}

} // namespace parlance::sample
