// Events and issues of Sentry.
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    parlance::fuzz::import("sentry", parlance::fuzz::textOf(data, size), QStringLiteral("events.json"));
    return 0;
}
