// What users wanted, one intent after another, derived from the columns: the same as the row plan's tables of intents.
#pragma once

#include "models/engine/members.h"
#include "models/engine/timeslots.h"

namespace parlance {

struct IntentPaths
{
    static constexpr size_t steps = 5;

    // By row id of the conversation: codes of its first, second, … intent, the same one in a row once; 0 none. Empty: no
    // conversation has one.
    std::array<std::vector<uint32_t>, steps> ofConversation;
    // By row of the table: of visible user messages with an intent, the code of the one before it; 0 none. Empty likewise.
    std::shared_ptr<const SlotCodes> before = std::make_shared<SlotCodes>();

    static constexpr std::array columns{FactColumn::Conversation, FactColumn::Intent, FactColumn::Flags,
                                        FactColumn::TimeS, FactColumn::TimeMs};
    // `columns` must be loaded. `intents` is the dictionary of Intent.
    static IntentPaths make(const FactTable &facts, const CodeMap &intents);
    [[nodiscard]] qint64 bytes() const;
};

} // namespace parlance
