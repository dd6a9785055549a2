#include "views/tiles/ratingfindings.h"

#include "models/analysis/proportions.h"

#include <QCoreApplication>

#include <algorithm>

namespace parlance {

namespace {

constexpr double level = 0.05;
constexpr qint64 fewestRatings = 10; // of a member now, and before

struct Share
{
    qint64 down = 0, of = 0;
    [[nodiscard]] double rate() const { return of > 0 ? double(down) / double(of) : 0; }
};

struct Ratings
{
    const Column *names, *down, *of, *downBefore, *ofBefore;

    Ratings(const Table &table, DimensionKey dimension)
        : names(table.column(QString(QLatin1String(catalog::info(dimension).name))))
        , down(table.column(u"thumbs_down"))
        , of(table.column(u"ratings"))
        , downBefore(table.column(u"thumbs_down.previous"))
        , ofBefore(table.column(u"ratings.previous"))
    {}
    [[nodiscard]] bool valid() const { return names && down && of && downBefore && ofBefore; }
    [[nodiscard]] Share now(qsizetype row) const { return {at(down, row), at(of, row)}; }
    [[nodiscard]] Share before(qsizetype row) const { return {at(downBefore, row), at(ofBefore, row)}; }

private:
    static qint64 at(const Column *column, qsizetype row)
    {
        return column->isNull(row) ? 0 : qint64(column->number(row));
    }
};

QString effectOf(DimensionKey dimension, const QString &member)
{
    return dimension == DimensionKey::CitedSource
               ? QCoreApplication::translate("Findings", "Answers that cite %1 are rated down more often").arg(member)
               : QCoreApplication::translate("Findings", "Answers of version %1 are rated down more often").arg(member);
}

QString causeOf(const Share &now, const Share &before, bool isNew, const NumberStyle &style)
{
    const auto percent = [&](const Share &share) { return formatValue(share.rate(), Unit::Percent, style); };
    const auto count = [&](qint64 number) { return formatValue(double(number), Unit::Count, style); };
    const QString text =
        isNew
            ? QCoreApplication::translate("Findings", "%1 of %2 ratings are thumbs down; it is new, and of all ratings "
                                                      "before it were %3 of %4")
            : QCoreApplication::translate("Findings", "%1 of %2 ratings are thumbs down, before it were %3 of %4");
    return text.arg(percent(now), count(now.of), percent(before), count(before.of));
}

Filter filterOf(DimensionKey dimension, const QString &member)
{
    return Filter{FilterOp::Equal, {}, dimension, Grain::Hour, {member}} &&
           Filter{FilterOp::Equal, {}, DimensionKey::Rating, Grain::Hour, {QStringLiteral("down")}};
}

void addWorse(const Table &table, DimensionKey dimension, const NumberStyle &style, std::vector<Finding> &found)
{
    const Ratings ratings(table, dimension);
    if (!ratings.valid())
        return;
    Share all; // before, of every member that has a name
    qint64 looked = 0;
    for (qsizetype row = 0; row < table.rows; ++row) {
        const Share before = ratings.before(row);
        all = {all.down + before.down, all.of + before.of};
        looked += ratings.now(row).of >= fewestRatings;
    }
    for (qsizetype row = 0; row < table.rows; ++row) {
        if (ratings.names->isNull(row) || isOtherMember(*ratings.names, row))
            continue;
        const Share now = ratings.now(row), own = ratings.before(row);
        const bool isNew = own.of == 0;
        const Share before = isNew ? all : own;
        if (now.of < fewestRatings || before.of < fewestRatings || now.rate() <= before.rate())
            continue;
        const double p = differenceOfShares(before.down, before.of, now.down, now.of);
        if (p > level / double(std::max<qint64>(1, looked)))
            continue;
        Finding finding;
        finding.kind = dimension == DimensionKey::CitedSource ? Finding::Kind::Sources : Finding::Kind::Instructions;
        finding.judgement = -1;
        finding.scope = ratings.names->labelAt(row);
        finding.effect = effectOf(dimension, finding.scope);
        finding.cause = causeOf(now, before, isNew, style);
        finding.filter = filterOf(dimension, ratings.names->texts[size_t(row)]);
        finding.weight = (now.rate() - before.rate()) * double(now.of) / double(std::max<qint64>(1, all.of));
        found.push_back(std::move(finding));
    }
}

} // namespace

std::vector<Finding> ratingChanges(const std::vector<Query> &queries, const std::vector<TablePtr> &tables,
                                   const NumberStyle &style)
{
    std::vector<Finding> found;
    for (size_t i = 0; i < queries.size() && i < tables.size(); ++i)
        for (const DimensionKey dimension : {DimensionKey::CitedSource, DimensionKey::BotVersion})
            if (tables[i] && queries[i].by.size() == 1 && queries[i].by.front().dimension == dimension)
                addWorse(*tables[i], dimension, style, found);
    std::ranges::stable_sort(found, std::greater(), &Finding::weight);
    return found;
}

} // namespace parlance
