#include "exporters/reportparameters.h"

#include <QCoreApplication>

#include <algorithm>

namespace parlance {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

QString knownNames(const Report &report)
{
    const QStringList names = parameterNames(report);
    return names.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "this report has none"))
                           : say(QT_TRANSLATE_NOOP("Report", "known are %1")).arg(names.join(QStringLiteral(", ")));
}

using Members = std::vector<Engine::Member>;

// The keys of those who are called so, by key or by name; none: nobody is.
QStringList keysOf(const Members &members, const QString &named)
{
    QStringList byName;
    for (const Engine::Member &member : members) {
        if (member.key == named)
            return {named};
        if (member.label.compare(named, Qt::CaseInsensitive) == 0)
            byName << member.key;
    }
    return byName;
}

// What a parameter of this name and dimension is set to: one, also with commas in its name, or several between commas.
Result<QStringList> keysOf(const QString &parameter, DimensionKey dimension, const QString &value, Engine &engine,
                           const RunContext &how)
{
    const auto members = engine.members(dimension, {}, mostReportMembers, how);
    if (!members)
        return tl::unexpected(members.error());
    QStringList keys = keysOf(*members, value.trimmed());
    if (!keys.isEmpty())
        return keys;
    for (const QString &part : value.split(u',', Qt::SkipEmptyParts)) {
        const QStringList named = keysOf(*members, part.trimmed());
        const bool all = members->size() < size_t(mostReportMembers); // else it may be one of those not listed
        if (named.isEmpty() && all)
            return fail(ErrorCategory::Usage,
                        say(QT_TRANSLATE_NOOP("Report", "\"%1\" of the parameter \"%2\" is neither a key nor a name"))
                            .arg(part.trimmed(), parameter));
        keys << (named.isEmpty() ? QStringList{part.trimmed()} : named);
    }
    return keys;
}

Result<void> setParameter(Parameter &parameter, const QString &value, Engine &engine, const RunContext &how)
{
    if (parameter.fixed)
        return fail(ErrorCategory::Usage,
                    say(QT_TRANSLATE_NOOP("Report", "the parameter \"%1\" is fixed")).arg(parameter.name));
    Parameter next = parameter;
    next.values.clear();
    if (next.kind == Parameter::Kind::Members) {
        auto keys = keysOf(next.name, *next.dimension, value, engine, how);
        if (!keys)
            return tl::unexpected(keys.error());
        next.values = std::move(*keys);
    } else if (!value.isEmpty()) {
        next.values = {value};
    }
    if (const auto valid = validate(next); !valid)
        return valid;
    parameter = std::move(next);
    return {};
}

Result<void> setParameter(Report &report, const QString &name, const QString &value, Engine &engine,
                          const RunContext &how)
{
    const auto known = std::ranges::find(report.parameters, name, &ReportParameter::name);
    bool found = known != report.parameters.end();
    if (found)
        known->value = value;
    for (ReportBlock &block : report.blocks) {
        const auto own = std::ranges::find(block.exploration.parameters, name, &Parameter::name);
        if (own == block.exploration.parameters.end())
            continue;
        if (const auto set = setParameter(*own, value, engine, how); !set)
            return set;
        found = true;
    }
    if (found)
        return {};
    return fail(ErrorCategory::Usage,
                say(QT_TRANSLATE_NOOP("Report", "there is no parameter \"%1\"; %2")).arg(name, knownNames(report)));
}

} // namespace

Result<void> setParameters(Report &report, const ReportRun &run, Engine &engine)
{
    for (const auto &[name, value] : run.parameters)
        if (const auto set = setParameter(report, name, value, engine, run.how); !set)
            return set;
    return {};
}

Result<Filter> filterOf(const Report &report, Engine &engine, const RunContext &how)
{
    Filter where = report.filter.where;
    for (const ReportParameter &one : report.parameters) {
        if (!one.dimension || one.value.isEmpty())
            continue;
        Filter condition;
        condition.op = FilterOp::In;
        condition.field = *one.dimension;
        auto keys = keysOf(one.name, *one.dimension, one.value, engine, how);
        if (!keys)
            return tl::unexpected(keys.error());
        condition.values = std::move(*keys);
        if (condition.values.size() == 1)
            condition.op = FilterOp::Equal;
        where = where && condition;
    }
    return where;
}

} // namespace parlance
