// What can be done with a card: see its numbers, take them along, know where they come from.
#pragma once

#include "views/pages/pagecontext.h"

class QMenu;

namespace parlance {

class TileFrame;

void fillTileMenu(QMenu &menu, TileFrame &tile, const PageContext &context);

// "Support Bot costs" → "support-bot-costs": a file name without surprises on any system.
QString fileStem(const QString &title);

} // namespace parlance
