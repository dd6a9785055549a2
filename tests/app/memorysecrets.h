// A key ring that a test fills.
#pragma once

#include "app/delivery/secretstore.h"

#include <QHash>
#include <QStringList>

namespace parlance::test {

class MemorySecrets : public SecretStore
{
public:
    QHash<QString, QString> kept;
    QStringList asked;
    bool locked = false;

    Result<std::optional<QString>> read(const QString &key) override
    {
        asked << key;
        if (locked)
            return fail(ErrorCategory::Storage, QStringLiteral("the key ring cannot be used: locked"));
        return kept.contains(key) ? std::optional(kept.value(key)) : std::nullopt;
    }
    Result<void> write(const QString &key, const QString &secret) override
    {
        kept.insert(key, secret);
        return {};
    }
    Result<void> remove(const QString &key) override
    {
        kept.remove(key);
        return {};
    }
};

} // namespace parlance::test
