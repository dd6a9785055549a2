// The tables of one import that no mapping is for.
#pragma once

#include <QStringList>

#include <mutex>

namespace parlance {

// Thread-safe: workers add, whoever ended the import looks.
class UnmappedTables
{
public:
    void add(const QString &path)
    {
        const std::lock_guard lock(m_mutex);
        m_paths << path;
    }
    // By name: workers come in any order.
    [[nodiscard]] QStringList paths()
    {
        const std::lock_guard lock(m_mutex);
        m_paths.sort();
        return m_paths;
    }

private:
    std::mutex m_mutex;
    QStringList m_paths;
};

} // namespace parlance
