// Dashboards as files, read and written whole. Any thread.
#pragma once

#include "models/documents/document.h"

namespace parlance {

// Errors are Unreadable with Place::file, and Place::path at the offending member.
Result<Document> readDashboardFile(const QString &path);
// The file whole, or as it was before; Storage with Place::file.
Result<void> writeDashboardFile(const QString &path, const Document &document);

} // namespace parlance
