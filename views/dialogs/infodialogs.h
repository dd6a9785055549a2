// Small dialogs that only show: the shortcut list, about with licences, what a measure means.
#pragma once

#include "models/query/catalog.h"

#include <QDialog>

#include <utility>
#include <vector>

namespace parlance {

// (what it does, keys), in groups given by an entry without keys.
using ShortcutList = std::vector<std::pair<QString, QString>>;

QDialog *makeShortcutsDialog(const ShortcutList &shortcuts, QWidget *parent);
QDialog *makeAboutDialog(const QString &version, QWidget *parent);
QDialog *makeDefinitionDialog(MeasureKey measure, QWidget *parent);

} // namespace parlance
