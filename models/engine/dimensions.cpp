#include "models/engine/dimensions.h"

#include "models/engine/dimensiontables.h"
#include "models/engine/recomputing.h"
#include "models/query/bands.h"

#include <algorithm>
#include <initializer_list>

namespace parlance {

namespace {

using D = DimensionKey;

CodeSource columnSource(const BindContext &context, FactColumn column)
{
    CodeSource source;
    source.facts = &context.table;
    source.column = &context.table.column(column);
    if (!source.column->isStored()) {
        source.constant = uint32_t(source.column->constant);
        return source;
    }
    source.kind = CodeSource::Kind::Column;
    source.size = source.column->maxCode + 1;
    return source;
}

// Turns raw values into codes by table; raw values beyond it are null.
void applyTable(CodeSource &source, std::vector<uint32_t> table, uint32_t size)
{
    table.resize(std::max<size_t>(source.kind == CodeSource::Kind::Constant ? source.constant + 1 : source.size, 1), 0);
    if (source.kind == CodeSource::Kind::Constant)
        source.constant = table[source.constant];
    else
        source.table = std::move(table);
    source.size = size;
}

Result<BoundDimension> bindDictionary(const DictionaryDimension &d, const BindContext &context)
{
    const int kind = d.dictionary == Dictionary::Term ? int(d.column) : 0;
    const auto map = context.snapshot.codeMap({d.dictionary, kind}, context.sources);
    if (!map)
        return tl::unexpected(map.error());
    BoundDimension bound{columnSource(context, d.column), (*map)->members, {}};
    applyTable(bound.source, (*map)->codeOfId, (*map)->members->size());
    return bound;
}

Result<BoundDimension> bindFetched(Dictionary dictionary, FactColumn column, const BindContext &context)
{
    BoundDimension bound{columnSource(context, column), nullptr, {}};
    bound.source.size = std::max(bound.source.size, bound.source.constant + 1);
    bound.members = std::make_shared<FetchedMembers>(dictionary, bound.source.size, context.sources.dictionaries);
    return bound;
}

Result<BoundDimension> bindFlags(const FlagDimension &d, const BindContext &context)
{
    auto list = std::make_shared<ListMembers>(fixedMembers(d.dimension));
    BoundDimension bound{{}, list, {}};
    CodeSource &source = bound.source;
    source.facts = &context.table;
    source.kind = d.low ? CodeSource::Kind::FlagsLow : CodeSource::Kind::FlagsMid;
    source.shift = d.low ? 0 : int(d.shift) - 8;
    source.mask = d.low ? 0 : uint16_t(d.mask);
    source.table.resize(d.low ? 256 : 8 * (d.mask + 1));
    for (uint32_t raw = 0; raw < source.table.size(); ++raw) {
        const uint32_t kind = raw & FactFlags::kindMask;
        const char *key = d.key(kind, d.low ? raw >> d.shift & d.mask : raw >> 3);
        source.table[raw] = key ? list->codeOf(QString::fromLatin1(key)) : 0;
    }
    source.size = list->size();
    return bound;
}

Result<BoundDimension> bindTime(TimeUnit unit, Grain grain, const BindContext &context)
{
    auto slots = context.snapshot.slotCodes(context.table, context.sources, context.zone, unit, grain, context.stop);
    if (!slots)
        return tl::unexpected(slots.error());
    BoundDimension bound;
    bound.source.kind = CodeSource::Kind::Slot;
    bound.source.facts = &context.table;
    bound.source.slots = *slots;
    bound.source.size = std::max(1u, uint32_t((*slots)->values.size()));
    bound.members = std::make_shared<NumberMembers>(unit == TimeUnit::Period ? ValueType::Time : ValueType::Integer,
                                                    (*slots)->values);
    if (unit == TimeUnit::Period && (*slots)->exact())
        bound.periods = *slots;
    return bound;
}

Result<BoundDimension> bindExportHour(Grain grain, const BindContext &context)
{
    constexpr qint64 hourMs = 3'600'000;
    BoundDimension bound{columnSource(context, FactColumn::ExportHour), nullptr, {}};
    // Which hours there are; then their periods, in order.
    std::vector<uint8_t> seen(std::max(bound.source.size, bound.source.constant + 1), 0);
    if (bound.source.column->isStored()) {
        withCodes(*bound.source.column, [&](auto hour) {
            for (uint32_t row = 0; row < context.table.rows(); ++row)
                seen[hour(row)] = 1;
        });
    } else {
        seen.back() = 1;
    }
    std::vector<qint64> starts{0}; // code 0 is null
    std::vector<uint32_t> table(seen.size(), 0);
    for (size_t hour = 1; hour < seen.size(); ++hour) {
        if (!seen[hour])
            continue;
        const UtcMs start = context.zone.period(grain, qint64(hour) * hourMs).from.value_or(qint64(hour) * hourMs);
        if (starts.size() == 1 || starts.back() != start)
            starts.push_back(start);
        table[hour] = uint32_t(starts.size()) - 1;
    }
    const auto size = uint32_t(starts.size());
    bound.members = std::make_shared<NumberMembers>(ValueType::Time, std::move(starts), 0);
    applyTable(bound.source, std::move(table), size);
    return bound;
}

Result<BoundDimension> bindNewOrReturning(const BindContext &context)
{
    const auto first = context.snapshot.firstMessages(context.sources, context.stop);
    const auto isNew = context.snapshot.newUsers(context.range, context.sources, context.stop);
    if (!first || !isNew)
        return tl::unexpected(!first ? first.error() : isNew.error());
    auto list = std::make_shared<ListMembers>(fixedMembers(D::NewOrReturning));
    std::vector<uint32_t> table((*isNew)->size(), 0);
    for (size_t user = 1; user < table.size(); ++user) {
        if ((**first)[user] != INT64_MAX)
            table[user] = list->codeOf((**isNew)[user] ? QStringLiteral("new") : QStringLiteral("returning"));
    }
    BoundDimension bound{columnSource(context, FactColumn::User), list, {}};
    applyTable(bound.source, std::move(table), list->size());
    return bound;
}

// By the first message ever of the user, in periods that need not have a message of anybody.
Result<BoundDimension> bindCohort(Grain grain, const BindContext &context)
{
    const auto first = context.snapshot.firstMessages(context.sources, context.stop);
    if (!first)
        return tl::unexpected(first.error());
    const auto startOf = [&](UtcMs at) { return context.zone.period(grain, at).from.value_or(at); };
    std::vector<UtcMs> times;
    std::ranges::copy_if(**first, std::back_inserter(times), [](UtcMs at) { return at != INT64_MAX; });
    std::ranges::sort(times);
    std::vector<qint64> starts{0}; // code 0 is null
    for (UtcMs next = INT64_MIN; const UtcMs at : times) {
        if (at < next)
            continue;
        starts.push_back(startOf(at));
        next = context.zone.next(grain, at);
    }
    std::vector<uint32_t> table((*first)->size(), 0);
    for (size_t user = 1; user < table.size(); ++user) {
        if (const UtcMs at = (**first)[user]; at != INT64_MAX)
            table[user] = uint32_t(std::upper_bound(starts.begin() + 1, starts.end(), at) - starts.begin() - 1);
    }
    BoundDimension bound{columnSource(context, FactColumn::User), nullptr, {}};
    const auto size = uint32_t(starts.size());
    bound.members = std::make_shared<NumberMembers>(ValueType::Time, std::move(starts), 0);
    applyTable(bound.source, std::move(table), size);
    return bound;
}

MembersPtr bandMembers(D dimension)
{
    const auto starts = bandStarts(dimension);
    std::vector<qint64> numbers{0}; // code 0 is null
    numbers.insert(numbers.end(), starts.begin(), starts.end());
    return std::make_shared<NumberMembers>(ValueType::Integer, std::move(numbers), 0);
}

Result<BoundDimension> bindColumnBand(D dimension, const BindContext &context)
{
    auto codes = context.snapshot.bands(context.table, dimension, context.sources, context.stop);
    if (!codes)
        return tl::unexpected(codes.error());
    BoundDimension bound;
    bound.members = bandMembers(dimension);
    bound.source.kind = CodeSource::Kind::Slot;
    bound.source.facts = &context.table;
    bound.source.slots = *codes;
    bound.source.size = bound.members->size();
    return bound;
}

Result<BoundDimension> bindConversationBand(D dimension, const BindContext &context)
{
    const auto spans = context.snapshot.conversations(context.sources, context.stop);
    if (!spans)
        return tl::unexpected(spans.error());
    const auto starts = bandStarts(dimension);
    std::vector<uint32_t> table((*spans)->messages.size(), 0);
    for (size_t id = 0; id < table.size(); ++id) {
        const uint32_t messages = (*spans)->messages[id];
        if (dimension == D::LengthBand && messages > 0)
            table[id] = 1 + uint32_t(bandOf(starts, messages));
        if (dimension == D::DurationBand && messages > 1)
            table[id] = 1 + uint32_t(bandOf(starts, (*spans)->last[id] - (*spans)->first[id]));
    }
    BoundDimension bound{columnSource(context, FactColumn::Conversation), bandMembers(dimension), {}};
    applyTable(bound.source, std::move(table), bound.members->size());
    return bound;
}

// Of what no message has.
BoundDimension bindNothing(const BindContext &context)
{
    BoundDimension bound{{}, std::make_shared<ListMembers>(), {}};
    bound.source.facts = &context.table;
    return bound;
}

// Steps belong to the conversation, the intent before to the message.
Result<BoundDimension> bindIntentPath(D dimension, const BindContext &context)
{
    const auto intents = context.snapshot.codeMap({Dictionary::Term, int(FactColumn::Intent)}, context.sources);
    const auto paths = context.snapshot.intentPaths(context.sources, context.stop);
    if (!intents || !paths)
        return tl::unexpected(!intents ? intents.error() : paths.error());
    const MembersPtr members = (*intents)->members;
    if (dimension != D::PreviousIntent) {
        BoundDimension bound{columnSource(context, FactColumn::Conversation), members, {}};
        applyTable(bound.source, (*paths)->ofConversation[size_t(dimension) - size_t(D::IntentStep1)], members->size());
        return bound;
    }
    BoundDimension bound{{}, members, {}};
    bound.source.facts = &context.table;
    bound.source.size = members->size();
    if (&context.table == &context.snapshot.facts() && !(*paths)->before->ofRow.empty()) {
        bound.source.kind = CodeSource::Kind::Slot;
        bound.source.slots = (*paths)->before;
    }
    return bound;
}

Result<BoundDimension> bindPlan(const BindContext &context)
{
    const auto plans = context.snapshot.plans(context.table, context.sources, context.stop);
    if (!plans)
        return tl::unexpected(plans.error());
    BoundDimension bound;
    auto codes = std::make_shared<SlotCodes>();
    codes->ofRow = (*plans)->ofRow;
    bound.source.kind = CodeSource::Kind::Slot;
    bound.source.facts = &context.table;
    bound.source.slots = std::move(codes);
    bound.source.size = (*plans)->members->size();
    bound.members = (*plans)->members;
    return bound;
}

Result<BoundDimension> bindCostCause(const BindContext &context)
{
    const auto causes = context.snapshot.costCauses(context.table, context.sources, context.stop);
    if (!causes)
        return tl::unexpected(causes.error());
    auto list = std::make_shared<ListMembers>(fixedMembers(D::CostCause));
    const auto codeOf = [&list](CostCause cause) {
        return cause == CostCause::None ? 0 : list->codeOf(QString::fromLatin1(keyOf(cause)));
    };
    BoundDimension bound{{}, list, {}};
    CodeSource &source = bound.source;
    source.facts = &context.table;
    source.size = list->size();
    if ((*causes)->ofRow.empty()) {
        source.kind = CodeSource::Kind::FlagsLow;
        for (uint32_t low = 0; low < 256; ++low)
            source.table.push_back(codeOf(costCauseOfBasis(low)));
    } else {
        source.kind = CodeSource::Kind::Slot;
        source.slots = *causes;
        for (int cause = 0; cause < costCauseCount; ++cause)
            source.table.push_back(codeOf(CostCause(cause)));
    }
    return bound;
}

} // namespace

void addColumns(D dimension, std::vector<FactColumn> &columns)
{
    if (const DictionaryDimension *d = dictionaryDimension(dimension))
        columns.push_back(d->column);
    else if (flagDimension(dimension))
        columns.push_back(FactColumn::Flags);
    else if (dimension == D::Question)
        columns.push_back(FactColumn::Question);
    else if (dimension == D::Conversation || dimension == D::DurationBand || dimension == D::LengthBand)
        columns.push_back(FactColumn::Conversation);
    else if (const auto banded = bandedColumns(dimension); !banded.empty())
        columns.insert(columns.end(), banded.begin(), banded.end());
    else if (dimension == D::ExportHour)
        columns.push_back(FactColumn::ExportHour);
    else if (dimension == D::NewOrReturning || dimension == D::Cohort)
        columns.insert(columns.end(), {FactColumn::User, FactColumn::Flags, FactColumn::TimeS, FactColumn::TimeMs});
    else if (dimension == D::Plan)
        columns.insert(columns.end(), {FactColumn::Plan, FactColumn::User});
    else if (isOfIntentPath(dimension))
        columns.insert(columns.end(), IntentPaths::columns.begin(), IntentPaths::columns.end());
    else if (dimension == D::CostCause)
        columns.insert(columns.end(), std::begin(statedCallColumns), std::end(statedCallColumns));
}

Result<BoundDimension> bindDimension(D dimension, Grain grain, const BindContext &context)
{
    std::vector<FactColumn> columns;
    addColumns(dimension, columns);
    if (auto loaded = context.table.require(columns, context.blocks(), context.stop); !loaded)
        return tl::unexpected(loaded.error());
    if (const DictionaryDimension *d = dictionaryDimension(dimension))
        return bindDictionary(*d, context);
    if (const FlagDimension *d = flagDimension(dimension))
        return bindFlags(*d, context);
    if (isOfIntentPath(dimension))
        return bindIntentPath(dimension, context);
    if (mayBeSeveral(dimension))
        return bindNothing(context);
    switch (dimension) {
    case D::Time:
        return bindTime(TimeUnit::Period, grain, context);
    case D::HourOfDay:
        return bindTime(TimeUnit::HourOfDay, Grain::Hour, context);
    case D::Weekday:
        return bindTime(TimeUnit::Weekday, Grain::Day, context);
    case D::HourBlock:
        return bindTime(TimeUnit::HourBlock, Grain::Hour, context);
    case D::ResponseTimeBand:
    case D::ConfidenceBand:
    case D::PromptBand:
        return bindColumnBand(dimension, context);
    case D::DurationBand:
    case D::LengthBand:
        return bindConversationBand(dimension, context);
    case D::ExportHour:
        return bindExportHour(grain, context);
    case D::NewOrReturning:
        return bindNewOrReturning(context);
    case D::Cohort:
        return bindCohort(grain, context);
    case D::Plan:
        return bindPlan(context);
    case D::CostCause:
        return bindCostCause(context);
    case D::Question:
        return bindFetched(Dictionary::Question, FactColumn::Question, context);
    case D::Conversation:
        return bindFetched(Dictionary::Conversation, FactColumn::Conversation, context);
    default:
        return fail(ErrorCategory::Internal, QStringLiteral("The columns do not hold this dimension"));
    }
}

} // namespace parlance
