#include "app/cli/password.h"

#include "app/cli/texts.h"
#include "exporters/sealed.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace parlance::cli {

namespace {

// The first line of an open file descriptor.
Result<QByteArray> lineOf(int descriptor)
{
    QByteArray line;
    char letter = 0;
    for (;;) {
        const ssize_t got = ::read(descriptor, &letter, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorCategory::Usage,
                        Cli::tr("the password cannot be read from file descriptor %1").arg(descriptor));
        if (got == 0 || letter == '\n')
            return line.endsWith('\r') ? line.chopped(1) : line;
        line += letter;
    }
}

// The terminal of this session, wherever input and output go; it does not show what is typed.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_terminal < 0 || tcgetattr(m_terminal, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_silent = tcsetattr(m_terminal, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_silent)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        if (m_terminal >= 0)
            ::close(m_terminal);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    [[nodiscard]] bool isThere() const { return m_silent; }
    Result<QByteArray> ask(const QString &words) const
    {
        const QByteArray shown = words.toLocal8Bit() + ' ';
        (void)!::write(m_terminal, shown.constData(), size_t(shown.size()));
        auto line = lineOf(m_terminal);
        (void)!::write(m_terminal, "\n", 1);
        return line;
    }

private:
    int m_terminal;
    termios m_before{};
    bool m_silent = false;
};

Result<QByteArray> asked(bool twice)
{
    const SilentTerminal terminal;
    if (!terminal.isThere())
        return fail(ErrorCategory::Usage,
                    Cli::tr("there is no terminal to ask for the password: use --password-fd or --password-env"));
    auto first = terminal.ask(Cli::tr("Password (it is not shown):"));
    if (!first || !twice)
        return first;
    const auto second = terminal.ask(Cli::tr("The same again:"));
    if (second && *second != *first)
        return fail(ErrorCategory::Usage, Cli::tr("the two passwords are not the same"));
    return second ? first : second;
}

Result<QByteArray> given(const Context &context, bool twice)
{
    const Arguments &arguments = context.arguments;
    if (arguments.has(QStringLiteral("password-env"))) {
        const QByteArray name = arguments.value(QStringLiteral("password-env")).toLocal8Bit();
        if (!qEnvironmentVariableIsSet(name.constData()))
            return fail(ErrorCategory::Usage, Cli::tr("the environment has no %1").arg(QString::fromLocal8Bit(name)));
        return qgetenv(name.constData());
    }
    if (!arguments.has(QStringLiteral("password-fd")))
        return asked(twice);
    const auto descriptor = arguments.number(QStringLiteral("password-fd"), 0, 0, 65'535);
    return descriptor ? lineOf(int(*descriptor)) : tl::unexpected(descriptor.error());
}

} // namespace

std::vector<OptionSpec> passwordOptions()
{
    return {{QStringLiteral("password-fd"),
             {},
             QStringLiteral("N"),
             Cli::tr("reads the password from this open file descriptor (its first line); 0 is standard input")},
            {QStringLiteral("password-env"),
             {},
             QStringLiteral("NAME"),
             Cli::tr("takes the password from this variable of the environment")}};
}

Result<QByteArray> passwordFrom(const Context &context, bool twice)
{
    const auto typed = given(context, twice);
    if (!typed)
        return typed;
    return sealPassword(QString::fromLocal8Bit(*typed));
}

} // namespace parlance::cli
