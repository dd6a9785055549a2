// What people read of a rating.
#pragma once

#include <QString>

namespace parlance {

QString reviewReason(const QString &category); // of the platform's own keys in words; others as they are

} // namespace parlance
