// For developers: `parlance WORKSPACE --measure-start [SECONDS]` says when its window stands and how much memory it
// holds, and ends by itself. benchmarks/run compares that with the smallest window that has a chart.
#pragma once

#include <QObject>

#include <optional>

namespace parlance {

// Writes "painted MIB" after the first painting of a window, "settled MIB" so many seconds later, and quits.
class StartMeasure : public QObject
{
    Q_OBJECT
public:
    StartMeasure(int seconds, QObject *parent); // watches the whole application

    // The seconds that the words of the command line ask for, which they then lack; nullopt: nothing is asked.
    static std::optional<int> takeOption(QStringList &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void customEvent(QEvent *event) override;

private:
    int m_seconds;
    bool m_painted = false;
};

} // namespace parlance
