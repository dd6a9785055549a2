// A picture of a page, drawn without a screen: `parlance snapshot`.
#pragma once

#include "models/core/time.h"
#include "models/query/query.h"

#include <QSize>

namespace parlance {

class Workspace;

struct SnapshotRequest
{
    QString page; // id of a page ("overview", "cost", "sources"); an unknown one is a Usage error that names the known
    QString output;                // file to write: .pdf and .svg are the page on paper, everything else PNG
    QSize size = QSize(1440, 900); // logical pixels
    double scale = 1.0;            // device pixels per logical pixel
    bool dark = false;
    QString language; // "de", "en"; empty: that of the system
    Period period;    // Kind::All: everything
    Filter where;
    QString search; // what is searched for on the page "search"
    Compare compare = Compare::None;
    UtcMs now = 0;
    TimeZone zone;
};

// Waits until every tile is in a final state, then paints the page into request.output. Needs a QApplication (the
// offscreen platform will do) and runs on its thread; workspace outlives the call.
Result<void> renderSnapshot(Workspace &workspace, const SnapshotRequest &request);

} // namespace parlance
