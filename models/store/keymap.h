// Private to the store layer: the ids of millions of hashes in as little memory as finding them quickly allows.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace parlance {

// 64-bit hash to id, for good hashes: 15 to 19 bytes an entry once there are some ten thousand. Open addressing in 64
// parts that grow one by one and by a quarter, so neither is half of it empty nor is it ever there twice.
class KeyMap
{
public:
    [[nodiscard]] uint32_t find(uint64_t hash) const;  // 0: not there
    void insert(uint64_t hash, uint32_t id);           // replaces
    uint32_t findOrInsert(uint64_t hash, uint32_t id); // the id that the hash has now
    [[nodiscard]] size_t size() const;
    [[nodiscard]] size_t bytes() const; // of memory
    void reserve(size_t entries);

private:
    class Part
    {
    public:
        Part() = default;
        Part(Part &&other) noexcept { *this = std::move(other); }
        Part &operator=(Part &&other) noexcept;
        ~Part();

        [[nodiscard]] uint32_t find(uint64_t hash) const;
        void insert(uint64_t hash, uint32_t id);
        uint32_t findOrInsert(uint64_t hash, uint32_t id);
        void reserve(size_t entries);
        [[nodiscard]] size_t size() const { return m_size; }
        [[nodiscard]] size_t pages() const { return m_pages; }

    private:
        [[nodiscard]] std::byte *slot(uint64_t hash) const; // of the hash, else the free one where it belongs
        void makeRoom();
        void grow(size_t pages);

        std::byte *m_slots = nullptr; // pages of the system, which gets them back at once
        size_t m_pages = 0, m_capacity = 0, m_size = 0;
    };
    static constexpr int partBits = 6;
    [[nodiscard]] static size_t partOf(uint64_t hash) { return size_t(hash >> (64 - partBits)); }

    std::array<Part, size_t(1) << partBits> m_parts;
};

} // namespace parlance
