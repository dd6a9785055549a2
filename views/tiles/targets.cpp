#include "views/tiles/targets.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace parlance {

namespace {

constexpr double fewestThumbs = 5;
constexpr double shareOfThumbs = 0.4;
constexpr double fewestRatings = 10;

QString say(const char *text)
{
    return QCoreApplication::translate("Targets", text);
}

const Table *find(const std::vector<Query> &queries, const std::vector<TablePtr> &tables, MeasureKey measure,
                  std::initializer_list<DimensionKey> by)
{
    for (size_t i = 0; i < queries.size() && i < tables.size(); ++i) {
        const Query &query = queries[i];
        const bool asked = std::ranges::find(query.measures, measure) != query.measures.end();
        const bool same = std::ranges::equal(query.by, by, {}, &Grouping::dimension);
        if (asked && same && tables[i])
            return tables[i].get();
    }
    return nullptr;
}

double numberOf(const Table &table, const char *key, qsizetype row)
{
    const Column *column = table.column(QString::fromLatin1(key));
    return column && !column->isNull(row) ? column->number(row) : std::nan("");
}

Filter equal(DimensionKey dimension, const QString &member)
{
    Filter filter;
    filter.op = FilterOp::Equal;
    filter.field = dimension;
    filter.values = {member};
    return filter;
}

// A share with its interval as it stands in a Table.
struct Rated
{
    double share = std::nan(""), low = std::nan(""), high = std::nan(""), ratings = 0;

