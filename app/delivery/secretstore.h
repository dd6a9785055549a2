// Where passwords are kept: the key ring of the system, or what a test has.
#pragma once

#include "models/core/result.h"

#include <optional>

namespace parlance {

// Calls wait for the answer, which may wait for the user to unlock the key ring: for a worker, or a program without a
// window. Thread-safe. Errors say that the key ring cannot be reached, in one sentence without the secret.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;

    virtual Result<std::optional<QString>> read(const QString &key) = 0; // nullopt: nothing is kept under it
    virtual Result<void> write(const QString &key, const QString &secret) = 0;
    virtual Result<void> remove(const QString &key) = 0; // also when there is none
};

} // namespace parlance
