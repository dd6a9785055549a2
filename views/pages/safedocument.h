// A text with its Markdown shown, and nothing else: no HTML, no picture, no file and no address is ever looked up.
#pragma once

#include <QTextDocument>

namespace parlance {

class SafeDocument : public QTextDocument
{
    Q_OBJECT
public:
    using QTextDocument::QTextDocument;

    // Headings, lists, tables, bold, code. A picture shows its words.
    void setSafeMarkdown(const QString &text);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace parlance
