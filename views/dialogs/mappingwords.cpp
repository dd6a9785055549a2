#include "views/dialogs/mappingwords.h"

#include <QCoreApplication>

namespace parlance {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Mapping)
};

// The texts of importers/mapped that a preview may show; translated by their English words.
[[maybe_unused]] constexpr const char *problems[] = {
    QT_TRANSLATE_NOOP("MappingProblem", "not a known role"),
    QT_TRANSLATE_NOOP("MappingProblem", "not a known rating"),
    QT_TRANSLATE_NOOP("MappingProblem", "not a known outcome"),
    QT_TRANSLATE_NOOP("MappingProblem", "not a share between 0 and 1"),
    QT_TRANSLATE_NOOP("MappingProblem", "not a whole number"),
    QT_TRANSLATE_NOOP("MappingProblem", "not a number"),
    QT_TRANSLATE_NOOP("MappingProblem", "not a time of this format"),
    QT_TRANSLATE_NOOP("MappingProblem", "not an amount in dollars"),
    QT_TRANSLATE_NOOP("MappingProblem", "not a duration"),
    QT_TRANSLATE_NOOP("MappingProblem", "neither yes nor no"),
    QT_TRANSLATE_NOOP("MappingProblem", "a row without a time"),
    QT_TRANSLATE_NOOP("MappingProblem", "a row without a role"),
    QT_TRANSLATE_NOOP("MappingProblem", "a row without a rating"),
    QT_TRANSLATE_NOOP("MappingProblem", "a row without the id of its conversation"),
    QT_TRANSLATE_NOOP("MappingProblem", "a row without the name of its event"),
    QT_TRANSLATE_NOOP("MappingProblem", "a row without the name of its metric"),
    QT_TRANSLATE_NOOP("MappingProblem", "a lead without name, e-mail, phone and company"),
    QT_TRANSLATE_NOOP("MappingProblem", "the file ends inside a quoted cell"),
};

} // namespace

QString rowKindName(RowKind kind)
{
    switch (kind) {
    case RowKind::Messages:
        return Words::tr("Messages");
    case RowKind::Conversations:
        return Words::tr("Conversations");
    case RowKind::Feedback:
        return Words::tr("Ratings");
    case RowKind::Leads:
        return Words::tr("Leads");
    case RowKind::Events:
        return Words::tr("Events");
    case RowKind::Metrics:
        return Words::tr("Metrics");
    }
    return {};
}

QString rowKindHint(RowKind kind)
{
    switch (kind) {
    case RowKind::Messages:
        return Words::tr("A row is a message, a question with its answer, or a call of a model");
    case RowKind::Conversations:
        return Words::tr("A row is a session with its start, end and visitor");
    case RowKind::Feedback:
        return Words::tr("A row is a rating of an answer");
    case RowKind::Leads:
        return Words::tr("A row is a contact that a conversation brought");
    case RowKind::Events:
        return Words::tr("A row is something that happened; other columns are kept with it");
    case RowKind::Metrics:
        return Words::tr("A row is one or several measured values; other columns are labels");
    }
    return {};
}

