// The user's own formulas as a file, with the metrics that they name: taken to another workspace.
#pragma once

#include "models/query/pivot.h"

namespace parlance {

// Whatever of them is named in the text ("formula:cost_per_head / metric:refunds"), and what those name; by name.
OwnMeasures namedIn(const QString &text, const OwnMeasures &own);

// {"version":1,"formulas":[{"name","label","formula"}],"metrics":[{"name","label","measure","where"}]}: indented, for people
// and for diff.
QByteArray writeMeasures(const OwnMeasures &measures);
// Errors are Unreadable with Place::file: no formulas, a newer version, a name that is none, what cannot be asked.
Result<OwnMeasures> readMeasures(const QByteArray &bytes, const QString &name);
inline constexpr qint64 largestMeasures = 1024 * 1024;

// Those of a file that are not just so in the workspace yet.
OwnMeasures newMeasures(const OwnMeasures &file, const OwnMeasures &own);

} // namespace parlance
