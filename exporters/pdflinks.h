// What Qt's PDF writer leaves out: bookmarks, links, language and author. Added by qpdf. Private to the layer.
#pragma once

#include "exporters/reportpages.h"

namespace parlance {

// The document with a bookmark per heading, links from the contents, and what is said of it; as it was where qpdf cannot
// read it.
QByteArray withLinks(const QByteArray &pdf, const ReportPages &pages);

} // namespace parlance
