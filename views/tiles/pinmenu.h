// Where a card can be pinned to.
#pragma once

#include "views/pages/pagedesk.h"

class QMenu;

namespace parlance {

// "Pin to dashboard ▸": the own dashboards but `except`, and a new one.
void fillPinTargets(QMenu &menu, const Block &block, const QString &except,
                    const PageDesk &desk); // without the menu around
void fillPinMenu(QMenu &menu, const Block &block, const QString &except, const PageDesk &desk);

} // namespace parlance
