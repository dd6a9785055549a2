// Which questions are about the same: the dimension `topic`.
#pragma once

#include "models/store/store.h"

namespace parlance {

struct QuestionTopic
{
    qint64 question = 0; // row id
    QString name;        // the question of its group that was asked most
};

// Of the questions asked most, in the data version of the session: groups of like ones (models/analysis/likeness.h).
Result<std::vector<QuestionTopic>> questionTopics(ReadSession &session, std::stop_token stop);

} // namespace parlance
