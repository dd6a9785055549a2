// Export lines: split, parsed, mapped.
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    parlance::fuzz::import("bedrock-export", parlance::fuzz::textOf(data, size),
                           QStringLiteral("2024/06/01/13/x.json"));
    return 0;
}
