#include "models/core/result.h"

namespace parlance {

QString toString(const Place &place)
{
    QString text = place.file;
    if (place.line >= 0)
        text += (text.isEmpty() ? QStringLiteral("line ") : QStringLiteral(":")) + QString::number(place.line);
    if (place.offset >= 0)
        text += (text.isEmpty() ? QStringLiteral("byte ") : QStringLiteral(", byte ")) + QString::number(place.offset);
    if (!place.path.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + place.path;
    return text;
}

QString toString(const Error &error)
{
    const QString place = toString(error.place);
    QString text = place.isEmpty() ? error.text : place + QStringLiteral(": ") + error.text;
    if (!error.context.isEmpty())
        text += QStringLiteral(" (") + error.context.join(QStringLiteral(", ")) + QLatin1Char(')');
    return text;
}

} // namespace parlance
