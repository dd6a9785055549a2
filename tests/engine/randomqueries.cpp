#include "tests/engine/randomqueries.h"

#include "models/query/bands.h"

namespace parlance {

namespace {

// Values that members of the random workspace have, or nearly have.
QStringList valuesOf(DimensionKey dimension)
{
    using D = DimensionKey;
    switch (dimension) {
    case D::Time:
    case D::ExportHour:
    case D::Cohort:
        return {QStringLiteral("2024-03-31"), QStringLiteral("2024-10-27T02:00"), QStringLiteral("2024-07-01T00:07:30"),
                QStringLiteral("2025-01-01"), QStringLiteral("2024-08-30T06:40:00Z")};
    case D::HourOfDay:
        return {QStringLiteral("2"), QStringLiteral("14"), QStringLiteral("23")};
    case D::HourBlock:
        return {QStringLiteral("4"), QStringLiteral("14"), QStringLiteral("22")};
    case D::ResponseTimeBand:
        return {QStringLiteral("0"), QStringLiteral("1000"), QStringLiteral("20000")};
    case D::DurationBand:
        return {QStringLiteral("0"), QStringLiteral("60000"), QStringLiteral("86400000")};
    case D::LengthBand:
        return {QStringLiteral("1"), QStringLiteral("4"), QStringLiteral("10")};
    case D::ConfidenceBand:
        return {QStringLiteral("60"), QStringLiteral("90")};
    case D::PromptBand:
        return {QStringLiteral("0"), QStringLiteral("1000"), QStringLiteral("2000")};
    case D::Topic:
        return {QStringLiteral("where is my parcel"), QStringLiteral("thanks")};
    case D::ErrorKind:
        return {QStringLiteral("timeout"), QStringLiteral("exception")};
    case D::Weekday:
        return {QStringLiteral("1"), QStringLiteral("6"), QStringLiteral("7")};
    case D::User:
        return {QStringLiteral("u1"), QStringLiteral("u4"), QStringLiteral("u10"), QStringLiteral("nobody")};
    case D::UserGroup:
        return {QStringLiteral("Sales"), QStringLiteral("Support")};
    case D::Plan:
        return {QStringLiteral("pro"), QStringLiteral("free"), QStringLiteral("team")};
    case D::Bot:
        return {QStringLiteral("b1"), QStringLiteral("b3"), QStringLiteral("b5")};
    case D::BotOwner:
        return {QStringLiteral("u0"), QStringLiteral("u6")};
    case D::BotPublished:
    case D::BotPinned:
    case D::IsQuestion:
    case D::Understood:
        return {QStringLiteral("yes"), QStringLiteral("no")};
    case D::NewOrReturning:
        return {QStringLiteral("new"), QStringLiteral("returning")};
    case D::Model:
        return {QStringLiteral("claude-v3-haiku"), QStringLiteral("unheard-of")};
    case D::CostBasis:
        return {QStringLiteral("allocated"), QStringLiteral("reported")};
    case D::CostCause:
        return {QStringLiteral("agrees"),      QStringLiteral("cache_at_input"), QStringLiteral("factor"),
                QStringLiteral("unexplained"), QStringLiteral("running_total"),  QStringLiteral("no_price")};
    case D::Source:
        return {QStringLiteral("Main"), QStringLiteral("Second")};
    case D::Environment:
        return {QStringLiteral("dev"), QStringLiteral("default")};
    case D::Question:
        return {QStringLiteral("where is my parcel"), QStringLiteral("refund")};
    case D::Rating:
        return {QStringLiteral("up"), QStringLiteral("down"), QStringLiteral("none")};
    case D::Outcome:
        return {QStringLiteral("resolved"), QStringLiteral("unknown")};
    case D::Status:
        return {QStringLiteral("ok"), QStringLiteral("error")};
    case D::Role:
        return {QStringLiteral("user"), QStringLiteral("assistant")};
    case D::Branch:
        return {QStringLiteral("visible"), QStringLiteral("other")};
    case D::Turn:
        return {QStringLiteral("first"), QStringLiteral("later")};
    case D::Sentiment:
        return {QStringLiteral("positive"), QStringLiteral("none")};
    case D::Conversation:
        return {QStringLiteral("c1"), QStringLiteral("c12")};
    case D::BotVersion:
        return {QStringLiteral("1"), QStringLiteral("10")};
    case D::Slot:
        return {QStringLiteral("date"), QStringLiteral("city")};
    case D::SlotValue:
        return {QStringLiteral("2"), QStringLiteral("Paris")};
    case D::Utterance:
        return {QStringLiteral("Refund!"), QStringLiteral("Thanks.")};
    case D::Answer:
        return {QStringLiteral("Thanks."), QStringLiteral("Yes.")};
    case D::City:
        return {QStringLiteral("Köln")};
    default:
        return {QStringLiteral("web"), QStringLiteral("live"), QStringLiteral("DE"), QStringLiteral("Track"),
                QStringLiteral("other")};
    }
}

} // namespace

QString RandomQueries::zone()
{
    static const QStringList zones{
        QStringLiteral("UTC"),          QStringLiteral("Europe/Berlin"),  QStringLiteral("America/New_York"),
        QStringLiteral("Asia/Kolkata"), QStringLiteral("Asia/Kathmandu"), QStringLiteral("Australia/Lord_Howe")};
    return zones[below(int(zones.size()))];
}

Grouping RandomQueries::grouping()
{
    const auto all = catalog::dimensions();
    Grouping grouping;
    grouping.dimension = chance(25) ? DimensionKey::Time : all[size_t(below(int(all.size())))].key;
    grouping.grain = Grain(below(6));
    grouping.top = !isNumberDimension(grouping.dimension) && chance(20) ? 1 + below(4) : 0;
    return grouping;
}

Filter RandomQueries::condition()
{
    const auto all = catalog::dimensions();
    Filter filter;
    DimensionKey dimension = all[size_t(below(int(all.size())))].key;
    if (dimension == DimensionKey::Message)
        dimension = DimensionKey::User;
    filter.field = dimension;
    const QStringList values = valuesOf(dimension);
    const int kind = below(10);
    if (kind == 0) {
        filter.op = FilterOp::IsNull;
        return filter;
    }
    filter.values = {values[below(int(values.size()))]};
    const bool time =
        dimension == DimensionKey::Time || dimension == DimensionKey::ExportHour || dimension == DimensionKey::Cohort;
    filter.grain = time ? Grain(below(3)) : Grain::Hour;
    if (kind < 4)
        filter.op = FilterOp::Equal;
    else if (kind < 6)
        filter.op = FilterOp::NotEqual;
    else if (kind == 6) {
        filter.op = FilterOp::In;
        filter.values << values[below(int(values.size()))];
    } else if (isNumberDimension(dimension)) {
        constexpr FilterOp ops[] = {FilterOp::Less, FilterOp::LessEqual, FilterOp::Greater, FilterOp::GreaterEqual};
        filter.op = ops[below(4)];
    } else {
        filter.op = FilterOp::Contains;
        filter.values = {filter.values.front().mid(1, 3).toUpper()};
    }
    return filter;
}

Filter RandomQueries::filter(int depth)
{
    if (depth == 0 || chance(50))
        return condition();
    Filter filter;
    const int kind = below(5);
    filter.op = kind == 0 ? FilterOp::Not : kind < 3 ? FilterOp::Any : FilterOp::All;
    const int children = filter.op == FilterOp::Not ? 1 : 2 + below(2);
    for (int i = 0; i < children; ++i)
        filter.children.push_back(this->filter(depth - 1));
    return filter;
}

Period RandomQueries::period()
{
    Period period;
    switch (below(6)) {
    case 0:
        period.kind = Period::Kind::LastDays;
        period.count = 1 + below(200);
        break;
    case 1:
        period.kind = Period::Kind::Absolute;
        period.from = QStringLiteral("2024-03-10");
        period.to = chance(50) ? QStringLiteral("2024-10-27") : QString();
        break;
    case 2:
        period.kind = Period::Kind::Absolute; // not on full hours
        period.from = QStringLiteral("2024-03-31T00:07:13");
        period.to = QStringLiteral("2024-10-27T01:33:20");
        break;
    case 3:
        period.kind = chance(50) ? Period::Kind::Current : Period::Kind::Previous;
        period.grain = Grain(below(6));
        break;
    default:
        break;
    }
    return period;
}

Query RandomQueries::next()
{
    for (;;) {
        Query query = any();
        if (validate(query)) // not every measure goes with every dimension
            return query;
    }
}

Query RandomQueries::any()
{
    Query query;
    const auto measures = catalog::measures();
    const int count = 1 + below(4);
    for (int i = 0; i < count; ++i) {
        const MeasureKey key = measures[size_t(below(int(measures.size())))].key;
        if (std::find(query.measures.begin(), query.measures.end(), key) == query.measures.end())
            query.measures.push_back(key);
    }
    const int groupings = below(4);
    for (int i = 0; i < groupings; ++i) {
        const Grouping grouping = this->grouping();
        const auto same = [&](const Grouping &g) { return g.dimension == grouping.dimension; };
        if (std::none_of(query.by.begin(), query.by.end(), same))
            query.by.push_back(grouping);
    }
    if (chance(50))
        query.where = filter(2);
    query.period = period();
    if (query.period.kind != Period::Kind::All && chance(50))
        query.compare = chance(50) ? Compare::PreviousPeriod : Compare::PreviousYear;
    if (chance(20)) {
        query.having.op = chance(50) ? FilterOp::Greater : FilterOp::LessEqual;
        query.having.field = query.measures.front();
        query.having.values = {QStringLiteral("1")};
        if (catalog::info(query.measures.front()).unit == Unit::Time)
            query.having.values = {QStringLiteral("2024-07-01")};
    }
    if (chance(30))
        query.order.push_back({QString::fromLatin1(catalog::info(query.measures.back()).name), chance(70)});
    if (!query.by.empty() && chance(20))
        query.order.push_back({columnKey(query.by.back()), chance(50)});
    if (chance(30))
        query.limit = 1 + below(6);
    query.fill = chance(80);
    query.totals = chance(80);
    query.labels = chance(80);
    return query;
}

} // namespace parlance
