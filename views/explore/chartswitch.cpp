#include "views/explore/chartswitch.h"

#include "views/widgets/button.h"
#include "views/widgets/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace parlance {

namespace {

struct ChartChoice
{
    VisualKind kind;
    const char *icon;
    QString label;
};

std::vector<ChartChoice> choices()
{
    return {{VisualKind::Table, "table-2", ChartSwitch::tr("Table only")},
            {VisualKind::RankedBars, "chart-bar", ChartSwitch::tr("Bars by rank")},
            {VisualKind::StackedColumns, "chart-column-stacked", ChartSwitch::tr("Stacked columns")},
            {VisualKind::Line, "chart-line", ChartSwitch::tr("Line")},
            {VisualKind::Area, "chart-area", ChartSwitch::tr("Area")},
            {VisualKind::Donut, "chart-pie", ChartSwitch::tr("Ring")},
            {VisualKind::Matrix, "grid-3x3", ChartSwitch::tr("Heat map")},
            {VisualKind::Map, "globe", ChartSwitch::tr("Map of countries")},
            {VisualKind::Box, "chart-candlestick", ChartSwitch::tr("Boxes of percentiles")}};
}

} // namespace

ChartSwitch::ChartSwitch(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_reason(new Label({}, TextRole::Table, Tone::Secondary, this))
    , m_suggested(new Button(tr("Use suggestion"), {}, this))
{
    setObjectName(QStringLiteral("explore.chart"));
    setAccessibleName(tr("Chart"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    const auto all = choices();
    for (size_t i = 0; i < all.size(); ++i) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("chart.%1").arg(i));
        button->setCheckable(true);
        button->setToolTip(all[i].label);
        button->setAccessibleName(all[i].label);
        button->setIconSize({16, 16});
        parlance::setStyle(button, style::segment,
                           i == 0                ? QStringLiteral("first")
                           : i + 1 == all.size() ? QStringLiteral("last")
                                                 : QStringLiteral("middle"));
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_group->addButton(button, int(all[i].kind));
        line->addWidget(button);
    }
    line->addSpacing(12);
    line->addWidget(m_reason, 1);
    line->addWidget(m_suggested);
    m_suggested->setObjectName(QStringLiteral("chart.suggested"));
    m_suggested->setLook(ButtonLook::Link);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(VisualKind(id)); });
    connect(m_suggested, &QPushButton::clicked, this, [this] { Q_EMIT chosen(std::nullopt); });
}

void ChartSwitch::setTheme(const Theme &theme)
{
    m_theme = &theme;
    for (const ChartChoice &choice : choices()) {
        QAbstractButton *button = m_group->button(int(choice.kind));
        button->setIcon(parlance::icon(QLatin1String(choice.icon), button->isChecked() ? theme.accent : theme.text2));
    }
}

void ChartSwitch::show(VisualKind kind, bool own, const ChartAdvice &advice, const QString &problem)
{
    for (const ChartChoice &choice : choices()) {
        QAbstractButton *button = m_group->button(int(choice.kind));
        button->setChecked(choice.kind == kind);
        button->setText(choice.kind == kind ? choice.label : QString());
        button->adjustSize();
    }
    if (m_theme)
        setTheme(*m_theme);
    m_reason->setText(problem.isEmpty() ? (own ? QString() : advice.reason) : problem);
    m_reason->setTone(problem.isEmpty() ? Tone::Secondary : Tone::Warning);
    m_suggested->setVisible(own && advice.kind != kind);
    m_suggested->setToolTip(advice.reason);
}

} // namespace parlance
