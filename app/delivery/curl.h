// libcurl, opened when something is sent for the first time: it brings two dozen libraries along, which no start of the
// window should wait for.
#pragma once

#include <curl/curl.h>

namespace parlance {

// Its functions under their own names, without "curl_" and "easy_".
struct Curl
{
    decltype(&::curl_easy_init) init = nullptr;
    decltype(&::curl_easy_cleanup) cleanup = nullptr;
    decltype(&::curl_easy_setopt) setopt = nullptr;
    decltype(&::curl_easy_perform) perform = nullptr;
    decltype(&::curl_easy_getinfo) getinfo = nullptr;
    decltype(&::curl_easy_strerror) strerror = nullptr;
    decltype(&::curl_slist_append) slistAppend = nullptr;
    decltype(&::curl_slist_free_all) slistFree = nullptr;
    decltype(&::curl_mime_init) mimeInit = nullptr;
    decltype(&::curl_mime_free) mimeFree = nullptr;
    decltype(&::curl_mime_addpart) mimeAddPart = nullptr;
    decltype(&::curl_mime_data) mimeData = nullptr;
    decltype(&::curl_mime_filedata) mimeFileData = nullptr;
    decltype(&::curl_mime_filename) mimeFileName = nullptr;
    decltype(&::curl_mime_type) mimeType = nullptr;
    decltype(&::curl_mime_encoder) mimeEncoder = nullptr;
};

// Opened and prepared once in a process, for as long as that lasts; nullptr where the library is not there. Any thread.
const Curl *curl();

} // namespace parlance
