// What alerts raise, to those whom they name: by mail through the workspace's own server, to webhooks over TLS.
#pragma once

#include "app/alerts.h"
#include "app/delivery/secretstore.h"

namespace parlance {

struct AlertDelivery
{
    Workspace &workspace;
    SecretStore *secrets = nullptr; // null: a server that wants a password cannot be used
    NumberStyle style;
    UtcMs now = 0;
    std::stop_token stop = {};

    // Nothing leaves for alerts that name nobody and for notices that were snoozed. Waits for servers: for a worker. What
    // could not be delivered, a line each, without secrets; it is not tried again.
    QStringList deliver(const std::vector<AlertNotice> &notices) const;
    [[nodiscard]] bool concerns(const std::vector<AlertNotice> &notices) const; // somebody is to be reached

private:
    [[nodiscard]] Result<void> tell(const AlertNotice &notice) const; // its webhook
};

} // namespace parlance
