// Requests of Helicone in all forms.
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    parlance::fuzz::import("helicone", parlance::fuzz::textOf(data, size), QStringLiteral("requests.jsonl"));
    return 0;
}
