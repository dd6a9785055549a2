#include "views/widgets/parametertext.h"

#include <cmath>

namespace parlance {

QString parameterText(const Parameter &parameter, const QLocale &locale)
{
    if (parameter.values.isEmpty() || parameter.kind != Parameter::Kind::Number)
        return parameter.value();
    QLocale plain = locale; // a group separator would stand in the way of who edits it
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(parameter.values.front().toDouble(), 'f', QLocale::FloatingPointShortest);
}

std::optional<QString> parameterValue(Parameter::Kind kind, const QString &typed, const QLocale &locale)
{
    const QString text = typed.trimmed();
    if (kind != Parameter::Kind::Number || text.isEmpty())
        return text;
    bool fine = false;
    double value = locale.toDouble(text, &fine);
    if (!fine)
        value = text.toDouble(&fine);
    return fine && std::isfinite(value) ? std::optional(QString::number(value, 'f', QLocale::FloatingPointShortest))
                                        : std::nullopt;
}

} // namespace parlance
