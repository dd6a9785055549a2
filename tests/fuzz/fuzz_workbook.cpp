// The parts of workbooks, each of which gets the bytes; of a sheet also that all rows of its table have the same width.
#include "importers/readers/csvreader.h"
#include "importers/workbook/sheetstream.h"
#include "tests/fuzz/fuzz.h"

using namespace parlance;

namespace {

template <typename Part>
void readPart(std::string_view bytes, Part &part)
{
    fuzz::Stream stream(bytes);
    const auto done = XmlFeed::readAll(stream, part, QStringLiteral("part"), {});
    if (!done && done.error().text.isEmpty())
        std::abort();
}

void readSheet(std::string_view bytes, const std::shared_ptr<const WorkbookTexts> &texts)
{
    SheetStream sheet(std::make_unique<fuzz::Stream>(bytes), texts, QStringLiteral("sheet"));
    CsvReader csv(sheet, {}, ',', 4096);
    size_t width = 0;
    qint64 line = 0;
    for (int i = 0; i < 1000; ++i) {
        const auto row = csv.next();
        if (!row || !*row)
            return;
        if ((*row)->tooLong)
            continue;
        if ((*row)->cut || (*row)->line <= line || (width > 0 && (*row)->cells.size() != width))
            std::abort();
        width = (*row)->cells.size();
        line = (*row)->line;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view bytes = fuzz::textOf(data, size);
    WorkbookPart book;
    readPart(bytes, book);
    RelationsPart relations;
    readPart(bytes, relations);
    const auto texts = std::make_shared<WorkbookTexts>();
    TextsPart textsPart(*texts);
    readPart(bytes, textsPart);
    StylesPart stylesPart(*texts);
    readPart(bytes, stylesPart);
    texts->looks.insert(texts->looks.end(), {NumberLook::Number, NumberLook::Date, NumberLook::DateTime,
                                             NumberLook::Time, NumberLook::Elapsed});
    for (const char *text : {"name", "a,b", "two\nlines", "\"quoted\""}) {
        texts->bytes += text;
        texts->ends.push_back(quint32(texts->bytes.size()));
    }
    readSheet(bytes, texts);
    return 0;
}
