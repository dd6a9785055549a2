// The prices a page shows beside the costs. The price table itself belongs to analysis and the workspace;
// this is the small part of it that a view needs, put together by app.
#pragma once

#include "models/core/money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace parlance {

struct PriceList
{
    struct Entry
    {
        QString model; // key of the member, as in a Table's "model" column
        std::optional<Nano> inputPerMillion;
        std::optional<Nano> outputPerMillion;
        bool own = false; // the user's, not the list's

        bool operator==(const Entry &) const = default;
    };

    QString name;    // "Bedrock"; empty: there is no list
    QString region;  // "us-east-1"; may be empty
    QDate validFrom; // of the newest price used; may be invalid
    int own = 0;     // prices of the user's own, whether they hold today or not
    std::vector<Entry> entries;

    [[nodiscard]] const Entry *find(const QString &model) const
    {
        for (const Entry &entry : entries) {
            if (entry.model == model)
                return &entry;
        }
        return nullptr;
    }

    bool operator==(const PriceList &) const = default;
};

} // namespace parlance
