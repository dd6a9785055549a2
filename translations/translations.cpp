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
    const QLocale locale(language);
    const auto install = [&](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, QStringLiteral("_"), folder)) {
            // Owned by the application from here.
            translator->setParent(&application);
            QCoreApplication::installTranslator(translator.release());
        }
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("parlance"), QStringLiteral(":/i18n"));
}

} // namespace parlance
