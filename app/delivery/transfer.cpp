#include "app/delivery/transfer.h"

#include <QFileInfo>

namespace parlance {

namespace {

constexpr long connectSeconds = 30, wholeSeconds = 600, stalledSeconds = 60;

// Once in a process, before the first handle.
bool prepareLibrary()
{
    static const bool prepared = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return prepared;
}

int lookForStop(void *stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

// What a server answers is of no use here.
size_t swallow(char *, size_t size, size_t count, void *)
{
    return size * count;
}

} // namespace

Transfer::Transfer(const QString &url, const char *protocols, const QString &authority)
    : m_curl(prepareLibrary() ? curl_easy_init() : nullptr)
    , m_error(CURL_ERROR_SIZE, '\0')
{
    if (!m_curl) {
        m_problem = QStringLiteral("libcurl cannot be used");
        return;
    }
    CURL *curl = m_curl.get();
    curl_easy_setopt(curl, CURLOPT_URL, url.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, protocols);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_PROXY, ""); // none from the environment: only what was configured is reached
    curl_easy_setopt(curl, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, wholeSeconds);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, stalledSeconds);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, m_error.data());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, swallow);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, lookForStop);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &m_stop);
    if (authority.isEmpty())
        return;
    if (!QFileInfo(authority).isReadable())
        m_problem = QStringLiteral("the file of trusted certificates cannot be read: ") + authority;
    curl_easy_setopt(curl, CURLOPT_CAINFO, authority.toLocal8Bit().constData());
}

Transfer::~Transfer() = default;

void Transfer::addHeader(const QByteArray &line)
{
    curl_slist *list = curl_slist_append(m_headers.get(), line.constData());
    if (list == nullptr)
        return;
    (void)m_headers.release(); // the same list, or its first piece
    m_headers.reset(list);
}

Result<void> Transfer::perform(std::stop_token stop)
{
    if (!m_problem.isEmpty())
        return fail(ErrorCategory::Storage, m_problem);
    m_stop = std::move(stop);
    curl_easy_setopt(handle(), CURLOPT_HTTPHEADER, m_headers.get());
    const CURLcode code = curl_easy_perform(handle());
    if (code == CURLE_OK)
        return {};
    if (code == CURLE_ABORTED_BY_CALLBACK)
        return fail(ErrorCategory::Cancelled, QStringLiteral("cancelled"));
    const QString detail = QString::fromUtf8(m_error.constData()).simplified();
    return fail(ErrorCategory::Storage,
                detail.isEmpty() ? QString::fromUtf8(curl_easy_strerror(code))
                                 : QString::fromUtf8(curl_easy_strerror(code)) + QStringLiteral(": ") + detail);
}

long Transfer::responseCode() const
{
    long code = 0;
    curl_easy_getinfo(handle(), CURLINFO_RESPONSE_CODE, &code);
    return code;
}

} // namespace parlance