QString mappedFieldName(MappedField field)
{
    switch (field) {
    case MappedField::None:
        return Words::tr("Not imported");
    case MappedField::Id:
        return Words::tr("Message id");
    case MappedField::Conversation:
        return Words::tr("Conversation id");
    case MappedField::User:
        return Words::tr("User id");
    case MappedField::UserLabel:
        return Words::tr("User name");
    case MappedField::UserEmail:
        return Words::tr("User e-mail");
    case MappedField::UserGroup:
        return Words::tr("User group");
    case MappedField::Bot:
        return Words::tr("Bot id");
    case MappedField::BotTitle:
        return Words::tr("Bot name");
    case MappedField::At:
        return Words::tr("Time");
    case MappedField::Role:
        return Words::tr("Role");
    case MappedField::Text:
        return Words::tr("Text");
    case MappedField::Question:
        return Words::tr("Question");
    case MappedField::Answer:
        return Words::tr("Answer");
    case MappedField::AnsweredAt:
        return Words::tr("Time of the answer");
    case MappedField::Parent:
        return Words::tr("Id of the message answered");
    case MappedField::Model:
        return Words::tr("Model");
    case MappedField::InputTokens:
        return Words::tr("Input tokens");
    case MappedField::OutputTokens:
        return Words::tr("Output tokens");
    case MappedField::CacheReadTokens:
        return Words::tr("Tokens read from the cache");
    case MappedField::CacheWriteTokens:
        return Words::tr("Tokens written to the cache");
    case MappedField::ReasoningTokens:
        return Words::tr("Reasoning tokens");
    case MappedField::Cost:
        return Words::tr("Cost");
    case MappedField::ResponseTime:
        return Words::tr("Response time");
    case MappedField::FirstToken:
        return Words::tr("Time to first token");
    case MappedField::LookUpTime:
        return Words::tr("Time of the look-up of documents");
    case MappedField::Error:
        return Words::tr("Failed");
    case MappedField::ErrorType:
        return Words::tr("Error type");
    case MappedField::ErrorCode:
        return Words::tr("Error code");
    case MappedField::ErrorText:
        return Words::tr("Error message");
    case MappedField::Endpoint:
        return Words::tr("Endpoint");
    case MappedField::Intent:
        return Words::tr("Intent");
    case MappedField::IntentState:
        return Words::tr("State of the intent");
    case MappedField::Confidence:
        return Words::tr("Confidence");
    case MappedField::Missed:
        return Words::tr("Not understood");
    case MappedField::AnswerSource:
        return Words::tr("Source of the answer");
    case MappedField::OutOfScope:
        return Words::tr("Out of scope");
    case MappedField::RetrievalFailed:
        return Words::tr("Retrieval failed");
    case MappedField::Sentiment:
        return Words::tr("Sentiment");
    case MappedField::Rating:
        return Words::tr("Rating");
    case MappedField::Category:
        return Words::tr("Category of the rating");
    case MappedField::Comment:
        return Words::tr("Comment");
    case MappedField::Title:
        return Words::tr("Title");
    case MappedField::Channel:
        return Words::tr("Channel");
    case MappedField::Modality:
        return Words::tr("Text or speech");
    case MappedField::Locale:
        return Words::tr("Language");
    case MappedField::BotAlias:
        return Words::tr("Bot alias");
    case MappedField::BotVersion:
        return Words::tr("Bot version");
    case MappedField::Device:
        return Words::tr("Device");
    case MappedField::Browser:
        return Words::tr("Browser");
    case MappedField::Country:
        return Words::tr("Country");
    case MappedField::Region:
        return Words::tr("Region");
    case MappedField::City:
        return Words::tr("City");
    case MappedField::Referrer:
        return Words::tr("Entry page");
    case MappedField::Plan:
        return Words::tr("Plan");
    case MappedField::Experiment:
        return Words::tr("Experiment");
    case MappedField::Variant:
        return Words::tr("Variant");
    case MappedField::Outcome:
        return Words::tr("Outcome");
    case MappedField::Started:
        return Words::tr("Start");
    case MappedField::Ended:
        return Words::tr("End");
    case MappedField::Duration:
        return Words::tr("Duration");
    case MappedField::MessageCount:
        return Words::tr("Number of messages");
    case MappedField::TotalCost:
        return Words::tr("Total cost");
    case MappedField::Name:
        return Words::tr("Name");
    case MappedField::Email:
        return Words::tr("E-mail");
    case MappedField::Phone:
        return Words::tr("Phone");
    case MappedField::Company:
        return Words::tr("Company");
    case MappedField::Interest:
        return Words::tr("Interest");
    case MappedField::Quality:
        return Words::tr("Quality");
    case MappedField::FollowedUp:
        return Words::tr("Followed up");
    case MappedField::Value:
        return Words::tr("Value of the lead");
    case MappedField::Event:
        return Words::tr("Name of the event");
    case MappedField::Goal:
        return Words::tr("Is a goal");
    case MappedField::Metric:
        return Words::tr("Name of the metric");
    case MappedField::Sample:
        return Words::tr("Measured value");
    case MappedField::Unit:
        return Words::tr("Unit");
    case MappedField::SampleKind:
        return Words::tr("Kind of the metric");
    case MappedField::Property:
        return Words::tr("Kept under its name");
    }
    return {};
}

QString cellTypeName(CellType type)
{
    switch (type) {
    case CellType::Text:
        return Words::tr("Text", "type of a column");
    case CellType::Integer:
        return Words::tr("Whole number");
    case CellType::Number:
        return Words::tr("Number");
    case CellType::Time:
        return Words::tr("Time", "type of a column");
    case CellType::Money:
        return Words::tr("Money");
    case CellType::Duration:
        return Words::tr("Duration", "type of a column");
    case CellType::Truth:
        return Words::tr("Yes or no");
    }
    return {};
}

