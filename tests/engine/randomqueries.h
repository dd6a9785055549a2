// Queries of every kind, deterministic by seed.
#pragma once

#include "models/query/query.h"

#include <random>

namespace parlance {

class RandomQueries
{
public:
    explicit RandomQueries(quint32 seed)
        : m_random(seed)
    {}

    Query next();   // one that is valid
    QString zone(); // IANA name

private:
    int below(int n) { return int(m_random() % quint32(n)); }
    bool chance(int percent) { return below(100) < percent; }
    Filter filter(int depth);
    Filter condition();
    Grouping grouping();
    Query any();
    Period period();

    std::mt19937 m_random;
};

} // namespace parlance
