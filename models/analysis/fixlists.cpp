#include "models/analysis/fixlists.h"

#include "models/analysis/question.h"

#include <array>

namespace parlance {

namespace {

constexpr std::array lists{"qa", "utterance", "guardrail"};
constexpr std::array states{"open", "done", "ignored"};

} // namespace

QString keyOf(FixList list)
{
    return QLatin1String(lists.at(size_t(list)));
}

QString keyOf(FixState state)
{
    return QLatin1String(states.at(size_t(state)));
}

std::optional<FixState> fixState(QStringView key)
{
    for (size_t i = 0; i < states.size(); ++i)
        if (key == QLatin1String(states.at(i)))
            return FixState(i);
    return std::nullopt;
}

QString alikeKey(const FixEntry &entry)
{
    std::string normalised;
    const QByteArray utf8 = entry.text.toUtf8();
    normaliseQuestion({utf8.constData(), size_t(utf8.size())}, normalised);
    const QString text = QString::fromStdString(normalised);
    return keyOf(entry.list) + u'\n' + (text.isEmpty() ? entry.text.trimmed() : text) + u'\n' +
           (entry.list == FixList::Utterances ? entry.bot : QString());
}

} // namespace parlance
