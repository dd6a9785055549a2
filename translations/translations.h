// The program's texts in other languages.
#pragma once

class QCoreApplication;
class QString;

namespace parlance {

// Installs the texts of a language ("de", "ja", or a locale name such as "de_AT"), also those of Qt itself where the
// system has them. English is the source: its file only holds the plurals. Unknown languages read English. GUI thread, before the first window.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace parlance
