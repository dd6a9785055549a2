#include "views/tiles/experimenttile.h"

#include "models/items/tablemodel.h"
#include "views/tiles/celldelegate.h"
#include "views/tiles/tileinputs.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace parlance {

namespace {

constexpr int mostPlanned = 100'000'000;

QComboBox *choice(const char *name, const QString &label)
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("experiment.") + QLatin1String(name));
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

void select(QComboBox &box, const QString &key)
{
    if (const int at = box.findData(key); at >= 0)
        box.setCurrentIndex(at);
}

} // namespace

ExperimentTile::ExperimentTile(const Block &block, const PageContext &context, QWidget *parent)
    : TileFrame(block, context, parent)
    , m_experiment(choice("which", tr("Experiment")))
    , m_control(choice("control", tr("Control: what the others are compared with")))
    , m_primary(choice("primary", tr("The metric that decides")))
    , m_planned(new QSpinBox)
    , m_verdict(new QLabel)
    , m_warnings(new QLabel)
    , m_view(new QTableView)
    , m_model(new TableModel(this))
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::cardPadding, 0, metrics::cardPadding, 4);
    column->setSpacing(6);
    QWidget *choices = buildChoices();
    choices->setVisible(!context.paper);
    column->addWidget(choices);
    m_verdict->setObjectName(QStringLiteral("experiment.verdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setFont(parlance::font(TextRole::ControlStrong));
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_warnings->setWordWrap(true);
    parlance::setStyle(m_warnings, style::role, QStringLiteral("secondary"));
    m_view->setObjectName(QStringLiteral("table"));
    prepareTableView(*m_view, *m_model, context.theme);
    column->addWidget(m_verdict);
    column->addWidget(m_warnings);
    column->addWidget(m_view, 1);
    setBody(body, false);
}

QWidget *ExperimentTile::buildChoices()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [row](const QString &label, QWidget *field) {
        auto *text = new QLabel(label);
        text->setBuddy(field);
        row->addWidget(text);
        row->addWidget(field);
    };
    add(tr("&Experiment"), m_experiment);
    add(tr("&Against"), m_control);
    add(tr("Decided &by"), m_primary);
    m_planned->setObjectName(QStringLiteral("experiment.planned"));
    m_planned->setRange(0, mostPlanned);
    m_planned->setSpecialValueText(tr("no plan"));
    m_planned->setKeyboardTracking(false);
    m_planned->setGroupSeparatorShown(true);
    m_planned->setToolTip(tr("How many cases each variant is to have at the end. Until then the result is early."));
    add(tr("&Planned a variant"), m_planned);
    row->addStretch();
    connect(m_experiment, &QComboBox::activated, this, [this] {
        chooseExperiment();
        evaluateCurrent();
    });
    connect(m_control, &QComboBox::activated, this, [this] { changed(); });
    connect(m_primary, &QComboBox::activated, this, [this] { changed(); });
    connect(m_planned, &QSpinBox::valueChanged, this, [this] { changed(); });
    return holder;
}

QString ExperimentTile::verdict() const
{
    return m_verdict->text();
}

void ExperimentTile::contextChanged()
{
    setTableTheme(*m_view, context().theme);
    TileFrame::contextChanged();
}

bool ExperimentTile::isEmptyAnswer() const
{
    return !answer().hasTables() || experimentsOf(answer().queries, answer().tables).empty();
}

QString ExperimentTile::emptyReason() const
{
    if (!context().extent || !answer().hasTables())
        return TileFrame::emptyReason();
    return tr("No conversation of this period was given a variant of an experiment.");
}

const ExperimentData *ExperimentTile::current() const
{
    const int at = m_experiment->currentIndex();
    return at < 0 || at >= int(m_experiments.size()) ? nullptr : &m_experiments[size_t(at)];
}

ExperimentPlan ExperimentTile::plan() const
{
    return {std::max(0, m_control->currentIndex()), m_planned->value(), m_primary->currentData().toString()};
}

void ExperimentTile::fillExperiments()
{
    const QString before = m_experiment->currentData().toString();
    m_experiment->clear();
    for (const ExperimentData &test : m_experiments)
        m_experiment->addItem(test.label, test.key);
    select(*m_experiment, before);
    chooseExperiment();
}

void ExperimentTile::chooseExperiment()
{
    const ExperimentData *test = current();
    if (!test)
        return;
    const QSignalBlocker quiet(m_planned);
    m_control->clear();
    for (const ExperimentArm &arm : test->arms)
        m_control->addItem(arm.label, arm.key);
    // Most call it so; else the first by name.
    for (const ExperimentArm &arm : test->arms)
        if (arm.key.compare(QLatin1String("control"), Qt::CaseInsensitive) == 0)
            select(*m_control, arm.key);
    m_primary->clear();
    for (const ExperimentMetric &metric : test->metrics)
        m_primary->addItem(metricLabel(metric.key), metric.key);
    const QJsonObject kept = m_plans.value(test->key).toObject();
    select(*m_control, kept.value(QLatin1String("control")).toString());
    select(*m_primary, kept.value(QLatin1String("primary")).toString());
    m_planned->setValue(kept.value(QLatin1String("planned")).toInt());
}

void ExperimentTile::changed()
{
    if (const ExperimentData *test = current()) {
        const ExperimentPlan chosen = plan();
        m_plans.insert(test->key, QJsonObject{{QStringLiteral("control"), m_control->currentData().toString()},
                                              {QStringLiteral("primary"), chosen.primary},
                                              {QStringLiteral("planned"), chosen.casesPerArm}});
        if (TileInputs *kept = TileInputs::of(*this))
            kept->keep(QLatin1String(inputsKey), m_plans);
    }
    evaluateCurrent();
}

void ExperimentTile::showAnswer()
{
    if (TileInputs *kept = m_plans.isEmpty() ? TileInputs::of(*this) : nullptr)
        m_plans = kept->value(QLatin1String(inputsKey));
    m_experiments = experimentsOf(answer().queries, answer().tables);
    fillExperiments();
    evaluateCurrent();
}

void ExperimentTile::evaluateCurrent()
{
    const ExperimentData *test = current();
    if (!test || test->arms.empty())
        return;
    // Users are what variants are given to; where none is known, conversations.
    std::vector<qint64> exposed;
    const bool hasUsers = std::ranges::any_of(test->arms, [](const ExperimentArm &arm) { return arm.users > 0; });
    for (const ExperimentArm &arm : test->arms)
        exposed.push_back(hasUsers ? arm.users : arm.conversations);
    const ExperimentPlan chosen = plan();
    m_result = evaluate(test->metrics, exposed, test->shared, chosen);
    m_verdict->setText(verdictText(*test, m_result, chosen, context().style));
    const QStringList warnings = experimentWarnings(*test, m_result, context().style);
    m_warnings->setText(warnings.join(QLatin1Char(' ')));
    m_warnings->setVisible(!warnings.isEmpty());
    const auto column = [](const char *key, const QString &label, bool strong = false) {
        return ViewColumn{QString::fromLatin1(key), label, ViewColumn::Show::Value, false, strong, true};
    };
    m_model->setTable(experimentTable(*test, m_result, chosen, context().style),
                      {column("metric", tr("Metric"), true), column("variant", tr("Variant"), true),
                       column("cases", tr("Cases")), column("value", tr("Value"), true),
                       column("interval", tr("95 % interval")), column("difference", tr("Difference")),
                       column("lift", tr("Relative")), column("early", tr("Early")), column("p", tr("p, adjusted")),
                       column("chance", tr("Chance to be better"))},
                      context().style, context().zone);
}

} // namespace parlance
