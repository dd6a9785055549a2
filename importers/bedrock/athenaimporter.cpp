#include "importers/bedrock/athenaimporter.h"

#include "importers/bedrock/answerfields.h"
#include "importers/bedrock/athenafigures.h"
#include "importers/bedrock/attributes.h"
#include "importers/bedrock/conversationwriter.h"
#include "importers/exportpath.h"
#include "importers/readers/streams.h"
#include "importers/readers/tablereader.h"
#include "importers/readers/text.h"
#include "importers/readers/utf8.h"

#include <algorithm>

namespace parlance {

using namespace bedrock;

namespace {

constexpr qsizetype headSize = 64 << 10;
constexpr qint64 microsPerHour = 3'600'000'000;

enum class Shape { Unknown, Conversations, Figures, Bots, Structs };

Shape shapeOf(const TableHeader &header)
{
    if (header.has({"keys", "newimage"}))
        return Shape::Structs;
    if (header.has({"messagemap"}) && (header.has({"conversationid"}) || header.has({"convid"})))
        return Shape::Conversations;
    if (header.has({"bot_id", "owner_user_id", "title", "is_deleted"})) // bots_export_….csv of PR #838
        return Shape::Bots;
    return figureTableOf(header) != nullptr ? Shape::Figures : Shape::Unknown;
}

// The header inside the first bytes, in either form. Nothing when it is not there whole.
TableHeader headerOf(std::string_view head)
{
    const std::string_view text = trimmedHead(head);
    if (!text.starts_with('{'))
        return TableHeader::ofCsv(text);
    std::vector<std::string_view> names;
    std::string_view rest = text.substr(0, text.find("},{\"Data\""));
    rest = rest.substr(0, rest.find(']')); // of the first row's Data
    constexpr std::string_view key = "\"VarCharValue\"";
    for (size_t at = rest.find(key); at != std::string_view::npos; at = rest.find(key, at + 1)) {
        const size_t open = rest.find('"', at + key.size());
        const size_t close = open == std::string_view::npos ? open : rest.find('"', open + 1);
        if (close == std::string_view::npos)
            break;
        names.push_back(rest.substr(open + 1, close - open - 1));
    }
    return TableHeader(names);
}

// "2024/06/01/10", the hour of the export.
std::optional<qint64> hourOf(std::string_view text)
{
    const auto partition = partitionOf(QString::fromUtf8(text.data(), qsizetype(text.size())) + u'/');
    return partition ? std::optional(partition->hour) : std::nullopt;
}

class AthenaReader
{
public:
    AthenaReader(const InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress)
        : m_context(context)
        , m_sink(sink)
        , m_log(input, context, sink, progress)
        , m_conversations(sink, m_log)
    {}

    Result<void> read(InputStream &input, std::string_view head, std::stop_token stop)
    {
        const auto onProblem = [this](const TableProblem &problem) {
            m_log.addRecord();
            m_log.issue(Severity::Rejected, problem.code, problem.text, {problem.line, problem.offset}, problem.raw);
        };
        const auto table = TableReader::open(input, head, onProblem, std::move(stop));
        auto header = table->header();
        if (!header)
            return tl::unexpected(header.error());
        m_header = std::move(*header);
        const Shape shape = shapeOf(m_header);
        if (shape == Shape::Structs || shape == Shape::Unknown)
            return refuse(shape);
        while (true) {
            const auto row = table->next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            m_log.addRecord();
            auto put = shape == Shape::Conversations ? putConversation(**row)
                       : shape == Shape::Bots        ? putBot(**row)
                                                     : putFigures(**row);
            if (!put)
                return put;
            m_log.tick();
        }
        m_log.finish();
        return {};
    }

private:
    [[nodiscard]] Result<void> refuse(Shape shape) const
    {
        const QString text =
            shape == Shape::Structs
                ? QStringLiteral("the result of SELECT * on the export table: Athena writes its structures "
                                 "in a form that cannot be read back; import the export files themselves, "
                                 "or select NewImage.MessageMap.S and the other columns by name")
                : QStringLiteral("no known set of columns in the header");
        return fail(ErrorCategory::Unsupported, text, Place{m_context.path, 1, 0, {}});
    }

    Result<void> putConversation(const TableRow &row)
    {
        const ReadLog::At at{row.line, row.offset, QStringLiteral("MessageMap")};
        const auto cell = [&](std::string_view name) { return row.cell(m_header.column(name)); };
        const std::string_view sortKey = m_header.has({"conversationid"}) ? cell("conversationid") : cell("convid");
        const auto key = splitConversationKey(sortKey);
        ConversationFields fields;
        fields.id = key ? key->id : sortKey;
        fields.user = cell("userid").empty() && key ? key->user : cell("userid");
        if (fields.id.empty()) {
            m_log.issue(Severity::Rejected, QStringLiteral("bedrock.keys"),
                        QStringLiteral("a row without a conversation"), at, row.raw);
            return {};
        }
        const std::string_view map = cell("messagemap");
        fields.bot = cell("botid");
        fields.lastMessageId = cell("lastmessageid");
        fields.created = epochText(cell("createtime"));
        fields.total = cell("totalprice").empty() ? std::nullopt : parseDollars(cell("totalprice"));
        fields.wholeMap = false; // a stub of a large conversation looks the same
        const Stamp stamp = stampOf(cell("datehour"));
        const bool isDeletion =
            map.empty() && cell("totalprice").empty() && cell("createtime").empty() && fields.lastMessageId.empty();
        if (isDeletion)
            return m_conversations.putDeletion(fields.user, fields.id, stamp);
        if (!map.empty())
            fields.messageMap = map;
        return m_conversations.put(fields, stamp, at);
    }