QString cellUnitName(CellUnit unit)
{
    switch (unit) {
    case CellUnit::None:
        return {};
    case CellUnit::Hours:
        return Words::tr("hours");
    case CellUnit::Minutes:
        return Words::tr("minutes");
    case CellUnit::Seconds:
        return Words::tr("seconds");
    case CellUnit::Milliseconds:
        return Words::tr("milliseconds");
    case CellUnit::Microseconds:
        return Words::tr("microseconds");
    case CellUnit::Nanoseconds:
        return Words::tr("nanoseconds");
    case CellUnit::Dollars:
        return Words::tr("dollars");
    case CellUnit::Cents:
        return Words::tr("cents");
    case CellUnit::MicroDollars:
        return Words::tr("millionths of a dollar");
    case CellUnit::NanoDollars:
        return Words::tr("billionths of a dollar");
    case CellUnit::Fraction:
        return Words::tr("0 to 1");
    case CellUnit::Percent:
        return Words::tr("percent");
    case CellUnit::Thumbs:
        return Words::tr("thumbs, yes or no");
    case CellUnit::Stars:
        return Words::tr("stars, 1 to 5");
    case CellUnit::WithoutCached:
        return Words::tr("cached tokens not included");
    case CellUnit::WithCached:
        return Words::tr("cached tokens included");
    }
    return {};
}

QString timeFormName(TimeForm form)
{
    switch (form) {
    case TimeForm::Iso:
        return Words::tr("2024-12-31 23:59");
    case TimeForm::YearMonthDay:
        return Words::tr("year, month, day");
    case TimeForm::DayMonthYear:
        return Words::tr("day, month, year");
    case TimeForm::MonthDayYear:
        return Words::tr("month, day, year");
    case TimeForm::EpochSeconds:
        return Words::tr("seconds since 1970");
    case TimeForm::EpochMillis:
        return Words::tr("milliseconds since 1970");
    case TimeForm::EpochMicros:
        return Words::tr("microseconds since 1970");
    case TimeForm::EpochNanos:
        return Words::tr("nanoseconds since 1970");
    case TimeForm::ExcelDays:
        return Words::tr("days, as in Excel");
    }
    return {};
}

QString textEncodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16Le:
        return QStringLiteral("UTF-16 LE");
    case TextEncoding::Utf16Be:
        return QStringLiteral("UTF-16 BE");
    case TextEncoding::Latin1:
        return QStringLiteral("ISO 8859-1");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case TextEncoding::ShiftJis:
        return QStringLiteral("Shift-JIS");
    }
    return {};
}

QString flawMessage(const TableMapping &mapping, const MappingProblem &problem)
{
    const QString column =
        problem.column < 0 ? QString() : QString::fromStdString(mapping.columns[size_t(problem.column)].column);
    switch (problem.flaw) {
    case MappingFlaw::None:
        return {};
    case MappingFlaw::NoName:
        return Words::tr("Give the mapping a name: it is kept for the next file with these columns.");
    case MappingFlaw::NothingMapped:
        return Words::tr("Choose for each column what it means.");
    case MappingFlaw::NoTime:
        return Words::tr("Choose the column with the time.");
    case MappingFlaw::NoContent:
        return mapping.kind == RowKind::Leads
                   ? Words::tr("Choose the column with the name, e-mail, phone or company.")
                   : Words::tr("Choose the column with the text, or with the question and the answer.");
    case MappingFlaw::NoConversation:
        return Words::tr("Choose the column with the id of the conversation.");
    case MappingFlaw::NoRating:
        return Words::tr("Choose the column with the rating.");
    case MappingFlaw::NoEvent:
        return Words::tr("Choose the column with the name of the event.");
    case MappingFlaw::NoSample:
        return Words::tr("Choose the column with the measured value.");
    case MappingFlaw::TwiceMapped:
        return Words::tr("“%1” means the same as another column: choose one of them.").arg(column);
    case MappingFlaw::WrongField:
        return Words::tr("“%1” is mapped to something that rows of this kind do not have.").arg(column);
    case MappingFlaw::UnknownZone:
        return Words::tr("The time zone of “%1” is unknown.").arg(column);
    }
    return {};
}

QString previewProblem(const QString &technical)
{
    return QCoreApplication::translate("MappingProblem", technical.toUtf8().constData());
}

} // namespace parlance
