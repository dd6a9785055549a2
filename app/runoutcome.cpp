// How a run of a schedule ended, and what its row in the history keeps of that.
#include "app/schedulerun.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace parlance {

bool RunOutcome::failed() const
{
    return !problem.isEmpty() ||
           std::any_of(deliveries.begin(), deliveries.end(), [](const Delivery &one) { return !one.done; });
}

QString RunOutcome::summary() const
{
    if (!problem.isEmpty())
        return problem;
    QStringList lines;
    for (const Delivery &delivery : deliveries)
        if (!delivery.done)
            lines << delivery.to + QStringLiteral(": ") + delivery.text;
    return lines.join(QLatin1Char('\n'));
}

QJsonObject toJson(const RunOutcome &outcome)
{
    QJsonArray deliveries;
    for (const Delivery &delivery : outcome.deliveries) {
        QJsonObject one{{QStringLiteral("kind"), delivery.kind},
                        {QStringLiteral("to"), delivery.to},
                        {QStringLiteral("done"), delivery.done},
                        {QStringLiteral("files"), QJsonArray::fromStringList(delivery.files)}};
        if (!delivery.text.isEmpty())
            one.insert(QStringLiteral("text"), delivery.text);
        deliveries.append(one);
    }
    return {{QStringLiteral("files"), QJsonArray::fromStringList(outcome.files)},
            {QStringLiteral("deliveries"), deliveries}};
}

std::vector<Delivery> deliveredOf(const ScheduleRun &run)
{
    std::vector<Delivery> delivered;
    const QJsonArray known = QJsonDocument::fromJson(run.detail).object().value(QStringLiteral("deliveries")).toArray();
    for (const QJsonValue &one : known) {
        if (!one[QStringLiteral("done")].toBool())
            continue;
        Delivery delivery{one[QStringLiteral("kind")].toString(), one[QStringLiteral("to")].toString(), true, {}, {}};
        for (const QJsonValue &file : one[QStringLiteral("files")].toArray())
            delivery.files << file.toString();
        delivered.push_back(std::move(delivery));
    }
    return delivered;
}

} // namespace parlance
