#include "app/schedulerun.h"

#include "app/delivery/folder.h"
#include "app/delivery/mail.h"
#include "app/delivery/webhook.h"
#include "app/ownactions.h"
#include "models/store/scheduleruns.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

namespace parlance {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Schedules)
};

// The report with one set of parameters, and who gets it like that.
struct Edition
{
    ReportValues values;
    bool common = false; // for folder and webhook
    QStringList addresses;
    QStringList files; // paths
    QString title, period, dataUntil;
};

std::vector<Edition> editionsOf(const Schedule &schedule)
{
    std::vector<Edition> editions;
    const auto with = [&](const ReportValues &values) -> Edition & {
        const auto known = std::ranges::find(editions, values, &Edition::values);
        return known != editions.end() ? *known : editions.emplace_back(Edition{values, false, {}, {}, {}, {}, {}});
    };
    if (!schedule.folder.path.isEmpty() || !schedule.webhook.url.isEmpty() || schedule.recipients.empty())
        with(schedule.parameters).common = true;
    for (const Recipient &recipient : schedule.recipients)
        with(valuesFor(schedule, recipient)).addresses << recipient.address;
    return editions;
}

QByteArray typeOf(const QString &name)
{
    static const std::pair<const char *, const char *> types[] = {
        {".pdf", "application/pdf"},
        {".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
        {".html", "text/html"},
        {".csv", "text/csv"},
        {".json", "application/json"}};
    for (const auto &[suffix, type] : types)
        if (name.endsWith(QLatin1String(suffix)))
            return type;
    return "application/octet-stream";
}

// "sales-emea" for a file name: letters and digits of ASCII only.
QString slug(const ReportValues &values)
{
    QString text;
    for (const auto &[name, value] : values)
        for (const QChar c : value.toLower())
            text += c.isLetterOrNumber() && c < QChar(0x80) ? c : QChar(u'-');
    const QStringList words = text.split(QLatin1Char('-'), Qt::SkipEmptyParts);
    return words.join(QLatin1Char('-')).left(40);
}

QStringList namesOf(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names << QFileInfo(path).fileName();
    return names;
}

// One run on its way: made here, delivered here, told at the end.
class Run
{
public:
    Run(ScheduleRunner &runner, const Schedule &schedule, UtcMs at, UtcMs now, const QString &folder)
        : m_runner(runner)
        , m_schedule(schedule)
        , m_at(at)
        , m_now(now)
        , m_folder(folder)
        , m_editions(editionsOf(schedule))
    {}

    void leaveOut(const std::vector<Delivery> &delivered) { m_delivered = delivered; }
    Result<void> make();
    void deliver();
    [[nodiscard]] QStringList files() const;
    std::vector<Delivery> deliveries;

private:
    [[nodiscard]] QString baseName(size_t edition) const;
    Result<void> write(Edition &edition, const ReportRun &asked, const QString &base);
    Result<void> deliverFolder(const Edition &edition, Delivery &delivery);
    Result<void> deliverWebhook(const Edition &edition);
    [[nodiscard]] QByteArray webhookBody(const Edition &edition) const;
    void deliverMails();
    Result<void> mailTo(const QString &address, const Edition &edition, const MailServer &server,
                        const QString &password);
    Result<QString> secret(const QString &key) const;
    [[nodiscard]] QString filled(const QString &text, const Edition &edition) const;
    void note(Delivery delivery, const Result<void> &done);

    ScheduleRunner &m_runner;
    const Schedule &m_schedule;
    UtcMs m_at, m_now;
    QString m_folder;
    [[nodiscard]] bool wants(const char *targetKind, const QString &to) const;
    std::vector<Edition> m_editions;
    std::vector<Delivery> m_delivered; // before
};

QString Run::baseName(size_t edition) const
{
    const auto zone = TimeZone::fromIana(m_schedule.zone);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch((zone ? *zone : TimeZone()).toLocal(m_at), Qt::UTC);
    QString name = m_schedule.key + local.toString(QStringLiteral("-yyyy-MM-dd-HHmm"));
    if (m_editions.size() < 2)
        return name;
    const QString of = slug(m_editions[edition].values);
    // Numbered: two values may have the same letters.
    return name + u'-' + QString::number(edition + 1) + (of.isEmpty() ? QString() : QString(u'-' + of));
}

Result<void> Run::make()
{
    Workspace &workspace = m_runner.workspace;
    auto report = findReport(workspace.store(), m_schedule.report);
    if (!report)
        return tl::unexpected(report.error());
    if (const QStringList problems = brandProblems(report->brand); !problems.isEmpty())
        return fail(ErrorCategory::Usage, problems.join(QStringLiteral("; ")));
    ReportRun asked;
    asked.report = std::move(*report);
    asked.style.locale = m_schedule.language.isEmpty() ? m_runner.locale : QLocale(m_schedule.language);
    asked.how = workspace.context(m_at, m_runner.stop);
    asked.how.apart = true;
    tellOf(workspace, asked);
    for (size_t i = 0; i < m_editions.size(); ++i) {
        asked.parameters = m_editions[i].values;
        if (auto written = write(m_editions[i], asked, m_folder + u'/' + baseName(i)); !written)
            return written;
    }
    return {};
}

Result<void> Run::write(Edition &edition, const ReportRun &asked, const QString &base)
{
    auto gathered = gatherReport(asked, m_runner.workspace.engine());
    if (!gathered)
        return tl::unexpected(gathered.error());
    const auto data = std::make_shared<const ReportData>(std::move(*gathered));
    edition.title = m_schedule.title.isEmpty() ? data->report.title : m_schedule.title;
    edition.period = data->period;
    edition.dataUntil = data->dataUntil;
    for (const QString &format : m_schedule.formats) {
        const auto form = reportFormat(format);
        if (!form)
            return fail(ErrorCategory::Usage, QStringLiteral("\"%1\" is no format").arg(format));
        const auto files = writeReportFiles(data, base + u'.' + format, *form, m_runner.stop);
        if (!files)
            return tl::unexpected(files.error());
        edition.files += *files;
    }
    return {};
}

QStringList Run::files() const
{
    QStringList all;
    for (const Edition &edition : m_editions)
        all += namesOf(edition.files);
    return all;
}

void Run::note(Delivery delivery, const Result<void> &done)
{
    delivery.done = done.has_value();
    if (!done)
        delivery.text = toString(done.error());
    deliveries.push_back(std::move(delivery));
}

// Not what has been delivered before. Editions of a folder are one target.
bool Run::wants(const char *targetKind, const QString &to) const
{
    return std::none_of(m_delivered.begin(), m_delivered.end(), [&](const Delivery &known) {
        return known.done && known.kind == QLatin1String(targetKind) && known.to == to;
    });
}

void Run::deliver()
{
    for (const Edition &edition : m_editions) {
        if (edition.common && !m_schedule.folder.path.isEmpty() && wants("folder", m_schedule.folder.path)) {
            Delivery delivery{QStringLiteral("folder"), m_schedule.folder.path, false, {}, {}};
            const auto done = deliverFolder(edition, delivery);
            note(delivery, done);
        }
        if (edition.common && !m_schedule.webhook.url.isEmpty() && wants("webhook", m_schedule.webhook.url))
            note({QStringLiteral("webhook"), m_schedule.webhook.url, false, {}, namesOf(edition.files)},
                 deliverWebhook(edition));
    }
    if (std::ranges::any_of(m_schedule.recipients, [&](const Recipient &one) { return wants("mail", one.address); }))
        deliverMails();
}

Result<void> Run::deliverFolder(const Edition &edition, Delivery &delivery)
{
    const QDir folder(m_schedule.folder.path);
    for (const QString &name : namesOf(edition.files))
        delivery.files << folder.filePath(name);
    if (m_runner.dry) {
        const QFileInfo info(folder.path());
        if (info.exists() && !(info.isDir() && info.isWritable()))
            return fail(ErrorCategory::Storage, QStringLiteral("the folder cannot be written"));
        return {};
    }
    std::vector<FileToDeliver> files;
    for (const QString &path : edition.files)
        files.push_back({path, QFileInfo(path).fileName()});
    const auto written = deliverToFolder(m_runner.workspace.store(), files, folder.path(), m_schedule.folder.keepDays,
                                         m_now, m_runner.stop);
    return written ? Result<void>() : tl::unexpected(written.error());
}

Result<QString> Run::secret(const QString &key) const
{
    const auto kept = m_runner.secrets.read(key);
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return fail(ErrorCategory::Usage, QStringLiteral("the key ring has no password under \"%1\"").arg(key));
    return **kept;
}

QByteArray Run::webhookBody(const Edition &edition) const
{
    QJsonArray files;
    for (const QString &path : edition.files) {
        QFile file(path);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const QString name = QFileInfo(path).fileName();
        QJsonObject one{{QStringLiteral("name"), name},
                        {QStringLiteral("type"), QString::fromLatin1(typeOf(name))},
                        {QStringLiteral("bytes"), bytes.size()},
                        {QStringLiteral("sha256"),
                         QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())}};
        if (m_schedule.webhook.attach)
            one.insert(QStringLiteral("content"), QString::fromLatin1(bytes.toBase64()));
        files.append(one);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("event"), QStringLiteral("report")},
                                     {QStringLiteral("schedule"), m_schedule.key},
                                     {QStringLiteral("report"), m_schedule.report},
                                     {QStringLiteral("title"), edition.title},
                                     {QStringLiteral("period"), edition.period},
                                     {QStringLiteral("text"), QString(edition.title + u" · " + edition.period)},
                                     {QStringLiteral("workspace"), m_runner.workspace.name()},
                                     {QStringLiteral("due"), isoUtc(m_at)},
                                     {QStringLiteral("files"), files}})
        .toJson(QJsonDocument::Compact);
}

