#include "models/documents/funnelsteps.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace parlance {

namespace {

using Kind = FunnelStep::Kind;
constexpr std::array measures{MeasureKey::Conversations, MeasureKey::Conversations, MeasureKey::ProductEvents,
                              MeasureKey::Users,         MeasureKey::Messages,      MeasureKey::Leads,
                              MeasureKey::Goals};

QString say(const char *text)
{
    return QCoreApplication::translate("FunnelSteps", text);
}

// The member of "intent = x", of that dimension alone.
std::optional<QString> memberIn(const Filter &where, DimensionKey dimension)
{
    const auto *field = std::get_if<DimensionKey>(&where.field);
    const bool sole = (where.op == FilterOp::Equal || where.op == FilterOp::In) && where.values.size() == 1;
    return sole && field && *field == dimension ? std::optional(where.values[0]) : std::nullopt;
}

std::optional<FunnelStep> stepOf(const Query &query)
{
    if (query.measures.size() != 1 || !query.by.empty() || !query.having.isEmpty())
        return std::nullopt;
    FunnelStep step;
    for (const Kind kind : {Kind::Intent, Kind::Event}) {
        const auto member = memberIn(query.where, stepDimension(kind));
        if (member && query.measures[0] == measures[size_t(kind)]) {
            step.kind = kind;
            step.member = *member;
            return step;
        }
    }
    for (const Kind kind : {Kind::Conversations, Kind::Users, Kind::Messages, Kind::Leads, Kind::Goals})
        if (query.measures[0] == measures[size_t(kind)]) {
            step.kind = kind;
            step.where = query.where;
            return step;
        }
    return std::nullopt;
}

} // namespace

bool stepTakesMember(Kind kind)
{
    return kind == Kind::Intent || kind == Kind::Event;
}

DimensionKey stepDimension(Kind kind)
{
    return kind == Kind::Event ? DimensionKey::Event : DimensionKey::Intent;
}

Query queryOf(const FunnelStep &step)
{
    Query query;
    query.measures = {measures[size_t(step.kind)]};
    query.where = step.where;
    if (stepTakesMember(step.kind)) {
        query.where = {};
        query.where.op = FilterOp::Equal;
        query.where.field = stepDimension(step.kind);
        query.where.values = {step.member};
    }
    return query;
}

std::optional<std::vector<FunnelStep>> funnelSteps(const Block &block)
{
    if (block.visual.kind != VisualKind::Funnel || !block.choices.empty())
        return std::nullopt;
    const QJsonArray names = block.visual.options.value(QLatin1String("steps")).toArray();
    std::vector<FunnelStep> steps;
    for (size_t i = 0; i < block.queries.size(); ++i) {
        auto step = stepOf(block.queries[i]);
        if (!step)
            return std::nullopt;
        const QString name = names.at(qsizetype(i)).toString();
        if (!name.isEmpty())
            step->name = QCoreApplication::translate("Document", name.toUtf8().constData());
        steps.push_back(std::move(*step));
    }
    return steps;
}

Block withFunnelSteps(Block block, const std::vector<FunnelStep> &steps)
{
    if (block.visual.kind != VisualKind::Funnel) {
        constexpr int columns = 6, rows = 10;
        Block funnel;
        funnel.id = QStringLiteral("funnel");
        funnel.title = say(QT_TRANSLATE_NOOP("FunnelSteps", "Funnel"));
        funnel.visual.kind = VisualKind::Funnel;
        funnel.columns = columns;
        funnel.rows = rows;
        block = std::move(funnel);
    }
    QJsonArray names;
    block.queries.clear();
    for (const FunnelStep &step : steps) {
        names.append(step.name.isEmpty() ? step.member : step.name);
        block.queries.push_back(queryOf(step));
    }
    block.visual.options.insert(QStringLiteral("steps"), names);
    block.visual.options.remove(QStringLiteral("empty")); // said of the steps before
    return block;
}

QString funnelProblem(const std::vector<FunnelStep> &steps)
{
    if (steps.size() < size_t(fewestSteps))
        return say(QT_TRANSLATE_NOOP("FunnelSteps", "A funnel has two steps at least."));
    if (steps.size() > size_t(mostSteps))
        return say(QT_TRANSLATE_NOOP("FunnelSteps", "These are too many steps."));
    for (const FunnelStep &step : steps) {
        if (stepTakesMember(step.kind) && step.member.isEmpty())
            return step.kind == Kind::Event ? say(QT_TRANSLATE_NOOP("FunnelSteps", "Choose an event for each step."))
                                            : say(QT_TRANSLATE_NOOP("FunnelSteps", "Choose an intent for each step."));
        if (const auto valid = validate(queryOf(step)); !valid)
            return valid.error().text;
    }
    return {};
}

} // namespace parlance
