// One alert: what is measured, when it is to be told. What is typed is checked at once, and how often it would have fired
// in the last days is looked up meanwhile.
#pragma once

#include "views/pages/alertaccess.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace parlance {

class AlertDialog : public QDialog
{
    Q_OBJECT
public:
    using Preview = std::function<void(const Alert &, QObject *receiver, AlertAccess::Done<AlertPreview>)>;

    // preview may be empty: nothing is then said of the past.
    AlertDialog(Preview preview, const Alert &alert, bool isNew, const TimeZone &zone, NumberStyle style,
                QWidget *parent);

    // An Error of the filter has its place in it.
    [[nodiscard]] Result<Alert> typed() const;

Q_SIGNALS:
    void chosen(const parlance::Alert &alert);

private:
    void build();
    void fill(const Alert &alert);
    void check();
    void ask();
    void offerPeriods();
    [[nodiscard]] AlertCondition condition() const;
    [[nodiscard]] Unit unit() const;
    template <typename T>
    T *field(QFormLayout *form, const char *name, const QString &label, T *widget);

    Preview m_preview;
    Alert m_shown;
    TimeZone m_zone;
    NumberStyle m_style;
    bool m_filling = true;
    Alert m_asked; // whose preview is shown or on its way
    QTimer m_soon;
    QLineEdit *m_title = nullptr, *m_value = nullptr, *m_where = nullptr, *m_mail = nullptr, *m_webhook = nullptr;
    QComboBox *m_class = nullptr, *m_measure = nullptr, *m_condition = nullptr, *m_way = nullptr, *m_over = nullptr;
    QComboBox *m_by = nullptr;
    QSpinBox *m_least = nullptr;
    QLabel *m_unit = nullptr, *m_sentence = nullptr, *m_problem = nullptr, *m_past = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace parlance
