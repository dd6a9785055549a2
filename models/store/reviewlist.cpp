#include "models/store/reviewlist.h"

#include "models/store/hash.h"
#include "models/store/reviewrows.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace parlance {

namespace {

constexpr int categoryKind = 18; // FactColumn of the category in `term`

// Names by row id, read once: an item shares their texts.
using Names = std::unordered_map<qint64, std::pair<QString, QString>>;

Result<Names> namesOf(Database &db, const char *sql)
{
    auto s = db.prepare(sql);
    if (!s)
        return tl::unexpected(s.error());
    Names names;
    for (;;) {
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return names;
        names.emplace(s->integer(0), std::pair(s->text(1), s->text(2)));
    }
}

Result<std::map<ReviewKey, Review>> allReviews(Database &db)
{
    std::map<ReviewKey, Review> reviews;
    auto s = db.prepare("SELECT source, environment, conversation, message, state, cause, assignee, flagged"
                        " FROM own_review");
    if (!s)
        return tl::unexpected(s.error());
    for (;;) {
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        Review &review = reviews[{s->text(0), s->text(1), s->text(2), s->text(3)}];
        review.state = reviewState(s->text(4)).value_or(ReviewState::New);
        review.cause = reviewCause(s->text(5)).value_or(ReviewCause::None);
        review.assignee = s->text(6);
        review.flagged = s->integer(7) != 0;
    }
    s = db.prepare("SELECT source, environment, conversation, message, tag FROM own_tag WHERE message <> ''"
                   " ORDER BY tag");
    if (!s)
        return tl::unexpected(s.error());
    for (;;) {
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return reviews;
        reviews[{s->text(0), s->text(1), s->text(2), s->text(3)}].tags << s->text(4);
    }
}

// The messages of a sample: "x" gives their ids.
std::string chosen(const ReviewSampling &sampling)
{
    switch (sampling.sample) {
    case ReviewSample::Negative:
        return "(SELECT message_id AS id FROM feedback WHERE rating = 0)";
    case ReviewSample::Rated:
    case ReviewSample::Disagreement:
        return "(SELECT message_id AS id FROM feedback)";
    case ReviewSample::LowConfidence:
        // As the measure low_confidence counts: answers only, a turn of Lex has the number on the question too.
        return "(SELECT e.message_id AS id FROM message_extra e JOIN message a ON a.id = e.message_id WHERE a.role = 1"
               " AND round(e.confidence * 10000) < round(?1 * 10000))";
    case ReviewSample::Unanswered:
        return "(SELECT id FROM message WHERE role = 0 AND flags >> 8 & 1)";
    case ReviewSample::Random:
        break;
    }
    return "(SELECT id FROM message WHERE role = 1)";
}

const char *population(ReviewSample sample)
{
    switch (sample) {
    case ReviewSample::Negative:
    case ReviewSample::Rated:
    case ReviewSample::Disagreement:
        return "SELECT count(*) FROM feedback";
    case ReviewSample::LowConfidence:
        return "SELECT count(*) FROM message_extra e JOIN message a ON a.id = e.message_id WHERE a.role = 1 AND"
               " e.confidence IS NOT NULL";
    case ReviewSample::Unanswered:
        return "SELECT count(*) FROM message WHERE role = 0";
    case ReviewSample::Random:
        break;
    }
    return "SELECT count(*) FROM message WHERE role = 1";
}

// Whether the message is in a random share: by its ids at the source, so that it is in every larger share too.
bool inShare(const ReviewKey &key, double share)
{
    const QByteArray ids = (key.conversation + u'\x1f' + key.message).toUtf8();
    const uint64_t hash = hash64({ids.constData(), size_t(ids.size())}, 0x7265'7669'6577ull);
    return double(hash >> 11) * 0x1.0p-53 < share;
}

struct Reader
{
    Names bots, users, models, categories, sources;
    std::map<ReviewKey, Review> reviews;
};

Result<Reader> readerOf(Database &db)
{
    Reader reader;
    const std::tuple<const char *, Names Reader::*> tables[] = {
        {"SELECT id, ext_id, coalesce(title, ext_id) FROM bot", &Reader::bots},
        {"SELECT id, ext_id, coalesce(label, email, ext_id) FROM user", &Reader::users},
        {"SELECT id, key, coalesce(label, key) FROM model", &Reader::models},
        {"SELECT id, name, environment FROM source", &Reader::sources},
    };
    for (const auto &[sql, member] : tables) {
        auto names = namesOf(db, sql);
        if (!names)
            return tl::unexpected(names.error());
        reader.*member = std::move(*names);
    }
    const std::string terms = "SELECT id, text, text FROM term WHERE kind = " + std::to_string(categoryKind);
    auto categories = namesOf(db, terms.c_str());
    auto reviews = allReviews(db);
    if (!categories || !reviews)
        return tl::unexpected(!categories ? categories.error() : reviews.error());
    reader.categories = std::move(*categories);
    reader.reviews = std::move(*reviews);
    return reader;
}

const QString &keyIn(const Names &names, qint64 id, bool label = false)
{
    static const QString none;
    const auto found = names.find(id);
    return found == names.end() ? none : label ? found->second.second : found->second.first;
}

ReviewItem itemOf(const RawStatement &s, const Reader &reader)
{
    ReviewItem item;
    item.message = s.integer(0);
    item.conversation = item.message >> 20;
    item.at = s.integer(1);
    if (const auto rating = s.optional(4))
        item.up = *rating != 0;
    if (!s.isNull(7))
        item.confidence = s.real(7);
    item.category = keyIn(reader.categories, s.integer(5));
    item.comment = s.text(6);
    item.title = s.text(8);
    item.bot = keyIn(reader.bots, s.integer(9));
    item.botLabel = keyIn(reader.bots, s.integer(9), true);
    item.user = keyIn(reader.users, s.integer(10));
    item.model = keyIn(reader.models, s.integer(11));
    return item;
}

// Messages on which the last verdicts of two reviewers differ.
std::set<ReviewKey> disagreements(const std::vector<ReviewVerdict> &verdicts)
{
    std::map<ReviewKey, std::set<QString>> causes;
    for (const ReviewVerdict &verdict : verdicts)
        causes[{verdict.source, verdict.environment, verdict.conversation, verdict.message}].insert(verdict.cause);
    std::set<ReviewKey> found;
    for (const auto &[message, said] : causes)
        if (said.size() > 1)
            found.insert(message);
    return found;
}

} // namespace

