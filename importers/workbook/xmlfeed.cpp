#include "importers/workbook/xmlfeed.h"

#include <expat.h>

#include <memory>

namespace parlance {

namespace {

constexpr int maxDepth = 100;        // workbooks need about ten
constexpr qint64 maxToken = 4 << 20; // a tag with its attributes; text comes in pieces
constexpr qsizetype pieceSize = 64 << 10;

// Names have a few letters: looking at each is faster than asking the library twice.
std::string_view localName(const char *name)
{
    const char *begin = name, *end = name;
    for (; *end != '\0'; ++end) {
        if (*end == ':')
            begin = end + 1;
    }
    return {begin, size_t(end - begin)};
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char *const *pair = m_pairs; *pair != nullptr; pair += 2) {
        if (localName(pair[0]) == name)
            return pair[1];
    }
    return {};
}

// What the library calls.
struct XmlFeed::Calls
{
    static void XMLCALL begin(void *context, const XML_Char *name, const XML_Char **attributes)
    {
        auto *const self = static_cast<XmlFeed *>(context);
        if (++self->m_depth > maxDepth)
            return self->stop(QStringLiteral("elements stand within each other without end"));
        self->m_handler.begin(localName(name), XmlAttributes(attributes));
    }
    static void XMLCALL end(void *context, const XML_Char *name)
    {
        auto *const self = static_cast<XmlFeed *>(context);
        --self->m_depth;
        self->m_handler.end(localName(name));
    }
    static void XMLCALL text(void *context, const XML_Char *piece, int size)
    {
        static_cast<XmlFeed *>(context)->m_handler.text({piece, size_t(size)});
    }
    // Entities could only be declared here: made to grow without end, or to read other files.
    static void XMLCALL documentType(void *context, const XML_Char *, const XML_Char *, const XML_Char *, int)
    {
        static_cast<XmlFeed *>(context)->stop(QStringLiteral("it declares a document type, which no workbook does"));
    }
};

XmlFeed::XmlFeed(XmlHandler &handler, QString name)
    : m_handler(handler)
    , m_name(std::move(name))
    , m_parser(XML_ParserCreate(nullptr))
{
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Calls::begin, &Calls::end);
    XML_SetCharacterDataHandler(m_parser, &Calls::text);
    XML_SetStartDoctypeDeclHandler(m_parser, &Calls::documentType);
}

XmlFeed::~XmlFeed()
{
    XML_ParserFree(m_parser);
}

void XmlFeed::stop(const QString &why)
{
    m_refused = why;
    XML_StopParser(m_parser, XML_FALSE);
}

Result<void> XmlFeed::feed(std::string_view bytes, bool last)
{
    const XML_Status status = XML_Parse(m_parser, bytes.data(), int(bytes.size()), last ? 1 : 0);
    m_fed += qint64(bytes.size());
    const Place place{
        m_name, qint64(XML_GetCurrentLineNumber(m_parser)), qint64(XML_GetCurrentByteIndex(m_parser)), {}};
    if (!m_refused.isEmpty())
        return fail(ErrorCategory::Unsupported, m_refused, place);
    if (auto problem = m_handler.problem()) {
        problem->place = place;
        return tl::unexpected(std::move(*problem));
    }
    if (status != XML_STATUS_OK)
        return fail(ErrorCategory::Unreadable,
                    QStringLiteral("the workbook is damaged: %1")
                        .arg(QLatin1String(XML_ErrorString(XML_GetErrorCode(m_parser)))),
                    place);
    if (place.offset >= 0 && m_fed - place.offset > maxToken)
        return fail(ErrorCategory::Unsupported, QStringLiteral("a tag of more than 4 MiB"), place);
    return {};
}

Result<void> XmlFeed::readAll(InputStream &input, XmlHandler &handler, const QString &name, const std::stop_token &stop)
{
    XmlFeed feed(handler, name);
    const auto piece = std::make_unique_for_overwrite<char[]>(size_t(pieceSize));
    while (true) {
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("cancelled"));
        const auto got = input.read(piece.get(), pieceSize);
        if (!got)
            return tl::unexpected(got.error());
        if (auto fed = feed.feed({piece.get(), size_t(*got)}, *got == 0); !fed || *got == 0)
            return fed;
    }
}

} // namespace parlance
