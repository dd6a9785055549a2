// Tells an address on the web that a report is there: POST of JSON over TLS.
#pragma once

#include "models/documents/schedule.h"

#include <QByteArray>

#include <stop_token>

namespace parlance {

// Any thread but the GUI's. An answer from 200 to 299 is success, nothing is followed. Errors are Usage (an address that is
// not https), Storage (what server or network said), Cancelled. authorization: the value of that header; may be empty.
Result<void> postWebhook(const WebhookTarget &target, const QString &authorization, const QByteArray &json,
                         std::stop_token stop);

// Puts what the key ring keeps in its place: into the address where that has "{secret}", else it is the authorization.
void useSecret(WebhookTarget &target, QString &authorization, const QString &secret);

} // namespace parlance
