// {"version":1,"measures":["cost"],"by":["day","model:5"],"where":{…},"having":{…},"period":{…},
//  "compare":"previous","order":["-cost","bot"],"limit":10,"fill":false,"totals":false,"labels":false}
// Defaults are left out. Periods: {"last_days":30} · {"current":"month"} · {"previous":"month"} · {"from":…,"to":…}.
#include "models/query/filtertext.h"
#include "models/query/query.h"

#include <QJsonArray>

namespace parlance {

namespace {

constexpr int currentVersion = 1;

tl::unexpected<Error> failAt(const char *path, const QString &text)
{
    return fail(ErrorCategory::Usage, text, Place{{}, -1, -1, QLatin1String(path)});
}

tl::unexpected<Error> failedAt(const char *path, Error error)
{
    if (error.place.path.isEmpty())
        error.place.path = QLatin1String(path);
    return tl::unexpected(std::move(error));
}

const char *compareName(Compare compare)
{
    return compare == Compare::PreviousYear ? "year" : "previous";
}

QJsonArray orderToJson(const std::vector<Order> &order)
{
    QJsonArray json;
    for (const Order &by : order)
        json.append(by.descending ? QLatin1Char('-') + by.key : by.key);
    return json;
}

// The list of texts at a key; absent is empty.
Result<QStringList> texts(const QJsonObject &json, const char *key)
{
    const QJsonValue list = json.value(QLatin1String(key));
    QStringList result;
    if (list.isUndefined())
        return result;
    if (!list.isArray())
        return failAt(key, QStringLiteral("expected a list"));
    for (const QJsonValue &entry : list.toArray()) {
        if (!entry.isString())
            return failAt(key, QStringLiteral("expected a list of texts"));
        result.append(entry.toString());
    }
    return result;
}

Result<bool> boolean(const QJsonObject &json, const char *key, bool otherwise)
{
    const QJsonValue value = json.value(QLatin1String(key));
    if (value.isUndefined())
        return otherwise;
    return value.isBool() ? Result<bool>(value.toBool()) : failAt(key, QStringLiteral("expected true or false"));
}

Result<int> number(const QJsonObject &json, const char *key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    if (value.isUndefined())
        return 0;
    const int result = value.toInt(-1);
    return result >= 0 ? Result<int>(result) : failAt(key, QStringLiteral("expected a whole number from 0"));
}

Result<void> readMeasures(const QJsonObject &json, Query &query)
{
    const Result<QStringList> names = texts(json, "measures");
    if (!names)
        return tl::unexpected(names.error());
    for (const QString &name : *names) {
        const auto measure = catalog::measure(name);
        if (!measure) {
            const QString suggestion = catalog::suggestion(name);
            const QString text = QStringLiteral("there is no measure \"%1\"").arg(name);
            return failAt("measures", suggestion.isEmpty()
                                          ? text
                                          : text + QStringLiteral("; did you mean \"%1\"?").arg(suggestion));
        }
        query.measures.push_back(*measure);
    }
    return {};
}

Result<void> readGroupings(const QJsonObject &json, Query &query)
{
    const Result<QStringList> names = texts(json, "by");
    if (!names)
        return tl::unexpected(names.error());
    for (const QString &name : *names) {
        const Result<Grouping> grouping = parseGrouping(name);
        if (!grouping)
            return failedAt("by", grouping.error());
        query.by.push_back(*grouping);
    }
    return {};
}

Result<void> readFilters(const QJsonObject &json, Query &query)
{
    Result<Filter> where = filterFromJson(json.value(QLatin1String("where")));
    Result<Filter> having = filterFromJson(json.value(QLatin1String("having")));
    if (!where || !having)
        return failedAt(where ? "having" : "where", where ? having.error() : where.error());
    query.where = std::move(*where);
    query.having = std::move(*having);
    return {};
}

Result<void> readOrder(const QJsonObject &json, Query &query)
{
    const Result<QStringList> names = texts(json, "order");
    if (!names)
        return tl::unexpected(names.error());
    for (const QString &name : *names) {
        const bool descending = name.startsWith(QLatin1Char('-'));
        query.order.push_back({name.mid(descending ? 1 : 0), descending});
    }
    return {};
}

Result<void> readCompare(const QJsonObject &json, Query &query)
{
    const QJsonValue value = json.value(QLatin1String("compare"));
    if (value.isUndefined() || value == QLatin1String("none"))
        return {};
    for (const Compare compare : {Compare::PreviousPeriod, Compare::PreviousYear})
        if (value == QLatin1String(compareName(compare))) {
            query.compare = compare;
            return {};
        }
    return failAt("compare", QStringLiteral("expected \"previous\" or \"year\""));
}

Result<void> readPeriod(const QJsonObject &json, Query &query)
{
    Result<Period> period = periodFromJson(json.value(QLatin1String("period")));
    if (!period)
        return tl::unexpected(period.error());
    query.period = std::move(*period);
    return {};
}

Result<void> readSettings(const QJsonObject &json, Query &query)
{
    const Result<int> limit = number(json, "limit");
    if (!limit)
        return tl::unexpected(limit.error());
    query.limit = *limit;
    const std::pair<const char *, bool Query::*> flags[] = {
        {"fill", &Query::fill}, {"totals", &Query::totals}, {"labels", &Query::labels}};
    for (const auto &[key, member] : flags) {
        const Result<bool> value = boolean(json, key, true);
        if (!value)
            return tl::unexpected(value.error());
        query.*member = *value;
    }
    return {};
}

Result<void> checkKeys(const QJsonObject &json)
{
    static const QStringList known{"version", "measures", "by",    "where", "having", "period",
                                   "compare", "order",    "limit", "fill",  "totals", "labels"};
    for (auto it = json.begin(); it != json.end(); ++it)
        if (!known.contains(it.key()))
            return failAt(it.key().toUtf8().constData(), QStringLiteral("a query has no \"%1\"").arg(it.key()));
    const QJsonValue version = json.value(QLatin1String("version"));
    if (version.isUndefined() || version.toInt(-1) == currentVersion)
        return {};
    return fail(
        version.toInt(-1) > currentVersion ? ErrorCategory::Unsupported : ErrorCategory::Usage,
        QStringLiteral("this query is of version %1; this program knows version 1").arg(version.toVariant().toString()),
        Place{{}, -1, -1, QStringLiteral("version")});
}

} // namespace

QJsonObject toJson(const Query &query)
{
    QJsonObject json{{QStringLiteral("version"), currentVersion}};
    QJsonArray measures, by;
    for (const MeasureKey measure : query.measures)
        measures.append(QLatin1String(catalog::info(measure).name));
    for (const Grouping &grouping : query.by)
        by.append(toText(grouping));
    json.insert(QStringLiteral("measures"), measures);
    if (!by.isEmpty())
        json.insert(QStringLiteral("by"), by);
    if (!query.where.isEmpty())
        json.insert(QStringLiteral("where"), toJson(query.where));
    if (!query.having.isEmpty())
        json.insert(QStringLiteral("having"), toJson(query.having));
    if (query.period != Period{})
        json.insert(QStringLiteral("period"), toJson(query.period));
    if (query.compare != Compare::None)
        json.insert(QStringLiteral("compare"), QLatin1String(compareName(query.compare)));
    if (!query.order.empty())
        json.insert(QStringLiteral("order"), orderToJson(query.order));
    if (query.limit > 0)
        json.insert(QStringLiteral("limit"), query.limit);
    for (const auto &[key, value] :
         {std::pair("fill", query.fill), std::pair("totals", query.totals), std::pair("labels", query.labels)})
        if (!value)
            json.insert(QLatin1String(key), false);
    return json;
}

Result<Query> queryFromJson(const QJsonObject &json)
{
    if (Result<void> known = checkKeys(json); !known)
        return tl::unexpected(known.error());
    Query query;
    for (const auto read : {readMeasures, readGroupings, readFilters, readPeriod, readCompare, readOrder, readSettings})
        if (Result<void> done = read(json, query); !done)
            return tl::unexpected(done.error());
    return query;
}

QJsonValue toJson(const Period &period)
{
    const QString grain = QLatin1String(filtertext::grainNames[size_t(period.grain)]);
    switch (period.kind) {
    case Period::Kind::All:
        break;
    case Period::Kind::LastDays:
        return QJsonObject{{QStringLiteral("last_days"), period.count}};
    case Period::Kind::Current:
        return QJsonObject{{QStringLiteral("current"), grain}};
    case Period::Kind::Previous:
        return QJsonObject{{QStringLiteral("previous"), grain}};
    case Period::Kind::Absolute: {
        QJsonObject json;
        if (!period.from.isEmpty())
            json.insert(QStringLiteral("from"), period.from);
        if (!period.to.isEmpty())
            json.insert(QStringLiteral("to"), period.to);
        return json;
    }
    }
    return QJsonObject();
}

Result<Period> periodFromJson(const QJsonValue &json)
{
    Period period;
    if (json.isNull() || json.isUndefined())
        return period;
    const QJsonObject object = json.toObject();
    if (!json.isObject())
        return failAt("period", QStringLiteral("expected a period"));
    if (object.isEmpty())
        return period;
    if (const QJsonValue days = object.value(QLatin1String("last_days")); !days.isUndefined()) {
        period.kind = Period::Kind::LastDays;
        period.count = days.toInt(0);
        return period.count > 0 ? Result<Period>(period)
                                : failAt("period.last_days", QStringLiteral("expected a whole number from 1"));
    }
    for (const auto &[key, kind] :
         {std::pair("current", Period::Kind::Current), std::pair("previous", Period::Kind::Previous)})
        if (const QJsonValue name = object.value(QLatin1String(key)); !name.isUndefined()) {
            const auto grain = filtertext::grain(name.toString());
            if (!grain)
                return failAt("period", QStringLiteral("there is no grain \"%1\"").arg(name.toString()));
            period.kind = kind;
            period.grain = *grain;
            return period;
        }
    for (const QString &key : object.keys())
        if (key != QLatin1String("from") && key != QLatin1String("to"))
            return failAt("period", QStringLiteral("a period has no \"%1\"").arg(key));
    const Result<Period> parsed =
        parsePeriod(object.value(QLatin1String("from")).toString(), object.value(QLatin1String("to")).toString());
    return parsed ? parsed : failedAt("period", parsed.error());
}

} // namespace parlance
