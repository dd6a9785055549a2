// Cells for the clipboard.
#pragma once

#include <QAbstractItemModel>
#include <QMimeData>

#include <memory>

namespace parlance {

// The rectangle around the indexes (all of the model when there are none) with its heads: as TSV with raw numbers, so
// that a spreadsheet can calculate, and as an HTML table with the texts as they are shown. Tabs and line breaks inside
// a cell become spaces.
std::unique_ptr<QMimeData> copyCells(const QAbstractItemModel &model, const QModelIndexList &indexes = {});

} // namespace parlance
