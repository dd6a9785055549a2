#include "exporters/lexzip.h"

#include "models/core/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <memory>
#include <set>
#include <simdjson.h>

namespace parlance {

namespace {

constexpr size_t blockSize = 64 << 10;
constexpr qint64 mostBytes = 512ll << 20; // unpacked

struct Release
{
    void operator()(archive *a) const { archive_free(a); }
    void operator()(archive_entry *e) const { archive_entry_free(e); }
};
using Archive = std::unique_ptr<archive, Release>;
using Entry = std::unique_ptr<archive_entry, Release>;

struct Member
{
    Entry entry;
    QString path;
    QByteArray bytes;
};

struct Intent
{
    size_t member = 0;
    QString locale, name;
    bool builtIn = false;
    QStringList utterances;
    std::set<QString> slotNames;
    QStringList added;
};

auto unreadable(const QString &text, const QString &path)
{
    return fail(ErrorCategory::Unreadable, text, Place{path, -1, -1, {}});
}

QString pathOf(archive_entry *entry)
{
    const char *utf8 = archive_entry_pathname_utf8(entry);
    return QString::fromUtf8(utf8 ? utf8 : archive_entry_pathname(entry));
}

Result<QByteArray> bytesOf(archive *zip, qint64 room, const QString &path, const std::stop_token &stop)
{
    QByteArray bytes;
    for (;;) {
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
        const qsizetype before = bytes.size();
        bytes.resize(before + qsizetype(blockSize));
        const la_ssize_t got = archive_read_data(zip, bytes.data() + before, blockSize);
        bytes.resize(before + std::max<qsizetype>(0, qsizetype(got)));
        if (got < 0)
            return unreadable(QString::fromUtf8(archive_error_string(zip)), path);
        if (got == 0)
            return bytes;
        if (bytes.size() > room)
            return unreadable(QStringLiteral("the archive unpacks to more than %1 MB").arg(mostBytes >> 20), path);
    }
}

Result<std::vector<Member>> membersOf(archive *zip, const QString &path, const std::stop_token &stop)
{
    std::vector<Member> members;
    qint64 room = mostBytes;
    for (;;) {
        archive_entry *entry = nullptr;
        const int code = archive_read_next_header(zip, &entry);
        if (code == ARCHIVE_EOF)
            return members;
        if (code != ARCHIVE_OK)
            return unreadable(QString::fromUtf8(archive_error_string(zip)), path);
        if (archive_entry_is_encrypted(entry))
            return unreadable(QStringLiteral("the archive is encrypted"), path);
        Member member{Entry(archive_entry_clone(entry)), pathOf(entry), {}};
        auto bytes = bytesOf(zip, room, path, stop);
        if (!bytes)
            return tl::unexpected(bytes.error());
        room -= bytes->size();
        member.bytes = std::move(*bytes);
        members.push_back(std::move(member));
    }
}

Archive newReader()
{
    Archive zip(archive_read_new());
    archive_read_support_format_zip_seekable(zip.get());
    return zip;
}

Result<std::vector<Member>> readZip(const QString &path, const std::stop_token &stop)
{
    const Archive zip = newReader();
    if (archive_read_open_filename(zip.get(), QFile::encodeName(path).constData(), blockSize) != ARCHIVE_OK)
        return unreadable(QString::fromUtf8(archive_error_string(zip.get())), path);
    return membersOf(zip.get(), path, stop);
}

la_ssize_t append(archive *, void *to, const void *data, size_t size)
{
    static_cast<QByteArray *>(to)->append(static_cast<const char *>(data), qsizetype(size));
    return la_ssize_t(size);
}

Result<QByteArray> packed(const std::vector<Member> &members, const QString &path)
{
    QByteArray out;
    const Archive zip(archive_write_new());
    const auto failed = [&] {
        return fail(ErrorCategory::Storage, QString::fromUtf8(archive_error_string(zip.get())),
                    Place{path, -1, -1, {}});
    };
    archive_write_set_format_zip(zip.get());
    archive_write_set_bytes_in_last_block(zip.get(), 1);
    if (archive_write_open(zip.get(), &out, nullptr, &append, nullptr) != ARCHIVE_OK)
        return failed();
    for (const Member &member : members) {
        archive_entry_set_size(member.entry.get(), member.bytes.size());
        if (archive_write_header(zip.get(), member.entry.get()) != ARCHIVE_OK)
            return failed();
        if (!member.bytes.isEmpty() &&
            archive_write_data(zip.get(), member.bytes.constData(), size_t(member.bytes.size())) != member.bytes.size())
            return failed();
    }
    if (archive_write_close(zip.get()) != ARCHIVE_OK)
        return failed();
    return out;
}

// What was packed unpacks to exactly what was meant.
Result<void> check(const QByteArray &zipped, const std::vector<Member> &members, const QString &path)
{
    const Archive zip = newReader();
    if (archive_read_open_memory(zip.get(), zipped.constData(), size_t(zipped.size())) != ARCHIVE_OK)
        return unreadable(QString::fromUtf8(archive_error_string(zip.get())), path);
    const auto read = membersOf(zip.get(), path, {});
    if (!read)
        return tl::unexpected(read.error());
    const bool same = std::ranges::equal(
        *read, members, [](const Member &a, const Member &b) { return a.path == b.path && a.bytes == b.bytes; });
    return same ? Result<void>()
                : fail(ErrorCategory::Internal, QStringLiteral("the archive was not written as meant"));
}

// An export that can be imported as a whole: its manifest says so.
Result<void> checkManifest(const std::vector<Member> &members, const QString &path)
{
    const auto manifest = std::ranges::find(members, QStringLiteral("manifest.json"), &Member::path);
    if (manifest == members.end())
        return unreadable(QStringLiteral("this is no export of a Lex bot: it has no manifest.json"), path);
    const QJsonObject data =
        QJsonDocument::fromJson(manifest->bytes).object().value(QStringLiteral("metadata")).toObject();
    const QString type = data.value(QStringLiteral("resourceType")).toString();
    if (data.value(QStringLiteral("fileFormat")).toString() != u"LexJson" || (type != u"Bot" && type != u"BotLocale"))
        return unreadable(QStringLiteral("this is no export of a Lex bot or locale in the format LexJson"), path);
    return {};
}

Result<Intent> intentOf(const Member &member, size_t place, const QStringList &parts, const QString &zip)
{
    const QJsonDocument document = QJsonDocument::fromJson(member.bytes);
    if (!document.isObject())
        return unreadable(QStringLiteral("%1 is damaged").arg(member.path), zip);
    const QJsonObject json = document.object();
    Intent intent;
    intent.member = place;
    intent.name = json.value(QStringLiteral("name")).toString(parts.at(parts.size() - 2));
    intent.locale = parts.size() >= 4 ? parts.at(parts.size() - 4) : QString();
    intent.builtIn = !json.value(QStringLiteral("parentIntentSignature")).toString().isEmpty();
    for (const QJsonValue &sample : json.value(QStringLiteral("sampleUtterances")).toArray())
        intent.utterances << sample.toObject().value(QStringLiteral("utterance")).toString();
    return intent;
}

Result<std::vector<Intent>> intentsOf(const std::vector<Member> &members, const QString &zip)
{
    std::vector<Intent> intents;
    QHash<QString, size_t> byFolder;
    for (size_t i = 0; i < members.size(); ++i) {
        const QStringList parts = members[i].path.split(u'/');
        if (parts.size() < 3 || parts.last() != u"Intent.json" || parts.at(parts.size() - 3) != u"Intents")
            continue;
        auto intent = intentOf(members[i], i, parts, zip);
        if (!intent)
            return tl::unexpected(intent.error());
        byFolder.insert(members[i].path.chopped(int(parts.last().size())), intents.size());
        intents.push_back(std::move(*intent));
    }
    for (const Member &member : members)
        if (const qsizetype at = member.path.indexOf(QLatin1String("/Slots/")); at > 0)
            if (const auto folder = byFolder.constFind(member.path.left(at + 1)); folder != byFolder.constEnd())
                intents[*folder].slotNames.insert(member.path.mid(at + 7).section(u'/', 0, 0));
    return intents;
}

bool has(const Intent &intent, const QString &text)
{
    return intent.utterances.contains(text, Qt::CaseInsensitive) || intent.added.contains(text, Qt::CaseInsensitive);
}

QString unknownSlot(const Intent &intent, const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([^{}]*)\\}"));
    for (auto i = placeholder.globalMatch(text); i.hasNext();)
        if (const QString slot = i.next().captured(1); !intent.slotNames.contains(slot))
            return slot;
    return {};
}

LexPlacement placed(const LexUtterance &utterance, std::vector<Intent> &intents)
{
    const auto answer = [&](LexOutcome outcome, const QString &detail = {}) {
        return LexPlacement{utterance, outcome, detail};
    };
    Intent *found = nullptr;
    for (Intent &intent : intents) {
        if (intent.name != utterance.intent || (!utterance.locale.isEmpty() && intent.locale != utterance.locale))
            continue;
        if (found)
            return answer(LexOutcome::SeveralLocales);
        found = &intent;
    }
    if (!found)
        return answer(LexOutcome::UnknownIntent);
    if (found->builtIn)
        return answer(LexOutcome::BuiltInIntent);
    if (has(*found, utterance.text))
        return answer(LexOutcome::AlreadyThere);
    for (const Intent &other : intents)
        if (&other != found && other.locale == found->locale && has(other, utterance.text))
            return answer(LexOutcome::OtherIntent, other.name);
    if (const QString slot = unknownSlot(*found, utterance.text); !slot.isEmpty())
        return answer(LexOutcome::UnknownSlot, slot);
    found->added << utterance.text;
    return answer(LexOutcome::Added);
}

QByteArray element(const QString &utterance)
{
    const QJsonObject json{{QStringLiteral("utterance"), utterance}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// Where the value of the field stands in the text: offset and length. Nothing: the object has no such field.
std::optional<std::pair<qsizetype, qsizetype>> rangeOf(simdjson::padded_string &text, std::string_view name,
                                                       bool &isNull)
{
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::value value;
    if (parser.iterate(text).get(document) || document.find_field_unordered(name).get(value))
        return std::nullopt;
    simdjson::ondemand::json_type type{};
    if (value.type().get(type))
        return std::nullopt;
    isNull = type == simdjson::ondemand::json_type::null;
    std::string_view raw;
    if (type == simdjson::ondemand::json_type::array) {
        simdjson::ondemand::array array;
        if (value.get_array().get(array) || array.raw_json().get(raw))
            return std::nullopt;
    } else {
        raw = value.raw_json_token();
        if (isNull)
            raw = raw.substr(0, 4); // without the spaces behind it
    }
    return std::pair(qsizetype(raw.data() - text.data()), qsizetype(raw.size()));
}

} // namespace

int LexChange::added() const
{
    return int(std::ranges::count(placements, LexOutcome::Added, &LexPlacement::outcome));
}

Result<QByteArray> withUtterances(const QByteArray &json, const QStringList &utterances)
{
    const auto damaged = [] { return fail(ErrorCategory::Unreadable, QStringLiteral("the intent is damaged")); };
    const QJsonDocument parsed = QJsonDocument::fromJson(json);
    const QJsonValue there = parsed.object().value(QStringLiteral("sampleUtterances"));
    if (!parsed.isObject() || !(there.isArray() || there.isNull() || there.isUndefined()))
        return damaged();
    QByteArrayList elements;
    for (const QString &utterance : utterances)
        elements << element(utterance);
    if (there.isUndefined()) {
        const qsizetype brace = json.indexOf('{');
        const bool empty = parsed.object().isEmpty();
        return json.left(brace + 1) + "\"sampleUtterances\":[" + elements.join(',') + (empty ? "]" : "],") +
               json.mid(brace + 1);
    }
    simdjson::padded_string text(json.constData(), size_t(json.size()));
    bool isNull = false;
    const auto range = rangeOf(text, "sampleUtterances", isNull);
    if (!range)
        return damaged();
    const auto [from, length] = *range;
    const QByteArray value = json.mid(from, length);
    const qsizetype close = value.lastIndexOf(']');
    const QByteArray inner = isNull ? QByteArray() : value.mid(1, close - 1);
    if (isNull || inner.trimmed().isEmpty())
        return json.left(from) + '[' + elements.join(',') + ']' + json.mid(from + length);
    // As the elements that are there are set apart, so are the new ones.
    qsizetype first = 0, last = inner.size();
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    while (isSpace(inner[first]))
        ++first;
    while (isSpace(inner[last - 1]))
        --last;
    const QByteArray before = ',' + inner.left(first);
    return json.left(from + 1) + inner.left(last) + before + elements.join(before) + inner.mid(last) +
           json.mid(from + 1 + inner.size());
}

Result<LexChange> addToLexExport(const QString &from, const QString &to, const std::vector<LexUtterance> &utterances,
                                 std::stop_token stop)
{
    if (QFileInfo(to).exists() && QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath())
        return fail(ErrorCategory::Usage, QStringLiteral("the export itself is not overwritten: name another file"));
    auto members = readZip(from, stop);
    if (!members)
        return tl::unexpected(members.error());
    if (auto known = checkManifest(*members, from); !known)
        return tl::unexpected(known.error());
    auto intents = intentsOf(*members, from);
    if (!intents)
        return tl::unexpected(intents.error());
    LexChange change;
    for (const LexUtterance &utterance : utterances)
        change.placements.push_back(placed(utterance, *intents));
    if (change.added() == 0)
        return change;
    for (const Intent &intent : *intents) {
        if (intent.added.isEmpty())
            continue;
        auto bytes = withUtterances((*members)[intent.member].bytes, intent.added);
        if (!bytes)
            return tl::unexpected(bytes.error());
        (*members)[intent.member].bytes = std::move(*bytes);
    }
    const auto zipped = packed(*members, to);
    if (!zipped)
        return tl::unexpected(zipped.error());
    if (auto right = check(*zipped, *members, to); !right)
        return tl::unexpected(right.error());
    if (const auto written = writeWholeFile(to, *zipped); !written)
        return tl::unexpected(written.error());
    return change;
}

} // namespace parlance
