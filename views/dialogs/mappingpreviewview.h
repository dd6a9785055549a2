// The first rows of a file as a mapping reads them, with what is wrong marked in its place.
#pragma once

#include "models/analysis/mapping/preview.h"
#include "views/theme/theme.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace parlance {

class MappingPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const TableMapping &mapping, MappingPreview preview);
    [[nodiscard]] const MappingPreview &preview() const { return m_preview; }
    [[nodiscard]] const std::vector<ColumnMapping> &columns() const { return m_columns; }
    // As it is read, or as it stands in the file.
    void setShowsMeaning(bool shows);
    void setTheme(const Theme &theme);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shown(const PreviewCell &cell, int column) const;
    [[nodiscard]] QString problemOf(const PreviewRow &row, const PreviewCell &cell) const;
    void refresh();

    std::vector<ColumnMapping> m_columns;
    MappingPreview m_preview;
    bool m_showsMeaning = true;
    Theme m_theme = Theme::light();
    QIcon m_alert;
};

class MappingPreviewView : public QTableView
{
    Q_OBJECT
public:
    explicit MappingPreviewView(QWidget *parent = nullptr);

    [[nodiscard]] MappingPreviewModel *previewModel() const { return m_model; }
    void showPreview(const TableMapping &mapping, MappingPreview preview);
    void showColumn(int column); // scrolls to it

    void setShowsMeaning(bool shows);

private:
    void fitColumns();

    MappingPreviewModel *m_model;
    std::vector<std::string> m_names; // of the columns, when their widths were chosen
    std::vector<int> m_needed;        // their widths then
};

} // namespace parlance
