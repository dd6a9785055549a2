// What the dialog of prices asks of the workspace; the window binds it.
#pragma once

#include "models/analysis/pricebook.h"

#include <QDate>

#include <functional>
#include <map>

class QObject;

namespace parlance {

struct PricesData
{
    PriceBook book;                            // the user's own prices and the region
    PriceTable list;                           // what comes with the program
    std::vector<ModelUse> uses;                // models of the data whose price matters
    std::map<std::string, std::string> labels; // of models, by key
    QDate today;                               // UTC
    bool readOnly = false;
};

// Called on the GUI thread; answers arrive there, not at all once the receiver has died.
struct PriceActions
{
    using Loaded = std::function<void(Result<PricesData>)>;
    using Counted = std::function<void(Result<RepriceCount>)>;
    using Read = std::function<void(Result<std::vector<OwnPrice>>)>;

    std::function<void(QObject *receiver, Loaded done)> load;
    std::function<void(const PriceEdits &edits, QObject *receiver, Counted done)> count;
    std::function<void(const PriceEdits &edits)> apply;   // a job: progress, cancel and errors are the window's
    std::function<QString(const QString &name)> modelKey; // the model that a name of any kind means
    std::function<void(const QString &path, QObject *receiver, Read done)> readFile;
    std::function<Result<void>(const std::vector<OwnPrice> &prices, const QString &path)> writeFile;
};

} // namespace parlance
