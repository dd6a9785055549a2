// Values of parameters as people write them.
#pragma once

#include "models/query/parameters.h"

#include <QLocale>

namespace parlance {

// As people write it: numbers in their language. The other way nullopt says that it is none.
QString parameterText(const Parameter &parameter, const QLocale &locale);
std::optional<QString> parameterValue(Parameter::Kind kind, const QString &typed, const QLocale &locale);

} // namespace parlance
