// Manifests and the paths of exports.
#include "importers/exportpath.h"
#include "importers/manifest.h"
#include "tests/fuzz/fuzz.h"

using namespace parlance;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    int damaged = 0;
    (void)parseManifestSummary(text);
    for (const ManifestFile &file : parseManifestFiles(text, damaged)) {
        if (file.key.isEmpty())
            std::abort();
    }
    const QString path = QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (const auto partition = partitionOf(path)) {
        if (!path.contains(partitionName(partition->hour)))
            std::abort();
    }
    (void)exportMicrosOf(path);
    (void)baseNameOf(path);
    (void)isBesideData(path);
    return 0;
}
