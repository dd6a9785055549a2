// The folder of hourly DynamoDB exports as it lies in the bucket.
#pragma once

#include "models/core/result.h"

#include <QSet>

#include <string>

namespace parlance::sample {

class ExportFolder
{
public:
    explicit ExportFolder(QString root)
        : m_root(std::move(root))
    {}

    // data/YYYY/MM/DD/HH/AWSDynamoDB/ with one compressed data file of `records` lines and, if there are any,
    // its manifests.
    // hour: of the export, since the epoch, UTC.
    Result<void> writePartition(qint64 hour, const std::string &lines, int records);
    // A plain file; folders are made as needed.
    Result<void> write(const QString &path, const std::string &content);

    [[nodiscard]] int files() const { return m_files; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    void ensureFolder(const QString &path);

    QString m_root;
    QSet<QString> m_folders;
    int m_files = 0;
    qint64 m_bytes = 0;
};

// gzip with a header without time and name: the same input gives the same bytes.
std::string gzip(const std::string &content);

} // namespace parlance::sample
