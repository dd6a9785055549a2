#include "importers/bedrock/usersimporter.h"

#include "importers/bedrock/attributes.h"
#include "importers/readers/readlog.h"
#include "importers/readers/streams.h"
#include "importers/readers/tablereader.h"
#include "importers/readers/text.h"
#include "importers/readers/textarena.h"
#include "importers/readers/utf8.h"

namespace parlance {

using namespace bedrock;

namespace {

constexpr qsizetype headSize = 16 << 10;

bool isUserTable(const TableHeader &header)
{
    return header.has({"sub", "email"}) || header.has({"cognito:username"}) || header.has({"username", "email"});
}

bool isUserJson(std::string_view text)
{
    return contains(text, "\"Attributes\"") && contains(text, "\"Username\"") &&
           (contains(text.substr(0, 200), "\"Users\"") || text.starts_with('['));
}

std::optional<bool> flagOf(std::string_view text)
{
    if (text == "true" || text == "TRUE" || text == "True")
        return true;
    if (text == "false" || text == "FALSE" || text == "False")
        return false;
    return std::nullopt;
}

std::optional<UtcMs> timeText(std::string_view text, const TimeZone &zone)
{
    if (const auto epoch = epochText(text))
        return epoch;
    return parseIsoTime(text, zone);
}

class UsersReader
{
public:
    UsersReader(const InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress)
        : m_context(context)
        , m_sink(sink)
        , m_log(input, context, sink, progress)
    {}

    Result<void> readTable(InputStream &input, std::string_view head, std::stop_token stop)
    {
        const auto onProblem = [this](const TableProblem &problem) {
            m_log.addRecord();
            m_log.issue(Severity::Rejected, problem.code, problem.text, {problem.line, problem.offset}, problem.raw);
        };
        const auto table = TableReader::open(input, head, onProblem, std::move(stop));
        const auto header = table->header();
        if (!header)
            return tl::unexpected(header.error());
        while (true) {
            const auto row = table->next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            m_log.addRecord();
            m_arena.clear();
            if (auto put = putUser(userOf(*header, **row), {(*row)->line, (*row)->offset}, (*row)->raw); !put)
                return put;
            m_log.tick();
        }
        m_log.finish();
        return {};
    }

    Result<void> readJson(InputStream &input, std::stop_token stop)
    {
        JsonArrayReader users(input, std::move(stop), {"", "Users"});
        while (true) {
            const auto element = users.next();
            if (!element)
                return tl::unexpected(element.error());
            if (!*element)
                break;
            m_log.addRecord();
            if (auto put = readElement(**element); !put)
                return put;
            m_log.tick();
        }
        if (const auto &damage = users.damage())
            m_log.issue(Severity::Rejected, QStringLiteral("json.syntax"), damage->text,
                        {damage->line, damage->offset});
        m_log.finish();
        return {};
    }

private:
    UserRecord userOf(const TableHeader &header, const TableRow &row)
    {
        const auto cell = [&](std::initializer_list<std::string_view> names) {
            for (const std::string_view name : names) {
                if (const std::string_view text = row.cell(header.column(name)); !text.empty())
                    return clean(text);
            }
            return std::string_view();
        };
        UserRecord user;
        user.id = cell({"sub", "cognito:username", "username", "id"});
        user.email = cell({"email"});
        user.label = labelOf(cell({"name"}), cell({"given_name"}), cell({"family_name"}));
        user.group = cell({"cognito:groups", "groups", "group"});
        user.enabled = flagOf(cell({"enabled"}));
        user.created = timeText(cell({"usercreatedate", "created", "created_at"}), m_context.zone);
        user.lastModified = timeText(cell({"userlastmodifieddate", "last_modified", "updated_at"}), m_context.zone);
        return user;
    }

