// Numbers per group that add up: the cells of counters and sums.
#pragma once

#include "models/engine/accumulator.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace parlance {

// Few groups are kept several times over, so that neighbouring rows of one group do not wait for each other.
constexpr uint32_t lanesOf(uint32_t groups)
{
    return groups <= 256 ? 8 : groups <= 2048 ? 4 : 1;
}

// A number per group that adds up.
template <typename Cell>
class PerGroup
{
public:
    void begin(uint32_t groups)
    {
        m_stride = groups;
        m_lanes = lanesOf(groups);
        m_cells.assign(size_t(m_stride) * m_lanes, Cell{});
    }
    void grow(uint32_t groups)
    {
        if (groups <= m_stride)
            return;
        fold();
        m_stride = std::max(groups, m_stride * 2);
        m_lanes = 1;
        m_cells.resize(m_stride);
    }
    // The cell of a group for row i.
    template <typename Use>
    void each(const ScanBlock &block, Use use)
    {
        Cell *cells = m_cells.data();
        if (m_lanes == 1) {
            eachRow(block, [=](uint32_t, uint32_t row, uint32_t group) { use(row, cells[group]); });
        } else {
            eachRow(block, [=, stride = m_stride, last = m_lanes - 1](uint32_t i, uint32_t row, uint32_t group) {
                use(row, cells[size_t(i & last) * stride + group]);
            });
        }
    }
    // Where the cells of every fourth row are; rows next to each other may share them when groups are many.
    std::array<Cell *, 4> lanes()
    {
        std::array<Cell *, 4> cells;
        for (uint32_t lane = 0; lane < cells.size(); ++lane)
            cells[lane] = m_cells.data() + size_t(lane % m_lanes) * m_stride;
        return cells;
    }
    // Gives away all cells and makes them zero.
    template <typename Use>
    void fold(Use use)
    {
        for (uint32_t lane = 0; lane < m_lanes; ++lane) {
            for (uint32_t g = 0; g < m_stride; ++g)
                use(g, std::exchange(m_cells[size_t(lane) * m_stride + g], Cell{}));
        }
    }
    void fold()
    {
        for (uint32_t lane = 1; lane < m_lanes; ++lane) {
            for (uint32_t g = 0; g < m_stride; ++g)
                m_cells[g] += m_cells[size_t(lane) * m_stride + g];
        }
        m_lanes = 1;
        m_cells.resize(m_stride);
    }
    Cell &operator[](uint32_t group) { return m_cells[group]; }

private:
    std::vector<Cell> m_cells;
    uint32_t m_stride = 0, m_lanes = 1;
};

template <typename Cell>
class AdditiveAccumulator : public Accumulator
{
public:
    void begin(uint32_t groups) override { m_cells.begin(groups); }
    void grow(uint32_t groups) override { m_cells.grow(groups); }
    void absorb(Accumulator &sibling, std::span<const uint32_t> map) override
    {
        auto &other = static_cast<AdditiveAccumulator &>(sibling).m_cells;
        other.fold();
        m_cells.fold();
        for (uint32_t g = 0; g < map.size(); ++g)
            m_cells[map[g]] += other[g];
    }

protected:
    PerGroup<Cell> m_cells;
};

} // namespace parlance
