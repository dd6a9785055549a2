// What the analyst does in this workspace, for the audit log: conversations opened, users looked at, exports, purges.
// Names and ids only: no text of a message, no word that was searched for. It stays in the workspace file.
#pragma once

#include "models/store/store.h"

namespace parlance {

struct OwnAction
{
    QString actor;               // the account on this computer
    QString action;              // view_conversation, view_user, export, purge, …; permanent
    QString targetKind, target;  // as in audit events: "conversation" and its id; may be empty
    QString source, environment; // of the target; empty: the workspace as a whole
    QString detail;              // a JSON object; may be empty

    bool operator==(const OwnAction &) const = default;
};

// Whether actions are written down: yes unless the user has switched it off in this workspace. Thread-safe, as
// everything here.
Result<bool> recordsOwnActions(const Store &store);
// Switching it on or off is an action itself ("audit_on", "audit_off"), so a gap in the log has a reason.
Result<void> setRecordsOwnActions(Store &store, bool on, const QString &actor, UtcMs now, std::stop_token stop);

// The only way into the log. Nothing happens while actions are not written down, in a read-only workspace, and for the
// same action on the same target by the same actor within a minute. Waits for the writer: for a worker. The data version
// stays: no number changes.
Result<void> recordOwnAction(Store &store, const OwnAction &action, UtcMs now, std::stop_token stop);

// The page about a user was opened: the action view_user on the id at the source that comes first of those that know it.
Result<void> recordUserView(Store &store, const QString &user, const QString &actor, UtcMs now, std::stop_token stop);
// A conversation was opened: the action view_conversation on its id at the source. One that is gone is no error.
Result<void> recordConversationView(Store &store, ConversationId conversation, const QString &actor, UtcMs now,
                                    std::stop_token stop);

// Forgets the actions before that time, all of them without one; how many there were.
Result<qint64> removeOwnActions(Store &store, std::optional<UtcMs> before, std::stop_token stop);

} // namespace parlance
