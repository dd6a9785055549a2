#include "importers/workbook/workbookparts.h"

#include <charconv>

namespace parlance {

namespace {

constexpr size_t maxSheets = 10'000;
constexpr size_t maxFormats = 100'000; // programs write at most 65 430

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

bool isTrue(std::string_view value)
{
    return value == "1" || value == "true" || value == "on";
}

int numberOf(std::string_view text)
{
    int value = -1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::optional<Error> tooMuch(bool isSo, const QString &text)
{
    return isSo ? std::optional(Error{ErrorCategory::Unsupported, text, {}, {}}) : std::nullopt;
}

} // namespace

void RelationsPart::begin(std::string_view name, const XmlAttributes &attributes)
{
    if (name != "Relationship" || relations.size() >= maxSheets)
        return;
    const QString target = textOf(attributes.value("Target"));
    relations.push_back({textOf(attributes.value("Id")), textOf(attributes.value("Type")).section(u'/', -1),
                         target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target});
}

void WorkbookPart::begin(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "workbookPr")
        from1904 = isTrue(attributes.value("date1904"));
    else if (name == "sheet" && sheets.size() <= maxSheets)
        sheets.push_back({textOf(attributes.value("name")), textOf(attributes.value("id")),
                          attributes.value("state").ends_with("idden")}); // hidden, veryHidden
}

std::optional<Error> WorkbookPart::problem() const
{
    return tooMuch(sheets.size() > maxSheets, QStringLiteral("a workbook of more than 10,000 sheets"));
}

void TextsPart::begin(std::string_view name, const XmlAttributes &)
{
    if (name == "si")
        m_text.clear();
    else if (name == "rPh") // how it is pronounced
        ++m_phonetic;
    else if (name == "t")
        m_inText = m_phonetic == 0;
}

void TextsPart::end(std::string_view name)
{
    if (name == "t") {
        m_inText = false;
    } else if (name == "rPh") {
        --m_phonetic;
    } else if (name == "si" && !m_tooLarge) {
        appendUnescaped(m_texts.bytes, m_text);
        m_texts.ends.push_back(quint32(m_texts.bytes.size()));
        m_tooLarge = m_texts.bytes.size() + m_texts.ends.size() * sizeof(quint32) > WorkbookTexts::maxBytes;
    }
}

void TextsPart::text(std::string_view piece)
{
    if (!m_inText || m_tooLarge)
        return;
    m_text += piece;
    m_tooLarge = m_text.size() > WorkbookTexts::maxBytes;
}

std::optional<Error> TextsPart::problem() const
{
    return tooMuch(m_tooLarge, QStringLiteral("the texts of the workbook take more than 128 MiB: save the sheet as CSV "
                                              "and import that"));
}

void StylesPart::begin(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "numFmt" && m_formats.size() <= maxFormats) {
        m_formats[numberOf(attributes.value("numFmtId"))] = lookOfFormat(attributes.value("formatCode"));
    } else if (name == "cellXfs") {
        m_inCellFormats = true;
    } else if (name == "xf" && m_inCellFormats && m_texts.looks.size() <= maxFormats) {
        const int id = numberOf(attributes.value("numFmtId"));
        const auto own = m_formats.find(id);
        m_texts.looks.push_back(own != m_formats.end() ? own->second : lookOfBuiltIn(id));
    }
}

void StylesPart::end(std::string_view name)
{
    if (name == "cellXfs")
        m_inCellFormats = false;
}

std::optional<Error> StylesPart::problem() const
{
    const bool tooMany = m_formats.size() > maxFormats || m_texts.looks.size() > maxFormats;
    return tooMuch(tooMany, QStringLiteral("a workbook of more than 100,000 formats"));
}

} // namespace parlance
