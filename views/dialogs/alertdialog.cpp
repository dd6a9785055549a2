#include "views/dialogs/alertdialog.h"

#include "views/words/alertwords.h"
#include "views/words/errorwords.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr int leastWidth = 560, waitMs = 300, mostMessages = 1'000'000;
constexpr int conditions = int(AlertCondition::Stale) + 1, classes = int(AlertClass::Maintenance) + 1;

const std::vector<AlertPeriod> &periods()
{
    static const std::vector<AlertPeriod> all{
        {Grain::Day, 1, false},  {Grain::Day, 7, false},  {Grain::Day, 14, false},
        {Grain::Day, 30, false}, {Grain::Week, 1, false}, {Grain::Month, 1, false},
        {Grain::Day, 1, true},   {Grain::Week, 1, true},  {Grain::Month, 1, true}};
    return all;
}

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(box->findData(value), 0));
}

} // namespace

AlertDialog::AlertDialog(Preview preview, const Alert &alert, bool isNew, const TimeZone &zone, NumberStyle style,
                         QWidget *parent)
    : QDialog(parent)
    , m_preview(std::move(preview))
    , m_shown(alert)
    , m_zone(zone)
    , m_style(std::move(style))
{
    setObjectName(QStringLiteral("alertDialog"));
    setWindowTitle(isNew ? tr("New alert") : tr("Change alert"));
    setMinimumWidth(leastWidth);
    m_soon.setSingleShot(true);
    m_soon.setInterval(waitMs);
    connect(&m_soon, &QTimer::timeout, this, &AlertDialog::ask);
    build();
    Alert first = alert;
    if (first.key.isEmpty() && first.query.measures.empty()) { // something that can be kept, to begin with
        first.query.measures = {MeasureKey::Messages};
        first.value = 1'000;
    }
    fill(first);
    m_filling = false;
    check();
}

template <typename T>
T *AlertDialog::field(QFormLayout *form, const char *name, const QString &label, T *widget)
{
    widget->setObjectName(QLatin1String(name));
    form->addRow(label, widget);
    if constexpr (std::is_same_v<T, QComboBox>)
        connect(widget, &QComboBox::currentIndexChanged, this, &AlertDialog::check);
    else if constexpr (std::is_same_v<T, QLineEdit>)
        connect(widget, &QLineEdit::textChanged, this, &AlertDialog::check);
    else
        connect(widget, &QSpinBox::valueChanged, this, &AlertDialog::check);
    return widget;
}

void AlertDialog::build()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title = field(form, "alert.title", tr("&Title"), new QLineEdit(this));
    m_title->setPlaceholderText(tr("the condition in words"));
    m_class = field(form, "alert.class", tr("C&lass"), new QComboBox(this));
    for (int i = 0; i < classes; ++i)
        m_class->addItem(alertClassWords(AlertClass(i)), i);
    m_measure = field(form, "alert.measure", tr("&Measure"), new QComboBox(this));
    for (const MeasureInfo &info : catalog::measures())
        if (info.unit != Unit::Time)
            m_measure->addItem(QCoreApplication::translate("Catalog", info.label), int(info.key));
    m_condition = field(form, "alert.condition", tr("&Condition"), new QComboBox(this));
    for (int i = 0; i < conditions; ++i)
        m_condition->addItem(alertConditionWords(AlertCondition(i)), i);
    m_value = new QLineEdit(this);
    m_unit = new QLabel(this);
    m_value->setObjectName(QStringLiteral("alert.value"));
    m_value->setAccessibleName(tr("Value"));
    connect(m_value, &QLineEdit::textChanged, this, &AlertDialog::check);
    auto *value = new QHBoxLayout;
    value->addWidget(m_value, 1);
    value->addWidget(m_unit);
    auto *label = new QLabel(tr("&Value"), this);
    label->setBuddy(m_value);
    form->addRow(label, value);
    m_way = field(form, "alert.way", tr("&Direction"), new QComboBox(this));
    m_way->addItem(tr("either way"), int(AlertWay::Either));
    m_way->addItem(tr("upwards only"), int(AlertWay::Up));
    m_way->addItem(tr("downwards only"), int(AlertWay::Down));
    m_over = field(form, "alert.over", tr("&Over"), new QComboBox(this));
    for (size_t i = 0; i < periods().size(); ++i)
        m_over->addItem(alertPeriodWords(periods()[i]), int(i));
    m_by = field(form, "alert.by", tr("For &each"), new QComboBox(this));
    m_by->addItem(tr("no, for the whole"), -1);
    for (const DimensionKey dimension : alertDimensions())
        m_by->addItem(QCoreApplication::translate("Catalog", catalog::info(dimension).label), int(dimension));
    m_where = field(form, "alert.where", tr("&Filter"), new QLineEdit(this));
    m_where->setPlaceholderText(tr("none, or as in: bot = \"Support\""));
    m_least = field(form, "alert.least", tr("&From"), new QSpinBox(this));
    m_least->setRange(0, mostMessages);
    m_least->setSuffix(tr(" messages on", "after a number"));
    m_least->setSpecialValueText(tr("any number of messages on"));
    m_mail = field(form, "alert.mail", tr("M&ail to"), new QLineEdit(this));
    m_mail->setPlaceholderText(tr("nobody, or addresses with commas between them"));
    m_webhook = field(form, "alert.webhook", tr("Web&hook"), new QLineEdit(this));
    m_webhook->setPlaceholderText(tr("none, or an https address that is told"));
    m_webhook->setToolTip(tr("It is told what the notice says, as JSON, and no name of a person. A key that a schedule "
                             "keeps for the same address is used here too."));
    for (QLabel **line : {&m_sentence, &m_problem, &m_past}) {
        *line = new QLabel(this);
        (*line)->setWordWrap(true);
        (*line)->setTextFormat(Qt::PlainText);
        form->addRow(*line);
    }
    m_sentence->setObjectName(QStringLiteral("alert.sentence"));
    m_problem->setObjectName(QStringLiteral("alert.problem"));
    m_past->setObjectName(QStringLiteral("alert.past"));
    m_past->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("alert.save"));
    m_save->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const auto alert = typed()) {
            Q_EMIT chosen(*alert);
            accept();
        }
    });
}

