#include "models/analysis/plainforms.h"

#include <QList>

#include <array>
#include <optional>

namespace parlance {

namespace {

// Not seen by a reader: zero width, joiners, marks of direction, variation selectors, the soft hyphen, tags.
bool isUnseen(char32_t c)
{
    return c == 0x00AD || c == 0x034F || c == 0x061C || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 ||
           (c >= 0x180B && c <= 0x180F) || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0x3164 || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0xFFA0 ||
           (c >= 0xFFF0 && c <= 0xFFF8) || (c >= 0xE0000 && c <= 0xE0FFF) ||
           (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
}

std::optional<uint> hexAt(const QString &text, qsizetype at, int digits)
{
    if (at + digits > text.size())
        return std::nullopt;
    uint value = 0;
    for (int i = 0; i < digits; ++i) {
        const char16_t c = text.at(at + i).unicode();
        const int digit = c >= u'0' && c <= u'9'   ? c - u'0'
                          : c >= u'a' && c <= u'f' ? c - u'a' + 10
                          : c >= u'A' && c <= u'F' ? c - u'A' + 10
                                                   : -1;
        if (digit < 0)
            return std::nullopt;
        value = value * 16 + uint(digit);
    }
    return value;
}

struct Piece
{
    QString text;
    qsizetype size = 0; // of the original; 0: there is no escape here
};

Piece jsonEscape(const QString &text, qsizetype at)
{
    if (at + 1 >= text.size())
        return {};
    const char16_t kind = text.at(at + 1).unicode();
    constexpr std::u16string_view names = u"nrtbf\"\\/", meanings = u"\n\r\t  \"\\/";
    if (const size_t place = names.find(kind); place != std::u16string_view::npos)
        return {QString(QChar(meanings[place])), 2};
    if (kind == u'x')
        if (const auto code = hexAt(text, at + 2, 2))
            return {QString(QChar(ushort(*code))), 4};
    if (kind != u'u')
        return {};
    const auto code = hexAt(text, at + 2, 4);
    return code ? Piece{QString(QChar(ushort(*code))), 6} : Piece();
}

// One character of an address, of as many bytes as UTF-8 takes for it.
Piece percentEscape(const QString &text, qsizetype at)
{
    const auto first = hexAt(text, at + 1, 2);
    if (!first)
        return {};
    const int bytes = *first < 0x80 ? 1 : *first >= 0xF0 ? 4 : *first >= 0xE0 ? 3 : *first >= 0xC0 ? 2 : 0;
    QByteArray utf8;
    for (int i = 0; i < bytes; ++i) {
        const qsizetype place = at + 3 * i;
        const auto byte = place < text.size() && text.at(place) == u'%' ? hexAt(text, place + 1, 2) : std::nullopt;
        if (!byte)
            return {};
        utf8 += char(*byte);
    }
    return bytes ? Piece{QString::fromUtf8(utf8), 3 * bytes} : Piece();
}

Piece htmlEscape(const QString &text, qsizetype at)
{
    static constexpr std::array<std::pair<const char *, char16_t>, 10> names{{{"&commat;", u'@'},
                                                                              {"&period;", u'.'},
                                                                              {"&nbsp;", u' '},
                                                                              {"&amp;", u'&'},
                                                                              {"&quot;", u'"'},
                                                                              {"&apos;", u'\''},
                                                                              {"&lt;", u'<'},
                                                                              {"&gt;", u'>'},
                                                                              {"&plus;", u'+'},
                                                                              {"&lowbar;", u'_'}}};
    for (const auto &[name, meaning] : names)
        if (QStringView(text).sliced(at).startsWith(QLatin1String(name)))
            return {QString(QChar(meaning)), qsizetype(qstrlen(name))};
    const qsizetype end = text.indexOf(u';', at);
    if (end < 0 || end - at > 9 || at + 2 >= text.size() || text.at(at + 1) != u'#')
        return {};
    const bool hex = text.at(at + 2).toLower() == u'x';
    bool ok = false;
    const uint code = text.mid(at + (hex ? 3 : 2), end - at - (hex ? 3 : 2)).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code == 0 || code > 0x10FFFF)
        return {};
    const char32_t c = code;
    return {QString::fromUcs4(&c, 1), end - at + 1};
}

Piece escapeAt(const QString &text, qsizetype at)
{
    switch (text.at(at).unicode()) {
    case u'\\':
        return jsonEscape(text, at);
    case u'%':
        return percentEscape(text, at);
    case u'&':
        return htmlEscape(text, at);
    default:
        return {};
    }
}

void append(PlainForm &form, const QString &seen, qsizetype from, qsizetype to)
{
    for (const char32_t c : seen.toUcs4()) {
        if (isUnseen(c))
            continue;
        QString plain = QString::fromUcs4(&c, 1);
        if (c > 0x7F)
            plain = plain.normalized(QString::NormalizationForm_KC);
        for (const QChar unit : plain) {
            // Dashes and spaces of typography are those of the keyboard.
            const bool dash = unit.category() == QChar::Punctuation_Dash || unit == QChar(0x2212);
            form.text += dash                                                                ? QChar(u'-')
                         : unit.isSpace() && unit != u'\n' && unit != u'\r' && unit != u'\t' ? QChar(u' ')
                                                                                             : unit;
            form.from.push_back(from);
            form.to.push_back(to);
        }
    }
}

} // namespace

bool hasEscapes(const QString &text)
{
    return text.contains(u'\\') || text.contains(u'%') || text.contains(u'&');
}

PlainForm plainForm(const QString &original, Escapes escapes)
{
    PlainForm form;
    form.text.reserve(original.size());
    for (qsizetype at = 0; at < original.size();) {
        Piece piece = escapes == Escapes::Decode ? escapeAt(original, at) : Piece();
        if (piece.size == 0) {
            const bool pair =
                original.at(at).isHighSurrogate() && at + 1 < original.size() && original.at(at + 1).isLowSurrogate();
            piece = {original.mid(at, pair ? 2 : 1), pair ? 2 : 1};
        }
        append(form, piece.text, at, at + piece.size);
        at += piece.size;
    }
    return form;
}

QString foldedWord(const QString &word)
{
    QString folded;
    for (const QChar c : word.toCaseFolded().normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c;
    return folded;
}

} // namespace parlance
