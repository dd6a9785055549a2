#include "views/filters/periodpopup.h"

#include "models/core/format.h"
#include "views/filters/periods.h"
#include "views/widgets/button.h"
#include "views/widgets/labels.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QToolButton>

namespace parlance {

namespace {

// The first and the last day of a range as fields show them; an open end is empty.
std::pair<QString, QString> daysOf(const TimeRange &range, const TimeZone &zone)
{
    return {range.from ? zone.date(*range.from).toString(Qt::ISODate) : QString(),
            range.to ? zone.date(*range.to - 1).toString(Qt::ISODate) : QString()};
}

} // namespace

PeriodPopup::PeriodPopup(const Period &period, UtcMs now, TimeZone zone, QLocale locale, QWidget *parent)
    : Popup(parent)
    , m_current(period)
    , m_now(now)
    , m_zone(std::move(zone))
    , m_locale(std::move(locale))
{
    setObjectName(QStringLiteral("periodPopup"));
    setAccessibleName(tr("Period"));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(presetList());
    row->addWidget(customRange());
    content()->addLayout(row);
}

QWidget *PeriodPopup::presetList()
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const PeriodPreset &preset : periodPresets()) {
        auto *button = new Button(preset.label, {}, list);
        button->setObjectName(QStringLiteral("period.") + preset.key);
        button->setLook(ButtonLook::Flat);
        button->setCheckable(true);
        button->setChecked(preset.period == m_current);
        button->setStrong(preset.period == m_current);
        if (preset.period == m_current)
            setFocusProxy(button);
        connect(button, &QPushButton::clicked, this, [this, period = preset.period] {
            Q_EMIT chosen(period);
            close();
        });
        column->addWidget(button);
    }
    column->addStretch(1);
    return list;
}

QWidget *PeriodPopup::customRange()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Label(tr("Custom range"), TextRole::CardTitle, Tone::Text, box));

    m_from = new QLineEdit(box);
    m_to = new QLineEdit(box);
    m_from->setObjectName(QStringLiteral("period.from"));
    m_to->setObjectName(QStringLiteral("period.to"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To, this day included"));
    m_from->setPlaceholderText(tr("From, for example 2026-06-01 or -30d"));
    m_to->setPlaceholderText(tr("To (included), empty for now"));
    if (const auto resolved = resolve(m_current, Compare::None, m_now, m_zone)) {
        const auto [from, to] = daysOf(resolved->range, m_zone);
        m_from->setText(from);
        m_to->setText(to);
    }
    auto *sides = new QHBoxLayout;
    sides->setSpacing(12);
    const std::pair<QString, QLineEdit *> ends[] = {{QStringLiteral("period.fromCalendar"), m_from},
                                                    {QStringLiteral("period.toCalendar"), m_to}};
    for (const auto &[name, field] : ends) {
        auto *side = new QVBoxLayout;
        side->setSpacing(6);
        side->addWidget(field);
        side->addWidget(calendar(name, field));
        sides->addLayout(side);
        connect(field, &QLineEdit::textChanged, this, &PeriodPopup::check);
        connect(field, &QLineEdit::returnPressed, this, &PeriodPopup::accept);
    }
    column->addLayout(sides);
    column->addStretch(1);

    m_message = new Label({}, TextRole::Table, Tone::Secondary, box);
    m_message->setObjectName(QStringLiteral("period.message"));
    m_apply = new Button(tr("Apply"), {}, box);
    m_apply->setObjectName(QStringLiteral("period.apply"));
    m_apply->setLook(ButtonLook::Primary);
    connect(m_apply, &QPushButton::clicked, this, &PeriodPopup::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    foot->addWidget(m_apply);
    column->addLayout(foot);
    check();
    return box;
}

QCalendarWidget *PeriodPopup::calendar(const QString &objectName, QLineEdit *field)
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setObjectName(objectName);
    calendar->setLocale(m_locale);
    calendar->setFirstDayOfWeek(Qt::Monday); // as "this week" and the heat map count
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    QTextCharFormat plain; // weekends are not a warning
    calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    calendar->setFixedSize(252, 200);
    // The style sheet's padding of table cells leaves no room for the day here.
    calendar->setStyleSheet(QStringLiteral("QTableView::item { padding: 0; border: none; }"));
    const std::pair<const char *, const char *> arrows[] = {{"qt_calendar_prevmonth", "chevron-left"},
                                                            {"qt_calendar_nextmonth", "chevron-right"}};
    for (const auto &[button, name] : arrows) {
        if (auto *arrow = calendar->findChild<QToolButton *>(QLatin1String(button)))
            arrow->setIcon(icon(QLatin1String(name), palette().color(QPalette::WindowText)));
    }
    const QDate date = QDate::fromString(field->text(), Qt::ISODate);
    calendar->setSelectedDate(date.isValid() ? date : m_zone.date(m_now));
    const auto take = [field](const QDate &day) { field->setText(day.toString(Qt::ISODate)); };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(field, &QLineEdit::textChanged, calendar, [calendar](const QString &text) {
        const QDate typed = QDate::fromString(text, Qt::ISODate);
        if (typed.isValid())
            calendar->setSelectedDate(typed);
    });
    return calendar;
}

void PeriodPopup::check()
{
    m_typed.reset();
    QString problem;
    const auto period = parsePeriod(m_from->text().trimmed(), m_to->text().trimmed());
    const auto resolved = period ? resolve(*period, Compare::None, m_now, m_zone) : Result<ResolvedPeriod>{};
    if (!period)
        problem = tr("Not a date. Try 2026-06-01, -30d or last month.");
    else if (!resolved)
        problem = tr("The period ends before it begins.");
    else if (resolved->range.from && resolved->range.to && *resolved->range.from >= *resolved->range.to)
        problem = tr("The period ends before it begins.");
    if (problem.isEmpty())
        m_typed = *period;
    m_message->setText(problem.isEmpty() ? formatRange(resolved->range, m_zone, m_locale) : problem);
    m_message->setTone(problem.isEmpty() ? Tone::Secondary : Tone::Bad);
    for (QLineEdit *field : {m_from, m_to})
        parlance::setStyle(field, style::state, problem.isEmpty() ? QString() : QStringLiteral("invalid"));
    m_apply->setEnabled(m_typed.has_value());
}

void PeriodPopup::accept()
{
    if (!m_typed)
        return;
    Q_EMIT chosen(*m_typed);
    close();
}

} // namespace parlance
