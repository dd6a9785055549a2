// The table of dimensions. Append only: names stand in saved documents, links and command lines.
#include "models/query/catalog.h"

#include <QCoreApplication>

#include <array>

namespace parlance {

namespace {

constexpr std::array dimensionTable{
    DimensionInfo{DimensionKey::Time, "time", QT_TRANSLATE_NOOP("Catalog", "Time"),
                  QT_TRANSLATE_NOOP("Catalog",
                                    "The hour, day, ISO week, month, quarter or year of the fact counted, in "
                                    "the time zone of the workspace."),
                  "time"},
    DimensionInfo{DimensionKey::HourOfDay, "hour_of_day", QT_TRANSLATE_NOOP("Catalog", "Hour of the day"),
                  QT_TRANSLATE_NOOP("Catalog", "The hour from 0 to 23 of the fact counted, in the time zone of the "
                                               "workspace."),
                  "time"},
    DimensionInfo{DimensionKey::Weekday, "weekday", QT_TRANSLATE_NOOP("Catalog", "Weekday"),
                  QT_TRANSLATE_NOOP("Catalog", "The weekday of the fact counted from 1 (Monday) to 7 (Sunday), in the "
                                               "time zone of the workspace."),
                  "time"},

    DimensionInfo{DimensionKey::User, "user", QT_TRANSLATE_NOOP("Catalog", "User"),
                  QT_TRANSLATE_NOOP("Catalog", "The user who holds the conversation."), "who"},
    DimensionInfo{DimensionKey::UserGroup, "user_group", QT_TRANSLATE_NOOP("Catalog", "User group"),
                  QT_TRANSLATE_NOOP("Catalog", "The group or tenant of the user, as the source states it."), "who"},
    DimensionInfo{DimensionKey::Plan, "plan", QT_TRANSLATE_NOOP("Catalog", "Plan"),
                  QT_TRANSLATE_NOOP("Catalog", "The plan of the conversation, else of its user."), "who"},
    DimensionInfo{DimensionKey::NewOrReturning, "new_or_returning", QT_TRANSLATE_NOOP("Catalog", "New or returning"),
                  QT_TRANSLATE_NOOP("Catalog", "Whether the first message ever of the user lies in the period (new) or "
                                               "before it (returning)."),
                  "who"},

    DimensionInfo{DimensionKey::Bot, "bot", QT_TRANSLATE_NOOP("Catalog", "Bot"),
                  QT_TRANSLATE_NOOP("Catalog", "The bot that the conversation is held with."), "bot"},
    DimensionInfo{DimensionKey::BotOwner, "bot_owner", QT_TRANSLATE_NOOP("Catalog", "Bot owner"),
                  QT_TRANSLATE_NOOP("Catalog", "The user who owns the bot."), "bot"},
    DimensionInfo{DimensionKey::BotType, "bot_type", QT_TRANSLATE_NOOP("Catalog", "Bot type"),
                  QT_TRANSLATE_NOOP("Catalog", "The type of the bot, such as text, voice or 3D."), "bot"},
    DimensionInfo{DimensionKey::BotPublished, "bot_published", QT_TRANSLATE_NOOP("Catalog", "Published as API"),
                  QT_TRANSLATE_NOOP("Catalog", "Whether the bot is published as an API."), "bot"},
    DimensionInfo{DimensionKey::BotScope, "bot_scope", QT_TRANSLATE_NOOP("Catalog", "Bot sharing"),
                  QT_TRANSLATE_NOOP("Catalog", "With whom the bot is shared: nobody, some users or all."), "bot"},
    DimensionInfo{DimensionKey::BotAlias, "bot_alias", QT_TRANSLATE_NOOP("Catalog", "Bot alias"),
                  QT_TRANSLATE_NOOP("Catalog", "The alias of the bot that the conversation was held with."), "bot"},
    DimensionInfo{DimensionKey::BotVersion, "bot_version", QT_TRANSLATE_NOOP("Catalog", "Bot version"),
                  QT_TRANSLATE_NOOP("Catalog", "The version of the bot that the conversation was held with."), "bot"},
    DimensionInfo{DimensionKey::Locale, "locale", QT_TRANSLATE_NOOP("Catalog", "Language"),
                  QT_TRANSLATE_NOOP("Catalog", "The language and country of the conversation, such as en_US."), "bot"},

    DimensionInfo{DimensionKey::Model, "model", QT_TRANSLATE_NOOP("Catalog", "Model"),
                  QT_TRANSLATE_NOOP("Catalog", "The language model of the message, with all its names taken together."),
                  "model"},
    DimensionInfo{DimensionKey::Provider, "provider", QT_TRANSLATE_NOOP("Catalog", "Provider"),
                  QT_TRANSLATE_NOOP("Catalog", "The vendor of the model."), "model"},
    DimensionInfo{DimensionKey::CostBasis, "cost_basis", QT_TRANSLATE_NOOP("Catalog", "Cost basis"),
                  QT_TRANSLATE_NOOP("Catalog",
                                    "Where the cost comes from: reported by the source, priced by tokens, or "
                                    "allocated from a running total."),
                  "model"},
    DimensionInfo{DimensionKey::Endpoint, "endpoint", QT_TRANSLATE_NOOP("Catalog", "Endpoint"),
                  QT_TRANSLATE_NOOP("Catalog", "The endpoint that answered the model call."), "model"},

    DimensionInfo{DimensionKey::Source, "source", QT_TRANSLATE_NOOP("Catalog", "Source"),
                  QT_TRANSLATE_NOOP("Catalog", "The data source that the fact was imported into."), "where"},
    DimensionInfo{DimensionKey::Platform, "platform", QT_TRANSLATE_NOOP("Catalog", "Platform"),
                  QT_TRANSLATE_NOOP("Catalog", "The chatbot platform of the source."), "where"},
    DimensionInfo{DimensionKey::Environment, "environment", QT_TRANSLATE_NOOP("Catalog", "Environment"),
                  QT_TRANSLATE_NOOP("Catalog", "The environment of the source, such as default or dev."), "where"},
    DimensionInfo{DimensionKey::ExportHour, "export_hour", QT_TRANSLATE_NOOP("Catalog", "Export hour"),
                  QT_TRANSLATE_NOOP("Catalog", "The hour of the export that brought a change of price, for comparing "
                                               "with the figures of the platform."),
                  "where"},
    DimensionInfo{DimensionKey::Channel, "channel", QT_TRANSLATE_NOOP("Catalog", "Channel"),
                  QT_TRANSLATE_NOOP("Catalog", "The channel of the conversation, such as web, API or telephone."),
                  "where"},
    DimensionInfo{DimensionKey::Modality, "modality", QT_TRANSLATE_NOOP("Catalog", "Modality"),
                  QT_TRANSLATE_NOOP("Catalog", "How the user speaks to the bot: text, speech or keys."), "where"},
    DimensionInfo{DimensionKey::Device, "device", QT_TRANSLATE_NOOP("Catalog", "Device"),
                  QT_TRANSLATE_NOOP("Catalog", "The kind of device of the user."), "where"},
    DimensionInfo{DimensionKey::Browser, "browser", QT_TRANSLATE_NOOP("Catalog", "Browser"),
                  QT_TRANSLATE_NOOP("Catalog", "The browser of the user."), "where"},
    DimensionInfo{DimensionKey::Country, "country", QT_TRANSLATE_NOOP("Catalog", "Country"),
                  QT_TRANSLATE_NOOP("Catalog", "The country of the user."), "where"},
    DimensionInfo{DimensionKey::City, "city", QT_TRANSLATE_NOOP("Catalog", "City"),
                  QT_TRANSLATE_NOOP("Catalog", "The city of the user."), "where"},
    DimensionInfo{DimensionKey::Referrer, "referrer", QT_TRANSLATE_NOOP("Catalog", "Referrer"),
                  QT_TRANSLATE_NOOP("Catalog", "The page that the user came from."), "where"},

    DimensionInfo{DimensionKey::Intent, "intent", QT_TRANSLATE_NOOP("Catalog", "Intent"),
                  QT_TRANSLATE_NOOP("Catalog", "The intent that the platform recognised in the message."), "content"},
    DimensionInfo{
        DimensionKey::IntentState, "intent_state", QT_TRANSLATE_NOOP("Catalog", "Intent state"),
        QT_TRANSLATE_NOOP("Catalog", "How far the intent had come, such as in progress, fulfilled or failed."),
        "content"},
    DimensionInfo{DimensionKey::Question, "question", QT_TRANSLATE_NOOP("Catalog", "Question"),
                  QT_TRANSLATE_NOOP("Catalog", "The text of a user message without differences of case, spaces and "
                                               "closing punctuation."),
                  "content"},
    DimensionInfo{DimensionKey::AnswerSource, "answer_source", QT_TRANSLATE_NOOP("Catalog", "Answer source"),
                  QT_TRANSLATE_NOOP(
                      "Catalog", "What the answer was made from: documents, a Q&A list, a guardrail or the "
                                 "model alone; of a question, what its answer was made from, or why it has none: out "
                                 "of scope, or its retrieval failed."),
                  "content"},
    DimensionInfo{DimensionKey::Sentiment, "sentiment", QT_TRANSLATE_NOOP("Catalog", "Sentiment"),
                  QT_TRANSLATE_NOOP("Catalog", "The sentiment of the message: positive, neutral, negative or mixed."),
                  "content"},

    DimensionInfo{DimensionKey::Rating, "rating", QT_TRANSLATE_NOOP("Catalog", "Rating"),
                  QT_TRANSLATE_NOOP("Catalog", "The feedback on the answer: up, down or none."), "quality"},
    DimensionInfo{DimensionKey::FeedbackCategory, "feedback_category", QT_TRANSLATE_NOOP("Catalog", "Feedback reason"),
                  QT_TRANSLATE_NOOP("Catalog", "The reason that the user chose for the feedback."), "quality"},
    DimensionInfo{DimensionKey::Outcome, "outcome", QT_TRANSLATE_NOOP("Catalog", "Outcome"),
                  QT_TRANSLATE_NOOP("Catalog", "How the conversation ended: resolved, escalated or abandoned."),
                  "quality"},

    DimensionInfo{DimensionKey::Status, "status", QT_TRANSLATE_NOOP("Catalog", "Status"),
                  QT_TRANSLATE_NOOP("Catalog", "Whether the model call succeeded (ok) or failed (error)."), "faults"},
    DimensionInfo{DimensionKey::ErrorType, "error_type", QT_TRANSLATE_NOOP("Catalog", "Error type"),
                  QT_TRANSLATE_NOOP("Catalog", "The type of the error of a failed model call."), "faults"},

    DimensionInfo{DimensionKey::Experiment, "experiment", QT_TRANSLATE_NOOP("Catalog", "Experiment"),
                  QT_TRANSLATE_NOOP("Catalog", "The experiment that the conversation belongs to."), "test"},
    DimensionInfo{DimensionKey::Variant, "variant", QT_TRANSLATE_NOOP("Catalog", "Variant"),
                  QT_TRANSLATE_NOOP("Catalog", "The variant of the experiment that the conversation was given."),
                  "test"},

    DimensionInfo{DimensionKey::Conversation, "conversation", QT_TRANSLATE_NOOP("Catalog", "Conversation"),
                  QT_TRANSLATE_NOOP("Catalog", "The single conversation."), "row"},
    DimensionInfo{DimensionKey::Message, "message", QT_TRANSLATE_NOOP("Catalog", "Message"),
                  QT_TRANSLATE_NOOP("Catalog", "The single message."), "row"},

    DimensionInfo{DimensionKey::Role, "role", QT_TRANSLATE_NOOP("Catalog", "Role"),
                  QT_TRANSLATE_NOOP("Catalog", "Who wrote the message: user or assistant."), "content"},
    DimensionInfo{DimensionKey::Branch, "branch", QT_TRANSLATE_NOOP("Catalog", "Branch"),
                  QT_TRANSLATE_NOOP("Catalog", "Whether the message lies on the branch that the user sees (visible) or "
                                               "on another one (other)."),
                  "content"},
    DimensionInfo{
        DimensionKey::IsQuestion, "is_question", QT_TRANSLATE_NOOP("Catalog", "Is a question"),
        QT_TRANSLATE_NOOP("Catalog", "Whether the text of a user message ends in a question mark (yes or no)."),
        "content"},
    DimensionInfo{
        DimensionKey::Turn, "turn", QT_TRANSLATE_NOOP("Catalog", "Turn"),
        QT_TRANSLATE_NOOP("Catalog", "Whether a user message is the first of its conversation or a later one."),
        "content"},
    DimensionInfo{DimensionKey::Slot, "slot", QT_TRANSLATE_NOOP("Catalog", "Slot"),
                  QT_TRANSLATE_NOOP("Catalog",
                                    "A slot of the message, such as date or city; a message counts under each "
                                    "of its slots."),
                  "content"},
    DimensionInfo{DimensionKey::SlotValue, "slot_value", QT_TRANSLATE_NOOP("Catalog", "Slot value"),
                  QT_TRANSLATE_NOOP("Catalog",
                                    "What the user said for a slot of the message, which counts under each of "
                                    "its slots."),
                  "content"},
    DimensionInfo{DimensionKey::Utterance, "utterance", QT_TRANSLATE_NOOP("Catalog", "Utterance"),
                  QT_TRANSLATE_NOOP("Catalog", "The text of a user message, letter by letter."), "content"},
    DimensionInfo{DimensionKey::Understood, "understood", QT_TRANSLATE_NOOP("Catalog", "Understood"),
                  QT_TRANSLATE_NOOP("Catalog",
                                    "Whether the platform understood the user message (yes) or missed it (no), "
                                    "where it says so."),
                  "content"},

    DimensionInfo{
        DimensionKey::Tool, "tool", QT_TRANSLATE_NOOP("Catalog", "Tool"),
        QT_TRANSLATE_NOOP(
            "Catalog",
            "The tool that the message calls; a message counts under each of its tools, a call under its own."),
        "content"},
    DimensionInfo{
        DimensionKey::CitedSource, "cited_source", QT_TRANSLATE_NOOP("Catalog", "Cited source"),
        QT_TRANSLATE_NOOP(
            "Catalog",
            "A document that the answer cites, by its address or name; a message counts under each of its sources."),
        "content"},
    DimensionInfo{DimensionKey::HttpStatus, "http_status", QT_TRANSLATE_NOOP("Catalog", "HTTP status"),
                  QT_TRANSLATE_NOOP("Catalog", "The HTTP status of a failed model call, where its error code is one."),
                  "faults"},
    DimensionInfo{DimensionKey::ErrorGroup, "error_group", QT_TRANSLATE_NOOP("Catalog", "Error group"),
                  QT_TRANSLATE_NOOP("Catalog", "The message, else the name, of an error without what differs from call "
                                               "to call: numbers, ids, addresses and quoted texts."),
                  "faults"},
    DimensionInfo{DimensionKey::Actor, "actor", QT_TRANSLATE_NOOP("Catalog", "Actor"),
                  QT_TRANSLATE_NOOP("Catalog", "Who did what the audit event tells of."), "audit"},
    DimensionInfo{DimensionKey::Action, "action", QT_TRANSLATE_NOOP("Catalog", "Action"),
                  QT_TRANSLATE_NOOP("Catalog", "What was done, such as pin, share or delete."), "audit"},
    DimensionInfo{DimensionKey::TargetKind, "target_kind", QT_TRANSLATE_NOOP("Catalog", "Kind of target"),
                  QT_TRANSLATE_NOOP("Catalog", "What it was done to, such as a bot, a user or a conversation."),
                  "audit"},
    DimensionInfo{DimensionKey::Target, "target", QT_TRANSLATE_NOOP("Catalog", "Target"),
                  QT_TRANSLATE_NOOP("Catalog", "The id of what it was done to."), "audit"},
    DimensionInfo{DimensionKey::AuditDetail, "audit_detail", QT_TRANSLATE_NOOP("Catalog", "Detail"),
                  QT_TRANSLATE_NOOP("Catalog", "What the audit event says beyond actor, action and target, as JSON."),
                  "audit"},
    DimensionInfo{DimensionKey::AuditOrigin, "audit_origin", QT_TRANSLATE_NOOP("Catalog", "Origin of the event"),
                  QT_TRANSLATE_NOOP("Catalog", "Whether the platform recorded the audit event (recorded) or it follows "
                                               "from what was there before and after (reconstructed)."),
                  "audit"},
    DimensionInfo{DimensionKey::AuditEvent, "audit_event", QT_TRANSLATE_NOOP("Catalog", "Audit event"),
                  QT_TRANSLATE_NOOP("Catalog", "A single audit event."), "audit"},
    DimensionInfo{DimensionKey::Event, "event", QT_TRANSLATE_NOOP("Catalog", "Event"),
                  QT_TRANSLATE_NOOP("Catalog", "The name of a product event or goal."), "leads"},
    DimensionInfo{DimensionKey::LeadInterest, "lead_interest", QT_TRANSLATE_NOOP("Catalog", "Interest"),
                  QT_TRANSLATE_NOOP("Catalog", "The area of interest of the lead."), "leads"},
    DimensionInfo{DimensionKey::LeadGrade, "lead_grade", QT_TRANSLATE_NOOP("Catalog", "Lead grade"),
                  QT_TRANSLATE_NOOP("Catalog", "The quality of the lead as the source states it, a word or a score."),
                  "leads"},
    DimensionInfo{DimensionKey::Metric, "metric", QT_TRANSLATE_NOOP("Catalog", "Metric"),
                  QT_TRANSLATE_NOOP("Catalog", "The name of an imported metric."), "operations"},
    DimensionInfo{DimensionKey::MetricLabels, "metric_labels", QT_TRANSLATE_NOOP("Catalog", "Metric labels"),
                  QT_TRANSLATE_NOOP("Catalog", "The labels of a series of a metric, as JSON."), "operations"},
    DimensionInfo{DimensionKey::Cohort, "cohort", QT_TRANSLATE_NOOP("Catalog", "First used"),
                  QT_TRANSLATE_NOOP("Catalog", "The day, ISO week, month, quarter or year of the first message ever of "
                                               "the user, in the time zone of the workspace."),
                  "who"},
    DimensionInfo{DimensionKey::BotPinned, "bot_pinned", QT_TRANSLATE_NOOP("Catalog", "Pinned"),
                  QT_TRANSLATE_NOOP("Catalog", "Whether the bot is pinned in the list of bots of the platform."),
                  "bot"},
    DimensionInfo{DimensionKey::BotStatus, "bot_status", QT_TRANSLATE_NOOP("Catalog", "Sharing status"),
                  QT_TRANSLATE_NOOP("Catalog", "The state of the sharing of the bot, as the platform names it."),
                  "bot"},
    DimensionInfo{DimensionKey::Comment, "comment", QT_TRANSLATE_NOOP("Catalog", "Comment"),
                  QT_TRANSLATE_NOOP("Catalog", "What the user wrote with the feedback on the answer."), "quality"},
    DimensionInfo{DimensionKey::HourBlock, "hour_block", QT_TRANSLATE_NOOP("Catalog", "Two hours of the day"),
                  QT_TRANSLATE_NOOP("Catalog",
                                    "The even hour from 0 to 22 in which a block of two hours begins, in the "
                                    "time zone of the workspace."),
                  "time"},
    DimensionInfo{DimensionKey::ResponseTimeBand, "response_time_band",
                  QT_TRANSLATE_NOOP("Catalog", "Response time, in ranges"),
                  QT_TRANSLATE_NOOP("Catalog", "How long the answer took, in ranges named by their lower end in "
                                               "milliseconds."),
                  "quality"},
    DimensionInfo{
        DimensionKey::DurationBand, "duration_band", QT_TRANSLATE_NOOP("Catalog", "Session duration, in ranges"),
        QT_TRANSLATE_NOOP("Catalog", "The time from the first to the last message of the whole conversation, in "
                                     "ranges named by their lower end in milliseconds; none with a single "
                                     "message."),
        "row"},
    DimensionInfo{
        DimensionKey::LengthBand, "length_band", QT_TRANSLATE_NOOP("Catalog", "Messages of the session, in ranges"),
        QT_TRANSLATE_NOOP("Catalog", "How many messages of users and assistants the whole conversation has, in "
                                     "ranges named by their lower end."),
        "row"},
    DimensionInfo{
        DimensionKey::ConfidenceBand, "confidence_band", QT_TRANSLATE_NOOP("Catalog", "Confidence, in ranges"),
        QT_TRANSLATE_NOOP("Catalog", "The stated confidence in ranges of ten per cent, named by their lower end "
                                     "in per cent."),
        "quality"},
    DimensionInfo{DimensionKey::ErrorKind, "error_kind", QT_TRANSLATE_NOOP("Catalog", "Kind of error"),
                  QT_TRANSLATE_NOOP("Catalog", "What kind of fault a failed call was: a timeout, else a refusal of the "
                                               "request (HTTP 4xx), a fault of the server (5xx), an exception by its "
                                               "name or stack, or something else."),
                  "faults"},
    DimensionInfo{DimensionKey::CostCause, "cost_cause", QT_TRANSLATE_NOOP("Catalog", "Reconciliation"),
                  QT_TRANSLATE_NOOP("Catalog",
                                    "How the cost that the source states for a call relates to its tokens by the price "
                                    "table: that they agree, why they differ, or why they cannot be compared."),
                  "model"},
    DimensionInfo{
        DimensionKey::IntentStep1, "intent_1", QT_TRANSLATE_NOOP("Catalog", "First intent"),
        QT_TRANSLATE_NOOP("Catalog",
                          "The first intent on the way of the whole conversation, whatever the period: the intents of "
                          "its visible user messages in their order, the same one in a row counted once."),
        "content"},
    DimensionInfo{
        DimensionKey::IntentStep2, "intent_2", QT_TRANSLATE_NOOP("Catalog", "Second intent"),
        QT_TRANSLATE_NOOP("Catalog",
                          "The second intent on the way of the whole conversation, whatever the period: the intents of "
                          "its visible user messages in their order, the same one in a row counted once."),
        "content"},
    DimensionInfo{
        DimensionKey::IntentStep3, "intent_3", QT_TRANSLATE_NOOP("Catalog", "Third intent"),
        QT_TRANSLATE_NOOP("Catalog",
                          "The third intent on the way of the whole conversation, whatever the period: the intents of "
                          "its visible user messages in their order, the same one in a row counted once."),
        "content"},
    DimensionInfo{
        DimensionKey::IntentStep4, "intent_4", QT_TRANSLATE_NOOP("Catalog", "Fourth intent"),
        QT_TRANSLATE_NOOP("Catalog",
                          "The fourth intent on the way of the whole conversation, whatever the period: the intents of "
                          "its visible user messages in their order, the same one in a row counted once."),
        "content"},
    DimensionInfo{
        DimensionKey::IntentStep5, "intent_5", QT_TRANSLATE_NOOP("Catalog", "Fifth intent"),
        QT_TRANSLATE_NOOP("Catalog",
                          "The fifth intent on the way of the whole conversation, whatever the period: the intents of "
                          "its visible user messages in their order, the same one in a row counted once."),
        "content"},
    DimensionInfo{
        DimensionKey::PreviousIntent, "previous_intent", QT_TRANSLATE_NOOP("Catalog", "Previous intent"),
        QT_TRANSLATE_NOOP("Catalog",
                          "The intent of the last visible user message before this one in its conversation that has an "
                          "intent; none for the first."),
        "content"},
    DimensionInfo{DimensionKey::NearestIntent, "nearest_intent", QT_TRANSLATE_NOOP("Catalog", "Nearest intent"),
                  QT_TRANSLATE_NOOP("Catalog",
                                    "The intent that came nearest to a user message that was not understood, "
                                    "as the platform scored it."),
                  "content"},
    DimensionInfo{DimensionKey::SentimentBasis, "sentiment_basis", QT_TRANSLATE_NOOP("Catalog", "Origin of sentiment"),
                  QT_TRANSLATE_NOOP("Catalog",
                                    "Whether the source states the sentiment of the message (stated) or it is "
                                    "estimated from its words (estimated)."),
                  "content"},
    DimensionInfo{DimensionKey::Emotion, "emotion", QT_TRANSLATE_NOOP("Catalog", "Emotion"),
                  QT_TRANSLATE_NOOP("Catalog", "What the words of a user message speak of most, by an estimate: "
                                               "frustrated, happy or confused; none where they speak of none."),
                  "content"},
    DimensionInfo{DimensionKey::LeadStatus, "lead_status", QT_TRANSLATE_NOOP("Catalog", "Lead status"),
                  QT_TRANSLATE_NOOP("Catalog", "Whether somebody followed up the lead (followed_up) or nobody did yet "
                                               "(open), where the source says so."),
                  "leads"},
    DimensionInfo{
        DimensionKey::PromptBand, "prompt_band", QT_TRANSLATE_NOOP("Catalog", "Length of the prompt, in ranges"),
        QT_TRANSLATE_NOOP("Catalog", "How many input tokens the model was given, cached ones included, in "
                                     "ranges named by their lower end; none where the source states no input."),
        "model"},
    DimensionInfo{DimensionKey::ReviewState, "review_state", QT_TRANSLATE_NOOP("Catalog", "Review state"),
                  QT_TRANSLATE_NOOP("Catalog", "How far the review of the message has come: new, in review or "
                                               "resolved; none for messages that nobody has taken up."),
                  "quality"},
    DimensionInfo{DimensionKey::Tag, "tag", QT_TRANSLATE_NOOP("Catalog", "Tag"),
                  QT_TRANSLATE_NOOP("Catalog",
                                    "A tag that reviewers gave to the message or its conversation; a message "
                                    "counts under each of its tags."),
                  "quality"},
    DimensionInfo{DimensionKey::Topic, "topic", QT_TRANSLATE_NOOP("Catalog", "Topic"),
                  QT_TRANSLATE_NOOP("Catalog", "The group of like questions that the user message belongs to, by the "
                                               "words that they share, named by the one asked most; of the 10,000 "
                                               "questions of the workspace asked most."),
                  "content"},
    DimensionInfo{DimensionKey::Answer, "answer", QT_TRANSLATE_NOOP("Catalog", "Answer"),
                  QT_TRANSLATE_NOOP("Catalog", "The text of an answer, letter by letter."), "content"},
};

// Keys are positions, so that look-ups need no search.
consteval bool isInOrder()
{
    for (size_t i = 0; i < dimensionTable.size(); ++i)
        if (size_t(dimensionTable[i].key) != i)
            return false;
    return true;
}
static_assert(isInOrder());
static_assert(dimensionTable.size() == size_t(DimensionKey::Answer) + 1);

} // namespace

std::span<const DimensionInfo> catalog::dimensions()
{
    return dimensionTable;
}

} // namespace parlance
