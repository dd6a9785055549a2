// What the Explore page keeps in the workspace: plain values, so that views know no store.
#pragma once

#include "models/documents/exploration.h"

#include <QObject>

#include <functional>
#include <stop_token>
#include <utility>
#include <vector>

namespace parlance {

struct OwnExplorations
{
    std::vector<Exploration> saved; // by title
    OwnMeasures measures;
};

// Empty functions are not offered. What is to be written is written, in its order, also when the page is gone before;
// `done` is called later on the GUI thread, not at all once the receiver is gone.
struct ExploreAccess
{
    using Done = std::function<void(const Result<void> &)>;

    bool readOnly = false;
    std::function<Result<OwnExplorations>(std::stop_token)> load;           // on a worker, with what it captured only
    std::function<void(const Exploration &, QObject *receiver, Done)> save; // adds it or replaces the one of its key
    std::function<void(const QString &key, QObject *receiver, Done)> remove;
    std::function<void(const NamedFormula &, QObject *receiver, Done)> saveFormula;
    std::function<void(const QString &name, QObject *receiver, Done)> removeFormula;
    // Key and title of the reports that a pivot can be put into.
    using Reports = std::vector<std::pair<QString, QString>>;
    std::function<void(QObject *receiver, std::function<void(const Reports &)> done)> reports;
};

} // namespace parlance
