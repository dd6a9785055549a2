// What Qt's PDF writer leaves out: bookmarks, links, language and author. Private to the layer.
#pragma once

#include "exporters/pdfmodule.h"
#include "models/core/result.h"

namespace parlance {

// The document with a bookmark per heading, links to headings, and what is said of it. By qpdf, in a module of its own
// that is loaded when the first document is written: few starts of the program write one. Errors are Storage: the module
// is not there, or qpdf cannot read the document.
Result<QByteArray> withLinks(const QByteArray &pdf, const PdfLinks &links);

} // namespace parlance
