// The language of cron: what is let through, field by field.
#include "models/core/recurrence.h"

#include <array>

namespace parlance {

namespace {

struct Field
{
    const char *name;
    int low, high;
    QStringList names; // of the values from `low` on
};

const std::array<Field, 5> &fieldTable()
{
    static const std::array<Field, 5> table{
        Field{"minute", 0, 59, {}}, Field{"hour", 0, 23, {}}, Field{"day of the month", 1, 31, {}},
        Field{"month", 1, 12,
              QStringLiteral("jan feb mar apr may jun jul aug sep oct nov dec").split(QLatin1Char(' '))},
        Field{"weekday", 0, 7, QStringLiteral("sun mon tue wed thu fri sat").split(QLatin1Char(' '))}};
    return table;
}

QString expanded(const QString &text)
{
    static const std::array<std::pair<const char *, const char *>, 6> words{{{"@hourly", "0 * * * *"},
                                                                             {"@daily", "0 0 * * *"},
                                                                             {"@weekly", "0 0 * * 0"},
                                                                             {"@monthly", "0 0 1 * *"},
                                                                             {"@yearly", "0 0 1 1 *"},
                                                                             {"@annually", "0 0 1 1 *"}}};
    for (const auto &[word, fields] : words)
        if (text == QLatin1String(word))
            return QString::fromLatin1(fields);
    return text;
}

std::optional<int> valueOf(const QString &text, const Field &field)
{
    const qsizetype named = field.names.indexOf(text);
    if (named >= 0)
        return int(named) + field.low;
    bool number = false;
    const int value = text.toInt(&number);
    // toInt() takes a sign; cron does not.
    return number && text.front().isDigit() && value >= field.low && value <= field.high ? std::optional(value)
                                                                                         : std::nullopt;
}

struct Span
{
    int from = 0, to = 0, step = 1;
};

// "*", "*/5", "3", "1-5", "10-50/10", "mon-fri"; "3/10" begins at 3.
std::optional<Span> spanOf(const QString &part, const Field &field)
{
    const QStringList stepped = part.split(QLatin1Char('/'));
    Span span{field.low, field.high, 1};
    if (stepped.size() > 2 || part.isEmpty() || stepped[0].isEmpty())
        return std::nullopt;
    if (stepped.size() == 2) {
        bool number = false;
        span.step = stepped[1].toInt(&number);
        if (!number || span.step < 1 || !stepped[1].front().isDigit())
            return std::nullopt;
    }
    if (stepped[0] == u"*")
        return span;
    const QStringList ends = stepped[0].split(QLatin1Char('-'));
    if (ends.size() > 2 || ends.contains(QString()))
        return std::nullopt;
    const auto from = valueOf(ends[0], field);
    const auto to = ends.size() == 2 ? valueOf(ends[1], field) : stepped.size() == 2 ? std::optional(field.high) : from;
    if (!from || !to)
        return std::nullopt;
    span.from = *from;
    span.to = field.high == 7 && *to == 0 && *from > 0 ? 7 : *to; // "fri-sun"
    if (span.from > span.to)
        return std::nullopt;
    return span;
}

// Of each value of the field whether it is let through, from 0.
Result<std::vector<bool>> valuesOf(const QString &text, const Field &field)
{
    std::vector<bool> values(size_t(field.high) + 1);
    for (const QString &part : text.split(QLatin1Char(','))) {
        const auto span = spanOf(part, field);
        if (!span)
            return fail(ErrorCategory::Usage, QStringLiteral("\"%1\" is no %2 of cron (%3 to %4)")
                                                  .arg(part, QLatin1String(field.name), QString::number(field.low),
                                                       QString::number(field.high)));
        for (int value = span->from; value <= span->to; value += span->step)
            values[size_t(value)] = true;
    }
    return values;
}

template <size_t N>
void fill(std::bitset<N> &bits, const std::vector<bool> &values)
{
    for (size_t i = 0; i < values.size() && i < N; ++i)
        bits[i] = values[i];
}

} // namespace

Result<CronFields> parseCron(const QString &text)
{
    const QStringList words = expanded(text.simplified().toLower()).split(QLatin1Char(' '));
    const auto &table = fieldTable();
    if (words.size() != qsizetype(table.size()))
        return fail(ErrorCategory::Usage,
                    QStringLiteral("cron has five fields: minute, hour, day of the month, month, weekday"));
    std::array<std::vector<bool>, 5> values;
    for (size_t i = 0; i < table.size(); ++i) {
        auto parsed = valuesOf(words[qsizetype(i)], table[i]);
        if (!parsed)
            return tl::unexpected(parsed.error());
        values[i] = std::move(*parsed);
    }
    CronFields fields;
    fill(fields.minutes, values[0]);
    fill(fields.hours, values[1]);
    fill(fields.days, values[2]);
    fill(fields.months, values[3]);
    values[4][7] = values[4][7] || values[4][0];
    values[4][0] = false;
    fill(fields.weekdays, values[4]);
    fields.anyDay = words[2].startsWith(u'*');
    fields.anyWeekday = words[4].startsWith(u'*');
    return fields;
}

} // namespace parlance
