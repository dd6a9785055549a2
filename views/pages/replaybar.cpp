#include "views/pages/replaybar.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace parlance {

namespace {

constexpr double speeds[] = {0.5, 1, 2, 5, 10, 50};
constexpr int usual = 1;
constexpr qint64 longestPause = 5'000; // of those that are cut
constexpr int tickMs = 500;            // of the time that is shown

// "2:05", "1:00:10"
QString timeText(qint64 ms)
{
    const qint64 seconds = ms / 1'000;
    const QString rest = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, seconds >= 3'600 ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds >= 3'600 ? QStringLiteral("%1:%2").arg(seconds / 3'600).arg(rest) : rest;
}

QString speedText(double speed, const QLocale &locale)
{
    return locale.toString(speed) + u'×';
}

} // namespace

ReplayBar::ReplayBar(BubbleView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setObjectName(QStringLiteral("transcript.replayBar"));
    QElapsedTimer started;
    started.start();
    m_clock = [started] { return started.elapsed(); };
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    const auto button = [&](const char *name, const char *iconName, const QString &title, auto does) {
        auto *made = new Button({}, QLatin1String(iconName), this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(title);
        made->setToolTip(title);
        made->setSmall(true);
        connect(made, &QPushButton::clicked, this, does);
        line->addWidget(made);
        return made;
    };
    button("replay.back", "chevron-left", tr("One message back (,)"), [this] { step(-1); });
    m_play = button("replay.play", "pause", tr("Pause (Space)"), [this] { playOrPause(); });
    button("replay.forward", "chevron-right", tr("One message on (.)"), [this] { step(1); });
    m_speed = new QComboBox(this);
    m_speed->setObjectName(QStringLiteral("replay.speed"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Speed (+ and -)"));
    m_speed->setProperty(style::size, QStringLiteral("small"));
    for (const double speed : speeds)
        m_speed->addItem(speedText(speed, m_locale));
    m_speed->setCurrentIndex(usual);
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_replay.setSpeed(speeds[index], m_clock());
        refresh();
    });
    line->addWidget(m_speed);
    m_cut = button("replay.cut", "timer", tr("Cut pauses longer than 5 seconds"), [this](bool on) {
        m_replay.setLongestPause(on ? std::optional(longestPause) : std::nullopt, m_clock());
        refresh();
    });
    m_cut->setCheckable(true);
    m_text = new Label({}, TextRole::Table, Tone::Secondary, this);
    m_text->setObjectName(QStringLiteral("replay.text"));
    line->addSpacing(4);
    line->addWidget(m_text, 1);
    button("replay.end", "x", tr("End the replay (Esc)"), [this] { end(); });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReplayBar::refresh);
    hide();
}

void ReplayBar::setLocale(const QLocale &locale)
{
    m_locale = locale;
    for (int i = 0; i < m_speed->count(); ++i)
        m_speed->setItemText(i, speedText(speeds[i], m_locale));
}

void ReplayBar::begin()
{
    m_replay = Replay(m_view->shownTimes(), m_cut->isChecked() ? std::optional(longestPause) : std::nullopt);
    if (m_replay.count() == 0)
        return;
    const UtcMs now = m_clock();
    m_replay.setSpeed(speeds[m_speed->currentIndex()], now);
    m_replay.play(now);
    m_replaying = true;
    show();
    refresh();
    m_view->setFocus(Qt::OtherFocusReason);
}

void ReplayBar::end()
{
    if (!std::exchange(m_replaying, false))
        return;
    m_timer.stop();
    hide();
    m_view->setSaid(std::nullopt);
    Q_EMIT ended();
}

void ReplayBar::refresh()
{
    if (!m_replaying)
        return;
    const UtcMs now = m_clock();
    if (m_replay.atEnd(now) && m_replay.isPlaying())
        m_replay.pause(now);
    const size_t said = m_replay.said(now);
    m_view->setSaid(said);
    const bool plays = m_replay.isPlaying();
    m_play->setIconName(plays ? QStringLiteral("pause") : QStringLiteral("play"));
    m_play->setToolTip(plays ? tr("Pause (Space)") : tr("Play (Space)"));
    m_play->setAccessibleName(m_play->toolTip());
    m_text->setText(tr("%1 of %2 · message %3 of %4")
                        .arg(timeText(m_replay.position(now)), timeText(m_replay.length()),
                             m_locale.toString(qint64(said)), m_locale.toString(qint64(m_replay.count()))));
    if (const auto next = m_replay.untilNext(now))
        m_timer.start(int(std::min<qint64>(*next, tickMs)));
    else
        m_timer.stop();
}

void ReplayBar::playOrPause()
{
    const UtcMs now = m_clock();
    if (m_replay.isPlaying())
        m_replay.pause(now);
    else
        m_replay.play(now);
    refresh();
}

void ReplayBar::step(int by)
{
    m_replay.step(by, m_clock());
    refresh();
}

void ReplayBar::faster(int by)
{
    m_speed->setCurrentIndex(std::clamp(m_speed->currentIndex() + by, 0, m_speed->count() - 1));
}

bool ReplayBar::handleKey(const QKeyEvent &event)
{
    if (!m_replaying || (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)))
        return false;
    switch (event.key()) {
    case Qt::Key_Space:
        playOrPause();
        return true;
    case Qt::Key_Period:
        step(1);
        return true;
    case Qt::Key_Comma:
        step(-1);
        return true;
    case Qt::Key_Plus:
        faster(1);
        return true;
    case Qt::Key_Minus:
        faster(-1);
        return true;
    case Qt::Key_Escape:
        end();
        return true;
    default:
        return false;
    }
}

} // namespace parlance
