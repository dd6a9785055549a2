// The rows of somebody's table, whatever it comes as: cells in the order of a list of columns.
#pragma once

#include "importers/importer.h"
#include "models/analysis/mapping/tablemapping.h"

#include <functional>

namespace parlance {

// One row. Views are valid until the next one.
struct MappedRow
{
    std::span<const std::string_view> cells; // as many as the columns; UTF-8; a null view: missing
    std::string_view raw;
    qint64 line = -1, offset = -1;
    bool mended = false; // bytes that are no UTF-8 were replaced
};

// What was wrong with a row; it is skipped.
struct RowFault
{
    QString code, text;
    qint64 line = -1, offset = -1;
    std::string_view raw;
};

class RowSource
{
public:
    using OnFault = std::function<void(const RowFault &)>;
    static constexpr qsizetype maxRow = 16 << 20;

    virtual ~RowSource() = default;
    // The next good row; nothing at the end. Bad rows go to onFault.
    virtual Result<std::optional<MappedRow>> next() = 0;

    // input: the bytes as UTF-8 (DecodingStream); outlives the source. The cells are those of the named columns.
    // A delimited table without one of them is Unsupported, and the Error names it.
    static Result<std::unique_ptr<RowSource>> open(InputStream &input, const TableLayout &layout,
                                                   std::vector<std::string> columns, OnFault onFault,
                                                   std::stop_token stop);
};

// The names of the columns of a table that begins like this (UTF-8): the header, or of JSON the keys of the first
// records in the order in which they appear.
std::vector<std::string> columnsOf(std::string_view head, const TableLayout &layout);

} // namespace parlance
