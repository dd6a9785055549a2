// Two faces of one program: a known command works on the command line, anything else opens the window.
#include "app/cli/commandline.h"
#include "app/startmeasure.h"
#include "app/version.h"
#include "app/window.h"
#include "translations/translations.h"
#include "views/theme/firstpaint.h"

#include <QApplication>
#include <QLocale>

namespace {

void describe(QCoreApplication &application)
{
    QCoreApplication::setApplicationName(QStringLiteral("parlance"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARLANCE_VERSION));
    parlance::installTranslations(application, QLocale().name());
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words = wordsOf(argc, argv);
    if (parlance::cli::isCommandLine(words)) {
        if (!parlance::cli::needsGui(words)) {
            QCoreApplication application(argc, argv);
            describe(application);
            return parlance::cli::runCommandLine(words);
        }
        // Drawing works without a display.
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication application(argc, argv);
        describe(application);
        return parlance::cli::runCommandLine(words);
    }
    parlance::FontLoading fonts;
    QApplication application(argc, argv);
    describe(application);
    if (const auto seconds = parlance::StartMeasure::takeOption(words))
        new parlance::StartMeasure(*seconds, &application);
    return parlance::runWindow(application, fonts, words);
}