void AlertDialog::fill(const Alert &alert)
{
    m_title->setText(alert.title);
    choose(m_class, int(alert.kind));
    choose(m_measure, int(alert.measure()));
    choose(m_condition, int(alert.condition));
    choose(m_way, int(alert.way));
    const auto known = std::ranges::find(periods(), alert.over);
    if (known != periods().end())
        choose(m_over, int(known - periods().begin()));
    else // one of the command line
        m_over->addItem(alertPeriodWords(alert.over), -1);
    if (known == periods().end())
        choose(m_over, -1);
    choose(m_by, alert.query.by.empty() ? -1 : int(alert.query.by[0].dimension));
    m_where->setText(alert.query.where.isEmpty() ? QString() : toText(alert.query.where));
    m_least->setValue(alert.least);
    m_mail->setText(alert.mailTo.join(QStringLiteral(", ")));
    m_webhook->setText(alert.webhook);
    m_value->setText(benchmarkText(alert.value, valueUnit(alert), m_style.locale));
}

AlertCondition AlertDialog::condition() const
{
    return AlertCondition(m_condition->currentData().toInt());
}

Unit AlertDialog::unit() const
{
    Alert alert;
    alert.condition = condition();
    alert.query.measures = {MeasureKey(m_measure->currentData().toInt())};
    return valueUnit(alert);
}

Result<Alert> AlertDialog::typed() const
{
    Alert alert = m_shown;
    alert.title = m_title->text().simplified();
    alert.mailTo.clear();
    for (const QString &address : m_mail->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!address.trimmed().isEmpty())
            alert.mailTo << address.trimmed();
    alert.webhook = m_webhook->text().trimmed();
    alert.kind = AlertClass(m_class->currentData().toInt());
    alert.condition = condition();
    alert.query.measures = {MeasureKey(m_measure->currentData().toInt())};
    alert.value = benchmarkValue(m_value->text(), unit(), m_style.locale).value_or(std::nan(""));
    const bool unusual = alert.condition == AlertCondition::Unusual;
    alert.way = unusual ? AlertWay(m_way->currentData().toInt()) : AlertWay::Either;
    const int over = m_over->currentData().toInt();
    alert.over = unusual || alert.condition == AlertCondition::Stale ? AlertPeriod()
                 : over >= 0                                         ? periods()[size_t(over)]
                                                                     : m_shown.over;
    alert.query.by.clear();
    if (const int by = m_by->currentData().toInt(); by >= 0 && m_by->isEnabled())
        alert.query.by = {Grouping{DimensionKey(by), Grain::Day, 0}};
    alert.least = m_least->isEnabled() ? m_least->value() : 0;
    alert.query.where = {};
    if (const QString text = m_where->text().trimmed(); !text.isEmpty()) {
        auto filter = parseFilter(text);
        if (!filter)
            return tl::unexpected(filter.error());
        if (!filter->having.isEmpty())
            return fail(ErrorCategory::Usage, tr("An alert is filtered by dimensions, not by measures."));
        alert.query.where = std::move(filter->where);
    }
    if (const auto valid = validate(alert); !valid)
        return tl::unexpected(valid.error());
    return alert;
}

void AlertDialog::check()
{
    if (m_filling)
        return;
    const AlertCondition which = condition();
    const bool unusual = which == AlertCondition::Unusual, limit = which == AlertCondition::Limit,
               stale = which == AlertCondition::Stale;
    m_way->setEnabled(unusual);
    m_over->setEnabled(!unusual && !limit && !stale);
    m_measure->setEnabled(!limit && !stale);
    m_by->setEnabled(!unusual && !limit && which != AlertCondition::New);
    m_least->setEnabled(!limit && !stale);
    m_unit->setText(unusual ? tr("deviations") : stale ? tr("hours") : benchmarkUnit(unit()));
    const auto alert = typed();
    m_save->setEnabled(alert.has_value());
    m_problem->setVisible(!alert);
    m_problem->setText(alert ? QString() : alert.error().text);
    m_sentence->setVisible(alert.has_value());
    m_sentence->setText(alert ? alertSentence(*alert, m_style) : QString());
    if (!alert)
        m_past->clear();
    else if (m_preview)
        m_soon.start();
}

void AlertDialog::ask()
{
    const auto alert = typed();
    if (!alert)
        return;
    Alert wanted = *alert; // what it is called changes nothing
    wanted.title.clear();
    wanted.kind = AlertClass::Usage;
    wanted.mailTo.clear();
    wanted.webhook.clear();
    if (wanted == m_asked && !m_past->text().isEmpty())
        return;
    m_asked = wanted;
    m_past->setText(tr("Looking at the last %1 days…").arg(m_style.locale.toString(AlertPreview::days)));
    m_preview(*alert, this, [this, alert = *alert, wanted](const Result<AlertPreview> &preview) {
        if (wanted == m_asked)
            m_past->setText(preview ? alertPreviewWords(alert, *preview, m_zone, m_style)
                                    : errorWords(preview.error()).sentence);
    });
}

} // namespace parlance
