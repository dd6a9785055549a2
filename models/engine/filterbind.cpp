#include "models/engine/filterbind.h"

#include "models/engine/conditions.h"

#include <QJsonDocument>

#include <algorithm>

namespace parlance {

namespace {

BoundFilter constant(bool value)
{
    BoundFilter filter;
    filter.op = BoundFilter::Op::Test;
    filter.pass = RawPass({uint8_t(value)});
    return filter;
}

BoundFilter negated(BoundFilter filter)
{
    BoundFilter outer;
    outer.op = BoundFilter::Op::Not;
    outer.children.push_back(std::move(filter));
    return outer;
}

// Each code of a column is asked once, not each row.
template <typename Passes>
BoundFilter testOfCodes(const ColumnData &column, const BindContext &context, const Passes &passes)
{
    if (!column.isStored())
        return constant(passes(uint32_t(column.constant)));
    BoundFilter filter;
    filter.op = BoundFilter::Op::Test;
    filter.source.kind = CodeSource::Kind::Column;
    filter.source.facts = &context.table;
    filter.source.column = &column;
    filter.source.size = column.maxCode + 1;
    std::vector<uint8_t> byCode(filter.source.size);
    for (uint32_t code = 0; code < filter.source.size; ++code)
        byCode[code] = passes(code);
    filter.pass = RawPass(std::move(byCode));
    return filter;
}

Result<BoundFilter> timeFilter(const TimeRange &range, const BindContext &context)
{
    if (!onSlots(range)) {
        const std::array columns{FactColumn::TimeS, FactColumn::TimeMs};
        if (auto loaded = context.table.require(columns, context.blocks(), context.stop); !loaded)
            return tl::unexpected(loaded.error());
    }
    BoundFilter filter;
    filter.op = BoundFilter::Op::Time;
    filter.time = range;
    return filter;
}

Result<BoundFilter> bindTime(const Filter &condition, const BindContext &context)
{
    if (condition.op == FilterOp::IsNull)
        return constant(false);
    const auto ranges = timesOf(condition, context.zone);
    if (!ranges)
        return tl::unexpected(ranges.error());
    BoundFilter any;
    any.op = BoundFilter::Op::Any;
    for (const TimeRange &range : *ranges) {
        auto one = timeFilter(range, context);
        if (!one)
            return one;
        any.children.push_back(std::move(*one));
    }
    return condition.op == FilterOp::NotEqual ? negated(std::move(any)) : any;
}

// Export hours are tested as the instants they are, whatever periods they are grouped by.
Result<BoundFilter> bindExportHour(const Filter &condition, const BindContext &context)
{
    constexpr qint64 hourMs = 3'600'000;
    std::vector<TimeRange> ranges;
    if (condition.op != FilterOp::IsNull) {
        auto times = timesOf(condition, context.zone);
        if (!times)
            return tl::unexpected(times.error());
        ranges = std::move(*times);
    }
    const ColumnData &column = context.table.column(FactColumn::ExportHour);
    const auto passes = [&](uint32_t hour) {
        if (condition.op == FilterOp::IsNull)
            return hour == 0;
        const bool in = hour != 0 && std::any_of(ranges.begin(), ranges.end(), [&](const TimeRange &range) {
                            return range.contains(qint64(hour) * hourMs);
                        });
        return condition.op == FilterOp::NotEqual ? !in : in;
    };
    return testOfCodes(column, context, passes);
}

// Users by the instant of their first message, whatever periods they are grouped by.
Result<BoundFilter> bindCohort(const Filter &condition, const BindContext &context)
{
    std::vector<TimeRange> ranges;
    if (condition.op != FilterOp::IsNull) {
        auto times = timesOf(condition, context.zone);
        if (!times)
            return tl::unexpected(times.error());
        ranges = std::move(*times);
    }
    const auto first = context.snapshot.firstMessages(context.sources, context.stop);
    if (!first)
        return tl::unexpected(first.error());
    const auto passes = [&](size_t user) {
        const UtcMs at = user == 0 || user >= (*first)->size() ? INT64_MAX : (**first)[user];
        if (condition.op == FilterOp::IsNull)
            return at == INT64_MAX;
        const bool in =
            at != INT64_MAX && std::ranges::any_of(ranges, [at](const TimeRange &range) { return range.contains(at); });
        return condition.op == FilterOp::NotEqual ? !in : in;
    };
    const ColumnData &column = context.table.column(FactColumn::User);
    return testOfCodes(column, context, passes);
}

// Texts that are not in memory are tested while they are read.
Result<std::vector<uint8_t>> passOfFetched(const Filter &condition, Dictionary dictionary, uint32_t size,
                                           const BindContext &context)
{
    const MemberTest test(condition);
    std::vector<uint8_t> pass(size, uint8_t(condition.op == FilterOp::NotEqual));
    pass[0] = test.text(true, {}, {});
    auto read = context.sources.dictionaries->forEach(dictionary, [&](const DictionaryRow &row) {
        if (row.id < size)
            pass[row.id] = test.text(false, row.key, row.label);
    });
    if (!read)
        return tl::unexpected(read.error());
    return pass;
}

Result<BoundFilter> bindCondition(const Filter &condition, const BindContext &context)
{
    const auto *dimension = std::get_if<DimensionKey>(&condition.field);
    if (!dimension)
        return fail(ErrorCategory::Usage, QStringLiteral("A measure cannot be a condition on facts"));
    if (*dimension == DimensionKey::Time)
        return bindTime(condition, context);
    auto bound = bindDimension(*dimension, condition.grain, context);
    if (!bound)
        return tl::unexpected(bound.error());
    if (*dimension == DimensionKey::ExportHour)
        return bindExportHour(condition, context);
    if (*dimension == DimensionKey::Cohort)
        return bindCohort(condition, context);

    BoundFilter filter;
    filter.op = BoundFilter::Op::Test;
    std::vector<uint8_t> pass(bound->source.size);
    if (*dimension == DimensionKey::Question || *dimension == DimensionKey::Conversation) {
        const Dictionary dictionary =
            *dimension == DimensionKey::Question ? Dictionary::Question : Dictionary::Conversation;
        auto fetched = passOfFetched(condition, dictionary, bound->source.size, context);
        if (!fetched)
            return tl::unexpected(fetched.error());
        pass = std::move(*fetched);
    } else {
        const MemberTest test(condition);
        const Members &members = *bound->members;
        const bool text = members.type() == ValueType::Text;
        for (uint32_t code = 0; code < std::min(bound->source.size, members.size()); ++code) {
            const bool null = members.isNull(code);
            pass[code] = text ? test.text(null, members.key(code), members.label(code))
                              : test.number(null, members.integer(code));
        }
    }
    filter.pass = bound->source.byRaw(pass);
    filter.source = std::move(bound->source);
    return filter;
}

} // namespace

bool columnsHold(const Filter &filter)
{
    const auto *dimension = std::get_if<DimensionKey>(&filter.field);
    return (!dimension || columnsHold(*dimension)) &&
           std::all_of(filter.children.begin(), filter.children.end(), [](const Filter &f) { return columnsHold(f); });
}

void addColumns(const Filter &filter, std::vector<FactColumn> &columns)
{
    if (const auto *dimension = std::get_if<DimensionKey>(&filter.field))
        addColumns(*dimension, columns);
    for (const Filter &child : filter.children)
        addColumns(child, columns);
}

Result<BoundFilter> bindFilter(const Filter &filter, const BindContext &context)
{
    BoundFilter bound;
    switch (filter.op) {
    case FilterOp::All:
    case FilterOp::Any:
    case FilterOp::Not:
        bound.op = filter.op == FilterOp::Any   ? BoundFilter::Op::Any
                   : filter.op == FilterOp::Not ? BoundFilter::Op::Not
                                                : BoundFilter::Op::All;
        for (const Filter &child : filter.children) {
            auto inner = bindFilter(child, context);
            if (!inner)
                return inner;
            bound.children.push_back(std::move(*inner));
        }
        if (filter.op == FilterOp::Not && bound.children.empty())
            return constant(true);
        return bound;
    default:
        return bindCondition(filter, context);
    }
}

Result<std::shared_ptr<const Selection>> selectRows(const Filter &filter, const BindContext &context, Workers &workers)
{
    const QString key =
        QStringLiteral("%1 %2 %3 %4 %5")
            .arg(&context.table == &context.snapshot.facts())
            .arg(context.range.from.value_or(INT64_MIN))
            .arg(context.range.to.value_or(INT64_MAX))
            .arg(context.zone.name(),
                 QString::fromUtf8(
                     QJsonDocument(QJsonObject{{QStringLiteral("f"), toJson(filter)}}).toJson(QJsonDocument::Compact)));
    if (auto known = context.snapshot.selection(key))
        return known;
    auto bound = bindFilter(filter, context);
    if (!bound)
        return tl::unexpected(bound.error());
    if (!onSlots(context.range)) {
        auto time = timeFilter(context.range, context);
        if (!time)
            return tl::unexpected(time.error());
        BoundFilter both;
        both.children.push_back(std::move(*time));
        if (!bound->isEmpty())
            both.children.push_back(std::move(*bound));
        *bound = std::move(both);
    }
    auto selection = select(context.table, *bound, context.range, workers, context.stop);
    if (!selection)
        return tl::unexpected(selection.error());
    auto shared = std::make_shared<const Selection>(std::move(*selection));
    context.snapshot.keepSelection(key, shared);
    return shared;
}

} // namespace parlance
