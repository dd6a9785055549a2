// The logical content of a workspace as text: no row ids, no order of arrival. Two workspaces with the same content
// give the same text.
#pragma once

#include "models/store/store.h"

namespace parlance::test {

QString dumpWorkspace(const Store &store); // rows
QString dumpSegments(const Store &store);  // live fact rows of the segments, with texts for codes
QString dumpFactView(const Store &store);  // the same from the view `fact`: must be equal to dumpSegments

} // namespace parlance::test
