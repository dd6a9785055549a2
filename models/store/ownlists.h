// The lists that lead from reading to mending: questions with the answer that should have been given. The user's own work.
#pragma once

#include "models/store/store.h"

namespace parlance {

struct OwnQuestion
{
    qint64 id = 0;
    QString question, answer;
    UtcMs updatedAt = 0;
};

// By time of entry. Thread-safe.
Result<std::vector<OwnQuestion>> ownQuestions(const Store &store);
// False: one that differs in case, spaces or closing punctuation only was there; it has this answer now, unless it is
// empty. Waits for the writer: for a worker. The data version stays.
Result<bool> addOwnQuestion(Store &store, const QString &question, const QString &answer, UtcMs now,
                            std::stop_token stop);

} // namespace parlance
