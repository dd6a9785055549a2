#include "views/pages/sourcewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace parlance {

namespace {

constexpr int hour = 60, day = 24 * hour;

struct Kind
{
    const char *key, *title, *icon;
};

constexpr Kind kinds[] = {{"lex", "Amazon Lex V2", "messages-square"}, {"posthog", "PostHog", "activity"},
                          {"langfuse", "Langfuse", "activity"},        {"litellm", "LiteLLM", "layers"},
                          {"helicone", "Helicone", "layers"},          {"otel", "OpenTelemetry", "git-fork"},
                          {"prometheus", "Prometheus", "gauge"},       {"sentry", "Sentry", "triangle-alert"}};

const Kind *find(const QString &key)
{
    const auto found = std::find_if(std::begin(kinds), std::end(kinds),
                                    [&](const Kind &kind) { return key == QLatin1String(kind.key); });
    return found == std::end(kinds) ? nullptr : found;
}

QString words(const char *text)
{
    return QCoreApplication::translate("SourcesPage", text);
}

} // namespace

QString sourceKindTitle(const QString &kind)
{
    if (kind == QLatin1String("bedrock-chat"))
        return words(QT_TRANSLATE_NOOP("SourcesPage", "Bedrock Chat"));
    if (kind == QLatin1String("table"))
        return words(QT_TRANSLATE_NOOP("SourcesPage", "Tables"));
    const Kind *known = find(kind);
    return known ? QLatin1String(known->title) : kind;
}

QString sourceKindIcon(const QString &kind)
{
    if (kind == QLatin1String("bedrock-chat"))
        return QStringLiteral("cloud");
    if (kind == QLatin1String("table"))
        return QStringLiteral("table");
    const Kind *known = find(kind);
    return known ? QLatin1String(known->icon) : QStringLiteral("database");
}

QString watchWords(std::optional<int> minutes)
{
    if (!minutes)
        return words(QT_TRANSLATE_NOOP("SourcesPage", "when asked"));
    if (*minutes == 0)
        return words(QT_TRANSLATE_NOOP("SourcesPage", "on change"));
    if (*minutes == hour)
        return words(QT_TRANSLATE_NOOP("SourcesPage", "every hour"));
    if (*minutes == day)
        return words(QT_TRANSLATE_NOOP("SourcesPage", "every day"));
    if (*minutes % day == 0)
        return QCoreApplication::translate("SourcesPage", "every %n days", nullptr, *minutes / day);
    if (*minutes % hour == 0)
        return QCoreApplication::translate("SourcesPage", "every %n hours", nullptr, *minutes / hour);
    return QCoreApplication::translate("SourcesPage", "every %n minutes", nullptr, *minutes);
}

QString sourceHow(const SourceRow &source)
{
    const bool folder = source.isFolder || !source.importable;
    return (folder ? words(QT_TRANSLATE_NOOP("SourcesPage", "Folder, %1"))
                   : words(QT_TRANSLATE_NOOP("SourcesPage", "File, %1")))
        .arg(watchWords(source.watchMinutes));
}

SourceLook sourceLook(SourceState state)
{
    switch (state) {
    case SourceState::Importing:
        return {BadgeTone::Accent, QStringLiteral("loader-circle"),
                words(QT_TRANSLATE_NOOP("SourcesPage", "Importing"))};
    case SourceState::WithIssues:
        return {BadgeTone::Warning, QStringLiteral("triangle-alert"),
                words(QT_TRANSLATE_NOOP("SourcesPage", "Some rows rejected"))};
    case SourceState::Interrupted:
        return {BadgeTone::Warning, QStringLiteral("triangle-alert"),
                words(QT_TRANSLATE_NOOP("SourcesPage", "Import interrupted"))};
    case SourceState::Failed:
        return {BadgeTone::Bad, QStringLiteral("circle-x"),
                words(QT_TRANSLATE_NOOP("SourcesPage", "Last import failed"))};
    case SourceState::Missing:
        return {BadgeTone::Bad, QStringLiteral("circle-x"), words(QT_TRANSLATE_NOOP("SourcesPage", "Not found"))};
    case SourceState::Unreadable:
        return {BadgeTone::Bad, QStringLiteral("lock"), words(QT_TRANSLATE_NOOP("SourcesPage", "Cannot be read"))};
    case SourceState::UpToDate:
        break;
    }
    return {BadgeTone::Good, QStringLiteral("check"), words(QT_TRANSLATE_NOOP("SourcesPage", "Imported"))};
}

QString freshnessNotice(const std::vector<SourceRow> &sources)
{
    const auto has = [&](const char *kind) {
        return std::any_of(sources.begin(), sources.end(),
                           [kind](const SourceRow &source) { return source.kind == QLatin1String(kind); });
    };
    QStringList notices;
    if (has("bedrock-chat"))
        notices << words(QT_TRANSLATE_NOOP("SourcesPage", "Bedrock Chat exports once an hour: what happened since the "
                                                          "last export is not here yet."));
    if (has("lex"))
        notices << words(QT_TRANSLATE_NOOP("SourcesPage", "Logs of Lex arrive with a delay of some minutes."));
    return notices.join(QLatin1Char(' '));
}

} // namespace parlance
