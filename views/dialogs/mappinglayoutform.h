// How the bytes of a table are cut into cells: encoding, delimiter, quotes, decimal mark, header.
#pragma once

#include "models/analysis/mapping/tablemapping.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace parlance {

class MappingLayoutForm : public QWidget
{
    Q_OBJECT
public:
    explicit MappingLayoutForm(QWidget *parent = nullptr);

    void setLayoutValue(const TableLayout &layout); // emits nothing
    // A sheet of a workbook has cells: nothing of how a text file is written, only whether the first row is the header.
    void setSheet(bool isSheet);
    [[nodiscard]] const TableLayout &layoutValue() const { return m_layout; }

Q_SIGNALS:
    void changed(const parlance::TableLayout &layout);

private:
    QComboBox *combo(const QString &name, const QString &label);
    void read();

    TableLayout m_layout;
    bool m_filling = false;
    QComboBox *m_encoding, *m_delimiter, *m_quote, *m_decimal;
    QCheckBox *m_header;
};

} // namespace parlance
