// What the program was started with, or handed by another start: words of a command line, taken for what they are.
#pragma once

#include <QStringList>

#include <optional>

namespace parlance {

struct Opening
{
    QString workspace;     // the first path that is neither link nor document, as it was written
    QStringList links;     // "parlance:cost?period=…"
    QStringList documents; // paths of files that a workspace takes in

    [[nodiscard]] bool isEmpty() const { return workspace.isEmpty() && links.isEmpty() && documents.isEmpty(); }
};

// Addresses of files count as their paths, relative paths are of the folder. Links that no person has made (longer than
// 32,000 characters) are left out.
Opening openingOf(const QStringList &words, const QString &folder);
// The words again, from whatever folder they are read.
QStringList wordsOf(const Opening &opening);

// A file that a workspace takes in, by its name.
enum class DocumentKind { Report, Dashboard, Formulas };
std::optional<DocumentKind> documentKind(const QString &path);
inline bool isDocument(const QString &path)
{
    return documentKind(path).has_value();
}

} // namespace parlance
