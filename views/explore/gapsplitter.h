// A splitter whose handle is the gap between two cards.
#pragma once

#include <QSplitter>

namespace parlance {

class GapSplitter : public QSplitter
{
public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle *createHandle() override { return new Gap(orientation(), this); }

private:
    class Gap : public QSplitterHandle
    {
    public:
        using QSplitterHandle::QSplitterHandle;

    protected:
        void paintEvent(QPaintEvent *) override {}
    };
};

} // namespace parlance
