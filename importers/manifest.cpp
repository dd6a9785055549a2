#include "importers/manifest.h"

#include "importers/readers/json.h"
#include "importers/readers/jsonhead.h"
#include "importers/readers/text.h"

namespace parlance {

namespace {

std::string_view textAt(simdjson::dom::object object, std::string_view key)
{
    std::string_view text;
    for (const auto field : object) {
        if (field.key == key && field.value.get(text) != simdjson::SUCCESS)
            text = {};
    }
    return text;
}

} // namespace

std::optional<ManifestSummary> parseManifestSummary(std::string_view json)
{
    JsonParser parser;
    const auto root = parser.parse(json);
    simdjson::dom::object object;
    if (!root || root->get(object) != simdjson::SUCCESS)
        return std::nullopt;
    ManifestSummary summary;
    summary.incremental = textAt(object, "exportType") == "INCREMENTAL_EXPORT";
    for (const std::string_view key : {"exportToTime", "exportTime"}) {
        if (const auto ms = parseIsoTime(textAt(object, key), TimeZone()))
            summary.exportMicros = *ms * 1000;
    }
    return summary;
}

std::vector<ManifestFile> parseManifestFiles(std::string_view lines, int &damaged)
{
    std::vector<ManifestFile> files;
    JsonParser parser;
    while (!lines.empty()) {
        const size_t end = lines.find('\n');
        const std::string_view line = lines.substr(0, end);
        lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        const auto root = parser.parse(line);
        simdjson::dom::object object;
        int64_t items = 0;
        if (!root || root->get(object) != simdjson::SUCCESS || object["itemCount"].get(items) != simdjson::SUCCESS ||
            textAt(object, "dataFileS3Key").empty()) {
            ++damaged;
            continue;
        }
        const std::string_view key = textAt(object, "dataFileS3Key");
        files.push_back({QString::fromUtf8(key.data(), qsizetype(key.size())), items});
    }
    return files;
}

bool isForeignManifest(std::string_view head)
{
    const std::string_view text = trimmedHead(head);
    if (!text.starts_with('{'))
        return false;
    const JsonHead keys(text);
    const bool isLangfuse = keys.hasAll({"projectId", "exportSource", "files"});
    const bool namesFiles = contains(text, ".jsonl") || contains(text, ".parquet");
    return isLangfuse || (firstJsonKey(text) == "files" && namesFiles);
}

} // namespace parlance
