#include "app/cli/issuetext.h"

namespace parlance::cli {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return QStringLiteral("note");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Rejected:
        break;
    }
    return QStringLiteral("rejected");
}

QJsonObject toJson(const Issue &issue)
{
    QJsonObject json{{QStringLiteral("severity"), severityName(issue.severity)},
                     {QStringLiteral("code"), issue.code},
                     {QStringLiteral("text"), issue.text},
                     {QStringLiteral("file"), issue.place.file}};
    if (issue.place.line >= 0)
        json.insert(QStringLiteral("line"), issue.place.line);
    if (issue.place.offset >= 0)
        json.insert(QStringLiteral("offset"), issue.place.offset);
    if (!issue.place.path.isEmpty())
        json.insert(QStringLiteral("path"), issue.place.path);
    return json;
}

QString toLine(const Issue &issue)
{
    const QString place = toString(issue.place);
    return QStringLiteral("%1 %2  %3%4")
        .arg(severityName(issue.severity), issue.code, place.isEmpty() ? place : QString(place + u": "), issue.text);
}

} // namespace parlance::cli