Result<void> Run::deliverWebhook(const Edition &edition)
{
    WebhookTarget target = m_schedule.webhook;
    QString authorization;
    if (target.secret) {
        const auto kept = secret(webhookSecretKey(target));
        if (!kept)
            return tl::unexpected(kept.error());
        useSecret(target, authorization, *kept);
    }
    return m_runner.dry ? Result<void>() : postWebhook(target, authorization, webhookBody(edition), m_runner.stop);
}

void Run::deliverMails()
{
    QString password;
    const auto ready = [&]() -> Result<MailServer> {
        const auto server = loadMailServer(m_runner.workspace.store());
        if (!server)
            return tl::unexpected(server.error());
        if (!*server)
            return fail(ErrorCategory::Usage, QStringLiteral("this workspace has no mail server"));
        if ((*server)->user.isEmpty())
            return **server;
        auto kept = secret(mailSecretKey(**server));
        if (!kept)
            return tl::unexpected(kept.error());
        password = std::move(*kept);
        return **server;
    }();
    for (const Edition &edition : m_editions)
        for (const QString &address : edition.addresses) {
            if (!wants("mail", address))
                continue;
            note({QStringLiteral("mail"), address, false, {}, namesOf(edition.files)},
                 ready ? mailTo(address, edition, *ready, password) : tl::unexpected(ready.error()));
        }
}

