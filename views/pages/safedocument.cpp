#include "views/pages/safedocument.h"

#include <QRegularExpression>

namespace parlance {

void SafeDocument::setSafeMarkdown(const QString &text)
{
    static const QRegularExpression picture(QStringLiteral(R"(!(?=\[))"));
    QString shown = text;
    shown.replace(picture, QString()); // a link in words, which leads nowhere here
    // A single line end is one in a chat, not a space.
    static const QRegularExpression lineEnd(QStringLiteral(R"((?<=[^\n|])\n(?=[^\n\s\-*+>#|`\d]))"));
    shown.replace(lineEnd, QStringLiteral("  \n"));
    setMarkdown(shown,
                QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
}

QVariant SafeDocument::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace parlance
