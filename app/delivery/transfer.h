// One request by libcurl: what mail and webhooks have in common. It reaches the address it was given and no other.
#pragma once

#include "app/delivery/curl.h"
#include "models/core/result.h"

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

    // false: the library is not there, and perform() says so.
    [[nodiscard]] bool isReady() const { return m_curl != nullptr; }
    [[nodiscard]] CURL *handle() const { return m_curl.get(); }
    // Only when ready. What is given must live until perform() has returned, but for texts, which the library copies.
    template <typename T>
    void set(CURLoption option, T value)
    {
        curl()->setopt(handle(), option, value);
    }
    void addHeader(const QByteArray &line); // without line end

    // Any thread but the GUI's. Errors are Storage with the words of the library, and Cancelled.
    Result<void> perform(std::stop_token stop);
    [[nodiscard]] long responseCode() const;

private:
    struct Cleanup
    {
        void operator()(CURL *handle) const { curl()->cleanup(handle); }
        void operator()(curl_slist *list) const { curl()->slistFree(list); }
    };
    std::unique_ptr<CURL, Cleanup> m_curl;
    std::unique_ptr<curl_slist, Cleanup> m_headers;
    std::stop_token m_stop;
    QByteArray m_error;
    QString m_problem; // before anything was sent
};

} // namespace parlance
