#include "app/cli/arguments.h"

#include "app/cli/texts.h"
#include "models/query/editdistance.h"

#include <algorithm>
#include <limits>

namespace parlance::cli {

namespace {

const OptionSpec *byName(const std::vector<OptionSpec> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const auto &o) { return o.name == name; });
    return found == options.end() ? nullptr : &*found;
}

const OptionSpec *byLetter(const std::vector<OptionSpec> &options, const QString &letter)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const auto &o) { return o.letter == letter; });
    return found == options.end() ? nullptr : &*found;
}

tl::unexpected<Error> unknownOption(const QString &word, const QString &name, const std::vector<OptionSpec> &options)
{
    QStringList names;
    for (const OptionSpec &option : options)
        names << option.name;
    const QString near = nearest(name, names);
    QString text = Cli::tr("unknown option %1").arg(word);
    if (!near.isEmpty())
        text += Cli::tr("; did you mean --%1?").arg(near);
    return fail(ErrorCategory::Usage, text);
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    QString best;
    int bestDistance = std::numeric_limits<int>::max();
    for (const QString &candidate : candidates) {
        const int distance = editDistance(word, candidate);
        if (distance < bestDistance && isNear(distance, candidate)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    if (!best.isEmpty() || word.size() < 3)
        return best;
    const auto begun =
        std::find_if(candidates.begin(), candidates.end(), [&](const auto &c) { return c.startsWith(word); });
    return begun == candidates.end() ? QString() : *begun;
}

void Arguments::set(const QString &name, const QString &value)
{
    m_values.insert(name, value);
    m_all[name] << value;
}

Result<Arguments> Arguments::parse(const QStringList &words, const std::vector<OptionSpec> &options)
{
    Arguments out;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--") {
            out.m_positional += words.mid(i + 1);
            break;
        }
        if (!word.startsWith(u'-') || word.size() == 1) {
            out.m_positional << word;
            continue;
        }
        const bool longName = word.startsWith(u"--");
        const qsizetype equals = longName ? word.indexOf(u'=') : -1;
        const QString name = longName ? word.mid(2, equals < 0 ? -1 : equals - 2) : word.mid(1, 1);
        const OptionSpec *option = longName ? byName(options, name) : byLetter(options, name);
        if (!option)
            return unknownOption(QString((longName ? u"--" : u"-") + name), name, options);
        const bool attached = equals >= 0 || (!longName && word.size() > 2);
        if (option->value.isEmpty()) {
            if (attached)
                return fail(ErrorCategory::Usage, Cli::tr("--%1 takes no value").arg(option->name));
            out.set(option->name, QString());
        } else if (attached) {
            out.set(option->name, longName ? word.mid(equals + 1) : word.mid(2));
        } else if (i + 1 < words.size()) {
            out.set(option->name, words[++i]);
        } else {
            return fail(ErrorCategory::Usage, Cli::tr("--%1 needs a value: %2").arg(option->name, option->value));
        }
    }
    return out;
}

Result<qint64> Arguments::number(const QString &name, qint64 absent, qint64 low, qint64 high) const
{
    if (!has(name))
        return absent;
    bool ok = false;
    const qint64 number = value(name).toLongLong(&ok);
    if (!ok || number < low || number > high)
        return fail(ErrorCategory::Usage,
                    Cli::tr("--%1 must be a whole number from %2 to %3").arg(name).arg(low).arg(high));
    return number;
}

Result<Arguments::Named> Arguments::namedValues(const QString &name) const
{
    Named named;
    for (const QString &text : values(name)) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return fail(ErrorCategory::Usage, Cli::tr("write --%1 NAME=VALUE").arg(name));
        named.emplace_back(text.first(equals), text.sliced(equals + 1));
    }
    return named;
}

} // namespace parlance::cli
