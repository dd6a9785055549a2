// XML in pieces, as UTF-8, for parts of workbooks: no document type, so no entities; bounded in depth and in memory.
#pragma once

#include "importers/importer.h"

#include <string_view>

struct XML_ParserStruct;

namespace parlance {

// The attributes of an element, without the prefixes of their names. Valid during the call that they are given to.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char *const *pairs)
        : m_pairs(pairs)
    {}
    // A null view: there is none of that name.
    [[nodiscard]] std::string_view value(std::string_view name) const;

private:
    const char *const *m_pairs;
};

class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    // name: without prefix.
    virtual void begin(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    // In pieces of any size.
    virtual void text(std::string_view piece) = 0;
    // Why nothing more is wanted, asked after each piece; its place is added. Nothing: all is well.
    [[nodiscard]] virtual std::optional<Error> problem() const { return std::nullopt; }
};

class XmlFeed
{
public:
    // name: the part as errors call it. The handler outlives the feed.
    XmlFeed(XmlHandler &handler, QString name);
    ~XmlFeed();
    XmlFeed(const XmlFeed &) = delete;
    XmlFeed &operator=(const XmlFeed &) = delete;

    // The next bytes; last: there are no more. Unreadable for what is no XML, Unsupported for a document type and
    // elements within each other without end, and for what the handler says.
    Result<void> feed(std::string_view bytes, bool last);

    // All of a stream.
    static Result<void> readAll(InputStream &input, XmlHandler &handler, const QString &name,
                                const std::stop_token &stop);

private:
    struct Calls;
    void stop(const QString &why);

    XmlHandler &m_handler;
    QString m_name;
    ::XML_ParserStruct *m_parser;
    int m_depth = 0;
    qint64 m_fed = 0;
    QString m_refused; // a reason of our own
};

} // namespace parlance
