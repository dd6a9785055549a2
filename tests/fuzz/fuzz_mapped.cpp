// Unknown tables: what is guessed of the bytes, the preview, and the import by that guess; mapping files.
#include "tests/fuzz/fuzz.h"

#include "importers/mapped/guess.h"
#include "importers/mapped/mappedimporter.h"
#include "importers/mapped/preview.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace parlance;
    const std::string_view bytes = fuzz::textOf(data, size);
    (void)readMapping(QByteArray(bytes.data(), qsizetype(bytes.size())));
    auto guess = guessMapping(bytes, true);
    if (!guess)
        return guess.error().text.isEmpty() ? std::abort(), 0 : 0;
    TableMapping &mapping = guess->mapping;
    mapping.name = "fuzz";
    const auto again = readMapping(mappingFile(mapping));
    if (!again)
        std::abort(); // what is written can be read
    (void)previewOf(bytes, true, mapping, TimeZone());
    fuzz::Stream stream(bytes);
    fuzz::Sink sink;
    InputContext context;
    context.path = QStringLiteral("table");
    const auto done = MappedImporter(mapping).read(stream, context, sink, {}, {});
    if (!done && done.error().text.isEmpty())
        std::abort();
    return 0;
}
