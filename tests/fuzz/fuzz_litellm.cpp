// Logs of LiteLLM in all forms: lines, documents, tables; JSON inside texts.
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    parlance::fuzz::import("litellm", parlance::fuzz::textOf(data, size), QStringLiteral("export.json"));
    return 0;
}
