// Which chart: a row of pictures, the chosen one with its name, beside it why it suits or what speaks against it.
#pragma once

#include "models/documents/exploration.h"
#include "views/theme/theme.h"

#include <QWidget>

class QButtonGroup;

namespace parlance {

class Button;
class Label;

class ChartSwitch : public QWidget
{
    Q_OBJECT
public:
    explicit ChartSwitch(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(VisualKind kind, bool chosen, const ChartAdvice &advice, const QString &problem);

Q_SIGNALS:
    void chosen(std::optional<parlance::VisualKind> kind); // nullopt: the suggested one

private:
    QButtonGroup *m_group;
    Label *m_reason;
    Button *m_suggested;
    const Theme *m_theme = nullptr;
};

} // namespace parlance
