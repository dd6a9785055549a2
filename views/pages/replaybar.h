// Lets a transcript be said again as it was said then: play and pause, step, speed, long pauses cut or not.
#pragma once

#include "models/analysis/replay.h"
#include "views/pages/bubbleview.h"
#include "views/widgets/button.h"
#include "views/widgets/labels.h"

#include <QTimer>

class QComboBox;
class QKeyEvent;

namespace parlance {

class ReplayBar : public QWidget
{
    Q_OBJECT
public:
    using Clock = std::function<UtcMs()>; // milliseconds that only rise

    // The view outlives the bar.
    explicit ReplayBar(BubbleView *view, QWidget *parent = nullptr);

    void setClock(Clock clock) { m_clock = std::move(clock); }
    void setLocale(const QLocale &locale);
    void begin(); // from the first message of the branch that is shown, playing
    void end();   // all of it is shown again
    [[nodiscard]] bool isReplaying() const { return m_replaying; }
    void refresh(); // shows what has been said by now
    // Space, ".", ",", "+", "-" and Esc while it replays; false: it is none of them.
    bool handleKey(const QKeyEvent &event);
    [[nodiscard]] QString text() const { return m_text->text(); }

Q_SIGNALS:
    void ended();

private:
    void playOrPause();
    void step(int by);
    void faster(int by);

    BubbleView *m_view;
    Clock m_clock;
    QLocale m_locale;
    Replay m_replay;
    bool m_replaying = false;
    QTimer m_timer;
    Button *m_play, *m_cut;
    QComboBox *m_speed;
    Label *m_text;
};

} // namespace parlance
