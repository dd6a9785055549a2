#include "app/cli/console.h"

#include "app/cli/texts.h"
#include "models/core/format.h"

#include <QJsonDocument>

#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace parlance::cli {

Console::Console()
{
    m_terminal = isatty(STDERR_FILENO) && qgetenv("TERM") != "dumb";
    m_outTerminal = isatty(STDOUT_FILENO);
    m_color = m_terminal && !qEnvironmentVariableIsSet("NO_COLOR");
    (void)m_out.open(stdout, QIODevice::WriteOnly);
    (void)m_err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Console::write(const QString &text)
{
    endProgress();
    m_err.write(text.toUtf8() + '\n');
}

QString Console::colored(const char *code, const QString &text) const
{
    return m_color ? QStringLiteral("\033[%1m%2\033[0m").arg(QLatin1String(code), text) : text;
}

void Console::print(const QString &text)
{
    m_out.write(text.toUtf8() + '\n');
}

void Console::printJson(const QJsonObject &json)
{
    m_out.write(QJsonDocument(json).toJson());
}

void Console::message(const QString &text)
{
    write(text);
}

void Console::warning(const QString &text)
{
    write(colored("33", Cli::tr("warning:")) + u' ' + text);
}

void Console::error(const QString &text)
{
    write(colored("31", Cli::tr("error:")) + u' ' + text);
}

void Console::progress(const Progress &progress)
{
    if (!m_terminal)
        return;
    if (!m_progressShown)
        m_started = std::chrono::steady_clock::now();
    m_progressShown = true;
    const NumberStyle style;
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_started).count();
    QStringList parts;
    if (progress.bytesTotal > 0)
        parts << QStringLiteral("%1 %").arg(progress.bytesDone * 100 / progress.bytesTotal, 3);
    if (progress.filesTotal > 0)
        parts << Cli::tr("file %1 of %2").arg(progress.filesDone).arg(progress.filesTotal);
    parts << Cli::tr("%1 messages").arg(formatValue(double(progress.rows), Unit::Count, style));
    if (seconds > 0.5)
        parts << Cli::tr("%1 a second").arg(formatShort(double(progress.rows) / seconds, Unit::Count, style));
    m_err.write("\r\033[K" + parts.join(QStringLiteral(" · ")).toUtf8());
}

void Console::endProgress()
{
    if (m_progressShown)
        m_err.write("\r\033[K");
    m_progressShown = false;
}

int Console::width() const
{
    winsize size{};
    return m_outTerminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

bool Console::finish()
{
    endProgress();
    return m_out.flush() && m_out.error() == QFileDevice::NoError && std::fflush(stdout) == 0;
}

} // namespace parlance::cli
