// SHA-256 of a file while it is read: what its import keeps, so that figures can be held against it.
#pragma once

#include "importers/importer.h"

namespace parlance {

// Filled by the stream that reads; belongs to one worker.
class ContentHash
{
public:
    ContentHash();
    ~ContentHash();
    ContentHash(const ContentHash &) = delete;
    ContentHash &operator=(const ContentHash &) = delete;

    void add(const char *bytes, qsizetype size);
    void end() { m_ended = true; }
    // Of everything, 32 bytes, once; empty when not all was read.
    [[nodiscard]] QByteArray take();

private:
    struct State;
    std::unique_ptr<State> m_state;
    bool m_ended = false;
};

// Reads on and hashes what passes.
std::unique_ptr<InputStream> hashing(std::unique_ptr<InputStream> source, std::shared_ptr<ContentHash> hash);

} // namespace parlance