QString Run::filled(const QString &text, const Edition &edition) const
{
    return fillTokens(text, {{QStringLiteral("title"), edition.title},
                             {QStringLiteral("period"), edition.period},
                             {QStringLiteral("workspace"), m_runner.workspace.name()}});
}

Result<void> Run::mailTo(const QString &address, const Edition &edition, const MailServer &server,
                         const QString &password)
{
    Mail mail;
    mail.to = address;
    mail.at = m_now;
    // Titles and periods come from data: a line end in them is no new header.
    mail.subject =
        filled(m_schedule.subject.isEmpty() ? QStringLiteral("{title} · {period}") : m_schedule.subject, edition)
            .simplified();
    mail.text = m_schedule.text.isEmpty()
                    ? Words::tr("{title}, {period}: see the attachment.\n\nWorkspace {workspace}, data until %1. "
                                "Parlance sends this by itself (schedule “%2”).")
                          .arg(edition.dataUntil.isEmpty() ? QStringLiteral("–") : edition.dataUntil, m_schedule.key)
                    : m_schedule.text;
    mail.text = filled(mail.text, edition);
    for (const QString &path : edition.files) {
        const QString name = QFileInfo(path).fileName();
        mail.attachments.push_back({path, name, typeOf(name)});
    }
    return m_runner.dry ? validate(server) : sendMail(server, password, mail, m_runner.stop);
}

// What leaves the workspace stands in the audit log.
void noteInLog(Store &store, const RunOutcome &outcome, const Schedule &schedule, UtcMs now)
{
    QStringList to;
    for (const Delivery &delivery : outcome.deliveries)
        if (delivery.done)
            to << delivery.to;
    if (to.isEmpty())
        return;
    const QJsonObject detail{{QStringLiteral("schedule"), schedule.key},
                             {QStringLiteral("to"), QJsonArray::fromStringList(to)},
                             {QStringLiteral("files"), QJsonArray::fromStringList(outcome.files)}};
    OwnAction action = ownAction(QStringLiteral("export"), QStringLiteral("report"), schedule.report);
    action.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    // The report is delivered; a log that cannot be written does not take that back.
    (void)recordOwnAction(store, action, now, {});
}

} // namespace

