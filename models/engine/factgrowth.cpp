#include "models/engine/factgrowth.h"

#include <algorithm>

namespace parlance {

bool FactTableGrowth::begins() const
{
    const auto &old = m_earlier.m_segments;
    return old.size() <= m_segments.size() && std::equal(old.begin(), old.end(), m_segments.begin());
}

// Rows of conversations that a new segment has taken over.
void FactTableGrowth::findDead(const FactTable &grown)
{
    const uint32_t firstNew = m_segments[m_earlier.m_segments.size()];
    withCodes(m_earlier.column(FactColumn::Conversation), [&](auto conversation) {
        for (uint32_t row = 0; row < m_earlier.rows(); ++row) {
            if (grown.m_owner[conversation(row)] >= firstNew)
                m_dead.push_back(row);
        }
    });
}

// counts: of the new segments.
void FactTableGrowth::setSlots(FactTable &grown, RowCounts counts) const
{
    const int64_t end = m_earlier.firstSlot() + m_earlier.slots();
    counts.fit(size_t(end));
    for (const FactPart part : factParts) {
        for (int64_t slot = m_earlier.firstSlot(); slot < end; ++slot)
            counts.at(part, size_t(slot)) += m_earlier.rowsOfSlots(part, slot, slot + 1).size();
    }
    for (const uint32_t row : m_dead)
        --counts.at(m_earlier.partOfRow(row), size_t(m_earlier.slotOfRow(row)));
    grown.setSlots(counts);
}

// Of every slot first the rows that were there, then the new ones.
void FactTableGrowth::layRuns(const FactTable &grown)
{
    m_cursor = grown.m_slotStart;
    auto dead = m_dead.begin();
    const auto lay = [&](uint32_t from, uint32_t to, uint32_t count) {
        if (count == 0)
            return;
        if (!m_runs.empty() && m_runs.back().from + m_runs.back().count == from &&
            m_runs.back().to + m_runs.back().count == to)
            m_runs.back().count += count;
        else
            m_runs.push_back({from, to, count});
    };
    const auto layRows = [&](RowRange rows, uint32_t &cursor) {
        for (uint32_t row = rows.begin; row < rows.end;) {
            const uint32_t until = dead != m_dead.end() && *dead < rows.end ? *dead : rows.end;
            lay(row, cursor, until - row);
            cursor += until - row;
            row = until;
            if (until < rows.end) {
                ++dead;
                ++row;
            }
        }
    };
    for (const FactPart part : factParts) {
        for (int64_t slot = m_earlier.firstSlot(); slot < m_earlier.firstSlot() + m_earlier.slots(); ++slot) {
            // A slot at either end may have lost all its rows, and the new table begins later.
            const RowRange rows = m_earlier.rowsOfSlots(part, slot, slot + 1);
            uint32_t none = 0;
            const bool isThere = slot >= grown.firstSlot() && slot < grown.firstSlot() + grown.slots();
            layRows(rows, isThere ? m_cursor[grown.place(part, slot)] : none);
        }
    }
}

Result<std::shared_ptr<FactTable>> FactTableGrowth::table(BlockSource &source, std::stop_token stop)
{
    using Table = std::shared_ptr<FactTable>;
    if (!begins() || m_earlier.rows() == 0)
        return Table();
    const std::span added = std::span(m_segments).subspan(m_earlier.m_segments.size());
    auto grown = std::make_shared<FactTable>();
    grown->m_owner = m_earlier.m_owner;
    RowCounts counts;
    if (auto counted = grown->count(added, counts, source, stop); !counted)
        return tl::unexpected(counted.error());
    if (grown->m_hasDead) {
        if (!m_earlier.has(FactColumn::Conversation))
            return Table();
        findDead(*grown);
    }
    grown->m_hasDead = grown->m_hasDead || m_earlier.m_hasDead;
    grown->m_segments = m_segments;
    setSlots(*grown, std::move(counts));
    layRuns(*grown);

    std::vector<FactColumn> columns;
    for (const FactColumn c : allFactColumns()) {
        if (m_earlier.has(c))
            columns.push_back(c);
    }
    std::vector<ColumnFiller> fillers;
    for (const FactColumn c : columns)
        fillers.emplace_back(c, grown->rows(), grown->m_columns).carry(m_earlier.m_columns, m_runs);
    if (auto read = grown->read(added, std::move(m_cursor), fillers, source, stop); !read)
        return tl::unexpected(read.error());
    for (const FactColumn c : columns)
        grown->m_loaded[size_t(c)].store(true, std::memory_order_release);
    for (const FactColumn c : columns) {
        grown->noteParts(c);
        grown->notePresent(c, false);
    }
    return grown;
}

} // namespace parlance
