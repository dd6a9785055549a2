// The columns of a table and what each of them means: one row a column, every cell a choice.
#pragma once

#include "models/analysis/mapping/tablemapping.h"
#include "views/theme/theme.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace parlance {

class MappingColumnsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Field, Type, Form, Zone, ColumnCount };
    struct Choice
    {
        QString text;
        int value = 0;    // of field, unit and format
        std::string zone; // of a zone
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setMapping(const TableMapping &mapping);
    [[nodiscard]] const TableMapping &mapping() const { return m_mapping; }
    [[nodiscard]] bool isChoosable(const QModelIndex &index) const;
    // What a cell may be; empty: it is not for choosing.
    [[nodiscard]] std::vector<Choice> choicesOf(const QModelIndex &index) const;
    [[nodiscard]] int currentChoice(const QModelIndex &index, const std::vector<Choice> &choices) const;
    void choose(const QModelIndex &index, const Choice &choice);
    void setTheme(const Theme &theme);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    // column: whose field was chosen anew, so that unit and format are to be settled; −1: something else.
    void edited(int column);

private:
    [[nodiscard]] QString text(const ColumnMapping &column, int what) const;
    void chooseField(int row, MappedField field);

    TableMapping m_mapping;
    Theme m_theme = Theme::light();
};

// Arrow keys move, Enter, F2, Space, a letter or a click opens the choices.
class MappingColumnsView : public QTableView
{
    Q_OBJECT
public:
    explicit MappingColumnsView(QWidget *parent = nullptr);

    [[nodiscard]] MappingColumnsModel *columns() const { return m_model; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(const QModelIndex &index);

    MappingColumnsModel *m_model;
    bool m_isFitting = false; // the widths are being shared out
    bool m_isSized = false;   // somebody has drawn a column wider or narrower
};

} // namespace parlance
