// Takes the records out of what platforms export: JSON lines, JSON documents with a list of records, answers with
// columns and rows, and tables. In bounded memory, whatever the size of the input.
#pragma once

#include "importers/observability/fields.h"
#include "importers/readers/jsonarrayreader.h"
#include "importers/readers/jsonhead.h"
#include "importers/readers/readlog.h"

#include <functional>

namespace parlance::observability {

// What an importer asks about the first bytes of an input.
struct Head
{
    explicit Head(std::string_view bytes);

    bool isJson = false;
    JsonHead json;                    // empty for tables
    std::vector<std::string> columns; // of a table, as spelled; empty for JSON

    // A member of the first record, or a column: the same question for every form.
    [[nodiscard]] bool has(std::string_view field) const;
    [[nodiscard]] bool hasAll(std::initializer_list<std::string_view> fields) const;
};

// One record, valid during the call it is given to.
struct Record
{
    const Fields &fields;
    ReadLog::At at;
    std::string_view raw;
    std::string_view list; // path of the list it stands in; empty: none
};

struct Layout
{
    // Paths of the lists whose elements are records: "results", "data.result". A list at the top always is one.
    std::vector<std::string> lists;
    // Any of these as member of the first object: it is a record itself, not a document that holds records.
    std::vector<std::string> recordFields;
    // Members of documents told to onMember, by their path.
    std::vector<std::string> members;
};

class RecordReader
{
public:
    using OnRecord = std::function<Result<void>(const Record &)>;
    // path, value; not told for members that are no JSON.
    using OnMember = std::function<Result<void>(std::string_view, const Value &)>;

    RecordReader(ReadLog &log, Layout layout, std::stop_token stop)
        : m_log(log)
        , m_layout(std::move(layout))
        , m_stop(std::move(stop))
    {}

    void setOnMember(OnMember onMember) { m_onMember = std::move(onMember); }
    // Reads to the end. Bad records are issues; an Error is the input's or what onRecord returned.
    Result<void> read(InputStream &input, std::string_view head, const OnRecord &onRecord);
    // JSON inside the texts of the record under way.
    JsonTexts &texts() { return m_texts; }

private:
    struct HeldRow // came before the names of its columns
    {
        std::string text;
        ReadLog::At at;
    };

    Result<void> readLines(InputStream &input, const OnRecord &onRecord);
    Result<void> readDocuments(InputStream &input, bool isRecord, const OnRecord &onRecord);
    Result<void> readTable(InputStream &input, std::string_view head, const OnRecord &onRecord);
    Result<void> readElement(const JsonArrayReader::Element &element, const OnRecord &onRecord);
    Result<void> take(Element value, const ReadLog::At &at, std::string_view raw, std::string_view list,
                      const OnRecord &onRecord);
    Result<void> takeRow(Array row, const ReadLog::At &at, std::string_view raw, const OnRecord &onRecord);
    Result<void> takeHeldRows(const OnRecord &onRecord);
    Result<void> takeMember(std::string_view path, std::string_view text);
    void reject(const char *code, const QString &text, const ReadLog::At &at, std::string_view raw);

    ReadLog &m_log;
    Layout m_layout;
    std::stop_token m_stop;
    OnMember m_onMember;
    JsonParser m_parser, m_memberParser;
    JsonTexts m_texts;
    Fields m_fields;
    std::vector<std::string> m_columns; // of rows that are lists
    std::vector<HeldRow> m_held;
    size_t m_heldBytes = 0;
};

} // namespace parlance::observability
