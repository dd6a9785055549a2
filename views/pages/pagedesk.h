// What people make for the pages of their workspace, and what a page may do with it. One for all pages, made by the window;
// a null one: nothing is offered.
#pragma once

#include "models/analysis/fixlists.h"
#include "models/documents/benchmark.h"
#include "models/documents/document.h"
#include "models/query/pivot.h"

namespace parlance {

struct PageDesk
{
    struct Target
    {
        QString key, title;
    };
    std::vector<Target> dashboards; // the own ones
    // A card for one of them; an empty key: for a new one, whose title is asked for. Empty: not offered.
    std::function<void(const Block &block, const QString &dashboard)> pin;
    OwnMeasures measures; // that a card may show
    std::vector<Benchmark> benchmarks;
    // Asks for one in a dialog, that of this key or, without a key, a new one made of what is known of it. Both empty: not
    // offered.
    std::function<void(const Benchmark &wanted)> editBenchmark;
    std::function<void(const Benchmark &benchmark)> removeBenchmark;
    std::function<void(const FixEntry &entry)> addToList; // utterances and questions; empty: not offered
};

} // namespace parlance
