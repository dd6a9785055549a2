#include "views/dialogs/metricsdialog.h"

#include "models/core/format.h"
#include "views/dialogs/prompter.h"
#include "views/words/errorwords.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parlance {

namespace {

constexpr int leastWidth = 560;

QString measureTitle(const MeasureInfo &info)
{
    return QCoreApplication::translate("Catalog", info.label);
}

} // namespace

MetricsDialog::MetricsDialog(MetricActions actions, Prompter *prompter, QLocale locale, QWidget *parent)
    : QDialog(parent)
    , m_actions(std::move(actions))
    , m_prompter(prompter)
    , m_locale(std::move(locale))
{
    setObjectName(QStringLiteral("metricsDialog"));
    setWindowTitle(tr("Metrics"));
    setMinimumWidth(leastWidth);
    auto *column = new QVBoxLayout(this);
    auto *about =
        new QLabel(tr("A metric counts, or sums up, what passes a filter. Formulas and \"parlance query\" call it "
                      "metric:name."),
                   this);
    about->setWordWrap(true);
    column->addWidget(about);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("metrics.list"));
    m_list->setAccessibleName(tr("Metrics of this workspace"));
    column->addWidget(m_list, 1);
    buildForm(column);
    buildButtons(column);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (const Metric *metric = selected())
            show(*metric);
    });
    reload({});
    check();
}

void MetricsDialog::buildForm(QVBoxLayout *column)
{
    auto *form = new QFormLayout;
    const auto line = [&](const char *name, const QString &label, const QString &placeholder) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QLatin1String(name));
        edit->setPlaceholderText(placeholder);
        edit->setReadOnly(m_actions.readOnly);
        connect(edit, &QLineEdit::textChanged, this, &MetricsDialog::check);
        form->addRow(label, edit);
        return edit;
    };
    m_name = line("metrics.name", tr("&Name"), QStringLiteral("refunds"));
    m_label = line("metrics.label", tr("&Shown as"), tr("Refunds"));
    m_measure = new QComboBox(this);
    m_measure->setObjectName(QStringLiteral("metrics.measure"));
    m_measure->setEnabled(!m_actions.readOnly);
    for (const MeasureInfo &info : catalog::measures())
        m_measure->addItem(measureTitle(info), int(info.key));
    m_measure->setCurrentIndex(m_measure->findData(int(MeasureKey::Messages)));
    connect(m_measure, &QComboBox::currentIndexChanged, this, &MetricsDialog::check);
    form->addRow(tr("&Measure"), m_measure);
    m_where = line("metrics.where", tr("&Where"), QStringLiteral("question contains \"refund\""));
    column->addLayout(form);
    m_status = new QLabel(this);
    m_status->setObjectName(QStringLiteral("metrics.status"));
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    column->addWidget(m_status);
}

void MetricsDialog::buildButtons(QVBoxLayout *column)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto button = [&](const char *name, const QString &text, auto run) {
        QPushButton *made = box->addButton(text, QDialogButtonBox::ActionRole);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    m_save = button("metrics.save", tr("Sa&ve"), [this] { save(); });
    m_remove = button("metrics.remove", tr("&Remove"), [this] { remove(); });
    m_save->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}

Metric MetricsDialog::typed() const
{
    return {m_name->text().trimmed(), m_label->text().trimmed(), MeasureKey(m_measure->currentData().toInt()),
            m_where->text().trimmed()};
}

const Metric *MetricsDialog::selected() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_metrics.size() ? &m_metrics[size_t(row)] : nullptr;
}

void MetricsDialog::reload(const QString &select)
{
    m_actions.load(this, [this, select](const Result<std::vector<Metric>> &metrics) {
        if (metrics)
            take(*metrics, select);
        else
            m_status->setText(errorWords(metrics.error()).sentence);
    });
}

void MetricsDialog::take(const std::vector<Metric> &metrics, const QString &select)
{
    m_metrics = metrics;
    m_list->clear();
    for (const Metric &metric : m_metrics) {
        auto *item = new QListWidgetItem(QStringLiteral("%1 · %2").arg(metric.title(), metric.key()), m_list);
        item->setToolTip(metric.where);
    }
    const auto found = std::ranges::find(m_metrics, select, &Metric::name);
    if (found != m_metrics.end())
        m_list->setCurrentRow(int(found - m_metrics.begin()));
    check();
}

void MetricsDialog::show(const Metric &metric)
{
    m_name->setText(metric.name);
    m_label->setText(metric.label);
    m_measure->setCurrentIndex(m_measure->findData(int(metric.measure)));
    m_where->setText(metric.where);
}

// What is typed, and what it comes to. An empty form says nothing.
void MetricsDialog::check()
{
    const Metric metric = typed();
    const auto known = std::ranges::find(m_metrics, metric.name, &Metric::name);
    m_remove->setEnabled(!m_actions.readOnly && known != m_metrics.end());
    m_checked = metric;
    if (metric.name.isEmpty() && metric.where.isEmpty()) {
        m_save->setEnabled(false);
        m_status->clear();
        return;
    }
    const auto filter = filterOf(metric);
    m_save->setEnabled(!m_actions.readOnly && filter.has_value() && (known == m_metrics.end() || *known != metric));
    if (!filter) {
        const qint64 at = filter.error().place.offset;
        m_status->setText(at < 0 ? filter.error().text
                                 : tr("At character %1: %2").arg(m_locale.toString(at + 1), filter.error().text));
        return;
    }
    m_status->setText(tr("Counting…"));
    m_actions.value(metric, this,
                    [this, metric](const Result<std::optional<double>> &value) { showValue(metric, value); });
}

void MetricsDialog::showValue(const Metric &metric, const Result<std::optional<double>> &value)
{
    if (metric != m_checked) // something else was typed meanwhile
        return;
    NumberStyle style;
    style.locale = m_locale;
    if (!value)
        m_status->setText(errorWords(value.error()).sentence);
    else if (!*value)
        m_status->setText(tr("No value in this workspace."));
    else
        m_status->setText(tr("%1 over all data").arg(formatValue(**value, catalog::info(metric.measure).unit, style)));
}

void MetricsDialog::save()
{
    const Metric metric = typed();
    m_actions.save(metric, this, [this, name = metric.name](const Result<bool> &done) {
        finish(tr("The metric could not be saved"), done, name);
    });
}

void MetricsDialog::remove()
{
    const QString name = typed().name;
    m_prompter->confirm(this, tr("Remove the metric"),
                        tr("Formulas that use metric:%1 will have an error in its place.").arg(name), tr("Remove"),
                        [this, name] {
                            m_actions.remove(name, this, [this](const Result<bool> &done) {
                                finish(tr("The metric could not be removed"), done, {});
                            });
                        });
}

void MetricsDialog::finish(const QString &title, const Result<bool> &done, const QString &select)
{
    if (!done) {
        const ErrorWords words = errorWords(done.error());
        m_prompter->warn(this, title, words.sentence, words.details);
        return;
    }
    reload(select);
}

} // namespace parlance
