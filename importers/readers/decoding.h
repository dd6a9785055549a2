// Text of any of the known encodings as UTF-8, while it is read.
#pragma once

#include "importers/importer.h"
#include "models/analysis/mapping/tablemapping.h"

#include <string>

namespace parlance {

// The encoding that a byte order mark at the start names.
std::optional<TextEncoding> markedEncoding(std::string_view head);

// The likely encoding of text that begins like this: by its byte order mark, zero bytes, well-formed UTF-8, pairs as
// in Japanese text, else Western.
TextEncoding guessEncoding(std::string_view head);

// UTF-8 is passed through as it is, also where it is damaged: the readers mend it with the place. Of the others each
// byte that stands for nothing becomes U+FFFD. A byte order mark of UTF-16 becomes that of UTF-8.
class DecodingStream final : public InputStream
{
public:
    // A byte order mark wins over the encoding. The source outlives the stream.
    DecodingStream(InputStream &source, TextEncoding encoding);
    DecodingStream(std::unique_ptr<InputStream> source, TextEncoding encoding);
    ~DecodingStream() override;

    Result<qsizetype> read(char *out, qsizetype capacity) override;
    [[nodiscard]] qint64 consumed() const override { return m_source->consumed(); }
    [[nodiscard]] std::optional<qint64> firstRow() const override { return m_source->firstRow(); }
    // Bytes that stood for nothing so far.
    [[nodiscard]] qint64 replaced() const { return m_replaced; }

private:
    Result<void> start();
    Result<bool> fill();
    void convert(bool atEnd);

    std::unique_ptr<InputStream> m_owned;
    InputStream *m_source;
    TextEncoding m_encoding;
    void *m_converter = nullptr; // iconv; null: passed through
    bool m_started = false, m_ended = false;
    std::string m_in, m_out; // what was read and not converted yet; what was converted and not given yet
    size_t m_given = 0;
    qint64 m_replaced = 0;
};

} // namespace parlance
