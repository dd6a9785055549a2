// Issues for people and for programs, as several commands print them.
#pragma once

#include "models/core/issue.h"

#include <QJsonObject>

namespace parlance::cli {

QString severityName(Severity severity);
QJsonObject toJson(const Issue &issue);
// "rejected json.syntax  file:12: text"
QString toLine(const Issue &issue);

} // namespace parlance::cli
