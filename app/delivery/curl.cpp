#include "app/delivery/curl.h"

#include <QLibrary>

#include <optional>

namespace parlance {

namespace {

constexpr int abi = 4; // libcurl.so.4

std::optional<Curl> open()
{
    QLibrary library(QStringLiteral("curl"), abi);
    bool whole = library.load();
    const auto find = [&](auto &function, const char *name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
        whole = whole && function != nullptr;
    };
    Curl curl;
    decltype(&::curl_global_init) prepare = nullptr;
    find(prepare, "curl_global_init");
    find(curl.init, "curl_easy_init");
    find(curl.cleanup, "curl_easy_cleanup");
    find(curl.setopt, "curl_easy_setopt");
    find(curl.perform, "curl_easy_perform");
    find(curl.getinfo, "curl_easy_getinfo");
    find(curl.strerror, "curl_easy_strerror");
    find(curl.slistAppend, "curl_slist_append");
    find(curl.slistFree, "curl_slist_free_all");
    find(curl.mimeInit, "curl_mime_init");
    find(curl.mimeFree, "curl_mime_free");
    find(curl.mimeAddPart, "curl_mime_addpart");
    find(curl.mimeData, "curl_mime_data");
    find(curl.mimeFileData, "curl_mime_filedata");
    find(curl.mimeFileName, "curl_mime_filename");
    find(curl.mimeType, "curl_mime_type");
    find(curl.mimeEncoder, "curl_mime_encoder");
    return whole && prepare(CURL_GLOBAL_DEFAULT) == CURLE_OK ? std::optional(curl) : std::nullopt;
}

} // namespace

const Curl *curl()
{
    static const std::optional<Curl> library = open();
    return library ? &*library : nullptr;
}

} // namespace parlance
