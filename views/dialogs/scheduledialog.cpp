#include "views/dialogs/scheduledialog.h"

#include "views/dialogs/prompter.h"
#include "views/words/schedulewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace parlance {

namespace {

constexpr int leastWidth = 880, previewed = 3, mostDays = 36'500;
constexpr std::array formatKeys{"pdf", "xlsx", "html", "csv", "json"};

QString formatTitle(size_t index)
{
    const QString titles[] = {ScheduleDialog::tr("PDF"), ScheduleDialog::tr("Excel"), ScheduleDialog::tr("HTML"),
                              ScheduleDialog::tr("CSV"), ScheduleDialog::tr("JSON")};
    return titles[index];
}

} // namespace

std::vector<Recipient> recipientsFrom(const QString &text)
{
    std::vector<Recipient> recipients;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QStringList parts = line.split(QLatin1Char(';'));
        Recipient recipient{parts.front().trimmed(), {}};
        for (const QString &part : parts.mid(1))
            if (const qsizetype equals = part.indexOf(u'='); equals > 0)
                recipient.parameters.emplace_back(part.first(equals).trimmed(), part.sliced(equals + 1).trimmed());
        if (!line.trimmed().isEmpty())
            recipients.push_back(std::move(recipient));
    }
    return recipients;
}

QString recipientsText(const std::vector<Recipient> &recipients)
{
    QStringList lines;
    for (const Recipient &recipient : recipients) {
        QString text = recipient.address;
        for (const auto &[name, value] : recipient.parameters)
            text += u"; " + name + u'=' + value;
        lines << text;
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<int> monthDaysFrom(const QString &text)
{
    std::vector<int> days;
    for (const QString &word : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString day = word.trimmed().toLower();
        const bool last = day == u"last" || day == ScheduleDialog::tr("last", "day of a month");
        days.push_back(last ? -1 : day.toInt());
    }
    return days;
}

QString monthDaysText(const std::vector<int> &days)
{
    QStringList words;
    for (const int day : days)
        words << (day < 0 ? ScheduleDialog::tr("last", "day of a month") : QString::number(day));
    return words.join(QStringLiteral(", "));
}

QString scheduleKeyFor(const QString &title, const std::vector<Schedule> &known)
{
    QString letters;
    for (const QChar c : title.toLower())
        letters += c.isLetterOrNumber() && c < QChar(0x80) ? c : QChar(u'-');
    const QString plain = letters.split(QLatin1Char('-'), Qt::SkipEmptyParts).join(QLatin1Char('-')).left(50);
    const QString base = isScheduleKey(plain) ? plain : QStringLiteral("schedule");
    QString key = base;
    const auto taken = [&] { return std::ranges::find(known, key, &Schedule::key) != known.end(); };
    for (int number = 2; taken(); ++number)
        key = base + u'-' + QString::number(number);
    return key;
}

ScheduleDialog::ScheduleDialog(ScheduleAccess access, const ScheduleDesk &desk, const Schedule &schedule, UtcMs now,
                               QLocale locale, Prompter *prompter, QWidget *parent)
    : QDialog(parent)
    , m_access(std::move(access))
    , m_desk(desk)
    , m_before(schedule)
    , m_now(now)
    , m_locale(std::move(locale))
    , m_prompter(prompter)
{
    setObjectName(QStringLiteral("scheduleDialog"));
    setWindowTitle(schedule.key.isEmpty() ? tr("New schedule") : tr("Schedule “%1”").arg(schedule.key));
    setMinimumWidth(leastWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(14);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(28);
    halves->addWidget(buildWhat(), 1);
    halves->addWidget(buildWhere(), 1);
    column->addLayout(halves, 1);
    m_status = new QLabel(this);
    m_status->setObjectName(QStringLiteral("schedule.status"));
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_status->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_status);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = box->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("schedule.save"));
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &ScheduleDialog::save);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
    m_filling = true;
    show(schedule);
    m_filling = false;
    check();
}

