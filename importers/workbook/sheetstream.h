// The cells of a sheet as CSV, while its XML is read.
#pragma once

#include "importers/workbook/workbookparts.h"

#include <memory>
#include <span>

namespace parlance {

// A row of a sheet while it is collected: the last value where a cell comes twice.
class SheetRow
{
public:
    static constexpr int maxColumns = 16'384;

    void clear();
    // The text of the cell of a column (from 0) is what is appended until the next begin.
    void begin(int column);
    std::string &text() { return m_bytes; }
    void end();
    // All cells are there: from here on they stand from left to right.
    void finish();

    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }
    [[nodiscard]] size_t filled() const { return m_cells.size(); }
    [[nodiscard]] size_t bytes() const { return m_bytes.size(); }
    [[nodiscard]] int first() const { return m_cells.front().column; }
    [[nodiscard]] int last() const { return m_cells.back().column; }
    [[nodiscard]] bool has(int column) const;
    // As a line of CSV with these columns.
    void appendCsv(std::string &out, int first, int last) const;

    qint64 number = 0; // as the sheet counts, from 1

private:
    struct Cell
    {
        int column;
        size_t begin, end;
    };
    std::string m_bytes;
    std::vector<Cell> m_cells; // none is empty
    bool m_sorted = true;
    int m_column = 0;
    size_t m_begin = 0;
};

// Where the table in a sheet begins: below titles and notes, at the row that has about as many cells as those below it.
struct TableCorner
{
    size_t header = 0;       // index into the rows
    int first = 0, last = 0; // columns
};
TableCorner cornerOf(std::span<const SheetRow> rows);

class SheetStream final : public InputStream, private XmlHandler
{
public:
    SheetStream(std::unique_ptr<InputStream> xml, std::shared_ptr<const WorkbookTexts> texts, const QString &name);

    Result<qsizetype> read(char *out, qsizetype capacity) override;
    [[nodiscard]] qint64 consumed() const override { return m_xml->consumed(); }
    // Of the header; known after the first read.
    [[nodiscard]] std::optional<qint64> firstRow() const override { return m_firstRow; }

private:
    enum class Kind { Number, Shared, Text, Boolean };

    void begin(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;
    [[nodiscard]] std::optional<Error> problem() const override { return m_problem; }

    void beginRow(const XmlAttributes &attributes);
    void beginCell(const XmlAttributes &attributes);
    void endCell();
    void endRow();
    void appendShared();
    void damaged(const QString &text);
    Result<void> more();
    void emitBuffered();
    void emitRow(const SheetRow &row);

    std::unique_ptr<InputStream> m_xml;
    std::shared_ptr<const WorkbookTexts> m_texts;
    XmlFeed m_feed;
    std::unique_ptr<char[]> m_piece;
    bool m_atEnd = false;
    std::optional<Error> m_error; // given after what came before it
    std::optional<Error> m_problem;

    SheetRow m_row;
    int m_column = -1;
    Kind m_kind = Kind::Number;
    NumberLook m_look = NumberLook::Number;
    bool m_inValue = false, m_inCell = false, m_inRow = false;
    int m_phonetic = 0;
    std::string m_value;

    std::vector<SheetRow> m_buffered; // until the header is found
    bool m_found = false;
    TableCorner m_corner;
    std::optional<qint64> m_firstRow;
    qint64 m_lastRow = 0; // emitted

    std::string m_out;
    size_t m_given = 0;
};

} // namespace parlance
