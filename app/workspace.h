// The composition root of one open workspace: store, engine, importers, in the order in which they must die.
#pragma once

#include "app/importrun.h"
#include "models/engine/engine.h"

namespace parlance {

class Workspace
{
public:
    static Result<std::unique_ptr<Workspace>> open(const QString &path, Store::Mode mode);

    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] Engine &engine() { return m_engine; }
    [[nodiscard]] const ImporterRegistry &importers() const { return m_importers; }
    [[nodiscard]] QString name() const; // file name without ".parlance"

    // now and zone for a query asked at this moment.
    [[nodiscard]] RunContext context(UtcMs now, std::stop_token stop = {}) const;

private:
    explicit Workspace(std::unique_ptr<Store> store);

    ImporterRegistry m_importers;
    std::unique_ptr<Store> m_store;
    Engine m_engine;
};

} // namespace parlance
