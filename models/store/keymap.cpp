#include "models/store/keymap.h"

#include <sys/mman.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <new>
#include <numeric>

namespace parlance {

namespace {

constexpr size_t pageBytes = 4096;
constexpr size_t slotBytes = sizeof(uint64_t) + sizeof(uint32_t); // hash (0: free), id

size_t capacityOf(size_t pages)
{
    return pages * pageBytes / slotBytes;
}

bool isFull(size_t entries, size_t capacity)
{
    return entries * 5 > capacity * 4;
}

uint64_t hashAt(const std::byte *slot)
{
    uint64_t hash = 0;
    std::memcpy(&hash, slot, sizeof hash);
    return hash;
}

uint32_t idAt(const std::byte *slot)
{
    uint32_t id = 0;
    std::memcpy(&id, slot + sizeof(uint64_t), sizeof id);
    return id;
}

uint64_t taken(uint64_t hash)
{
    return hash | uint64_t(hash == 0);
}

} // namespace

KeyMap::Part &KeyMap::Part::operator=(Part &&other) noexcept
{
    std::swap(m_slots, other.m_slots);
    std::swap(m_pages, other.m_pages);
    std::swap(m_capacity, other.m_capacity);
    std::swap(m_size, other.m_size);
    return *this;
}

KeyMap::Part::~Part()
{
    if (m_slots != nullptr)
        munmap(m_slots, m_pages * pageBytes);
}

// The bits below those that name the part, as a share of the capacity.
std::byte *KeyMap::Part::slot(uint64_t hash) const
{
    const uint64_t share = uint32_t(hash >> (64 - partBits - 32));
    size_t i = size_t(share * m_capacity >> 32);
    for (;;) {
        std::byte *const at = m_slots + i * slotBytes;
        const uint64_t found = hashAt(at);
        if (found == hash || found == 0)
            return at;
        i = i + 1 == m_capacity ? 0 : i + 1;
    }
}

uint32_t KeyMap::Part::find(uint64_t hash) const
{
    return m_slots == nullptr ? 0 : idAt(slot(hash)); // a free slot has the id 0
}

void KeyMap::Part::makeRoom()
{
    if (isFull(m_size + 1, m_capacity))
        grow(std::max(m_pages + 1, m_pages * 5 / 4));
}

uint32_t KeyMap::Part::findOrInsert(uint64_t hash, uint32_t id)
{
    makeRoom();
    std::byte *const at = slot(hash);
    if (hashAt(at) != 0)
        return idAt(at);
    ++m_size;
    std::memcpy(at, &hash, sizeof hash);
    std::memcpy(at + sizeof hash, &id, sizeof id);
    return id;
}

void KeyMap::Part::insert(uint64_t hash, uint32_t id)
{
    makeRoom();
    std::byte *const at = slot(hash);
    m_size += hashAt(at) == 0;
    std::memcpy(at, &hash, sizeof hash);
    std::memcpy(at + sizeof hash, &id, sizeof id);
}

void KeyMap::Part::reserve(size_t entries)
{
    size_t pages = entries * slotBytes * 5 / 4 / pageBytes + 1;
    while (isFull(entries, capacityOf(pages)))
        ++pages;
    if (pages > m_pages)
        grow(pages);
}

void KeyMap::Part::grow(size_t pages)
{
    void *const made =
        mmap(nullptr, pages * pageBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0); // all zero
    if (made == MAP_FAILED)
        throw std::bad_alloc();
    Part larger;
    larger.m_slots = static_cast<std::byte *>(made);
    larger.m_pages = pages;
    larger.m_capacity = capacityOf(pages);
    larger.m_size = m_size;
    for (size_t i = 0; i < m_capacity; ++i) {
        const std::byte *const from = m_slots + i * slotBytes;
        if (const uint64_t hash = hashAt(from); hash != 0)
            std::memcpy(larger.slot(hash), from, slotBytes);
    }
    *this = std::move(larger);
}

uint32_t KeyMap::find(uint64_t hash) const
{
    hash = taken(hash);
    return m_parts[partOf(hash)].find(hash);
}

void KeyMap::insert(uint64_t hash, uint32_t id)
{
    hash = taken(hash);
    m_parts[partOf(hash)].insert(hash, id);
}

uint32_t KeyMap::findOrInsert(uint64_t hash, uint32_t id)
{
    hash = taken(hash);
    return m_parts[partOf(hash)].findOrInsert(hash, id);
}

size_t KeyMap::size() const
{
    return std::accumulate(m_parts.begin(), m_parts.end(), size_t(0),
                           [](size_t sum, const Part &part) { return sum + part.size(); });
}

size_t KeyMap::bytes() const
{
    return std::accumulate(m_parts.begin(), m_parts.end(), size_t(0),
                           [](size_t sum, const Part &part) { return sum + part.pages() * pageBytes; });
}

// Parts get more or less than their share of the entries: four deviations more are never needed.
void KeyMap::reserve(size_t entries)
{
    if (entries == 0)
        return;
    const size_t each = entries / m_parts.size() + 1;
    for (Part &part : m_parts)
        part.reserve(each + 4 * size_t(std::sqrt(double(each))));
}

} // namespace parlance