Result<RunOutcome> ScheduleRunner::run(const Schedule &schedule, std::optional<UtcMs> dueAt, int passedOver)
{
    const UtcMs now = clock();
    RunOutcome outcome;
    outcome.schedule = schedule.key;
    outcome.dueAt = dueAt;
    qint64 id = 0;
    if (!dry) {
        const auto claimed = claimScheduleRun(workspace.store(), schedule.key, dueAt, passedOver, now, stop);
        if (!claimed)
            return tl::unexpected(claimed.error());
        outcome.taken = !claimed->has_value();
        if (outcome.taken)
            return outcome;
        id = **claimed;
    }
    return carryOut(schedule, std::move(outcome), id, 1, dueAt.value_or(now), {});
}

Result<RunOutcome> ScheduleRunner::retry(const ScheduleRun &failed, const Schedule &schedule)
{
    RunOutcome outcome;
    outcome.schedule = schedule.key;
    outcome.dueAt = failed.dueAt;
    const auto mine = claimRetry(workspace.store(), failed, stop);
    if (!mine)
        return tl::unexpected(mine.error());
    outcome.taken = !*mine;
    if (outcome.taken)
        return outcome;
    return carryOut(schedule, std::move(outcome), failed.id, failed.attempt + 1,
                    failed.dueAt.value_or(failed.startedAt), deliveredOf(failed));
}

Result<RunOutcome> ScheduleRunner::carryOut(const Schedule &schedule, RunOutcome outcome, qint64 id, int attempt,
                                            UtcMs at, std::vector<Delivery> delivered)
{
    const UtcMs now = clock();
    const QTemporaryDir passing;
    Run run(*this, schedule, at, now, keepIn.isEmpty() ? passing.path() : keepIn);
    run.leaveOut(delivered);
    if (!schedule.goesAnywhere() && !dry)
        outcome.problem = QStringLiteral("the schedule names no recipient, folder or webhook");
    else if (const auto made = run.make(); !made)
        outcome.problem = toString(made.error());
    else
        run.deliver();
    outcome.files = run.files();
    outcome.deliveries = std::move(run.deliveries);
    if (dry)
        return outcome;
    noteInLog(workspace.store(), outcome, schedule, now);
    outcome.deliveries.insert(outcome.deliveries.begin(), delivered.begin(), delivered.end());
    const auto delay = outcome.failed() ? retryDelayMs(attempt) : std::nullopt;
    const UtcMs ended = clock();
    const auto written =
        endScheduleRun(workspace.store(), id, outcome.failed() ? ScheduleRunState::Failed : ScheduleRunState::Done,
                       outcome.summary(), QJsonDocument(toJson(outcome)).toJson(QJsonDocument::Compact), ended,
                       delay ? std::optional(ended + *delay) : std::nullopt);
    if (!written)
        return tl::unexpected(written.error());
    return outcome;
}

Result<std::vector<RunOutcome>> ScheduleRunner::runDue()
{
    const UtcMs now = clock();
    Store &store = workspace.store();
    const auto schedules = loadSchedules(store);
    if (!schedules)
        return tl::unexpected(schedules.error());
    if (!dry) {
        if (const auto marked = markInterruptedRuns(store, now, stop); !marked)
            return tl::unexpected(marked.error());
        if (const auto removed = removeExpired(store, now, stop); !removed)
            return tl::unexpected(removed.error());
    }
    std::vector<RunOutcome> outcomes;
    for (const Schedule &schedule : *schedules) {
        const auto zone = TimeZone::fromIana(schedule.zone);
        const auto last = lastDue(store, schedule.key);
        if (!last)
            return tl::unexpected(last.error());
        const DueRuns due = dueRuns(schedule, zone ? *zone : TimeZone(), *last, now);
        for (size_t i = 0; i < due.times.size() && !stop.stop_requested(); ++i) {
            auto outcome = run(schedule, due.times[i], i == 0 ? due.passedOver : 0);
            if (!outcome)
                return tl::unexpected(outcome.error());
            if (!outcome->taken)
                outcomes.push_back(std::move(*outcome));
        }
    }
    const auto retries = dry ? std::vector<std::pair<ScheduleRun, Schedule>>()
                             : retriesDue(store, now).value_or(std::vector<std::pair<ScheduleRun, Schedule>>());
    for (const auto &[failed, schedule] : retries) {
        if (stop.stop_requested())
            break;
        auto outcome = retry(failed, schedule);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (!outcome->taken)
            outcomes.push_back(std::move(*outcome));
    }
    return outcomes;
}

} // namespace parlance
