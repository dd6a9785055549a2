// How well a typed pattern fits a text: letters in order, better at word starts and in a row.
#pragma once

#include <QStringView>

#include <optional>

namespace parlance {

// nullopt: does not match. Higher is better. An empty pattern matches everything with 0. Case does not matter.
std::optional<int> fuzzyScore(QStringView pattern, QStringView text);

} // namespace parlance
