#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

// Outside any namespace: the macro declares a global function.
static void initResource()
{
    Q_INIT_RESOURCE(translations);
}

namespace parlance {

void installTranslations(QCoreApplication &application, const QString &language)
{
    initResource();
    const auto install = [&](const QLocale &locale, const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, QStringLiteral("_"), folder)) {
            // Owned by the application from here.
            translator->setParent(&application);
            QCoreApplication::installTranslator(translator.release());
        }
    };
    // The last one installed is asked first: English plurals stand in for what a language lacks.
    const QLocale locale(language);
    install(QLocale(QLocale::English), QStringLiteral("parlance"), QStringLiteral(":/i18n"));
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() != QLocale::English)
        install(locale, QStringLiteral("parlance"), QStringLiteral(":/i18n"));
}

} // namespace parlance
