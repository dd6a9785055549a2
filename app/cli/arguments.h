// Options and positional arguments of a command, checked against what the command knows.
#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace parlance::cli {

struct OptionSpec
{
    QString name;   // without dashes: "time-zone"
    QString letter; // "w" for -w; empty: none
    QString value;  // what stands for the value in the help: "FILE"; empty: a switch
    QString help;
};

class Arguments
{
public:
    // Understands --name value, --name=value, -w value, -wvalue and "--" (only positional arguments follow).
    // Unknown options are Usage errors that name the nearest known one.
    static Result<Arguments> parse(const QStringList &words, const std::vector<OptionSpec> &options);

    [[nodiscard]] bool has(const QString &name) const { return m_values.contains(name); }
    // The last one wins; empty when it was not given.
    [[nodiscard]] QString value(const QString &name, const QString &absent = {}) const
    {
        return m_values.value(name, absent);
    }
    // All of an option that may be given several times, in their order.
    [[nodiscard]] QStringList values(const QString &name) const { return m_all.value(name); }
    // NAME=VALUE of all of them. Usage: one without a name.
    using Named = std::vector<std::pair<QString, QString>>;
    [[nodiscard]] Result<Named> namedValues(const QString &name) const;
    [[nodiscard]] const QStringList &positional() const { return m_positional; }
    // A whole number in the range, `absent` when the option was not given.
    [[nodiscard]] Result<qint64> number(const QString &name, qint64 absent, qint64 low, qint64 high) const;

private:
    void set(const QString &name, const QString &value);

    QHash<QString, QString> m_values;
    QHash<QString, QStringList> m_all;
    QStringList m_positional;
};

// The candidate nearest to a typo, or one that begins with the word, or empty.
QString nearest(const QString &word, const QStringList &candidates);

} // namespace parlance::cli
