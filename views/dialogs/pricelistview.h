// The list of prices in their dialog: shows rows, keeps the selection, knows nothing of editing.
#pragma once

#include "views/dialogs/pricerows.h"
#include "views/theme/theme.h"

#include <QLocale>
#include <QTreeWidget>

namespace parlance {

class PriceListView : public QTreeWidget
{
    Q_OBJECT
public:
    explicit PriceListView(QLocale locale, QWidget *parent = nullptr);

    // Selects the row of the same price again. Emits nothing.
    void setRows(std::vector<PriceRow> rows);
    void setTheme(const Theme &theme);
    [[nodiscard]] const PriceRow *selected() const;        // null: none; valid until setRows()
    void select(PriceRow::Kind kind, const PriceKey &key); // emits nothing

Q_SIGNALS:
    void removeRequested(); // Delete was pressed

private:
    void addRow(const PriceRow &row);
    void addMissing(QTreeWidgetItem *item, const PriceRow &row);

    QLocale m_locale;
    Theme m_theme;
    std::vector<PriceRow> m_rows;
};

} // namespace parlance
