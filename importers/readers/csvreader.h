// CSV as in RFC 4180, streaming: quoted cells of any size with line ends inside, LF or CRLF, a byte order mark.
#pragma once

#include "importers/readers/window.h"

#include <string>
#include <vector>

namespace parlance {

class CsvReader
{
public:
    static constexpr qsizetype usualMaxRow = 16 << 20;
    static constexpr char neverQuote = '\xFF'; // in no text of UTF-8: cells are taken as they stand

    struct Row
    {
        std::span<const std::string_view> cells; // decoded
        std::string_view raw;                    // its bytes, or the first of them
        qint64 line = 1;                         // where it begins; of a sheet the number of the row
        qint64 offset = 0;
        bool tooLong = false; // was skipped; no cells
        bool cut = false;     // the input ends inside a quoted cell
    };

    CsvReader(InputStream &input, std::stop_token stop, char delimiter = ',', qsizetype window = Window::usualSize,
              qsizetype maxRow = usualMaxRow, char quote = '"');

    // The next row that is not empty, valid until the next call; nothing at the end.
    Result<std::optional<Row>> next();

    // The likely delimiter of a file that begins like this: comma, semicolon or tab.
    static char delimiterOf(std::string_view head);

private:
    struct Cell
    {
        size_t begin = 0;
        size_t end = 0;
        bool quoted = false;  // begin and end are inside the quotes
        bool doubled = false; // holds doubled quotes
        size_t closed = 0;    // where its closing quote stands; 0: nowhere
    };
    enum class At { CellStart, Plain, Quoted, QuoteInQuoted };

    Result<bool> scanRow(Row &row);
    size_t scan(std::string_view text, size_t from);
    void endCell(size_t end);
    void decodeCells(std::string_view text);
    void consume(size_t bytes);

    InputStream &m_input;
    Window m_window;
    char m_delimiter;
    char m_quote;
    qsizetype m_maxRow;
    size_t m_taken = 0; // bytes of the row given last, still in the window
    qint64 m_line = 1;
    bool m_atStart = true;
    bool m_countsRows = false; // the table has its own numbers of rows
    bool m_given = false;      // a row
    std::string m_longHead;

    At m_at = At::CellStart;
    bool m_rowEnded = false;
    std::vector<Cell> m_found;
    Cell m_cell;
    std::vector<std::string_view> m_cells;
    std::vector<char> m_decoded; // cells with doubled quotes
};

} // namespace parlance
