// What the dialog of metrics asks of the workspace; the window binds it.
#pragma once

#include "models/query/metric.h"

#include <functional>

class QObject;

namespace parlance {

// Called on the GUI thread; answers arrive there, not at all once the receiver has died.
struct MetricActions
{
    using Loaded = std::function<void(Result<std::vector<Metric>>)>;
    using Valued = std::function<void(Result<std::optional<double>>)>; // over all data; none: it has no value
    using Written = std::function<void(Result<bool>)>;

    bool readOnly = false;
    std::function<void(QObject *receiver, Loaded done)> load;
    std::function<void(const Metric &metric, QObject *receiver, Valued done)> value;
    std::function<void(const Metric &metric, QObject *receiver, Written done)> save;
    std::function<void(const QString &name, QObject *receiver, Written done)> remove;
};

} // namespace parlance