Result<ReviewItems> reviewItems(const Store &store, const ReviewSampling &sampling, std::stop_token stop)
{
    std::set<ReviewKey> disagreed;
    if (sampling.sample == ReviewSample::Disagreement) {
        const auto verdicts = reviewVerdicts(store);
        if (!verdicts)
            return tl::unexpected(verdicts.error());
        disagreed = disagreements(*verdicts);
    }
    auto db = store.privates().openReader();
    if (!db)
        return tl::unexpected(db.error());
    const std::stop_callback interrupt(stop, [&] { sqlite3_interrupt(db->handle()); });
    PARLANCE_TRY(db->exec("BEGIN"));
    const auto reader = readerOf(*db);
    const auto of = db->integer(population(sampling.sample));
    auto s =
        db->prepare("SELECT m.id, m.at, c.ext_id, m.ext_id, f.rating, f.category, f.comment, e.confidence, c.title,"
                    " c.bot_id, c.user_id, m.model_id, c.source_id FROM " +
                    chosen(sampling) +
                    " x JOIN message m ON m.id = x.id JOIN conversation c ON c.id = m.id >> 20"
                    " LEFT JOIN feedback f ON f.message_id = m.id LEFT JOIN message_extra e ON e.message_id = m.id");
    if (!reader || !of || !s)
        return tl::unexpected(!reader ? reader.error() : !of ? of.error() : s.error());
    if (sampling.sample == ReviewSample::LowConfidence)
        s->bind(1, sampling.confidence);
    ReviewItems found;
    found.of = of->value_or(0);
    for (;;) {
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        const qint64 source = s->integer(12);
        const ReviewKey key{keyIn(reader->sources, source), keyIn(reader->sources, source, true), s->text(2),
                            s->text(3)};
        if (sampling.sample == ReviewSample::Random && !inShare(key, sampling.share))
            continue;
        if (sampling.sample == ReviewSample::Disagreement && !disagreed.contains(key))
            continue;
        ReviewItem item = itemOf(*s, *reader);
        if (const auto review = reader->reviews.find(key); review != reader->reviews.end())
            item.review = review->second;
        found.items.push_back(std::move(item));
    }
    std::ranges::sort(found.items, [&](const ReviewItem &a, const ReviewItem &b) {
        if (sampling.sample == ReviewSample::LowConfidence && a.confidence != b.confidence)
            return a.confidence < b.confidence;
        return std::pair(a.at, a.message) > std::pair(b.at, b.message);
    });
    return found;
}

Result<std::vector<ReviewVerdict>> reviewVerdicts(const Store &store)
{
    const auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    auto s = (*session)->prepare(
        QStringLiteral("SELECT conversation, message, reviewer, new, max(id), source, environment FROM own_review_log"
                       " WHERE field = 'cause' AND undone = 0"
                       " GROUP BY source, environment, conversation, message, reviewer ORDER BY 5"));
    if (!s)
        return tl::unexpected(s.error());
    std::vector<ReviewVerdict> verdicts;
    for (;;) {
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return verdicts;
        if (!s->text(3).isEmpty())
            verdicts.push_back({s->text(0), s->text(1), s->text(2), s->text(3), s->text(5), s->text(6)});
    }
}

} // namespace parlance
