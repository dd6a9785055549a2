// A small generator of random numbers that gives the same sequence on every machine and with every library.
#pragma once

#include <cstdint>
#include <span>

namespace parlance::sample {

class Random
{
public:
    explicit Random(uint64_t seed)
        : m_state(seed * 0x9E3779B97F4A7C15u + 0x632BE59BD9B4E019u)
    {}

    uint64_t next()
    {
        uint64_t z = (m_state += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    // 0 … n − 1; n is at least 1.
    int64_t below(int64_t n) { return int64_t((next() >> 1) % uint64_t(n)); }
    // low … high, both included.
    int64_t between(int64_t low, int64_t high) { return low + below(high - low + 1); }
    bool perMille(int64_t share) { return below(1000) < share; }

    template <typename T>
    const T &pick(std::span<const T> values)
    {
        return values[size_t(below(int64_t(values.size())))];
    }
    // An index with probability proportional to its weight; at least one weight is above 0.
    size_t weighted(std::span<const int64_t> weights)
    {
        int64_t sum = 0;
        for (int64_t weight : weights)
            sum += weight;
        int64_t at = below(sum);
        for (size_t i = 0; i < weights.size(); ++i) {
            at -= weights[i];
            if (at < 0)
                return i;
        }
        return weights.size() - 1;
    }

private:
    uint64_t m_state;
};

} // namespace parlance::sample
