// Where a command writes: data to stdout, messages and progress to stderr.
#pragma once

#include "models/core/issue.h"

#include <QFile>
#include <QJsonObject>

#include <chrono>

namespace parlance::cli {

class Console
{
public:
    Console();

    // The device of stdout, for exporters. Binary; flushed by finish().
    [[nodiscard]] QIODevice &out() { return m_out; }
    void print(const QString &text);         // to stdout, a line end is added
    void printJson(const QJsonObject &json); // to stdout, indented
    void message(const QString &text);       // to stderr
    void warning(const QString &text);       // "warning: …", yellow on a terminal
    void error(const QString &text);         // "error: …", red on a terminal

    // A single line on stderr that is drawn over; nothing at all when stderr is not a terminal.
    void progress(const Progress &progress);
    void endProgress();
    [[nodiscard]] bool showsProgress() const { return m_terminal; }
    [[nodiscard]] bool outIsTerminal() const { return m_outTerminal; }
    // Columns of the terminal on stdout; 0 when it is none.
    [[nodiscard]] int width() const;

    // Flushes stdout; false when it could not be written (disk full, closed pipe).
    [[nodiscard]] bool finish();

private:
    void write(const QString &text);
    [[nodiscard]] QString colored(const char *code, const QString &text) const;

    QFile m_out, m_err;
    bool m_terminal = false, m_outTerminal = false, m_color = false, m_progressShown = false;
    std::chrono::steady_clock::time_point m_started;
};

} // namespace parlance::cli
