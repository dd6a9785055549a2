#include "exporters/pdflinks.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

namespace parlance {

namespace {

// Beside the program, or above a test (a build); else where an installation keeps it.
QString modulePath()
{
    const QString program = QCoreApplication::applicationDirPath();
    const QString name = QStringLiteral("/" PARLANCE_PDF_MODULE);
    for (const QString &way : {QString(), QStringLiteral("/.."), QStringLiteral("/../lib/parlance")}) {
        if (const QString path = program + way + name; QFileInfo::exists(path))
            return path;
    }
    return {};
}

Result<PdfLinker> loadModule()
{
    QLibrary module(modulePath());
    if (const auto linker = reinterpret_cast<PdfLinker>(module.resolve(pdfLinkerName)))
        return linker;
    return fail(ErrorCategory::Storage,
                QStringLiteral("a part of the program is missing: ") + QStringLiteral(PARLANCE_PDF_MODULE));
}

} // namespace

Result<QByteArray> withLinks(const QByteArray &pdf, const PdfLinks &links)
{
    static const Result<PdfLinker> linker = loadModule();
    if (!linker)
        return tl::unexpected(linker.error());
    QByteArray linked;
    QString problem;
    if (!(*linker)(pdf, links, linked, problem))
        return fail(ErrorCategory::Storage, QStringLiteral("the PDF could not be linked: ") + problem);
    return linked;
}

} // namespace parlance
