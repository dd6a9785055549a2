#include "app/delivery/transfer.h"

#include <QFileInfo>

namespace parlance {

namespace {

constexpr long connectSeconds = 30, wholeSeconds = 600, stalledSeconds = 60;

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
    : m_curl(curl() ? curl()->init() : nullptr)
    , m_error(CURL_ERROR_SIZE, '\0')
{
    if (!m_curl) {
        m_problem = QStringLiteral("libcurl is not on this computer, or is of another version");
        return;
    }
    set(CURLOPT_URL, url.toUtf8().constData());
    set(CURLOPT_PROTOCOLS_STR, protocols);
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_PROXY, ""); // none from the environment: only what was configured is reached
    set(CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT, connectSeconds);
    set(CURLOPT_TIMEOUT, wholeSeconds);
    set(CURLOPT_LOW_SPEED_LIMIT, 1L);
    set(CURLOPT_LOW_SPEED_TIME, stalledSeconds);
    set(CURLOPT_ERRORBUFFER, m_error.data());
    set(CURLOPT_WRITEFUNCTION, swallow);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, lookForStop);
    set(CURLOPT_XFERINFODATA, &m_stop);
    if (authority.isEmpty())
        return;
    if (!QFileInfo(authority).isReadable())
        m_problem = QStringLiteral("the file of trusted certificates cannot be read: ") + authority;
    set(CURLOPT_CAINFO, authority.toLocal8Bit().constData());
}

Transfer::~Transfer() = default;

void Transfer::addHeader(const QByteArray &line)
{
    curl_slist *list = curl()->slistAppend(m_headers.get(), line.constData());
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
    set(CURLOPT_HTTPHEADER, m_headers.get());
    const CURLcode code = curl()->perform(handle());
    if (code == CURLE_OK)
        return {};
    if (code == CURLE_ABORTED_BY_CALLBACK)
        return fail(ErrorCategory::Cancelled, QStringLiteral("cancelled"));
    const QString detail = QString::fromUtf8(m_error.constData()).simplified();
    return fail(ErrorCategory::Storage,
                detail.isEmpty() ? QString::fromUtf8(curl()->strerror(code))
                                 : QString::fromUtf8(curl()->strerror(code)) + QStringLiteral(": ") + detail);
}

long Transfer::responseCode() const
{
    long code = 0;
    curl()->getinfo(handle(), CURLINFO_RESPONSE_CODE, &code);
    return code;
}

} // namespace parlance
