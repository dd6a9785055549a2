// What a workspace without data shows instead of a dashboard.
#pragma once

#include "views/widgets/dropzone.h"

namespace parlance {

class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    void setDragging(bool dragging);
    void setImporting(bool importing); // a first import is under way

Q_SIGNALS:
    void filesRequested();
    void folderRequested();
    void sampleRequested();

private:
    DropZone *m_drop;
    Label *m_title;
    Label *m_text;
    Button *m_sample;
};

} // namespace parlance
