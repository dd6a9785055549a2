// Private to the window.
#pragma once

#include "app/mainwindow.h"

namespace parlance {

// One line of the table of actions: where it stands, what it is called, its keys, what it does.
struct MainWindow::Command
{
    QString id; // object name of the action
    QMenu *menu;
    QString text;
    QString icon;
    QList<QKeySequence> keys;
    std::function<void()> run;
    bool separatorBefore = false;
};

} // namespace parlance
