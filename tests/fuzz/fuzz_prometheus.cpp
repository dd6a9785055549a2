// Exposition text and answers of the query API of Prometheus.
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    parlance::fuzz::import("prometheus", parlance::fuzz::textOf(data, size), QStringLiteral("metrics.txt"));
    return 0;
}
