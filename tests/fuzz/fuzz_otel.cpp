// Spans, metrics and logs of OTLP in all forms.
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    parlance::fuzz::import("otel", parlance::fuzz::textOf(data, size), QStringLiteral("traces.jsonl"));
    return 0;
}
