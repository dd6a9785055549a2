// Alerts as JSON, and their permanent names.
#include "models/documents/alert.h"
#include "models/documents/documentparts.h"

#include <QRegularExpression>

#include <array>

namespace parlance {

using namespace parts;

namespace {

constexpr int alertVersion = 1;

// Permanent; append only.
constexpr std::array conditionNames{"above", "below", "rise", "fall", "unusual", "limit", "new", "stale"};
constexpr std::array classNames{"usage", "performance", "business", "maintenance"};
constexpr std::array wayNames{"either", "up", "down"};
constexpr std::array<std::pair<Grain, const char *>, 3> grainNames{
    {{Grain::Day, "day"}, {Grain::Week, "week"}, {Grain::Month, "month"}}};

template <typename T, size_t N>
std::optional<T> valueNamed(const std::array<const char *, N> &names, const QString &name)
{
    for (size_t i = 0; i < N; ++i)
        if (name == QLatin1String(names[i]))
            return T(i);
    return std::nullopt;
}

// A word of a closed list; an absent one leaves the default.
template <typename T>
Result<void> readWord(const QString &path, const QString &word, std::optional<T> (*from)(const QString &), T &into)
{
    if (word.isEmpty())
        return {};
    const std::optional<T> known = from(word);
    if (!known)
        return wrong(path, QStringLiteral("\"%1\" is unknown here").arg(word));
    into = *known;
    return {};
}

Result<void> readCondition(Alert &alert, const QJsonObject &json)
{
    const QString path = QStringLiteral("condition.");
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    Result<void> read = readWord(path + QStringLiteral("kind"), text("kind"), alertConditionFrom, alert.condition);
    if (read)
        read = readWord(path + QStringLiteral("way"), text("way"), alertWayFrom, alert.way);
    if (read)
        read = readWord(path + QStringLiteral("over"), text("over"), alertPeriodFrom, alert.over);
    if (!read)
        return read;
    if (!json.value(QLatin1String("value")).isDouble())
        return wrong(path + QStringLiteral("value"), QStringLiteral("a number is wanted"));
    alert.value = json.value(QLatin1String("value")).toDouble();
    alert.least = json.value(QLatin1String("least")).toInt();
    return {};
}

QJsonObject conditionToJson(const Alert &alert)
{
    QJsonObject json{{QStringLiteral("kind"), nameOf(alert.condition)},
                     {QStringLiteral("value"), alert.value},
                     {QStringLiteral("over"), nameOf(alert.over)}};
    if (alert.way != AlertWay::Either)
        json.insert(QStringLiteral("way"), nameOf(alert.way));
    if (alert.least > 0)
        json.insert(QStringLiteral("least"), alert.least);
    return json;
}

} // namespace

QString nameOf(AlertCondition condition)
{
    return QLatin1String(conditionNames[size_t(condition)]);
}

QString nameOf(AlertClass kind)
{
    return QLatin1String(classNames[size_t(kind)]);
}

QString nameOf(AlertWay way)
{
    return QLatin1String(wayNames[size_t(way)]);
}

QString nameOf(const AlertPeriod &period)
{
    QString name;
    for (const auto &[grain, word] : grainNames)
        if (grain == period.grain)
            name = QLatin1String(word);
    if (period.count > 1)
        return QString::number(period.count) + QLatin1Char('d');
    return period.soFar ? name + QStringLiteral(" so far") : name;
}

std::optional<AlertCondition> alertConditionFrom(const QString &name)
{
    return valueNamed<AlertCondition>(conditionNames, name);
}

std::optional<AlertClass> alertClassFrom(const QString &name)
{
    return valueNamed<AlertClass>(classNames, name);
}

std::optional<AlertWay> alertWayFrom(const QString &name)
{
    return valueNamed<AlertWay>(wayNames, name);
}

std::optional<AlertPeriod> alertPeriodFrom(const QString &name)
{
    static const QRegularExpression days(QStringLiteral("^([1-9]\\d{0,2})d$"));
    if (const auto match = days.match(name); match.hasMatch())
        return AlertPeriod{Grain::Day, match.captured(1).toInt(), false};
    const bool soFar = name.endsWith(QStringLiteral(" so far"));
    const QString word = soFar ? name.chopped(7) : name;
    for (const auto &[grain, known] : grainNames)
        if (word == QLatin1String(known))
            return AlertPeriod{grain, 1, soFar};
    return std::nullopt;
}

QJsonObject toJson(const Alert &alert)
{
    QJsonObject json = alert.unknown;
    json.insert(QStringLiteral("version"), alertVersion);
    setText(json, "title", alert.title);
    json.insert(QStringLiteral("class"), nameOf(alert.kind));
    json.insert(QStringLiteral("query"), toJson(alert.query));
    json.insert(QStringLiteral("condition"), conditionToJson(alert));
    if (!alert.enabled)
        json.insert(QStringLiteral("enabled"), false);
    if (!alert.mailTo.isEmpty())
        json.insert(QStringLiteral("mail"), QJsonArray::fromStringList(alert.mailTo));
    setText(json, "webhook", alert.webhook);
    return json;
}

Result<Alert> alertFromJson(const QString &key, const QJsonObject &json)
{
    Members members(json);
    if (members.take("version").toInt() < 1)
        return wrong(QStringLiteral("version"), QStringLiteral("this is no alert"));
    Alert alert;
    alert.key = key;
    alert.title = members.text("title");
    if (const auto read = readWord(QStringLiteral("class"), members.text("class"), alertClassFrom, alert.kind); !read)
        return tl::unexpected(read.error());
    auto query = queryFromJson(members.take("query").toObject());
    if (!query)
        return tl::unexpected(within(QStringLiteral("query"), query.error()));
    alert.query = std::move(*query);
    if (const auto read = readCondition(alert, members.take("condition").toObject()); !read)
        return tl::unexpected(read.error());
    alert.enabled = members.take("enabled").toBool(true);
    for (const QJsonValue &address : members.take("mail").toArray())
        alert.mailTo << address.toString();
    alert.webhook = members.text("webhook");
    alert.unknown = members.rest();
    return alert;
}

} // namespace parlance
