#include "views/dialogs/fuzzy.h"

#include <QString>

namespace parlance {

std::optional<int> fuzzyScore(QStringView pattern, QStringView text)
{
    const QString needle = pattern.trimmed().toString().toCaseFolded();
    const QString hay = text.toString().toCaseFolded();
    if (needle.isEmpty())
        return 0;
    // A whole occurrence beats scattered letters.
    const qsizetype whole = hay.indexOf(needle);
    if (whole >= 0) {
        const bool wordStart = whole == 0 || !hay[whole - 1].isLetterOrNumber();
        return 1000 + (whole == 0 ? 300 : wordStart ? 200 : 0) - int(qMin<qsizetype>(hay.size(), 100));
    }
    int score = 0;
    qsizetype at = 0;
    bool inRow = false;
    for (const QChar letter : needle) {
        if (letter.isSpace()) {
            inRow = false;
            continue;
        }
        const qsizetype found = hay.indexOf(letter, at);
        if (found < 0)
            return std::nullopt;
        const bool wordStart = found == 0 || !hay[found - 1].isLetterOrNumber();
        score += wordStart ? 20 : inRow && found == at ? 10 : 1;
        inRow = true;
        at = found + 1;
    }
    return score - int(qMin<qsizetype>(hay.size(), 100)) / 10;
}

} // namespace parlance
