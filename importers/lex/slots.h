// Slots and bot messages of a turn, as lists of records.
#pragma once

#include "importers/lex/values.h"
#include "importers/readers/textarena.h"
#include "models/records/records.h"

namespace parlance::lex {

// Adds what the slots hold: unfilled ones (null) say nothing, a list gives one record for each of its values, a
// composite one for each sub-slot ("address.city"). Texts that had to be put together live in the arena.
void addSlots(Object slots, TextArena &arena, std::vector<SlotRecord> &out);

// What is heard of a text marked up for speech: without its tags, entities as the characters they stand for.
std::string_view spokenText(std::string_view ssml, TextArena &arena);

// What a bot message shows: its content (of SSML what is heard), or of a card title, subtitle and buttons, one a line.
std::string_view messageText(Object message, TextArena &arena);

} // namespace parlance::lex
