// What is changed about the parameters of an exploration: each change is a step of undo.
#include "views/explore/explorepage.h"
#include "views/explore/parameterdialog.h"
#include "views/filters/memberpopup.h"

#include <algorithm>

namespace parlance {

void ExplorePage::setParameters(const Parameters &parameters, const QString &what)
{
    Exploration next = m_shown;
    next.parameters = parameters;
    edit(next, what);
}

void ExplorePage::openParameter(const QString &name)
{
    Parameter shown;
    QStringList taken;
    for (const Parameter &one : m_shown.parameters) {
        if (one.name == name)
            shown = one;
        else
            taken << one.name;
    }
    auto *dialog = new ParameterDialog(shown, taken, m_context.style.locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ParameterDialog::chosen, this, [this](const Parameter &parameter) {
        Parameters next = m_shown.parameters;
        const auto known = std::ranges::find(next, parameter.name, &Parameter::name);
        if (known == next.end())
            next.push_back(parameter);
        else
            *known = parameter;
        setParameters(next, tr("Parameter “%1”").arg(parameter.title()));
    });
    connect(dialog, &ParameterDialog::removed, this, [this](const QString &gone) {
        Parameters next = m_shown.parameters;
        std::erase_if(next, [&](const Parameter &one) { return one.name == gone; });
        setParameters(next, tr("Remove parameter"));
    });
    dialog->open();
}

void ExplorePage::openMembers(const QString &parameter, QWidget *below)
{
    const auto known = std::ranges::find(m_shown.parameters, parameter, &Parameter::name);
    if (known == m_shown.parameters.end() || !known->dimension)
        return;
    Chip chip;
    chip.dimension = *known->dimension;
    chip.values = known->values;
    auto *popup = new MemberPopup(chip, m_members, this);
    popup->setMembersOnly();
    popup->applyTheme(*m_context.theme);
    themeTree(popup, *m_context.theme);
    connect(popup, &MemberPopup::chosen, this, [this, parameter](const Chip &chosen) {
        Parameters next = m_shown.parameters;
        const auto one = std::ranges::find(next, parameter, &Parameter::name);
        if (one == next.end())
            return;
        one->values = chosen.values;
        setParameters(next, tr("Parameter “%1”").arg(one->title()));
    });
    popup->openBelow(below);
}

} // namespace parlance
