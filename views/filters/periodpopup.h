// Choose a period: a list of presets, two calendars, or typed ends. Wrong input is named beside the field.
#pragma once

#include "models/query/query.h"
#include "views/widgets/popup.h"

#include <QLocale>

class QCalendarWidget;
class QLineEdit;

namespace parlance {

class Button;
class Label;

class PeriodPopup : public Popup
{
    Q_OBJECT
public:
    // now and zone say what a relative period means today.
    PeriodPopup(const Period &period, UtcMs now, TimeZone zone, QLocale locale, QWidget *parent);

Q_SIGNALS:
    void chosen(const parlance::Period &period);

private:
    QWidget *presetList();
    QWidget *customRange();
    QCalendarWidget *calendar(const QString &objectName, QLineEdit *field);
    void check();
    void accept();

    Period m_current;
    UtcMs m_now;
    TimeZone m_zone;
    QLocale m_locale;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    Label *m_message = nullptr;
    Button *m_apply = nullptr;
    std::optional<Period> m_typed; // valid input
};

} // namespace parlance