    Result<void> readElement(const JsonArrayReader::Element &element)
    {
        m_arena.clear();
        const ReadLog::At at{element.line, element.offset, QStringLiteral("Users[%1]").arg(element.index)};
        const auto root = element.tooLong ? std::nullopt : m_parser.parsePadded(element.text);
        Object object;
        if (!root || root->get(object) != simdjson::SUCCESS) {
            m_log.issue(Severity::Rejected, root ? QStringLiteral("json.shape") : m_parser.failure().code,
                        root ? QStringLiteral("a user is not a JSON object") : m_parser.failure().text, at,
                        element.text);
            return {};
        }
        m_log.repairs(m_parser.repairs(), at, element.text);
        return putUser(userOf(object), at, element.text);
    }

    UserRecord userOf(Object object)
    {
        UserRecord user;
        std::string_view name, given, family;
        const std::string_view username = clean(textOf(find(object, "Username")));
        simdjson::dom::array attributes;
        const auto list = find(object, "Attributes");
        if (list && list->get(attributes) == simdjson::SUCCESS) {
            for (const auto item : attributes) {
                Object attribute;
                if (item.get(attribute) != simdjson::SUCCESS)
                    continue;
                const std::string_view key = textOf(find(attribute, "Name"));
                const std::string_view value = clean(textOf(find(attribute, "Value")));
                if (key == "sub")
                    user.id = value;
                else if (key == "email")
                    user.email = value;
                else if (key == "name")
                    name = value;
                else if (key == "given_name")
                    given = value;
                else if (key == "family_name")
                    family = value;
            }
        }
        if (user.id.empty())
            user.id = username;
        user.label = labelOf(name, given, family);
        user.enabled = boolOf(find(object, "Enabled"));
        user.created = whenOf(find(object, "UserCreateDate"));
        user.lastModified = whenOf(find(object, "UserLastModifiedDate"));
        return user;
    }

    // Version 1 of the command line tool writes seconds with fractions, version 2 ISO times.
    std::optional<UtcMs> whenOf(const std::optional<Element> &value) const
    {
        const std::string_view text = textOf(value);
        return text.empty() ? timeOf(value) : timeText(text, m_context.zone);
    }

    Result<void> putUser(const UserRecord &user, const ReadLog::At &at, std::string_view raw)
    {
        if (user.id.empty()) {
            m_log.issue(Severity::Rejected, QStringLiteral("bedrock.user"),
                        QStringLiteral("a user without sub or user name"), at, raw);
            return {};
        }
        return m_sink.put(user);
    }

    std::string_view labelOf(std::string_view name, std::string_view given, std::string_view family)
    {
        if (!name.empty())
            return name;
        std::vector<std::string_view> parts;
        for (const std::string_view part : {given, family}) {
            if (!part.empty())
                parts.push_back(part);
        }
        return m_arena.join(parts, " ");
    }

    std::string_view clean(std::string_view text)
    {
        const bool hasNul = !text.empty() && std::memchr(text.data(), '\0', text.size()) != nullptr;
        if (!hasNul && simdjson::validate_utf8(text.data(), text.size()))
            return text;
        bool changed = false;
        return m_arena.keep(mendUtf8(text, changed));
    }

    const InputContext &m_context;
    RecordSink &m_sink;
    ReadLog m_log;
    JsonParser m_parser;
    TextArena m_arena;
};

} // namespace

Confidence BedrockUsersImporter::sniff(std::string_view head, const InputContext &) const
{
    const std::string_view text = trimmedHead(head);
    if (text.starts_with('{') || text.starts_with('['))
        return isUserJson(text) ? Confidence::Certain : Confidence::No;
    const TableHeader header = TableHeader::ofCsv(text);
    if (!isUserTable(header))
        return Confidence::No;
    return header.has({"sub"}) || header.has({"cognito:username"}) ? Confidence::Certain : Confidence::Maybe;
}

Result<void> BedrockUsersImporter::read(InputStream &input, const InputContext &context, RecordSink &sink,
                                        const ProgressSink &progress, std::stop_token stop) const
{
    PeekStream stream(input);
    const std::string head(stream.head(headSize));
    UsersReader reader(input, context, sink, progress);
    const std::string_view text = trimmedHead(head);
    if (text.starts_with('{') || text.starts_with('['))
        return reader.readJson(stream, std::move(stop));
    return reader.readTable(stream, head, std::move(stop));
}

} // namespace parlance
