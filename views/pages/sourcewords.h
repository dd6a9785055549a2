// What the Sources page says about a source: where it is from, how it is read, how it is doing.
#pragma once

#include "views/pages/sourcesmodel.h"
#include "views/widgets/labels.h"

namespace parlance {

QString sourceKindTitle(const QString &kind); // "Amazon Lex V2"; of an unknown platform its key
QString sourceKindIcon(const QString &kind);
// "Folder, every hour", "File, when asked".
QString sourceHow(const SourceRow &source);
// "Every hour", for a menu.
QString watchWords(std::optional<int> minutes);

struct SourceLook
{
    BadgeTone tone;
    QString icon, word;
};
SourceLook sourceLook(SourceState state);

// What the newest data of these platforms may lack; empty when nothing is known about it.
QString freshnessNotice(const std::vector<SourceRow> &sources);

} // namespace parlance
