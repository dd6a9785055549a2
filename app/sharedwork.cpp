#include "app/sharedwork.h"

#include "exporters/sealed.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace parlance {

namespace {

constexpr int kind = 1;
constexpr qint64 mostBytes = 256ll << 20;

QJsonObject toJson(const SharedReview &shared)
{
    QJsonArray log;
    for (const ReviewLogEntry &entry : shared.log)
        log.append(QJsonObject{{QStringLiteral("at"), entry.at},
                               {QStringLiteral("reviewer"), entry.reviewer},
                               {QStringLiteral("field"), keyOf(entry.field)},
                               {QStringLiteral("old"), entry.before},
                               {QStringLiteral("new"), entry.after}});
    const Review &review = shared.review;
    return {{QStringLiteral("source"), shared.source},
            {QStringLiteral("environment"), shared.environment},
            {QStringLiteral("conversation"), shared.conversation},
            {QStringLiteral("message"), shared.message},
            {QStringLiteral("state"), keyOf(review.state)},
            {QStringLiteral("cause"), keyOf(review.cause)},
            {QStringLiteral("assignee"), review.assignee},
            {QStringLiteral("flagged"), review.flagged},
            {QStringLiteral("tags"), QJsonArray::fromStringList(review.tags)},
            {QStringLiteral("note"), review.note},
            {QStringLiteral("log"), log}};
}

// nullopt: it says what this program does not know.
std::optional<SharedReview> reviewFrom(const QJsonObject &json)
{
    const auto text = [](const QJsonObject &of, const char *key) { return of.value(QLatin1String(key)).toString(); };
    SharedReview shared{
        text(json, "source"), text(json, "environment"), text(json, "conversation"), text(json, "message"), {}, {}};
    const auto state = reviewState(text(json, "state"));
    const auto cause = reviewCause(text(json, "cause"));
    if (shared.conversation.isEmpty() || !state || !cause)
        return std::nullopt;
    shared.review.state = *state;
    shared.review.cause = *cause;
    shared.review.assignee = text(json, "assignee");
    shared.review.flagged = json.value(QStringLiteral("flagged")).toBool();
    shared.review.note = text(json, "note");
    for (const QJsonValue &tag : json.value(QStringLiteral("tags")).toArray())
        if (const QString name = tag.toString().simplified(); !name.isEmpty())
            shared.review.tags << name;
    shared.review.tags.removeDuplicates();
    shared.review.tags.sort();
    for (const QJsonValue &value : json.value(QStringLiteral("log")).toArray()) {
        const QJsonObject entry = value.toObject();
        const auto field = reviewField(text(entry, "field"));
        if (!field)
            return std::nullopt;
        shared.log.push_back({entry.value(QStringLiteral("at")).toInteger(), text(entry, "reviewer"),
                              shared.conversation, shared.message, *field, text(entry, "old"), text(entry, "new")});
    }
    return shared;
}

} // namespace

QByteArray sharedWorkJson(const SharedWork &work)
{
    QJsonArray reviews;
    for (const SharedReview &shared : work.reviews)
        reviews.append(toJson(shared));
    return QJsonDocument(QJsonObject{{QStringLiteral("parlance_work"), kind},
                                     {QStringLiteral("by"), work.by},
                                     {QStringLiteral("at"), work.at},
                                     {QStringLiteral("reviews"), reviews}})
        .toJson();
}

Result<SharedWork> parseSharedWork(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const int found = json.value(QStringLiteral("parlance_work")).toInt();
    if (found > kind)
        return fail(ErrorCategory::Unsupported, QStringLiteral("the file is of a newer version of the program"));
    if (found != kind)
        return fail(ErrorCategory::Unreadable, QStringLiteral("this is no file of work at the review desk"));
    SharedWork work;
    work.by = json.value(QStringLiteral("by")).toString();
    work.at = json.value(QStringLiteral("at")).toInteger();
    for (const QJsonValue &value : json.value(QStringLiteral("reviews")).toArray()) {
        auto shared = reviewFrom(value.toObject());
        if (!shared)
            return fail(ErrorCategory::Unreadable, QStringLiteral("the file of work is damaged"));
        work.reviews.push_back(std::move(*shared));
    }
    return work;
}

Result<void> saveSharedWork(const SharedWork &work, const QString &path, const QByteArray &password)
{
    QSaveFile file(path);
    const auto failed = [&] { return fail(ErrorCategory::Storage, file.errorString(), Place{path, -1, -1, {}}); };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    const auto written = writeSealed(file, password, [&](QIODevice &to) -> Result<void> {
        const QByteArray json = sharedWorkJson(work);
        return to.write(json) == json.size() ? Result<void>() : fail(ErrorCategory::Storage, to.errorString());
    });
    if (!written)
        return written;
    return file.commit() ? Result<void>() : failed();
}

Result<SharedWork> loadSharedWork(const QString &path, const QByteArray &password, std::stop_token stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCategory::Unreadable, file.errorString(), Place{path, -1, -1, {}});
    if (file.size() > mostBytes)
        return fail(ErrorCategory::Unsupported, QStringLiteral("the file of work is too large"),
                    Place{path, -1, -1, {}});
    if (!isSealed(file))
        return parseSharedWork(file.readAll());
    QBuffer opened;
    opened.open(QIODevice::WriteOnly);
    if (const auto read = openSealed(file, opened, password, std::move(stop)); !read)
        return tl::unexpected(read.error());
    return parseSharedWork(opened.data());
}

bool isSealedFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && isSealed(file);
}

} // namespace parlance
