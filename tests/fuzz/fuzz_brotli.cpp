// brotli, which is told by the name.
#include "importers/readers/streams.h"
#include "tests/fuzz/fuzz.h"

using namespace parlance;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto stream = unbrotli(std::make_unique<fuzz::Stream>(fuzz::textOf(data, size)), QStringLiteral("x.br"));
    std::vector<char> window(4096);
    for (qint64 total = 0; total < (8 << 20);) {
        const auto got = stream->read(window.data(), qsizetype(window.size()));
        if (!got || *got == 0)
            break;
        if (*got < 0 || *got > qsizetype(window.size()))
            std::abort();
        total += *got;
    }
    return 0;
}
