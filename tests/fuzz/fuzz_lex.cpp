// Conversation logs of Lex V2 in all shapes: lines, documents, envelopes, tables, base64 of gzip.
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    parlance::fuzz::import("lex-v2", parlance::fuzz::textOf(data, size), QStringLiteral("stream/000000"));
    return 0;
}
