#include "views/pages/sourcesimportcard.h"

#include "views/widgets/statusbar.h"

#include <QHBoxLayout>

namespace parlance {

SourcesImportCard::SourcesImportCard(const QLocale &locale, QWidget *parent)
    : QFrame(parent)
    , m_locale(locale)
    , m_spinner(new Spinner(this))
    , m_pause(new Button(tr("Pause"), QStringLiteral("pause"), this))
    , m_title(new Label({}, TextRole::CardTitle, Tone::Text, this))
    , m_file(new Label({}, TextRole::Table, Tone::Secondary, this))
    , m_bar(new ProgressBar(8, this))
    , m_percent(new Label({}, TextRole::CardTitle, Tone::Text, this))
    , m_rejected(new Label({}, TextRole::Table, Tone::Warning, this))
    , m_issues(new Button(tr("Show issues…"), {}, this))
{
    setObjectName(QStringLiteral("sources.running"));
    setProperty(style::card, QStringLiteral("active"));
    m_title->setObjectName(QStringLiteral("running.title"));
    m_file->setObjectName(QStringLiteral("running.file"));
    m_file->setElide(Qt::ElideMiddle);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_percent->setFixedWidth(56);
    m_rejected->setIconName(QStringLiteral("triangle-alert"));

    m_pause->setObjectName(QStringLiteral("running.pause"));
    m_pause->setToolTip(tr("Finishes what is being written, then waits; nothing has to be read again"));
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(m_job, !m_paused); });
    auto *cancel = new Button(tr("Cancel"), QStringLiteral("x"), this);
    cancel->setObjectName(QStringLiteral("running.cancel"));
    cancel->setToolTip(tr("Files read so far stay; the file under way is left out and read again next time"));
    connect(cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(m_job); });

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_file);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_spinner);
    head->addLayout(texts, 1);
    head->addWidget(m_pause);
    head->addWidget(cancel);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(12);
    bar->addWidget(m_bar, 1);
    bar->addWidget(m_percent);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(32);
    m_rows = addFigure(figures, QStringLiteral("running.rows"), tr("Rows read"));
    m_speed = addFigure(figures, QStringLiteral("running.speed"), tr("Speed"));
    m_left = addFigure(figures, QStringLiteral("running.left"), tr("Time left"));
    m_unchanged = addFigure(figures, QStringLiteral("running.unchanged"), tr("Unchanged"));
    m_changed = addFigure(figures, QStringLiteral("running.changed"), tr("New or updated"));
    figures->addStretch(1);
    figures->addWidget(m_rejected);
    figures->addWidget(m_issues);
    m_issues->setObjectName(QStringLiteral("running.issues"));
    m_issues->setSmall(true);
    connect(m_issues, &QPushButton::clicked, this, &SourcesImportCard::issuesRequested);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::cardPadding, 12, metrics::cardPadding, 14);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(bar);
    column->addLayout(figures);
}

Label *SourcesImportCard::addFigure(QHBoxLayout *row, const QString &objectName, const QString &caption)
{
    auto *value = new Label(QStringLiteral("–"), TextRole::Control, Tone::Text, this);
    value->setObjectName(objectName);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(new Label(caption, TextRole::Axis, Tone::Hint, this));
    column->addWidget(value);
    row->addLayout(column);
    return value;
}

void SourcesImportCard::setJob(const JobStatus &job)
{
    m_job = job.id;
    const Progress &progress = job.progress;
    const auto count = [this](qint64 value) { return m_locale.toString(value); };

    m_paused = job.paused;
    m_spinner->setVisible(!m_paused);
    m_pause->setVisible(job.pausable);
    m_pause->setCaption(m_paused ? tr("Resume") : tr("Pause"));
    m_pause->setIconName(m_paused ? QStringLiteral("play") : QStringLiteral("pause"));
    m_title->setText(m_paused ? tr("%1 (paused)").arg(job.title) : job.title);
    const QString name = progress.file.section(QLatin1Char('/'), -1);
    m_file->setText(progress.filesTotal == 0 ? tr("Looking for files…")
                                             : tr("File %1 of %2: %3")
                                                   .arg(count(qMin(progress.filesDone + 1, progress.filesTotal)),
                                                        count(progress.filesTotal), name));
    const auto done = share(progress.bytesDone, progress.bytesTotal);
    m_bar->setValue(done);
    m_percent->setText(done ? tr("%1 %").arg(count(qint64(*done * 100))) : QString());
    m_rows->setText(count(progress.rows));
    m_speed->setText(job.rowsPerSecond < 1 ? QStringLiteral("–")
                                           : tr("%1 rows/s").arg(count(qRound64(job.rowsPerSecond))));
    m_left->setText(job.remainingMs ? tr("about %1").arg(remainingText(*job.remainingMs, m_locale))
                                    : QStringLiteral("–"));
    m_unchanged->setText(count(progress.unchanged));
    m_changed->setText(count(qMax<qint64>(0, progress.records - progress.unchanged - progress.rejected)));
    m_rejected->setVisible(progress.rejected > 0);
    m_issues->setVisible(progress.rejected > 0);
    m_rejected->setText(rejectedText(progress.rejected));
}

} // namespace parlance
