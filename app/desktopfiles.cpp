#include "app/desktopfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

namespace parlance {

namespace {

constexpr int patienceMs = 20'000;
const QString id = QStringLiteral("org.parlance.Parlance");

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/desktop/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A word of Exec: in quotation marks; what they do not cover is escaped, once for the string and once for the quotes.
QString quoted(QString word)
{
    word.replace(u'\\', QStringLiteral("\\\\\\\\"));
    for (const char sign : {'"', '`', '$'})
        word.replace(QLatin1Char(sign), QStringLiteral("\\\\") + QLatin1Char(sign));
    word.replace(u'%', QStringLiteral("%%"));
    return u'"' + word + u'"';
}

void tellDesktop(const QString &dataFolder, const DesktopTool &tool)
{
    // The files are what counts: a desktop without these tools looks for them by itself.
    (void)tool(QStringLiteral("update-mime-database"), {dataFolder + QStringLiteral("/mime")});
    (void)tool(QStringLiteral("update-desktop-database"), {dataFolder + QStringLiteral("/applications")});
}

} // namespace

std::vector<DesktopFile> desktopFiles(const QString &dataFolder, const QString &program)
{
    QByteArray entry = resource(id + QStringLiteral(".desktop.in"));
    entry.replace("@PARLANCE_EXEC@", quoted(program).toUtf8());
    return {{dataFolder + QStringLiteral("/applications/") + id + QStringLiteral(".desktop"), entry},
            {dataFolder + QStringLiteral("/mime/packages/") + id + QStringLiteral(".xml"),
             resource(id + QStringLiteral(".xml"))},
            {dataFolder + QStringLiteral("/icons/hicolor/scalable/apps/") + id + QStringLiteral(".svg"),
             resource(id + QStringLiteral(".svg"))}};
}

Result<void> runDesktopTool(const QString &program, const QStringList &words)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return {};
    QProcess process;
    process.start(path, words);
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
        return fail(ErrorCategory::Storage, program + QStringLiteral(": ") + process.errorString());
    }
    return {};
}

Result<void> installDesktop(const QString &dataFolder, const QString &program, const DesktopTool &tool)
{
    QStringList written;
    for (const DesktopFile &file : desktopFiles(dataFolder, program)) {
        QSaveFile target(file.path);
        const bool made = QDir().mkpath(QFileInfo(file.path).path());
        if (made && target.open(QIODevice::WriteOnly) && target.write(file.text) == file.text.size() &&
            target.commit()) {
            written << file.path;
            continue;
        }
        for (const QString &path : written)
            QFile::remove(path);
        return fail(ErrorCategory::Storage, made ? target.errorString() : QStringLiteral("the folder cannot be made"),
                    {file.path, -1, -1, {}});
    }
    tellDesktop(dataFolder, tool);
    return {};
}

Result<bool> removeDesktop(const QString &dataFolder, const QString &program, const DesktopTool &tool)
{
    bool any = false;
    for (const DesktopFile &file : desktopFiles(dataFolder, program)) {
        if (!QFile::exists(file.path))
            continue;
        if (!QFile::remove(file.path))
            return fail(ErrorCategory::Storage, QStringLiteral("the file cannot be removed"), {file.path, -1, -1, {}});
        any = true;
    }
    if (any)
        tellDesktop(dataFolder, tool);
    return any;
}

DesktopState desktopState(const QString &dataFolder, const QString &program)
{
    bool missing = false, other = false;
    for (const DesktopFile &file : desktopFiles(dataFolder, program)) {
        const QByteArray text = textOf(file.path);
        missing = missing || text.isEmpty();
        other = other || text != file.text;
    }
    return missing ? DesktopState::Missing : other ? DesktopState::Other : DesktopState::Installed;
}

} // namespace parlance
