#include "app/reviewservice.h"

#include "app/privacy.h"
#include "models/store/ratedanswers.h"
#include "models/store/readconversation.h"
#include "models/store/reviewlist.h"

#include <array>
#include <map>

namespace parlance {

namespace {

constexpr qint64 shownDays = 14, dayMs = 86'400'000;

// Every text that may tell who somebody is: visit(message, field, text).
void eachText(ReadConversation &read, const auto &visit)
{
    visit(0, "title", read.title);
    visit(0, "bot", read.bot);
    visit(0, "instruction", read.instruction);
    for (ReadMessage &message : read.messages) {
        const auto all = [&](const char *field, auto &...texts) { (visit(message.message, field, texts), ...); };
        all("text", message.text);
        all("reasoning", message.reasoning);
        all("model", message.model);
        all("error", message.errorName, message.errorText, message.errorStack);
        all("intent", message.intent);
        all("sentiment", message.sentiment);
        all("category", message.category);
        all("comment", message.comment);
        for (QString &text : message.slotTexts)
            all("slot", text);
        for (QString &text : message.attachments)
            all("attachment", text);
        for (ReadChunk &chunk : message.chunks)
            all("document", chunk.source, chunk.text);
        for (ReadTool &tool : message.tools)
            all("tool", tool.name, tool.input, tool.output);
    }
}

} // namespace

Result<std::shared_ptr<const Anonymiser>> ReviewDeskReader::anonymiser()
{
    const std::scoped_lock lock(m_mutex);
    const DataVersion now = m_workspace.store().version();
    const auto words = privacyWords(m_workspace.store());
    if (!words)
        return tl::unexpected(words.error());
    if (m_anonymiser && now == m_version && *words == m_words)
        return m_anonymiser;
    auto made = anonymiserOf(m_workspace.store());
    if (!made)
        return tl::unexpected(made.error());
    m_anonymiser = std::make_shared<const Anonymiser>(std::move(*made));
    m_version = now;
    m_words = *words;
    m_hidden.clear();
    return m_anonymiser;
}

Result<ReviewItems> ReviewDeskReader::items(const ReviewSampling &sampling, bool hide, std::stop_token stop)
{
    auto read = reviewItems(m_workspace.store(), sampling, stop);
    if (!read || !hide)
        return read;
    const auto by = anonymiser();
    if (!by)
        return tl::unexpected(by.error());
    const std::scoped_lock lock(m_mutex);
    const auto hidden = [&](QString &text) {
        if (text.isEmpty())
            return;
        const auto [known, fresh] = m_hidden.try_emplace(text);
        if (fresh)
            known->second = (*by)->anonymised(text);
        text = known->second;
    };
    for (ReviewItem &item : read->items) {
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("stopped"));
        for (QString *text : {&item.comment, &item.title, &item.category, &item.botLabel})
            hidden(*text);
    }
    return read;
}

Result<ReadConversation> ReviewDeskReader::conversation(qint64 id, bool hide, std::stop_token stop)
{
    auto read = readConversation(m_workspace.store(), {id}, std::move(stop));
    if (!read || !hide)
        return read;
    const auto by = anonymiser();
    if (!by)
        return tl::unexpected(by.error());
    return anonymised(*read, **by);
}

Result<ReviewDetail> ReviewDeskReader::detail(qint64 message, bool)
{
    auto review = readReview(m_workspace.store(), {message});
    auto history = reviewHistory(m_workspace.store(), {message});
    if (!review || !history)
        return tl::unexpected(!review ? review.error() : history.error());
    return ReviewDetail{std::move(*review), std::move(*history)};
}

Result<ReviewDesk> ReviewDeskReader::desk(const TimeZone &zone, UtcMs now)
{
    const Store &store = m_workspace.store();
    auto tags = reviewTags(store);
    auto people = reviewers(store);
    // Asked for after every change: only what is shown is read of the log.
    const auto log = reviewLog(store, now - shownDays * dayMs, true);
    const auto verdicts = reviewVerdicts(store);
    if (!tags || !people || !log || !verdicts)
        return tl::unexpected(!tags ? tags.error() : !people ? people.error() : !log ? log.error() : verdicts.error());
    ReviewDesk desk{std::move(*tags), std::move(*people), progressByDay(*log, zone), {}};
    std::map<std::array<QString, 4>, std::map<QString, QString>> byMessage;
    for (const ReviewVerdict &verdict : *verdicts)
        byMessage[{verdict.source, verdict.environment, verdict.conversation, verdict.message}][verdict.reviewer] =
            verdict.cause;
    std::map<std::pair<QString, QString>, std::vector<std::pair<QString, QString>>> pairs;
    for (const auto &[message, said] : byMessage)
        for (auto first = said.begin(); first != said.end(); ++first)
            for (auto second = std::next(first); second != said.end(); ++second)
                pairs[{first->first, second->first}].emplace_back(first->second, second->second);
    for (const auto &[names, sorted] : pairs)
        if (const auto agreement = agreementOf(sorted))
            desk.pairs.push_back({names.first, names.second, *agreement});
    return desk;
}

Result<RatedPatterns> ReviewDeskReader::patterns(const TimeRange &range, bool hide, const TimeZone &zone,
                                                 std::stop_token stop)
{
    auto answers = ratedAnswers(m_workspace.store(), range, zone, stop);
    if (!answers)
        return tl::unexpected(answers.error());
    RatedPatterns found{std::move(*answers), {}};
    found.patterns = patternsOf(found.answers, {}, stop);
    if (stop.stop_requested())
        return fail(ErrorCategory::Cancelled, QStringLiteral("stopped"));
    if (!hide)
        return found;
    const auto by = anonymiser();
    if (!by)
        return tl::unexpected(by.error());
    std::unordered_map<QString, QString> hidden; // of documents: many answers cite one
    for (RatedAnswer &answer : found.answers)
        for (QString &document : answer.documents) {
            const auto [known, fresh] = hidden.try_emplace(document);
            if (fresh)
                known->second = (*by)->anonymised(document);
            document = known->second;
        }
    for (Pattern &pattern : found.patterns)
        pattern.label = (*by)->anonymised(pattern.label);
    return found;
}

Result<std::vector<FoundRedaction>> ReviewDeskReader::redactions(qint64 id, std::stop_token stop)
{
    auto read = readConversation(m_workspace.store(), {id}, std::move(stop));
    const auto by = anonymiser();
    if (!read || !by)
        return tl::unexpected(!read ? read.error() : by.error());
    std::vector<FoundRedaction> list;
    if (!read->user.isEmpty())
        list.push_back({0, QStringLiteral("user"), read->user, SecretKind::Person, (*by)->person(read->user)});
    eachText(*read, [&](qint64 message, const char *field, const QString &text) {
        addRedactions(list, **by, text, message, QLatin1String(field));
    });
    return list;
}

Result<std::vector<FoundRedaction>> ReviewDeskReader::tryWords(const QString &text, const PrivacyWords &words)
{
    const auto by = anonymiserWith(m_workspace.store(), words);
    if (!by)
        return tl::unexpected(by.error());
    std::vector<FoundRedaction> list;
    addRedactions(list, *by, text);
    return list;
}

ReadConversation anonymised(const ReadConversation &read, const Anonymiser &anonymiser)
{
    ReadConversation out = read;
    out.key = anonymiser.pseudonym(QStringLiteral("conversation"), out.key);
    out.user = anonymiser.person(out.user);
    eachText(out, [&](qint64, const char *, QString &text) {
        if (!text.isEmpty())
            text = anonymiser.anonymised(text);
    });
    return out;
}

} // namespace parlance
