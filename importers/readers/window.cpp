#include "importers/readers/window.h"

#include <cstring>

namespace parlance {

Window::Window(InputStream &input, std::stop_token stop, qsizetype size)
    : m_input(input)
    , m_stop(std::move(stop))
    , m_size(size)
    , m_capacity(2 * size)
    , m_buffer(std::make_unique_for_overwrite<char[]>(size_t(m_capacity + jsonPadding)))
{}

Result<bool> Window::more()
{
    if (m_stop.stop_requested())
        return fail(ErrorCategory::Cancelled, QStringLiteral("cancelled"));
    makeRoom();
    const auto got = m_input.read(m_buffer.get() + m_end, std::min(m_size, m_capacity - m_end));
    if (!got)
        return tl::unexpected(got.error());
    m_end += *got;
    return *got > 0;
}

Result<void> Window::skipByteOrderMark()
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    while (view().size() < mark.size() && mark.starts_with(view())) {
        const auto got = more();
        if (!got)
            return tl::unexpected(got.error());
        if (!*got)
            return {};
    }
    if (view().starts_with(mark))
        consume(qsizetype(mark.size()));
    return {};
}

// Afterwards one more read fits. The buffer doubles for a record longer than it and shrinks again after that record.
void Window::makeRoom()
{
    if (m_capacity - m_end >= m_size)
        return;
    const qsizetype kept = m_end - m_begin;
    const qsizetype wanted = kept <= m_size ? 2 * m_size : std::max(m_capacity, 2 * kept + m_size);
    if (wanted == m_capacity) {
        std::memmove(m_buffer.get(), m_buffer.get() + m_begin, size_t(kept));
    } else {
        auto buffer = std::make_unique_for_overwrite<char[]>(size_t(wanted + jsonPadding));
        std::memcpy(buffer.get(), m_buffer.get() + m_begin, size_t(kept));
        m_buffer = std::move(buffer);
        m_capacity = wanted;
    }
    m_begin = 0;
    m_end = kept;
}

} // namespace parlance
