#include "models/store/ownlists.h"

#include "models/analysis/question.h"
#include "models/store/storeprivate.h"

#include <algorithm>

namespace parlance {

namespace {

std::string alike(const QString &question)
{
    std::string normalised;
    const QByteArray utf8 = question.toUtf8();
    normaliseQuestion({utf8.constData(), size_t(utf8.size())}, normalised);
    return normalised;
}

Result<std::vector<OwnQuestion>> questionsOf(Database &db)
{
    auto s = db.prepare("SELECT id, question, answer, updated_at FROM own_qa ORDER BY id");
    if (!s)
        return tl::unexpected(s.error());
    std::vector<OwnQuestion> questions;
    for (;;) {
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return questions;
        questions.push_back({s->integer(0), s->text(1), s->text(2), s->integer(3)});
    }
}

} // namespace

Result<std::vector<OwnQuestion>> ownQuestions(const Store &store)
{
    auto db = store.privates().openReader();
    return db ? questionsOf(*db) : tl::unexpected(db.error());
}

Result<bool> addOwnQuestion(Store &store, const QString &question, const QString &answer, UtcMs now,
                            std::stop_token stop)
{
    if (question.trimmed().isEmpty())
        return fail(ErrorCategory::Usage, QStringLiteral("there is no question"));
    auto writer = store.write(std::move(stop));
    if (!writer)
        return tl::unexpected(writer.error());
    Database &db = (*writer)->db();
    const auto known = questionsOf(db);
    if (!known)
        return tl::unexpected(known.error());
    const std::string wanted = alike(question);
    const auto same = std::ranges::find_if(*known, [&](const OwnQuestion &q) { return alike(q.question) == wanted; });
    const bool added = same == known->end();
    auto s = db.prepare(added ? "INSERT INTO own_qa (question, answer, state, created_at, updated_at) VALUES (?1, ?2,"
                                " 'open', ?3, ?3)"
                              : "UPDATE own_qa SET answer = iif(?2 = '', answer, ?2), updated_at = ?3 WHERE id = ?1");
    if (!s)
        return tl::unexpected(s.error());
    if (added)
        s->bind(1, question.trimmed());
    else
        s->bind(1, same->id);
    s->bind(2, answer);
    s->bind(3, now);
    PARLANCE_TRY(s->run());
    if (auto committed = (*writer)->commit(false); !committed)
        return tl::unexpected(committed.error());
    return added;
}

} // namespace parlance
