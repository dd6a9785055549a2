// How somebody's table becomes records: what each column means and how it is read. A value, kept as JSON.
#pragma once

#include "models/analysis/mapping/fields.h"
#include "models/core/result.h"

#include <QJsonObject>

#include <vector>

namespace parlance {

enum class TableForm : quint8 {
    Delimited, // CSV, TSV and the like
    JsonLines, // one JSON object a line
    Json       // objects in an array or one after the other
};
enum class TextEncoding : quint8 { Utf8, Utf16Le, Utf16Be, Latin1, Windows1252, ShiftJis };

std::string_view keyOf(TableForm form);
std::string_view keyOf(TextEncoding encoding); // "utf-8", "windows-1252", …
std::optional<TextEncoding> textEncodingOf(std::string_view key);

// How the bytes become rows of cells. A byte order mark in the file wins over the encoding.
struct TableLayout
{
    static constexpr char noQuote = '\0';

    TableForm form = TableForm::Delimited;
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ',';
    char quote = '"'; // or noQuote
    bool decimalComma = false;
    bool header = true; // the first row names the columns; else they are called 1, 2, …
    std::string rows;   // of JSON: the keys that lead to the array, joined by '.'; empty: the document itself

    bool operator==(const TableLayout &) const = default;
};

struct ColumnMapping
{
    std::string column; // as the header has it; of JSON the keys joined by '.'
    MappedField field = MappedField::None;
    CellUnit unit = CellUnit::None;
    TimeForm time = TimeForm::Iso;
    std::string zone; // IANA, of times without an offset; empty: as the import says

    bool operator==(const ColumnMapping &) const = default;
};

inline constexpr size_t maxMappedColumns = 5'000;

struct TableMapping
{
    std::string name;
    std::string source; // the source its files go into; empty: one of the mapping's name
    RowKind kind = RowKind::Messages;
    TableLayout layout;
    std::vector<ColumnMapping> columns; // every column of the header, in its order: the signature

    [[nodiscard]] const ColumnMapping *find(MappedField field) const;
    [[nodiscard]] bool has(MappedField field) const { return find(field) != nullptr; }
    [[nodiscard]] std::string sourceName() const { return source.empty() ? name : source; }
    // Whether a table with these columns is one of those this mapping was made for: the same names in any order; of
    // JSON, whose rows may lack keys, most of them and all that rows cannot do without.
    [[nodiscard]] bool isFor(TableForm form, const std::vector<std::string> &header) const;

    bool operator==(const TableMapping &) const = default;
};

// Why rows cannot be read by a mapping.
enum class MappingFlaw : quint8 {
    None,
    NoName,
    NothingMapped,
    NoTime,         // rows need a time
    NoContent,      // messages: neither text nor anything else that says what happened
    NoConversation, // conversations: no id
    NoRating,
    NoEvent,
    NoSample,
    TwiceMapped, // one field from two columns
    WrongField,  // not of this kind of rows
    UnknownZone
};

struct MappingProblem
{
    MappingFlaw flaw = MappingFlaw::None;
    int column = -1; // index; −1: of the mapping as a whole

    bool operator==(const MappingProblem &) const = default;
};

// The first thing that is wrong; flaw None when nothing is. A name is asked for by `named` only.
MappingProblem problemOf(const TableMapping &mapping, bool named);
// Technical, English: for errors of the command line.
QString problemText(const TableMapping &mapping, const MappingProblem &problem);

// Whether several columns may have this field.
bool isRepeatable(const TableMapping &mapping, MappedField field);

// Versioned; unknown keys are passed over. Errors name what is wrong.
QJsonObject toJson(const TableMapping &mapping);
Result<TableMapping> mappingFromJson(const QJsonObject &json);
QByteArray mappingFile(const TableMapping &mapping);
Result<TableMapping> readMapping(const QByteArray &file);

} // namespace parlance