    Rated() = default;
    Rated(const Table &table, qsizetype row)
        : share(numberOf(table, "satisfaction", row))
        , low(numberOf(table, "satisfaction_low", row))
        , high(numberOf(table, "satisfaction_high", row))
        , ratings(numberOf(table, "ratings", row))
    {}
    [[nodiscard]] QString text(const NumberStyle &style) const
    {
        const auto percent = [&](double value) { return formatValue(value, Unit::Percent, style); };
        return QCoreApplication::translate("Targets", "%1 (%2 – %3)", "share, from, to")
            .arg(percent(share), percent(low), percent(high));
    }
};

std::pair<Finding::Kind, QString> remedy(const QString &category)
{
    if (category == QLatin1String("notFactuallyCorrect"))
        return {Finding::Kind::Sources, say(QT_TRANSLATE_NOOP("Targets", "%1: check its sources"))};
    if (category == QLatin1String("notFullyFollowRequest"))
        return {Finding::Kind::Instructions, say(QT_TRANSLATE_NOOP("Targets", "%1: sharpen its instructions"))};
    return {Finding::Kind::Comments, say(QT_TRANSLATE_NOOP("Targets", "%1: read the comments"))};
}

void addReasons(std::vector<Finding> &targets, const Table &reasons, const Table *bots, const NumberStyle &style)
{
    const Column *bot = reasons.column(u"bot"), *category = reasons.column(u"feedback_category");
    if (!bot || !category)
        return;
    std::map<QString, double> ofBot;
    for (qsizetype row = 0; row < reasons.rows; ++row) {
        const double count = numberOf(reasons, "thumbs_down", row);
        if (!bot->isNull(row) && !std::isnan(count))
            ofBot[bot->texts[size_t(row)]] += count;
    }
    std::map<QString, Rated> rated;
    for (qsizetype row = 0; bots && row < bots->rows; ++row) {
        const Column *key = bots->column(u"bot");
        if (key && !key->isNull(row))
            rated.emplace(key->texts[size_t(row)], Rated(*bots, row));
    }
    for (qsizetype row = 0; row < reasons.rows; ++row) {
        const double count = numberOf(reasons, "thumbs_down", row);
        if (bot->isNull(row) || category->isNull(row) || isOtherMember(*bot, row) || !(count >= fewestThumbs))
            continue;
        const QString &key = bot->texts[size_t(row)], &reason = category->texts[size_t(row)];
        if (count < shareOfThumbs * ofBot[key])
            continue;
        Finding target;
        const auto [kind, words] = remedy(reason);
        target.kind = kind;
        target.effect = words.arg(bot->labelAt(row));
        target.cause = say(QT_TRANSLATE_NOOP("Targets", "%1 of %2 thumbs down: “%3”"))
                           .arg(formatValue(count, Unit::Count, style), formatValue(ofBot[key], Unit::Count, style),
                                category->labelAt(row));
        if (const auto known = rated.find(key); known != rated.end() && !std::isnan(known->second.share))
            target.cause += QStringLiteral(" · ") + say(QT_TRANSLATE_NOOP("Targets", "satisfaction %1"))
                                                        .arg(formatValue(known->second.share, Unit::Percent, style));
        target.judgement = -1;
        target.filter = equal(DimensionKey::Bot, key) && equal(DimensionKey::FeedbackCategory, reason);
        target.scope = bot->labelAt(row) + QStringLiteral(", ") + category->labelAt(row);
        target.weight = count;
        targets.push_back(std::move(target));
    }
}

void addModels(std::vector<Finding> &targets, const Table &table, const NumberStyle &style)
{
    const Column *bot = table.column(u"bot"), *model = table.column(u"model");
    if (!bot || !model)
        return;
    std::map<QString, qsizetype> best; // by bot: the row whose lower bound is highest
    const auto counts = [&](qsizetype row) {
        return !bot->isNull(row) && !model->isNull(row) && !isOtherMember(*bot, row) && !isOtherMember(*model, row) &&
               Rated(table, row).ratings >= fewestRatings;
    };
    for (qsizetype row = 0; row < table.rows; ++row) {
        if (!counts(row))
            continue;
        const auto [it, isNew] = best.try_emplace(bot->texts[size_t(row)], row);
        if (!isNew && Rated(table, row).low > Rated(table, it->second).low)
            it->second = row;
    }
    for (qsizetype row = 0; row < table.rows; ++row) {
        if (!counts(row))
            continue;
        const qsizetype other = best[bot->texts[size_t(row)]];
        const Rated is(table, row), better(table, other);
        if (other == row || !(is.high < better.low))
            continue;
        Finding target;
        target.kind = Finding::Kind::ModelChoice;
        target.effect = say(QT_TRANSLATE_NOOP("Targets", "%1: another model or other parameters than those of %2"))
                            .arg(bot->labelAt(row), model->labelAt(row));
        target.cause = say(QT_TRANSLATE_NOOP("Targets", "satisfaction %1, with %2 %3"))
                           .arg(is.text(style), model->labelAt(other), better.text(style));
        target.judgement = -1;
        target.filter =
            equal(DimensionKey::Bot, bot->texts[size_t(row)]) && equal(DimensionKey::Model, model->texts[size_t(row)]);
        target.scope = bot->labelAt(row) + QStringLiteral(", ") + model->labelAt(row);
        target.weight = std::round((1 - is.share) * is.ratings);
        targets.push_back(std::move(target));
    }
}

} // namespace

std::vector<Finding> findTargets(const std::vector<Query> &queries, const std::vector<TablePtr> &tables,
                                 const NumberStyle &style)
{
    std::vector<Finding> targets;
    const Table *bots = find(queries, tables, MeasureKey::Satisfaction, {DimensionKey::Bot});
    if (const Table *reasons =
            find(queries, tables, MeasureKey::ThumbsDown, {DimensionKey::Bot, DimensionKey::FeedbackCategory}))
        addReasons(targets, *reasons, bots, style);
    if (const Table *models = find(queries, tables, MeasureKey::Satisfaction, {DimensionKey::Bot, DimensionKey::Model}))
        addModels(targets, *models, style);
    std::ranges::stable_sort(targets, std::greater(), &Finding::weight);
    return targets;
}

} // namespace parlance
