// Events of PostHog in all forms: lines, documents, answers with columns, tables; JSON inside texts.
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    parlance::fuzz::import("posthog", parlance::fuzz::textOf(data, size), QStringLiteral("events.jsonl"));
    return 0;
}
