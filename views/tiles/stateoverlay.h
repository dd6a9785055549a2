// What lies over the body of a card while there is nothing good to show, or only something old.
#pragma once

#include "models/live/livequery.h"
#include "views/theme/theme.h"

#include <QBasicTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace parlance {

// Loading: nothing at first, a thin moving line on top after 300 ms (tables: grey bars). Stale: the picture below at
// 40 % and the line, both after 300 ms, so that quick answers do not flicker. Empty: a sentence and one action.
// Failed: a sentence, "Try again" and "Details". Ready: hidden. Covers its parent and follows its size.
class StateOverlay : public QWidget
{
    Q_OBJECT
public:
    enum class Skeleton { None, Rows };

    StateOverlay(Skeleton skeleton, QWidget *covered);

    void setTheme(const Theme &theme);
    // reason: the sentence of an empty tile; hasPicture: something old is seen below; canWiden: offers "Widen period".
    void setState(TileState state, const QString &reason, const std::optional<Error> &error, bool hasPicture,
                  bool canWiden);
    [[nodiscard]] TileState state() const { return m_state; }
    [[nodiscard]] QString sentence() const;
    // Does not wait for the 300 ms: for pictures and tests.
    void showDelayedNow();

Q_SIGNALS:
    void retryClicked();
    void widenClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layoutMessage();
    void paintRows(QPainter &painter) const;
    void paintProgress(QPainter &painter) const;

    Skeleton m_skeleton;
    const Theme *m_theme = nullptr;
    TileState m_state = TileState::Ready;
    bool m_hasPicture = false;
    bool m_delayed = false; // the 300 ms are over
    int m_phase = 0;
    QBasicTimer m_delay, m_tick;
    QWidget *m_message;
    QLabel *m_sentence;
    QLabel *m_details;
    QPushButton *m_retry, *m_showDetails, *m_widen;
};

} // namespace parlance
