// CSV rows, and the tables that are read from them.
#include "importers/readers/csvreader.h"
#include "tests/fuzz/fuzz.h"

using namespace parlance;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    fuzz::Stream stream(text);
    CsvReader reader(stream, {}, CsvReader::delimiterOf(text), 16, 4096);
    size_t cells = 0;
    while (true) {
        const auto row = reader.next();
        if (!row || !*row)
            break;
        for (const std::string_view cell : (*row)->cells)
            cells += cell.size();
    }
    if (cells > text.size())
        std::abort();
    fuzz::import("bedrock-athena", text, QStringLiteral("q.csv"));
    fuzz::import("bedrock-users", text, QStringLiteral("users.csv"));
    return 0;
}
