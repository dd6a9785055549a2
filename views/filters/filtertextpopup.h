// The whole filter as text, checked while it is typed; a mistake is named with its place.
#pragma once

#include "models/query/filter.h"
#include "views/widgets/popup.h"

class QPlainTextEdit;

namespace parlance {

class Button;
class Label;

class FilterTextPopup : public Popup
{
    Q_OBJECT
public:
    FilterTextPopup(const Filter &filter, QWidget *parent);

Q_SIGNALS:
    void chosen(const parlance::Filter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();
    void accept();

    QPlainTextEdit *m_text;
    Label *m_message;
    Button *m_apply;
    std::optional<Filter> m_valid;
};

// What is wrong with a page filter in one sentence, or empty. A page filter has no condition on measures.
QString pageFilterProblem(const QString &text, Filter *filter);

} // namespace parlance
