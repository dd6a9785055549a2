// The members of one dimension: search, tick several, include or exclude, with their message counts.
#pragma once

#include "views/filters/chips.h"
#include "views/filters/members.h"
#include "views/widgets/popup.h"

class QLineEdit;
class QListView;
class QStandardItemModel;
class QTimer;

namespace parlance {

class Button;
class Label;

class MemberPopup : public Popup
{
    Q_OBJECT
public:
    MemberPopup(const Chip &chip, MemberAccess access, QWidget *parent);

    // Neither "is not" nor "(none)" can be chosen: what is wanted is a list of members.
    void setMembersOnly();

Q_SIGNALS:
    void chosen(const parlance::Chip &chip); // an empty chip removes the filter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showMembers(const Result<std::vector<FilterMember>> &members);
    void addRow(const FilterMember &member);
    void toggled(const QString &key, bool isNull, bool on);
    void setExclude(bool exclude);
    void accept();
    void updateFoot();

    Chip m_chip;
    MemberAccess m_access;
    bool m_membersOnly = false;
    quint64 m_question = 0; // the latest search; late answers of older ones are dropped
    QLineEdit *m_search;
    Button *m_include;
    Button *m_exclude;
    QStandardItemModel *m_model;
    QListView *m_list;
    Label *m_message;
    Button *m_apply;
    QTimer *m_delay;
};

} // namespace parlance
