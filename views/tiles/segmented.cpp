#include "views/tiles/segmented.h"

#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace parlance {

Segmented::Segmented(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

void Segmented::setTexts(const QStringList &texts)
{
    qDeleteAll(m_group->buttons());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto *button = new QPushButton(texts[i], this);
        const char *place = texts.size() == 1 ? "only" : i == 0 ? "first" : i + 1 == texts.size() ? "last" : "middle";
        parlance::setStyle(button, style::segment, QLatin1String(place));
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("segment-%1").arg(i));
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_group->addButton(button, int(i));
        layout()->addWidget(button);
    }
    setCurrent(0);
}

void Segmented::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

} // namespace parlance
