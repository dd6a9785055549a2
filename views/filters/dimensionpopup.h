// "+ Filter": the dimensions of the catalogue by group, searchable; last, the filter as text.
#pragma once

#include "models/query/catalog.h"
#include "views/widgets/popup.h"

class QLineEdit;
class QListWidget;

namespace parlance {

class DimensionPopup : public Popup
{
    Q_OBJECT
public:
    explicit DimensionPopup(QWidget *parent);

Q_SIGNALS:
    void chosen(parlance::DimensionKey dimension);
    void textRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void accept();

    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace parlance
