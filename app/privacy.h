// What this workspace must not give away: the key of its pseudonyms, the people it knows, the user's own words and
// patterns. The key lies in the workspace file: whoever has that has the data itself, so it hides nothing from them, and
// pseudonyms are the same on every way out of it. It is never written into an export.
#pragma once

#include "models/analysis/redactions.h"
#include "models/engine/recordlist.h"
#include "models/store/store.h"

#include <QJsonObject>

namespace parlance {

Result<PrivacyWords> privacyWords(const Store &store);
Result<void> setPrivacyWords(Store &store, const PrivacyWords &words);

// By everything the workspace knows and `more`. Makes the key when there is none yet; in a workspace that cannot be
// written to, one that holds for this object only. Reads all users: for a worker.
Result<Anonymiser> anonymiserOf(Store &store, const PrivacyWords &more = {});
// As if these were the words and patterns, and no others.
Result<Anonymiser> anonymiserWith(Store &store, const PrivacyWords &words);

// Every field of the rows as its use asks; what was found is added to the report.
Table anonymised(const Table &rows, std::span<const RecordField> fields, const Anonymiser &anonymiser,
                 RedactionReport &report);

// {"total":…,"kinds":{"email":{"found":…,"distinct":…},…},"fields":{"text":…,…}}
QJsonObject toJson(const RedactionReport &report);

} // namespace parlance
