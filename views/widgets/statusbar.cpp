#include "views/widgets/statusbar.h"

#include "models/core/format.h"
#include "views/words/errorwords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QTimer>

namespace parlance {

namespace {

constexpr int messageMs = 5'000, resultMs = 20'000;

} // namespace

QString rejectedText(qint64 rejected)
{
    return rejected == 1 ? StatusBar::tr("1 record rejected")
                         : StatusBar::tr("%Ln records rejected", nullptr, int(qMin<qint64>(rejected, INT_MAX)));
}

QString remainingText(qint64 milliseconds, const QLocale &locale)
{
    NumberStyle style;
    style.locale = locale;
    // Whole seconds: it is an estimate.
    return milliseconds < 60'000
               ? StatusBar::tr("%1 s", "seconds").arg(locale.toString(qMax<qint64>(1, milliseconds / 1000)))
               : formatValue(double(milliseconds), Unit::Duration, style);
}

QString jobDetails(const JobStatus &job, const QLocale &locale)
{
    QStringList parts;
    if (job.error)
        parts << errorWords(*job.error).sentence;
    if (job.rowsPerSecond >= 1)
        parts << StatusBar::tr("%1 rows/s").arg(locale.toString(qRound64(job.rowsPerSecond)));
    if (job.remainingMs && job.state == JobState::Running)
        parts << StatusBar::tr("about %1 left").arg(remainingText(*job.remainingMs, locale));
    if (job.progress.rejected > 0)
        parts << rejectedText(job.progress.rejected);
    return parts.join(QStringLiteral(" · "));
}

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
    , m_theme(Theme::light())
    , m_messageTimer(new QTimer(this))
    , m_spinner(new Spinner(this))
    , m_text(new Label({}, TextRole::Table, Tone::Secondary, this))
    , m_bar(new ProgressBar(5, this))
    , m_percent(new Label({}, TextRole::Table, Tone::Secondary, this))
    , m_pause(new Button(tr("Pause"), QStringLiteral("pause"), this))
    , m_cancel(new Button(tr("Cancel"), QStringLiteral("x"), this))
    , m_more(new Button({}, {}, this))
    , m_result(new Button({}, QStringLiteral("folder"), this))
    , m_alerts(new Button({}, QStringLiteral("bell"), this))
    , m_workspace(new Label({}, TextRole::Table, Tone::Secondary, this))
    , m_queries(new Label({}, TextRole::Table, Tone::Secondary, this))
{
    setFixedHeight(metrics::statusBar);
    setObjectName(QStringLiteral("status"));
    m_text->setObjectName(QStringLiteral("status.job"));
    m_pause->setObjectName(QStringLiteral("status.pause"));
    m_cancel->setObjectName(QStringLiteral("status.cancel"));
    m_more->setObjectName(QStringLiteral("status.jobs"));
    m_workspace->setObjectName(QStringLiteral("status.workspace"));
    m_queries->setObjectName(QStringLiteral("status.queries"));
    m_workspace->setIconName(QStringLiteral("database"));
    m_bar->setFixedWidth(120);
    m_result->setObjectName(QStringLiteral("status.result"));
    m_result->hide();
    connect(m_result, &QPushButton::clicked, this, &StatusBar::resultRequested);
    m_alerts->setObjectName(QStringLiteral("status.alerts"));
    m_alerts->hide();
    connect(m_alerts, &QPushButton::clicked, this, &StatusBar::alertsRequested);
    for (Button *button : {m_pause, m_cancel, m_more, m_result, m_alerts}) {
        button->setLook(ButtonLook::Flat);
        button->setSmall(true);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_spinner);
    row->addWidget(m_text);
    row->addWidget(m_result);
    row->addWidget(m_bar);
    row->addWidget(m_percent);
    row->addWidget(m_pause);
    row->addWidget(m_cancel);
    row->addWidget(m_more);
    row->addStretch(1);
    row->addWidget(m_alerts);
    row->addSpacing(8);
    row->addWidget(m_workspace);
    row->addSpacing(16);
    row->addWidget(m_queries);

    m_messageTimer->setSingleShot(true);
    connect(m_messageTimer, &QTimer::timeout, this, [this] {
        m_message.clear();
        m_result->hide();
        refresh();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(m_shown, !m_paused); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        for (const JobStatus &job : m_jobs) {
            if (job.id != m_shown)
                continue;
            if (job.state == JobState::Running)
                Q_EMIT cancelRequested(job.id);
            else
                Q_EMIT detailsRequested(job.id);
            return;
        }
    });
    connect(m_more, &QPushButton::clicked, this, &StatusBar::openMenu);
    refresh();
}

void StatusBar::setJobs(const std::vector<JobStatus> &jobs)
{
    m_jobs.clear();
    for (const JobStatus &job : jobs) {
        if (job.state == JobState::Running || job.state == JobState::Failed)
            m_jobs.push_back(job);
    }
    refresh();
}

void StatusBar::setWorkspace(const QString &name, std::optional<qint64> rows)
{
    QString text = name;
    if (rows)
        text += QStringLiteral(" · ") +
                (*rows == 1 ? tr("1 row") : tr("%Ln rows", nullptr, int(qMin<qint64>(*rows, INT_MAX))));
    m_workspace->setText(text);
}

void StatusBar::setQueries(int count, qint64 micros)
{
    m_queries->setVisible(count > 0);
    const QString time = micros < 1000 ? tr("<1 ms") : tr("%1 ms").arg(QLocale().toString(micros / 1000));
    const QString queries = count == 1 ? tr("1 query") : tr("%Ln queries", nullptr, count);
    m_queries->setText(queries + QStringLiteral(" · ") + time);
    layout()->activate();
    update(); // the line beside it
}

void StatusBar::setAlerts(int open)
{
    m_alerts->setVisible(open > 0);
    m_alerts->setCaption(tr("%Ln alert(s)", nullptr, open));
    m_alerts->setToolTip(tr("Alerts that nobody has looked at yet"));
}

void StatusBar::showMessage(const QString &text)
{
    m_message = text;
    m_result->hide();
    m_messageTimer->start(messageMs);
    refresh();
}

void StatusBar::showResult(const QString &text, const QString &action)
{
    showMessage(text);
    m_result->setCaption(action);
    m_result->show();
    m_messageTimer->start(resultMs);
}

void StatusBar::applyTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void StatusBar::refresh()
{
    const JobStatus *shown = nullptr;
    for (const JobStatus &job : m_jobs) {
        const bool better = shown == nullptr || (job.state == JobState::Running && shown->state != JobState::Running) ||
                            (job.state == shown->state && job.id > shown->id);
        if (better)
            shown = &job;
    }
    if (shown != nullptr)
        showJob(*shown);
    else
        showIdle();
    if (!m_message.isEmpty()) {
        m_text->setText(m_message);
        m_text->setIconName({});
        m_text->setTone(Tone::Text);
    }
    m_more->setVisible(m_jobs.size() > 1);
    m_more->setCaption(tr("%Ln jobs", nullptr, int(m_jobs.size())));
}

void StatusBar::showJob(const JobStatus &job)
{
    m_shown = job.id;
    const bool running = job.state == JobState::Running;
    const auto done = share(job.progress.bytesDone, job.progress.bytesTotal);
    m_paused = running && job.paused;
    m_pause->setVisible(running && job.pausable);
    m_pause->setCaption(m_paused ? tr("Resume") : tr("Pause"));
    m_pause->setIconName(m_paused ? QStringLiteral("play") : QStringLiteral("pause"));
    m_spinner->setVisible(running && !m_paused);
    m_bar->setVisible(running);
    m_bar->setValue(done);
    m_percent->setVisible(running && done.has_value());
    m_percent->setText(done ? tr("%1 %").arg(QLocale().toString(int(*done * 100))) : QString());
    m_text->setIconName(!running ? QStringLiteral("circle-x") : m_paused ? QStringLiteral("pause") : QString());
    m_text->setTone(running ? Tone::Secondary : Tone::Bad);
    m_text->setText(!running   ? tr("%1 failed").arg(job.title)
                    : m_paused ? tr("%1 (paused)").arg(job.title)
                               : job.title);
    m_cancel->setVisible(true);
    m_cancel->setCaption(running ? tr("Cancel") : tr("Show log"));
    m_cancel->setIconName(running ? QStringLiteral("x") : QStringLiteral("file-text"));
    const QString details = jobDetails(job, QLocale());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bar, m_percent})
        widget->setToolTip(details);
}

