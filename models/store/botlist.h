// What the sources say of the bots themselves, used or not.
#pragma once

#include "models/store/store.h"

namespace parlance {

struct BotInfo
{
    QString key, title, description, owner, type, scope, status, syncStatus;
    std::optional<bool> published, pinned;
    bool hasInstruction = false;
    int knowledgeSources = 0; // addresses, files and buckets that it draws on
    std::optional<UtcMs> created, lastUsed, deletedAt;
};

// Every bot ever imported, by source and key. The owner is a label where the source names one.
Result<std::vector<BotInfo>> allBots(const Store &store);

} // namespace parlance
