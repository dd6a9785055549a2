// Progress in place: a thin bar and a turning mark.
#pragma once

#include "views/widgets/themed.h"

#include <optional>

class QTimer;

namespace parlance {

class ProgressBar : public QWidget, public Themed
{
    Q_OBJECT
public:
    explicit ProgressBar(int thickness, QWidget *parent = nullptr);
    void setValue(std::optional<double> share); // 0 to 1; nullopt: not known, an even bar
    void applyTheme(const Theme &theme) override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    int m_thickness;
    std::optional<double> m_share;
};

// Turns only while shown and running; with the animation switched off (reduced motion, snapshots) it stands still.
class Spinner : public QWidget, public Themed
{
    Q_OBJECT
public:
    explicit Spinner(QWidget *parent = nullptr);
    void setRunning(bool running);
    static void setAnimated(bool animated); // for the whole program
    void applyTheme(const Theme &theme) override;
    [[nodiscard]] QSize sizeHint() const override { return {16, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateTimer();
    Theme m_theme;
    QTimer *m_timer;
    int m_angle = 0;
    bool m_running = true;
};

// "64 %", or nothing when the total is unknown.
std::optional<double> share(qint64 done, qint64 total);

} // namespace parlance
