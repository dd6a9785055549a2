// The parts of a workbook besides its cells: which sheets there are, the texts and the formats that cells refer to.
#pragma once

#include "importers/workbook/sheetvalues.h"
#include "importers/workbook/xmlfeed.h"

#include <map>
#include <string>
#include <vector>

namespace parlance {

// What cells refer to by number. Immutable once read.
struct WorkbookTexts
{
    static constexpr size_t maxBytes = 128 << 20; // with the index

    std::string bytes;
    std::vector<quint32> ends;     // of each text in bytes
    std::vector<NumberLook> looks; // of each cell format
    bool from1904 = false;

    [[nodiscard]] std::string_view text(size_t index) const
    {
        const size_t begin = index == 0 ? 0 : ends[index - 1];
        return std::string_view(bytes).substr(begin, ends[index] - begin);
    }
};

// xl/_rels/workbook.xml.rels: which part each id means.
class RelationsPart final : public XmlHandler
{
public:
    struct Relation
    {
        QString id, type, target; // type: its last word; target: a path in the archive
    };

    void begin(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::vector<Relation> relations;
};

// xl/workbook.xml: the sheets, and where days begin.
class WorkbookPart final : public XmlHandler
{
public:
    struct Sheet
    {
        QString name, relation;
        bool hidden = false;
    };

    void begin(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view) override {}
    void text(std::string_view) override {}
    [[nodiscard]] std::optional<Error> problem() const override;

    std::vector<Sheet> sheets;
    bool from1904 = false;
};

// xl/sharedStrings.xml.
class TextsPart final : public XmlHandler
{
public:
    explicit TextsPart(WorkbookTexts &texts)
        : m_texts(texts)
    {}
    void begin(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;
    [[nodiscard]] std::optional<Error> problem() const override;

private:
    WorkbookTexts &m_texts;
    std::string m_text;
    bool m_inText = false;
    int m_phonetic = 0;
    bool m_tooLarge = false;
};

// xl/styles.xml: which formats show a time.
class StylesPart final : public XmlHandler
{
public:
    explicit StylesPart(WorkbookTexts &texts)
        : m_texts(texts)
    {}
    void begin(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view) override {}
    [[nodiscard]] std::optional<Error> problem() const override;

private:
    WorkbookTexts &m_texts;
    std::map<int, NumberLook> m_formats; // of the workbook itself
    bool m_inCellFormats = false;
};

} // namespace parlance
