#include "app/cli/memberlabels.h"

namespace parlance::cli {

namespace {

bool comparesMembers(const Filter &filter)
{
    const auto *dimension = std::get_if<DimensionKey>(&filter.field);
    const bool named = dimension && (*dimension == DimensionKey::Bot || *dimension == DimensionKey::User);
    return named && (filter.op == FilterOp::Equal || filter.op == FilterOp::NotEqual || filter.op == FilterOp::In);
}

// The id that is meant by a value; the value itself when it is an id, unknown or not unique.
Result<QString> keyOf(DimensionKey dimension, const QString &value, Engine &engine, const RunContext &context)
{
    constexpr int candidates = 200;
    const auto members = engine.members(dimension, value, candidates, context);
    if (!members)
        return tl::unexpected(members.error());
    QString found;
    int count = 0;
    for (const Engine::Member &member : *members) {
        if (member.key == value)
            return value;
        if (member.label.compare(value, Qt::CaseInsensitive) == 0) {
            found = member.key;
            ++count;
        }
    }
    return count == 1 ? found : value;
}

} // namespace

Result<Filter> resolveLabels(Filter filter, Engine &engine, const RunContext &context)
{
    for (Filter &child : filter.children) {
        Result<Filter> resolved = resolveLabels(std::move(child), engine, context);
        if (!resolved)
            return resolved;
        child = std::move(*resolved);
    }
    if (!comparesMembers(filter))
        return filter;
    for (QString &value : filter.values) {
        Result<QString> key = keyOf(std::get<DimensionKey>(filter.field), value, engine, context);
        if (!key)
            return tl::unexpected(key.error());
        value = std::move(*key);
    }
    return filter;
}

} // namespace parlance::cli
