// A segmented control: one of a few alternatives is pressed. Left and Right move, Tab leaves.
#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace parlance {

class Segmented : public QWidget
{
    Q_OBJECT
public:
    explicit Segmented(QWidget *parent = nullptr);

    void setTexts(const QStringList &texts);
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_group->checkedId(); }

Q_SIGNALS:
    void chosen(int index); // by the user

private:
    QButtonGroup *m_group;
};

} // namespace parlance
