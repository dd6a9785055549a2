// Whole JSON documents: lists of items, users, message maps; and what repairs them.
#include "importers/readers/json.h"
#include "importers/readers/jsonarrayreader.h"
#include "tests/fuzz/fuzz.h"

using namespace parlance;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    fuzz::Stream stream(text);
    JsonArrayReader reader(stream, {}, {"", "Items", "Users", "ResultSet.Rows"}, 16, 4096);
    JsonParser parser;
    while (true) {
        const auto element = reader.next();
        if (!element || !*element)
            break;
        (void)parser.parse((*element)->text);
    }
    JsonRepairs repairs;
    const std::string once = repairJson(text, repairs);
    JsonRepairs again;
    if (repairJson(once, again) != once) // mending what is mended changes nothing
        std::abort();
    fuzz::import("bedrock-users", text, QStringLiteral("users.json"));
    fuzz::import("bedrock-large-messages", text, QStringLiteral("user/conversation/message_map.json"));
    return 0;
}