    // The change was written in the hour before that of the export, when exactly is lost.
    static Stamp stampOf(std::string_view dateHour)
    {
        Stamp stamp;
        stamp.exportHour = hourOf(dateHour);
        if (stamp.exportHour)
            stamp.laterMicros = (*stamp.exportHour - 1) * microsPerHour;
        return stamp;
    }

    Result<void> putFigures(const TableRow &row)
    {
        const FigureTable &table = *figureTableOf(m_header);
        std::string_view subject = row.cell(m_header.column(table.subject));
        if (const auto key = splitConversationKey(subject))
            subject = key->id;
        StatedFigureRecord figure;
        figure.kind = table.kind;
        bool isMended = false;
        const std::string readable = mendUtf8(subject, isMended);
        figure.subject = readable;
        figure.period = table.isDaily ? dayOf(subject) : TimeRange();
        for (const FigureColumn &column : table.columns) {
            const std::string_view value = row.cell(m_header.column(column.name));
            if (value.empty())
                continue;
            const auto amount = parseDollars(value);
            if (!amount) {
                m_log.issue(
                    Severity::Rejected, QStringLiteral("csv.number"), QStringLiteral("not a number"),
                    {row.line, row.offset, QString::fromUtf8(column.name.data(), qsizetype(column.name.size()))},
                    row.raw);
                continue;
            }
            const std::string decimal = dollars(*amount).toStdString(); // without an exponent
            figure.measure = column.measure;
            figure.value = decimal;
            if (auto put = m_sink.put(figure); !put)
                return put;
        }
        return {};
    }

    Result<void> putBot(const TableRow &row)
    {
        const auto cell = [&](std::string_view name) { return row.cell(m_header.column(name)); };
        const auto time = [&](std::string_view name) { return timeOfText(cell(name), m_context.zone); };
        const auto isTrue = [&](std::string_view name) {
            return cell(name) == "true" || cell(name) == "True" || cell(name) == "TRUE" || cell(name) == "1";
        };
        BotRecord bot;
        bot.id = cell("bot_id");
        if (bot.id.empty()) {
            m_log.issue(Severity::Rejected, QStringLiteral("bedrock.keys"), QStringLiteral("a row without a bot"),
                        {row.line, row.offset, QStringLiteral("bot_id")}, row.raw);
            return {};
        }
        bool isMended = false;
        const std::string title = mendUtf8(cell("title"), isMended),
                          description = mendUtf8(cell("description"), isMended);
        bot.title = title;
        bot.description = description;
        bot.owner = cell("owner_user_id");
        if (!cell("is_public").empty())
            bot.sharedScope = isTrue("is_public") ? "all" : "private";
        bot.created = time("create_time");
        bot.lastUsed = time("last_used_time");
        bot.deleted = isTrue("is_deleted");
        bot.order.atMicros = std::max({time("updated_at"), time("deleted_at"), bot.created}).value_or(0) * 1000;
        bot.order.rank = 1;
        return m_sink.put(bot);
    }

    static TimeRange dayOf(std::string_view text)
    {
        const QDate day =
            QDate::fromString(QString::fromUtf8(text.data(), qsizetype(text.size())).left(10), Qt::ISODate);
        if (!day.isValid())
            return {};
        const TimeZone utc;
        return {utc.startOfDay(day), utc.startOfDay(day.addDays(1))};
    }

    const InputContext &m_context;
    RecordSink &m_sink;
    ReadLog m_log;
    ConversationWriter m_conversations;
    TableHeader m_header;
};

} // namespace

Confidence BedrockAthenaImporter::sniff(std::string_view head, const InputContext &) const
{
    const std::string_view text = trimmedHead(head);
    if (text.starts_with('[') || (text.starts_with('{') && !contains(text.substr(0, 4096), "\"VarCharValue\"")))
        return Confidence::No;
    return shapeOf(headerOf(head)) == Shape::Unknown ? Confidence::No : Confidence::Certain;
}

Result<void> BedrockAthenaImporter::read(InputStream &input, const InputContext &context, RecordSink &sink,
                                         const ProgressSink &progress, std::stop_token stop) const
{
    PeekStream stream(input);
    const std::string head(stream.head(headSize));
    AthenaReader reader(input, context, sink, progress);
    return reader.read(stream, head, std::move(stop));
}

} // namespace parlance
