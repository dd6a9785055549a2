// Answers of the admin API, and audit logs in all their forms.
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view text = parlance::fuzz::textOf(data, size);
    parlance::fuzz::import("bedrock-admin", text, QStringLiteral("answer.json"));
    parlance::fuzz::import("bedrock-audit", text, QStringLiteral("audit.json"));
    return 0;
}
