// Title, one line on period and scope, and the page's actions at the right.
#pragma once

#include "views/widgets/button.h"
#include "views/widgets/labels.h"

class QHBoxLayout;

namespace parlance {

class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    // The page above this one, before the title: a click on it leads there. Empty: there is none.
    void setParentPage(const QString &title);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    // A button at the right end, left to right in the order of the calls. Owned by the header.
    Button *addAction(const QString &objectName, const QString &text, const QString &iconName);

Q_SIGNALS:
    void parentRequested();

private:
    Button *m_parent;
    Label *m_chevron;
    Label *m_title;
    Label *m_subtitle;
    QHBoxLayout *m_actions;
};

} // namespace parlance
