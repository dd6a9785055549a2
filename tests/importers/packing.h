// Packs bytes for tests.
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace parlance::test {

QByteArray gzipped(const QByteArray &bytes);
QByteArray zstandard(const QByteArray &bytes);
QByteArray brotli(const QByteArray &bytes);

enum class ArchiveKind { Zip, Tar, TarGzip, TarZstd };
QByteArray archived(ArchiveKind kind, const std::vector<std::pair<QString, QByteArray>> &members);

} // namespace parlance::test
