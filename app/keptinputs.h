// What was typed into tiles, in the settings of the workspace.
#pragma once

#include "app/workspace.h"
#include "views/tiles/tileinputs.h"

namespace parlance {

// The workspace outlives the window.
inline void keepInputsIn(Workspace &workspace, QObject *window)
{
    const QString key = QStringLiteral("inputs");
    const auto read = [&workspace, key] {
        return QJsonObject::fromVariantMap(workspace.store().setting(key).value_or(QVariant()).toMap());
    };
    // Small and seldom, like the time zone: written at once. A workspace that cannot be written keeps nothing.
    const auto write = [&workspace, key](const QJsonObject &values) {
        (void)workspace.store().setSetting(key, values.toVariantMap());
    };
    new TileInputs(read, write, window);
}

} // namespace parlance