void StatusBar::showIdle()
{
    m_shown = 0;
    m_spinner->hide();
    m_bar->hide();
    m_percent->hide();
    m_pause->hide();
    m_cancel->hide();
    m_text->setIconName(QStringLiteral("check"));
    m_text->setTone(Tone::Secondary);
    m_text->setText(tr("No background jobs"));
}

void StatusBar::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const JobStatus &job : m_jobs) {
        const bool running = job.state == JobState::Running;
        const auto done = share(job.progress.bytesDone, job.progress.bytesTotal);
        QString text = done && running ? tr("Cancel “%1” (%2 %)").arg(job.title).arg(int(*done * 100))
                       : running       ? tr("Cancel “%1”").arg(job.title)
                                       : tr("Dismiss “%1”").arg(job.title);
        QAction *action = menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, running, id = job.id] {
            if (running)
                Q_EMIT cancelRequested(id);
            else
                Q_EMIT dismissRequested(id);
        });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_theme.surface);
    p.fillRect(QRect(0, 0, width(), 1), m_theme.border);
    if (m_queries->isVisible()) {
        const int x = isRightToLeft() ? m_queries->geometry().right() + 12 : m_queries->x() - 12;
        p.fillRect(QRect(x, 7, 1, height() - 13), m_theme.border);
    }
}

} // namespace parlance