QLineEdit *ScheduleDialog::line(const char *name, const QString &text, const QString &placeholder)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(QString(text).remove(u'&'));
    edit->setPlaceholderText(placeholder);
    connect(edit, &QLineEdit::textChanged, this, &ScheduleDialog::check);
    return edit;
}

QWidget *ScheduleDialog::weekdayRow()
{
    auto *row = new QWidget(this);
    auto *boxes = new QHBoxLayout(row);
    boxes->setContentsMargins(0, 0, 0, 0);
    boxes->setSpacing(8);
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(m_locale.standaloneDayName(day, QLocale::ShortFormat), row);
        box->setObjectName(QStringLiteral("schedule.weekday%1").arg(day));
        box->setAccessibleName(m_locale.standaloneDayName(day));
        connect(box, &QCheckBox::toggled, this, &ScheduleDialog::check);
        boxes->addWidget(box);
        m_weekdays[size_t(day - 1)] = box;
    }
    boxes->addStretch(1);
    return row;
}

QWidget *ScheduleDialog::buildWhat()
{
    auto *half = new QWidget(this);
    auto *form = new QFormLayout(half);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto combo = [&](const char *name, const QString &label) {
        auto *made = new QComboBox(half);
        made->setObjectName(QLatin1String(name));
        connect(made, &QComboBox::currentTextChanged, this, &ScheduleDialog::check);
        form->addRow(label, made);
        return made;
    };
    m_report = combo("schedule.report", tr("&Report"));
    for (const auto &[key, title] : m_desk.reports)
        m_report->addItem(title, key);
    m_title = line("schedule.title", tr("&Title"), tr("that of the report"));
    form->addRow(tr("&Title"), m_title);
    auto *formats = new QHBoxLayout;
    for (size_t i = 0; i < formatKeys.size(); ++i) {
        m_formats[i] = new QCheckBox(formatTitle(i), half);
        m_formats[i]->setObjectName(QStringLiteral("schedule.format.") + QLatin1String(formatKeys[i]));
        connect(m_formats[i], &QCheckBox::toggled, this, &ScheduleDialog::check);
        formats->addWidget(m_formats[i]);
    }
    formats->addStretch(1);
    form->addRow(tr("Files"), formats);
    m_every = combo("schedule.every", tr("&Every"));
    m_every->addItems({tr("Day"), tr("Week"), tr("Month"), tr("Line of cron")});
    m_days = new QStackedWidget(half);
    m_days->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_monthDays = line("schedule.monthDays", tr("Days of the month"), tr("1, 15, last"));
    m_cron = line("schedule.cron", tr("Line of cron"), QStringLiteral("0 9 * * mon"));
    for (QWidget *page :
         {new QWidget(half), weekdayRow(), static_cast<QWidget *>(m_monthDays), static_cast<QWidget *>(m_cron)})
        m_days->addWidget(page);
    connect(m_every, &QComboBox::currentIndexChanged, m_days, &QStackedWidget::setCurrentIndex);
    form->addRow(tr("On"), m_days);
    m_time = new QTimeEdit(half);
    m_time->setObjectName(QStringLiteral("schedule.time"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    connect(m_time, &QTimeEdit::timeChanged, this, &ScheduleDialog::check);
    form->addRow(tr("&At"), m_time);
    m_zone = combo("schedule.zone", tr("Time &zone"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    m_catchUp = combo("schedule.catchUp", tr("&Missed times"));
    m_catchUp->addItems({tr("Make up for the last one"), tr("Make up for each"), tr("Leave them out")});
    return half;
}

QWidget *ScheduleDialog::buildWhere()
{
    auto *half = new QWidget(this);
    auto *form = new QFormLayout(half);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_recipients = new QPlainTextEdit(half);
    m_recipients->setObjectName(QStringLiteral("schedule.recipients"));
    m_recipients->setTabChangesFocus(true);
    m_recipients->setPlaceholderText(tr("One address a line; a parameter after it:\nben@example.org; bot=Sales"));
    m_recipients->setFixedHeight(fontMetrics().lineSpacing() * 4 + 16);
    connect(m_recipients, &QPlainTextEdit::textChanged, this, &ScheduleDialog::check);
    form->addRow(tr("Mail t&o"), m_recipients);
    m_subject = line("schedule.subject", tr("S&ubject"), QStringLiteral("{title} · {period}"));
    form->addRow(tr("S&ubject"), m_subject);
    m_folder = line("schedule.folder", tr("&Folder"), tr("none"));
    auto *choose = new QPushButton(tr("&Choose…"), half);
    choose->setObjectName(QStringLiteral("schedule.chooseFolder"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ScheduleDialog::chooseFolder);
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    auto *label = new QLabel(tr("&Folder"), half);
    label->setBuddy(m_folder);
    form->addRow(label, folder);
    m_keep = new QSpinBox(half);
    m_keep->setObjectName(QStringLiteral("schedule.keep"));
    m_keep->setRange(0, mostDays);
    m_keep->setSuffix(tr(" days", "after a number"));
    m_keep->setSpecialValueText(tr("for ever"));
    form->addRow(tr("&Keep files"), m_keep);
    m_webhook = line("schedule.webhook", tr("&Webhook"), QStringLiteral("https://"));
    form->addRow(tr("&Webhook"), m_webhook);
    m_attach = new QCheckBox(tr("with the files inside"), half);
    m_attach->setObjectName(QStringLiteral("schedule.attach"));
    form->addRow(QString(), m_attach);
    m_secret = line("schedule.secret", tr("&Authorization"), {});
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(m_before.webhook.secret ? tr("is in the key ring") : tr("none"));
    form->addRow(tr("Aut&horization"), m_secret);
    return half;
}

void ScheduleDialog::show(const Schedule &schedule)
{
    if (m_report->findData(schedule.report) < 0 && !schedule.report.isEmpty())
        m_report->addItem(schedule.report, schedule.report);
    m_report->setCurrentIndex(std::max(m_report->findData(schedule.report), 0));
    m_title->setText(schedule.title);
    for (size_t i = 0; i < formatKeys.size(); ++i)
        m_formats[i]->setChecked(std::ranges::count(schedule.formats, QLatin1String(formatKeys[i])) > 0);
    m_every->setCurrentIndex(int(schedule.when.every));
    m_days->setCurrentIndex(int(schedule.when.every));
    for (int day = 1; day <= 7; ++day)
        m_weekdays[size_t(day - 1)]->setChecked(std::ranges::count(schedule.when.weekdays, day) > 0);
    m_monthDays->setText(monthDaysText(schedule.when.monthDays));
    m_cron->setText(schedule.when.cron);
    m_time->setTime(QTime(schedule.when.minute / 60, schedule.when.minute % 60));
    m_zone->setCurrentText(schedule.zone.isEmpty() ? m_desk.zone : schedule.zone);
    m_catchUp->setCurrentIndex(int(schedule.catchUp));
    m_recipients->setPlainText(recipientsText(schedule.recipients));
    m_subject->setText(schedule.subject);
    m_folder->setText(schedule.folder.path);
    m_keep->setValue(schedule.folder.keepDays);
    m_webhook->setText(schedule.webhook.url);
    m_attach->setChecked(schedule.webhook.attach);
}

Schedule ScheduleDialog::typed() const
{
    Schedule schedule = m_before; // with what has no field here
    schedule.report = m_report->currentData().toString();
    schedule.title = m_title->text().trimmed();
    if (schedule.key.isEmpty())
        schedule.key = scheduleKeyFor(schedule.title.isEmpty() ? schedule.report : schedule.title, m_desk.schedules);
    schedule.formats.clear();
    for (size_t i = 0; i < formatKeys.size(); ++i)
        if (m_formats[i]->isChecked())
            schedule.formats.push_back(QLatin1String(formatKeys[i]));
    schedule.when.every = Recurrence::Every(std::max(m_every->currentIndex(), 0));
    schedule.when.weekdays.clear();
    for (int day = 1; day <= 7; ++day)
        if (m_weekdays[size_t(day - 1)]->isChecked())
            schedule.when.weekdays.push_back(day);
    schedule.when.monthDays = monthDaysFrom(m_monthDays->text());
    schedule.when.cron = m_cron->text().trimmed();
    schedule.when.minute = m_time->time().hour() * 60 + m_time->time().minute();
    schedule.zone = m_zone->currentText().trimmed();
    schedule.catchUp = CatchUp(std::max(m_catchUp->currentIndex(), 0));
    schedule.recipients = recipientsFrom(m_recipients->toPlainText());
    schedule.subject = m_subject->text().trimmed();
    schedule.folder = {m_folder->text().trimmed(), m_keep->value()};
    schedule.webhook.url = m_webhook->text().trimmed();
    schedule.webhook.attach = m_attach->isChecked();
    // The secret belongs to the address: for another one it has to be typed again.
    schedule.webhook.secret =
        !schedule.webhook.url.isEmpty() &&
        (!m_secret->text().isEmpty() || (m_before.webhook.secret && m_before.webhook.url == schedule.webhook.url));
    return schedule;
}

void ScheduleDialog::check()
{
    if (m_save == nullptr || m_filling) // still being built
        return;
    const Schedule schedule = typed();
    const bool cron = schedule.when.every == Recurrence::Every::Cron;
    m_time->setEnabled(!cron);
    m_keep->setEnabled(!schedule.folder.path.isEmpty());
    m_attach->setEnabled(!schedule.webhook.url.isEmpty());
    m_secret->setEnabled(!schedule.webhook.url.isEmpty());
    const auto valid = checked(schedule);
    m_save->setEnabled(valid && schedule.goesAnywhere() && !m_access.readOnly);
    if (valid)
        preview(schedule);
    else
        m_status->setText(valid.error().text);
}

// Preparing a zone takes longer than a key stroke should: only when another one is typed.
Result<void> ScheduleDialog::checked(Schedule schedule)
{
    const QString zone = std::exchange(schedule.zone, QStringLiteral("UTC"));
    if (const auto valid = validate(schedule); !valid || m_typedZone.name() == zone)
        return valid;
    const auto prepared = TimeZone::fromIana(zone);
    if (!prepared)
        return tl::unexpected(prepared.error());
    m_typedZone = *prepared;
    return {};
}

void ScheduleDialog::preview(const Schedule &schedule)
{
    QStringList times;
    for (const UtcMs at : nextTimes(schedule.when, m_typedZone, m_now, previewed))
        times << runTimeWords(at, m_typedZone, m_locale);
    QString text =
        recurrenceWords(schedule.when, m_locale) + u". " + tr("Next: %1").arg(times.join(QStringLiteral(" · ")));
    if (!schedule.goesAnywhere())
        text += u'\n' + tr("It goes nowhere yet: name somebody, a folder or a webhook.");
    else if (!schedule.recipients.empty() && !m_desk.mail)
        text += u'\n' + tr("Mail has no server yet: see “Mail server…” on the page.");
    m_status->setText(text);
}

void ScheduleDialog::chooseFolder()
{
    m_prompter->chooseFolder(this, tr("Folder for the files"),
                             [alive = QPointer<QLineEdit>(m_folder)](const QString &path) {
                                 if (alive)
                                     alive->setText(path);
                             });
}

void ScheduleDialog::save()
{
    m_save->setEnabled(false);
    m_access.save(typed(), {!m_secret->text().isEmpty(), m_secret->text()}, this, [this](const Result<bool> &done) {
        if (!done) {
            m_save->setEnabled(true);
            m_prompter->warnOf(this, tr("The schedule could not be saved"), done.error());
            return;
        }
        Q_EMIT saved();
        accept();
    });
}

} // namespace parlance
