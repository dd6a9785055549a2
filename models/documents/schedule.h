// A report that comes by itself: which one, when, in which forms, to whom and where to.
#pragma once

#include "models/core/recurrence.h"

#include <QJsonObject>

namespace parlance {

// Name and value of what a report asks for, in the order they were given.
using ReportValues = std::vector<std::pair<QString, QString>>;

struct Recipient
{
    QString address;         // "anna@example.org"
    ReportValues parameters; // besides and before those of the schedule
    bool operator==(const Recipient &) const = default;
};

// A folder that gets a file for each form; nothing when the path is empty.
struct FolderTarget
{
    QString path;
    int keepDays = 0; // 0: for ever
    bool operator==(const FolderTarget &) const = default;
};

// An address on the web that is told, by POST of JSON; nothing when the address is empty.
struct WebhookTarget
{
    QString url;         // https only; "{secret}" in it stands for what the key ring has
    bool attach = true;  // with the files inside
    bool secret = false; // the key ring has something: the Authorization, unless the address has a place for it
    QString authority;   // a PEM file with the certificates to trust; empty: those of the system
    bool operator==(const WebhookTarget &) const = default;
};

// What to do with times at which nothing ran because the computer or the program was off.
enum class CatchUp {
    Latest, // only the last of them
    All,    // each of them, with the period it would have had; at most Schedule::mostCaughtUp
    None    // wait for the next time
};

struct Schedule
{
    static constexpr int mostCaughtUp = 31;

    QString key;    // "monday": permanent, lower case
    QString title;  // empty: that of the report
    QString report; // key of a report of the workspace, or a file
    bool enabled = true;
    std::vector<QString> formats{QStringLiteral("pdf")}; // pdf, xlsx, html, csv, json; at least one
    Recurrence when;
    QString zone; // IANA
    CatchUp catchUp = CatchUp::Latest;
    ReportValues parameters;
    QString language; // of numbers and dates; empty: that of the system
    std::vector<Recipient> recipients;
    QString subject; // of the mail, with tokens {title}, {period}, {workspace}; empty: "{title} · {period}"
    QString text;    // of the mail, with tokens; empty: a sentence on the attachments
    FolderTarget folder;
    WebhookTarget webhook;
    UtcMs since = 0;     // times up to then are none of its: when it was made, changed in its times, or switched on
    QJsonObject unknown; // members of a newer program, written back unchanged

    [[nodiscard]] bool goesAnywhere() const
    {
        return !recipients.empty() || !folder.path.isEmpty() || !webhook.url.isEmpty();
    }
    bool operator==(const Schedule &) const = default;
};

// How mail leaves: the workspace has one server, or none.
struct MailServer
{
    enum class Security {
        Tls,      // from the first byte (SMTPS)
        StartTls, // demanded, never done without
        None      // to this computer only
    };
    QString host;
    int port = 0; // 0: 465, 587 or 25 by the security
    Security security = Security::Tls;
    QString user;      // empty: without signing in; the password is in the key ring
    QString from;      // the address it comes from
    QString authority; // a PEM file with the certificates to trust; empty: those of the system

    [[nodiscard]] int effectivePort() const;
    bool operator==(const MailServer &) const = default;
};

// Errors of these are Usage, one sentence for the first fault. What they let through is safe in a header of a mail.
Result<void> validate(const Schedule &schedule);
Result<void> validate(const MailServer &server);
bool isMailAddress(const QString &text);
// An https address without a name or password in it; "{secret}" may stand for what the key ring keeps.
Result<void> validateWebhook(const QString &url);
bool isScheduleKey(const QString &text); // a-z, 0-9, - and _, at most 64, begins with a letter or digit
bool isLoopback(const QString &host);    // 127.0.0.1, ::1, localhost

// {"version":1,…}: defaults left out, stable key order.
QJsonObject toJson(const Schedule &schedule);
QJsonObject toJson(const MailServer &server);
// Errors are Unreadable with Place::path at the offending member. What they give is not yet valid.
Result<Schedule> scheduleFromJson(const QJsonObject &json);
Result<MailServer> mailServerFromJson(const QJsonObject &json);

// When a schedule is due at `now`, the latest last: by its catch-up and what ran last (by due time; nullopt: never).
struct DueRuns
{
    std::vector<UtcMs> times; // in the order they are to run
    int passedOver = 0;       // missed and not made up for; counted up to 1,000
};
DueRuns dueRuns(const Schedule &schedule, const TimeZone &zone, std::optional<UtcMs> last, UtcMs now);
// The parameters of a recipient on top of those of the schedule: each name once.
ReportValues valuesFor(const Schedule &schedule, const Recipient &recipient);

} // namespace parlance
