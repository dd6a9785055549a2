// One request by libcurl: what mail and webhooks have in common. It reaches the address it was given and no other.
#pragma once

#include "models/core/result.h"

#include <curl/curl.h>

#include <memory>
#include <stop_token>

namespace parlance {

class Transfer
{
public:
    // protocols: "smtp,smtps". authority: a PEM file with the certificates to trust instead of those of the system.
    // Certificates and names are always checked.
    Transfer(const QString &url, const char *protocols, const QString &authority);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    [[nodiscard]] CURL *handle() const { return m_curl.get(); }
    void addHeader(const QByteArray &line); // without line end

    // Any thread but the GUI's. Errors are Storage with the words of the library, and Cancelled.
    Result<void> perform(std::stop_token stop);
    [[nodiscard]] long responseCode() const;

private:
    struct Cleanup
    {
        void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };
    std::unique_ptr<CURL, Cleanup> m_curl;
    std::unique_ptr<curl_slist, Cleanup> m_headers;
    std::stop_token m_stop;
    QByteArray m_error;
    QString m_problem; // before anything was sent
};

} // namespace parlance
