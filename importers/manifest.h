// The manifests that stand beside the files of an export.
#pragma once

#include "importers/importer.h"

#include <QHash>

namespace parlance {

struct ManifestSummary
{
    std::optional<qint64> exportMicros; // the point in time of the export; the end of an incremental window
    bool incremental = false;
};

// Nothing when the text is no such manifest.
std::optional<ManifestSummary> parseManifestSummary(std::string_view json);

struct ManifestFile
{
    QString key; // in the bucket
    qint64 items = 0;
};

// One JSON object a line. Lines that cannot be read are counted in `damaged`.
std::vector<ManifestFile> parseManifestFiles(std::string_view lines, int &damaged);

// Whether a file that begins like this is the list that Langfuse or PostHog write of the files of an export: no records.
bool isForeignManifest(std::string_view head);

} // namespace parlance
