// Mappings and previews as the command line prints them.
#pragma once

#include "app/cli/console.h"
#include "models/analysis/mapping/preview.h"

namespace parlance::cli {

void printMapping(Console &console, const TableMapping &mapping);
// Up to a few rows as they are read, and what is wrong with them.
void printPreview(Console &console, const TableMapping &mapping, const MappingPreview &preview);
QJsonObject toJson(const TableMapping &mapping, const MappingPreview &preview);

} // namespace parlance::cli
