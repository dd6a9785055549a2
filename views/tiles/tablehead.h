// The head of every table: text where the numbers below it stand, an arrow only beside the sorted one.
#pragma once

#include "views/theme/theme.h"

#include <QHeaderView>

namespace parlance {

class TableHead : public QHeaderView
{
    Q_OBJECT
public:
    static constexpr int height = 28, padding = 5, arrow = 14;

    explicit TableHead(QWidget *parent = nullptr);
    void setTheme(const Theme *theme);
    // Of a section so that nothing is cut.
    [[nodiscard]] int neededWidth(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const Theme *m_theme = nullptr;
};

} // namespace parlance
